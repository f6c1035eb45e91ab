//! What the fields of a response are put to use for.

use super::{diagnosis, head};

/// What a field says, in a response of this code at 12:00:00 GMT on the first of March 2026.
fn says(code: u16, fields: &[&str]) -> Vec<(&'static str, String)> {
    let status_line = format!("HTTP/1.1 {code} ");
    let date = "Date: Sun, 01 Mar 2026 11:59:00 GMT";
    let lines: Vec<_> =
        [status_line.as_str(), date].into_iter().chain(fields.iter().copied()).collect();
    diagnosis(&head(&lines)).notes.into_iter().map(|note| (note.field, note.says)).collect()
}

#[test]
fn each_field_is_read() {
    let cases: &[(u16, &str, &str)] = &[
        (
            503,
            "Retry-After: 120",
            "wait 2 minutes from when it was sent: try again after Sun, 01 Mar 2026 12:01:00 GMT (in 1 minute)",
        ),
        (
            429,
            "Retry-After: 5",
            "wait 5 seconds from when it was sent: over since Sun, 01 Mar 2026 11:59:05 GMT (55 seconds ago), try now",
        ),
        (
            503,
            "retry-after: Mon, 02 Mar 2026 13:00:00 GMT",
            "try again after Mon, 02 Mar 2026 13:00:00 GMT (in 1 day 1 hour)",
        ),
        (
            503,
            "Retry-After: Sun, 01 Mar 2026 12:00:00 GMT",
            "try again after Sun, 01 Mar 2026 12:00:00 GMT (in 0 seconds)",
        ),
        (405, "Allow: GET, HEAD", "the resource takes GET, HEAD: use one of these"),
        (405, "Allow:", "the resource takes no method at all for now"),
        (200, "Allow: GET", "the resource takes GET"),
        (301, "Location: https://example.com/", "it leads to https://example.com/"),
        (201, "Location: /7", "what was created is at /7"),
        (303, "Location: /7", "GET /7 for the result"),
        (202, "Location: /7", "ask at /7 how it is going"),
        (
            416,
            "Content-Range: bytes */1234",
            "the resource has 1234 bytes: ask for a range within 0-1233",
        ),
        (416, "Content-Range: bytes */0", "the resource is empty: there is no range to ask for"),
        (206, "Content-Range: bytes 0-499/1234", "bytes 0 to 499 of 1234: 734 more follow"),
        (206, "Content-Range: bytes 0-9/10", "bytes 0 to 9: all 10 of them"),
        (206, "Content-Range: bytes 5-9/*", "bytes 5 to 9; the length of the whole is not known"),
        (
            401,
            "WWW-Authenticate: Basic realm=\"a, b\"",
            "wants a user name and a password (Basic) for \"a, b\"",
        ),
        (
            401,
            "WWW-Authenticate: Negotiate, Digest realm=\"x\", nonce=\"y\", stale=TRUE",
            "wants a Kerberos ticket or a Windows login (Negotiate), or a user name and a password \
             (Digest) for \"x\"; the same credentials will do: only the nonce was too old",
        ),
        (
            401,
            "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"it expired\"",
            "wants an access token (Bearer); invalid_token: the token has expired, was revoked or \
             is damaged: get a new one (\"it expired\")",
        ),
        (
            403,
            "WWW-Authenticate: Bearer scope=\"write\", error=\"insufficient_scope\"",
            "wants an access token (Bearer); insufficient_scope: the token is valid but its \
             scope does not cover this; it needs the scope write",
        ),
        (
            401,
            r#"WWW-Authenticate: Basic realm="a \" b, c", NTLM"#,
            r#"wants a user name and a password (Basic) for "a " b, c", or a Windows login (NTLM)"#,
        ),
        (401, "WWW-Authenticate: Basic realm=\"\"", "wants a user name and a password (Basic)"),
        (401, "WWW-Authenticate: DPoP algs=\"a\"", "wants an access token bound to a key (DPoP)"),
        (401, "WWW-Authenticate: x", "wants credentials of the scheme x"),
        (
            400,
            "WWW-Authenticate: Bearer error=\"invalid_request\"",
            "wants an access token (Bearer); invalid_request: the request is malformed, or has \
             more than one token",
        ),
        (
            401,
            "WWW-Authenticate: Bearer error=\"insufficient_user_authentication\"",
            "wants an access token (Bearer); insufficient_user_authentication: the user has to sign \
             in again, or in a stronger way",
        ),
        (407, "Proxy-Authenticate: NTLM", "wants a Windows login (NTLM)"),
        (
            429,
            "RateLimit: \"default\";r=0;t=30",
            "0 requests left; the count is reset in 30 seconds",
        ),
        (
            429,
            "RateLimit: limit=100, remaining=50, reset=30",
            "50 of 100 requests left; the count is reset in 30 seconds",
        ),
        (426, "Upgrade: TLS/1.2, HTTP/1.1", "ask again with TLS/1.2, HTTP/1.1"),
        (101, "Upgrade: websocket", "from here on the connection speaks websocket"),
        (415, "Accept-Post: application/json", "send application/json instead"),
        (
            422,
            "Content-Type: application/problem+json; charset=utf-8",
            "the content is a problem description (RFC 9457): its title and detail say what went \
             wrong, its type names the kind of problem",
        ),
        (451, "Link: <https://a.example/>; rel=\"blocked-by\"", "https://a.example/ blocks it"),
        (
            403,
            "cf-mitigated: challenge",
            "Cloudflare wants to see a browser first; the origin server was not asked",
        ),
        (
            502,
            "Proxy-Status: ExampleCDN; error=connection_refused; details=\"port 80\"",
            "ExampleCDN reports: connection refused (port 80)",
        ),
        (
            500,
            "X-Vercel-Error: FUNCTION_INVOCATION_FAILED",
            "the fault by its name: FUNCTION_INVOCATION_FAILED",
        ),
        (
            404,
            "Age: 3700",
            "a copy from a cache, 1 hour 1 minute old: a change at the origin may not show yet",
        ),
        (
            404,
            "Age: 273600",
            "a copy from a cache, 3 days old: a change at the origin may not show yet",
        ),
        (
            200,
            "Sunset: Sun, 01 Mar 2026 12:00:30 GMT",
            "this resource is to be shut down at Sun, 01 Mar 2026 12:00:30 GMT (in 30 seconds)",
        ),
        (
            200,
            "grpc-status: 14",
            "the call failed with UNAVAILABLE, whatever the status of HTTP says",
        ),
        (
            500,
            "X-Request-Id: 7f",
            "7f: the request's ID in the logs; quote it when you ask for help",
        ),
    ];
    for (code, field, wanted) in cases {
        let told = says(*code, &[field]);
        assert_eq!(told.len(), 1, "{code} {field}: {told:?}");
        assert_eq!(told[0].1, *wanted, "{code} {field}");
    }
}

