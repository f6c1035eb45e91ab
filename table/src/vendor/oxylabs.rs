//! Oxylabs: result codes of its scraping services.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Oxylabs",
    aliases: &["web unblocker", "oxylabs scraper api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 524,
                phrase: "Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Oxylabs",
                    product: "Oxylabs Web Scraper API",
                    tell: "the host is `realtime.oxylabs.io` or `data.oxylabs.io`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Oxylabs, Response codes for Web Scraper API",
                    url: "https://developers.oxylabs.io/help-center/troubleshooting/response-codes-for-web-scraper-api",
                },
                summary: "Oxylabs ran out of time for your scraping job.",
                meaning: "Oxylabs lists 524 for its Web Scraper API as Timeout, service \
                    unavailable. It is about the time a job takes; a used-up rate limit is 429. \
                    If the target site is behind Cloudflare, a 524 in the scraped result is \
                    Cloudflare's: that site's own server was too slow.",
                causes: &[
                    "The target page is slow, or a browser has to render it first.",
                    "A job that takes minutes was sent with the Realtime method, which holds one connection open.",
                    "Oxylabs keeps an API connection open for 150 seconds at most.",
                ],
                client: &[
                    "Submit the job with the Push-Pull method and fetch the result later.",
                    "Set your own HTTP client's timeout above 150 seconds, so that Oxylabs' answer comes first.",
                ],
                server: &[
                    "With Push-Pull, store the job ID: you can fetch the result even after your own call has timed out.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "better with Push-Pull, which holds no connection open",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 comes from an ordinary gateway whose backend was too slow; 524 is Oxylabs' own.",
                    },
                    Related {
                        code: 429,
                        difference: "429: you are over your rate limit; 524: the job took too long.",
                    },
                    Related {
                        code: 612,
                        difference: "612: the job failed inside Oxylabs; 524: it ran out of time.",
                    },
                ],
                keywords: &[
                    "scraper api timeout", "oxylabs timeout", "realtime scraping timeout",
                    "push-pull", "scraping job too slow", "oxylabs 524",
                ],
            },
            Entry {
                code: 550,
                phrase: "Faulted After Too Many Retries",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Oxylabs",
                    product: "Oxylabs Web Unblocker",
                    tell: "a response through `unblock.oxylabs.io`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Oxylabs, Web Unblocker response codes",
                    url: "https://developers.oxylabs.io/advanced-proxy-solutions/web-unblocker/response-codes",
                },
                summary: "Oxylabs' Web Unblocker tried the page several times and gave up.",
                meaning: "The Web Unblocker accepted the request, retried it and then marked the \
                    job as failed. The trouble is with the target site or at Oxylabs, not with \
                    your account: that would be 401, 403 or 429. Oxylabs does not charge for such \
                    jobs.",
                causes: &[
                    "The site's bot protection stopped every attempt.",
                    "The page is available only in some countries.",
                    "The target site itself is failing.",
                ],
                client: &[
                    "Send it again: a failed job costs nothing, and another attempt may get through.",
                    "Set `X-Oxylabs-Geo-Location` to a country from which the page opens in a browser.",
                    "If it keeps failing, contact Oxylabs' support.",
                ],
                server: &[
                    "Count 550 per target domain: if one domain always fails, change the approach for it instead of retrying more.",
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
                        difference: "502: Oxylabs has trouble of its own; 550: the target page could not be fetched.",
                    },
                    Related {
                        code: 408,
                        difference: "408: the request to the Web Unblocker timed out; 550: all its attempts failed.",
                    },
                    Related {
                        code: 429,
                        difference: "429: you are over your own limit at Oxylabs; 550: the target site resisted.",
                    },
                ],
                keywords: &[
                    "web unblocker failed", "faulted job", "too many retries scraping",
                    "oxylabs 550", "anti-bot not bypassed", "unblock failed",
                ],
            },
            Entry {
                code: 612,
                phrase: "Undefined Internal Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Oxylabs",
                    product: "Oxylabs Web Scraper API",
                    tell: "a job status or a response of the Oxylabs Web Scraper API",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Oxylabs, Response codes for Web Scraper API",
                    url: "https://developers.oxylabs.io/help-center/troubleshooting/response-codes-for-web-scraper-api",
                },
                summary: "Oxylabs could not submit your scraping job because of an internal error.",
                meaning: "The job submission failed inside Oxylabs, and its documents invite you \
                    to retry at no extra cost. The number is above 599, where HTTP's range ends; \
                    Oxylabs lists it among the ordinary codes of its API all the same.",
                causes: &[
                    "A passing fault in Oxylabs' job system.",
                    "The chosen `source` or parser fails for this page.",
                ],
                client: &[
                    "Submit the same job again.",
                    "If it fails with one `source` only, try the `universal` source.",
                ],
                server: &[
                    "Log query and time of every 612: one query that always fails is a case for Oxylabs' support.",
                    "A burst of 612 across all queries is an outage at Oxylabs: pause the queue instead of retrying each job.",
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
                        difference: "500: Oxylabs has a general technical problem; 612: one job could not be submitted.",
                    },
                    Related {
                        code: 524,
                        difference: "524: the job ran out of time; 612: it failed with an internal error.",
                    },
                ],
                keywords: &[
                    "oxylabs 612", "scraping job failed", "job status faulted",
                    "scraper job error", "oxylabs internal error",
                ],
            },
        ],
    ),
};
