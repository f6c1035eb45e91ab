//! The query language.

use httpstatus::query::{self, Pattern, Query};
use httpstatus::status::Status;
use httpstatus::table::ENTRIES;

/// Reads lines as arguments, and the whole as a name.
pub(crate) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match Query::parse(text.lines()) {
        Query::Codes(patterns) => {
            assert!(!patterns.is_empty());
            patterns.into_iter().take(4).for_each(pattern);
        }
        Query::Vendor(vendor, patterns) => {
            let has =
                |pattern: &Pattern| vendor.entries.iter().any(|entry| pattern.matches(entry.code));
            assert!(patterns.iter().all(has));
            patterns.into_iter().take(4).for_each(pattern);
        }
        Query::Text(words) => {
            let arguments: Vec<_> = text.lines().flat_map(str::split_whitespace).collect();
            assert_eq!(words, arguments.join(" "));
        }
    }
    named(&text);
}

/// A pattern stands for the entries that it matches, and says so in a way that it can be read again.
fn pattern(pattern: Pattern) {
    let matching = ENTRIES.iter().filter(|entry| pattern.matches(entry.code));
    assert!(pattern.entries().eq(matching.copied()), "{pattern:?}");
    let again = Pattern::parse(&pattern.to_string()).expect("what a pattern shows is a pattern");
    let alike = |entry: &&Status| pattern.matches(entry.code) == again.matches(entry.code);
    assert!(ENTRIES.iter().all(alike), "{pattern:?}");
}

/// What a name finds stands in the table's order.
fn named(text: &str) {
    let found = query::named(text);
    assert!(found.is_sorted_by_key(|entry| entry.code), "{text:?}");
}
