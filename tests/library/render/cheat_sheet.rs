//! The cheat sheet: all registered codes on one screen.

use std::collections::BTreeMap;

use httpstatus::render::Layout;
use httpstatus::render::cheat_sheet::write_cheat_sheet;
use httpstatus::render::style::Styles;
use httpstatus::render::text::columns_of;
use httpstatus::table::ENTRIES;
use httpstatus::table::entry::{Class, Entry};

use super::written;

fn registered() -> Vec<&'static Entry> {
    ENTRIES.iter().filter(|entry| entry.standing.in_registry()).collect()
}

fn cheat_sheet(entries: &[&Entry], width: usize) -> String {
    written(width, |layout| write_cheat_sheet(layout, entries))
}

/// The codes of a sheet with their names, as far as they are shown.
fn cells(sheet: &str) -> BTreeMap<u16, String> {
    let (rows, _) = sheet.trim_end().rsplit_once('\n').expect("a last line");
    let mut cells = BTreeMap::new();
    for cell in rows.lines().flat_map(|line| line.split("  ")).map(str::trim) {
        if let Some((Ok(code), name)) =
            cell.split_once(' ').map(|(code, name)| (code.parse(), name))
        {
            assert_eq!(cells.insert(code, name.to_owned()), None, "{code} is there twice");
        }
    }
    cells
}

#[test]
fn it_fits_a_screen_of_80_by_24_with_the_prompt() {
    let sheet = cheat_sheet(&registered(), 80);
    assert!(sheet.lines().count() <= 23, "{sheet}");
    assert!(sheet.lines().all(|line| columns_of(line) <= 80), "{sheet}");
    assert!(sheet.lines().last().is_some_and(|line| line.contains("httpstatus -h")), "{sheet}");
}

#[test]
fn every_registered_code_is_there_once_with_the_start_of_its_name() {
    for width in [20, 40, 60, 80, 100, 120, 200, 300] {
        let sheet = cheat_sheet(&registered(), width);
        let cells = cells(&sheet);
        assert_eq!(cells.len(), 64, "{width}: {sheet}");
        for entry in registered() {
            let shown = &cells[&entry.code];
            let name = entry.name();
            let is_start = match shown.strip_suffix('\u{2026}') {
                Some(start) => name.starts_with(start),
                None => name == shown.as_str(),
            };
            assert!(is_start, "{width}: {shown} of {name}");
        }
        for class in Class::ALL {
            assert!(sheet.contains(&format!("{}xx ", class.digit())), "{width}: {sheet}");
        }
        let rows = sheet.lines().rev().skip(1);
        assert!(rows.into_iter().all(|line| columns_of(line) <= width), "{width}: {sheet}");
    }
}

#[test]
fn a_wide_terminal_shows_every_name_whole() {
    let sheet = cheat_sheet(&registered(), 200);
    assert!(!sheet.contains('\u{2026}'), "{sheet}");
}

#[test]
fn one_class_is_a_heading_and_a_column() {
    let of_class = |entry: &&Entry| entry.class() == Some(Class::Informational);
    let entries: Vec<_> = registered().into_iter().filter(of_class).collect();
    assert_eq!(
        cheat_sheet(&entries, 40),
        "\
1xx Informational
100 Continue
101 Switching Protocols
102 Processing
103 Early Hints
104 Upload Resumption Supported
httpstatus 404 explains a code;
httpstatus -h has the rest
"
    );
}

/// The number of a class has its colour, its name is bold, a code that is out of use is dimmed.
#[test]
fn colour_is_on_the_numbers() {
    let entries: Vec<_> =
        registered().into_iter().filter(|entry| [200, 306].contains(&entry.code)).collect();
    let styles = Styles { color: true, links: false, unicode: true };
    let mut out = Vec::new();
    let mut layout = Layout { out: &mut out, styles, width: 80 };
    write_cheat_sheet(&mut layout, &entries).expect("a vector");
    let sheet = String::from_utf8(out).expect("UTF-8");
    for part in [
        "m2xx\u{1b}[", "\u{1b}[1mSuccessful\u{1b}[0m", "m200\u{1b}[", " OK", "m306\u{1b}[",
        "\u{1b}[2mSwitch Proxy\u{1b}[0m",
    ] {
        assert!(sheet.contains(part), "{part:?} in {sheet:?}");
    }
}
