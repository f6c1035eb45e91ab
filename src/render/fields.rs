//! `--field code,phrase,retry.advice`: some keys of the JSON, tab-separated, without labels.

use std::io::{self, Write};

use serde_json::{Map, Value};

use super::digits;
use super::json::{EntryJson, entries_of_details, found_entries};
use crate::search::Found;
use crate::table::detail::Detail;
use crate::table::entry::Entry;

/// The keys of an entry, in one text without a pointer per key.
const FIELDS: &str = "\
    code phrase class standing vendor product tell on_wire confidence source source.document \
    source.section source.url summary meaning causes client server headers headers.name \
    headers.message headers.requirement headers.tells cacheable body retry retry.advice \
    retry.reason redirect redirect.method redirect.permanent formerly formerly.name \
    formerly.document aliases constants constants.rust constants.go constants.python \
    constants.java constants.spring constants.csharp constants.node constants.ruby \
    constants.php constants.elixir constants.kotlin grpc grpc.codes grpc.client related \
    related.code related.difference keywords details details.token details.name details.says \
    details.check details.vocabulary details.vendor details.product details.statuses \
    details.retry details.where details.confidence details.source score matched matched.word \
    matched.term matched.idf matched.weight";

/// Every key that can be asked for, in the order of the JSON.
pub fn fields() -> impl Iterator<Item = &'static str> {
    FIELDS.split(' ')
}

/// Writes one line per entry with the values of these keys. Items of a list are joined with `; `; a
/// list that is the only key, of the only entry, has one item per line.
///
/// # Errors
///
/// When writing fails.
pub fn write_fields(out: &mut impl Write, entries: &[&Entry], fields: &[String]) -> io::Result<()> {
    write_entries(out, entries.iter().map(|entry| EntryJson::from(*entry)), fields)
}

/// The same for what a search found, with `score` and `matched`.
///
/// # Errors
///
/// When writing fails.
pub fn write_fields_found(
    out: &mut impl Write,
    found: &Found,
    fields: &[String],
) -> io::Result<()> {
    write_entries(out, found_entries(found), fields)
}

/// The same for the entries that details go with, with `details`.
///
/// # Errors
///
/// When writing fails.
pub fn write_fields_of_details(
    out: &mut impl Write,
    details: &[&'static Detail],
    fields: &[String],
) -> io::Result<()> {
    write_entries(out, entries_of_details(details), fields)
}

fn write_entries<'a>(
    out: &mut impl Write,
    entries: impl Iterator<Item = EntryJson<'a>>,
    fields: &[String],
) -> io::Result<()> {
    let entries: Vec<_> = entries.collect();
    for entry in &entries {
        let value = serde_json::to_value(entry)?;
        let items: Vec<Vec<String>> = fields.iter().map(|field| items(&value, field)).collect();
        if let ([items], 1) = (&items[..], entries.len()) {
            for item in items {
                writeln!(out, "{item}")?;
            }
            if items.is_empty() {
                writeln!(out)?;
            }
            continue;
        }
        let columns: Vec<String> = items.iter().map(|items| items.join("; ")).collect();
        writeln!(out, "{}", columns.join("\t"))?;
    }
    Ok(())
}

/// The values at a path of keys. A list is entered without a key of its own.
fn items(value: &Value, path: &str) -> Vec<String> {
    let mut found = vec![value];
    for key in path.split('.') {
        found = found.into_iter().flat_map(elements).filter_map(|value| value.get(key)).collect();
    }
    let is_code = path.rsplit('.').next() == Some("code");
    found.into_iter().flat_map(elements).filter_map(|value| text(value, is_code)).collect()
}

/// The items of a list; of anything else, itself.
fn elements(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    }
}

/// What is printed for a value: nothing for an absent one, the JSON of an object.
fn text(value: &Value, is_code: bool) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if is_code => {
            number.as_u64().and_then(|code| u16::try_from(code).ok()).map(digits)
        }
        Value::Object(object) => Some(compact(object)),
        other => Some(other.to_string()),
    }
}

fn compact(object: &Map<String, Value>) -> String {
    serde_json::to_string(object).unwrap_or_default()
}
