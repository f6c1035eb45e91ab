//! Every detail of the table, found as people write it: alone, with its vendor, in a line.
//!
//! Each test counts over all rows, and its failure names the rows that are not found.

mod lists;

use std::collections::HashSet;

use httpstatus::line;
use httpstatus::query::{Details, Pattern, Query, details, details_of};
use httpstatus::table::detail::{Detail, Recognition, Vocabulary, named};
use httpstatus::table::{self, DETAILS, VENDORS, VOCABULARIES};

use crate::common::in_process::shown;

/// How a text is answered, of the answers that matter here.
enum Found {
    /// By these details, the likeliest first.
    Details(Vec<&'static Detail>),
    /// By an entry: it is a code, a mask, or the name of a status, which details never capture.
    Entry,
    /// By nothing, or a search.
    Nothing,
}

/// Of this many rows one is looked up beside a name by the whole query.
const WHOLE: usize = 8;

fn found_in(details: Details) -> Found {
    match details {
        Details::Known(details) => Found::Details(details),
        Details::Unknown { .. } => Found::Nothing,
    }
}

fn find(text: &str) -> Found {
    match Query::parse(&[text]) {
        Query::Details(details) => found_in(details),
        Query::Line(reading) => Found::Details(reading.details),
        Query::Codes(_) | Query::Named(_) => Found::Entry,
        _ => Found::Nothing,
    }
}

/// Whether it is the very row, not one that says the same.
fn is_same(one: &Detail, other: &Detail) -> bool {
    std::ptr::eq(one, other)
}

fn is_first(text: &str, detail: &Detail) -> bool {
    matches!(find(text), Found::Details(found) if found.first().is_some_and(|it| is_same(it, detail)))
}

/// The row as a failure names it.
fn label(detail: &Detail) -> String {
    format!("{} of {}", detail.token, detail.vocabulary().id)
}

/// The rows that have the token of this one, with itself.
fn namesakes(detail: &Detail) -> Vec<&'static Detail> {
    named(&detail.token).collect()
}

/// What a person may type without a vendor: plain words and bare numbers need one.
fn stands_alone(detail: &Detail) -> bool {
    detail.recognition != Recognition::Named
}

/// A figure, for whoever runs `cargo test --test library details -- --nocapture`.
#[allow(clippy::print_stdout, reason = "figures are read by people, on demand")]
fn report(what: &str, right: usize, total: usize) {
    println!("{what}: {right} of {total}");
}

/// The share of a hundred that is right; the misses are named if it is too small.
fn at_least(percent: usize, total: usize, misses: &[String], what: &str) {
    let right = total - misses.len();
    report(what, right, total);
    assert!(
        right * 100 >= total * percent,
        "{what}: {right} of {total}, not {percent} %:\n  {}",
        misses.join("\n  ")
    );
}

#[test]
fn a_token_of_one_row_alone_finds_that_row_first() {
    let (mut total, mut entries, mut misses) = (0, 0, Vec::new());
    for detail in DETAILS.iter().filter(|it| stands_alone(it) && namesakes(it).len() == 1) {
        if matches!(find(&detail.token), Found::Entry) {
            entries += 1;
            continue;
        }
        total += 1;
        misses.extend((!is_first(&detail.token, detail)).then(|| label(detail)));
    }
    report("unambiguous tokens that are a code or a name", entries, total + entries);
    at_least(100, total, &misses, "unambiguous tokens typed alone");
    assert!(total > 2_000, "{total} of {} rows", DETAILS.len());
}

#[test]
fn a_token_of_several_rows_finds_each_of_them() {
    let (mut total, mut misses) = (0, Vec::new());
    for detail in DETAILS.iter().filter(|it| stands_alone(it) && namesakes(it).len() > 1) {
        let Found::Details(found) = find(&detail.token) else { continue };
        total += 1;
        let is_among = found.iter().any(|it| is_same(it, detail));
        misses.extend((!is_among).then(|| label(detail)));
    }
    at_least(100, total, &misses, "shared tokens typed alone");
}

#[test]
fn with_vendor_a_token_finds_the_rows_of_that_vendor_only() {
    let (mut misses, mut shared) = (Vec::new(), 0);
    for detail in DETAILS {
        let name = detail.vocabulary().vendor;
        let vendor = table::vendor(&name).expect("a vendor of the table");
        let found = details_of(vendor, &detail.token);
        let is_found = found.iter().any(|it| is_same(it, detail))
            && found.iter().all(|it| it.vocabulary().vendor == name);
        misses.extend((!is_found).then(|| label(detail)));
        shared += usize::from(found.len() > 1);
    }
    report("tokens that two vocabularies of one vendor have", shared, DETAILS.len());
    at_least(100, DETAILS.len(), &misses, "tokens with --vendor");
}

