//! What Render's edge says when it answers itself.
//!
//! Render documents none of these. The rows come from captures; other values of `x-render-routing` were not
//! seen often enough to know what they mean.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "render-error",
    title: "Render edge errors",
    vendor: "Render",
    product: "Render",
    shown_in: "the response header `x-render-routing`, beside `rndr-id`, or the page",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Hearsay,
    source: Source::Page {
        title: "Render, Troubleshooting",
        url: "https://render.com/docs/troubleshooting-deploys",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "no-server",
        spellings: &["x-render-routing: no-server"],
        statuses: &[404],
        name: "No server",
        says: "Render has no running service for this hostname: it was deleted, never deployed, or could not start.",
        check: &[
            "Look at the service in the dashboard: it must be live; the log of its last deploy says why it is not.",
            "Check the hostname; every name under `onrender.com` resolves, whether it exists or not.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "hibernate-wake-error",
        spellings: &["x-render-routing: hibernate-wake-error"],
        statuses: &[503],
        name: "Wake-up failed",
        says: "The free instance was asleep, and Render could not wake it for this request.",
        check: &[
            "Try again after a minute, which a free instance may need to start.",
            "Read the service's log: an app that crashes at start cannot be woken.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "This service has been suspended by its owner",
        statuses: &[503],
        name: "Service suspended",
        says: "The owner, or the billing of the owner's account, suspended this Render service.",
        check: &[
            "Owner: resume the service in the dashboard, and look at the billing page.",
            "Visitor: only the owner can bring the site back.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Message),
        ..ROW
    },
];
