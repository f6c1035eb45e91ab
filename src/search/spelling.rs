//! What a word of a query may stand for: a word of the table, one of the same meaning, one that it
//! begins, or one that it misspells.

use strsim::osa_distance;

use super::index::{Spelling, Term, letters};
use super::terms::{NAMES, SPELLINGS, TEXTS};
use super::vocabulary::{is_noise, noise};
use super::words::stem;

/// A term that a word may stand for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sense {
    /// The term.
    pub term: Term,
    /// How sure that is, 0–1.
    pub closeness: f32,
}

impl Sense {
    /// Whether the word itself is meant, not one like it.
    pub(super) fn is_literal(self) -> bool {
        self.closeness >= 1.0
    }
}

/// The senses of one word, the closest first.
#[derive(Debug, Default)]
pub(super) struct Senses {
    /// At least one, where the table knows anything like the word.
    pub list: Vec<Sense>,
    /// The word that it was corrected to, where it is no word of ours.
    pub corrected: Option<&'static str>,
    /// Whether it misspells a word that says nothing.
    pub is_noise: bool,
}

const SYNONYM: f32 = 0.78;
const COMPLETION: f32 = 0.85;
/// Of a word that has a sense of its own.
const LONGER_COMPLETION: f32 = 0.55;
/// What is left of a correction of a word that has a sense of its own: where the table spells the
/// word so, and where only its stem is like one.
const SLIP: f32 = 0.6;
const LIKENESS: f32 = 0.95;
/// What makes a correction surer that stands in a code's name.
const IN_NAME: f32 = 0.05;

/// The most completions of a word; one with more says too little.
const MOST_COMPLETIONS: usize = 24;

/// A word of so many letters is completed and corrected to words of the codes' names only.
const SHORT_WORD: usize = 3;

/// The senses of a word in lower case. The last word of a query may be unfinished.
pub(super) fn senses(word: &str, is_last: bool) -> Senses {
    let mut senses = Senses::default();
    if let Some(term) = term(word) {
        senses.add(term, 1.0);
        senses.add_synonyms(term, SYNONYM);
    }
    // What stands in a sentence only may be a chance likeness.
    let known = senses.list.iter().any(|sense| stands_in_a_name(sense.term));
    if known {
        senses.add_slips(word, if is_spelled_so(word) { SLIP } else { LIKENESS });
    } else {
        senses.add_corrections(word);
    }
    if is_last || !known && senses.corrected.is_none() {
        senses.add_completions(word, if known { LONGER_COMPLETION } else { COMPLETION });
    }
    senses.list.sort_by(|one, other| other.closeness.total_cmp(&one.closeness));
    senses
}

impl Senses {
    fn add(&mut self, term: Term, closeness: f32) {
        if !self.list.iter().any(|sense| sense.term == term && sense.closeness >= closeness) {
            self.list.push(Sense { term, closeness });
        }
    }

    fn add_synonyms(&mut self, term: Term, closeness: f32) {
        for synonym in term.alike() {
            self.add(synonym, closeness);
        }
    }

    /// The words that begin with this one.
    fn add_completions(&mut self, word: &str, closeness: f32) {
        let start = SPELLINGS.partition_point(|spelling| spelling.word() < word);
        let words =
            SPELLINGS[start..].iter().take_while(|spelling| spelling.word().starts_with(word));
        let names_only = word.len() < SHORT_WORD;
        for spelling in words.filter(|s| !names_only || s.in_name).take(MOST_COMPLETIONS) {
            self.add(spelling.term, closeness);
        }
    }

    /// The words of names that differ from a known one by one letter: it may be a slip all the same.
    fn add_slips(&mut self, word: &str, part: f32) {
        let (distance, near) = nearest(word, 1, true);
        for spelling in near {
            self.add(spelling.term, closeness(word, distance) * part);
        }
    }

