//! Responses with one fault each: the rule that finds it, and what else is true of them.

use std::fs;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use httpstatus::response::diagnose;

/// A file, the rule that its fault breaks, and the rules that it breaks besides.
const SEEDED: &[(&str, &str, &[&str])] = &[
    ("101-h11-noconn", "upgrade-connection", &["101-websocket-accept"]),
    ("201-noloc", "201-location", &[]),
    ("204-body", "content-forbidden", &[]),
    ("204-cl", "204-content-length", &[]),
    ("206-cr-eq", "content-range-form", &[]),
    ("206-cr-inv", "content-range-form", &[]),
    ("206-len", "206-length", &[]),
    ("206-mp-cr", "206-multipart-content-range", &[]),
    ("206-mp-nob", "206-boundary", &[]),
    ("206-no-cr", "206-content-range", &[]),
    ("301-no-loc", "redirect-location", &[]),
    ("302-loc-empty", "location-empty", &["content-type-missing"]),
    ("302-loc-pct", "location-form", &["content-type-missing"]),
    ("302-loc-space", "location-form", &["content-type-missing"]),
    ("302-loc-twice", "field-repeated", &["content-type-missing"]),
    ("304-body", "content-forbidden", &[]),
    ("405-allow-has", "405-allow-method", &[]),
    ("412-noprec", "412-unasked", &[]),
    ("416-cr-sat", "416-with-range", &[]),
    ("416-no-cr", "416-content-range", &[]),
    ("428-cache", "error-not-stored", &[]),
    ("451-nolink", "451-link", &[]),
    ("511-chal", "511-challenge", &[]),
    ("acao-cred", "cors-wildcard-credentials", &[]),
    ("acao-two", "cors-origin", &[]),
    ("auth-realm-unquoted", "realm-quoted", &[]),
    ("basic-norealm", "basic-realm", &[]),
    ("blank-first", "field-blank-first", &["date-missing"]),
    ("cc-contra", "cache-control-contradiction", &[]),
    ("cc-maxage-q", "cache-control-quoted", &[]),
    ("cc-neg", "cache-control-seconds", &[]),
    ("ce-chunked", "content-coding-unknown", &[]),
    ("ce-identity", "content-coding-identity", &[]),
    ("ck-exp", "cookie-expires", &[]),
    ("ck-none", "cookie-samesite-none", &[]),
    ("cl-304-zero", "304-content-length", &[]),
    ("cl-body-short", "content-length-short", &[]),
    ("cl-empty", "content-length-number", &[]),
    ("cl-list-same", "content-length-list", &[]),
    ("cl-plus", "content-length-number", &[]),
    ("code-099", "code-range", &[]),
    ("code-4digits", "code-digits", &[]),
    ("code-nonascii-reason", "reason-not-ascii", &[]),
    ("conn-header", "connection-end-to-end", &[]),
    ("ct-bad", "content-type-form", &[]),
    ("ct-missing", "content-type-missing", &[]),
    ("date-1digit", "date-form", &[]),
    ("date-old", "date-form", &[]),
    ("date-wday", "date-form", &[]),
    ("digest-bad", "structured-field-form", &[]),
    ("digest-nononce", "digest-parameters", &[]),
    ("etag-star", "etag-form", &[]),
    ("exp-850", "date-form", &[]),
    ("h2-reason-101", "101-http2", &["http2-connection-fields"]),
    ("h2-te", "http2-connection-fields", &[]),
    ("h3-upg", "http2-connection-fields", &[]),
    ("head-body", "content-forbidden", &[]),
    ("hsts-http", "hsts-insecure", &[]),
    ("http10-100", "1xx-http10", &["100-unasked"]),
    ("link-nobr", "link-form", &[]),
    ("link-norel", "link-rel", &[]),
    ("name-bad", "field-name", &[]),
    ("no-blank", "status-line-blank", &[]),
    ("nocolon", "field-name", &[]),
    ("nodate", "date-missing", &[]),
    ("pragma", "pragma-response", &[]),
    ("ra-ms", "retry-after-form", &[]),
    ("sunset-iso", "date-form", &[]),
    ("swr-noval", "cache-control-seconds", &[]),
    ("te-chunked-param", "transfer-coding-parameter", &[]),
    ("te-identity", "transfer-coding-unknown", &["chunked-not-last"]),
    ("te-in-resp", "request-field", &[]),
    ("te-unknown", "transfer-coding-unknown", &["chunked-not-last"]),
    ("trailer-cl", "trailer-field", &[]),
    ("two-cd", "field-repeated", &[]),
    ("two-ct", "field-repeated", &[]),
    ("upg-noconn", "upgrade-connection", &[]),
    ("vary-bad", "vary-form", &[]),
    ("warning", "warning-obsolete", &[]),
    ("ws-noaccept", "101-websocket-accept", &[]),
];

#[test]
fn each_fault_is_found_and_nothing_false() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/responses/seeded");
    let files = fs::read_dir(&folder).expect("the responses").count();
    assert_eq!(files, SEEDED.len(), "every file is in the list");
    for (name, rule, others) in SEEDED {
        let bytes = fs::read(folder.join(format!("{name}.txt"))).expect("a response");
        // The year after the one in which they were written.
        let now = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        let diagnosis = diagnose(bytes.as_slice(), now, None).expect("readable").expect(name);
        let mut found: Vec<_> =
            diagnosis.findings.iter().map(|finding| finding.rule.id()).collect();
        let mut wanted = [&[*rule], *others].concat();
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted, "{name}");
    }
}
