//! Rules about framing: where the content ends, and the fields of a single connection.

use super::{Offence, Rule, if_so, lacks, line, line_if, rule};
use crate::response::content_range::ContentRange;
use crate::response::head::Head;
use crate::response::list::{contains_word, is_digits, split_list};
use crate::response::status_line::Version;

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "1xx-content-length",
        section: "RFC 9110 §8.6",
        severity: Violation,
        says: "an interim response has no content, so it must not have Content-Length",
        broken: "HTTP/1.1 103 |Content-Length: 0",
        corrected: "HTTP/1.1 200 |Content-Length: 0",
        check: |it| line(it, "Content-Length", it.class() == 1),
    },
    rule! {
        id: "1xx-transfer-encoding",
        section: "RFC 9112 §6.1",
        severity: Violation,
        says: "an interim response has no content, so it must not have Transfer-Encoding",
        broken: "HTTP/1.1 100 |Transfer-Encoding: chunked",
        corrected: "HTTP/1.1 200 |Transfer-Encoding: chunked",
        check: |it| line(it, "Transfer-Encoding", it.class() == 1),
    },
    rule! {
        id: "204-content-length",
        section: "RFC 9110 §8.6",
        severity: Violation,
        says: "a 204 has no content, so it must not have Content-Length, not even 0",
        broken: "HTTP/1.1 204 |Content-Length: 0",
        corrected: "HTTP/1.1 200 |Content-Length: 0",
        check: |it| line(it, "Content-Length", it.is(204)),
    },
    rule! {
        id: "204-transfer-encoding",
        section: "RFC 9112 §6.1",
        severity: Violation,
        says: "a 204 has no content, so it must not have Transfer-Encoding",
        broken: "HTTP/1.1 204 |Transfer-Encoding: chunked",
        corrected: "HTTP/1.1 200 |Transfer-Encoding: chunked",
        check: |it| line(it, "Transfer-Encoding", it.is(204)),
    },
    rule! {
        id: "205-content",
        section: "RFC 9110 §15.3.6",
        severity: Violation,
        says: "a 205 must not have content: the client is to reset its view, not to show a new one",
        broken: "HTTP/1.1 205 |Content-Length: 5",
        corrected: "HTTP/1.1 205 |Content-Length: 0",
        check: |it| line(it, "Content-Length", it.is(205) && length(it) > Some(0)),
    },
    rule! {
        id: "206-length",
        section: "RFC 9110 §8.6",
        severity: Violation,
        says: "Content-Length is not the length of the range in Content-Range",
        broken: "HTTP/1.1 206 |Content-Range: bytes 0-9/50|Content-Length: 50",
        corrected: "HTTP/1.1 206 |Content-Range: bytes 0-9/50|Content-Length: 10",
        check: |it| line(it, "Content-Length", it.is(206) && range_differs(it)),
    },
    rule! {
        id: "304-content-length",
        section: "RFC 9110 §8.6",
        severity: Advice,
        says: "Content-Length in a 304 is the length of the content that a 200 would have: 0 is right only for an empty resource",
        broken: "HTTP/1.1 304 |ETag: \"a\"|Content-Length: 0",
        corrected: "HTTP/1.1 304 |ETag: \"a\"",
        check: |it| line(it, "Content-Length", it.is(304) && length(it) == Some(0)),
    },
    rule! {
        id: "connect-content-length",
        section: "RFC 9110 §8.6",
        severity: Violation,
        says: "a tunnel follows, not content: no Content-Length in a success of CONNECT",
        broken: "> CONNECT a:443 HTTP/1.1|< HTTP/1.1 200 OK|< Content-Length: 0",
        corrected: "> GET / HTTP/1.1|< HTTP/1.1 200 OK|< Content-Length: 0",
        check: |it| line(it, "Content-Length", it.opens_tunnel()),
    },
    rule! {
        id: "connect-transfer-encoding",
        section: "RFC 9112 §6.1",
        severity: Violation,
        says: "a tunnel follows, not content: no Transfer-Encoding in a success of CONNECT",
        broken: "HTTP/1.1 200 Connection established|Transfer-Encoding: chunked",
        corrected: "HTTP/1.1 200 Connection established|Via: 1.1 a",
        check: |it| line(it, "Transfer-Encoding", it.opens_tunnel()),
    },
    rule! {
        id: "two-framings",
        section: "RFC 9112 §6.2",
        severity: Violation,
        says: "Content-Length and Transfer-Encoding contradict each other: two readers may see the end in two places (response splitting)",
        broken: "HTTP/1.1 200 |Content-Length: 5|Transfer-Encoding: chunked",
        corrected: "HTTP/1.1 200 |Transfer-Encoding: chunked",
        check: |it| if_so(is_text(it) && it.has("Content-Length") && it.has("Transfer-Encoding")),
    },
    rule! {
        id: "content-length-number",
        section: "RFC 9110 §8.6",
        severity: Violation,
        says: "Content-Length is not a number: a client has to drop the response",
        broken: "HTTP/1.1 200 |Content-Length: -1",
        corrected: "HTTP/1.1 200 |Content-Length: 18446744073709551616",
        check: |it| line(it, "Content-Length", lengths(it).any(|length| length.is_none())),
    },
    rule! {
        id: "content-length-list",
        section: "RFC 9110 §8.6",
        severity: Violation,
        says: "Content-Length is one number; a client may accept the same number twice, a server must not send it so",
        broken: "HTTP/1.1 200 |Content-Length: 5, 5",
        corrected: "HTTP/1.1 200 |Content-Length: 5",
        check: |it| line_if(it, "Content-Length", |value| value.contains(',')),
    },
    rule! {
        id: "content-length-differs",
        section: "RFC 9112 §6.3",
        severity: Violation,
        says: "there are several lengths in Content-Length: a client has to drop the response",
        broken: "HTTP/1.1 200 |Content-Length: 5|Content-Length: 6",
        corrected: "HTTP/1.1 200 |Content-Length: 5",
        check: |it| if_so(lengths(it).flatten().any(|other| Some(other) != length(it))),
    },
    rule! {
        id: "transfer-encoding-http10",
        section: "RFC 9112 §6.1",
        severity: Violation,
        says: "HTTP/1.0 has no Transfer-Encoding: a client takes the framing for broken",
        broken: "HTTP/1.0 200 |Transfer-Encoding: chunked",
        corrected: "HTTP/1.1 200 |Transfer-Encoding: chunked",
        check: |it| {
            let is_old = it.version.is_some_and(|version| version < Version(1, 1));
            line(it, "Transfer-Encoding", is_old)
        },
    },
    rule! {
        id: "chunked-twice",
        section: "RFC 9112 §6.1",
        severity: Violation,
        says: "content must not be chunked twice",
        broken: "HTTP/1.1 200 |Transfer-Encoding: chunked, chunked",
        corrected: "HTTP/1.1 200 |Transfer-Encoding: gzip, chunked",
        check: |it| {
            let is_chunked = |item: &&str| item.eq_ignore_ascii_case("chunked");
            if_so(it.items("Transfer-Encoding").filter(is_chunked).count() > 1)
        },
    },
    rule! {
        id: "chunked-not-last",
        section: "RFC 9112 §6.1",
        severity: Advice,
        says: "chunked is not the last transfer coding: only the end of the connection ends the content",
        broken: "HTTP/1.1 200 |Transfer-Encoding: gzip",
        corrected: "HTTP/1.1 200 |Transfer-Encoding: gzip, chunked",
        check: |it| {
            let last = it.items("Transfer-Encoding").filter(|item| !item.is_empty()).last()?;
            line(it, "Transfer-Encoding", is_text(it) && !last.eq_ignore_ascii_case("chunked"))
        },
    },
    rule! {
        id: "transfer-coding-parameter",
        section: "RFC 9112 §7.1",
        severity: Advice,
        says: "chunked has no parameters, and their presence should be treated as an error",
        broken: "HTTP/1.1 200 |Transfer-Encoding: chunked; a=b",
        corrected: "HTTP/1.1 200 |Transfer-Encoding: chunked",
        check: |it| line_if(it, "Transfer-Encoding", |value| value.contains(';')),
    },
    rule! {
        id: "transfer-coding-unknown",
        section: "RFC 9112 §7",
        severity: Advice,
        says: "there is no such transfer coding: identity was removed, and what a client does not know it can't decode",
        broken: "HTTP/1.1 200 |Transfer-Encoding: identity",
        corrected: "HTTP/1.1 200 |Transfer-Encoding: chunked",
        check: |it| {
            let mut items = it.items("Transfer-Encoding").filter(|item| !item.is_empty());
            let unknown = items.find(|item| !is_transfer_coding(item))?;
            Some(format!("Transfer-Encoding: {unknown}").into())
        },
    },
    rule! {
        id: "transfer-coding-unasked",
        section: "RFC 9112 §7.4",
        severity: Advice,
        says: "only chunked is acceptable to a client that lists no other coding in TE, and few clients decode any",
        broken: "> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 200 OK|< Transfer-Encoding: gzip, chunked",
        corrected: "> GET / HTTP/1.1|> TE: gzip|> |< HTTP/1.1 200 OK|< Transfer-Encoding: gzip, chunked",
        check: |it| {
            let is_other = |item: &str| !item.eq_ignore_ascii_case("chunked");
            let has_other = it.items("Transfer-Encoding").any(is_other);
            line(it, "Transfer-Encoding", has_other && it.request_lacks("TE"))
        },
    },
    rule! {
        id: "http2-connection-fields",
        section: "RFC 9113 §8.2.2",
        severity: Violation,
        says: "HTTP/2 and later have no fields about the connection: a client has to refuse the response",
        broken: "HTTP/2 200 |connection: keep-alive",
        corrected: "HTTP/1.1 200 |connection: keep-alive",
        check: |it| {
            const FIELDS: &str = "Connection Keep-Alive Proxy-Connection Transfer-Encoding Upgrade";
            let version = it.version.filter(|version| !version.is_text())?;
            let offence = FIELDS.split(' ').find_map(|name| line(it, name, true))?;
            let section = (version.0 == 3).then_some("RFC 9114 §4.2");
            Some(Offence { section, ..offence })
        },
    },
    rule! {
        id: "connection-end-to-end",
        section: "RFC 9110 §7.6.1",
        severity: Violation,
        says: "Connection must not list a field that is meant for every recipient: the next proxy would remove it",
        broken: "HTTP/1.1 200 |Connection: cache-control|Cache-Control: no-cache",
        corrected: "HTTP/1.1 200 |Connection: close|Cache-Control: no-cache",
        check: |it| {
            const FIELDS: &str = "Cache-Control Content-Encoding Content-Length Content-Type Date ETag Expires \
                                  Last-Modified Location Retry-After Server Set-Cookie Vary WWW-Authenticate Allow \
                                  Accept-Ranges";
            let is_end_to_end = |item: &str| contains_word(FIELDS, item);
            line_if(it, "Connection", |value| split_list(value).any(is_end_to_end))
        },
    },
    rule! {
        id: "trailer-field",
        section: "RFC 9110 §6.5.1",
        severity: Advice,
        says: "this field can't come in a trailer: it is needed before the content",
        broken: "HTTP/1.1 200 |Transfer-Encoding: chunked|Trailer: Content-Length",
        corrected: "HTTP/1.1 200 |Transfer-Encoding: chunked|Trailer: Content-Digest",
        check: |it| {
            const FIELDS: &str = "Content-Length Transfer-Encoding Trailer Host Content-Encoding Content-Type \
                                  Content-Range Cache-Control Set-Cookie WWW-Authenticate Location Vary Expires \
                                  Retry-After";
            let is_early = |item: &str| contains_word(FIELDS, item);
            line_if(it, "Trailer", |value| split_list(value).any(is_early))
        },
    },
    rule! {
        id: "no-length",
        section: "RFC 9112 §6.3",
        severity: Advice,
        says: "nothing says where the content ends, only the end of the connection will: a client can't tell whether it got everything",
        broken: "> GET / HTTP/1.1|< HTTP/1.1 200 OK|< A: b",
        corrected: "> HEAD / HTTP/1.1|< HTTP/1.1 200 OK|< A: b",
        check: |it| lacks(it, "Content-Length", needs_length(it) && it.lacks("Transfer-Encoding")),
    },
];

