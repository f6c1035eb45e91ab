//! Where somebody else's table differs from ours, and why ours stays as it is.

/// One difference.
pub(crate) struct Disagreement {
    /// Whose table it is.
    pub(crate) source: &'static str,
    /// The code.
    pub(crate) code: u16,
    /// What the source says of it.
    pub(crate) theirs: &'static str,
    /// Why we don't.
    pub(crate) reason: &'static str,
}

const fn of(
    source: &'static str,
    code: u16,
    theirs: &'static str,
    reason: &'static str,
) -> Disagreement {
    Disagreement { source, code, theirs, reason }
}

const TEMPORARY: &str = "registered for a limited time; libraries wait for the RFC";
const RESERVED: &str = "the registry reserves the number; a library has no use for it";
const HYPHEN: &str = "RFC 9110 §15.3.4 and the registry write the hyphen";
const RFC2068: &str =
    "the name in RFC 1945 and RFC 2068, Found since RFC 2616; listed as a former name";
const RFC2616: &str =
    "the name in RFC 2616, since changed by the registry; listed as a former name";
const RFC7231: &str =
    "the name in RFC 7231, since changed by the registry; listed as a former name";
const RFC4918: &str =
    "the name in RFC 4918, since changed by the registry; listed as a former name";
const TEAPOT: &str = "the registry says (Unused); the name of RFC 2324 is what our outputs show";
const UNREGISTERED: &str =
    "not in the registry: in the table as somebody's own use, not as registered";
const PYTHON_3_13: &str = "new in Python 3.13, and listed beside the older name";
const SELECTION: &str = "the package leaves out codes of extensions";
const CHOICE: &str =
    "RFC 9110 §15.4.1 says nothing of method or duration, which is what `redirect` holds";
const DEPRECATED: &str = "RFC 9110 §15.4.6 took it back: no client follows it";

/// Every difference that is not a mistake of ours.
#[rustfmt::skip]
pub(crate) const DISAGREEMENTS: &[Disagreement] = &[
    of("Rust http", 104, "is missing", TEMPORARY),
    of("Python", 104, "is missing", TEMPORARY),
    of("Node", 104, "is missing", TEMPORARY),
    of("Go", 104, "is missing", TEMPORARY),
    of("npm statuses", 104, "is missing", TEMPORARY),
    of("npm http-status-codes", 104, "is missing", TEMPORARY),
    of("Rust http", 203, "is Non Authoritative Information", HYPHEN),
    of("npm http-status-codes", 203, "is Non Authoritative Information", HYPHEN),
    of("npm http-status-codes", 208, "is missing", SELECTION),
    of("npm http-status-codes", 226, "is missing", SELECTION),
    of("npm statuses", 300, "is redirect", CHOICE),
    of("npm http-status-codes", 302, "is Moved Temporarily", RFC2068),
    of("npm statuses", 305, "is redirect", DEPRECATED),
    of("Rust http", 306, "is missing", RESERVED),
    of("Python", 306, "is missing", RESERVED),
    of("Node", 306, "is missing", RESERVED),
    of("Go", 306, "is missing", RESERVED),
    of("npm statuses", 306, "is missing", RESERVED),
    of("npm http-status-codes", 306, "is missing", RESERVED),
    of("npm statuses", 408, "is not retry", "RFC 9110 §15.5.9: the client may repeat the request on a new connection"),
    of("Rust http", 413, "is Payload Too Large", RFC7231),
    of("Python", 413, "is Request Entity Too Large", RFC2616),
    of("Python", 413, "lacks HTTPStatus.CONTENT_TOO_LARGE", PYTHON_3_13),
    of("Node", 413, "is Payload Too Large", RFC7231),
    of("Go", 413, "is Request Entity Too Large", RFC2616),
    of("npm statuses", 413, "is Payload Too Large", RFC7231),
    of("npm http-status-codes", 413, "is Request Entity Too Large", RFC2616),
    of("Python", 414, "is Request-URI Too Long", RFC2616),
    of("Python", 414, "lacks HTTPStatus.URI_TOO_LONG", PYTHON_3_13),
    of("Go", 414, "is Request URI Too Long", RFC2616),
    of("npm http-status-codes", 414, "is Request-URI Too Long", RFC2616),
    of("Python", 416, "is Requested Range Not Satisfiable", RFC2616),
    of("Python", 416, "lacks HTTPStatus.RANGE_NOT_SATISFIABLE", PYTHON_3_13),
    of("Go", 416, "is Requested Range Not Satisfiable", RFC2616),
    of("npm http-status-codes", 416, "is Requested Range Not Satisfiable", RFC2616),
    of("Rust http", 418, "is I'm a teapot", TEAPOT),
    of("Python", 418, "is I'm a Teapot", TEAPOT),
    of("Node", 418, "is I'm a Teapot", TEAPOT),
    of("Go", 418, "is I'm a teapot", TEAPOT),
    of("npm statuses", 418, "is I'm a Teapot", TEAPOT),
    of("npm http-status-codes", 418, "is I'm a teapot", TEAPOT),
    of("npm http-status-codes", 419, "is Insufficient Space on Resource", UNREGISTERED),
    of("npm http-status-codes", 420, "is Method Failure", UNREGISTERED),
    of("npm statuses", 421, "is not retry", "RFC 9110 §15.5.20: the client may repeat the request on another connection"),
    of("Rust http", 422, "is Unprocessable Entity", RFC4918),
    of("Python", 422, "is Unprocessable Entity", RFC4918),
    of("Python", 422, "lacks HTTPStatus.UNPROCESSABLE_CONTENT", PYTHON_3_13),
    of("Node", 422, "is Unprocessable Entity", RFC4918),
    of("Go", 422, "is Unprocessable Entity", RFC4918),
    of("npm statuses", 422, "is Unprocessable Entity", RFC4918),
    of("npm http-status-codes", 422, "is Unprocessable Entity", RFC4918),
    of("npm statuses", 423, "is not retry", "RFC 4918 §11.3: the lock ends, and then the same request goes through"),
    of("npm statuses", 425, "is not retry", "RFC 8470 §5.2: meant to be sent again, once the handshake is complete"),
    of("npm http-status-codes", 425, "is missing", SELECTION),
    of("npm statuses", 429, "is not retry", "RFC 6585 §4: Retry-After says when the same request is welcome again"),
    of("npm statuses", 500, "is not retry", "a passing failure as often as a lasting one: worth one more try"),
    of("npm http-status-codes", 506, "is missing", SELECTION),
    of("npm http-status-codes", 508, "is missing", SELECTION),
    of("Node", 509, "is Bandwidth Limit Exceeded", UNREGISTERED),
    of("npm statuses", 509, "is Bandwidth Limit Exceeded", UNREGISTERED),
    of("npm http-status-codes", 510, "is missing", SELECTION),
];
