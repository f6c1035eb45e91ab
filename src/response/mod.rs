//! A response in, a [`Diagnosis`] out: what happened, who answered, what the fields say, and where
//! the standard is broken.
//!
//! [`diagnose`] below is the whole way of a response: read, told as a story, traced to its sender,
//! looked up, put to use, checked.
//!
//! ```
//! use std::time::SystemTime;
//!
//! let input = "HTTP/1.1 503 Service Unavailable\r\nServer: awselb/2.0\r\n\r\n";
//! let diagnosis = httpstatus::response::diagnose(input.as_bytes(), SystemTime::now, None)?;
//! let diagnosis = diagnosis.expect("a response");
//! assert_eq!(diagnosis.senders[0].name, "AWS load balancer");
//! assert_eq!(diagnosis.findings[0].rule.id, "503-retry-after");
//! # Ok::<(), std::io::Error>(())
//! ```

mod reader;

mod field_line;
mod har;
mod head;
mod lines;
mod mention;
mod status_line;
mod tools;

mod chain;

mod maker;
mod parties;
mod sender;
mod tips;

mod entry;

mod challenge;
mod content_range;
mod hints;
mod time;

pub mod rules;

use std::io::{self, BufRead};
use std::time::SystemTime;

use crate::table::entry::{Entry, Vendor};

pub use chain::{Role, Step};
pub use head::{Fault, FaultKind, Field, Head, Request};
pub use hints::Hint;
pub use maker::{Maker, Side};
pub use parties::Place;
pub use rules::{Finding, Severity};
pub use sender::Sender;
pub use status_line::Version;

/// What there is to say about a response, or about several in a row.
#[derive(Debug, Clone)]
pub struct Diagnosis {
    /// The heads that were read, in their order; there is at least one.
    pub heads: Vec<Head>,
    /// What each of them was for.
    pub steps: Vec<Step>,
    /// The target that redirections lead to a second time.
    pub circle: Option<String>,
    /// Whether there were more responses than are read.
    pub is_cut: bool,
    /// The parties that left a mark on the last response, the one next to the client first.
    pub senders: Vec<Sender>,
    /// Which side made it, for a 5xx that tells.
    pub maker: Option<Maker>,
    /// The meanings of the last response's code, the one that fits first; none for a code that the
    /// table does not have.
    pub meanings: Vec<&'static Entry>,
    /// What a client takes such a code for.
    pub treated_as: Option<&'static Entry>,
    /// What the fields of the last response say.
    pub hints: Vec<Hint>,
    /// What is wrong with the responses, violations first.
    pub findings: Vec<Finding>,
}

/// Reads what a tool printed of one response or several, and explains the last; `None` where there
/// is no response in it. `now` gives the time that waits are reckoned from, and is asked where a
/// field wants it; `vendor` is the one whose meaning of the code is asked for.
///
/// No more is read than it takes to find the heads, and little is kept, whatever comes.
///
/// # Errors
///
/// When the input can't be read.
pub fn diagnose(
    mut input: impl BufRead,
    now: fn() -> SystemTime,
    vendor: Option<&Vendor>,
) -> io::Result<Option<Diagnosis>> {
    let is_har = input.fill_buf()?.trim_ascii_start().starts_with(b"{");
    let reading = if is_har { har::read(input)? } else { reader::read(input)? };
    let heads = reading.heads;
    let Some(last) = heads.last() else { return Ok(None) };

    let steps = chain::steps(&heads);
    let senders = sender::senders(last);
    let meanings = entry::meanings(last, &senders, vendor);
    Ok(Some(Diagnosis {
        circle: chain::circle(&steps).map(str::to_owned),
        is_cut: reading.is_cut,
        maker: maker::maker(last, &senders),
        treated_as: if meanings.is_empty() { entry::treated_as(last) } else { None },
        hints: hints::hints(last, now),
        findings: rules::check(&heads),
        steps,
        senders,
        meanings,
        heads,
    }))
}

impl Diagnosis {
    /// The response that is explained.
    #[must_use]
    pub fn last(&self) -> Option<&Head> {
        self.heads.last()
    }

    /// Whether a response breaks what a standard demands.
    #[must_use]
    pub fn has_violation(&self) -> bool {
        self.findings.iter().any(|finding| finding.rule.severity == Severity::Violation)
    }
}
