//! Asks a person at a terminal: one question after the other, until a status code is reached.
//!
//! How a question looks and how an answer is given is the affair of [`menu`] (keys, in colour) and
//! of [`numbered`] (lines, for plain terminals and screen readers).

pub mod menu;
pub mod numbered;

use std::io;

use crate::choice::tree::ROOT;
use crate::choice::{Path, Question, Step, Then};

/// How a person replied to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// With the answer at this place.
    Answer(usize),
    /// Back to the question before.
    Back,
    /// Enough of it, without a code.
    Leave,
    /// Ctrl-C.
    Interrupt,
    /// The input is at its end: Ctrl-D, or a terminal that is gone.
    End,
}

/// How a round of questions ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// At a code.
    Chosen(Path),
    /// On the person's wish.
    Left,
    /// By Ctrl-C.
    Interrupted,
    /// Without further input.
    OutOfInput,
}

/// A way to ask.
pub trait Asker {
    /// Asks one question. The steps before it are there to be shown or to be gone back to.
    ///
    /// # Errors
    ///
    /// When writing fails.
    fn ask(&mut self, question: &'static Question, before: &[Step]) -> io::Result<Reply>;
}

/// Asks from the first question on, until there is a code or no more will to go on.
///
/// # Errors
///
/// When writing fails.
pub fn walk(asker: &mut impl Asker) -> io::Result<Ended> {
    let mut steps: Vec<Step> = Vec::new();
    let mut question = &ROOT;
    loop {
        match asker.ask(question, &steps)? {
            Reply::Answer(place) => {
                let Some(answer) = question.answers.get(place) else { continue };
                steps.push(Step { question, answer });
                match &answer.then {
                    Then::Ask(next) => question = next,
                    Then::Send(choice) => return Ok(Ended::Chosen(Path { steps, choice })),
                }
            }
            Reply::Back => question = steps.pop().map_or(&ROOT, |step| step.question),
            Reply::Leave => return Ok(Ended::Left),
            Reply::Interrupt => return Ok(Ended::Interrupted),
            Reply::End => return Ok(Ended::OutOfInput),
        }
    }
}
