//! Messages and tokens of the details, found anywhere in a line.
//!
//! `build/messages.rs` chose four bytes of each as its anchor. A line is read once: at each place a
//! filter says whether the next four bytes may be the anchor of a message, which is rarely so. Only then
//! the rest of the message is compared.

use std::ops::Range;

use crate::table::DETAILS;
use crate::table::detail::{Detail, Recognition};

/// Four bytes of a message or token, by which it is found.
#[derive(Debug, Clone, Copy)]
struct Anchor {
    /// The four bytes, in lower case, as a little-endian number.
    bytes: u32,
    /// The detail, as an index into [`DETAILS`].
    detail: u16,
    /// Which text of the detail: 0 is the token, n the n-th spelling.
    spelling: u8,
    /// Which part of the text the four bytes are from: `…` separates the parts.
    part: u8,
    /// The offset of the four bytes in that part.
    start: u8,
}

/// What `build/messages.rs` wrote.
mod index {
    #![allow(clippy::unreadable_literal, reason = "the numbers are generated; nobody reads them")]

    use super::Anchor;

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

use index::{ANCHORS, FILTER};

/// What stands for any text in a message.
const ANYTHING: char = '\u{2026}';

/// The bits of the filter, as a power of two.
const FILTER_BITS: u32 = FILTER.len().trailing_zeros() + 6;

/// The most bytes of a line that are searched.
const SEARCHED_MAX: usize = 64 * 1024;

/// The most matches in a line.
const FOUND_MAX: usize = 16;

/// A message or token in a line.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub detail: &'static Detail,
    /// Where it stands.
    pub place: Range<usize>,
    /// How many bytes are fixed text (not `…`).
    fixed: usize,
}

/// Finds the messages and tokens of a line, those with the most fixed text first. One inside a better
/// match is dropped.
pub(super) fn find(line: &[u8]) -> Vec<Found> {
    let line = &line[..line.len().min(SEARCHED_MAX)];
    let mut found = Vec::new();
    for place in 0..line.len().saturating_sub(3) {
        let four = [line[place], line[place + 1], line[place + 2], line[place + 3]];
        let bytes = u32::from_le_bytes(four.map(|byte| byte.to_ascii_lowercase()));
        if may_be_anchor(bytes) && found.len() < FOUND_MAX {
            verify(line, place, bytes, &mut found);
        }
    }
    without_inner(found)
}

/// Whether four bytes may be an anchor. The filter has false positives, but misses none.
const fn may_be_anchor(bytes: u32) -> bool {
    let bit = (bytes.wrapping_mul(0x9E37_79B1) >> (u32::BITS - FILTER_BITS)) as usize;
    FILTER[bit / 64] >> (bit % 64) & 1 == 1
}

/// Adds each text that has these four bytes as its anchor, if the rest of the text is there too.
fn verify(line: &[u8], place: usize, bytes: u32, found: &mut Vec<Found>) {
    let first = ANCHORS.partition_point(|anchor| anchor.bytes < bytes);
    for anchor in ANCHORS[first..].iter().take_while(|anchor| anchor.bytes == bytes) {
        let detail = &DETAILS[usize::from(anchor.detail)];
        let Some(text) = detail.texts().nth(usize::from(anchor.spelling)) else { continue };
        let Some(start) = place.checked_sub(usize::from(anchor.start)) else { continue };
        let part = text.split(ANYTHING).nth(usize::from(anchor.part)).unwrap_or_default().trim();
        let is_there = line
            .get(start..start + part.len())
            .is_some_and(|bytes| bytes.eq_ignore_ascii_case(part.as_bytes()));
        if !is_there {
            continue;
        }
        let fixed = text.split(ANYTHING).map(|part| part.trim().len()).sum();
        let place = if part.len() == text.len() {
            Some(start..start + part.len())
        } else {
            place_of_parts(line, text, start, usize::from(anchor.part))
        };
        let is_right = |place: &Range<usize>| {
            detail.recognition == Recognition::Message || is_word(line, place, text)
        };
        found.extend(place.filter(is_right).map(|place| Found { detail, place, fixed }));
    }
}

/// Where a message with `…` in it stands. Its part of this number begins at `start`; the other parts
/// are searched for before and after it, in their order. `…` may also stand for nothing.
fn place_of_parts(line: &[u8], text: &str, start: usize, number: usize) -> Option<Range<usize>> {
    let mut end = 0;
    let mut begin = None;
    for (index, part) in text.split(ANYTHING).map(str::trim).enumerate() {
        let place = match index.cmp(&number) {
            std::cmp::Ordering::Less => find_part(&line[..start], part, end)?,
            std::cmp::Ordering::Equal => start,
            std::cmp::Ordering::Greater => find_part(line, part, end)?,
        };
        if !part.is_empty() {
            begin = begin.or(Some(place));
        }
        end = place + part.len();
    }
    Some(begin.unwrap_or(start)..end)
}

/// The first place of a part from a place on, in any case.
fn find_part(line: &[u8], part: &str, from: usize) -> Option<usize> {
    let rest = line.get(from..)?;
    let part = part.as_bytes();
    if part.is_empty() {
        return Some(from);
    }
    rest.windows(part.len()).position(|bytes| bytes.eq_ignore_ascii_case(part)).map(|at| from + at)
}

/// Whether a token stands as a word of its own, written as its vendor writes it.
fn is_word(line: &[u8], place: &Range<usize>, text: &str) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let before = place.start.checked_sub(1).and_then(|before| line.get(before));
    let after = line.get(place.end);
    line[place.clone()] == *text.as_bytes()
        && !before.is_some_and(is_part)
        && !after.is_some_and(is_part)
}

/// Sorts the matches, those with the most fixed text first. A match inside a better one is dropped, for
/// it says the same in fewer words.
fn without_inner(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|found| std::cmp::Reverse(found.fixed));
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        let is_inside = |known: &Found| {
            let (outer, inner) = (&known.place, &one.place);
            outer.start <= inner.start && inner.end <= outer.end && known.fixed > one.fixed
        };
        let is_known = |known: &Found| std::ptr::eq(known.detail, one.detail);
        if !kept.iter().any(|known| is_inside(known) || is_known(known)) {
            kept.push(one);
        }
    }
    kept
}
