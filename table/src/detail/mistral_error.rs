//! Errors of the Mistral API.
//!
//! The four types of Mistral's error glossary are here, its example code, the validation error, and three more types
//! that the API is known to send; these are hearsay. Statuses without a type of their own (402, 403) are left out.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "mistral-error",
    title: "Mistral API errors",
    vendor: "Mistral",
    product: "Mistral API",
    shown_in: "`type` and `code` in the JSON (`\"object\": \"error\"`)",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Mistral, error glossary",
        url: "https://docs.mistral.ai/resources/error-glossary",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "invalid_request_error",
        statuses: &[400],
        name: "Invalid request",
        says: "The client's request is malformed, lacks `model` or `messages`, or has a value out of range.",
        check: &["Read `message` and `param`, and compare with the API reference."],
        ..ROW
    },
    Detail {
        token: "authentication_error",
        statuses: &[401],
        name: "API key missing, invalid or expired",
        says: "Mistral does not accept the client's key, or the key belongs to another workspace.",
        check: &["Send `Authorization: Bearer KEY`, and check the key in the console."],
        ..ROW
    },
    Detail {
        token: "rate_limit_error",
        statuses: &[429],
        name: "Rate limit reached",
        says: "The workspace sends more requests per second or tokens per minute than its limit.",
        check: &["Back off with growing, random pauses; see the limits in the console."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "server_error",
        statuses: &[500],
        name: "Server error",
        says: "Something broke at Mistral.",
        check: &["Repeat with growing pauses, as for 502, 503 and 504."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "unknown_model",
        statuses: &[404, 400],
        name: "Model unknown",
        says: "The client names a model that Mistral doesn't have, or no longer.",
        check: &["List the models with `GET /v1/models`."],
        ..ROW
    },
    Detail {
        token: "HTTPValidationError",
        statuses: &[422],
        name: "Validation error",
        says: "A field in the client's request has the wrong type or value.",
        check: &["`detail` lists each field with its path (`loc`) and the reason (`msg`)."],
        shown_in: Some("`detail` in the JSON; the class in the Python client"),
        source: Source::Page {
            title: "Mistral Python client",
            url: "https://github.com/mistralai/client-python",
        },
        ..ROW
    },
    Detail {
        token: "service_tier_capacity_exceeded",
        spellings: &["Service tier capacity exceeded for this model"],
        statuses: &[429],
        name: "Capacity of the tier exceeded",
        says: "Mistral has no capacity left for this model on the workspace's plan; it is not the client's own rate limit.",
        check: &["Try again later or use another model; a paid plan has more capacity."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "invalid_model",
        statuses: &[400],
        name: "Invalid model",
        says: "The client names a model that Mistral doesn't have, or that the key may not use.",
        check: &["List the models with `GET /v1/models`."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "invalid_request_message_order",
        statuses: &[400],
        name: "Roles in the wrong order",
        says: "The client's messages are in an order that the model does not take, such as a user message after a tool call.",
        check: &[
            "Let each tool call be followed by its tool message, and end with a user or tool message.",
        ],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
];
