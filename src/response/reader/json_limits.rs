//! JSON with every string and number cut to a length, so that a parser needs bounded memory whatever
//! comes: a HAR file holds all content as strings.

use std::cell::Cell;
use std::io::{self, BufRead, Read};

/// The most bytes of a string that are passed on, escapes as they are written.
pub(super) const STRING_MAX: usize = 16 * 1024;

/// The most characters of a number that are passed on.
const NUMBER_MAX: usize = 64;

/// The most bytes that are remembered, for an input that turns out to be something else.
const REMEMBERED_MAX: usize = 128 * 1024;

/// Passes JSON on.
pub(super) struct Limited<'a, R> {
    input: R,
    /// How many bytes may still be read.
    budget: &'a Cell<u64>,
    /// The beginning of the input, as it came.
    remembered: Vec<u8>,
    passed: Vec<u8>,
    taken: usize,
    place: Place,
}

/// Where in the text the next byte stands.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Outside strings, after this many characters that may belong to a number.
    Outside { number: usize },
    /// In a string of which this many bytes were passed on.
    String { length: usize, escape: Escape, is_cut: bool },
}

/// Where in an escape sequence the next byte stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Escape {
    None,
    /// After a backslash.
    Begun,
    /// After `\u` and this many digits, with their value.
    Hex(u8, u32),
    /// After the first half of a pair, which must not be cut off.
    HighHalf,
}

impl<'a, R: BufRead> Limited<'a, R> {
    /// Reads as many bytes as `budget` has, which may grow meanwhile.
    pub(super) fn new(input: R, budget: &'a Cell<u64>) -> Self {
        Self {
            input,
            budget,
            remembered: Vec::new(),
            passed: Vec::new(),
            taken: 0,
            place: Place::Outside { number: 0 },
        }
    }

    /// The beginning of the input, and the rest of it; what was read beyond the memory is missing
    /// between them.
    pub(super) fn into_parts(self) -> (Vec<u8>, R) {
        (self.remembered, self.input)
    }

    fn fill(&mut self) -> io::Result<()> {
        self.passed.clear();
        self.taken = 0;
        while self.passed.is_empty() && self.budget.get() > 0 {
            let chunk = match self.input.fill_buf() {
                Ok([]) => break,
                Ok(chunk) => chunk,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let room = REMEMBERED_MAX.saturating_sub(self.remembered.len()).min(chunk.len());
            self.remembered.extend_from_slice(&chunk[..room]);
            let passed = chunk.iter().filter_map(|&byte| self.place.pass(byte));
            self.passed.extend(passed);
            let length = chunk.len();
            self.budget.set(self.budget.get().saturating_sub(length as u64));
            self.input.consume(length);
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Limited<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.taken == self.passed.len() {
            self.fill()?;
        }
        let length = (&self.passed[self.taken..]).read(buffer)?;
        self.taken += length;
        Ok(length)
    }
}

impl Place {
    /// Moves past a byte; what is passed on. Control characters may not stand in a string of JSON, and
    /// programs that write their own JSON put them there all the same.
    fn pass(&mut self, byte: u8) -> Option<u8> {
        let is_in_string = matches!(self, Self::String { .. });
        self.passes(byte).then_some(if is_in_string && byte < b' ' { b' ' } else { byte })
    }

    /// Moves past a byte; whether it is passed on.
    fn passes(&mut self, byte: u8) -> bool {
        match self {
            Self::Outside { number } => {
                let is_in_number = byte.is_ascii_digit() || b"+-.eE".contains(&byte);
                *number = if is_in_number { *number + 1 } else { 0 };
                let passes = *number <= NUMBER_MAX;
                if byte == b'"' {
                    *self = Self::String { length: 0, escape: Escape::None, is_cut: false };
                }
                passes
            }
            Self::String { escape: Escape::None | Escape::HighHalf, .. } if byte == b'"' => {
                *self = Self::Outside { number: 0 };
                true
            }
            Self::String { length, escape, is_cut } => {
                // Neither a character nor a pair of escapes is cut in two.
                *is_cut |= *length >= STRING_MAX && *escape == Escape::None && byte & 0xc0 != 0x80;
                *escape = escape.after(byte);
                *length += usize::from(!*is_cut);
                !*is_cut
            }
        }
    }
}

impl Escape {
    fn after(self, byte: u8) -> Self {
        match self {
            Self::Begun if byte == b'u' => Self::Hex(0, 0),
            Self::Hex(digits, value) => {
                let digit = char::from(byte).to_digit(16).unwrap_or_default();
                match (digits, value * 16 + digit) {
                    (3, 0xd800..=0xdbff) => Self::HighHalf,
                    (3, _) => Self::None,
                    (_, value) => Self::Hex(digits + 1, value),
                }
            }
            Self::None | Self::HighHalf if byte == b'\\' => Self::Begun,
            Self::None | Self::HighHalf | Self::Begun => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::io::Read;

    use super::{Limited, STRING_MAX};

    fn passed(json: &str) -> String {
        let budget = Cell::new(u64::MAX);
        let mut text = String::new();
        Limited::new(json.as_bytes(), &budget).read_to_string(&mut text).expect("UTF-8");
        text
    }

    #[test]
    fn short_json_is_passed_on_as_it_is() {
        let json = r#"{"a": ["b\"c\\", -1.5e3, "\ud83d\ude00\u00e9"], "caf\u00e9": null}"#;
        assert_eq!(passed(json), json);
    }

    #[test]
    fn long_strings_and_numbers_are_cut_and_stay_json() {
        for unit in ["x", "\\n", "\\\"", "\\ud83d\\ude00", "\u{e9}", "\u{1f600}", "\\\\"] {
            let json =
                format!(r#"["{}", {}, "end"]"#, unit.repeat(2 * STRING_MAX), "1".repeat(900));
            let short = passed(&json);
            assert!(short.len() < STRING_MAX + 200, "{unit}: {}", short.len());
            let value: serde_json::Value = serde_json::from_str(&short).expect(unit);
            assert_eq!(value[2], "end");
        }
    }

    #[test]
    fn nothing_is_read_beyond_the_budget() {
        let budget = Cell::new(10);
        let mut text = String::new();
        let input = std::io::BufReader::with_capacity(4, &b"[1,2,3,4,5,6,7,8,9,10]"[..]);
        Limited::new(input, &budget).read_to_string(&mut text).expect("UTF-8");
        assert_eq!(text, "[1,2,3,4,5,6");
    }
}
