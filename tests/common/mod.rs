//! Runs the tool as a person would, without the settings of whoever runs the tests.
//!
//! With `HTTPSTATUS_BINARY` set, that program is tested: the one that is shipped.

#![allow(dead_code, reason = "each test program uses a part of it")]

pub(crate) mod heads;
pub(crate) mod in_process;
#[cfg(unix)]
pub(crate) mod pty;
pub(crate) mod tools;

use std::env;
use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::thread;

/// The variables that change an answer. Every test sets those that it is about.
const VARIABLES: [&str; 14] = [
    "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "FORCE_HYPERLINK", "HTTPSTATUS_PAGER", "LANG",
    "LC_ALL", "LC_CTYPE", "LESS", "NO_COLOR", "PAGER", "TERM", "TERM_PROGRAM", "VTE_VERSION",
];

/// What a call ended with.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) status: i32,
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
        Self {
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            status: output.status.code().expect("an exit status"),
        }
    }
}

/// The program under test.
pub(crate) fn binary() -> String {
    env::var("HTTPSTATUS_BINARY").unwrap_or_else(|_| env!("CARGO_BIN_EXE_httpstatus").to_owned())
}

/// Takes the settings of whoever runs the tests away from a program; the locale is UTF-8.
pub(crate) fn neutral(command: &mut Command) -> &mut Command {
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    command.env("LC_ALL", "C.UTF-8")
}

/// The tool with these arguments. Its output goes into pipes, its input is `/dev/null`.
pub(crate) fn httpstatus(arguments: &[&str]) -> Command {
    let mut command = Command::new(binary());
    neutral(&mut command).args(arguments).stdin(Stdio::null());
    command
}

/// Runs the tool with these arguments.
pub(crate) fn run(arguments: &[&str]) -> Answer {
    httpstatus(arguments).output().expect("the tool runs").into()
}

/// Runs the tool with these arguments and this text on standard input, which is a pipe.
pub(crate) fn run_with_input(arguments: &[&str], input: &str) -> Answer {
    pipe_into(&mut httpstatus(arguments), input)
}

/// Runs a command with this text on standard input.
pub(crate) fn pipe_into(command: &mut Command, input: &str) -> Answer {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the tool runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_owned();
    // In a thread, since the tool may write before it has read everything, or end before that.
    let writer = thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("the tool ends");
    let _ = writer.join().expect("the writer ends");
    output.into()
}

/// What the tool prints on standard output where nothing is wrong: nothing on standard error, exit
/// status 0.
pub(crate) fn prints(arguments: &[&str]) -> String {
    let answer = run(arguments);
    assert_eq!((answer.stderr.as_str(), answer.status), ("", 0), "{arguments:?}");
    answer.stdout
}

/// Runs the tool and compares everything: standard output, standard error, exit status.
pub(crate) fn check(arguments: &[&str], stdout: &str, stderr: &str, status: i32) {
    same(&run(arguments), stdout, stderr, status, &format!("{arguments:?}"));
}

/// Runs the tool on an input and compares everything.
pub(crate) fn check_with_input(
    arguments: &[&str],
    input: &str,
    stdout: &str,
    stderr: &str,
    status: i32,
) {
    let answer = run_with_input(arguments, input);
    same(&answer, stdout, stderr, status, &format!("{arguments:?} with {input:?}"));
}

/// Checks that the command line is refused with these words, and that nothing is printed.
pub(crate) fn refused(arguments: &[&str], error: &str, hint: &str) {
    let hint = if hint.is_empty() { String::new() } else { format!("hint: {hint}\n") };
    check(arguments, "", &format!("httpstatus: {error}\n{hint}"), 2);
}

/// Compares all of an answer.
pub(crate) fn same(answer: &Answer, stdout: &str, stderr: &str, status: i32, what: &str) {
    assert_eq!(answer.stderr, stderr, "standard error of {what}");
    assert_eq!(answer.stdout, stdout, "standard output of {what}");
    assert_eq!(answer.status, status, "exit status of {what}");
}

/// The codes of an answer in their order, with a space between them; a code with several meanings in
/// a row once.
pub(crate) fn codes(arguments: &[&str]) -> String {
    let answer = run(&[arguments, &["--plain"]].concat());
    let mut codes: Vec<_> = answer.stdout.lines().map(|line| &line[..3]).collect();
    codes.dedup();
    codes.join(" ")
}
