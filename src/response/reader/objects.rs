//! Responses that a program has printed as an object: Node, Python, Go, Java, PHP, .NET, PowerShell.
//!
//! The notations differ in quotes, brackets and separators only, so one tolerant reader takes all of
//! them: it looks for what is called headers, and reads names and values up to the closing bracket.

use super::super::head::{Extent, Head};
use super::super::status_line::start_head;
use super::notation::{Item, Parser, Value};
use super::prefix::is_known_field;
use crate::response::list::is_token;

/// The most places that are tried.
const PLACES_MAX: usize = 64;

/// The most characters between the name of the headers and the bracket.
const NAME_MAX: usize = 80;

/// The head in a text that shows a response as an object; `None` if it shows no headers.
/// `mentioned` is a status line that stands in the text.
pub(super) fn read(text: &str, mentioned: Option<&Head>) -> Option<Head> {
    if is_log(text) {
        return None;
    }
    let status = find_status(text);
    let mut head = status.or_else(|| mentioned.cloned()).map(without_rest)?;
    head.fields.clear();
    let mut best = (0, Vec::new());
    for index in places(text) {
        let fields = fields_at(text, index);
        if score(&fields) > best.0 {
            best = (score(&fields), fields);
        }
    }
    head.extent = Extent::Whole;
    best.1.iter().for_each(|(name, value)| head.add_field(name, value));
    head.extent = Extent::Partial;
    (best.0 > 0).then_some(head)
}

/// Whether several lines have a status and headers each, so that they are a log.
fn is_log(text: &str) -> bool {
    let has_headers = |line: &str| places(line).any(|index| score(&fields_at(line, index)) > 0);
    let has_both = |line: &&str| {
        line.len() > STATUS_NAME_MAX && find_status(line).is_some() && has_headers(line)
    };
    text.lines().filter(has_both).nth(1).is_some()
}

/// A reason phrase without what the notation has put after it.
fn without_rest(mut head: Head) -> Head {
    let end = head.reason.find([']', '}', ',', '"', '\'', '[', '{']).unwrap_or(head.reason.len());
    head.reason.truncate(end);
    head.reason = head.reason.trim().to_owned();
    if head.reason == "None" {
        head.reason.clear();
    }
    head
}

/// The brackets after which headers may stand: those that have the name, then those after which the
/// name of a field comes.
fn places(text: &str) -> impl Iterator<Item = usize> {
    let named = text.match_indices("eader").filter_map(|(index, _)| bracket_after(text, index));
    let brackets = text.match_indices(['{', '[', '(']).map(|(index, _)| index);
    let before_field = brackets.filter(|index| has_field_after(&text[index + 1..]));
    named.take(PLACES_MAX).chain(before_field.take(PLACES_MAX))
}

/// Whether the name of a field in common use comes next.
fn has_field_after(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || "\"'[(".contains(c));
    let end = text.bytes().position(|byte| !byte.is_ascii_alphanumeric() && byte != b'-');
    let name = &text[..end.unwrap_or(text.len()).min(text.len())];
    name == "null" || is_known_field(name) && name != "status"
}

/// The first opening bracket after a name, if only the rest of the name, a type and separators stand
/// between them.
fn bracket_after(text: &str, index: usize) -> Option<usize> {
    let rest = text.get(index..)?;
    let is_between =
        |c: char| c.is_alphanumeric() || c.is_whitespace() || "\"':=>-_\\#])$.".contains(c);
    for (offset, character) in rest.char_indices().take_while(|(offset, _)| *offset < NAME_MAX) {
        let is_size = |text: &str| {
            let size = text.split_once(')').map(|(size, _)| size);
            size.is_some_and(|size| size.bytes().all(|byte| byte.is_ascii_digit()))
        };
        match character {
            '(' if is_size(&rest[offset + 1..]) => {}
            '{' | '[' | '(' => return Some(index + offset),
            character if is_between(character) => {}
            _ => break,
        }
    }
    None
}

/// The names and values after a bracket.
fn fields_at(text: &str, index: usize) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    collect(&Parser::new(&text[index..]).items(), &mut fields);
    fields
}

/// Collects the fields among some items.
fn collect(items: &[Item], fields: &mut Vec<(String, String)>) {
    if let Some(pairs) = flat_pairs(items) {
        fields.extend(pairs);
        return;
    }
    for item in items {
        match (item.key, &item.value) {
            (Some(name), Value::Text(value)) => add(fields, name, value),
            (None, Value::Items { items, raw }) => match pair(items, raw) {
                Some((name, value)) => add(fields, &name, &value),
                None => collect(items, fields),
            },
            (Some(name), Value::Items { items, raw }) => {
                let text =
                    |key| items.iter().find(|item| item.key == Some(key)).and_then(Item::text);
                if let (Some(name), Some(value)) = (text("name"), text("value")) {
                    add(fields, name, value);
                } else if is_plain(raw) {
                    add(fields, name, raw);
                } else if items.iter().all(|item| item.key.is_none_or(is_index)) {
                    add(fields, name, &joined(items));
                } else {
                    collect(items, fields);
                }
            }
            (None, Value::Text(_)) => {}
        }
    }
}

