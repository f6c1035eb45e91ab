//! Adding a code works as the README says: a made-up vendor with one code is added to a copy of the
//! repository, step by step, and the files that change are counted.
//!
//! It compiles everything once more, so it runs only if asked:
//! `cargo test --test library contributing -- --ignored`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

use httpstatus::table;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The most files that a new code may change, generated ones included.
const FILES_MAX: usize = 4;

/// A copy of the repository, gone when it is dropped.
struct Copy {
    folder: PathBuf,
    /// The files as they were copied.
    before: BTreeMap<PathBuf, Vec<u8>>,
}

impl Copy {
    fn new() -> Self {
        let folder = env::temp_dir().join(format!("httpstatus-contributing-{}", process::id()));
        let before = files(Path::new(ROOT));
        for (path, bytes) in &before {
            let (from, to) = (Path::new(ROOT).join(path), folder.join(path));
            fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            fs::write(&to, bytes).expect("a file");
            // Programs have to stay programs.
            let permissions = fs::metadata(from).expect("a file").permissions();
            fs::set_permissions(to, permissions).expect("a file");
        }
        Self { folder, before }
    }

    /// Edits a file.
    fn edit(&self, path: &str, edit: impl FnOnce(&str) -> String) {
        let file = self.folder.join(path);
        let text = fs::read_to_string(&file).unwrap_or_default();
        fs::write(file, edit(&text)).expect("a file");
    }

    /// Runs a line of the README in it; what it prints.
    fn run(&self, line: &str) -> String {
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or(Path::new(ROOT).join("target"), PathBuf::from);
        let output = Command::new("sh")
            .args(["-c", line])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target.join("contributing"))
            .env("CARGO_NET_OFFLINE", "true")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("BLESS")
            .output()
            .expect("sh runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{line}\n{text}\n{errors}");
        text
    }

    /// The files that have changed since they were copied.
    fn changed(&self) -> Vec<String> {
        let (before, after) = (&self.before, files(&self.folder));
        let paths = before.keys().chain(after.keys());
        let mut changed: Vec<_> =
            paths.filter(|path| before.get(*path) != after.get(*path)).collect();
        changed.sort_unstable();
        changed.dedup();
        changed.into_iter().map(|path| path.display().to_string()).collect()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Every file below a folder by its path, without what git and cargo keep there.
fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).expect("a folder") {
            let path = item.expect("an item").path();
            let is_left_out = [".git", "target"].iter().any(|name| path.ends_with(name));
            if is_left_out {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).expect("a file");
                files.insert(path.strip_prefix(root).expect("below").to_path_buf(), bytes);
            }
        }
    }
    files
}

/// The file of the made-up vendor: the one that the README gives as an example, with other words.
fn vendor_file(example: &str, code: &str) -> String {
    let lines = example.lines().map(|line| {
        let line = line.replace("Trello", "Acme").replace("trello", "acme").replace("449", code);
        // No sentence may be used for two codes.
        let is_sentence = line.trim_start().starts_with('"') && line.ends_with(".\",");
        if is_sentence { line.replace(".\",", " (Acme).\",") + "\n" } else { line + "\n" }
    });
    lines.collect()
}

#[test]
#[ignore = "it compiles everything once more"]
fn a_new_vendor_takes_two_edits_a_new_file_and_one_command() {
    let readme = include_str!("../../README.md");
    for step in [
        "A new vendor is one file, such as\n   [trello.rs](table/src/vendor/trello.rs), and two lines in `table/src/vendor/mod.rs`.",
        "Add a line to [CHANGELOG.md](CHANGELOG.md).",
        "BLESS=1 cargo test --test generated\n",
    ] {
        assert!(readme.contains(step), "the README says it in other words than this test: {step}");
    }
    let code = (410..499).find(|code| table::by_code(*code).next().is_none()).expect("a gap");
    let code = code.to_string();

    let copy = Copy::new();
    let example = fs::read_to_string(copy.folder.join("table/src/vendor/trello.rs")).expect("it");
    copy.edit("table/src/vendor/acme.rs", |_| vendor_file(&example, &code));
    copy.edit("table/src/vendor/mod.rs", |text| {
        let text = text.replacen("mod akamai;", "mod acme;\nmod akamai;", 1);
        text.replacen("akamai::VENDOR", "acme::VENDOR,\n    akamai::VENDOR", 1)
    });
    copy.edit("CHANGELOG.md", |text| {
        text.replacen("### Added\n", "### Added\n\n- A code of Acme.\n", 1)
    });

    copy.run("BLESS=1 cargo test --test generated");
    let changed = copy.changed();
    assert!(changed.len() <= FILES_MAX, "{} files change: {changed:#?}", changed.len());

    let brief = copy.run(&format!("cargo run --quiet -- {code} --vendor acme"));
    assert!(brief.starts_with(&format!("{code} Sub-Request Failed \u{b7} Acme")), "{brief}");
    copy.run("cargo test --test generated");
    copy.run("cargo test --test library table::");
}
