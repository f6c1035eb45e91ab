//! Binance: the ban that follows ignored rate limits.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Binance",
    aliases: &["binance api", "binance futures"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 418,
            phrase: "IP Auto-banned",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Binance",
                product: "Binance's API",
                tell: "the host is api.binance.com or a sister such as fapi.binance.com; the body has code -1003",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Binance Spot API, rest-api.md",
                url: "https://github.com/binance/binance-spot-api-docs/blob/master/rest-api.md",
            },
            summary: "You ignored the 429s, so Binance has banned your IP address for a while. No tea.",
            meaning: "The address kept sending after it had been told 429, and every request from \
                it is refused now. The ban lasts from two minutes to three days and grows for \
                repeat offenders. It applies to the IP address, not to the API key: another key \
                on the same machine is banned as well. The body says `IP banned until`, with a \
                time in milliseconds.",
            causes: &[
                "A loop that retries at once on 429, and so turns a pause into a ban.",
                "Several bots, containers or colleagues share one outgoing IP address and its request weight.",
                "Polling tickers, depth or klines where a WebSocket stream would bring the same data.",
                "An expensive call without a `symbol` parameter, which weighs far more than the same call with one.",
            ],
            client: &[
                "Stop everything from this address and sleep for `Retry-After` seconds; requests during a ban do not help.",
                "Afterwards watch `X-MBX-USED-WEIGHT-1M` in every response and slow down well before the limit in `exchangeInfo`.",
                "In the WebSocket API read `error.data.retryAfter`: there it is a point in time, in milliseconds.",
            ],
            server: &[
                "Put one limiter in front of all your bots that adds up request weights, not calls.",
                "Behind a NAT gateway give the trading hosts addresses of their own: the limits count per IP.",
            ],
            headers: &[
                Header {
                    name: "Retry-After",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "seconds until the ban is over",
                },
                Header {
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
                reason: "once the seconds in `Retry-After` are over; attempts before that can only make it worse",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429 is the warning; 418 is the ban that follows when it is ignored.",
                },
                Related {
                    code: 403,
                    difference: "403 at Binance is its web application firewall: a security block or a rate limit; 418 is the ban after ignored 429s.",
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
