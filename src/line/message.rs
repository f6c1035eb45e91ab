//! Messages and tokens of the details, found anywhere in a line.
//!
//! `build/messages.rs` chose four bytes of each. A line is walked through once: at each place a filter
//! says whether these four bytes begin anything that is searched for, which is rarely so.

use std::ops::Range;

use crate::table::DETAILS;
use crate::table::detail::{Detail, Recognition};

/// Four bytes of a text that is searched for.
#[derive(Debug, Clone, Copy)]
struct Anchor {
    /// The four bytes, in lower case.
    gram: u32,
    /// The detail, as an index into [`DETAILS`].
    detail: u16,
    /// 0 for its token, otherwise its spelling of this number, counted from 1.
    spelling: u8,
    /// The part of the text, between two `…`, that the four bytes are from.
    part: u8,
    /// Where they begin in that part.
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

/// The most finds in a line that are kept.
const FOUND_MAX: usize = 16;

/// A message or token in a line.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub detail: &'static Detail,
    /// Where it stands.
    pub place: Range<usize>,
    /// The bytes of it that stand for themselves.
    literal: usize,
}

/// Finds the messages and tokens of a line, the most literal first. What lies inside of a more literal
/// one is left out.
pub(super) fn find(line: &[u8]) -> Vec<Found> {
    let line = &line[..line.len().min(SEARCHED_MAX)];
    let mut found = Vec::new();
    for place in 0..line.len().saturating_sub(3) {
        let four = [line[place], line[place + 1], line[place + 2], line[place + 3]];
        let gram = u32::from_le_bytes(four.map(|byte| byte.to_ascii_lowercase()));
        if is_wanted(gram) && found.len() < FOUND_MAX {
            verify(line, place, gram, &mut found);
        }
    }
    most_literal(found)
}

const fn is_wanted(gram: u32) -> bool {
    let bit = (gram.wrapping_mul(0x9E37_79B1) >> (u32::BITS - FILTER_BITS)) as usize;
    FILTER[bit / 64] >> (bit % 64) & 1 == 1
}

/// Adds the texts of which these four bytes are a part, if the rest of them stands around.
fn verify(line: &[u8], place: usize, gram: u32, found: &mut Vec<Found>) {
    let first = ANCHORS.partition_point(|anchor| anchor.gram < gram);
    for anchor in ANCHORS[first..].iter().take_while(|anchor| anchor.gram == gram) {
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
        let literal = text.split(ANYTHING).map(|part| part.trim().len()).sum();
        let spread = || spread(line, text, start, usize::from(anchor.part));
        let whole = start..start + part.len();
        let place = if part.len() == text.len() { Some(whole) } else { spread() };
        let is_right = |place: &Range<usize>| {
            detail.recognition == Recognition::Message || is_word(line, place, text)
        };
        found.extend(place.filter(is_right).map(|place| Found { detail, place, literal }));
    }
}

/// Where a message with `…` in it stands, one of whose parts begins at `start`: the parts before it
/// and after it, in their order; what stands between them may be nothing.
fn spread(line: &[u8], text: &str, start: usize, number: usize) -> Option<Range<usize>> {
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

/// The first place of a part from a place on, in any case of letters.
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

/// The most literal first; what lies in a more literal one is the same said with fewer words.
fn most_literal(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|found| std::cmp::Reverse(found.literal));
    let mut kept: Vec<Found> = Vec::new();
    for one in found {
        let is_inside = |known: &Found| {
            let (outer, inner) = (&known.place, &one.place);
            outer.start <= inner.start && inner.end <= outer.end && known.literal > one.literal
        };
        let is_known = |known: &Found| std::ptr::eq(known.detail, one.detail);
        if !kept.iter().any(|known| is_inside(known) || is_known(known)) {
            kept.push(one);
        }
    }
    kept
}
