//! `httpstatus "Request failed with status code 429"`: a line, pasted as an argument.

use std::io::{self, Write};

use super::entries::Shape;
use super::request::{Length, View};
use super::{Outcome, Session};
use crate::line::{Reading, meanings};
use crate::query::Pattern;
use crate::render::json;
use crate::render::line::{Said, write_details_without_status, write_said};
use crate::table::detail::Detail;
use crate::table::entry::Entry;

impl<O: Write, E: Write> Session<'_, O, E> {
    /// Answers with what a line says.
    pub(super) fn print_line(&mut self, reading: &Reading) -> io::Result<Outcome> {
        let Some((code, trust)) = reading.status else {
            return self.print_details_without_status(&reading.details);
        };
        let vendor = self.filter.vendor.map(|vendor| vendor.name.as_str());
        let mut entries = meanings(code, reading, vendor);
        entries.retain(|entry| self.filter.passes_without_vendor(entry));
        if entries.is_empty() {
            self.messages.no_code(Pattern::Code(code.into()));
            return Ok(Outcome::NotFound);
        }
        let writer = reading.writer.filter(|writer| writer.format != "json");
        let said = Said {
            meanings: &entries,
            trust,
            details: &reading.details,
            upstream: reading.upstream.as_deref(),
            writer: writer.map(|writer| writer.name),
        };
        self.print_said(&said)
    }

    /// Prints the status of one line or of several that say the same.
    pub(super) fn print_said(&mut self, said: &Said<'_>) -> io::Result<Outcome> {
        match self.view {
            View::Human(human) if human.length == Length::Usual => {
                write_said(&mut self.layout(human), said)?;
                Ok(Outcome::Found)
            }
            View::Json => {
                json::write_json_line(&mut self.out, said.meanings, said.details)?;
                Ok(Outcome::Found)
            }
            _ => {
                let entries: Vec<&'static Entry> = said.meanings.to_vec();
                self.print_entries(&entries, Shape::OneCode)
            }
        }
    }

    /// A line that has no status may still say what happened: `curl: (28) Operation timed out`.
    pub(super) fn print_details_without_status(
        &mut self,
        details: &[&'static Detail],
    ) -> io::Result<Outcome> {
        match self.view {
            View::Human(human) => {
                write_details_without_status(&mut self.layout(human), details)?;
            }
            View::Json => json::write_json(&mut self.out, &[])?,
            _ => {}
        }
        self.out.flush()?;
        self.messages.error("no HTTP status in this text", None);
        Ok(Outcome::NotFound)
    }
}
