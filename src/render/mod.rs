//! Answers in every form, a file each. Nothing here asks the terminal or the environment.

pub mod card;
pub mod choice;
pub mod csv;
pub mod diagnosis;
pub mod json;
pub mod lines;
pub mod markdown;
pub mod mermaid;
mod page;
pub mod plain;
pub mod records;
pub mod sheet;
mod story;

use crate::status::{Confidence, OnWire, Standing, Status};

/// A code as people write it: three digits, `000` too.
fn digits(code: u16) -> String {
    format!("{code:03}")
}

/// What tells each two of the entries apart, for those that are confused with one another: both, and
/// the line, from the side of the first where that has one.
fn differences<'a>(entries: &[&'a Status]) -> Vec<(&'a Status, &'a Status, &'static str)> {
    let mut differences = Vec::new();
    let mut rest = entries;
    while let [one, others @ ..] = rest {
        rest = others;
        for other in others {
            let line = one.difference(other.code).or_else(|| other.difference(one.code));
            differences.extend(line.map(|line| (*one, *other, line)));
        }
    }
    differences
}

/// What a reader must know before anything else about an entry that is not simply registered:
/// who sends it, that it is only logged, that nothing proves it.
fn remarks(entry: &Status) -> impl Iterator<Item = &'static str> {
    let standing = match entry.standing {
        Standing::Registered | Standing::Vendor => None,
        Standing::Temporary => Some("temporary registration"),
        Standing::Unused => Some("reserved as (Unused)"),
        Standing::Obsoleted => Some("obsoleted"),
        Standing::Proposed => Some("proposed, never registered"),
    };
    let on_wire = match entry.on_wire {
        OnWire::Yes => None,
        OnWire::Log => Some("never sent, only logged"),
        OnWire::Body => Some("only inside the content of another status"),
        OnWire::Never => Some("never sent"),
    };
    let hearsay = (entry.confidence == Confidence::Hearsay).then_some("hearsay");
    let product = entry.sender.map(|sender| sender.product);
    [product, standing, on_wire, hearsay].into_iter().flatten()
}
