//! Each rule: a response that breaks it, and the same response corrected.

use std::collections::BTreeSet;

use httpstatus::response::rules::{Severity, all};

use super::{diagnosis, head};
use crate::common::in_process::{answer, pipe};

/// A rule's id, a head that breaks it, and one that does not. `|` separates lines.
const BROKEN: &[(&str, &str, &str)] = &[
    ("code-digits", "HTTP/1.1 2O0 OK", "HTTP/1.1 200 OK"),
    ("code-digits", "HTTP/1.1 1200 OK", "HTTP/1.1 200 OK"),
    ("code-range", "HTTP/1.1 999 Request Denied|A: b", "HTTP/1.1 599 Request Denied|A: b"),
    ("code-range", "HTTP/1.1 000 |A: b", "000"),
    ("code-range", "999", "000"),
    ("code-unregistered", "HTTP/1.1 520 Oops|A: b", "HTTP/1.1 500 Oops|A: b"),
    ("code-unused", "HTTP/1.1 306 Switch Proxy|A: b", "HTTP/1.1 307 Temporary Redirect|A: b"),
    ("code-teapot", "HTTP/1.1 418 I'm a teapot|A: b", "HTTP/1.1 417 Expectation Failed|A: b"),
    ("code-deprecated", "HTTP/1.1 305 Use Proxy|A: b", "HTTP/1.1 302 Found|A: b"),
    ("code-withdrawn", "HTTP/1.1 510 Not Extended|A: b", "HTTP/1.1 511 Nope|A: b"),
    ("reason-of-another-code", "HTTP/1.1 200 Not Found|A: b", "HTTP/1.1 404 Not Found|A: b"),
    (
        "reason-of-another-code",
        "HTTP/1.1 401 Proxy Authentication Required|A: b",
        "HTTP/1.1 407 Unauthorized|A: b",
    ),
    ("reason-of-another-code", "HTTP/1.1 503 Bad Gateway|A: b", "HTTP/1.1 503 Come Later|A: b"),
    ("status-line-blank", "HTTP/1.1 200|A: b", "HTTP/1.1 200 |A: b"),
    ("101-http2", "HTTP/2 101 |upgrade: x", "HTTP/1.1 101 |upgrade: x"),
    (
        "1xx-http10",
        "> GET / HTTP/1.0|< HTTP/1.1 100 Continue|< ",
        "> GET / HTTP/1.1|< HTTP/1.1 100 Continue|< ",
    ),
    (
        "101-upgrade",
        "HTTP/1.1 101 Switching Protocols|A: b",
        "HTTP/1.1 101 Switching Protocols|Upgrade: websocket",
    ),
    ("201-location", "HTTP/1.1 201 Created|A: b", "HTTP/1.1 201 Created|Location: /7"),
    (
        "201-location",
        "> POST / HTTP/1.1|< HTTP/1.1 201 Created|< A: b",
        "> PUT / HTTP/1.1|< HTTP/1.1 201 Created|< A: b",
    ),
    (
        "201-location",
        "> POST / HTTP/1.1|< HTTP/1.1 100 Continue|< |< HTTP/1.1 201 Created|< A: b",
        "> PUT / HTTP/1.1|< HTTP/1.1 100 Continue|< |< HTTP/1.1 201 Created|< A: b",
    ),
    (
        "201-location",
        "> PUT / HTTP/1.1|< HTTP/1.1 307 |< Location: /|< |< HTTP/1.1 201 Created|< A: b",
        "> PUT / HTTP/1.1|< HTTP/1.1 201 Created|< A: b",
    ),
    ("206-content-range", "HTTP/1.1 206 |A: b", "HTTP/1.1 206 |Content-Range: bytes 0-1/9"),
    (
        "206-content-range",
        "HTTP/1.1 206 |Content-Type: text/plain",
        "HTTP/1.1 206 |Content-Type: multipart/byteranges; boundary=x",
    ),
    (
        "206-multipart-content-range",
        "HTTP/1.1 206 |Content-Type: multipart/byteranges; boundary=x|Content-Range: bytes 0-1/9",
        "HTTP/1.1 206 |Content-Type: multipart/byteranges; boundary=x",
    ),
    (
        "206-boundary",
        "HTTP/1.1 206 |Content-Type: multipart/byteranges",
        "HTTP/1.1 206 |Content-Type: multipart/byteranges; boundary=x",
    ),
    ("redirect-location", "HTTP/1.1 308 |A: b", "HTTP/1.1 308 |Location: /"),
    ("304-representation", "HTTP/1.1 304 |Content-Type: text/html", "HTTP/1.1 304 |ETag: \"a\""),
    (
        "401-www-authenticate",
        "HTTP/1.1 401 Unauthorized",
        "HTTP/1.1 401 Unauthorized|WWW-Authenticate: Basic realm=\"a\"",
    ),
    ("405-allow", "HTTP/1.1 405 |A: b", "HTTP/1.1 405 |Allow: GET"),
    ("407-proxy-authenticate", "HTTP/1.1 407 |A: b", "HTTP/1.1 407 |Proxy-Authenticate: NTLM"),
    ("416-content-range", "HTTP/1.1 416 |A: b", "HTTP/1.1 416 |Content-Range: bytes */9"),
    ("426-upgrade", "HTTP/1.1 426 |A: b", "HTTP/1.1 426 |Upgrade: TLS/1.2"),
    ("429-retry-after", "HTTP/1.1 429 |A: b", "HTTP/1.1 429 |Retry-After: 1"),
    ("429-retry-after", "HTTP/1.1 429 |A: b", "HTTP/1.1 429 |X-RateLimit-Reset: 1"),
    (
        "451-link",
        "HTTP/1.1 451 |Link: </a>; rel=next",
        "HTTP/1.1 451 |Link: </a>; rel=\"blocked-by\"",
    ),
    ("503-retry-after", "HTTP/1.1 503 |A: b", "HTTP/1.1 503 |Retry-After: 1"),
    ("511-challenge", "HTTP/1.1 511 |WWW-Authenticate: Basic realm=\"a\"", "HTTP/1.1 511 |A: b"),
    (
        "basic-realm",
        "HTTP/1.1 401 |WWW-Authenticate: Bearer realm=\"a\", Basic charset=\"UTF-8\"",
        "HTTP/1.1 401 |WWW-Authenticate: Basic realm=\"\"",
    ),
    (
        "bearer-parameter",
        "HTTP/1.1 401 |WWW-Authenticate: Bearer",
        "HTTP/1.1 401 |WWW-Authenticate: Bearer realm=\"a\"",
    ),
    (
        "bearer-parameter",
        "HTTP/1.1 401 |WWW-Authenticate: Negotiate, bearer",
        "HTTP/1.1 401 |WWW-Authenticate: Negotiate",
    ),
    (
        "bearer-error-status",
        "HTTP/1.1 401 |WWW-Authenticate: Bearer error=\"insufficient_scope\"",
        "HTTP/1.1 403 |WWW-Authenticate: Bearer error=\"insufficient_scope\"",
    ),
    (
        "bearer-error-status",
        "HTTP/1.1 401 |WWW-Authenticate: Bearer error=\"invalid_request\"",
        "HTTP/1.1 400 |WWW-Authenticate: Bearer error=\"invalid_request\"",
    ),
    (
        "bearer-error-status",
        "HTTP/1.1 403 |WWW-Authenticate: Bearer error=\"invalid_token\"",
        "HTTP/1.1 401 |WWW-Authenticate: Bearer error=\"invalid_token\"",
    ),
    (
        "upgrade-connection",
        "HTTP/1.1 426 |Upgrade: TLS/1.2|Connection: close",
        "HTTP/1.1 426 |Upgrade: TLS/1.2|Connection: close, Upgrade",
    ),
    ("error-not-stored", "HTTP/1.1 429 |Age: 5", "HTTP/1.1 404 |Age: 5"),
    ("1xx-content-length", "HTTP/1.1 103 |Content-Length: 0", "HTTP/1.1 200 |Content-Length: 0"),
    (
        "1xx-transfer-encoding",
        "HTTP/1.1 100 |Transfer-Encoding: chunked",
        "HTTP/1.1 200 |Transfer-Encoding: chunked",
    ),
    ("204-content-length", "HTTP/1.1 204 |Content-Length: 0", "HTTP/1.1 200 |Content-Length: 0"),
    (
        "204-transfer-encoding",
        "HTTP/1.1 204 |Transfer-Encoding: chunked",
        "HTTP/1.1 200 |Transfer-Encoding: chunked",
    ),
    ("205-content", "HTTP/1.1 205 |Content-Length: 5", "HTTP/1.1 205 |Content-Length: 0"),
    (
        "206-length",
        "HTTP/1.1 206 |Content-Range: bytes 0-9/50|Content-Length: 50",
        "HTTP/1.1 206 |Content-Range: bytes 0-9/50|Content-Length: 10",
    ),
    (
        "connect-content-length",
        "> CONNECT a:443 HTTP/1.1|< HTTP/1.1 200 OK|< Content-Length: 0",
        "> GET / HTTP/1.1|< HTTP/1.1 200 OK|< Content-Length: 0",
    ),
    (
        "connect-transfer-encoding",
        "HTTP/1.1 200 Connection established|Transfer-Encoding: chunked",
        "HTTP/1.1 200 Connection established|Via: 1.1 a",
    ),
    (
        "two-framings",
        "HTTP/1.1 200 |Content-Length: 5|Transfer-Encoding: chunked",
        "HTTP/1.1 200 |Transfer-Encoding: chunked",
    ),
    (
        "two-framings",
        "HTTP/1.0 200 |Content-Length: 5|Transfer-Encoding: chunked",
        "HTTP/2 200 |Content-Length: 5|Transfer-Encoding: chunked",
    ),
    (
        "content-length-number",
        "HTTP/1.1 200 |Content-Length: -1",
        "HTTP/1.1 200 |Content-Length: 18446744073709551616",
    ),
    (
        "content-length-differs",
        "HTTP/1.1 200 |Content-Length: 5|Content-Length: 6",
        "HTTP/1.1 200 |Content-Length: 5, 5",
    ),
    (
        "transfer-encoding-http10",
        "HTTP/1.0 200 |Transfer-Encoding: chunked",
        "HTTP/1.1 200 |Transfer-Encoding: chunked",
    ),
    (
        "chunked-twice",
        "HTTP/1.1 200 |Transfer-Encoding: chunked, chunked",
        "HTTP/1.1 200 |Transfer-Encoding: gzip, chunked",
    ),
    (
        "http2-connection-fields", "HTTP/2 200 |connection: keep-alive",
        "HTTP/1.1 200 |connection: keep-alive",
    ),
    (
        "no-length",
        "> GET / HTTP/1.1|< HTTP/1.1 200 OK|< A: b",
        "> HEAD / HTTP/1.1|< HTTP/1.1 200 OK|< A: b",
    ),
    (
        "content-type-missing",
        "HTTP/1.1 200 |Content-Length: 5",
        "HTTP/1.1 200 |Content-Length: 5|Content-Type: text/plain",
    ),
    ("field-folded", "HTTP/1.1 200 |A: b|  c", "HTTP/1.1 200 |A: b c"),
    ("field-blank-before-colon", "HTTP/1.1 200 |A : b", "HTTP/1.1 200 |A: b"),
    ("field-blank-before-colon", "HTTP/1.1 200 |A : b", "HTTP/2 200 |A : b"),
    ("field-blank-first", "HTTP/1.1 200 | A: b|C: d", "HTTP/1.1 200 |A: b|C: d"),
    ("field-name", "HTTP/1.1 200 |A b: c", "HTTP/1.1 200 |A-b: c"),
    ("field-name", "HTTP/1.1 200 |no field", "HTTP/1.1 200 |a: field"),
    ("field-control-character", "HTTP/1.1 200 |A: b\0c", "HTTP/1.1 200 |A: b\tc"),
    ("field-control-character", "HTTP/1.1 200 |A: b\rSet-Cookie: c", "HTTP/1.1 200 |A: b"),
    ("field-control-character", "< HTTP/1.1 200 |< A: b\rC: d", "< HTTP/1.1 200 |< A: b"),
    ("field-not-ascii", "HTTP/1.1 200 |A: caf\u{e9}", "HTTP/1.1 200 |A: cafe"),
    (
        "field-repeated",
        "HTTP/1.1 200 |Content-Type: a/b|Content-Type: a/b",
        "HTTP/1.1 200 |Set-Cookie: a=b|Set-Cookie: c=d",
    ),
    ("warning-obsolete", "HTTP/1.1 200 |Warning: 110 - stale", "HTTP/1.1 200 |Age: 5"),
    ("date-missing", "HTTP/1.1 404 |A: b", "HTTP/1.1 404 |Date: Sun, 01 Mar 2026 12:00:00 GMT"),
    (
        "date-form",
        "HTTP/1.1 200 |Last-Modified: 2026-03-01T12:00:00Z",
        "HTTP/1.1 200 |Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT",
    ),
    (
        "date-form",
        "HTTP/1.1 200 |Date: Sunday, 01-Mar-26 12:00:00 GMT",
        "HTTP/1.1 200 |Date: Sun, 01 Mar 2026 12:00:00 GMT",
    ),
    (
        "expires-form",
        "HTTP/1.1 200 |Expires: -1",
        "HTTP/1.1 200 |Expires: Sun, 01 Mar 2026 12:00:00 GMT",
    ),
    (
        "last-modified-future",
        "HTTP/1.1 200 |Date: Sun, 01 Mar 2026 12:00:00 GMT|Last-Modified: Mon, 02 Mar 2026 12:00:00 GMT",
        "HTTP/1.1 200 |Date: Sun, 01 Mar 2026 12:00:00 GMT|Last-Modified: Sun, 01 Mar 2026 12:00:00 GMT",
    ),
    ("etag-form", "HTTP/1.1 200 |ETag: abc", "HTTP/1.1 200 |ETag: W/\"abc\""),
    ("etag-form", "HTTP/1.1 200 |ETag: \"a b\"", "HTTP/1.1 200 |ETag: \"\""),
    ("etag-form", "HTTP/1.1 200 |ETag: \"a\"b\"", "HTTP/1.1 200 |ETag: \"a'b\""),
    ("etag-form", "HTTP/1.1 200 |ETag: \"a\u{7f}b\"", "HTTP/1.1 200 |ETag: \"a\\b\""),
    ("retry-after-form", "HTTP/1.1 503 |Retry-After: 120s", "HTTP/1.1 503 |Retry-After: 120"),
    (
        "retry-after-form",
        "HTTP/1.1 503 |Retry-After: soon",
        "HTTP/1.1 503 |Retry-After: Sun, 01 Mar 2026 12:00:00 GMT",
    ),
    ("age-form", "HTTP/1.1 200 |Age: 1.5", "HTTP/1.1 200 |Age: 1"),
    ("location-form", "HTTP/1.1 302 |Location: /a b", "HTTP/1.1 302 |Location: /a%20b?c=[d]#e"),
    (
        "content-range-form",
        "HTTP/1.1 206 |Content-Range: bytes 5-9/9",
        "HTTP/1.1 206 |Content-Range: bytes 5-9/10",
    ),
    (
        "content-range-form",
        "HTTP/1.1 206 |Content-Range: bytes 9-5/10",
        "HTTP/1.1 206 |Content-Range: pages 1-2/3",
    ),
    (
        "content-range-code",
        "HTTP/1.1 200 |Content-Range: bytes 0-1/2",
        "HTTP/1.1 206 |Content-Range: bytes 0-1/2",
    ),
    (
        "content-range-code",
        "HTTP/1.1 599 |Content-Range: bytes 0-1/2",
        "HTTP/1.1 600 |Content-Range: bytes 0-1/2",
    ),
    (
        "cache-control-contradiction",
        "HTTP/1.1 200 |Cache-Control: no-store, max-age=60",
        "HTTP/1.1 200 |Cache-Control: no-store, no-cache, max-age=0",
    ),
    (
        "cache-control-contradiction",
        "HTTP/1.1 200 |Cache-Control: public|Cache-Control: private=\"a\"",
        "HTTP/1.1 200 |Cache-Control: public, max-age=60",
    ),
    ("vary-star", "HTTP/1.1 200 |Vary: Accept, *", "HTTP/1.1 200 |Vary: *"),
    (
        "hsts-insecure",
        "--2026-03-01 12:00:00--  http://a/|  HTTP/1.1 200 OK|  Strict-Transport-Security: max-age=1",
        "--2026-03-01 12:00:00--  https://a/|  HTTP/1.1 200 OK|  Strict-Transport-Security: max-age=1",
    ),
    (
        "hsts-insecure",
        "> GET http://a/ HTTP/1.1|> Host: a|< HTTP/1.1 200 OK|< Strict-Transport-Security: max-age=1",
        "> GET /http://a/ HTTP/1.1|> Host: a|< HTTP/1.1 200 OK|< Strict-Transport-Security: max-age=1",
    ),
];

