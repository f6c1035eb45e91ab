//! Status lines in the forms that tools print, and the request lines above them.

use std::fmt;

use super::head::{Fault, FaultKind, Head, Request};

/// The longest text in the place of a status code that is still taken for a mistaken code.
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

    /// Whether messages are lines of text with framing fields of their own: HTTP/1.1 and before. A
    /// server that echoes the version of the request, such as 3.7, speaks text all the same.
    #[must_use]
    pub const fn is_text(self) -> bool {
        self.0 < 2 || self.1 > 0
    }

    /// Whether a specification defines it.
    pub(super) const fn is_defined(self) -> bool {
        matches!((self.0, self.1), (1, 0 | 1) | (2 | 3, 0))
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
pub(super) fn parse_status_line(line: &str) -> Option<Head> {
    if let Some(rest) = strip_ignoring_case(line, ":status:") {
        return start_head(Some(Version(2, 0)), rest);
    }
    let rest = strip_ignoring_case(line, "HTTP/")?;
    let (number, rest) = rest.split_once([' ', '\t'])?;
    let mut head = start_head(Some(Version::parse(number)?), rest)?;
    if number == "1" {
        // RFC 9112 §2.3 wants a minor version, and curl refuses this line.
        head.version = None;
        head.faults.push(Fault { kind: FaultKind::NoMinorVersion, line: "HTTP/1".to_owned() });
    }
    Some(head)
}

/// The names of a status in copies and logs that have no status line. A line of content may begin
/// like the first two.
const STATUS_NAMES: [&str; 2] = ["Status Code:", "Status:"];

/// The beginning of a head, from `Status: 404 Not Found`, as CGI scripts write it, and from the
/// `Status Code: 404` of browsers.
pub(super) fn parse_status_field(line: &str) -> Option<Head> {
    let rest = STATUS_NAMES.iter().find_map(|name| strip_ignoring_case(line, name))?;
    start_head(None, rest).filter(|head| head.code.is_some())
}

/// Where in a line a status line begins that something stands in front of, and the head that it
/// begins: `12:00:01 < HTTP/1.1 404 Not Found`.
pub(super) fn find_status_line(line: &str) -> Option<(usize, Head)> {
    let mut from = 0;
    while let Some(index) = line.get(from..)?.find("HTTP/").map(|index| from + index) {
        let (before, rest) = line.split_at(index);
        if !before.ends_with(|last: char| last.is_ascii_alphanumeric())
            && let Some(head) = parse_status_line(rest).filter(is_certain)
        {
            return Some((index, head));
        }
        from = index + "HTTP/".len();
    }
    let index = line.find(":status: ")?;
    let head = parse_status_line(line.get(index..)?).filter(is_certain)?;
    Some((index, head))
}

/// Whether the code is one that a status line in the middle of a line may have.
fn is_certain(head: &Head) -> bool {
    head.code.is_some_and(|code| code >= 100)
}

/// The code, then the reason phrase.
pub(super) fn start_head(version: Option<Version>, text: &str) -> Option<Head> {
    let text = text.trim_start();
    let (code, reason) = text.split_at(text.find([' ', '\t']).unwrap_or(text.len()));
    let starts_like_a_number =
        code.starts_with(|first: char| first.is_ascii_digit() || first == '-');
    (starts_like_a_number && code.len() <= CODE_MAX).then(|| Head {
        version,
        code: three_digits(code),
        code_text: code.to_owned(),
        reason: without_duration(reason.trim()).to_owned(),
        ..Head::default()
    })
}

/// A reason phrase without the `(64ms)` that OkHttp and Feign add.
fn without_duration(reason: &str) -> &str {
    let Some((phrase, duration)) = reason.rsplit_once('(') else { return reason };
    let digits = duration.strip_suffix("ms)").unwrap_or_default();
    let is_duration = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_duration { phrase.trim_end() } else { reason }
}

/// A status code from exactly three digits.
pub(super) fn three_digits(text: &str) -> Option<u16> {
    let is_code = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then(|| text.parse().ok()).flatten()
}

/// What was asked, from `GET /users HTTP/1.1`, and where in the line that begins.
pub(super) fn find_request_line(line: &str) -> Option<(usize, Request)> {
    let version_at = line.rfind(" HTTP/").or_else(|| line.rfind(" http/"))?;
    let version = Version::parse(line.get(version_at + " HTTP/".len()..)?.trim_end())?;
    let target_at = line[..version_at].rfind(' ')? + 1;
    let before = line[..target_at].trim_end();
    let method_at = before
        .rfind(|c: char| !c.is_ascii_uppercase())
        .map_or(0, |index| index + before[index..].chars().next().map_or(1, char::len_utf8));
    let method = &before[method_at..];
    let is_method = method.len() > 2 && !before[..method_at].ends_with(char::is_alphanumeric);
    let target = line[target_at..version_at].trim();
    (is_method && !target.is_empty()).then(|| {
        let request = Request {
            method: Some(method.to_owned()),
            is_secure: is_secure(target),
            target: Some(target.to_owned()),
            version: Some(version),
            ..Request::default()
        };
        (method_at, request)
    })
}

/// Whether an address is sent to over TLS; `None` for a path.
pub(super) fn is_secure(address: &str) -> Option<bool> {
    let (scheme, _) = address.split_once("://")?;
    match scheme {
        "https" | "wss" => Some(true),
        "http" | "ws" => Some(false),
        _ => None,
    }
}

/// What follows a prefix, in any case.
pub(super) fn strip_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}
