//! Lines in, heads out: what the tools print around them is left away, content is not looked at.

use std::io::{self, BufRead};

use super::head::{FaultKind, Head, Request};
use super::lines::{Line, Lines};
use super::mention::Mentions;
use super::status_line::{request_line, status_field, status_line};
use super::tools::{Marks, Part, sent, wget_address};

/// The most bytes before the first head. A tool's notes take a few kilobytes.
const PRELUDE_MAX: usize = 1024 * 1024;

/// The most bytes of one head that are read; fewer are kept.
const HEAD_MAX: usize = 1024 * 1024;

/// The most bytes of content in which the next head is looked for. The content of a redirect is
/// a few lines; a download comes last.
const CONTENT_MAX: usize = 64 * 1024;

/// The most heads that are read: curl gives up after 50 redirects.
pub(super) const HEADS_MAX: usize = 100;

/// What was read.
pub(super) struct Reading {
    /// The heads, in their order.
    pub heads: Vec<Head>,
    /// Whether reading stopped at the last head that may be read.
    pub is_cut: bool,
}

/// Reads the heads, and no more of the input than it takes to find them.
pub(super) fn read(input: impl BufRead) -> io::Result<Reading> {
    let mut lines = Lines::new(input);
    let mut reader = Reader::default();
    lines.allow(PRELUDE_MAX);
    while let Some(line) = lines.next()? {
        match reader.take(&line) {
            Now::GoesOn => {}
            Now::InHead => lines.allow(HEAD_MAX),
            Now::BehindHead => lines.allow(CONTENT_MAX),
            Now::Over => break,
        }
    }
    Ok(reader.finish(lines.is_spent()))
}

/// What a line led to.
#[derive(PartialEq, Eq)]
enum Now {
    GoesOn,
    InHead,
    BehindHead,
    Over,
}

#[derive(Default)]
struct Reader {
    heads: Vec<Head>,
    /// The head that the lines belong to.
    open: Option<Head>,
    /// How the first head was set off, and so every other.
    marks: Option<Marks>,
    request: Request,
    mentions: Mentions,
}

impl Reader {
    fn take(&mut self, line: &Line) -> Now {
        let (Some(head), Some(marks)) = (&mut self.open, self.marks) else {
            return self.take_outside(line);
        };
        match marks.strip(line.bytes) {
            Part::Aside => Now::GoesOn,
            Part::Line(text) if text.trim_ascii().is_empty() => self.close(),
            // A copy may lack the empty line between two heads.
            Part::Line(text) if text.starts_with(b"HTTP/") => {
                self.close();
                self.take_outside(line)
            }
            Part::Line(text) => {
                head.add_line(&text);
                Now::GoesOn
            }
            Part::After => {
                self.close();
                match self.take_outside(line) {
                    Now::GoesOn => Now::BehindHead,
                    now => now,
                }
            }
        }
    }

    /// A line that belongs to no head, unless it begins one.
    fn take_outside(&mut self, line: &Line) -> Now {
        let (marks, bytes) = Marks::split(line.bytes);
        let text = String::from_utf8_lossy(&bytes);
        let expected = self.marks.is_none_or(|expected| expected == marks);
        if let Some(head) = status_line(&text).filter(|_| expected) {
            return self.open(head, marks, line.crlf && text.ends_with(|end| end != ' '));
        }
        let in_content = self.heads.last().is_some_and(|head| head.class() == 2);
        if in_content && self.marks.is_some_and(|marks| !marks.set_apart()) && !text.is_empty() {
            return Now::Over;
        }
        if self.note_request(sent(line.bytes), &text) || !self.heads.is_empty() {
            return Now::GoesOn;
        }
        if let Some(head) = status_field(&text) {
            return self.open(head, marks, false);
        }
        self.mentions.note(&text);
        Now::GoesOn
    }

    fn open(&mut self, mut head: Head, marks: Marks, ends_with_code: bool) -> Now {
        if self.heads.len() == HEADS_MAX {
            return Now::Over;
        }
        if ends_with_code && head.reason.is_empty() {
            head.fault(FaultKind::NoBlankBehindCode, &head.code_text.clone());
        }
        head.request = self.request.clone();
        self.marks = Some(marks);
        self.open = Some(head);
        Now::InHead
    }

    /// An empty line ends the head.
    fn close(&mut self) -> Now {
        self.heads.extend(self.open.take());
        if self.heads.last().is_some_and(Head::is_final) {
            self.request = Request::default();
        }
        Now::BehindHead
    }

    /// Whether the line shows what was asked: a request line, its Host field, wget's address.
    fn note_request(&mut self, sent: Option<&[u8]>, text: &str) -> bool {
        let sent = sent.map(String::from_utf8_lossy);
        let line = sent.as_deref().unwrap_or(text);
        let host = line.strip_prefix("Host: ").or_else(|| line.strip_prefix("host: "));
        match (&mut self.request.target, host) {
            (Some(path), Some(host)) if path.starts_with('/') => path.insert_str(0, host.trim()),
            _ => {
                let wget = wget_address(line).map(|address| Request {
                    target: Some(address.to_owned()),
                    ..Request::default()
                });
                let Some(request) = request_line(line).or(wget) else { return sent.is_some() };
                self.request = request;
            }
        }
        true
    }

    /// What there is at the end of the input.
    fn finish(mut self, is_spent: bool) -> Reading {
        let is_cut = self.heads.len() == HEADS_MAX;
        if let Some(mut head) = self.open.take() {
            head.is_cut |= is_spent;
            head.is_bare = head.fields.is_empty();
            self.heads.push(head);
        }
        if self.heads.is_empty() {
            self.heads = self.mentions.into_heads();
        }
        Reading { heads: self.heads, is_cut }
    }
}
