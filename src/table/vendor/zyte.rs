//! Zyte: download errors of its scraping API.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Zyte",
    aliases: &["scrapinghub", "zyte api", "scrapy-zyte-api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 520,
                phrase: "Temporary Download Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Zyte",
                    product: "Zyte API",
                    tell: "the host is api.zyte.com; the JSON body has type /download/temporary-error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "python-zyte-api, zyte_api/_retry.py",
                    url: "https://github.com/zytedata/python-zyte-api/blob/main/zyte_api/_retry.py",
                },
                summary: "Zyte could not fetch the page this time; it thinks that another try may work.",
                meaning: "The request to Zyte was fine, and the page behind it could not be downloaded without \
                    a ban. Zyte calls it temporary and asks for a retry; the permanent kind is 521. \
                    Answers of the website itself, a 404 for instance, come as a 200 of Zyte with \
                    statusCode inside. The number is not Cloudflare's here, although the website may \
                    well sit behind Cloudflare.",
                causes: &[
                    "The website bans or challenges the addresses that Zyte tried.",
                    "The website is slow or down for the moment.",
                    "The chosen country or session does not get through.",
                ],
                client: &[
                    "Let the official client do it: python-zyte-api repeats download errors up to three times by default.",
                    "Set geolocation, or browserHtml in place of httpResponseBody, if one site fails often.",
                ],
                server: &[
                    "In Scrapy watch the stat scrapy-zyte-api/status_codes/520 per site, not only in total.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "with growing pauses; that is what it is for",
                },
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
                        code: 503,
                        difference: "503 is rate limiting by Zyte, as 429 is; 520 is about the website.",
                    },
                    Related {
                        code: 429,
                        difference: "429 is a rate limit at Zyte, of your account or for that website.",
                    },
                ],
                keywords: &[
                    "scraping download failed", "zyte ban", "scrapy 520", "website banned scraper",
                    "/download/temporary-error",
                ],
            },
            Status {
                code: 521,
                phrase: "Permanent Download Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Zyte",
                    product: "Zyte API",
                    tell: "the host is api.zyte.com; the JSON body names a /download/ error that is not temporary",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "python-zyte-api, zyte_api/_retry.py",
                    url: "https://github.com/zytedata/python-zyte-api/blob/main/zyte_api/_retry.py",
                },
                summary: "Zyte could not fetch the page, and does not expect that trying again helps.",
                meaning: "The page could not be downloaded, and Zyte files this under permanent: its own \
                    client repeats such a request only once. 520 is the temporary kind. Cloudflare's \
                    521, a web server that is down, is another matter, and a website that is behind \
                    Cloudflare can be the reason for either.",
                causes: &[
                    "An error inside Zyte with this page: the type is /download/internal-error.",
                    "A site that cannot be reached at all, such as a domain without an address.",
                ],
                client: &[
                    "Open the URL in a browser: a dead domain shows at once.",
                    "Put the URL aside for a day instead of asking in a loop.",
                ],
                server: &[
                    "Remove dead domains from the seed list, so that they do not eat retries.",
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
                        difference: "A 404 of the website is no error for Zyte: it comes as 200 with statusCode 404.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a gateway that gets no usable answer from behind.",
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
