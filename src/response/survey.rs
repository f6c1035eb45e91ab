//! Many independent responses, as in a HAR file: which of them matter is kept, the rest is counted.

use std::collections::BTreeMap;

use super::date::Moment;
use super::head::Head;
use super::rules;

/// The most responses that are kept.
const KEPT_MAX: usize = 100;

/// How much a response matters to somebody who looks for a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Urgency {
    /// No response came.
    Failed,
    /// 5xx, and codes that HTTP does not have.
    ServerError,
    /// 4xx.
    ClientError,
    /// Stopped by the browser itself: by a blocker, or because the page was left.
    Stopped,
    /// Everything else.
    None,
}

impl Urgency {
    /// How much a response matters.
    pub(super) fn of(head: &Head) -> Self {
        const STOPPED: [&str; 2] = ["ERR_BLOCKED_BY_CLIENT", "ERR_ABORTED"];
        match (&head.failure, head.class()) {
            (Some(error), _) if STOPPED.iter().any(|it| error.contains(it)) => Self::Stopped,
            (Some(_), _) => Self::Failed,
            (None, 5 | 0) => Self::ServerError,
            (None, 4) => Self::ClientError,
            _ => Self::None,
        }
    }
}

/// The responses of a survey.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// The first one and those that matter, in their order.
    pub kept: Vec<Head>,
    /// How many responses have each code, those that are kept too.
    pub counts: BTreeMap<u16, usize>,
    /// Whether some that matter were not kept.
    pub is_truncated: bool,
    taken: usize,
    /// The rules that a response breaks which is kept.
    broken: Vec<&'static str>,
}

impl Survey {
    /// Takes the next response.
    pub(super) fn take(&mut self, mut head: Head, now: Moment) {
        *self.counts.entry(head.code.unwrap_or_default()).or_default() += 1;
        head.exchange = self.taken;
        self.taken += 1;
        let broken = rules::violations(&head, now);
        // Whatever is left out, no kind of violation is.
        let breaks_more = broken.iter().any(|id| !self.broken.contains(id));
        let matters = Urgency::of(&head) < Urgency::None || !broken.is_empty();
        if self.kept.is_empty() || breaks_more || matters && self.kept.len() < KEPT_MAX {
            self.broken.extend(broken);
            self.kept.push(head);
        } else {
            self.is_truncated |= matters;
        }
    }
}
