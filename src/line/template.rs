//! Templates: how a log format is written down, and how a line is matched against it.
//!
//! A template looks like the line: `[{time}] "{request}" {status} {n}`. Braces enclose a field; all other
//! text has to be in the line as it is. A field ends where the text after it begins. `{*}` at the
//! beginning skips anything. Matching takes linear time, for it hardly backtracks: only `{*}` (up to
//! eight times) and a quoted request try the next place.

use memchr::memchr;
use memchr::memmem;

/// At most this many places are tried for `{*}`.
const PLACES_MAX: usize = 8;

/// One part of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Literal(&'static [u8]),
    Field(Kind, &'static str),
}

/// What a field may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Anything.
    Any,
    /// A word without blanks.
    Word,
    /// A number, or `-`.
    Number,
    /// Five numbers with `/` between them.
    Timers,
    /// A method.
    Method,
    /// `29/Nov/2026:15:40:01 +0000`.
    CommonTime,
    /// `29/Nov/2026 15:40:01`.
    PlainTime,
    /// `2026-11-29T15:40:01Z`, or the day alone.
    IsoTime,
    /// `1764430801.123`.
    Epoch,
    /// A request in quotes, in which quotes may be escaped.
    Request,
    Status,
    Upstream,
    /// The second half of an IIS sub-status code.
    SubStatus,
    /// A token of the vocabulary that the field names.
    Detail,
    /// Anything, such as a cookie, that must not be shown again.
    Secret,
}

impl Kind {
    fn of(name: &str) -> Self {
        match name {
            "word" => Self::Word,
            "n" => Self::Number,
            "timers" => Self::Timers,
            "method" => Self::Method,
            "time" => Self::CommonTime,
            "plain-time" => Self::PlainTime,
            "iso-time" => Self::IsoTime,
            "epoch" => Self::Epoch,
            "request" => Self::Request,
            "status" => Self::Status,
            "upstream" => Self::Upstream,
            "sub-status" => Self::SubStatus,
            "detail" => Self::Detail,
            "secret" => Self::Secret,
            _ => Self::Any,
        }
    }

    /// Whether a text may stand in such a field.
    fn takes(self, text: &[u8]) -> bool {
        match self {
            Self::Any | Self::Request | Self::Upstream | Self::Secret => true,
            Self::Word | Self::Detail => !text.is_empty() && !text.contains(&b' '),
            Self::Number => is_number(text),
            Self::Timers => is_timers(text),
            Self::Method => {
                (2..=16).contains(&text.len()) && text.iter().all(u8::is_ascii_uppercase)
            }
            Self::CommonTime => is_time(text, b':'),
            Self::PlainTime => is_time(text, b' '),
            Self::IsoTime => is_iso_time(text),
            Self::Epoch => {
                text.len() >= 10 && is_number(text) && text[..9].iter().all(u8::is_ascii_digit)
            }
            Self::Status => status(text).is_some(),
            Self::SubStatus => !text.is_empty() && text.iter().all(u8::is_ascii_digit),
        }
    }
}

/// Digits with a sign and a dot, or `-` for none.
fn is_number(text: &[u8]) -> bool {
    let text = text.trim_ascii();
    !text.is_empty()
        && text.len() <= 20
        && text.iter().all(|byte| byte.is_ascii_digit() || b"-+.".contains(byte))
}

fn is_timers(text: &[u8]) -> bool {
    let is_timer = |byte: &u8| byte.is_ascii_digit() || b"/-+".contains(byte);
    text.split(|&byte| byte == b'/').count() == 5 && text.iter().all(is_timer)
}

fn is_time(text: &[u8], separator: u8) -> bool {
    text.len() >= 19 && text[2] == b'/' && text[6] == b'/' && text[11] == separator
}

fn is_iso_time(text: &[u8]) -> bool {
    text.len() >= 10
        && text[4] == b'-'
        && text[7] == b'-'
        && text[..4].iter().all(u8::is_ascii_digit)
}

/// Reads the field of a status: three digits, or 0 if the field says that there was no status (`-`, `0`,
/// `-1`, `000`, or empty). `None` if it is neither.
pub(super) fn status(text: &[u8]) -> Option<u16> {
    match *text {
        [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9'] => {
            Some(u16::from(a - b'0') * 100 + u16::from(b - b'0') * 10 + u16::from(c - b'0'))
        }
        [] | [b'-' | b'0'] | [b'-', b'1'] | [b'"', b'"'] => Some(0),
        [b' ', .., b' '] | [b' ', ..] | [.., b' '] => {
            let text = text.trim_ascii();
            if text.is_empty() { None } else { status(text) }
        }
        _ => None,
    }
}

/// A template, read once.
#[derive(Debug)]
pub(super) struct Template {
    parts: Vec<Part>,
}

