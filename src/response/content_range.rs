//! `Content-Range`: which part of how much.

/// The value of the field, in bytes (RFC 9110 §14.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ContentRange {
    /// The first and the last byte of the part; `None` if there is no part: `*`.
    pub range: Option<(u64, u64)>,
    /// The length of the whole; `None` if it is not known: `*`.
    pub length: Option<u64>,
}

impl ContentRange {
    /// Reads `bytes 0-499/1234`, `bytes 0-499/*`, `bytes */1234`.
    pub(super) fn parse(value: &str) -> Option<Self> {
        let (unit, rest) = value.split_once(' ')?;
        let (range, length) = rest.trim().split_once('/').filter(|_| is_bytes(unit))?;
        let number = |text: &str| super::list::is_digits(text).then(|| text.parse().ok()).flatten();
        let length = if length == "*" { None } else { Some(number(length)?) };
        let range = if range == "*" {
            None
        } else {
            let (first, last) = range.split_once('-')?;
            Some((number(first)?, number(last)?))
        };
        Some(Self { range, length })
    }

    /// How many bytes the part has.
    pub(super) fn size(self) -> Option<u64> {
        let (first, last) = self.range?;
        last.checked_sub(first)?.checked_add(1)
    }

    /// Whether it makes sense: a part, or the length of the whole; the last byte not before the first
    /// one, and within the whole.
    pub(super) fn is_valid(self) -> bool {
        match self.range {
            None => self.length.is_some(),
            Some((first, last)) => first <= last && self.length.is_none_or(|length| last < length),
        }
    }
}

/// Whether a range unit is that of bytes; units are compared in any case (RFC 9110 §14.1).
fn is_bytes(unit: &str) -> bool {
    unit.eq_ignore_ascii_case("bytes")
}

/// Whether a value names a unit that is not bytes, whose ranges may have any form.
pub(super) fn has_other_unit(value: &str) -> bool {
    let unit = value.split_once(' ').map(|(unit, _)| unit);
    unit.is_some_and(|unit| {
        super::list::is_token(unit)
            && !is_bytes(unit)
            && unit.starts_with(|c: char| c.is_ascii_alphabetic())
    })
}
