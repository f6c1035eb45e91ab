//! A line of a log, an exception or a message: its status, its details, and who wrote it.
//!
//! [`Reader::read`] tries a line as a known log format, as a JSON object, and as text. The status comes
//! from the first of these that the line has: the field of a format or a JSON key; a code beside its own
//! reason phrase; a code where a message states one; a message of the details that implies one. A number
//! that is none of these is no status: a port, a size, a duration, a line number, another protocol's code.
//!
//! ```
//! use httpstatus::line::{Reader, Trust};
//!
//! let reading = Reader::default().read(b"AxiosError: Request failed with status code 429");
//! assert_eq!(reading.status, Some((429, Trust::Stated)));
//! let reading = Reader::default().read(b"server listens on port 443");
//! assert_eq!(reading.status, None);
//! ```

mod formats;
mod template;

mod json;
mod keys;

mod text;

mod foreign;
mod message;
mod name;
mod number;
mod phrase;
mod stated;
mod token;

mod prefix;

pub mod summary;

mod fields_line;
mod pasted;
mod redact;
mod stream;

use std::borrow::Cow;

use crate::table::detail::Detail;
pub use formats::{FORMATS, Format};
use formats::{FormatId, Formats};
use template::Fields;

pub use pasted::{has_number, is_pasted, without_amounts};
pub use redact::redact;
pub use stream::{Stop, read_lines};
pub use summary::{Filter, Place, Row, Summary, meanings};

/// What a line says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The status, and how it is known. The status is 0 for a request that had no response.
    pub status: Option<(u16, Trust)>,
    /// The status of the server behind the writer, as it stands there: `502, 504`.
    pub upstream: Option<String>,
    /// The details in the line, those that say most first.
    pub details: Vec<&'static Detail>,
    /// Who wrote the line, if its format says so.
    pub writer: Option<Writer>,
}

/// How a status is known, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trust {
    /// It stands in the field of a known log format or JSON key.
    Format,
    /// It stands beside its own reason phrase.
    Phrase,
    /// It stands where a message states one.
    Stated,
    /// The line does not have it: a name or a message implies it.
    Implied,
}

/// Who wrote a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Writer {
    /// The name of the format: `combined`.
    pub format: &'static str,
    /// In words: `nginx or Apache`.
    pub name: &'static str,
    /// The vendor whose meaning of a status counts; `None` if several write it.
    pub vendor: Option<&'static str>,
    /// Whether each line is of one request.
    pub is_access: bool,
}

/// Reads lines. It remembers the format of the last one, since the next one most likely has it too.
#[derive(Debug, Default)]
pub struct Reader {
    formats: Formats,
    /// The format of the last line.
    last: Option<FormatId>,
    /// The columns of a log that names them in a line of its own.
    columns: fields_line::Columns,
}

impl Reader {
    /// Reads one line, without its end.
    pub fn read(&mut self, line: &[u8]) -> Reading {
        match self.read_as_last(line) {
            Some((id, fields)) => of_format(id, &fields),
            None => self.read_unknown(line),
        }
    }

    /// Reads a line of the format that the line before it had; `None` if it has another one.
    fn read_as_last<'l>(&self, line: &'l [u8]) -> Option<(FormatId, Fields<'l>)> {
        self.last.and_then(|id| Some((id, self.formats.read(id, line)?)))
    }

    fn read_unknown(&mut self, line: &[u8]) -> Reading {
        if line.len() < 3 {
            return Reading::default();
        }
        let has_columns = line.starts_with(b"#Fields:") || self.columns.are_known();
        if let Some(reading) = has_columns.then(|| self.columns.read(line)).flatten() {
            return reading;
        }
        let clean = prefix::without_escapes(line);
        let may_repeat = matches!(clean, Cow::Borrowed(_));
        let mut starts = prefix::starts(&clean);
        let known = starts.find_map(|start| {
            let is_whole = start.len() == clean.trim_ascii_start().len();
            self.read_known(start, is_whole, may_repeat && start.len() == line.len())
        });
        known.unwrap_or_else(|| text::read(&clean))
    }

    /// Reads a line of a known format, which is remembered if the next line may be read as it is.
    fn read_known(&mut self, line: &[u8], is_whole: bool, remembers: bool) -> Option<Reading> {
        // An object after other text counts only with a status: the text may say more.
        let object = json::read(self, line).filter(|it| is_whole || it.status.is_some());
        if object.is_some() {
            return object;
        }
        // Every format has a number somewhere, and the formats take time to set up.
        if !line.iter().any(u8::is_ascii_digit) {
            return None;
        }
        let (id, fields) = self.formats.find(line)?;
        if remembers {
            self.last = Some(id);
        }
        Some(of_format(id, &fields))
    }
}

