//! A text into the terms that are looked for: its words, without those that say nothing, each with
//! the words of the table that it may stand for.

use super::candidates::{Candidates, candidates, known_words};
use super::vendors::vendor_at;
use super::vocabulary::{is_noise, is_other_topic};
use super::words::{respelled, split, stem};
use crate::query;
use crate::table;
use crate::table::entry::Vendor;

/// A text as the search reads it.
#[derive(Debug, Clone, Default)]
pub(super) struct QueryText {
    /// What is looked for, in the order of the text, each once.
    pub terms: Vec<QueryTerm>,
    /// The words in lower case, as they were typed.
    pub words: Vec<String>,
    /// The vendors that are named.
    pub vendors: Vec<&'static Vendor>,
    /// The codes that are named and not ruled out (`500 instead of 404` rules out 404).
    pub codes: Vec<u16>,
}

/// A word of the query.
#[derive(Debug, Clone)]
pub(super) struct QueryTerm {
    /// The word in lower case.
    pub word: String,
    /// How much it says: the IDF of the term that it stands for.
    pub idf: f32,
    /// The terms that it may stand for, the closest first.
    pub candidates: Candidates,
    /// Whether it is part of a vendor's name. Such a word counts where it matches, and its absence
    /// from a text says nothing against it.
    pub is_vendor: bool,
}

/// The IDF of a word that the table does not have, in a query of few words: high, since it matters and
/// cannot be matched. In a longer text it is more likely a detail of the writer's own case.
const UNKNOWN_IDF: f32 = 60.0;

/// A query of at most this many words counts as short.
const FEW_WORDS: f32 = 3.0;

/// The IDF of a number that is no code, in a query of few words: a port, an exit status, the code of
/// another protocol.
const OTHER_NUMBER_IDF: f32 = 40.0;

/// The IDF of a word that asks for something else than a status.
const OTHER_TOPIC_IDF: f32 = 110.0;

/// A word of a text before it is looked up.
struct Word {
    text: String,
    is_vendor: bool,
}

impl QueryText {
    /// Reads a text.
    pub(super) fn read(text: &str) -> Self {
        let words = split(query::bare_name(text));
        let mut query = Self { codes: codes(&words), ..Self::default() };
        let mut wanted: Vec<Word> = Vec::new();
        for word in query.read_vendors(&words) {
            let is_said = wanted.iter().any(|said| said.text == word.text);
            let is_letter = word.text.len() == 1 && !word.text.as_bytes()[0].is_ascii_digit();
            let is_content = word.is_vendor || !is_letter && !is_noise(&word.text);
            if !is_said && is_content {
                wanted.push(word);
            }
        }
        let count = wanted.iter().filter(|word| !word.is_vendor).count();
        #[allow(clippy::cast_precision_loss, reason = "at most some dozens of words")]
        let share_of_few = (FEW_WORDS / count.max(1) as f32).min(1.0);
        let last = wanted.len().saturating_sub(1);
        query.terms = wanted
            .into_iter()
            .enumerate()
            .map(|(index, word)| QueryTerm::new(word, index == last, share_of_few))
            .collect();
        query.words = words;
        query
    }

    /// The words in one spelling, glued ones cut, those of a vendor's name marked.
    fn read_vendors(&mut self, words: &[String]) -> Vec<Word> {
        let mut read = Vec::new();
        let mut plain_from = 0;
        let mut index = 0;
        while index < words.len() {
            let Some((vendor, length)) = vendor_at(&words[index..]) else {
                index += 1;
                continue;
            };
            read.extend(plain_words(&words[plain_from..index]));
            let named = words[index..index + length].iter();
            read.extend(named.map(|word| Word { text: word.clone(), is_vendor: true }));
            self.vendors.push(vendor);
            index += length;
            plain_from = index;
        }
        read.extend(plain_words(&words[plain_from..]));
        read
    }
}

fn plain_words(words: &[String]) -> impl Iterator<Item = Word> {
    let words = known_words(respelled(words)).into_iter();
    words.map(|text| Word { text, is_vendor: false })
}

impl QueryTerm {
    fn new(Word { text, is_vendor }: Word, is_last: bool, share_of_few: f32) -> Self {
        let candidates =
            if is_vendor { Candidates::literal(&text) } else { candidates(&text, is_last) };
        let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        let idf = match candidates.list.first() {
            Some(closest) => closest.term.idf(),
            None if is_vendor || candidates.is_noise => 0.0,
            None if is_number => OTHER_NUMBER_IDF * share_of_few * share_of_few,
            // A size, a time, an address, an identifier.
            None if has_digit => 0.0,
            None if is_other_topic(&text) => OTHER_TOPIC_IDF,
            None => UNKNOWN_IDF * share_of_few,
        };
        Self { word: text, idf, candidates, is_vendor }
    }

    /// The stem that was looked for: of the word itself, or of what it was corrected to.
    pub(super) fn stem(&self) -> String {
        stem(self.candidates.corrected.unwrap_or(&self.word)).into_owned()
    }

    /// How much of the word is understood.
    pub(super) fn understood(&self) -> f32 {
        self.idf * self.candidates.list.first().map_or(0.0, |candidate| candidate.closeness)
    }
}

/// Words after which a code is not the one that is wanted: `not 200`, `instead of 404`.
const RULING_OUT: &[&str] = &["not", "isnt", "instead", "than", "without"];

/// The codes of the table among some words, unless they are ruled out.
fn codes(words: &[String]) -> Vec<u16> {
    let mut codes = Vec::new();
    for (index, word) in words.iter().enumerate() {
        if word.len() != 3 || !word.bytes().all(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let before = words[..index].iter().rev().find(|word| !is_noise(word));
        let is_ruled_out = before.is_some_and(|before| RULING_OUT.contains(&before.as_str()));
        let code = word.parse().ok().filter(|&code| table::by_code(code).next().is_some());
        codes.extend(code.filter(|code| !is_ruled_out && !codes.contains(code)));
    }
    codes
}
