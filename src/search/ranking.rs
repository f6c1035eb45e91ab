//! The words of a query against every entry: how well the closest of its texts fits as a whole, and
//! how many of the words it covers anywhere.

use crate::status::Confidence;
use crate::table::{ENTRIES, RARITIES};

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

/// How much of a score the closest text makes; the rest is the words covered anywhere.
const CLOSEST_TEXT: f32 = 0.6;

/// How well a reason phrase fits of which the query is the beginning.
const UNFINISHED: f32 = 0.95;

/// Every entry that has one of the words, best first; entries that fit alike in the table's order.
pub(super) fn rank(wanted: &[Wanted], query: &str) -> Vec<Hit> {
    let total: f32 = wanted.iter().map(|word| word.rarity).sum();
    if total <= 0.0 {
        return Vec::new();
    }
    // What is not understood speaks against every entry.
    let understood = (wanted.iter().map(Wanted::understood).sum::<f32>() / total).sqrt();
    let tally = Tally::of(wanted);
    let mut hits: Vec<Hit> = Vec::new();
    let of_entry = |one: &(&Fit, &Text), next: &(&Fit, &Text)| one.1.entry == next.1.entry;
    let texts: Vec<_> = tally.fits.iter().zip(&TEXTS).filter(|(fit, _)| fit.word > 0).collect();
    for texts in texts.chunk_by(of_entry) {
        let place = usize::from(texts[0].1.entry);
        let (Some(&entry), Some(covered)) = (ENTRIES.get(place), tally.covered.get(place)) else {
            continue;
        };
        let prior = prior(place);
        let closeness = |(fit, text): &(&Fit, &Text)| {
            let unfinished = text.part == Part::Phrase && starts(entry.phrase, query);
            let fits = fit.cosine(total, text).max(if unfinished { UNFINISHED } else { 0.0 });
            // Who types a whole name of several words wants it, however rare it is.
            let is_name = text.part.is_phrase() && entry.phrase.contains(' ');
            let named = if is_name { fits.powi(8) } else { 0.0 };
            fits * text.part.weight() * (prior + (1.0 - prior) * named)
        };
        let closest = texts.iter().map(|text| (closeness(text), *text.1));
        let Some((closest, text)) =
            closest.reduce(|best, next| if next.0 > best.0 { next } else { best })
        else {
            continue;
        };
        let score = CLOSEST_TEXT * closest + (1.0 - CLOSEST_TEXT) * covered / total * prior;
        hits.push(Hit { entry, score: score * understood, text });
    }
    hits.sort_by(|one, other| other.score.total_cmp(&one.score));
    hits
}

impl Wanted {
    fn understood(&self) -> f32 {
        self.rarity * self.senses.first().map_or(0.0, |sense| sense.closeness)
    }
}

/// What the words of a query add up to.
struct Tally {
    /// For each of [`TEXTS`].
    fits: Vec<Fit>,
    /// For each of [`ENTRIES`] the sum over the words of rarity and [`Weight`].
    covered: Vec<f32>,
}

impl Tally {
    fn of(wanted: &[Wanted]) -> Self {
        let mut fits = vec![Fit::default(); TEXTS.len()];
        let mut covered = vec![0.0; ENTRIES.len()];
        let mut weights = vec![Weight::default(); ENTRIES.len()];
        for (number, word) in wanted.iter().enumerate() {
            weights.fill(Weight::default());
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
                    if let Some(weight) = weights.get_mut(usize::from(text.entry)) {
                        weight.add(text.part.weight() * sense.closeness);
                    }
                }
            }
            for (covered, weight) in covered.iter_mut().zip(&weights) {
                *covered += word.rarity * weight.value();
            }
        }
        Self { fits, covered }
    }
}

/// How one text fits the query: the rarity of the query's words that it has, and of its own words
/// that the query has.
#[derive(Debug, Clone, Copy, Default)]
struct Fit {
    of_query: f32,
    of_text: f32,
    /// The number of the word that was counted last; a word counts once.
    word: usize,
}

impl Fit {
    /// The cosine of the angle between the words of the query, which weigh `total`, and the text's.
    fn cosine(&self, total: f32, text: &Text) -> f32 {
        (self.of_query / total * (self.of_text / f32::from(text.mass.max(1))).min(1.0)).sqrt()
    }
}

/// What a word weighs for an entry: by the best place where it stands, and a little by all of them.
#[derive(Debug, Clone, Copy, Default)]
struct Weight {
    best: f32,
    sum: f32,
}

/// How much of a word's weight is the number of places where it stands …
const PLACES: f32 = 0.15;

/// … and what the others have to weigh together to count in full.
const MANY_PLACES: f32 = 3.0;

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

/// Whether a reason phrase begins with the query, as it does while one is typed.
fn starts(phrase: &str, query: &str) -> bool {
    phrase.get(..query.len()).is_some_and(|start| start.eq_ignore_ascii_case(query))
}

/// How likely an entry is meant before a word is said: what more people meet comes first.
fn prior(place: usize) -> f32 {
    let hearsay = ENTRIES.get(place).is_some_and(|entry| entry.confidence == Confidence::Hearsay);
    match RARITIES.get(place) {
        _ if hearsay => 0.7,
        Some(0) => 1.0,
        Some(1) => 0.94,
        Some(2) => 0.9,
        Some(3) => 0.84,
        _ => 0.76,
    }
}
