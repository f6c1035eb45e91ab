//! Names and values in brackets, whatever language has printed them: JSON, JavaScript, Python, Ruby,
//! Go's maps, Java's, PHP's `print_r` and `var_dump`, .NET's.

/// The deepest nesting that is read.
const DEPTH_MAX: usize = 12;

/// The most items that are read in all.
const ITEMS_MAX: usize = 1000;

/// The longest key.
const KEY_MAX: usize = 80;

/// One item between brackets.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item<'a> {
    /// Its key, without quotes or brackets.
    pub key: Option<&'a str>,
    /// Its value.
    pub value: Value<'a>,
    /// Whether the value stood in quotes.
    is_quoted: bool,
}

/// A value.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    /// A text, without its quotes; escapes as they are written.
    Text(&'a str),
    /// What stands between two brackets, and the same as text.
    Items { items: Vec<Item<'a>>, raw: &'a str },
}

impl<'a> Item<'a> {
    /// Its value, if that is a text.
    pub(super) fn text(&self) -> Option<&'a str> {
        match self.value {
            Value::Text(text) => Some(text),
            Value::Items { .. } => None,
        }
    }

    /// Its value, if that is a text in quotes.
    pub(super) fn quoted(&self) -> Option<&'a str> {
        self.text().filter(|_| self.is_quoted)
    }
}

/// Reads from an opening bracket to the one that closes it, or to the end of the text.
pub(super) struct Parser<'a> {
    text: &'a str,
    index: usize,
    depth: usize,
    items: usize,
}

