//! Arguments that are not UTF-8, empty, very long, very many; and the messages about them.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::process::Command;

use super::{bash, check, text};
use crate::common::{binary, neutral};

const NOT_UTF8: &str = "httpstatus: invalid UTF-8 was detected in one or more arguments\nhint: ";

#[test]
fn arguments_that_are_not_utf8_are_refused_wherever_they_are() {
    for before in [
        &[][..],
        &["404"],
        &["search"],
        &["--vendor"],
        &["explain", "--vendor"],
        &["choose"],
        &["--"],
    ] {
        let mut command = Command::new(binary());
        command.args(before).arg(OsStr::from_bytes(b"\xff\xfe\x1b[31m"));
        let output = neutral(&mut command).output().expect("the tool runs");
        let said = text(&output.stderr);
        assert!(said.starts_with(NOT_UTF8) && said.lines().count() == 2, "{before:?}: {said}");
        assert_eq!((output.stdout.len(), output.status.code()), (0, Some(2)), "{before:?}");
    }
}

#[test]
fn an_empty_argument_is_nothing_to_find() {
    let nothing = "httpstatus: nothing found for ''\n\
                   hint: try other words, or look through all codes: httpstatus list\n";
    for arguments in ["''", "' '", "search ''", "'' ''", "$'\\t\\n'"] {
        check(&format!("\"$0\" {arguments}"), "", nothing, 1);
    }
    check(
        "\"$0\" --vendor '' 404 | cat; exit ${PIPESTATUS[0]}",
        "",
        "httpstatus: no vendor ''\nhint: see 'httpstatus vendors' for the vendors\n",
        2,
    );
}

/// Under a limit of processor time, in seconds.
#[test]
fn a_hundred_thousand_arguments_are_answered_in_linear_time() {
    for (arguments, status) in [
        // Known, unknown and different, unknown and the same, words, masks.
        ("$(yes 404 | head -n 100000)", 0),
        ("$(seq 100000 200000)", 1),
        ("$(yes 475 | head -n 100000)", 1),
        ("$(yes xyzzyx | head -n 100000)", 1),
        ("$(yes 4xx | head -n 100000) --json", 0),
        ("search $(yes timeout | head -n 100000)", 0),
        ("choose $(yes 404 | head -n 100000)", 0),
    ] {
        let output = bash(&format!("ulimit -t 10; exec \"$0\" {arguments} >/dev/null"));
        assert_eq!(output.status.code(), Some(status), "{arguments}");
    }
}

#[test]
fn megabytes_of_argument_are_answered_in_linear_time_with_a_short_message() {
    let long = "$(head -c 120000 /dev/zero | tr '\\0' X)";
    for arguments in [
        // One argument may have 128 KiB on Linux; together they may have more.
        format!("{long} {long} {long} {long} {long} {long} {long} {long} {long}"),
        format!("search {long} {long} {long}"),
        format!("--vendor {long} 404"),
        format!("--color {long}"),
        format!("--{long}"),
        format!("list --class {long}"),
        format!("completions {long}"),
        format!("choose {long}"),
        "\"$(yes 475, | head -c 120000)\"".to_owned(),
        "\"$(yes '[' | tr -d '\\n' | head -c 120000)\"".to_owned(),
        "\"HTTP/1.1 475 $(head -c 120000 /dev/zero | tr '\\0' X)\"".to_owned(),
    ] {
        let output = bash(&format!("ulimit -t 10; exec \"$0\" {arguments}"));
        assert!(matches!(output.status.code(), Some(1 | 2)), "{arguments}: {output:?}");
        assert!(output.stderr.len() < 1500, "{arguments}: {} bytes", output.stderr.len());
    }
}

/// Escape sequences, and characters that reorder or hide text.
#[test]
fn no_character_that_controls_a_terminal_is_echoed() {
    let evil = "\\e[31m\\e]0;t\\a\\x9b\\u202e\\u2066\\u200b\\ufeff\\u2028\\r\\b";
    for arguments in [
        "E", "search E", "404 E", "--vendor E 404", "--color E", "--format E", "--E", "-E",
        "list --class E", "search --limit E a", "completions E", "choose E", "choose 404 E",
        "list E", "explain E", "vendors E", "help E", "--field E 404", "--limit E 404", "nginxE",
        "https://E", "\"HTTP/1.1 E\"",
    ] {
        let output = bash(&format!("\"$0\" {}", arguments.replace('E', &format!("$'{evil}'"))));
        for said in [text(&output.stdout), text(&output.stderr)] {
            let is_harmful = |c: char| {
                c.is_control() && c != '\n'
                    || "\u{202e}\u{2066}\u{200b}\u{feff}\u{2028}".contains(c)
            };
            assert!(!said.contains(is_harmful), "{arguments}: {said:?}");
        }
        // A text may find something: the version of HTTP, here.
        let may_find = arguments.contains("HTTP/1.1");
        assert!(matches!(output.status.code(), Some(1 | 2)) || may_find, "{arguments}");
    }
}
