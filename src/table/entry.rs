//! The types of an entry: plain data, and the facts that follow from it.
//!
//! An entry is one meaning of one status code. What can be computed from another field (the
//! class, the address of an RFC's section) is a method here and is stored nowhere.

use std::iter::once;

use super::detail::Vocabulary;
use super::text::{List, Text};
use super::{ENTRIES, VOCABULARIES};

pub use httpstatus_table::entry::{
    Class, Confidence, Message, OnWire, Reach, Redirect, RedirectMethod, Requirement, RetryAdvice,
    SUMMARY_MAX, Standing,
};

/// Where a fact comes from. Displays as a short citation: `RFC 9110 §15.5.5`.
pub type Source = httpstatus_table::entry::Source<Text>;

/// One meaning of one status code: a row of the table.
///
/// A code that several parties use for different things has one `Entry` for each of them.
///
/// ```
/// let not_found = httpstatus::table::by_code(404).next().expect("404 is registered");
/// assert_eq!(not_found.phrase, "Not Found");
/// assert_eq!(not_found.source.to_string(), "RFC 9110 §15.5.5");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The number: 100–599, or what a product really sends or logs (0 for `000`, 600, 783, 999).
    pub code: u16,
    /// The reason phrase; the registry's own for a registered code.
    pub phrase: Text,
    /// How the code stands with the IANA HTTP Status Code Registry.
    pub standing: Standing,
    /// Who uses this meaning, where it is not the registry's.
    pub sender: Option<Sender>,
    /// Whether a client can receive the code at all.
    pub on_wire: OnWire,
    /// How sure the entry is.
    pub confidence: Confidence,
    /// The document that defines the code, or the page or file that proves it.
    pub source: Source,
    /// One sentence in plain words, at most [`SUMMARY_MAX`] characters.
    pub summary: Text,
    /// Two to four sentences: what it says, and what sets it apart from its neighbours.
    pub meaning: Text,
    /// Why you are likely seeing it, most likely first.
    pub causes: List<Text>,
    /// What the one who sent the request can do.
    pub client: List<Text>,
    /// What the one who runs the server can check.
    pub server: List<Text>,
    /// The fields of the request and the response that belong to the code.
    pub headers: List<Header>,
    /// Heuristically cacheable by default (RFC 9110 §15.1).
    pub cacheable: bool,
    /// Whether content may follow the response's header section.
    pub body: bool,
    /// Whether sending the request again can help.
    pub retry: Retry,
    /// What a client does with the target, for a code that redirects.
    pub redirect: Option<Redirect>,
    /// Earlier names, oldest first.
    pub formerly: List<FormerName>,
    /// Other names in use.
    pub aliases: List<Text>,
    /// What programming languages and frameworks call it.
    pub constants: Constants,
    /// Its place in gRPC.
    pub grpc: Grpc,
    /// The codes it is confused with.
    pub related: List<Related>,
    /// What people type who want this code and do not know its name; lower case.
    pub keywords: List<Text>,
}

impl Entry {
    /// The class of its code; `None` outside 100–599.
    #[must_use]
    pub const fn class(&self) -> Option<Class> {
        Class::of(self.code)
    }

    /// The line that tells it apart from another code, where the two are confused.
    #[must_use]
    pub fn difference(&self, other: u16) -> Option<Text> {
        self.related.iter().find(|related| related.code == other).map(|related| related.difference)
    }

    /// The name that people know it by: the reason phrase, or for a reserved code, which the
    /// registry calls `(Unused)`, the name that it had before.
    ///
    /// ```
    /// let teapot = httpstatus::table::by_code(418).next().expect("418 is reserved");
    /// assert_eq!(teapot.phrase, "(Unused)");
    /// assert_eq!(teapot.name(), "I'm a teapot");
    /// ```
    #[must_use]
    pub fn name(&self) -> Text {
        match (self.standing, &*self.formerly) {
            (Standing::Unused, [former, ..]) => former.name,
            _ => self.phrase,
        }
    }
}

/// Who uses an unregistered meaning, and how to know that it was them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sender {
    /// The vendor as `--vendor` takes it: `nginx`, `AWS`.
    pub vendor: Text,
    /// The product that sends or logs the code: `AWS Application Load Balancer`.
    pub product: Text,
    /// What gives this sender away: a header, a log, the form of the body. One line.
    pub tell: Text,
    /// Whether most people who work with HTTP will meet this code.
    pub everyday: bool,
}

/// A header field that is tied to a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Its name, as its specification spells it: `Retry-After`.
    pub name: Text,
    /// The message that carries it.
    pub message: Message,
    /// How strongly the code's specification asks for it.
    pub requirement: Requirement,
    /// What it tells the reader. One line.
    pub tells: Text,
}

/// Whether sending the request again can help, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// The short answer.
    pub advice: RetryAdvice,
    /// The reason in a few words.
    pub reason: Text,
}

