//! Copies from the network panes of browsers, where a name and its value stand on two lines, and
//! errors of SDKs that show the fields under a heading of their own.

use super::super::head::{Extent, Head, Request};
use super::super::list::is_token;
use super::super::status_line::{is_secure, start_head, three_digits};
use super::prefix::{is_field_line, is_known_field, is_known_field_line, is_label};

/// The fewest fields that a copy without a status line has.
const FIELDS_MIN: usize = 2;

/// The most bytes that a name of a field has.
const NAME_MAX: usize = 64;

/// The head in a copy from a browser or in an SDK's error; `None` if it has no fields.
pub(super) fn read(text: &str, mentioned: Option<&Head>) -> Option<Head> {
    let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    read_pane(&lines).or_else(|| read_section(&lines, mentioned?))
}

/// Chrome's and Firefox's panes: `Status Code`, `403 Forbidden`, `server`, `cloudflare`.
fn read_pane(lines: &[&str]) -> Option<Head> {
    let named = |names: &[&str]| {
        let is_name = |line: &&str| {
            names.iter().any(|name| line.trim_end_matches(':').eq_ignore_ascii_case(name))
        };
        lines.iter().position(is_name)
    };
    let value = |names: &[&str]| named(names).and_then(|index| lines.get(index + 1)).copied();
    let status = named(&["Status Code", "Status"])?;
    let mut head = pane_status(lines, status + 1)?;
    let url = value(&["Request URL"]);
    head.request = Request {
        method: value(&["Request Method"]).map(str::to_owned),
        target: url.map(str::to_owned),
        is_secure: url.and_then(is_secure),
        ..Request::default()
    };
    add_pairs(&mut head, &lines[status + 2..]);
    (head.fields.len() >= FIELDS_MIN).then_some(head)
}

/// The status, which Firefox shows on two lines.
fn pane_status(lines: &[&str], index: usize) -> Option<Head> {
    let text = lines.get(index)?;
    let text = text.split_once(" (from ").map_or(*text, |(status, _)| status);
    let mut head = start_head(None, text).filter(|head| head.code.is_some())?;
    let next = lines.get(index + 1).copied().unwrap_or_default();
    let is_phrase = next.chars().all(|character| character.is_alphabetic() || character == ' ');
    if head.reason.is_empty() && is_phrase && !is_known_field(next) && next != "Version" {
        next.clone_into(&mut head.reason);
    }
    Some(head)
}

/// Adds the names and values that stand on lines of their own, up to the fields of the request.
fn add_pairs(head: &mut Head, lines: &[&str]) {
    let mut lines = lines.iter();
    while let Some(name) = lines.next() {
        if is_of_request(name) {
            break;
        }
        let is_name = name.len() <= NAME_MAX && is_token(name);
        if is_known_field(name) || is_name && !head.fields.is_empty() {
            head.add_field(name, lines.next().unwrap_or(&""));
        }
    }
    head.extent = head.extent.min(Extent::Open);
}

/// Whether a line begins the fields of the request.
fn is_of_request(line: &str) -> bool {
    const NAMES: [&str; 5] = ["accept", "user-agent", "host", "sec-ch-ua", "cookie"];
    let name = line.trim_end_matches(':');
    line.starts_with(':')
        || name.to_ascii_lowercase().starts_with("request headers")
        || NAMES.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// Fields under a heading, as the Azure SDKs show them, with the status further up.
fn read_section(lines: &[&str], mentioned: &Head) -> Option<Head> {
    let is_heading = |(index, line): &(usize, &&str)| {
        is_label(line) && lines.get(index + 1).is_some_and(|next| is_field_line(next))
    };
    let (index, _) = lines.iter().enumerate().rfind(is_heading)?;
    let fields = lines[index + 1..].iter().take_while(|line| is_field_line(line));
    let mut head = mentioned.clone();
    head.fields.clear();
    fields.clone().for_each(|line| head.add_field_line(line));
    let reason = head.reason.trim_matches(['(', ')']).to_owned();
    head.reason = reason;
    head.extent = head.extent.min(Extent::Open);
    let is_response = fields.clone().any(|line| is_known_field_line(line));
    three_digits(&head.code_text).filter(|_| is_response).map(|_| head)
}
