//! Every dependency is justified where SECURITY.md says so.

use std::collections::BTreeSet;

const MANIFEST: &str = include_str!("../../Cargo.toml");
const SECURITY: &str = include_str!("../../SECURITY.md");

/// The names in `[dependencies]`, and in those of one target.
fn dependencies() -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    for section in MANIFEST.split("\n[").skip(1) {
        let (title, rows) = section.split_once("]\n").expect("a title");
        if title == "dependencies" || title.ends_with(".dependencies") {
            names.extend(rows.lines().filter_map(|line| Some(line.split_once(" = {")?.0)));
        }
    }
    names
}

#[test]
fn every_dependency_has_its_row_in_security_md_and_no_other_has() {
    let rows = SECURITY.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    let rows: BTreeSet<_> = rows
        .map(|(name, columns)| {
            let columns: Vec<_> = columns.trim_end_matches(" |").split(" | ").collect();
            assert_eq!(
                columns.len(),
                3,
                "{name}: what it does, who keeps it, what it brings along"
            );
            name
        })
        .collect();
    assert_eq!(rows, dependencies());
}

#[test]
fn every_dependency_has_a_line_that_says_what_it_is_for() {
    let lines: Vec<_> = MANIFEST.lines().collect();
    for name in dependencies() {
        let place = lines.iter().position(|line| line.starts_with(&format!("{name} = {{")));
        let above = |lines_up: usize| lines[place.expect("a dependency") - lines_up];
        let before = if above(1).starts_with("[target") { above(2) } else { above(1) };
        assert!(before.starts_with("# "), "{name}: {before:?}");
    }
}
