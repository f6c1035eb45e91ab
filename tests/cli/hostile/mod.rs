//! Hostile surroundings: the real program ends as it says it does, with the exit status and the
//! message that are documented.
#![cfg(target_os = "linux")]

mod arguments;
mod limits;
mod signals;
mod streams;
mod terminals;

use std::process::{Command, Output};

use crate::common::{binary, neutral};

/// A form of the command of every kind: answers that are large, small, styled, for programs.
const FORMS: [&str; 16] = [
    "404", "5xx", "list", "list --long", "list --json", "list --plain", "list --format csv",
    "list --format markdown", "list --field code,phrase", "vendors", "search time out",
    "NOT_FOUND", "choose", "choose --json", "--help", "completions zsh",
];

/// Runs lines of bash, in which `$0` is the program.
fn bash(script: &str) -> Output {
    let mut command = Command::new("bash");
    command.args(["-c", script, &binary()]);
    neutral(&mut command).output().expect("bash runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Compares everything that a script ends with.
fn check(script: &str, stdout: &str, stderr: &str, status: i32) {
    let output = bash(script);
    assert_eq!(text(&output.stderr), stderr, "standard error of {script}");
    assert_eq!(text(&output.stdout), stdout, "standard output of {script}");
    assert_eq!(output.status.code(), Some(status), "exit status of {script}");
}
