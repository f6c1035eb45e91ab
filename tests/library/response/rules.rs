//! Each rule: a response that breaks it, and the same response corrected.

use std::collections::BTreeSet;

use httpstatus::response::rules::{Severity, all};

use super::{diagnosis, head};
use crate::common::in_process::{answer, pipe};

/// Beside the examples that each rule has: a rule's id, a head that breaks it, and one that does not.
/// `|` separates lines.
const BROKEN: &[(&str, &str, &str)] = &[
    ("code-digits", "HTTP/1.1 2O0 OK", "HTTP/1.1 200 OK"),
    ("code-digits", "HTTP/1.1 1200 OK", "HTTP/1.1 200 OK"),
    ("code-range", "HTTP/1.1 000 |A: b", "HTTP/1.1 500 |A: b"),
    (
        "reason-of-another-code",
        "HTTP/1.1 401 Proxy Authentication Required|A: b",
        "HTTP/1.1 407 Unauthorized|A: b",
    ),
    ("reason-of-another-code", "HTTP/1.1 503 Bad Gateway|A: b", "HTTP/1.1 503 Come Later|A: b"),
    ("201-location", "HTTP/1.1 201 Created|A: b", "HTTP/1.1 201 Created|Location: /7"),
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
    (
        "206-content-range",
        "HTTP/1.1 206 |Content-Type: text/plain",
        "HTTP/1.1 206 |Content-Type: multipart/byteranges; boundary=x",
    ),
    ("429-retry-after", "HTTP/1.1 429 |A: b", "HTTP/1.1 429 |X-RateLimit-Reset: 1"),
    (
        "basic-realm",
        "HTTP/1.1 401 |WWW-Authenticate: Bearer realm=\"a\", Basic charset=\"UTF-8\"",
        "HTTP/1.1 401 |WWW-Authenticate: Basic realm=\"\"",
    ),
    (
        "bearer-parameter",
        "HTTP/1.1 401 |WWW-Authenticate: Negotiate, bearer",
        "HTTP/1.1 401 |WWW-Authenticate: Negotiate",
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
        "two-framings",
        "HTTP/1.0 200 |Content-Length: 5|Transfer-Encoding: chunked",
        "HTTP/2 200 |Content-Length: 5|Transfer-Encoding: chunked",
    ),
    (
        "content-type-missing",
        "HTTP/1.1 200 |Content-Length: 5",
        "HTTP/1.1 200 |Content-Length: 5|Content-Type: text/plain",
    ),
    ("field-blank-before-colon", "HTTP/1.1 200 |A : b", "HTTP/2 200 |A : b"),
    ("field-name", "HTTP/1.1 200 |no field", "HTTP/1.1 200 |a: field"),
    ("field-control-character", "HTTP/1.1 200 |A: b\0c", "HTTP/1.1 200 |A: b\tc"),
    ("field-control-character", "HTTP/1.1 200 |A: b\rSet-Cookie: c", "HTTP/1.1 200 |A: b"),
    ("field-control-character", "< HTTP/1.1 200 |< A: b\rC: d", "< HTTP/1.1 200 |< A: b"),
    ("field-not-ascii", "HTTP/1.1 200 |A: caf\u{e9}", "HTTP/1.1 200 |A: cafe"),
    (
        "date-form",
        "HTTP/1.1 200 |Date: Sunday, 01-Mar-26 12:00:00 GMT",
        "HTTP/1.1 200 |Date: Sun, 01 Mar 2026 12:00:00 GMT",
    ),
    ("etag-form", "HTTP/1.1 200 |ETag: \"a b\"", "HTTP/1.1 200 |ETag: \"\""),
    ("etag-form", "HTTP/1.1 200 |ETag: \"a\"b\"", "HTTP/1.1 200 |ETag: \"a'b\""),
    ("etag-form", "HTTP/1.1 200 |ETag: \"a\u{7f}b\"", "HTTP/1.1 200 |ETag: \"a\\b\""),
    (
        "retry-after-form",
        "HTTP/1.1 503 |Retry-After: soon",
        "HTTP/1.1 503 |Retry-After: Sun, 01 Mar 2026 12:00:00 GMT",
    ),
    (
        "content-range-form",
        "HTTP/1.1 206 |Content-Range: bytes 9-5/10",
        "HTTP/1.1 206 |Content-Range: pages 1-2/3",
    ),
    (
        "content-range-code",
        "HTTP/1.1 599 |Content-Range: bytes 0-1/2",
        "HTTP/1.1 600 |Content-Range: bytes 0-1/2",
    ),
    (
        "hsts-insecure",
        "> GET http://a/ HTTP/1.1|> Host: a|< HTTP/1.1 200 OK|< Strict-Transport-Security: max-age=1",
        "> GET /http://a/ HTTP/1.1|> Host: a|< HTTP/1.1 200 OK|< Strict-Transport-Security: max-age=1",
    ),
    ("101-http2", "HTTP/3 101 |upgrade: x", "HTTP/1.1 101 |upgrade: x"),
    ("http2-connection-fields", "HTTP/3 200 |upgrade: h2", "HTTP/3.7 200 |upgrade: h2"),
    ("426-upgrade", "HTTP/1.1 426 |A: b", "HTTP/2 426 |a: b"),
    ("content-length-list", "HTTP/1.1 200 |Content-Length: 5,6", "HTTP/1.1 200 |Content-Length: 5"),
    (
        "field-repeated",
        "HTTP/1.1 200 |Content-Disposition: inline|Content-Disposition: inline",
        "HTTP/1.1 200 |Server: a|Server: b",
    ),
    (
        "date-form",
        "HTTP/1.1 200 |Expires: Sunday, 06-Nov-94 08:49:37 GMT",
        "HTTP/1.1 200 |Expires: 0",
    ),
    (
        "date-form",
        "HTTP/1.1 200 |Last-Modified: Mon, 06 Nov 1994 08:49:37 GMT",
        "HTTP/1.1 200 |Last-Modified: Wed, 31 Dec 1969 23:59:59 GMT",
    ),
    (
        "date-form",
        "HTTP/1.1 200 |Last-Modified: Sat, 31 Dec 2016 23:60:00 GMT",
        "HTTP/1.1 200 |Last-Modified: Sat, 31 Dec 2016 23:59:60 GMT",
    ),
    (
        "date-form",
        "HTTP/1.1 200 |Last-Modified: 0",
        "HTTP/1.1 200 |Last-Modified: Mon, 01 Jan 0001 00:00:00 GMT",
    ),
    (
        "expires-form",
        "HTTP/1.1 200 |Expires: 0",
        "HTTP/1.1 200 |Expires: Wed, 31 Dec 1969 23:59:59 GMT",
    ),
    ("location-form", "HTTP/1.1 302 |Location: /a%zz", "HTTP/1.1 302 |Location:"),
    (
        "content-range-form",
        "HTTP/1.1 206 |Content-Range: 1-100/200",
        "HTTP/1.1 206 |Content-Range: Bytes 0-4/20",
    ),
    (
        "content-range-form",
        "HTTP/1.1 206 |Content-Range: bytes=0-4/20",
        "HTTP/1.1 206 |Content-Range: bytes 0-4/*",
    ),
    (
        "content-type-form",
        "HTTP/1.1 200 |Content-Type: text/html, text/plain",
        "HTTP/1.1 200 |Content-Type: text/html;",
    ),
    (
        "content-type-form",
        "HTTP/1.1 200 |Content-Type: text/html; charset = utf-8",
        "HTTP/1.1 200 |Content-Type: a/b; c=\"d, e; f\"",
    ),
    (
        "content-disposition-form",
        "HTTP/1.1 200 |Content-Disposition: filename=a",
        "HTTP/1.1 200 |Content-Disposition: attachment; filename*=UTF-8''a%20b",
    ),
    (
        "cache-control-contradiction",
        "HTTP/1.1 200 |Cache-Control: public, private",
        "HTTP/1.1 200 |Cache-Control: public, private=\"Set-Cookie\"",
    ),
    (
        "cache-control-contradiction",
        "HTTP/1.1 200 |Cache-Control: no-store, public",
        "HTTP/1.1 200 |Cache-Control: no-store, max-age=00",
    ),
    (
        "cache-control-seconds",
        "HTTP/1.1 200 |Cache-Control: max-age",
        "HTTP/1.1 200 |Cache-Control: no-cache, private",
    ),
    (
        "cache-control-seconds",
        "HTTP/1.1 200 |Cache-Control: max-age=60; public",
        "HTTP/1.1 200 |Cache-Control: s-maxage=60",
    ),
    (
        "cache-control-seconds",
        "HTTP/1.1 200 |Cache-Control: stale-if-error=soon",
        "HTTP/1.1 200 |Cache-Control: stale-if-error=60",
    ),
    ("error-not-stored", "HTTP/1.1 428 |Age: 5", "HTTP/1.1 428 |Age: 0"),
    (
        "error-storable", "HTTP/1.1 431 |Cache-Control: max-age=5",
        "HTTP/1.1 431 |Cache-Control: max-age=0",
    ),
    (
        "pragma-response",
        "HTTP/1.1 200 |Pragma: no-cache",
        "HTTP/1.1 200 |Pragma: no-cache|Cache-Control: no-cache",
    ),
    ("challenge-empty", "HTTP/1.1 407 |Proxy-Authenticate: ,", "HTTP/1.1 200 |WWW-Authenticate:"),
    (
        "realm-quoted",
        "HTTP/1.1 401 |WWW-Authenticate: Digest realm=a, nonce=\"b\"",
        "HTTP/1.1 401 |WWW-Authenticate: Negotiate abc==",
    ),
    (
        "digest-parameters",
        "HTTP/1.1 401 |WWW-Authenticate: Digest realm=\"a\", nonce=\"b\"",
        "HTTP/1.1 401 |WWW-Authenticate: Digest realm=\"a\", qop=\"auth\", nonce=\"b\", algorithm=MD5",
    ),
    (
        "cookie-expires",
        "HTTP/1.1 200 |Set-Cookie: a=b; Expires=0",
        "HTTP/1.1 200 |Set-Cookie: a=b; Expires=Sun, 01-Mar-2026 12:00:00 GMT",
    ),
    (
        "cookie-joined",
        "HTTP/1.1 200 |Set-Cookie: a=b, c=d",
        "HTTP/1.1 200 |Set-Cookie: a=b; Expires=Sun, 01 Mar 2026 12:00:00 GMT",
    ),
    (
        "cookie-repeated",
        "HTTP/1.1 200 |Set-Cookie: a=b; Path=/|Set-Cookie: a=c; Path=/",
        "HTTP/1.1 200 |Set-Cookie: a=b; Path=/|Set-Cookie: a=c; Path=/x",
    ),
    (
        "cookie-prefix",
        "HTTP/1.1 200 |Set-Cookie: __Secure-a=b",
        "HTTP/1.1 200 |Set-Cookie: __Secure-a=b; Secure",
    ),
    (
        "cookie-prefix",
        "HTTP/1.1 200 |Set-Cookie: __Host-a=b; Path=/; Secure; Domain=c",
        "HTTP/1.1 200 |Set-Cookie: __host_a=b",
    ),
    (
        "hsts-max-age",
        "HTTP/1.1 200 |Strict-Transport-Security: max-age=",
        "HTTP/1.1 200 |Strict-Transport-Security: max-age=\"1\";",
    ),
    (
        "hsts-insecure",
        "* Connected to a (1.2.3.4) port 80 (#0)|> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 200 OK|< Strict-Transport-Security: max-age=1",
        "* Connected to a (1.2.3.4) port 443 (#0)|> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 200 OK|< Strict-Transport-Security: max-age=1",
    ),
    (
        "cors-origin",
        "HTTP/1.1 200 |Access-Control-Allow-Origin: true",
        "HTTP/1.1 200 |Access-Control-Allow-Origin: null",
    ),
    (
        "structured-field-form", "HTTP/1.1 200 |Deprecation: true",
        "HTTP/1.1 200 |Deprecation: @1688169599",
    ),
    (
        "structured-field-form",
        "HTTP/1.1 200 |Cache-Status: a b",
        "HTTP/1.1 200 |Cache-Status: \"a b\"; hit, c; fwd=miss",
    ),
    (
        "link-form",
        "HTTP/1.1 200 |Link: <https://a, https://b>; rel=next, c",
        "HTTP/1.1 200 |Link: <https://a,b;c>; rel=\"next; last\", <d>;rel=x",
    ),
    (
        "problem-status",
        "HTTP/1.1 400 |Content-Type: application/problem+json||{\"status\":500}",
        "HTTP/1.1 400 |Content-Type: application/json||{\"status\":500}",
    ),
];

