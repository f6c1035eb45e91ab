//! The layers of the source: what each module may import, and which crate is used where.

mod paths;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use paths::paths;

/// The layers. A module may import from its own layer and from those to its right.
const LAYERS: [&str; 9] =
    ["main", "command", "render", "search", "query", "response", "line", "choice", "table"];

/// What only some files may use, by its path. A folder ends with `/`.
const RESERVED: [(&str, &[&str]); 19] = [
    ("clap", &["command/"]),
    ("clap_complete", &["command/complete.rs"]),
    ("console", &["command/prompt/"]),
    ("anstyle_query", &["command/system.rs"]),
    ("open", &["command/system.rs"]),
    ("signal_hook", &["command/system.rs"]),
    ("supports_hyperlinks", &["command/system.rs"]),
    ("terminal_size", &["command/system.rs"]),
    ("std::env", &["main.rs", "command/system.rs"]),
    ("std::process", &["main.rs", "command/system.rs"]),
    ("std::io::stdin", &["main.rs", "command/system.rs"]),
    ("std::io::stdout", &["main.rs", "command/system.rs"]),
    ("std::io::stderr", &["main.rs", "command/system.rs"]),
    ("std::fs", &["command/explain.rs", "command/log.rs", "command/system.rs"]),
    ("std::thread", &["command/input.rs"]),
    ("std::net", &[]),
    ("dlmalloc", &["main.rs"]),
    ("owo_colors", &["render/style.rs"]),
    ("serde_json", &["line/json.rs", "render/", "response/reader/", "response/rules/content.rs"]),
];

/// A file of the source.
struct Source {
    /// Its path below `src`.
    file: String,
    /// Every path in it, from the crate or from an external crate on.
    paths: BTreeSet<Vec<String>>,
}

impl Source {
    fn read(src: &Path, path: &Path) -> Self {
        let file = path.strip_prefix(src).expect("below src").to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(path).expect("a source");
        let paths = paths(&text, &module_of(&file));
        Self { file, paths }
    }

    /// The layer that it belongs to; `None` for the root of the library.
    fn layer(&self) -> Option<&str> {
        let name = self.file.split('/').next().expect("a name").trim_end_matches(".rs");
        (name != "lib").then_some(name)
    }

    /// The layers that it imports from: modules of this crate, which is `httpstatus` to `main.rs`.
    fn imported_layers(&self) -> BTreeSet<&str> {
        let of_crate =
            self.paths.iter().filter(|path| ["crate", "httpstatus"].contains(&&*path[0]));
        of_crate.filter_map(|path| path.get(1)).map(String::as_str).collect()
    }

    fn uses(&self, reserved: &str) -> bool {
        let reserved: Vec<&str> = reserved.split("::").collect();
        self.paths.iter().any(|path| path.iter().take(reserved.len()).eq(&reserved))
    }
}

/// The module that a file is: `["command", "prompt"]` of `command/prompt/mod.rs`.
fn module_of(file: &str) -> Vec<String> {
    let parts = file.trim_end_matches(".rs").split('/');
    parts.filter(|part| !["mod", "lib", "main"].contains(part)).map(str::to_owned).collect()
}

fn sources() -> Vec<Source> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![src.clone()];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for item in fs::read_dir(folder).expect("a folder of sources") {
            let path = item.expect("an item of the folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                sources.push(Source::read(&src, &path));
            }
        }
    }
    sources
}

fn layer_number(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|known| *known == layer)
}

#[test]
fn imports_point_down() {
    let mut faults = Vec::new();
    for source in sources() {
        let Some(layer) = source.layer() else { continue };
        let number = layer_number(layer)
            .unwrap_or_else(|| panic!("src/{} is in no layer: add it to LAYERS", source.file));
        for imported in source.imported_layers() {
            if layer_number(imported).is_some_and(|imported| imported < number) {
                faults.push(format!("src/{} imports from {imported}", source.file));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_layer_has_a_module() {
    let sources = sources();
    for layer in LAYERS {
        let exists = sources.iter().any(|source| source.layer() == Some(layer));
        assert!(exists, "src/{layer} is gone: take it out of LAYERS");
    }
}

#[test]
fn what_is_reserved_for_a_file_is_used_there_and_nowhere_else() {
    let sources = sources();
    let mut faults = Vec::new();
    for (reserved, places) in RESERVED {
        for place in places {
            let is_there = |source: &Source| is_in(&source.file, place);
            assert!(sources.iter().any(is_there), "src/{place} is gone: correct RESERVED");
        }
        for source in &sources {
            let may = places.iter().any(|place| is_in(&source.file, place));
            if !may && source.uses(reserved) {
                faults.push(format!("src/{} uses {reserved}", source.file));
            }
        }
        let is_used = sources.iter().any(|source| source.uses(reserved));
        assert!(is_used || places.is_empty(), "nothing uses {reserved}: correct RESERVED");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether a file is this file, or in this folder.
fn is_in(file: &str, place: &str) -> bool {
    file == place || place.ends_with('/') && file.starts_with(place)
}

#[test]
fn main_has_at_most_40_lines_of_code() {
    let text = include_str!("../../../src/main.rs");
    let code = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines = code.filter(|line| !line.starts_with("//")).count();
    assert!(lines <= 40, "{lines} lines");
}
