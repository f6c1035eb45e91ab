//! Hostile surroundings, met by the real program: it ends as it says it does, with the exit status
//! and the message that are documented.
//!
//! With `HTTPSTATUS_BINARY` set it is that program which is tested: the one that is shipped.
#![cfg(target_os = "linux")]

mod arguments;
mod limits;
mod signals;
mod streams;
mod terminals;

use std::process::{Command, Output};

/// A form of the command of every kind: what each prints is large, small, styled, for programs.
const FORMS: [&str; 14] = [
    "404", "5xx", "list", "list --long", "list --json", "list --plain", "list --format csv",
    "list --format markdown", "search time out", "NOT_FOUND", "choose", "choose --json", "--help",
    "completions zsh",
];

/// The program under test.
fn binary() -> String {
    std::env::var("HTTPSTATUS_BINARY").unwrap_or(env!("CARGO_BIN_EXE_httpstatus").to_owned())
}

/// Runs lines of bash, in which `$0` is the program.
fn bash(script: &str) -> Output {
    let mut command = Command::new("bash");
    command.args(["-c", script, &binary()]);
    neutral(&mut command).output().expect("bash runs")
}

/// Without the settings of the one who runs the tests.
fn neutral(command: &mut Command) -> &mut Command {
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_HYPERLINK", "COLUMNS", "TERM"]
    {
        command.env_remove(variable);
    }
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Compares all that a script ends with.
fn check(script: &str, stdout: &str, stderr: &str, status: i32) {
    let output = bash(script);
    assert_eq!(text(&output.stderr), stderr, "standard error of {script}");
    assert_eq!(text(&output.stdout), stdout, "standard output of {script}");
    assert_eq!(output.status.code(), Some(status), "exit status of {script}");
}
