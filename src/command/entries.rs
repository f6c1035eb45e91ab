//! Prints entries in the form that was asked for.

use std::io::{self, Write};

use super::request::{Human, Length, View};
use super::{Outcome, Session, system};
use crate::render::brief::write_brief;
use crate::render::card::write_card;
use crate::render::lines::{Line, write_lines};
use crate::render::{Layout, csv, fields, json, markdown, plain};
use crate::table::entry::Entry;

/// How many entries an answer has, which decides how much of each is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// The meanings of one code.
    OneCode,
    /// Several codes.
    Several,
}

impl Shape {
    /// The shape of an answer that found everything.
    pub(super) fn of(entries: &[&Entry]) -> Self {
        if is_one_code(entries) { Self::OneCode } else { Self::Several }
    }
}

/// Whether all entries are meanings of one code, and there is one.
fn is_one_code(entries: &[&Entry]) -> bool {
    !entries.is_empty() && entries.windows(2).all(|pair| pair[0].code == pair[1].code)
}

impl<O: Write, E: Write> Session<'_, O, E> {
    /// Prints entries: the brief of a single code, otherwise one line each.
    pub(super) fn print_entries(
        &mut self,
        entries: &[&'static Entry],
        shape: Shape,
    ) -> io::Result<Outcome> {
        match &self.view {
            View::Open => return self.open(entries),
            View::Json => json::write_json(&mut self.out, entries)?,
            View::Plain => plain::write_plain(&mut self.out, entries)?,
            View::Csv => csv::write_csv(&mut self.out, entries)?,
            View::Fields(names) => fields::write_fields(&mut self.out, entries, names)?,
            View::Markdown(length) => match (length, shape) {
                (Length::Long, _) | (Length::Usual, Shape::OneCode) => {
                    markdown::write_cards(&mut self.out, entries)?;
                }
                _ => markdown::write_table(&mut self.out, entries)?,
            },
            View::Human(human) => {
                let human = *human;
                self.print_for_people(entries, shape, human)?;
            }
        }
        Ok(Outcome::Found)
    }

    fn print_for_people(
        &mut self,
        entries: &[&'static Entry],
        shape: Shape,
        human: Human,
    ) -> io::Result<()> {
        match (human.length, shape) {
            (Length::Long, _) => self.print_cards(entries, human),
            (Length::Usual, Shape::OneCode) => write_brief(&mut self.layout(human), entries, None),
            _ => {
                let lines: Vec<_> = entries.iter().map(|&entry| Line::from(entry)).collect();
                write_lines(&mut self.out, &lines, human.styles, human.row_width)
            }
        }
    }

    /// A card for each code, with the code's other meanings in brief.
    fn print_cards(&mut self, entries: &[&'static Entry], human: Human) -> io::Result<()> {
        for (number, group) in entries.chunk_by(|one, next| one.code == next.code).enumerate() {
            if number > 0 {
                writeln!(self.out)?;
            }
            write_card(&mut self.layout(human), group)?;
        }
        Ok(())
    }

    /// A layout on standard output.
    pub(super) fn layout(&mut self, human: Human) -> Layout<'_, impl Write> {
        Layout { out: &mut self.out, styles: human.styles, width: human.width }
    }

    /// Prints the address of the entry's page and opens it in the browser.
    pub(super) fn open(&mut self, entries: &[&Entry]) -> io::Result<Outcome> {
        let Some(entry) = entries.first() else { return Ok(Outcome::NotFound) };
        if !is_one_code(entries) {
            self.messages.error("--open takes one code", None);
            return Ok(Outcome::Failed);
        }
        self.open_address(&entry.source.url())
    }

    /// Prints an address and opens it in the browser.
    pub(super) fn open_address(&mut self, url: &str) -> io::Result<Outcome> {
        writeln!(self.out, "{url}")?;
        self.out.flush()?;
        if system::open_in_browser(url).is_err() {
            let error = "no browser could be opened; the address is printed above";
            self.messages.error(error, None);
            return Ok(Outcome::Failed);
        }
        Ok(Outcome::Found)
    }
}
