//! Entry point: reads arguments, terminal and environment once, runs, and returns the exit status.

use std::env;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use httpstatus::command::system::surroundings;
use httpstatus::command::{Outcome, run};

/// musl's own allocator takes a quarter more instructions for a look-up.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    let mut out = BufWriter::with_capacity(32 * 1024, io::stdout().lock());
    let outcome = run(env::args_os(), &surroundings(), io::stdin, &mut out, io::stderr());
    match outcome.and_then(|outcome| out.flush().map(|()| outcome)) {
        Ok(outcome) => ExitCode::from(outcome.exit_status()),
        // Whoever closes the pipe has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "httpstatus: can't write the answer: {error}");
            ExitCode::from(Outcome::Failed.exit_status())
        }
    }
}
