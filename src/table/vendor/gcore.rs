//! Gcore: how its edge applications fail.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Gcore",
    aliases: &["fastedge", "gcore fastedge"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 530,
                phrase: "Internal FastEdge Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Gcore",
                    product: "Gcore FastEdge",
                    tell: "the URL belongs to a FastEdge application or a CDN resource that runs one",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Gcore FastEdge, HTTP status codes",
                    url: "https://gcore.com/docs/fastedge/troubleshooting",
                },
                summary: "Gcore's FastEdge itself failed, before or around your application.",
                meaning: "Gcore's page says no more than Internal FastEdge error: the platform \
                    failed, and your application may not have run at all. The other three codes \
                    of FastEdge, 531 to 533, blame the application: memory, time, crash. It is \
                    not Cloudflare's 530, which carries a 1xxx error in its page.",
                causes: &[
                    "A fault in the FastEdge platform or at one point of presence.",
                    "The application could not be loaded, for instance right after a deployment.",
                ],
                client: &[
                    "Ask again from another network: if it works there, one location is affected.",
                ],
                server: &[
                    "Deploy the previous binary of the application: if the 530 stays, it is the platform and a matter for Gcore's support.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "a fault of the platform is usually short",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 500,
                        difference: "500 is your own code answering with an error; 530 is the platform around it.",
                    },
                    Related {
                        code: 533,
                        difference: "533: your application crashed; 530: FastEdge did.",
                    },
                ],
                keywords: &[
                    "fastedge error", "edge function platform error", "gcore 530",
                    "wasm edge app failed", "gcore cdn app error", "internal fastedge",
                ],
            },
            Status {
                code: 531,
                phrase: "Memory Limit Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Gcore",
                    product: "Gcore FastEdge",
                    tell: "the URL belongs to a Gcore FastEdge application",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Gcore FastEdge, HTTP status codes",
                    url: "https://gcore.com/docs/fastedge/troubleshooting",
                },
                summary: "Your FastEdge application used more memory than its plan allows.",
                meaning: "FastEdge stopped the WebAssembly application because it went over the \
                    memory limit of its plan. Gcore has no phrase for the code. Too much time \
                    would be 532, a crash 533. Requests with less to process may still succeed \
                    beside it.",
                causes: &[
                    "A whole response body is read into memory and changed as text.",
                    "A cache or vector in the application grows with the input.",
                ],
                client: &[
                    "Ask for a smaller resource, a single page or range, if the API has one.",
                ],
                server: &[
                    "Process bodies in chunks: the memory of a WebAssembly instance can grow, but it never shrinks again.",
                    "Look at the plan's memory limit before you port a server library to the edge.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "a smaller input or a leaner application",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 507,
                        difference: "507 is a server without storage; 531 an application without memory.",
                    },
                    Related {
                        code: 532,
                        difference: "532: the application takes too long; 531: it takes too much memory.",
                    },
                ],
                keywords: &[
                    "edge function out of memory", "wasm memory limit", "fastedge memory",
                    "gcore 531", "oom at the edge",
                ],
            },
            Status {
                code: 532,
                phrase: "Application Timed Out",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Gcore",
                    product: "Gcore FastEdge",
                    tell: "the URL belongs to a Gcore FastEdge application",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Gcore FastEdge, HTTP status codes",
                    url: "https://gcore.com/docs/fastedge/troubleshooting",
                },
                summary: "Your FastEdge application took too long and was stopped.",
                meaning: "The application ran over the time that its plan gives it. Gcore has no \
                    phrase for the code. A slow origin behind an ordinary CDN resource would be a \
                    504 instead.",
                causes: &[
                    "The application waits for a slow backend without a timeout of its own.",
                    "A loop or regular expression that explodes on some input.",
                ],
                client: &["Repeat once; a cold backend may be warm by then."],
                server: &[
                    "Give every outgoing call a timeout well below the limit, and answer with 504 yourself.",
                    "Measure the pure computing time of the application on its largest input.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once; then the application needs work",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is a gateway tired of its origin; 532 is FastEdge tired of your code.",
                    },
                    Related { code: 531, difference: "531: out of memory; 532: out of time." },
                ],
                keywords: &[
                    "edge function timeout", "fastedge timeout", "wasm execution timeout",
                    "gcore 532", "edge app too slow", "cpu time limit",
                ],
            },
            Status {
                code: 533,
                phrase: "Application Crashed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Gcore",
                    product: "Gcore FastEdge",
                    tell: "the URL belongs to a Gcore FastEdge application",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Gcore FastEdge, HTTP status codes",
                    url: "https://gcore.com/docs/fastedge/troubleshooting",
                },
                summary: "Your FastEdge application crashed while it handled the request.",
                meaning: "The WebAssembly application trapped: a panic in Rust, an uncaught exception in \
                    JavaScript. FastEdge has nothing to send but this. An error that the code handles \
                    and answers itself would be a plain 500. Gcore has no phrase for it.",
                causes: &[
                    "unwrap() on an environment variable or header that is missing.",
                    "Input that the code did not expect: no query, invalid UTF-8, an empty body.",
                ],
                client: &[
                    "Compare a working request with yours: a field or parameter less is often all.",
                ],
                server: &[
                    "Read the application's log in the Gcore portal for the panic message and its line.",
                    "Return a Result from the handler in place of unwrap, so that bad input becomes a 400.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the same input crashes it again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 500,
                        difference: "500 is an error that the code answered itself; 533 is code that died.",
                    },
                    Related {
                        code: 530,
                        difference: "530: the platform failed; 533: your application did.",
                    },
                ],
                keywords: &[
                    "edge function crashed", "wasm trap", "fastedge panic", "gcore 533",
                    "unreachable executed", "uncaught exception at the edge",
                ],
            },
        ],
    ),
};
