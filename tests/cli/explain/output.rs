//! One response, for people: what happened, what its headers say, what breaks the standard, who
//! answered, what to do.

use super::{explained, head, line, steps, wrapped};
use crate::common::in_process::{answer, pipe, terminal_after_pipe};
use crate::common::prints;
use crate::{entry, unknown_code};

const DATE: &str = "Date: Sun, 01 Mar 2026 11:59:00 GMT";

fn summary(code: u16) -> String {
    wrapped("", &entry(code).summary)
}

#[test]
fn a_response_that_breaks_the_standard() {
    let input = head(&["HTTP/1.1 405 Method Not Allowed", "Server: nginx/1.22.1", DATE]);
    let rule = "a 405 must list in Allow the methods that the resource does take (RFC 9110 \
                \u{a7}15.5.6, 405-allow)";
    let diagnosis = format!(
        "HTTP/1.1 405 Method Not Allowed \u{b7} Client Error \u{b7} retry after a change\n{}\n\
         Breaks the standard\n{}\n\
         Who answered\n  nginx    server: nginx/1.22.1\n  \
         Look at  the location: nginx takes no POST for a file, nor for an error page\n",
        summary(405),
        wrapped("  MUST  ", rule),
    );
    let text = explained(&[], &input);
    let steps = text.strip_prefix(&diagnosis).expect("the diagnosis first");
    assert!(steps.starts_with("\nWhat to do\n  \u{2022} Send `Allow`"), "{steps}");
    assert_eq!(explained(&["-s"], &input), format!("{diagnosis}\n{}", line(405)));
    assert_eq!(explained(&["-l"], &input), format!("{diagnosis}\n{}", prints(&["405", "-l"])));
}

#[test]
fn a_response_of_an_intermediary_has_the_operators_steps_first() {
    let input = head(&["HTTP/1.1 502 Bad Gateway", "Server: nginx/1.22.1", DATE]);
    let text = explained(&[], &input);
    let start = format!(
        "HTTP/1.1 502 Bad Gateway \u{b7} Server Error \u{b7} retry after a delay\n{}\n\
         Who answered\n  nginx    server: nginx/1.22.1\n  Sent by  probably nginx itself: ",
        summary(502)
    );
    assert!(text.starts_with(&start), "{text}");
    let (_, steps) = text.split_once("\nWhat to do\n").expect("steps");
    assert!(steps.starts_with(&wrapped("  \u{2022} ", &entry(502).server[0])), "{text}");
}

#[test]
fn the_headers_are_read_before_anything_else_is_said() {
    let input = head(&["HTTP/1.1 429 Too Many Requests", DATE, "Retry-After: 120"]);
    let text = explained(&[], &input);
    let start = format!(
        "HTTP/1.1 429 Too Many Requests \u{b7} Client Error \u{b7} retry after a delay\n{}\n\
         What its headers say\n  Retry-After  ",
        summary(429)
    );
    assert!(text.starts_with(&start), "{text}");
    assert!(text.ends_with(&steps(429, false)), "{text}");
}

#[test]
fn advice_alone_breaks_nothing() {
    let text = explained(&[], &head(&["HTTP/1.1 429 Too Many Requests", DATE]));
    assert!(text.contains("\nCould be better\n  advice  "), "{text}");
    assert!(!text.contains("Breaks the standard"), "{text}");
}

/// A head of HTTP/2 has no reason phrase; the name is shown nevertheless.
#[test]
fn the_title_names_the_code_where_the_response_does_not() {
    for (input, title) in [
        ("HTTP/2 503 \r\n\r\n", "HTTP/2 503 Service Unavailable \u{b7} Server Error \u{b7} "),
        (
            "HTTP/1.1 404 Gone Fishing\r\n\r\n",
            "HTTP/1.1 404 Gone Fishing \u{b7} Client Error \u{b7} ",
        ),
    ] {
        let text = explained(&[], input);
        assert!(text.starts_with(title), "{text}");
    }
}

#[test]
fn the_request_is_beside_the_answer_if_the_tool_shows_it() {
    let asked = ["> GET /a HTTP/1.1", "> Host: b", "> ", "< HTTP/1.1 404 Not Found", "< Age: 1"];
    let text = explained(&[], &head(&asked));
    let title = "HTTP/1.1 404 Not Found \u{b7} GET b/a \u{b7} Client Error \u{b7} don't retry\n";
    assert!(text.starts_with(title), "{text}");
}

#[test]
fn a_code_that_is_not_in_the_table_is_treated_as_the_first_of_its_class() {
    let unknown = unknown_code();
    let text = explained(&[], &head(&[&format!("HTTP/1.1 {unknown} What"), DATE]));
    let start = format!(
        "HTTP/1.1 {unknown} What \u{b7} Client Error \u{b7} retry after a change\n\
         This code is unregistered: a client treats it as 400 Bad Request.\n"
    );
    assert!(text.starts_with(&start), "{text}");
    assert!(text.ends_with(&steps(400, false)), "{text}");
}

#[test]
fn a_vendor_decides_whose_meaning_is_told() {
    let input = head(&["HTTP/1.1 499 ", "Server: nginx", DATE]);
    let product = |arguments: &[&str]| {
        let text = explained(arguments, &input);
        text.lines().next().expect("a title").to_owned()
    };
    assert!(product(&[]).contains("nginx"), "{}", product(&[]));
    assert!(product(&["--vendor", "heroku"]).contains("Heroku"));
}

#[test]
fn a_narrow_terminal_has_texts_below_their_labels() {
    let input = head(&["HTTP/1.1 429 Too Many Requests", DATE, "Server: awselb/2.0"]);
    let answer = answer(&terminal_after_pipe(40, 20), &["explain"], &input);
    for line in answer.stdout.lines() {
        let words = line.trim_start().trim_start_matches("\u{2022} ");
        assert!(line.chars().count() <= 40 || !words.contains(' '), "{line}");
    }
    let below = "\nWho answered\n  AWS load balancer\n    server: awselb/2.0\n";
    assert!(answer.stdout.contains(below), "{}", answer.stdout);
}

#[test]
fn check_is_exit_status_3_for_a_violation_and_2_without_a_response() {
    let broken = head(&["HTTP/1.1 405 Method Not Allowed", DATE]);
    let sound = head(&["HTTP/1.1 405 Method Not Allowed", DATE, "Allow: GET", "Content-Length: 0"]);
    let status = |arguments: &[&str], input: &str| {
        answer(&pipe(), &[&["explain"], arguments].concat(), input).status
    };
    assert_eq!(status(&["--check"], &broken), 3);
    assert_eq!(status(&["--check", "--json"], &broken), 3);
    assert_eq!(status(&[], &broken), 0);
    assert_eq!(status(&["--check"], &sound), 0);
    assert_eq!(status(&["--check"], "hello\n"), 2);
    assert_eq!(status(&["--check"], ""), 2);
    assert_eq!(status(&[], "hello\n"), 1);
}
