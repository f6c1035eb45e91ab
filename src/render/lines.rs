//! A line an entry, in columns: what several codes, a class, a list and a search answer with.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::{digits, remarks};
use crate::status::Status;
use crate::style::Styles;
use crate::text::{WIDEST, paragraph};

/// The columns of a code and the blanks behind it.
const CODE: usize = 5;

/// The columns that a summary needs beside the phrase; with fewer it stands below.
const SUMMARY: usize = 48;

/// Writes code, phrase and summary of each entry. `width` wraps the summary in its column, on a
/// narrow terminal below the phrase; `None` leaves each entry on one line, for `grep` and the like.
///
/// # Errors
///
/// When writing fails.
pub fn write(
    out: &mut impl Write,
    entries: &[&Status],
    styles: &Styles,
    width: Option<usize>,
) -> io::Result<()> {
    let longest = entries.iter().map(|entry| title(entry).width()).max().unwrap_or(0);
    let column = CODE + longest + 2;
    for entry in entries {
        let code = styles.code(entry.code).style(digits(entry.code));
        let code = styles.link(code, &entry.source.url());
        let title = title(entry);
        let pad = longest - title.width() + 2;
        let (phrase, from) = title.split_at(entry.phrase.len());
        let phrase = styles.heading.style(phrase);
        let from = styles.quiet.style(from);
        match width {
            None => writeln!(out, "{code}  {phrase}{from}{:pad$}{}", "", entry.summary)?,
            Some(width) if width.min(WIDEST) < column + SUMMARY => {
                writeln!(out, "{code}  {phrase}{from}")?;
                paragraph(out, &" ".repeat(CODE), CODE, entry.summary, width)?;
            }
            Some(width) => {
                let first = format!("{code}  {phrase}{from}{:pad$}", "");
                paragraph(out, &first, column, entry.summary, width)?;
            }
        }
    }
    Ok(())
}

/// The phrase, and behind it whose meaning it is where it is not the registry's.
fn title(entry: &Status) -> String {
    match remarks(entry).first() {
        Some(remark) => format!("{}, {remark}", entry.phrase),
        None => entry.phrase.to_owned(),
    }
}
