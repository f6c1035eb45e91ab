//! `--format csv`: a header and one record per entry, for spreadsheets and databases.

use std::io::{self, Write};

use csv::{ErrorKind, Writer};

use super::digits;
use crate::choice::Path;
use crate::table::entry::{Class, Entry};

/// The columns. A list of texts is one cell, its items separated by ` | `.
const HEADER: [&str; 21] = [
    "code", "phrase", "class", "standing", "vendor", "product", "on_wire", "confidence",
    "document", "section", "url", "summary", "meaning", "causes", "client", "server", "cacheable",
    "body", "retry", "formerly", "aliases",
];

/// Writes the entries as comma-separated values (RFC 4180, with LF line ends).
///
/// # Errors
///
/// When writing fails.
pub fn write_csv(out: &mut impl Write, entries: &[&Entry]) -> io::Result<()> {
    let mut records = Records::new(out);
    records.write(HEADER)?;
    for entry in entries {
        let sender = entry.sender;
        let former_names: Vec<_> = entry.formerly.iter().map(|former| former.name).collect();
        records.write([
            digits(entry.code).as_str(),
            &entry.phrase,
            Class::of(entry.code).map_or("", Class::name),
            entry.standing.name(),
            sender.map_or("", |sender| sender.vendor.as_str()),
            sender.map_or("", |sender| sender.product.as_str()),
            entry.on_wire.name(),
            entry.confidence.name(),
            &entry.source.document(),
            entry.source.section().unwrap_or_default(),
            &entry.source.url(),
            &entry.summary,
            &entry.meaning,
            &entry.causes.join(" | "),
            &entry.client.join(" | "),
            &entry.server.join(" | "),
            if entry.cacheable { "true" } else { "false" },
            if entry.body { "true" } else { "false" },
            entry.retry.advice.name(),
            &former_names.join(" | "),
            &entry.aliases.join(" | "),
        ])?;
    }
    records.finish()
}

/// Writes one record per path of `choose`: the code, when it is sent, the answers that lead to it.
///
/// # Errors
///
/// When writing fails.
pub fn write_paths(out: &mut impl Write, paths: &[Path]) -> io::Result<()> {
    let mut records = Records::new(out);
    records.write(["code", "phrase", "when", "answers"])?;
    for path in paths {
        let answers: Vec<_> = path.steps.iter().map(|step| step.answer.text).collect();
        records.write([
            digits(path.choice.code).as_str(),
            path.choice.entry().map_or("", |entry| entry.phrase.as_str()),
            path.choice.when,
            &answers.join(" | "),
        ])?;
    }
    records.finish()
}

/// Writes records.
pub(super) struct Records<W: Write>(Writer<W>);

impl<W: Write> Records<W> {
    pub(super) fn new(out: W) -> Self {
        Self(Writer::from_writer(out))
    }

    /// Writes one record. An I/O error keeps its kind, so that a closed pipe is recognised; csv's own
    /// conversion hides it.
    pub(super) fn write<const COLUMNS: usize>(
        &mut self,
        record: [&str; COLUMNS],
    ) -> io::Result<()> {
        self.0.write_record(record).map_err(|error| match error.into_kind() {
            ErrorKind::Io(error) => error,
            kind => io::Error::other(format!("{kind:?}")),
        })
    }

    pub(super) fn finish(mut self) -> io::Result<()> {
        self.0.flush()
    }
}
