//! A question as a menu: arrow keys and Enter, numbers, letters that narrow it down. The only file
//! that names the crate that reads keys.
//!
//! The terminal is in raw mode only while a key is waited for, and its cursor is never hidden: it is
//! as it was whenever the program ends.

use std::io::{self, Write};

use console::{Key, Term};

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

/// What the keys have made of a menu so far.
#[derive(Debug, PartialEq, Eq)]
struct State {
    /// The letters that an answer must have to be shown.
    filter: String,
    /// The places of the answers that have them.
    shown: Vec<usize>,
    /// The chosen one, as a place in `shown`.
    cursor: usize,
}

impl State {
    fn new(question: &Question) -> Self {
        Self { filter: String::new(), shown: (0..question.answers.len()).collect(), cursor: 0 }
    }

    /// What stands below the answers: which keys there are, or the letters typed so far.
    fn foot(&self, question: &Question, can_go_back: bool) -> String {
        if !self.filter.is_empty() {
            let none = if self.shown.is_empty() { "no answer " } else { "" };
            return format!("{none}with: {}", self.filter);
        }
        let (count, back) =
            (question.answers.len(), if can_go_back { "\u{2190} back, " } else { "" });
        format!("\u{2191} \u{2193} Enter or 1-{count}, letters to filter, {back}Esc to leave")
    }

    fn chosen(&self) -> Option<usize> {
        self.shown.get(self.cursor).copied()
    }

    /// What a key does; `None` where the question stays open.
    fn press(&mut self, key: &Key, question: &Question, can_go_back: bool) -> Option<Reply> {
        let last = self.shown.len().saturating_sub(1);
        match key {
            Key::ArrowUp | Key::BackTab => {
                self.cursor = self.cursor.checked_sub(1).unwrap_or(last);
            }
            Key::ArrowDown | Key::Tab => {
                self.cursor = if self.cursor < last { self.cursor + 1 } else { 0 };
            }
            Key::Home | Key::PageUp => self.cursor = 0,
            Key::End | Key::PageDown => self.cursor = last,
            Key::Enter | Key::ArrowRight => return self.chosen().map(Reply::Answer),
            Key::Escape if self.filter.is_empty() => return Some(Reply::Leave),
            Key::Escape => self.narrow(String::new(), question),
            Key::Backspace if !self.filter.is_empty() => {
                let mut filter = self.filter.clone();
                filter.pop();
                self.narrow(filter, question);
            }
            Key::ArrowLeft | Key::Backspace => return can_go_back.then_some(Reply::Back),
            Key::CtrlC => return Some(Reply::Interrupt),
            Key::Char('\u{4}') => return Some(Reply::End),
            Key::Char(digit @ '1'..='9') if self.filter.is_empty() => {
                let place = usize::try_from(digit.to_digit(10)?).ok()? - 1;
                return (place < question.answers.len()).then_some(Reply::Answer(place));
            }
            Key::Char(letter) if !letter.is_control() => {
                self.narrow(format!("{}{letter}", self.filter), question);
            }
            _ => {}
        }
        None
    }

    /// Shows only the answers that have the letters.
    fn narrow(&mut self, filter: String, question: &Question) {
        let answers = question.answers;
        self.shown = (0..answers.len()).filter(|&place| answers[place].has(&filter)).collect();
        self.filter = filter;
        self.cursor = 0;
    }
}

fn lines(text: &[u8]) -> usize {
    text.iter().filter(|&&byte| byte == b'\n').count()
}
