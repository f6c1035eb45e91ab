//! The query language, form by form.

use httpstatus::query::{self, Pattern, Query};
use httpstatus::table::ENTRIES;

/// The vendor and the codes that a text is read as.
fn of_vendor(text: &str) -> Option<(&'static str, usize)> {
    match Query::parse(text.split(' ')) {
        Query::Vendor(vendor, patterns) => Some((vendor.name, patterns.len())),
        _ => None,
    }
}

#[test]
fn a_vendor_stands_before_its_codes_or_behind_them() {
    assert_eq!(of_vendor("nginx"), Some(("nginx", 0)));
    assert_eq!(of_vendor("nginx 499 444"), Some(("nginx", 2)));
    assert_eq!(of_vendor("499 444 nginx"), Some(("nginx", 2)));
    assert_eq!(of_vendor("499 444 494 nginx"), Some(("nginx", 3)));
    // nginx has no 404 of its own.
    assert_eq!(of_vendor("nginx 404"), None);
}

#[test]
fn eight_words_may_name_a_vendor_and_nine_are_a_text() {
    let codes = "444 494 495 496 497 498 499";
    assert_eq!(of_vendor(&format!("nginx {codes}")), Some(("nginx", 7)));
    assert_eq!(of_vendor(&format!("nginx {codes} 444")), None);
}

#[test]
fn a_pattern_shows_itself_as_it_is_typed() {
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
fn what_is_no_pattern() {
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
fn a_number_belongs_to_a_constant_where_it_is_a_code_and_stands_apart() {
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

/// A registered code's other names are not shared with a vendor's.
#[test]
fn of_other_names_the_registered_one_decides() {
    for entry in ENTRIES.iter().filter(|entry| entry.standing.in_registry()) {
        let former = entry.formerly.iter().map(|former| former.name);
        for name in former.chain(entry.aliases.iter().copied()) {
            let found = query::named(name);
            assert!(found.iter().all(|other| other.standing.in_registry()), "{name}: {found:#?}");
        }
    }
}
