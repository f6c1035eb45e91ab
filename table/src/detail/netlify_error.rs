//! What Netlify's edge writes when it answers itself.
//!
//! Netlify documents none of these texts; they are widely pasted. The statuses are those of the captures.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "netlify-error",
    title: "Netlify edge errors",
    vendor: "Netlify",
    product: "Netlify",
    shown_in: "the plain body or the page, beside the header `x-nf-request-id`",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Hearsay,
    source: Source::Page {
        title: "Netlify, Troubleshooting",
        url: "https://docs.netlify.com/build/server/troubleshooting/",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "Not Found - Request ID",
        statuses: &[404],
        name: "Site or path not found",
        says: "Netlify has no site for this hostname, or the site has neither this path nor a 404 page of its own.",
        check: &[
            "Owner: check under Domain management that the domain belongs to the site, and that a deploy is published.",
            "Single-page app: add `/* /index.html 200` to `_redirects`.",
            "Check the publish directory of the last deploy.",
        ],
        ..ROW
    },
    Detail {
        token: "error decoding lambda response",
        statuses: &[502],
        name: "Malformed function response",
        says: "The site's function returned something that Netlify cannot turn into a response, such as nothing or no `statusCode`.",
        check: &[
            "Let every path of the handler return `{ statusCode: 200, body: \"...\" }`, with a string as body.",
            "Read the function's log under Logs > Functions.",
        ],
        ..ROW
    },
    Detail {
        token: "This function has crashed",
        statuses: &[502],
        name: "Function crashed",
        says: "The site's function threw an error that it did not catch, or ran out of time.",
        check: &[
            "Read the function's log under Logs > Functions; the page shows the error's message.",
            "Check that all environment variables are set for the functions scope.",
        ],
        ..ROW
    },
    Detail {
        token: "This edge function has crashed",
        statuses: &[500],
        name: "Edge function crashed",
        says: "The site's edge function threw an error that it did not catch.",
        check: &[
            "Read the log under Logs > Edge Functions; the page shows the error's message.",
            "Check for Node.js modules that the Deno runtime does not have.",
        ],
        ..ROW
    },
    Detail {
        token: "usage_exceeded",
        statuses: &[503],
        name: "Usage exceeded",
        says: "Netlify paused the site, because the account has used up its plan.",
        check: &[
            "Owner: look at the usage under Billing; upgrade, or wait for the next period.",
            "Visitor: only the owner can bring the site back.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
];
