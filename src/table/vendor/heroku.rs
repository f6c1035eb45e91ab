//! Heroku: the status that its router logs for a client that left or fell silent.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Heroku",
    aliases: &["heroku router"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 499,
            phrase: "Client Request Interrupted",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Heroku",
                product: "Heroku router",
                tell: "heroku[router] lines with code=H27 or code=H28 and status=499",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Heroku Dev Center, Error Codes, H27",
                url: "https://devcenter.heroku.com/articles/error-codes#h27-client-request-interrupted",
            },
            summary: "Only in Heroku's router log: the client left (H27) or never finished its request (H28).",
            meaning: "H27: the client's socket closed in the middle of the request or before a \
                response could be returned. H28: the client sent only part of the request and then \
                nothing for 55 seconds. The router logs both with at=warning, not at=error. If the \
                dyno takes more than 30 seconds to begin its response it is H12 with a 503 \
                instead.",
            causes: &[
                "Somebody closed the page, or a phone lost its network.",
                "The client's own timeout is under Heroku's 30 seconds.",
                "Search-as-you-type and the like cancel each request when the next key is pressed.",
                "H28: Content-Length promises more bytes than the client sends, or an upload stalls.",
            ],
            client: &[
                "Give the request more time, up to the router's 30 seconds.",
                "In a front end, abort only requests that may just as well run to their end on the dyno.",
            ],
            server: &[
                "Compare service= of the H27 lines with those of status=200: much higher means that people leave because of slowness.",
                "heroku logs --tail | grep status=499 shows code, path and fwd, the address of the client.",
                "Most frameworks do not notice and work on: watch for writes that happen although nobody saw the answer.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "after a write, look first whether it was carried out",
            },
            redirect: None,
            formerly: &[],
            aliases: &["H27", "H28"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 503,
                    difference: "503 with H12: the dyno was too slow for the router; 499 with H27: too slow for the client, or the client gone.",
                },
                Related {
                    code: 408,
                    difference: "408 is what most servers send for what Heroku logs as H28: a request that did not arrive in time.",
                },
            ],
            keywords: &[
                "heroku client closed", "h27", "sock=client", "heroku[router] 499",
                "heroku client disconnected", "heroku client request interrupted",
                "heroku router warning", "h28", "client connection idle",
            ],
        }],
    ),
};
