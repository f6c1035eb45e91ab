//! The index of the details as Rust source: for every word, the details whose token or name has it.
//!
//! There are ten times as many details as entries, so this index is packed: a word is a hash of its
//! stem, and its list of details a run of bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write};

use httpstatus_table::detail::{Detail, VOCABULARIES};

use crate::hash::hash;
use crate::vocabulary::is_noise;
use crate::words::{stem, words};

/// Writes the arrays that `src/search/details.rs` reads.
pub(crate) fn write(out: &mut String) -> fmt::Result {
    let details = VOCABULARIES.iter().flat_map(|vocabulary| vocabulary.details);
    let stems: Vec<BTreeSet<String>> = details.flat_map(texts_of).collect();
    let mut postings: BTreeMap<u32, BTreeSet<usize>> = BTreeMap::new();
    for (index, stems) in stems.iter().enumerate() {
        for stem in stems {
            postings.entry(hash(stem)).or_default().insert(index);
        }
    }
    let (mut hashes, mut idfs, mut starts, mut bytes) =
        (Vec::new(), Vec::new(), vec![0], Vec::new());
    for (hash, texts) in &postings {
        let mut previous = 0;
        for &text in texts {
            push_number(&mut bytes, text - previous);
            previous = text;
        }
        hashes.push(hash.to_string());
        idfs.push(idf(texts.len(), VOCABULARIES).to_string());
        starts.push(bytes.len());
    }
    let total_idf = |stems: &BTreeSet<String>| -> f64 {
        stems.iter().map(|stem| idf(postings[&hash(stem)].len(), VOCABULARIES)).sum()
    };
    // An empty sum is -0.
    let totals: Vec<String> = stems.iter().map(|it| (total_idf(it) + 0.0).to_string()).collect();
    write_static(out, "DETAIL_HASHES", "u32", &hashes)?;
    write_static(out, "DETAIL_IDFS", "u8", &idfs)?;
    write_static(
        out,
        "DETAIL_STARTS",
        "u16",
        &starts.iter().map(ToString::to_string).collect::<Vec<_>>(),
    )?;
    write_static(
        out,
        "DETAIL_POSTINGS",
        "u8",
        &bytes.iter().map(ToString::to_string).collect::<Vec<_>>(),
    )?;
    write_static(out, "DETAIL_TOTALS", "u16", &totals)
}

fn write_static(out: &mut String, name: &str, kind: &str, items: &[String]) -> fmt::Result {
    writeln!(out, "pub(super) static {name}: [{kind}; {}] = [{}];\n", items.len(), items.join(", "))
}

/// The stems of a detail's name, and those of its token and spellings; `AH01114`, `UH` and numbers are
/// found as tokens only.
fn texts_of(detail: &Detail) -> [BTreeSet<String>; 2] {
    let name = stems_of(&[detail.name]);
    let mut written = stems_of(&[detail.token]);
    written.extend(stems_of(detail.spellings));
    if written == name { [name, BTreeSet::new()] } else { [name, written] }
}

fn stems_of(texts: &[&str]) -> BTreeSet<String> {
    let words = texts.iter().flat_map(|text| words(text));
    let is_word = |word: &String| {
        !is_noise(word) && word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    words.filter(is_word).map(|word| stem(&word).into_owned()).collect()
}

/// The IDF of a word that so many details have: a whole number, 11 to 131.
#[allow(clippy::cast_precision_loss, reason = "a few thousand details")]
fn idf(count: usize, vocabularies: &[httpstatus_table::detail::Vocabulary]) -> f64 {
    let details: usize = vocabularies.iter().map(|vocabulary| vocabulary.details.len()).sum();
    (16.0 * (1.0 + details as f64 / count as f64).ln()).round()
}

/// A number in seven bits a byte; the highest bit says that more follow.
fn push_number(bytes: &mut Vec<usize>, mut number: usize) {
    while number > 127 {
        bytes.push(number & 127 | 128);
        number >>= 7;
    }
    bytes.push(number);
}
