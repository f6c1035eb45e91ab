//! The types of a row as it is written in this crate: plain literals.
//!
//! What can be computed from another field (the class of a code, the address of an RFC's section)
//! is not stored.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// One meaning of one status code: a row of the table.
///
/// A code that several parties use for different things has one `Entry` for each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The number: 100–599, or what a product really sends or logs (0 for `000`, 600, 783, 999).
    pub code: u16,
    /// The reason phrase; the registry's own for a registered code.
    pub phrase: &'static str,
    /// How the code stands with the IANA HTTP Status Code Registry.
    pub standing: Standing,
    /// Who uses this meaning; `None` if it is the registry's or a proposal's.
    pub sender: Option<Sender>,
    /// Whether a client can receive the code at all.
    pub on_wire: OnWire,
    /// How the entry is known.
    pub confidence: Confidence,
    /// The document that defines the code, or the page or file that proves it.
    pub source: Source,
    /// One sentence in plain words, at most [`SUMMARY_MAX`] characters.
    pub summary: &'static str,
    /// Two to four sentences: what it says, and what sets it apart from its neighbours.
    pub meaning: &'static str,
    /// Why you are likely seeing it, most likely first.
    pub causes: &'static [&'static str],
    /// What the sender of the request can do, the best step first.
    pub client: &'static [&'static str],
    /// What the operator of the server can check, the best step first.
    pub server: &'static [&'static str],
    /// The header fields of the request and the response that are tied to the code.
    pub headers: &'static [Header],
    /// Whether a cache may store the response by default (heuristically cacheable, RFC 9110 §15.1).
    pub cacheable: bool,
    /// Whether content may follow the header section of the response.
    pub body: bool,
    /// Whether sending the request again can help.
    pub retry: Retry,
    /// How a client follows it, for a code that redirects.
    pub redirect: Option<Redirect>,
    /// Earlier names, oldest first.
    pub formerly: &'static [FormerName],
    /// Other names in use.
    pub aliases: &'static [&'static str],
    /// What programming languages and frameworks call it.
    pub constants: Constants,
    /// The gRPC codes that correspond to it.
    pub grpc: Grpc,
    /// The codes it is confused with, most likely first.
    pub related: &'static [Related],
    /// What people type who want this code and do not know its name; lower case.
    pub keywords: &'static [&'static str],
}

/// The most characters of an [`Entry::summary`].
pub const SUMMARY_MAX: usize = 90;

/// The class of a status code, from its first digit (RFC 9110 §15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// 1xx: the request was received, the process goes on.
    Informational,
    /// 2xx: the request was received, understood and accepted.
    Successful,
    /// 3xx: something more is needed to complete the request.
    Redirection,
    /// 4xx: the request is wrong or can't be fulfilled.
    ClientError,
    /// 5xx: the server failed at an apparently valid request.
    ServerError,
}

impl Class {
    /// All classes, in the order of their digits.
    pub const ALL: [Self; 5] = [
        Self::Informational,
        Self::Successful,
        Self::Redirection,
        Self::ClientError,
        Self::ServerError,
    ];

    /// The class of a code; `None` outside 100–599, where RFC 9110 knows no class.
    ///
    /// ```
    /// use httpstatus_table::entry::Class;
    /// assert_eq!(Class::of(404), Some(Class::ClientError));
    /// assert_eq!(Class::of(999), None);
    /// ```
    #[must_use]
    pub const fn of(code: u16) -> Option<Self> {
        match code {
            100..=199 => Some(Self::Informational),
            200..=299 => Some(Self::Successful),
            300..=399 => Some(Self::Redirection),
            400..=499 => Some(Self::ClientError),
            500..=599 => Some(Self::ServerError),
            _ => None,
        }
    }

    /// The first digit of its codes, 1–5.
    #[must_use]
    pub const fn digit(self) -> u16 {
        self as u16 + 1
    }

    /// The name as RFC 9110 writes it: `Client Error`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Informational => "Informational",
            Self::Successful => "Successful",
            Self::Redirection => "Redirection",
            Self::ClientError => "Client Error",
            Self::ServerError => "Server Error",
        }
    }
}

/// How a code stands with the IANA HTTP Status Code Registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Registered and in use.
    Registered,
    /// Registered for a limited time, for a draft.
    Temporary,
    /// Reserved by the registry, with no meaning.
    Unused,
    /// Registered, its specification withdrawn.
    Obsoleted,
    /// From an expired draft or a former proposal; never registered with this meaning.
    Proposed,
    /// Used by a product, without registration.
    Vendor,
}

