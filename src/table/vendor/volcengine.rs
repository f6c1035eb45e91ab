//! Volcengine: codes of the edge functions of ByteDance's cloud.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Volcengine",
    aliases: &["byteplus", "bytedance", "volcano engine"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 593,
                phrase: "Service Discovery Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "593 on a path that a Volcengine edge function serves",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "Volcengine's own machinery for finding the edge function broke; your code is fine.",
                meaning: "The platform's service discovery failed before any function ran. \
                    Volcengine's documents call it an error of the platform and give no phrase. \
                    Idempotent requests are repeated in another location by the platform itself \
                    before you see it.",
                causes: &[
                    "A disturbance of the platform in one location, or in several if the retry failed too.",
                ],
                client: &["Send a GET again; it may reach another location."],
                server: &[
                    "Note the time and the location and open a ticket: no setting of the function is involved.",
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
                        difference: "596: the location is full; 593: the platform is broken.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is the registered code for a service that is not to be had.",
                    },
                ],
                keywords: &[
                    "volcengine 593", "edge function service discovery",
                    "volcano engine platform error", "byteplus edge 593",
                ],
            },
            Status {
                code: 594,
                phrase: "Unknown Customer",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "594 from a Volcengine edge node",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "The request reached the edge function runtime, but belongs to no function there.",
                meaning: "Traffic of a customer without edge functions arrived at their runtime, \
                    which does not know whom to run. Volcengine gives no phrase. It is a matter \
                    of routing between domain and function, not of your request.",
                causes: &[
                    "The domain was taken out of edge functions, or never added, and traffic is still sent there.",
                ],
                client: &[
                    "Look whether the address is the one that the site publishes, not an old CNAME.",
                ],
                server: &[
                    "Compare the domain and its trigger in the console with the CNAME that DNS shows.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once domain and function are bound again",
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
            Status {
                code: 596,
                phrase: "Node Overloaded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "596 on a path that a Volcengine edge function serves",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "The whole edge location is at its limit and sheds load, for all customers.",
                meaning: "The node on which the function would run has reached the limit of its \
                    resources and trips its breaker. That is global; 598 is the limit of one \
                    customer. Idempotent requests are tried once more in another location \
                    first.",
                causes: &["A peak of traffic, or an attack, in that region."],
                client: &["Wait with a random pause, so that all clients do not return together."],
                server: &[
                    "Set a retry URL of your own for the function, outside the busy location.",
                ],
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
                        difference: "503 is the registered code for an overload.",
                    },
                ],
                keywords: &[
                    "volcengine 596", "volcano engine 596", "load shedding edge",
                    "edge node overloaded", "global throttling edge", "circuit breaker edge node",
                ],
            },
            Status {
                code: 597,
                phrase: "Customer Blocked",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "597 on a path that a Volcengine edge function serves",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "The function's owner is locked out for security reasons, usually for some minutes.",
                meaning: "The platform has banned the customer's functions, by its documents for \
                    security reasons; the ban generally lasts a few minutes and ends by itself. \
                    It is about the owner of the function, not about the visitor. Throttling \
                    without a ban is 598.",
                causes: &[
                    "Did the function do something that the runtime takes for an attack? The documents name no cause.",
                ],
                client: &[
                    "Come back in a quarter of an hour; the ban has nothing to do with your request.",
                ],
                server: &[
                    "Look at what was deployed last; if the ban comes back, ask in a ticket which rule it met.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the ban is lifted after some minutes",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 598, difference: "598: too much load; 597: banned." },
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
            Status {
                code: 598,
                phrase: "Customer Throttled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "598 on a path that a Volcengine edge function serves",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "This edge function has too many contexts open or too little memory and CPU left.",
                meaning: "The limit of one customer was reached: too many contexts of the \
                    function, or a serious lack of memory or CPU time. Volcengine repeats \
                    idempotent requests in another location before it gives up. 596 is the like \
                    for the whole node.",
                causes: &[
                    "Requests that stay open for long, so that contexts pile up.",
                    "A loop or large buffers in the function.",
                ],
                client: &["Send fewer requests in parallel to this site."],
                server: &[
                    "Put a timeout on each fetch in the function.",
                    "Ask for other limits in a ticket; they can be adjusted.",
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
            Status {
                code: 599,
                phrase: "Customer Code Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Volcengine",
                    product: "Volcengine edge functions",
                    tell: "599 on a path that a Volcengine edge function serves",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Volcengine edge functions, exception handling",
                    url: "https://www.volcengine.com/docs/6499/174260",
                },
                summary: "A bug in the edge function: a rejected promise or an exception that nobody caught.",
                meaning: "The runtime watches all promises; if one is rejected without a \
                    handler, or an exception escapes, the request ends in 599. Should the \
                    response have begun, it is cut off instead. Idempotent requests are tried a \
                    second time in the same location.",
                causes: &[
                    "A failed fetch without catch.",
                    "An undefined value that the code takes for an object.",
                ],
                client: &[
                    "Tell the owner the exact URL: functions often fail for certain input only.",
                ],
                server: &[
                    "Catch errors at the outermost level and return a response of your own.",
                    "Set a retry URL of your own, so that visitors get something while you mend it.",
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
                    Related {
                        code: 598,
                        difference: "598: the function was held back, not wrong.",
                    },
                    Related { code: 500, difference: "500 is the registered code for it." },
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
