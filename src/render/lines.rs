//! One line per code: what several codes, a class, a list and a search answer with.

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;

use super::layout::{INDENT, Layout};
use super::style::{Role, Styles};
use super::text::{columns_of, cut, spaces, write_wrapped};
use super::{differences, digits, remarks};
use crate::table::entry::Entry;

/// From this many columns on, the summaries stand in a column of their own.
const ALIGNED: usize = 120;

/// The widest column of names; a longer name moves its own summary to the right.
const NAME_MAX: usize = 48;

/// An entry on a line, and what a search matched in it.
#[derive(Debug, Clone)]
pub struct Line {
    /// The entry.
    pub entry: &'static Entry,
    /// The other text that led a search to the entry.
    pub because: Option<&'static str>,
    /// The bytes of the name that matched.
    pub in_name: Vec<Range<usize>>,
    /// The bytes of the summary that matched.
    pub in_summary: Vec<Range<usize>>,
}

impl From<&'static Entry> for Line {
    fn from(entry: &'static Entry) -> Self {
        Self { entry, because: None, in_name: Vec::new(), in_summary: Vec::new() }
    }
}

/// Writes code, name and summary of each entry: `502  Bad Gateway  The proxy is up; …`. With a
/// width each line is cut to it; without one it is whole, for `grep` and the like.
///
/// # Errors
///
/// When writing fails.
pub fn write_lines(
    out: &mut impl Write,
    lines: &[Line],
    styles: Styles,
    width: Option<usize>,
) -> io::Result<()> {
    let is_aligned = width.is_none_or(|width| width >= ALIGNED);
    let names = lines.iter().map(|line| name_columns(line.entry));
    let column = if is_aligned { names.max().unwrap_or(0).min(NAME_MAX) } else { 0 };
    for line in lines {
        let text = line_text(line, styles, column);
        match width {
            Some(width) => writeln!(out, "{}", cut(&text, width, styles.ellipsis()))?,
            None => writeln!(out, "{text}")?,
        }
    }
    Ok(())
}

fn line_text(line: &Line, styles: Styles, column: usize) -> String {
    let entry = line.entry;
    let code = styles.link(styles.code(entry.code), &entry.source.url());
    let name = emphasised(&entry.name(), &line.in_name, Role::Heading, styles);
    let remark = remarks(entry).next().map(|remark| format!(", {remark}")).unwrap_or_default();
    let remark = styles.paint(Role::Quiet, remark);
    let summary = if line.in_summary.is_empty() {
        styles.prose(&entry.summary)
    } else {
        Cow::Owned(emphasised(&entry.summary, &line.in_summary, Role::Plain, styles))
    };
    let because = line.because.map(|because| format!(" ({because})")).unwrap_or_default();
    let because = styles.paint(Role::Quiet, because);
    let gap = spaces(column.saturating_sub(name_columns(entry)) + 2);
    format!("{code}  {name}{remark}{gap}{summary}{because}")
}

/// The columns of the name with its remark.
fn name_columns(entry: &Entry) -> usize {
    let remark = remarks(entry).next().map_or(0, |remark| 2 + columns_of(remark));
    columns_of(&entry.name()) + remark
}

/// A text in one role, the parts of it that matched in another.
fn emphasised(text: &str, matched: &[Range<usize>], role: Role, styles: Styles) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut end = 0;
    let mut paint = |part: Option<&str>, role| {
        if let Some(part) = part.filter(|part| !part.is_empty()) {
            shown.push_str(&styles.paint(role, part).to_string());
        }
    };
    for range in matched {
        paint(text.get(end..range.start), role);
        paint(text.get(range.clone()), Role::Matched);
        end = range.end;
    }
    paint(text.get(end..), role);
    shown
}

/// The most codes that are compared; more are a list.
const COMPARED_MAX: usize = 5;

/// Writes how a few codes differ, for those of them that are confused with one another.
///
/// # Errors
///
/// When writing fails.
pub fn write_differences<W: Write>(
    layout: &mut Layout<'_, W>,
    entries: &[&Entry],
) -> io::Result<()> {
    // The likeliest meaning of each code.
    let firsts: Vec<_> =
        entries.chunk_by(|one, next| one.code == next.code).map(|group| group[0]).collect();
    if firsts.len() > COMPARED_MAX {
        return Ok(());
    }
    let differences = differences(&firsts);
    if !differences.is_empty() {
        layout.blank()?;
        layout.heading("How they differ")?;
    }
    for (one, other, difference) in differences {
        let pair = format!("{}/{}", digits(one.code), digits(other.code));
        write!(layout.out, "{}{}  ", spaces(INDENT), layout.styles.paint(Role::Heading, &pair))?;
        let text = layout.styles.prose(&difference);
        write_wrapped(layout.out, INDENT + pair.len() + 2, &text, layout.width)?;
    }
    Ok(())
}
