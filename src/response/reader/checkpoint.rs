//! A status line that follows a head at once begins the next response, or the content of this one:
//! `curl -I` shows no content, and a server may begin its content with a status line. If just as many
//! bytes follow as `Content-Length` says, they are the content.

use super::super::content::{Content, Length};
use super::lines::{Line, LineEnd};

/// Where to return to if what followed was content.
#[derive(Debug)]
pub(super) struct Checkpoint {
    heads: usize,
    length: u64,
    left: u64,
    lines: u64,
    is_exact: bool,
    sample: Vec<u8>,
}

/// Where the content would end.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Landing {
    /// Later.
    Ahead,
    /// In this line, from which byte on a head begins.
    Within(usize),
    /// In the middle of something else, so it was no content.
    Missed,
}

impl Checkpoint {
    /// After this many heads, with this many bytes of content to come.
    pub(super) fn new(heads: usize, length: u64, is_exact: bool) -> Self {
        Self { heads, length, left: length, lines: 0, is_exact, sample: Vec::new() }
    }

    pub(super) fn heads(&self) -> usize {
        self.heads
    }

    /// Whether all of the content has come; in a copy, carriage returns may be missing.
    pub(super) fn is_reached(&self) -> bool {
        self.left == 0 || !self.is_exact && self.left <= self.lines
    }

    /// Counts a line.
    pub(super) fn take(&mut self, line: &Line) -> Landing {
        let length = line.length as u64;
        if self.left == 0 && line.bytes.trim_ascii().is_empty() {
            return Landing::Ahead;
        }
        if length <= self.left {
            self.left -= length;
            self.lines += 1;
            Content::keep(&mut self.sample, line.bytes);
            if line.end != LineEnd::None {
                Content::keep(&mut self.sample, b"\n");
            }
            return Landing::Ahead;
        }
        let index = usize::try_from(self.left).unwrap_or(usize::MAX);
        let is_last_line = line.bytes.len() == index;
        match line.bytes.get(index..) {
            Some(rest) if rest.starts_with(b"HTTP/") => {
                Content::keep(&mut self.sample, &line.bytes[..index]);
                Landing::Within(index)
            }
            // An editor has ended the last line.
            Some(_) if is_last_line && self.left > 0 => {
                Content::keep(&mut self.sample, line.bytes);
                self.left = 0;
                Landing::Ahead
            }
            _ => Landing::Missed,
        }
    }

    /// The content.
    pub(super) fn into_content(self) -> Content {
        Content {
            length: if self.is_exact { Length::Right(self.length) } else { Length::Unknown },
            is_complete: self.sample.len() < super::super::content::SAMPLE_MAX,
            sample: String::from_utf8_lossy(&self.sample).into_owned(),
        }
    }
}
