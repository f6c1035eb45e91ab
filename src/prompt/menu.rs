//! A question as a menu: arrow keys and Enter, numbers, letters that narrow it down. This file draws
//! it; `state.rs` says what a key does. Only these two name the crate that reads keys.
//!
//! The terminal is in raw mode only while a key is waited for, and its cursor is never hidden: it is
//! as it was whenever the program ends.

mod state;

use std::io::{self, Write};

use console::Term;
use state::State;

use super::{Asker, Reply};
use crate::choice::{Question, Step};
use crate::style::Styles;
use crate::text::paragraph;

/// Asks by keys.
#[derive(Debug)]
pub struct Menu {
    terminal: Term,
    styles: Styles,
    width: usize,
    /// For each question that was answered, the lines that its answer takes on the screen.
    answered: Vec<usize>,
}

impl Menu {
    /// A menu on standard output, wrapped at `width` columns.
    #[must_use]
    pub fn new(styles: Styles, width: usize) -> Self {
        Self { terminal: Term::buffered_stdout(), styles, width, answered: Vec::new() }
    }

    /// Writes the menu and answers how many line ends it has.
    fn draw(&mut self, question: &Question, state: &State, before: &[Step]) -> io::Result<usize> {
        let (rows, columns) = self.terminal.size();
        let width = self.width.min(usize::from(columns));
        let mut text = self.menu(question, state, before, width, true)?;
        // Where the screen is too low for all examples, the chosen answer alone has its own.
        if lines(&text) >= usize::from(rows) {
            text = self.menu(question, state, before, width, false)?;
        }
        self.terminal.write_all(&text)?;
        self.terminal.flush()?;
        Ok(lines(&text))
    }

    fn menu(
        &self,
        question: &Question,
        state: &State,
        before: &[Step],
        width: usize,
        all_examples: bool,
    ) -> io::Result<Vec<u8>> {
        let mut text = Vec::new();
        let styles = self.styles;
        paragraph(&mut text, "", 0, &styles.heading.style(question.asks).to_string(), width)?;
        for &place in &state.shown {
            let answer = &question.answers[place];
            let is_chosen = state.chosen() == Some(place);
            let mark = if is_chosen { ">" } else { " " };
            let first = format!("{mark} {}  ", place + 1);
            let said = answer.text.to_owned();
            let said = if is_chosen { styles.heading.style(said).to_string() } else { said };
            paragraph(&mut text, &first, 5, &said, width)?;
            if let Some(example) = answer.example
                && (all_examples || is_chosen)
            {
                let example = styles.quiet.style(example).to_string();
                paragraph(&mut text, "     ", 5, &example, width)?;
            }
        }
        let foot = state.foot(question, !before.is_empty());
        paragraph(&mut text, "", 0, &styles.quiet.style(foot).to_string(), width)?;
        // The cursor rests behind the last line, not below it.
        text.pop();
        Ok(text)
    }

    /// Takes the last lines off the screen.
    fn erase(&mut self, lines: usize) -> io::Result<()> {
        // Line by line: some terminals put a screen that is cleared as a whole into their history.
        self.terminal.clear_line()?;
        self.terminal.clear_last_lines(lines)
    }

    /// Leaves the question and its answer on the screen, as what was said.
    fn keep(&mut self, question: &Question, place: usize) -> io::Result<()> {
        let mut text = Vec::new();
        let asks = self.styles.quiet.style(question.asks);
        paragraph(
            &mut text,
            "",
            0,
            &format!("{asks} {}", question.answers[place].text),
            self.width,
        )?;
        self.terminal.write_all(&text)?;
        self.answered.push(lines(&text));
        self.terminal.flush()
    }
}

impl Asker for Menu {
    fn ask(&mut self, question: &'static Question, before: &[Step]) -> io::Result<Reply> {
        let mut state = State::new(question);
        loop {
            let drawn = self.draw(question, &state, before)?;
            let reply = match self.terminal.read_key_raw() {
                Ok(key) => state.press(&key, question, !before.is_empty()),
                Err(_) => Some(Reply::End),
            };
            if matches!(reply, Some(Reply::Leave | Reply::Interrupt | Reply::End)) {
                // The menu stays; what comes next begins on a line of its own.
                writeln!(self.terminal)?;
                self.terminal.flush()?;
            } else {
                self.erase(drawn)?;
            }
            match reply {
                None => continue,
                Some(Reply::Answer(place)) => self.keep(question, place)?,
                Some(Reply::Back) => {
                    let lines = self.answered.pop().unwrap_or(0);
                    self.erase(lines)?;
                }
                Some(_) => {}
            }
            return Ok(reply.unwrap_or(Reply::Leave));
        }
    }
}

fn lines(text: &[u8]) -> usize {
    text.split(|&byte| byte == b'\n').count() - 1
}
