//! How many lines of real tools are read right, by kind. `fixtures/lines.jsonl` was gathered for this,
//! `fixtures/lines-own.jsonl` is from other tools, with the answers written down before they were tried.

use serde_json::Value;

use super::status;

/// The lines that are not read right, each with what is wrong.
fn misread(lines: &str) -> Vec<String> {
    let wrong = lines.lines().filter_map(|line| {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let (text, kind) = (line["line"].as_str().expect("a line"), &line["kind"]);
        let (expected, found) = (line["expect"].as_u64(), status(text).map(u64::from));
        (found != expected).then(|| format!("{kind}: {found:?} instead of {expected:?} in {text}"))
    });
    wrong.collect()
}

#[test]
fn lines_of_real_tools_are_read_as_well_as_they_were() {
    for (name, lines) in [
        ("lines.jsonl", include_str!("../../fixtures/lines.jsonl")),
        ("lines-own.jsonl", include_str!("../../fixtures/lines-own.jsonl")),
    ] {
        assert_eq!(misread(lines), [""; 0], "{name}");
    }
}
