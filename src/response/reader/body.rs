//! The content after a head: how far it goes, so that nothing in it is taken for the next response,
//! and its beginning.
//!
//! A server can write into its content whatever it likes, a status line too. `Content-Length` and
//! chunks tell where content ends if the input has the server's bytes (RFC 9112 §6.3). In a copy
//! carriage returns may be gone, so that it is shorter than that.

use super::super::content::{Content, Length, SAMPLE_MAX};
use super::super::head::Head;
use super::lines::{Line, LineEnd};

/// The content that is being read.
#[derive(Debug)]
pub(super) struct Body {
    framing: Framing,
    sample: Vec<u8>,
    seen: u64,
    /// The lines that have come, each of which may have lost a carriage return.
    lines: u64,
    is_exact: bool,
    /// Whether the client asks again after a response like this one, so that a head may follow.
    leads_on: bool,
    has_extra: bool,
    /// What is known of the content, if that was found out in another way.
    known: Option<Content>,
}

/// Where content ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Framing {
    /// After this many bytes.
    Length(u64),
    /// In chunks, of which this many bytes are still to come; `None` between two of them.
    Chunk(Option<u64>),
    /// At the end of the input.
    Unknown,
    /// There is none.
    Forbidden,
    /// It has come to its end.
    Over,
}

impl Body {
    pub(super) fn new(head: &Head, is_exact: bool) -> Self {
        // Its Location may stand among the fields that were not kept.
        let is_redirect = matches!(head.code, Some(301 | 302 | 303 | 307 | 308));
        let is_challenge = matches!(head.code, Some(401 | 407))
            && (head.has("WWW-Authenticate") || head.has("Proxy-Authenticate"));
        Self {
            framing: framing(head),
            sample: Vec::new(),
            seen: 0,
            lines: 0,
            is_exact,
            leads_on: is_redirect || is_challenge || !head.is_final() || head.opens_tunnel(),
            has_extra: false,
            known: None,
        }
    }

    /// A body that has come to its end, of which this is known.
    pub(super) fn ended(head: &Head, content: Content) -> Self {
        Self { framing: Framing::Over, known: Some(content), ..Self::new(head, true) }
    }

    /// Whether the input has the bytes of the server.
    pub(super) const fn is_exact(&self) -> bool {
        self.is_exact
    }

    /// The most bytes of the next line: content ends in the middle of one.
    pub(super) fn line_max(&self) -> u64 {
        match self.framing {
            Framing::Length(length) if self.is_exact => length - self.seen,
            Framing::Chunk(Some(left)) => left,
            _ => u64::MAX,
        }
    }

    /// The bytes that are still to come, if that is known and some are.
    pub(super) fn bytes_to_come(&self) -> Option<u64> {
        match self.framing {
            Framing::Length(length) => Some(length - self.seen).filter(|left| *left > 0),
            _ => None,
        }
    }

    /// Whether content has begun.
    pub(super) fn has_begun(&self) -> bool {
        self.lines > 0
    }

    /// Whether a status line that comes next begins a head.
    pub(super) fn may_end_here(&self) -> bool {
        match self.framing {
            Framing::Over | Framing::Forbidden => true,
            Framing::Length(length) => {
                let lost = length - self.seen;
                !self.has_begun() || !self.is_exact && (lost <= self.lines || self.leads_on)
            }
            Framing::Chunk(Some(_)) => false,
            // `curl -I` shows no content, and a server may begin its content with a status line. Only
            // where the client asks again is the next head expected.
            Framing::Chunk(None) | Framing::Unknown if self.is_exact => self.leads_on,
            Framing::Chunk(None) => !self.has_begun(),
            Framing::Unknown => self.leads_on || !self.has_begun(),
        }
    }

    /// Whether nothing more can be learned from what follows.
    pub(super) fn is_read(&self) -> bool {
        self.framing == Framing::Unknown
            && !self.leads_on
            && self.is_exact
            && self.sample.len() >= SAMPLE_MAX
    }

    /// Takes a line of content. Where in it content ended, if it did and something follows.
    pub(super) fn take(&mut self, line: &Line) -> Option<usize> {
        let is_empty = line.bytes.trim_ascii().is_empty();
        // A copy may have more empty lines after the head than the server sent.
        if is_empty && !self.has_begun() && !self.is_exact {
            return None;
        }
        self.lines += 1;
        match self.framing {
            Framing::Length(length) => return self.take_of(length, line),
            Framing::Chunk(left) => self.take_chunk(left, line),
            Framing::Unknown => self.keep(line),
            Framing::Forbidden | Framing::Over => {
                self.has_extra |= !is_empty && !is_output_of_curl(line.bytes);
            }
        }
        None
    }

