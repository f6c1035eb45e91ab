//! The rows of details as Rust source without pointers, and the index of their tokens.

use std::fmt::{self, Write};

use httpstatus_table::detail::{Detail, VOCABULARIES, Vocabulary};

use crate::rows::{Pool, optional, variant, write_array, write_slice};

/// Writes the vocabularies, their details, and the index of tokens.
pub(crate) fn write(out: &mut String, pool: &mut Pool) -> fmt::Result {
    let mut details = Vec::new();
    let mut vocabularies = Vec::new();
    for (number, vocabulary) in VOCABULARIES.iter().enumerate() {
        let first = details.len();
        for detail in vocabulary.details {
            details.push(pool.detail(detail, vocabulary, number));
        }
        vocabularies.push(pool.vocabulary(vocabulary, first, details.len()));
    }
    write_slice(
        out,
        "/// Every vocabulary.\npub static VOCABULARIES: &[Vocabulary] = ",
        &vocabularies,
    )?;
    write_slice(
        out,
        "/// Every detail, one vocabulary after the other.\npub static DETAILS: &[Detail] = ",
        &details,
    )?;
    write_array(out, "pub(super) static SOURCE_ITEMS: [Source; ", pool.sources())?;
    write_tokens(out)
}

/// Every token and spelling, sorted without regard to case: which detail, and which of its spellings
/// (0 is the token).
fn write_tokens(out: &mut String) -> fmt::Result {
    let details = VOCABULARIES.iter().flat_map(|vocabulary| vocabulary.details);
    let mut tokens: Vec<(String, usize, usize)> = Vec::new();
    for (number, detail) in details.enumerate() {
        let texts = std::iter::once(&detail.token).chain(detail.spellings);
        tokens.extend(
            texts.enumerate().map(|(spelling, text)| (text.to_ascii_lowercase(), number, spelling)),
        );
    }
    tokens.sort();
    let rows: Vec<String> = tokens
        .iter()
        .map(|(_, detail, spelling)| format!("Token {{ detail: {detail}, spelling: {spelling} }}"))
        .collect();
    writeln!(out, "/// Every token and spelling, in alphabetical order; case is ignored.")?;
    write_array(out, "pub(super) static TOKENS: [Token; ", &rows)
}

impl Pool {
    fn vocabulary(&mut self, vocabulary: &Vocabulary, first: usize, last: usize) -> String {
        format!(
            "Vocabulary {{ id: {}, title: {}, vendor: {}, product: {}, shown_in: {}, \
             recognition: {}, first: {first}, last: {last} }}",
            self.text(vocabulary.id),
            self.text(vocabulary.title),
            self.text(vocabulary.vendor),
            self.text(vocabulary.product),
            self.text(vocabulary.shown_in),
            variant("Recognition", vocabulary.recognition),
        )
    }

    /// What a row leaves to its vocabulary is filled in.
    fn detail(&mut self, detail: &Detail, vocabulary: &Vocabulary, number: usize) -> String {
        let recognition = detail.recognition.unwrap_or(vocabulary.recognition);
        let retry = detail.retry.map(|advice| variant("RetryAdvice", advice));
        format!(
            "Detail {{ token: {}, spellings: {}, statuses: {}, name: {}, says: {}, check: {}, \
             retry: {}, shown_in: {}, recognition: {}, confidence: {}, source: {}, \
             vocabulary: {number} }}",
            self.text(detail.token),
            self.list(detail.spellings),
            self.codes(detail.statuses),
            self.text(detail.name),
            self.text(detail.says),
            self.list(detail.check),
            optional(retry),
            self.text(detail.shown_in.unwrap_or(vocabulary.shown_in)),
            variant("Recognition", recognition),
            variant("Confidence", detail.confidence),
            self.shared_source(detail.source),
        )
    }
}
