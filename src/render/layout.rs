//! The parts that every answer for people is made of: headings, paragraphs, bullets, labelled rows.

use std::io::{self, Write};

use super::style::{Role, Styles};
use super::text::{columns_of, count_lines, spaces, write_wrapped};

/// The columns before a paragraph, a bullet or a label below a heading.
pub(super) const INDENT: usize = 2;

/// The columns before the text of a bullet, and before a text that stands below its label.
pub(super) const TEXT_INDENT: usize = 4;

/// With less room than this many columns beside its label, a text stands below it.
const ROOM_MIN: usize = 28;

/// Where an answer is written, and how.
#[derive(Debug)]
pub struct Layout<'a, W> {
    /// Where it goes.
    pub out: &'a mut W,
    /// How its parts look.
    pub styles: Styles,
    /// The columns of a line.
    pub width: usize,
}

impl<W: Write> Layout<'_, W> {
    /// An empty line.
    pub fn blank(&mut self) -> io::Result<()> {
        self.out.write_all(b"\n")
    }

    /// A heading on a line of its own.
    pub fn heading(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", self.styles.paint(Role::Heading, text))
    }

    /// A sentence or more, behind this many columns.
    pub fn paragraph(&mut self, indent: usize, text: &str) -> io::Result<()> {
        self.out.write_all(spaces(indent).as_bytes())?;
        write_wrapped(self.out, indent, &self.styles.prose(text), self.width)
    }

    /// An item of a list.
    pub fn bullet(&mut self, text: &str) -> io::Result<()> {
        write!(self.out, "{}{} ", spaces(INDENT), self.styles.bullet())?;
        write_wrapped(self.out, TEXT_INDENT, &self.styles.prose(text), self.width)
    }

    /// A heading and its list; nothing if the list is empty.
    pub fn list<'t>(
        &mut self,
        heading: &str,
        items: impl IntoIterator<Item = &'t str>,
    ) -> io::Result<()> {
        for (number, item) in items.into_iter().enumerate() {
            if number == 0 {
                self.heading(heading)?;
            }
            self.bullet(item)?;
        }
        Ok(())
    }

    /// A label with its text in a column beside it, or below it if there is too little room.
    /// The label is `indent` columns from the left, the text `column` columns from the label.
    pub fn row(&mut self, indent: usize, label: &str, column: usize, text: &str) -> io::Result<()> {
        write!(self.out, "{}{}", spaces(indent), self.styles.paint(Role::Heading, label))?;
        let stands_below = stands_below_label(indent + column, text, self.width);
        let text = self.styles.prose(text);
        if stands_below {
            self.out.write_all(b"\n")?;
            self.out.write_all(spaces(indent + INDENT).as_bytes())?;
            return write_wrapped(self.out, indent + INDENT, &text, self.width);
        }
        self.out.write_all(spaces(column.saturating_sub(columns_of(label))).as_bytes())?;
        write_wrapped(self.out, indent + column, &text, self.width)
    }
}

/// The rows of a terminal that [`Layout::row`] takes; a word that is wider than the terminal takes
/// several.
pub(super) fn count_row_lines(column: usize, text: &str, width: usize) -> usize {
    if stands_below_label(column, text, width) {
        let rows_of_longest = (INDENT + longest_word(text)).div_ceil(width);
        return count_lines(INDENT, text, width) + rows_of_longest;
    }
    count_lines(column, text, width)
}

/// Whether there is too little room for a text beside its label, which ends at this column.
fn stands_below_label(column: usize, text: &str, width: usize) -> bool {
    let room = width.saturating_sub(column);
    room < ROOM_MIN || text.len() > room && room < longest_word(text)
}

/// The bytes of the longest word, which are at least its columns.
fn longest_word(text: &str) -> usize {
    text.split(' ').map(str::len).max().unwrap_or(0)
}

/// The columns of the widest label and two spaces.
pub(super) fn label_column<'a>(labels: impl IntoIterator<Item = &'a str>) -> usize {
    labels.into_iter().map(columns_of).max().unwrap_or(0) + 2
}
