//! What a line says, for people: the brief of its status, with the details that stand beside it first.

use std::io::{self, Write};

use super::digits;
use super::layout::{Layout, TEXT_INDENT};
use super::text::{count_line_ends, count_lines, sanitize_short};
use super::title::write_title;
use crate::line::Trust;
use crate::table::detail::Detail;
use crate::table::entry::{Class, Entry};

/// The most lines: what a screen of 24 rows holds with two prompts.
const LINES_MAX: usize = 22;

/// The columns of a label at the end, its spaces included.
const LABEL: usize = 9;

/// The most details that are written as causes.
const DETAILS_MAX: usize = 3;

/// What a line says of a request.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// The meanings of its status, the one that fits best first.
    pub meanings: &'a [&'static Entry],
    /// How the status is known.
    pub trust: Trust,
    /// The details in it, those that say most first.
    pub details: &'a [&'static Detail],
    /// The status of the server behind the writer.
    pub upstream: Option<&'a str>,
    /// Who wrote it, in words.
    pub writer: Option<&'a str>,
}

/// Writes the brief of a line's status: the details first among the causes, their steps first among
/// the steps.
///
/// # Errors
///
/// When writing fails.
pub fn write_said<W: Write>(layout: &mut Layout<'_, W>, said: &Said<'_>) -> io::Result<()> {
    let Some(entry) = said.meanings.first().copied() else { return Ok(()) };
    let mut head = Vec::new();
    let mut above = Layout { out: &mut head, styles: layout.styles, width: layout.width };
    if said.trust == Trust::Implied {
        above.paragraph(0, "The line has no status; what it says most likely goes with:")?;
    }
    write_title(&mut above, entry)?;
    above.paragraph(0, &entry.summary)?;
    above.blank()?;
    layout.out.write_all(&head)?;
    let rows = rows(entry, said);
    let fixed: usize = rows.iter().map(|(_, text)| count_lines(LABEL, text, layout.width)).sum();
    let room = LINES_MAX.saturating_sub(count_line_ends(&head) + fixed);
    for (heading, items) in fitting(lists(entry, said), room, layout.width) {
        layout.list(heading, items.iter().map(String::as_str))?;
    }
    for (label, text) in &rows {
        layout.row(0, label, LABEL, text)?;
    }
    Ok(())
}

/// Writes the details of a line that names no status.
///
/// # Errors
///
/// When writing fails.
pub fn write_details_without_status<W: Write>(
    layout: &mut Layout<'_, W>,
    details: &[&'static Detail],
) -> io::Result<()> {
    for detail in details.iter().take(1) {
        let title = format!("{} {}", detail.token, detail.name);
        layout.heading(&title)?;
        layout.paragraph(0, &detail.says)?;
        for step in detail.check {
            layout.bullet(step)?;
        }
        layout.row(0, "Source", LABEL, &detail.source.url())?;
    }
    for detail in details.iter().skip(1) {
        layout.row(0, "Beside", LABEL, &format!("{} {}", detail.token, detail.name))?;
    }
    Ok(())
}

/// Headings with their items.
type Lists = Vec<(&'static str, Vec<String>)>;

/// Why one sees it, and what to do: what the details say before what the entry says.
fn lists(entry: &Entry, said: &Said<'_>) -> Lists {
    let details = || said.details.iter().take(DETAILS_MAX);
    let mut causes: Vec<String> = details().copied().map(cause).collect();
    let general = if causes.is_empty() { 3 } else { 2 };
    causes.extend(entry.causes.iter().take(general).map(ToString::to_string));
    let mut steps: Vec<String> = Vec::new();
    steps.extend(details().flat_map(|detail| detail.check).take(3).map(ToString::to_string));
    let own = if steps.is_empty() { 2 } else { 1 };
    let client = entry.client.iter().take(own).map(ToString::to_string);
    let server = entry.server.iter().take(own).map(ToString::to_string);
    let mut lists = vec![("Why you see it", causes)];
    if !steps.is_empty() {
        lists.push(("What to do", steps));
    }
    let by_side = [
        ("If you sent the request", client.collect()),
        ("If you run the server", server.collect()),
    ];
    let is_server_error = entry.class() == Some(Class::ServerError);
    if is_server_error {
        lists.extend(by_side.into_iter().rev());
    } else {
        lists.extend(by_side);
    }
    lists
}

/// `UH No healthy upstream (Envoy response flags): …`.
fn cause(detail: &Detail) -> String {
    let vocabulary = detail.vocabulary();
    format!("`{}` ({}): {}", detail.token, vocabulary.product, detail.says)
}

/// As many items as fit in some lines; the last ones of the last lists go first, down to one of each.
fn fitting(mut lists: Lists, room: usize, width: usize) -> Lists {
    let lines = |lists: &Lists| -> usize {
        let of_list = |(_, items): &(&str, Vec<String>)| {
            let items = items.iter().map(|item| count_lines(TEXT_INDENT, item, width));
            if items.len() == 0 { 0 } else { 1 + items.sum::<usize>() }
        };
        lists.iter().map(of_list).sum()
    };
    while lines(&lists) > room {
        let Some((_, longest)) = lists.iter_mut().rev().find(|(_, items)| items.len() > 1) else {
            break;
        };
        longest.pop();
    }
    while lines(&lists) > room && lists.len() > 2 {
        lists.pop();
    }
    lists
}

fn rows(entry: &Entry, said: &Said<'_>) -> Vec<(&'static str, String)> {
    let mut rows = Vec::new();
    if let Some(writer) = said.writer {
        let upstream = said.upstream.map(sanitize_short);
        let upstream = upstream.map(|it| format!("; the server behind it answered {it}"));
        rows.push(("Log of", format!("{writer}{}", upstream.unwrap_or_default())));
    }
    rows.push(("Source", entry.source.url().into_owned()));
    let code = digits(entry.code);
    rows.push(("More", format!("httpstatus -l {code}   (everything about {code})")));
    rows
}
