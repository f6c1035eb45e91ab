//! The query language, form by form.

use httpstatus::query::{self, Pattern, Query};
use httpstatus::table::ENTRIES;

/// How a text is read that is one argument.
fn read(text: &str) -> Query {
    Query::parse(&[text])
}

fn codes(codes: &[u32]) -> Query {
    Query::Codes(codes.iter().map(|&code| Pattern::Code(code)).collect())
}

/// The vendor and the number of the patterns that some words are read as.
fn of_vendor(text: &str) -> Option<(&'static str, usize)> {
    match Query::parse(&text.split(' ').collect::<Vec<_>>()) {
        Query::Vendor(vendor, patterns) => Some((vendor.name.as_str(), patterns.len())),
        _ => None,
    }
}

#[test]
fn each_form_is_read_as_what_it_is() {
    for (text, code) in [
        ("404", 404),
        ("1000", 1000),
        ("404.", 404),
        ("404,", 404),
        ("404:", 404),
        ("404?", 404),
        ("HTTP/1.1 502 Bad Gateway", 502),
        ("http/2 502", 502),
        ("HTTP/1.1 502 whatever they say", 502),
    ] {
        assert_eq!(read(text), codes(&[code]), "{text}");
    }
    assert!(matches!(read("502 Bad Gateway"), Query::Named(entries) if entries[0].code == 502));
    assert!(matches!(read("not found"), Query::Named(entries) if entries[0].code == 404));
    assert!(matches!(read("nginx"), Query::Vendor(vendor, _) if vendor.name == "nginx"));
    assert_eq!(read("rate  limit"), Query::Words("rate limit".to_owned()));
    assert_eq!(read("404 is what I get"), Query::Words("404 is what I get".to_owned()));
    assert_eq!(read(""), Query::Words(String::new()));
}

#[test]
fn several_arguments_are_one_text_unless_each_of_them_is_codes() {
    assert_eq!(Query::parse(&["404", "410"]), codes(&[404, 410]));
    assert_eq!(Query::parse(&["404,410", "500 502"]), codes(&[404, 410, 500, 502]));
    assert!(matches!(Query::parse(&["not", "found"]), Query::Named(_)));
    assert_eq!(Query::parse(&["404", "or", "not"]), Query::Words("404 or not".to_owned()));
}

#[test]
fn codes_with_words_that_compare_them_are_those_codes() {
    for text in [
        "401 vs 403",
        "401 vs. 403",
        "401 VS 403",
        "401 versus 403",
        "401 or 403",
        "401 and 403",
        "401, 403",
        "difference between 401 and 403",
        "what is the difference between 401 and 403?",
    ] {
        assert_eq!(read(text), codes(&[401, 403]), "{text}");
        assert_eq!(
            Query::parse(&text.split(' ').collect::<Vec<_>>()),
            codes(&[401, 403]),
            "{text}"
        );
    }
    assert_eq!(read("301 vs 302 vs 307"), codes(&[301, 302, 307]));
    // One code is no comparison, and other words are about something else.
    for text in ["401 vs", "difference between 401", "401 vs a tree", "2 or 3 servers"] {
        assert!(matches!(read(text), Query::Words(_)), "{text}: {:?}", read(text));
    }
}

#[test]
fn a_url_is_an_address() {
    for text in [
        "https://api.example.com/users", "http://localhost:8080", "HTTPS://EXAMPLE.COM", "ws://a",
        "https://example.com/404?a=b#c",
    ] {
        assert_eq!(read(text), Query::Address(text.to_owned()), "{text}");
    }
    for text in ["https://", "ftp://example.com", "see https://example.com for more"] {
        assert!(!matches!(read(text), Query::Address(_)), "{text}");
    }
}

#[test]
fn a_host_name_is_an_address_only_if_it_is_nothing_else() {
    for text in
        ["example.com", "api.example.co.uk", "example.com:8080", "example.com/a?b", "localhost:80"]
    {
        assert_eq!(read(text), Query::Address(text.to_owned()), "{text}");
    }
    for text in [
        "http.StatusNotFound", "HttpStatus.NOT_FOUND", "localhost", "a b.com", ".com", "a..com",
        "error.log", "file.txt", "node.js", "1.5",
    ] {
        assert!(!matches!(read(text), Query::Address(_)), "{text}: {:?}", read(text));
    }
}

