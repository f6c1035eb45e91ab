//! Locust: the status of a request that never got an answer.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Locust",
    aliases: &["locustio", "fasthttpuser"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 0,
            phrase: "No Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Locust",
                product: "Locust",
                tell: "status_code 0 on a Locust response; the failures tab shows an exception",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Locust, locust/clients.py",
                url: "https://github.com/locustio/locust/blob/master/locust/clients.py",
            },
            summary: "Made up by Locust: an exception took the place of the response.",
            meaning: "When a request raises an exception Locust hands the script a stand-in for the \
                response, with status_code 0 and the exception in error. So no server sent it, and \
                the text in the failures table is the one of Python's HTTP library. A server that is \
                merely failing shows its 5xx here. Locust has no phrase for it.",
            causes: &[
                "ConnectionRefusedError or ConnectionResetError: the target is down or its queue is full.",
                "A read or connect timeout: the script's own, or 60 seconds in FastHttpUser by default.",
                "RemoteDisconnected: the server closed a kept-alive connection just as it was used.",
            ],
            client: &[
                "Group the failures by their exception text; one kind usually has one cause.",
                "With catch_response=True test response.error before status_code.",
                "Watch the CPU of the Locust workers: above 90 percent the numbers are about them.",
            ],
            server: &[
                "Let keep-alive at the server live longer than the think time of the users, or resets come in waves.",
                "Look at SYN backlog and connection limits (net.core.somaxconn, worker_connections) while it runs.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "the failure is the measurement; find its cause first",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 503,
                    difference: "503 is an overloaded server that still answers; 0 is one that does not.",
                },
                Related {
                    code: 502,
                    difference: "502 means that a proxy in front is still alive.",
                },
            ],
            keywords: &[
                "locust status code 0",
                "remotedisconnected",
                "connectionreseterror",
                "connectionrefusederror",
                "remote end closed connection without response",
                "catch_response",
                "load test connection error",
                "locust failures",
                "max retries exceeded with url",
            ],
        }],
    ),
};
