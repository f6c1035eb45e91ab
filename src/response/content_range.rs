//! `Content-Range`: which part of how much.

/// The value of the field, in bytes (RFC 9110 §14.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ContentRange {
    /// The first and the last byte that are enclosed; `None` where none are: `*`.
    pub range: Option<(u64, u64)>,
    /// The length of the whole; `None` where it is not known: `*`.
    pub length: Option<u64>,
}

impl ContentRange {
    /// Reads `bytes 0-499/1234`, `bytes 0-499/*`, `bytes */1234`.
    pub(super) fn parse(value: &str) -> Option<Self> {
        let (range, length) = value.strip_prefix("bytes ")?.trim().split_once('/')?;
        let number = |text: &str| text.parse::<u64>().ok();
        let length = if length == "*" { None } else { Some(number(length)?) };
        let range = if range == "*" {
            None
        } else {
            let (first, last) = range.split_once('-')?;
            Some((number(first)?, number(last)?))
        };
        Some(Self { range, length })
    }

    /// How many bytes are enclosed.
    pub(super) fn enclosed(self) -> Option<u64> {
        let (first, last) = self.range?;
        last.checked_sub(first)?.checked_add(1)
    }

    /// Whether it makes sense: the last byte not before the first one, and within the whole.
    pub(super) fn is_valid(self) -> bool {
        self.range.is_none_or(|(first, last)| {
            first <= last && self.length.is_none_or(|length| last < length)
        })
    }
}
