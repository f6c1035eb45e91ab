//! What Railway's edge proxy writes when it answers itself.
//!
//! Two texts are on Railway's own pages; the two for a hostname without a service are widely seen and
//! documented nowhere. The 405 that a POST over plain HTTP ends with is left out: it is the app's own.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "railway-error",
    title: "Railway edge errors",
    vendor: "Railway",
    product: "Railway",
    shown_in: "the page or the JSON that the edge sends, beside the headers `X-Railway-Edge` and `X-Railway-Request-Id`",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Railway, Application failed to respond",
        url: "https://github.com/railwayapp/docs/blob/main/content/docs/networking/troubleshooting/application-failed-to-respond.md",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "Application failed to respond",
        statuses: &[502],
        name: "Application failed to respond",
        says: "Railway's edge could not get a response from the service: it does not listen where it should, has crashed, or is overloaded.",
        check: &[
            "Let the app listen on `0.0.0.0` and on the port in `$PORT`.",
            "Check the target port of the domain under Settings > Networking against the port in the start-up log.",
            "Look at the deploy log for crashes and at Metrics for CPU and memory.",
        ],
        ..ROW
    },
    Detail {
        token: "Railway Proxy Error",
        statuses: &[544],
        name: "Railway proxy error",
        says: "The request failed inside Railway's own network; unlike 502, it is not the app's fault.",
        check: &[
            "Look at https://status.railway.com and retry.",
            "If it stays, give Railway the `X-Railway-Request-Id` of such a response.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: Source::Page {
            title: "Railway, Slow deployments",
            url: "https://github.com/railwayapp/docs/blob/main/content/docs/deployments/troubleshooting/slow-deployments.md",
        },
        ..ROW
    },
    Detail {
        token: "The train has not arrived at the station",
        statuses: &[404],
        name: "Domain without a service",
        says: "The hostname leads to Railway, but no running service has this domain.",
        check: &[
            "Check the domain under Settings > Networking of the service, and that its last deployment is active.",
            "Wait some minutes after adding the domain.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Application not found",
        statuses: &[404],
        name: "Application not found",
        says: "The hostname leads to Railway, but no running service has this domain (the JSON form of the page about the train).",
        check: &[
            "Check the domain under Settings > Networking of the service, and that its last deployment is active.",
            "Check for a typo in the `*.up.railway.app` name; it changes if the domain is generated anew.",
        ],
        recognition: Some(Recognition::Named),
        confidence: Confidence::Hearsay,
        ..ROW
    },
];
