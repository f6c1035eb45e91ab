//! Errors of the Groq API.
//!
//! Groq documents statuses and one type; its 498 for the flex tier has a code. The other rows are codes that its API is
//! known to send and that help; 424 and 499, which Groq uses without a code, are left out.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "groq-error",
    title: "Groq API errors",
    vendor: "Groq",
    product: "Groq API",
    shown_in: "`error.code` and `error.type` in the JSON",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Hearsay,
    source: Source::Page {
        title: "Groq, API error codes and responses",
        url: "https://console.groq.com/docs/errors",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "invalid_request_error",
        statuses: &[400, 401, 404, 413, 422],
        name: "Invalid request",
        says: "Groq does not accept the client's request; the type covers most 4xx statuses, so `code` and `message` matter more.",
        check: &["Read `message` and `code` in the same object."],
        confidence: Confidence::Documented,
        ..ROW
    },
    Detail {
        token: "rate_limit_exceeded",
        statuses: &[429, 413],
        name: "Rate limit reached",
        says: "The organization sends more requests or tokens than its limit; with 413 this one request is larger than the tokens per minute allow.",
        check: &[
            "Obey `retry-after`; the `x-ratelimit-*` headers and the message say which limit it is.",
            "With 413 send fewer tokens or use a higher tier: waiting does not help.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: Source::Page {
            title: "Groq, rate limits",
            url: "https://console.groq.com/docs/rate-limits",
        },
        ..ROW
    },
    Detail {
        token: "capacity_exceeded",
        spellings: &["498 Flex Tier Capacity Exceeded"],
        statuses: &[498],
        name: "Flex tier capacity exceeded",
        says: "Groq has no capacity left for requests with `service_tier: flex`; such requests are refused quickly instead of waiting.",
        check: &["Try again with growing, random pauses, or use `on_demand`."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        confidence: Confidence::Documented,
        source: Source::Page {
            title: "Groq, flex processing",
            url: "https://console.groq.com/docs/flex-processing",
        },
        ..ROW
    },
    Detail {
        token: "tool_use_failed",
        statuses: &[400],
        name: "Tool call failed",
        says: "The model wrote a tool call that is not valid, so Groq refused its own answer; the client's request was well formed.",
        check: &[
            "Read `failed_generation`; lower the temperature, simplify the tools, or use a model that is better at them.",
            "Repeat: the next answer may be valid.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "json_validate_failed",
        statuses: &[400],
        name: "Model did not produce valid JSON",
        says: "In JSON mode the model's answer was no valid JSON or did not fit the schema, so Groq refused it.",
        check: &[
            "Read `failed_generation`; describe the JSON in the prompt, allow more tokens, and repeat.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "model_decommissioned",
        statuses: &[400],
        name: "Model decommissioned",
        says: "Groq has switched the model off.",
        check: &["Choose its successor from Groq's page of deprecations."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "model_not_found",
        statuses: &[404],
        name: "Model not found",
        says: "The model does not exist under this name, or the key's project may not use it.",
        check: &["List the models with `GET /openai/v1/models`."],
        ..ROW
    },
    Detail {
        token: "invalid_api_key",
        statuses: &[401],
        name: "Invalid API key",
        says: "Groq doesn't know the client's key.",
        check: &[
            "Check that the key begins with `gsk_` and that the base URL is `https://api.groq.com/openai/v1`.",
        ],
        ..ROW
    },
];
