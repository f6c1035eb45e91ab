//! The terms of a query against every entry: how well its closest texts fit as a whole, and how many
//! of the terms it covers anywhere.

use std::ptr;

use super::candidates::Candidate;
use super::index::Text;
use super::part::Part;
use super::query_terms::{QueryTerm, QueryText};
use super::terms::TEXTS;
use super::text_score::{NAMED, TextScore, TextScorer};
use super::{Hit, MatchedTerm};
use crate::table::entry::{Confidence, Entry, Vendor};
use crate::table::{ENTRIES, RARITIES};

/// How much of a score the closest texts make; the rest is the terms covered anywhere.
const CLOSEST_TEXTS: f32 = 0.6;

/// How much of that the closest text makes; the rest is the mean of the closest [`VOTERS`]. So one
/// keyword that shares a chance word with the query decides less than several that agree.
const CLOSEST_TEXT: f32 = 0.7;
const VOTERS: usize = 5;
const VOTERS_IN_ALL: f32 = 5.0;

/// How much nearer to 1 the score of an entry comes whose vendor the query names, if the rest of the
/// query fits it too.
const OF_VENDOR: f32 = 0.25;

/// The share of the query's IDF, the vendor's name aside, that must stand literally in the names,
/// keywords or summary of such an entry.
const FITS_VENDOR: f32 = 0.5;

/// How much nearer to 1 the score of an entry comes whose code stands in the query.
const OF_CODE: f32 = 0.6;

/// The least score of a registered entry whose reason phrase stands whole in the query.
const PHRASE_INSIDE: f32 = 0.8;

/// Registered codes that hardly anybody meets. A word that they share with the query says little.
const HARDLY_MET: [u16; 7] = [102, 208, 226, 305, 306, 506, 510];
const HARDLY_MET_PRIOR: f32 = 0.86;
/// What is left of the score of such a code if only one term of the query fits it.
const HARDLY_MET_ONE_TERM: f32 = 0.7;

/// How close a query is to a reason phrase that it misspells.
const NEARLY_NAMED: f32 = 0.7;

/// Every entry that has one of the terms, best first; entries that fit alike in the table's order.
pub(super) fn rank(query: &QueryText, text: &str) -> Vec<Hit> {
    let Some(ranking) = Ranking::new(query, text) else { return Vec::new() };
    let postings = postings(&query.terms);
    let is_of_same_entry = |one: &Posting, next: &Posting| one.text().entry == next.text().entry;
    let mut coverage = vec![Coverage::default(); query.terms.len()];
    let mut hits: Vec<Hit> = postings
        .chunk_by(is_of_same_entry)
        .filter_map(|postings| {
            coverage.fill(Coverage::default());
            ranking.score(postings, &mut coverage)
        })
        .collect();
    hits.sort_by(|one, other| other.score.total_cmp(&one.score));
    hits
}

/// The terms of the query that stand in an entry, with their weights.
pub(super) fn matched_terms(query: &QueryText, entry: &Entry) -> Vec<MatchedTerm> {
    let scorer = TextScorer::new(&query.terms, "");
    let mut postings = postings(&query.terms);
    postings.retain(|posting| posting.text().entry().is_some_and(|known| ptr::eq(known, entry)));
    let matched = (0..).zip(&query.terms).filter_map(|(index, term)| {
        let of_term = postings.iter().filter(|posting| posting.term == index);
        let mut coverage = Coverage::default();
        let mut closest: Option<Candidate> = None;
        for candidate in of_term.map(|posting| (posting.text(), scorer.candidate(*posting))) {
            coverage.add(candidate.0.part.weight() * candidate.1.closeness);
            if closest.is_none_or(|closest| candidate.1.closeness > closest.closeness) {
                closest = Some(candidate.1);
            }
        }
        let closest = closest?;
        let share = if scorer.counts(term) { term.idf / scorer.total_idf.max(1.0) } else { 0.0 };
        Some(MatchedTerm {
            word: term.word.clone(),
            term: closest.term.stem(),
            idf: closest.term.idf(),
            weight: share * coverage.value(),
        })
    });
    matched.collect()
}

/// One term of the query in one text of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Posting {
    /// The text, as an index into [`TEXTS`].
    index: u16,
    /// The term, as an index into the query's terms.
    pub term: u16,
    /// Which of the term's candidates stands in the text.
    pub candidate: u16,
}

