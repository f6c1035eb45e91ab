//! Alibaba Cloud: codes of EdgeRoutine, JavaScript at its edge.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Alibaba Cloud",
    aliases: &["aliyun", "alibaba", "edgeroutine", "dcdn"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 598,
                phrase: "Routine Throttled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Alibaba Cloud",
                    product: "Alibaba Cloud EdgeRoutine",
                    tell: "598 on a path that an EdgeRoutine serves; the origin never sees the request",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Alibaba Cloud DCDN, EdgeRoutine, HTTP status codes",
                    url: "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
                },
                summary: "The edge function was not run: too much load, or suspended for running out of memory.",
                meaning: "EdgeRoutine refused to execute the code, either because of too many \
                    concurrent requests or a busy node, or because the routine had been disabled. \
                    Alibaba gives the code no phrase. With 599 the code did run, and threw. It has \
                    nothing to do with the network timeout that lists give to 598.",
                causes: &[
                    "More concurrent requests than the routine is allowed.",
                    "The node is overloaded.",
                    "The routine ran out of memory twice within 5 seconds and was disabled.",
                ],
                client: &["Repeat a GET after a short random pause; another node may answer."],
                server: &[
                    "Keep large bodies out of memory: pass streams on instead of reading await response.text().",
                    "If the load is real visitors, ask for a larger quota in a ticket.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "load passes; a routine that runs out of memory must be mended",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 599,
                        difference: "599: the code ran and failed; 598: it was not run.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is the registered code for too much load.",
                    },
                    Related {
                        code: 429,
                        difference: "429 would be about one client; 598 is about the routine.",
                    },
                ],
                keywords: &[
                    "edgeroutine throttled", "aliyun er 598", "edge function out of memory",
                    "edge function rate limited", "dcdn 598", "oom edge routine", "er disabled",
                ],
            },
            Status {
                code: 599,
                phrase: "Uncaught Exception in Routine",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Alibaba Cloud",
                    product: "Alibaba Cloud EdgeRoutine",
                    tell: "599 on a path that an EdgeRoutine serves",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Alibaba Cloud DCDN, EdgeRoutine, HTTP status codes",
                    url: "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
                },
                summary: "The JavaScript at the edge threw an error that nobody caught.",
                meaning: "EdgeRoutine could not go on because of an uncaught exception, either \
                    while it set up the context, at the top level of the script, or while it \
                    handled this request. Alibaba gives the code no phrase. If the error comes \
                    after the response has begun, the client gets a truncated body under the first \
                    status instead.",
                causes: &[
                    "A fetch in the routine failed, and its rejected promise was not handled.",
                    "A mistake at the top level of the script, so that every request fails.",
                    "A status of 596 to 599 in new Response(): EdgeRoutine reserves them and throws invalid status code.",
                ],
                client: &[
                    "Try another path of the site: if only one fails, it is the code for that path.",
                ],
                server: &[
                    "Wrap the handler in try and catch and answer with a 500 of your own that has the message.",
                    "Run the routine with the exact request in the debugger of the console.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the same request meets the same bug",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 598, difference: "598: the routine was not run at all." },
                    Related {
                        code: 500,
                        difference: "500 is the registered code for a bug in an application.",
                    },
                ],
                keywords: &[
                    "edgeroutine exception", "aliyun er 599", "uncaught exception edge function",
                    "edge javascript error", "dcdn 599", "unhandled promise rejection edge",
                ],
            },
        ],
    ),
};
