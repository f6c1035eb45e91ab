//! What the standards require of a response: a row a rule. The files below hold the rules, sorted
//! by what they look at.

mod code;
mod fields;
mod framing;
mod needs;
mod values;

use super::head::Head;
use httpstatus_table::entry::Source;

/// A requirement on a response.
#[derive(Debug)]
pub struct Rule {
    /// Its name, which never changes.
    pub id: &'static str,
    /// Where it stands.
    pub source: Source,
    /// What it weighs.
    pub severity: Severity,
    /// How to tell that a response breaks it.
    when: When,
    /// What is wrong with a response that breaks it.
    pub says: &'static str,
}

/// What a broken rule weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "cli", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Severity {
    /// The standard says MUST, or the grammar does not allow it.
    Violation,
    /// The standard says SHOULD, or the response is less useful than it could be.
    Advice,
}

impl Severity {
    /// The word used in every output: `violation`, `advice`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Violation => "violation",
            Self::Advice => "advice",
        }
    }
}

/// A test that a response fails.
#[derive(Debug)]
enum When {
    /// It is so.
    Is(fn(&Head) -> bool),
    /// There is a culprit, which the finding names.
    Has(fn(&Head) -> Option<String>),
}

/// A rule that a response breaks.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Which of several responses break it, counted from 1.
    pub responses: Vec<usize>,
    /// The rule.
    pub rule: &'static Rule,
    /// The line or the value that breaks it.
    pub culprit: Option<String>,
}

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [code::RULES, needs::RULES, framing::RULES, fields::RULES, values::RULES].into_iter().flatten()
}

/// What is wrong with the responses, violations first. The same fault of several responses is one
/// finding.
pub(super) fn check(heads: &[Head]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for (response, head) in (1..).zip(heads) {
        for (rule, culprit) in all().filter_map(|rule| Some((rule, rule.broken_by(head)?))) {
            let same = |it: &&mut Finding| it.rule.id == rule.id && it.culprit == culprit;
            match findings.iter_mut().find(same) {
                Some(known) => known.responses.push(response),
                None => findings.push(Finding { responses: vec![response], rule, culprit }),
            }
        }
    }
    findings.sort_by_key(|finding| finding.rule.severity);
    findings
}

impl Rule {
    /// Whether a response breaks the rule, and the culprit, where there is one.
    #[allow(clippy::option_option, reason = "not broken, broken, broken by this")]
    fn broken_by(&self, head: &Head) -> Option<Option<String>> {
        match self.when {
            When::Is(test) => test(head).then_some(None),
            When::Has(test) => test(head).map(Some),
        }
    }
}

/// A section of an RFC.
const fn rfc(number: u16, section: &'static str) -> Source {
    Source::Rfc { number, section }
}

/// A field and its value, as a culprit.
fn line(head: &Head, name: &str) -> Option<String> {
    head.value(name).map(|value| format!("{name}: {value}"))
}