impl Posting {
    pub(super) fn text(self) -> Text {
        TEXTS[usize::from(self.index)]
    }

    /// The text and the term as one number: cheap to sort by.
    fn key(self) -> u32 {
        u32::from(self.index) << 16 | u32::from(self.term)
    }
}

/// Every term in every text that has it, once each and by its closest candidate, text by text.
fn postings(terms: &[QueryTerm]) -> Vec<Posting> {
    let candidates = || terms.iter().flat_map(|term| &term.candidates.list);
    let count = candidates().map(|candidate| candidate.term.texts().len()).sum();
    let mut postings = Vec::with_capacity(count);
    for (term, query_term) in (0..).zip(terms) {
        for (candidate, of_term) in (0..).zip(&query_term.candidates.list) {
            let texts = of_term.term.texts().iter();
            postings.extend(texts.map(|&index| Posting { index, term, candidate }));
        }
    }
    // A stable sort: the closest candidate of a term stays first.
    postings.sort_by_key(|posting| posting.key());
    postings.dedup_by_key(|posting| posting.key());
    postings
}

/// The query as every entry is compared with it.
struct Ranking<'a> {
    query: &'a QueryText,
    scorer: TextScorer<'a>,
    /// How much of the query is understood, 0–1.
    understood: f32,
}

/// The best of an entry's texts.
struct Best {
    closest: (f32, Text),
    /// The closeness of the best texts, best first.
    voters: [f32; VOTERS],
    contained: f32,
    is_name: bool,
    has_phrase: bool,
    has_vendor: bool,
}

impl<'a> Ranking<'a> {
    /// `None` if the query says nothing.
    fn new(query: &'a QueryText, text: &'a str) -> Option<Self> {
        let scorer = TextScorer::new(&query.terms, text);
        if scorer.total_idf <= 0.0 {
            return None;
        }
        let counted = query.terms.iter().filter(|term| scorer.counts(term));
        // What is not understood speaks against every entry.
        let understood = counted.map(QueryTerm::understood).sum::<f32>() / scorer.total_idf;
        Some(Self { query, scorer, understood: understood.sqrt() })
    }

    /// The score of one entry, from all the postings of its texts; `coverage` has an empty one for each
    /// term.
    fn score(&self, postings: &[Posting], coverage: &mut [Coverage]) -> Option<Hit> {
        let first = postings.first()?.text();
        let entry = first.entry()?;
        let is_of_vendor = self.is_of_vendor(entry);
        let prior = if is_of_vendor { 1.0 } else { prior(usize::from(first.entry)) };
        let best = self.best_texts(postings, entry, prior, coverage);
        let covered = self.covered(coverage) * prior;
        let mut score = CLOSEST_TEXTS * best.closeness() + (1.0 - CLOSEST_TEXTS) * covered;
        if best.has_vendor || is_of_vendor && self.fits(postings) {
            score += (1.0 - score) * OF_VENDOR;
        }
        score = (score * self.understood).max(best.contained * prior);
        if HARDLY_MET.contains(&entry.code) && !best.is_nearly_name() && is_one_term(postings) {
            score *= HARDLY_MET_ONE_TERM;
        }
        if best.has_phrase {
            score = PHRASE_INSIDE + (1.0 - PHRASE_INSIDE) * score;
        }
        if best.is_name {
            score = NAMED + (1.0 - NAMED) * score;
        }
        if self.query.codes.contains(&entry.code) {
            score += (1.0 - score) * OF_CODE;
        }
        let term_count = self.count_terms(postings);
        Some(Hit { entry, score, text: Some(best.closest.1), term_count })
    }

    /// How many terms of the query stand in texts that say what the entry is about.
    fn count_terms(&self, postings: &[Posting]) -> usize {
        let stands = |term: u16| {
            postings.iter().any(|posting| posting.term == term && posting.text().part.is_weighty())
        };
        let terms = (0..).zip(&self.query.terms);
        terms.filter(|(index, term)| self.scorer.counts(term) && stands(*index)).count()
    }

    fn best_texts(
        &self,
        postings: &[Posting],
        entry: &Entry,
        prior: f32,
        coverage: &mut [Coverage],
    ) -> Best {
        let mut best = Best {
            closest: (0.0, postings[0].text()),
            voters: [0.0; VOTERS],
            contained: 0.0,
            is_name: false,
            has_phrase: false,
            has_vendor: false,
        };
        for postings in postings.chunk_by(|one, next| one.index == next.index) {
            let score = self.scorer.score(postings, entry, prior);
            best.add(score, postings[0].text());
            for posting in postings {
                let closeness = self.scorer.candidate(*posting).closeness;
                coverage[usize::from(posting.term)]
                    .add(postings[0].text().part.weight() * closeness);
            }
        }
        best
    }

