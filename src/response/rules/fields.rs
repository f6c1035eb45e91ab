//! Rules about the form of field lines, whichever field it is, and about fields in the wrong place.

use super::status_line::fault;
use super::{Case, Offence, Rule, line, rule};
use crate::response::head::FaultKind;

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "field-folded",
        section: "RFC 9112 §5.2",
        severity: Violation,
        says: "a field must not continue on the next line: such folding is obsolete, and readers disagree about it",
        broken: "HTTP/1.1 200 |A: b|  c",
        corrected: "HTTP/1.1 200 |A: b c",
        check: |it| fault(it, FaultKind::Folded),
    },
    rule! {
        id: "field-blank-before-colon",
        section: "RFC 9112 §5.1",
        severity: Violation,
        says: "there must be no space between a field's name and its colon",
        broken: "HTTP/1.1 200 |A : b",
        corrected: "HTTP/1.1 200 |A: b",
        check: |it| fault(it, FaultKind::SpaceBeforeColon),
    },
    rule! {
        id: "field-blank-first",
        section: "RFC 9112 §2.2",
        severity: Violation,
        says: "there must be no space before the first field: readers drop such a line, or the response",
        broken: "HTTP/1.1 200 | A: b|C: d",
        corrected: "HTTP/1.1 200 |A: b|C: d",
        check: |it| fault(it, FaultKind::SpaceFirst),
    },
    rule! {
        id: "field-name",
        section: "RFC 9110 §5.1",
        severity: Violation,
        says: "this line is not a field: a name of letters, digits and hyphens, and a colon",
        broken: "HTTP/1.1 200 |A b: c",
        corrected: "HTTP/1.1 200 |A-b: c",
        check: |it| fault(it, FaultKind::NoField),
    },
    rule! {
        id: "field-control-character",
        section: "RFC 9110 §5.5",
        severity: Violation,
        says: "a value must not have control characters: a CR, LF or NUL can split the response in two",
        broken: "HTTP/1.1 200 |A: b\u{7}c",
        corrected: "HTTP/1.1 200 |A: b\tc",
        check: |it| fault(it, FaultKind::Control),
    },
    rule! {
        id: "field-not-ascii",
        section: "RFC 9110 §5.5",
        severity: Advice,
        says: "a value should be ASCII: readers do not agree on how to read other bytes",
        broken: "HTTP/1.1 200 |A: café",
        corrected: "HTTP/1.1 200 |A: cafe",
        check: |it| {
            let field = it.fields.iter().find(|field| !field.value.is_ascii());
            field.map(|field| field.name.clone().into())
        },
    },
    rule! {
        id: "field-repeated",
        section: "RFC 9110 §5.3",
        severity: Violation,
        says: "this field can't be a list and must not be sent twice: readers pick one of the two",
        broken: "HTTP/1.1 200 |Content-Type: a/b|Content-Type: a/b",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b|Set-Cookie: c=d",
        check: repeated,
    },
    rule! {
        id: "server-repeated",
        section: "RFC 9110 §5.3",
        severity: Advice,
        says: "Server is there twice: a proxy has added its own to that of the origin instead of replacing it",
        broken: "HTTP/1.1 200 |Server: Caddy|Server: gunicorn",
        corrected: "HTTP/1.1 200 |Server: Caddy",
        check: |it| {
            let is_repeated = it.values("Server").nth(1).is_some();
            is_repeated.then(|| it.values("Server").collect::<Vec<_>>().join("; ").into())
        },
    },
    rule! {
        id: "request-field",
        section: "RFC 9110 §10.1",
        severity: Advice,
        says: "this field is for requests and means nothing in a response",
        broken: "HTTP/1.1 200 |Host: example.com",
        corrected: "HTTP/1.1 200 |Server: a",
        check: |it| {
            const FIELDS: &str = "Host User-Agent Referer From Expect TE Max-Forwards Range If-Match If-None-Match \
                                  If-Modified-Since If-Unmodified-Since If-Range Authorization \
                                  Proxy-Authorization Cookie Accept-Language Accept-Charset";
            FIELDS.split_ascii_whitespace().find_map(|name| line(it, name, true))
        },
    },
    rule! {
        id: "field-obsolete",
        section: "RFC 9110 §18.4",
        severity: Advice,
        says: "this field is obsolete: clients no longer read it",
        broken: "HTTP/1.1 200 |Set-Cookie2: a=b",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b",
        check: |it| {
            const FIELDS: &str = "\
Content-MD5 RFC 7231 §B
Set-Cookie2 RFC 6265 §9.4
Digest RFC 9530 §1.3
Public-Key-Pins RFC 7469 §1";
            FIELDS.lines().find_map(|row| {
                let (name, section) = row.split_once(' ')?;
                Some(Offence { section: Some(section), ..line(it, name, true)? })
            })
        },
    },
];

/// The fields that have one value, and where that stands if not in RFC 9110 §5.3.
const SINGLE: &str = "\
Age
Content-Length
Content-Location
Content-Range
Content-Type
Date
ETag
Expires
Last-Modified
Location
Retry-After
Content-Disposition RFC 6266 §4.1
Strict-Transport-Security RFC 6797 §7.1
Sunset RFC 8594 §3
Deprecation RFC 9745 §2.1
Access-Control-Allow-Origin Fetch §http-responses
Access-Control-Allow-Credentials Fetch §http-responses
Access-Control-Max-Age Fetch §http-responses
Sec-WebSocket-Accept RFC 6455 §11.3.3";

fn repeated(case: &Case) -> Option<Offence> {
    let rows = SINGLE.lines().map(|row| match row.split_once(' ') {
        Some((name, section)) => (name, Some(section)),
        None => (row, None),
    });
    let (name, section) =
        rows.into_iter().find(|(name, _)| case.head.values(name).nth(1).is_some())?;
    Some(Offence { section, ..name.to_owned().into() })
}
