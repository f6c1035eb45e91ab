//! Rules about framing: where the content ends, and the fields of a single connection.

use super::Severity::{Advice, Violation};
use super::When::{Has, Is};
use super::{Rule, line, rfc};
use crate::response::content_range::ContentRange;
use crate::response::head::Head;
use crate::response::status_line::Version;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "1xx-content-length",
        source: rfc(9110, "8.6"),
        severity: Violation,
        when: Has(|it| line(it, "Content-Length").filter(|_| it.class() == 1)),
        says: "an interim response has no content, so it must not have Content-Length",
    },
    Rule {
        id: "1xx-transfer-encoding",
        source: rfc(9112, "6.1"),
        severity: Violation,
        when: Has(|it| line(it, "Transfer-Encoding").filter(|_| it.class() == 1)),
        says: "an interim response has no content, so it must not have Transfer-Encoding",
    },
    Rule {
        id: "204-content-length",
        source: rfc(9110, "8.6"),
        severity: Violation,
        when: Has(|it| line(it, "Content-Length").filter(|_| it.is(204))),
        says: "a 204 has no content, so it must not have Content-Length, not even 0",
    },
    Rule {
        id: "204-transfer-encoding",
        source: rfc(9112, "6.1"),
        severity: Violation,
        when: Has(|it| line(it, "Transfer-Encoding").filter(|_| it.is(204))),
        says: "a 204 has no content, so it must not have Transfer-Encoding",
    },
    Rule {
        id: "205-content",
        source: rfc(9110, "15.3.6"),
        severity: Violation,
        when: Has(|it| line(it, "Content-Length").filter(|_| it.is(205) && length(it) > Some(0))),
        says: "a 205 must not have content: the client is to reset its view, not to show a new one",
    },
    Rule {
        id: "206-length",
        source: rfc(9110, "8.6"),
        severity: Violation,
        when: Has(|it| line(it, "Content-Length").filter(|_| it.is(206) && range_differs(it))),
        says: "Content-Length is not the length of the range in Content-Range",
    },
    Rule {
        id: "connect-content-length",
        source: rfc(9110, "8.6"),
        severity: Violation,
        when: Has(|it| line(it, "Content-Length").filter(|_| it.opens_tunnel())),
        says: "a tunnel follows, not content: no Content-Length in a success of CONNECT",
    },
    Rule {
        id: "connect-transfer-encoding",
        source: rfc(9112, "6.1"),
        severity: Violation,
        when: Has(|it| line(it, "Transfer-Encoding").filter(|_| it.opens_tunnel())),
        says: "a tunnel follows, not content: no Transfer-Encoding in a success of CONNECT",
    },
    Rule {
        id: "two-framings",
        source: rfc(9112, "6.2"),
        severity: Violation,
        when: Is(|it| is_text(it) && it.has("Content-Length") && it.has("Transfer-Encoding")),
        says: "Content-Length and Transfer-Encoding contradict each other: two readers may see the \
            end in two places (response splitting)",
    },
    Rule {
        id: "content-length-number",
        source: rfc(9110, "8.6"),
        severity: Violation,
        when: Has(|it| line(it, "Content-Length").filter(|_| lengths(it).any(|it| it.is_none()))),
        says: "Content-Length is not a number: a client has to drop the response",
    },
    Rule {
        id: "content-length-differs",
        source: rfc(9112, "6.3"),
        severity: Violation,
        when: Is(|it| lengths(it).flatten().any(|other| Some(other) != length(it))),
        says: "there are several lengths in Content-Length: a client has to drop the response",
    },
    Rule {
        id: "transfer-encoding-http10",
        source: rfc(9112, "6.1"),
        severity: Violation,
        when: Has(|it| {
            let is_old = it.version.is_some_and(|version| version < Version(1, 1));
            line(it, "Transfer-Encoding").filter(|_| is_old)
        }),
        says: "HTTP/1.0 has no Transfer-Encoding: a client takes the framing for broken",
    },
    Rule {
        id: "chunked-twice",
        source: rfc(9112, "6.1"),
        severity: Violation,
        when: Is(|it| {
            let is_chunked = |item: &&str| item.eq_ignore_ascii_case("chunked");
            it.items("Transfer-Encoding").filter(is_chunked).count() > 1
        }),
        says: "content must not be chunked twice",
    },
    Rule {
        id: "http2-connection-fields",
        source: rfc(9113, "8.2.2"),
        severity: Violation,
        when: Has(|it| {
            let fields =
                ["Connection", "Keep-Alive", "Proxy-Connection", "Transfer-Encoding", "Upgrade"];
            let is_new = it.version.is_some_and(|version| !version.is_text());
            fields.iter().find_map(|name| line(it, name)).filter(|_| is_new)
        }),
        says: "HTTP/2 and later have no fields about the connection: a client has to refuse the \
            response",
    },
    Rule {
        id: "no-length",
        source: rfc(9112, "6.3"),
        severity: Advice,
        when: Is(has_no_length),
        says: "nothing says where the content ends, only the end of the connection will: a client \
            can't tell whether it got everything",
    },
    Rule {
        id: "content-type-missing",
        source: rfc(9110, "8.3"),
        severity: Advice,
        when: Is(|it| length(it) > Some(0) && !it.is(304) && it.lacks("Content-Type")),
        says: "there is content without Content-Type: the client has to guess what it is",
    },
];

fn is_text(head: &Head) -> bool {
    head.version.is_some_and(Version::is_text)
}

/// Every length that the response claims; `None` for what is no number.
fn lengths(head: &Head) -> impl Iterator<Item = Option<u64>> {
    let is_number = |item: &str| !item.is_empty() && item.bytes().all(|byte| byte.is_ascii_digit());
    let items = head.values("Content-Length").flat_map(|value| value.split(',')).map(str::trim);
    items.map(move |item| is_number(item).then(|| item.parse().unwrap_or(u64::MAX)))
}

fn length(head: &Head) -> Option<u64> {
    lengths(head).flatten().next()
}

fn range_differs(head: &Head) -> bool {
    let range = head.value("Content-Range").and_then(ContentRange::parse);
    let enclosed = range.and_then(ContentRange::enclosed);
    enclosed.is_some() && length(head).is_some() && enclosed != length(head)
}

/// Whether content follows that only the end of the connection ends. Only for a request that is
/// known: an answer to HEAD needs no length.
fn has_no_length(head: &Head) -> bool {
    let has_content = head.class() > 1 && !matches!(head.code, Some(204 | 205 | 304));
    let method = head.request.method.as_deref();
    head.version == Some(Version(1, 1))
        && has_content
        && method.is_some_and(|method| method != "HEAD" && method != "CONNECT")
        && head.lacks("Content-Length")
        && head.lacks("Transfer-Encoding")
}