fn add(fields: &mut Vec<(String, String)>, name: &str, value: &str) {
    if is_token(name) && !is_index(name) && name != "null" {
        fields.push((name.to_owned(), value.trim().replace("\\\"", "\"")));
    }
}

fn is_index(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a list in brackets is one value without quotes, as Go and Java write it.
fn is_plain(raw: &str) -> bool {
    !raw.contains(['"', '\'', '[', '{', '\n'])
}

/// The values of a list as one.
fn joined(items: &[Item]) -> String {
    let texts: Vec<_> = items.iter().filter_map(Item::text).collect();
    texts.join(", ")
}

/// A name and a value in brackets of their own: `('server', 'nginx')`, `[Server, nginx]`.
fn pair(items: &[Item], raw: &str) -> Option<(String, String)> {
    if items.iter().any(|item| item.key.is_some()) {
        return None;
    }
    if let [name, value] = items
        && let (Some(name), Some(value)) = (name.quoted(), value.quoted())
    {
        return is_token(name).then(|| (name.to_owned(), value.to_owned()));
    }
    let (name, value) = raw.split_once(", ")?;
    is_token(name.trim()).then(|| (name.trim().to_owned(), value.trim().to_owned()))
}

/// Names and values in turn, as Node's `rawHeaders` has them.
fn flat_pairs(items: &[Item]) -> Option<Vec<(String, String)>> {
    let texts: Vec<_> =
        items.iter().map_while(|item| item.quoted().filter(|_| item.key.is_none())).collect();
    if texts.len() != items.len() || texts.len() < 2 || texts.len() % 2 == 1 {
        return None;
    }
    let pairs = texts.chunks_exact(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned()));
    let pairs: Vec<_> = pairs.collect();
    pairs.iter().all(|(name, _)| is_token(name)).then_some(pairs)
}

/// How much some fields look like those of a response: the names that requests and the objects
/// themselves do not have.
fn score(fields: &[(String, String)]) -> usize {
    const OF_REQUESTS: [&str; 9] = [
        "status", "accept", "accept-encoding", "accept-language", "user-agent", "host",
        "authorization", "content-type", "connection",
    ];
    let is_of_response = |name: &str| {
        let name = name.to_ascii_lowercase();
        is_known_field(&name) && !OF_REQUESTS.contains(&&*name)
    };
    fields.iter().filter(|(name, _)| is_of_response(name)).count()
}

/// The status that an object has under a name: `statusCode: 429`, `[403 Forbidden]`.
fn find_status(text: &str) -> Option<Head> {
    const NAMES: [&str; 11] = [
        "tatusCode", "tatus_code", "tatus", "<Response [", ") [", "Response code ", "&{",
        "HTTP/1.1\" ", "HTTP/1.1', ", "return_value=(", "<",
    ];
    let found = |name: &&str| {
        let places = text.match_indices(*name).take(PLACES_MAX);
        places.into_iter().find_map(|(index, _)| status_after(&text[index + name.len()..]))
    };
    NAMES.iter().find_map(found)
}

/// The most bytes between the name of a status and its code.
const STATUS_NAME_MAX: usize = 80;

/// The status that follows its name: separators, a type, quotes, then three digits.
fn status_after(text: &str) -> Option<Head> {
    let is_between =
        |c: char| c.is_alphanumeric() || c.is_whitespace() || "\"':=>-_\\]([".contains(c);
    let mut index = 0;
    for word in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric()).take(STATUS_NAME_MAX) {
        let code = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit()) {
            let line = text[index + 3..].lines().next().unwrap_or_default();
            let head = start_head(None, &format!("{code} {}", phrase(line)))?;
            return head.code.is_some_and(|code| (100..600).contains(&code)).then_some(head);
        }
        index += word.len();
        if index > STATUS_NAME_MAX || !word.chars().all(is_between) {
            return None;
        }
    }
    None
}

/// The words of a reason phrase that a line begins with.
fn phrase(line: &str) -> String {
    let line = line.strip_prefix([' ', ',']).unwrap_or_default();
    let is_letter = |c: char| c.is_alphabetic() || c == '-';
    let words = line.split(' ');
    let ends_here =
        |word: &str| word.trim_end_matches([']', '"', '\'', ',', '>', ')']).chars().all(is_letter);
    let words: Vec<_> = words.take_while(|word| !word.is_empty() && ends_here(word)).collect();
    let words = words.join(" ");
    words.split([']', '"', '\'', ',', '>', ')']).next().unwrap_or_default().to_owned()
}
