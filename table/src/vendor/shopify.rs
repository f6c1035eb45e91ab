//! Shopify: codes that its APIs document beside the registered ones.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Shopify",
    aliases: &["shopify api", "storefront api", "admin api", "myshopify"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 420,
                phrase: "Locked",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify Admin API until August 2018",
                    tell: "only in records from before 30 August 2018",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify developer changelog, 30 August 2018",
                    url: "https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420",
                },
                summary: "Formerly: this store is locked. Since August 2018 Shopify sends 423 instead.",
                meaning: "Until 30 August 2018 the Admin API answered 420 for a locked store. \
                    Shopify changed it to 423 because 420 was ambiguous: at Twitter the same \
                    number was a rate limit.",
                causes: &[
                    "You are reading a log or a library from before the change.",
                    "A mock or a test still uses the old number.",
                ],
                client: &["Handle 423 where your code still handles 420."],
                server: &[
                    "If a proxy of yours still rewrites 423 to 420 for an old client, remove that rule.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "a locked store stays locked until Shopify unlocks it",
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
                        difference: "429 is Shopify's rate limit; a store that keeps exceeding it may get locked.",
                    },
                ],
                keywords: &[
                    "shopify locked 2018", "shopify store locked", "locked store",
                    "423 instead of 420", "shopify 420", "admin api locked",
                    "shop is locked old code",
                ],
            },
            Entry {
                code: 430,
                phrase: "Security Rejection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify APIs",
                    tell: "430 from `*.myshopify.com`, often with `server: cloudflare` and `x-request-id`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify API response status and error codes",
                    url: "https://shopify.dev/docs/api/usage/response-codes",
                },
                summary: "Shopify takes this request for an attack or a bot and has rejected it.",
                meaning: "The request looked malicious to Shopify's protection and never reached \
                    the API. It is not the rate limit (429, or `THROTTLED` in GraphQL) and not a \
                    missing permission (403). It usually hits server-side code that sends the \
                    requests of many buyers from one address.",
                causes: &[
                    "A server calls the Storefront API without the buyer's IP address, so all buyers look like one busy client.",
                    "A scraper, a monitor or a load test runs against a storefront.",
                    "The request comes from a VPN, proxy or hosting network with a bad reputation.",
                ],
                client: &[
                    "Send `Shopify-Storefront-Buyer-IP` with the buyer's address on every Storefront API call from a server.",
                    "Use a private Storefront token (`Shopify-Storefront-Private-Token`) for server-side calls.",
                    "Lower concurrency and cache catalog queries; a crawler can sign its requests with Web Bot Auth.",
                ],
                server: &[
                    "Log the `x-request-id` of rejected calls: Shopify's support can look it up.",
                ],
                headers: &[Header {
                    name: "Shopify-Storefront-Buyer-IP",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "whose request this is; without it, server-side calls look like a bot",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the same traffic is rejected again",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Shopify Security Rejection"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429: too many requests; 430: the request is not trusted.",
                    },
                    Related {
                        code: 403,
                        difference: "403: the API knows you and does not allow it; 430: stopped before the API.",
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
                    "shopify-storefront-buyer-ip", "shopify blocked for too many requests",
                ],
            },
            Entry {
                code: 430,
                phrase: "Request Header Fields Too Large",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify in former times",
                    tell: "no first-hand record was found; a real 430 of today is the security rejection",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Wikipedia, List of HTTP status codes",
                    url: "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes",
                },
                summary: "Said to be an old rate limit of Shopify's, under a name that belongs to 431.",
                meaning: "Lists say that Shopify once sent 430 for too many requests in a short \
                    time. No page of Shopify's says so, and its documents now use 430 for \
                    security rejections. The phrase belongs to 431, one number further, and \
                    probably slipped in from there.",
                causes: &[
                    "You found the name in a list or in a table of constants.",
                    "A server really complains about large headers: its author meant 431.",
                ],
                client: &[
                    "Treat a 430 from Shopify as a security rejection, and a 429 as the rate limit.",
                ],
                server: &["Send 431 for headers over your limit, and 429 for too many requests."],
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
                    Related { code: 431, difference: "431 is the registered owner of this name." },
                    Related { code: 429, difference: "429 is Shopify's rate limit today." },
                ],
                keywords: &[
                    "shopify header fields too large", "old shopify rate limit",
                    "430 request header fields", "wikipedia 430", "430 instead of 431",
                    "430 rate limit", "deprecated shopify 430",
                ],
            },
            Entry {
                code: 530,
                phrase: "Origin DNS Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify APIs",
                    tell: "530 from a Shopify host, with `server: cloudflare` and `cf-ray`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify API response status and error codes",
                    url: "https://shopify.dev/docs/api/usage/response-codes",
                },
                summary: "Cloudflare, in front of Shopify, can't resolve the DNS record of this host.",
                meaning: "The request got as far as Cloudflare, and the name it should be \
                    forwarded to did not resolve. It is Cloudflare's own 530, usually with error \
                    1016 in the page, and Shopify lists it among its codes. Your call is probably \
                    right; 502 and 503 mean that Shopify itself was reached.",
                causes: &[
                    "An outage at Shopify or Cloudflare.",
                    "The store or its custom domain is being set up, was moved, or is gone.",
                    "The shop name in `SHOP.myshopify.com` is mistyped.",
                ],
                client: &[
                    "Use `SHOP.myshopify.com` in API calls, never the custom domain.",
                    "Try another store: if that one answers, this store's name is the problem; if not, see shopifystatus.com.",
                ],
                server: &[
                    "For a custom domain, point the CNAME of `www` to `shops.myshopify.com`, with no second proxy in between.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "DNS changes and outages pass; back off between attempts",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502: Shopify's edge got a bad response; 530: Cloudflare found no address to forward to.",
                    },
                    Related {
                        code: 503,
                        difference: "503: Shopify was reached and is overloaded or in maintenance.",
                    },
                    Related {
                        code: 523,
                        difference: "523: Cloudflare has an address that leads nowhere; 530: it has no address.",
                    },
                ],
                keywords: &[
                    "shopify dns", "shopify origin dns", "error 1016 shopify",
                    "cloudflare cannot resolve shopify", "shopify 530",
                    "custom domain shopify not resolving", "shops.myshopify.com",
                ],
            },
            Entry {
                code: 540,
                phrase: "Temporarily Disabled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify APIs",
                    tell: "540 from one endpoint of a Shopify API while others answer",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify API response status and error codes",
                    url: "https://shopify.dev/docs/api/usage/response-codes",
                },
                summary: "Shopify has switched this endpoint off for now; it is meant to come back.",
                meaning: "Shopify made the endpoint unavailable on purpose, and says that it will \
                    be back shortly. That sets it apart from 503, a server that can't cope, and \
                    from 501, a feature that this shop does not have.",
                causes: &[
                    "Shopify disabled the endpoint during an incident, to protect the rest.",
                    "The part of the API that you call is in maintenance or being migrated.",
                ],
                client: &[
                    "Queue the work and go on with other endpoints, which need not be affected.",
                    "Look at shopifystatus.com and the developer changelog: they say what is off, and since when.",
                ],
                server: &[
                    "Let your app show which of its functions need the endpoint, instead of failing as a whole.",
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
                        difference: "501: this shop does not have the feature; 540: it has, but it is off for now.",
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
            Entry {
                code: 783,
                phrase: "Unexpected Token",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Shopify",
                    product: "Shopify APIs",
                    tell: "783, which is outside HTTP's range of status codes",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Shopify API response status and error codes",
                    url: "https://shopify.dev/docs/api/usage/response-codes",
                },
                summary: "Shopify reports a JSON syntax error, usually in your request.",
                meaning: "Shopify's text blames the JSON of the request, and in the same sentence \
                    says that its API failed to convert data which the server returned. So check \
                    your JSON first, but a fault on Shopify's side is possible. The number is \
                    outside 100 to 599; clients should treat it as a 5xx (RFC 9110 §15).",
                causes: &[
                    "Your JSON has a trailing comma, single quotes, a stray quote or an unescaped line break.",
                    "Something else was sent in place of JSON: an HTML page, `undefined`, `[object Object]`.",
                    "The body was cut short, or compressed without a `Content-Encoding` header.",
                    "Shopify's API could not convert data of its own.",
                ],
                client: &[
                    "Check the exact bytes that you send with `jq .`: it names the line and column of the mistake.",
                    "Build the body with `JSON.stringify` or the like, never by joining strings.",
                    "If your JSON is valid, retry once, then report the call to Shopify with its `x-request-id`.",
                    "PHP's Guzzle throws `Status code must be an integer value between 1xx and 5xx`; curl, Go, Node and Python accept 783.",
                ],
                server: &[
                    "In a proxy of your own, map 783 to a code in HTTP's range before you pass it on.",
                ],
                headers: &[Header {
                    name: "Content-Type",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "what the body claims to be: application/json",
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
                        difference: "400 is the registered code for a body that does not parse.",
                    },
                    Related {
                        code: 422,
                        difference: "422: the JSON parses, but what it says is not accepted.",
                    },
                    Related {
                        code: 415,
                        difference: "415: the body is of a type that is not accepted at all.",
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
