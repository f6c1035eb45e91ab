//! The edge: reads the world once (arguments, terminal, environment), runs, gives the exit status.

use std::env;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;
use std::time::SystemTime;

use anstyle_query::windows::enable_ansi_colors;
use httpstatus::run::{Outcome, World, run};
use httpstatus::style::Environment;
use supports_hyperlinks::Stream;
use terminal_size::terminal_size;

#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    let is_terminal = io::stdout().is_terminal();
    let width = if is_terminal { terminal_size() } else { None };
    let mut environment = Environment::read(|name| {
        env::var_os(name).map(|value| value.to_string_lossy().into_owned())
    });
    // A Windows console has colours once it is asked; one that never had any is dumb.
    if enable_ansi_colors() == Some(false) {
        environment.term = Some("dumb".to_owned());
    }
    let world = World {
        is_terminal,
        input_is_terminal: || io::stdin().is_terminal(),
        now: SystemTime::now,
        columns: width.map(|(width, _)| usize::from(width.0)),
        has_links: is_terminal && supports_hyperlinks::on(Stream::Stdout),
        environment,
    };
    let mut out = BufWriter::with_capacity(32 * 1024, io::stdout().lock());
    let outcome = run(env::args_os(), &world, io::stdin, &mut out, io::stderr());
    match outcome.and_then(|outcome| out.flush().map(|()| outcome)) {
        Ok(outcome) => ExitCode::from(outcome.exit_status()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "httpstatus: can't write the answer: {error}");
            ExitCode::from(Outcome::Refused.exit_status())
        }
    }
}
