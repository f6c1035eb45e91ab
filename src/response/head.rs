//! The head of one response: the status line and the fields behind it, as data.

use super::status_line::Version;

/// The head of one response, as far as the input shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// The version of HTTP; `None` where the input does not say it.
    pub version: Option<Version>,
    /// The status code; `None` where what stands in its place is not three digits.
    pub code: Option<u16>,
    /// What stands in the place of the status code.
    pub code_text: String,
    /// The reason phrase; HTTP/2 and HTTP/3 have none.
    pub reason: String,
    /// The fields, in their order.
    pub fields: Vec<Field>,
    /// What was asked, where the tool shows it.
    pub request: Request,
    /// What is wrong with single lines.
    pub faults: Vec<Fault>,
    /// Whether the input shows the status line only, so that nothing is known of the fields.
    pub is_bare: bool,
    /// Whether the head went on beyond what is kept of it.
    pub is_cut: bool,
}

/// A header field.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize))]
pub struct Field {
    /// Its name, as it was spelt.
    pub name: String,
    /// Its value, without the blanks around it. What is not UTF-8 is replaced.
    pub value: String,
}

/// What a tool shows of the request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// `GET`.
    pub method: Option<String>,
    /// `/users?page=2`, or the whole address.
    pub target: Option<String>,
    /// The version of HTTP that the client asked with.
    pub version: Option<Version>,
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
pub enum FaultKind {
    /// The field goes on in a line that begins with a blank.
    Folded,
    /// A blank before the first field.
    BlankFirst,
    /// A blank between name and colon.
    BlankBeforeColon,
    /// No colon, or a name that is no token.
    NoField,
    /// A control character in the value.
    Control,
    /// No blank behind the status code.
    NoBlankBehindCode,
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
        let named = move |field: &&Field| field.name.eq_ignore_ascii_case(name);
        self.fields.iter().filter(named).map(|field| field.value.as_str())
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

    /// Whether it is known that there is no field of that name.
    #[must_use]
    pub fn lacks(&self, name: &str) -> bool {
        !self.is_bare && !self.is_cut && !self.has(name)
    }

    /// Whether a field that is a list of words has this one among them; parameters aside.
    #[must_use]
    pub fn lists(&self, name: &str, word: &str) -> bool {
        self.items(name).any(|item| item.eq_ignore_ascii_case(word))
    }

    /// The words of a field that is a list, without their parameters.
    pub fn items<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        let bare = |item: &'a str| item.split([';', '=']).next().unwrap_or(item).trim();
        self.values(name).flat_map(|value| value.split(',')).map(bare)
    }

    /// Whether a proxy says that it has opened a tunnel. Where the tool does not show the CONNECT,
    /// the reason phrase that proxies use shows it.
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
}

/// Whether a value has these letters somewhere, in any case.
pub(super) fn has_letters(value: &str, letters: &str) -> bool {
    let letters = letters.as_bytes();
    value.as_bytes().windows(letters.len()).any(|part| part.eq_ignore_ascii_case(letters))
}