/// What stands in the fields of a line.
#[derive(Debug, Default)]
pub(super) struct Fields<'l> {
    /// The status; 0 if the field says that there was none; `None` if the format has no such field.
    pub status: Option<u16>,
    /// The status of the server behind the writer, as it stands there.
    pub upstream: Option<&'l [u8]>,
    /// The request.
    pub request: Option<&'l [u8]>,
    /// Tokens with their vocabulary.
    pub details: [Option<(&'static str, &'l [u8])>; 3],
    /// The second half of an IIS sub-status code.
    pub sub_status: Option<&'l [u8]>,
}

impl<'l> Fields<'l> {
    fn add_detail(&mut self, vocabulary: &'static str, token: &'l [u8]) {
        if let Some(free) = self.details.iter_mut().find(|detail| detail.is_none()) {
            *free = Some((vocabulary, token));
        }
    }
}

impl Template {
    /// Reads a template.
    pub(super) fn new(text: &'static str) -> Self {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((literal, after)) = rest.split_once('{') {
            if !literal.is_empty() {
                parts.push(Part::Literal(literal.as_bytes()));
            }
            let (field, after) = after.split_once('}').unwrap_or((after, ""));
            let (kind, vocabulary) = field.split_once(' ').unwrap_or((field, ""));
            parts.push(Part::Field(Kind::of(kind), vocabulary));
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Literal(rest.as_bytes()));
        }
        Self { parts }
    }

    /// Matches a line against the template; `None` if it does not fit.
    pub(super) fn read<'l>(&self, line: &'l [u8]) -> Option<Fields<'l>> {
        let [Part::Field(Kind::Any, _), Part::Literal(first), rest @ ..] = self.parts.as_slice()
        else {
            return read(&self.parts, line);
        };
        if !is_one_byte(first) {
            let mut found = memmem::find_iter(line, first).take(PLACES_MAX);
            return found.find_map(|place| read(rest, &line[place + first.len()..]));
        }
        let mut start = 0;
        for _ in 0..PLACES_MAX {
            start += memchr(first[0], line.get(start..)?)? + 1;
            if let Some(fields) = read(rest, &line[start..]) {
                return Some(fields);
            }
        }
        None
    }
}

const fn is_one_byte(text: &[u8]) -> bool {
    text.len() == 1
}

/// Matches the rest of a line against the rest of a template.
fn read<'l>(parts: &[Part], line: &'l [u8]) -> Option<Fields<'l>> {
    let mut fields = Fields::default();
    let mut line = line;
    let mut parts = parts.iter();
    while let Some(part) = parts.next() {
        let (kind, vocabulary) = match *part {
            Part::Literal(literal) => {
                line = line.strip_prefix(literal)?;
                continue;
            }
            Part::Field(kind, vocabulary) => (kind, vocabulary),
        };
        line = without_padding(line, kind);
        let (text, after) = match parts.next() {
            Some(Part::Literal(literal)) if kind == Kind::Request && literal[0] == b'"' => {
                split_quoted(line, literal)?
            }
            Some(Part::Literal(literal)) => split_at(line, literal)?,
            _ => (line, &[][..]),
        };
        if !kind.takes(text) {
            return None;
        }
        line = after;
        match kind {
            Kind::Status => fields.status = status(text),
            Kind::Upstream => fields.upstream = Some(text),
            Kind::Request => fields.request = Some(text),
            Kind::SubStatus => fields.sub_status = Some(text),
            Kind::Detail => fields.add_detail(vocabulary, text),
            _ => {}
        }
    }
    // The template has to match the whole line.
    line.trim_ascii().is_empty().then_some(fields)
}

/// A line without the spaces that pad a number in a column.
fn without_padding(line: &[u8], kind: Kind) -> &[u8] {
    let trimmed = line.trim_ascii_start();
    let is_padded = matches!(kind, Kind::Number | Kind::Status)
        && trimmed.first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'-');
    if is_padded { trimmed } else { line }
}

/// The text before a literal, and what follows it.
fn split_at<'l>(line: &'l [u8], literal: &[u8]) -> Option<(&'l [u8], &'l [u8])> {
    let place = if is_one_byte(literal) {
        memchr(literal[0], line)?
    } else {
        let mut place = 0;
        loop {
            place += memchr(literal[0], line.get(place..)?)?;
            if line[place..].starts_with(literal) {
                break place;
            }
            place += 1;
        }
    };
    Some((&line[..place], &line[place + literal.len()..]))
}

/// The text before a closing quote that is not escaped, and what follows it. Some programs do not
/// escape quotes in a request, so the text after it has to begin like a status.
fn split_quoted<'l>(line: &'l [u8], literal: &[u8]) -> Option<(&'l [u8], &'l [u8])> {
    let mut start = 0;
    loop {
        let place = start + memchr(b'"', line.get(start..)?)?;
        let is_escaped =
            line[..place].iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1;
        let after = line[place..].strip_prefix(literal);
        if let Some(after) = after.filter(|_| !is_escaped)
            && (literal.len() > 2
                || after.first().is_some_and(|byte| byte.is_ascii_digit() || *byte == b'-'))
        {
            return Some((&line[..place], after));
        }
        start = place + 1;
    }
}
