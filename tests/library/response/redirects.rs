//! Redirects that lead nowhere, and what becomes of the method.

use super::diagnosis;

fn redirect_loop(request: &str, location: &str) -> Option<String> {
    let input = format!(
        "{request}> \r\n< HTTP/1.1 301 Moved\r\n< Server: a\r\n< Location: {location}\r\n< \r\n"
    );
    diagnosis(&input).redirect_loop
}

#[test]
fn a_redirect_to_the_own_address_is_a_loop_after_one_response() {
    let secure = "* SSL connection using TLSv1.3\r\n> GET /a HTTP/1.1\r\n> Host: www.example\r\n";
    let plain = "* Connected to www.example (1.2.3.4) port 80 (#0)\r\n> GET /a HTTP/1.1\r\n> Host: www.example\r\n";
    for (request, location, is_loop) in [
        (secure, "https://www.example/a", true),
        (secure, "https://WWW.example:443/a#x", true),
        (secure, "/a", true),
        (secure, "//www.example/a", true),
        (secure, "https://www.example/b", false),
        (secure, "http://www.example/a", false),
        (plain, "https://www.example/a", false),
        (plain, "http://www.example/a", true),
        // Nobody knows whether this was sent over TLS.
        ("> GET /a HTTP/1.1\r\n> Host: www.example\r\n", "https://www.example/a", false),
        ("> GET /a HTTP/2\r\n> Host: www.example\r\n", "https://www.example/a", true),
        // POST, then GET: that is how forms work.
        ("> POST /a HTTP/2\r\n> Host: www.example\r\n", "https://www.example/a", false),
    ] {
        let found = redirect_loop(request, location);
        assert_eq!(found.as_deref(), is_loop.then_some(location), "{request:?} {location}");
    }
}

#[test]
fn a_post_that_becomes_a_get_is_told() {
    let hop = |method: &str, code: u16| {
        format!(
            "> {method} /a HTTP/1.1\r\n> Host: a\r\n> \r\n\
             < HTTP/1.1 {code} X\r\n< Server: a\r\n< Location: /b\r\n< \r\n"
        )
    };
    let change = |input: &str| diagnosis(input).steps[0].method_change.clone();
    let moved = change(&(hop("POST", 301) + &hop("GET", 200))).expect("a change");
    assert!(moved.contains("GET instead of POST") && moved.contains("308"), "{moved}");
    assert!(change(&hop("POST", 302)).expect("a change").contains("307"));
    assert_eq!(change(&(hop("POST", 308) + &hop("POST", 200))), None);
    assert_eq!(change(&hop("POST", 303)), None);
    assert_eq!(change(&hop("GET", 301)), None);
}
