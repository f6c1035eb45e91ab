//! What a key does to a menu, without a terminal.

use console::Key;

use super::Reply;
use crate::choice::Question;

/// The state of a menu: what the keys pressed so far have made of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct State {
    /// The letters that an answer must contain to be shown.
    pub(super) filter: String,
    /// The indexes of the answers that contain them.
    pub(super) shown: Vec<usize>,
    /// The chosen one, as an index into `shown`.
    cursor: usize,
}

impl State {
    pub(super) fn new(question: &Question) -> Self {
        Self { filter: String::new(), shown: (0..question.answers.len()).collect(), cursor: 0 }
    }

    /// The line below the answers: which keys there are, or the letters typed so far.
    pub(super) fn foot(&self, question: &Question, can_go_back: bool) -> String {
        if !self.filter.is_empty() {
            let none = if self.shown.is_empty() { "no answer " } else { "" };
            return format!("{none}with: {} (Esc clears)", self.filter);
        }
        let (count, back) =
            (question.answers.len(), if can_go_back { "\u{2190} back, " } else { "" });
        format!("\u{2191} \u{2193} Enter or 1-{count}, letters to filter, {back}Esc to quit")
    }

    pub(super) fn chosen(&self) -> Option<usize> {
        self.shown.get(self.cursor).copied()
    }

    /// What a key does; `None` if the question stays open.
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
            Key::Escape if self.filter.is_empty() => return Some(Reply::Quit),
            Key::Escape => self.narrow(String::new(), question),
            Key::Backspace if !self.filter.is_empty() => {
                let mut filter = self.filter.clone();
                filter.pop();
                self.narrow(filter, question);
            }
            Key::ArrowLeft | Key::Backspace => return can_go_back.then_some(Reply::Back),
            Key::CtrlC => return Some(Reply::Interrupt),
            // Ctrl-D; if it came before a key was waited for, the terminal passes on a zero.
            Key::Char('\u{4}' | '\0') => return Some(Reply::End),
            Key::Char(digit @ '1'..='9') if self.filter.is_empty() => {
                let index = usize::try_from(digit.to_digit(10)?).ok()? - 1;
                return (index < question.answers.len()).then_some(Reply::Answer(index));
            }
            // Without an answer left, more letters can't bring one back.
            Key::Char(letter) if !letter.is_control() && !self.shown.is_empty() => {
                self.narrow(format!("{}{letter}", self.filter), question);
            }
            _ => {}
        }
        None
    }

    /// Shows only the answers that contain the letters.
    fn narrow(&mut self, filter: String, question: &Question) {
        let answers = question.answers;
        self.shown = (0..answers.len()).filter(|&index| answers[index].has(&filter)).collect();
        self.filter = filter;
        self.cursor = 0;
    }
}

#[cfg(test)]
mod tests {
    use console::Key;
    use console::Key::{
        ArrowDown, ArrowLeft, ArrowRight, ArrowUp, BackTab, Backspace, Char, CtrlC, End, Enter,
        Escape, Home, PageDown, PageUp, Tab,
    };

    use super::{Question, Reply, State};
    use crate::choice::{Answer, Choice, Then};
    use httpstatus_table::entry::Source;

    const fn answer(text: &'static str) -> Answer {
        let choice = Choice { code: 200, when: "it worked", near: &[], also_because: None };
        Answer { text, example: None, then: Then::Recommend(choice) }
    }

    const QUESTION: Question = Question {
        asks: "Which one?",
        source: Source::Rfc { number: 9110, section: "15" },
        answers: &[answer("red"), answer("green"), answer("9 blue")],
    };

    /// A menu after some keys, each of which left the question open.
    fn after(keys: &[Key]) -> State {
        let mut state = State::new(&QUESTION);
        for key in keys {
            assert_eq!(state.press(key, &QUESTION, true), None, "{key:?} of {keys:?}");
        }
        state
    }

