//! The lines of the house: which module may name what.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for item in fs::read_dir(folder).expect("a folder of sources") {
        let path = item.expect("an item of the folder").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The files under `src/`, by their path below it, with their text without comments.
fn all() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let name = |path: &Path| {
        path.strip_prefix(&src).expect("below src").to_string_lossy().replace('\\', "/")
    };
    let code = |path: &Path| {
        let text = fs::read_to_string(path).expect("a source");
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    };
    sources(&src).iter().map(|path| (name(path), code(path))).collect()
}

/// Fails where a file that `may` refuses names one of the words.
fn only_in(words: &[&str], may: impl Fn(&str) -> bool) {
    for (file, code) in all() {
        for word in words {
            assert!(may(&file) || !code.contains(word), "src/{file} names {word}");
        }
    }
}

#[test]
fn only_the_command_line_names_clap() {
    only_in(&["clap::", "use clap"], |file| file == "cli.rs" || file.starts_with("cli/"));
}

#[test]
fn only_style_and_render_name_owo_colors() {
    only_in(&["owo_colors"], |file| file == "style.rs" || file.starts_with("render/"));
}

#[test]
fn only_the_json_renderer_names_serde_json() {
    only_in(&["serde_json"], |file| file == "render/json.rs");
}

#[test]
fn only_the_menu_names_the_crate_that_reads_keys() {
    only_in(&["console::"], |file| file.starts_with("prompt/menu"));
}

#[test]
fn only_main_reads_the_world_and_only_the_menu_its_keys() {
    only_in(
        &[
            "std::env", "env::", "stdout()", "stderr()", "stdin()", "terminal_size",
            "supports_hyperlinks",
        ],
        |file| matches!(file, "main.rs" | "prompt/menu.rs"),
    );
}

#[test]
fn imports_point_down() {
    let command_line = ["crate::cli", "crate::run", "crate::render", "crate::style"];
    only_in(&command_line, |file| {
        let below = ["status.rs", "query.rs", "table/", "choice/", "search/", "response/"];
        !below.iter().any(|start| file.starts_with(start))
    });
    only_in(&["crate::table", "crate::query", "crate::search"], |file| file != "status.rs");
    only_in(&["crate::query", "crate::search"], |file| !file.starts_with("table/"));
    only_in(&["crate::run", "crate::cli", "crate::table", "crate::query"], |file| {
        !(file.starts_with("render/") || file.starts_with("prompt/") || file == "style.rs")
    });
    only_in(&["crate::prompt"], |file| file.starts_with("run/"));
}

#[test]
fn main_stays_small() {
    let (_, code) = all().into_iter().find(|(file, _)| file == "main.rs").expect("src/main.rs");
    assert!(code.lines().filter(|line| !line.is_empty()).count() <= 40);
}
