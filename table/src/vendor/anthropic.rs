//! Anthropic: the code of its Claude API for an overload.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Anthropic",
    aliases: &["claude", "claude api"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 529,
            phrase: "Overloaded",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Anthropic",
                product: "Anthropic Claude API",
                tell: "JSON with `\"type\": \"overloaded_error\"`, and a `request-id` header",
                everyday: true,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Anthropic SDK for Python, src/anthropic/_exceptions.py",
                url: "https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/_exceptions.py",
            },
            summary: "The API is short of capacity for everybody at the moment; it is not about your quota.",
            meaning: "The whole service has more work than it can take, across all users, and \
                turned this request away. Your own limits are 429, `rate_limit_error`; a fault \
                inside is 500, `api_error`. In a stream that has already begun with 200 the same \
                `overloaded_error` arrives as an event, not as a status.",
            causes: &[
                "Many users call the API at once, or everybody tries a new model.",
                "An incident: status.claude.com shows it.",
            ],
            client: &[
                "Back off exponentially with jitter, and obey `retry-after` where it is sent.",
                "The official SDKs retry twice, with pauses of 0.5 to 8 s; raise `max_retries`, or queue the work during an outage.",
                "Fall back to another model, or to another provider of the same one; move bulk work to the Batches API.",
                "In a stream also handle the event `error`: the status was already 200.",
            ],
            server: &[
                "If you run a gateway in front of the API, pass on 529 or 503, never 429: users would look for a limit of their own.",
                "Put a circuit breaker in front of it, so that your own workers do not all wait in retries at once.",
            ],
            headers: &[
                Header {
                    name: "retry-after",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "how many seconds to wait, where the API says so; the SDKs obey up to 60",
                },
                Header {
                    name: "request-id",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "names this request when you write to support",
                },
                Header {
                    name: "x-should-retry",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "true or false: whether the SDKs retry the request",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "exponential backoff with jitter; the request itself was fine",
            },
            redirect: None,
            formerly: &[],
            aliases: &["overloaded_error", "OverloadedError"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429: you are over your own limit; 529: the service is over its capacity for everybody.",
                },
                Related {
                    code: 503,
                    difference: "503 is the registered code for an overloaded server.",
                },
                Related {
                    code: 500,
                    difference: "500: something broke; 529: nothing broke, there is just too much.",
                },
            ],
            keywords: &[
                "anthropic api overloaded",
                "claude api overloaded",
                "claude at capacity",
                "anthropic capacity",
                "api error 529",
                "claude code 529",
                "llm overloaded",
                "internalservererror 529",
                "anthropic's api is temporarily overloaded",
                "overloaded_error",
                "overloadederror",
                "anthropic.overloadederror",
                "status.claude.com",
                "claude is overloaded",
                "anthropic servers overloaded",
                "claude api high demand",
            ],
        }],
    ),
};
