//! Lines of a stream of bytes that may be endless, in bounded memory. What a line means is decided
//! in [`super::reader`].

use std::io::{self, BufRead};

/// The most bytes of a line that are kept: above what servers and clients accept as one field.
const LINE_MAX: usize = 16 * 1024;

/// A line without its end, at most [`LINE_MAX`] bytes of it.
pub(super) struct Line<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Whether it ended in CR LF, as HTTP sends it and few tools leave it.
    pub crlf: bool,
}

/// Reads lines, and no more bytes than are allowed.
pub(super) struct Lines<R> {
    input: R,
    allowed: usize,
    kept: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, allowed: 0, kept: Vec::new() }
    }

    /// From here on, so many bytes may be read, and no more.
    pub(super) fn allow(&mut self, bytes: usize) {
        self.allowed = bytes;
    }

    /// Whether reading stopped because of [`Self::allow`], not at the end of the input.
    pub(super) fn is_spent(&self) -> bool {
        self.allowed == 0
    }

    /// The next line; `None` at the end of the input and where no byte is allowed any more.
    pub(super) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.kept.clear();
        let (mut length, mut ended) = (0, false);
        while !ended && self.allowed > 0 {
            let buffer = match self.input.fill_buf() {
                Ok([]) => break,
                Ok(buffer) => &buffer[..buffer.len().min(self.allowed)],
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let newline = buffer.iter().position(|&byte| byte == b'\n');
            let taken = newline.map_or(buffer.len(), |place| place + 1);
            let room = LINE_MAX.saturating_sub(self.kept.len()).min(taken);
            self.kept.extend_from_slice(&buffer[..room]);
            self.allowed -= taken;
            length += taken;
            ended = newline.is_some();
            self.input.consume(taken);
        }
        // Half a line may look like what it is not.
        if length == 0 || !ended && self.is_spent() {
            return Ok(None);
        }
        let text = self.kept.strip_suffix(b"\n").unwrap_or(&self.kept);
        let (bytes, crlf) = match text.strip_suffix(b"\r") {
            Some(bytes) => (bytes, true),
            None => (text, false),
        };
        Ok(Some(Line { bytes, crlf }))
    }
}
