//! Rules about structured fields (RFC 9651) and links.

use super::{Case, Offence, Rule, line_if, rule};
use crate::response::head::Head;
use crate::response::list::{split_list, split_outside_quotes, split_parameter};
use crate::response::structured_field::{self, Kind};

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "structured-field-form",
        section: "RFC 9651 §4.2",
        severity: Violation,
        says: "the value does not follow the grammar of its field, so that clients ignore all of it",
        broken: "HTTP/1.1 200 |Content-Digest: sha-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=",
        corrected: "HTTP/1.1 200 |Content-Digest: sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:",
        check: malformed_field,
    },
    rule! {
        id: "digest-weak",
        section: "RFC 9530 §5",
        severity: Advice,
        says: "this digest is deprecated: it protects against accidents, not against an attacker; use sha-256",
        broken: "HTTP/1.1 200 |Content-Digest: md5=:1B2M2Y8AsgTpgAmY7PhCfg==:",
        corrected: "HTTP/1.1 200 |Content-Digest: sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:",
        check: |it| {
            let is_weak = |item: &str| {
                "md5= sha= unixsum= unixcksum= adler= crc32c=".split(' ').any(|name| item.starts_with(name))
            };
            let mut fields = "Content-Digest Repr-Digest".split(' ');
            fields.find_map(|name| line_if(it, name, |value| split_list(value).any(is_weak)))
        },
    },
    rule! {
        id: "link-form",
        section: "RFC 8288 §3",
        severity: Violation,
        says: "a link stands in angle brackets: <https://example.com/>; rel=next",
        broken: "HTTP/1.1 200 |Link: https://a/; rel=next",
        corrected: "HTTP/1.1 200 |Link: <https://a/>; rel=next",
        check: |it| line_if(it, "Link", |value| links(value).any(|link| !is_link(link))),
    },
    rule! {
        id: "link-rel",
        section: "RFC 8288 §3.3",
        severity: Violation,
        says: "a link must say in rel what it leads to",
        broken: "HTTP/1.1 200 |Link: <https://a/>; title=\"x\"",
        corrected: "HTTP/1.1 200 |Link: <https://a/>; rel=next; title=\"x\"",
        check: |it| line_if(it, "Link", |value| links(value).any(|link| is_link(link) && !has_rel(link))),
    },
];

/// The structured fields of responses, each with its type and where that stands.
const FIELDS: &str = "\
Accept-CH list RFC 8942 §3.1
Cache-Status list RFC 9211 §2
Proxy-Status list RFC 9209 §2
CDN-Cache-Control dictionary RFC 9213 §2.1
Content-Digest digests RFC 9530 §2
Repr-Digest digests RFC 9530 §3
Priority dictionary RFC 9218 §4
Signature dictionary RFC 9421 §4.2
Signature-Input dictionary RFC 9421 §4.1
Deprecation date RFC 9745 §2.1";

fn malformed_field(case: &Case) -> Option<Offence> {
    FIELDS.lines().find_map(|line| {
        let (name, rest) = line.split_once(' ')?;
        let (kind, section) = rest.split_once(' ')?;
        let kind = match kind {
            "list" => Kind::List,
            "dictionary" => Kind::Dictionary,
            "digests" => Kind::ByteSequences,
            _ => Kind::Date,
        };
        is_malformed(case, name, kind)?;
        Some(Offence { section: Some(section), ..line_if(case, name, |_| true)? })
    })
}

/// The lines of a field are joined before they are read (RFC 9651 §4.2).
fn is_malformed(head: &Head, name: &str, kind: Kind) -> Option<()> {
    let values: Vec<_> = head.values(name).collect();
    let is_wrong = !values.is_empty() && !structured_field::is_valid(&values.join(", "), kind);
    is_wrong.then_some(())
}

/// The links of a field. A comma within the brackets separates nothing.
fn links(value: &str) -> impl Iterator<Item = &str> {
    let mut is_in_address = false;
    let (mut is_quoted, mut is_escaped) = (false, false);
    let parts = value.split(move |character: char| {
        is_quoted ^= character == '"' && !is_escaped && !is_in_address;
        is_escaped = is_quoted && character == '\\' && !is_escaped;
        match character {
            '<' if !is_quoted => is_in_address = true,
            '>' if !is_quoted => is_in_address = false,
            _ => {}
        }
        character == ',' && !is_quoted && !is_in_address
    });
    parts.map(str::trim).filter(|link| !link.is_empty())
}

fn is_link(link: &str) -> bool {
    let address = link.strip_prefix('<').and_then(|rest| rest.split_once('>'));
    address.is_some_and(|(_, rest)| rest.trim().is_empty() || rest.trim_start().starts_with(';'))
}

fn has_rel(link: &str) -> bool {
    let parameters = link.split_once('>').map(|(_, rest)| rest).unwrap_or_default();
    split_outside_quotes(parameters, ';').any(|part| {
        let (name, value) = split_parameter(part);
        name.eq_ignore_ascii_case("rel") && value.is_some()
    })
}
