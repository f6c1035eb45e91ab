//! Rules about the fields that a status code asks for.

use super::{Offence, Rule, if_so, lacks, line, line_if, rule};
use crate::response::head::{Extent, Head, contains_ignoring_case};
use crate::response::status_line::Version;

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "101-upgrade",
        section: "RFC 9110 §15.2.2",
        severity: Violation,
        says: "a 101 must name in Upgrade the protocol that it switches to",
        broken: "HTTP/1.1 101 Switching Protocols|A: b",
        corrected: "HTTP/1.1 101 Switching Protocols|Upgrade: websocket",
        check: |it| lacks(it, "Upgrade", it.is(101)),
    },
    rule! {
        id: "101-websocket-accept",
        section: "RFC 6455 §4.2.2",
        severity: Violation,
        says: "a WebSocket handshake must answer the client's key in Sec-WebSocket-Accept: the client gives up without it",
        broken: "HTTP/1.1 101 |Upgrade: websocket|Connection: Upgrade",
        corrected: "HTTP/1.1 101 |Upgrade: websocket|Connection: Upgrade|Sec-WebSocket-Accept: a",
        check: |it| {
            let is_handshake = it.is(101) && it.lists("Upgrade", "websocket");
            lacks(it, "Sec-WebSocket-Accept", is_handshake && it.version.is_some_and(Version::is_text))
        },
    },
    rule! {
        id: "201-location",
        section: "RFC 9110 §15.3.2",
        severity: Advice,
        says: "without Location, what was created is taken to be at the address of the request itself: right for a PUT, seldom for a POST",
        broken: "> POST / HTTP/1.1|< HTTP/1.1 201 Created|< A: b",
        corrected: "> PUT / HTTP/1.1|< HTTP/1.1 201 Created|< A: b",
        check: |it| lacks(it, "Location", it.is(201) && !it.answers("PUT")),
    },
    rule! {
        id: "206-content-range",
        section: "RFC 9110 §15.3.7.1",
        severity: Violation,
        says: "a 206 must say in Content-Range which part it has, or be multipart/byteranges",
        broken: "HTTP/1.1 206 |A: b",
        corrected: "HTTP/1.1 206 |Content-Range: bytes 0-1/9",
        check: |it| lacks(it, "Content-Range", it.is(206) && !is_multipart(it)),
    },
    rule! {
        id: "206-multipart-content-range",
        section: "RFC 9110 §15.3.7.2",
        severity: Violation,
        says: "with several parts, Content-Range belongs to each part, not to the head",
        broken: "HTTP/1.1 206 |Content-Type: multipart/byteranges; boundary=x|Content-Range: bytes 0-1/9",
        corrected: "HTTP/1.1 206 |Content-Type: multipart/byteranges; boundary=x",
        check: |it| line(it, "Content-Range", it.is(206) && is_multipart(it)),
    },
    rule! {
        id: "206-boundary",
        section: "RFC 9110 §15.3.7.2",
        severity: Violation,
        says: "multipart/byteranges needs its boundary parameter: without it nobody can take the parts apart",
        broken: "HTTP/1.1 206 |Content-Type: multipart/byteranges",
        corrected: "HTTP/1.1 206 |Content-Type: multipart/byteranges; boundary=x",
        check: |it| {
            let is_parts = it.is(206) && is_multipart(it);
            line_if(it, "Content-Type", |value| is_parts && !contains_ignoring_case(value, "boundary="))
        },
    },
    rule! {
        id: "redirect-location",
        section: "RFC 9110 §15.4",
        severity: Advice,
        says: "a redirect should say in Location where to go: without it a client stops here",
        broken: "HTTP/1.1 308 |A: b",
        corrected: "HTTP/1.1 308 |Location: /",
        check: |it| {
            let is_redirect = matches!(it.code, Some(301 | 302 | 303 | 307 | 308));
            lacks(it, "Location", is_redirect)
        },
    },
    rule! {
        id: "304-representation",
        section: "RFC 9110 §15.4.5",
        severity: Advice,
        says: "a 304 should not describe the content again: the client has it already",
        broken: "HTTP/1.1 304 |Content-Type: text/html",
        corrected: "HTTP/1.1 304 |ETag: \"a\"",
        check: |it| {
            let mut fields = "Content-Type Content-Encoding Content-Language Content-Range".split(' ');
            fields.find_map(|name| line(it, name, it.is(304)))
        },
    },
    rule! {
        id: "401-www-authenticate",
        section: "RFC 9110 §15.5.2",
        severity: Violation,
        says: "a 401 must say in WWW-Authenticate how to authenticate; to refuse a client that is known, send 403",
        broken: "HTTP/1.1 401 Unauthorized|A: b",
        corrected: "HTTP/1.1 401 Unauthorized|WWW-Authenticate: Basic realm=\"a\"",
        check: |it| lacks(it, "WWW-Authenticate", it.is(401)),
    },
    rule! {
        id: "405-allow",
        section: "RFC 9110 §15.5.6",
        severity: Violation,
        says: "a 405 must list in Allow the methods that the resource does take",
        broken: "HTTP/1.1 405 |A: b",
        corrected: "HTTP/1.1 405 |Allow: GET",
        check: |it| lacks(it, "Allow", it.is(405)),
    },
    rule! {
        id: "407-proxy-authenticate",
        section: "RFC 9110 §15.5.8",
        severity: Violation,
        says: "a 407 must say in Proxy-Authenticate how to authenticate with the proxy",
        broken: "HTTP/1.1 407 |A: b",
        corrected: "HTTP/1.1 407 |Proxy-Authenticate: NTLM",
        check: |it| lacks(it, "Proxy-Authenticate", it.is(407)),
    },
    rule! {
        id: "415-accept",
        section: "RFC 9110 §15.5.16",
        severity: Advice,
        says: "a 415 can say in Accept which formats the resource takes, or in Accept-Encoding which codings: the client has to guess",
        broken: "HTTP/1.1 415 |A: b",
        corrected: "HTTP/1.1 415 |Accept: application/json",
        check: |it| {
            let says = "Accept-Encoding Accept-Patch Accept-Post".split(' ').any(|name| it.has(name));
            lacks(it, "Accept", it.is(415) && !says)
        },
    },
    rule! {
        id: "416-content-range",
        section: "RFC 9110 §15.5.17",
        severity: Advice,
        says: "a 416 should say in Content-Range how long the resource is: bytes */1234",
        broken: "HTTP/1.1 416 |A: b",
        corrected: "HTTP/1.1 416 |Content-Range: bytes */9",
        check: |it| lacks(it, "Content-Range", it.is(416)),
    },
    rule! {
        id: "426-upgrade",
        section: "RFC 9110 §15.5.22",
        severity: Violation,
        says: "a 426 must name in Upgrade the protocols that it asks for",
        broken: "HTTP/1.1 426 |A: b",
        corrected: "HTTP/1.1 426 |Upgrade: TLS/1.2",
        // HTTP/2 and later forbid the field.
        check: |it| lacks(it, "Upgrade", it.is(426) && it.version.is_some_and(Version::is_text)),
    },
    rule! {
        id: "429-retry-after",
        section: "RFC 6585 §4",
        severity: Advice,
        says: "without Retry-After clients guess how long to wait, and most guess too short",
        broken: "HTTP/1.1 429 |A: b",
        corrected: "HTTP/1.1 429 |Retry-After: 1",
        check: |it| lacks(it, "Retry-After", it.is(429) && !says_reset(it)),
    },
    rule! {
        id: "451-link",
        section: "RFC 7725 §4",
        severity: Advice,
        says: "a 451 should name who blocks the resource: a Link with rel=\"blocked-by\"",
        broken: "HTTP/1.1 451 |Link: </a>; rel=next",
        corrected: "HTTP/1.1 451 |Link: </a>; rel=\"blocked-by\"",
        check: |it| {
            let is_named = it.values("Link").any(|link| link.contains("blocked-by"));
            if_so(it.is(451) && it.extent >= Extent::Open && !is_named && !it.has("X-MS-Location"))
        },
    },
    rule! {
        id: "503-retry-after",
        section: "RFC 9110 §15.6.4",
        severity: Advice,
        says: "with Retry-After a 503 could say how long it is likely to last",
        broken: "HTTP/1.1 503 |A: b",
        corrected: "HTTP/1.1 503 |Retry-After: 1",
        check: |it| lacks(it, "Retry-After", it.is(503)),
    },
    rule! {
        id: "511-challenge",
        section: "RFC 6585 §6",
        severity: Advice,
        says: "a 511 should not ask for credentials itself: a browser would show the name of the site that was asked for",
        broken: "HTTP/1.1 511 |WWW-Authenticate: Basic realm=\"a\"",
        corrected: "HTTP/1.1 511 |A: b",
        check: |it| line(it, "WWW-Authenticate", it.is(511)),
    },
    rule! {
        id: "upgrade-connection",
        section: "RFC 9110 §7.8",
        severity: Violation,
        says: "a sender of Upgrade must list it in Connection, or a proxy would pass it on",
        broken: "HTTP/1.1 426 |Upgrade: TLS/1.2|Connection: close",
        corrected: "HTTP/1.1 426 |Upgrade: TLS/1.2|Connection: close, Upgrade",
        check: |it| {
            let is_text = it.version.is_some_and(Version::is_text);
            let is_unlisted = is_text && !it.lists("Connection", "upgrade") && it.extent > Extent::Partial;
            let offence = line(it, "Upgrade", is_unlisted)?;
            Some(Offence { is_absence: true, ..offence })
        },
    },
];

pub(super) fn is_multipart(head: &Head) -> bool {
    head.lists("Content-Type", "multipart/byteranges")
}

/// Whether a rate limit's field says when there is more.
fn says_reset(head: &Head) -> bool {
    const FIELDS: &str = "RateLimit RateLimit-Reset X-RateLimit-Reset X-Rate-Limit-Reset";
    FIELDS.split(' ').any(|name| head.has(name))
}
