//! Groq: codes for the flex tier and for canceled requests.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Groq",
    aliases: &["groq api", "groqcloud"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 498,
                phrase: "Flex Tier Capacity Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Groq",
                    product: "Groq API",
                    tell: "the host is `api.groq.com`, the error code is `capacity_exceeded`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Groq, Flex processing",
                    url: "https://console.groq.com/docs/flex-processing",
                },
                summary: "Groq's flex tier has no room for your request right now: try again, or use on_demand.",
                meaning: "You asked for `service_tier: \"flex\"`, which has about ten times the rate limits of \
                    on-demand, but only as long as there is room. Without room, Groq refuses at once \
                    instead of queueing. Your key and your limits are fine; a bad token is 401 here, not \
                    498 as in ArcGIS.",
                causes: &[
                    "The flex tier is full at the moment: it has no guarantee.",
                    "A batch job sends a burst of requests, all with `service_tier: \"flex\"`.",
                ],
                client: &[
                    "Retry after a few seconds with growing, random pauses. Groq's SDK doesn't do it for 498: it repeats only 408, 409, 429 and 5xx.",
                    "Fall back to `service_tier: \"on_demand\"` (the default), within its own rate limits, or to another provider.",
                ],
                server: &[
                    "In a gateway treat 498 from Groq like 429 or 503, not like other 4xx.",
                    "Use flex only for work that may wait, and cap how many requests run at once.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "with jitter; the request itself was fine",
                },
                redirect: None,
                formerly: &[],
                aliases: &["capacity_exceeded"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429: you are over your own rate limit; 498: the shared flex capacity is used up.",
                    },
                    Related {
                        code: 503,
                        difference: "503: Groq is overloaded or in maintenance, on every tier.",
                    },
                    Related {
                        code: 413,
                        difference: "413: the request is too large, or its prompt is over your limit of tokens a minute.",
                    },
                ],
                keywords: &[
                    "groq 498", "flex tier capacity exceeded", "capacity_exceeded",
                    "groq flex tier", "service_tier flex", "groq capacity",
                ],
            },
            Entry {
                code: 499,
                phrase: "Request Cancelled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Groq",
                    product: "Groq API",
                    tell: "the host is `api.groq.com`",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Groq, API error codes and responses",
                    url: "https://console.groq.com/docs/errors",
                },
                summary: "Groq recorded that the caller canceled the request before the answer was complete.",
                meaning: "Groq's list of errors has 499 for a request that its caller canceled. As a rule you \
                    won't see it yourself, because you have hung up; a proxy or gateway in between logs \
                    it.",
                causes: &[
                    "Your code or its framework aborted: a timeout, an `AbortController`, a user who pressed stop.",
                    "A gateway between you and Groq gave up, for example a serverless function at its time limit.",
                ],
                client: &[
                    "Look for the timeout in your own client first, then in the gateways between.",
                    "Stream the answer (`stream: true`): the first token comes early, so that idle timeouts don't strike.",
                ],
                server: &[
                    "In a gateway pass the user's cancel on to Groq, and do not retry such a request.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer timeout, if nobody canceled on purpose",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 408, difference: "408: the request came too slowly." },
                    Related { code: 498, difference: "498: no capacity on the flex tier." },
                    Related { code: 504, difference: "504: a gateway stopped waiting." },
                ],
                keywords: &["groq 499", "groq request cancelled", "groq request canceled"],
            },
        ],
    ),
};
