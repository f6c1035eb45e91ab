//! `httpstatus explain`: what real tools printed of real responses, every rule broken once, input
//! that wants to do harm.

mod captures;

#[path = "../common/mod.rs"]
mod common;
mod fields;
mod forms;
mod hostile;
mod output;
mod piped;
mod rules;
mod senders;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use common::httpstatus;
use httpstatus::response::{Diagnosis, diagnose};

/// The time in tests: Sun, 01 Mar 2026 12:00:00 GMT.
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_772_366_400)
}

/// The diagnosis of an input that has a response.
fn diagnosis(input: &str) -> Diagnosis {
    diagnose(input.as_bytes(), now, None).expect("memory can be read").expect("a response")
}

/// A head, its lines given one by one, with the empty line behind it.
fn head(lines: &[&str]) -> String {
    lines.join("\r\n") + "\r\n\r\n"
}

/// Runs the tool on an input and compares everything.
fn check(arguments: &[&str], input: &str, stdout: &str, stderr: &str, status: i32) {
    let output =
        httpstatus(arguments).write_stdin(input.to_owned()).output().expect("the tool runs");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the output is UTF-8");
    assert_eq!(text(&output.stdout), stdout, "standard output for {input:?}");
    assert_eq!(text(&output.stderr), stderr, "standard error for {input:?}");
    assert_eq!(output.status.code(), Some(status), "exit status for {input:?}");
}

/// What the tool prints of a code that was asked for itself.
fn card(code: &str) -> String {
    let output = httpstatus(&[code]).output().expect("the tool runs");
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}

/// The entry of a code in one line.
fn line(code: &str) -> String {
    let output = httpstatus(&[code, "--short"]).output().expect("the tool runs").stdout;
    String::from_utf8(output).expect("UTF-8").lines().next().unwrap_or_default().to_owned() + "\n"
}
