//! Binance: the ban that follows ignored rate limits.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Binance",
    aliases: &["binance api", "binance futures"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 418,
            phrase: "IP Auto-banned",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Binance",
                product: "Binance's API",
                tell: "the host is api.binance.com or a sister such as fapi.binance.com; the body has code -1003",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Binance Spot API, rest-api.md",
                url: "https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md",
            },
            summary: "You ignored the 429s, so Binance has banned your IP address for a while. No tea.",
            meaning: "The address kept sending after it had been told 429, and everything from it \
                    is refused now. The ban lasts from two minutes to three days and grows for \
                    repeat offenders. It hangs on the IP address, not on the API key: another \
                    key on the same machine is banned as well. Binance documents no reason \
                    phrase for it; the body says IP banned until, with a time in milliseconds.",
            causes: &[
                "A loop that retries at once on 429, and so turns a pause into a ban.",
                "Several bots, containers or colleagues share one outgoing IP address and its request weight.",
                "Polling tickers, depth or klines where a WebSocket stream would bring the same data.",
                "An expensive call without a symbol parameter, which weighs far more than the same call with one.",
            ],
            client: &[
                "Stop everything from this address and sleep for Retry-After seconds; requests during a ban do not help.",
                "In the WebSocket API read error.data.retryAfter: there it is a point in time, in milliseconds.",
                "From then on slow down by the X-MBX-USED-WEIGHT-1M of every answer, well before the limit in exchangeInfo.",
            ],
            server: &[
                "Behind a NAT gateway give the trading hosts addresses of their own: the limits count per IP.",
                "Put one limiter in front of all your bots that adds up request weights, not calls.",
            ],
            headers: &[
                Field {
                    name: "Retry-After",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "seconds until the ban is over",
                },
                Field {
                    name: "X-MBX-USED-WEIGHT-1M",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "request weight that your IP address has used in this minute",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "once the seconds in Retry-After are over; attempts before that can only make it worse",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429 is the warning; 418 is what follows when nobody heeds it.",
                },
                Related {
                    code: 403,
                    difference: "403 at Binance is its web application firewall, for one kind of request; 418 shuts out the address.",
                },
            ],
            keywords: &[
                "binance ban",
                "binance ip banned until",
                "-1003",
                "binance way too much request weight used",
                "binance too much request weight",
                "binance rate limit",
                "x-mbx-used-weight",
                "binance websocket streams to avoid bans",
                "ccxt ddosprotection binance",
                "binance 418",
                "binance api blocked",
                "binance retry-after",
                "binance banned my ip",
            ],
        }],
    ),
};
