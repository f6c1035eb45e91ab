//! Status lines in the forms that tools print, and the request lines above them.

use std::fmt;

use super::head::{Head, Request};

/// The longest text in a status code's place that is still taken for a mistaken code.
const CODE_MAX: usize = 6;

/// A version of HTTP: major and minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u8, pub u8);

impl Version {
    /// Reads `1.1`, `2`, `2.0`.
    pub(super) fn parse(number: &str) -> Option<Self> {
        let (major, minor) = number.split_once('.').unwrap_or((number, "0"));
        Some(Self(major.parse().ok()?, minor.parse().ok()?))
    }

    /// Whether messages are lines of text with framing fields of their own: HTTP/1.1 and before.
    #[must_use]
    pub const fn is_text(self) -> bool {
        self.0 < 2
    }
}

/// As its status line has it: `HTTP/1.1`, `HTTP/2`.
impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self(major, 0) if major > 1 => write!(f, "HTTP/{major}"),
            Self(major, minor) => write!(f, "HTTP/{major}.{minor}"),
        }
    }
}

/// The beginning of a head, from `HTTP/1.1 404 Not Found` or the pseudo-header `:status: 404`.
pub(super) fn status_line(line: &str) -> Option<Head> {
    if let Some(rest) = after(line, ":status:") {
        return head(Some(Version(2, 0)), rest);
    }
    let (number, rest) = after(line, "HTTP/")?.split_once([' ', '\t'])?;
    head(Some(Version::parse(number)?), rest)
}

/// The same from `Status: 404 Not Found`, as CGI scripts write it, and from the `Status Code:` of
/// browsers. A line of content may look like this too.
pub(super) fn status_field(line: &str) -> Option<Head> {
    head(None, after(line, "Status Code:").or_else(|| after(line, "Status:"))?)
}

/// The code, then the reason phrase.
fn head(version: Option<Version>, text: &str) -> Option<Head> {
    let text = text.trim_start();
    let (code, reason) = text.split_at(text.find([' ', '\t']).unwrap_or(text.len()));
    let starts_like_a_number =
        code.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    (starts_like_a_number && code.len() <= CODE_MAX).then(|| Head {
        version,
        code: three_digits(code),
        code_text: code.to_owned(),
        reason: reason.trim().to_owned(),
        ..Head::default()
    })
}

/// A status code from exactly three digits.
pub(super) fn three_digits(text: &str) -> Option<u16> {
    let is_code = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then(|| text.parse().ok()).flatten()
}

/// What was asked, from `GET /users HTTP/1.1`.
pub(super) fn request_line(line: &str) -> Option<Request> {
    let mut words = line.split(' ');
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    let version = Version::parse(after(version, "HTTP/")?)?;
    let is_method = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
    is_method.then(|| Request {
        method: Some(method.to_owned()),
        target: Some(target.to_owned()),
        version: Some(version),
    })
}

/// What stands behind a prefix, in any case.
fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}
