//! A line of text: the status that it states, names or implies, and the details in it.

use super::number::{Number, numbers};
use super::stated::{Certainty, certainty, is_expected};
use super::{Reading, Trust, foreign, message, name, phrase, token};
use crate::table::detail::Detail;
use crate::table::entry::Standing;

/// The most bytes of a line that are looked at for a code.
const SEARCHED_MAX: usize = 64 * 1024;

/// The most details of a line.
const DETAILS_MAX: usize = 4;

/// Reads a line that has no known format.
pub(super) fn read(line: &[u8]) -> Reading {
    let line = &line[..line.len().min(SEARCHED_MAX)];
    let details = details(line);
    let mut reading = Reading::default();
    reading.status = written(line)
        .or_else(|| implied(line, &details).map(|code| (code, Trust::Implied)))
        .filter(|_| !foreign::is_foreign(line));
    reading.details = beside(details, reading.code());
    reading
}

/// The details of a text whose status is known otherwise.
pub(super) fn read_details(text: &str) -> Reading {
    Reading { details: details(text.as_bytes()), ..Reading::default() }
}

/// The code that is most surely the status of a line; of several that are equally sure, the first.
fn written(line: &[u8]) -> Option<(u16, Trust)> {
    let mut best: Option<(u8, u16, Trust)> = None;
    for number in numbers(line) {
        let Some((rank, trust)) = rank(&number, line) else { continue };
        if best.is_none_or(|(known, ..)| rank > known) {
            best = Some((rank, number.code, trust));
        }
    }
    best.map(|(_, code, trust)| (code, trust))
}

/// How surely a number is the status, as a rank, higher being surer; `None` if it is none.
fn rank(number: &Number<'_>, line: &[u8]) -> Option<(u8, Trust)> {
    let certainty = certainty(number, line);
    let named = phrase::beside(number);
    let is_registered = named.is_some_and(|entry| entry.standing != Standing::Vendor);
    match (certainty, is_registered) {
        (None, true) if is_expected(number.left) => None,
        (Some(_), true) => Some((5, Trust::Phrase)),
        (None, true) => Some((4, Trust::Phrase)),
        (Some(Certainty::Stated), false) => Some((3, Trust::Stated)),
        (Some(Certainty::Likely), false) => Some((2, Trust::Stated)),
        (None, false) => None,
    }
}

/// Every detail in a line: tokens in their place, then messages, those with the most fixed text
/// first.
fn details(line: &[u8]) -> Vec<&'static Detail> {
    let mut details = token::find(line);
    details.extend(message::find(line).into_iter().map(|found| found.detail));
    let mut seen: Vec<&'static Detail> = Vec::new();
    for detail in details {
        if !seen.iter().any(|known| std::ptr::eq(*known, detail)) {
            seen.push(detail);
        }
    }
    seen
}

/// The details that fit the status, without namesakes.
pub(super) fn beside(details: Vec<&'static Detail>, code: Option<u16>) -> Vec<&'static Detail> {
    let fits = |detail: &&'static Detail| {
        let statuses = detail.statuses.as_slice();
        statuses.is_empty() || code.is_none_or(|code| statuses.contains(&code))
    };
    let (mut fitting, others): (Vec<&'static Detail>, Vec<&'static Detail>) =
        details.into_iter().partition(fits);
    if fitting.is_empty() {
        // A name says more than the status that its vendor usually sends with it.
        fitting = others.into_iter().filter(|detail| !detail.is_message()).collect();
    }
    let mut kept: Vec<&'static Detail> = Vec::new();
    for detail in fitting {
        if !kept.iter().any(|known| known.token == detail.token) {
            kept.push(detail);
        }
    }
    kept.truncate(DETAILS_MAX);
    kept
}

/// Vocabularies that imply no status of the line: codes of gRPC and of Windows, and exit codes.
const NOT_ITS_OWN: [&str; 5] =
    ["grpc-code", "curl-exit", "win32-status", "wget-exit", "httpie-exit"];

/// The status that the words of a line imply.
fn implied(line: &[u8], details: &[&'static Detail]) -> Option<u16> {
    if is_warning(line) {
        return None;
    }
    let implies = |detail: &&&'static Detail| {
        let vocabulary = detail.vocabulary().id;
        !NOT_ITS_OWN.iter().any(|it| vocabulary == *it) && !detail.token.starts_with("FetchError")
    };
    let by_detail = details.iter().filter(implies).find_map(|it| it.statuses.first().copied());
    by_detail.filter(|code| *code > 0).or_else(|| name::named(line).map(|entry| entry.code))
}

/// Whether a line is a warning or less. The request that it is about may well have succeeded.
fn is_warning(line: &[u8]) -> bool {
    ["[warn]", "[notice]", "WARNING:", "[info]", "[debug]", "FetchError"]
        .iter()
        .any(|level| memchr::memmem::find(line, level.as_bytes()).is_some())
}

impl Reading {
    /// The status.
    pub(super) fn code(&self) -> Option<u16> {
        self.status.map(|(code, _)| code)
    }
}