#[test]
fn a_vendor_is_named_before_its_codes_or_after_them() {
    assert_eq!(of_vendor("nginx"), Some(("nginx", 0)));
    assert_eq!(of_vendor("nginx 499 444"), Some(("nginx", 2)));
    assert_eq!(of_vendor("499 444 nginx"), Some(("nginx", 2)));
    assert_eq!(of_vendor("499 444 494 nginx"), Some(("nginx", 3)));
    // nginx has no 404 of its own, which is said; a class that it has nothing of is no wish of it.
    assert_eq!(of_vendor("nginx 404"), Some(("nginx", 1)));
    assert_eq!(of_vendor("nginx 1xx"), None);
}

#[test]
fn eight_words_may_name_a_vendor_and_nine_are_a_text() {
    let codes = "444 494 495 496 497 498 499";
    assert_eq!(of_vendor(&format!("nginx {codes}")), Some(("nginx", 7)));
    assert_eq!(of_vendor(&format!("nginx {codes} 444")), None);
}

#[test]
fn a_pattern_is_displayed_as_it_is_typed() {
    for (typed, shown) in [
        ("404", "404"),
        ("4", "4xx"),
        ("40", "40x"),
        ("4XX", "4xx"),
        ("40[12]", "40[12]"),
        ("[4-5]0?", "[45]0x"),
        ("4[0]x", "40x"),
        ("504-500", "500-504"),
        ("500..=504", "500-504"),
        ("000-099", "000-099"),
        ("[0-9][0-9]4", "xx4"),
    ] {
        assert_eq!(
            Pattern::parse(typed).map(|pattern| pattern.to_string()).as_deref(),
            Some(shown)
        );
    }
}

#[test]
fn other_texts_are_no_pattern() {
    for text in [
        "", "x", "xxx", "***", "4xxx", "40[", "40]", "40[]", "40[a]", "40[1-]", "5-504", "50-504",
        "+50-504", "500-5040", "500-", "-504", "500-50x", "1234567890", "4 0 4", "\u{664}04",
    ] {
        assert_eq!(Pattern::parse(text), None, "{text:?}");
    }
}

fn named(text: &str) -> Vec<u16> {
    query::named(text).iter().map(|entry| entry.code).collect()
}

#[test]
fn a_name_has_128_bytes_at_the_most() {
    // Only letters and digits make a name.
    let line = |length: usize| format!("{:-<length$}", "Not Found");
    assert_eq!(named(&line(128)), [404]);
    assert_eq!(named(&line(129)), [0_u16; 0]);
}

#[test]
fn a_number_is_part_of_a_constant_if_it_is_a_code_and_a_word_of_its_own() {
    assert_eq!(named("HTTP_404_NOT_FOUND"), [404]);
    assert_eq!(named("12_NOT_FOUND"), [0_u16; 0]);
    assert_eq!(named("404NOTFOUND"), [0_u16; 0]);
}

#[test]
fn a_prefix_ends_where_the_next_word_begins() {
    for text in ["HttpNotFound", "StatusNotFound", "SC_NOT_FOUND", "HTTP_STATUS_NOT_FOUND"] {
        assert_eq!(named(text), [404], "{text}");
    }
    for text in ["Statusnotfound", "HTTPnotfound", "SCNOTFOUND"] {
        assert_eq!(named(text), [0_u16; 0], "{text}");
    }
}

#[test]
fn a_former_name_or_alias_of_a_registered_code_leads_to_no_vendor() {
    for entry in ENTRIES.iter().filter(|entry| entry.standing.in_registry()) {
        let former = entry.formerly.iter().map(|former| former.name);
        for name in former.chain(entry.aliases.iter().copied()) {
            let found = query::named(&name);
            assert!(found.iter().all(|other| other.standing.in_registry()), "{name}: {found:#?}");
        }
    }
}
