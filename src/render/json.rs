//! `--json`: the contract with programs. Its schema stands in `schema/httpstatus.schema.json`.

mod choice;
mod explanation;

use std::borrow::Cow;
use std::io::{self, Write};

use choice::{Asked, Way};
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::choice::{Path, Question};
use crate::response::Diagnosis;
use crate::status::{
    self, Class, Confidence, Constants, Field, FormerName, Grpc, OnWire, Redirect, Related, Retry,
    Standing, Status,
};
use crate::text::is_unsafe;
use explanation::Explanation;

/// Writes an array of entries, an entry a line.
///
/// # Errors
///
/// When writing fails.
pub fn write(out: &mut impl Write, entries: &[&Status]) -> io::Result<()> {
    write_array(out, entries.iter().map(|entry| Entry::from(*entry)))
}

/// Writes the same array with a `score` (0–1) in each entry.
///
/// # Errors
///
/// When writing fails.
pub fn write_scored(out: &mut impl Write, scored: &[(&Status, f32)]) -> io::Result<()> {
    write_array(
        out,
        scored.iter().map(|&(entry, score)| Entry { score: Some(score), ..Entry::from(entry) }),
    )
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
    entries: impl Iterator<Item = Entry<'a>>,
) -> io::Result<()> {
    let mut separator = "[\n";
    for entry in entries {
        out.write_all(separator.as_bytes())?;
        serde_json::to_writer(&mut *out, &entry)?;
        separator = ",\n";
    }
    out.write_all(if separator == "[\n" { b"[]\n" } else { b"\n]\n" })
}

/// An entry's keys, in the order of the output. A key is never renamed or retyped within a major
/// version.
#[derive(Serialize)]
struct Entry<'a> {
    code: u16,
    phrase: &'a str,
    class: Option<&'a str>,
    standing: Standing,
    vendor: Option<&'a str>,
    product: Option<&'a str>,
    tell: Option<&'a str>,
    on_wire: OnWire,
    confidence: Confidence,
    source: Source<'a>,
    summary: &'a str,
    meaning: &'a str,
    causes: &'a [&'a str],
    client: &'a [&'a str],
    server: &'a [&'a str],
    headers: &'a [Field],
    cacheable: bool,
    body: bool,
    retry: Retry,
    redirect: Option<Redirect>,
    formerly: &'a [FormerName],
    aliases: &'a [&'a str],
    constants: &'a Constants,
    grpc: Grpc,
    related: &'a [Related],
    keywords: &'a [&'a str],
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<f32>,
}

#[derive(Serialize)]
struct Source<'a> {
    document: Cow<'a, str>,
    section: Option<&'a str>,
    url: Cow<'a, str>,
}

impl From<status::Source> for Source<'static> {
    fn from(source: status::Source) -> Self {
        Self { document: source.document(), section: source.section(), url: source.url() }
    }
}

impl<'a> From<&'a Status> for Entry<'a> {
    fn from(status: &'a Status) -> Self {
        let sender = status.sender;
        Self {
            code: status.code,
            phrase: status.phrase,
            class: Class::of(status.code).map(Class::name),
            standing: status.standing,
            vendor: sender.map(|sender| sender.vendor),
            product: sender.map(|sender| sender.product),
            tell: sender.map(|sender| sender.tell),
            on_wire: status.on_wire,
            confidence: status.confidence,
            source: Source::from(status.source),
            summary: status.summary,
            meaning: status.meaning,
            causes: status.causes,
            client: status.client,
            server: status.server,
            headers: status.headers,
            cacheable: status.cacheable,
            body: status.body,
            retry: status.retry,
            redirect: status.redirect,
            formerly: status.formerly,
            aliases: status.aliases,
            constants: &status.constants,
            grpc: status.grpc,
            related: status.related,
            keywords: status.keywords,
            score: None,
        }
    }
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
    entries: &[&Status],
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
