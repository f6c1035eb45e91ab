//! What the standards require of a response: one row per rule. The files below hold the rows, sorted by
//! what they look at.
//!
//! A violation is a MUST, or a line of a grammar that senders must follow (RFC 9110 §2.2), that the
//! response breaks beyond doubt. Everything else is advice.

mod caching;
mod content;
mod cookies;
mod credentials;
mod fields;
mod framing;
mod representation;
mod request;
mod required_fields;
mod security;
mod status_line;
mod structured;
mod values;

use std::fmt;
use std::ops::Deref;

use super::date::Moment;
use super::head::{Extent, Head};

/// A requirement on a response.
///
/// Its texts stand in one, since each pointer in a static costs every start of the program.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// On a line each: its id, where it stands, what is wrong, a head that breaks it, and a head that
    /// does not.
    text: &'static str,
    /// What it weighs.
    pub severity: Severity,
    /// What breaks it in a response.
    check: fn(&Case) -> Option<Offence>,
}

/// What a broken rule weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "cli", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Severity {
    /// The standard says MUST, or its grammar does not allow it.
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

/// A section of a standard. Displays as a citation: `RFC 9110 §15.5.6`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section(&'static str);

impl Section {
    /// The address of the section.
    #[must_use]
    pub fn url(self) -> String {
        let (document, section) = self.0.split_once(" \u{a7}").unwrap_or((self.0, ""));
        match document.strip_prefix("RFC ") {
            Some("6265bis") => {
                let draft =
                    "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-20";
                format!("{draft}#section-{section}")
            }
            Some(number) => format!("https://www.rfc-editor.org/rfc/rfc{number}#section-{section}"),
            None => format!("https://fetch.spec.whatwg.org/#{section}"),
        }
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Rule {
    fn line(&self, number: usize) -> &'static str {
        self.text.split('\n').nth(number).unwrap_or_default()
    }

    /// Its name, which never changes: `405-allow`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.line(0)
    }

    /// Where it stands.
    #[must_use]
    pub fn section(&self) -> Section {
        Section(self.line(1))
    }

    /// What is wrong with a response that breaks it.
    #[must_use]
    pub fn says(&self) -> &'static str {
        self.line(2)
    }

    /// A response that breaks it, `|` between its lines.
    #[must_use]
    pub fn broken(&self) -> &'static str {
        self.line(3)
    }

    /// The same response corrected.
    #[must_use]
    pub fn corrected(&self) -> &'static str {
        self.line(4)
    }
}

/// A rule that a response breaks.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Finding {
    /// Which of several responses break it, counted from 1.
    pub responses: Vec<usize>,
    /// The rule.
    pub rule: Rule,
    /// What it weighs here: a violation is advice if the line that it misses may be missing in the
    /// copy only.
    pub severity: Severity,
    /// Where the rule stands for this response.
    pub section: Section,
    /// The line or the value that breaks it.
    pub offender: Option<String>,
}

/// Every rule.
pub fn all() -> impl Iterator<Item = Rule> {
    let rules: [&'static [Rule]; 13] = [
        status_line::RULES,
        required_fields::RULES,
        request::RULES,
        framing::RULES,
        content::RULES,
        fields::RULES,
        values::RULES,
        representation::RULES,
        caching::RULES,
        credentials::RULES,
        cookies::RULES,
        security::RULES,
        structured::RULES,
    ];
    rules.into_iter().flatten().copied()
}

/// The most findings of one rule with different offenders; more tell nothing new.
const OFFENDERS_MAX: usize = 8;

