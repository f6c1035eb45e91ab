//! The words of a query against every entry: how well the closest of its texts fits as a whole, and
//! how many of the words it covers anywhere.

use crate::status::{Confidence, Status};
use crate::table::{ENTRIES, RARITIES};

use super::Hit;
use super::index::{Part, Text};
use super::spelling::Sense;
use super::terms::TEXTS;

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

/// The mass from which on a name or keyword is telling, and from which on it could not be more so …
const TELLING: f32 = 100.0;
const VERY_TELLING: f32 = 400.0;

/// … and the least score of an entry that has such a one whole in the query, however much there is
/// around it: a log line with its times and paths.
const CONTAINED: f32 = 0.42;
const ALL_CONTAINED: f32 = 0.66;

/// Where a query and a text have all their words in common, but for rounding.
const WHOLE: f32 = 0.999;

/// How close a query is that is one of the keywords of a registered code.
const TEXT: f32 = 0.99;

/// The words from which on a keyword is a message as some program prints it, and the least score,
/// but for the entry's prior, of the entry of a query that is one.
const VERBATIM: usize = 4;
const VERBATIM_SCORE: f32 = 1.0;

/// The least score of an entry that has the query for a name.
const NAMED: f32 = 0.99;

/// How much nearer to 1 the score of an entry comes whose vendor the query names.
const OF_VENDOR: f32 = 0.25;

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
    let ranking = Ranking { wanted, query, total, understood };
    let matches = matches(wanted);
    let of_entry = |one: &Match, next: &Match| one.text().entry == next.text().entry;
    let mut weights = vec![Weight::default(); wanted.len()];
    let mut hits: Vec<Hit> = matches
        .chunk_by(of_entry)
        .filter_map(|matches| {
            weights.fill(Weight::default());
            ranking.hit(matches, &mut weights)
        })
        .collect();
    hits.sort_by(|one, other| other.score.total_cmp(&one.score));
    hits
}

impl Wanted {
    fn understood(&self) -> f32 {
        self.rarity * self.senses.first().map_or(0.0, |sense| sense.closeness)
    }
}

/// A word of the query in a text of the table.
#[derive(Debug, Clone, Copy)]
struct Match {
    /// The text's place in [`TEXTS`].
    place: u16,
    /// The word's place in the query.
    word: u16,
    /// Which of the word's senses stands in the text.
    sense: u16,
}

impl Match {
    fn text(self) -> Text {
        TEXTS[usize::from(self.place)]
    }

    /// The text and the word as one number: cheap to sort by.
    fn key(self) -> u32 {
        u32::from(self.place) << 16 | u32::from(self.word)
    }
}

/// Every word in every text that has it, once each and by its closest sense, text by text.
fn matches(wanted: &[Wanted]) -> Vec<Match> {
    let senses = || wanted.iter().flat_map(|word| &word.senses);
    let mut matches = Vec::with_capacity(senses().map(|sense| sense.term.texts().len()).sum());
    for (word, wanted) in (0..).zip(wanted) {
        for (sense, of_word) in (0..).zip(&wanted.senses) {
            let texts = of_word.term.texts().iter();
            matches.extend(texts.map(|&place| Match { place, word, sense }));
        }
    }
    // A stable sort: the closest sense of a word stays first.
    matches.sort_by_key(|found| found.key());
    matches.dedup_by_key(|found| found.key());
    matches
}

/// The query as every entry is held against it.
struct Ranking<'a> {
    wanted: &'a [Wanted],
    query: &'a str,
    /// The sum of the words' rarities.
    total: f32,
    /// How much of the query is understood, 0–1.
    understood: f32,
}

