//! Locust: the status of a request that never got an answer.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Locust",
    aliases: &["locustio", "fasthttpuser"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 0,
            phrase: "No Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Locust",
                product: "Locust",
                tell: "`status_code` 0 on a Locust response; the failures tab shows an exception",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Locust, locust/clients.py",
                url: "https://github.com/locustio/locust/blob/master/locust/clients.py",
            },
            summary: "Made up by Locust: an exception took the place of the response.",
            meaning: "When a request raises an exception, Locust hands the script a stand-in for \
                the response, with `status_code` 0 and the exception in `error`. No server sent \
                it, and the text in the failures table comes from Python's HTTP library. An \
                error that a server did send keeps its own status, such as 503.",
            causes: &[
                "`ConnectionRefusedError` or `ConnectionResetError`: the target is down or its queue is full.",
                "A read or connect timeout: the script's own, or 60 seconds in `FastHttpUser` by default.",
                "`RemoteDisconnected`: the server closed a kept-alive connection just as it was used.",
            ],
            client: &[
                "Group the failures by their exception text; one kind usually has one cause.",
                "With `catch_response=True` test `response.error` before `status_code`.",
                "Watch the CPU of the Locust workers: above 90 percent you measure them, not the server.",
            ],
            server: &[
                "Keep idle connections open at the server for longer than the users' `wait_time`, or resets come in waves.",
                "Look at SYN backlog and connection limits (`net.core.somaxconn`, `worker_connections`) during the test.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "in a load test the failure is a result; find its cause first",
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
