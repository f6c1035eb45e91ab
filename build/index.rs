//! The index of the search as Rust source: every word of the table with the texts that have it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write};
use std::iter;

use httpstatus_table::entry::Entry;
use httpstatus_table::vendor::VENDORS;
use strsim::osa_distance;

use crate::detail_index;
use crate::letters::letter_mask;
use crate::part::Part;
use crate::rows::Ranked;
use crate::synonyms::SYNONYMS;
use crate::vocabulary::{VARIANTS, is_noise};
use crate::words::{split, stem, words};

/// The source of the arrays that `src/search/index.rs` includes.
pub(crate) fn write(entries: &[Ranked]) -> Result<String, fmt::Error> {
    let mut index = Index { entry_count: entries.len(), ..Index::default() };
    for (number, (entry, _)) in entries.iter().enumerate() {
        index.add_entry(number, entry);
    }
    index.add_vocabulary();
    index.write()
}

/// A stem with the texts and entries that have it.
#[derive(Default)]
struct Term {
    texts: BTreeSet<usize>,
    entries: BTreeSet<usize>,
}

/// A text of an entry.
struct Text {
    entry: usize,
    part: Part,
    /// Which one of its part, counted from 0.
    number: usize,
    stems: BTreeSet<String>,
}

#[derive(Default)]
struct Index {
    entry_count: usize,
    texts: Vec<Text>,
    /// By stem.
    terms: BTreeMap<String, Term>,
    /// By word: its stem, and whether the word stands in a name.
    spellings: BTreeMap<String, (String, bool)>,
}

impl Index {
    fn add_entry(&mut self, entry: usize, row: &Entry) {
        let (mut part, mut number) = (None, 0);
        for (next_part, text) in searched_texts(row) {
            number = if part == Some(next_part) { number + 1 } else { 0 };
            part = Some(next_part);
            self.add_text(entry, next_part, number, &text);
        }
    }

    fn add_text(&mut self, entry: usize, part: Part, number: usize, text: &str) {
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
        self.texts.push(Text { entry, part, number, stems });
    }

    /// Adds the words of [`SYNONYMS`] and the variants that no text has.
    fn add_vocabulary(&mut self) {
        for word in SYNONYMS.concat() {
            let stem = stem(word).into_owned();
            self.terms.entry(stem.clone()).or_default();
            self.spellings.entry(word.to_owned()).or_insert((stem, false));
        }
        let variants = VARIANTS.lines().filter_map(|line| line.split_once(" = "));
        for (variant, spelling) in variants
            .filter(|(one, other)| !one.contains(' ') && !other.contains(' ') && *other != "not")
        {
            let in_name = self.spellings.get(spelling).is_some_and(|(_, in_name)| *in_name);
            let stem = stem(spelling).into_owned();
            if self.terms.contains_key(&stem) {
                self.spellings.entry(variant.to_owned()).or_insert((stem, in_name));
            }
        }
    }

    /// The IDF of a term: 16 × ln(1 + all entries / entries with it).
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn idf(&self, term: &Term) -> u16 {
        let with_it = term.entries.len().max(1) as f64;
        (16.0 * (1.0 + self.entry_count as f64 / with_it).ln()).round() as u16
    }

    fn write(&self) -> Result<String, fmt::Error> {
        let mut out = String::new();
        writeln!(out, "pub(super) static TEXTS: [Text; {}] = [", self.texts.len())?;
        for Text { entry, part, number, stems } in &self.texts {
            let total_idf: u16 = stems.iter().map(|stem| self.idf(&self.terms[stem])).sum();
            writeln!(
                out,
                "Text {{ entry: {entry}, part: Part::{part:?}, number: {number}, total_idf: {total_idf} }},"
            )?;
        }
        writeln!(out, "];\n")?;
        let words = Words::new(self.terms.keys().chain(self.spellings.keys()));
        writeln!(out, "pub(super) static WORDS: &str = {:?};\n", words.text)?;
        let terms: Indexes = self.terms.keys().zip(0..).collect();
        self.write_terms(&mut out, &words, &terms)?;
        self.write_spellings(&mut out, &words, &terms)?;
        self.write_common_words(&mut out)?;
        write_vendor_names(&mut out)?;
        detail_index::write(&mut out)?;
        Ok(out)
    }

