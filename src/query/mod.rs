//! What a person typed, in the order in which it is tried.
//!
//! [`Query::parse`] is the one place that decides whether a text is codes, a name, a vendor's codes,
//! an address, or words to search for.

mod address;
mod comparison;
mod detail;
mod name;
mod pattern;

#[cfg(feature = "line")]
use crate::line::{self, Reading};
use crate::table;
use crate::table::entry::{Entry, Vendor};
use pattern::patterns;

pub use detail::{Details, details, details_of};
pub use name::{bare_name, named};
pub use pattern::{Digits, Pattern};

/// What a person asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// Codes, masks and ranges, in the order given.
    Codes(Vec<Pattern>),
    /// The entries that have this name or constant.
    Named(Vec<&'static Entry>),
    /// Details: codes and flags that stand beside a status.
    Details(Details),
    /// The codes of a vendor: those that the patterns stand for, all if there is no pattern.
    Vendor(&'static Vendor, Vec<Pattern>),
    /// A line of a log, an exception or a message that names a status.
    #[cfg(feature = "line")]
    Line(Reading),
    /// A URL or a host name, from which nothing is fetched.
    Address(String),
    /// Anything else: words to search for.
    Words(String),
}

impl Query {
    /// Reads the arguments of one call. The first of these that fits decides:
    ///
    /// 1. a status line: `HTTP/1.1 502 Bad Gateway`
    /// 2. codes, masks, ranges and lists of them: `404 5xx 500-504 404,410`
    /// 3. a URL: `https://example.com/users`
    /// 4. a name or constant: `not found`, `http.StatusNotFound`
    /// 5. a detail: `404.13`, `503 UC`, `curl 56`
    /// 6. a vendor with patterns: `nginx 499`, `cloudflare 5xx`, `aws`
    /// 7. codes with words that compare them: `401 vs 403`
    /// 8. a line that names a status: `Request failed with status code 429`
    /// 9. a host name: `example.com`
    /// 10. words to search for
    ///
    /// ```
    /// use httpstatus::query::{Pattern, Query};
    ///
    /// assert_eq!(Query::parse(&["404,410"]), Query::Codes(vec![Pattern::Code(404), Pattern::Code(410)]));
    /// assert_eq!(Query::parse(&["500..504"]), Query::Codes(vec![Pattern::Range(500, 504)]));
    /// assert_eq!(Query::parse(&["401 vs 403"]), Query::Codes(vec![Pattern::Code(401), Pattern::Code(403)]));
    /// assert_eq!(Query::parse(&["rate", "limit"]), Query::Words("rate limit".to_owned()));
    /// ```
    #[must_use]
    pub fn parse(arguments: &[&str]) -> Self {
        let words: Vec<&str> =
            arguments.iter().flat_map(|argument| argument.split_whitespace()).collect();
        let text = words.join(" ");
        let named = || Some(named(&text)).filter(|entries| !entries.is_empty()).map(Self::Named);
        status_line(&words)
            .or_else(|| patterns(arguments.iter().copied()))
            .map(Self::Codes)
            .or_else(|| address::url(&words).map(Self::Address))
            .or_else(|| written_in_message(&words))
            .or_else(named)
            .or_else(|| details(&words).map(Self::Details))
            .or_else(|| vendor_codes(&words))
            .or_else(|| comparison::codes(&words).map(Self::Codes))
            .or_else(|| named_in_line(&arguments.join(" ")))
            .or_else(|| address::host(&words).map(Self::Address))
            .unwrap_or(Self::Words(text))
    }
}

/// The code of `HTTP/1.1 502 Bad Gateway`; the reason phrase may be anything, or missing.
fn status_line(words: &[&str]) -> Option<Vec<Pattern>> {
    let (version, code) = (words.first()?, words.get(1)?);
    let number = version.get(..5).filter(|start| start.eq_ignore_ascii_case("HTTP/"));
    let is_version =
        number.is_some() && version[5..].bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_version { pattern::code(code).map(|code| vec![code]) } else { None }
}

/// The same, tried before the names and details, for a text that can be neither: a colon with a blank
/// behind it stands in no name, and looking one up takes longer than reading the line.
#[cfg(feature = "line")]
fn written_in_message(words: &[&str]) -> Option<Query> {
    let is_message = words.len() > 4 && words[..words.len() - 1].iter().any(|it| it.ends_with(':'));
    let reading = is_message.then(|| line::read_text(&words.join(" ")))?;
    let is_written = reading.status.is_some_and(|(_, trust)| trust < line::Trust::Implied);
    is_written.then_some(Query::Line(reading))
}

#[cfg(not(feature = "line"))]
fn written_in_message(_: &[&str]) -> Option<Query> {
    None
}

/// A text that names a status, or a detail without one: `curl: (28) Operation timed out`.
#[cfg(feature = "line")]
fn named_in_line(text: &str) -> Option<Query> {
    let reading = line::read_text(text);
    let has_details = !reading.details.is_empty() && line::is_pasted(text);
    let says_something = reading.status.is_some() || has_details;
    says_something.then_some(Query::Line(reading))
}

#[cfg(not(feature = "line"))]
fn named_in_line(_: &str) -> Option<Query> {
    None
}

/// `nginx`, `cloudflare 5xx`, `503 heroku`: the name of a vendor and otherwise only patterns, each of
/// which is a code or stands for some code of the vendor.
fn vendor_codes(words: &[&str]) -> Option<Query> {
    // More words than the longest vendor's name and some codes are a text.
    if words.len() > 8 {
        return None;
    }
    (1..=words.len()).rev().find_map(|length| {
        let (first, after) = words.split_at(length);
        let (before, last) = words.split_at(words.len() - length);
        [(first, after), (last, before)].into_iter().find_map(|(name, others)| {
            let vendor = table::vendor(&name.join(" "))?;
            if others.is_empty() {
                return Some(Query::Vendor(vendor, Vec::new()));
            }
            let patterns = patterns(others.iter().copied())?;
            let fits = |pattern: &Pattern| {
                matches!(pattern, Pattern::Code(code) if (100..600).contains(code))
                    || vendor.entries().any(|entry| pattern.matches(entry.code))
            };
            patterns.iter().all(fits).then_some(Query::Vendor(vendor, patterns))
        })
    })
}
