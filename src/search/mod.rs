//! Words in, ranked entries out.
//!
//! A text becomes query terms (`query_terms`), each with the terms of the table that it may stand for
//! (`candidates`); these give a score to every entry (`ranking`). The words of the table stand in an
//! index that `build.rs` makes, so that a search reads only what its words lead to.

pub mod index;
mod query_terms;
mod vendors;

mod candidates;
mod correction;
mod ranking;
mod text_score;

mod details;
mod outside;

mod hash;
mod letters;
mod part;
mod sorted_lines;
mod terms;
mod vocabulary;
mod words;

use std::ops::Range;
use std::ptr;

use crate::query;
use crate::table::by_code;
use crate::table::detail::Detail;
use crate::table::entry::Entry;
use details::{add_evidence, best_details, find_details};
use index::Text;
use query_terms::QueryText;
use ranking::rank;

use vocabulary::is_noise;
use words::{stem, words};

/// What a search found.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Found {
    /// The entries, best first; those that fit alike in the table's order.
    pub hits: Vec<Hit>,
    /// The details that the query describes, best first, each with its score from 0 to 1. At most three;
    /// none if more than that fit alike.
    pub details: Vec<(&'static Detail, f32)>,
    /// The query with its misspelled words corrected; `None` if nothing was corrected.
    pub corrected: Option<String>,
    /// What came closest, if nothing fits.
    pub near: Option<&'static Entry>,
    /// What the number in the text is, if it is no HTTP status code: `an FTP reply code`. Then nothing
    /// is found.
    pub other_code: Option<&'static str>,
    /// Whether nothing was found and the text seems to be in another language than English.
    pub is_foreign: bool,
    query: QueryText,
}

/// An entry that a search found.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    /// The entry.
    pub entry: &'static Entry,
    /// How well it fits, from 0 (not at all) to 1 (the query is its name).
    pub score: f32,
    /// The text that fits best; `None` if a detail led to the entry.
    text: Option<Text>,
    /// How many terms of the query its texts have.
    term_count: usize,
}

/// A word of a query in an entry that it led to.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MatchedTerm {
    /// The word as it was typed, in lower case.
    pub word: String,
    /// The stem that stands in the entry; another one than the word's own if that is a synonym, a
    /// completion or a correction.
    pub term: &'static str,
    /// The IDF of the stem: how rare it is among the entries.
    pub idf: f32,
    /// The share of the query that it covers in the entry, 0–1. The shares of all terms add up to at
    /// most 1; a vendor's name has 0.
    pub weight: f32,
}

/// The least score of a hit that has one, two, or more terms of the query: one word that both have
/// may be chance, three are not. A term of a reason phrase counts for two. Of the labelled queries with
/// one term none scores less than 0.65.
const WORTH_SHOWING: [f32; 3] = [0.57, 0.52, 0.4];

/// What is not worth showing but scores this much is a near miss.
const NEAR: f32 = 0.3;
const NEAR_TERMS: usize = 2;

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
pub fn search_among(text: &str, among: impl Fn(&Entry) -> bool) -> Found {
    let query = QueryText::read(text);
    if let Some(other_code) = outside::other_code(&query.words) {
        return Found { other_code: Some(other_code), query, ..Found::default() };
    }
    let mut hits = rank(&query, text.trim());
    let mut details = find_details(&query);
    add_evidence(&details, &mut hits);
    put_constant_first(text.trim(), &mut hits);
    hits.retain(|hit| among(hit.entry));
    // A detail that goes with no entry passes no filter.
    let is_unfiltered = by_code(0).all(&among);
    details.retain(|found| found.detail.entry().map_or(is_unfiltered, &among));
    let best = hits.first().copied();
    let worst_shown = best.filter(Hit::is_worth_showing).map(|best| best.score * WEAK_TAIL);
    hits.retain(|hit| {
        worst_shown.is_some_and(|worst| hit.score >= worst) && hit.is_worth_showing()
    });
    let near = best.filter(|best| hits.is_empty() && best.is_near());
    Found {
        corrected: query.corrected(),
        near: near.map(|best| best.entry),
        details: best_details(&details),
        other_code: None,
        is_foreign: hits.is_empty() && outside::is_foreign(text, &query.words),
        query,
        hits,
    }
}

