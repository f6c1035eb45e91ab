//! The index that `build.rs` makes from the table: every word, and the texts that have it.
#![allow(clippy::unreadable_literal, reason = "the numbers are generated; nobody reads them")]

use super::index::{Spelling, TermRow, Text};
use super::part::Part;
use super::vendors::VendorName;

include!(concat!(env!("OUT_DIR"), "/index.rs"));
