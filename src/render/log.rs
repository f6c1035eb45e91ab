//! The summary of a log: failures first, the most frequent first; in the forms for people, for
//! documents, and as columns.

use std::io::{self, Write};

use super::digits;
use super::style::{Role, Styles};
use super::text::{cut, sanitize};
use crate::line::{Row, Summary, Trust};
use crate::table;
use crate::table::entry::Class;

/// The most details of a row that people are shown.
const DETAILS_MAX: usize = 4;

/// An example of at most this many bytes is a code alone, with its count at most: it says nothing new.
const BARE_MAX: usize = 12;

/// Writes the summary for people; each line is cut to `width`, if there is one.
///
/// # Errors
///
/// When writing fails.
pub fn write_summary(
    out: &mut impl Write,
    summary: &Summary,
    styles: Styles,
    width: Option<usize>,
) -> io::Result<()> {
    for line in lines(summary, styles) {
        match width {
            Some(width) => writeln!(out, "{}", cut(&line, width, styles.ellipsis()))?,
            None => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}

fn lines(summary: &Summary, styles: Styles) -> Vec<String> {
    let rows = summary.rows();
    let (failed, succeeded): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.is_failure());
    let column = rows.iter().map(|row| grouped(row.count).len()).max().unwrap_or(0).max(2) + 2;
    let mut lines = vec![headline(summary, &failed, styles), String::new()];
    for row in &failed {
        lines.push(row_line(row, column, styles, has_several_writers(&rows)));
        lines.extend(below_row(summary, row, column, styles));
    }
    if !failed.is_empty() && !succeeded.is_empty() {
        lines.push(String::new());
    }
    if !succeeded.is_empty() {
        lines.push(successes(&succeeded, column, styles));
    }
    let others = [
        (summary.without_status, "without a status"),
        (summary.skipped, "longer than a megabyte: skipped"),
    ];
    let others = others.iter().filter(|(count, _)| *count > 0);
    lines.extend(others.map(|(count, what)| format!("{:>column$}  {what}", grouped(*count))));
    if let Some(first) = failed.iter().find(|row| row.entry.is_some()) {
        lines.push(String::new());
        lines.push(format!("More: httpstatus {}", digits(first.code)));
    }
    lines
}

/// What stands below a row: its details, and its first line.
fn below_row(summary: &Summary, row: &Row, column: usize, styles: Styles) -> Vec<String> {
    let indent = " ".repeat(column + 2);
    let details = details(row).map(|details| format!("{indent}{}", styles.prose(&details)));
    let mut lines: Vec<String> = details.into_iter().collect();
    if row.example.trim().len() > BARE_MAX {
        let place = place(summary, row, summary.files().len() > 1);
        let example = format!("{indent}{place}: {}", sanitize(from_request(&row.example)));
        lines.push(styles.paint(Role::Quiet, example).to_string());
    }
    lines
}

/// `1,000 lines, written by nginx or Apache: 112 of 1,000 failed (11.2 %)`; of a single class how many
/// have it.
fn headline(summary: &Summary, failed: &[&Row], styles: Styles) -> String {
    let lines = grouped(summary.lines);
    let unit = if summary.lines == 1 { "line" } else { "lines" };
    let rows = summary.rows();
    let wanted: u64 = rows.iter().map(|row| row.count).sum();
    let failures: u64 = failed.iter().map(|row| row.count).sum();
    let all = wanted + summary.of_other_class;
    let (part, what) = match summary.class() {
        Some(class) => (wanted, format!("are {}xx", class.digit())),
        None => (failures, "failed".to_owned()),
    };
    let mut writers: Vec<&str> = Vec::new();
    for name in rows.iter().filter_map(|row| row.writer).map(|writer| writer.name) {
        if !writers.contains(&name) {
            writers.push(name);
        }
    }
    let writers = if writers.is_empty() {
        String::new()
    } else {
        format!(", written by {}", writers.join(", "))
    };
    let text = format!(
        "{lines} {unit}{writers}: {} of {} {what} ({})",
        grouped(part),
        grouped(all),
        percentage(part, all)
    );
    styles.paint(Role::Heading, text).to_string()
}

#[allow(clippy::cast_precision_loss, reason = "a percentage of one digit")]
fn percentage(part: u64, whole: u64) -> String {
    let percent = if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 };
    if part > 0 && percent < 0.1 { "< 0.1 %".to_owned() } else { format!("{percent:.1} %") }
}

fn has_several_writers(rows: &[&Row]) -> bool {
    rows.windows(2).any(|pair| pair[0].writer != pair[1].writer)
}

