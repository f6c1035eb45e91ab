//! Standard input as a stream that can be waited for, for a while only: a pipe may stay silent.
//!
//! A thread reads ahead, a few chunks at the most. It starts with the first look at the input, so
//! that what does not read pays nothing.

use std::io::{self, BufRead, ErrorKind, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

/// The bytes that are read at once: few at first, since a head is small and memory takes time to
/// touch, then twice as many each time, …
const FIRST_CHUNK: usize = 8 * 1024;

/// … up to so many.
const CHUNK: usize = 64 * 1024;

type Chunk = io::Result<Vec<u8>>;

/// An input that is read by a thread of its own.
#[derive(Debug)]
pub struct Input {
    chunks: Receiver<Chunk>,
    chunk: Vec<u8>,
    /// How much of the chunk has been read.
    place: usize,
    was_empty: bool,
}

impl Input {
    /// Starts to read.
    ///
    /// # Errors
    ///
    /// When the system has no thread for it.
    pub fn new(reader: impl Read + Send + 'static) -> io::Result<Self> {
        let (sender, chunks) = sync_channel(1);
        thread::Builder::new().spawn(move || pump(reader, &sender))?;
        Ok(Self { chunks, chunk: Vec::new(), place: 0, was_empty: true })
    }

    /// The input, once something has come; `None` where it ends, fails, or `patience` does before.
    /// Without patience it waits as long as it takes.
    #[must_use]
    pub fn awaited(mut self, patience: Option<Duration>) -> Option<Self> {
        let first = match patience {
            None => self.chunks.recv().ok(),
            Some(patience) => self.chunks.recv_timeout(patience).ok(),
        };
        self.begin(first.and_then(Result::ok).unwrap_or_default());
        (!self.was_empty).then_some(self)
    }

    /// Whether nothing has come at all.
    #[must_use]
    pub fn was_empty(&self) -> bool {
        self.was_empty
    }

    fn begin(&mut self, chunk: Vec<u8>) {
        self.was_empty &= chunk.is_empty();
        self.chunk = chunk;
        self.place = 0;
    }

    /// Reads on and throws away what comes, so that the one who writes can end in peace; but not
    /// more than so many bytes, and not for longer than that.
    pub fn drain(&mut self, mut bytes: usize, time: Duration) {
        let end = Instant::now() + time;
        while bytes > 0 {
            let left = end.saturating_duration_since(Instant::now());
            match self.chunks.recv_timeout(left) {
                Ok(Ok(chunk)) => bytes = bytes.saturating_sub(chunk.len()),
                _ => return,
            }
        }
    }
}

/// Reads until the input ends or fails, or nobody listens any more.
fn pump(mut reader: impl Read, chunks: &SyncSender<Chunk>) {
    let mut size = FIRST_CHUNK;
    loop {
        let mut chunk = vec![0; size];
        let read = match reader.read(&mut chunk) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read,
        };
        let goes_on = matches!(read, Ok(1..));
        if matches!(read, Ok(length) if length == size) {
            size = (size * 2).min(CHUNK);
        }
        let chunk = read.map(|length| {
            chunk.truncate(length);
            chunk
        });
        if chunks.send(chunk).is_err() || !goes_on {
            return;
        }
    }
}

impl BufRead for Input {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.place == self.chunk.len() {
            // The thread is gone: the input has ended.
            let chunk = self.chunks.recv().unwrap_or_else(|_| Ok(Vec::new()))?;
            self.begin(chunk);
        }
        Ok(&self.chunk[self.place..])
    }

    fn consume(&mut self, bytes: usize) {
        self.place = (self.place + bytes).min(self.chunk.len());
    }
}

impl Read for Input {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}