/// Who pastes a constant wants its code, whatever its words mean elsewhere: `REQUEST_TOO_LONG` is 413.
fn put_constant_first(text: &str, hits: &mut [Hit]) {
    let is_identifier = !text.contains(' ')
        && text.bytes().any(|byte| byte.is_ascii_uppercase() || matches!(byte, b'_' | b':' | b'.'));
    if !is_identifier {
        return;
    }
    for entry in query::named(text) {
        if let Some(hit) = hits.iter_mut().find(|hit| ptr::eq(hit.entry, entry)) {
            hit.score = 1.0;
        }
    }
    hits.sort_by(|one, other| other.score.total_cmp(&one.score));
}

impl QueryText {
    fn corrected(&self) -> Option<String> {
        let is_corrected = self.terms.iter().any(|term| term.candidates.corrected.is_some());
        let shown = self.terms.iter().map(|term| term.candidates.corrected.unwrap_or(&term.word));
        is_corrected.then(|| shown.collect::<Vec<_>>().join(" "))
    }

    /// The stems that were looked for, sorted.
    fn stems(&self) -> Vec<&'static str> {
        let candidates = self.terms.iter().flat_map(|term| &term.candidates.list);
        let mut stems: Vec<_> = candidates.map(|candidate| candidate.term.stem()).collect();
        stems.sort_unstable();
        stems
    }
}

impl Found {
    /// The words of a text that were looked for, as ranges of its bytes.
    ///
    /// ```
    /// let found = httpstatus::search::search("gateway timeout");
    /// assert_eq!(found.matches("Gateway Timeout"), [0..7, 8..15]);
    /// ```
    #[must_use]
    pub fn matches(&self, text: &str) -> Vec<Range<usize>> {
        let stems = self.query.stems();
        let is_match =
            |word: &&str| words(word).iter().any(|word| stems.binary_search(&&*stem(word)).is_ok());
        let start = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
        let range = |word: &str| start(word)..start(word) + word.len();
        text.split(' ').filter(is_match).map(range).collect()
    }

    /// The words of the query that led to an entry, in the order of the query, with their weights.
    ///
    /// ```
    /// let found = httpstatus::search::search("api throttled");
    /// let terms = found.matched_terms(found.hits[0].entry);
    /// assert_eq!((&*terms[0].word, terms[0].term), ("throttled", "throttl"));
    /// ```
    #[must_use]
    pub fn matched_terms(&self, entry: &Entry) -> Vec<MatchedTerm> {
        ranking::matched_terms(&self.query, entry)
    }
}

/// What the number in a text is, if it is the code of something else than HTTP: `smtp 550`.
#[must_use]
pub fn other_code(text: &str) -> Option<&'static str> {
    outside::other_code(&QueryText::read(text).words)
}

/// Whether a word stands in a name or keyword of the table as it is spelled here, or says nothing.
#[must_use]
pub fn is_known(word: &str) -> bool {
    let word = word.to_lowercase();
    is_noise(&word) || correction::has_spelling(&word)
}

impl Hit {
    /// The keyword or other name that fits best; `None` if the entry's line shows it anyway.
    #[must_use]
    pub fn because(&self) -> Option<&'static str> {
        self.text.and_then(Text::name).filter(|name| self.entry.name() != *name)
    }

    fn is_worth_showing(&self) -> bool {
        let evidence = self.term_count.max(1) + usize::from(self.is_phrase());
        self.score >= WORTH_SHOWING[evidence.min(WORTH_SHOWING.len()) - 1]
    }

    fn is_near(&self) -> bool {
        self.score >= NEAR && (self.term_count >= NEAR_TERMS || self.is_phrase())
    }

    /// Whether the text that fits best is a name of the code in the world of HTTP.
    fn is_phrase(&self) -> bool {
        self.text.is_some_and(|text| text.part.is_phrase())
    }
}
