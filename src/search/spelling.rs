//! What a word of a query may stand for: a word of the table, one of the same meaning, one that it
//! begins, or one that it misspells.

use strsim::osa_distance;

use super::index::Spelling;
use super::terms::{SPELLINGS, TERMS, TEXTS};
use super::vocabulary::{is_noise, noise};
use super::words::stem;

/// A term that a word may stand for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sense {
    /// The term, by its place in [`TERMS`].
    pub term: u16,
    /// How sure that is, 0–1.
    pub closeness: f32,
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

/// Of a word that has a sense of its own.
const SLIP: f32 = 0.6;

/// What makes a correction surer that stands in a code's name.
const IN_NAME: f32 = 0.05;

/// A word of so many letters is corrected to a word of a code's name only.
const SHORT_WORD: usize = 3;

/// The most completions of a word; one with more says too little.
const MOST_COMPLETIONS: usize = 24;

/// The words, those that the table does not know cut into words that it does: `notfoundexception`.
pub(super) fn known_words(words: Vec<String>) -> Vec<String> {
    words.into_iter().flat_map(|word| cut(&word).unwrap_or_else(|| vec![word])).collect()
}

/// The shortest word that another is cut into.
const SHORTEST_PART: usize = 3;

/// The least that makes a word worth cutting.
const WORTH_CUTTING: usize = 8;

/// The fewest known words that make up one that is not known, from the longest start on.
fn cut(word: &str) -> Option<Vec<String>> {
    let is_slip = |spelling: &Spelling| {
        spelling.in_name
            && spelling.word.len().abs_diff(word.len()) <= 1
            && osa_distance(word, spelling.word) <= 1
    };
    if word.len() < WORTH_CUTTING
        || !word.is_ascii()
        || is_known(word)
        || SPELLINGS.iter().any(is_slip)
    {
        return None;
    }
    (SHORTEST_PART..=word.len() - SHORTEST_PART).rev().find_map(|end| {
        let (start, rest) = word.split_at(end);
        if SPELLINGS.binary_search_by(|spelling| spelling.word.cmp(start)).is_err() {
            return None;
        }
        let mut parts = vec![start.to_owned()];
        if is_known(rest) {
            parts.push(rest.to_owned());
        } else {
            parts.extend(cut(rest)?);
        }
        Some(parts)
    })
}

/// Whether a word, in some form, stands in the table.
fn is_known(word: &str) -> bool {
    is_noise(word) || TERMS.binary_search_by(|term| term.stem.cmp(&stem(word))).is_ok()
}

/// The senses of a word in lower case. The last word of a query may be unfinished.
pub(super) fn senses(word: &str, is_last: bool) -> Senses {
    let mut senses = Senses::default();
    if let Ok(place) = TERMS.binary_search_by(|term| term.stem.cmp(&stem(word))) {
        senses.add_term(place, 1.0);
        for &synonym in TERMS[place].synonyms {
            senses.add(synonym, SYNONYM);
        }
    }
    // What stands in a sentence only may be a chance likeness.
    let known = senses.list.iter().any(|sense| stands_in_a_name(sense.term));
    let before = senses.list.len();
    senses.add_corrections(word, known);
    if is_last || !known && senses.list.len() == before {
        senses.add_completions(word, if known { LONGER_COMPLETION } else { COMPLETION });
    }
    senses.list.sort_by(|one, other| other.closeness.total_cmp(&one.closeness));
    senses
}

/// Whether a term stands in a name or keyword of some entry.
fn stands_in_a_name(term: u16) -> bool {
    let texts = TERMS.get(usize::from(term)).map_or(&[][..], |term| term.texts);
    let mut texts = texts.iter().filter_map(|&text| TEXTS.get(usize::from(text)));
    texts.any(|text| text.part.is_name())
}

impl Senses {
    fn add(&mut self, term: u16, closeness: f32) {
        if !self.list.iter().any(|sense| sense.term == term && sense.closeness >= closeness) {
            self.list.push(Sense { term, closeness });
        }
    }

    fn add_term(&mut self, place: usize, closeness: f32) {
        if let Ok(term) = u16::try_from(place) {
            self.add(term, closeness);
        }
    }

    /// The words that begin with this one; of one or two letters only those of the codes' names.
    fn add_completions(&mut self, word: &str, closeness: f32) {
        let start = SPELLINGS.partition_point(|spelling| spelling.word < word);
        let words =
            SPELLINGS[start..].iter().take_while(|spelling| spelling.word.starts_with(word));
        let short = word.len() < 3;
        for spelling in words.filter(|spelling| !short || spelling.in_name).take(MOST_COMPLETIONS) {
            self.add(spelling.term, closeness);
        }
    }

    /// The words that differ from this one by the fewest letters; of a word that is `known` only
    /// those of a code's name, by one letter: it may be a slip all the same.
    fn add_corrections(&mut self, word: &str, known: bool) {
        let most = wrong_letters(word.len()).min(if known { 1 } else { usize::MAX });
        let mut nearest = most + 1;
        let mut corrections: Vec<&Spelling> = Vec::new();
        let letters_of_word = letters(word);
        let names_only = known || word.len() <= SHORT_WORD;
        let may_be_near = |other: &&Spelling| {
            (other.in_name || !names_only)
                && other.word.len().abs_diff(word.len()) <= most
                && (letters(other.word) ^ letters_of_word).count_ones() as usize <= 2 * most
        };
        for spelling in SPELLINGS.iter().filter(may_be_near) {
            let distance = osa_distance(word, spelling.word);
            if distance == 0 {
                continue;
            }
            if distance < nearest {
                nearest = distance;
                corrections.clear();
            }
            if distance == nearest && distance <= most {
                corrections.push(spelling);
            }
        }
        #[allow(clippy::cast_precision_loss, reason = "lengths of words")]
        let closeness = 1.0 - nearest as f32 / word.len().max(1) as f32;
        if known {
            for spelling in corrections {
                self.add(spelling.term, closeness * SLIP);
            }
            return;
        }
        let noise =
            noise().filter(|known| known.len() > 3 && known.len().abs_diff(word.len()) <= 1);
        if noise
            .map(|known| osa_distance(word, known))
            .min()
            .is_some_and(|distance| distance <= nearest.min(1))
        {
            self.is_noise = true;
            return;
        }
        for spelling in &corrections {
            let closeness = if spelling.in_name { closeness + IN_NAME } else { closeness };
            self.add(spelling.term, closeness);
            for &synonym in
                TERMS.get(usize::from(spelling.term)).map_or(&[][..], |term| term.synonyms)
            {
                self.add(synonym, closeness * SYNONYM);
            }
        }
        let named = corrections.iter().find(|spelling| spelling.in_name);
        self.corrected = named.or(corrections.first()).map(|spelling| spelling.word);
    }
}

/// The set of a word's letters, a bit each. A wrong letter changes it by two at the most, which is
/// far cheaper to see than the distance.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| set | 1 << (byte & 31))
}

/// How many letters may be wrong in a word of so many.
const fn wrong_letters(length: usize) -> usize {
    match length {
        0..=1 => 0,
        2..=6 => 1,
        7..=11 => 2,
        _ => 3,
    }
}
