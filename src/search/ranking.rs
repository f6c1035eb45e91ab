//! The words of a query against every entry: how well the closest of its texts fits as a whole, and
//! how many of the words it covers anywhere.

use crate::status::{Confidence, Reach, Standing, Status};
use crate::table;
use crate::table::ENTRIES;

use super::Hit;
use super::index::{Part, Text};
use super::spelling::Sense;
use super::terms::{TERMS, TEXTS};

/// A word of the query.
#[derive(Debug)]
pub(super) struct Wanted {
    /// How much it says, as [`super::index::Term::rarity`].
    pub rarity: f32,
    /// What it may stand for, the closest first.
    pub senses: Vec<Sense>,
}

/// How much of the score the best text makes; the rest is the words covered anywhere.
const BEST_TEXT: f32 = 0.6;

/// How well a reason phrase fits of which the query is the beginning.
const UNFINISHED: f32 = 0.95;

/// What a word weighs for an entry: by the best place where it stands, and a little by all of them.
#[derive(Debug, Clone, Copy, Default)]
struct Weight {
    best: f32,
    sum: f32,
}

impl Weight {
    fn add(&mut self, weight: f32) {
        self.best = self.best.max(weight);
        self.sum += weight;
    }

    fn value(self) -> f32 {
        let others = (self.sum - self.best).min(MANY_PLACES) / MANY_PLACES;
        self.best * (1.0 - PLACES) + others * PLACES
    }
}

/// How much of a word's weight is the number of places where it stands …
const PLACES: f32 = 0.15;

/// … and what they have to weigh together to count in full.
const MANY_PLACES: f32 = 3.0;

/// How one text fits the query: the rarity of the query's words that it has, and of its own words
/// that the query has.
#[derive(Debug, Clone, Copy, Default)]
struct Fit {
    of_query: f32,
    of_text: f32,
    /// The word that was counted last, plus one; a word counts once.
    word: usize,
}

/// Every entry that has one of the words, best first; entries that fit alike in the table's order.
pub(super) fn rank(wanted: &[Wanted], query: &str) -> Vec<Hit> {
    let total: f32 = wanted.iter().map(|word| word.rarity).sum();
    let known: f32 = wanted
        .iter()
        .map(|word| word.rarity * word.senses.first().map_or(0.0, |sense| sense.closeness))
        .sum();
    if total <= 0.0 {
        return Vec::new();
    }
    let mut fits = vec![Fit::default(); TEXTS.len()];
    let mut covered = vec![0.0_f32; ENTRIES.len()];
    let mut of_word = vec![Weight::default(); ENTRIES.len()];
    for (number, word) in wanted.iter().enumerate() {
        of_word.fill(Weight::default());
        for sense in &word.senses {
            let Some(term) = TERMS.get(usize::from(sense.term)) else { continue };
            for &place in term.texts {
                let place = usize::from(place);
                let (Some(fit), Some(text)) = (fits.get_mut(place), TEXTS.get(place)) else {
                    continue;
                };
                if fit.word == number + 1 {
                    continue;
                }
                fit.word = number + 1;
                fit.of_query += word.rarity * sense.closeness;
                fit.of_text += f32::from(term.rarity) * sense.closeness;
                if let Some(weight) = of_word.get_mut(usize::from(text.entry)) {
                    weight.add(text.part.weight() * sense.closeness);
                }
            }
        }
        for (covered, weight) in covered.iter_mut().zip(&of_word) {
            *covered += word.rarity * weight.value();
        }
    }
    let mut ranked = Vec::new();
    let mut best: Vec<Option<(f32, Text)>> = vec![None; ENTRIES.len()];
    for (fit, text) in fits.iter().zip(&TEXTS).filter(|(fit, _)| fit.word > 0) {
        // The cosine of the angle between the words of both.
        let fits = fit.of_query / total * (fit.of_text / f32::from(text.mass.max(1))).min(1.0);
        let Some(entry) = text.entry() else { continue };
        let mut score = fits.sqrt();
        if text.part == Part::Phrase && starts(entry.phrase, query) {
            score = score.max(UNFINISHED);
        }
        let prior = if text.part.is_phrase() { prior(entry).powi(0) } else { prior(entry) };
        let score = score * text.part.weight() * prior;
        if let Some(best) = best.get_mut(usize::from(text.entry))
            && best.is_none_or(|(known, _)| score > known)
        {
            *best = Some((score, *text));
        }
    }
    for ((&entry, covered), best) in ENTRIES.iter().zip(covered).zip(best) {
        let Some((best, text)) = best else { continue };
        let score = BEST_TEXT * best + (1.0 - BEST_TEXT) * covered / total * prior(entry);
        ranked.push(Hit { entry, score: score * (known / total).sqrt(), text });
    }
    ranked.sort_by(|one, other| other.score.total_cmp(&one.score));
    ranked
}

/// Whether a reason phrase begins with the query, as it does while one is typed.
fn starts(phrase: &str, query: &str) -> bool {
    phrase.get(..query.len()).is_some_and(|start| start.eq_ignore_ascii_case(query))
}

/// How likely an entry is meant before a word is said: what more people meet comes first.
fn prior(entry: &Status) -> f32 {
    match (entry.standing, entry.confidence) {
        (_, Confidence::Hearsay) => 0.7,
        (Standing::Proposed, _) => 0.75,
        (
            Standing::Registered | Standing::Temporary | Standing::Unused | Standing::Obsoleted,
            _,
        ) => 1.0,
        (Standing::Vendor, _) => {
            let vendor = entry.sender.and_then(|sender| table::vendor(sender.vendor));
            match vendor.map(|vendor| vendor.reach) {
                Some(Reach::Everyday) => 0.94,
                Some(Reach::Wide) => 0.9,
                Some(Reach::Common) => 0.84,
                _ => 0.76,
            }
        }
    }
}
