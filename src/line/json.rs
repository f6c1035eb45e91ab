//! A line that is a JSON object: its keys are walked through once, with a real parser.

use std::fmt;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Deserializer;

use super::keys::{self, Key};
use super::redact::start_of;
use super::template::status;
use super::{Reader, Reading, Trust, Writer, text, token};
use crate::table;
use crate::table::detail::{Detail, Recognition, named};

/// At most this many bytes of the texts in an object are read.
const TEXTS_MAX: usize = 16 * 1024;

/// The most bytes of a token.
const TOKEN_MAX: usize = 80;

/// The most tokens that are kept.
const TOKENS_MAX: usize = 16;

/// From this rank on, the key alone does not show that a status is one of HTTP.
const DOUBTFUL: u8 = 4;

/// Reads a line as a JSON object; `None` if it is none.
pub(super) fn read(reader: &mut Reader, line: &[u8]) -> Option<Reading> {
    if line.first() != Some(&b'{') && !line.starts_with(b"[{") {
        return None;
    }
    let mut found = Found::default();
    let mut parser = Deserializer::from_slice(line);
    let walk = Walk { found: &mut found, key: Key::Other, depth: 0 };
    walk.deserialize(&mut parser).ok()?;
    parser.end().ok()?;
    Some(found.into_reading(reader))
}

/// What the keys hold.
#[derive(Default)]
struct Found {
    /// The status, after its rank: the lower the rank, the surer the status.
    status: Option<(u8, u16)>,
    upstream: Option<String>,
    writer: Option<(&'static str, &'static str, &'static str)>,
    /// Whether there is the method or path of a request.
    has_request: bool,
    texts: String,
    tokens: Vec<(Option<&'static [&'static str]>, String)>,
    /// What the value of the attribute that was named last holds.
    attribute: Option<Key>,
}

impl Found {
    fn into_reading(self, reader: &mut Reader) -> Reading {
        let mut status = self.status.map(|(rank, code)| (rank, code, Trust::Format));
        let is_sure = status.is_some_and(|(rank, ..)| rank < DOUBTFUL);
        let mut said = Reading::default();
        if !self.texts.is_empty() && (!is_sure || status.is_none_or(|(_, code, _)| code >= 400)) {
            // With a sure status the texts can only add details.
            said = if is_sure {
                text::read_details(&self.texts)
            } else {
                read_texts(reader, &self.texts)
            };
        }
        if let Some((code, trust)) = said.status
            && (status.is_none() || !is_sure && trust < Trust::Implied)
        {
            status = Some((0, code, trust));
        }
        let code = status.map(|(_, code, _)| code);
        // What a successful request says needs no explanation, unless its key is that of a detail.
        let is_success = is_sure && code.is_some_and(|code| (100..400).contains(&code));
        let mut details: Vec<&'static Detail> = self.details(!is_success);
        let implied =
            || details.iter().find_map(|it| it.statuses.first().copied()).filter(|it| *it > 0);
        let status = status
            .map(|(_, code, trust)| (code, trust))
            .or_else(|| implied().map(|code| (code, Trust::Implied)));
        details.extend(said.details);
        let details = text::beside(details, code);
        let writer = said.writer.or_else(|| self.writer());
        Reading { status, upstream: self.upstream, details, writer }
    }

