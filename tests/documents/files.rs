//! Every file that a document names exists, and names of versions and features are current.

use std::fs;
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

const DOCUMENTS: [&str; 8] = [
    "README.md", "CHANGELOG.md", "SECURITY.md", "benches/README.md", "docs/architecture.md",
    "docs/packaging.md", "docs/recipes.md", "fuzz/README.md",
];

/// The folders that a path in a sentence may begin at.
const BASES: [&str; 3] = ["", "src", "table/src"];

/// Texts in code that look like a path of the repository and are none.
const NO_PATHS: [(&str, &str); 6] = [
    ("bin/", "below a prefix, where packages are installed"),
    ("share/", "below a prefix, where packages are installed"),
    ("target/", "made by cargo"),
    ("usr/", "of the system"),
    ("application/", "a media type"),
    (".cargo/config.toml", "tried, and not kept"),
];

/// Whether this is a checkout: the published crate has neither the crate of the rows nor `.ci`.
fn is_checkout() -> bool {
    ["table", ".ci"].iter().all(|folder| Path::new(ROOT).join(folder).exists())
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What stands between two marks, wherever they occur in a text.
fn between<'a>(text: &'a str, start: &str, end: char) -> Vec<&'a str> {
    text.split(start)
        .skip(1)
        .filter_map(|rest| rest.split_once(end))
        .map(|(part, _)| part)
        .collect()
}

/// The text without its fenced blocks.
fn prose(text: &str) -> String {
    text.split("```").step_by(2).collect()
}

/// The targets of links and pictures, beside the document.
fn linked(document: &str, text: &str) -> Vec<String> {
    let folder = Path::new(document).parent().expect("a file is in a folder");
    let targets =
        [between(text, "](", ')'), between(text, "srcset=\"", '"'), between(text, "src=\"", '"')];
    let targets = targets.concat().into_iter().filter(|target| !target.contains("://"));
    targets
        .map(|target| folder.join(target.split('#').next().unwrap_or_default()))
        .map(|path| path.display().to_string())
        .collect()
}

/// Paths in code: `packaging/check`, `table/src/vendor/`.
fn mentioned(text: &str) -> Vec<String> {
    let prose = prose(text);
    let code = prose.split('`').skip(1).step_by(2);
    let is_path = |code: &&str| {
        code.contains('/')
            && !code.starts_with('/')
            && !code.contains("://")
            && code.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c))
            && !NO_PATHS.iter().any(|(start, _)| code.starts_with(start))
    };
    code.filter(is_path).map(str::to_owned).collect()
}

#[test]
fn every_file_that_a_document_names_exists() {
    if !is_checkout() {
        return;
    }
    for document in DOCUMENTS {
        let text = read(document);
        for path in linked(document, &text).into_iter().chain(mentioned(&text)) {
            let mut places = BASES.iter().map(|base| Path::new(ROOT).join(base).join(&path));
            assert!(places.any(|place| place.exists()), "{document} names {path}");
        }
    }
}

#[test]
fn the_readme_names_the_version_and_the_rust_of_the_manifest() {
    let manifest = read("Cargo.toml");
    let value = |key: &str| between(&manifest, &format!("\n{key} = \""), '"')[0].to_owned();
    let (version, rust) = (value("version"), value("rust-version"));
    let minor = version.rsplit_once('.').expect("three numbers").0;
    let readme = read("README.md");
    assert!(readme.contains(&format!("httpstatus-cli = {{ version = \"{minor}\"")), "{minor}");
    for document in [readme, read("docs/packaging.md")] {
        assert!(document.contains(&format!("Rust {rust} or newer")), "{rust}");
    }
}

/// There is no public repository yet: what needs one is not promised.
#[test]
fn the_manifest_names_no_repository_and_nothing_that_depends_on_one() {
    if !is_checkout() {
        return;
    }
    for manifest in ["Cargo.toml", "table/Cargo.toml"] {
        let text = read(manifest);
        for key in ["repository", "homepage", "authors", "binstall"] {
            assert!(!text.contains(key), "{manifest} has {key}");
        }
    }
}

#[test]
fn the_packager_is_told_of_every_file_that_is_installed() {
    let script = read("packaging/install");
    let document = read("docs/packaging.md");
    let completions = fs::read_dir(Path::new(ROOT).join("completions")).expect("the scripts");
    for file in completions {
        let name = file.expect("a script").file_name();
        let path = format!("completions/{}", name.to_string_lossy());
        assert!(script.contains(&path), "packaging/install leaves out {path}");
        assert!(document.contains(&path), "docs/packaging.md leaves out {path}");
    }
    assert!(script.contains("man/*.1") && document.contains("man/*.1"));
}
