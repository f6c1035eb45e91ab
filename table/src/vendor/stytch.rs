//! Stytch: the code for a client that left.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Stytch",
    aliases: &["stytch api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 499,
            phrase: "Client Closed Request",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Stytch",
                product: "Stytch API",
                tell: "JSON with `\"error_type\": \"client_closed_request\"`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Stytch, 499 errors",
                url: "https://stytch.com/docs/api/errors/499",
            },
            summary: "Stytch saw your side close the connection before its answer was ready.",
            meaning: "Stytch lists 499 among its errors, with the `error_type` `client_closed_request`. \
                    Usually a proxy or your own server closed the connection; Stytch's Node library \
                    waits for ten minutes by default, so it is seldom the library itself.",
            causes: &[
                "A serverless function or a proxy in front of your code hit its time limit.",
                "The user left the page, and your server passed the cancel on.",
            ],
            client: &[
                "Find out which timeout is the shortest between the user and Stytch.",
                "Was it a login or a one-time code? Check the session before you send it again: the code may be used up.",
            ],
            server: &["Quote `request_id` from the body when you ask Stytch's support."],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with more time; a one-time code may be used up",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related { code: 408, difference: "408: the request came too slowly." },
                Related { code: 504, difference: "504: a gateway stopped waiting." },
                Related { code: 429, difference: "429: too many requests." },
            ],
            keywords: &["stytch 499", "client_closed_request", "stytch client closed request"],
        }],
    ),
};
