//! A response in, a [`Diagnosis`] out: what happened, who answered, what the fields say, and where
//! the standard is broken.
//!
//! [`diagnose`] runs the pipeline: read the input, follow the chain of responses, identify who sent the
//! last one, look up what its code means there, read its fields, check the rules.
//!
//! ```
//! use std::time::SystemTime;
//!
//! let input = "HTTP/1.1 503 Service Unavailable\r\nServer: awselb/2.0\r\n\r\n";
//! let diagnosis = httpstatus::response::diagnose(input.as_bytes(), SystemTime::now(), None)?;
//! let diagnosis = diagnosis.expect("a response");
//! assert_eq!(diagnosis.senders[0].name, "AWS load balancer");
//! assert_eq!(diagnosis.findings[0].rule.id(), "503-retry-after");
//! # Ok::<(), std::io::Error>(())
//! ```

mod reader;

mod content;
mod field_line;
mod head;
mod status_line;
mod survey;

mod advice;
mod chain;

mod origin;
mod senders;
mod signatures;

mod meaning;

mod challenge;
mod content_range;
mod date;
mod list;
mod structured_field;

mod cors;
mod details;
mod field_notes;

pub mod rules;

use std::io::{self, BufRead};
use std::time::SystemTime;

use crate::table::entry::{Entry, Vendor};

pub use chain::{Role, Step};
pub use content::{Content, Length};
pub use cors::Cors;
pub use details::FoundDetail;
pub use field_notes::FieldNote;
pub use head::{Extent, Fault, FaultKind, Field, Head, Request};
pub use meaning::Basis;
pub use origin::{Responder, Side};
pub use reader::{has_head, is_response};
pub use rules::{Finding, Severity};
pub use senders::{Place, Sender};
pub use status_line::Version;

use date::Moment;
use reader::{Input, Reading};
use survey::Survey;

/// What there is to say about a response, or about several in a row.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The heads that were read, in their order; there is at least one. Of a HAR file, the first one
    /// and those that matter.
    pub heads: Vec<Head>,
    /// What each of them was for.
    pub steps: Vec<Step>,
    /// The index of the one that is explained.
    pub explained: usize,
    /// The target that redirects lead to a second time.
    pub redirect_loop: Option<String>,
    /// Whether there were more responses than are kept.
    pub is_truncated: bool,
    /// How many responses of a HAR file have each code; empty for any other input.
    pub counts: Vec<(u16, usize)>,
    /// Whether the input shows more than the code, which could not be read.
    pub has_unread_fields: bool,
    /// The products that left a mark on the response, the one next to the client first.
    pub senders: Vec<Sender>,
    /// Which side made it, for a 5xx that tells.
    pub responder: Option<Responder>,
    /// The meanings of its code, the one that fits best first; none for a code that the table does not
    /// have.
    pub meanings: Vec<&'static Entry>,
    /// Why the first meaning is the first.
    pub basis: Basis,
    /// What a client takes a code for that the table does not have.
    pub treated_as: Option<&'static Entry>,
    /// The codes beside the status that say why it was sent.
    pub details: Vec<FoundDetail>,
    /// What its fields say.
    pub notes: Vec<FieldNote>,
    /// What a browser does with it, if a page of another origin asked.
    pub cors: Option<Cors>,
    /// What is wrong with the responses, violations first.
    pub findings: Vec<Finding>,
}

/// Reads what a tool printed of one response or several, and explains the last one, or of unrelated
/// ones that which matters most; `None` if there is no response in it. Waits are reckoned from `now`;
/// `vendor` is the one whose meaning of the code is asked for.
///
/// Of a text no more is read than it takes to find the heads; a HAR file is read to its end. Little is
/// kept, whatever comes.
///
/// # Errors
///
/// When the input can't be read.
pub fn diagnose(
    input: impl BufRead,
    now: SystemTime,
    vendor: Option<&Vendor>,
) -> io::Result<Option<Diagnosis>> {
    let now = Moment::from(now);
    let mut survey = Survey::default();
    let input = reader::read(input, &mut |head| survey.take(head, now))?;
    let (reading, counts) = match input {
        Input::Text(reading) => (reading, Vec::new()),
        Input::Har { is_truncated } => {
            let is_truncated = is_truncated || survey.is_truncated;
            let counts = survey.counts.into_iter().collect();
            (Reading { heads: survey.kept, is_truncated, ..Reading::default() }, counts)
        }
    };
    Ok(explain(reading, counts, now, vendor))
}

fn explain(
    reading: Reading,
    counts: Vec<(u16, usize)>,
    now: Moment,
    vendor: Option<&Vendor>,
) -> Option<Diagnosis> {
    let Reading { heads, is_truncated, has_unread_fields, .. } = reading;
    let explained = chain::explained(&heads);
    let head = heads.get(explained)?;
    let steps = chain::steps(&heads);
    let senders = senders::find_senders(head);
    let (meanings, basis) = meaning::find_meanings(head, &senders, vendor);
    Some(Diagnosis {
        explained,
        redirect_loop: chain::find_redirect_loop(&heads, &steps),
        is_truncated,
        has_unread_fields,
        responder: origin::find_responder(head, &senders),
        treated_as: meaning::treated_as(head)
            .filter(|_| meanings.is_empty() && head.failure.is_none()),
        details: details::find_details(head, &senders),
        notes: field_notes::read_fields(head, now),
        cors: cors::judge(head),
        findings: find_faults(&heads, explained, !counts.is_empty(), now),
        counts,
        steps,
        senders,
        meanings,
        basis,
        heads,
    })
}

/// What is wrong with the responses, violations first. Of unrelated ones, only the one that is
/// explained gets advice.
fn find_faults(heads: &[Head], explained: usize, is_survey: bool, now: Moment) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, head) in (1..).zip(heads) {
        rules::check(head, number, now, &mut findings);
    }
    if is_survey {
        findings.retain(|finding| {
            finding.severity == Severity::Violation || finding.responses.contains(&(explained + 1))
        });
    }
    findings.sort_by_key(|finding| finding.severity);
    findings
}

impl Diagnosis {
    /// The response that is explained.
    #[must_use]
    pub fn head(&self) -> Option<&Head> {
        self.heads.get(self.explained)
    }

    /// Whether a response breaks what a standard demands.
    #[must_use]
    pub fn has_violation(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Violation)
    }

    /// Whether the responses are those of a HAR file, which have nothing to do with one another.
    #[must_use]
    pub fn is_survey(&self) -> bool {
        !self.counts.is_empty()
    }
}
