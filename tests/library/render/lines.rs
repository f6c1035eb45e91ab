//! One line per code: whole without a width, cut with an ellipsis to a width; and how a few codes
//! differ.

use std::io;

use httpstatus::render::lines::{Line, write_differences, write_lines};
use httpstatus::render::style::Styles;
use httpstatus::render::text::columns_of;
use httpstatus::table::entry::Entry;
use httpstatus::table::{self, ENTRIES};

use super::{UNWRAPPED, title, written};

fn lines(entries: &[&'static Entry], width: Option<usize>) -> String {
    let lines: Vec<_> = entries.iter().map(|entry| Line::from(*entry)).collect();
    let mut out = Vec::new();
    write_lines(&mut out, &lines, Styles::PLAIN, width).expect("a vector");
    String::from_utf8(out).expect("UTF-8")
}

fn all() -> Vec<&'static Entry> {
    ENTRIES.iter().collect()
}

fn first(code: u16) -> &'static Entry {
    table::by_code(code).next().unwrap_or_else(|| panic!("{code} is in the table"))
}

/// Name and first remark, as the line of an entry has them.
fn name(entry: &Entry) -> String {
    let title = title(entry);
    let mut remarks = title.split(" \u{b7} ").skip(if entry.sender.is_none() { 2 } else { 1 });
    let remark = remarks.next().expect("the advice about a retry is the last");
    let is_retry = remark.contains("retry");
    if is_retry { entry.name().to_string() } else { format!("{}, {remark}", entry.name()) }
}

#[test]
fn without_a_width_every_line_is_whole_and_the_summaries_are_aligned() {
    let names: Vec<_> = all().iter().map(|entry| name(entry)).collect();
    // A name of more than 48 columns moves only its own summary.
    let column = names.iter().map(|name| columns_of(name)).max().expect("an entry").min(48);
    let expected: String = all()
        .iter()
        .zip(&names)
        .map(|(entry, name)| {
            let gap = " ".repeat(column.saturating_sub(columns_of(name)) + 2);
            format!("{:03}  {name}{gap}{}\n", entry.code, entry.summary)
        })
        .collect();
    assert_eq!(lines(&all(), None), expected);
}

#[test]
fn with_a_width_every_line_is_the_start_of_the_whole_one() {
    for width in [1, 20, 40, 80, 119, 120, 200] {
        let aligned = if width >= 120 { lines(&all(), None) } else { String::new() };
        let cut = lines(&all(), Some(width));
        assert_eq!(cut.lines().count(), ENTRIES.len());
        for (line, entry) in cut.lines().zip(ENTRIES) {
            assert!(columns_of(line) <= width, "{width}: {line}");
            let whole = format!("{:03}  {}  {}", entry.code, name(entry), entry.summary);
            let is_start = |whole: &str| match line.strip_suffix('\u{2026}') {
                Some(start) => whole.starts_with(start) && columns_of(whole) > width,
                None => line == whole,
            };
            // From 120 columns on the summaries are aligned.
            let fits = if width >= 120 { aligned.lines().any(is_start) } else { is_start(&whole) };
            assert!(fits, "{width}: {line}");
        }
    }
}

/// Takes no byte.
struct Full;

impl io::Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_answer_that_cannot_be_written_is_an_error() {
    let line = Line::from(first(404));
    let error = write_lines(&mut Full, &[line], Styles::PLAIN, None).expect_err("it is full");
    assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    let error = httpstatus::render::csv::write_csv(&mut Full, &[first(404)]);
    assert_eq!(error.expect_err("it is full").kind(), io::ErrorKind::StorageFull);
}

fn differences(codes: &[u16], width: usize) -> String {
    let entries: Vec<_> = codes.iter().map(|code| first(*code)).collect();
    written(width, |layout| write_differences(layout, &entries))
}

#[test]
fn up_to_five_codes_are_compared_pair_by_pair() {
    let line = |one: u16, other: u16| {
        let difference = first(one).difference(other).or(first(other).difference(one));
        format!("  {one}/{other}  {}\n", difference.expect("they are confused"))
    };
    let expected = format!("\nHow they differ\n{}", line(401, 403));
    assert_eq!(differences(&[401, 403], UNWRAPPED), expected);
    let three = [line(502, 503), line(502, 504), line(503, 504)].concat();
    assert_eq!(differences(&[502, 503, 504], UNWRAPPED), format!("\nHow they differ\n{three}"));
    // 100 and 301 are confused with none of them.
    assert_eq!(differences(&[401, 100, 403, 301], UNWRAPPED), expected);
    assert_eq!(differences(&[100, 301], UNWRAPPED), "");
    assert_eq!(differences(&[401, 100, 403, 301, 201], UNWRAPPED), expected);
    assert_eq!(differences(&[401, 100, 403, 301, 201, 500], UNWRAPPED), "");
}

#[test]
fn a_difference_of_several_lines_is_indented_below_the_first() {
    let text = differences(&[401, 403], 40);
    let mut lines = text.lines().skip(2);
    assert!(lines.next().is_some_and(|line| line.starts_with("  401/403  ")), "{text}");
    assert!(lines.all(|line| line.starts_with("           ") && line.len() <= 40), "{text}");
}
