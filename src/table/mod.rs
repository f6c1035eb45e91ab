//! The embedded table: every entry and every vendor, found by code or by name.
//!
//! The rows are written in the crate `httpstatus-table`; `build.rs` embeds them in a form without
//! pointers, which costs nothing when the program starts. [`entry`] has the types.

pub mod detail;
mod embedded;
pub mod entry;
mod text;

use embedded::CODES;
use entry::{Entry, Vendor};

pub use embedded::{DETAILS, ENTRIES, RARITIES, VENDORS, VOCABULARIES};
pub use httpstatus_table::registered::REGISTRY_DATE;
pub use text::{List, Ref, Text};

/// The rarity of a meaning that nobody came to use.
pub const RAREST: u8 = u8::MAX;

/// All entries of one code, the likeliest meaning first; none if the table has no such code.
///
/// ```
/// let names: Vec<_> = httpstatus::table::by_code(404).map(|entry| entry.phrase).collect();
/// assert_eq!(names, ["Not Found"]);
/// ```
pub fn by_code(code: u16) -> impl Iterator<Item = &'static Entry> {
    between(code, code).iter()
}

/// All entries whose code lies between two codes, both included, in the table's order.
///
/// ```
/// assert_eq!(httpstatus::table::between(501, 501)[0].phrase, "Not Implemented");
/// assert!(httpstatus::table::between(432, 410).is_empty());
/// ```
#[must_use]
pub fn between(first: u16, last: u16) -> &'static [Entry] {
    let start = CODES.partition_point(|&code| code < first);
    let end = CODES.partition_point(|&code| code <= last);
    ENTRIES.get(start..end).unwrap_or_default()
}

/// The vendor of that name or alias; case, spaces, `-` and `_` do not matter.
#[must_use]
pub fn vendor(name: &str) -> Option<&'static Vendor> {
    VENDORS.iter().find(|vendor| vendor.is_called(name))
}
