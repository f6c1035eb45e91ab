//! Volcengine: codes of the edge functions of ByteDance's cloud.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Volcengine",
    aliases: &["byteplus", "bytedance", "volcano engine"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 593,
                phrase: "Service Discovery Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "593 on a path that a Volcengine edge function serves",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling (in Chinese)",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "Volcengine's own service discovery failed; your edge function did not run.",
                meaning: "The platform's service discovery failed before any function ran, and \
                    Volcengine calls it a fault of the platform. An idempotent request was \
                    already repeated in another location before you see the 593.",
                causes: &[
                    "A fault of the platform in one location, or in several if the retry failed too.",
                ],
                client: &["Send a GET again; it may reach another location."],
                server: &[
                    "Open a ticket with time and location: no setting of the function is involved.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the platform has already tried elsewhere",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 596,
                        difference: "596: the location is overloaded; 593: the platform itself failed.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is the registered code for a service that is not available.",
                    },
                ],
                keywords: &[
                    "volcengine 593", "edge function service discovery",
                    "volcano engine platform error", "byteplus edge 593",
                ],
            },
            Entry {
                code: 594,
                phrase: "Unknown Customer",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "594 from a Volcengine edge node",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling (in Chinese)",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "The request reached the edge function runtime, but belongs to no function there.",
                meaning: "Traffic of a customer without edge functions arrived at the runtime, \
                    which does not know what to run. It is a matter of routing between domain and \
                    function, not of your request.",
                causes: &[
                    "The domain was removed from edge functions, or never added, but traffic is still sent there.",
                ],
                client: &[
                    "Check that you use the address that the site publishes, not an old CNAME.",
                ],
                server: &[
                    "Compare the domain and its trigger in the console with the CNAME that DNS shows.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once domain and function are connected again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 404,
                        difference: "404 would come from a function or site that exists.",
                    },
                    Related {
                        code: 593,
                        difference: "593: the platform failed to find the function; 594: there is none.",
                    },
                ],
                keywords: &[
                    "volcengine 594", "unrecognized customer edge",
                    "edge function not bound to domain", "volcano engine 594",
                    "wrong cname edge function", "domain without edge function",
                ],
            },
            Entry {
                code: 596,
                phrase: "Node Overloaded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "596 on a path that a Volcengine edge function serves",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling (in Chinese)",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "The edge location is at its limit and refuses requests, for all customers.",
                meaning: "The node on which the function would run has used up its resources, so \
                    its circuit breaker refuses new requests. That affects every customer there; \
                    598 is the limit of one customer. An idempotent request was already tried \
                    once more in another location.",
                causes: &["A traffic peak or an attack in that region."],
                client: &["Wait with a random pause, so that clients don't all return together."],
                server: &["Set a retry URL for the function that lies outside the busy location."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the peak passes, or another location has room",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 598,
                        difference: "598: your function is over its limit; 596: the node is.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is the registered code for an overloaded server.",
                    },
                ],
                keywords: &[
                    "volcengine 596", "volcano engine 596", "load shedding edge",
                    "edge node overloaded", "global throttling edge", "circuit breaker edge node",
                ],
            },
            Entry {
                code: 597,
                phrase: "Customer Blocked",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "597 on a path that a Volcengine edge function serves",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling (in Chinese)",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "The function's owner is blocked for security reasons, usually for a few minutes.",
                meaning: "The platform has blocked this customer's functions for security reasons; \
                    the block usually ends by itself after a few minutes. It is about the owner \
                    of the function, not about the visitor. A limit without a block is 598.",
                causes: &[
                    "Something in the function's behavior tripped a security rule; Volcengine does not publish which.",
                ],
                client: &["Try again after a few minutes; your request did not cause the block."],
                server: &[
                    "Check what was deployed last; if the block returns, ask in a ticket which rule it hit.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the block is lifted after some minutes",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 598, difference: "598: too much load; 597: blocked." },
                    Related {
                        code: 403,
                        difference: "403 would refuse the visitor; 597 stops the owner.",
                    },
                ],
                keywords: &[
                    "volcengine 597", "volcano engine 597", "banned for minutes",
                    "edge function banned", "customer blocked edge", "function suspended security",
                ],
            },
            Entry {
                code: 598,
                phrase: "Customer Throttled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "598 on a path that a Volcengine edge function serves",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling (in Chinese)",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "This edge function has too many open contexts, or too little memory or CPU time.",
                meaning: "The limit of one customer was reached: too many contexts of the \
                    function, or a serious lack of memory or CPU time. An idempotent request was \
                    already repeated in another location. 596 is the same for a whole node.",
                causes: &[
                    "Requests stay open for long, so contexts pile up.",
                    "A loop or large buffers in the function.",
                ],
                client: &["Send fewer requests in parallel to this site."],
                server: &[
                    "Set a timeout on every `fetch` in the function.",
                    "Ask for higher limits in a ticket: Volcengine can adjust them.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterDelay, reason: "with a pause that grows" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 599,
                        difference: "599: the function ran and failed; 598: it was held back.",
                    },
                    Related { code: 596, difference: "596: the whole node is full." },
                    Related { code: 429, difference: "429 would be about one visitor." },
                ],
                keywords: &[
                    "volcengine 598", "volcano engine 598", "edge function memory limit",
                    "edge function throttled customer", "too many contexts",
                    "edge function cpu limit",
                ],
            },
            Entry {
                code: 599,
                phrase: "Customer Code Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "599 on a path that a Volcengine edge function serves",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling (in Chinese)",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "The edge function has a bug: a rejected promise or an uncaught exception.",
                meaning: "The runtime watches all promises. If one is rejected without a handler, \
                    or an exception is not caught, the request ends in 599; a response that has \
                    already begun is cut off instead. An idempotent request was already tried a \
                    second time in the same location.",
                causes: &[
                    "A `fetch` fails, and nothing catches the error.",
                    "The code uses an undefined value as an object.",
                ],
                client: &[
                    "Tell the owner the exact URL: functions often fail for certain input only.",
                ],
                server: &[
                    "Catch errors at the outermost level, and return a response of your own.",
                    "Set a retry URL of your own, so that visitors get something while you fix the bug.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the platform has already repeated it, if it was idempotent",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 500, difference: "500 is the registered code for it." },
                    Related {
                        code: 598,
                        difference: "598: the function was held back; 599: it ran and failed.",
                    },
                ],
                keywords: &[
                    "volcengine 599", "volcano engine 599", "edge function bug",
                    "promise rejected edge", "uncaught exception volcengine",
                    "byteplus edge function error",
                ],
            },
        ],
    ),
};
