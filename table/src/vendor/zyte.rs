//! Zyte: download errors of its scraping API.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Zyte",
    aliases: &["scrapinghub", "zyte api", "scrapy-zyte-api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 520,
                phrase: "Temporary Download Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Zyte",
                    product: "Zyte API",
                    tell: "the host is `api.zyte.com`; the JSON body has the type `/download/temporary-error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "python-zyte-api, zyte_api/_retry.py",
                    url: "https://github.com/zytedata/python-zyte-api/blob/main/zyte_api/_retry.py",
                },
                summary: "Zyte could not download the page this time; a retry may work.",
                meaning: "The request to Zyte was fine, but the page could not be downloaded \
                    without a ban. Zyte calls the error temporary and asks for a retry; the \
                    permanent kind is 521. An error of the website itself, such as a 404, arrives \
                    as a 200 from Zyte with `statusCode` inside. It is not Cloudflare's 520, \
                    although the website may use Cloudflare.",
                causes: &[
                    "The website bans or challenges the addresses that Zyte tried.",
                    "The website is slow or down at the moment.",
                    "The chosen country or session does not work for this site.",
                ],
                client: &[
                    "Retry with growing pauses; python-zyte-api does it for you, up to three times by default.",
                    "If one site fails often, set `geolocation`, or use `browserHtml` instead of `httpResponseBody`.",
                    "`aggressive_retrying` in python-zyte-api doubles the number of attempts.",
                ],
                server: &[
                    "In Scrapy, watch the stat `scrapy-zyte-api/status_codes/520` of each spider.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterDelay, reason: "with growing pauses" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 521,
                        difference: "521 is the permanent kind: retry once at most.",
                    },
                    Related {
                        code: 429,
                        difference: "429 is a rate limit at Zyte, of your account or for that website.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is rate limiting by Zyte, as 429 is; 520 is about the website.",
                    },
                ],
                keywords: &[
                    "scraping download failed", "zyte ban", "scrapy 520", "website banned scraper",
                    "/download/temporary-error",
                ],
            },
            Entry {
                code: 521,
                phrase: "Permanent Download Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Zyte",
                    product: "Zyte API",
                    tell: "the host is `api.zyte.com`; the JSON body names a `/download/` error that is not temporary",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "python-zyte-api, zyte_api/_retry.py",
                    url: "https://github.com/zytedata/python-zyte-api/blob/main/zyte_api/_retry.py",
                },
                summary: "Zyte could not download the page, and does not expect a retry to help.",
                meaning: "Zyte counts the error as permanent: its own client repeats such a \
                    request only once. 520 is the temporary kind. It is not Cloudflare's 521, a \
                    web server that is down, although the website may use Cloudflare.",
                causes: &[
                    "An error inside Zyte with this page: the type is `/download/internal-error`.",
                    "The site cannot be reached at all, such as a domain without an address.",
                ],
                client: &[
                    "Open the URL in a browser: a dead domain shows at once.",
                    "Set the URL aside for a day instead of asking in a loop.",
                ],
                server: &[
                    "Remove dead domains from the seed list, so that they don't use up retries.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the official client repeats it only once",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 520, difference: "520 is the temporary kind: repeat it." },
                    Related {
                        code: 404,
                        difference: "A 404 of the website is no error for Zyte: it comes as 200 with `statusCode` 404.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a gateway that gets no usable response from its upstream.",
                    },
                ],
                keywords: &[
                    "zyte 521", "scraping domain dead", "/download/internal-error",
                    "scrapy permanent failure", "crawler cannot download page",
                ],
            },
        ],
    ),
};
