//! Tencent Cloud: the codes of its CDN, and those that EdgeOne shares with it.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Tencent Cloud",
    aliases: &["tencent", "qcloud", "tencent cdn"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 0,
                phrase: "No Status Obtained",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "status 0 in a Tencent Cloud CDN log",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes Description",
                    url: "https://www.tencentcloud.com/document/product/228/32922",
                },
                summary: "Only in Tencent CDN's log: the request ended before it had a status.",
                meaning: "The CDN writes 0 when a request was over before there was a status: \
                    either the client left early, or the fetch from the origin failed. If it is \
                    sure that the client closed the connection, it writes 499.",
                causes: &[
                    "A client with a short timeout, or a player that skips ahead, left before the first byte.",
                    "The fetch from the origin broke off before its status line.",
                ],
                client: &[
                    "Measure the time to first byte of an uncached URL, and set your timeout above it.",
                ],
                server: &[
                    "Look for the same requests in the origin's log: if they are missing there, the client probably left first.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "nothing was refused, and often nothing reached the origin",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499: the CDN is sure that the client closed; 0 leaves that open.",
                    },
                    Related {
                        code: 502,
                        difference: "502: the origin failed while the client was still waiting.",
                    },
                ],
                keywords: &[
                    "tencent cdn status 0",
                    "tencent cdn log status 0",
                    "qcloud status 0",
                    "tencent cdn request ended before status",
                    "tencent cdn log zero",
                ],
            },
            Entry {
                code: 418,
                phrase: "Domain Configuration Not Found",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud EdgeOne",
                    tell: "an `EO-LOG-UUID` header, or a CNAME that leads to EdgeOne",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for abnormal status codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "This EdgeOne node has no configuration for the domain you asked for.",
                meaning: "EdgeOne sends each domain's configuration to the nodes that serve it. \
                    This request reached a node without one, so the node knows neither the origin \
                    nor the rules. It is not the teapot of RFC 2324, and not a ban as at \
                    Binance.",
                causes: &[
                    "The domain's CNAME points to an EdgeOne name that belongs to another domain.",
                    "Somebody pinned an EdgeOne address in a hosts file or an A record.",
                    "The domain was just added, removed or switched off.",
                    "EdgeOne's own scheduling sent the request to the wrong nodes.",
                ],
                client: &[
                    "Compare `dig +short CNAME DOMAIN` with the CNAME that the EdgeOne console shows.",
                    "Remove entries for the domain from `/etc/hosts` and from `curl --resolve`.",
                ],
                server: &[
                    "Check in the console that the domain is active, then set the CNAME exactly as shown there.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once DNS leads to the right nodes",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 421,
                        difference: "421 is the registered code for a request that reached the wrong server.",
                    },
                    Related {
                        code: 404,
                        difference: "404: the site is known, the page isn't; 418: the site isn't known here.",
                    },
                    Related {
                        code: 530,
                        difference: "530 is Cloudflare's code for an origin name that it can't resolve.",
                    },
                ],
                keywords: &[
                    "edgeone 418", "edgeone configuration missing", "cname wrong edgeone",
                    "edgeone domain not on this node", "tencent 418", "edgeone hosts file",
                ],
            },
            Entry {
                code: 423,
                phrase: "Looping Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN and EdgeOne",
                    tell: "an `X-NWS-LOG-UUID` (CDN) or `EO-LOG-UUID` (EdgeOne) header",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "The CDN would fetch from itself or follow redirects in a circle, so it stops.",
                meaning: "Tencent's CDN and EdgeOne send 423 when a request comes back to them. \
                    EdgeOne counts the rounds in the `CDN-Loop` header that it sends to the \
                    origin, and refuses at 16. The registered 423 is a locked WebDAV resource and \
                    unrelated; the registered code for a loop is 508.",
                causes: &[
                    "The origin is set to the accelerated domain itself, or to another domain on the same CDN.",
                    "The CDN follows a 301 or 302 from the origin, and it leads back to the CDN.",
                    "The CDN fetches over http, the origin redirects to https, and so on without end.",
                    "A proxy or rewrite rule at the origin sends the request back to the CDN.",
                ],
                client: &[
                    "Ask the origin directly with `curl -sI` and the site's `Host`, and look for a redirect to the CDN's name.",
                ],
                server: &[
                    "Use an origin host or IP address that does not point to the CDN.",
                    "Set the origin-pull protocol to https, or to follow the client's.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the loop is broken",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 508,
                        difference: "508 is the registered code for a loop that the server found.",
                    },
                    Related {
                        code: 302,
                        difference: "302 from the origin is what such loops are usually made of.",
                    },
                ],
                keywords: &[
                    "tencent cdn loop", "edgeone 423", "edgeone cdn-loop",
                    "tencent origin redirects to cdn", "tencent follow origin 302",
                    "tencent loopback request", "tencent cdn 423",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client Disconnected Itself",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "status 499 in a Tencent Cloud CDN log",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Only in Tencent CDN's log: the client closed the connection.",
                meaning: "Tencent says only that the client closed the connection, not whether \
                    part of the response was out. With nginx, where the number comes from, none \
                    was. A 0 in the same log leaves open whether it was the client.",
                causes: &[
                    "A player or app stopped a download that it no longer needed.",
                    "The client's timeout is shorter than a fetch from the origin.",
                ],
                client: &[
                    "Set your timeout above the CDN's own: by default 5 seconds to connect to the origin, plus 10 seconds for its data.",
                ],
                server: &[
                    "Check the hit rate of the URLs with the most 499s: many misses mean that people give up waiting for the origin.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "nothing was refused; the client stopped waiting",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 0,
                        difference: "0: over before there was a status, whoever ended it; 499: the client closed.",
                    },
                    Related {
                        code: 504,
                        difference: "504: the CDN gave up on the origin; 499: the client gave up on the CDN.",
                    },
                ],
                keywords: &[
                    "tencent cdn 499", "tencent cdn client closed", "qcloud 499",
                    "tencent cdn client disconnected", "tencent cdn player aborted",
                ],
            },
            Entry {
                code: 509,
                phrase: "Blocked for CC Attack",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Tencent's CDN has blocked this domain, which looks like the target of an HTTP flood.",
                meaning: "CC attack (challenge collapsar) is the usual name in China for a flood \
                    of HTTP requests. The domain met one and is blocked; its owner has to ask \
                    Tencent to lift the block. Elsewhere 509 is a used-up bandwidth quota.",
                causes: &[
                    "A real flood of requests to the domain.",
                    "A load test or a busy crawler that looks like one.",
                ],
                client: &[
                    "Stop scripts of your own against this domain before you ask for the block to be lifted.",
                ],
                server: &[
                    "Ask Tencent in a ticket to unblock the domain.",
                    "Then set an IP access frequency limit, or move the domain to EdgeOne's protection.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "only after Tencent has lifted the block",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 514,
                        difference: "514: one address is over the owner's limit; 509: Tencent blocked the domain.",
                    },
                    Related {
                        code: 566,
                        difference: "566: one request or visitor is blocked; 509: the whole domain.",
                    },
                    Related {
                        code: 429,
                        difference: "429: one client sent too many requests; 509: everybody is shut out.",
                    },
                ],
                keywords: &[
                    "tencent cc attack", "tencent http flood blocked", "tencent cdn domain banned",
                    "tencent ddos block", "challenge collapsar", "qcloud 509",
                ],
            },
            Entry {
                code: 514,
                phrase: "IP Access Limited",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Your address is over the CDN's access limit or blocked, or HTTPS is off here.",
                meaning: "The domain's owner set an access frequency limit per IP address or a \
                    blocklist, and your address hit it. Tencent's CDN also sends 514 to an https \
                    request for a domain whose HTTPS is switched off. Referer and signature rules \
                    give 403 instead.",
                causes: &[
                    "Many requests per second come from one address: an office, a crawler, a test.",
                    "The limit is too low for ordinary pages: a page with 80 images is 80 requests.",
                    "The request uses https, but HTTPS is not configured for the domain.",
                    "The address is on the domain's IP blocklist.",
                ],
                client: &[
                    "Use fewer parallel connections: the limit counts requests per address.",
                    "Try the URL with http: if that works, HTTPS is switched off for the domain.",
                ],
                server: &[
                    "Raise the IP access frequency limit in the console, or exempt your monitoring addresses.",
                    "Configure a certificate and switch HTTPS on if visitors use https.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "more slowly; on the blocklist or without HTTPS no pause helps",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429 is the registered code for an address with too many requests.",
                    },
                    Related {
                        code: 403,
                        difference: "403 at Tencent's CDN: referer, signature or user agent; 514: your address.",
                    },
                    Related {
                        code: 509,
                        difference: "509: Tencent blocked the domain for an attack; 514: its owner limits your address.",
                    },
                ],
                keywords: &[
                    "tencent cdn 514", "tencent ip access frequency limit",
                    "tencent cdn ip rate limit", "tencent cdn ip blacklist", "qcloud 514",
                    "too many requests tencent cdn",
                ],
            },
            Entry {
                code: 524,
                phrase: "Platform Overload",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, status codes (in Chinese)",
                    url: "https://cloud.tencent.com/document/product/228/35909",
                },
                summary: "Tencent's CDN is overloaded by a sudden burst of traffic to this domain.",
                meaning: "A burst of requests went over what the platform lets through for this \
                    domain. Tencent lists 524 and 614 together, with one meaning. It is not the \
                    524 of Cloudflare and EdgeOne, which is an origin that takes too long.",
                causes: &[
                    "A launch, sale or push message that Tencent was not told about.",
                    "A client that retries without a pause multiplied the load.",
                ],
                client: &[
                    "Space retries further and further apart, with a random part, above all in apps.",
                ],
                server: &["Tell Tencent about expected peaks in advance, with bandwidth and time."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "with growing, random pauses",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 614, difference: "614 is listed with the same meaning." },
                    Related { code: 503, difference: "503 is the registered code for overload." },
                    Related {
                        code: 522,
                        difference: "522 is Cloudflare's code for an origin that it can't connect to; here the origin is not involved.",
                    },
                ],
                keywords: &[
                    "tencent cdn 524", "tencent cdn platform overload",
                    "tencent cdn traffic burst", "qcloud overload", "tencent cdn sudden traffic",
                ],
            },
            Entry {
                code: 531,
                phrase: "Origin DNS Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Tencent's CDN could not resolve the origin's name for an https request.",
                meaning: "A request came in over https, the CDN had to ask the origin, and the \
                    origin's name did not resolve. The visitor's own DNS is not involved.",
                causes: &[
                    "The origin domain is mistyped, or its record was deleted.",
                    "The origin's DNS answers only inside a private network or one region.",
                ],
                client: &[
                    "`nslookup ORIGIN 119.29.29.29` asks Tencent's public resolver instead of the one in your network.",
                ],
                server: &[
                    "Correct the origin domain in the console, or enter the origin's IP address for the time being.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "once the name resolves" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 530,
                        difference: "530 is Cloudflare's code for an origin name that does not resolve, with 1016 in the page.",
                    },
                    Related {
                        code: 532,
                        difference: "532: the name resolved, but the connection failed.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what nginx sends for an origin whose name does not resolve.",
                    },
                ],
                keywords: &[
                    "tencent origin dns", "tencent cdn origin domain not resolved", "qcloud 531",
                    "tencent back-to-origin dns", "tencent origin-pull dns error",
                ],
            },
            Entry {
                code: 532,
                phrase: "Origin Connection Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Tencent's CDN could not connect to the origin for an https request.",
                meaning: "The origin's name resolved, but no connection was made; Tencent points \
                    to port 443, the certificate and the origin as a whole. An attempt without \
                    any answer is 533, a failed TLS handshake 538.",
                causes: &[
                    "Nothing listens on port 443 of the origin.",
                    "A security group or firewall rejects the CDN's addresses.",
                    "The origin's web server is down.",
                ],
                client: &["Test the origin from outside its network: `nc -vz ORIGIN 443`."],
                server: &[
                    "Open port 443 for the CDN's origin-pull addresses.",
                    "If the origin has no TLS, let the CDN fetch over http; that part of the way is then not encrypted.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the origin's port 443 answers",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 521,
                        difference: "521 is Cloudflare's code for an origin that refuses the connection.",
                    },
                    Related {
                        code: 533,
                        difference: "533: no answer in time; 532: the attempt failed at once.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a gateway that got no good response from its upstream.",
                    },
                ],
                keywords: &[
                    "tencent origin refused", "qcloud 532", "tencent origin port 443 closed",
                    "tencent origin-pull connection failed", "tencent cdn security group",
                    "tencent https back to origin failed",
                ],
            },
            Entry {
                code: 533,
                phrase: "Origin Connection Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Tencent's CDN got no answer when it tried to connect to the origin's port 443.",
                meaning: "The attempt to connect to the origin for an https request timed out: by \
                    default the CDN waits 5 seconds for TCP. Nothing refused it, as with 532; \
                    there was just no answer.",
                causes: &[
                    "A firewall drops the CDN's packets.",
                    "The origin is down, or its network is saturated.",
                ],
                client: &["`traceroute -T -p 443 ORIGIN` (as root) shows where the packets stop."],
                server: &[
                    "Run `tcpdump port 443` on the origin: SYN packets without a reply mean a local firewall; no SYN at all, the network in front.",
                    "If the origin is only far away, raise the TCP connection timeout in the domain's origin configuration (5 to 60 seconds).",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the origin can be reached",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 522,
                        difference: "522 is Cloudflare's code for an origin that does not answer the connection attempt.",
                    },
                    Related {
                        code: 532,
                        difference: "532: the connection failed at once; 533: no answer at all.",
                    },
                    Related {
                        code: 537,
                        difference: "537: connected, then no data; 533: never connected.",
                    },
                ],
                keywords: &[
                    "tencent origin timeout", "qcloud 533", "tencent origin connect timeout",
                    "tencent origin-pull timeout", "tencent cdn packets dropped",
                ],
            },
            Entry {
                code: 537,
                phrase: "Origin Data Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "The origin sent Tencent's CDN no data in time for an https request.",
                meaning: "For an https request the CDN connected to the origin, and then no data \
                    came in time: by default it waits 10 seconds. Look at the application on the \
                    origin, not at the network.",
                causes: &[
                    "A slow query or an overloaded application.",
                    "A large file that is produced on the fly.",
                ],
                client: &[
                    "Time the URL at the origin: `curl -so /dev/null -w '%{time_starttransfer} %{time_total}' URL`.",
                ],
                server: &[
                    "Make the slow endpoint faster, or cache what it produces.",
                    "Raise the origin-pull loading timeout in the domain's origin configuration (5 to 60 seconds).",
                    "Let longer work answer 202 at once and finish in the background.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "if the request is idempotent",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for a response that did not come in time.",
                    },
                    Related {
                        code: 524,
                        difference: "524 is Cloudflare's code for a slow origin; at Tencent's CDN 524 is overload.",
                    },
                    Related { code: 533, difference: "533: no connection; 537: no data." },
                ],
                keywords: &[
                    "tencent origin slow", "qcloud 537", "tencent origin read timeout",
                    "tencent origin-pull data timeout", "tencent cdn backend too slow",
                ],
            },
            Entry {
                code: 538,
                phrase: "Origin TLS Handshake Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Tencent's CDN and the origin could not agree on TLS.",
                meaning: "The TLS handshake failed before any certificate was checked; Tencent \
                    points to protocols and algorithms. A certificate that was checked and \
                    rejected is 539 or 540.",
                causes: &[
                    "Origin and CDN have no TLS version or cipher in common.",
                    "The origin needs a server name (SNI) and gets another one.",
                    "Port 443 of the origin does not speak TLS.",
                ],
                client: &[
                    "`openssl s_client -connect ORIGIN:443 -servername HOST -tls1_2` shows what the origin accepts.",
                ],
                server: &[
                    "Allow TLS 1.2 with ordinary ECDHE ciphers; in nginx `ssl_protocols TLSv1.2 TLSv1.3;` and no rare `ssl_ciphers`.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once both sides share a version and a cipher",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 525,
                        difference: "525 is Cloudflare's code for a failed TLS handshake with the origin.",
                    },
                    Related {
                        code: 539,
                        difference: "539: the certificate was rejected; 538: it did not come to that.",
                    },
                ],
                keywords: &[
                    "tencent tls handshake", "qcloud 538", "tencent cdn ssl handshake origin",
                    "tencent origin protocol mismatch", "tencent cdn cipher mismatch",
                    "tencent cdn sni origin",
                ],
            },
            Entry {
                code: 539,
                phrase: "Origin Certificate Invalid",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "The origin's certificate did not pass Tencent CDN's check.",
                meaning: "The CDN checks the origin's certificate, and this one failed: it has \
                    expired, or its chain is incomplete. If only the name is wrong, it is 540.",
                causes: &[
                    "The certificate has expired.",
                    "The origin does not send the intermediate certificate.",
                    "The certificate is self-signed or from a private CA.",
                ],
                client: &[
                    "`openssl s_client -connect ORIGIN:443 -servername HOST` prints the chain and the `Verify return code`.",
                ],
                server: &[
                    "Install the full chain (certbot's `fullchain.pem`, not `cert.pem`) and reload the web server.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a valid chain at the origin",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 526,
                        difference: "526 is Cloudflare's code for an origin certificate that it rejects.",
                    },
                    Related {
                        code: 540,
                        difference: "540: the name does not match; 539: date or chain.",
                    },
                    Related {
                        code: 495,
                        difference: "495 in nginx is about a client's certificate; 539 is about the origin's.",
                    },
                ],
                keywords: &[
                    "tencent origin certificate", "qcloud 539", "tencent origin cert expired",
                    "tencent incomplete certificate chain", "tencent cdn self-signed origin",
                ],
            },
            Entry {
                code: 540,
                phrase: "Origin Certificate Name Mismatch",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "The origin's certificate is for another name than Tencent's CDN asked for.",
                meaning: "The name in the origin's certificate does not match the host that the \
                    CDN asked for. A wrong date or chain is 539. Shopify and Akamai use 540 for \
                    other things.",
                causes: &[
                    "The CDN asks for the site's name, but the origin has only a certificate for another name.",
                    "A wildcard certificate covers one level: `*.example.com` does not cover `a.b.example.com`.",
                ],
                client: &[
                    "List the names: `openssl s_client -connect ORIGIN:443 -servername HOST </dev/null | openssl x509 -noout -ext subjectAltName`.",
                ],
                server: &[
                    "Set the origin-pull host in the console to a name in the certificate, or add the name to the certificate.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once name and certificate match",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 526,
                        difference: "526 is Cloudflare's code for any origin certificate that it rejects.",
                    },
                    Related { code: 539, difference: "539: date or chain; 540: the name." },
                ],
                keywords: &[
                    "tencent certificate name mismatch", "qcloud 540",
                    "tencent subject alternative name", "tencent origin-pull host certificate",
                    "tencent cdn hostname mismatch",
                ],
            },
            Entry {
                code: 562,
                phrase: "CDN https Connection Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Tencent's CDN could not connect for an https request. Send Tencent the X-NWS-LOG-UUID.",
                meaning: "Setting up a connection for an https request failed; Tencent does not \
                    say between whom. It asks for the `X-NWS-LOG-UUID` of the response, whereas \
                    532 sends you to your own origin.",
                causes: &[
                    "Probably a fault between nodes of the CDN: Tencent asks for a ticket, not for a look at the origin.",
                ],
                client: &[
                    "Note `X-NWS-LOG-UUID` and the time of the response: Tencent asks for exactly that.",
                ],
                server: &[
                    "Open a ticket with that ID.",
                    "If 532 rises at the same time, check the origin's port 443 after all.",
                ],
                headers: &[Header {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "another node may do better",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 532,
                        difference: "532: the connection to the origin failed; 562: ask Tencent first.",
                    },
                    Related {
                        code: 563,
                        difference: "563: the attempt timed out; 562: it failed.",
                    },
                ],
                keywords: &[
                    "x-nws-log-uuid", "qcloud 562", "tencent cdn internal connection",
                    "tencent cdn https connection failed", "tencent cdn ticket",
                ],
            },
            Entry {
                code: 563,
                phrase: "CDN https Connection Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Tencent's CDN timed out connecting for https. Send Tencent the X-NWS-LOG-UUID.",
                meaning: "Like 562, but the connection attempt timed out. Again Tencent does not \
                    say between whom, and asks for the ID of the request.",
                causes: &[
                    "Probably a slow path between nodes of the CDN: here too Tencent asks for a ticket.",
                ],
                client: &[
                    "Try from another network: another node may answer, and the comparison belongs in the ticket.",
                ],
                server: &[
                    "Collect several IDs with time and region for the ticket, so that Tencent can see whether one node causes them all.",
                ],
                headers: &[Header {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "a passing fault; another node may answer",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 533,
                        difference: "533: the origin did not answer in time; 563: ask Tencent first.",
                    },
                    Related {
                        code: 562,
                        difference: "562: the attempt failed; 563: it timed out.",
                    },
                ],
                keywords: &[
                    "qcloud 563", "tencent cdn timeout", "tencent cdn node timeout",
                    "https connect timeout tencent", "tencent cdn node unreachable",
                ],
            },
            Entry {
                code: 564,
                phrase: "CDN Fetch Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status Codes and Solutions",
                    url: "https://www.tencentcloud.com/document/product/228/42177",
                },
                summary: "Tencent's CDN could not fetch from the origin what an https request asked for.",
                meaning: "An https request had to go to the origin, and that failed without a more \
                    specific reason such as 531 to 540. The CDN may have fetched over http: \
                    Tencent's advice covers both protocols.",
                causes: &[
                    "Origin-pull over http: the origin is overloaded, or its bandwidth is used up.",
                    "Origin-pull over http: the origin's access limits turn the CDN away.",
                    "Origin-pull follows the client's protocol: the origin's port 443 or its certificate is the problem.",
                ],
                client: &[
                    "Request a cached object of the site: if that works, only the way to the origin is broken.",
                ],
                server: &[
                    "Check the origin's load and bandwidth.",
                    "Exempt the CDN from the origin's limits per address: all visitors reach the origin from the CDN's few addresses.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the origin has room again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a gateway whose upstream failed.",
                    },
                    Related {
                        code: 532,
                        difference: "532: no connection to the origin; 564: anything else that failed on the way to it.",
                    },
                ],
                keywords: &[
                    "qcloud 564", "tencent origin-pull failed", "back to source failed tencent",
                    "tencent cdn origin overloaded", "tencent https origin fetch failed",
                ],
            },
            Entry {
                code: 566,
                phrase: "Blocked by Web Protection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, status codes (in Chinese)",
                    url: "https://cloud.tencent.com/document/product/228/35909",
                },
                summary: "Tencent's CDN blocked this request: its WAF or its traffic theft protection matched.",
                meaning: "The domain's web attack protection is set to block, or Tencent's \
                    automatic protection against traffic theft is on, and this request matched. \
                    The origin never saw it. EdgeOne's 566 is similar: a block by its managed \
                    rules.",
                causes: &[
                    "The web attack protection found something like an attack in the request, such as SQL or a script in a parameter.",
                    "The traffic theft protection blocked a client that downloads far more than a visitor would.",
                    "A scanner or a bot probed the site.",
                ],
                client: &[
                    "If your request is legitimate, send the site's owner the `X-NWS-LOG-UUID` and the time.",
                    "If you download many files, slow down: the block may be the protection against traffic theft.",
                ],
                server: &[
                    "Find the rule that matched in the console, and make an exception for the requests that it blocks wrongly.",
                    "Don't switch the protection off for one false positive: then attacks pass as well.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the same request is blocked again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 403,
                        difference: "403 at Tencent's CDN: referer, signature or user agent rules; 566: web protection.",
                    },
                    Related {
                        code: 514,
                        difference: "514: your address is over a limit; 566: the request looks like an attack.",
                    },
                    Related {
                        code: 567,
                        difference: "567 at Tencent's CDN: a transfer between nodes timed out; EdgeOne uses it for blocks too.",
                    },
                ],
                keywords: &[
                    "tencent cdn 566", "tencent cdn waf", "tencent waf blocked", "qcloud 566",
                    "tencent traffic theft protection", "tencent web attack protection",
                ],
            },
            Entry {
                code: 567,
                phrase: "Node Response Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, status codes (in Chinese)",
                    url: "https://cloud.tencent.com/document/product/228/35909",
                },
                summary: "A node of Tencent's CDN timed out while it was receiving the file.",
                meaning: "The response stopped coming while a node received the file; Tencent asks \
                    for the ID of the request. An origin that sends no data is 537. EdgeOne's 567 \
                    is something else: a block by its web protection.",
                causes: &[
                    "A broken transfer between two nodes.",
                    "A very large file over a slow connection.",
                ],
                client: &[
                    "Fetch a large file in ranges (`curl -r 0-1048575`), and see which one stalls.",
                ],
                server: &[
                    "Open a ticket with the `X-NWS-LOG-UUID`, the time and the region.",
                    "If the origin supports ranges, switch on Range GETs in the domain's origin configuration: large files then travel in parts.",
                ],
                headers: &[Header {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the next transfer may take another path",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for a response that did not come in time.",
                    },
                    Related {
                        code: 537,
                        difference: "537: the origin sent no data; 567: a node did not get the rest of the file.",
                    },
                    Related {
                        code: 566,
                        difference: "566: the request was blocked; 567 at Tencent's CDN: a transfer failed.",
                    },
                ],
                keywords: &[
                    "qcloud 567", "tencent cdn transfer stalled",
                    "tencent cdn node receive timeout", "tencent large file timeout",
                    "tencent cdn download breaks off",
                ],
            },
            Entry {
                code: 614,
                phrase: "Platform Overload",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an `X-NWS-LOG-UUID` header, on a domain that uses Tencent Cloud CDN",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, status codes (in Chinese)",
                    url: "https://cloud.tencent.com/document/product/228/35909",
                },
                summary: "Tencent's CDN is overloaded by this domain; another number for its 524.",
                meaning: "Tencent lists 524 and 614 together: a burst of requests went over what \
                    the platform lets through. The number is above 599, where HTTP's range ends, \
                    so some clients refuse to parse it. Qiniu's 614 is an object that already \
                    exists.",
                causes: &[
                    "An app update or a push message brought all clients at the same moment.",
                    "Thousands of clients requested a file that was not cached yet.",
                ],
                client: &["Spread automatic downloads over an hour, with a random start."],
                server: &["Prefetch large files to the CDN before a launch."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterDelay, reason: "with random pauses" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 524, difference: "524 is listed with the same meaning." },
                    Related {
                        code: 503,
                        difference: "503 is the registered code for an overload.",
                    },
                    Related {
                        code: 429,
                        difference: "429 is about one client; 614 is about all of them together.",
                    },
                ],
                keywords: &[
                    "tencent cdn 614", "qcloud 614", "tencent cdn overload",
                    "tencent update rollout overload", "tencent cdn burst limit",
                    "platform overload tencent",
                ],
            },
        ],
    ),
};
