//! Error types of Anthropic's Claude API.
//!
//! All types of the API's error page are here, and the code that marks a reached spend limit. Several names are also
//! used by OpenAI, Groq, Mistral or Stripe, so that only the distinctive ones are taken without the vendor's name. In a
//! stream an error can come as an event after a 200.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "anthropic-error",
    title: "Claude API error types",
    vendor: "Anthropic",
    product: "Claude API",
    shown_in: "`error.type` in the JSON, beside `request_id`; `Error code: 529 - {…}` in the SDK's exception",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Anthropic SDK for Python, src/anthropic/types/shared/error_type.py",
        url: "https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/types/shared/error_type.py",
    },
    ..BLANK
};

/// Claude API errors.
const PAGE: Source = Source::Page {
    title: "Claude API errors",
    url: "https://platform.claude.com/docs/en/api/errors",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "invalid_request_error",
        statuses: &[400],
        name: "Invalid request",
        says: "The client's request is malformed or too long, or a spend limit that the organization set itself is reached.",
        check: &[
            "Read `message`: it names the field, such as `max_tokens`, the order of roles, or the length of the prompt.",
            "Other 4xx statuses use this type too.",
        ],
        confidence: Confidence::Documented,
        source: PAGE,
        ..ROW
    },
    Detail {
        token: "authentication_error",
        statuses: &[401],
        name: "Problem with the API key",
        says: "Anthropic does not accept the client's key: it is malformed, revoked or expired, or sent in the wrong header.",
        check: &[
            "Send it as `x-api-key`, with `anthropic-version`; look for a stray quote or line break.",
            "A message about CORS means that this organization can't call the API from a browser.",
        ],
        ..ROW
    },
    Detail {
        token: "billing_error",
        statuses: &[402],
        name: "Problem with billing",
        says: "The payment or the billing data of the organization does not work.",
        check: &["Check the payment method and the credit in the Claude Console."],
        recognition: Some(Recognition::Alone),
        confidence: Confidence::Documented,
        source: PAGE,
        ..ROW
    },
    Detail {
        token: "permission_error",
        statuses: &[403],
        name: "No permission",
        says: "The key is good, but its workspace or organization may not use this model or resource.",
        check: &["Check the workspace of the key and the access settings in the Claude Console."],
        ..ROW
    },
    Detail {
        token: "not_found_error",
        statuses: &[404],
        name: "Not found",
        says: "The path, the model or an id in the client's request doesn't exist, or the model has been retired.",
        check: &[
            "Compare the model's name with `GET /v1/models`, and the path with the reference.",
        ],
        ..ROW
    },
    Detail {
        token: "conflict_error",
        statuses: &[409],
        name: "Conflict",
        says: "The client's request conflicts with the state of the resource: somebody changed it meanwhile, or a value must be unique.",
        check: &["Read the resource again, then repeat the change."],
        confidence: Confidence::Documented,
        source: PAGE,
        ..ROW
    },
    Detail {
        token: "request_too_large",
        statuses: &[413],
        name: "Request too large",
        says: "The client sent more bytes than the endpoint takes; the request is refused before it reaches the model.",
        check: &[
            "Shrink images and PDFs or upload them with the Files API; `message` or the error page names the limit.",
        ],
        confidence: Confidence::Documented,
        source: PAGE,
        ..ROW
    },
    Detail {
        token: "rate_limit_error",
        statuses: &[429],
        name: "Rate limit reached",
        says: "The organization sends more requests or tokens than its limit, raised its traffic too fast, or has reached a monthly spend cap.",
        check: &[
            "Obey `retry-after`; the `anthropic-ratelimit-*` headers say which limit it is.",
            "A 429 without `retry-after` is a spend cap: waiting does not help, see the limits in the Console.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "enforced_spend_limit_reached",
        statuses: &[429],
        name: "Spend limit reached",
        says: "The organization has reached an enforced spend limit; waiting a few minutes does not help, although it is a 429.",
        check: &["Raise the limit in the Claude Console, or wait for the next month."],
        shown_in: Some("`details.error_code` in the JSON"),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        source: PAGE,
        ..ROW
    },
    Detail {
        token: "api_error",
        statuses: &[500],
        name: "Internal error",
        says: "Something broke inside Anthropic's systems; the request was not at fault.",
        check: &[
            "Repeat with growing pauses, and see status.claude.com.",
            "Give `request-id` to support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "timeout_error",
        statuses: &[504],
        name: "Timed out while processing",
        says: "The API did not finish a long request in time.",
        check: &["Use streaming for long answers, or the Message Batches API."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "overloaded_error",
        statuses: &[529],
        name: "Overloaded",
        says: "The API is short of capacity for all users at the moment, which has nothing to do with the client's own limits.",
        check: &[
            "Back off with growing, random pauses; fall back to another model.",
            "In a stream handle the event `error` too, because the status was 200 already.",
            "See status.claude.com.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
];
