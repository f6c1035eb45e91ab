//! What the table has for a query: codes, a name, words to search for, a list, the sheet.

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::{Answer, Outcome, is_single};
use crate::cli::{Command, Format};
use crate::query::{self, Pattern};
use crate::render::{json, lines, sheet};
use crate::search::{self, Found};
use crate::status::{Class, Status};
use crate::table::ENTRIES;

impl<O: Write, T: Write> Answer<'_, O, T> {
    /// Codes, masks and ranges: each code once, in the order given.
    pub(super) fn codes(&mut self, patterns: &[Pattern]) -> io::Result<Outcome> {
        let mut seen = [false; 1000];
        let mut entries: Vec<&Status> = Vec::new();
        let mut missing = Vec::new();
        let mut named = BTreeSet::new();
        for &pattern in patterns {
            let mut matches = pattern.entries().filter(|entry| self.wanted(entry)).peekable();
            if matches.peek().is_none() && named.insert(pattern) {
                missing.push(pattern);
            }
            let first = entries.len();
            entries.extend(matches.filter(|entry| !seen[usize::from(entry.code)]));
            for entry in &entries[first..] {
                seen[usize::from(entry.code)] = true;
            }
        }
        // Several codes get a line each, also where only one of them is known.
        let single = missing.is_empty() && is_single(&entries);
        let outcome = self.entries(&entries, single)?;
        let one_by_one = patterns.iter().all(|pattern| matches!(pattern, Pattern::Code(_)));
        if one_by_one && !single && !self.options.long && self.options.format() == Format::Human {
            lines::write_apart(self.out, &entries, &self.styles, self.width())?;
        }
        self.out.flush()?;
        for &pattern in &missing {
            self.talk.no_code(pattern, self.vendor);
        }
        Ok(if missing.is_empty() { outcome } else { Outcome::Missing })
    }

    /// A name or constant goes straight to its code; any other text is a search.
    pub(super) fn text(&mut self, text: &str) -> io::Result<Outcome> {
        let mut named = query::named(text);
        named.retain(|entry| self.wanted(entry));
        if named.is_empty() {
            self.search(text, None, meant_command(text))
        } else {
            self.entries(&named, is_single(&named))
        }
    }

    pub(super) fn search(
        &mut self,
        text: &str,
        limit: Option<u16>,
        meant: Option<String>,
    ) -> io::Result<Outcome> {
        let mut found = search::search_among(text, |entry| self.wanted(entry));
        found.hits.truncate(limit.map_or(usize::MAX, usize::from));
        let entries: Vec<_> = found.hits.iter().map(|hit| hit.entry).collect();
        match self.options.format() {
            Format::Json if !self.options.open => {
                let scored: Vec<_> = found.hits.iter().map(|hit| (hit.entry, hit.score)).collect();
                json::write_scored(self.out, &scored)?;
            }
            Format::Human if !self.options.open && !self.options.long => self.found(&found)?,
            _ => {
                self.entries(&entries, false)?;
            }
        }
        self.out.flush()?;
        if found.hits.is_empty() {
            self.talk.nothing_found(text, meant, found.near);
            return Ok(Outcome::Missing);
        }
        if let Some(corrected) = found.corrected {
            self.talk.corrected(&meant.unwrap_or(corrected));
        }
        Ok(Outcome::Found)
    }

    /// Lines with what matched in them.
    fn found(&mut self, found: &Found) -> io::Result<()> {
        let rows: Vec<_> = found.hits.iter().map(|hit| (hit.entry, hit.because())).collect();
        lines::write_found(self.out, &rows, &|word| found.has(word), &self.styles, self.columns)
    }

    pub(super) fn list(&mut self, class: Option<Class>, registered: bool) -> io::Result<Outcome> {
        let listed = |entry: &&Status| {
            (class.is_none() || Class::of(entry.code) == class)
                && (!registered || entry.standing.in_registry())
                && self.wanted(entry)
        };
        let entries: Vec<_> = ENTRIES.iter().copied().filter(listed).collect();
        self.entries(&entries, false)?;
        if entries.is_empty() {
            self.out.flush()?;
            self.talk.say("no entry fits these filters", None);
            return Ok(Outcome::Missing);
        }
        Ok(Outcome::Found)
    }

    /// All registered codes on one screen; of a vendor, which registers none, what `list` has.
    pub(super) fn sheet(&mut self) -> io::Result<Outcome> {
        if self.vendor.is_some() {
            return self.list(None, false);
        }
        let registered = |entry: &&Status| entry.standing.in_registry();
        let entries: Vec<_> = ENTRIES.iter().copied().filter(registered).collect();
        let human = self.options.format() == Format::Human;
        if human && !self.options.long && !self.options.short {
            sheet::write(self.out, &entries, &self.styles, self.width())?;
            return Ok(Outcome::Found);
        }
        self.entries(&entries, false)
    }
}

/// The command line that is meant where the first word is all but a command: `serach timeout`.
fn meant_command(text: &str) -> Option<String> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let command = Command::nearest(word, rest.split_whitespace().count())?;
    Some(format!("httpstatus {command} {rest}").trim_end().to_owned())
}
