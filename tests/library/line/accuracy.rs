//! How many lines of real tools are read right, by kind. `fixtures/lines.jsonl` was gathered for this,
//! `fixtures/lines-own.jsonl` is from other tools, with the answers written down before they were tried.

use std::collections::BTreeMap;

use serde_json::Value;

use super::status;

/// The lines that are read right, and all, of each kind.
fn accuracy(lines: &str) -> BTreeMap<String, (usize, usize)> {
    let mut accuracy = BTreeMap::<String, (usize, usize)>::new();
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let (text, kind) =
            (line["line"].as_str().expect("a line"), line["kind"].as_str().expect("a kind"));
        let (right, all) = accuracy.entry(kind.to_owned()).or_default();
        *all += 1;
        let expected = line["expect"].as_u64();
        let found = status(text).map(u64::from);
        *right += usize::from(found == expected);
        if found != expected {
            println!("{kind}: {found:?} instead of {expected:?} in {text}");
        }
    }
    accuracy
}

#[test]
fn lines_of_real_tools_are_read_as_well_as_they_were() {
    for (name, lines) in [
        ("lines.jsonl", include_str!("../../fixtures/lines.jsonl")),
        ("lines-own.jsonl", include_str!("../../fixtures/lines-own.jsonl")),
    ] {
        let accuracy = accuracy(lines);
        for (kind, (right, all)) in &accuracy {
            println!("{name}: {kind}: {right} of {all}");
        }
        assert!(accuracy.values().all(|(right, all)| right == all), "{name}: {accuracy:?}");
    }
}
