//! The keys of what `choose --json` prints, in the order of the output.

use serde::Serialize;

use super::Source;
use crate::choice::{Answer, Choice, NearMiss, Path, Question, Step, Then};

/// A question with its answers; those only that lead to one of the codes, where codes are given.
#[derive(Serialize)]
pub(super) struct Asked {
    asks: &'static str,
    source: Source<'static>,
    answers: Vec<Answered>,
}

/// An answer: `question` or `choice` says what follows it, the other one is `null`.
#[derive(Serialize)]
struct Answered {
    number: usize,
    text: &'static str,
    example: Option<&'static str>,
    question: Option<Asked>,
    choice: Option<Chosen>,
}

/// The end of a path.
#[derive(Serialize)]
struct Chosen {
    code: u16,
    phrase: Option<&'static str>,
    when: &'static str,
    near: &'static [NearMiss],
    again: Option<&'static str>,
}

/// A path: what was asked and answered, and where it ends.
#[derive(Serialize)]
pub(super) struct Way {
    choice: Chosen,
    steps: Vec<Taken>,
}

/// One question of a path and the answer to it.
#[derive(Serialize)]
struct Taken {
    asks: &'static str,
    source: Source<'static>,
    answer: &'static str,
    example: Option<&'static str>,
}

impl Asked {
    pub(super) fn new(question: &Question, codes: Option<&[u16]>) -> Self {
        let leading = (1..)
            .zip(question.answers)
            .filter(|(_, answer)| codes.is_none_or(|codes| answer.leads_to(codes)));
        Self {
            asks: question.asks,
            source: question.source.into(),
            answers: leading.map(|(number, answer)| Answered::new(number, answer, codes)).collect(),
        }
    }
}

impl Answered {
    fn new(number: usize, answer: &Answer, codes: Option<&[u16]>) -> Self {
        let (question, choice) = match &answer.then {
            Then::Ask(next) => (Some(Asked::new(next, codes)), None),
            Then::Send(choice) => (None, Some(choice.into())),
        };
        Self { number, text: answer.text, example: answer.example, question, choice }
    }
}

impl From<&Choice> for Chosen {
    fn from(choice: &Choice) -> Self {
        Self {
            code: choice.code,
            phrase: choice.entry().map(|entry| entry.phrase),
            when: choice.when,
            near: choice.near,
            again: choice.again,
        }
    }
}

impl From<&Path> for Way {
    fn from(path: &Path) -> Self {
        Self { choice: path.choice.into(), steps: path.steps.iter().map(Taken::from).collect() }
    }
}

impl From<&Step> for Taken {
    fn from(step: &Step) -> Self {
        Self {
            asks: step.question.asks,
            source: step.question.source.into(),
            answer: step.answer.text,
            example: step.answer.example,
        }
    }
}