    /// Writes the common English words that could be taken for a misspelling of a word of the table.
    fn write_common_words(&self, out: &mut String) -> fmt::Result {
        let lines = include_str!("common_words.txt").lines();
        let common = lines.filter(|line| !line.starts_with('#'));
        let known: Vec<(&String, u32)> =
            self.spellings.keys().map(|word| (word, letter_mask(word))).collect();
        let could_be_corrected = |word: &&str| {
            let (letters, most) = (letter_mask(word), if word.len() < 7 { 1 } else { 2 });
            let is_near = |(known, of_known): &(&String, u32)| {
                known.starts_with(&word[..1])
                    && known.len().abs_diff(word.len()) <= most
                    && (of_known ^ letters).count_ones() as usize <= 2 * most
                    && osa_distance(word, known) <= most
            };
            !self.terms.contains_key(&stem(word).into_owned()) && known.iter().any(is_near)
        };
        let words: Vec<_> = common.filter(could_be_corrected).collect();
        writeln!(out, "pub(super) static COMMON_WORDS: &str = {:?};\n", words.join("\n"))
    }

    fn write_terms(&self, out: &mut String, words: &Words, terms: &Indexes) -> fmt::Result {
        let (mut texts, mut synonyms) = (Vec::new(), Vec::new());
        let groups: Vec<BTreeSet<usize>> = SYNONYMS
            .iter()
            .map(|group| group.iter().map(|word| terms[&stem(word).into_owned()]).collect())
            .collect();
        writeln!(out, "pub(super) static TERMS: [TermRow; {}] = [", self.terms.len() + 1)?;
        for (stem, term) in &self.terms {
            write_term(out, words.starts[stem], self.idf(term), texts.len(), synonyms.len())?;
            texts.extend(&term.texts);
            let this = terms[stem];
            let of_one_meaning = groups.iter().filter(|group| group.contains(&this)).flatten();
            synonyms
                .extend(of_one_meaning.filter(|&&other| other != this).collect::<BTreeSet<_>>());
        }
        write_term(out, 0, 0, texts.len(), synonyms.len())?;
        writeln!(out, "];\n")?;
        write_numbers(out, "POSTINGS", &texts)?;
        write_numbers(out, "SYNONYMS", &synonyms)
    }

    fn write_spellings(&self, out: &mut String, words: &Words, terms: &Indexes) -> fmt::Result {
        writeln!(out, "pub(super) static SPELLINGS: [Spelling; {}] = [", self.spellings.len())?;
        for (word, (stem, in_name)) in &self.spellings {
            let (start, term) = (words.starts[word], terms[stem]);
            writeln!(out, "Spelling::new({word:?}, {start}, {term}, {in_name}),")?;
        }
        writeln!(out, "];\n")?;
        let names = self.spellings.values().enumerate().filter(|(_, (_, in_name))| *in_name);
        write_numbers(out, "NAMES", &names.map(|(index, _)| index).collect::<Vec<_>>())
    }
}

