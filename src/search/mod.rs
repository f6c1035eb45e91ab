//! Words in, ranked entries out.
//!
//! A query becomes [`words`], each word the terms that it may stand for (`spelling`), the terms a
//! score for every entry (`ranking`). The words of the table stand in an index that is made
//! beforehand (`terms`), so that a search reads only what its words lead to.

pub mod index;
mod ranking;
mod spelling;
#[rustfmt::skip]
mod terms;
mod vocabulary;
mod words;

use std::collections::BTreeSet;

use crate::query;
use crate::status::Status;
use index::Text;
use ranking::{Wanted, rank};
use spelling::{Senses, known_words, senses};

pub use vocabulary::{SPELLINGS, SYNONYMS, is_noise};
pub use words::{stem, words};

/// What a search found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// The entries, best first; those that fit alike in the table's order.
    pub hits: Vec<Hit>,
    /// The query with its misspelled words corrected, where there are any.
    pub corrected: Option<String>,
    /// Where nothing fits, what came closest, if anything came close.
    pub near: Option<&'static Status>,
    /// The stems that were looked for, in order.
    stems: Vec<&'static str>,
}

/// An entry that a search found.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    /// The entry.
    pub entry: &'static Status,
    /// How well it fits, from 0 (not at all) to 1 (the query is its name).
    pub score: f32,
    text: Text,
}

/// What a word says that the table does not know, among few words: much, but nothing that we
/// understand. In a longer text it is likelier a detail.
const UNKNOWN: f32 = 60.0;

/// Of so many words.
const FEW_WORDS: f32 = 3.0;

/// Below this, too little of the query was understood.
const WORTH_SHOWING: f32 = 0.4;

/// What scores less than [`WORTH_SHOWING`] but this much is a near miss.
const NEAR: f32 = 0.2;

/// An entry that scores less than this part of the best one is not shown beside it.
const WEAK_TAIL: f32 = 0.7;

/// The entries that fit the words, best first.
///
/// ```
/// let found = httpstatus::search::search("gateway timeout");
/// assert_eq!(found.hits[0].entry.code, 504);
/// assert!(httpstatus::search::search("banana smoothie").hits.is_empty());
/// ```
#[must_use]
pub fn search(text: &str) -> Found {
    search_among(text, |_| true)
}

/// The entries that fit the words and that `among` lets pass, best first.
pub fn search_among(text: &str, among: impl Fn(&Status) -> bool) -> Found {
    let mut words = known_words(words(query::bare_name(text)));
    // What is said twice says no more.
    let mut said = BTreeSet::new();
    words.retain(|word| !is_noise(word) && said.insert(word.clone()));
    let last = words.len().saturating_sub(1);
    let senses: Vec<Senses> =
        words.iter().enumerate().map(|(place, word)| senses(word, place == last)).collect();
    let corrected = corrected(&words, &senses);
    #[allow(clippy::cast_precision_loss, reason = "at most some dozens of words")]
    let unknown = UNKNOWN * (FEW_WORDS / words.len().max(1) as f32).min(1.0);
    let wanted: Vec<Wanted> =
        words.iter().zip(senses).map(|(word, senses)| wanted(word, senses, unknown)).collect();
    let mut ranked = rank(&wanted, text.trim());
    ranked.retain(|hit| among(hit.entry));
    let worst_shown =
        ranked.first().map_or(1.0, |best| (best.score * WEAK_TAIL).max(WORTH_SHOWING));
    let near = ranked
        .first()
        .filter(|best| (NEAR..WORTH_SHOWING).contains(&best.score))
        .map(|best| best.entry);
    let hits = ranked.into_iter().take_while(|hit| hit.score >= worst_shown).collect();
    let mut stems: Vec<_> =
        wanted.iter().flat_map(|word| &word.senses).map(|sense| sense.term.stem()).collect();
    stems.sort_unstable();
    Found { hits, corrected, near, stems }
}

fn wanted(word: &str, senses: Senses, unknown: f32) -> Wanted {
    let rarity = match senses.list.first() {
        Some(closest) => closest.term.rarity(),
        // What has digits and is no code: a size, a time, an address, an identifier.
        None if word.bytes().any(|byte| byte.is_ascii_digit()) => 0.0,
        None if senses.is_noise => 0.0,
        None => unknown,
    };
    Wanted { rarity, senses: senses.list }
}

fn corrected(words: &[String], senses: &[Senses]) -> Option<String> {
    senses.iter().any(|senses| senses.corrected.is_some()).then(|| {
        let words = words.iter().zip(senses);
        let words = words.map(|(word, senses)| senses.corrected.unwrap_or(word));
        words.collect::<Vec<_>>().join(" ")
    })
}

impl Found {
    /// Whether a word, as it stands in a text of an entry, is one that was looked for.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        let words = words(word);
        words.iter().any(|word| self.stems.binary_search(&&*stem(word)).is_ok())
    }
}

impl Hit {
    /// The keyword or other name that fits best, where it is one that the entry's line does not show.
    #[must_use]
    pub fn because(&self) -> Option<&'static str> {
        self.text.name().filter(|name| *name != self.entry.name())
    }
}