/// An earlier name and the document that used it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormerName {
    /// The name.
    pub name: Text,
    /// The document: `RFC 2616`.
    pub document: Text,
}

/// What libraries call a code; the current name first, older ones that still work behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Constants {
    /// Rust, crate `http`: `StatusCode::NOT_FOUND`.
    pub rust: List<Text>,
    /// Go, `net/http`: `http.StatusNotFound`.
    pub go: List<Text>,
    /// Python, module `http`: `HTTPStatus.NOT_FOUND`.
    pub python: List<Text>,
    /// Java, `java.net`: `HttpURLConnection.HTTP_NOT_FOUND`.
    pub java: List<Text>,
    /// Spring: `HttpStatus.NOT_FOUND`.
    pub spring: List<Text>,
    /// .NET: `HttpStatusCode.NotFound`.
    pub csharp: List<Text>,
    /// Node, npm package `http-status-codes`: `StatusCodes.NOT_FOUND`.
    pub node: List<Text>,
    /// Ruby, Rack and Rails: `:not_found`.
    pub ruby: List<Text>,
    /// PHP, Symfony and Laravel: `Response::HTTP_NOT_FOUND`.
    pub php: List<Text>,
    /// Elixir, Plug and Phoenix: `:not_found`.
    pub elixir: List<Text>,
    /// Kotlin, Ktor: `HttpStatusCode.NotFound`.
    pub kotlin: List<Text>,
}

impl Constants {
    /// Every library with its names, in the order of the fields; a library without one is there
    /// with an empty list.
    #[must_use]
    pub const fn by_library(&self) -> [(&'static str, List<Text>); 11] {
        [
            ("Rust", self.rust),
            ("Go", self.go),
            ("Python", self.python),
            ("Java", self.java),
            ("Spring", self.spring),
            ("C#", self.csharp),
            ("Node", self.node),
            ("Ruby", self.ruby),
            ("PHP", self.php),
            ("Elixir", self.elixir),
            ("Kotlin", self.kotlin),
        ]
    }
}

/// A code's place in gRPC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grpc {
    /// The gRPC codes that a gateway turns into this status (`google.rpc.Code`).
    pub codes: List<Text>,
    /// What a gRPC client reports for this status when the response carries no `grpc-status`
    /// (gRPC's `http-grpc-status-mapping.md`), where that document names the status.
    pub client: Option<Text>,
}

/// A code that this one is confused with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Related {
    /// The other code.
    pub code: u16,
    /// What tells the two apart. One line, written from this entry's side.
    pub difference: Text,
}

/// A vendor and the codes that its products use without registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vendor {
    /// The name that outputs show and `--vendor` takes, in any case: `nginx`, `AWS`.
    pub name: Text,
    /// Other names that `--vendor` takes: products, owners, forks.
    pub aliases: List<Text>,
    /// How widely its codes are met; decides whose meaning of a shared code comes first.
    pub reach: Reach,
}

impl Vendor {
    /// Its entries, by code.
    pub fn entries(&self) -> impl Iterator<Item = &'static Entry> {
        let name = self.name;
        ENTRIES.iter().filter(move |entry| entry.sender.is_some_and(|sender| sender.vendor == name))
    }

    /// The vocabularies of its details.
    pub fn vocabularies(&self) -> impl Iterator<Item = &'static Vocabulary> {
        let name = self.name;
        VOCABULARIES.iter().filter(move |vocabulary| vocabulary.vendor == name)
    }

    /// The name as it is typed most easily: `openstack-swift`.
    #[must_use]
    pub fn slug(&self) -> String {
        self.name.to_lowercase().replace("::", "-").replace(' ', "-")
    }

    /// Whether it goes by that name; case, blanks, `-` and `_` aside.
    ///
    /// ```
    /// let vendor = httpstatus::table::vendor("swift").expect("OpenStack Swift is in the table");
    /// assert!(vendor.is_called("openstack-swift") && vendor.is_called("OpenStack Swift"));
    /// ```
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let start = first_letter(name);
        // Most names differ in the first letter, which is cheaper to find.
        let may_be = |known: &&Text| first_letter(known) == start;
        once(&self.name)
            .chain(&*self.aliases)
            .filter(may_be)
            .any(|known| letters(known).eq(letters(name)))
    }
}

/// The first byte of [`letters`]; `None` for a letter outside ASCII, or if there is none.
fn first_letter(name: &str) -> Option<u8> {
    let mut bytes = name.bytes();
    let first = bytes.find(|byte| !matches!(byte, b' ' | b'-' | b'_' | b'.' | b':'))?;
    first.is_ascii().then(|| first.to_ascii_lowercase())
}

/// A name without blanks, `-`, `_`, `.` and `:`, in lower case.
fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars()
        .filter(|character| !matches!(character, ' ' | '-' | '_' | '.' | ':'))
        .flat_map(char::to_lowercase)
}
