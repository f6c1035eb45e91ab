//! Names and constants: a code is found by everything that it is called.

use crate::common::{check, codes, prints, run};
use crate::{first_line, line};

#[test]
fn a_name_or_constant_in_any_spelling_leads_to_its_code() {
    for name in [
        "not found", "Not Found", "NOT_FOUND", "not-found", "notfound", "http.StatusNotFound",
        "HttpStatusCode.NotFound", ":not_found", "HTTP_404_NOT_FOUND", "StatusCode::NOT_FOUND",
        "HttpStatus.NOT_FOUND", "status.HTTP_404_NOT_FOUND", "Response::HTTP_NOT_FOUND",
        "HTTP/1.1 404 Not Found", "http/2 404", "404 Not Found",
    ] {
        check(&[name, "-s"], &line(404), "", 0);
    }
}

#[test]
fn a_former_name_and_the_constants_of_grpc_lead_to_the_code() {
    for (name, code) in [
        ("Request Entity Too Large", "413"),
        ("StatusRequestEntityTooLarge", "413"),
        ("Payload Too Large", "413"),
        ("Request-URI Too Long", "414"),
        ("Moved Temporarily", "302"),
        ("Switch Proxy", "306"),
        ("Resume Incomplete", "308"),
        ("Checkpoint", "103"),
        ("Unprocessable Entity", "422"),
        ("RESOURCE_EXHAUSTED", "429"),
        ("UNAVAILABLE", "503"),
        ("CANCELLED", "499"),
        ("Enhance Your Calm", "420"),
        ("Page Expired", "419"),
    ] {
        assert_eq!(codes(&[name]), code, "{name}");
    }
}

#[test]
fn one_name_is_answered_with_the_brief_of_its_code() {
    assert_eq!(prints(&["not found"]), prints(&["404"]));
    assert_eq!(prints(&["not", "found"]), prints(&["404"]));
    assert_eq!(prints(&["HTTP/1.1 502 Bad Gateway"]), prints(&["502"]));
    assert_eq!(prints(&["502 Bad Gateway"]), prints(&["502"]));
    // The name of the reserved code is its alone, and 418 has other senders.
    assert_eq!(first_line(&prints(&["http.StatusTeapot"])), first_line(&prints(&["418"])));
    assert!(!prints(&["http.StatusTeapot"]).contains("\nOthers "));
}

#[test]
fn a_word_of_everyday_language_is_no_constant() {
    // .NET calls 302 `HttpStatusCode.Redirect`, but `redirect` means more than that.
    assert!(codes(&["redirect"]).split(' ').count() > 1);
    assert_eq!(codes(&["HttpStatusCode.Redirect"]), "302");
}

#[test]
fn several_arguments_that_are_no_codes_are_one_text() {
    assert_eq!(codes(&["not", "found"]), "404");
    assert_eq!(codes(&["404", "not", "found"]), "404");
    assert_eq!(codes(&["rate", "limit"]), codes(&["search", "rate", "limit"]));
}

#[test]
fn a_vendor_is_a_query_too() {
    assert_eq!(codes(&["nginx"]), codes(&["list", "--vendor", "nginx"]));
    assert_eq!(codes(&["nginx", "499"]), "499");
    assert_eq!(codes(&["499", "nginx"]), "499");
    // A code that is not nginx's own: the words are searched for.
    assert_eq!(codes(&["nginx", "502"]).split(' ').next(), Some("502"));
}

#[test]
fn a_name_that_a_filter_excludes_is_searched_for_among_the_rest() {
    let answer = run(&["not found", "--class", "5xx", "--plain"]);
    assert!(answer.stdout.lines().all(|line| line.starts_with('5')), "{}", answer.stdout);
    assert_eq!(codes(&["Resume Incomplete", "--vendor", "google"]), "308");
    assert_eq!(codes(&["not found", "--registered"]), "404");
}
