//! The responses of a HAR file, or of some entries copied out of one: what browsers save and copy.
//!
//! A HAR file holds all content and may have any size. It is walked through, and each entry is handed
//! on as soon as it is complete.

use std::cell::Cell;
use std::fmt;
use std::io::{self, BufRead};

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::super::head::Head;
use super::har_entry::{Failure, Request, Response, head};
use super::json_limits::Limited;

/// The most bytes that are read for one entry.
const ENTRY_MAX: u64 = 256 * 1024 * 1024;

/// What an input of JSON turned out to be.
pub(super) enum Har<R> {
    /// Entries: all of them, unless the file was cut off.
    Entries { is_truncated: bool },
    /// No HAR file: the beginning of the input, and the rest of it.
    Other(Vec<u8>, R),
}

/// Whether an input begins like a JSON object, or a list of them.
pub(super) fn begins_like_json(start: &[u8]) -> bool {
    let start = start.strip_prefix(MARK).unwrap_or(start).trim_ascii_start();
    match start {
        [b'{', rest @ ..] => rest.trim_ascii_start().starts_with(b"\""),
        [b'[', rest @ ..] => rest.trim_ascii_start().starts_with(b"{"),
        _ => false,
    }
}

/// The byte order mark of UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Hands on the response of each entry, in the order of the file.
pub(super) fn read<R: BufRead>(mut input: R, take: &mut dyn FnMut(Head)) -> io::Result<Har<R>> {
    if input.fill_buf()?.starts_with(MARK) {
        input.consume(MARK.len());
    }
    let budget = Cell::new(ENTRY_MAX);
    let mut input = Limited::new(input, &budget);
    let mut count = 0_usize;
    let mut walk = |head| {
        budget.set(ENTRY_MAX);
        count += 1;
        take(head);
    };
    let mut json = serde_json::Deserializer::from_reader(&mut input);
    let result = Node(&mut walk).deserialize(&mut json);
    match result {
        Err(error) if error.is_io() => Err(error.into()),
        // A file that was cut off in the middle has entries all the same.
        _ if count > 0 => Ok(Har::Entries { is_truncated: result.is_err() }),
        _ => {
            let (start, rest) = input.into_parts();
            Ok(Har::Other(start, rest))
        }
    }
}

/// A value in which entries may stand.
struct Node<'a>(&'a mut dyn FnMut(Head));

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    /// An object: an entry if it has a response.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (mut request, mut response, mut error) = (None, None, Failure::default());
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "request" => request = map.next_value::<Option<Request>>()?,
                "response" => response = map.next_value::<Option<Response>>()?,
                "_error" => error = map.next_value()?,
                _ => map.next_value_seed(Node(&mut *self.0))?,
            }
        }
        if let Some(head) = response.and_then(|it| head(request.unwrap_or_default(), it, error)) {
            (self.0)(head);
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Node(&mut *self.0))?.is_some() {}
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}
