//! The renderers, at every width.

use std::io;

use httpstatus::render::brief::write_brief;
use httpstatus::render::card::write_card;
use httpstatus::render::cheat_sheet::write_cheat_sheet;
use httpstatus::render::lines::{Line, write_differences, write_lines};
use httpstatus::render::style::Styles;
use httpstatus::render::text::columns_of;
use httpstatus::render::vendors::{VendorRow, write_vendors};
use httpstatus::render::{Layout, csv, fields, json, markdown, plain};
use httpstatus::table::entry::Entry;
use httpstatus::table::{ENTRIES, VENDORS};
use serde_json::Value;

use super::{FULL, without_escapes, words, written};

/// The first byte chooses a form, two are a width, the others choose entries.
pub(crate) fn check(bytes: &[u8]) {
    let [form, high, low, rest @ ..] = bytes else { return };
    let width = usize::from(u16::from_be_bytes([*high, *low])) % 301;
    let entries: Vec<&Entry> = rest
        .chunks_exact(2)
        .take(4)
        .map(|place| usize::from(u16::from_be_bytes([place[0], place[1]])) % ENTRIES.len())
        .map(|place| &ENTRIES[place])
        .collect();
    let entries = entries.as_slice();
    let registered: Vec<_> =
        entries.iter().copied().filter(|entry| entry.standing.in_registry()).collect();
    match form % 12 {
        0 => people(width, |layout| write_card(layout, entries)),
        1 => people(width, |layout| write_brief(layout, entries, None)),
        2 => people(width, |layout| write_differences(layout, entries)),
        // The cheat sheet has only the registry's codes.
        3 => people(width, |layout| write_cheat_sheet(layout, &registered)),
        4 => rows(width, |out, styles, width| write_lines(out, &lines(entries), styles, width)),
        5 => {
            let vendors: Vec<_> = VENDORS.iter().map(VendorRow::from).collect();
            rows(width, |out, styles, width| write_vendors(out, &vendors, styles, width));
        }
        6 => check_json(entries),
        7 => check_plain(entries),
        8 => check_csv(entries),
        9 => check_fields(entries, usize::from(*low)),
        _ => check_markdown(entries),
    }
}

fn lines(entries: &[&'static Entry]) -> Vec<Line> {
    entries.iter().map(|entry| Line::from(*entry)).collect()
}

/// Prose: the same words with colour and without, and no line that is too wide.
fn people(width: usize, write: impl Fn(&mut Layout<'_, Vec<u8>>) -> io::Result<()>) {
    let text = |styles| {
        let bytes = written(|out| write(&mut Layout { out, styles, width }));
        String::from_utf8(bytes).expect("UTF-8")
    };
    let plain = same_with_color(text);
    // Below 40 columns the terminal may break some lines.
    if width >= 40 {
        plain.lines().for_each(|line| check_width(line, width));
    }
}

/// Rows: whole without a width, otherwise cut to it.
fn rows(width: usize, write: impl Fn(&mut Vec<u8>, Styles, Option<usize>) -> io::Result<()>) {
    let text =
        |styles, width| String::from_utf8(written(|out| write(out, styles, width))).expect("UTF-8");
    let whole = same_with_color(|styles| text(styles, None));
    let (cut, colored) = (text(Styles::PLAIN, Some(width)), text(FULL, Some(width)));
    let colored = without_escapes(&colored);
    assert_eq!(whole.lines().count(), cut.lines().count());
    for (line, colored) in cut.lines().zip(colored.lines()) {
        let most = width.max(1);
        assert!(columns_of(line) <= most && columns_of(colored) <= most, "at {width}: {line}");
        // Without backticks there may be room for a little more.
        let [plain, colored] = [line, colored]
            .map(|line| line.trim_end_matches('\u{2026}').replace('`', "").trim_end().to_owned());
        assert!(colored.starts_with(&plain), "{colored:?} for {plain:?}");
    }
}

/// Writes without colour and with everything that a terminal may have: the words are the same.
fn same_with_color(text: impl Fn(Styles) -> String) -> String {
    let plain = text(Styles::PLAIN);
    assert!(plain.is_empty() || plain.ends_with('\n'));
    assert!(!plain.contains(|c: char| c.is_control() && c != '\n'), "{plain:?}");
    let colored = without_escapes(&text(FULL));
    assert_eq!(words(&colored), words(&plain));
    plain
}

/// The line fits the terminal, unless it is an address or a name without a space.
fn check_width(line: &str, width: usize) {
    let item = line.trim_start().trim_start_matches("\u{2022} ");
    let used = columns_of(line);
    assert!(used <= width || !item.contains(' '), "{used} columns at {width}: {line:?}");
}

/// What programs read can be read again, and has all entries.
fn check_json(entries: &[&Entry]) {
    let array = written(|out| json::write_json(out, entries));
    let array: Vec<Value> = serde_json::from_slice(&array).expect("a JSON array");
    assert_eq!(array.len(), entries.len());
}

fn check_plain(entries: &[&Entry]) {
    let rows = String::from_utf8(written(|out| plain::write_plain(out, entries))).expect("UTF-8");
    assert_eq!(rows.lines().count(), entries.len());
    assert!(rows.lines().all(|line| line.split('\t').count() == 6), "{rows}");
}

fn check_csv(entries: &[&Entry]) {
    let records = written(|out| csv::write_csv(out, entries));
    let mut records = ::csv::Reader::from_reader(records.as_slice());
    assert_eq!(records.records().flatten().count(), entries.len());
}

/// One line per entry and one column per field, whatever the fields are.
fn check_fields(entries: &[&Entry], first: usize) {
    let all: Vec<&str> = fields::fields().collect();
    let names = all.iter().cycle().skip(first % all.len()).take(3);
    let names: Vec<String> = names.map(|name| (*name).to_owned()).collect();
    let lines = written(|out| fields::write_fields(out, entries, &names));
    let lines = String::from_utf8(lines).expect("UTF-8");
    assert_eq!(lines.lines().count(), entries.len(), "{lines}");
    assert!(lines.lines().all(|line| line.split('\t').count() == 3), "{names:?}: {lines}");
}

fn check_markdown(entries: &[&Entry]) {
    let table = written(|out| markdown::write_table(out, entries));
    let table = String::from_utf8(table).expect("UTF-8").replace("\\|", "");
    assert!(table.lines().all(|line| line.matches('|').count() == 5), "{table}");
    let cards = written(|out| markdown::write_cards(out, entries));
    let cards = String::from_utf8(cards).expect("UTF-8");
    assert_eq!(cards.lines().filter(|line| line.starts_with("## ")).count(), entries.len());
}
