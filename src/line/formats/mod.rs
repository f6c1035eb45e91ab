//! The formats of log lines: a table, one row each.
//!
//! To add a format, add a row to [`rows`]; its sample becomes a test.

mod rows;

use std::cell::OnceCell;

use super::template::{Fields, Template};

pub use rows::FORMATS;

/// A format of log lines.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// Its name: `combined`.
    pub name: &'static str,
    /// Who writes it, in words: `nginx or Apache`.
    pub writer: &'static str,
    /// The vendor whose meaning of a status counts, as `--vendor` takes it; empty if several write it.
    pub vendor: &'static str,
    /// What a line looks like, and where status, upstream status, details and request stand in it.
    pub template: &'static str,
    /// Whether each line is of one request: an access log.
    pub is_access: bool,
    /// Where the format is defined.
    pub source: &'static str,
    /// A line, and the status that it has: 0 for a request without a response, `None` for a format
    /// without statuses.
    pub sample: (&'static str, Option<u16>),
}

const COUNT: usize = FORMATS.len();

/// The texts of a row that the program needs.
const TEXTS_OF_ROW: usize = 4;

const fn text_of(row: &Format, number: usize) -> &'static str {
    match number {
        0 => row.name,
        1 => row.writer,
        2 => row.vendor,
        _ => row.template,
    }
}

const LENGTH: usize = {
    let (mut length, mut number) = (0, 0);
    while number < COUNT * TEXTS_OF_ROW {
        length += text_of(&FORMATS[number / TEXTS_OF_ROW], number % TEXTS_OF_ROW).len();
        number += 1;
    }
    length
};

/// The texts of all rows end to end; [`ENDS`] says where each ends. Without references, since each
/// reference in a static has to be relocated when the program starts, whether it reads a line or not.
static TEXTS: [u8; LENGTH] = {
    let mut texts = [0; LENGTH];
    let (mut length, mut number) = (0, 0);
    while number < COUNT * TEXTS_OF_ROW {
        let text = text_of(&FORMATS[number / TEXTS_OF_ROW], number % TEXTS_OF_ROW).as_bytes();
        let mut index = 0;
        while index < text.len() {
            texts[length] = text[index];
            length += 1;
            index += 1;
        }
        number += 1;
    }
    texts
};

#[allow(clippy::cast_possible_truncation, reason = "a compile-time constant, checked here")]
static ENDS: [u16; COUNT * TEXTS_OF_ROW] = {
    assert!(LENGTH <= u16::MAX as usize, "the texts of the formats are longer than 64 KiB");
    let mut ends = [0; COUNT * TEXTS_OF_ROW];
    let (mut length, mut number) = (0, 0);
    while number < COUNT * TEXTS_OF_ROW {
        length += text_of(&FORMATS[number / TEXTS_OF_ROW], number % TEXTS_OF_ROW).len();
        ends[number] = length as u16;
        number += 1;
    }
    ends
};

static ARE_ACCESS: [bool; COUNT] = {
    let mut are_access = [false; COUNT];
    let mut number = 0;
    while number < COUNT {
        are_access[number] = FORMATS[number].is_access;
        number += 1;
    }
    are_access
};

/// A row, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FormatId(u8);

impl FormatId {
    fn text(self, number: usize) -> &'static str {
        let number = usize::from(self.0) * TEXTS_OF_ROW + number;
        let start = number.checked_sub(1).map_or(0, |before| usize::from(ENDS[before]));
        str::from_utf8(&TEXTS[start..usize::from(ENDS[number])]).unwrap_or_default()
    }

    pub(super) fn name(self) -> &'static str {
        self.text(0)
    }

    pub(super) fn writer(self) -> &'static str {
        self.text(1)
    }

    /// The vendor; `None` if several write it.
    pub(super) fn vendor(self) -> Option<&'static str> {
        Some(self.text(2)).filter(|vendor| !vendor.is_empty())
    }

    pub(super) fn is_access(self) -> bool {
        ARE_ACCESS[usize::from(self.0)]
    }
}

/// The templates, each read when it is first needed.
#[derive(Debug)]
pub(super) struct Formats {
    templates: [OnceCell<Template>; COUNT],
}

impl Default for Formats {
    fn default() -> Self {
        Self { templates: [const { OnceCell::new() }; COUNT] }
    }
}

impl Formats {
    /// Matches a line against one format.
    pub(super) fn read<'l>(&self, id: FormatId, line: &'l [u8]) -> Option<Fields<'l>> {
        let template = self.templates[usize::from(id.0)].get_or_init(|| Template::new(id.text(3)));
        template.read(line)
    }

    /// The first format that fits a line.
    pub(super) fn find<'l>(&self, line: &'l [u8]) -> Option<(FormatId, Fields<'l>)> {
        let mut ids = (0..=u8::MAX).take(COUNT).map(FormatId);
        ids.find_map(|id| self.read(id, line).map(|fields| (id, fields)))
    }
}
