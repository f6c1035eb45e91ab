//! The parts that texts for people are made of: headings, paragraphs, lists, labelled rows.

use std::io::{self, Write};

use crate::style::Styles;
use crate::text::{blanks, columns, hang};

/// What stands before every line of the detail.
pub(super) const INDENT: usize = 2;

/// What stands before the text of an item, and before a text below its label.
pub(super) const DEEP: usize = 4;

/// Below so many columns a text stands under its label, not beside it.
const NARROW: usize = 60;

/// A text in the making.
pub(super) struct Page<'a, W> {
    /// Where it goes.
    pub out: &'a mut W,
    /// How its parts look.
    pub styles: &'a Styles,
    /// The columns that it has.
    pub width: usize,
}

impl<W: Write> Page<'_, W> {
    /// A heading, with an empty line before it.
    pub(super) fn heading(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "\n{}", self.styles.heading.style(text))
    }

    /// A paragraph of the detail.
    pub(super) fn indented(&mut self, text: &str) -> io::Result<()> {
        self.hanging(INDENT, text)
    }

    /// A text behind so many blanks.
    pub(super) fn hanging(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.out.write_all(blanks(indent).as_bytes())?;
        hang(self.out, indent, text, self.width)
    }

    /// A heading and a list; nothing where the list is empty.
    pub(super) fn section(&mut self, heading: &str, items: &[&str]) -> io::Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        self.heading(heading)?;
        for item in items {
            self.bullet()?;
            hang(self.out, DEEP, item, self.width)?;
        }
        Ok(())
    }

    /// The mark before an item of a list.
    pub(super) fn bullet(&mut self) -> io::Result<()> {
        for part in [blanks(INDENT), self.styles.bullet, " "] {
            self.out.write_all(part.as_bytes())?;
        }
        Ok(())
    }

    /// A label and a text beside it; below it where the terminal is narrow, or a word too long.
    pub(super) fn row(&mut self, label: &str, column: usize, text: &str) -> io::Result<()> {
        let styled = self.styles.heading.style(label);
        write!(self.out, "{}{styled}", blanks(INDENT))?;
        let room = self.width.saturating_sub(INDENT + column);
        if self.width < NARROW || text.len() > room && room < longest_word(text) {
            self.out.write_all(b"\n")?;
            return self.hanging(DEEP, text);
        }
        self.out.write_all(blanks(column.saturating_sub(columns(label))).as_bytes())?;
        hang(self.out, INDENT + column, text, self.width)
    }
}

/// The bytes of the longest word, which are at least its columns.
fn longest_word(text: &str) -> usize {
    text.as_bytes().split(|&byte| byte == b' ').map(<[u8]>::len).max().unwrap_or(0)
}
