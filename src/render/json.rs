//! `--json`: the contract with programs. Its schema stands in `schema/httpstatus.schema.json`.

mod choice;
mod entry;
mod explanation;

use std::io::{self, Write};

use choice::{Asked, Way};
use entry::EntryJson;
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::choice::{Path, Question};
use crate::response::Diagnosis;
use crate::table::entry::Entry;
use crate::text::is_unsafe;
use explanation::Explanation;

/// Writes an array of entries, an entry a line.
///
/// # Errors
///
/// When writing fails.
pub fn write(out: &mut impl Write, entries: &[&Entry]) -> io::Result<()> {
    write_array(out, entries.iter().map(|entry| EntryJson::from(*entry)))
}

/// Writes the same array with a `score` (0–1) in each entry.
///
/// # Errors
///
/// When writing fails.
pub fn write_scored(out: &mut impl Write, scored: &[(&Entry, f32)]) -> io::Result<()> {
    write_array(out, scored.iter().map(|&(entry, score)| EntryJson::from(entry).with_score(score)))
}

/// Writes a diagnosis as one object, with the entry inside.
///
/// # Errors
///
/// When writing fails.
pub fn write_diagnosis(out: &mut impl Write, diagnosis: &Diagnosis) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, Harmless);
    Explanation::from(diagnosis).serialize(&mut serializer)?;
    out.write_all(b"\n")
}

fn write_array<'a>(
    out: &mut impl Write,
    entries: impl Iterator<Item = EntryJson<'a>>,
) -> io::Result<()> {
    let mut separator = "[\n";
    for entry in entries {
        out.write_all(separator.as_bytes())?;
        serde_json::to_writer(&mut *out, &entry)?;
        separator = ",\n";
    }
    out.write_all(if separator == "[\n" { b"[]\n" } else { b"\n]\n" })
}

/// Writes the object of `choose`: the tree from a question on (`null` where a single code was asked
/// for), the paths to the codes that were asked for, and the entries of the codes within.
///
/// # Errors
///
/// When writing fails.
pub fn write_choice(
    out: &mut impl Write,
    question: Option<&Question>,
    codes: Option<&[u16]>,
    paths: &[Path],
    entries: &[&Entry],
) -> io::Result<()> {
    write!(out, "{{\"question\":")?;
    serde_json::to_writer(&mut *out, &question.map(|question| Asked::new(question, codes)))?;
    write!(out, ",\n\"paths\":")?;
    serde_json::to_writer(&mut *out, &paths.iter().map(Way::from).collect::<Vec<_>>())?;
    write!(out, ",\n\"entries\":")?;
    write(out, entries)?;
    writeln!(out, "}}")
}

/// JSON whose strings have no raw character that a terminal could obey: JSON itself wants escapes
/// for the ASCII ones only.
struct Harmless;

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        for part in fragment.split_inclusive(is_unsafe) {
            let tail = part.chars().next_back().filter(|last| is_unsafe(*last));
            let shown = &part[..part.len() - tail.map_or(0, char::len_utf8)];
            writer.write_all(shown.as_bytes())?;
            for unit in tail.iter().flat_map(|tail| tail.encode_utf16(&mut [0; 2]).to_vec()) {
                write!(writer, "\\u{unit:04x}")?;
            }
        }
        Ok(())
    }
}
