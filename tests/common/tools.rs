//! Programs that some tests ask, and that a machine may not have.

use std::env;
use std::ffi::OsStr;
use std::io::{self, ErrorKind, Write};
use std::process::{Command, Output};

/// Runs a program; `None`, said on standard error, where it is not installed. Continuous
/// integration has to have it.
pub(crate) fn run(program: &str, arguments: &[impl AsRef<OsStr>]) -> Option<Output> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => Some(output),
        Err(error) if error.kind() == ErrorKind::NotFound && env::var_os("CI").is_none() => {
            // Not by `eprintln!`, which a passing test hides.
            let _ = writeln!(io::stderr(), "skipped: {program} is not installed");
            None
        }
        Err(error) => panic!("{program}: {error}"),
    }
}
