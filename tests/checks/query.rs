//! The query language.

use httpstatus::query::{self, Details, Pattern, Query};
use httpstatus::table::ENTRIES;
use httpstatus::table::entry::Entry;

/// Reads each line as an argument, and the whole as a name.
pub(crate) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let arguments: Vec<&str> = text.lines().collect();
    let words: Vec<&str> = text.lines().flat_map(str::split_whitespace).collect();
    match Query::parse(&arguments) {
        Query::Codes(patterns) => {
            assert!(!patterns.is_empty());
            patterns.into_iter().take(4).for_each(check_pattern);
        }
        Query::Named(entries) => assert!(!entries.is_empty()),
        Query::Details(Details::Known(details)) => assert!(!details.is_empty()),
        Query::Details(Details::Unknown { token, .. }) => assert!(text.contains(&token)),
        Query::Vendor(vendor, patterns) => {
            let has = |pattern: &Pattern| vendor.entries().any(|entry| pattern.matches(entry.code));
            assert!(patterns.iter().all(has));
            patterns.into_iter().take(4).for_each(check_pattern);
        }
        Query::Line(reading) => {
            assert!(reading.status.is_some() || !reading.details.is_empty(), "{text:?}");
        }
        Query::Address(address) => assert_eq!([address.as_str()], *words),
        Query::Words(text) => assert_eq!(text, words.join(" ")),
    }
    check_name(&text);
}

/// A pattern stands for the entries that it matches, and is displayed so that it can be read again.
fn check_pattern(pattern: Pattern) {
    let matching = ENTRIES.iter().filter(|entry| pattern.matches(entry.code));
    assert!(pattern.entries().eq(matching), "{pattern:?}");
    let again = Pattern::parse(&pattern.to_string()).expect("a displayed pattern is a pattern");
    let alike = |entry: &Entry| pattern.matches(entry.code) == again.matches(entry.code);
    assert!(ENTRIES.iter().all(alike), "{pattern:?}");
}

/// The entries of a name are in the table's order.
fn check_name(text: &str) {
    let found = query::named(text);
    assert!(found.is_sorted_by_key(|entry| entry.code), "{text:?}");
}