/// `    40  404  Not Found  The server has nothing at this address.`
fn row_line(row: &Row, column: usize, styles: Styles, names_writer: bool) -> String {
    let count = grouped(row.count);
    let code = styles.code(row.code);
    let writer = row.writer.filter(|_| names_writer).map(|writer| format!(", {}", writer.name));
    let writer = styles.paint(Role::Quiet, writer.unwrap_or_default()).to_string();
    let likely = if row.trust == Trust::Implied { "most likely " } else { "" };
    match row.entry {
        Some(entry) => {
            let name = styles.paint(Role::Heading, entry.name());
            format!(
                "{count:>column$}  {likely}{code}  {name}{writer}  {}",
                styles.prose(&entry.summary)
            )
        }
        None => format!("{count:>column$}  {code}  {}{writer}", unregistered(row.code)),
    }
}

/// What is true of a code that the table does not have.
fn unregistered(code: u16) -> String {
    let base = Class::of(code).map(|class| class.digit() * 100);
    let treated_as = base.and_then(|base| table::by_code(base).next());
    match treated_as {
        Some(entry) => {
            format!("unregistered; a client treats it as {} {}", entry.code, entry.phrase)
        }
        None => "no HTTP status".to_owned(),
    }
}

/// `UH No healthy upstream (12), UF …`.
fn details(row: &Row) -> Option<String> {
    let mut details: Vec<_> = row.details.iter().collect();
    details.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let shown = details.iter().take(DETAILS_MAX).map(|(detail, count)| {
        // A message says itself what happened.
        let is_message = detail.token.contains(' ') || detail.token == detail.name;
        let name = if is_message { "" } else { &*detail.name };
        format!("{} {name} ({})", detail.token, grouped(*count)).replace("  ", " ")
    });
    let text = shown.collect::<Vec<_>>().join(", ");
    let more = details.len().saturating_sub(DETAILS_MAX);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    (!text.is_empty()).then(|| format!("{text}{more}"))
}

/// `line 12`, `lines 12 to 940`, with the file if there are several.
fn place(summary: &Summary, row: &Row, several: bool) -> String {
    let name = |file: usize| summary.files().get(file).map_or("", String::as_str);
    let (first, last) = (row.first, row.last);
    if several {
        return format!("{} line {}", sanitize(name(first.file)), first.line);
    }
    if first == last {
        format!("line {}", first.line)
    } else {
        format!("lines {} to {}, the first", first.line, last.line)
    }
}

/// The line of an access log from its request on, which says more than address and time before it.
fn from_request(line: &str) -> &str {
    let quotes = line.match_indices('"').map(|(place, _)| &line[place..]);
    let begins_request = |text: &&str| {
        let method = text[1..].split(' ').next().unwrap_or_default();
        (3..=7).contains(&method.len()) && method.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    quotes.take(4).find(begins_request).unwrap_or(line)
}

/// `   900  succeeded: 820 × 200, 60 × 304, 20 × 301`.
fn successes(rows: &[&Row], column: usize, styles: Styles) -> String {
    let all: u64 = rows.iter().map(|row| row.count).sum();
    let codes: Vec<String> = rows
        .iter()
        .map(|row| format!("{} ({})", styles.code(row.code), grouped(row.count)))
        .collect();
    format!("{:>column$}  succeeded: {}", grouped(all), codes.join(", "))
}

/// `1,000,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The columns of one row: count, code, phrase, vendor, details, example.
fn columns(row: &Row) -> [String; 6] {
    let phrase = row.entry.map(|entry| entry.phrase.to_string()).unwrap_or_default();
    let vendor = row.writer.and_then(|writer| writer.vendor).unwrap_or_default();
    let details: Vec<String> =
        row.details.iter().map(|(detail, count)| format!("{} ({count})", detail.token)).collect();
    [
        row.count.to_string(),
        digits(row.code),
        phrase,
        vendor.to_owned(),
        details.join("; "),
        sanitize(&row.example).into_owned(),
    ]
}

/// The names of the columns.
const NAMES: [&str; 6] = ["count", "code", "phrase", "vendor", "details", "example"];

/// Writes tab-separated columns, one line per row, without a header.
///
/// # Errors
///
/// When writing fails.
pub fn write_plain_summary(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    for row in summary.rows() {
        writeln!(out, "{}", columns(row).join("\t"))?;
    }
    Ok(())
}

/// Writes comma-separated columns with a header.
///
/// # Errors
///
/// When writing fails.
pub fn write_csv_summary(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    let mut csv = ::csv::Writer::from_writer(out);
    csv.write_record(NAMES)?;
    for row in summary.rows() {
        csv.write_record(columns(row))?;
    }
    csv.flush()
}

/// Writes a table for a document.
///
/// # Errors
///
/// When writing fails.
pub fn write_markdown_summary(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    writeln!(out, "| {} |\n| ---: | --- | --- | --- | --- | --- |", NAMES.join(" | "))?;
    for row in summary.rows() {
        let cells = columns(row).map(|cell| cell.replace('|', "\\|").replace('`', "'"));
        let [count, code, phrase, vendor, details, example] = cells;
        let example = format!("`{example}`");
        writeln!(out, "| {count} | {code} | {phrase} | {vendor} | {details} | {example} |")?;
    }
    Ok(())
}
