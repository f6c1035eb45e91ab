//! The search.

use std::collections::BTreeSet;

use httpstatus::render::json::write_json_found;
use httpstatus::search;
use httpstatus::table::ENTRIES;
use serde_json::Value;

use super::written;

/// Searches for a text.
pub(crate) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let found = search::search(&text);
    assert!(found.hits.iter().all(|hit| (0.0..=1.0).contains(&hit.score)), "{text:?}");
    assert!(found.hits.is_sorted_by(|one, next| one.score >= next.score), "{text:?}");
    let places: BTreeSet<_> = found.hits.iter().map(|hit| std::ptr::from_ref(hit.entry)).collect();
    assert_eq!(places.len(), found.hits.len(), "an entry twice: {text:?}");
    assert!(found.near.is_none() || found.hits.is_empty(), "near, though there is a hit: {text:?}");
    for hit in found.hits.iter().take(3) {
        assert!(hit.because().is_none_or(|name| !name.is_empty()));
    }
    let array = written(|out| write_json_found(out, &found));
    let array: Vec<Value> = serde_json::from_slice(&array).expect("a JSON array");
    assert!(array.len() == found.hits.len() && array.iter().all(|entry| entry["score"].is_f64()));
    // What is highlighted is whole words, in order.
    for text in [&*text, &ENTRIES[text.len() % ENTRIES.len()].summary] {
        let mut end = 0;
        for range in found.matches(text) {
            assert!(range.start >= end && range.start < range.end, "{range:?} in {text:?}");
            assert!(text.get(range.clone()).is_some(), "{range:?} in {text:?}");
            end = range.end;
        }
    }
    for word in text.split_whitespace().take(128) {
        let is_known = search::is_known(word);
        assert_eq!(is_known, search::is_known(&word.to_lowercase()), "{word:?}");
    }
}
