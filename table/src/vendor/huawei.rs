//! Huawei Cloud: codes of its web application firewall and its CDN.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Huawei Cloud",
    aliases: &["huawei", "huaweicloud", "huawei waf", "huawei cdn"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 418,
                phrase: "Blocked by WAF",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Huawei Cloud",
                    product: "Huawei Cloud WAF",
                    tell: "WAF sets the cookies `HWWAFSESID` and `HWWAFSESTIME`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Huawei Cloud WAF, How do I handle error 418? (Chinese)",
                    url: "https://support.huaweicloud.com/trouble-waf/waf_01_0198.html",
                },
                summary: "Huawei's web application firewall took this request for an attack and blocked it.",
                meaning: "The firewall in front of the site found something in the request that looks like an \
                    attack, such as SQL or script code in a parameter, and did not pass it on. The site \
                    itself never saw it. It has nothing to do with teapots: 418 is simply the number \
                    that Huawei chose for a blocked request.",
                causes: &[
                    "Your input contains what an attack contains: SQL keywords, HTML, shell commands, a path with `../`.",
                    "A rule of the site's owner blocks you: address, country, rate or `User-Agent`.",
                    "A scanner or an attack did hit the site, and the firewall worked.",
                ],
                client: &[
                    "Send the site's owner the time, the URL and your address; only they can let the request through.",
                    "Reduce it: leave out one parameter after the other until it passes, and name the one that triggers the rule.",
                ],
                server: &[
                    "Look the request up under Events in the WAF console: it shows the rule and the part that matched.",
                    "Is it a false alarm? Handle it there as one, for this path and rule only; don't switch the whole protection off.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "without the part that triggered the rule",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 403,
                        difference: "403 is the registered code for a refusal, and what most other firewalls send.",
                    },
                    Related {
                        code: 406,
                        difference: "406 is what ModSecurity at many web hosts sends for a blocked request.",
                    },
                    Related {
                        code: 523,
                        difference: "523 from the same firewall: the request went through it in a loop.",
                    },
                    Related { code: 429, difference: "429: too many requests." },
                ],
                keywords: &[
                    "huawei waf 418", "hwwafsesid", "huawei cloud waf blocked",
                    "waf false positive", "418 error huawei", "request blocked by waf",
                    "418 access denied",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Huawei Cloud",
                    product: "Huawei Cloud CDN",
                    tell: "in the CDN's logs and statistics",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Huawei Cloud CDN, Status codes (Chinese)",
                    url: "https://support.huaweicloud.com/trouble-cdn/cdn_01_0145.html",
                },
                summary: "Only in the CDN's log: the client closed the connection before the CDN had answered.",
                meaning: "The visitor's side hung up, so nobody received the 499. Huawei took the number over \
                    from nginx. A few of them are normal; many at the same duration are a timeout in the \
                    client or in a proxy in front of the CDN.",
                causes: &[
                    "The client's timeout is shorter than the origin's answer takes.",
                    "Visitors leave the page, or a player drops a request, before the first byte has arrived.",
                    "The origin is slow for content that the CDN does not cache.",
                ],
                client: &[
                    "Set the client's timeout above the time that the slowest uncached file takes to begin.",
                ],
                server: &[
                    "Compare 499s for cached and uncached paths: only uncached ones mean a slow origin.",
                    "Cache more, or warm the cache up before a release, so that visitors don't wait for the origin.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer timeout in the client",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504: the CDN's own wait for the origin ended first.",
                    },
                    Related {
                        code: 408,
                        difference: "408: the client was too slow to send its request.",
                    },
                    Related {
                        code: 502,
                        difference: "502: the origin sent the CDN no valid answer.",
                    },
                ],
                keywords: &[
                    "huawei cdn 499", "huawei cloud cdn status code 499", "cdn client disconnected",
                ],
            },
            Entry {
                code: 523,
                phrase: "WAF Loop Detected",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Huawei Cloud",
                    product: "Huawei Cloud WAF",
                    tell: "WAF sets the cookies `HWWAFSESID` and `HWWAFSESTIME`; Cloudflare's 523 comes with `cf-ray`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Huawei Cloud WAF, Why Am I Seeing Error Code 523?",
                    url: "https://support.huaweicloud.com/intl/en-us/waf_faq/waf_01_0199.html",
                },
                summary: "The request came through Huawei's firewall more than four times: stopped as a loop.",
                meaning: "Huawei's WAF counts in a request header how often a request has passed \
                    it, and stops it after more than four passes so that it does not go round for \
                    ever. The site's own server is not down. Cloudflare's 523, origin \
                    unreachable, is something else.",
                causes: &[
                    "The origin address in the WAF is the WAF's own address, or that of a proxy in front of it: requests go in a circle.",
                    "The same site is entered several times, so that requests pass several WAF instances one after the other.",
                    "The application behind the WAF calls another protected site and passes the incoming headers on, the counter with them.",
                ],
                client: &[
                    "Nothing helps on your side; report the URL and the time to the site's owner.",
                ],
                server: &[
                    "Check the origin address of the domain in the WAF: it must be the server itself.",
                    "Draw the path of a request, and keep one WAF entry for the site; prepare DNS before you delete the others.",
                    "If the path is right, reset the counter in nginx: `proxy_set_header X-CloudWAF-Traffic-Tag 0;`; in a real loop that takes the brake off.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::No, reason: "every try takes the same circle" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 508,
                        difference: "508 is the registered code for a loop, in WebDAV.",
                    },
                    Related {
                        code: 418,
                        difference: "418 from the same firewall: the request looked like an attack.",
                    },
                    Related {
                        code: 502,
                        difference: "502: the firewall reached the origin and got no valid answer.",
                    },
                    Related {
                        code: 421,
                        difference: "421: the request reached a server that does not answer for this host.",
                    },
                ],
                keywords: &[
                    "huawei waf 523", "x-cloudwaf-traffic-tag", "waf loop",
                    "request passes waf four times", "huawei cloud 523",
                ],
            },
        ],
    ),
};
