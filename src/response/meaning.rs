//! The entry of the table that fits a response: its code, as the one who sent it means it.

use super::head::Head;
use super::senders::Sender;
use crate::table;
use crate::table::entry::{Entry, OnWire, Standing, Vendor};

/// What makes a meaning the first one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Basis {
    /// The registry has it.
    Registry,
    /// A field or the reason phrase shows its sender.
    Response,
    /// Its vendor was asked for.
    Request,
    /// Only that it is met most: neither a field nor the phrase shows who sent the code.
    Frequency,
}

/// The meanings of the response's code, the one that fits best first, and why that one; none if the
/// table does not have the code. `wanted` is a vendor whose meaning is asked for.
pub(super) fn find_meanings(
    head: &Head,
    senders: &[Sender],
    wanted: Option<&Vendor>,
) -> (Vec<&'static Entry>, Basis) {
    // Each client has its own 000, and nothing shows which one this was.
    if head.failure.is_some() && senders.is_empty() && wanted.is_none() {
        return (Vec::new(), Basis::Registry);
    }
    let entries = head.code.into_iter().flat_map(table::by_code);
    let mut ranked: Vec<_> =
        entries.map(|entry| (rank(entry, head, senders, wanted), entry)).collect();
    // A stable sort: what fits equally well stays in the order of the table.
    ranked.sort_by_key(|(rank, _)| *rank);
    let basis = ranked.first().map_or(Basis::Registry, |((fit, ..), _)| fit.basis());
    (ranked.into_iter().map(|(_, entry)| entry).collect(), basis)
}

/// How well a meaning fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Wanted,
    /// The response shows a vendor's own sense of a registered code.
    Shown,
    Registered,
    /// A field names the vendor, and the reason phrase is its own.
    SenderAndPhrase,
    Sender,
    /// The reason phrase is the vendor's own.
    Phrase,
    /// A field names the vendor, which only logs the code.
    Log,
    Other,
}

impl Fit {
    const fn basis(self) -> Basis {
        match self {
            Self::Wanted => Basis::Request,
            Self::Registered => Basis::Registry,
            Self::Shown | Self::SenderAndPhrase | Self::Sender | Self::Phrase | Self::Log => {
                Basis::Response
            }
            Self::Other => Basis::Frequency,
        }
    }
}

/// How well a meaning fits; among meanings alike how near to the client its sender is, and whether it
/// is another product of that vendor.
fn rank(
    entry: &Entry,
    head: &Head,
    senders: &[Sender],
    wanted: Option<&Vendor>,
) -> (Fit, usize, bool) {
    let Some(sender) = entry.sender else {
        let is_proposed = entry.standing == Standing::Proposed;
        return (if is_proposed { Fit::Other } else { Fit::Registered }, 0, false);
    };
    let is_other_product = !senders.iter().any(|it| sender.product == *it.name);
    let (fit, place) = fit_of_vendor(entry, &sender, head, senders, wanted);
    (fit, place, is_other_product)
}

/// How well a meaning of a vendor fits, and how near to the client the vendor is.
fn fit_of_vendor(
    entry: &Entry,
    maker: &table::entry::Sender,
    head: &Head,
    senders: &[Sender],
    wanted: Option<&Vendor>,
) -> (Fit, usize) {
    if wanted.is_some_and(|wanted| wanted.name == maker.vendor) {
        return (Fit::Wanted, 0);
    }
    let has_phrase = !head.reason.is_empty() && entry.phrase.eq_ignore_ascii_case(&head.reason);
    let is_of_vendor = |sender: &Sender| {
        sender.vendor.is_some_and(|it| it.name == maker.vendor) || maker.product == *sender.name
    };
    match senders.iter().position(is_of_vendor) {
        Some(_) if overrules_registry(entry, head) => (Fit::Shown, 0),
        Some(place) if entry.on_wire != OnWire::Yes => (Fit::Log, place),
        Some(place) if has_phrase => (Fit::SenderAndPhrase, place),
        Some(place) => (Fit::Sender, place),
        None if has_phrase && entry.on_wire == OnWire::Yes => (Fit::Phrase, 0),
        None => (Fit::Other, 0),
    }
}

/// Whether a vendor uses a registered code in a sense of its own, and the response shows it.
fn overrules_registry(entry: &Entry, head: &Head) -> bool {
    match entry.code {
        308 => head.lacks("Location"),
        451 => head.has("X-MS-Location"),
        // What the registry means is met nowhere else than in WebDAV and in jokes.
        418 | 421 | 423 | 508 => true,
        _ => false,
    }
}

/// What a client takes a code for that it does not know: the x00 of its class; an invalid one for
/// a 5xx (RFC 9110 §15).
pub(super) fn treated_as(head: &Head) -> Option<&'static Entry> {
    let class = if head.class() == 0 { 5 } else { head.class() };
    table::by_code(class * 100).next()
}
