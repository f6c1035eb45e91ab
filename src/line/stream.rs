//! Lines of a stream of any length, in bounded memory.

use std::io::{self, ErrorKind, Read};

use memchr::{memchr, memrchr};

/// The bytes of one read: they stay in the processor's cache while their lines are read.
const CHUNK: usize = 128 * 1024;

/// The longest line that is read; what is longer is skipped and counted.
const LINE_MAX: usize = 1024 * 1024;

/// Whether to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Read on.
    No,
    /// It was interrupted.
    Yes,
}

/// Reads a stream and hands over its lines, many at a time, each with its end; the last one may lack
/// it. `ask` is told after each read how many bytes there were, and says whether to go on. Returns how
/// many lines were too long to be read.
///
/// # Errors
///
/// When the stream can't be read.
pub fn read_lines(
    mut input: impl Read,
    mut take: impl FnMut(&[u8]),
    mut ask: impl FnMut(usize) -> Stop,
) -> io::Result<u64> {
    let mut lines = Lines { buffer: vec![0; CHUNK], filled: 0, skipped: 0, is_skipping: false };
    loop {
        let read = match input.read(&mut lines.buffer[lines.filled..]) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => 0,
            Err(error) => return Err(error),
        };
        lines.add(read, &mut take);
        if ask(read) == Stop::Yes {
            break;
        }
    }
    if lines.filled > 0 && !lines.is_skipping {
        take(&lines.buffer[..lines.filled]);
    }
    Ok(lines.skipped)
}

struct Lines {
    buffer: Vec<u8>,
    /// How much of the buffer is the beginning of a line.
    filled: usize,
    skipped: u64,
    /// Whether a line that is too long goes on.
    is_skipping: bool,
}

impl Lines {
    /// Hands over the lines that are whole now, and keeps the beginning of the next one.
    fn add(&mut self, read: usize, take: &mut impl FnMut(&[u8])) {
        let end = self.filled + read;
        let Some(start) = self.start(end) else {
            self.filled = 0;
            return;
        };
        let whole = memrchr(b'\n', &self.buffer[start..end]).map_or(0, |place| place + 1);
        if whole > 0 {
            take(&self.buffer[start..start + whole]);
        }
        self.buffer.copy_within(start + whole..end, 0);
        self.filled = end - start - whole;
        if self.filled == self.buffer.len() {
            self.make_room();
        }
    }

    /// Where a line begins; `None` if all of the bytes belong to a line that is skipped.
    fn start(&mut self, end: usize) -> Option<usize> {
        if !self.is_skipping {
            return Some(0);
        }
        let place = memchr(b'\n', &self.buffer[..end])?;
        self.is_skipping = false;
        Some(place + 1)
    }

    fn make_room(&mut self) {
        if self.buffer.len() > LINE_MAX {
            self.skipped += 1;
            self.is_skipping = true;
            self.filled = 0;
        } else {
            self.buffer.resize(self.buffer.len() * 2, 0);
        }
    }
}