fn lines(text: &str) -> String {
    // What follows the empty line is content.
    let (lines, content) = text.split_once("||").unwrap_or((text, ""));
    let mut lines: Vec<_> = lines.split('|').collect();
    if lines.last().is_some_and(|last| last.starts_with("< ")) {
        lines.push("< ");
    }
    head(&lines) + content
}

fn found(text: &str) -> Vec<&'static str> {
    diagnosis(&lines(text)).findings.iter().map(|finding| finding.rule.id()).collect()
}

/// The examples of the rules and the further ones.
fn examples() -> Vec<(&'static str, &'static str, &'static str)> {
    let own = all().map(|rule| (rule.id(), rule.broken(), rule.corrected()));
    own.chain(BROKEN.iter().copied()).collect()
}

#[test]
fn each_rule_finds_what_breaks_it_and_nothing_in_what_does_not() {
    for (id, broken, corrected) in examples() {
        assert!(found(broken).contains(&id), "{broken}: {:?} has no {id}", found(broken));
        assert!(!found(corrected).contains(&id), "{corrected}: {id}");
    }
}

#[test]
fn the_ids_are_unique_and_every_further_example_has_a_rule() {
    let rules: BTreeSet<_> = all().map(|rule| rule.id()).collect();
    assert_eq!(rules.len(), all().count(), "an id is used twice");
    for (id, ..) in BROKEN {
        assert!(rules.contains(id), "{id}");
    }
}