#[test]
fn a_field_that_makes_no_sense_here_says_nothing() {
    for (code, field) in [
        (503, "Retry-After: soon"),
        (401, "WWW-Authenticate:"),
        (503, "Retry-After: 99999999999999999999999"),
        (200, "Location: /"),
        (200, "Content-Range: bytes 0-1/2"),
        (206, "Content-Range: bytes 9-5/10"),
        (200, "X-Request-Id: 7f"),
        (200, "Content-Type: application/json"),
        (200, "Accept: */*"),
        (200, "grpc-status: 0"),
        (404, "Age: old"),
        (404, "Age: 0"),
        (500, "X-Envoy-Upstream-Service-Time: 5"),
        (429, "RateLimit: soon"),
    ] {
        assert_eq!(says(code, &[field]), [], "{code} {field}");
    }
}

#[test]
fn a_time_beyond_the_year_9999_is_no_time() {
    assert_eq!(says(503, &["Retry-After: 999999999999"]), []);
    assert_eq!(says(200, &["Sunset: Fri, 31 Dec 99999 23:59:59 GMT"]), []);
}

#[test]
fn without_a_date_a_wait_begins_when_the_response_came() {
    let notes = diagnosis(&head(&["HTTP/1.1 503 ", "Retry-After: 90"])).notes;
    assert_eq!(notes[0].says, "wait 1 minute 30 seconds from when it came, then try again");
}

#[test]
fn the_three_fields_of_a_rate_limit_are_read_together() {
    let limit = |names: &str, reset: &str| {
        let fields = ["Limit: 60", "Remaining: 0", reset].map(|field| format!("{names}-{field}"));
        says(429, &fields.each_ref().map(String::as_str)).remove(0).1
    };
    let in_a_minute =
        "0 of 60 requests left; the count is reset at Sun, 01 Mar 2026 12:01:00 GMT (in 1 minute)";
    assert_eq!(limit("X-RateLimit", "Reset: 1772366460"), in_a_minute);
    assert_eq!(limit("x-rate-limit", "Reset: 1772366460000"), in_a_minute);
    assert_eq!(limit("RateLimit", "Reset: Sun, 01 Mar 2026 12:01:00 GMT"), in_a_minute);
    assert_eq!(
        limit("RateLimit", "Reset: 7200"),
        "0 of 60 requests left; the count is reset in 2 hours"
    );
}