    /// What the last of some keys replies.
    fn reply(keys: &[Key]) -> Option<Reply> {
        let (last, before) = keys.split_last().expect("a key");
        after(before).press(last, &QUESTION, true)
    }

    #[test]
    fn keys_that_go_to_an_answer() {
        for (keys, place) in [
            (&[][..], 0),
            (&[ArrowDown], 1),
            (&[Tab, Tab], 2),
            (&[ArrowUp], 2),
            (&[BackTab, BackTab], 1),
            (&[End], 2),
            (&[PageDown], 2),
            (&[PageDown, Home], 0),
            (&[End, PageUp], 0),
            // After the last comes the first, and the other way round.
            (&[End, ArrowDown], 0),
            (&[End, Tab], 0),
            (&[Home, ArrowUp], 2),
        ] {
            assert_eq!(after(keys).chosen(), Some(place), "{keys:?}");
            for take in [Enter, ArrowRight] {
                let keys = [keys, &[take]].concat();
                assert_eq!(reply(&keys), Some(Reply::Answer(place)), "{keys:?}");
            }
        }
    }

    #[test]
    fn letters_that_narrow_it_down() {
        let letters = |text: &str| text.chars().map(Char).collect::<Vec<_>>();
        for (keys, filter, shown) in [
            (letters("re"), "re", &[0, 1][..]),
            (letters("ree"), "ree", &[1]),
            (letters("reed"), "reed", &[]),
            // A digit among letters is one of them.
            (letters(" 9"), " 9", &[2]),
            ([letters("ree"), vec![Backspace]].concat(), "re", &[0, 1]),
            ([letters("r"), vec![Backspace]].concat(), "", &[0, 1, 2]),
            ([letters("ree"), vec![Escape]].concat(), "", &[0, 1, 2]),
            // What is no letter changes nothing.
            ([letters("re"), letters("\u{1}\u{7}\u{1b}"), vec![Key::Del]].concat(), "re", &[0, 1]),
        ] {
            let state = after(&keys);
            assert_eq!((state.filter.as_str(), &state.shown[..]), (filter, shown), "{keys:?}");
            assert_eq!(state.chosen(), shown.first().copied(), "{keys:?}");
            let last = after(&[&keys[..], &[End]].concat());
            assert_eq!(last.chosen(), shown.last().copied(), "{keys:?}");
        }
        assert_eq!(after(&[End, Char('r')]).chosen(), Some(0), "the first of those that are left");
        assert_eq!(after(&[Char('x'), Enter, ArrowUp, ArrowDown]).chosen(), None);
    }

    #[test]
    fn digits_that_answer() {
        for (digit, place) in [('1', 0), ('2', 1), ('3', 2)] {
            assert_eq!(reply(&[End, Char(digit)]), Some(Reply::Answer(place)), "{digit}");
        }
        for digit in ['4', '9'] {
            assert_eq!(after(&[Char(digit)]), State::new(&QUESTION), "there is no answer {digit}");
        }
    }

    #[test]
    fn keys_that_end_the_question() {
        for (keys, replied) in [
            (&[Escape][..], Reply::Quit),
            (&[Char('r'), Escape, Escape], Reply::Quit),
            (&[Char('r'), Backspace, Escape], Reply::Quit),
            (&[ArrowLeft], Reply::Back),
            (&[Backspace], Reply::Back),
            (&[Char('r'), ArrowLeft], Reply::Back),
            (&[Char('r'), Backspace, Backspace], Reply::Back),
            (&[Char('r'), CtrlC], Reply::Interrupt),
            (&[Char('\u{4}')], Reply::End),
            (&[Char('\0')], Reply::End),
        ] {
            assert_eq!(reply(keys), Some(replied), "{keys:?}");
        }
        for key in [ArrowLeft, Backspace] {
            let mut first = State::new(&QUESTION);
            assert_eq!(first.press(&key, &QUESTION, false), None, "nothing before it: {key:?}");
        }
    }
}