fn lines(text: &str) -> String {
    head(&text.split('|').collect::<Vec<_>>())
}

fn found(text: &str) -> Vec<&'static str> {
    diagnosis(&lines(text)).findings.iter().map(|finding| finding.rule.id).collect()
}

#[test]
fn each_rule_finds_what_breaks_it_and_nothing_in_what_does_not() {
    for (id, broken, corrected) in BROKEN {
        assert!(found(broken).contains(id), "{broken}: {:?} has no {id}", found(broken));
        assert!(!found(corrected).contains(id), "{corrected}: {id}");
    }
}

#[test]
fn every_rule_is_broken_here() {
    let broken: BTreeSet<_> = BROKEN.iter().map(|(id, ..)| *id).collect();
    let rules: BTreeSet<_> = all().map(|rule| rule.id).collect();
    assert_eq!(broken, rules);
    assert_eq!(rules.len(), all().count(), "an id is used twice");
}

#[test]
fn a_rule_has_a_source_and_is_one_sentence() {
    for rule in all() {
        let source = rule.source.to_string();
        assert!(source.starts_with("RFC ") && rule.source.section().is_some(), "{}", rule.id);
        assert!(!rule.says.ends_with('.') && !rule.says.contains('\n'), "{}", rule.id);
    }
}

#[test]
fn check_exits_with_3_for_a_violation_and_with_0_for_advice() {
    // A bare code is no response to check.
    for (id, broken, _) in BROKEN.iter().filter(|(_, broken, _)| broken.contains("HTTP/")) {
        let findings = diagnosis(&lines(broken)).findings;
        let is_violation = findings.iter().any(|it| it.rule.severity == Severity::Violation);
        let checked = answer(&pipe(), &["explain", "--check", "--plain"], &lines(broken));
        assert_eq!(checked.status, if is_violation { 3 } else { 0 }, "{id}");
        let unchecked = answer(&pipe(), &["explain", "--plain"], &lines(broken));
        assert_eq!(unchecked.status, 0, "{id}");
        assert!(unchecked.stdout.contains(id), "{}", unchecked.stdout);
    }
}

