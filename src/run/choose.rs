//! `choose`: asks at a terminal, else writes the tree, the path to a code, or where paths part.

mod ends;

use std::io::{self, BufReader, Read, Write};

use ends::{Missed, all_ends, ends};

use super::{Answer, Outcome};
use crate::choice::tree::{NOT_SENT, ROOT};
use crate::choice::{self, Path};
use crate::cli::Format;
use crate::prompt::menu::Menu;
use crate::prompt::numbered::Numbered;
use crate::prompt::{self, Ended};
use crate::render::choice::Writer;
use crate::render::{csv, json, mermaid};
use crate::status::{Standing, Status};
use crate::table;
use crate::text::clean;

impl<O: Write, T: Write> Answer<'_, O, T> {
    /// Without a code: questions, where there is somebody to ask, else the whole tree. With codes:
    /// what leads to them.
    pub(super) fn choose<I: Read>(
        &mut self,
        arguments: &[String],
        has_person: bool,
        input: impl FnOnce() -> I,
    ) -> io::Result<Outcome> {
        if !arguments.is_empty() {
            return self.chosen(arguments);
        }
        if has_person && self.options.format() == Format::Human {
            return self.ask(input);
        }
        self.tree()
    }

    /// Asks, by keys where the terminal has colours, else by lines.
    fn ask<I: Read>(&mut self, input: impl FnOnce() -> I) -> io::Result<Outcome> {
        let width = self.width();
        let ended = if self.color {
            prompt::walk(&mut Menu::new(self.styles, width))?
        } else {
            prompt::walk(&mut Numbered { input: BufReader::new(input()), out: self.out, width })?
        };
        match ended {
            Ended::Chosen(path) => self.verdict(&path),
            Ended::Left => Ok(Outcome::Missing),
            Ended::Interrupted => Ok(Outcome::Interrupted),
            Ended::OutOfInput => {
                self.out.flush()?;
                self.talk.say(
                    "the input ended before a code was chosen",
                    Some("for the whole tree: httpstatus choose --plain".to_owned()),
                );
                Ok(Outcome::Refused)
            }
        }
    }

    /// The card, and below it, where the eye rests, the way that led to it.
    fn verdict(&mut self, path: &Path) -> io::Result<Outcome> {
        let entries: Vec<_> = table::by_code(path.choice.code).collect();
        if self.options.open {
            return self.open(&entries);
        }
        if !self.options.short {
            self.entries(&entries, true)?;
            writeln!(self.out)?;
        }
        self.choice_writer().paths(std::slice::from_ref(path))?;
        Ok(Outcome::Found)
    }

    /// The whole tree.
    fn tree(&mut self) -> io::Result<Outcome> {
        match self.options.format() {
            Format::Human | Format::Plain => self.choice_writer().tree(&ROOT, None)?,
            Format::Markdown => mermaid::tree(self.out, &ROOT, None)?,
            Format::Csv => csv::paths(self.out, &choice::paths())?,
            Format::Json => {
                json::write_choice(self.out, Some(&ROOT), None, &[], &all_ends())?;
            }
        }
        Ok(Outcome::Found)
    }

    /// One code: the way to it. Several: where their ways part.
    fn chosen(&mut self, arguments: &[String]) -> io::Result<Outcome> {
        let (entries, missing) = ends(arguments);
        let codes: Vec<_> = entries.iter().map(|entry| entry.code).collect();
        let paths: Vec<_> = codes.iter().flat_map(|&code| choice::paths_to(code)).collect();
        let several = codes.len() > 1;
        let question = if several { choice::parting(&codes) } else { &ROOT };
        match self.options.format() {
            _ if self.options.open && !several && missing.is_empty() => return self.open(&entries),
            Format::Human | Format::Plain if several => {
                self.choice_writer().parting(question, &paths, &entries)?;
            }
            Format::Human | Format::Plain => self.choice_writer().paths(&paths)?,
            Format::Markdown if !codes.is_empty() => {
                mermaid::tree(self.out, question, Some(&codes))?;
                mermaid::paths(self.out, &paths)?;
            }
            Format::Markdown => {}
            Format::Csv => csv::paths(self.out, &paths)?,
            Format::Json => {
                let question = several.then_some(question);
                json::write_choice(self.out, question, Some(&codes), &paths, &entries)?;
            }
        }
        self.out.flush()?;
        for missed in &missing {
            self.no_end(missed);
        }
        Ok(if missing.is_empty() { Outcome::Found } else { Outcome::Missing })
    }

    /// Says why no path leads to what was asked for.
    fn no_end(&mut self, missed: &Missed) {
        match missed {
            Missed::Pattern(pattern) => self.talk.no_code(*pattern, None),
            Missed::Text(text) => self.talk.say(
                format_args!("no status code '{}'", clean(text)),
                Some("choose takes codes and names: httpstatus choose 401 403".to_owned()),
            ),
            Missed::NoEnd(entry) => self
                .talk
                .say(format_args!("choose never ends at {:03}", entry.code), Some(why_not(entry))),
        }
    }

    fn choice_writer(&mut self) -> Writer<'_, O> {
        let width = (self.options.format() == Format::Human).then(|| self.width());
        Writer { out: self.out, styles: &self.styles, width }
    }
}

/// Why nobody is led to a code that the table has.
fn why_not(entry: &Status) -> String {
    let known = NOT_SENT.iter().find(|(code, _)| *code == entry.code);
    match known {
        Some((_, reason)) => (*reason).to_owned(),
        None if !matches!(entry.standing, Standing::Registered | Standing::Temporary) => {
            "it is not registered, and other people's clients don't know it".to_owned()
        }
        None => "it is interim: servers send it of themselves, before the final status".to_owned(),
    }
}
