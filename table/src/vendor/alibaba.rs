//! Alibaba Cloud: codes of its load balancer (ALB) and of EdgeRoutine, JavaScript at its edge.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Alibaba Cloud",
    aliases: &["aliyun", "alibaba", "edgeroutine", "dcdn"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 463,
                phrase: "Request Loop",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Alibaba Cloud",
                    product: "Alibaba Cloud Application Load Balancer",
                    tell: "463 from a host behind an Alibaba Cloud ALB, or as `status` in the ALB access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Alibaba Cloud Server Load Balancer, ALB status codes",
                    url: "https://www.alibabacloud.com/help/en/slb/application-load-balancer/support/alb-status-codes",
                },
                summary: "The load balancer saw this request before: it is going in circles.",
                meaning: "An Alibaba Cloud ALB adds the header `ALICLOUD-ALB-TRACE` with an ID of \
                    the rule it applied. When the same rule ID comes back, or there are more than \
                    16 of these headers, ALB stops forwarding and answers 463. The number of \
                    addresses in `X-Forwarded-For` has nothing to do with it: that is the 463 of \
                    AWS.",
                causes: &[
                    "A backend sends the request back to the same ALB: as a proxy, or because it calls its own public host name.",
                    "A backend copies all incoming headers, `ALICLOUD-ALB-TRACE` with them, to another service behind the same ALB.",
                    "Several load balancers follow one another and lead back to the first.",
                ],
                client: &[
                    "Take `ALICLOUD-ALB-TRACE` out of your request if your code copies headers from another one.",
                    "Send the site owner URL and time: the loop is between servers, and repeating the request only enters it again.",
                ],
                server: &[
                    "Look where the backend sends the request: `dig` its upstream host, which must not resolve to the ALB.",
                    "Strip `ALICLOUD-ALB-TRACE` before a backend calls another host of the same ALB.",
                    "Call services inside the VPC by their private address instead of the public name.",
                ],
                headers: &[Header {
                    name: "ALICLOUD-ALB-TRACE",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "one rule ID for each pass through an ALB; a repeated one means a loop",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the backend no longer sends requests back to the load balancer",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 508,
                        difference: "508 is the registered code for a loop, meant for WebDAV; 463 is a loop through the load balancer.",
                    },
                    Related {
                        code: 502,
                        difference: "502: the backend failed; 463: ALB stopped before it asked the backend again.",
                    },
                    Related {
                        code: 499,
                        difference: "499 in the same log: the client left; 463: ALB refused.",
                    },
                ],
                keywords: &[
                    "alibaba alb loop", "aliyun alb 463", "alicloud-alb-trace",
                    "alb request loop alibaba", "load balancer loop aliyun", "alibaba cloud 463",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Alibaba Cloud",
                    product: "Alibaba Cloud Application Load Balancer",
                    tell: "`status` 499 in the access log of an Alibaba Cloud ALB",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Alibaba Cloud Server Load Balancer, ALB status codes",
                    url: "https://www.alibabacloud.com/help/en/slb/application-load-balancer/support/alb-status-codes",
                },
                summary: "Only in the log of Alibaba Cloud's load balancer: the client left before the answer.",
                meaning: "The client closed its connection to the load balancer before a response \
                    could be sent. It is a client code by number, but a slow backend is the usual \
                    reason. When ALB itself gives up on the backend, the code is 504.",
                causes: &[
                    "The backend needs longer than the client is willing to wait.",
                    "The client's own timeout is short: an SDK, a health check, or a proxy in front of ALB.",
                    "A bad network between client and ALB, or packets dropped because the instance is over its bandwidth.",
                ],
                client: &[
                    "Raise your timeout above the slowest answer of this API, or ask for less at once.",
                    "A write may have been carried out: check before you repeat it.",
                ],
                server: &[
                    "Read `upstream_response_time` in these lines: values near the request time mean that the backend is slow.",
                    "Compare `request_time`: the same value in every line is the timeout of one client.",
                    "A high `tcpinfo_rtt` points to the network; dropped connections in CloudMonitor point to the bandwidth limit.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer client timeout or a faster backend",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504: ALB gave up on the backend; 499: the client gave up on ALB.",
                    },
                    Related {
                        code: 460,
                        difference: "460 is what AWS's Application Load Balancer logs for the same event.",
                    },
                    Related {
                        code: 408,
                        difference: "408: the client was too slow to send its request; 499: it did not wait for the answer.",
                    },
                ],
                keywords: &[
                    "aliyun alb 499", "alibaba alb client closed", "alb access log 499",
                    "upstream_response_time 499", "alibaba cloud 499",
                ],
            },
            Entry {
                code: 598,
                phrase: "Routine Throttled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Alibaba Cloud",
                    product: "Alibaba Cloud EdgeRoutine",
                    tell: "598 on a path that an EdgeRoutine serves; the origin never sees the request",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Alibaba Cloud DCDN, EdgeRoutine, HTTP status codes",
                    url: "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
                },
                summary: "The edge function was not run: throttled, or disabled after running out of memory.",
                meaning: "EdgeRoutine refused to execute the code, either because of too many \
                    concurrent requests or a busy node, or because the routine had been disabled. \
                    With 599 the code did run, and threw. The \"network read timeout\" that lists \
                    give for 598 is another meaning.",
                causes: &[
                    "More concurrent requests than the routine is allowed.",
                    "The node is overloaded.",
                    "The routine ran out of memory twice within 5 seconds and was disabled.",
                ],
                client: &["Repeat a GET after a short random pause; another node may answer."],
                server: &[
                    "Keep large bodies out of memory: pass streams on instead of reading `await response.text()`.",
                    "If the load is real visitors, ask for a larger quota in a ticket.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "load passes; a routine that runs out of memory must be fixed",
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
            Entry {
                code: 599,
                phrase: "Uncaught Exception in Routine",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Alibaba Cloud",
                    product: "Alibaba Cloud EdgeRoutine",
                    tell: "599 on a path that an EdgeRoutine serves",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Alibaba Cloud DCDN, EdgeRoutine, HTTP status codes",
                    url: "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
                },
                summary: "The JavaScript at the edge threw an error that nothing caught.",
                meaning: "EdgeRoutine could not go on because of an uncaught exception: while it \
                    set up the context, at the top level of the script, or while it handled this \
                    request. If the error comes after the response has begun, the client gets a \
                    truncated body under the first status instead.",
                causes: &[
                    "A `fetch` in the routine failed, and its rejected promise was not handled.",
                    "A mistake at the top level of the script, so that every request fails.",
                    "A status of 596 to 599 in `new Response()`: EdgeRoutine reserves these and throws `invalid status code`.",
                ],
                client: &[
                    "Try another path of the site: if only one fails, it is the code for that path.",
                ],
                server: &[
                    "Wrap the handler in `try`/`catch` and answer with a 500 of your own that has the message.",
                    "Run the routine with the exact request in the console's debugger.",
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