    /// Takes a line of content that has this length.
    fn take_of(&mut self, length: u64, line: &Line) -> Option<usize> {
        let left = usize::try_from(length - self.seen).unwrap_or(usize::MAX);
        // The next head may begin in the middle of the line.
        if line.bytes.get(left..).is_some_and(|rest| rest.starts_with(b"HTTP/")) {
            self.keep_bytes(&line.bytes[..left]);
            self.finish(length);
            return Some(left);
        }
        self.keep(line);
        if self.seen >= length {
            self.finish(length);
        }
        None
    }

    fn finish(&mut self, length: u64) {
        self.seen = length;
        self.framing = Framing::Over;
        self.has_extra = false;
    }

    /// Takes a line of chunked content: the size of a chunk, or a part of one (RFC 9112 §7.1).
    fn take_chunk(&mut self, left: Option<u64>, line: &Line) {
        let Some(left) = left else {
            let size =
                line.bytes.split(|&byte| byte == b';').next().unwrap_or_default().trim_ascii();
            if size.is_empty() && self.seen > 0 {
                return;
            }
            let size =
                str::from_utf8(size).ok().and_then(|size| u64::from_str_radix(size, 16).ok());
            self.framing = match size {
                Some(0) => Framing::Over,
                Some(size) => Framing::Chunk(Some(size)),
                // curl has taken the chunks apart.
                None => Framing::Unknown,
            };
            if size.is_none() {
                self.keep(line);
            }
            return;
        };
        self.keep(line);
        let left = left.saturating_sub(line.length as u64);
        self.framing = Framing::Chunk(Some(left).filter(|left| *left > 0));
    }

    fn keep(&mut self, line: &Line) {
        Content::keep(&mut self.sample, line.bytes);
        if line.end != LineEnd::None {
            Content::keep(&mut self.sample, b"\n");
        }
        self.seen += line.length as u64;
    }

    fn keep_bytes(&mut self, bytes: &[u8]) {
        Content::keep(&mut self.sample, bytes);
    }

    /// A line of the head's own text that turned out to be content.
    pub(super) fn take_text(&mut self, line: &str) {
        self.keep_bytes(line.as_bytes());
        self.keep_bytes(b"\n");
        self.lines += 1;
        self.seen += line.len() as u64 + 1;
        if !self.is_exact {
            self.framing = Framing::Unknown;
        }
    }

    /// What is known of the content at its end. `is_cut` says that the input goes on.
    pub(super) fn close(self, is_cut: bool) -> Content {
        if let Some(known) = self.known {
            return known;
        }
        let length = match self.framing {
            _ if !self.is_exact => Length::Unknown,
            Framing::Forbidden if self.has_extra => Length::Forbidden,
            Framing::Over if self.has_extra => Length::Long,
            Framing::Over => Length::Right(self.seen),
            Framing::Length(_) if self.has_begun() && !is_cut => Length::Short(self.seen),
            _ => Length::Unknown,
        };
        Content {
            length,
            is_complete: !is_cut
                && self.sample.len() < SAMPLE_MAX
                && !matches!(length, Length::Short(_)),
            sample: String::from_utf8_lossy(&self.sample).into_owned(),
        }
    }
}

/// Where the content of a response ends (RFC 9112 §6.3).
fn framing(head: &Head) -> Framing {
    if !head.may_have_content() {
        return Framing::Forbidden;
    }
    // What curl --compressed shows has another length than what was sent.
    if head.has("Content-Encoding") {
        return Framing::Unknown;
    }
    if head.has("Transfer-Encoding") {
        return if head.lists("Transfer-Encoding", "chunked") {
            Framing::Chunk(None)
        } else {
            Framing::Unknown
        };
    }
    match head.value("Content-Length").map(|value| value.trim().parse::<u64>()) {
        Some(Ok(0)) => Framing::Over,
        Some(Ok(length)) => Framing::Length(length),
        _ => Framing::Unknown,
    }
}

/// Whether a line may be what `curl -w` printed: a code, a time, a size.
fn is_output_of_curl(line: &[u8]) -> bool {
    let is_number = |byte: &u8| byte.is_ascii_digit() || b" .:,sSkK".contains(byte);
    line.trim_ascii().iter().all(is_number)
}
