//! Programs that some tests need, and that a machine may not have. A test that is skipped says so;
//! continuous integration has to have everything.

use std::ffi::OsStr;
use std::io::{self, ErrorKind, Write};
use std::process::{Command, Output};
use std::{env, thread};

/// Whether the program is installed; a test is skipped without it.
pub(crate) fn is_installed(program: &str) -> bool {
    // Every program here starts with this argument, though some refuse it.
    let found = Command::new(program).arg("--version").output();
    let is_missing = found.is_err_and(|error| error.kind() == ErrorKind::NotFound);
    if is_missing {
        skip(&format!("{program} is not installed"));
    }
    !is_missing
}

/// Runs a program; `None` if it is not installed, for which a test is skipped.
pub(crate) fn run(program: &str, arguments: &[impl AsRef<OsStr>]) -> Option<Output> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => Some(output),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            skip(&format!("{program} is not installed"));
            None
        }
        Err(error) => panic!("{program}: {error}"),
    }
}

/// Says on standard error that this test, or a part of it, is skipped, and why. Fails where `CI` is
/// set.
pub(crate) fn skip(reason: &str) {
    let is_ci = env::var_os("CI").is_some_and(|value| !value.is_empty());
    assert!(!is_ci, "{reason}, and CI is set");
    say_skipped(reason);
}

/// The same for what continuous integration can't have either.
pub(crate) fn say_skipped(reason: &str) {
    let thread = thread::current();
    let test = thread.name().unwrap_or_default();
    // Not with `eprintln!`, which the output of a passing test hides.
    let _ = writeln!(io::stderr(), "skipped: {test}: {reason}");
}
