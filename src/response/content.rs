//! What is known of a response's content: how much of it there is, and its beginning.

/// The most bytes of content that are kept.
pub(super) const SAMPLE_MAX: usize = 4 * 1024;

/// The content of a response, as far as the input shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Content {
    /// How its length compares to what the head says.
    pub length: Length,
    /// Its beginning, at most 4 KiB. What is not UTF-8 is replaced.
    pub sample: String,
    /// Whether the sample is all of it.
    pub is_complete: bool,
}

/// How the length of content compares to what the head says of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Length {
    /// Not known: the input may be a copy in which lines changed, or shows no content.
    #[default]
    Unknown,
    /// This many bytes, as `Content-Length` says or in chunks that are complete.
    Right(u64),
    /// The input ends after this many bytes, before all of the content came.
    Short(u64),
    /// More follows than `Content-Length` says.
    Long,
    /// Content follows although this response can't have any.
    Forbidden,
}

impl Content {
    /// Keeps the bytes that come next, as far as there is room.
    pub(super) fn keep(sample: &mut Vec<u8>, bytes: &[u8]) {
        let room = SAMPLE_MAX.saturating_sub(sample.len()).min(bytes.len());
        sample.extend_from_slice(&bytes[..room]);
    }
}
