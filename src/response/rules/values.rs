//! Rules about dates, addresses and ranges in single fields.

use super::{Rule, line, line_if, rule};
use crate::response::content_range::{ContentRange, has_other_unit};
use crate::response::date::{Moment, format_duration};
use crate::response::list::{is_digits, is_token, split_list};

/// A clock that is this many seconds ahead is wrong; a smaller difference may come from the transfer.
const SKEW_MIN: i64 = 300;

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "date-missing",
        section: "RFC 9110 §6.6.1",
        severity: Advice,
        says: "a server with a clock must send Date with every 2xx, 3xx and 4xx: caches rely on it",
        broken: "HTTP/1.1 404 |A: b",
        corrected: "HTTP/1.1 404 |Date: Sun, 01 Mar 2026 12:00:00 GMT",
        check: |it| super::lacks(it, "Date", (2..=4).contains(&it.class()) && !it.opens_tunnel()),
    },
    rule! {
        id: "date-form",
        section: "RFC 9110 §5.6.7",
        severity: Violation,
        says: "a date must have this form: Sun, 06 Nov 1994 08:49:37 GMT",
        broken: "HTTP/1.1 200 |Last-Modified: 2026-03-01T12:00:00Z",
        corrected: "HTTP/1.1 200 |Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT",
        check: |it| {
            let is_wrong = |value: &str| Moment::parse_fixdate(value).is_none();
            let is_old = |value: &str| is_wrong(value) && Moment::parse(value).is_some();
            let mut fields = "Date Last-Modified Sunset".split(' ');
            fields.find_map(|name| line_if(it, name, is_wrong)).or_else(|| line_if(it, "Expires", is_old))
        },
    },
    rule! {
        id: "expires-form",
        section: "RFC 9111 §5.3",
        severity: Advice,
        says: "Expires is no date; a cache takes it for a time in the past",
        broken: "HTTP/1.1 200 |Expires: -1",
        corrected: "HTTP/1.1 200 |Expires: Sun, 01 Mar 2026 12:00:00 GMT",
        check: |it| line_if(it, "Expires", |value| Moment::parse(value).is_none()),
    },
    rule! {
        id: "date-future",
        section: "RFC 9110 §6.6.1",
        severity: Advice,
        says: "Date lies in the future: the clock of the server is ahead, or that of this computer is behind",
        broken: "HTTP/1.1 200 |Date: Fri, 01 Jan 2100 12:00:00 GMT",
        corrected: "HTTP/1.1 200 |Date: Thu, 01 Jan 2026 12:00:00 GMT",
        check: |it| {
            let ahead = Moment::parse(it.value("Date")?)?.seconds_after(it.now);
            let distance = || format_duration(ahead.unsigned_abs());
            (ahead > SKEW_MIN).then(|| format!("by {}", distance()).into())
        },
    },
    rule! {
        id: "last-modified-future",
        section: "RFC 9110 §8.8.2.1",
        severity: Violation,
        says: "Last-Modified must not be later than Date: nothing was modified in the future",
        broken: "HTTP/1.1 200 |Date: Sun, 01 Mar 2026 12:00:00 GMT|Last-Modified: Mon, 02 Mar 2026 12:00:00 GMT",
        corrected: "HTTP/1.1 200 |Date: Sun, 01 Mar 2026 12:00:00 GMT|Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT",
        check: |it| {
            let sent = it.value("Date").and_then(Moment::parse)?;
            line_if(it, "Last-Modified", |value| Moment::parse(value).is_some_and(|it| it > sent))
        },
    },
    rule! {
        id: "etag-form",
        section: "RFC 9110 §8.8.3",
        severity: Violation,
        says: "an entity tag stands in double quotes: \"abc\" or W/\"abc\"",
        broken: "HTTP/1.1 200 |ETag: abc",
        corrected: "HTTP/1.1 200 |ETag: W/\"abc\"",
        check: |it| line_if(it, "ETag", |value| !is_entity_tag(value)),
    },
    rule! {
        id: "retry-after-form",
        section: "RFC 9110 §10.2.3",
        severity: Violation,
        says: "Retry-After is a whole number of seconds or a date, nothing else",
        broken: "HTTP/1.1 503 |Retry-After: 120s",
        corrected: "HTTP/1.1 503 |Retry-After: 120",
        check: |it| {
            let is_wait = |value: &str| is_digits(value) || Moment::parse_fixdate(value).is_some();
            line_if(it, "Retry-After", |value| !is_wait(value))
        },
    },
    rule! {
        id: "location-form",
        section: "RFC 9110 §10.2.2",
        severity: Violation,
        says: "Location is no URI reference: spaces, quotes, letters beyond ASCII and a bare % have to be percent-encoded",
        broken: "HTTP/1.1 302 |Location: /a b",
        corrected: "HTTP/1.1 302 |Location: /a%20b?c=[d]#e",
        check: |it| line_if(it, "Location", |value| !is_reference(value)),
    },
    rule! {
        id: "location-empty",
        section: "RFC 9110 §10.2.2",
        severity: Advice,
        says: "an empty Location leads to the address that was asked for: clients that follow it go round in a loop",
        broken: "HTTP/1.1 302 |Location:",
        corrected: "HTTP/1.1 302 |Location: /",
        check: |it| line_if(it, "Location", str::is_empty),
    },
    rule! {
        id: "location-unused",
        section: "RFC 9110 §10.2.2",
        severity: Advice,
        says: "Location has a meaning with 201 and 3xx only: with this code a client does not follow it",
        broken: "HTTP/1.1 200 |Location: /a",
        corrected: "HTTP/1.1 201 |Location: /a",
        check: |it| {
            let is_unused = matches!(it.class(), 2 | 4 | 5) && !matches!(it.code, Some(201 | 202));
            line(it, "Location", is_unused)
        },
    },
    rule! {
        id: "content-range-form",
        section: "RFC 9110 §14.4",
        severity: Violation,
        says: "Content-Range makes no sense: it is bytes first-last/length or bytes */length, the last byte within the length",
        broken: "HTTP/1.1 206 |Content-Range: bytes 5-9/9",
        corrected: "HTTP/1.1 206 |Content-Range: bytes 5-9/10",
        check: |it| {
            let is_valid = |value: &str| {
                has_other_unit(value) || ContentRange::parse(value).is_some_and(ContentRange::is_valid)
            };
            line_if(it, "Content-Range", |value| !is_valid(value))
        },
    },
    rule! {
        id: "content-range-code",
        section: "RFC 9110 §14.4",
        severity: Advice,
        says: "Content-Range means something with 206 and 416 only: here a client ignores it",
        broken: "HTTP/1.1 200 |Content-Range: bytes 0-1/2",
        corrected: "HTTP/1.1 206 |Content-Range: bytes 0-1/2",
        check: |it| {
            let has_meaning = matches!(it.code, Some(206 | 304 | 416));
            line(it, "Content-Range", it.class() > 0 && !has_meaning)
        },
    },
    rule! {
        id: "206-without-range",
        section: "RFC 9110 §15.3.7.1",
        severity: Violation,
        says: "a 206 must say which range it has; */length says that there is none",
        broken: "HTTP/1.1 206 |Content-Range: bytes */9",
        corrected: "HTTP/1.1 206 |Content-Range: bytes 0-4/9",
        check: |it| {
            let is_bare = |value: &str| ContentRange::parse(value).is_some_and(|it| it.range.is_none());
            line_if(it, "Content-Range", |value| it.is(206) && is_bare(value))
        },
    },
    rule! {
        id: "416-with-range",
        section: "RFC 9110 §15.5.17",
        severity: Advice,
        says: "a 416 has no range to send; it should say how long the resource is: bytes */1234",
        broken: "HTTP/1.1 416 |Content-Range: bytes 0-4/9",
        corrected: "HTTP/1.1 416 |Content-Range: bytes */9",
        check: |it| {
            let has_range = |value: &str| ContentRange::parse(value).is_some_and(|it| it.range.is_some());
            line_if(it, "Content-Range", |value| it.is(416) && has_range(value))
        },
    },
    rule! {
        id: "allow-form",
        section: "RFC 9110 §10.2.1",
        severity: Violation,
        says: "Allow is a list of methods with commas between them",
        broken: "HTTP/1.1 405 |Allow: GET POST",
        corrected: "HTTP/1.1 405 |Allow: GET, POST",
        check: |it| line_if(it, "Allow", |value| split_list(value).any(|item| !is_token(item))),
    },
    rule! {
        id: "server-form",
        section: "RFC 9110 §10.2.4",
        severity: Advice,
        says: "Server is a list of products with spaces between them: name/version (comment)",
        broken: "HTTP/1.1 200 |Server: Jetty(9.4.57)",
        corrected: "HTTP/1.1 200 |Server: Jetty/9.4.57 (a comment)",
        check: |it| line_if(it, "Server", |value| !is_product_list(value)),
    },
];

