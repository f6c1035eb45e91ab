//! The search.

use std::collections::BTreeSet;

use httpstatus::search::{self, stem, words};

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
    let words = words(&text);
    assert!(words.len() <= 128, "{} words", words.len());
    for word in words {
        assert!(!word.is_empty() && !word.contains(char::is_whitespace), "{word:?}");
        let _ = (found.has(&word), stem(&word));
    }
}
