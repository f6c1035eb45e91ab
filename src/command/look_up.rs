//! `httpstatus 404`, `httpstatus 5xx`, `httpstatus "not found"`: what the table has for a query.

use std::collections::BTreeSet;
use std::io::{self, Read, Write};

use super::details::note_of_detail;
use super::entries::Shape;
use super::parse::{help_of, nearest_command};
use super::request::{Human, Length, View};
use super::{Outcome, Session, help};
use crate::line::{has_number, is_pasted, without_amounts};
use crate::query::{Details, Pattern, Query, details_of};
use crate::render::brief::write_brief;
use crate::render::cheat_sheet::write_cheat_sheet;
use crate::render::lines::{Line, write_differences, write_lines};
use crate::render::text::sanitize_short;
use crate::search;
use crate::table::detail::Detail;
use crate::table::entry::{Entry, Vendor};
use crate::table::{self, ENTRIES};

/// The lowest score at which a search answers a pasted text. None of 60 lines without a status reaches
/// it.
const CLEAR: f32 = 0.73;

impl<O: Write, E: Write> Session<'_, O, E> {
    /// Answers a query.
    pub(super) fn look_up(&mut self, arguments: &[String]) -> io::Result<Outcome> {
        if let (View::Human(_), [text]) = (&self.view, arguments)
            && let Some(outcome) = self.explain_pasted(text)?
        {
            return Ok(outcome);
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let query = Query::parse(&arguments);
        let details = self.details_of_vendor(&query, &arguments);
        if !details.is_empty() {
            return self.print_details(Details::Known(details));
        }
        match query {
            Query::Codes(patterns) => match patterns[..] {
                [Pattern::Code(number)] if self.print_cloudflare_error(number)? => {
                    Ok(Outcome::Found)
                }
                _ => self.print_codes(&patterns),
            },
            Query::Named(entries) => self.print_named(&arguments.join(" "), entries),
            Query::Details(details) => self.print_details(details),
            Query::Vendor(vendor, patterns) => self.print_codes_of(vendor, &patterns),
            Query::Line(reading) => self.print_line(&reading),
            Query::Address(address) => Ok(self.refuse_address(&address)),
            Query::Words(text) => self.print_words(&text),
        }
    }

    /// What the arguments stand for among the details of `--vendor`; nothing if it has such a code.
    fn details_of_vendor(&self, query: &Query, arguments: &[&str]) -> Vec<&'static Detail> {
        let Some(vendor) = self.filter.vendor else { return Vec::new() };
        let has = |pattern: &Pattern| vendor.entries().any(|entry| pattern.matches(entry.code));
        match query {
            Query::Codes(patterns) if patterns.iter().any(has) => Vec::new(),
            _ => details_of(vendor, &arguments.join(" ")),
        }
    }

    /// Prints what codes, masks and ranges stand for: each code once, in the order given.
    fn print_codes(&mut self, patterns: &[Pattern]) -> io::Result<Outcome> {
        let mut entries: Vec<&Entry> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut missing = Vec::new();
        let mut seen_missing = BTreeSet::new();
        for &pattern in patterns {
            let found: Vec<_> = self.entries_of(pattern);
            if found.is_empty() && seen_missing.insert(pattern) {
                missing.push(pattern);
            }
            let new = found.into_iter().filter(|entry| !seen.contains(&entry.code));
            let first_new = entries.len();
            entries.extend(new);
            seen.extend(entries[first_new..].iter().map(|entry| entry.code));
        }
        self.filter.limit(&mut entries);
        let are_codes = patterns.iter().all(|pattern| matches!(pattern, Pattern::Code(_)));
        let shape = if missing.is_empty() { Shape::of(&entries) } else { Shape::Several };
        let outcome = match self.view {
            View::Human(human) if shape == Shape::Several && human.length != Length::Long => {
                self.print_several(&entries, are_codes, human)?
            }
            _ => self.print_entries(&entries, shape)?,
        };
        self.out.flush()?;
        for &pattern in &missing {
            self.report_missing(pattern);
        }
        Ok(if missing.is_empty() { outcome } else { outcome.and(Outcome::NotFound) })
    }

    /// The entries of one pattern that pass the filters. If the vendor gives a code no meaning of its
    /// own, the standard one counts.
    fn entries_of(&mut self, pattern: Pattern) -> Vec<&'static Entry> {
        let filter = self.filter;
        let found: Vec<_> = pattern.entries().filter(|entry| filter.passes(entry)).collect();
        let Some(vendor) = filter.vendor.filter(|_| found.is_empty()) else { return found };
        if !matches!(pattern, Pattern::Code(_)) {
            return found;
        }
        let standard = pattern.entries().filter(|entry| filter.passes_without_vendor(entry));
        let standard: Vec<_> =
            standard.filter(|entry| entry.standing.in_registry()).take(1).collect();
        if !standard.is_empty() {
            let name = vendor.name;
            let what_is_there = if vendor.vocabularies().next().is_some() {
                format!("what it has: httpstatus list --details --vendor {}", vendor.slug())
            } else {
                "this is the standard one".to_owned()
            };
            self.messages
                .hint(format!("{name} gives {pattern} no meaning of its own; {what_is_there}"));
        }
        standard
    }

    fn report_missing(&mut self, pattern: Pattern) {
        match self.filter.vendor {
            Some(vendor) => self.messages.no_code_of_vendor(pattern, vendor),
            None => self.messages.no_code(pattern),
        }
    }

    /// Prints several codes for people. Single ones are in the order given, followed by how they differ;
    /// of a class or range the registered and everyday codes are shown, unless all are wanted.
    fn print_several(
        &mut self,
        entries: &[&'static Entry],
        are_codes: bool,
        human: Human,
    ) -> io::Result<Outcome> {
        let to_lines = |entries: &[&'static Entry]| -> Vec<Line> {
            entries.iter().map(|&entry| Line::from(entry)).collect()
        };
        let (styles, width) = (human.styles, human.row_width);
        if are_codes {
            write_lines(&mut self.out, &to_lines(entries), styles, width)?;
            if human.length == Length::Usual {
                write_differences(&mut self.layout(human), entries)?;
            }
            return Ok(Outcome::Found);
        }
        let is_everyday = |entry: &&&Entry| entry.sender.is_some_and(|sender| sender.everyday);
        let registered = entries.iter().filter(|entry| entry.standing.in_registry());
        let mut shown: Vec<_> =
            registered.chain(entries.iter().filter(is_everyday)).copied().collect();
        let is_whole = human.all || width.is_none() || self.filter.vendor.is_some();
        if is_whole || shown.is_empty() {
            shown = entries.to_vec();
        }
        write_lines(&mut self.out, &to_lines(&shown), styles, width)?;
        self.print_how_many_more(entries.len() - shown.len(), human)?;
        Ok(Outcome::Found)
    }

    /// The line that says how many rows are left out, and how to see them.
    pub(super) fn print_how_many_more(&mut self, more: usize, human: Human) -> io::Result<()> {
        if more == 0 {
            return Ok(());
        }
        self.layout(human).paragraph(0, &format!("{more} more: -a shows all"))
    }

    /// The codes of a vendor that a query names; its details if it has no codes. A vendor with neither
    /// is a word to search for.
    fn print_codes_of(
        &mut self,
        vendor: &'static Vendor,
        patterns: &[Pattern],
    ) -> io::Result<Outcome> {
        let has_own = vendor.entries().next().is_some() || vendor.vocabularies().next().is_some();
        if patterns.is_empty() && !has_own {
            return self.search(&vendor.name);
        }
        self.filter.vendor = self.filter.vendor.or(Some(vendor));
        if !patterns.is_empty() {
            return self.print_codes(patterns);
        }
        if vendor.entries().next().is_some() { self.print_list(&[]) } else { self.list_details() }
    }

    /// Prints what a name or constant stands for. If a filter excludes it, searches for it.
    fn print_named(&mut self, text: &str, mut entries: Vec<&'static Entry>) -> io::Result<Outcome> {
        entries.retain(|entry| self.filter.passes(entry));
        if entries.is_empty() {
            return self.search(text);
        }
        self.filter.limit(&mut entries);
        let shape = Shape::of(&entries);
        match self.view {
            View::Human(human) if human.length == Length::Usual && shape == Shape::OneCode => {
                let note = note_of_detail(text);
                write_brief(&mut self.layout(human), &entries, note.as_deref())?;
                Ok(Outcome::Found)
            }
            _ => self.print_entries(&entries, shape),
        }
    }

    /// Answers words, which may be a call for help, a mistyped command, or a search.
    fn print_words(&mut self, text: &str) -> io::Result<Outcome> {
        if text == "version" {
            writeln!(self.out, "httpstatus {}", help::LONG_VERSION)?;
            return Ok(Outcome::Found);
        }
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        let command = Some(rest).filter(|rest| !rest.is_empty());
        if first == "help"
            && let Some(answer) = self.print_help(command)?
        {
            return Ok(answer);
        }
        let is_known = search::is_known(first);
        if let Some(command) = nearest_command(first, is_known)
            && (rest.is_empty() || !is_known)
        {
            let meant = format!("httpstatus {command} {rest}");
            let hint = format!("did you mean '{}'?", sanitize_short(meant.trim_end()));
            self.messages
                .error(format_args!("no command '{}'", sanitize_short(first)), Some(&hint));
            return Ok(Outcome::NotFound);
        }
        if is_pasted(text) && !self.is_certain(text) && search::other_code(text).is_none() {
            return self.print_details_without_status(&[]);
        }
        self.search(&without_amounts(text))
    }

    /// `help`, `help list`; `None` for a text of several words that only begins with `help`.
    fn print_help(&mut self, command: Option<&str>) -> io::Result<Option<Outcome>> {
        if let Some(help) = help_of(command) {
            self.out.write_all(help.as_bytes())?;
            return Ok(Some(Outcome::Found));
        }
        let Some(word) = command.filter(|words| !words.contains(' ')) else { return Ok(None) };
        let error = format!("no command '{}'", sanitize_short(word));
        self.messages.error(error, Some("try 'httpstatus --help'"));
        Ok(Some(Outcome::Failed))
    }

    /// Whether the words of a pasted text say so clearly what happened that a search may answer.
    fn is_certain(&self, text: &str) -> bool {
        let filter = self.filter;
        let found = || search::search_among(text, |entry| filter.passes(entry));
        let is_clear = |found: search::Found| {
            found.corrected.is_none() && found.hits.first().is_some_and(|hit| hit.score >= CLEAR)
        };
        !has_number(text) && is_clear(found())
    }

    /// Shows how to pipe in the response of an address: nothing is ever fetched.
    fn refuse_address(&mut self, address: &str) -> Outcome {
        let address = sanitize_short(address);
        let error = format!("{address} is an address, and nothing is fetched from it");
        let quoted = address.replace('\'', "%27");
        self.messages.error(error, Some(&format!("curl -si '{quoted}' | httpstatus")));
        Outcome::Failed
    }

    /// Without arguments: the cheat sheet, or the explanation of what is piped in.
    pub(super) fn answer_without_query<I: Read + Send + 'static>(
        &mut self,
        input: impl FnOnce() -> I,
    ) -> io::Result<Outcome> {
        if (self.around.input_is_terminal)() {
            return self.print_cheat_sheet();
        }
        self.explain_piped(input)
    }

    /// All registered codes on one screen; of a vendor, which registers none, its list.
    pub(super) fn print_cheat_sheet(&mut self) -> io::Result<Outcome> {
        if self.filter.vendor.is_some() {
            return self.print_list(&[]);
        }
        let filter = self.filter;
        let registered = ENTRIES.iter().filter(|entry| entry.standing.in_registry());
        let entries: Vec<_> = registered.filter(|entry| filter.passes(entry)).collect();
        match self.view {
            View::Human(human) if human.length == Length::Usual => {
                write_cheat_sheet(&mut self.layout(human), &entries)?;
                Ok(Outcome::Found)
            }
            _ => self.print_entries(&entries, Shape::Several),
        }
    }

    /// The entries of all codes that some patterns stand for; all entries if there are none.
    pub(super) fn print_list(&mut self, patterns: &[Pattern]) -> io::Result<Outcome> {
        let filter = self.filter;
        let is_listed = |entry: &&Entry| {
            filter.passes(entry)
                && (patterns.is_empty()
                    || patterns.iter().any(|pattern| pattern.matches(entry.code)))
        };
        let mut entries: Vec<_> = table::ENTRIES.iter().filter(is_listed).collect();
        self.filter.limit(&mut entries);
        if entries.is_empty() {
            match self.filter.vendor.filter(|vendor| vendor.entries().next().is_none()) {
                Some(vendor) => self.messages.no_codes_of_vendor(vendor),
                None => self.messages.error("no entry fits these filters", None),
            }
            return Ok(Outcome::NotFound);
        }
        self.print_entries(&entries, Shape::Several)
    }
}
