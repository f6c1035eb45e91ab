//! Standard input as a stream that can be waited for, for a while only: a pipe may stay silent.
//!
//! Only where there is a limit to the wait, a thread reads, a few chunks ahead at the most: to
//! start one takes longer than to explain a response.

use std::io::{self, BufRead, ErrorKind, Read};
use std::mem;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

/// The bytes that are read at once: few at first, since a head is small and memory takes time to
/// touch, then twice as many each time, …
const FIRST_CHUNK: usize = 4 * 1024;

/// … up to so many.
const CHUNK: usize = 64 * 1024;

/// An input that is read when it is asked for, or by a thread of its own.
#[derive(Debug)]
pub struct Input<R> {
    source: Source<R>,
    chunk: Vec<u8>,
    /// How much of the chunk has been read.
    place: usize,
    was_empty: bool,
}

#[derive(Debug)]
enum Source<R> {
    Here(Chunks<R>),
    /// Behind a thread; no more chunks come where it is gone.
    Thread(Receiver<io::Result<Vec<u8>>>),
    Over,
}

impl<R: Read + Send + 'static> Input<R> {
    /// An input of which nothing has been read yet.
    pub const fn new(reader: R) -> Self {
        let chunks = Chunks { reader, size: FIRST_CHUNK };
        Self { source: Source::Here(chunks), chunk: Vec::new(), place: 0, was_empty: true }
    }

    /// The input, once something has come; `None` where it ends, fails, or `patience` does before.
    /// Without patience it waits as long as it takes.
    #[must_use]
    pub fn awaited(mut self, patience: Option<Duration>) -> Option<Self> {
        let first = match patience {
            None => self.next().ok(),
            Some(patience) => self.next_within(patience).and_then(Result::ok),
        };
        self.begin(first.unwrap_or_default());
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
        if matches!(self.source, Source::Over) {
            return;
        }
        let end = Instant::now() + time;
        while bytes > 0 {
            let left = end.saturating_duration_since(Instant::now());
            match self.next_within(left) {
                Some(Ok(chunk)) => bytes = bytes.saturating_sub(chunk.len()),
                _ => return,
            }
        }
    }

    /// The next chunk, empty at the end.
    fn next(&mut self) -> io::Result<Vec<u8>> {
        let chunk = match &mut self.source {
            Source::Here(chunks) => chunks.next(),
            Source::Thread(chunks) => chunks.recv().unwrap_or_else(|_| Ok(Vec::new())),
            Source::Over => Ok(Vec::new()),
        };
        if !matches!(&chunk, Ok(chunk) if !chunk.is_empty()) {
            self.source = Source::Over;
        }
        chunk
    }

    /// The next chunk, from a thread; `None` where it does not come in time.
    fn next_within(&mut self, time: Duration) -> Option<io::Result<Vec<u8>>> {
        self.source = match mem::replace(&mut self.source, Source::Over) {
            Source::Here(chunks) => Source::Thread(chunks.behind_thread()?),
            source => source,
        };
        match &self.source {
            Source::Thread(chunks) => chunks.recv_timeout(time).ok(),
            _ => None,
        }
    }
}

/// A reader's bytes, piece by piece.
#[derive(Debug)]
struct Chunks<R> {
    reader: R,
    size: usize,
}

impl<R: Read + Send + 'static> Chunks<R> {
    /// The next piece, empty at the end.
    fn next(&mut self) -> io::Result<Vec<u8>> {
        let mut chunk = vec![0; self.size];
        let length = loop {
            match self.reader.read(&mut chunk) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        if length == self.size {
            self.size = (self.size * 2).min(CHUNK);
        }
        chunk.truncate(length);
        Ok(chunk)
    }

    /// Lets a thread read until the input ends or fails, or nobody listens any more; `None` where
    /// the system has no thread for it.
    fn behind_thread(mut self) -> Option<Receiver<io::Result<Vec<u8>>>> {
        let (sender, chunks) = sync_channel(1);
        let pump = move || {
            loop {
                let chunk = self.next();
                let goes_on = matches!(&chunk, Ok(chunk) if !chunk.is_empty());
                if sender.send(chunk).is_err() || !goes_on {
                    return;
                }
            }
        };
        thread::Builder::new().spawn(pump).ok().map(|_| chunks)
    }
}

impl<R: Read + Send + 'static> BufRead for Input<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.place == self.chunk.len() {
            // The next one may take its place in memory.
            self.begin(Vec::new());
            let chunk = self.next()?;
            self.begin(chunk);
        }
        Ok(&self.chunk[self.place..])
    }

    fn consume(&mut self, bytes: usize) {
        self.place = (self.place + bytes).min(self.chunk.len());
    }
}

impl<R: Read + Send + 'static> Read for Input<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}
