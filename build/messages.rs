//! The index of the messages and tokens that a line is searched for: four bytes of each, its anchor, so
//! that one pass over a line finds them all.

use std::collections::HashMap;
use std::fmt::{self, Write};

use httpstatus_table::detail::{Recognition, VOCABULARIES};

use crate::rows::write_array;

/// What stands for any text in a message.
const ANYTHING: char = '\u{2026}';

/// How many bits the filter has, as a power of two. It rules out most places of a line.
const FILTER_BITS: u32 = 16;

/// A text that is searched for.
struct Wanted {
    detail: usize,
    spelling: usize,
    /// The longest part of it between two `…`, in lower case.
    part: String,
    /// The number of that part.
    number: usize,
}

/// Writes the index.
pub(crate) fn write() -> Result<String, fmt::Error> {
    let wanted = wanted();
    let mut counts: HashMap<u32, usize> = HashMap::new();
    for bytes in wanted.iter().flat_map(|wanted| candidates(&wanted.part)) {
        *counts.entry(bytes).or_default() += 1;
    }
    let mut anchors = Vec::new();
    for Wanted { detail, spelling, part, number } in &wanted {
        // The rarest four bytes are those that the fewest other texts have.
        let rarest = candidates(part).enumerate().min_by_key(|(_, bytes)| counts[bytes]);
        anchors.extend(rarest.map(|(start, bytes)| (bytes, *detail, *spelling, *number, start)));
    }
    anchors.sort_unstable();
    let mut filter = vec![0_u64; 1 << (FILTER_BITS - 6)];
    for (bytes, ..) in &anchors {
        let bit = filter_bit(*bytes);
        filter[bit / 64] |= 1 << (bit % 64);
    }
    let rows: Vec<String> = anchors
        .iter()
        .map(|(bytes, detail, spelling, part, start)| {
            format!(
                "Anchor {{ bytes: {bytes}, detail: {detail}, spelling: {spelling}, part: {part}, \
                 start: {start} }}"
            )
        })
        .collect();
    let filter: Vec<String> = filter.iter().map(ToString::to_string).collect();
    let mut out = String::new();
    writeln!(out, "/// What a line is searched for, in the order of the four bytes.")?;
    write_array(&mut out, "pub(super) static ANCHORS: [Anchor; ", &rows)?;
    write_array(&mut out, "pub(super) static FILTER: [u64; ", &filter)?;
    Ok(out)
}

/// Every message, and every token that is recognised anywhere.
fn wanted() -> Vec<Wanted> {
    let mut wanted = Vec::new();
    let details = VOCABULARIES.iter().flat_map(|vocabulary| {
        let recognition = vocabulary.recognition;
        vocabulary.details.iter().map(move |it| (it, it.recognition.unwrap_or(recognition)))
    });
    for (number, (detail, recognition)) in details.enumerate() {
        if !matches!(recognition, Recognition::Message | Recognition::Anywhere) {
            continue;
        }
        let texts = std::iter::once(&detail.token).chain(detail.spellings);
        for (spelling, text) in texts.enumerate() {
            let parts = text.split(ANYTHING).enumerate();
            if let Some((part_number, part)) = parts.max_by_key(|(_, part)| part.len()) {
                let part = part.trim().to_ascii_lowercase();
                wanted.push(Wanted { detail: number, spelling, part, number: part_number });
            }
        }
    }
    wanted
}

/// Every four bytes in a row of a text, as a little-endian number. Their offset has to fit into a byte.
fn candidates(text: &str) -> impl Iterator<Item = u32> {
    let windows = text.as_bytes().windows(4).take(usize::from(u8::MAX));
    windows.map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

/// The bit of the filter for four bytes; `src/line/message.rs` has the same.
const fn filter_bit(bytes: u32) -> usize {
    (bytes.wrapping_mul(0x9E37_79B1) >> (u32::BITS - FILTER_BITS)) as usize
}
