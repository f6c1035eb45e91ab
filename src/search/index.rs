//! The table as the search sees it: which texts of an entry count for how much, and where each word
//! stands. The rows are in `terms.rs`, made from the table.
//!
//! Words and lists lie end to end there, not each by itself somewhere in the file: what a search
//! jumps about in is a few pages, and a page that is touched takes as long as thousands of
//! instructions.

use std::borrow::Cow;

use crate::status::Status;
use crate::table::{self, ENTRIES};

use super::terms::{ALIKE, PLACES, TERMS, WORDS};

/// A kind of text in an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The code itself.
    Code,
    /// The reason phrase.
    Phrase,
    /// A former name.
    Former,
    /// Another name in use.
    Alias,
    /// A constant of a library, or a gRPC code.
    Constant,
    /// A keyword.
    Keyword,
    /// The name of a field that belongs to the code.
    Field,
    /// The vendor's names and its product's.
    Vendor,
    /// The line that gives the sender away.
    Tell,
    /// The summary.
    Summary,
    /// The meaning.
    Meaning,
    /// A cause.
    Cause,
    /// A line of advice for the one who sent the request, or who runs the server.
    Advice,
}

impl Part {
    /// What a match in it is worth, 0–1.
    pub(super) const fn weight(self) -> f32 {
        match self {
            Self::Code | Self::Phrase => 1.0,
            Self::Former | Self::Alias => 0.97,
            Self::Keyword => 0.94,
            Self::Constant => 0.92,
            Self::Vendor => 0.8,
            Self::Field => 0.75,
            Self::Summary => 0.7,
            Self::Tell => 0.5,
            Self::Cause | Self::Meaning => 0.42,
            Self::Advice => 0.3,
        }
    }

    /// Whether it is one of the names that a code has in the world of HTTP.
    #[must_use]
    pub const fn is_phrase(self) -> bool {
        matches!(self, Self::Phrase | Self::Former | Self::Alias)
    }

    /// Whether a word may be completed or corrected to a word that stands here.
    #[must_use]
    pub const fn is_name(self) -> bool {
        !matches!(self, Self::Summary | Self::Tell | Self::Meaning | Self::Cause | Self::Advice)
    }
}

/// One text of the table: a name, a keyword, a sentence.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    /// The entry, by its place in [`ENTRIES`].
    pub entry: u16,
    /// What kind of text it is.
    pub part: Part,
    /// Which one of its kind, as the entry lists them.
    pub number: u8,
    /// The sum of its words' rarities.
    pub mass: u16,
}

/// A stem of the table, by its place in `TERMS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Term(pub u16);

/// A stem: where what belongs to it begins in the lists of all stems. The next row says where it
/// ends; the last row is no stem.
#[derive(Debug, Clone, Copy)]
pub(super) struct TermRow {
    /// The stem's place in `WORDS`.
    pub stem: u16,
    /// How rare it is among the entries: 16 × ln(1 + all entries / entries with it).
    pub rarity: u16,
    /// The place of its texts in `PLACES`.
    pub texts: u16,
    /// The place of the terms of the same meaning in `ALIKE`.
    pub alike: u16,
}

impl Term {
    /// The term of a stem.
    pub(super) fn of(stem: &str) -> Option<Self> {
        let [stems @ .., _] = &TERMS;
        let place = stems.binary_search_by(|row| line(row.stem).cmp(stem)).ok()?;
        u16::try_from(place).ok().map(Self)
    }

    /// The stem.
    pub(super) fn stem(self) -> &'static str {
        line(self.rows().0.stem)
    }

    /// Its rarity, as [`TermRow::rarity`].
    pub(super) fn rarity(self) -> f32 {
        f32::from(self.rows().0.rarity)
    }

    /// The texts that have it, by their places in `TEXTS`, in order.
    pub(super) fn texts(self) -> &'static [u16] {
        let (row, next) = self.rows();
        &PLACES[usize::from(row.texts)..usize::from(next.texts)]
    }

    /// The terms of the same meaning.
    pub(super) fn alike(self) -> impl Iterator<Item = Self> {
        let (row, next) = self.rows();
        ALIKE[usize::from(row.alike)..usize::from(next.alike)].iter().copied().map(Self)
    }

    fn rows(self) -> (&'static TermRow, &'static TermRow) {
        (&TERMS[usize::from(self.0)], &TERMS[usize::from(self.0) + 1])
    }
}

