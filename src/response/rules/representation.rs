//! Rules about the fields that describe the content.

use super::{Rule, line_if, rule};
use crate::response::head::Head;
use crate::response::list::{
    contains_word, is_quoted_string, is_token, split_list, split_outside_quotes, split_parameters,
};

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "content-type-form",
        section: "RFC 9110 §8.3.1",
        severity: Violation,
        says: "Content-Type is no media type: type/subtype, then parameters such as ; charset=utf-8",
        broken: "HTTP/1.1 200 |Content-Type: html",
        corrected: "HTTP/1.1 200 |Content-Type: text/html; charset=utf-8",
        check: |it| line_if(it, "Content-Type", |value| !is_media_type(value)),
    },
    rule! {
        id: "content-coding-identity",
        section: "RFC 9110 §8.4.1",
        severity: Advice,
        says: "identity means that there is no coding, and should not be sent",
        broken: "HTTP/1.1 200 |Content-Encoding: identity",
        corrected: "HTTP/1.1 200 |Content-Encoding: gzip",
        check: |it| line_if(it, "Content-Encoding", |value| value.eq_ignore_ascii_case("identity")),
    },
    rule! {
        id: "content-coding-unknown",
        section: "RFC 9110 §8.4.1",
        severity: Advice,
        says: "there is no such content coding: clients show the bytes as they are, or refuse them",
        broken: "HTTP/1.1 200 |Content-Encoding: utf-8",
        corrected: "HTTP/1.1 200 |Content-Encoding: br",
        check: |it| {
            // The registry of 2026.
            const CODINGS: &str = "aes128gcm br compress dcb dcz deflate exi gzip identity pack200-gzip \
                                   x-compress x-gzip zstd";
            let is_unknown = |item: &str| !contains_word(CODINGS, item);
            line_if(it, "Content-Encoding", |value| split_list(value).any(is_unknown))
        },
    },
    rule! {
        id: "content-disposition-form",
        section: "RFC 6266 §4.1",
        severity: Violation,
        says: "Content-Disposition is inline or attachment, then parameters; a file name with spaces stands in double quotes",
        broken: "HTTP/1.1 200 |Content-Disposition: attachment; filename=a b.txt",
        corrected: "HTTP/1.1 200 |Content-Disposition: attachment; filename=\"a b.txt\"",
        check: |it| line_if(it, "Content-Disposition", |value| !is_disposition(value)),
    },
    rule! {
        id: "vary-form",
        section: "RFC 9110 §12.5.5",
        severity: Violation,
        says: "Vary is a list of field names with commas between them, or *",
        broken: "HTTP/1.1 200 |Vary: Accept-Encoding Origin",
        corrected: "HTTP/1.1 200 |Vary: Accept-Encoding, Origin",
        check: |it| line_if(it, "Vary", |value| split_list(value).any(|item| !is_token(item))),
    },
    rule! {
        id: "vary-star",
        section: "RFC 9110 §12.5.5",
        severity: Advice,
        says: "Vary is * or a list of names; with a * among them the names say nothing",
        broken: "HTTP/1.1 200 |Vary: Accept, *",
        corrected: "HTTP/1.1 200 |Vary: *",
        check: |it| line_if(it, "Vary", |value| value.contains('*') && value.trim() != "*"),
    },
    rule! {
        id: "vary-repeated",
        section: "RFC 9110 §12.5.5",
        severity: Advice,
        says: "Vary has a name twice",
        broken: "HTTP/1.1 200 |Vary: Accept, Origin, accept",
        corrected: "HTTP/1.1 200 |Vary: Accept, Origin",
        check: |it| repeated_item(it, "Vary").map(|name| format!("Vary: {name}").into()),
    },
];

/// The first item of a list that was there before, in any case.
fn repeated_item<'a>(head: &'a Head, name: &str) -> Option<&'a str> {
    let items: Vec<_> = head.values(name).flat_map(split_list).take(ITEMS_MAX).collect();
    let is_earlier = |index: usize, item: &str| {
        items[..index].iter().any(|earlier| earlier.eq_ignore_ascii_case(item))
    };
    items.iter().enumerate().find(|(index, item)| is_earlier(*index, item)).map(|(_, item)| *item)
}

/// The most items that are compared.
const ITEMS_MAX: usize = 100;

/// `type "/" subtype *( OWS ";" OWS [ name "=" value ] )`.
fn is_media_type(value: &str) -> bool {
    let mut parts = split_parameters(value);
    let is_type = parts
        .next()
        .and_then(|part| part.split_once('/'))
        .is_some_and(|(main, sub)| is_token(main) && is_token(sub));
    is_type && parts.all(|part| part.is_empty() || is_parameter(part))
}

fn is_parameter(part: &str) -> bool {
    let is_value = |value: &str| is_token(value) || is_quoted_string(value);
    part.split_once('=').is_some_and(|(name, value)| is_token(name) && is_value(value))
}

/// `disposition-type *( ";" name "=" value )`, which allows spaces around `=` (RFC 2616 §2.1).
fn is_disposition(value: &str) -> bool {
    let mut parts = split_outside_quotes(value, ';').map(str::trim);
    let is_part = |part: &str| {
        let (name, value) = part.split_once('=').unwrap_or_default();
        is_parameter(&format!("{}={}", name.trim(), value.trim()))
    };
    parts.next().is_some_and(is_token) && parts.all(is_part)
}
