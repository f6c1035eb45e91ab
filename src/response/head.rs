//! The head of one response: its status line and its fields, as data.

use super::content::Content;
use super::status_line::Version;

/// The head of one response, as far as the input shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Head {
    /// The version of HTTP; `None` if the input does not say it.
    pub version: Option<Version>,
    /// The status code; `None` if what stands in its place is not three digits.
    pub code: Option<u16>,
    /// The text in the place of the status code.
    pub code_text: String,
    /// The reason phrase; HTTP/2 and HTTP/3 have none.
    pub reason: String,
    /// The fields, in their order.
    pub fields: Vec<Field>,
    /// The request, as far as the tool shows it.
    pub request: Request,
    /// The lines that HTTP forbids.
    pub faults: Vec<Fault>,
    /// How much of the head the input shows.
    pub extent: Extent,
    /// What is known of the content.
    pub content: Content,
    /// Why no response came, for a request that failed: its code is 0 then.
    pub failure: Option<String>,
    /// Which of several unrelated requests it answers, counted from 0.
    pub exchange: usize,
}

/// How much of a head the input shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "cli", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Extent {
    /// The status only: nothing is known about the fields.
    StatusLine,
    /// Fields are missing: an ellipsis, a filter such as `grep -i location`, a cut, or more fields
    /// than are kept.
    Partial,
    /// The input ends without the empty line that ends a head, so fields may be missing.
    Open,
    /// The whole head.
    #[default]
    Whole,
}

/// A header field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize))]
pub struct Field {
    /// Its name, as it was spelt.
    pub name: String,
    /// Its value, without the spaces around it. What is not UTF-8 is replaced.
    pub value: String,
}

/// What a tool shows of the request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// `GET`.
    pub method: Option<String>,
    /// `example.com/users?page=2`, or the whole address.
    pub target: Option<String>,
    /// The version of HTTP that the client asked with.
    pub version: Option<Version>,
    /// Its header fields, in their order; empty if the tool does not show them.
    pub fields: Vec<Field>,
    /// Whether it was sent over TLS, if the tool says so.
    pub is_secure: Option<bool>,
}

/// A line of a head that HTTP forbids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong with it.
    pub kind: FaultKind,
    /// The name of its field, or its beginning.
    pub line: String,
}

/// The ways for a line to be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The field goes on in a line that begins with a space.
    Folded,
    /// A space before the first field.
    SpaceFirst,
    /// A space between name and colon.
    SpaceBeforeColon,
    /// No colon, or a name that is no token.
    NoField,
    /// A control character in the value.
    Control,
    /// No space after the status code.
    NoSpaceAfterCode,
    /// A version without its minor number: `HTTP/1`.
    NoMinorVersion,
}

impl Head {
    /// Whether the status code is this one.
    #[must_use]
    pub fn is(&self, code: u16) -> bool {
        self.code == Some(code)
    }

    /// The first digit of a status code between 100 and 599; 0 for any other.
    #[must_use]
    pub fn class(&self) -> u16 {
        self.code.filter(|code| (100..=599).contains(code)).map_or(0, |code| code / 100)
    }

    /// Whether it is the last response to its request: any class but 1xx.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.class() != 1
    }

    /// The values of all fields of that name, in any case.
    pub fn values<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        values(&self.fields, name)
    }

    /// The value of the first field of that name.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values(name).next()
    }

    /// Whether there is a field of that name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// Whether it is known that there is no field of that name, as far as the lines shown go: the
    /// end of an [open](Extent::Open) head may be missing.
    #[must_use]
    pub fn lacks(&self, name: &str) -> bool {
        self.extent >= Extent::Open && !self.has(name)
    }

    /// Whether a field that is a list of words has this one; parameters do not count.
    #[must_use]
    pub fn lists(&self, name: &str, word: &str) -> bool {
        self.items(name).any(|item| item.eq_ignore_ascii_case(word))
    }

    /// The words of a field that is a list, without their parameters.
    pub fn items<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        let word = |item: &'a str| item.split([';', '=']).next().unwrap_or(item).trim();
        self.values(name).flat_map(|value| value.split(',')).map(word)
    }

    /// Whether a proxy says that it has opened a tunnel. If the tool does not show the CONNECT, the
    /// reason phrase that proxies use shows it.
    #[must_use]
    pub fn opens_tunnel(&self) -> bool {
        let reason = self.reason.to_ascii_lowercase();
        self.class() == 2 && (self.answers("CONNECT") || reason.ends_with("connection established"))
    }

    /// Whether the request is known to have had this method.
    #[must_use]
    pub fn answers(&self, method: &str) -> bool {
        self.request.method.as_deref() == Some(method)
    }

    /// Whether the request is known, and known to have no field of that name. A command shows only the
    /// fields that the client does not add itself.
    #[must_use]
    pub fn request_lacks(&self, name: &str) -> bool {
        let is_shown = self.request.version.is_some() && !self.request.fields.is_empty();
        is_shown && self.request.value(name).is_none()
    }

    /// Whether content may follow: not after 1xx, 204 and 304, nor in answer to HEAD or to a CONNECT
    /// that succeeded (RFC 9112 §6.3).
    #[must_use]
    pub fn may_have_content(&self) -> bool {
        let has_none = self.class() == 1 || matches!(self.code, Some(204 | 304));
        !has_none && !self.answers("HEAD") && !self.opens_tunnel()
    }

    /// Whether it sends the client elsewhere: 304 does not, nor does a redirect without a target.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        matches!(self.code, Some(300..=303 | 305 | 307 | 308)) && self.has("Location")
    }
}

impl Request {
    /// The value of the first field of that name, in any case.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        values(&self.fields, name).next()
    }
}

fn values<'a>(fields: &'a [Field], name: &str) -> impl Iterator<Item = &'a str> {
    let named = move |field: &&Field| field.name.eq_ignore_ascii_case(name);
    fields.iter().filter(named).map(|field| field.value.as_str())
}

/// Whether a text contains another, in any case of ASCII letters.
pub(super) fn contains_ignoring_case(text: &str, part: &str) -> bool {
    let part = part.as_bytes();
    text.as_bytes().windows(part.len().max(1)).any(|window| window.eq_ignore_ascii_case(part))
}
