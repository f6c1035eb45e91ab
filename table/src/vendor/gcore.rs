//! Gcore: how its edge applications fail.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Gcore",
    aliases: &["fastedge", "gcore fastedge"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 530,
                phrase: "Internal FastEdge Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Gcore",
                    product: "Gcore FastEdge",
                    tell: "a body that starts with `fastedge:`, and `X-CDN-Internal-Status: 3000` or `3001`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "FastEdge, crates/http-service/src/lib.rs",
                    url: "https://github.com/G-Core/FastEdge-lib/blob/main/crates/http-service/src/lib.rs",
                },
                summary: "Gcore's FastEdge could not start your application, or failed around it.",
                meaning: "FastEdge could not set up or run the WebAssembly application, so its \
                    code may not have run at all. The other codes of FastEdge mean that the \
                    application ran and was stopped: 531 (`unreachable`, out of memory), 532 \
                    (time), 533 (crash). It is not Cloudflare's 530, which has a 1xxx error in its \
                    page.",
                causes: &[
                    "The binary cannot be loaded: compiled for the wrong target, or damaged.",
                    "An environment variable or secret that the application needs at its start is missing or invalid.",
                    "The FastEdge platform has a fault, perhaps at one location only.",
                ],
                client: &[
                    "Try again from another network: if it works there, one location is affected.",
                ],
                server: &[
                    "Run the binary with `fastedge-run http -w app.wasm --port 8080`: if it fails there too, it is the build or its variables.",
                    "Deploy the previous binary: if the 530 stays, it is the platform and a case for Gcore's support.",
                ],
                headers: &[Header {
                    name: "X-CDN-Internal-Status",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "why: 3000 the application could not be set up, 3001 another internal failure",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "for a fault of the platform; a binary that cannot be loaded fails again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 533,
                        difference: "533: your application crashed; 530: FastEdge could not run it.",
                    },
                    Related {
                        code: 500,
                        difference: "500 is your own code answering with an error; 530 is the platform around it.",
                    },
                ],
                keywords: &[
                    "fastedge error", "edge function platform error", "gcore 530",
                    "wasm edge app failed", "gcore cdn app error", "internal fastedge",
                    "fastedge: execute error", "x-cdn-internal-status",
                ],
            },
            Entry {
                code: 531,
                phrase: "Memory Limit Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Gcore",
                    product: "Gcore FastEdge",
                    tell: "the body `fastedge: Out of memory`, and `X-CDN-Internal-Status: 3020`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "FastEdge, crates/http-service/src/lib.rs",
                    url: "https://github.com/G-Core/FastEdge-lib/blob/main/crates/http-service/src/lib.rs",
                },
                summary: "Your FastEdge application hit `unreachable`: out of memory, or a panic.",
                meaning: "FastEdge sends 531 and the words `Out of memory` for every WebAssembly \
                    `unreachable` trap. A failed allocation ends in that trap, but so does a panic \
                    in Rust. That is why Gcore's older page calls 531 the memory limit and its \
                    newer one a runtime error. Too much time would be 532, another kind of crash \
                    533.",
                causes: &[
                    "The application used more memory than its plan allows: 128 MB (Basic) or 256 MB (Pro).",
                    "A Rust panic, for instance `unwrap()` on a header or environment variable that is missing.",
                    "A whole response body is read into memory and changed as text.",
                    "A cache or vector in the application grows with the input.",
                ],
                client: &[
                    "Ask for a smaller resource, a single page or range, if the API has one.",
                ],
                server: &[
                    "Switch debug logging on (off by default, ends after 30 minutes) and look for a panic before you look for memory.",
                    "Process bodies in chunks: a WebAssembly instance's memory can grow, but it never shrinks again.",
                    "Read the request with `Result` instead of `unwrap()`, so that bad input becomes a 400.",
                ],
                headers: &[Header {
                    name: "X-CDN-Internal-Status",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "3020 for an unreachable trap",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with smaller input, or after the application is fixed",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 533,
                        difference: "533 is any other crash; 531 is the trap of a failed allocation or a Rust panic.",
                    },
                    Related {
                        code: 532,
                        difference: "532: the application took too long; 531: it ran out of memory or panicked.",
                    },
                    Related {
                        code: 507,
                        difference: "507 is a server without storage; 531 an application without memory.",
                    },
                ],
                keywords: &[
                    "edge function out of memory", "wasm memory limit", "fastedge memory",
                    "gcore 531", "oom at the edge", "fastedge: out of memory", "fastedge panic",
                    "unreachable executed",
                ],
            },
            Entry {
                code: 532,
                phrase: "Application Timed Out",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Gcore",
                    product: "Gcore FastEdge",
                    tell: "the body `fastedge: Execution timeout`, and `X-CDN-Internal-Status: 3010` to `3012`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "FastEdge, crates/http-service/src/lib.rs",
                    url: "https://github.com/G-Core/FastEdge-lib/blob/main/crates/http-service/src/lib.rs",
                },
                summary: "Your FastEdge application took too long and was stopped.",
                meaning: "The application ran longer than its plan allows (50 ms on Basic, 200 ms \
                    on Pro, says Gcore's page), and FastEdge interrupted it. A slow origin of an \
                    ordinary CDN resource would be a 504 instead.",
                causes: &[
                    "The application waits for a slow backend and has no timeout of its own.",
                    "A loop or regular expression takes far longer on some input.",
                ],
                client: &["Repeat once: a cold backend may be warm by then."],
                server: &[
                    "Give every outgoing call a timeout well below the limit, and answer with 504 yourself.",
                    "Measure the application on its largest input: `fastedge-run` takes the limit as `--max-duration`.",
                ],
                headers: &[Header {
                    name: "X-CDN-Internal-Status",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "how the limit struck: 3010 interrupted, 3011 and 3012 deadline passed",
                }],
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
                        difference: "504: a gateway gave up on its origin; 532: FastEdge gave up on your code.",
                    },
                    Related {
                        code: 531,
                        difference: "531: out of memory or a panic; 532: out of time.",
                    },
                ],
                keywords: &[
                    "edge function timeout", "fastedge timeout", "wasm execution timeout",
                    "gcore 532", "edge app too slow", "cpu time limit",
                    "fastedge: execution timeout",
                ],
            },
            Entry {
                code: 533,
                phrase: "Application Crashed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Gcore",
                    product: "Gcore FastEdge",
                    tell: "the body `fastedge: App failed`, and `X-CDN-Internal-Status: 3002` or `3003`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "FastEdge, crates/http-service/src/lib.rs",
                    url: "https://github.com/G-Core/FastEdge-lib/blob/main/crates/http-service/src/lib.rs",
                },
                summary: "Your FastEdge application crashed while it handled the request.",
                meaning: "The application exited with an error, or ended in a WebAssembly trap \
                    other than `unreachable`. An error that the code handles and answers itself \
                    would be a plain 500. Gcore's newer troubleshooting page gives 533 to the \
                    memory limit and 531 to crashes; the code that sends them does not.",
                causes: &[
                    "The application ended with a non-zero exit code (`X-CDN-Internal-Status: 3002`).",
                    "It read or wrote outside its memory, divided by zero or ran out of stack (`3003`).",
                    "It received input that it did not expect: no query, invalid UTF-8, an empty body.",
                ],
                client: &[
                    "Compare a working request with yours: a missing header or parameter is often all.",
                ],
                server: &[
                    "Switch debug logging on (off by default, for 30 minutes at a time), repeat the request and read the application's log.",
                    "Run the binary under `fastedge-run` and send it the same request.",
                ],
                headers: &[Header {
                    name: "X-CDN-Internal-Status",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "3002 an exit code other than 0, 3003 another trap",
                }],
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
                        code: 531,
                        difference: "531 is the trap of a failed allocation or a Rust panic; 533 is any other crash.",
                    },
                    Related {
                        code: 500,
                        difference: "500 is an error that the code answered itself; 533 is code that died.",
                    },
                    Related {
                        code: 530,
                        difference: "530: FastEdge could not run the application; 533: the application crashed.",
                    },
                ],
                keywords: &[
                    "edge function crashed", "wasm trap", "gcore 533",
                    "uncaught exception at the edge", "fastedge: app failed",
                ],
            },
        ],
    ),
};