/// Programs refer to them.
#[test]
fn the_ids_of_the_first_release_stay() {
    const IDS: &str = "\
        code-digits code-range code-unregistered code-unused code-teapot code-deprecated code-withdrawn \
        reason-of-another-code status-line-blank 101-http2 1xx-http10 101-upgrade 201-location \
        206-content-range 206-multipart-content-range 206-boundary redirect-location 304-representation \
        401-www-authenticate 405-allow 407-proxy-authenticate 416-content-range 426-upgrade 429-retry-after \
        451-link 503-retry-after 511-challenge basic-realm bearer-parameter bearer-error-status \
        upgrade-connection error-not-stored 1xx-content-length 1xx-transfer-encoding 204-content-length \
        204-transfer-encoding 205-content 206-length connect-content-length connect-transfer-encoding \
        two-framings content-length-number content-length-differs transfer-encoding-http10 chunked-twice \
        http2-connection-fields no-length content-type-missing field-folded field-blank-before-colon \
        field-blank-first field-name field-control-character field-not-ascii field-repeated \
        warning-obsolete date-missing date-form expires-form last-modified-future etag-form \
        retry-after-form age-form location-form content-range-form content-range-code \
        cache-control-contradiction vary-star hsts-insecure";
    let rules: BTreeSet<_> = all().map(|rule| rule.id()).collect();
    for id in IDS.split_ascii_whitespace() {
        assert!(rules.contains(id), "{id} is gone");
    }
}