    /// The details that the tokens stand for. With `all`, also those whose key belongs to no vocabulary.
    fn details(&self, all: bool) -> Vec<&'static Detail> {
        let mut details = Vec::new();
        for (vocabularies, text) in &self.tokens {
            let found = match vocabularies {
                Some(vocabularies) => text
                    .split(',')
                    .find_map(|it| token::of_vocabularies(it.trim().as_bytes(), vocabularies)),
                None if !all => None,
                None => named(text)
                    .find(|it| it.recognition != Recognition::Named && it.token == **text),
            };
            details.extend(found.filter(|detail| !matches!(&*detail.token, "-" | "via_upstream")));
        }
        details
    }

    fn writer(&self) -> Option<Writer> {
        if let Some((format, name, vendor)) = self.writer {
            let vendor = Some(vendor).filter(|vendor| !vendor.is_empty());
            return Some(Writer { format, name, vendor, is_access: true });
        }
        let is_access = self.has_request && self.status.is_some_and(|(rank, _)| rank < 3);
        is_access.then_some(Writer { format: "json", name: "JSON log", vendor: None, is_access })
    }

    /// Adds the value of a key: a number or a text.
    fn add(&mut self, key: Key, value: &Value<'_>) {
        match key {
            Key::Status(rank) => self.add_status(rank, value),
            Key::Upstream if self.upstream.is_none() => {
                self.upstream =
                    value.text().filter(|text| !text.is_empty() && text.len() <= TOKEN_MAX);
            }
            Key::Token(_) | Key::AnyToken => self.add_token(key, value),
            Key::Text | Key::Error => self.add_text(value),
            Key::Request => self.has_request = true,
            Key::Attribute => {
                let Value::Text(name) = value else { return };
                self.attribute = Some(keys::key(name.as_bytes(), Key::Other));
            }
            Key::Value => {
                if let Some(key) = self.attribute.take().filter(|key| *key != Key::Value) {
                    self.add(key, value);
                }
            }
            Key::Upstream | Key::Response | Key::Skipped | Key::Other => self.note_logger(value),
        }
    }

    fn add_status(&mut self, rank: u8, value: &Value<'_>) {
        let Some(code) = value.status() else { return self.add_token(Key::AnyToken, value) };
        let is_known = |code| table::by_code(code).next().is_some();
        let is_one = match code {
            0 => rank < 2 || self.writer.is_some(),
            100..=599 => rank < 3 || is_known(code),
            _ => rank < DOUBTFUL && is_known(code),
        };
        // What was found first stays, unless a surer key comes.
        if is_one
            && self.status.is_none_or(|(known, old)| rank < known || old == 0 && rank == known)
        {
            self.status = Some((rank, code));
        }
    }

    fn add_token(&mut self, key: Key, value: &Value<'_>) {
        let Value::Text(text) = value else { return };
        let vocabularies =
            if let Key::Token(vocabularies) = key { Some(vocabularies) } else { None };
        if self.tokens.len() < TOKENS_MAX && (2..=TOKEN_MAX).contains(&text.len()) {
            self.tokens.push((vocabularies, (*text).to_owned()));
        }
    }

    fn add_text(&mut self, value: &Value<'_>) {
        let Value::Text(text) = value else { return };
        self.add_token(Key::AnyToken, value);
        let room = TEXTS_MAX.saturating_sub(self.texts.len());
        if room > 0 && !text.is_empty() {
            self.texts.push_str(start_of(text, room));
            self.texts.push('\n');
        }
    }

    /// Caddy says in a value who it is.
    fn note_logger(&mut self, value: &Value<'_>) {
        if let Value::Text(text) = value
            && text.starts_with("http.log.")
        {
            self.writer = Some(("caddy", "Caddy", "Caddy"));
        }
    }
}

/// The texts of an object, line by line: one of them may be a log line of its own.
fn read_texts(reader: &mut Reader, texts: &str) -> Reading {
    let mut best = Reading::default();
    for line in texts.lines().take(64) {
        let reading = if line.starts_with('{') {
            text::read(line.as_bytes())
        } else {
            reader.read(line.as_bytes())
        };
        if reading.is_surer_than(&best) {
            best = reading;
        }
    }
    best
}

/// A scalar.
enum Value<'t> {
    Number(i64),
    Text(&'t str),
}

impl Value<'_> {
    /// The value as a status; 0 if it says that there was none.
    fn status(&self) -> Option<u16> {
        match *self {
            Self::Number(-1) => Some(0),
            Self::Number(number) => u16::try_from(number).ok().filter(|code| *code < 1000),
            Self::Text(text) => {
                let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
                let is_one =
                    rest.is_empty() || rest.starts_with(|first: char| first.is_ascii_alphabetic());
                if !is_one || first.len() != 3 { None } else { status(first.as_bytes()) }
            }
        }
    }

    fn text(&self) -> Option<String> {
        match *self {
            Self::Number(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.to_owned()).filter(|text| text != "-"),
        }
    }
}

/// Walks through a value and adds what it finds.
struct Walk<'f> {
    found: &'f mut Found,
    /// The key of the value.
    key: Key,
    depth: u8,
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.key == Key::Skipped {
            return deserializer.deserialize_ignored_any(IgnoredAny).map(drop);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.found.add(self.key, &Value::Number(i64::try_from(number).unwrap_or(i64::MAX)));
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.found.add(self.key, &Value::Number(number));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.found.add(self.key, &Value::Text(text));
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { found, key, depth } = self;
        while items.next_element_seed(Walk { found, key, depth })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { found, key: parent, depth } = self;
        if parent == Key::Request {
            found.has_request = true;
        }
        while let Some(key) = items.next_key_seed(KeyOf { found, parent, depth })? {
            let depth = depth + 1;
            items.next_value_seed(Walk { found, key, depth })?;
        }
        Ok(())
    }
}

/// Reads a key.
struct KeyOf<'f> {
    found: &'f mut Found,
    parent: Key,
    depth: u8,
}

impl<'de> DeserializeSeed<'de> for KeyOf<'_> {
    type Value = Key;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyOf<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, text: &str) -> Result<Key, E> {
        let Self { found, parent, depth } = self;
        if found.writer.is_none() {
            found.writer = keys::writer(text.as_bytes());
        }
        let key = keys::key(text.as_bytes(), parent);
        // A number called `code` deep inside is about something else.
        Ok(if key == Key::Status(DOUBTFUL) && depth > 1 { Key::Other } else { key })
    }
}
