//! The tree of `choose`, whole, in the two forms that people read.

use std::process::Command;

use crate::compare;

#[test]
fn the_tree_as_indented_text_is_current() {
    compare("tests/fixtures/choose.txt", &printed(&["choose"]));
}

#[test]
fn the_tree_as_a_mermaid_diagram_is_current() {
    compare("tests/fixtures/choose.md", &printed(&["choose", "--format", "markdown"]));
}

fn printed(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_httpstatus"))
        .args(arguments)
        .env_remove("COLUMNS")
        .env_remove("CLICOLOR_FORCE")
        .output()
        .expect("the tool runs");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}
