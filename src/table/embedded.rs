//! The rows of `httpstatus-table` as `build.rs` embeds them: all texts in one string, all items of a
//! kind in one array.
#![allow(clippy::unreadable_literal, reason = "the numbers are generated; nobody reads them")]

use super::detail::{Detail, Recognition, Token, Vocabulary};
use super::entry::{
    Confidence, Constants, Entry, FormerName, Grpc, Header, Message, OnWire, Reach, Redirect,
    RedirectMethod, Related, Requirement, Retry, RetryAdvice, Sender, Source, Standing, Vendor,
};
use super::text::{Item, List, Ref, Text};

/// Every text of the table, those of one entry side by side.
pub(super) static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/texts.txt"));

include!(concat!(env!("OUT_DIR"), "/rows.rs"));

/// Short names, since the rows have some thousands of them.
const fn t(start: u32, length: u32) -> Text {
    Text::new(start, length)
}

const fn l<T>(start: u16, length: u16) -> List<T> {
    List::new(start, length)
}

const fn r<T>(index: u16) -> Ref<T> {
    Ref::new(index)
}

impl Item for u16 {
    fn all() -> &'static [Self] {
        &CODE_ITEMS
    }
}

impl Item for Source {
    fn all() -> &'static [Self] {
        &SOURCE_ITEMS
    }
}

impl Item for Text {
    fn all() -> &'static [Self] {
        &TEXT_ITEMS
    }
}

impl Item for Header {
    fn all() -> &'static [Self] {
        &HEADER_ITEMS
    }
}

impl Item for FormerName {
    fn all() -> &'static [Self] {
        &FORMER_NAME_ITEMS
    }
}

impl Item for Related {
    fn all() -> &'static [Self] {
        &RELATED_ITEMS
    }
}
