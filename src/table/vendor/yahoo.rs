//! Yahoo: 999, the number for visitors whom it takes for robots.

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
            confidence: Confidence::Hearsay,
            source: Source::Page {
                title: "Marco Arment, Yahoo Pipes: Heard of HTML 1.1?",
                url: "https://marco.org/2007/08/24/yahoo-pipes-heard-of-html-1-1",
            },
            summary: "Yahoo's old way to turn robots away: too many requests, or so it thinks.",
            meaning: "In the 2000s Yahoo answered clients that it took for robots with a status line of \
                its own: 999 Unable to process request at this time -- error 999. Bloggers quoted \
                it; no document of Yahoo's about it was found. Today Yahoo's services are usually \
                seen to answer 429. A 999 that you meet now is most likely LinkedIn's.",
            causes: &[
                "Many requests in a short time from one address, as a scraper or feed reader makes.",
                "A shared address (company, VPN, cloud host) on which somebody else was greedy.",
            ],
            client: &[
                "Stop for a good while; continued requests kept the block alive, people reported.",
                "Use an official API or feed in place of the pages.",
            ],
            server: &[
                "If your crawler keeps statistics by class, file numbers over 599 as refusals, not as successes.",
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
                    difference: "429 is the registered code for it, and what one sees from Yahoo today.",
                },
                Related { code: 503, difference: "503 is what critics asked Yahoo to send." },
                Related {
                    code: 403,
                    difference: "403 is the registered code for a refusal; 999 is outside HTTP altogether.",
                },
            ],
            keywords: &[
                "yahoo error 999", "yahoo blocked", "yahoo scraping blocked",
                "unable to process request at this time", "yahoo rate limit",
                "yahoo bot detection", "yahoo mail error 999",
            ],
        }],
    ),
};
