//! Which steps a diagnosis advises, and in which order.

use super::diagnosis;

/// The steps for a head.
fn advice(head: &str) -> Vec<&'static str> {
    diagnosis(&head.replace('\n', "\r\n")).advice()
}

const DATE: &str = "Date: Sun, 01 Mar 2026 11:59:00 GMT";

#[test]
fn nobody_is_told_to_read_a_header_that_is_not_there() {
    let without = advice(&format!("HTTP/1.1 401 Unauthorized\n{DATE}\n\n"));
    assert!(without[0].starts_with("Send `WWW-Authenticate`"), "{without:?}");
    assert!(!without.iter().any(|step| step.starts_with("Read `WWW-Authenticate`")), "{without:?}");
    let with = format!("HTTP/1.1 401 Unauthorized\n{DATE}\nWWW-Authenticate: Bearer\n\n");
    assert!(advice(&with)[0].starts_with("Read `WWW-Authenticate`"));
}

#[test]
fn a_product_that_answered_comes_before_one_that_did_not() {
    let nginx = advice(&format!("HTTP/1.1 503 x\nServer: nginx\n{DATE}\n\n"));
    assert!(nginx[0].contains("nginx"), "{nginx:?}");
    let python = format!("HTTP/1.1 501 x\nServer: SimpleHTTP/0.6 Python/3.11.7\n{DATE}\n\n");
    let python = advice(&python);
    assert!(!python[0].contains("nginx"), "{python:?}");
}

#[test]
fn a_step_about_a_header_that_is_there_comes_first_of_its_side() {
    // Of a 503 the client gets one step, the last one.
    let last = |fields: &str| {
        let steps = advice(&format!("HTTP/1.1 503 x\nServer: nginx\n{fields}{DATE}\n\n"));
        *steps.last().expect("three steps")
    };
    assert!(last("Retry-After: 120\n").starts_with("Wait as long as `Retry-After`"));
    assert!(!last("").starts_with("Wait as long as `Retry-After`"));
}

#[test]
fn there_are_two_steps_of_one_side_and_one_of_the_other() {
    for code in [404, 429, 500, 502] {
        assert_eq!(advice(&format!("HTTP/1.1 {code} x\n{DATE}\n\n")).len(), 3, "{code}");
    }
}
