//! Answers in every form, one file per form. Nothing here asks the terminal or the environment.
//!
//! For people: [`brief`] and [`card`] for one code, [`lines`] for several, [`cheat_sheet`] for all
//! registered ones, [`diagnosis`] for a response, [`choice`] for `choose`. For programs: [`json`],
//! [`plain`], [`csv`], [`fields`]. For documents: [`markdown`], [`mermaid`].

pub mod style;
pub mod text;

mod layout;
mod title;

pub mod brief;
pub mod card;
pub mod cheat_sheet;
pub mod choice;
pub mod detail;
pub mod diagnosis;
pub mod found_details;
pub mod line;
pub mod lines;
pub mod log;
pub mod vendors;

pub mod diagnosis_rows;
mod diagnosis_sections;

mod chain;

pub mod csv;
pub mod detail_table;
pub mod fields;
pub mod json;
pub mod markdown;
pub mod mermaid;
pub mod plain;

pub use layout::Layout;

use crate::table::Text;
use crate::table::entry::{Confidence, Entry, OnWire, RetryAdvice, Standing};

/// A code as people write it: three digits, `000` too.
pub(crate) fn digits(code: u16) -> String {
    format!("{code:03}")
}

/// For each pair of entries that are confused with one another: the two, and the sentence that tells
/// them apart, from the side of the first if that has one.
fn differences<'a>(entries: &[&'a Entry]) -> Vec<(&'a Entry, &'a Entry, Text)> {
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

/// What a reader must know first about an entry that is not simply registered: who sends it, that
/// it is only logged, that nothing proves it.
fn remarks(entry: &Entry) -> impl Iterator<Item = &'static str> {
    let standing = match entry.standing {
        Standing::Registered | Standing::Vendor => None,
        Standing::Temporary => Some("temporary registration"),
        Standing::Unused => Some("reserved, don't use"),
        Standing::Obsoleted => Some("obsoleted"),
        Standing::Proposed => Some("proposed, never registered"),
    };
    let on_wire = match entry.on_wire {
        OnWire::Yes => None,
        OnWire::Log => Some("only in logs"),
        OnWire::Body => Some("only in the body of another status"),
        OnWire::Never => Some("never sent"),
    };
    let unconfirmed = (entry.confidence == Confidence::Hearsay).then_some("unconfirmed");
    let product = entry.sender.map(|sender| sender.product.as_str());
    [product, standing, on_wire, unconfirmed].into_iter().flatten()
}

/// Whether to send the request again, as a remark in a title.
const fn retry_remark(advice: RetryAdvice) -> &'static str {
    match advice {
        RetryAdvice::No => "don't retry",
        RetryAdvice::Yes => "retry",
        RetryAdvice::AfterDelay => "retry after a delay",
        RetryAdvice::AfterChange => "retry after a change",
    }
}