/// `--vendor microsoft 5` is the mask of Microsoft's codes from 500 on, not the Windows error 5: what is
/// a code of the vendor keeps its answer. `curl 0` is the detail.
#[test]
fn with_vendor_only_three_tokens_are_codes_of_the_vendor_instead() {
    let is_code_of_vendor = |detail: &&Detail| {
        let vendor = table::vendor(&detail.vocabulary().vendor).expect("a vendor of the table");
        let has = |pattern: &Pattern| vendor.entries().any(|entry| pattern.matches(entry.code));
        matches!(Query::parse(&[&detail.token]), Query::Codes(patterns) if patterns.iter().any(has))
    };
    let numbers = DETAILS.iter().filter(|it| it.token.starts_with(|c: char| c.is_ascii_digit()));
    let hidden: Vec<String> = numbers.filter(is_code_of_vendor).map(label).collect();
    assert_eq!(hidden, ["0 of curl-exit", "0 of win32-status", "5 of win32-status"]);
}

/// The details that a row's token finds with a name in front of it and behind it, each with the text.
fn find_beside(name: &str, index: usize) -> [(String, Vec<&'static Detail>); 2] {
    let token = DETAILS[index].token;
    [format!("{name} {token}"), format!("{token} {name}")].map(|text| {
        // Reading a whole query takes milliseconds. Of most rows the first reader that finds details is
        // enough: only a name of a status could come before it.
        let words: Vec<&str> = text.split(' ').collect();
        let found = match details(&words) {
            Some(details) if !index.is_multiple_of(WHOLE) => found_in(details),
            _ => find(&text),
        };
        match found {
            Found::Details(found) => (text, found),
            _ => (text, Vec::new()),
        }
    })
}

#[test]
fn with_the_name_of_its_vendor_a_token_finds_its_row_among_those_of_the_vendor() {
    let (mut total, mut misses) = (0, Vec::new());
    for (index, detail) in DETAILS.iter().enumerate() {
        let vendor = detail.vocabulary().vendor;
        for (text, found) in find_beside(&vendor, index) {
            total += 1;
            let is_found = found.iter().any(|it| is_same(it, detail))
                && found[0].vocabulary().vendor == vendor;
            misses.extend((!is_found).then_some(text));
        }
    }
    at_least(100, total, &misses, "tokens with the name of the vendor");
}

#[test]
fn with_the_name_of_its_product_a_token_finds_its_row_first() {
    let (mut total, mut misses) = (0, Vec::new());
    for (index, detail) in DETAILS.iter().enumerate() {
        let Vocabulary { vendor, product, .. } = *detail.vocabulary();
        if product == vendor {
            continue;
        }
        for (text, found) in find_beside(&product, index) {
            total += 1;
            // Two vocabularies may be of one product.
            let is_found = found.iter().any(|it| is_same(it, detail))
                && found[0].vocabulary().product == product;
            misses.extend((!is_found).then_some(text));
        }
    }
    at_least(99, total, &misses, "tokens with the name of the product");
}

#[test]
fn the_other_spellings_of_a_row_find_it_as_its_token_does() {
    let (mut total, mut misses) = (0, Vec::new());
    for detail in DETAILS.iter().filter(|it| stands_alone(it)) {
        for spelling in detail.spellings {
            let Found::Details(found) = find(spelling) else { continue };
            total += 1;
            let is_among = found.iter().any(|it| is_same(it, detail));
            misses.extend((!is_among).then(|| format!("{spelling}, which is {}", label(detail))));
        }
    }
    at_least(100, total, &misses, "other spellings");
}

/// A message with something in each place that its token leaves open.
fn filled_in(token: &str) -> String {
    token.replace('\u{2026}', "upstream-7")
}

#[test]
fn a_message_is_found_in_a_line_that_contains_it() {
    let (mut total, mut misses) = (0, Vec::new());
    for detail in DETAILS.iter().filter(|it| it.is_message()) {
        total += 1;
        let line = format!("2026-03-01 12:00:00 worker: {}", filled_in(&detail.token));
        let found = line::read_text(&line).details;
        let is_found = found.iter().any(|it| it.token == detail.token);
        misses.extend((!is_found).then(|| label(detail)));
    }
    at_least(100, total, &misses, "messages in a line");
}

#[test]
fn every_status_of_a_detail_is_in_the_table() {
    let mut count = 0;
    for detail in DETAILS {
        for &code in detail.statuses {
            count += 1;
            assert!(table::by_code(code).next().is_some(), "{}: no {code}", label(detail));
        }
        let entry = detail.entry();
        if let Some(&usual) = detail.statuses.first() {
            assert_eq!(entry.map(|it| it.code), Some(usual), "{}", label(detail));
        } else if let Some(sender) = entry.and_then(|entry| entry.sender) {
            let vocabulary = detail.vocabulary();
            let is_own = sender.product == vocabulary.product
                || vocabulary.vendor == "browsers" && sender.vendor == "browsers";
            assert!(is_own, "{} has the 000 of {}", label(detail), sender.product);
        }
    }
    assert!(count > 3_000, "{count} statuses of {} details", DETAILS.len());
}

/// `httpstatus R14` was explained with the 000 of web browsers, `LimitExceeded` of CloudFront with that
/// of a load balancer.
#[test]
fn a_detail_without_a_status_has_the_000_of_its_own_product_or_none() {
    for (token, product) in [
        ("ERR_CONNECTION_REFUSED", Some("web browsers")),
        ("NS_ERROR_NET_RESET", Some("web browsers")),
        ("CURLE_OPERATION_TIMEDOUT", Some("curl")),
        ("LimitExceeded", Some("Amazon CloudFront")),
        ("R14", None),
        ("L10", None),
        ("AH01215", None),
        ("extensionError", None),
        ("PP01", None),
        ("ECONNREFUSED", None),
    ] {
        let detail = named(token).find(|detail| detail.statuses.is_empty()).expect(token);
        let sender = detail.entry().and_then(|entry| entry.sender);
        assert_eq!(sender.map(|it| it.product.as_str()), product, "{token}");
    }
}

/// Errors of Go and the operating system were explained as those of Caddy or Traefik.
#[test]
fn a_message_that_many_programs_print_is_not_explained_as_that_of_one_product() {
    for (text, vocabulary) in [
        ("x509: certificate signed by unknown authority", "go-error"),
        ("tls: failed to verify certificate", "go-error"),
        ("connect: connection refused", "go-error"),
        ("dial tcp 10.0.0.1:5432: connect: connection refused", "go-error"),
        ("dial tcp: lookup api on 10.96.0.10:53: no such host", "go-error"),
        ("i/o timeout", "go-error"),
        ("no such host", "go-error"),
        ("context deadline exceeded", "go-error"),
        ("context canceled", "go-error"),
        ("broken pipe", "go-error"),
        ("go EOF", "go-error"),
        ("caddy EOF", "caddy-message"),
        ("traefik i/o timeout", "traefik-message"),
        ("docker server gave HTTP response to HTTPS client", "docker-message"),
    ] {
        let Found::Details(found) = find(text) else { panic!("{text} finds no detail") };
        assert_eq!(found[0].vocabulary().id, vocabulary, "{text}");
    }
    for text in ["too many open files", "not authenticated", "Authentication failed"] {
        assert!(!matches!(find(text), Found::Details(_)), "{text}");
    }
}

/// The codes that Node.js programs have where no response came, typed alone and in a line.
#[test]
fn a_code_of_node_is_found_and_claims_no_status() {
    for code in ["ECONNREFUSED", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "CERT_HAS_EXPIRED"] {
        let Found::Details(found) = find(code) else { panic!("{code} finds no detail") };
        assert_eq!((found[0].token.as_str(), found.len()), (code, 1));
        for text in [format!("connect {code} 127.0.0.1:500"), format!("axios {code}")] {
            let Found::Details(found) = find(&text) else { panic!("{text} finds no detail") };
            assert_eq!(found[0].token.as_str(), code, "{text}");
        }
        let reading = line::read_text(&format!("Error: connect {code} 127.0.0.1:500"));
        assert_eq!(reading.status, None, "{code}");
        assert_eq!(reading.details[0].token, code);
    }
}

#[test]
fn every_source_of_a_detail_is_a_well_formed_address() {
    for detail in DETAILS {
        let url = detail.source.url();
        let host = url.strip_prefix("https://").and_then(|rest| rest.split('/').next());
        assert!(host.is_some_and(|host| host.contains('.')), "{}: {url}", label(detail));
        let is_odd = |c: char| c.is_whitespace() || "<>\"`{}|\\^".contains(c);
        assert!(url.is_ascii() && !url.contains(is_odd), "{}: {url}", label(detail));
    }
}

#[test]
fn every_vocabulary_has_a_vendor_an_id_of_its_own_and_rows() {
    let mut ids = HashSet::new();
    for vocabulary in VOCABULARIES {
        assert!(ids.insert(vocabulary.id), "{} is there twice", vocabulary.id);
        assert!(!vocabulary.details().is_empty(), "{} is empty", vocabulary.id);
        let vendor = vocabulary.vendor;
        assert!(VENDORS.iter().any(|it| it.name == vendor), "{}: {vendor}", vocabulary.id);
    }
    let count: usize = VOCABULARIES.iter().map(|it| it.details().len()).sum();
    assert_eq!(count, DETAILS.len());
}

/// The vocabularies of a text's rows, the likeliest first, each once.
fn vocabularies(found: &[&'static Detail]) -> Vec<&'static str> {
    let mut ids: Vec<_> = found.iter().map(|detail| detail.vocabulary().title.as_str()).collect();
    ids.dedup();
    ids
}

#[test]
fn the_answer_to_a_shared_token_names_the_vocabularies_of_its_namesakes() {
    let mut count = 0;
    for detail in DETAILS.iter().filter(|it| stands_alone(it) && namesakes(it).len() > 1) {
        let Found::Details(found) = find(&detail.token) else { continue };
        let text = shown(80, &[&*detail.token]);
        let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for title in vocabularies(&found) {
            count += 1;
            assert!(text.contains(title), "{}: no {title} in\n{text}", label(detail));
        }
    }
    assert!(count > 100, "{count} vocabularies are named");
}
