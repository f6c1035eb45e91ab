//! `choose`: asks at a terminal; otherwise prints the tree, the path to a code, or the question at
//! which paths part.

use std::io::{self, BufReader, Read, Write};

use super::prompt::menu::Menu;
use super::prompt::numbered::Numbered;
use super::prompt::{self, Ending};
use super::request::{Human, Length, View};
use super::targets::{Unresolved, all_targets, targets};
use super::{Outcome, Session};
use crate::choice::tree::{NOT_SENT, ROOT};
use crate::choice::{self, Path, Question};
use crate::render::card::write_card;
use crate::render::choice::{write_parting, write_paths, write_tree, write_verdict};
use crate::render::style::Styles;
use crate::render::text::{UNWRAPPED, sanitize_short};
use crate::render::{Layout, csv, json, mermaid};
use crate::table;
use crate::table::entry::{Entry, Standing};

impl<O: Write, E: Write> Session<'_, O, E> {
    /// Asks, if there is somebody to ask; otherwise prints the whole tree.
    pub(super) fn choose<I: Read>(&mut self, input: impl FnOnce() -> I) -> io::Result<Outcome> {
        let is_terminal = self.around.screen.is_some() && (self.around.input_is_terminal)();
        match self.view {
            View::Human(human) if is_terminal => self.ask(human, input),
            View::Open if is_terminal => {
                self.messages.error("--open takes a code: httpstatus choose 403 --open", None);
                Ok(Outcome::Failed)
            }
            _ => self.print_tree(),
        }
    }

    /// Asks by keys if the terminal has colours, otherwise by numbered lines.
    fn ask<I: Read>(&mut self, human: Human, input: impl FnOnce() -> I) -> io::Result<Outcome> {
        let Human { styles, width, .. } = human;
        let out = self.out.unpaged();
        let ending = if styles.color {
            prompt::walk(&mut Menu::new(out, styles, width))?
        } else {
            prompt::walk(&mut Numbered { input: BufReader::new(input()), out, width })?
        };
        match ending {
            Ending::Chosen(path) => self.print_verdict(&path, human),
            Ending::Left => Ok(Outcome::NotFound),
            Ending::Interrupted => Ok(Outcome::Interrupted),
            Ending::OutOfInput => {
                self.out.flush()?;
                let hint = "for the whole tree: httpstatus choose --plain";
                self.messages.error("the input ended before a code was chosen", Some(hint));
                Ok(Outcome::Failed)
            }
        }
    }

    /// The verdict, and with `--long` the card below it.
    fn print_verdict(&mut self, path: &Path, human: Human) -> io::Result<Outcome> {
        write_verdict(&mut self.layout(human), path)?;
        if human.length == Length::Long {
            let entries: Vec<_> = table::by_code(path.choice.code).collect();
            writeln!(self.out)?;
            write_card(&mut self.layout(human), &entries)?;
        }
        Ok(Outcome::Found)
    }

    /// The whole tree.
    fn print_tree(&mut self) -> io::Result<Outcome> {
        match self.view {
            View::Human(human) => write_tree(&mut self.layout(human), &ROOT, None)?,
            View::Plain | View::Fields(_) => write_tree(&mut self.plain_layout(), &ROOT, None)?,
            View::Markdown(_) => mermaid::write_mermaid_tree(&mut self.out, &ROOT, None)?,
            View::Csv => csv::write_paths(&mut self.out, &choice::paths())?,
            View::Json => {
                json::write_json_choice(&mut self.out, Some(&ROOT), None, &[], &all_targets())?;
            }
            View::Open => {
                self.messages.error("--open takes one code", None);
                return Ok(Outcome::Failed);
            }
        }
        Ok(Outcome::Found)
    }

    /// One code: the paths to it. Several: the question at which they part.
    pub(super) fn show_paths(&mut self, arguments: &[String]) -> io::Result<Outcome> {
        let (entries, unresolved) = targets(arguments);
        let codes: Vec<_> = entries.iter().map(|entry| entry.code).collect();
        let paths: Vec<_> = codes.iter().flat_map(|&code| choice::paths_to(code)).collect();
        let outcome = match (&self.view, codes.len()) {
            (View::Open, 1) => self.open(&entries)?,
            (View::Open, _) => {
                self.messages.error("--open takes one code", None);
                return Ok(Outcome::Failed);
            }
            (View::Json, 0) => self.print_paths(&[], &[], None)?.and(Outcome::NotFound),
            (_, 0) => Outcome::NotFound,
            (_, 1) => self.print_paths(&paths, &entries, None)?,
            _ => self.print_paths(&paths, &entries, Some(choice::parting(&codes)))?,
        };
        self.out.flush()?;
        for target in &unresolved {
            self.report_unresolved(target);
        }
        Ok(if unresolved.is_empty() { outcome } else { outcome.and(Outcome::NotFound) })
    }

    fn print_paths(
        &mut self,
        paths: &[Path],
        entries: &[&'static Entry],
        parting: Option<&'static Question>,
    ) -> io::Result<Outcome> {
        let codes: Vec<_> = entries.iter().map(|entry| entry.code).collect();
        match self.view {
            View::Human(human) => {
                write_answer(&mut self.layout(human), paths, entries, parting)?;
            }
            View::Plain | View::Fields(_) | View::Open => {
                write_answer(&mut self.plain_layout(), paths, entries, parting)?;
            }
            View::Markdown(_) => {
                let question = parting.unwrap_or(&ROOT);
                mermaid::write_mermaid_tree(&mut self.out, question, Some(&codes))?;
                mermaid::write_mermaid_paths(&mut self.out, paths)?;
            }
            View::Csv => csv::write_paths(&mut self.out, paths)?,
            View::Json => {
                json::write_json_choice(&mut self.out, parting, Some(&codes), paths, entries)?;
            }
        }
        Ok(Outcome::Found)
    }

    /// A layout without styles and without line breaks of its own.
    fn plain_layout(&mut self) -> Layout<'_, impl Write> {
        Layout { out: &mut self.out, styles: Styles::PLAIN, width: UNWRAPPED }
    }

    /// Says why no path leads to what was asked for.
    fn report_unresolved(&mut self, target: &Unresolved) {
        match target {
            Unresolved::Pattern(pattern) => self.messages.no_code(*pattern),
            Unresolved::Text(text) => {
                let error = format!("no status code '{}'", sanitize_short(text));
                let hint = "choose takes codes and names: httpstatus choose 401 403";
                self.messages.error(error, Some(hint));
            }
            Unresolved::NotOffered(entry) => {
                let error = format!("choose never recommends {:03}", entry.code);
                self.messages.error(error, Some(why_not(entry)));
            }
        }
    }
}

fn write_answer<W: Write>(
    layout: &mut Layout<'_, W>,
    paths: &[Path],
    entries: &[&Entry],
    parting: Option<&Question>,
) -> io::Result<()> {
    match parting {
        Some(question) => write_parting(layout, question, paths, entries),
        None => write_paths(layout, paths),
    }
}

/// Why `choose` does not recommend a code that the table has.
fn why_not(entry: &Entry) -> &'static str {
    let known = NOT_SENT.iter().find(|(code, _)| *code == entry.code);
    match known {
        Some((_, reason)) => reason,
        None if !matches!(entry.standing, Standing::Registered | Standing::Temporary) => {
            "it is not registered, so other people's clients don't know it"
        }
        None => "it is interim: servers send it by themselves, before the final status",
    }
}
