//! The responses of a HAR file, or of one entry copied out of one: what browsers save and copy.
//! Any other JSON may be content that gives its own status.
//!
//! A HAR file holds all content as text and may be large, so it is walked through, not loaded.

use std::io::{self, BufRead, Read};

use super::head::{Field, Head};
use super::mention;
use super::reader::{HEADS_MAX, Reading};
use super::status_line::{Version, three_digits};

/// The most bytes that are read.
const BYTES_MAX: u64 = 64 * 1024 * 1024;

/// The most bytes of a string that are kept.
const STRING_MAX: usize = 16 * 1024;

/// The deepest nesting that is walked into; HAR has less than ten levels.
const DEPTH_MAX: usize = 64;

/// Reads the responses, in the order of the file.
pub(super) fn read(input: impl BufRead) -> io::Result<Reading> {
    let mut walk = Walk::default();
    let mut bytes = input.take(BYTES_MAX).bytes();
    while let Some(byte) = bytes.next().transpose()? {
        match byte {
            b'"' => walk.value = Some(string(&mut bytes)?),
            b':' => walk.key = walk.value.take().unwrap_or_default(),
            b'{' | b'[' => walk.enter(),
            b'}' | b']' => walk.leave(),
            b',' => walk.end_value(),
            b' ' | b'\t' | b'\r' | b'\n' => {}
            // A number, true, false or null.
            _ => {
                let value = walk.value.get_or_insert_default();
                if value.len() < STRING_MAX {
                    value.push(char::from(byte));
                }
            }
        }
        if walk.is_lost || walk.heads.len() == HEADS_MAX {
            break;
        }
    }
    // Behind content, curl -w may have printed the code.
    let behind = walk.value.as_deref().filter(|_| walk.path.is_empty()).and_then(three_digits);
    if let (true, Some(code)) = (walk.heads.is_empty(), behind.or(walk.mentioned)) {
        walk.heads.push(mention::head(code, String::new()));
    }
    let is_cut = walk.heads.len() == HEADS_MAX;
    Ok(Reading { heads: walk.heads, is_cut })
}

/// Where the walk is, and what it has found.
#[derive(Default)]
struct Walk {
    /// The keys that lead here; an item of an array has an empty one.
    path: Vec<String>,
    key: String,
    value: Option<String>,
    head: Head,
    /// The name and the value in the innermost object: in one of `headers`, a field.
    field: (String, String),
    heads: Vec<Head>,
    /// A code that content gives as its own status.
    mentioned: Option<u16>,
    is_lost: bool,
}

impl Walk {
    fn enter(&mut self) {
        self.path.push(std::mem::take(&mut self.key));
        self.value = None;
        self.field = Default::default();
        self.is_lost |= self.path.len() > DEPTH_MAX;
    }

    fn leave(&mut self) {
        self.end_value();
        match self.path.as_slice() {
            [.., response, headers, _] if response == "response" && headers == "headers" => {
                let (name, value) = std::mem::take(&mut self.field);
                if self.head.has_room(name.len() + value.len()) {
                    self.head.fields.push(Field { name, value });
                } else {
                    self.head.is_cut = true;
                }
            }
            [.., response] if response == "response" => {
                let head = std::mem::take(&mut self.head);
                // A request that failed has the status 0.
                if head.code.is_some() {
                    self.heads.push(head);
                }
            }
            _ => {}
        }
        self.path.pop();
    }

    /// A string, a number or the like is complete.
    fn end_value(&mut self) {
        let Some(value) = self.value.take() else { return };
        let key = std::mem::take(&mut self.key);
        match (self.path.as_slice(), key.as_str()) {
            ([.., place], "method") if place == "request" => {
                self.head.request.method = Some(value);
            }
            ([.., place], "url") if place == "request" => self.head.request.target = Some(value),
            ([.., place], "status") if place == "response" => {
                self.head.code = three_digits(&value);
                self.head.code_text = value;
            }
            ([.., place], "statusText") if place == "response" => self.head.reason = value,
            ([.., place], "httpVersion") if place == "response" => {
                let number = value.trim_start_matches(|start: char| !start.is_ascii_digit());
                self.head.version = Version::parse(number);
            }
            // A problem description (RFC 9457), and what most APIs make of it.
            ([_], "status" | "statusCode" | "code") => self.mentioned = three_digits(&value),
            (_, "name") => self.field.0 = value,
            (_, "value") => self.field.1 = value,
            _ => {}
        }
    }
}

/// The rest of a string, behind its first quote.
fn string(bytes: &mut impl Iterator<Item = io::Result<u8>>) -> io::Result<String> {
    let mut text = Vec::new();
    while let Some(byte) = bytes.next().transpose()? {
        let byte = match byte {
            b'"' => break,
            b'\\' => match bytes.next().transpose()? {
                Some(b'n') => b'\n',
                Some(b't') => b'\t',
                Some(b'u') => {
                    let character = escaped(bytes)?;
                    if text.len() < STRING_MAX {
                        text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                    }
                    continue;
                }
                Some(byte) => byte,
                None => break,
            },
            byte => byte,
        };
        if text.len() < STRING_MAX {
            text.push(byte);
        }
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The character of the four hexadecimal digits behind `\u`; half of a pair is not put together.
fn escaped(bytes: &mut impl Iterator<Item = io::Result<u8>>) -> io::Result<char> {
    let mut number = 0;
    for _ in 0..4 {
        let digit = bytes.next().transpose()?.and_then(|byte| char::from(byte).to_digit(16));
        number = number * 16 + digit.unwrap_or(0);
    }
    Ok(char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER))
}