/// A word as it is spelled in the names and keywords of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spelling {
    /// Its letters, as [`letters`].
    pub letters: u32,
    /// Its place in `WORDS`.
    place: u16,
    /// Its term.
    pub term: Term,
    /// Its length in bytes.
    pub length: u8,
    /// Whether it stands in a reason phrase or another name.
    pub in_name: bool,
}

impl Spelling {
    /// The row of a word.
    pub(super) const fn new(word: &str, place: u16, term: u16, in_name: bool) -> Self {
        #[allow(clippy::cast_possible_truncation, reason = "a word of ours is no longer")]
        let length = word.len() as u8;
        Self { letters: letters(word), place, term: Term(term), length, in_name }
    }

    /// The word, in lower case.
    pub(super) fn word(&self) -> &'static str {
        line(self.place)
    }
}

/// The line of `WORDS`, a stem or a word, that begins at a place.
fn line(place: u16) -> &'static str {
    WORDS[usize::from(place)..].split('\n').next().unwrap_or_default()
}

/// The set of a word's letters, a bit each. A wrong letter changes it by two at the most, which is
/// far cheaper to see than the distance.
pub(super) const fn letters(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let mut set = 0;
    let mut place = 0;
    while place < bytes.len() {
        set |= 1 << (bytes[place] & 31);
        place += 1;
    }
    set
}

/// Every text of an entry that the search reads.
#[must_use]
pub fn texts(entry: &'static Status) -> Vec<(Part, Cow<'static, str>)> {
    let mut texts = vec![
        (Part::Code, Cow::Owned(format!("{:03}", entry.code))),
        (Part::Phrase, Cow::Borrowed(entry.phrase)),
    ];
    let mut add = |part, list: &[&'static str]| {
        texts.extend(list.iter().map(|&text| (part, Cow::Borrowed(text))));
    };
    let former: Vec<_> = entry.formerly.iter().map(|former| former.name).collect();
    add(Part::Former, &former);
    add(Part::Alias, entry.aliases);
    let constants = entry.constants.by_library();
    let mut constants: Vec<_> = constants.iter().flat_map(|(_, names)| names.iter()).collect();
    constants.sort_unstable();
    constants.dedup();
    for name in constants {
        add(Part::Constant, &[last_segment(name)]);
    }
    add(Part::Constant, entry.grpc.codes);
    add(Part::Keyword, entry.keywords);
    for field in entry.headers {
        add(Part::Field, &[field.name]);
    }
    if let Some(sender) = entry.sender {
        add(Part::Vendor, &[sender.vendor, sender.product]);
        add(Part::Vendor, table::vendor(sender.vendor).map_or(&[], |vendor| vendor.aliases));
        add(Part::Tell, &[sender.tell]);
    }
    add(Part::Summary, &[entry.summary]);
    add(Part::Meaning, &[entry.meaning]);
    add(Part::Cause, entry.causes);
    add(Part::Advice, entry.client);
    add(Part::Advice, entry.server);
    texts
}

/// `NOT_FOUND` of `StatusCode::NOT_FOUND`: the class is the same for every code.
fn last_segment(constant: &'static str) -> &'static str {
    constant.rsplit([':', '.']).next().unwrap_or(constant)
}

impl Text {
    /// The entry that it belongs to; `None` where the index is older than the table.
    pub(super) fn entry(self) -> Option<&'static Status> {
        ENTRIES.get(usize::from(self.entry)).copied()
    }

    /// Whether it is the vendor's own name.
    pub(super) fn is_vendor(self) -> bool {
        self.part == Part::Vendor && self.number == 0
    }

    /// Whether it is a name of the entry, spelled as the query is, in any case of letters.
    pub(super) fn is_called(self, query: &str) -> bool {
        let phrase = || self.entry().map(|entry| entry.phrase);
        let name = if self.part == Part::Phrase { phrase() } else { self.name() };
        name.is_some_and(|name| name.eq_ignore_ascii_case(query))
    }

    /// The text itself, where it is one of the names that the entry has beside its reason phrase.
    pub(super) fn name(self) -> Option<&'static str> {
        let entry = self.entry()?;
        let number = usize::from(self.number);
        match self.part {
            Part::Former => entry.formerly.get(number).map(|former| former.name),
            Part::Alias => entry.aliases.get(number).copied(),
            Part::Keyword => entry.keywords.get(number).copied(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn a_set_has_a_bit_for_each_letter_of_a_word() {
        assert_eq!(letters(""), 0);
        assert_eq!(letters("a"), 0b10);
        assert_eq!(letters("dada"), letters("a") | letters("d"));
        assert_eq!(letters("adz").count_ones(), 3);
    }
}
