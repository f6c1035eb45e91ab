//! A line an entry, in columns: what several codes, a class, a list and a search answer with.

use std::borrow::Cow;
use std::io::{self, Write};

use owo_colors::Style;

use super::{differences, digits, remarks};
use crate::status::Status;
use crate::style::Styles;
use crate::text::{WIDEST, blanks, columns, hang};

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
    let rows: Vec<_> = entries.iter().map(|&entry| (entry, None)).collect();
    write_found(out, &rows, &|_| false, styles, width)
}

/// Writes the same of what a search found: each word that `has_matched` is emphasised, and behind
/// the summary stands the other text that led to the entry.
///
/// # Errors
///
/// When writing fails.
pub fn write_found(
    out: &mut impl Write,
    rows: &[(&Status, Option<&str>)],
    has_matched: &dyn Fn(&str) -> bool,
    styles: &Styles,
    width: Option<usize>,
) -> io::Result<()> {
    let longest = rows.iter().map(|(entry, _)| Title::of(entry).columns()).max().unwrap_or(0);
    let column = CODE + longest + 2;
    for (entry, because) in rows {
        let title = Title::of(entry);
        let code = styles.code(entry.code).style(digits(entry.code));
        let code = styles.link(code, &entry.source.url());
        let mut name = emphasised(title.name, styles.heading, styles.strong, has_matched);
        if let Some(remark) = title.remark {
            let remark = emphasised(remark, styles.quiet, styles.strong, has_matched);
            name = Cow::Owned(format!("{name}{} {remark}", styles.quiet.style(",")));
        }
        write!(out, "{code}  ")?;
        let mut text = emphasised(entry.summary, Style::new(), styles.strong, has_matched);
        if let Some(because) = because {
            let (open, close) = (styles.quiet.style("("), styles.quiet.style(")"));
            text = Cow::Owned(format!(
                "{text} {open}{}{close}",
                emphasised(because, styles.quiet, styles.strong, has_matched)
            ));
        }
        match width {
            None => writeln!(out, "{name}{}{text}", blanks(longest - title.columns() + 2))?,
            Some(width) if width.min(WIDEST) < column + SUMMARY => {
                hang(out, CODE, &name, width)?;
                out.write_all(blanks(CODE).as_bytes())?;
                hang(out, CODE, &text, width)?;
            }
            Some(width) => {
                write!(out, "{name}{}", blanks(longest - title.columns() + 2))?;
                hang(out, column, &text, width)?;
            }
        }
    }
    Ok(())
}

/// The most codes that are told apart; more are a list.
const MOST_APART: usize = 5;

/// Writes what tells a few codes apart, for those of them that are confused with one another.
///
/// # Errors
///
/// When writing fails.
pub fn write_apart(
    out: &mut impl Write,
    entries: &[&Status],
    styles: &Styles,
    width: usize,
) -> io::Result<()> {
    // The likeliest meaning of each code.
    let firsts: Vec<_> =
        entries.chunk_by(|one, next| one.code == next.code).map(|group| group[0]).collect();
    if firsts.len() > MOST_APART {
        return Ok(());
    }
    let differences = differences(&firsts);
    if !differences.is_empty() {
        writeln!(out, "\n{}", styles.heading.style("Told apart"))?;
    }
    for (one, other, difference) in differences {
        let pair = format!("{}/{}", digits(one.code), digits(other.code));
        write!(out, "{}{}  ", blanks(2), styles.heading.style(&pair))?;
        hang(out, 2 + pair.len() + 2, difference, width)?;
    }
    Ok(())
}

/// The text in one style, the words that matched in another.
fn emphasised<'a>(
    text: &'a str,
    style: Style,
    strong: Style,
    has_matched: &dyn Fn(&str) -> bool,
) -> Cow<'a, str> {
    if strong.is_plain() {
        return Cow::Borrowed(text);
    }
    let words = text.split_inclusive(' ').map(|word| {
        let bare = word.trim_end();
        let style = if has_matched(bare) { strong } else { style };
        format!("{}{}", style.style(bare), &word[bare.len()..])
    });
    Cow::Owned(words.collect())
}

/// The name, and whose meaning it is where it is not the registry's.
struct Title {
    name: &'static str,
    remark: Option<&'static str>,
}

impl Title {
    fn of(entry: &Status) -> Self {
        Self { name: entry.name(), remark: remarks(entry).next() }
    }

    /// Both with a comma and a blank between them.
    fn columns(&self) -> usize {
        columns(self.name) + self.remark.map_or(0, |remark| 2 + columns(remark))
    }
}