/// Reads a pasted text of one line or more. The line with the surest status counts; if several are
/// equally sure, the first failure. A JSON object may span several lines, so the whole text is tried as
/// one first.
#[must_use]
pub fn read_text(text: &str) -> Reading {
    let mut reader = Reader::default();
    if text.trim_start().starts_with('{') && text.trim().contains('\n') {
        let reading = reader.read(text.trim().as_bytes());
        if reading.status.is_some() {
            return reading;
        }
    }
    let mut best = Reading::default();
    for line in text.lines() {
        let reading = reader.read(line.trim_end().as_bytes());
        if reading.is_surer_than(&best) {
            best = reading;
        }
    }
    best
}

impl Reading {
    fn is_surer_than(&self, other: &Self) -> bool {
        let Some((code, trust)) = self.status else {
            return other.status.is_none() && other.details.is_empty();
        };
        other.status.is_none_or(|(known, known_trust)| {
            trust < known_trust || trust == known_trust && code >= 400 && known < 400
        })
    }
}

/// What the fields of a format say.
fn of_format(id: FormatId, fields: &Fields<'_>) -> Reading {
    let writer = Writer {
        format: id.name(),
        name: id.writer(),
        vendor: id.vendor(),
        is_access: id.is_access(),
    };
    let mut details = Vec::new();
    for (vocabulary, tokens) in fields.details.iter().flatten() {
        let tokens = tokens.split(|&byte| byte == b',');
        details.extend(tokens.filter_map(|it| detail_of_format(it, vocabulary)));
    }
    if let (Some(code), Some(sub)) = (fields.status, fields.sub_status)
        && sub != b"0"
    {
        let code = format!("{code}.{}", String::from_utf8_lossy(sub));
        details.insert_some(token::of_vocabularies(
            code.as_bytes(),
            &["iis-substatus", "ancm-substatus"],
        ));
    }
    let upstream = fields.upstream.filter(|upstream| *upstream != b"-");
    Reading {
        status: fields.status.map(|code| (code, Trust::Format)),
        upstream: upstream.map(|text| String::from_utf8_lossy(text).into_owned()),
        details,
        writer: Some(writer),
    }
}

/// The detail that a token in the field of its vocabulary stands for; `None` for `-` and for tokens that
/// say that nothing went wrong.
fn detail_of_format(token: &[u8], vocabulary: &str) -> Option<&'static Detail> {
    let is_usual = matches!(token, b"-" | b"--" | b"----" | b"0" | b"Error" | b"via_upstream");
    if is_usual || token.is_empty() {
        return None;
    }
    let base = token.split(|&byte| byte == b'{').next().unwrap_or_default();
    let two = token.get(..2).filter(|_| vocabulary == "haproxy-state");
    let tokens = [Some(token), Some(base), two];
    tokens.into_iter().flatten().find_map(|it| token::of_vocabularies(it, &[vocabulary]))
}

/// Inserts an item at the front, if there is one.
trait InsertSome<T> {
    fn insert_some(&mut self, item: Option<T>);
}

impl<T> InsertSome<T> for Vec<T> {
    fn insert_some(&mut self, item: Option<T>) {
        if let Some(item) = item {
            self.insert(0, item);
        }
    }
}
