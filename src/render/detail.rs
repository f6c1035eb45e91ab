//! A detail for people: what happened, what to check, and where the detail is seen.

use std::io::{self, Write};

use super::brief::write_brief_below;
use super::card::write_card;
use super::layout::Layout;
use super::retry_remark;
use super::style::{Role, Styles};
use super::text::{columns_of, cut};
use super::title::write_remarks;
use crate::table;
use crate::table::detail::Detail;
use crate::table::entry::{Confidence, Entry};

/// The columns of a label below a detail, its spaces included.
const LABEL: usize = 9;

/// The most steps of a detail; one less if it would leave too little room for the brief.
const STEPS_MAX: usize = 3;

/// The most lines of a detail with all its steps.
const ABOVE_MAX: usize = 11;

/// Writes details and below them the brief of the status that the first one goes with, on one screen.
/// The first detail is written whole, the others on a line each.
///
/// # Errors
///
/// When writing fails.
pub fn write_details<W: Write>(
    layout: &mut Layout<'_, W>,
    details: &[&'static Detail],
) -> io::Result<()> {
    let Some((first, others)) = details.split_first() else { return Ok(()) };
    let mut text = Vec::new();
    let mut above = Layout { out: &mut text, styles: layout.styles, width: layout.width };
    write_detail(&mut above, first, STEPS_MAX)?;
    write_others(&mut above, first, others)?;
    if count_rows(&text, layout.width) > ABOVE_MAX {
        text.clear();
        let mut above = Layout { out: &mut text, styles: layout.styles, width: layout.width };
        write_detail(&mut above, first, STEPS_MAX - 1)?;
        write_others(&mut above, first, others)?;
    }
    layout.out.write_all(&text)?;
    let Some(entry) = first.entry() else { return Ok(()) };
    layout.blank()?;
    write_brief_below(layout, entry, count_rows(&text, layout.width) + 1)
}

/// Writes every detail whole, and the card of the status that the first one goes with.
///
/// # Errors
///
/// When writing fails.
pub fn write_details_whole<W: Write>(
    layout: &mut Layout<'_, W>,
    details: &[&'static Detail],
) -> io::Result<()> {
    for (number, detail) in details.iter().enumerate() {
        if number > 0 {
            layout.blank()?;
        }
        write_detail(layout, detail, usize::MAX)?;
    }
    let Some(entry) = details.first().and_then(|first| first.entry()) else { return Ok(()) };
    layout.blank()?;
    write_card(layout, &[entry])
}

/// The rows that written lines take on a screen, which breaks an address that is wider.
fn count_rows(text: &[u8], width: usize) -> usize {
    let text = String::from_utf8_lossy(text);
    text.lines().map(|line| columns_of(line).div_ceil(width.max(1)).max(1)).sum()
}

/// Writes one detail with its first steps.
fn write_detail<W: Write>(
    layout: &mut Layout<'_, W>,
    detail: &Detail,
    steps: usize,
) -> io::Result<()> {
    let token = layout.styles.paint(Role::Heading, detail.token);
    let title = if detail.token == detail.name {
        token.to_string()
    } else {
        format!("{token} {}", layout.styles.paint(Role::Heading, detail.name))
    };
    let unconfirmed = (detail.confidence == Confidence::Hearsay).then_some("unconfirmed");
    let remarks = [Some(&*detail.vocabulary().title), detail.retry.map(retry_remark), unconfirmed];
    write_remarks(layout, &title, remarks.into_iter().flatten())?;
    layout.paragraph(0, &detail.says)?;
    for step in detail.check.into_iter().take(steps) {
        layout.bullet(step)?;
    }
    layout.row(0, "Seen in", LABEL, &detail.shown_in)?;
    layout.row(0, "Source", LABEL, &detail.source.url())
}

/// The other details of the same answer: those beside the first one, then its namesakes.
fn write_others<W: Write>(
    layout: &mut Layout<'_, W>,
    first: &Detail,
    others: &[&Detail],
) -> io::Result<()> {
    let is_of_first = |text: &str| first.texts().any(|own| own.eq_ignore_ascii_case(text));
    let is_namesake = |other: &&&Detail| other.texts().any(is_of_first);
    for other in others.iter().filter(|other| !is_namesake(other)) {
        layout.row(0, "Beside", LABEL, &format!("{} {}", other.token, other.name))?;
    }
    let namesakes = others.iter().filter(is_namesake);
    let mut names: Vec<String> = namesakes.map(|other| namesake(other)).collect();
    names.dedup();
    names.truncate(NAMESAKES_MAX);
    if names.is_empty() {
        return Ok(());
    }
    layout.row(0, "Also in", LABEL, &names.join(", "))
}

/// The most namesakes that are named.
const NAMESAKES_MAX: usize = 5;

/// `Amazon S3 error codes (--vendor aws)`.
fn namesake(detail: &Detail) -> String {
    let vocabulary = detail.vocabulary();
    let vendor = table::vendor(&vocabulary.vendor).map(super::super::table::entry::Vendor::slug);
    format!("{} (`--vendor {}`)", vocabulary.title, vendor.unwrap_or_default())
}

/// Writes one line per detail: its token, its name, what it says; cut to `width`, if there is one.
///
/// # Errors
///
/// When writing fails.
pub fn write_detail_lines(
    out: &mut impl Write,
    details: &[&Detail],
    styles: Styles,
    width: Option<usize>,
) -> io::Result<()> {
    for group in details.chunk_by(|one, next| one.vocabulary() == next.vocabulary()) {
        writeln!(out, "{}", styles.paint(Role::Heading, group[0].vocabulary().title))?;
        for detail in group {
            let token = styles.paint(Role::Heading, detail.token);
            let line = format!("  {token}  {}: {}", detail.name, styles.prose(&detail.says));
            match width {
                Some(width) => writeln!(out, "{}", cut(&line, width, styles.ellipsis()))?,
                None => writeln!(out, "{line}")?,
            }
        }
    }
    Ok(())
}

/// The details that go with a status, for the card: some tokens of each vocabulary, then who has
/// messages, then the command that lists them all.
pub(super) fn write_tokens_of<W: Write>(
    layout: &mut Layout<'_, W>,
    entry: &Entry,
) -> io::Result<()> {
    let details: Vec<&Detail> = table::detail::of_status(entry.code).collect();
    if details.is_empty() || !entry.standing.in_registry() {
        return Ok(());
    }
    layout.blank()?;
    layout.heading("Details that go with it")?;
    let mut messages = Vec::new();
    for group in details.chunk_by(|one, next| one.vocabulary() == next.vocabulary()) {
        let vocabulary = group[0].vocabulary();
        let tokens = group.iter().filter(|detail| is_short_token(&detail.token));
        let tokens: Vec<String> =
            tokens.take(TOKENS_MAX).map(|detail| format!("`{}`", detail.token)).collect();
        let left = group.len() - tokens.len();
        if tokens.is_empty() {
            messages.push(format!("{} ({left})", vocabulary.product));
            continue;
        }
        let more = if left > 0 { format!(" and {left} more") } else { String::new() };
        layout.bullet(&format!("{}: {}{more}", vocabulary.title, tokens.join(", ")))?;
    }
    if !messages.is_empty() {
        layout.bullet(&format!("Messages of {}", messages.join(", ")))?;
    }
    let class = entry.class().map(|class| format!(" --class {}xx", class.digit()));
    let command = format!("`httpstatus list --details{}`", class.unwrap_or_default());
    layout.bullet(&format!("All of them: {command}"))
}

/// The most tokens of one vocabulary that a card names.
const TOKENS_MAX: usize = 5;

/// Whether a token is a word, not a message or the beginning of one.
fn is_short_token(token: &str) -> bool {
    let count = |bracket: char| token.matches(bracket).count();
    let is_closed = ["()", "[]", "{}"].iter().all(|pair| {
        let mut brackets = pair.chars().map(count);
        brackets.next() == brackets.next()
    });
    is_closed && !token.contains([' ', '\u{2026}'])
}
