//! LinkedIn: the code with which it turns away link checkers and scrapers.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "LinkedIn",
    aliases: &["linkedin.com"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 999,
            phrase: "Request Denied",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "LinkedIn",
                product: "LinkedIn",
                tell: "`HTTP/1.1 999 Request denied` from linkedin.com, with headers that begin with `X-Li-`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Hearsay,
            source: Source::Page {
                title: "html-proofer, issue 215: 999 from LinkedIn URLs",
                url: "https://github.com/gjtorikian/html-proofer/issues/215",
            },
            summary: "LinkedIn takes you for a robot; a person who is signed in may well see the page.",
            meaning: "LinkedIn answers 999 to requests that look automated or come from data \
                centers, and has done so to link checkers since at least 2015. No page of \
                LinkedIn's that documents it was found; it is known from recorded responses. It \
                says nothing about whether the page exists. The number is outside 100 to 599, so a \
                client should treat it as a 5xx (RFC 9110 §15).",
            causes: &[
                "A link checker, a preview generator or a scraper asks for a profile or a company page.",
                "The address belongs to a cloud or a CI service: the same command works from a home connection.",
                "The request is a HEAD instead of a GET, or its `User-Agent` names a library.",
            ],
            client: &[
                "In a link checker treat 999 as unknown, or leave the site out: `lychee --exclude linkedin.com`.",
                "Open the link in a browser to learn whether it is alive.",
                "For data use the LinkedIn API with a token; another `User-Agent` helps sometimes and not for long.",
            ],
            server: &[
                "In a crawler of your own accept three-digit codes up to 999: some HTTP libraries, such as PHP's Guzzle, throw on this one.",
            ],
            headers: &[Header {
                name: "X-Li-Pop",
                message: Message::Response,
                requirement: Requirement::May,
                tells: "the LinkedIn location that answered; it gives the sender away",
            }],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "the next automated attempt gets the same answer",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related { code: 403, difference: "403 is the registered code for it." },
                Related {
                    code: 429,
                    difference: "429 would be about how often you ask; 999 is about what you seem to be.",
                },
                Related {
                    code: 404,
                    difference: "404 would mean that the page is not there; 999 leaves that open.",
                },
            ],
            keywords: &[
                "linkedin request denied", "linkedin denied", "linkedin blocked",
                "linkedin blocks crawler", "linkedin blocks bots", "linkedin non standard code",
                "scraper denied linkedin", "linkedin 999", "999 request denied",
                "linkedin link checker", "broken link linkedin", "lychee 999", "html-proofer 999",
                "linkedin scraping blocked", "linkcheck 999", "markdown link check linkedin",
                "bot detection linkedin", "x-li-pop", "authwall", "linkedin blocks scraping",
                "linkedin denies bots", "linkedin crawler blocked", "request denied by linkedin",
                "linkedin scraping request denied",
            ],
        }],
    ),
};