impl Standing {
    /// The word used in every output: `registered`, `temporary` …
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Temporary => "temporary",
            Self::Unused => "unused",
            Self::Obsoleted => "obsoleted",
            Self::Proposed => "proposed",
            Self::Vendor => "vendor",
        }
    }

    /// Whether the registry has a row for it.
    #[must_use]
    pub const fn in_registry(self) -> bool {
        !matches!(self, Self::Proposed | Self::Vendor)
    }
}

/// Who uses an unregistered meaning, and how to know that it was them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sender {
    /// The vendor as `--vendor` takes it: `nginx`, `AWS`.
    pub vendor: &'static str,
    /// The product that sends or logs the code: `AWS Application Load Balancer`.
    pub product: &'static str,
    /// What gives this sender away: a header, a log, the form of the body. One line.
    pub tell: &'static str,
    /// Whether most people who work with HTTP will meet this code; at most twelve per class.
    pub everyday: bool,
}

/// Whether a client can receive a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnWire {
    /// In the status line (or `:status`) of a response.
    Yes,
    /// Only in a log, or made up by the client's own software.
    Log,
    /// Only inside the content of a response that has another status.
    Body,
    /// Nowhere: reserved by the registry.
    Never,
}

impl OnWire {
    /// The word used in every output: `yes`, `log`, `body`, `never`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Log => "log",
            Self::Body => "body",
            Self::Never => "never",
        }
    }
}

/// How an entry is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Read in the specification or in the product's source.
    Proven,
    /// Stated by the product's own documents.
    Documented,
    /// Repeated by many, proven by nothing.
    Hearsay,
}

impl Confidence {
    /// The word used in every output: `proven`, `documented`, `hearsay`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Documented => "documented",
            Self::Hearsay => "hearsay",
        }
    }
}

/// Where a fact comes from. Displays as a short citation: `RFC 9110 §15.5.5`.
///
/// `T` is the type of its texts; the rows of the table and the library store them differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source<T = &'static str> {
    /// A section of an RFC.
    Rfc {
        /// The RFC's number.
        number: u16,
        /// The section, without the sign: `15.5.5`.
        section: T,
    },
    /// A page, a draft or a file of source code.
    Page {
        /// What it is: `nginx, src/http/ngx_http_request.h`.
        title: T,
        /// Its address.
        url: T,
    },
}

impl<T: Deref<Target = str>> Source<T> {
    /// The name of the document alone: `RFC 9110`, or the title of the page.
    #[must_use]
    pub fn document(&self) -> Cow<'_, str> {
        match self {
            Self::Rfc { number, .. } => Cow::Owned(format!("RFC {number}")),
            Self::Page { title, .. } => Cow::Borrowed(title),
        }
    }

    /// The section of an RFC, without the sign; `None` for a page.
    #[must_use]
    pub fn section(&self) -> Option<&str> {
        match self {
            Self::Rfc { section, .. } => Some(section),
            Self::Page { .. } => None,
        }
    }

    /// The address to read it at.
    ///
    /// ```
    /// use httpstatus_table::entry::Source;
    /// let source = Source::Rfc { number: 6585, section: "4" };
    /// assert_eq!(source.url(), "https://www.rfc-editor.org/rfc/rfc6585#section-4");
    /// ```
    #[must_use]
    pub fn url(&self) -> Cow<'_, str> {
        match self {
            Self::Rfc { number, section } => Cow::Owned(format!(
                "https://www.rfc-editor.org/rfc/rfc{number}#section-{}",
                &**section
            )),
            Self::Page { url, .. } => Cow::Borrowed(url),
        }
    }
}

impl<T: Deref<Target = str>> fmt::Display for Source<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rfc { number, section } => write!(f, "RFC {number} §{}", &**section),
            Self::Page { title, .. } => f.write_str(title),
        }
    }
}

/// A header field that is tied to a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Its name, as its specification spells it: `Retry-After`.
    pub name: &'static str,
    /// The message that carries it.
    pub message: Message,
    /// How strongly the code's specification asks for it.
    pub requirement: Requirement,
    /// What it tells the reader. One line.
    pub tells: &'static str,
}

/// One of the two messages of an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// What the client sends.
    Request,
    /// What the server answers.
    Response,
}

/// The strength of a requirement (RFC 2119).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// MUST.
    Must,
    /// SHOULD.
    Should,
    /// MAY, or usual without being asked for.
    May,
}

impl Message {
    /// `request` or `response`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

impl Requirement {
    /// `must`, `should` or `may`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::May => "may",
        }
    }
}