/// `"…"` or `W/"…"`, with neither quotes nor control characters inside.
fn is_entity_tag(value: &str) -> bool {
    let quoted = value.strip_prefix("W/").unwrap_or(value);
    let inside = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inside.is_some_and(|tag| {
        !tag.contains(|character: char| {
            character == '"' || character.is_control() || character == ' '
        })
    })
}

/// Whether all characters may stand in a URI (RFC 3986 §2), and each `%` has its two digits.
fn is_reference(value: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    let mut encoded = value.split('%').skip(1);
    value.bytes().all(is_allowed)
        && encoded.all(|rest| {
            rest.get(..2).is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
        })
}

/// `product *( RWS ( product / comment ) )`.
fn is_product_list(value: &str) -> bool {
    let mut rest = value;
    let mut is_first = true;
    while !rest.is_empty() {
        let end = if rest.starts_with('(') && !is_first {
            comment_end(rest)
        } else {
            let end = rest.find([' ', '\t']).unwrap_or(rest.len());
            let (name, version) = rest[..end].split_once('/').unwrap_or((&rest[..end], "1"));
            (is_token(name) && is_token(version)).then_some(end)
        };
        let Some(end) = end else { return false };
        let after = &rest[end..];
        if !after.is_empty() && !after.starts_with([' ', '\t']) {
            return false;
        }
        rest = after.trim_start();
        is_first = false;
    }
    !is_first
}

/// Where a comment ends, which may have others in it.
fn comment_end(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(index + 1);
        }
    }
    None
}
