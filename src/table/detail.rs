//! Details: codes and flags that stand beside a status and say why it was sent.
//!
//! IIS sub-status codes (`404.13`), Envoy response flags (`UH`), Heroku's `H12`, the error names of
//! AWS, curl's exit codes, messages of nginx.

use std::cmp::Ordering;

use super::by_code;
use super::embedded::{DETAILS, TOKENS, VOCABULARIES};
use super::entry::{Confidence, Entry, RetryAdvice, Sender, Source};
use super::text::{List, Ref, Text};

pub use httpstatus_table::detail::Recognition;

/// One code or flag of one vocabulary.
///
/// ```
/// let timeout = httpstatus::table::detail::named("H12").next().expect("Heroku's H12");
/// assert_eq!(timeout.name, "Request timeout");
/// assert_eq!(timeout.entry().expect("503").code, 503);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detail {
    /// As it is written: `404.13`, `UH`, `NoSuchKey`, `56`. In a message `…` stands for any text.
    pub token: Text,
    /// Other ways to write it: `CURLE_RECV_ERROR` for curl's 56.
    pub spellings: List<Text>,
    /// The statuses that it goes with, the usual one first; empty if there is no status.
    pub statuses: List<u16>,
    /// The vendor's own short name.
    pub name: Text,
    /// One sentence: what happened, and whose fault it is.
    pub says: Text,
    /// One to three steps, the best first.
    pub check: List<Text>,
    /// Whether sending the request again can help; `None` if that depends on the cause.
    pub retry: Option<RetryAdvice>,
    /// The log field, header or page that shows it.
    pub shown_in: Text,
    /// Where it is recognised.
    pub recognition: Recognition,
    /// How it is known.
    pub confidence: Confidence,
    /// The document or file that proves it.
    pub source: Ref<Source>,
    /// Its vocabulary, as an index into [`VOCABULARIES`].
    pub(super) vocabulary: u8,
}

impl Detail {
    /// The vocabulary that it belongs to.
    #[must_use]
    pub fn vocabulary(&self) -> &'static Vocabulary {
        &VOCABULARIES[usize::from(self.vocabulary)]
    }

    /// The entry of its usual status: the vendor's own meaning, if it has one, otherwise the likeliest.
    /// A detail without a status has the entry for 000 of its product, if there is one: nobody else's
    /// says what happened.
    ///
    /// ```
    /// use httpstatus::table::detail::named;
    ///
    /// let product = |token: &str| {
    ///     let entry = named(token).next().and_then(|detail| detail.entry());
    ///     entry.and_then(|entry| entry.sender).map(|sender| sender.product)
    /// };
    /// assert_eq!(product("ERR_CONNECTION_RESET").as_deref(), Some("web browsers"));
    /// assert_eq!(product("R14"), None);
    /// ```
    #[must_use]
    pub fn entry(&self) -> Option<&'static Entry> {
        let Vocabulary { vendor, product, .. } = *self.vocabulary();
        let is_of_product = |sender: Sender| {
            sender.product == product || vendor == BROWSERS && sender.vendor == BROWSERS
        };
        let Some(&code) = self.statuses.first() else {
            return by_code(0).find(|entry| entry.sender.is_some_and(is_of_product));
        };
        let is_of_vendor = |sender: Sender| sender.vendor == vendor;
        by_code(code)
            .find(|entry| entry.sender.is_some_and(is_of_vendor))
            .or_else(|| by_code(code).next())
    }

    /// Whether it is a message, recognised in any line that contains it.
    #[must_use]
    pub fn is_message(&self) -> bool {
        self.recognition == Recognition::Message
    }

    /// The token, then its other spellings.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        let spellings = self.spellings.into_iter().map(|spelling| spelling.as_str());
        std::iter::once(self.token.as_str()).chain(spellings)
    }
}

/// The vendor of all browsers, which share one entry for 000.
const BROWSERS: &str = "browsers";

/// A set of details that one product writes in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vocabulary {
    /// Its name in outputs: `iis-substatus`.
    pub id: Text,
    /// What it is, in words: `IIS sub-status codes`.
    pub title: Text,
    /// The vendor, as `--vendor` takes it.
    pub vendor: Text,
    /// The product that writes it: `IIS`.
    pub product: Text,
    /// The log field, header or page that shows its tokens.
    pub shown_in: Text,
    /// Where most of its tokens are recognised.
    pub recognition: Recognition,
    /// The range of its details in [`DETAILS`].
    pub(super) first: u16,
    pub(super) last: u16,
}

impl Vocabulary {
    /// Its details, in the order of the vendor's own list.
    #[must_use]
    pub fn details(&self) -> &'static [Detail] {
        DETAILS.get(usize::from(self.first)..usize::from(self.last)).unwrap_or_default()
    }
}

/// A token or another spelling of a detail.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    /// The detail, as an index into [`DETAILS`].
    pub(super) detail: u16,
    /// 0 for the token, otherwise the spelling of this number, counted from 1.
    pub(super) spelling: u8,
}

impl Token {
    fn detail(self) -> &'static Detail {
        &DETAILS[usize::from(self.detail)]
    }

    fn text(self) -> &'static str {
        let detail = self.detail();
        let spelling = usize::from(self.spelling).checked_sub(1);
        let spelling = spelling.and_then(|index| detail.spellings.as_slice().get(index));
        spelling.unwrap_or(&detail.token).as_str()
    }
}

/// The vocabulary of that id.
#[must_use]
pub fn vocabulary(id: &str) -> Option<&'static Vocabulary> {
    VOCABULARIES.iter().find(|vocabulary| vocabulary.id == id)
}

/// The details that have this token or spelling, in the order of the vocabularies. Case does not
/// matter, except in flags of up to four letters: HAProxy's `SD` is not its `sD`, and `no` is a word.
///
/// ```
/// let vocabularies = |token| -> Vec<&str> {
///     let details = httpstatus::table::detail::named(token);
///     details.map(|detail| detail.vocabulary().id.as_str()).collect()
/// };
/// assert_eq!(vocabularies("404.13"), ["iis-substatus"]);
/// assert_eq!(vocabularies("h12"), ["heroku-error"]);
/// assert!(vocabularies("no healthy goldfish").is_empty());
/// ```
pub fn named(token: &str) -> impl Iterator<Item = &'static Detail> {
    let start = TOKENS.partition_point(|known| compare(known.text(), token) == Ordering::Less);
    let same = TOKENS[start..]
        .iter()
        .take_while(move |known| compare(known.text(), token) == Ordering::Equal);
    let is_flag = token.len() <= 4 && token.bytes().all(|byte| !byte.is_ascii_digit());
    let exact = same.filter(move |known| !is_flag || known.text() == token);
    let mut last = None;
    exact.map(|known| known.detail()).filter(move |detail| {
        let is_new = last != Some(std::ptr::from_ref(*detail));
        last = Some(std::ptr::from_ref(*detail));
        is_new
    })
}

/// The details that go with a status.
pub fn of_status(code: u16) -> impl Iterator<Item = &'static Detail> {
    DETAILS.iter().filter(move |detail| detail.statuses.contains(&code))
}

fn compare(one: &str, other: &str) -> Ordering {
    let lower_one = one.bytes().map(|byte| byte.to_ascii_lowercase());
    lower_one.cmp(other.bytes().map(|byte| byte.to_ascii_lowercase()))
}
