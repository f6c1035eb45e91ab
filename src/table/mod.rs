//! The table: finds, lists and checks the entries. The files below hold the entries and nothing
//! else.

mod check;
mod vendor;

mod client_error;
mod informational;
mod proposed;
mod redirection;
mod server_error;
mod successful;

use crate::status::{OnWire, Status, Vendor};
use check::checked;

pub use vendor::VENDORS;

/// Every group of entries: the registered codes a class at a time, then the proposals.
const GROUPS: [&[Status]; 6] = [
    informational::ENTRIES,
    successful::ENTRIES,
    redirection::ENTRIES,
    client_error::ENTRIES,
    server_error::ENTRIES,
    proposed::ENTRIES,
];

/// The place of the proposals in [`GROUPS`].
const PROPOSED: usize = GROUPS.len() - 1;

const COUNT: usize = count();

/// Every entry, by code; of several meanings of one code the registered one first, then the one
/// that is met most.
pub static ENTRIES: [&Status; COUNT] = MERGED.0;

/// How often each of [`ENTRIES`] is met, place by place: 0 for what the registry has, then the more
/// the rarer, [`RAREST`] for a proposal.
pub static RARITIES: [u8; COUNT] = MERGED.1;

/// The rarity of a meaning that nobody came to use.
pub const RAREST: u8 = u8::MAX;

const MERGED: ([&Status; COUNT], [u8; COUNT]) = merged();

/// The codes of [`ENTRIES`], place by place: a look-up reads these few bytes and one entry.
static CODES: [u16; COUNT] = codes();

/// All entries of one code, the likeliest meaning first; none where the table has no such code.
///
/// ```
/// let names: Vec<_> = httpstatus::table::by_code(404).map(|entry| entry.phrase).collect();
/// assert_eq!(names, ["Not Found"]);
/// ```
pub fn by_code(code: u16) -> impl Iterator<Item = &'static Status> {
    between(code, code).iter().copied()
}

/// All entries whose code lies between two codes, both included, in the table's order.
///
/// ```
/// assert_eq!(httpstatus::table::between(501, 501)[0].phrase, "Not Implemented");
/// assert!(httpstatus::table::between(432, 410).is_empty());
/// ```
#[must_use]
pub fn between(first: u16, last: u16) -> &'static [&'static Status] {
    let start = CODES.partition_point(|&code| code < first);
    let end = CODES.partition_point(|&code| code <= last);
    ENTRIES.get(start..end).unwrap_or_default()
}

/// The date of the IANA HTTP Status Code Registry that the registered entries follow.
pub const REGISTRY_DATE: &str = include_str!("registry-date.txt");

/// The vendor of that name or alias; case, blanks, `-` and `_` aside.
#[must_use]
pub fn vendor(name: &str) -> Option<&'static Vendor> {
    VENDORS.iter().find(|vendor| vendor.is_called(name))
}

const fn count() -> usize {
    let mut count = 0;
    let mut group = 0;
    while group < GROUPS.len() {
        count += GROUPS[group].len();
        group += 1;
    }
    let mut vendor = 0;
    while vendor < VENDORS.len() {
        count += VENDORS[vendor].entries.len();
        vendor += 1;
    }
    count
}

/// All groups as one list in order: an insertion sort, run by the compiler.
const fn merged() -> ([&'static Status; COUNT], [u8; COUNT]) {
    let mut entries = [&GROUPS[3][0]; COUNT];
    let mut rarities = [0; COUNT];
    let mut filled = 0;
    let mut group = 0;
    while group < GROUPS.len() + VENDORS.len() {
        let (rows, reach) = if group < GROUPS.len() {
            (GROUPS[group], 0)
        } else {
            let vendor = &VENDORS[group - GROUPS.len()];
            (vendor.entries, vendor.reach as u8 + 1)
        };
        let mut row = 0;
        while row < rows.len() {
            let rarity = match (group, rows[row].on_wire) {
                // A proposal never got anywhere: after the registered meaning and every product.
                (PROPOSED, _) => RAREST,
                // What stays inside the product is rarely what somebody saw.
                (_, OnWire::Never) => reach + 2,
                _ => reach,
            };
            let mut place = filled;
            while place > 0
                && (entries[place - 1].code > rows[row].code
                    || entries[place - 1].code == rows[row].code && rarities[place - 1] > rarity)
            {
                entries[place] = entries[place - 1];
                rarities[place] = rarities[place - 1];
                place -= 1;
            }
            entries[place] = &rows[row];
            rarities[place] = rarity;
            filled += 1;
            row += 1;
        }
        group += 1;
    }
    (entries, rarities)
}

const fn codes() -> [u16; COUNT] {
    let mut codes = [0; COUNT];
    let mut place = 0;
    while place < COUNT {
        codes[place] = ENTRIES[place].code;
        place += 1;
    }
    codes
}
