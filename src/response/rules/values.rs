//! Rules about the values of single fields.

use super::Severity::{Advice, Violation};
use super::When::{Has, Is};
use super::{Rule, line, rfc};
use crate::response::content_range::ContentRange;
use crate::response::head::Head;
use crate::response::time::{date, is_fixdate};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "date-missing",
        source: rfc(9110, "6.6.1"),
        severity: Advice,
        when: Is(|it| (2..=4).contains(&it.class()) && !it.opens_tunnel() && it.lacks("Date")),
        says: "a server with a clock must send Date with every 2xx, 3xx and 4xx: caches reckon \
            with it",
    },
    Rule {
        id: "date-form",
        source: rfc(9110, "5.6.7"),
        severity: Violation,
        when: Has(|it| {
            let fields = ["Date", "Last-Modified", "Sunset"];
            let wrong = |name: &&&str| it.value(name).is_some_and(|value| !is_fixdate(value));
            fields.iter().find(wrong).and_then(|name| line(it, name))
        }),
        says: "a date must have this form: Sun, 06 Nov 1994 08:49:37 GMT",
    },
    Rule {
        id: "expires-form",
        source: rfc(9111, "5.3"),
        severity: Advice,
        when: Has(|it| line_if(it, "Expires", |value| date(value).is_none())),
        says: "Expires is no date; a cache takes it for a time in the past",
    },
    Rule {
        id: "last-modified-future",
        source: rfc(9110, "8.8.2.1"),
        severity: Violation,
        when: Has(|it| {
            let sent = it.value("Date").and_then(date)?;
            line_if(it, "Last-Modified", |value| date(value).is_some_and(|it| it > sent))
        }),
        says: "Last-Modified must not lie after Date: nothing was modified in the future",
    },
    Rule {
        id: "etag-form",
        source: rfc(9110, "8.8.3"),
        severity: Violation,
        when: Has(|it| line_if(it, "ETag", |value| !is_entity_tag(value))),
        says: "an entity tag stands in double quotes: \"abc\" or W/\"abc\"",
    },
    Rule {
        id: "retry-after-form",
        source: rfc(9110, "10.2.3"),
        severity: Violation,
        when: Has(|it| line_if(it, "Retry-After", |value| !is_number(value) && !is_fixdate(value))),
        says: "Retry-After is a whole number of seconds or a date, nothing else",
    },
    Rule {
        id: "age-form",
        source: rfc(9111, "5.1"),
        severity: Violation,
        when: Has(|it| line_if(it, "Age", |value| !is_number(value))),
        says: "Age is a whole number of seconds",
    },
    Rule {
        id: "location-form",
        source: rfc(9110, "10.2.2"),
        severity: Violation,
        when: Has(|it| line_if(it, "Location", |value| !is_reference(value))),
        says: "Location is no URI reference: blanks, quotes and letters beyond ASCII have to be \
            percent-encoded",
    },
    Rule {
        id: "content-range-form",
        source: rfc(9110, "14.4"),
        severity: Violation,
        when: Has(|it| {
            let of_bytes = |value: &str| value.starts_with("bytes");
            let valid =
                |value: &str| ContentRange::parse(value).is_some_and(ContentRange::is_valid);
            line_if(it, "Content-Range", |value| of_bytes(value) && !valid(value))
        }),
        says: "Content-Range makes no sense: it is first-last/length or */length, the last byte \
            within the length",
    },
    Rule {
        id: "content-range-code",
        source: rfc(9110, "14.4"),
        severity: Advice,
        when: Has(|it| {
            let has_meaning = matches!(it.code, Some(206 | 304 | 416));
            line(it, "Content-Range").filter(|_| it.class() > 0 && !has_meaning)
        }),
        says: "Content-Range means something with 206 and 416 only: here a client ignores it",
    },
    Rule {
        id: "cache-control-contradiction",
        source: rfc(9111, "5.2.2"),
        severity: Advice,
        when: Has(|it| line(it, "Cache-Control").filter(|_| contradicts_itself(it))),
        says: "Cache-Control contradicts itself: what may not be stored, or not be shared, wins",
    },
    Rule {
        id: "vary-star",
        source: rfc(9110, "12.5.5"),
        severity: Advice,
        when: Has(|it| line_if(it, "Vary", |value| value.contains('*') && value.trim() != "*")),
        says: "Vary is * or a list of names; with a * among them the names say nothing",
    },
    Rule {
        id: "hsts-insecure",
        source: rfc(6797, "7.2"),
        severity: Violation,
        when: Has(|it| {
            let target = it.request.target.as_deref().unwrap_or_default();
            line(it, "Strict-Transport-Security").filter(|_| target.starts_with("http://"))
        }),
        says: "Strict-Transport-Security must not be sent over plain HTTP: clients ignore it there",
    },
];

fn line_if(head: &Head, name: &str, test: impl Fn(&str) -> bool) -> Option<String> {
    head.values(name).find(|value| test(value)).map(|value| format!("{name}: {value}"))
}

fn is_number(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// `"…"` or `W/"…"`, with neither quotes nor control characters inside.
fn is_entity_tag(value: &str) -> bool {
    let quoted = value.strip_prefix("W/").unwrap_or(value);
    let inside = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inside.is_some_and(|tag| {
        !tag.contains(|sign: char| sign == '"' || sign.is_control() || sign == ' ')
    })
}

/// Whether all characters may stand in a URI (RFC 3986 §2).
fn is_reference(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
}

/// Storing or sharing both allowed and forbidden.
fn contradicts_itself(head: &Head) -> bool {
    let says = |directive: &str| head.lists("Cache-Control", directive);
    let lifetime = head.values("Cache-Control").flat_map(|value| value.split(',')).any(|item| {
        let (name, seconds) = item.trim().split_once('=').unwrap_or_default();
        name.eq_ignore_ascii_case("max-age") && seconds.trim() != "0"
    });
    says("no-store") && (lifetime || says("public")) || says("public") && says("private")
}
