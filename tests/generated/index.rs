//! `src/search/terms.rs`: every word of the table with the places where it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use httpstatus::search::index::{Part, texts};
use httpstatus::search::{SPELLINGS, SYNONYMS, is_noise, stem, words};
use httpstatus::table::ENTRIES;

use crate::compare;

#[derive(Default)]
struct Term {
    texts: BTreeSet<usize>,
    entries: BTreeSet<usize>,
}

#[test]
fn the_index_of_the_search_is_current() {
    let mut terms: BTreeMap<String, Term> = BTreeMap::new();
    let mut spellings: BTreeMap<String, (String, bool)> = BTreeMap::new();
    let mut rows = Vec::new();
    for (place, entry) in ENTRIES.iter().enumerate() {
        let mut number = 0;
        let mut last = Part::Code;
        for (part, text) in texts(entry) {
            number = if part == last { number + 1 } else { 0 };
            last = part;
            let mut stems = BTreeSet::new();
            for word in words(&text).iter().filter(|word| !is_noise(word)) {
                let stem = stem(word).into_owned();
                let term = terms.entry(stem.clone()).or_default();
                term.texts.insert(rows.len());
                term.entries.insert(place);
                if part.is_name() {
                    let in_name = part.is_phrase();
                    let spelling = spellings.entry(word.clone()).or_insert((stem.clone(), in_name));
                    spelling.1 |= in_name;
                }
                stems.insert(stem);
            }
            rows.push((place, part, number, stems));
        }
    }
    for word in SYNONYMS.concat() {
        terms.entry(stem(word).into_owned()).or_default();
        spellings.entry(word.to_owned()).or_insert((stem(word).into_owned(), false));
    }
    for (variant, spelling) in SPELLINGS
        .iter()
        .filter(|(one, other)| !one.contains(' ') && !other.contains(' ') && *other != "not")
    {
        let in_name = spellings.get(*spelling).is_some_and(|(_, in_name)| *in_name);
        if terms.contains_key(&*stem(spelling)) {
            spellings
                .entry((*variant).to_owned())
                .or_insert((stem(spelling).into_owned(), in_name));
        }
    }
    let rarity = |term: &Term| {
        #[allow(
            clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss
        )]
        let rarity = (16.0 * (1.0 + ENTRIES.len() as f64 / term.entries.len().max(1) as f64).ln())
            .round() as u16;
        rarity
    };
    let mut file = String::from(
        "//! The words of the table and where they stand. Made from the table by\n\
         //! `BLESS=1 cargo test --test generated`; not written by hand.\n\n\
         use super::index::{Part, Spelling, Term, Text};\n\n\
         const fn t(entry: u16, part: Part, number: u16, mass: u16) -> Text {\n    \
         Text { entry, part, number, mass }\n}\n\n\
         const fn w(stem: &'static str, rarity: u16, texts: &'static [u16], synonyms: &'static [u16]) -> Term {\n    \
         Term { stem, rarity, texts, synonyms }\n}\n\n\
         const fn s(word: &'static str, term: u16, in_name: bool) -> Spelling {\n    \
         Spelling { word, term, in_name }\n}\n\n",
    );
    let mut line = |text: std::fmt::Arguments<'_>| {
        file.write_fmt(text).and_then(|()| file.write_str("\n")).expect("a string takes any text");
    };
    line(format_args!("pub(super) static TEXTS: [Text; {}] = [", rows.len()));
    for (place, part, number, stems) in &rows {
        let mass: u16 = stems.iter().map(|stem| rarity(&terms[stem])).sum();
        line(format_args!("    t({place}, Part::{part:?}, {number}, {mass}),"));
    }
    line(format_args!("];\n\npub(super) static TERMS: [Term; {}] = [", terms.len()));
    let places: BTreeMap<&String, usize> =
        terms.keys().enumerate().map(|(place, stem)| (stem, place)).collect();
    for (stem_of_term, term) in &terms {
        let synonyms: BTreeSet<usize> = SYNONYMS
            .iter()
            .map(|group| group.iter().map(|word| stem(word).into_owned()).collect::<Vec<_>>())
            .filter(|group| group.contains(stem_of_term))
            .flatten()
            .filter(|other| other != stem_of_term)
            .map(|other| places[&other])
            .collect();
        let (texts, synonyms) = (joined(&term.texts), joined(&synonyms));
        line(format_args!("    w({stem_of_term:?}, {}, &[{texts}], &[{synonyms}]),", rarity(term)));
    }
    line(format_args!("];\n\npub(super) static SPELLINGS: [Spelling; {}] = [", spellings.len()));
    for (word, (stem, in_name)) in &spellings {
        line(format_args!("    s({word:?}, {}, {in_name}),", places[stem]));
    }
    line(format_args!("];"));
    compare("src/search/terms.rs", &file);
}

fn joined(numbers: &BTreeSet<usize>) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
