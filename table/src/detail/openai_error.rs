//! Error codes of the OpenAI API: `code`, or `type` where there is no code.
//!
//! Read `code` first: `type` is coarse, and a 429 may be a matter of pace (`rate_limit_exceeded`, `slow_down`) or of
//! money (the rest). The billing codes are documented on OpenAI's help page and some of the others in its error guide;
//! many strings are not in any document but in everybody's logs, and those rows are hearsay. The codes of a response
//! that failed after a 200 are from OpenAI's own API
//! description; of its image codes only the telling ones are here. Headings of the guide that are no codes (`Invalid
//! Authentication`, `IP not authorized`) were left out.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "openai-error",
    title: "OpenAI API error codes",
    vendor: "OpenAI",
    product: "OpenAI API",
    shown_in: "`error.code` and `error.type` in the JSON; `Error code: 429 - {…}` in the SDK's exception",
    recognition: Recognition::Alone,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Hearsay,
    source: Source::Page {
        title: "OpenAI, error codes",
        url: "https://developers.openai.com/docs/guides/error-codes",
    },
    ..BLANK
};

/// OpenAI Help Center, troubleshooting API rate limits and 429 errors.
const HELP: Source = Source::Page {
    title: "OpenAI Help Center, troubleshooting API rate limits and 429 errors",
    url: "https://help.openai.com/en/articles/5955604-troubleshooting-api-rate-limits-and-429-errors",
};

