//! `.ci/registry.py`, which says what a newer copy of the registry changes.

use std::path::Path;
use std::process::Output;
use std::{env, fs};

use crate::common::tools;

const COPY: &str = include_str!("../fixtures/iana-http-status-codes.csv");

/// What the script says of a newer copy; `None` without Python.
fn compare(name: &str, newer: &str) -> Option<Output> {
    let path = env::temp_dir().join(format!("httpstatus-{name}-{}.csv", std::process::id()));
    fs::write(&path, newer).expect("a temporary file");
    let script = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/registry.py"));
    let output = tools::run("python3", &[script, &path]);
    fs::remove_file(&path).expect("the temporary file");
    output
}

#[test]
fn the_same_copy_with_other_line_ends_is_nothing_to_do() {
    let Some(output) = compare("same", &COPY.replace('\n', "\r\n")) else { return };
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "nothing to do: the copies have the same assigned codes\n"
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn new_changed_and_removed_rows_are_named_with_what_to_do() {
    let newer = COPY
        .replace("451,Unavailable For Legal Reasons,", "451,Withheld,")
        .replace("508,Loop Detected,[RFC5842]\n", "")
        + "512,New One,\"[RFC9999, Section 4.2]\"\n";
    let Some(output) = compare("newer", &newer) else { return };
    let text = String::from_utf8_lossy(&output.stdout);
    for line in [
        "    description was: Unavailable For Legal Reasons",
        "    description is:  Withheld",
        "508 is gone: take it out of table/src/registered/server_error.rs, or make it a proposal",
        "512 is new: add it to table/src/registered/server_error.rs",
        "            phrase: \"New One\",",
        "            source: Source::Rfc { number: 9999, section: \"4.2\" },",
    ] {
        assert!(text.lines().any(|known| known == line), "{line}\n{text}");
    }
    let changed = text.lines().find(|line| line.starts_with("451 has changed: "));
    let file = "table/src/registered/client_error.rs";
    assert!(changed.is_some_and(|line| line.contains(file)), "{text}");
    assert_eq!(text.matches(" has changed").count(), 1, "{text}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn another_file_is_refused() {
    let Some(output) = compare("wrong", "<html>moved</html>\n") else { return };
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("is not the registry's CSV"));
}
