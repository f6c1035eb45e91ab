//! Asks a person at a terminal, one question after the other, until a status code is reached.
//!
//! [`menu`] asks by keys, in colour; [`numbered`] by lines, for plain terminals and screen readers.

pub mod menu;
pub mod numbered;
mod state;

use std::io;

use crate::choice::tree::ROOT;
use crate::choice::{Path, Question, Step, Then};

/// How a person replied to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// With the answer of this index.
    Answer(usize),
    /// Back to the question before.
    Back,
    /// Quit, without a code.
    Quit,
    /// Ctrl-C.
    Interrupt,
    /// The input has ended: Ctrl-D, or a terminal that is gone.
    End,
}

/// How a round of questions ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// At a code.
    Chosen(Path),
    /// The person quit.
    Left,
    /// By Ctrl-C.
    Interrupted,
    /// Without further input.
    OutOfInput,
}

/// A way to ask.
pub trait Prompter {
    /// Asks one question. `before` are the questions and answers that led to it.
    ///
    /// # Errors
    ///
    /// When writing fails.
    fn ask(&mut self, question: &'static Question, before: &[Step]) -> io::Result<Reply>;
}

/// Asks from the first question on, until there is a code or the person quits.
///
/// # Errors
///
/// When writing fails.
pub fn walk(prompter: &mut impl Prompter) -> io::Result<Ending> {
    let mut steps: Vec<Step> = Vec::new();
    let mut question = &ROOT;
    loop {
        match prompter.ask(question, &steps)? {
            Reply::Answer(index) => {
                let Some(answer) = question.answers.get(index) else { continue };
                steps.push(Step { question, answer });
                match &answer.then {
                    Then::Ask(next) => question = next,
                    Then::Recommend(choice) => return Ok(Ending::Chosen(Path { steps, choice })),
                }
            }
            Reply::Back => question = steps.pop().map_or(&ROOT, |step| step.question),
            Reply::Quit => return Ok(Ending::Left),
            Reply::Interrupt => return Ok(Ending::Interrupted),
            Reply::End => return Ok(Ending::OutOfInput),
        }
    }
}
