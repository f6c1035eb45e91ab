//! Runs lines of sh in a pseudo-terminal, in which `$0` is the tool.

use std::io::Read;
use std::process::Command;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use rexpect::process::PtyProcess;

use super::{binary, neutral};

/// A pseudo-terminal with this many columns and rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pty {
    pub(crate) columns: u16,
    pub(crate) rows: u16,
}

/// What lines of sh printed on a terminal, and their exit status.
#[derive(Debug)]
pub(crate) struct Shown {
    /// Byte for byte, but with `\n` for the terminal's line ends.
    pub(crate) text: String,
    pub(crate) status: i32,
}

/// How long lines of sh may take.
const PATIENCE: Duration = Duration::from_secs(60);

impl Pty {
    /// Runs lines of sh to their end.
    pub(crate) fn run(self, script: &str) -> Shown {
        self.run_all(&[script]).remove(0)
    }

    /// Runs several of them, one after the other: to start a terminal takes longer than an answer.
    pub(crate) fn run_all(self, scripts: &[impl AsRef<str>]) -> Vec<Shown> {
        let end = "printf '\\036%s\\036' $?\n";
        let scripts = scripts.iter().map(|script| format!("{}\n{end}", script.as_ref()));
        let output = self.output(&scripts.collect::<String>()).replace("\r\n", "\n");
        let parts: Vec<&str> = output.split('\u{1e}').collect();
        let shown = parts.chunks_exact(2).map(|part| Shown {
            text: part[0].to_owned(),
            status: part[1].parse().expect("a number"),
        });
        shown.collect()
    }

    /// Everything that the terminal was sent.
    fn output(self, script: &str) -> String {
        let Self { columns, rows } = self;
        let mut command = Command::new("sh");
        let script = format!("stty rows {rows} cols {columns}\n{script}");
        command.args(["-c", &script, &binary()]);
        neutral(&mut command).env("TERM", "xterm-256color");
        // Not by a session of rexpect, which reads byte by byte.
        let process = PtyProcess::new(command).expect("a terminal");
        let mut terminal = process.get_file_handle().expect("a terminal");
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut output = Vec::new();
            // Linux says at the end of a terminal that it is gone.
            let _ = terminal.read_to_end(&mut output);
            let _ = sender.send(output);
        });
        let output = output.recv_timeout(PATIENCE);
        let output = output.unwrap_or_else(|_| panic!("it does not end: {script}"));
        String::from_utf8(output).expect("UTF-8")
    }
}

/// A text without the escape sequences of colour and of links.
pub(crate) fn without_escapes(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, sequence)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        let end = match sequence.as_bytes().first() {
            Some(b'[') => sequence.find(|c: char| c.is_ascii_alphabetic()).map(|end| end + 1),
            Some(b']') => sequence.find("\u{1b}\\").map(|end| end + 2),
            _ => None,
        };
        rest = &sequence[end.expect("a whole escape sequence")..];
    }
    plain + rest
}
