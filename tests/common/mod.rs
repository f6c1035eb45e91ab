//! The tool as a person runs it, without the settings of the one who runs the tests.

#![allow(dead_code, reason = "each test file uses a part of it")]

use assert_cmd::Command;

/// The tool with these arguments, its output in pipes.
pub(crate) fn httpstatus(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_httpstatus"));
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_HYPERLINK", "COLUMNS", "TERM"]
    {
        command.env_remove(variable);
    }
    command.args(arguments);
    command
}

/// Runs the tool and compares everything: standard output, standard error, exit status.
pub(crate) fn check(arguments: &[&str], stdout: &str, stderr: &str, status: i32) {
    let output = httpstatus(arguments).output().expect("the tool runs");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the output is UTF-8");
    assert_eq!(text(&output.stdout), stdout, "standard output of {arguments:?}");
    assert_eq!(text(&output.stderr), stderr, "standard error of {arguments:?}");
    assert_eq!(output.status.code(), Some(status), "exit status of {arguments:?}");
}
