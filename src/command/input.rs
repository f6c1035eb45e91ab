//! Standard input with a timeout: a pipe may never send anything.
//!
//! A thread reads only if there is a timeout, since starting one takes longer than explaining a
//! response.

use std::io::{self, BufRead, ErrorKind, Read};
use std::mem;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

/// The bytes of the first read. A head is small, and memory takes time to touch.
const FIRST_CHUNK: usize = 4 * 1024;

/// The most bytes of one read. Each read is twice as large as the one before, up to this.
const CHUNK_MAX: usize = 64 * 1024;

/// The stack of the thread that reads, in bytes: it only passes chunks on.
const STACK: usize = 128 * 1024;

/// An input that is read on demand, or by a thread of its own.
#[derive(Debug)]
pub(super) struct Input<R> {
    source: Source<R>,
    chunk: Vec<u8>,
    /// How much of the chunk has been consumed.
    consumed: usize,
    was_empty: bool,
}

#[derive(Debug)]
enum Source<R> {
    Here(Chunks<R>),
    /// Read by a thread; if that is gone, nothing more comes.
    Thread(Receiver<io::Result<Vec<u8>>>),
    Over,
}

impl<R: Read + Send + 'static> Input<R> {
    /// An input of which nothing has been read yet.
    pub(super) const fn new(reader: R) -> Self {
        let chunks = Chunks { reader, size: FIRST_CHUNK };
        Self { source: Source::Here(chunks), chunk: Vec::new(), consumed: 0, was_empty: true }
    }

    /// Waits for the first bytes; `None` if the input ends, fails, or sends nothing for as long as
    /// `patience`. Without patience it waits as long as it takes.
    pub(super) fn wait_for_data(mut self, patience: Option<Duration>) -> Option<Self> {
        let first = match patience {
            None => self.next().ok(),
            Some(patience) => self.next_within(patience).and_then(Result::ok),
        };
        self.begin(first.unwrap_or_default());
        (!self.was_empty).then_some(self)
    }

    /// Whether nothing has been read at all.
    pub(super) fn was_empty(&self) -> bool {
        self.was_empty
    }

    fn begin(&mut self, chunk: Vec<u8>) {
        self.was_empty &= chunk.is_empty();
        self.chunk = chunk;
        self.consumed = 0;
    }

    /// Reads and discards what follows, so that the writer does not fail, up to this many bytes and for
    /// at most this long.
    pub(super) fn drain(&mut self, mut bytes: usize, time: Duration) {
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

    /// Waits at most this long; whether there are bytes to read then, or the input has ended.
    pub(super) fn has_come_within(&mut self, time: Duration) -> io::Result<bool> {
        if self.consumed < self.chunk.len() || matches!(self.source, Source::Over) {
            return Ok(true);
        }
        let Some(chunk) = self.next_within(time) else { return Ok(false) };
        let chunk = chunk?;
        if chunk.is_empty() {
            self.source = Source::Over;
        }
        self.begin(chunk);
        Ok(true)
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

    /// The next chunk, from a thread; `None` if it does not come in time.
    fn next_within(&mut self, time: Duration) -> Option<io::Result<Vec<u8>>> {
        self.source = match mem::replace(&mut self.source, Source::Over) {
            Source::Here(chunks) => match chunks.into_thread() {
                Ok(chunks) => Source::Thread(chunks),
                Err(error) => return Some(Err(error)),
            },
            source => source,
        };
        match &self.source {
            Source::Thread(chunks) => chunks.recv_timeout(time).ok(),
            _ => None,
        }
    }
}

/// The bytes of a reader, in chunks.
#[derive(Debug)]
struct Chunks<R> {
    reader: R,
    size: usize,
}

impl<R: Read + Send + 'static> Chunks<R> {
    /// The next chunk, empty at the end.
    fn next(&mut self) -> io::Result<Vec<u8>> {
        let mut chunk = vec![0; self.size];
        let length = loop {
            match self.reader.read(&mut chunk) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        if length == self.size {
            self.size = (self.size * 2).min(CHUNK_MAX);
        }
        chunk.truncate(length);
        Ok(chunk)
    }

    /// Lets a thread read until the input ends or fails, or nobody listens any more.
    fn into_thread(mut self) -> io::Result<Receiver<io::Result<Vec<u8>>>> {
        let (sender, chunks) = sync_channel(1);
        let pump = move || {
            let mut goes_on = true;
            while goes_on {
                let chunk = self.next();
                let is_last = !matches!(&chunk, Ok(chunk) if !chunk.is_empty());
                goes_on = sender.send(chunk).is_ok() && !is_last;
            }
        };
        thread::Builder::new().stack_size(STACK).spawn(pump).map(|_| chunks)
    }
}

impl<R: Read + Send + 'static> BufRead for Input<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.consumed == self.chunk.len() {
            // Free the old chunk first: the next one can take its memory.
            self.begin(Vec::new());
            let chunk = self.next()?;
            self.begin(chunk);
        }
        Ok(&self.chunk[self.consumed..])
    }

    fn consume(&mut self, bytes: usize) {
        self.consumed = (self.consumed + bytes).min(self.chunk.len());
    }
}

impl<R: Read + Send + 'static> Read for Input<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}
