//! The summary of a log as one object. Its schema is `docs/schema/log.schema.json`.

use serde::Serialize;

use super::entry::EntryJson;
use crate::line::{Place, Row, Summary, Trust};
use crate::table::Text;

/// What a log has.
#[derive(Serialize)]
pub(super) struct LogJson<'a> {
    lines: u64,
    without_status: u64,
    skipped: u64,
    rows: Vec<RowJson<'a>>,
}

/// One status of one writer.
#[derive(Serialize)]
struct RowJson<'a> {
    count: u64,
    code: u16,
    /// How the status is known: `format`, `phrase`, `stated` or `implied`.
    known_by: &'static str,
    vendor: Option<&'static str>,
    writer: Option<&'static str>,
    /// The meaning in that log; `null` for a code that the table does not have.
    entry: Option<EntryJson<'a>>,
    details: Vec<CountedDetail>,
    upstream: Option<&'a str>,
    first: PlaceJson<'a>,
    last: PlaceJson<'a>,
    example: Example<'a>,
}

#[derive(Serialize)]
struct CountedDetail {
    token: Text,
    vocabulary: Text,
    vendor: Text,
    count: u64,
}

#[derive(Serialize)]
struct PlaceJson<'a> {
    file: &'a str,
    line: u64,
}

#[derive(Serialize)]
struct Example<'a> {
    file: &'a str,
    line: u64,
    text: &'a str,
}

impl<'a> From<&'a Summary> for LogJson<'a> {
    fn from(summary: &'a Summary) -> Self {
        Self {
            lines: summary.lines,
            without_status: summary.without_status,
            skipped: summary.skipped,
            rows: summary
                .rows()
                .into_iter()
                .map(|row| RowJson::new(row, summary.files()))
                .collect(),
        }
    }
}

impl<'a> RowJson<'a> {
    fn new(row: &'a Row, files: &'a [String]) -> Self {
        let place = |place: Place| PlaceJson {
            file: files.get(place.file).map_or("", String::as_str),
            line: place.line,
        };
        let details = row.details.iter().map(|(detail, count)| CountedDetail {
            token: detail.token,
            vocabulary: detail.vocabulary().id,
            vendor: detail.vocabulary().vendor,
            count: *count,
        });
        let PlaceJson { file, line } = place(row.first);
        Self {
            count: row.count,
            code: row.code,
            known_by: match row.trust {
                Trust::Format => "format",
                Trust::Phrase => "phrase",
                Trust::Stated => "stated",
                Trust::Implied => "implied",
            },
            vendor: row.writer.and_then(|writer| writer.vendor),
            writer: row.writer.map(|writer| writer.name),
            entry: row.entry.map(|entry| {
                EntryJson::from(entry).with_details(row.details.iter().map(|(it, _)| *it).collect())
            }),
            details: details.collect(),
            upstream: row.upstream.as_deref(),
            first: place(row.first),
            last: place(row.last),
            example: Example { file, line, text: &row.example },
        }
    }
}