#[test]
fn a_rule_has_a_section_and_is_one_sentence() {
    for rule in all() {
        let section = rule.section().to_string();
        let is_known = section.starts_with("RFC ") || section.starts_with("Fetch ");
        assert!(is_known && section.contains(" \u{a7}"), "{}", rule.id());
        assert!(rule.section().url().starts_with("https://"), "{}", rule.id());
        assert!(!rule.says().ends_with('.') && !rule.corrected().contains('\n'), "{}", rule.id());
    }
}

#[test]
fn a_section_is_that_of_the_code_or_of_the_version() {
    let section = |text: &str, id: &str| {
        let findings = diagnosis(&lines(text)).findings;
        let finding = findings.iter().find(|finding| finding.rule.id() == id).expect("found");
        finding.section.to_string()
    };
    for (code, wanted) in [(428, "3"), (429, "4"), (431, "5"), (511, "6")] {
        let text = format!("HTTP/1.1 {code} |Age: 5");
        assert_eq!(section(&text, "error-not-stored"), format!("RFC 6585 \u{a7}{wanted}"));
    }
    assert_eq!(section("HTTP/3 200 |upgrade: x", "http2-connection-fields"), "RFC 9114 \u{a7}4.2");
    assert_eq!(section("HTTP/1.1 200 |Sunset: x|Sunset: y", "field-repeated"), "RFC 8594 \u{a7}3");
}

