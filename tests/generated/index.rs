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

impl Term {
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn rarity(&self) -> u16 {
        (16.0 * (1.0 + ENTRIES.len() as f64 / self.entries.len().max(1) as f64).ln()).round() as u16
    }
}

/// A text: its entry, its part, its number among the entry's texts of that part, its stems.
type Text = (usize, Part, usize, BTreeSet<String>);

#[derive(Default)]
struct Index {
    texts: Vec<Text>,
    /// By stem.
    terms: BTreeMap<String, Term>,
    /// The stem of a word, and whether the word stands in a name.
    spellings: BTreeMap<String, (String, bool)>,
}

#[test]
fn the_index_of_the_search_is_current() {
    let mut index = Index::default();
    for (place, entry) in ENTRIES.iter().enumerate() {
        let mut number = 0;
        let mut last = Part::Code;
        for (part, text) in texts(entry) {
            number = if part == last { number + 1 } else { 0 };
            last = part;
            index.add(place, part, number, &text);
        }
    }
    index.add_vocabulary();
    compare("src/search/terms.rs", &index.file().expect("a string takes any text"));
}

impl Index {
    fn add(&mut self, entry: usize, part: Part, number: usize, text: &str) {
        let mut stems = BTreeSet::new();
        for word in words(text).iter().filter(|word| !is_noise(word)) {
            let stem = stem(word).into_owned();
            let term = self.terms.entry(stem.clone()).or_default();
            term.texts.insert(self.texts.len());
            term.entries.insert(entry);
            if part.is_name() {
                let first = (stem.clone(), false);
                self.spellings.entry(word.clone()).or_insert(first).1 |= part.is_phrase();
            }
            stems.insert(stem);
        }
        self.texts.push((entry, part, number, stems));
    }

    fn add_vocabulary(&mut self) {
        for word in SYNONYMS.concat() {
            let stem = stem(word).into_owned();
            self.terms.entry(stem.clone()).or_default();
            self.spellings.entry(word.to_owned()).or_insert((stem, false));
        }
        for (variant, spelling) in SPELLINGS
            .iter()
            .filter(|(one, other)| !one.contains(' ') && !other.contains(' ') && *other != "not")
        {
            let in_name = self.spellings.get(*spelling).is_some_and(|(_, in_name)| *in_name);
            let stem = stem(spelling).into_owned();
            if self.terms.contains_key(&stem) {
                self.spellings.entry((*variant).to_owned()).or_insert((stem, in_name));
            }
        }
    }

    fn file(&self) -> Result<String, std::fmt::Error> {
        let mut file = String::from(
            "//! The words of the table and where they stand. Made from the table by\n\
             //! `BLESS=1 cargo test --test generated`; not written by hand.\n\n\
             use super::index::{Part, Spelling, TermRow, Text};\n\n\
             const fn t(entry: u16, part: Part, number: u8, mass: u16) -> Text {\n    \
             Text { entry, part, number, mass }\n}\n\n\
             const fn w(stem: u16, rarity: u16, texts: u16, alike: u16) -> TermRow {\n    \
             TermRow { stem, rarity, texts, alike }\n}\n\n\
             const fn s(word: &str, place: u16, term: u16, in_name: bool) -> Spelling {\n    \
             Spelling::new(word, place, term, in_name)\n}\n\n",
        );
        writeln!(file, "pub(super) static TEXTS: [Text; {}] = [", self.texts.len())?;
        for (place, part, number, stems) in &self.texts {
            let mass: u16 = stems.iter().map(|stem| self.terms[stem].rarity()).sum();
            writeln!(file, "    t({place}, Part::{part:?}, {number}, {mass}),")?;
        }
        writeln!(file, "];\n")?;
        let words = Words::of(self.terms.keys().chain(self.spellings.keys()));
        writeln!(file, "pub(super) static WORDS: &str = \"\\\n{}\";\n", words.text)?;
        let terms = self.terms.keys().zip(0..).collect();
        self.write_terms(&mut file, &words, &terms)?;
        self.write_spellings(&mut file, &words, &terms)?;
        Ok(file)
    }

    fn write_terms(&self, file: &mut String, words: &Words, terms: &Places) -> std::fmt::Result {
        let (mut places, mut alike) = (Vec::new(), Vec::new());
        let groups: Vec<BTreeSet<usize>> = SYNONYMS
            .iter()
            .map(|group| group.iter().map(|word| terms[&stem(word).into_owned()]).collect())
            .collect();
        writeln!(file, "pub(super) static TERMS: [TermRow; {}] = [", self.terms.len() + 1)?;
        for (stem, term) in &self.terms {
            let (begin, rarity) = (words.places[stem], term.rarity());
            writeln!(file, "    w({begin}, {rarity}, {}, {}),", places.len(), alike.len())?;
            places.extend(&term.texts);
            let this = terms[stem];
            let of_one_meaning = groups.iter().filter(|group| group.contains(&this)).flatten();
            alike.extend(of_one_meaning.filter(|&&other| other != this).collect::<BTreeSet<_>>());
        }
        writeln!(file, "    w(0, 0, {}, {}),\n];\n", places.len(), alike.len())?;
        write_list(file, "PLACES", &places)?;
        write_list(file, "ALIKE", &alike)
    }

    fn write_spellings(
        &self,
        file: &mut String,
        words: &Words,
        terms: &Places,
    ) -> std::fmt::Result {
        writeln!(file, "pub(super) static SPELLINGS: [Spelling; {}] = [", self.spellings.len())?;
        for (word, (stem, in_name)) in &self.spellings {
            let (begin, term) = (words.places[word], terms[stem]);
            writeln!(file, "    s({word:?}, {begin}, {term}, {in_name}),")?;
        }
        writeln!(file, "];\n")?;
        let names = self.spellings.values().enumerate().filter(|(_, (_, in_name))| *in_name);
        write_list(file, "NAMES", &names.map(|(place, _)| place).collect::<Vec<_>>())
    }
}

/// The place of each of some words.
type Places<'a> = BTreeMap<&'a String, usize>;

/// Stems and words in one text, a line each: a third are both.
struct Words<'a> {
    text: String,
    places: Places<'a>,
}

impl<'a> Words<'a> {
    fn of(words: impl Iterator<Item = &'a String>) -> Self {
        let mut text = String::new();
        let words: BTreeSet<&String> = words.collect();
        let place = |word| {
            let place = text.len();
            text += &format!("{word}\n");
            (word, place)
        };
        let places = words.into_iter().map(place).collect();
        Self { text, places }
    }
}

fn write_list(file: &mut String, name: &str, list: &[usize]) -> std::fmt::Result {
    writeln!(file, "pub(super) static {name}: [u16; {}] = [", list.len())?;
    for row in list.chunks(20) {
        let row: Vec<_> = row.iter().map(ToString::to_string).collect();
        writeln!(file, "    {},", row.join(", "))?;
    }
    writeln!(file, "];\n")
}
