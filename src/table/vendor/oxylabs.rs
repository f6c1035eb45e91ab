//! Oxylabs: result codes of its scraping services.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Oxylabs",
    aliases: &["web unblocker", "oxylabs scraper api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 524,
                phrase: "Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Oxylabs",
                    product: "Oxylabs Web Scraper API",
                    tell: "an Oxylabs host such as realtime.oxylabs.io",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Oxylabs, Response codes for Web Scraper API",
                    url: "https://developers.oxylabs.io/help-center/troubleshooting/response-codes-for-web-scraper-api",
                },
                summary: "Oxylabs could not serve the scraping job in time; the service was not available.",
                meaning: "Oxylabs documents 524 for its Web Scraper API as Timeout, service unavailable. It is \
                    the API that gave up, not your rate limit, which is 429. Cloudflare's 524 is the \
                    better known one, and a page scraped from a site behind Cloudflare can bring that \
                    along too.",
                causes: &[
                    "The target page is slow, or needs a browser to render it.",
                    "The real-time method was used for a job that takes minutes.",
                ],
                client: &[
                    "Submit the job with the push-pull method and fetch the result later.",
                    "Give your own HTTP client three minutes for pages that a browser must render.",
                ],
                server: &[
                    "With push-pull keep the job ID: the result can still be fetched when your own call has timed out.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "with push-pull, or a little later",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for waiting in vain.",
                    },
                    Related {
                        code: 612,
                        difference: "612: the job could not even be submitted; 524: it ran out of time.",
                    },
                ],
                keywords: &[
                    "scraper api timeout", "oxylabs timeout", "realtime scraping timeout",
                    "push-pull", "scraping job too slow", "oxylabs 524",
                ],
            },
            Status {
                code: 550,
                phrase: "Faulted After Too Many Retries",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Oxylabs",
                    product: "Oxylabs Web Unblocker",
                    tell: "an answer through unblock.oxylabs.io",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Oxylabs, Web Unblocker response codes",
                    url: "https://developers.oxylabs.io/advanced-proxy-solutions/web-unblocker/response-codes",
                },
                summary: "Oxylabs' Web Unblocker tried the page too many times and gave the job up.",
                meaning: "The Web Unblocker took the request, retried it, and counts the job as \
                    failed. It says more about the target than about your account: trouble with \
                    that is 401, 403 or 429. Oxylabs does not charge for such jobs.",
                causes: &[
                    "The site's bot protection let none of the attempts through.",
                    "The page exists only for some countries.",
                    "The target itself is failing.",
                ],
                client: &[
                    "Send it again: it costs nothing extra, and another attempt may get through.",
                    "Set X-Oxylabs-Geo-Location to a country from which the page opens in a browser.",
                ],
                server: &[
                    "Count 550 per target domain: one domain at 100 percent wants another approach, not more retries.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the target may let a later attempt through",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is the registered code for no usable answer from behind; here it is Oxylabs' own trouble.",
                    },
                    Related {
                        code: 429,
                        difference: "429 is your own limit at Oxylabs; 550 is the target's resistance.",
                    },
                ],
                keywords: &[
                    "web unblocker failed", "faulted job", "too many retries scraping",
                    "oxylabs 550", "anti-bot not bypassed", "unblock failed",
                ],
            },
            Status {
                code: 612,
                phrase: "Undefined Internal Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Oxylabs",
                    product: "Oxylabs Web Scraper API",
                    tell: "a job status or answer of the Oxylabs Web Scraper API",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Oxylabs, Response codes for Web Scraper API",
                    url: "https://developers.oxylabs.io/help-center/troubleshooting/response-codes-for-web-scraper-api",
                },
                summary: "Oxylabs could not take or finish the job, for a reason inside its own system.",
                meaning: "The submission of a scraping job failed inside Oxylabs. It is free of \
                    charge and may be repeated. A number over 599 is no valid HTTP status; \
                    Oxylabs lists it among the ordinary codes of its API all the same.",
                causes: &[
                    "A passing fault in Oxylabs' job system.",
                    "A source or parser that fails on this very page.",
                ],
                client: &[
                    "Submit the same job again; if it fails with one source only, try source universal.",
                ],
                server: &[
                    "Keep query and time of each 612: one query that fails every time is a case for Oxylabs, a burst of all queries is an outage.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterDelay, reason: "at no extra cost" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 500,
                        difference: "500 is trouble of the whole API; 612 is one job that was not taken.",
                    },
                    Related { code: 524, difference: "524: no time left; 612: an inner error." },
                ],
                keywords: &[
                    "oxylabs 612", "scraping job failed", "job status faulted",
                    "scraper job error", "oxylabs internal error",
                ],
            },
        ],
    ),
};
