//! Crawlbase: codes of its crawling API.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Crawlbase",
    aliases: &["proxycrawl", "crawling api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Crawlbase",
                    product: "Crawlbase Crawling API",
                    tell: "the host is `api.crawlbase.com`",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Crawlbase, Status codes (an earlier version of the page; today's has no 499)",
                    url: "https://crawlbase.com/docs/status-codes",
                },
                summary: "Your program closed the connection before Crawlbase had the page: allow 90 seconds.",
                meaning: "Crawlbase's documents listed 499 for a client that closed the \
                    connection, and asked you to keep it open for 90 seconds, the API's timeout. \
                    The newest version of the list leaves 499 out, so Crawlbase may no longer use \
                    it.",
                causes: &[
                    "Your HTTP client has a timeout under 90 s, such as the 10 or 30 s of many libraries.",
                    "A serverless function or a worker ended first.",
                ],
                client: &[
                    "Set the timeout to at least 90 seconds, with some reserve.",
                    "For many pages use the asynchronous Crawler and a callback instead of open connections.",
                ],
                server: &["If a proxy stands between, raise its read timeout as well."],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a timeout of 90 seconds or more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 520, difference: "520: Crawlbase failed to get the page." },
                    Related { code: 429, difference: "429: too many calls to the API." },
                    Related { code: 504, difference: "504: a gateway stopped waiting." },
                ],
                keywords: &[
                    "crawlbase 499", "proxycrawl 499", "crawlbase timeout",
                    "crawlbase client closed request",
                ],
            },
            Entry {
                code: 520,
                phrase: "Generic Failure",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Crawlbase",
                    product: "Crawlbase Crawling API",
                    tell: "the host is `api.crawlbase.com`; headers `pc_status` and `original_status`; Cloudflare's 520 has `cf-ray`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Crawlbase, Status codes",
                    url: "https://crawlbase.com/docs/status-codes",
                },
                summary: "Crawlbase could not fetch the page; the attempt is free of charge, so try again.",
                meaning: "Crawlbase gave up on the page and does not charge for it. Test the header \
                    `pc_status` (now also `cb_status`) and not only the status: Crawlbase's \
                    present clients report 520 there, with an HTTP 200. `original_status` has \
                    what the site answered. It is not Cloudflare's 520, though the site that you \
                    crawl may well be behind Cloudflare.",
                causes: &[
                    "The site blocked the crawl, or showed a captcha.",
                    "The site is slow or down: `original_status` shows what it sent, if it sent anything.",
                    "The page needs JavaScript, and the request went out with the normal token.",
                ],
                client: &[
                    "Retry after some seconds, a few times, then look at `original_status`.",
                    "Use the JavaScript token for pages that are built in the browser.",
                    "Open the URL yourself: does the page exist?",
                ],
                server: &[
                    "Note `pc_status` and `original_status` for each failure: support asks for them.",
                ],
                headers: &[
                    Header {
                        name: "original_status",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the status that the crawled site sent",
                    },
                    Header {
                        name: "pc_status",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "Crawlbase's own status for the attempt",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "a few times; failed attempts are free",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499: your side closed the connection first.",
                    },
                    Related { code: 429, difference: "429: too many calls to the API." },
                    Related {
                        code: 403,
                        difference: "403: this token has no access to the product.",
                    },
                ],
                keywords: &[
                    "crawlbase 520", "proxycrawl 520", "pc_status", "original_status",
                    "crawlbase generic failure", "crawling api failed",
                ],
            },
        ],
    ),
};
