//! The renderers, at every width.

use httpstatus::render::{card, csv, json, lines, markdown, plain, sheet};
use httpstatus::status::Status;
use httpstatus::style::Styles;
use httpstatus::table::ENTRIES;
use httpstatus::text::columns;

use super::{without_escapes, written};

/// Two bytes are a width, the others choose entries.
pub(crate) fn check(bytes: &[u8]) {
    let [high, low, rest @ ..] = bytes else { return };
    let width = usize::from(u16::from_be_bytes([*high, *low])) % 301;
    let entries: Vec<&Status> = rest
        .chunks_exact(2)
        .take(8)
        .map(|place| usize::from(u16::from_be_bytes([place[0], place[1]])) % ENTRIES.len())
        .map(|place| ENTRIES[place])
        .collect();
    people(&entries, width);
    programs(&entries);
}

/// What people read: the same words with colour and without, and no line that is too wide.
fn people(entries: &[&Status], width: usize) {
    // The sheet is of the registry's codes alone.
    let registered: Vec<_> =
        entries.iter().copied().filter(|entry| entry.standing.in_registry()).collect();
    let forms: [&dyn Fn(&Styles) -> Vec<u8>; 5] = [
        &|styles| written(|out| card::write(out, entries, styles, width)),
        &|styles| written(|out| lines::write(out, entries, styles, Some(width))),
        &|styles| written(|out| lines::write(out, entries, styles, None)),
        &|styles| written(|out| lines::write_apart(out, entries, styles, width)),
        &|styles| written(|out| sheet::write(out, &registered, styles, width)),
    ];
    for (number, form) in forms.iter().enumerate() {
        let text = |styles| String::from_utf8(form(styles)).expect("UTF-8");
        let plain = text(&Styles::PLAIN);
        assert!(plain.is_empty() || plain.ends_with('\n'));
        assert!(!plain.contains(|c: char| c.is_control() && c != '\n'), "{plain:?}");
        for colored in [text(&Styles::COLORED), text(&Styles::new(true, true))] {
            let colored = without_escapes(&colored).replace('\u{2022}', "-");
            assert_eq!(colored, plain.replace('\u{2022}', "-"), "form {number} at {width}");
        }
        // Lines without a terminal stay whole; below 40 columns the terminal may break some.
        if number != 2 && width >= 40 {
            narrow(&plain, width);
        }
    }
}

/// No line is wider than the terminal, but for an address or a name that has no blank.
fn narrow(text: &str, width: usize) {
    for line in text.lines() {
        let words = line.trim_start().trim_start_matches("- ");
        assert!(
            columns(line) <= width || !words.contains(' '),
            "{} columns at {width}: {line:?}",
            columns(line)
        );
    }
}

/// What programs read can be read again, and has all entries.
fn programs(entries: &[&Status]) {
    let array = written(|out| json::write(out, entries));
    let array: Vec<serde_json::Value> = serde_json::from_slice(&array).expect("a JSON array");
    assert_eq!(array.len(), entries.len());
    let scored: Vec<_> = entries.iter().map(|entry| (*entry, 0.5)).collect();
    let scored = written(|out| json::write_scored(out, &scored));
    assert!(serde_json::from_slice::<Vec<serde_json::Value>>(&scored).is_ok());

    let plain = written(|out| plain::write(out, entries));
    let plain = String::from_utf8(plain).expect("UTF-8");
    assert_eq!(plain.lines().count(), entries.len());
    assert!(plain.lines().all(|line| line.split('\t').count() == 6), "{plain}");

    let records = written(|out| csv::write(out, entries));
    let mut records = ::csv::Reader::from_reader(records.as_slice());
    assert!(records.records().all(|record| record.is_ok()));

    let table = written(|out| markdown::table(out, entries));
    let table = String::from_utf8(table).expect("UTF-8").replace("\\|", "");
    assert!(table.lines().all(|line| line.matches('|').count() == 5), "{table}");
    written(|out| markdown::cards(out, entries));
}
