//! Heroku: the status that its router logs for a client that left or fell silent.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Heroku",
    aliases: &["heroku router"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 499,
            phrase: "Client Request Interrupted",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Heroku",
                product: "Heroku router",
                tell: "`heroku[router]` lines with `code=H27` or `code=H28` and `status=499`",
                everyday: false,
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
                nothing for 55 seconds. The router logs both with `at=warning`, not `at=error`. If \
                the dyno takes more than 30 seconds to begin its response, it is H12 with a 503 \
                instead.",
            causes: &[
                "The client's own timeout is under Heroku's 30 seconds, and the dyno was slow.",
                "Somebody closed the page, or a phone lost its network.",
                "Search-as-you-type and the like cancel each request when the next key is pressed.",
                "H28: `Content-Length` promises more bytes than the client sends, or an upload stalls.",
            ],
            client: &[
                "Give the request more time, up to the router's 30 seconds.",
                "In a front end, don't abort writes: the dyno may carry them out all the same.",
            ],
            server: &[
                "Compare `service=` of H27 lines with `status=200` lines: much higher means that people leave because it is slow.",
                "`heroku logs --tail | grep status=499` shows code, path and `fwd`, the address of the client.",
                "Most frameworks don't notice that the client left and finish the work: writes may happen though nobody saw the answer.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "after a write, check first whether it was carried out",
            },
            redirect: None,
            formerly: &[],
            aliases: &["H27", "H28"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 503,
                    difference: "503 with H12: the dyno needed more than 30 seconds. 499 with H27: the client left, often because the dyno was slow.",
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
