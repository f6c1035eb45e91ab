//! Where answers go: colour, width, closed pipes, full disks, input that wants to do harm.

mod common;

use std::process::{Command as Process, Stdio};

use common::{check, httpstatus};
use httpstatus::style::{Environment, use_color};
use predicates::prelude::*;

const ESCAPE: &str = "\u{1b}";

#[test]
fn no_colour_where_standard_output_is_no_terminal() {
    httpstatus(&["404"]).assert().success().stdout(predicate::str::contains(ESCAPE).not());
}

#[test]
fn colour_on_demand() {
    for arguments in [&["404", "--color", "always"][..], &["--color=always", "5xx"]] {
        httpstatus(arguments).assert().success().stdout(predicate::str::contains(ESCAPE));
    }
    httpstatus(&["404"])
        .env("CLICOLOR_FORCE", "1")
        .assert()
        .success()
        .stdout(predicate::str::contains(ESCAPE));
}

#[test]
fn each_word_about_colour_overrules_the_ones_before_it() {
    let colored = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = httpstatus(&[&["404"], arguments].concat());
        let output = command.envs(variables.iter().copied()).output().expect("the tool runs");
        String::from_utf8_lossy(&output.stdout).contains(ESCAPE)
    };
    let force = ("CLICOLOR_FORCE", "1");
    assert!(colored(&[("NO_COLOR", "1"), ("CLICOLOR", "0"), force], &[]));
    assert!(!colored(&[force, ("TERM", "dumb")], &[]));
    assert!(colored(&[("TERM", "dumb"), ("NO_COLOR", "1")], &["--color", "always"]));
    assert!(!colored(&[force], &["--color", "never"]));
    assert!(!colored(&[("CLICOLOR_FORCE", "0")], &[]));
    assert!(!colored(&[("CLICOLOR", "1")], &[]));
}

#[test]
fn at_a_terminal_either_variable_turns_colour_off_and_clicolor_has_the_last_word() {
    for (no_color, clicolor, colored) in
        [("", "", true), ("1", "", false), ("", "0", false), ("", "1", true), ("1", "1", true)]
    {
        let environment = Environment {
            no_color: Some(no_color.to_owned()),
            clicolor: Some(clicolor.to_owned()),
            ..Environment::default()
        };
        assert_eq!(
            use_color(None, true, &environment),
            colored,
            "NO_COLOR={no_color:?} CLICOLOR={clicolor:?}"
        );
    }
}

#[test]
fn machine_formats_are_never_coloured() {
    for format in ["json", "plain", "csv", "markdown"] {
        httpstatus(&["404", "--color", "always", "--format", format])
            .assert()
            .success()
            .stdout(predicate::str::contains(ESCAPE).not());
    }
}

#[test]
fn a_card_wraps_at_80_columns_without_a_terminal_and_at_columns_where_it_is_set() {
    for (columns, most) in
        [(None, 80), (Some("40"), 40), (Some("120"), 100), (Some("x"), 80), (Some("0"), 80)]
    {
        let mut command = httpstatus(&["404"]);
        if let Some(columns) = columns {
            command.env("COLUMNS", columns);
        }
        let output = command.output().expect("the tool runs").stdout;
        let text = String::from_utf8(output).expect("UTF-8");
        let lines = text.lines().filter(|line| !line.contains("https://"));
        let widest = lines.map(|line| line.chars().count()).max().unwrap_or(0);
        assert!(widest <= most, "{columns:?}: {widest} columns");
        assert!(widest > most - 10, "{columns:?}: {widest} columns");
    }
}

#[test]
fn an_entry_of_a_list_stays_on_one_line_without_a_terminal() {
    let output = httpstatus(&["100", "404"]).output().expect("the tool runs").stdout;
    assert_eq!(String::from_utf8_lossy(&output).lines().count(), 2);
}

#[cfg(unix)]
#[test]
fn a_reader_that_closes_early_ends_it_quietly() {
    for arguments in ["list --json", "list --plain", "list -l", "--help"] {
        let command = format!("\"$0\" {arguments} | head -n 1; echo \"${{PIPESTATUS[0]}}\"");
        let output = Process::new("bash")
            .args(["-c", &command, env!("CARGO_BIN_EXE_httpstatus")])
            .output()
            .expect("bash runs");
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
        let output = Process::new(env!("CARGO_BIN_EXE_httpstatus"))
            .args(arguments)
            .stdout(full)
            .stderr(Stdio::piped())
            .output()
            .expect("the tool runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            "httpstatus: can't write the answer: No space left on device (os error 28)\n",
            "{arguments:?}"
        );
    }
}

#[test]
fn what_is_echoed_carries_no_control_character() {
    for text in
        ["\u{1b}[31mred\u{1b}]0;title\u{7}", "a\u{202e}b", "zero\u{200b}width", "line\nbreak\r"]
    {
        for arguments in [
            &[text][..],
            &["search", text],
            &["--vendor", text, "404"],
            &["--color", text],
            &[&format!("--{text}")],
        ] {
            let output = httpstatus(arguments).output().expect("the tool runs");
            let said = String::from_utf8(output.stderr).expect("UTF-8");
            assert!(
                !said
                    .chars()
                    .any(|c| c != '\n' && (c.is_control() || "\u{202e}\u{200b}".contains(c))),
                "{arguments:?}: {said:?}"
            );
            assert!(said.lines().count() <= 2, "{arguments:?}: {said:?}");
        }
    }
}

#[test]
fn a_megabyte_of_argument_is_answered_in_a_short_message() {
    // One argument may have 128 KiB on Linux; together they may have more.
    let word = "x".repeat(100_000);
    let words = vec![word.as_str(); 10];
    let output = httpstatus(&words).output().expect("the tool runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stderr.len() < 400, "{} bytes", output.stderr.len());
    let digits = "4".repeat(100_000);
    httpstatus(&[&digits]).assert().code(1);
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf8_is_an_error() {
    use std::os::unix::ffi::OsStrExt;
    let mut command = httpstatus(&[]);
    command.arg(std::ffi::OsStr::from_bytes(b"\xff\xfe"));
    command.assert().code(2).stdout("").stderr(
        "httpstatus: invalid UTF-8 was detected in one or more arguments\n\
         hint: try 'httpstatus --help'\n",
    );
}

#[test]
fn one_hundred_thousand_digits_of_arguments() {
    let codes: Vec<String> = (0..10_000).map(|number| (100 + number % 900).to_string()).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let output = httpstatus(&codes).arg("--plain").output().expect("the tool runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let mut seen: Vec<_> = text.lines().collect();
    let all = seen.len();
    seen.dedup();
    assert_eq!(seen.len(), all, "no repeats");
    assert!(all >= 64);
}

#[test]
fn the_cheat_sheet_goes_into_a_pipe_too() {
    let output = httpstatus(&[]).output().expect("the tool runs");
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("404 Not Found"));
    check(
        &["--version"],
        concat!(
            "httpstatus ",
            env!("CARGO_PKG_VERSION"),
            "\nIANA HTTP Status Code Registry of 2025-09-15\n"
        ),
        "",
        0,
    );
    check(&["-V"], concat!("httpstatus ", env!("CARGO_PKG_VERSION"), "\n"), "", 0);
}
