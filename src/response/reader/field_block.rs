//! Fields in a block of their own, away from the status: logs of HTTP clients in many languages, copies
//! from API browsers, varnishlog, nginx's debug log. The status is whatever the other lines state.

use super::super::head::{Extent, Head};
use super::super::list::is_token;
use super::super::status_line::{start_head, three_digits};
use super::prefix::{LinePrefix, Part, is_field_line, is_known_field};
use crate::line::{Reader, Trust};

/// The fewest fields with names in common use that make a block.
const KNOWN_MIN: usize = 2;

/// What only requests have.
const OF_REQUESTS: [&str; 7] =
    ["accept", "authorization", "cookie", "host", "origin", "referer", "user-agent"];

/// What containerd and BuildKit put in front of the name of each field.
const KEY: &str = "response.header.";

/// Names and values, in their order.
pub(super) type Fields = Vec<(String, String)>;

/// The fields that a text shows.
pub(super) fn find(text: &str) -> Option<Fields> {
    best_block(text).or_else(|| keyed_fields(text))
}

/// A head of this status with these fields.
pub(super) fn head(status: &Head, fields: Fields) -> Head {
    let mut head = status.clone();
    head.fields.clear();
    for (name, value) in fields {
        head.add_field(&name, &value);
    }
    head.extent = Extent::Partial;
    head
}

/// The status that the lines of a text state, as a head without fields; `None` if they name several.
pub(super) fn read_status(text: &str) -> Option<Head> {
    let mut reader = Reader::default();
    let mut codes = text.lines().map(str::trim).filter_map(|line| {
        let stated =
            reader.read(line.as_bytes()).status.filter(|(_, trust)| *trust <= Trust::Stated);
        three_digits(line).or(stated.map(|(code, _)| code))
    });
    let first = codes.next()?;
    let is_one = codes.all(|code| code == first);
    is_one.then(|| start_head(None, &first.to_string())).flatten()
}

/// The block with the most fields, unless a request sent it. Of equal ones the last counts, since a
/// response comes after its request.
fn best_block(text: &str) -> Option<Fields> {
    let mut best = Fields::new();
    let mut block: Option<(LinePrefix, Fields)> = None;
    for line in text.lines().chain([""]) {
        if let Some((prefix, fields)) = &mut block
            && let Some(field) = next_field(prefix, line)
        {
            fields.push(field);
            continue;
        }
        let ended = block.take().map(|(_, fields)| fields).filter(is_of_response);
        if let Some(fields) = ended.filter(|fields| fields.len() >= best.len()) {
            best = fields;
        }
        block = first_field(line);
    }
    (!best.is_empty()).then_some(best)
}

/// The first field of a block, and what stands in front of it.
fn first_field(line: &str) -> Option<(LinePrefix, Fields)> {
    let start = line.match_indices(':').find_map(|(colon, _)| {
        let before = &line[..colon];
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let start = before.trim_end_matches(is_part).len();
        let is_followed = line[colon + 1..].is_empty() || line[colon + 1..].starts_with(' ');
        (is_followed && is_known_field(&before[start..])).then_some(start)
    })?;
    let mut prefix = LinePrefix::new(&line[..start])?;
    let field = next_field(&mut prefix, line)?;
    Some((prefix, vec![field]))
}

/// The field of a line with the same in front.
fn next_field(prefix: &mut LinePrefix, line: &str) -> Option<(String, String)> {
    let Part::Line(rest) = prefix.strip(line) else { return None };
    let field = prefix.without_closing_quote(rest);
    let (name, value) = field.split_once(':').filter(|_| is_field_line(field))?;
    Some((name.trim_end().to_owned(), value.trim().to_owned()))
}

fn is_of_response(fields: &Fields) -> bool {
    let is_request = |name: &str| OF_REQUESTS.iter().any(|known| name.eq_ignore_ascii_case(known));
    let known = fields.iter().filter(|(name, _)| is_known_field(name)).count();
    known >= KNOWN_MIN && !fields.iter().any(|(name, _)| is_request(name))
}

/// `response.header.date="Mon, 02 Jan 2023 10:00:00 GMT"`.
fn keyed_fields(text: &str) -> Option<Fields> {
    let fields = text.split(KEY).skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once('=')?;
        is_token(name).then(|| (name.to_owned(), keyed_value(rest)))
    });
    let fields: Fields = fields.collect();
    is_of_response(&fields).then_some(fields)
}

/// A value up to its closing quote, or without quotes up to a space.
fn keyed_value(rest: &str) -> String {
    let Some(quoted) = rest.strip_prefix('"') else {
        return rest.split_whitespace().next().unwrap_or_default().to_owned();
    };
    let mut is_escaped = false;
    let end = quoted.find(|character| {
        let is_end = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        is_end
    });
    quoted[..end.unwrap_or(quoted.len())].replace("\\\"", "\"")
}