    /// The words that differ from an unknown one by the fewest letters.
    fn add_corrections(&mut self, word: &str) {
        // A number is meant as it stands, and a letter in place of the only one is another word.
        if word.len() < 2 || word.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        let (distance, near) = nearest(word, wrong_letters(word.len()), word.len() <= SHORT_WORD);
        let named = near.iter().find(|spelling| spelling.in_name);
        if named.is_none() && is_misspelled_noise(word) {
            self.is_noise = true;
            return;
        }
        for spelling in &near {
            let surer = if spelling.in_name { IN_NAME } else { 0.0 };
            let closeness = closeness(word, distance) + surer;
            self.add(spelling.term, closeness);
            self.add_synonyms(spelling.term, closeness * SYNONYM);
        }
        self.corrected = named.or(near.first()).map(|spelling| spelling.word());
    }
}

/// The term of a word's stem.
fn term(word: &str) -> Option<Term> {
    Term::of(&stem(word))
}

fn is_spelled_so(word: &str) -> bool {
    SPELLINGS.binary_search_by(|spelling| spelling.word().cmp(word)).is_ok()
}

/// Whether a term stands in a name or keyword of some entry.
fn stands_in_a_name(term: Term) -> bool {
    term.texts().iter().any(|&text| TEXTS[usize::from(text)].part.is_name())
}

/// The words that differ from this one by the fewest letters, and how many those are; none where
/// they are more than `most`.
fn nearest(word: &str, most: usize, names_only: bool) -> (usize, Vec<&'static Spelling>) {
    let letters_of_word = letters(word);
    let may_be_near = |other: &&Spelling| {
        usize::from(other.length).abs_diff(word.len()) <= most
            && (other.letters ^ letters_of_word).count_ones() as usize <= 2 * most
    };
    let names = NAMES.iter().map(|&place| &SPELLINGS[usize::from(place)]);
    let candidates: Vec<&Spelling> = if names_only {
        names.filter(may_be_near).collect()
    } else {
        SPELLINGS.iter().filter(may_be_near).collect()
    };
    let mut least = most;
    let mut near: Vec<&Spelling> = Vec::new();
    for spelling in candidates {
        let distance = osa_distance(word, spelling.word());
        if distance == 0 || distance > least {
            continue;
        }
        if distance < least {
            near.clear();
            least = distance;
        }
        near.push(spelling);
    }
    (least, near)
}

/// How sure a correction is that changes so many letters.
#[allow(clippy::cast_precision_loss, reason = "lengths of words")]
fn closeness(word: &str, wrong: usize) -> f32 {
    1.0 - wrong as f32 / (word.len() + 1) as f32
}

/// How many letters may be wrong in a word of so many.
const fn wrong_letters(length: usize) -> usize {
    match length {
        0..=6 => 1,
        7..=11 => 2,
        _ => 3,
    }
}

/// Whether a word is one letter away from one that says nothing.
fn is_misspelled_noise(word: &str) -> bool {
    noise().any(|noise| {
        noise.len() > SHORT_WORD
            && noise.len().abs_diff(word.len()) <= 1
            && osa_distance(word, noise) <= 1
    })
}

/// The words, those that are not known cut into words that are: `notfoundexception`.
pub(super) fn known_words(words: Vec<String>) -> Vec<String> {
    let is_known = |word: &str| is_noise(word) || is_spelled_so(word);
    let parts = |word: &str| {
        if is_known(word) || term(word).is_some() {
            return None;
        }
        // What is one letter away from a name is misspelled, not glued.
        cut(word, &is_known).filter(|_| nearest(word, 1, true).1.is_empty())
    };
    let known = words.into_iter().flat_map(|word| parts(&word).unwrap_or_else(|| vec![word]));
    known.collect()
}

/// The shortest word that another is cut into.
const SHORTEST_PART: usize = 3;

/// The least that makes a word worth cutting.
const WORTH_CUTTING: usize = 8;

/// The known words that make up another, the longest start first; `None` where there are none.
fn cut(word: &str, is_known: &impl Fn(&str) -> bool) -> Option<Vec<String>> {
    if word.len() < WORTH_CUTTING || !word.is_ascii() {
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