impl Ranking<'_> {
    /// The score of one entry, from all the matches in its texts; `weights` has one of no weight for
    /// every word.
    fn hit(&self, matches: &[Match], weights: &mut [Weight]) -> Option<Hit> {
        let first = matches.first()?.text();
        let entry = first.entry()?;
        // Who names the vendor means its codes.
        let names_vendor = |it: &Match| it.text().is_vendor() && self.sense(*it).is_literal();
        let of_vendor = matches.iter().any(names_vendor);
        let prior = if of_vendor { 1.0 } else { prior(usize::from(first.entry)) };
        let mut closest = (0.0, first);
        let mut best = Fit::default();
        for matches in matches.chunk_by(|one, next| one.place == next.place) {
            let fit = self.fit(matches, entry, prior, weights);
            if fit.closeness > closest.0 {
                closest = (fit.closeness, matches[0].text());
            }
            best.contained = best.contained.max(fit.contained);
            best.is_name |= fit.is_name;
        }
        let covered: f32 = self
            .wanted
            .iter()
            .zip(weights)
            .map(|(word, weight)| word.rarity * weight.value())
            .sum();
        let score = CLOSEST_TEXT * closest.0 + (1.0 - CLOSEST_TEXT) * covered / self.total * prior;
        let score = if of_vendor { score + (1.0 - score) * OF_VENDOR } else { score };
        let mut score = (score * self.understood).max(best.contained * prior);
        if best.is_name {
            score = NAMED + (1.0 - NAMED) * score;
        }
        Some(Hit { entry, score, text: closest.1 })
    }

    fn sense(&self, found: Match) -> Sense {
        self.wanted[usize::from(found.word)].senses[usize::from(found.sense)]
    }

    /// How one text fits, from its matches, which add to the weights of their words.
    fn fit(&self, matches: &[Match], entry: &Status, prior: f32, weights: &mut [Weight]) -> Fit {
        let text = matches[0].text();
        let (mut of_query, mut of_text) = (0.0, 0.0);
        let mut is_literal = text.part.is_name();
        for found in matches {
            let (word, sense) = (usize::from(found.word), self.sense(*found));
            weights[word].add(text.part.weight() * sense.closeness);
            of_query += self.wanted[word].rarity * sense.closeness;
            of_text += sense.term.rarity() * sense.closeness;
            is_literal &= sense.is_literal();
        }
        let mass = f32::from(text.mass.max(1));
        let mut contained = 0.0;
        if is_literal && of_text + 0.5 >= mass && mass >= TELLING {
            let telling = (mass - TELLING) / (VERY_TELLING - TELLING);
            contained = CONTAINED + (ALL_CONTAINED - CONTAINED) * telling.min(1.0);
        }
        // The cosine of the angle between the words of both.
        let mut cosine = (of_query / self.total * (of_text / mass).min(1.0)).sqrt();
        if text.part == Part::Phrase && starts(entry.phrase, self.query) {
            cosine = cosine.max(UNFINISHED);
        }
        // Who types a whole name of several words wants it, however rare it is.
        let is_long_name = text.part.is_phrase() && entry.phrase.contains(' ');
        let named = if is_long_name { cosine.powi(8) } else { 0.0 };
        let closeness = cosine * text.part.weight() * (prior + (1.0 - prior) * named);
        // The query is this very text …
        if cosine <= WHOLE || !is_literal {
            return Fit { closeness, contained, is_name: false };
        }
        if matches.len() >= VERBATIM {
            contained = VERBATIM_SCORE;
        }
        // … or even a name.
        let is_registered = entry.standing.in_registry();
        let is_name = if is_registered {
            is_long_name || text.part == Part::Constant
        } else {
            // "rate limit" is what many say, "Rate Limited" what one vendor calls it.
            is_long_name && text.is_called(self.query)
        };
        let closeness = match (is_name, is_registered) {
            (true, _) => 1.0,
            (false, true) => closeness.max(TEXT),
            (false, false) => closeness,
        };
        Fit { closeness, contained, is_name }
    }
}

/// How a text fits the query.
#[derive(Debug, Clone, Copy, Default)]
struct Fit {
    /// How close the two are as a whole, 0–1.
    closeness: f32,
    /// The least score, but for the entry's prior, that the text gives its entry by standing whole in
    /// the query; 0 where it does not.
    contained: f32,
    /// Whether the query is this text, and the text a name of the entry.
    is_name: bool,
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
