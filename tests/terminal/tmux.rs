//! A real terminal, tmux, in which a program is driven by keys and its screen is read.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

/// How long a program may take to show what it is asked for, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(30);

static TERMINALS: AtomicU32 = AtomicU32::new(0);

/// A terminal with a home folder of its own; both are gone when it is dropped.
pub(crate) struct Terminal {
    socket: String,
    home: PathBuf,
}

/// Whether the tool that is installed on this machine is tested, not the one that was built.
pub(crate) fn is_tool_installed() -> bool {
    env::var_os("HTTPSTATUS_INSTALLED").is_some()
}

impl Terminal {
    /// Runs a program, in the repository's folder, with these variables and files in its home.
    pub(crate) fn open(
        program: &[&str],
        variables: &[(&str, &str)],
        files: &[(&str, &str)],
        (columns, rows): (u16, u16),
    ) -> Self {
        let number = TERMINALS.fetch_add(1, Ordering::Relaxed);
        let socket = format!("httpstatus-{}-{number}", process::id());
        let home = env::temp_dir().join(&socket);
        for (name, text) in files {
            let file = home.join(name);
            fs::create_dir_all(file.parent().expect("a file is in a folder")).expect("a folder");
            fs::write(file, text).expect("a file");
        }
        fs::create_dir_all(&home).expect("a folder");
        let terminal = Self { socket, home };
        let (columns, rows) = (columns.to_string(), rows.to_string());
        let mut command = terminal.tmux(&["-f", "/dev/null", "new-session", "-d"]);
        command.args(["-x", &columns, "-y", &rows, "-c", env!("CARGO_MANIFEST_DIR")]);
        for (name, value) in variables {
            command.args(["-e", &format!("{name}={value}")]);
        }
        run(command.arg("--").args(program));
        terminal
    }

    fn tmux(&self, arguments: &[&str]) -> Command {
        let binary = Path::new(env!("CARGO_BIN_EXE_httpstatus"));
        let folder = binary.parent().expect("the binary is in a folder").display();
        let path = env::var("PATH").unwrap_or_default();
        let path = if is_tool_installed() { path } else { format!("{folder}:{path}") };
        let mut command = Command::new("tmux");
        command
            .env_clear()
            .envs([("LC_ALL", "C.UTF-8"), ("TERM", "xterm-256color"), ("SHELL", "/bin/sh")])
            .env("PATH", path)
            .env("HOME", &self.home)
            .envs(env::var("XDG_DATA_DIRS").map(|folders| ("XDG_DATA_DIRS", folders)))
            .args(["-L", &self.socket])
            .args(arguments);
        command
    }

    /// Types text, as it is.
    pub(crate) fn type_text(&self, text: &str) {
        run(self.tmux(&["send-keys", "-l", "--"]).arg(text));
    }

    /// Presses a key by tmux's name for it: `Tab`, `Enter`, `C-c`.
    pub(crate) fn press(&self, key: &str) {
        run(self.tmux(&["send-keys"]).arg(key));
    }

    /// What the screen shows.
    pub(crate) fn screen(&self) -> String {
        text(run(&mut self.tmux(&["capture-pane", "-p"]))).trim_end().to_owned()
    }

    /// Waits until the screen fits, and gives it; fails with the screen if it never does.
    pub(crate) fn wait_until(&self, what: &str, fits: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let screen = self.screen();
            if fits(&screen) {
                return screen;
            }
            assert!(start.elapsed() < PATIENCE, "waited for {what}, but saw:\n{screen}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until the screen shows a text.
    pub(crate) fn wait_for(&self, wanted: &str) -> String {
        self.wait_until(wanted, |screen| screen.contains(wanted))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.tmux(&["kill-server"]).output();
        let _ = fs::remove_dir_all(&self.home);
    }
}

fn run(command: &mut Command) -> Output {
    let output = command.output().expect("tmux runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    output
}

fn text(output: Output) -> String {
    String::from_utf8(output.stdout).expect("a screen is UTF-8")
}
