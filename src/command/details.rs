//! `httpstatus 404.13`, `httpstatus "503 UC"`, `httpstatus curl 56`: details and the status that they
//! stand beside.

use std::io::{self, Write};

use super::entries::Shape;
use super::request::{Human, Length, View};
use super::{Outcome, Session};
use crate::query::Details;
use crate::render::detail::{write_detail_lines, write_details, write_details_whole};
use crate::render::fields::write_fields_of_details;
use crate::render::lines::{Line, write_lines};
use crate::render::text::sanitize_short;
use crate::render::{detail_table, json};
use crate::table::detail::{Detail, Vocabulary, named};
use crate::table::entry::{Entry, Vendor};
use crate::table::{self, DETAILS};

impl<O: Write, E: Write> Session<'_, O, E> {
    /// Answers with details.
    pub(super) fn print_details(&mut self, found: Details) -> io::Result<Outcome> {
        match found {
            Details::Known(details) => self.print_known_details(details),
            Details::Unknown { token, vocabulary, status } => {
                self.print_unknown_detail(&token, vocabulary, status)
            }
        }
    }

    fn print_known_details(&mut self, mut details: Vec<&'static Detail>) -> io::Result<Outcome> {
        let filter = self.filter;
        let is_wanted = |detail: &&Detail| {
            filter.vendor.is_none_or(|vendor| vendor.name == detail.vocabulary().vendor)
        };
        if details.iter().any(is_wanted) {
            details.retain(|detail| is_wanted(detail));
        } else if let Some(vendor) = filter.vendor {
            self.messages.hint(format_args!("{} has no such detail", vendor.name));
        }
        match self.view {
            View::Human(human) => self.print_details_for_people(&details, human)?,
            View::Fields(ref names) => write_fields_of_details(&mut self.out, &details, names)?,
            View::Json => json::write_json_details(&mut self.out, &details)?,
            View::Open => {
                let entries = entries_of(&details);
                let Some(first) = details.first().filter(|_| entries.is_empty()) else {
                    return self.open(&entries);
                };
                return self.open_address(&first.source.url());
            }
            _ => {
                let entries = entries_of(&details);
                self.print_entries(&entries, Shape::of(&entries))?;
            }
        }
        self.out.flush()?;
        self.hint_at_details_without_entry(&details);
        Ok(Outcome::Found)
    }

    /// On one screen, whole, or on a line each, with the status that they go with.
    fn print_details_for_people(
        &mut self,
        details: &[&'static Detail],
        human: Human,
    ) -> io::Result<()> {
        match human.length {
            Length::Usual => write_details(&mut self.layout(human), details),
            Length::Long => write_details_whole(&mut self.layout(human), details),
            Length::Short => {
                let (styles, width) = (human.styles, human.row_width);
                write_detail_lines(&mut self.out, details, styles, width)?;
                let lines: Vec<Line> = entries_of(details).into_iter().map(Line::from).collect();
                write_lines(&mut self.out, &lines, styles, width)
            }
        }
    }

    /// The forms for programs are entries. Says where a detail is that goes with none.
    fn hint_at_details_without_entry(&mut self, details: &[&Detail]) {
        let Some(detail) = details.iter().find(|detail| detail.entry().is_none()) else { return };
        if let View::Human(_) = self.view {
            return;
        }
        let vendor = table::vendor(&detail.vocabulary().vendor).map(Vendor::slug);
        self.messages.hint(format_args!(
            "{} goes with no status; all that is known: httpstatus list --details --vendor {} --json",
            sanitize_short(&detail.token),
            vendor.unwrap_or_default()
        ));
    }

    /// Explains the status that the token begins with, if any (`404.99`), and says that the vocabulary
    /// has no such token.
    fn print_unknown_detail(
        &mut self,
        token: &str,
        vocabulary: &'static Vocabulary,
        status: Option<u16>,
    ) -> io::Result<Outcome> {
        let entries: Vec<&Entry> = status.into_iter().flat_map(table::by_code).collect();
        if !entries.is_empty() {
            self.print_entries(&entries, Shape::OneCode)?;
            self.out.flush()?;
        }
        let token = sanitize_short(token);
        let vendor = table::vendor(&vocabulary.vendor).map(Vendor::slug);
        let hint = format!("list --details --vendor {}", vendor.unwrap_or_default());
        self.messages.error(
            format_args!("no {token} among the {}", vocabulary.title),
            Some(&format!("all of them: httpstatus {hint}")),
        );
        Ok(Outcome::NotFound)
    }

    /// Explains a number of Cloudflare's 1xxx list, typed alone: it is no status, but most likely that
    /// error. `false` if the number is none of them.
    pub(super) fn print_cloudflare_error(&mut self, number: u32) -> io::Result<bool> {
        let token = number.to_string();
        let is_error = |detail: &&Detail| detail.vocabulary().id == "cloudflare-1xxx";
        let Some(detail) = named(&token).find(is_error).filter(|_| number > 999) else {
            return Ok(false);
        };
        if let View::Human(human) = self.view {
            let text = format!("Not an HTTP status; most likely Cloudflare's error {token}:");
            self.layout(human).paragraph(0, &text)?;
        }
        self.print_known_details(vec![detail])?;
        Ok(true)
    }

    /// Lists the details that pass the filters.
    pub(super) fn list_details(&mut self) -> io::Result<Outcome> {
        let filter = self.filter;
        let is_wanted = |detail: &&Detail| {
            let vendor = detail.vocabulary().vendor;
            let has_status =
                |code: &u16| table::by_code(*code).any(|entry| filter.passes_without_vendor(entry));
            let is_of_class = filter.class.is_none() || detail.statuses.iter().any(has_status);
            filter.vendor.is_none_or(|wanted| wanted.name == vendor) && is_of_class
        };
        let mut details: Vec<&'static Detail> = DETAILS.iter().filter(is_wanted).collect();
        self.filter.limit(&mut details);
        if details.is_empty() {
            self.messages.error("no detail fits these filters", None);
            return Ok(Outcome::NotFound);
        }
        match &self.view {
            View::Open => {
                self.messages.error("--open takes one code", None);
                return Ok(Outcome::Failed);
            }
            View::Json => detail_table::write_json_list(&mut self.out, &details)?,
            View::Plain | View::Fields(_) => detail_table::write_plain(&mut self.out, &details)?,
            View::Csv => detail_table::write_csv(&mut self.out, &details)?,
            View::Markdown(_) => detail_table::write_markdown(&mut self.out, &details)?,
            View::Human(human) => {
                write_detail_lines(&mut self.out, &details, human.styles, human.row_width)?;
            }
        }
        Ok(Outcome::Found)
    }
}

/// The note on a name or constant, spelled as one word, that is a detail too: `NotFound`.
pub(super) fn note_of_detail(text: &str) -> Option<String> {
    let is_identifier =
        text.contains('_') || text.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    let detail = named(text).find(|detail| is_identifier && *detail.token == *text)?;
    let vocabulary = detail.vocabulary();
    let vendor = table::vendor(&vocabulary.vendor)?.slug();
    Some(format!("one of the {}: `httpstatus {vendor} {text}`", vocabulary.title))
}

/// The entries that details go with, each once.
fn entries_of(details: &[&Detail]) -> Vec<&'static Entry> {
    let mut entries: Vec<&Entry> = Vec::new();
    for entry in details.iter().filter_map(|detail| detail.entry()) {
        if !entries.iter().any(|known| std::ptr::eq(*known, entry)) {
            entries.push(entry);
        }
    }
    entries
}
