//! The entry of the table that fits a response: its code, as the one who sent it means it.

use super::head::Head;
use super::sender::Sender;
use crate::table;
use crate::table::entry::{Entry, OnWire, Standing, Vendor};

/// The meanings of the response's code, the one that fits best first; none where the table does
/// not have the code. `wanted` is a vendor whose meaning is asked for.
pub(super) fn meanings(
    head: &Head,
    senders: &[Sender],
    wanted: Option<&Vendor>,
) -> Vec<&'static Entry> {
    let Some(code) = head.code else { return Vec::new() };
    let mut meanings: Vec<_> = table::by_code(code).collect();
    // A stable sort: what fits equally well stays in the order of the table.
    meanings.sort_by_key(|entry| rank(entry, head, senders, wanted));
    meanings
}

/// How well a meaning fits, and among meanings alike how near to the client its sender is: the
/// lowest first.
fn rank(entry: &Entry, head: &Head, senders: &[Sender], wanted: Option<&Vendor>) -> (u8, usize) {
    const OTHERS: (u8, usize) = (5, 0);
    let Some(vendor) = entry.sender.map(|sender| sender.vendor) else {
        return if entry.standing == Standing::Proposed { OTHERS } else { (2, 0) };
    };
    if wanted.is_some_and(|wanted| wanted.name == vendor) {
        return (0, 0);
    }
    let called = |name: &str| table::vendor(name).is_some_and(|sender| sender.name == vendor);
    match senders.iter().position(|sender| sender.vendor.is_some_and(called)) {
        Some(_) if overrules_registry(entry, head) => (1, 0),
        Some(place) if entry.on_wire == OnWire::Yes => (3, place),
        Some(place) => (4, place),
        None => OTHERS,
    }
}

/// Where a vendor uses a registered code in a sense of its own, and the response shows it.
fn overrules_registry(entry: &Entry, head: &Head) -> bool {
    match entry.code {
        308 => head.lacks("Location"),
        451 => head.has("X-MS-Location"),
        _ => false,
    }
}

/// What a client takes a code for that it does not know: the x00 of its class; an invalid one for
/// a 5xx (RFC 9110 §15).
pub(super) fn treated_as(head: &Head) -> Option<&'static Entry> {
    let class = if head.class() == 0 { 5 } else { head.class() };
    table::by_code(class * 100).next()
}