    /// The share of the query's IDF that the entry covers, 0–1.
    fn covered(&self, coverage: &[Coverage]) -> f32 {
        let terms = self.query.terms.iter().zip(coverage);
        let counted = terms.filter(|(term, _)| self.scorer.counts(term));
        counted.map(|(term, coverage)| term.idf * coverage.value()).sum::<f32>()
            / self.scorer.total_idf
    }

    fn is_of_vendor(&self, entry: &Entry) -> bool {
        let is_named = |name| self.query.vendors.iter().any(|vendor: &&Vendor| vendor.name == name);
        entry.sender.is_some_and(|sender| is_named(sender.vendor))
    }

    /// Whether enough of the query stands literally in the entry.
    fn fits(&self, postings: &[Posting]) -> bool {
        if self.scorer.counts_vendors {
            return true;
        }
        let fits = |term: &u16| {
            postings.iter().any(|posting| {
                posting.term == *term
                    && posting.text().part.is_weighty()
                    && self.scorer.candidate(*posting).is_literal()
            })
        };
        let terms = (0..).zip(&self.query.terms).filter(|(_, term)| self.scorer.counts(term));
        let fitting = terms.filter(|(index, _)| fits(index)).map(|(_, term)| term.idf);
        fitting.sum::<f32>() >= FITS_VENDOR * self.scorer.total_idf
    }
}

/// Whether all postings are of one term.
fn is_one_term(postings: &[Posting]) -> bool {
    postings.windows(2).all(|pair| pair[0].term == pair[1].term)
}

impl Best {
    /// Whether the query is a name of the entry, or would be without a slip.
    fn is_nearly_name(&self) -> bool {
        let (closeness, text) = self.closest;
        self.is_name || closeness >= NEARLY_NAMED && text.part == Part::Phrase
    }

    /// How close the closest texts are together, 0–1. A name needs no vote.
    fn closeness(&self) -> f32 {
        if self.is_name || self.closest.0 >= NAMED {
            return self.closest.0;
        }
        let mean = self.voters.iter().sum::<f32>() / VOTERS_IN_ALL;
        CLOSEST_TEXT * self.closest.0 + (1.0 - CLOSEST_TEXT) * mean
    }

    fn add(&mut self, score: TextScore, text: Text) {
        if score.closeness > self.closest.0 {
            self.closest = (score.closeness, text);
        }
        let mut closeness = score.closeness;
        for voter in &mut self.voters {
            if closeness > *voter {
                std::mem::swap(voter, &mut closeness);
            }
        }
        self.contained = self.contained.max(score.contained);
        self.is_name |= score.is_name;
        self.has_phrase |= score.is_phrase_inside;
        self.has_vendor |= score.has_vendor;
    }
}

/// What a term weighs for an entry: by the best text where it stands, and a little by all of them.
#[derive(Debug, Clone, Copy, Default)]
struct Coverage {
    best: f32,
    sum: f32,
}

/// How much of a term's weight is the number of texts where it stands …
const OTHER_TEXTS: f32 = 0.15;

/// … and what the others have to weigh together to count in full.
const MANY_TEXTS: f32 = 3.0;

impl Coverage {
    fn add(&mut self, weight: f32) {
        self.best = self.best.max(weight);
        self.sum += weight;
    }

    fn value(self) -> f32 {
        let others = (self.sum - self.best).min(MANY_TEXTS) / MANY_TEXTS;
        self.best * (1.0 - OTHER_TEXTS) + others * OTHER_TEXTS
    }
}

/// How likely an entry is meant before a word is said: what more people meet comes first.
fn prior(index: usize) -> f32 {
    let Some(entry) = ENTRIES.get(index) else { return 0.0 };
    match RARITIES.get(index) {
        _ if entry.confidence == Confidence::Hearsay => 0.7,
        _ if HARDLY_MET.contains(&entry.code) && entry.standing.in_registry() => HARDLY_MET_PRIOR,
        Some(0) => 1.0,
        Some(1) => 0.94,
        Some(2) => 0.9,
        Some(3) => 0.84,
        _ => 0.76,
    }
}