#[test]
fn a_status_line_alone_breaks_no_rule_about_fields() {
    for line in ["HTTP/1.1 401 Unauthorized", "405\n", "curl: (22) The URL returned error: 416"] {
        assert!(diagnosis(line).findings.is_empty(), "{line}");
    }
}

#[test]
fn the_same_fault_of_several_responses_is_one_finding() {
    let input = lines("HTTP/1.1 302 |Location: /a b").repeat(3);
    let findings = diagnosis(&input).findings;
    let finding = findings.iter().find(|it| it.rule.id == "location-form").expect("found");
    assert_eq!(finding.responses, [1, 2, 3]);
    assert_eq!(finding.culprit.as_deref(), Some("Location: /a b"));
}

#[test]
fn no_header_is_missing_from_a_head_that_was_cut() {
    let fields: Vec<_> = (0..300).map(|number| format!("X-{number}: y")).collect();
    let mut lines = vec!["HTTP/1.1 405 Method Not Allowed"];
    lines.extend(fields.iter().map(String::as_str));
    lines.push("Allow: GET");
    // The input ends with the head, or in the middle of it.
    for input in [head(&lines), lines.join("\r\n")] {
        let diagnosis = diagnosis(&input);
        assert!(diagnosis.heads[0].is_cut && !diagnosis.has_violation());
    }
}
