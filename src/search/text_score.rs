//! How well one text of the table fits a query.

use super::candidates::Candidate;
use super::part::Part;
use super::query_terms::QueryTerm;
use super::ranking::Posting;
use crate::table::entry::Entry;

/// The total IDF above which a name or keyword alone identifies an entry, and above which it could
/// not do so more clearly.
const DISTINCTIVE_IDF: f32 = 100.0;
const VERY_DISTINCTIVE_IDF: f32 = 400.0;

/// The least score of an entry that has such a text whole in the query, whatever stands around it: a
/// log line has times and paths.
const CONTAINED: f32 = 0.42;
const ALL_CONTAINED: f32 = 0.66;

/// Above this cosine a query and a text have all their terms in common; it is not 1 because of
/// rounding.
const WHOLE: f32 = 0.999;

/// How close a query is that is one of the keywords of a registered code.
const KEYWORD: f32 = 0.99;

/// A keyword of at least this many words is a message as some program prints it. An entry of such a
/// message scores at least [`MESSAGE_SCORE`], before its prior.
const MESSAGE_WORDS: usize = 4;
const MESSAGE_SCORE: f32 = 1.0;

/// The least score of an entry that has the query for a name.
pub(super) const NAMED: f32 = 0.99;

/// How close a reason phrase is that starts with the query.
const UNFINISHED: f32 = 0.95;

/// How a text fits the query.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct TextScore {
    /// How close the two are as a whole, 0–1.
    pub closeness: f32,
    /// The least score, before the prior, that the text gives its entry by standing whole in the query;
    /// 0 if it does not.
    pub contained: f32,
    /// Whether the query is this text, and the text a name of the entry.
    pub is_name: bool,
    /// Whether it is a registered reason phrase of several words that stands in the query.
    pub is_phrase_inside: bool,
    /// Whether the text names the vendor that the query names, and the rest of the query fits it.
    pub has_vendor: bool,
}

/// The query as every text is compared with it.
pub(super) struct TextScorer<'a> {
    terms: &'a [QueryTerm],
    text: &'a str,
    /// The sum of the IDF of the terms that count.
    pub total_idf: f32,
    /// Whether a vendor's name is all that the query has.
    pub counts_vendors: bool,
}

impl<'a> TextScorer<'a> {
    pub(super) fn new(terms: &'a [QueryTerm], text: &'a str) -> Self {
        let sum = |is_vendor: bool| -> f32 {
            terms.iter().filter(|term| term.is_vendor == is_vendor).map(|term| term.idf).sum()
        };
        let (of_words, of_vendors) = (sum(false), sum(true));
        let counts_vendors = terms.iter().all(|term| term.is_vendor);
        let total_idf = if counts_vendors { of_vendors } else { of_words };
        Self { terms, text, total_idf, counts_vendors }
    }

    /// Whether an entry that lacks the term fits the query less.
    pub(super) fn counts(&self, term: &QueryTerm) -> bool {
        self.counts_vendors || !term.is_vendor
    }

    pub(super) fn candidate(&self, posting: Posting) -> Candidate {
        self.terms[usize::from(posting.term)].candidates.list[usize::from(posting.candidate)]
    }

    /// How one text fits, from its postings.
    pub(super) fn score(&self, postings: &[Posting], entry: &Entry, prior: f32) -> TextScore {
        let text = postings[0].text();
        let overlap = self.overlap(postings);
        let total_idf = f32::from(text.total_idf.max(1));
        let is_literal = text.part.is_name() && overlap.is_literal;
        let is_inside = is_literal && overlap.of_text + 0.5 >= total_idf;
        // The cosine of the angle between the terms of both.
        let of_query = (overlap.of_query / self.total_idf).min(1.0);
        let mut cosine = (of_query * (overlap.of_text / total_idf).min(1.0)).sqrt();
        if text.part == Part::Phrase && starts(&entry.phrase, self.text) {
            cosine = cosine.max(UNFINISHED);
        }
        // Who types a whole name of several words wants it, however rare it is.
        let is_long_name = text.part.is_phrase() && entry.phrase.contains(' ');
        let named = if is_long_name { cosine.powi(8) } else { 0.0 };
        let is_registered = entry.standing.in_registry();
        let mut score = TextScore {
            closeness: cosine * text.part.weight() * (prior + (1.0 - prior) * named),
            contained: if is_inside { contained(total_idf) } else { 0.0 },
            is_name: false,
            is_phrase_inside: is_inside
                && is_registered
                && text.part == Part::Phrase
                && postings.len() > 1
                && is_one_run(postings),
            has_vendor: overlap.has_vendor && of_query >= 0.5 && text.part.is_name(),
        };
        if cosine > WHOLE && is_literal {
            self.score_whole(&mut score, postings, entry, is_long_name);
        }
        score
    }

    /// The query is this very text.
    fn score_whole(
        &self,
        score: &mut TextScore,
        postings: &[Posting],
        entry: &Entry,
        is_long_name: bool,
    ) {
        let text = postings[0].text();
        if postings.len() >= MESSAGE_WORDS {
            score.contained = MESSAGE_SCORE;
        }
        let is_registered = entry.standing.in_registry();
        score.is_name = if is_registered {
            is_long_name || text.part == Part::Constant
        } else {
            // "rate limit" is what many say, "Rate Limited" what one vendor calls it.
            is_long_name && text.is_called(self.text)
        };
        if score.is_name {
            score.closeness = 1.0;
        } else if is_registered {
            score.closeness = score.closeness.max(KEYWORD);
        }
    }

    fn overlap(&self, postings: &[Posting]) -> Overlap {
        let mut overlap =
            Overlap { of_query: 0.0, of_text: 0.0, is_literal: true, has_vendor: false };
        for posting in postings {
            let (term, candidate) =
                (&self.terms[usize::from(posting.term)], self.candidate(*posting));
            if self.counts(term) {
                overlap.of_query += term.idf * candidate.closeness;
            }
            overlap.has_vendor |= term.is_vendor;
            overlap.of_text += candidate.term.idf() * candidate.closeness;
            overlap.is_literal &= candidate.is_literal();
        }
        overlap
    }
}

/// What a query and a text have in common.
struct Overlap {
    /// The IDF of the query's terms in the text.
    of_query: f32,
    /// The IDF of the text's terms in the query.
    of_text: f32,
    /// Whether each of these terms is the word itself.
    is_literal: bool,
    /// Whether one of them is a vendor's name.
    has_vendor: bool,
}

/// The least score of an entry one of whose texts, of this total IDF, stands whole in the query.
fn contained(total_idf: f32) -> f32 {
    if total_idf < DISTINCTIVE_IDF {
        return 0.0;
    }
    let distinctive = (total_idf - DISTINCTIVE_IDF) / (VERY_DISTINCTIVE_IDF - DISTINCTIVE_IDF);
    CONTAINED + (ALL_CONTAINED - CONTAINED) * distinctive.min(1.0)
}

/// Whether the terms of a text follow one another in the query.
fn is_one_run(postings: &[Posting]) -> bool {
    postings.windows(2).all(|pair| pair[0].term + 1 == pair[1].term)
}

/// Whether a reason phrase begins with the query, as it does while one is typed.
fn starts(phrase: &str, query: &str) -> bool {
    phrase.get(..query.len()).is_some_and(|start| start.eq_ignore_ascii_case(query))
}
