//! Lines from files and standard input: whether they are a response or a log, the summary of a log,
//! progress, Ctrl-C.

use std::fs::File;
use std::io::{self, Read, Write};
use std::time::{Duration, Instant};

use super::input::Input;
use super::request::View;
use super::{Outcome, Session, system};
use crate::line::{Filter, Reading, Stop, Summary, meanings, read_lines};
use crate::render::json;
use crate::render::line::{Said, write_details_without_status};
use crate::render::log::{
    write_csv_summary, write_markdown_summary, write_plain_summary, write_summary,
};
use crate::render::text::sanitize_short;

/// At most this much of an input is searched for the head of a response.
const BEGINNING_MAX: usize = 64 * 1024;

/// How long to wait for a pipe before checking for Ctrl-C again.
const PATIENCE: Duration = Duration::from_millis(100);

/// After which time progress is shown, and how often it is updated.
const PROGRESS_AFTER: Duration = Duration::from_secs(1);
const PROGRESS_EVERY: Duration = Duration::from_millis(250);

/// An input that is read as it comes.
pub(super) trait Source: Read {
    /// Reads some bytes; `None` if there are none yet, 0 at the end.
    fn read_some(&mut self, buffer: &mut [u8]) -> io::Result<Option<usize>> {
        self.read(buffer).map(Some)
    }
}

impl Source for File {}

impl<R: Read + Send + 'static> Source for Input<R> {
    fn read_some(&mut self, buffer: &mut [u8]) -> io::Result<Option<usize>> {
        if !self.has_come_within(PATIENCE)? {
            return Ok(None);
        }
        self.read(buffer).map(Some)
    }
}

/// The beginning of an input, enough to tell a response from a log.
pub(super) struct Beginning {
    pub bytes: Vec<u8>,
    /// Whether it is the whole input.
    pub is_whole: bool,
}

impl Beginning {
    /// Reads until there is the head of a response, or it is certain that there is none.
    pub(super) fn read(
        input: &mut impl Source,
        watch: &system::Interruption,
        has_head: impl Fn(&[u8]) -> bool,
    ) -> io::Result<Self> {
        let mut bytes = vec![0; BEGINNING_MAX];
        let mut length = 0;
        let mut is_whole = false;
        while length < bytes.len() && !watch.is_raised() {
            match input.read_some(&mut bytes[length..]) {
                Ok(None) => continue,
                Ok(Some(0)) => {
                    is_whole = true;
                    break;
                }
                Ok(Some(read)) => length += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            }
            if has_head(&bytes[..length]) {
                break;
            }
        }
        bytes.truncate(length);
        Ok(Self { bytes, is_whole })
    }

    /// The command that unpacks a compressed file, by its first bytes.
    pub(super) fn unpacked_by(&self) -> Option<&'static str> {
        let starts: [(&[u8], &'static str); 8] = [
            (b"\x1f\x8b", "zcat"),
            (b"\x1f\x9d", "zcat"),
            (b"BZh", "bzcat"),
            (b"\xfd7zXZ\0", "xzcat"),
            (b"\x28\xb5\x2f\xfd", "zstdcat"),
            (b"\x04\x22\x4d\x18", "lz4cat"),
            (b"PK\x03\x04", "unzip -p"),
            (b"7z\xbc\xaf", "7z x -so"),
        ];
        let start = starts.iter().find(|(start, _)| self.bytes.starts_with(start));
        start.map(|(_, command)| *command)
    }
}

/// The progress line on standard error while a long input is read.
struct Progress {
    start: Instant,
    shown: Option<Instant>,
    bytes: u64,
}