fn is_text(head: &Head) -> bool {
    head.version.is_some_and(Version::is_text)
}

/// Every length that the response claims; `None` for what is not a number.
fn lengths(head: &Head) -> impl Iterator<Item = Option<u64>> {
    let items = head.values("Content-Length").flat_map(|value| value.split(',')).map(str::trim);
    items.map(|item| is_digits(item).then(|| item.parse().unwrap_or(u64::MAX)))
}

/// The length that the response claims.
pub(super) fn length(head: &Head) -> Option<u64> {
    lengths(head).flatten().next()
}

fn range_differs(head: &Head) -> bool {
    let range = head.value("Content-Range").and_then(ContentRange::parse);
    let size = range.and_then(ContentRange::size);
    size.is_some() && length(head).is_some() && size != length(head)
}

/// The transfer codings of the registry (RFC 9112 §7.3).
fn is_transfer_coding(name: &str) -> bool {
    contains_word("chunked compress deflate gzip x-compress x-gzip", name)
}

/// Whether content follows of which the end has to be known. Only for a request that is known: an
/// answer to HEAD needs no length.
fn needs_length(head: &Head) -> bool {
    let has_content = head.class() > 1 && !matches!(head.code, Some(204 | 205 | 304));
    let method = head.request.method.as_deref();
    head.version == Some(Version(1, 1))
        && has_content
        && method.is_some_and(|method| method != "HEAD" && method != "CONNECT")
}
