//! `httpstatus search timeout`, and every query that is recognised as nothing else.

use std::io::{self, Write};

use super::entries::Shape;
use super::request::{Human, Length, View};
use super::{Outcome, Session};
use crate::render::fields::write_fields_found;
use crate::render::found_details::write_found_details;
use crate::render::json;
use crate::render::lines::{Line, write_lines};
use crate::render::text::sanitize_short;
use crate::search::{self, Found};

/// How many hits a terminal shows unless all are wanted.
const SHOWN: usize = 10;

/// A detail is shown before the hits if its score is at least this, and the best hit is unsure.
const CLEARLY_BEST: f32 = 0.9;

/// A best hit with a lower score than this is unsure.
const UNSURE: f32 = 0.85;

impl<O: Write, E: Write> Session<'_, O, E> {
    /// Searches for words.
    pub(super) fn search(&mut self, text: &str) -> io::Result<Outcome> {
        let filter = self.filter;
        let mut found = search::search_among(text, |entry| filter.passes(entry));
        self.filter.limit(&mut found.hits);
        if found.hits.is_empty() {
            return self.report_nothing(text, &found);
        }
        let entries: Vec<_> = found.hits.iter().map(|hit| hit.entry).collect();
        let shape = Shape::of(&entries);
        let outcome = match self.view {
            View::Json => {
                json::write_json_found(&mut self.out, &found)?;
                Outcome::Found
            }
            View::Fields(ref names) => {
                write_fields_found(&mut self.out, &found, names)?;
                Outcome::Found
            }
            View::Human(human) if human.length != Length::Long => {
                self.print_found(&found, shape, human)?
            }
            _ => self.print_entries(&entries, shape)?,
        };
        self.out.flush()?;
        if let Some(corrected) = found.corrected {
            self.messages.hint(format_args!("showing results for '{corrected}'"));
        }
        Ok(outcome)
    }

    /// The hits, and the details that the words describe: before them if one is clearly meant,
    /// otherwise below.
    fn print_found(&mut self, found: &Found, shape: Shape, human: Human) -> io::Result<Outcome> {
        let sure_of_detail = found.details.first().is_some_and(|(_, score)| *score >= CLEARLY_BEST);
        let unsure_of_hit = found.hits.first().is_some_and(|hit| hit.score < UNSURE);
        let details_first = sure_of_detail && unsure_of_hit;
        if details_first {
            self.print_found_details(found, human)?;
        }
        let outcome = if shape == Shape::Several {
            self.print_hits(found, human)?
        } else {
            let entries: Vec<_> = found.hits.iter().map(|hit| hit.entry).collect();
            self.print_entries(&entries, shape)?
        };
        if !details_first {
            self.print_found_details(found, human)?;
        }
        Ok(outcome)
    }

    fn print_found_details(&mut self, found: &Found, human: Human) -> io::Result<()> {
        let details: Vec<_> = found.details.iter().map(|&(detail, _)| detail).collect();
        if human.length == Length::Short {
            return Ok(());
        }
        write_found_details(&mut self.out, &details, human.styles, human.row_width)
    }

    /// One line per hit, with what matched in it.
    fn print_hits(&mut self, found: &Found, human: Human) -> io::Result<Outcome> {
        let shows_all = human.all || human.row_width.is_none() || self.filter.limit.is_some();
        let shown = if shows_all { found.hits.len() } else { found.hits.len().min(SHOWN) };
        // Without colour nobody sees what matched, and finding it takes longer than the search.
        let matches =
            |text: &str| if human.styles.color { found.matches(text) } else { Vec::new() };
        let lines: Vec<_> = found.hits[..shown]
            .iter()
            .map(|hit| Line {
                entry: hit.entry,
                because: hit.because(),
                in_name: matches(&hit.entry.name()),
                in_summary: matches(&hit.entry.summary),
            })
            .collect();
        write_lines(&mut self.out, &lines, human.styles, human.row_width)?;
        self.print_how_many_more(found.hits.len() - shown, human)?;
        Ok(Outcome::Found)
    }

    /// Says that nothing was found, and why, if the search knows.
    fn report_nothing(&mut self, text: &str, found: &Found) -> io::Result<Outcome> {
        if self.view == View::Json {
            json::write_json(&mut self.out, &[])?;
        }
        self.out.flush()?;
        let shown = sanitize_short(text);
        if let Some(what) = found.other_code {
            let error = format!("'{shown}' is {what}, not an HTTP status code");
            self.messages.error(error, None);
        } else if found.is_foreign && found.near.is_none() {
            let hint =
                "the search understands English only; a number or a constant works in any language";
            self.messages.error(format_args!("nothing found for '{shown}'"), Some(hint));
        } else {
            self.messages.nothing_found(text, found.near);
        }
        Ok(Outcome::NotFound)
    }
}
