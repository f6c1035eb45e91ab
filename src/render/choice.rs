//! What `choose` answers with: the tree as indented text, the path to a code, where paths part.

use std::io::{self, Write};

use super::{differences, digits};
use crate::choice::{Answer, Choice, Path, Question, Then};
use crate::status::Status;
use crate::style::Styles;
use crate::text::paragraph;

/// The columns by which a level of the tree, and an item of a list, stands in.
const INDENT: usize = 3;

/// Writes what `choose` answers with.
#[derive(Debug)]
pub struct Writer<'a, W> {
    /// Where it goes.
    pub out: &'a mut W,
    /// How it looks.
    pub styles: &'a Styles,
    /// The columns to wrap at; `None` leaves every item on one line, for `grep` and the like.
    pub width: Option<usize>,
}

impl<W: Write> Writer<'_, W> {
    /// The tree from a question on: all of it, or the part that leads to one of the codes.
    ///
    /// # Errors
    ///
    /// When writing fails.
    pub fn tree(&mut self, question: &Question, codes: Option<&[u16]>) -> io::Result<()> {
        self.level(question, codes, 0)
    }

    fn level(
        &mut self,
        question: &Question,
        codes: Option<&[u16]>,
        indent: usize,
    ) -> io::Result<()> {
        let asked = self.question(question);
        self.item(&" ".repeat(indent), indent, &asked)?;
        for (number, answer) in (1..).zip(question.answers) {
            if !codes.is_none_or(|codes| answer.leads_to(codes)) {
                continue;
            }
            let first = format!("{:indent$}{number}. ", "");
            let mut text = self.answer(answer);
            if let Then::Send(choice) = &answer.then {
                text = format!("{text}: {}", self.name(choice));
            }
            self.item(&first, indent + INDENT, &text)?;
            if let Then::Ask(next) = &answer.then {
                self.level(next, codes, indent + INDENT)?;
            }
        }
        Ok(())
    }

    /// The paths to one code, under its name.
    ///
    /// # Errors
    ///
    /// When writing fails.
    pub fn paths(&mut self, paths: &[Path]) -> io::Result<()> {
        let Some(path) = paths.first() else { return Ok(()) };
        let name = self.name(path.choice);
        writeln!(self.out, "{name}")?;
        for (number, path) in paths.iter().enumerate() {
            if number > 0 {
                writeln!(self.out)?;
            }
            self.path(path, number > 0)?;
        }
        Ok(())
    }

    /// When a code is sent, the questions that lead to it, and the codes that were near.
    fn path(&mut self, path: &Path, also: bool) -> io::Result<()> {
        self.item("", 0, &path.choice.sentence(also))?;
        self.heading("The way to it")?;
        for (number, step) in (1..).zip(&path.steps) {
            let question = self.question(step.question);
            self.item(&format!("{number}. "), INDENT, &question)?;
            self.item(&" ".repeat(INDENT), INDENT, &self.answer(step.answer))?;
        }
        self.heading("The codes that were near")?;
        for near in path.choice.near {
            let code = self.styles.code(near.code);
            let text = format!("not {}, because {}.", code.style(digits(near.code)), near.because);
            self.bullet(&text)?;
        }
        Ok(())
    }

    /// Several codes: the questions from the one on at which their paths part, when each of them is
    /// sent, and the lines that tell them apart.
    ///
    /// # Errors
    ///
    /// When writing fails.
    pub fn parting(
        &mut self,
        question: &Question,
        paths: &[Path],
        entries: &[&Status],
    ) -> io::Result<()> {
        let codes: Vec<_> = entries.iter().map(|entry| entry.code).collect();
        self.tree(question, Some(&codes))?;
        writeln!(self.out)?;
        for paths in paths.chunk_by(|one, next| one.choice.code == next.choice.code) {
            for (number, path) in paths.iter().enumerate() {
                self.bullet(&path.choice.sentence(number > 0))?;
            }
        }
        let differences = differences(entries);
        if !differences.is_empty() {
            self.heading("What tells them apart")?;
        }
        for (_, _, difference) in differences {
            self.bullet(difference)?;
        }
        Ok(())
    }

    fn heading(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "\n{}", self.styles.heading.style(text))
    }

    /// The question with its section behind it.
    fn question(&self, question: &Question) -> String {
        let source = question.source;
        let cited = self.styles.quiet.style(format!("({source})")).to_string();
        let cited = self.styles.link(cited, &source.url());
        format!("{} {cited}", self.styles.heading.style(question.asks))
    }

    /// The answer with its example behind it.
    fn answer(&self, answer: &Answer) -> String {
        let example = answer.example.map(|example| format!(" ({example})")).unwrap_or_default();
        format!("{}{}", answer.text, self.styles.quiet.style(example))
    }

    fn name(&self, choice: &Choice) -> String {
        let phrase = choice.entry().map_or("", |entry| entry.phrase);
        let name = format!("{} {phrase}", digits(choice.code));
        self.styles.code(choice.code).style(name).to_string()
    }

    fn bullet(&mut self, text: &str) -> io::Result<()> {
        self.item(&format!("{} ", self.styles.bullet), 2, text)
    }

    /// A text behind its first columns, wrapped where there is a width.
    fn item(&mut self, first: &str, indent: usize, text: &str) -> io::Result<()> {
        match self.width {
            Some(width) => paragraph(self.out, first, indent, text, width),
            None => writeln!(self.out, "{first}{text}"),
        }
    }
}
