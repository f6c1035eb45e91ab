//! The shape of JSON: each place with the types that stand there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Map, Value};

/// The types by place: `[].source.url` has a `string`.
#[derive(Default)]
pub(crate) struct Shape {
    types: BTreeMap<String, BTreeSet<&'static str>>,
    /// How many objects have stood at a place, and how many of them had each key.
    objects: BTreeMap<String, usize>,
    keys: BTreeMap<String, usize>,
}

impl Shape {
    /// Adds a document. An entry inside of it counts as one; an array of entries is taken apart.
    pub(crate) fn add(&mut self, document: &Value) {
        if document.is_object() {
            self.types.entry(String::new()).or_default().insert("object");
        }
        self.value("", document);
    }

    fn value(&mut self, place: &str, value: &Value) {
        // A tree of questions has the same shape at every depth.
        let place = &place.replace(".question.answers[].question", ".question");
        let name = match value {
            Value::Object(object) if self.types.contains_key("") && is_entry(object) => "entry",
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_u64() => "integer",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(items) => {
                for item in items {
                    self.value(&format!("{place}[]"), item);
                }
                "array"
            }
            Value::Object(object) => {
                *self.objects.entry(place.clone()).or_default() += 1;
                for (key, value) in object {
                    let place = format!("{place}.{key}");
                    *self.keys.entry(place.clone()).or_default() += 1;
                    self.value(&place, value);
                }
                "object"
            }
        };
        self.types.entry(place.clone()).or_default().insert(name);
    }

    /// Whether an object at this place may lack its last key.
    fn is_optional(&self, place: &str) -> bool {
        if place.ends_with("[]") {
            return false;
        }
        let parent = place.rsplit_once('.').and_then(|(parent, _)| self.objects.get(parent));
        parent.is_some_and(|objects| self.keys.get(place) != Some(objects))
    }
}

/// Whether an object is an entry of the table, which has a contract of its own.
fn is_entry(object: &Map<String, Value>) -> bool {
    ["code", "phrase", "standing", "keywords"].iter().all(|key| object.contains_key(*key))
}

/// A place a line: `.entry.redirect: null, object`.
impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, types) in &self.types {
            let types: Vec<_> = types.iter().copied().collect();
            let optional = if self.is_optional(place) { " (optional)" } else { "" };
            writeln!(f, "{place}: {}{optional}", types.join(", "))?;
        }
        Ok(())
    }
}