/// Whether sending the request again can help, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// The short answer.
    pub advice: RetryAdvice,
    /// The reason in a few words.
    pub reason: &'static str,
}

/// The short answer to "should I send it again?".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAdvice {
    /// It would not change the answer, or there is nothing to repeat.
    No,
    /// At once, as it was.
    Yes,
    /// As it was, after waiting.
    AfterDelay,
    /// After changing the request or its circumstances.
    AfterChange,
}

impl RetryAdvice {
    /// `no`, `yes`, `after-delay` or `after-change`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Yes => "yes",
            Self::AfterDelay => "after-delay",
            Self::AfterChange => "after-change",
        }
    }
}

/// How a client follows a redirection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redirect {
    /// What becomes of the method and the content.
    pub method: RedirectMethod,
    /// Whether the new address replaces the old one for good.
    pub permanent: bool,
}

/// What becomes of the request's method and content when a redirection is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectMethod {
    /// Both are kept.
    Kept,
    /// A POST may become a GET without content; other methods are kept.
    PostMayBecomeGet,
    /// The follow-up is a GET (or HEAD) without content.
    BecomesGet,
}

/// An earlier name and the document that used it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormerName {
    /// The name.
    pub name: &'static str,
    /// The document: `RFC 2616`.
    pub document: &'static str,
}

/// What libraries call a code; the current name first, older ones that still work behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Constants {
    /// Rust, crate `http`: `StatusCode::NOT_FOUND`.
    pub rust: &'static [&'static str],
    /// Go, `net/http`: `http.StatusNotFound`.
    pub go: &'static [&'static str],
    /// Python, module `http`: `HTTPStatus.NOT_FOUND`.
    pub python: &'static [&'static str],
    /// Java, `java.net`: `HttpURLConnection.HTTP_NOT_FOUND`.
    pub java: &'static [&'static str],
    /// Spring: `HttpStatus.NOT_FOUND`.
    pub spring: &'static [&'static str],
    /// .NET: `HttpStatusCode.NotFound`.
    pub csharp: &'static [&'static str],
    /// Node, npm package `http-status-codes`: `StatusCodes.NOT_FOUND`.
    pub node: &'static [&'static str],
    /// Ruby, Rack and Rails: `:not_found`.
    pub ruby: &'static [&'static str],
    /// PHP, Symfony and Laravel: `Response::HTTP_NOT_FOUND`.
    pub php: &'static [&'static str],
    /// Elixir, Plug and Phoenix: `:not_found`.
    pub elixir: &'static [&'static str],
    /// Kotlin, Ktor: `HttpStatusCode.NotFound`.
    pub kotlin: &'static [&'static str],
}

impl Constants {
    /// No library has a name for it.
    pub const NONE: Self = Self {
        rust: &[],
        go: &[],
        python: &[],
        java: &[],
        spring: &[],
        csharp: &[],
        node: &[],
        ruby: &[],
        php: &[],
        elixir: &[],
        kotlin: &[],
    };

    /// Every library with its names, in the order of the fields; a library without one is there
    /// with an empty list.
    #[must_use]
    pub const fn by_library(&self) -> [(&'static str, &'static [&'static str]); 11] {
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
    pub codes: &'static [&'static str],
    /// What a gRPC client reports for this status when the response carries no `grpc-status`
    /// (gRPC's `http-grpc-status-mapping.md`), where that document names the status.
    pub client: Option<&'static str>,
}

impl Grpc {
    /// No gRPC code belongs to it.
    pub const NONE: Self = Self { codes: &[], client: None };
}

/// A code that this one is confused with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Related {
    /// The other code.
    pub code: u16,
    /// What tells the two apart. One line, written from this entry's side.
    pub difference: &'static str,
}

/// A vendor and the codes that its products use without registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vendor {
    /// The name that outputs show and `--vendor` takes, in any case: `nginx`, `AWS`.
    pub name: &'static str,
    /// Other names that `--vendor` takes: products, owners, forks.
    pub aliases: &'static [&'static str],
    /// How widely its codes are met; decides whose meaning of a shared code comes first.
    pub reach: Reach,
    /// Its entries, by code.
    pub entries: &'static [Entry],
}

/// How widely a vendor's codes are met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// By nearly everybody who runs or calls a web service.
    Everyday,
    /// On a large part of the web's traffic.
    Wide,
    /// By the users of one well-known service or framework.
    Common,
    /// By few.
    Rare,
    /// By nobody any more: the service is closed.
    Closed,
}