/// Adds what is wrong with a response to what is wrong with others. The same fault of several responses
/// is one finding.
pub(super) fn check(head: &Head, number: usize, now: Moment, findings: &mut Vec<Finding>) {
    let case = Case { head, now };
    // Nobody has sent what a client prints if no response came.
    if head.is(0) && (head.failure.is_some() || head.extent == Extent::StatusLine) {
        return;
    }
    for rule in all() {
        let Some(offence) = (rule.check)(&case) else { continue };
        if is_edited(&offence.text) {
            continue;
        }
        let severity = if offence.is_absence && head.extent == Extent::Open {
            Severity::Advice
        } else {
            rule.severity
        };
        let section = offence.section.map_or_else(|| rule.section(), Section);
        let offender = Some(offence.text).filter(|text| !text.is_empty());
        let of_rule = || findings.iter().filter(|it| it.rule.id() == rule.id()).count();
        let is_same = |it: &&mut Finding| {
            it.rule.id() == rule.id() && it.offender == offender && it.severity == severity
        };
        if of_rule() >= OFFENDERS_MAX {
            continue;
        }
        if let Some(known) = findings.iter_mut().find(is_same) {
            known.responses.push(number);
            continue;
        }
        let responses = vec![number];
        findings.push(Finding { responses, rule, severity, section, offender });
    }
}

/// Whether a person or a tool has cut a value or made it unreadable, which is not the server's fault.
fn is_edited(text: &str) -> bool {
    const MARKS: [&str; 4] = ["redact", "***", "xxxx", "[...]"];
    let lower = text.to_ascii_lowercase();
    // The value of a cookie is replaced by an ellipsis here, not in the input.
    let is_own = text.ends_with("=\u{2026}");
    let is_cut = text.ends_with("...") || text.ends_with('\u{2026}') && !is_own;
    is_cut || MARKS.iter().any(|mark| lower.contains(mark))
}

/// The rules that a response violates.
pub(super) fn violations(head: &Head, now: Moment) -> Vec<&'static str> {
    let mut findings = Vec::new();
    check(head, 1, now, &mut findings);
    let is_violation = |finding: &&Finding| finding.severity == Severity::Violation;
    findings.iter().filter(is_violation).map(|finding| finding.rule.id()).collect()
}

/// The response that is checked, and the time.
struct Case<'a> {
    head: &'a Head,
    now: Moment,
}

impl Deref for Case<'_> {
    type Target = Head;

    fn deref(&self) -> &Head {
        self.head
    }
}

/// What breaks a rule.
struct Offence {
    /// The line or the value; empty if there is none to show.
    text: String,
    /// Whether something is missing.
    is_absence: bool,
    /// Where the rule stands for this response, if not where it stands for others.
    section: Option<&'static str>,
}

impl From<String> for Offence {
    fn from(text: String) -> Self {
        Self { text, is_absence: false, section: None }
    }
}

/// An offence without a text to show.
fn if_so(is_offence: bool) -> Option<Offence> {
    is_offence.then(|| Offence::from(String::new()))
}

/// A field is missing, in a response like this.
fn lacks(case: &Case, field: &str, is_like_this: bool) -> Option<Offence> {
    let is_missing = is_like_this && case.lacks(field);
    is_missing.then(|| Offence { text: String::new(), is_absence: true, section: None })
}

/// A field and its value, in a response like this.
fn line(case: &Case, name: &str, is_like_this: bool) -> Option<Offence> {
    line_if(case, name, |_| is_like_this)
}

/// A field and its value, if the value is like this.
fn line_if(case: &Case, name: &str, is_like_this: impl Fn(&str) -> bool) -> Option<Offence> {
    let value = case.head.values(name).find(|value| is_like_this(value))?;
    Some(format!("{name}: {value}").into())
}

/// A row: the texts of a rule in one.
macro_rules! rule {
    {
        id: $id:literal,
        section: $section:literal,
        severity: $severity:ident,
        says: $says:literal,
        broken: $broken:literal,
        corrected: $corrected:literal,
        check: $check:expr $(,)?
    } => {
        $crate::response::rules::Rule {
            text: concat!($id, "\n", $section, "\n", $says, "\n", $broken, "\n", $corrected),
            severity: $crate::response::rules::Severity::$severity,
            check: $check,
        }
    };
}
use rule;
