//! A question as a menu: arrow keys and Enter, numbers, letters that filter the answers. This file
//! draws it; `state` says what a key does. Only these two use the crate that reads keys.
//!
//! The terminal is in raw mode only while a key is waited for, and its cursor is never hidden: it is
//! as it was whenever the program ends.

use std::io::{self, Write};

use console::Term;

use super::state::State;
use super::{Prompter, Reply};
use crate::choice::{Question, Step};
use crate::render::style::{Role, Styles};
use crate::render::text::{count_line_ends, write_wrapped};

/// The columns before an answer: the mark, its number, two spaces.
const ANSWER_INDENT: usize = 5;

/// Asks by keys.
#[derive(Debug)]
pub struct Menu<'a, W> {
    out: &'a mut W,
    terminal: Term,
    styles: Styles,
    width: usize,
    /// For each answered question, the lines that its answer takes on the screen.
    answered: Vec<usize>,
}

impl<'a, W: Write> Menu<'a, W> {
    /// A menu on `out`, a terminal, wrapped at `width` columns.
    #[must_use]
    pub fn new(out: &'a mut W, styles: Styles, width: usize) -> Self {
        Self { out, terminal: Term::stdout(), styles, width, answered: Vec::new() }
    }

    /// Draws the menu, and returns the number of its line ends.
    fn draw(&mut self, question: &Question, state: &State, before: &[Step]) -> io::Result<usize> {
        let (rows, columns) = self.terminal.size();
        let width = self.width.min(usize::from(columns));
        let mut text = self.text(question, state, before, width, true)?;
        // If the screen is too low for all examples, only the chosen answer has its own.
        if count_line_ends(&text) >= usize::from(rows) {
            text = self.text(question, state, before, width, false)?;
        }
        self.out.write_all(&text)?;
        self.out.flush()?;
        Ok(count_line_ends(&text))
    }

    fn text(
        &self,
        question: &Question,
        state: &State,
        before: &[Step],
        width: usize,
        all_examples: bool,
    ) -> io::Result<Vec<u8>> {
        let mut text = Vec::new();
        let styles = self.styles;
        let asks = styles.paint(Role::Heading, question.asks).to_string();
        write_wrapped(&mut text, 0, &asks, width)?;
        for &index in &state.shown {
            let answer = &question.answers[index];
            let is_chosen = state.chosen() == Some(index);
            let (mark, role) = if is_chosen { (">", Role::Heading) } else { (" ", Role::Plain) };
            write!(text, "{mark} {}  ", index + 1)?;
            let said = styles.paint(role, answer.text).to_string();
            write_wrapped(&mut text, ANSWER_INDENT, &said, width)?;
            if let Some(example) = answer.example
                && (all_examples || is_chosen)
            {
                write!(text, "{:ANSWER_INDENT$}", "")?;
                let example = styles.paint(Role::Quiet, example).to_string();
                write_wrapped(&mut text, ANSWER_INDENT, &example, width)?;
            }
        }
        let foot = styles.paint(Role::Quiet, state.foot(question, !before.is_empty())).to_string();
        write_wrapped(&mut text, 0, &foot, width)?;
        // The cursor rests at the end of the last line, not below it.
        text.pop();
        Ok(text)
    }

    /// Clears the line of the cursor and this many lines above it. Line by line: some terminals put
    /// a screen that is cleared as a whole into their history.
    fn erase(&mut self, lines: usize) -> io::Result<()> {
        self.out.write_all(b"\r\x1b[2K")?;
        for _ in 0..lines {
            self.out.write_all(b"\x1b[1A\x1b[2K")?;
        }
        Ok(())
    }

    /// Leaves the question and its answer on the screen.
    fn keep(&mut self, question: &Question, index: usize) -> io::Result<()> {
        let mut text = Vec::new();
        let asks = self.styles.paint(Role::Quiet, question.asks);
        let said = format!("{asks} {}", question.answers[index].text);
        write_wrapped(&mut text, 0, &said, self.width)?;
        self.out.write_all(&text)?;
        self.answered.push(count_line_ends(&text));
        self.out.flush()
    }
}

impl<W: Write> Prompter for Menu<'_, W> {
    fn ask(&mut self, question: &'static Question, before: &[Step]) -> io::Result<Reply> {
        let mut state = State::new(question);
        loop {
            let drawn = self.draw(question, &state, before)?;
            let reply = match self.terminal.read_key_raw() {
                Ok(key) => state.press(&key, question, !before.is_empty()),
                Err(_) => Some(Reply::End),
            };
            if matches!(reply, Some(Reply::Quit | Reply::Interrupt | Reply::End)) {
                // The menu stays; what follows begins on a line of its own.
                writeln!(self.out)?;
                self.out.flush()?;
            } else {
                self.erase(drawn)?;
            }
            match reply {
                None => continue,
                Some(Reply::Answer(index)) => self.keep(question, index)?,
                Some(Reply::Back) => {
                    let lines = self.answered.pop().unwrap_or(0);
                    self.erase(lines)?;
                }
                Some(_) => {}
            }
            return Ok(reply.unwrap_or(Reply::Quit));
        }
    }
}