impl<O: Write, E: Write> Session<'_, O, E> {
    /// An empty summary, with the filters of the request.
    pub(super) fn new_log(&self) -> Summary {
        Summary::new(Filter { vendor: self.filter.vendor, class: self.filter.class })
    }

    /// Counts the lines of an input, of which the beginning has been read.
    pub(super) fn count_lines(
        &mut self,
        log: &mut Summary,
        name: &str,
        beginning: Beginning,
        input: &mut impl Source,
        watch: &system::Interruption,
    ) -> io::Result<()> {
        log.begin_file(name);
        let Beginning { mut bytes, is_whole } = beginning;
        if is_whole && is_object(&bytes) {
            bytes.iter_mut().filter(|byte| **byte == b'\n').for_each(|byte| *byte = b' ');
        }
        let mut progress = Progress { start: Instant::now(), shown: None, bytes: 0 };
        let shows_progress = system::errors_are_terminal();
        let errors = &mut self.messages.0;
        let reader = Rest { beginning: &bytes, input, is_over: is_whole };
        let skipped = read_lines(
            reader,
            |lines| log.take(lines),
            |read| {
                if shows_progress {
                    progress.tell(read, errors);
                }
                if watch.is_raised() { Stop::Yes } else { Stop::No }
            },
        );
        if progress.shown.is_some() {
            let _ = errors.write_all(b"\r\x1b[K");
        }
        log.skipped += skipped?;
        Ok(())
    }

    /// Prints what the lines say: the brief of a status that all of them name, or the summary.
    pub(super) fn print_log(&mut self, log: &Summary, name: &str) -> io::Result<Outcome> {
        if log.rows().is_empty() {
            return self.report_no_status(log, name);
        }
        if let View::Human(_) = self.view
            && let Some(row) = log.one()
        {
            let details: Vec<_> = row.details.iter().map(|(detail, _)| *detail).collect();
            let reading = Reading {
                status: Some((row.code, row.trust)),
                details,
                writer: row.writer,
                ..Reading::default()
            };
            let vendor = self.filter.vendor.map(|vendor| vendor.name.as_str());
            let said = Said {
                meanings: &meanings(row.code, &reading, vendor),
                trust: row.trust,
                details: &reading.details,
                upstream: row.upstream.as_deref(),
                writer: row.writer.map(|writer| writer.name),
            };
            return self.print_said(&said);
        }
        self.print_summary(log)
    }

    fn print_summary(&mut self, log: &Summary) -> io::Result<Outcome> {
        let first = || log.rows().into_iter().find_map(|row| row.entry);
        match &self.view {
            View::Open => return self.open(&first().into_iter().collect::<Vec<_>>()),
            View::Json => json::write_json_log(&mut self.out, log),
            View::Plain | View::Fields(_) => write_plain_summary(&mut self.out, log),
            View::Csv => write_csv_summary(&mut self.out, log),
            View::Markdown(_) => write_markdown_summary(&mut self.out, log),
            View::Human(human) => {
                let (styles, width) = (human.styles, human.row_width);
                write_summary(&mut self.out, log, styles, width)
            }
        }?;
        Ok(Outcome::Found)
    }

    fn report_no_status(&mut self, log: &Summary, name: &str) -> io::Result<Outcome> {
        if self.view == View::Json {
            json::write_json_log(&mut self.out, log)?;
        } else if let View::Human(human) = self.view
            && !log.loose_details().is_empty()
        {
            let details = log.loose_details();
            write_details_without_status(&mut self.layout(human), details)?;
        }
        self.out.flush()?;
        let error = format!("no response and no status found in {}", sanitize_short(name));
        self.messages.error(error, None);
        Ok(Outcome::NotFound)
    }
}

/// Whether a text is one JSON object on several lines.
fn is_object(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii();
    let is_line =
        |line: &[u8]| line.trim_ascii().ends_with(b"}") && line.trim_ascii().starts_with(b"{");
    text.starts_with(b"{")
        && text.ends_with(b"}")
        && !text.split(|&byte| byte == b'\n').next().is_some_and(is_line)
}

/// The beginning of an input, then what follows.
struct Rest<'a, S> {
    beginning: &'a [u8],
    input: &'a mut S,
    is_over: bool,
}

impl<S: Source> Read for Rest<'_, S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if !self.beginning.is_empty() {
            return self.beginning.read(buffer);
        }
        if self.is_over {
            return Ok(0);
        }
        // Nothing has come yet: whoever reads may ask for Ctrl-C.
        self.input.read_some(buffer)?.ok_or_else(|| io::ErrorKind::Interrupted.into())
    }
}

impl Progress {
    fn tell(&mut self, read: usize, out: &mut impl Write) {
        self.bytes += read as u64;
        let is_due = match self.shown {
            None => self.start.elapsed() >= PROGRESS_AFTER,
            Some(shown) => shown.elapsed() >= PROGRESS_EVERY,
        };
        if is_due {
            self.shown = Some(Instant::now());
            let megabytes = self.bytes / 1_000_000;
            let _ = out.write_all(format!("\r{megabytes} MB read\u{1b}[K").as_bytes());
            let _ = out.flush();
        }
    }
}
