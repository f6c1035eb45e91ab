//! Terminals of every size, and an environment that makes no sense.

use std::process::Command;

use rexpect::reader::Options;
use rexpect::session::spawn_with_options;

use crate::{FORMS, bash, binary, neutral, text};

/// What a form prints on a terminal of so many columns, and its exit status.
fn on_terminal(columns: u32, form: &str) -> (String, i32) {
    in_terminal(&format!("stty rows 24 cols {columns}; \"$0\" {form}"))
}

/// What lines of sh print on a terminal, and their exit status.
fn in_terminal(script: &str) -> (String, i32) {
    let script = format!("{script}; echo \"status $?\"");
    let mut command = Command::new("sh");
    command.args(["-c", &script, &binary()]);
    neutral(&mut command).env("TERM", "xterm-256color");
    let options = Options::new().timeout_ms(Some(60_000)).strip_ansi_escape_codes(false);
    let mut session = spawn_with_options(command, options).expect("a terminal");
    let output = session.exp_eof().expect("the end");
    // The session takes every byte for a character.
    let bytes: Vec<u8> = output.chars().map(|byte| u8::try_from(byte).expect("a byte")).collect();
    let output = text(&bytes);
    let (answer, status) = output.rsplit_once("status ").expect("a status");
    (answer.to_owned(), status.trim().parse().expect("a number"))
}

#[test]
fn terminals_of_every_width_get_an_answer() {
    let forms = FORMS.into_iter().filter(|form| *form != "choose").chain(["", "401 403", "499"]);
    for form in forms {
        let usual = on_terminal(80, form);
        for columns in [0, 1, 39, 10_000, 65_535] {
            let answer = on_terminal(columns, form);
            assert_eq!(answer.1, 0, "{form} at {columns}: {}", answer.0);
            // A terminal that does not know its width is one of 80 columns; the help, which clap
            // wraps, is as wide as it may be.
            assert!(columns > 0 || form == "--help" || answer.0 == usual.0, "{form}");
        }
    }
}

#[test]
fn the_lines_of_an_answer_fit_the_terminal() {
    for (columns, form) in [(40, "451"), (64, "451"), (90, "-s 451"), (64, "401 403")] {
        let answer = on_terminal(columns, &format!("--color never {form}")).0;
        // An address and a constant are whole, however long.
        let can_break = |line: &&str| line.trim().contains(' ') && !line.contains("https://");
        for line in answer.lines().filter(can_break) {
            assert!(line.chars().count() <= columns as usize, "{form} at {columns}: {line}");
        }
    }
}

#[test]
fn columns_that_make_no_sense_are_not_obeyed() {
    for form in FORMS.into_iter().chain(["", "401 403", "499"]) {
        let usual = bash(&format!("\"$0\" {form} </dev/null")).stdout;
        for columns in
            ["''", "-1", "abc", "1e3", "' 80'", "80.5", "$'\\xff'", "99999999999999999999"]
        {
            let output = bash(&format!("COLUMNS={columns} \"$0\" {form} </dev/null"));
            assert!(output.stdout == usual, "COLUMNS={columns} {form}");
            assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
        }
    }
}

#[test]
fn columns_without_end_are_like_many_columns() {
    for form in FORMS.into_iter().chain(["", "401 403", "499"]) {
        let many = bash(&format!("COLUMNS=10000 \"$0\" {form} </dev/null"));
        let most = bash(&format!("COLUMNS={} \"$0\" {form} </dev/null", usize::MAX));
        assert_eq!(text(&most.stderr), "", "{form}");
        assert!(most.stdout == many.stdout, "{form}");
    }
}

#[test]
fn variables_that_make_no_sense_are_survived() {
    let nonsense = "$'\\xff\\e[31m\\u202e'";
    for variable in [
        "TERM", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_HYPERLINK", "LANG", "LC_ALL",
        "HOME",
    ] {
        for form in FORMS {
            let output = bash(&format!("{variable}={nonsense} \"$0\" {form} </dev/null"));
            assert_eq!(output.status.code(), Some(0), "{variable} {form}");
            assert_eq!(text(&output.stderr), "", "{variable} {form}");
        }
    }
    for form in FORMS {
        let output = bash(&format!("exec env -i \"$0\" {form} </dev/null"));
        assert_eq!(output.status.code(), Some(0), "an empty environment: {form}");
    }
}

#[test]
fn links_are_for_terminals_that_have_them() {
    let link = "\u{1b}]8;;https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\u{1b}\\";
    assert!(in_terminal("FORCE_HYPERLINK=1 \"$0\" 404").0.contains(link));
    assert!(!in_terminal("FORCE_HYPERLINK=0 \"$0\" 404").0.contains(link));
    assert!(!in_terminal("FORCE_HYPERLINK=1 NO_COLOR=1 \"$0\" 404").0.contains("\u{1b}]8"));
    let piped = bash("FORCE_HYPERLINK=1 \"$0\" 404 --color always");
    assert!(text(&piped.stdout).contains("\u{1b}[") && !text(&piped.stdout).contains("\u{1b}]8"));
}
