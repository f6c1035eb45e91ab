//! Which status should I send? A tree of questions with a status code at each leaf: its types, and
//! the paths through it. The questions themselves are in [`tree`].

mod check;
pub mod tree;

use httpstatus_table::entry::Source;

use crate::table;
use crate::table::entry::Entry;
use tree::ROOT;

/// One question to the author of an API.
#[derive(Debug, PartialEq, Eq)]
pub struct Question {
    /// What it asks, in a few words, with the question mark.
    pub asks: &'static str,
    /// The section that tells its answers apart.
    pub source: Source,
    /// The answers, the commonest first: two to six.
    pub answers: &'static [Answer],
}

/// One answer to a question, in the author's own words.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// A short sentence or a part of one, without a full stop.
    pub text: &'static str,
    /// Cases that belong here, for readers whom the text alone leaves in doubt.
    pub example: Option<&'static str>,
    /// What the answer leads to.
    pub then: Then,
}

/// What follows an answer.
#[derive(Debug, PartialEq, Eq)]
pub enum Then {
    /// The next question.
    Ask(&'static Question),
    /// A leaf: the status code to send.
    Recommend(Choice),
}

/// A leaf of the tree: the code to send, and why.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// The status code.
    pub code: u16,
    /// Goes on from "You send 403 when", without the full stop.
    pub when: &'static str,
    /// Codes that are easily taken for it.
    pub near: &'static [NearMiss],
    /// Why this path too ends in the code; `None` for the only or the main path to it.
    pub also_because: Option<&'static str>,
}

/// A code that a path came close to.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize))]
pub struct NearMiss {
    /// The other code.
    pub code: u16,
    /// Goes on from "not 401, because", without the full stop.
    pub because: &'static str,
}

/// The most questions on a path to a code.
pub const QUESTIONS_MAX: usize = 7;

/// A question together with the answer that was given to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What was asked.
    pub question: &'static Question,
    /// What was answered.
    pub answer: &'static Answer,
}

/// The steps from the first question to a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The questions in the order they are asked, each with its answer.
    pub steps: Vec<Step>,
    /// Where they lead.
    pub choice: &'static Choice,
}

impl Answer {
    /// Whether all words of a text stand in the answer or its example, in any case and order.
    ///
    /// ```
    /// let worked = &httpstatus::choice::tree::ROOT.answers[0];
    /// assert!(worked.has("WORKED it") && !worked.has("refuse"));
    /// ```
    #[must_use]
    pub fn has(&self, words: &str) -> bool {
        let text = format!("{} {}", self.text, self.example.unwrap_or_default()).to_lowercase();
        words.to_lowercase().split_whitespace().all(|word| text.contains(word))
    }

    /// Whether it leads to one of the codes, at once or by further questions.
    #[must_use]
    pub fn leads_to(&self, codes: &[u16]) -> bool {
        match &self.then {
            Then::Recommend(choice) => codes.contains(&choice.code),
            Then::Ask(question) => question.answers.iter().any(|answer| answer.leads_to(codes)),
        }
    }
}

impl Choice {
    /// `You send 403 when …`, with the reason where it is not the only path to the code. `also` says
    /// that another such sentence about the code came before.
    #[must_use]
    pub fn sentence(&self, also: bool) -> String {
        let also = if also { "also " } else { "" };
        let reason = self.also_because.map(|reason| format!(" ({reason})")).unwrap_or_default();
        format!("You {also}send {} when {}{reason}.", self.code, self.when)
    }

    /// The entry of its code.
    #[must_use]
    pub fn entry(&self) -> Option<&'static Entry> {
        table::by_code(self.code).next()
    }
}

/// Every path of the tree, in the tree's order.
#[must_use]
pub fn paths() -> Vec<Path> {
    let mut paths = Vec::new();
    collect(&ROOT, &mut Vec::new(), &mut paths);
    paths
}

fn collect(question: &'static Question, steps: &mut Vec<Step>, paths: &mut Vec<Path>) {
    for answer in question.answers {
        steps.push(Step { question, answer });
        match &answer.then {
            Then::Ask(next) => collect(next, steps, paths),
            Then::Recommend(choice) => paths.push(Path { steps: steps.clone(), choice }),
        }
        steps.pop();
    }
}

/// The paths that end in a code, the main one first. Mostly there is one; for a code at no leaf of the
/// tree there is none.
///
/// ```
/// let path = &httpstatus::choice::paths_to(403)[0];
/// assert_eq!(path.choice.near[0].code, 401);
/// assert!(httpstatus::choice::paths_to(418).is_empty());
/// ```
#[must_use]
pub fn paths_to(code: u16) -> Vec<Path> {
    let paths = paths().into_iter().filter(|path| path.choice.code == code);
    let (mut main, others): (Vec<_>, Vec<_>) =
        paths.partition(|path| path.choice.also_because.is_none());
    main.extend(others);
    main
}

/// The question that decides between several codes: the last one on all paths to them.
#[must_use]
pub fn parting(codes: &[u16]) -> &'static Question {
    let mut question = &ROOT;
    loop {
        let mut leading = question.answers.iter().filter(|answer| answer.leads_to(codes));
        match (leading.next().map(|answer| &answer.then), leading.next()) {
            (Some(Then::Ask(next)), None) => question = next,
            _ => return question,
        }
    }
}
