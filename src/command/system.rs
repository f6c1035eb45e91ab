//! Everything that differs between systems: the terminal, the console's colours, the pager, the
//! browser, signals. Each has its condition here, and nowhere else.

use std::env;
use std::io::{self, IsTerminal, Write};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anstyle_query::windows::enable_ansi_colors;
use supports_hyperlinks::Stream;
use terminal_size::terminal_size;

use super::surroundings::{Screen, Surroundings, Variables};

/// The pager if the environment names none. Windows has none that understands escape sequences.
pub(super) const DEFAULT_PAGER: &str = if cfg!(windows) { "" } else { "less" };

/// The key that ends the input at a terminal.
pub(super) const END_OF_INPUT: &str = if cfg!(windows) { "Ctrl-Z and Enter" } else { "Ctrl-D" };

/// Reads terminal and environment.
#[must_use]
pub fn surroundings() -> Surroundings {
    let mut variables =
        Variables::read(|name| env::var_os(name).map(|value| value.to_string_lossy().into_owned()));
    // A Windows console has colours once it is asked for them; one that never had any is dumb.
    if enable_ansi_colors() == Some(false) {
        variables.term = Some("dumb".to_owned());
    }
    Surroundings {
        screen: io::stdout().is_terminal().then(screen),
        input_is_terminal: || io::stdin().is_terminal(),
        input_is_pipe,
        now: SystemTime::now,
        variables,
    }
}

fn screen() -> Screen {
    let size = terminal_size();
    Screen {
        columns: size.map(|(width, _)| usize::from(width.0)).filter(|&columns| columns > 0),
        rows: size.map(|(_, height)| usize::from(height.0)).filter(|&rows| rows > 0),
        has_links: supports_hyperlinks::on(Stream::Stdout),
    }
}

#[cfg(unix)]
fn input_is_pipe() -> bool {
    use std::fs::File;
    use std::os::fd::AsFd;
    use std::os::unix::fs::FileTypeExt;

    let file = io::stdin().as_fd().try_clone_to_owned().map(File::from);
    let kind = file.and_then(|file| file.metadata()).map(|metadata| metadata.file_type());
    kind.is_ok_and(|kind| kind.is_fifo() || kind.is_socket())
}

#[cfg(not(unix))]
fn input_is_pipe() -> bool {
    !io::stdin().is_terminal()
}

/// Shows a text in the pager and waits until the person leaves it. `false` if it can't be started.
pub(super) fn page(words: &[String], sets_less: bool, text: &[u8]) -> bool {
    let Some((program, arguments)) = words.split_first() else { return false };
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped());
    if sets_less {
        command.env("LESS", "FRX");
    }
    let Ok(mut pager) = command.spawn() else { return false };
    outlive_interrupts();
    if let Some(mut input) = pager.stdin.take() {
        // Whoever leaves the pager early closes the pipe: they have seen enough.
        let _ = input.write_all(text);
    }
    // The exit status of the pager says nothing about the answer.
    let _ = pager.wait();
    true
}

/// Whether standard error is a terminal, where progress can be shown.
pub(super) fn errors_are_terminal() -> bool {
    io::stderr().is_terminal()
}

/// Whether Ctrl-C was pressed while a log is read: its summary is printed, then the program ends. A
/// second one ends it at once.
#[derive(Debug, Default)]
pub(super) struct Interruption(std::sync::Arc<std::sync::atomic::AtomicBool>);

impl Interruption {
    /// From now on Ctrl-C is noticed.
    #[cfg(unix)]
    pub(super) fn watch() -> Self {
        use signal_hook::consts::SIGINT;
        use signal_hook::flag::{register, register_conditional_default};

        let interruption = Self::default();
        // Without the handlers Ctrl-C ends the program, which is a blemish, not an error.
        let _ = register_conditional_default(SIGINT, interruption.0.clone());
        let _ = register(SIGINT, interruption.0.clone());
        interruption
    }

    #[cfg(not(unix))]
    pub(super) fn watch() -> Self {
        Self::default()
    }

    pub(super) fn is_raised(&self) -> bool {
        self.0.load(std::sync::atomic::Ordering::Relaxed)
    }
}

/// From now on Ctrl-C does not end this process: it is meant for the pager.
#[cfg(unix)]
fn outlive_interrupts() {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    let noticed = Arc::new(AtomicBool::new(false));
    // Without the handler Ctrl-C ends both, which is a blemish, not an error.
    let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, noticed);
}

#[cfg(not(unix))]
fn outlive_interrupts() {}

/// Opens an address in the browser.
pub(super) fn open_in_browser(url: &str) -> io::Result<()> {
    open::that_detached(url)
}
