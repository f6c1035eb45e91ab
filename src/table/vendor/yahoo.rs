//! Yahoo: 999, its old number for too many requests.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Yahoo",
    aliases: &["yahoo finance", "yahoo pipes", "flickr"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Status {
            code: 999,
            phrase: "Unable to Process Request at This Time",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Yahoo",
                product: "Yahoo web services",
                tell: "a yahoo.com host and a reason phrase that ends in error 999",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Yahoo, YQL Guide: Errors and HTTP Response Codes",
                url: "https://developer.yahoo.com/yql/guide/errors.html",
            },
            summary: "Yahoo's old word for too many requests: its rate limit turned you away.",
            meaning: "Yahoo sent it when a client went over a rate limit, with a status line of \
                    its own: 999 Unable to process request at this time -- error 999. The only \
                    document of Yahoo's that was found is the guide to its query service YQL, \
                    closed since; its other services sent 999 too, as bloggers quoted. Today \
                    Yahoo's services are usually seen to answer 429. A 999 that you meet now is \
                    most likely LinkedIn's.",
            causes: &[
                "Many requests in a short time from one address, as a scraper or feed reader makes.",
                "A shared address (company, VPN, cloud host) on which somebody else was greedy.",
            ],
            client: &[
                "Stop for a good while: people reported that continued requests kept the block alive.",
                "Ask from another network: if it works there, the address you share was over the limit.",
            ],
            server: &[
                "In a crawler of your own count a 999 as a refusal to be asked again later, not as a dead link.",
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
                    difference: "429 is the registered code for too many requests, and what one sees from Yahoo today.",
                },
                Related {
                    code: 503,
                    difference: "503 with Retry-After is what critics asked Yahoo to send instead.",
                },
                Related {
                    code: 403,
                    difference: "403 is a refusal that waiting does not lift; 999 passed after a pause.",
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
