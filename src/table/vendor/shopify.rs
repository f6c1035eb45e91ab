//! Shopify: codes that its APIs document beside the registered ones.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Shopify",
    aliases: &["shopify api", "storefront api", "admin api", "myshopify"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Status {
                code: 420,
                phrase: "Locked",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify Admin API until August 2018",
                    tell: "only in records from before 30 August 2018",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify developer changelog, 30 August 2018",
                    url: "https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420",
                },
                summary: "Once: this store is locked. Since August 2018 Shopify says 423 instead.",
                meaning: "The Admin API answered 420 for a locked store until it changed to 423 \
                    on 30 August 2018, to end the confusion about 420. No phrase for it was \
                    found in the changelog; Locked is the name of its successor. For Twitter the \
                    same number was a rate limit.",
                causes: &[
                    "A record or a library from before the change.",
                    "A mock or a test that nobody has touched since.",
                ],
                client: &["Handle 423 in the place where your code still handles 420."],
                server: &[
                    "If a proxy of your own rewrites 423 to 420 for an old client, it is time to let go of it.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "a locked store stays locked until its owner and Shopify have settled the matter",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 423,
                        difference: "423 is what the Admin API sends for a locked store today.",
                    },
                    Related {
                        code: 429,
                        difference: "429 is the rate limit; a store that ignores it for long may end up locked.",
                    },
                ],
                keywords: &[
                    "shopify locked 2018", "shopify store locked", "locked store",
                    "423 instead of 420", "shopify 420", "admin api locked",
                    "shop is locked old code",
                ],
            },
            Status {
                code: 430,
                phrase: "Security Rejection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify APIs",
                    tell: "430 from *.myshopify.com, often with server: cloudflare and x-request-id beside it",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify API response status and error codes",
                    url: "https://shopify.dev/docs/api/usage/response-codes",
                },
                summary: "Shopify takes this request for an attack or a bot and has turned it away.",
                meaning: "The request looked malicious to Shopify's protection and never reached \
                    the API. It is not the rate limit, which is 429 or a THROTTLED error in \
                    GraphQL, and not a matter of permissions, which is 403. Usually it meets \
                    server-side code that speaks for many buyers from one address.",
                causes: &[
                    "Storefront calls from a server without the buyer's IP address, so that all buyers look like one busy client.",
                    "A scraper, a monitor or a load test against a storefront.",
                    "A VPN, proxy or hosting network with a bad reputation.",
                ],
                client: &[
                    "Send Shopify-Storefront-Buyer-IP with the buyer's address on Storefront API calls from a server.",
                    "Use a private Storefront token (Shopify-Storefront-Private-Token) for server-side traffic.",
                    "Lower concurrency and cache catalogue queries; a crawler can sign its requests with Web Bot Auth.",
                ],
                server: &[
                    "As a theme or app developer, note x-request-id of a rejected call: Shopify's support can look it up.",
                ],
                headers: &[Field {
                    name: "Shopify-Storefront-Buyer-IP",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "whose request this is; missing on server-side calls it invites a rejection",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the same pattern of traffic is rejected again",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Shopify Security Rejection"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 429, difference: "429 says too many; 430 says not trusted." },
                    Related {
                        code: 403,
                        difference: "403: known to the API and not allowed; 430: stopped before the API.",
                    },
                    Related {
                        code: 423,
                        difference: "423: the whole store is locked, for everybody.",
                    },
                ],
                keywords: &[
                    "shopify security rejection", "shopify bot blocked", "shopify malicious",
                    "shopify request rejected as malicious", "request might be malicious",
                    "shopify bot protection", "buyer ip", "storefront api blocked", "hydrogen 430",
                    "shopify 430", "malicious request shopify", "scraping shopify blocked",
                    "web bot auth", "shopify checkout bot", "headless storefront blocked",
                    "shopify-storefront-buyer-ip",
                ],
            },
            Status {
                code: 430,
                phrase: "Request Header Fields Too Large",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify in former times",
                    tell: "no first-hand record was found; a real 430 of today is the security rejection",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Wikipedia, List of HTTP status codes",
                    url: "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes",
                },
                summary: "Said to be an old rate limit of Shopify's, under a name that fits 431.",
                meaning: "Lists say that Shopify once sent 430 for too many requests in a short \
                    time, before it used 429. No page of Shopify's that says so was found; its \
                    documents now give 430 to security rejections. The phrase belongs to 431, \
                    one digit on, and has likely slipped in from there.",
                causes: &[
                    "You read the name in a list or a table of constants.",
                    "If fields really are too large, the server meant 431 and somebody mistyped it.",
                ],
                client: &[
                    "Treat a 430 from Shopify as the security rejection, and slow down for 429.",
                ],
                server: &["For fields over your limit send 431; for too many requests 429."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "if it ever was a rate limit, waiting was the cure",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 429, difference: "429 is Shopify's rate limit today." },
                    Related { code: 431, difference: "431 is the registered owner of this name." },
                ],
                keywords: &[
                    "shopify header fields too large", "old shopify rate limit",
                    "430 request header fields", "wikipedia 430", "430 instead of 431",
                    "430 rate limit", "deprecated shopify 430",
                ],
            },
            Status {
                code: 530,
                phrase: "Origin DNS Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify APIs",
                    tell: "530 from a Shopify host, with server: cloudflare and cf-ray beside it",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify API response status and error codes",
                    url: "https://shopify.dev/docs/api/usage/response-codes",
                },
                summary: "Cloudflare, which stands before Shopify, can't resolve the DNS record asked for.",
                meaning: "The request got as far as Cloudflare, and the name behind it did not \
                    resolve. It is Cloudflare's own 530, usually with error 1016 on its page, in \
                    Shopify's list of codes. Your call is most likely right; 502 and 503 mean \
                    that Shopify itself was reached and had trouble.",
                causes: &[
                    "A disturbance at Shopify or Cloudflare.",
                    "The store or its custom domain is being set up, moved or was given up.",
                    "A mistyped shop name under myshopify.com.",
                ],
                client: &[
                    "Use the SHOP.myshopify.com name in API calls, never the custom domain.",
                    "Compare with another store: if that one answers, it is this store's name; if not, see shopifystatus.com.",
                ],
                server: &[
                    "For a custom domain: the CNAME of www must point to shops.myshopify.com, with no second proxy in between.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "DNS and disturbances heal by themselves; back off between attempts",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502: Shopify's edge got a bad answer; 530: it found no address to ask.",
                    },
                    Related {
                        code: 503,
                        difference: "503: Shopify was reached and is overloaded or in maintenance.",
                    },
                    Related {
                        code: 523,
                        difference: "523 is Cloudflare with an address that leads nowhere; 530 is without an address.",
                    },
                ],
                keywords: &[
                    "shopify dns", "shopify origin dns", "error 1016 shopify",
                    "cloudflare cannot resolve shopify", "shopify 530",
                    "custom domain shopify not resolving", "shops.myshopify.com",
                ],
            },
            Status {
                code: 540,
                phrase: "Temporarily Disabled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify APIs",
                    tell: "540 from one endpoint of a Shopify API while others answer",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify API response status and error codes",
                    url: "https://shopify.dev/docs/api/usage/response-codes",
                },
                summary: "Shopify has switched this endpoint off for the time being; it is meant to come back.",
                meaning: "The endpoint is not available for now, by Shopify's decision rather \
                    than by accident. That sets it apart from 503, where a server can't cope, \
                    and from 501, where the shop lacks the feature for good.",
                causes: &[
                    "Shopify took the endpoint out of service during an incident, to protect the rest.",
                    "Maintenance or a migration of the part of the API that you call.",
                ],
                client: &[
                    "Queue the work and go on with the other endpoints; they need not be affected.",
                    "shopifystatus.com and the developer changelog tell what is off, and since when.",
                ],
                server: &[
                    "Let your app show which of its functions rest on that endpoint, instead of failing as a whole.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "with long pauses: minutes, not seconds",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503: can't right now; 540: switched off on purpose.",
                    },
                    Related {
                        code: 501,
                        difference: "501: this shop does not have the feature; 540: it has, but not at the moment.",
                    },
                    Related {
                        code: 410,
                        difference: "410 would mean that the endpoint is gone for good.",
                    },
                ],
                keywords: &[
                    "shopify temporarily disabled", "shopify disabled",
                    "shopify endpoint disabled", "endpoint temporarily disabled",
                    "shopify endpoint off", "shopify 540", "shopify incident",
                    "api endpoint switched off", "shopify maintenance",
                ],
            },
            Status {
                code: 783,
                phrase: "Unexpected Token",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify APIs",
                    tell: "783, outside the range of HTTP; some client libraries refuse to parse it",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify API response status and error codes",
                    url: "https://shopify.dev/docs/api/usage/response-codes",
                },
                summary: "The JSON of this request doesn't parse. A 400, written very large.",
                meaning: "Shopify documents 783 for a JSON syntax error. The number is outside \
                    100 to 599, so it belongs to no class, and a client should treat it as a 5xx \
                    (RFC 9110 §15), which misleads: the mistake is in the request. Elsewhere 400 \
                    is the answer to broken JSON.",
                causes: &[
                    "A trailing comma, single quotes, a stray quote or an unescaped line break in the JSON.",
                    "An HTML page, undefined or [object Object] went out in the place of JSON.",
                    "The content was cut short, or compressed without saying so.",
                ],
                client: &[
                    "Run the exact bytes that you send through jq . and read the column that it names.",
                    "Build the content with JSON.stringify or its like, never by joining strings.",
                    "If your library throws on 783 (Guzzle and others accept 100 to 599 only), catch that and read the body.",
                ],
                server: &["In a proxy of your own, map 783 to 400 before you pass it on."],
                headers: &[Field {
                    name: "Content-Type",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "what the content claims to be: application/json",
                }],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "once the JSON parses" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is the registered answer to content that does not parse.",
                    },
                    Related {
                        code: 422,
                        difference: "422: the JSON parses, but what it says is not accepted.",
                    },
                    Related {
                        code: 415,
                        difference: "415: the content is of a type that is not taken at all.",
                    },
                ],
                keywords: &[
                    "shopify unexpected token", "shopify json parse error",
                    "shopify json syntax error", "invalid json shopify", "shopify 783",
                    "shopify malformed json", "shopify trailing comma", "783 unexpected token",
                ],
            },
        ],
    ),
};