/// OpenAI, openapi.yaml.
const SPEC: Source = Source::Page {
    title: "OpenAI, openapi.yaml",
    url: "https://github.com/openai/openai-openapi/blob/main/openapi.yaml",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "invalid_request_error",
        statuses: &[400, 404, 401],
        name: "Invalid request",
        says: "The client's request is malformed, or names something that doesn't exist or isn't allowed; the type is so general that `code` and `param` matter more.",
        check: &[
            "Read `message`, `param` and `code` in the same object.",
            "Compare the parameter with the API reference of that model and endpoint.",
        ],
        recognition: Some(Recognition::Named),
        confidence: Confidence::Documented,
        ..ROW
    },
    Detail {
        token: "invalid_api_key",
        spellings: &["Incorrect API key provided"],
        statuses: &[401],
        name: "Incorrect API key",
        says: "OpenAI doesn't know the client's key: it was mistyped, revoked, or is for another service.",
        check: &[
            "Print the key's first and last letters where it is used; a stray quote or line break is typical.",
            "Check that `OPENAI_BASE_URL` belongs to the same service as the key.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "account_deactivated",
        statuses: &[401],
        name: "Account deactivated",
        says: "OpenAI has closed the account that owns the key.",
        check: &["Read OpenAI's e-mail to the account's owner; a new key does not help."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "unsupported_country_region_territory",
        spellings: &["Country, region, or territory not supported"],
        statuses: &[403],
        name: "Country, region, or territory not supported",
        says: "OpenAI does not serve the country from which the request seems to come.",
        check: &["Check the address that the server or VPN uses towards the internet."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "model_not_found",
        statuses: &[404, 403],
        name: "Model not found or no access",
        says: "The model does not exist under this name, or the key's project may not use it.",
        check: &[
            "List what the key can use: `curl https://api.openai.com/v1/models -H \"Authorization: Bearer $OPENAI_API_KEY\"`.",
            "Check the project's model limits; some models need a verified organization.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "context_length_exceeded",
        spellings: &["maximum context length"],
        statuses: &[400],
        name: "Context length exceeded",
        says: "The client's messages, tools and the wanted answer together are longer than the model can take.",
        check: &[
            "Read the numbers in the message; shorten or summarize the history.",
            "Lower the maximum of output tokens, or use a model with a larger context.",
        ],
        ..ROW
    },
    Detail {
        token: "string_above_max_length",
        statuses: &[400],
        name: "String too long",
        says: "A text in the client's request is longer than this parameter allows.",
        check: &["`param` names it; split or shorten the text."],
        ..ROW
    },
    Detail {
        token: "unsupported_parameter",
        statuses: &[400],
        name: "Parameter not supported by this model",
        says: "The client sends a parameter that this model doesn't know; reasoning models typically refuse `max_tokens` and `temperature`.",
        check: &[
            "`param` names it; leave it out or use the new name, such as `max_completion_tokens`.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "unsupported_value",
        statuses: &[400],
        name: "Value not supported by this model",
        says: "The parameter exists, but this model doesn't take the value that the client sent.",
        check: &["`param` names it; use the default."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "content_policy_violation",
        statuses: &[400],
        name: "Rejected by the safety system",
        says: "OpenAI's safety system refused the client's prompt, mostly for an image.",
        check: &["Rephrase the prompt; show users a text of your own."],
        ..ROW
    },
    Detail {
        token: "previous_response_not_found",
        statuses: &[400],
        name: "Previous response not found",
        says: "The client refers to an earlier response that is not stored: `store` was false, it was deleted, or it belongs to another project.",
        check: &["Send the whole history instead, or store responses."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "rate_limit_exceeded",
        spellings: &["Rate limit reached for"],
        statuses: &[429],
        name: "Rate limit reached",
        says: "The client's organization or project sends more requests or tokens per minute or day than its limit; waiting helps.",
        check: &[
            "Obey `retry-after` and look at the `x-ratelimit-*` headers to see which limit it is.",
            "Back off with growing, random pauses, and queue bulk work or use the Batch API.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        confidence: Confidence::Documented,
        source: HELP,
        ..ROW
    },
    Detail {
        token: "insufficient_quota",
        spellings: &["You exceeded your current quota"],
        statuses: &[429],
        name: "Quota exceeded",
        says: "The client's organization has no credit left or has reached a spending limit; waiting does not help, although it is a 429.",
        check: &[
            "Read `code`: it may say more exactly which balance or limit it is.",
            "Add credit or raise the limit in the billing settings of the organization that owns the key.",
        ],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Documented,
        source: HELP,
        ..ROW
    },
    Detail {
        token: "credit_balance_exhausted",
        statuses: &[429],
        name: "No prepaid credits left",
        says: "The organization's prepaid credit is used up; waiting does not help.",
        check: &["Add credit in the billing settings, or switch on automatic recharge."],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Documented,
        source: HELP,
        ..ROW
    },
    Detail {
        token: "organization_spend_limit_exceeded",
        statuses: &[429],
        name: "Organization spend limit reached",
        says: "The organization has reached the monthly limit that its owner set.",
        check: &[
            "Raise or remove the limit in the organization's settings, or wait for the next month.",
        ],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Documented,
        source: HELP,
        ..ROW
    },
    Detail {
        token: "project_spend_limit_exceeded",
        statuses: &[429],
        name: "Project spend limit reached",
        says: "The key's project has reached the monthly limit that its owner set.",
        check: &[
            "Raise or remove the limit in the project's settings, or wait for the next month.",
        ],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Documented,
        source: HELP,
        ..ROW
    },
    Detail {
        token: "organization_usage_limit_exceeded",
        statuses: &[429],
        name: "Organization usage limit reached",
        says: "The organization has reached the limit that OpenAI assigned to it.",
        check: &["Ask OpenAI for a higher usage limit in the settings."],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Documented,
        source: HELP,
        ..ROW
    },
    Detail {
        token: "billing_not_active",
        statuses: &[429],
        name: "Billing not active",
        says: "The account's billing is not active, so OpenAI refuses every paid request.",
        check: &["Check the payment method in the billing settings."],
        ..ROW
    },
    Detail {
        token: "billing_hard_limit_reached",
        statuses: &[400],
        name: "Billing hard limit reached",
        says: "The account has reached its hard spending limit.",
        check: &["Raise the limit in the billing settings, or wait for the next month."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "slow_down",
        statuses: &[429, 503],
        name: "Traffic grew too fast",
        says: "The client raised its traffic faster than the service can follow, although it may be within its limits; formerly this was a 503.",
        check: &["Go back to the earlier rate and raise it gradually over some minutes."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        confidence: Confidence::Documented,
        ..ROW
    },
    Detail {
        token: "server_is_overloaded",
        spellings: &["The engine is currently overloaded"],
        statuses: &[503],
        name: "Server overloaded",
        says: "OpenAI has not enough capacity for the model at the moment; it is not about the client's limits.",
        check: &[
            "Back off with growing, random pauses; fall back to another model.",
            "See status.openai.com.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Documented,
        ..ROW
    },
    Detail {
        token: "server_error",
        statuses: &[500],
        name: "Server error",
        says: "Something broke at OpenAI while it processed the request; in a stream or background response it can come after a 200.",
        check: &[
            "Repeat with growing pauses, and see status.openai.com.",
            "Give `x-request-id` to support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        confidence: Confidence::Proven,
        source: SPEC,
        ..ROW
    },
    Detail {
        token: "invalid_prompt",
        statuses: &[400, 200],
        name: "Prompt rejected",
        says: "OpenAI refused the client's prompt, mostly because of its usage policy for reasoning models.",
        check: &["Rephrase the prompt; don't ask for the model's hidden reasoning."],
        shown_in: Some("`error.code` of a response with the status `failed`"),
        recognition: Some(Recognition::Named),
        confidence: Confidence::Proven,
        source: SPEC,
        ..ROW
    },
    Detail {
        token: "vector_store_timeout",
        statuses: &[200],
        name: "Vector store timeout",
        says: "The file search of OpenAI did not answer in time.",
        check: &["Repeat; check that the vector store has finished indexing."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.code` of a response with the status `failed`"),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: SPEC,
        ..ROW
    },
    Detail {
        token: "failed_to_download_image",
        statuses: &[200],
        name: "Image could not be downloaded",
        says: "OpenAI could not fetch the image from the URL that the client sent.",
        check: &[
            "Check that the URL is public and needs neither login nor a browser; or send the image as base64.",
        ],
        shown_in: Some("`error.code` of a response with the status `failed`"),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: SPEC,
        ..ROW
    },
    Detail {
        token: "image_content_policy_violation",
        statuses: &[200],
        name: "Image rejected by the safety system",
        says: "OpenAI's safety system refused an image that the client sent.",
        check: &["Use another image; show users a text of your own."],
        shown_in: Some("`error.code` of a response with the status `failed`"),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: SPEC,
        ..ROW
    },
];
