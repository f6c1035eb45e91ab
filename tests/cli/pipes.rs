//! Pipes, files and widths.

use std::process::Command;

use crate::common::{binary, check, httpstatus, neutral, prints, run};

#[test]
fn prose_wraps_at_80_columns_without_a_terminal_and_at_columns_where_it_is_set() {
    for (columns, most) in
        [(None, 80), (Some("40"), 40), (Some("120"), 100), (Some("x"), 80), (Some("0"), 80)]
    {
        let mut command = httpstatus(&["404", "-l"]);
        command.envs(columns.map(|columns| ("COLUMNS", columns)));
        let output = command.output().expect("the tool runs").stdout;
        let text = String::from_utf8(output).expect("UTF-8");
        // An address or a constant is whole, however long.
        let lines = text.lines().filter(|line| line.trim().contains(' '));
        let widest = lines.map(|line| line.chars().count()).max().unwrap_or(0);
        assert!(widest <= most, "{columns:?}: {widest} columns");
        assert!(widest > most - 10, "{columns:?}: {widest} columns");
    }
}

#[test]
fn a_line_of_a_list_is_whole_without_a_terminal() {
    assert_eq!(prints(&["100", "404"]).lines().count(), 2);
    let widest = prints(&["list"]).lines().map(|line| line.chars().count()).max();
    assert!(widest > Some(120), "{widest:?}");
}

#[cfg(unix)]
#[test]
fn a_reader_that_closes_early_ends_it_quietly() {
    for arguments in ["list --json", "list --plain", "list -l", "--help"] {
        let script = format!("\"$0\" {arguments} | head -n 1; echo \"${{PIPESTATUS[0]}}\"");
        let output = neutral(Command::new("bash").args(["-c", &script, &binary()])).output();
        let output = output.expect("bash runs");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments}");
        assert!(String::from_utf8_lossy(&output.stdout).ends_with("\n0\n"), "{arguments}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_with_a_message() {
    for arguments in
        [&["200"][..], &["list", "--json"], &["completions", "zsh"], &["--help"], &["--version"]]
    {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
        let output = httpstatus(arguments).stdout(full).output().expect("the tool runs");
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            "httpstatus: can't write the answer: No space left on device (os error 28)\n",
            "{arguments:?}"
        );
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn ten_thousand_codes_are_answered_once_each() {
    let codes: Vec<String> = (0..10_000).map(|number| (100 + number % 900).to_string()).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).chain(["--plain"]).collect();
    let answer = run(&codes);
    let mut lines: Vec<_> = answer.stdout.lines().collect();
    let all = lines.len();
    lines.dedup();
    assert_eq!(lines.len(), all, "a line is repeated");
    assert!(all >= 64);
}

#[test]
fn a_large_answer_is_whole() {
    let once = prints(&["list", "--json"]);
    assert!(once.ends_with("]\n") && once.len() > 500_000);
    check(&["list", "--json"], &once, "", 0);
}
