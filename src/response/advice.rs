//! Which steps of the table fit the response that was read.
//!
//! How well a step fits is a number: 0 as well as any, more for one about a header that matters here,
//! less for one that is about something else.

use super::{Diagnosis, Head, Side};
use crate::table::entry::{Class, Entry, Requirement};
use crate::table::{self, List, Text};

/// Products that are written without a capital.
const SMALL_NAMES: &str = "nginx gunicorn uvicorn";

impl Diagnosis {
    /// What to do now, the step that fits best first.
    ///
    /// A detail knows the cause, so its steps come first. Then two of the operator's and one of the
    /// client's if the failure is the server's or something in between made it, otherwise two of the
    /// client's and one of the operator's. Of each those that fit, in the order of the table: what tells
    /// the client to read a header that is missing, and what is about products that did not answer, come
    /// after all others. What tells the operator to send a header that is missing comes first.
    #[must_use]
    pub fn advice(&self) -> Vec<&'static str> {
        let entry = self.treated_as.or_else(|| self.meanings.first().copied());
        let details = self.details.first().into_iter().flat_map(|found| found.detail.check);
        let mut advice: Vec<_> = details.map(|step| step.as_str()).take(2).collect();
        let (Some(entry), Some(head)) = (entry, self.head()) else { return advice };
        let by_intermediary =
            self.responder.as_ref().is_some_and(|it| it.side == Side::Intermediary);
        let client = |count| self.best(entry.client, count, |step| fits_client(step, entry, head));
        let operator =
            |count| self.best(entry.server, count, |step| fits_operator(step, entry, head));
        let is_for_operator = by_intermediary || entry.class() == Some(Class::ServerError);
        let mut steps = if is_for_operator {
            [operator(2), client(1)].concat()
        } else {
            [client(2), operator(1)].concat()
        };
        steps.sort_by_key(|(fit, _)| match fit {
            MISSING.. => 0,
            0.. => 1,
            _ => 2,
        });
        advice.extend(steps.into_iter().map(|(_, step)| step));
        advice
    }

    /// The `count` steps that fit best, each with how well it fits.
    fn best(
        &self,
        steps: List<Text>,
        count: usize,
        fit: impl Fn(&str) -> i8,
    ) -> Vec<(i8, &'static str)> {
        let steps = steps.into_iter().map(|step| step.as_str());
        let mut steps: Vec<_> =
            steps.map(|step| (fit(step) + self.fits_senders(step), step)).collect();
        steps.sort_by_key(|(fit, _)| -fit);
        steps.truncate(count);
        steps
    }

    /// Below 0 for a step about products none of which answered, and for one that asks who answered.
    fn fits_senders(&self, step: &str) -> i8 {
        if self.senders.is_empty() {
            return 0;
        }
        if names(step, "Server") {
            return -1;
        }
        let is_sender = |word: &str| {
            self.senders.iter().any(|sender| {
                sender.name.eq_ignore_ascii_case(word)
                    || sender.vendor.is_some_and(|vendor| vendor.is_called(word))
            })
        };
        let words = step.split(|character: char| !character.is_alphanumeric());
        let mut names_others = false;
        for word in words.filter(|word| word.len() > 2) {
            if is_sender(word) {
                return 0;
            }
            let may_be_name =
                word.starts_with(char::is_uppercase) || SMALL_NAMES.split(' ').any(|it| it == word);
            names_others |= may_be_name && table::vendor(word).is_some();
        }
        if names_others { -1 } else { 0 }
    }
}

/// What a client is told to read has to be there.
fn fits_client(step: &str, entry: &Entry, head: &Head) -> i8 {
    let named = entry.headers.into_iter().filter(|header| names(step, &header.name));
    let fits = named
        .map(|header| if head.lacks(&header.name) { -1 } else { i8::from(head.has(&header.name)) });
    fits.max().unwrap_or(0)
}

/// How well a step fits that tells the operator to send what is missing.
const MISSING: i8 = 2;

/// An operator is told to send what is missing.
fn fits_operator(step: &str, entry: &Entry, head: &Head) -> i8 {
    let is_missing = |name: &str| names(step, name) && head.lacks(name);
    let is_about_missing = entry
        .headers
        .into_iter()
        .any(|header| header.requirement == Requirement::Must && is_missing(&header.name));
    if is_about_missing { MISSING } else { 0 }
}

/// Whether a step is about a header.
fn names(step: &str, header: &str) -> bool {
    step.split('`').skip(1).step_by(2).any(|code| code.eq_ignore_ascii_case(header))
}