#[test]
fn check_exits_with_3_for_a_violation_and_with_0_for_advice() {
    for (id, broken, _) in examples() {
        let findings = diagnosis(&lines(broken)).findings;
        let is_violation = findings.iter().any(|it| it.severity == Severity::Violation);
        let checked = answer(&pipe(), &["explain", "--check", "--plain"], &lines(broken));
        assert_eq!(checked.status, if is_violation { 3 } else { 0 }, "{id}");
        let unchecked = answer(&pipe(), &["explain", "--plain"], &lines(broken));
        assert_eq!(unchecked.status, 0, "{id}");
        assert!(unchecked.stdout.contains(id), "{}", unchecked.stdout);
    }
}

#[test]
fn a_status_line_alone_breaks_no_rule_about_fields() {
    for line in ["HTTP/1.1 401 Unauthorized", "HTTP/2 405 \n\n<html>\n"] {
        assert!(diagnosis(line).findings.is_empty(), "{line}");
    }
}

#[test]
fn the_same_fault_of_several_responses_is_one_finding() {
    let input = lines("HTTP/1.1 302 |Location: /a b").repeat(3);
    let findings = diagnosis(&input).findings;
    let finding = findings.iter().find(|it| it.rule.id() == "location-form").expect("found");
    assert_eq!(finding.responses, [1, 2, 3]);
    assert_eq!(finding.offender.as_deref(), Some("Location: /a b"));
}

/// A value of a cookie may be a secret.
#[test]
fn the_value_of_a_cookie_is_not_repeated() {
    let findings = diagnosis(&lines("HTTP/1.1 200 |Set-Cookie: a=secret; SameSite=None")).findings;
    let offenders: Vec<_> =
        findings.iter().filter_map(|finding| finding.offender.as_deref()).collect();
    assert_eq!(offenders, ["a=\u{2026}; SameSite=None"]);
}

#[test]
fn no_header_is_missing_from_a_head_that_was_cut() {
    let fields: Vec<_> = (0..300).map(|number| format!("X-{number}: y")).collect();
    let mut lines = vec!["HTTP/1.1 405 Method Not Allowed"];
    lines.extend(fields.iter().map(String::as_str));
    lines.push("Allow: GET");
    // The input ends with the head, or in the middle of it.
    for input in [head(&lines), lines.join("\r\n")] {
        assert!(!diagnosis(&input).has_violation());
    }
}

/// A value that a person has made unreadable, or that a tool has cut, is not the server's fault.
#[test]
fn values_that_were_edited_are_not_judged() {
    for field in
        ["Date: Mon, 02 Jan 2023 1...", "ETag: xxxxxx", "Location: <redacted by me>", "Age: ***"]
    {
        let diagnosis = diagnosis(&head(&["HTTP/1.1 302 Found", "Content-Length: 0", field]));
        assert!(!diagnosis.has_violation(), "{field}: {:?}", diagnosis.findings);
    }
}
