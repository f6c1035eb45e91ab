//! `--json`: the contract with programs. Its schema is `docs/schema/httpstatus.schema.json`.

mod choice;
mod detail;
mod entry;
mod explanation;
mod log;

use std::io::{self, Write};
use std::ptr;

use choice::{Asked, Way};
pub(super) use detail::DetailJson;
pub(super) use entry::EntryJson;
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::text::is_unsafe;
use crate::choice::{Path, Question};
use crate::line::Summary;
use crate::response::Diagnosis;
use crate::search::Found;
use crate::table::detail::Detail;
use crate::table::entry::Entry;
use explanation::Explanation;
use log::LogJson;

/// Writes an array of entries, one per line.
///
/// # Errors
///
/// When writing fails.
pub fn write_json(out: &mut impl Write, entries: &[&Entry]) -> io::Result<()> {
    write_array(out, entries.iter().map(|entry| EntryJson::from(*entry)))
}

/// Writes the same array for what a search found: with a `score` (0–1) in each entry, the terms that
/// matched, and the details that the query describes.
///
/// # Errors
///
/// When writing fails.
pub fn write_json_found(out: &mut impl Write, found: &Found) -> io::Result<()> {
    write_array(out, found_entries(found))
}

pub(super) fn found_entries(found: &Found) -> impl Iterator<Item = EntryJson<'_>> {
    let of_entry = |entry: &Entry| -> Vec<&'static Detail> {
        let details = found.details.iter().map(|&(detail, _)| detail);
        details.filter(|detail| detail.entry().is_some_and(|known| ptr::eq(known, entry))).collect()
    };
    found.hits.iter().map(move |hit| {
        EntryJson::from(hit.entry)
            .with_details(of_entry(hit.entry))
            .with_score(hit.score, &found.matched_terms(hit.entry))
    })
}

/// Writes the entries that details go with, each once, with the details in it.
///
/// # Errors
///
/// When writing fails.
pub fn write_json_details(out: &mut impl Write, details: &[&'static Detail]) -> io::Result<()> {
    write_array(out, entries_of_details(details))
}

pub(super) fn entries_of_details(
    details: &[&'static Detail],
) -> impl Iterator<Item = EntryJson<'static>> {
    let mut entries: Vec<(&'static Entry, Vec<&'static Detail>)> = Vec::new();
    for &detail in details {
        let Some(entry) = detail.entry() else { continue };
        match entries.iter_mut().find(|(known, _)| ptr::eq(*known, entry)) {
            Some((_, details)) => details.push(detail),
            None => entries.push((entry, vec![detail])),
        }
    }
    entries.into_iter().map(|(entry, details)| EntryJson::from(entry).with_details(details))
}

/// Writes the meanings of the status of a line, with the details in it in the first one.
///
/// # Errors
///
/// When writing fails.
pub fn write_json_line(
    out: &mut impl Write,
    meanings: &[&Entry],
    details: &[&'static Detail],
) -> io::Result<()> {
    let mut details = details.to_vec();
    let entries = meanings
        .iter()
        .map(|entry| EntryJson::from(*entry).with_details(std::mem::take(&mut details)));
    write_array(out, entries)
}

/// Writes the summary of a log as one object.
///
/// # Errors
///
/// When writing fails.
pub fn write_json_log(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, TerminalSafe);
    LogJson::from(summary).serialize(&mut serializer)?;
    out.write_all(b"\n")
}

/// Writes a diagnosis as one object, with the entry inside.
///
/// # Errors
///
/// When writing fails.
pub fn write_json_diagnosis(out: &mut impl Write, diagnosis: &Diagnosis) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, TerminalSafe);
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
pub fn write_json_choice(
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
    write_json(out, entries)?;
    writeln!(out, "}}")
}

/// JSON whose strings hold no raw character that a terminal would act on. JSON itself asks for
/// escapes of the ASCII ones only.
struct TerminalSafe;

impl Formatter for TerminalSafe {
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
