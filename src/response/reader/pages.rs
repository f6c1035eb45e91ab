//! Error pages: a copy that has only content, of which the title says the code.

use super::super::content::SAMPLE_MAX;
use super::super::head::{Extent, Head};
use super::super::status_line::start_head;
use crate::table;

/// The head of a page; `None` for any other text.
pub(super) fn read(text: &str) -> Option<Head> {
    let mut titles = "<title> <h1> <TITLE> <H1>".split(' ').filter_map(|mark| {
        let (_, rest) = text.split_once(mark)?;
        rest.split('<').next()
    });
    let mut head = titles.find_map(read_title)?;
    let end = text.char_indices().find(|(index, _)| *index >= SAMPLE_MAX);
    text[..end.map_or(text.len(), |(end, _)| end)].clone_into(&mut head.content.sample);
    head.extent = Extent::StatusLine;
    Some(head)
}

/// `503 Backend fetch failed`, `Error 502 (Server Error)!!1`.
fn read_title(title: &str) -> Option<Head> {
    let title = title.trim();
    let title =
        title.strip_prefix("Error ").or_else(|| title.strip_prefix("HTTP ")).unwrap_or(title);
    let head = start_head(None, title)?;
    let is_known =
        head.code.is_some_and(|code| code >= 400 && table::by_code(code).next().is_some());
    let reason = head.reason.split(" (").next().unwrap_or_default();
    let reason = if reason.starts_with('(') { String::new() } else { reason.to_owned() };
    is_known.then_some(Head { reason, ..head })
}
