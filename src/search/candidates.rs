//! The terms of the table that a word of a query may stand for: its own, those of the same meaning,
//! those that it begins, and those that it misspells.

use super::correction::{
    has_spelling, is_common, is_misspelled_noise, nearest, similarity, wrong_letters_max,
};
use super::index::Term;
use super::terms::{SPELLINGS, TEXTS};
use super::vocabulary::is_noise;
use super::words::stem;

/// A term that a word may stand for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    /// The term.
    pub term: Term,
    /// How sure that is, 0–1.
    pub closeness: f32,
}

impl Candidate {
    /// Whether the word itself is meant, not one like it.
    pub(super) fn is_literal(self) -> bool {
        self.closeness >= 1.0
    }
}

/// The candidates of one word.
#[derive(Debug, Clone, Default)]
pub(super) struct Candidates {
    /// The closest first; empty if the table has nothing like the word.
    pub list: Vec<Candidate>,
    /// The word that it was corrected to.
    pub corrected: Option<&'static str>,
    /// Whether it misspells a word that says nothing.
    pub is_noise: bool,
}

const SYNONYM: f32 = 0.78;
const COMPLETION: f32 = 0.85;
/// A completion of a word that the table has as it stands.
const LONGER_COMPLETION: f32 = 0.55;
/// What is left of a correction of a word whose stem the table has.
const LIKENESS: f32 = 0.95;
/// What makes a correction surer that stands in a code's name.
const IN_NAME: f32 = 0.05;

/// The most completions of a word; one with more says too little.
const COMPLETIONS_MAX: usize = 24;

/// A word of at most this many letters is completed to words of the codes' names only.
const SHORT_WORD: usize = 3;

/// The candidates of a word in lower case. The last word of a query may be unfinished.
pub(super) fn candidates(word: &str, is_last: bool) -> Candidates {
    let mut candidates = Candidates::literal(word);
    // A word that stands in a sentence only may be a chance likeness.
    let is_known = candidates.list.iter().any(|candidate| stands_in_a_name(candidate.term));
    if let Some(&Candidate { term, .. }) = candidates.list.first() {
        candidates.add_synonyms(term, SYNONYM);
    }
    if candidates.list.is_empty() {
        candidates.add_corrections(word);
    } else if !has_spelling(word) {
        candidates.add_likeness(word);
    }
    if is_last || !is_known && candidates.corrected.is_none() {
        candidates.add_completions(word, if is_known { LONGER_COMPLETION } else { COMPLETION });
    }
    candidates.list.sort_by(|one, other| other.closeness.total_cmp(&one.closeness));
    candidates
}

impl Candidates {
    /// The term of the word's own stem, if there is one.
    pub(super) fn literal(word: &str) -> Self {
        let term = term_of(word);
        let list = term.map(|term| Candidate { term, closeness: 1.0 }).into_iter().collect();
        Self { list, ..Self::default() }
    }

    fn add(&mut self, term: Term, closeness: f32) {
        if !self.list.iter().any(|known| known.term == term && known.closeness >= closeness) {
            self.list.push(Candidate { term, closeness });
        }
    }

    fn add_synonyms(&mut self, term: Term, closeness: f32) {
        for synonym in term.synonyms() {
            self.add(synonym, closeness);
        }
    }

    /// The words that begin with this one.
    fn add_completions(&mut self, word: &str, closeness: f32) {
        let start = SPELLINGS.partition_point(|spelling| spelling.word() < word);
        let words =
            SPELLINGS[start..].iter().take_while(|spelling| spelling.word().starts_with(word));
        let names_only = word.len() < SHORT_WORD;
        for spelling in words.filter(|s| !names_only || s.in_name).take(COMPLETIONS_MAX) {
            self.add(spelling.term, closeness);
        }
    }

    /// The words of names one letter away from a word of which the table has the stem only: `modifed`
    /// has the stem of `modify`, and may be `modified`.
    fn add_likeness(&mut self, word: &str) {
        let near = nearest(word, wrong_letters_max(word).min(1));
        for spelling in near.words.iter().filter(|spelling| spelling.in_name) {
            self.add(spelling.term, similarity(word, near.wrong_letters) * LIKENESS);
        }
    }

    /// The words that differ from an unknown one by the fewest letters.
    fn add_corrections(&mut self, word: &str) {
        if is_common(word) {
            return;
        }
        let near = nearest(word, wrong_letters_max(word));
        let named = near.words.iter().find(|spelling| spelling.in_name);
        if named.is_none() && is_misspelled_noise(word) {
            self.is_noise = true;
            return;
        }
        for spelling in &near.words {
            let surer = if spelling.in_name { IN_NAME } else { 0.0 };
            let closeness = similarity(word, near.wrong_letters) + surer;
            self.add(spelling.term, closeness);
            self.add_synonyms(spelling.term, closeness * SYNONYM);
        }
        self.corrected = named.or(near.words.first()).map(|spelling| spelling.word());
    }
}

/// The term of a word's stem.
fn term_of(word: &str) -> Option<Term> {
    Term::of(&stem(word))
}

/// Whether a term stands in a name or keyword of some entry.
fn stands_in_a_name(term: Term) -> bool {
    term.texts().iter().any(|&text| TEXTS[usize::from(text)].part.is_name())
}

/// The words, those that are not known cut into words that are: `notfoundexception`.
pub(super) fn known_words(words: Vec<String>) -> Vec<String> {
    let is_known = |word: &str| is_noise(word) || has_spelling(word);
    let parts = |word: &str| {
        if is_known(word) || term_of(word).is_some() {
            return None;
        }
        // What is one letter away from a known word is misspelled, not glued.
        cut(word, &is_known).filter(|_| nearest(word, 1).words.is_empty())
    };
    let known = words.into_iter().flat_map(|word| parts(&word).unwrap_or_else(|| vec![word]));
    known.collect()
}

/// The shortest word that another is cut into.
const SHORTEST_PART: usize = 3;

/// The shortest word that is cut.
const SHORTEST_CUT: usize = 8;

/// The known words that make up another, the longest start first; `None` if there are none.
fn cut(word: &str, is_known: &impl Fn(&str) -> bool) -> Option<Vec<String>> {
    if word.len() < SHORTEST_CUT || !word.is_ascii() {
        return None;
    }
    (SHORTEST_PART..=word.len() - SHORTEST_PART).rev().find_map(|end| {
        let (start, rest) = word.split_at(end);
        if !is_known(start) {
            return None;
        }
        let rest = if is_known(rest) { vec![rest.to_owned()] } else { cut(rest, is_known)? };
        Some([vec![start.to_owned()], rest].concat())
    })
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_glued_word_is_cut_into_the_words_that_are_known() {
        let is_known = |word: &str| ["not", "found", "exception"].contains(&word);
        let parts = cut("notfoundexception", &is_known);
        assert_eq!(parts, Some(vec!["not".to_owned(), "found".to_owned(), "exception".to_owned()]));
    }
}
