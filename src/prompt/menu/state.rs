//! What a key does to a menu, without a terminal.

use console::Key;

use super::Reply;
use crate::choice::Question;

/// What the keys have made of a menu so far.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct State {
    /// The letters that an answer must have to be shown.
    pub(super) filter: String,
    /// The places of the answers that have them.
    pub(super) shown: Vec<usize>,
    /// The chosen one, as a place in `shown`.
    cursor: usize,
}

impl State {
    pub(super) fn new(question: &Question) -> Self {
        Self { filter: String::new(), shown: (0..question.answers.len()).collect(), cursor: 0 }
    }

    /// What stands below the answers: which keys there are, or the letters typed so far.
    pub(super) fn foot(&self, question: &Question, can_go_back: bool) -> String {
        if !self.filter.is_empty() {
            let none = if self.shown.is_empty() { "no answer " } else { "" };
            return format!("{none}with: {}", self.filter);
        }
        let (count, back) =
            (question.answers.len(), if can_go_back { "\u{2190} back, " } else { "" });
        format!("\u{2191} \u{2193} Enter or 1-{count}, letters to filter, {back}Esc to leave")
    }

    pub(super) fn chosen(&self) -> Option<usize> {
        self.shown.get(self.cursor).copied()
    }

    /// What a key does; `None` where the question stays open.
    pub(super) fn press(
        &mut self,
        key: &Key,
        question: &Question,
        can_go_back: bool,
    ) -> Option<Reply> {
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
            // Ctrl-D; where it came before a key was waited for, the terminal hands on a zero.
            Key::Char('\u{4}' | '\0') => return Some(Reply::End),
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
