//! Lines of a stream of bytes that may be endless, in bounded memory. What a line means is decided
//! in [`super::text`].

use std::io::{self, BufRead};

/// The most bytes of a line that are kept: above what servers and clients accept as one field.
const LINE_MAX: usize = 16 * 1024;

/// A line, at most [`LINE_MAX`] bytes of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Its bytes, without its end.
    pub bytes: &'a [u8],
    /// How it ended.
    pub end: LineEnd,
    /// How many bytes it took, its end included; also those that were not kept.
    pub length: usize,
}

/// How a line ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnd {
    /// CR LF, as HTTP sends it and copies seldom keep it.
    CrLf,
    /// LF alone.
    Lf,
    /// At the end of the input, or where the caller asked for no more.
    None,
}

/// Reads lines, and no more bytes than are allowed.
pub(super) struct Lines<R> {
    input: R,
    allowed: usize,
    kept: Vec<u8>,
    /// Where in `kept` a part begins that is to be read again as a line of its own.
    again: Option<usize>,
    end: LineEnd,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, allowed: 0, kept: Vec::new(), again: None, end: LineEnd::None }
    }

    /// From here on, this many bytes may be read, and no more.
    pub(super) fn allow(&mut self, bytes: usize) {
        self.allowed = bytes;
    }

    /// Whether reading stopped because of [`Self::allow`], not at the end of the input.
    pub(super) fn is_spent(&self) -> bool {
        self.allowed == 0
    }

    /// Makes the rest of the last line, from this byte on, the next line.
    pub(super) fn reread_from(&mut self, index: usize) {
        self.again = Some(index);
    }

    /// The next line, cut after `most` bytes; `None` at the end of the input and if no more bytes
    /// are allowed.
    pub(super) fn next(&mut self, most: u64) -> io::Result<Option<Line<'_>>> {
        if let Some(index) = self.again.take() {
            self.kept.drain(..index.min(self.kept.len()));
            let length = self.kept.len();
            return Ok(Some(Line { bytes: &self.kept, end: self.end, length }));
        }
        self.kept.clear();
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let (length, is_ended) = self.read(most)?;
        // Half a line may look like what it is not.
        if length == 0 || !is_ended && length < most && self.is_spent() {
            return Ok(None);
        }
        self.end = if !is_ended {
            LineEnd::None
        } else if self.kept.ends_with(b"\r\n") {
            LineEnd::CrLf
        } else {
            LineEnd::Lf
        };
        while matches!(self.kept.last(), Some(b'\n' | b'\r')) {
            self.kept.pop();
        }
        Ok(Some(Line { bytes: &self.kept, end: self.end, length }))
    }

    /// Reads up to a line feed; how many bytes that took, and whether there was one.
    fn read(&mut self, most: usize) -> io::Result<(usize, bool)> {
        let (mut length, mut is_ended) = (0, false);
        while !is_ended && self.allowed > 0 && length < most {
            let buffer = match self.input.fill_buf() {
                Ok([]) => break,
                Ok(buffer) => &buffer[..buffer.len().min(self.allowed).min(most - length)],
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let newline = buffer.iter().position(|&byte| byte == b'\n');
            let taken = newline.map_or(buffer.len(), |index| index + 1);
            let room = LINE_MAX.saturating_sub(self.kept.len()).min(taken);
            self.kept.extend_from_slice(&buffer[..room]);
            self.allowed -= taken;
            length += taken;
            is_ended = newline.is_some();
            self.input.consume(taken);
        }
        Ok((length, is_ended))
    }
}
