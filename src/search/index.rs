//! The table as the search sees it: which texts of an entry count for how much, and where each word
//! stands. `build.rs` makes the rows (`terms.rs`) from the table.
//!
//! Words and lists stand end to end, so that a search touches few pages: the first touch of a page
//! takes as long as thousands of instructions.

use crate::table::ENTRIES;
use crate::table::entry::Entry;

use super::letters::letter_mask;
use super::part::Part;
use super::terms::{POSTINGS, SYNONYMS, TERMS, WORDS};

/// One text of the table: a name, a keyword, a sentence.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// The entry, as an index into [`ENTRIES`].
    pub entry: u16,
    /// What kind of text it is.
    pub part: Part,
    /// Which one of its kind, as the entry lists them.
    pub number: u16,
    /// The sum of the IDF of its terms.
    pub total_idf: u16,
}

/// A stem of the table, as an index into `TERMS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Term(pub u16);

/// A stem: where what belongs to it begins in the lists of all stems. The next row says where it
/// ends; the last row is no stem.
#[derive(Debug, Clone, Copy)]
pub(super) struct TermRow {
    /// The byte of `WORDS` at which the stem begins.
    pub stem: u16,
    /// How rare it is among the entries: 16 × ln(1 + all entries / entries with it).
    pub idf: u16,
    /// Where its texts begin in `POSTINGS`.
    pub texts: u16,
    /// Where the terms of the same meaning begin in `SYNONYMS`.
    pub synonyms: u16,
}

impl Term {
    /// The term of a stem.
    pub(super) fn of(stem: &str) -> Option<Self> {
        let [stems @ .., _] = &TERMS;
        let index = stems.binary_search_by(|row| line(row.stem).cmp(stem)).ok()?;
        u16::try_from(index).ok().map(Self)
    }

    /// The stem.
    pub(super) fn stem(self) -> &'static str {
        line(self.rows().0.stem)
    }

    /// Its idf, as [`TermRow::idf`].
    pub(super) fn idf(self) -> f32 {
        f32::from(self.rows().0.idf)
    }

    /// The texts that have it, as indexes into `TEXTS`, in order.
    pub(super) fn texts(self) -> &'static [u16] {
        let (row, next) = self.rows();
        &POSTINGS[usize::from(row.texts)..usize::from(next.texts)]
    }

    /// The terms of the same meaning.
    pub(super) fn synonyms(self) -> impl Iterator<Item = Self> {
        let (row, next) = self.rows();
        SYNONYMS[usize::from(row.synonyms)..usize::from(next.synonyms)].iter().copied().map(Self)
    }

    fn rows(self) -> (&'static TermRow, &'static TermRow) {
        (&TERMS[usize::from(self.0)], &TERMS[usize::from(self.0) + 1])
    }
}

/// A word as it is spelled in the names and keywords of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spelling {
    /// Its letters, as [`letter_mask`].
    pub letters: u32,
    /// The byte of `WORDS` at which it begins.
    start: u16,
    /// Its term.
    pub term: Term,
    /// Its length in bytes.
    pub length: u8,
    /// Whether it stands in a reason phrase or another name.
    pub in_name: bool,
}

impl Spelling {
    /// The row of a word.
    pub(super) const fn new(word: &str, start: u16, term: u16, in_name: bool) -> Self {
        #[allow(clippy::cast_possible_truncation, reason = "a word of ours is no longer")]
        let length = word.len() as u8;
        Self { letters: letter_mask(word), start, term: Term(term), length, in_name }
    }

    /// The word, in lower case.
    pub(super) fn word(&self) -> &'static str {
        line(self.start)
    }
}

/// The line of `WORDS`, a stem or a word, that begins at a start.
fn line(start: u16) -> &'static str {
    WORDS[usize::from(start)..].split('\n').next().unwrap_or_default()
}

impl Text {
    /// The entry that it belongs to; `None` where the index is older than the table.
    pub(super) fn entry(self) -> Option<&'static Entry> {
        ENTRIES.get(usize::from(self.entry))
    }

    /// Whether it is a name of the entry, spelled as the query is; case is ignored.
    pub(super) fn is_called(self, query: &str) -> bool {
        let phrase = || self.entry().map(|entry| entry.phrase.as_str());
        let name = if self.part == Part::Phrase { phrase() } else { self.name() };
        name.is_some_and(|name| name.eq_ignore_ascii_case(query))
    }

    /// The text itself, if it is one of the names that the entry has beside its reason phrase.
    pub(super) fn name(self) -> Option<&'static str> {
        let entry = self.entry()?;
        let number = usize::from(self.number);
        match self.part {
            Part::Former => entry.formerly.get(number).map(|former| former.name.as_str()),
            Part::Alias => entry.aliases.get(number).map(|alias| alias.as_str()),
            Part::Keyword => entry.keywords.get(number).map(|keyword| keyword.as_str()),
            _ => None,
        }
    }
}