/// Every text of an entry that the search reads, with its part.
///
/// The sentences of the meaning, the causes and the advice are left out: they answer a question, and
/// share more words with unrelated queries than with their own.
fn searched_texts(entry: &Entry) -> Vec<(Part, String)> {
    let mut texts =
        vec![(Part::Code, format!("{:03}", entry.code)), (Part::Phrase, entry.phrase.to_owned())];
    let mut add = |part, list: &[&str]| {
        texts.extend(list.iter().map(|&text| (part, text.to_owned())));
    };
    let former: Vec<_> = entry.formerly.iter().map(|former| former.name).collect();
    add(Part::Former, &former);
    add(Part::Alias, entry.aliases);
    let lists = entry.constants.by_library();
    let constants: BTreeSet<&str> =
        lists.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    add(Part::Constant, &constants.into_iter().map(last_segment).collect::<Vec<_>>());
    add(Part::Constant, entry.grpc.codes);
    add(Part::Keyword, entry.keywords);
    add(Part::Field, &entry.headers.iter().map(|header| header.name).collect::<Vec<_>>());
    if let Some(sender) = entry.sender {
        add(Part::Tell, &[sender.tell]);
        add(Part::Product, &[&without_vendor(sender.product)]);
    }
    add(Part::Summary, &[entry.summary]);
    texts
}

/// The words of a product's name that are no vendor's name: those are found whole.
fn without_vendor(product: &str) -> String {
    let names = vendor_names();
    let is_of_vendor = |word: &&str| {
        let of_word: String = split(word).concat();
        names.iter().any(|(name, _)| *name == of_word)
    };
    product.split(' ').filter(|word| !is_of_vendor(word)).collect::<Vec<_>>().join(" ")
}

/// Names that are ordinary words, or stand for no product.
const NO_PRODUCTS: &[&str] = &[
    "browsers", "folklore", "hearsay", "unproven", "sharedhosting", "adminapi", "packagemanagers",
];

/// Every name and alias of a vendor as one word in lower case, sorted, with the vendor's index.
fn vendor_names() -> Vec<(String, usize)> {
    let mut names = Vec::new();
    for (index, vendor) in VENDORS.iter().copied().flatten().enumerate() {
        let texts = iter::once(&vendor.name).chain(vendor.aliases);
        names.extend(texts.map(|text| (split(text).concat(), index)));
    }
    names.retain(|(name, _)| !NO_PRODUCTS.contains(&name.as_str()));
    names.sort();
    names.dedup_by(|one, other| one.0 == other.0);
    names
}

/// `NOT_FOUND` of `StatusCode::NOT_FOUND`: the class is the same for every code.
fn last_segment(constant: &str) -> &str {
    constant.rsplit([':', '.']).next().unwrap_or(constant)
}

/// The index of each of some words.
type Indexes<'a> = BTreeMap<&'a String, usize>;

/// Stems and words in one text, one per line: a third are both.
struct Words<'a> {
    text: String,
    /// The byte at which each begins.
    starts: Indexes<'a>,
}

impl<'a> Words<'a> {
    fn new(words: impl Iterator<Item = &'a String>) -> Self {
        let mut text = String::new();
        let words: BTreeSet<&String> = words.collect();
        let mut starts = Indexes::new();
        for word in words {
            starts.insert(word, text.len());
            text.push_str(word);
            text.push('\n');
        }
        Self { text, starts }
    }
}

fn write_term(
    out: &mut String,
    stem: usize,
    idf: u16,
    texts: usize,
    synonyms: usize,
) -> fmt::Result {
    writeln!(out, "TermRow {{ stem: {stem}, idf: {idf}, texts: {texts}, synonyms: {synonyms} }},")
}

fn write_vendor_names(out: &mut String) -> fmt::Result {
    let (mut text, mut rows) = (String::new(), String::new());
    let names = vendor_names();
    for (name, vendor) in &names {
        writeln!(rows, "VendorName {{ start: {}, vendor: {vendor} }},", text.len())?;
        writeln!(text, "{name}")?;
    }
    writeln!(out, "pub(super) static VENDOR_NAMES: &str = {text:?};\n")?;
    let count = names.len();
    writeln!(out, "pub(super) static VENDOR_NAME_ROWS: [VendorName; {count}] = [\n{rows}];\n")
}

fn write_numbers(out: &mut String, name: &str, numbers: &[usize]) -> fmt::Result {
    let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    writeln!(
        out,
        "pub(super) static {name}: [u16; {}] = [{}];\n",
        numbers.len(),
        numbers.join(", ")
    )
}
