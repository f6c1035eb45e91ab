//! Several responses in a row: the codes, then each response with where it led, then the last one.

use super::{explained, head};

const DATE: &str = "Date: Sun, 01 Mar 2026 11:59:00 GMT";

#[test]
fn redirects_and_where_they_led() {
    let input = [
        head(&["HTTP/1.1 301 Moved Permanently", DATE, "Location: https://example.com/"]),
        head(&["HTTP/2 302 ", DATE, "location: /login?next=%2F"]),
        head(&["HTTP/2 503 ", "retry-after: 60", DATE, "server: awselb/2.0"]),
    ];
    let chain = "301 \u{2192} 302 \u{2192} 503
  301  Moved Permanently, to https://example.com/
  302  Found, to /login?next=%2F
  503  Service Unavailable

HTTP/2 503 ";
    let text = explained(&[], &input.concat());
    assert!(text.starts_with(chain), "{text}");
    assert!(text.contains("\nWhat its headers say\n  Retry-After  "), "{text}");
    assert!(text.contains("\nWho answered\n  AWS load balancer  server: awselb/2.0\n"), "{text}");
}

#[test]
fn what_led_to_the_answer_in_other_ways() {
    let input = [
        head(&["HTTP/1.1 200 Connection established"]),
        head(&["HTTP/1.1 103 Early Hints"]),
        head(&["HTTP/1.1 401 Unauthorized", "WWW-Authenticate: Basic realm=\"a\"", DATE]),
        head(&["HTTP/1.1 101 Switching Protocols", "Upgrade: h2c", "Connection: Upgrade"]),
        head(&["HTTP/2 204 ", "date: Sun, 01 Mar 2026 12:00:00 GMT"]),
    ];
    let chain = "200 \u{2192} 103 \u{2192} 401 \u{2192} 101 \u{2192} 204
  200  Connection established: the proxy opened the tunnel
  103  Early Hints: the answer is still to come
  401  Unauthorized: asked again with credentials
  101  Switching Protocols
  204  No Content

";
    let text = explained(&[], &input.concat());
    assert!(text.starts_with(chain), "{text}");
}

#[test]
fn a_single_response_is_no_chain() {
    let text = explained(&[], &head(&["HTTP/1.1 404 Not Found", DATE]));
    assert!(text.starts_with("HTTP/1.1 404 Not Found"), "{text}");
    assert!(!text.contains('\u{2192}'), "{text}");
}

#[test]
fn a_redirect_loop_is_named_and_cut_short() {
    let redirect = head(&["HTTP/1.1 302 Found", DATE, "Location: /a"]);
    let chain = "302 \u{2192} 302 \u{2192} 302 \u{2192} \u{2026} \u{2192} 302
  302  Found, to /a
  302  Found, to /a
  302  Found, to /a
  \u{2026}    47 more
  302  Found, to /a
  This is a redirect loop: /a came up twice.

";
    let text = explained(&[], &redirect.repeat(51));
    assert!(text.starts_with(chain), "{text}");
    assert!(text.lines().count() <= 23, "{text}");
}

#[test]
fn a_long_chain_shows_its_first_steps_and_the_last() {
    let redirects: Vec<_> = (0..20)
        .map(|number| head(&["HTTP/1.1 302 Found", DATE, &format!("Location: /{number}")]))
        .collect();
    let text = explained(&[], &(redirects.concat() + &head(&["HTTP/1.1 200 OK", DATE])));
    let steps: Vec<_> = text.lines().skip(1).take_while(|line| !line.is_empty()).collect();
    assert_eq!(steps.len(), 11, "{text}");
    assert_eq!(steps[0], "  302  Found, to /0");
    assert_eq!(steps[9], "  \u{2026}    11 more");
    assert_eq!(steps[10], "  200  OK");
}

#[test]
fn a_fault_names_the_response_that_has_it() {
    let redirect = head(&["HTTP/1.1 302 Found", DATE, "Location: /a b"]);
    let text = explained(&[], &(redirect.repeat(3) + &head(&["HTTP/1.1 405 No", DATE])));
    assert!(text.contains("\n  MUST  405: a 405 must list in Allow"), "{text}");
    assert!(text.contains("302 and 2 more: "), "{text}");
}

#[test]
fn on_a_narrow_terminal_a_step_is_wrapped_below_itself() {
    let chain = [
        head(&[
            "HTTP/1.1 301 A Reason of So Many Words That They Need a Second Line",
            "Location: /",
        ]),
        head(&["HTTP/1.1 404 Not Found"]),
    ];
    let mut around = crate::common::in_process::pipe();
    around.variables.columns = Some("40".to_owned());
    let text = crate::common::in_process::answer(&around, &["explain"], &chain.concat()).stdout;
    let start = "301 \u{2192} 404
  301  A Reason of So Many Words That
       They Need a Second Line, to /
  404  Not Found

";
    assert!(text.starts_with(start), "{text}");
}
