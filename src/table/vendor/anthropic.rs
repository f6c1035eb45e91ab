//! Anthropic: the code of its Claude API for an overload.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Anthropic",
    aliases: &["claude", "claude api"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 529,
            phrase: "Overloaded",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Anthropic",
                product: "Anthropic Claude API",
                tell: "JSON with \"type\": \"overloaded_error\" and a field request-id",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Anthropic SDK for Python, src/anthropic/_exceptions.py",
                url: "https://github.com/anthropics/anthropic-sdk-python/blob/main/src/anthropic/_exceptions.py",
            },
            summary: "The API is short of capacity for everybody at the moment; it is not about your quota.",
            meaning: "The whole service has more work than it can take, across all users, and \
                turned this request away. Your own limits are 429, rate_limit_error; a fault \
                inside is 500, api_error. In a stream that has already begun with 200 the same \
                overloaded_error comes as an event of its own, not as a status.",
            causes: &[
                "Heavy use of the API by everybody at once, or a new model that everybody tries.",
                "An incident: status.claude.com shows it.",
            ],
            client: &[
                "Back off exponentially with some randomness, and obey retry-after where it is sent.",
                "The official SDKs repeat twice by themselves; raise max_retries (maxRetries) for batch jobs.",
                "Fall back to another model or to another provider of the same one; move bulk work to the Batches API.",
                "In a stream handle the event error as well: the status was 200 long ago.",
            ],
            server: &[
                "If you run a gateway before the API, pass on 529 or 503, never 429: your users would look for a limit of theirs.",
                "Put a circuit breaker before it, so that your own workers do not all wait in retries at once.",
            ],
            headers: &[
                Field {
                    name: "retry-after",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "how many seconds to wait, where the API says so",
                },
                Field {
                    name: "request-id",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "names this request when you write to support",
                },
                Field {
                    name: "x-should-retry",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "true or false: whether the SDKs repeat the request",
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
                    difference: "429: your organization is over its own limit; 529: the service is over its capacity.",
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
            ],
        }],
    ),
};
