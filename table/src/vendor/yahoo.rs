//! Yahoo: 999, its old number for too many requests.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Yahoo",
    aliases: &["yahoo finance", "yahoo pipes", "flickr"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 999,
            phrase: "Unable to Process Request at This Time",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Yahoo",
                product: "Yahoo web services",
                tell: "a yahoo.com host, and a reason phrase that ends in `error 999`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Yahoo, YQL Guide: Errors and HTTP Response Codes (service closed)",
                url: "https://developer.yahoo.com/yql/guide/errors.html",
            },
            summary: "Yahoo's old code for too many requests: its rate limit turned you away.",
            meaning: "Yahoo sent it to clients over a rate limit, with the status line `999 Unable \
                to process request at this time -- error 999`. Its documents name it only for the \
                query service YQL, which is closed; users also reported it from Yahoo Pipes and \
                other services. Today Yahoo usually answers 429, and a 999 that you meet now most \
                likely comes from LinkedIn.",
            causes: &[
                "Many requests in a short time from one address, as from a scraper or feed reader.",
                "A shared address (company, VPN, cloud host) from which somebody else sent too many requests.",
            ],
            client: &[
                "Stop for a good while: people reported that further requests kept the block alive.",
                "Try another network: if it works there, your shared address was over the limit.",
            ],
            server: &[
                "In a crawler, count a 999 as a page to ask for again later, not as a dead link.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry { advice: RetryAdvice::AfterDelay, reason: "hours rather than seconds" },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429 is the registered code for too many requests, and what Yahoo usually sends today.",
                },
                Related {
                    code: 403,
                    difference: "403 is a refusal that waiting does not lift; 999 passed after a pause.",
                },
                Related {
                    code: 503,
                    difference: "503 with `Retry-After` is what critics asked Yahoo to send instead.",
                },
            ],
            keywords: &[
                "yahoo error 999",
                "yahoo blocked",
                "yahoo scraping blocked",
                "yahoo unable to process request at this time",
                "yahoo rate limit",
                "yahoo bot detection",
                "yahoo mail error 999",
                "yql 999",
                "yahoo pipes 999",
            ],
        }],
    ),
};
