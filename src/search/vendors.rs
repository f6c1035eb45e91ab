//! The names of vendors in a text. A name is compared as a whole: it is never stemmed, corrected or
//! completed, so `ios` is not the end of `MinIO`.

use super::terms::{VENDOR_NAME_ROWS, VENDOR_NAMES};
use crate::table::VENDORS;
use crate::table::entry::Vendor;

/// The most words of a vendor's name: `oracle rest data services`.
const LONGEST_NAME: usize = 4;

/// One name of a vendor. Names are sorted and stand end to end in one text.
#[derive(Debug, Clone, Copy)]
pub(super) struct VendorName {
    /// The byte at which the name begins; it ends at the next line feed.
    pub start: u16,
    /// The vendor, as an index into [`VENDORS`].
    pub vendor: u8,
}

impl VendorName {
    fn text(self) -> &'static str {
        VENDOR_NAMES[usize::from(self.start)..].split('\n').next().unwrap_or_default()
    }
}

/// The vendor that the first words name, and how many words the name has; the longest name wins.
pub(super) fn vendor_at(words: &[String]) -> Option<(&'static Vendor, usize)> {
    let first = words.first()?;
    let start = VENDOR_NAME_ROWS.partition_point(|row| row.text() < first.as_str());
    let has_a_name =
        VENDOR_NAME_ROWS.get(start).is_some_and(|row| row.text().starts_with(first.as_str()));
    if !has_a_name {
        return None;
    }
    (1..=LONGEST_NAME.min(words.len())).rev().find_map(|length| {
        let name = words[..length].concat();
        let row = VENDOR_NAME_ROWS.binary_search_by(|row| row.text().cmp(&name)).ok()?;
        let vendor = VENDORS.get(usize::from(VENDOR_NAME_ROWS[row].vendor))?;
        Some((vendor, length))
    })
}
