//! One entry of a HAR file: its request and its response, in whatever types programs write them.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::super::content::{Content, Length, SAMPLE_MAX};
use super::super::head::{self, Extent, Head};
use super::super::status_line::{Version, is_secure, three_digits};

/// Why an entry has no response.
pub(super) type Failure = Scalar;

/// `request` of an entry.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Request {
    method: Scalar,
    url: Scalar,
    http_version: Scalar,
    headers: Fields,
}

/// `response` of an entry.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Response {
    status: Scalar,
    status_text: Scalar,
    http_version: Scalar,
    headers: Fields,
    content: Option<Body>,
    #[serde(rename = "_error")]
    error: Failure,
}

/// `content` of a response.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Body {
    text: Scalar,
    encoding: Scalar,
}

/// The response as a head; `None` if it has no status.
pub(super) fn head(request: Request, response: Response, error: Failure) -> Option<Head> {
    let Response { status, status_text, http_version, headers, content, error: own_error } =
        response;
    let error = [own_error.0, error.0].into_iter().find(|error| !error.is_empty());
    let has_failed = status.0 == "0" || status.0.is_empty() && error.is_some();
    if status.0.is_empty() && !has_failed {
        return None;
    }
    let version = |text: &Scalar| {
        Version::parse(text.0.trim_start_matches(|start: char| !start.is_ascii_digit()))
    };
    let mut head = Head {
        version: version(&http_version),
        code: if has_failed { Some(0) } else { three_digits(&status.0) },
        code_text: if has_failed { "000".to_owned() } else { status.0 },
        reason: status_text.0,
        request: head::Request {
            method: Some(request.method.0).filter(|method| !method.is_empty()),
            is_secure: is_secure(&request.url.0),
            version: version(&request.http_version),
            target: Some(request.url.0).filter(|url| !url.is_empty()),
            ..head::Request::default()
        },
        failure: error.or_else(|| has_failed.then(|| "no reason given".to_owned())),
        content: content.map(Body::into_content).unwrap_or_default(),
        ..Head::default()
    };
    head.request.fields = request.headers.into_fields();
    headers.0.into_iter().for_each(|(name, value)| head.add_field(&name, &value));
    if head.fields.is_empty() {
        head.extent = Extent::StatusLine;
    } else if headers.1 {
        head.extent = Extent::Partial;
    }
    Some(head)
}

impl Body {
    fn into_content(self) -> Content {
        let mut sample = self.text.0;
        if !self.encoding.0.is_empty() {
            sample.clear();
        }
        let is_complete = sample.len() <= SAMPLE_MAX && !sample.is_empty();
        if let Some((end, _)) = sample.char_indices().find(|(index, _)| *index >= SAMPLE_MAX) {
            sample.truncate(end);
        }
        Content { length: Length::Unknown, sample, is_complete }
    }
}

/// A string, or a number as text; empty for anything else.
#[derive(Debug, Default)]
pub(super) struct Scalar(pub String);

/// Names and values, as many as are kept, and whether there were more. Browsers put values of
/// repeated fields into one, on lines of their own.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<(String, String)>, bool);

/// The most fields of a message that are kept.
const FIELDS_MAX: usize = 256;

impl Fields {
    fn push(&mut self, name: &str, value: &str) {
        // `:status` and the like are no fields.
        if name.starts_with(':') {
            return;
        }
        for value in value.split('\n') {
            if self.0.len() < FIELDS_MAX {
                self.0.push((name.to_owned(), value.to_owned()));
            } else {
                self.1 = true;
            }
        }
    }

    /// Adds the fields of an object among them: `{"name": "Date", "value": "…"}`, or more fields.
    fn push_object(&mut self, object: &Self) {
        if let [(name, name_value), (value, value_value)] = object.0.as_slice()
            && name == "name"
            && value == "value"
        {
            return self.push(name_value, value_value);
        }
        object.0.iter().for_each(|(name, value)| self.push(name, value));
    }

    fn into_fields(self) -> Vec<head::Field> {
        const REQUEST_FIELDS_MAX: usize = 64;
        let fields = self.0.into_iter().take(REQUEST_FIELDS_MAX);
        fields.map(|(name, value)| head::Field { name, value }).collect()
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct NameAndValue {
    name: Scalar,
    value: Scalar,
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Scalar, E> {
        Ok(Scalar(text))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Scalar, E> {
        Ok(Scalar(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Scalar, E> {
        Ok(Scalar(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Scalar, E> {
        Ok(Scalar(number.to_string()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Scalar, E> {
        Ok(Scalar::default())
    }

    fn visit_unit<E>(self) -> Result<Scalar, E> {
        Ok(Scalar::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Scalar, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Scalar::default())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Scalar::default())
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(FieldsVisitor)
    }
}

/// What an object of fields has under a name.
enum Value {
    Text(String),
    Fields(Fields),
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Value, E> {
        ScalarVisitor.visit_str(text).map(|text: Scalar| Value::Text(text.0))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Value, E> {
        ScalarVisitor.visit_u64(number).map(|text: Scalar| Value::Text(text.0))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Value, E> {
        ScalarVisitor.visit_i64(number).map(|text: Scalar| Value::Text(text.0))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Value, E> {
        ScalarVisitor.visit_f64(number).map(|text: Scalar| Value::Text(text.0))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Value, E> {
        Ok(Value::Text(String::new()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Text(String::new()))
    }

    /// The values of a field that was sent more than once.
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        let mut length = 0;
        while let Some(Scalar(value)) = list.next_element()? {
            length += value.len() + 1;
            if length < VALUE_MAX {
                values.push(value);
            }
        }
        Ok(Value::Text(values.join("\n")))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        FieldsVisitor.visit_map(map).map(Value::Fields)
    }
}

/// The most bytes of the values of one field together.
const VALUE_MAX: usize = 64 * 1024;

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of names and values")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Fields, A::Error> {
        let mut fields = Fields::default();
        while let Some(NameAndValue { name, value }) = list.next_element()? {
            fields.push(&name.0, &value.0);
        }
        Ok(fields)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Fields::default();
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            match value {
                Value::Text(value) => fields.push(&name, &value),
                Value::Fields(inner) => fields.push_object(&inner),
            }
        }
        Ok(fields)
    }

    fn visit_str<E>(self, _: &str) -> Result<Fields, E> {
        Ok(Fields::default())
    }

    fn visit_unit<E>(self) -> Result<Fields, E> {
        Ok(Fields::default())
    }
}
