//! The keys of what `choose --json` prints, in the order of the output.

use serde::Serialize;

use super::entry::SourceJson;
use crate::choice::{Answer, Choice, NearMiss, Path, Question, Step, Then};

/// A question with its answers; those only that lead to one of the codes, where codes are given.
#[derive(Serialize)]
pub(super) struct Asked<'a> {
    asks: &'static str,
    source: SourceJson<'a>,
    answers: Vec<Answered<'a>>,
}

/// An answer: `question` or `choice` says what follows it, the other one is `null`.
#[derive(Serialize)]
struct Answered<'a> {
    number: usize,
    text: &'static str,
    example: Option<&'static str>,
    question: Option<Asked<'a>>,
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
pub(super) struct Way<'a> {
    choice: Chosen,
    steps: Vec<Taken<'a>>,
}

/// One question of a path and the answer to it.
#[derive(Serialize)]
struct Taken<'a> {
    asks: &'static str,
    source: SourceJson<'a>,
    answer: &'static str,
    example: Option<&'static str>,
}

impl<'a> Asked<'a> {
    pub(super) fn new(question: &'a Question, codes: Option<&[u16]>) -> Self {
        let leading = (1..)
            .zip(question.answers)
            .filter(|(_, answer)| codes.is_none_or(|codes| answer.leads_to(codes)));
        Self {
            asks: question.asks,
            source: (&question.source).into(),
            answers: leading.map(|(number, answer)| Answered::new(number, answer, codes)).collect(),
        }
    }
}

impl<'a> Answered<'a> {
    fn new(number: usize, answer: &'a Answer, codes: Option<&[u16]>) -> Self {
        let (question, choice) = match &answer.then {
            Then::Ask(next) => (Some(Asked::new(next, codes)), None),
            Then::Recommend(choice) => (None, Some(choice.into())),
        };
        Self { number, text: answer.text, example: answer.example, question, choice }
    }
}

impl From<&Choice> for Chosen {
    fn from(choice: &Choice) -> Self {
        Self {
            code: choice.code,
            phrase: choice.entry().map(|entry| entry.phrase.as_str()),
            when: choice.when,
            near: choice.near,
            again: choice.also_because,
        }
    }
}

impl<'a> From<&'a Path> for Way<'a> {
    fn from(path: &'a Path) -> Self {
        Self { choice: path.choice.into(), steps: path.steps.iter().map(Taken::from).collect() }
    }
}

impl<'a> From<&'a Step> for Taken<'a> {
    fn from(step: &'a Step) -> Self {
        Self {
            asks: step.question.asks,
            source: (&step.question.source).into(),
            answer: step.answer.text,
            example: step.answer.example,
        }
    }
}
