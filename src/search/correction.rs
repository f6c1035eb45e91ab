//! Misspelled words, corrected only if that is surely right: not below five letters, unless a word of
//! a code's name lost one (`limt`); never by adding or dropping a negation, never a word of the table or
//! a common English word, and only to a word with the same first letter.

use strsim::osa_distance;

use super::index::Spelling;
use super::letters::letter_mask;
use super::sorted_lines::lines_from;
use super::terms::{COMMON_WORDS, NAMES, SPELLINGS};
use super::vocabulary::noise;

/// A shorter word differs by one letter from too many others.
const SHORTEST_CORRECTED: usize = 5;

/// A word of this length is corrected only by adding a letter, to a word of a code's name.
const LOST_A_LETTER: usize = SHORTEST_CORRECTED - 1;

/// The words that are nearest to one.
#[derive(Debug, Default)]
pub(super) struct Nearest {
    /// How many letters are wrong; the same for each word.
    pub wrong_letters: usize,
    pub words: Vec<&'static Spelling>,
}

/// The words of the table that differ from this one by the fewest letters; none if that is more than
/// `most`, or if the word is not to be corrected. Words of names are taken before others.
pub(super) fn nearest(word: &str, most: usize) -> Nearest {
    let mut nearest = Nearest { wrong_letters: most, words: Vec::new() };
    if most == 0 || is_common(word) {
        return nearest;
    }
    let names = NAMES.iter().map(|&index| &SPELLINGS[usize::from(index)]);
    nearest.add(word, names);
    nearest.add(word, SPELLINGS.iter());
    nearest
}

impl Nearest {
    fn add(&mut self, word: &str, spellings: impl Iterator<Item = &'static Spelling>) {
        let letters = letter_mask(word);
        for spelling in spellings {
            let most = self.wrong_letters;
            if usize::from(spelling.length).abs_diff(word.len()) > most
                || (spelling.letters ^ letters).count_ones() as usize > 2 * most
            {
                continue;
            }
            let known = spelling.word();
            if word.len() == LOST_A_LETTER && !(spelling.in_name && known.len() > word.len()) {
                continue;
            }
            let distance = osa_distance(word, known);
            if distance == 0 || distance > most || !may_mean(word, known) {
                continue;
            }
            if distance < most {
                self.words.clear();
                self.wrong_letters = distance;
            }
            if !self.words.iter().any(|other| other.term == spelling.term) {
                self.words.push(spelling);
            }
        }
    }
}

/// Whether a word may be a misspelling of another one: they begin alike, and neither is the negation
/// of the other.
fn may_mean(word: &str, known: &str) -> bool {
    let (letters, others) = (word.as_bytes(), known.as_bytes());
    let begins_alike = letters.first() == others.first();
    let has_first_two_swapped =
        letters.len() > 1 && others.len() > 1 && letters[0] == others[1] && letters[1] == others[0];
    let is_other_number = known.bytes().any(|byte| byte.is_ascii_digit());
    (begins_alike || has_first_two_swapped)
        && !is_other_number
        && known.len() >= SHORTEST_CORRECTED - 1
        && !is_negation(word, known)
        && !is_negation(known, word)
}

/// Whether the first word is the second one with a negation before it.
fn is_negation(word: &str, of: &str) -> bool {
    let negations = ["un", "in", "im", "non", "dis", "mis", "il", "ir"];
    negations.iter().any(|negation| word.strip_prefix(negation) == Some(of))
}

/// Whether a word is common English, so that it is meant as it stands.
pub(super) fn is_common(word: &str) -> bool {
    lines_from(COMMON_WORDS, word).lines().next() == Some(word)
}

/// Whether a word is spelled in the table just so.
pub(super) fn has_spelling(word: &str) -> bool {
    SPELLINGS.binary_search_by(|spelling| spelling.word().cmp(word)).is_ok()
}

/// How sure a correction is that changes so many letters, 0–1.
#[allow(clippy::cast_precision_loss, reason = "lengths of words")]
pub(super) fn similarity(word: &str, wrong_letters: usize) -> f32 {
    1.0 - wrong_letters as f32 / (word.len() + 1) as f32
}

/// How many letters of a word may be wrong. A number is meant as it stands.
pub(super) fn wrong_letters_max(word: &str) -> usize {
    if word.bytes().any(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    match word.len() {
        0..LOST_A_LETTER => 0,
        LOST_A_LETTER..=6 => 1,
        7..=11 => 2,
        _ => 3,
    }
}

/// Whether a word is one letter away from one that says nothing.
pub(super) fn is_misspelled_noise(word: &str) -> bool {
    word.len() >= SHORTEST_CORRECTED
        && noise().any(|noise| {
            noise.len() >= SHORTEST_CORRECTED - 1
                && noise.len().abs_diff(word.len()) <= 1
                && osa_distance(word, noise) <= 1
        })
}
