//! Words in, ranked entries out.
//!
//! A word of the query counts for an entry by the field it stands in: most in a name, least in the
//! advice. An entry that lacks one of the words falls behind those that have them all.

use crate::status::Status;
use crate::table::ENTRIES;

/// An entry that a search found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The entry.
    pub entry: &'static Status,
    /// How well it fits, from 0 (not at all) to 1 (each word stands in a name of it).
    pub score: f32,
}

/// The entries that fit the words, best first; entries that fit alike in the table's order.
///
/// ```
/// let hits = httpstatus::search::search("gateway timeout");
/// assert_eq!(hits[0].entry.code, 504);
/// ```
#[must_use]
pub fn search(text: &str) -> Vec<Hit> {
    let words: Vec<String> = words(text).map(str::to_lowercase).take(MOST_WORDS).collect();
    let mut hits: Vec<Hit> = ENTRIES
        .iter()
        .map(|&entry| Hit { entry, score: score(entry, &words) })
        .filter(|hit| hit.score >= WORTH_SHOWING)
        .collect();
    hits.sort_by(|one, other| other.score.total_cmp(&one.score));
    hits
}

/// What follows in a longer text adds nothing to the choice.
const MOST_WORDS: usize = 32;

/// Below this, less than half of the words were found anywhere but in the advice.
const WORTH_SHOWING: f32 = 0.25;

/// The mean over the words of the weight of the best field that has the word.
#[allow(clippy::cast_precision_loss, reason = "at most 32 words")]
fn score(entry: &Status, words: &[String]) -> f32 {
    if words.is_empty() {
        return 0.0;
    }
    words.iter().map(|word| weight(entry, word)).sum::<f32>() / words.len() as f32
}

fn weight(entry: &Status, word: &str) -> f32 {
    let any = |texts: &[&str]| texts.iter().any(|text| has(text, word));
    if has(entry.phrase, word) {
        1.0
    } else if entry.formerly.iter().any(|former| has(former.name, word)) || any(entry.aliases) {
        0.9
    } else if any(entry.keywords) || entry.headers.iter().any(|field| has(field.name, word)) {
        0.8
    } else if has(entry.summary, word) {
        0.6
    } else if has(entry.meaning, word) || any(entry.causes) {
        0.4
    } else if any(entry.client) || any(entry.server) {
        0.2
    } else {
        0.0
    }
}

/// Whether a word of the text starts with the wanted one.
fn has(text: &str, wanted: &str) -> bool {
    words(text).any(|word| {
        word.get(..wanted.len()).is_some_and(|start| start.eq_ignore_ascii_case(wanted))
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty())
}
