//! The renderers, at every width.

use httpstatus::render::{card, csv, json, lines, markdown, plain, sheet};
use httpstatus::status::Status;
use httpstatus::style::Styles;
use httpstatus::table::ENTRIES;
use httpstatus::text::columns;
use serde_json::Value;

use super::{without_escapes, words, written};

/// The first byte chooses a form, two are a width, the others choose entries.
pub(crate) fn check(bytes: &[u8]) {
    let [form, high, low, rest @ ..] = bytes else { return };
    let width = usize::from(u16::from_be_bytes([*high, *low])) % 301;
    let entries: Vec<&Status> = rest
        .chunks_exact(2)
        .take(4)
        .map(|place| usize::from(u16::from_be_bytes([place[0], place[1]])) % ENTRIES.len())
        .map(|place| ENTRIES[place])
        .collect();
    let entries = entries.as_slice();
    let registered: Vec<_> =
        entries.iter().copied().filter(|entry| entry.standing.in_registry()).collect();
    match form % 9 {
        0 => people(width, |out, styles| card::write(out, entries, styles, width)),
        1 => people(width, |out, styles| lines::write(out, entries, styles, Some(width))),
        // Without a terminal a line stays whole.
        2 => people(0, |out, styles| lines::write(out, entries, styles, None)),
        3 => people(width, |out, styles| lines::write_apart(out, entries, styles, width)),
        // The sheet is of the registry's codes alone.
        4 => people(width, |out, styles| sheet::write(out, &registered, styles, width)),
        5 => json(entries),
        6 => plain(entries),
        7 => csv(entries),
        _ => markdown(entries),
    }
}

/// What people read: the same words with colour and without, and no line that is too wide.
fn people(width: usize, write: impl Fn(&mut Vec<u8>, &Styles) -> std::io::Result<()>) {
    let text =
        |styles: &Styles| String::from_utf8(written(|out| write(out, styles))).expect("UTF-8");
    let plain = text(&Styles::PLAIN);
    assert!(plain.is_empty() || plain.ends_with('\n'));
    assert!(!plain.contains(|c: char| c.is_control() && c != '\n'), "{plain:?}");
    let colored = without_escapes(&text(&Styles::new(true, true)));
    assert_eq!(words(&colored), words(&plain), "at {width}");
    // Below 40 columns the terminal may break some lines.
    if width >= 40 {
        plain.lines().for_each(|line| narrow(line, width));
    }
}

/// The line fits the terminal, but for an address or a name that has no blank.
fn narrow(line: &str, width: usize) {
    let words = line.trim_start().trim_start_matches("- ");
    let used = columns(line);
    assert!(used <= width || !words.contains(' '), "{used} columns at {width}: {line:?}");
}

/// What programs read can be read again, and has all entries.
fn json(entries: &[&Status]) {
    let array = written(|out| json::write(out, entries));
    let array: Vec<Value> = serde_json::from_slice(&array).expect("a JSON array");
    assert_eq!(array.len(), entries.len());
    let scored: Vec<_> = entries.iter().map(|entry| (*entry, 0.5)).collect();
    let scored = written(|out| json::write_scored(out, &scored));
    let scored: Vec<Value> = serde_json::from_slice(&scored).expect("a JSON array");
    assert!(scored.iter().all(|entry| entry["score"] == 0.5));
}

fn plain(entries: &[&Status]) {
    let rows = String::from_utf8(written(|out| plain::write(out, entries))).expect("UTF-8");
    assert_eq!(rows.lines().count(), entries.len());
    assert!(rows.lines().all(|line| line.split('\t').count() == 6), "{rows}");
}

fn csv(entries: &[&Status]) {
    let records = written(|out| csv::write(out, entries));
    let mut records = ::csv::Reader::from_reader(records.as_slice());
    assert_eq!(records.records().flatten().count(), entries.len());
}

fn markdown(entries: &[&Status]) {
    let table = String::from_utf8(written(|out| markdown::table(out, entries))).expect("UTF-8");
    let table = table.replace("\\|", "");
    assert!(table.lines().all(|line| line.matches('|').count() == 5), "{table}");
    let cards = String::from_utf8(written(|out| markdown::cards(out, entries))).expect("UTF-8");
    assert_eq!(cards.lines().filter(|line| line.starts_with("## ")).count(), entries.len());
}
