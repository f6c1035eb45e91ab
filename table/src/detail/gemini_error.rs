//! Errors of Google's Gemini API.
//!
//! `generateContent` answers with the capital names of `google.rpc.Code` in `error.status`, the newer Interactions API
//! with lower-case codes in `error.code`; where both say the same, one row has both. All codes of the two error pages
//! are here, with the reasons in `details` that explain most of them; `OK`, `UNKNOWN` and `DATA_LOSS`, which only
//! repeat gRPC, are left out. The capital names belong to all Google APIs and to gRPC, so they count only beside the
//! product.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "gemini-error",
    title: "Gemini API errors",
    vendor: "Google",
    product: "Gemini API",
    shown_in: "`error.status` (generateContent), `error.code` (Interactions), `details[].reason` in the JSON",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Gemini API, Interactions error codes",
        url: "https://ai.google.dev/gemini-api/docs/api-errors",
    },
    ..BLANK
};

/// Gemini API, GenerateContent error codes.
const GENERATE: Source = Source::Page {
    title: "Gemini API, GenerateContent error codes",
    url: "https://ai.google.dev/gemini-api/docs/generate-content/api-errors",
};

/// googleapis, google/api/error_reason.proto.
const REASON: Source = Source::Page {
    title: "googleapis, google/api/error_reason.proto",
    url: "https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "INVALID_ARGUMENT",
        statuses: &[400],
        name: "Invalid argument",
        says: "The client's request is malformed, uses a field of a newer API version, or carries an API key that is not valid.",
        check: &[
            "Read `message` and `details`; `API_KEY_INVALID` there means the key, not the body.",
            "Use `v1beta` for preview features, and count tokens if the prompt is long.",
        ],
        source: GENERATE,
        ..ROW
    },
    Detail {
        token: "invalid_request",
        statuses: &[400],
        name: "Invalid request",
        says: "The client's request is malformed or contains values that the API does not accept.",
        check: &["Read `message`; it names the field."],
        ..ROW
    },
    Detail {
        token: "parameter_unknown",
        statuses: &[400],
        name: "Unknown parameter",
        says: "The client sends a parameter that the API doesn't know.",
        check: &["Remove it, or use the API version that knows it."],
        ..ROW
    },
    Detail {
        token: "FAILED_PRECONDITION",
        spellings: &["failed_precondition"],
        statuses: &[400],
        name: "Precondition failed",
        says: "The account is not ready for this: billing is off, or the free tier is not offered in the client's country.",
        check: &["Enable billing for the project in Google AI Studio."],
        source: GENERATE,
        ..ROW
    },
    Detail {
        token: "OUT_OF_RANGE",
        spellings: &["out_of_range"],
        statuses: &[416, 400],
        name: "Out of range",
        says: "A number in the client's request is outside what the API allows.",
        check: &["Compare the value with the limits in the reference."],
        ..ROW
    },
    Detail {
        token: "UNAUTHENTICATED",
        statuses: &[401],
        name: "No valid credentials",
        says: "The client sent no credentials, or an OAuth token that has expired.",
        check: &["Send the key as `x-goog-api-key`, or get a new token."],
        source: Source::Page {
            title: "googleapis, google/rpc/code.proto",
            url: "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
        },
        ..ROW
    },
    Detail {
        token: "authentication",
        statuses: &[401],
        name: "API key missing, invalid or expired",
        says: "The client's API key is missing, wrong or expired.",
        check: &["Check the key in Google AI Studio, and the header `x-goog-api-key`."],
        ..ROW
    },
    Detail {
        token: "payment_required",
        statuses: &[402],
        name: "Prepaid credit used up",
        says: "The billing account has no prepaid credit left, so all its keys have stopped working.",
        check: &["Add credit or switch on automatic reload; repeating does not help."],
        ..ROW
    },
    Detail {
        token: "PERMISSION_DENIED",
        spellings: &["permission_denied"],
        statuses: &[403],
        name: "Permission denied",
        says: "The client's key may not use this model or resource, or the API is not enabled in its project.",
        check: &[
            "Check the project of the key and its restrictions; `SERVICE_DISABLED` in `details` means that the API is off.",
        ],
        source: GENERATE,
        ..ROW
    },
    Detail {
        token: "NOT_FOUND",
        spellings: &["not_found"],
        statuses: &[404],
        name: "Not found",
        says: "The model, file or cached content that the client names doesn't exist, or not in this API version.",
        check: &[
            "List the models with `GET /v1beta/models`; uploaded files disappear after 48 hours.",
        ],
        source: GENERATE,
        ..ROW
    },
    Detail {
        token: "model_not_found",
        statuses: &[404],
        name: "Model not found",
        says: "The model does not exist under this name, or has been retired.",
        check: &["List the models with `GET /v1beta/models`."],
        ..ROW
    },
    Detail {
        token: "ALREADY_EXISTS",
        spellings: &["already_exists"],
        statuses: &[409],
        name: "Already exists",
        says: "The client wants to create something whose name is taken.",
        check: &["Look whether it exists, or choose another name."],
        ..ROW
    },
    Detail {
        token: "ABORTED",
        spellings: &["aborted"],
        statuses: &[409],
        name: "Aborted",
        says: "The operation collided with another one that ran at the same time.",
        check: &["Read the state again and repeat the whole operation."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "RESOURCE_EXHAUSTED",
        spellings: &["Resource has been exhausted"],
        statuses: &[429, 402],
        name: "Quota or rate limit exceeded",
        says: "The project sends more requests or tokens than its limit per minute or day; with 402 its prepaid credit is used up.",
        check: &[
            "Read `details`: `quotaId` names the limit, `retryDelay` says how long to wait.",
            "See the limits of the project's tier in Google AI Studio; billing raises them.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: GENERATE,
        ..ROW
    },
    Detail {
        token: "RATE_LIMIT_EXCEEDED",
        spellings: &["rate_limit_exceeded"],
        statuses: &[429],
        name: "Rate limit exceeded",
        says: "The project sends more requests or tokens per minute than its limit; waiting helps.",
        check: &["Wait for `retryDelay`, then go on with growing, random pauses."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "quota_exceeded",
        statuses: &[429],
        name: "Daily quota exceeded",
        says: "The project has used up its quota for the day.",
        check: &["Wait for the reset at midnight Pacific time, or ask for more quota."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "too_many_requests",
        statuses: &[429],
        name: "Too many requests",
        says: "The client sent too many requests in a short time.",
        check: &["Go on with growing, random pauses."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "CANCELLED",
        spellings: &["cancelled"],
        statuses: &[499],
        name: "Cancelled",
        says: "The client closed the connection or cancelled before the answer was complete.",
        check: &["Look at the client's own timeout; long answers are better streamed."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "INTERNAL",
        statuses: &[500],
        name: "Internal error",
        says: "Something broke at Google; a very long prompt can be the cause.",
        check: &["Shorten the prompt or try another model, then repeat."],
        retry: Some(RetryAdvice::AfterDelay),
        source: GENERATE,
        ..ROW
    },
    Detail {
        token: "api_error",
        statuses: &[500],
        name: "Unexpected server error",
        says: "Something unexpected broke at Google; the request was not at fault.",
        check: &["Repeat with growing pauses."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "UNIMPLEMENTED",
        spellings: &["unimplemented"],
        statuses: &[501],
        name: "Not implemented",
        says: "The API does not offer this method or feature, at least not for this model or version.",
        check: &["Check the API version and the model's features."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "UNAVAILABLE",
        spellings: &["The model is overloaded"],
        statuses: &[503],
        name: "Service unavailable",
        says: "Google has not enough capacity for the model at the moment; it is not about the client's limits.",
        check: &["Back off with growing, random pauses, or use another model."],
        retry: Some(RetryAdvice::AfterDelay),
        source: GENERATE,
        ..ROW
    },
    Detail {
        token: "service_unavailable",
        statuses: &[503],
        name: "Service unavailable",
        says: "The service is overloaded or down for the moment; it is not about the client's limits.",
        check: &["Back off with growing, random pauses, or use another model."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "DEADLINE_EXCEEDED",
        spellings: &["deadline_exceeded"],
        statuses: &[504],
        name: "Deadline exceeded",
        says: "Google did not finish within the time limit, mostly because the prompt is large.",
        check: &["Set a longer timeout in the client, or send a smaller prompt."],
        retry: Some(RetryAdvice::AfterDelay),
        source: GENERATE,
        ..ROW
    },
    Detail {
        token: "API_KEY_INVALID",
        spellings: &["API key not valid. Please pass a valid API key"],
        statuses: &[400],
        name: "API key not valid",
        says: "The client's API key does not exist or was deleted; Google answers this with 400, not 401.",
        check: &["Compare the key with Google AI Studio; look for a stray quote or line break."],
        recognition: Some(Recognition::Alone),
        confidence: Confidence::Proven,
        source: REASON,
        ..ROW
    },
    Detail {
        token: "SERVICE_DISABLED",
        statuses: &[403],
        name: "API not enabled",
        says: "The API is not enabled in the project of the client's key.",
        check: &["Open the activation link in `message`, and wait some minutes."],
        confidence: Confidence::Proven,
        source: REASON,
        ..ROW
    },
    Detail {
        token: "BILLING_DISABLED",
        statuses: &[403],
        name: "Billing disabled",
        says: "The project of the client's key has no active billing account.",
        check: &["Link a billing account in the Cloud console."],
        confidence: Confidence::Proven,
        source: REASON,
        ..ROW
    },
    Detail {
        token: "ACCESS_TOKEN_EXPIRED",
        statuses: &[401],
        name: "Access token expired",
        says: "The client's OAuth token has expired.",
        check: &["Get a new one; client libraries do so by themselves."],
        confidence: Confidence::Proven,
        source: REASON,
        ..ROW
    },
    Detail {
        token: "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
        statuses: &[403],
        name: "Scope missing",
        says: "The client's OAuth token was issued without the scope that this API needs.",
        check: &["Log in again with the scope, such as `cloud-platform` or `generative-language`."],
        confidence: Confidence::Proven,
        source: REASON,
        ..ROW
    },
];