impl<'a> Parser<'a> {
    /// A parser of a text that begins with a bracket.
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, index: 0, depth: 0, items: 0 }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.index..).unwrap_or_default()
    }

    fn skip(&mut self, is_skipped: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.index += rest.find(|character| !is_skipped(character)).unwrap_or(rest.len());
    }

    /// The items of the brackets that begin here.
    pub(super) fn items(&mut self) -> Vec<Item<'a>> {
        let mut items = Vec::new();
        let opening = self.rest().chars().next();
        self.index += opening.map_or(0, char::len_utf8);
        self.depth += 1;
        // With a line per item, a comma is part of a value.
        let is_per_line = self.rest().trim_start_matches([' ', '\t', '\r']).starts_with('\n');
        loop {
            self.skip(|character| character.is_whitespace() || matches!(character, ',' | ';'));
            match self.rest().chars().next() {
                None => break,
                Some('}' | ']' | ')') => {
                    self.index += 1;
                    break;
                }
                Some(_) if self.depth > DEPTH_MAX || self.items > ITEMS_MAX => break,
                Some(_) => {
                    self.items += 1;
                    items.push(self.item(is_per_line));
                }
            }
        }
        self.depth -= 1;
        items
    }

    fn item(&mut self, is_per_line: bool) -> Item<'a> {
        self.skip_mark_of_bytes();
        let key = self.key();
        self.skip(|character| matches!(character, ' ' | '\t'));
        if key.is_some() && self.rest().starts_with(['\n', '\r']) {
            // var_dump puts a value on the line below its key.
            self.skip(char::is_whitespace);
        }
        self.skip_type();
        self.skip_mark_of_bytes();
        match self.rest().chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let value = Value::Text(self.quoted(quote));
                Item { key, value, is_quoted: true }
            }
            Some('{' | '[' | '(') => {
                let start = self.index + 1;
                let items = self.items();
                let raw = self.text.get(start..self.index.saturating_sub(1)).unwrap_or_default();
                Item { key, value: Value::Items { items, raw }, is_quoted: false }
            }
            _ => Item { key, value: Value::Text(self.bare(is_per_line)), is_quoted: false },
        }
    }

    /// Skips the `b` that Python puts in front of bytes in quotes.
    fn skip_mark_of_bytes(&mut self) {
        let is_mark = self.rest().starts_with("b'") || self.rest().starts_with("b\"");
        self.index += usize::from(is_mark);
    }

    /// The key that begins here, and the separator after it.
    fn key(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let (key, length) = match rest.chars().next()? {
            quote @ ('"' | '\'') => {
                let end = rest[1..].find(quote)?;
                (&rest[1..=end], end + 2)
            }
            '[' => {
                let end = rest.find(']').filter(|end| *end <= KEY_MAX)?;
                let inner = rest[1..end].split(':').next().unwrap_or_default();
                (inner.trim_matches(['"', '\'']), end + 1)
            }
            _ => {
                let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '$');
                let end = rest.find(|character| !is_part(character))?;
                (rest[..end].trim_start_matches('-'), end)
            }
        };
        let after = rest.get(length..)?.trim_start_matches([' ', '\t']);
        let separator = ["=>", ":", "="].iter().find(|it| after.starts_with(**it))?;
        let is_key = length <= KEY_MAX && !key.is_empty() && !after.starts_with("://");
        if !is_key {
            return None;
        }
        self.index += rest.len() - after.len() + separator.len();
        Some(key)
    }

    /// Skips a type in front of a value: `array:1 [`, `Headers {`, `string(5) "`, `Map(12) {`.
    fn skip_type(&mut self) {
        let rest = self.rest();
        let is_part =
            |c: char| c.is_alphanumeric() || matches!(c, ':' | '_' | '\\' | '#' | '.' | ' ' | '&');
        let end = rest.find(|character| !is_part(character)).unwrap_or(rest.len());
        let after = &rest[end..];
        let sized = after.strip_prefix('(').and_then(|size| size.split_once(')'));
        let sized = sized.filter(|(size, _)| size.bytes().all(|byte| byte.is_ascii_digit()));
        let is_sized = sized.is_some();
        let after = sized.map_or(after, |(_, after)| after).trim_start_matches([' ', '\t']);
        let is_value = |start: &str| after.trim_start().starts_with(start);
        let has_container =
            after.starts_with(['{', '[']) || rest.starts_with("Array") && is_value("(");
        if end > 0 && (has_container || is_sized && is_value("\"")) {
            let after = after.trim_start();
            self.index += rest.len() - after.len();
        }
    }

    /// A text in quotes.
    fn quoted(&mut self, quote: char) -> &'a str {
        let rest = &self.rest()[1..];
        let mut is_escaped = false;
        let end = rest.find(|character| {
            let is_end = character == quote && !is_escaped;
            is_escaped = character == '\\' && !is_escaped;
            is_end
        });
        let end = end.unwrap_or(rest.len());
        self.index += 1 + (end + 1).min(rest.len());
        &rest[..end]
    }

    /// A text without quotes: up to the end of the line, a closing bracket, or a comma with a key after
    /// it.
    fn bare(&mut self, is_per_line: bool) -> &'a str {
        let start = self.index;
        loop {
            self.skip(|character| !matches!(character, ',' | '\n' | '}' | ']' | ')' | '['));
            match self.rest().chars().next() {
                Some(',') if is_per_line || !self.ends_at_comma() => self.index += 1,
                Some('}' | ']' | ')') if is_per_line && !self.is_at_line_start(start) => {
                    self.index += 1;
                }
                Some('[') => {
                    // Go: the value of a map in brackets has been read; this is a bracket in a text.
                    self.index += 1;
                }
                _ => break,
            }
        }
        self.text[start..self.index].trim().trim_end_matches(',')
    }

    /// Whether nothing but spaces stands in this line before here.
    fn is_at_line_start(&self, start: usize) -> bool {
        self.text[start..self.index].trim().is_empty()
    }

    /// Whether a key, a quote or a bracket follows the comma here, so that it separates items.
    fn ends_at_comma(&self) -> bool {
        let rest = self.rest()[1..].trim_start();
        let word =
            rest.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
        let starts_with_letter = rest.starts_with(|first: char| first.is_alphabetic());
        rest.starts_with(['"', '\'', '[', '{', '(', '}', ']', ')'])
            || starts_with_letter && rest[word..].trim_start_matches(' ').starts_with([':', '='])
    }
}
