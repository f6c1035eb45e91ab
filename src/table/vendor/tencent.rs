//! Tencent Cloud: the codes of its CDN, and those that EdgeOne shares with it.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Tencent Cloud",
    aliases: &["tencent", "qcloud", "tencent cdn"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Status {
                code: 0,
                phrase: "No Status Obtained",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "status 0 in a Tencent Cloud CDN log",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Only in Tencent CDN's log: the request ended before it had a status.",
                meaning: "The CDN writes 0 when the request was over before there was a status: the \
                    client left early, or fetching from the origin failed. Where it is sure that \
                    the client closed the connection it writes 499. Tencent gives it no phrase.",
                causes: &[
                    "A client with a short timeout, or a player that skips ahead, left before the first byte.",
                    "The fetch from the origin broke off before its status line.",
                ],
                client: &[
                    "Measure the time to the first byte of an uncached URL, and set your timeout above it.",
                ],
                server: &[
                    "Look for the same requests in the origin's log: without a line there, the client was probably the one who left.",
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
                        difference: "499 is the CDN sure that the client closed; 0 leaves that open.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the CDN with a bad answer from the origin and a client still waiting.",
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
            Status {
                code: 418,
                phrase: "Domain Configuration Not Found",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud EdgeOne",
                    tell: "an EO-LOG-UUID field, or a CNAME of the domain that leads to EdgeOne",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for abnormal status codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "This EdgeOne node has no configuration for the domain you asked for.",
                meaning: "EdgeOne hands each domain's configuration to the nodes that serve it. The \
                    request reached a node without one, so it cannot know the origin or the \
                    rules. It is no teapot, and no ban as at Binance. Tencent gives it no \
                    phrase.",
                causes: &[
                    "The CNAME of the domain points to a name of EdgeOne that belongs to another domain.",
                    "Somebody fixed an address of EdgeOne in a hosts file or an A record.",
                    "EdgeOne's own scheduling sent the request to nodes that do not serve the domain.",
                    "The domain was just added, removed or switched off.",
                ],
                client: &[
                    "Compare dig +short CNAME DOMAIN with the CNAME that the EdgeOne console shows.",
                    "Remove entries for the domain from /etc/hosts and from curl --resolve.",
                ],
                server: &[
                    "In the console check that the domain is active, then set the CNAME exactly as given there.",
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
                        difference: "404: the site is known, the page is not; 418: the site is not.",
                    },
                    Related {
                        code: 530,
                        difference: "530 is Cloudflare's code for trouble with a domain's configuration or DNS.",
                    },
                ],
                keywords: &[
                    "edgeone 418", "edgeone configuration missing", "cname wrong edgeone",
                    "edgeone domain not on this node", "tencent 418", "edgeone hosts file",
                ],
            },
            Status {
                code: 423,
                phrase: "Looping Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN and EdgeOne",
                    tell: "an X-NWS-LOG-UUID field (CDN) or an EO-LOG-UUID field (EdgeOne)",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "The CDN would fetch from itself, or follow redirects in a circle; it stops.",
                meaning: "Tencent's CDN and EdgeOne use 423 for a request that comes round to them \
                    again. EdgeOne counts the rounds in the CDN-Loop field that it sends to the \
                    origin and refuses at 16. The registered 423 is a locked WebDAV resource, \
                    which has nothing to do with it; the registered code for a loop is 508. \
                    Tencent gives it no phrase but looping request.",
                causes: &[
                    "The origin is set to the accelerated domain itself, or to another one on the same CDN that leads back.",
                    "The CDN follows 301 and 302 from the origin, and these lead back to the CDN.",
                    "The CDN fetches by http, the origin redirects to https, and so on for ever.",
                    "A proxy or rewrite rule at the origin sends the request on to the CDN.",
                ],
                client: &[
                    "curl -sI the origin directly, with the Host of the site: does it redirect to the CDN's name?",
                ],
                server: &[
                    "Set the protocol for fetching from the origin to https, or to follow the client's.",
                    "Use an origin host or IP address that does not point to the CDN.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "once the circle is cut" },
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
                        difference: "302 from the origin is what such circles are usually made of.",
                    },
                ],
                keywords: &[
                    "tencent cdn loop", "edgeone 423", "edgeone cdn-loop",
                    "tencent origin redirects to cdn", "tencent follow origin 302",
                    "tencent loopback request", "tencent cdn 423",
                ],
            },
            Status {
                code: 499,
                phrase: "Client Disconnected Itself",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "status 499 in a Tencent Cloud CDN log",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Only in Tencent CDN's log: the client closed the connection itself.",
                meaning: "The same number and meaning as in nginx: the client was gone before the CDN \
                    had answered. A 0 in the same log leaves open whether it was the client. \
                    Tencent gives it no phrase.",
                causes: &[
                    "A player or app stopped a download that it no longer needs.",
                    "The client's timeout is shorter than a fetch from the origin.",
                ],
                client: &[
                    "Set your timeout above the CDN's own wait for the origin, 10 seconds by default, plus the time to connect.",
                ],
                server: &[
                    "Look at the hit rate of the URLs with most 499s: many misses mean that people tire of waiting for the origin.",
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
                        difference: "504 is the CDN giving up on the origin; 499 is the client giving up on the CDN.",
                    },
                ],
                keywords: &[
                    "tencent cdn 499", "tencent cdn client closed", "qcloud 499",
                    "tencent cdn client disconnected", "tencent cdn player aborted",
                ],
            },
            Status {
                code: 509,
                phrase: "Blocked for CC Attack",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN has blocked this domain, for what looks like a flood of HTTP requests.",
                meaning: "CC attack (challenge collapsar) is the usual word in China for a flood of \
                    HTTP requests. The domain met one and is blocked; its owner has to ask \
                    Tencent to lift the block. Elsewhere 509 is a used-up bandwidth quota. \
                    Tencent gives it no phrase.",
                causes: &[
                    "A real flood on the domain.",
                    "A load test or a busy crawler that looks like one.",
                ],
                client: &[
                    "Stop scripts of your own against this domain before you ask for the block to be lifted.",
                ],
                server: &[
                    "Ask Tencent by ticket to unblock the domain, then set an IP access frequency limit or move it behind EdgeOne's protection.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "only once Tencent has lifted the block",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429 is the registered code for one client with too many requests; 509 shuts the whole domain.",
                    },
                    Related {
                        code: 514,
                        difference: "514: one address is over the owner's limit; 509: Tencent blocked the domain.",
                    },
                ],
                keywords: &[
                    "tencent cc attack", "tencent http flood blocked", "tencent cdn domain banned",
                    "tencent ddos block", "challenge collapsar", "qcloud 509",
                ],
            },
            Status {
                code: 514,
                phrase: "IP Access Limited",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Your address is over the CDN's access limit, or on its blocklist.",
                meaning: "The owner of the domain has set an access frequency limit per IP address, or a \
                    blocklist, in the CDN console, and your address hit it. Tencent gives it no phrase. \
                    403 is the CDN's word for referer and signature rules.",
                causes: &[
                    "Many downloads in a second from one address: an office, a crawler, a test.",
                    "The limit was set for browsers, and pages with many images exceed it.",
                    "The address stands on the blocklist.",
                ],
                client: &[
                    "Fetch with fewer parallel connections; the limit counts requests of one address.",
                ],
                server: &[
                    "Raise the IP access frequency limit in the console, or exempt your monitoring addresses.",
                    "Count requests per page load before you set it: a page with 80 images is 80 requests.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "more slowly; on the blocklist no pause helps",
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
            Status {
                code: 524,
                phrase: "Platform Overload",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN is overloaded by this domain's sudden traffic.",
                meaning: "A burst of requests went over what the platform lets through for this \
                    domain. Tencent lists 524 and 614 in one line, with one meaning. The 524 of \
                    Cloudflare and of EdgeOne, an origin that takes too long, is unrelated. \
                    Tencent gives it no phrase.",
                causes: &[
                    "A launch, sale or push message that nobody announced to Tencent.",
                    "A client that retries without a pause multiplied the load.",
                ],
                client: &[
                    "Space retries further and further apart, with a random part, in apps above all.",
                ],
                server: &["Announce expected peaks to Tencent by ticket, with bandwidth and time."],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterDelay, reason: "with random pauses" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 503, difference: "503 is the registered code for overload." },
                    Related {
                        code: 614,
                        difference: "614 is listed with the same meaning; what tells them apart is not documented.",
                    },
                    Related {
                        code: 522,
                        difference: "522 is Cloudflare failing to connect to the origin; here the origin is not involved.",
                    },
                ],
                keywords: &[
                    "tencent cdn 524", "tencent cdn platform overload",
                    "tencent cdn traffic burst", "qcloud overload", "tencent cdn sudden traffic",
                ],
            },
            Status {
                code: 531,
                phrase: "Origin DNS Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN could not resolve the origin's name for an https request.",
                meaning: "A request came by https, the CDN had to ask the origin, and the origin's \
                    name did not resolve. The visitor's DNS is not involved. Tencent gives it no \
                    phrase.",
                causes: &[
                    "A typo in the origin domain, or a record that was deleted.",
                    "The origin's DNS answers only inside a private network or one region.",
                ],
                client: &[
                    "nslookup ORIGIN 119.29.29.29 asks Tencent's own public resolver, in place of the one in your network.",
                ],
                server: &[
                    "Correct the origin domain in the console, or enter its IP address for the time being.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
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
                        difference: "530 is Cloudflare's code for an origin name that does not resolve, with 1016 in its page.",
                    },
                    Related {
                        code: 532,
                        difference: "532: the name resolved, the connection failed.",
                    },
                    Related { code: 502, difference: "502 is what most other proxies answer." },
                ],
                keywords: &[
                    "tencent origin dns", "tencent cdn origin domain not resolved", "qcloud 531",
                    "tencent back-to-origin dns", "tencent origin-pull dns error",
                ],
            },
            Status {
                code: 532,
                phrase: "Origin Connection Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN could not connect to the origin for an https request.",
                meaning: "The origin's name resolved and no connection came about; Tencent's advice \
                    names port 443, the certificate and the origin as a whole. An attempt that \
                    gets no answer in time is 533, a TLS handshake that fails 538. Tencent gives \
                    it no phrase.",
                causes: &[
                    "Nothing listens on 443 at the origin.",
                    "A security group or firewall rejects the CDN's addresses.",
                    "The origin's web server is down.",
                ],
                client: &["Test the origin with nc -vz ORIGIN 443 from outside its network."],
                server: &[
                    "Open 443 for the CDN's origin-pull addresses, or fetch by http if the origin has no TLS.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
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
                        difference: "502 is the registered code for a gateway with no good answer from behind.",
                    },
                ],
                keywords: &[
                    "tencent origin refused", "qcloud 532", "tencent origin port 443 closed",
                    "tencent origin-pull connection failed", "tencent cdn security group",
                    "tencent https back to origin failed",
                ],
            },
            Status {
                code: 533,
                phrase: "Origin Connection Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN waited in vain for a connection to the origin's port 443.",
                meaning: "The attempt to connect to the origin for an https request got no answer in \
                    time: by default the CDN gives TCP 5 seconds. There was no refusal as in \
                    532, just silence. Tencent gives it no phrase.",
                causes: &[
                    "A firewall drops the CDN's packets.",
                    "The origin is down, or its network is saturated.",
                ],
                client: &["traceroute -T -p 443 ORIGIN (as root) shows where the packets stop."],
                server: &[
                    "tcpdump port 443 on the origin: SYN packets without an answer mean a local firewall, none at all the network before it.",
                    "Raise the TCP connection timeout in the domain's origin configuration (5 to 60 seconds) if the origin is only far away.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
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
                        difference: "522 is Cloudflare's code for an origin that does not answer the attempt to connect.",
                    },
                    Related {
                        code: 532,
                        difference: "532: the connection failed at once; 533: silence.",
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
            Status {
                code: 537,
                phrase: "Origin Data Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "The origin took the request and sent no data to Tencent's CDN in time.",
                meaning: "The connection to the origin stood, and then the data did not come: by \
                    default the CDN waits 10 seconds. The application behind the origin is the \
                    place to look. Tencent gives it no phrase.",
                causes: &[
                    "A slow query or an overloaded application.",
                    "A large file is produced on the fly.",
                ],
                client: &[
                    "Time the URL at the origin with curl -w '%{time_starttransfer} %{time_total}'.",
                ],
                server: &[
                    "Raise the origin-pull loading timeout in the domain's origin configuration (5 to 60 seconds).",
                    "Let work that takes longer answer 202 at once, and cache what is expensive.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
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
                        difference: "504 is the registered code for an answer that did not come in time.",
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
            Status {
                code: 538,
                phrase: "Origin TLS Handshake Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN and the origin could not agree on TLS.",
                meaning: "The handshake failed before any certificate was judged: Tencent's advice \
                    points at protocols and algorithms. A certificate that is looked at and \
                    rejected is 539 or 540. Tencent gives it no phrase.",
                causes: &[
                    "The origin and the CDN have no TLS version or cipher in common.",
                    "The origin needs a server name (SNI) and gets another one.",
                    "Port 443 of the origin speaks something else than TLS.",
                ],
                client: &[
                    "openssl s_client -connect ORIGIN:443 -servername HOST -tls1_2 shows what it accepts.",
                ],
                server: &[
                    "Allow TLS 1.2 with ordinary ECDHE ciphers at the origin; in nginx: ssl_protocols TLSv1.2 TLSv1.3; and no rare ssl_ciphers.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
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
                        difference: "539: the certificate did not verify; 538: it did not come to that.",
                    },
                ],
                keywords: &[
                    "tencent tls handshake", "qcloud 538", "tencent cdn ssl handshake origin",
                    "tencent origin protocol mismatch", "tencent cdn cipher mismatch",
                    "tencent cdn sni origin",
                ],
            },
            Status {
                code: 539,
                phrase: "Origin Certificate Invalid",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "The origin's certificate did not pass Tencent CDN's check.",
                meaning: "The CDN verifies the origin's certificate and this one failed: expired, or with an \
                    incomplete chain. When only the name is wrong, it is 540. Tencent gives it no \
                    phrase.",
                causes: &[
                    "The certificate has expired.",
                    "The intermediate certificate is missing in the origin's configuration.",
                    "It is self-signed, or from a private authority.",
                ],
                client: &[
                    "openssl s_client -connect ORIGIN:443 -servername HOST prints the chain and Verify return code.",
                ],
                server: &[
                    "Install the full chain (certbot's fullchain.pem, not cert.pem) and reload the web server.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
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
            Status {
                code: 540,
                phrase: "Origin Certificate Name Mismatch",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "The origin's certificate is for another name than Tencent's CDN asked for.",
                meaning: "The domain in the origin's certificate does not fit the host that the CDN \
                    asked for. Date and chain have a code of their own, 539. Tencent gives it no \
                    phrase. Shopify, Akamai and Edgio use 540 for other things.",
                causes: &[
                    "The CDN asks for the site's name, and the origin has only the certificate of another name.",
                    "A wildcard certificate, which covers one level: *.example.com does not cover a.b.example.com.",
                ],
                client: &[
                    "openssl s_client -connect ORIGIN:443 -servername HOST </dev/null | openssl x509 -noout -ext subjectAltName lists its names.",
                ],
                server: &[
                    "Set the origin-pull host in the console to a name that stands in the certificate, or add the name to it.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once name and certificate fit",
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
            Status {
                code: 562,
                phrase: "CDN https Connection Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN could not open a connection for an https request; Tencent wants the ID.",
                meaning: "Setting up a connection for an https request failed. Tencent does not say \
                    between whom; its advice is to send it the request ID, where 532 sends you \
                    to your origin. Tencent gives it no phrase.",
                causes: &[
                    "Probably a fault between nodes of the CDN: Tencent asks for a ticket, not for a look at the origin.",
                ],
                client: &[
                    "Note the value of X-NWS-LOG-UUID and the time; Tencent asks for exactly that.",
                ],
                server: &[
                    "If 532 rises at the same time, look at the origin's port 443 after all.",
                ],
                headers: &[Field {
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
                        difference: "532: the connection to the origin failed; 562: look at Tencent first.",
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
            Status {
                code: 563,
                phrase: "CDN https Connection Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN timed out connecting for an https request; Tencent wants the ID.",
                meaning: "As 562, except that the connection attempt ran out of time. Again Tencent \
                    does not say between whom, and asks for the request ID. Tencent gives it no \
                    phrase.",
                causes: &[
                    "Probably trouble on the way between nodes of the CDN: Tencent asks for a ticket, not for a look at the origin.",
                ],
                client: &[
                    "Repeat from another network: a different node may answer, and the comparison belongs in the ticket.",
                ],
                server: &[
                    "Collect X-NWS-LOG-UUID of several cases with time and region for the ticket, so that Tencent can see whether one node is behind all.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "a passing fault on the way; another node may answer",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 533,
                        difference: "533: the origin was not reached in time; 563: look at Tencent first.",
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
            Status {
                code: 564,
                phrase: "CDN Fetch Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN could not get what an https request asked for from the origin.",
                meaning: "An https request had to go to the origin and that failed, without a narrower \
                    reason such as 531 to 540. The fetch itself may have gone by http: Tencent's \
                    advice covers both origin protocols. Tencent gives it no phrase.",
                causes: &[
                    "Fetching by http: the origin is overloaded, or its bandwidth is used up.",
                    "Fetching by http: access limits at the origin turn the CDN away.",
                    "With the protocol following the client's: port 443 of the origin or its certificate.",
                ],
                client: &[
                    "Ask for a cached object of the site: if that comes, only the way to the origin is broken.",
                ],
                server: &[
                    "Look at load and bandwidth of the origin, then at limits per address: to it, all requests come from the CDN.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the origin has room",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a gateway with no good answer from behind.",
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
            Status {
                code: 567,
                phrase: "Node Response Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "A node of Tencent's CDN waited too long while it received the file.",
                meaning: "While a node received the file, the response stopped coming; Tencent asks \
                    for the request ID. An origin that sends nothing in time is 537. EdgeOne's \
                    567 is a block by its web protection, which this is not. Tencent gives it no \
                    phrase.",
                causes: &[
                    "A broken transfer between two nodes.", "A very large file over a weak line.",
                ],
                client: &[
                    "Fetch large files in ranges (curl -r 0-1048575) and see which one stalls.",
                ],
                server: &[
                    "Switch on Range GETs in the domain's origin configuration, if the origin supports ranges: large files then travel in parts.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the next transfer may take another way",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for an answer that did not come in time.",
                    },
                    Related {
                        code: 537,
                        difference: "537: the origin sent no data; 567: a node did not get the rest of the file.",
                    },
                ],
                keywords: &[
                    "qcloud 567", "tencent cdn transfer stalled",
                    "tencent cdn node receive timeout", "tencent large file timeout",
                    "tencent cdn download breaks off",
                ],
            },
            Status {
                code: 614,
                phrase: "Platform Overload",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "Tencent's CDN is overloaded by this domain; the other number for its 524.",
                meaning: "Tencent lists 524 and 614 in one line: a burst of requests went over what the \
                    platform lets through. A number over 599 is no valid HTTP status, so strict clients \
                    show a protocol error instead. Tencent gives it no phrase. Qiniu's 614 is an object \
                    that exists already.",
                causes: &[
                    "An app update or a push message brought all clients at the same moment.",
                    "Requests for a file that is not cached yet, in thousands.",
                ],
                client: &["Spread automatic downloads over an hour with a random start."],
                server: &["Prefetch large files to the CDN before a launch."],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterDelay, reason: "with random pauses" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 524,
                        difference: "524 is listed with the same meaning; what tells them apart is not documented.",
                    },
                    Related { code: 503, difference: "503 is the registered code for overload." },
                    Related {
                        code: 429,
                        difference: "429 would blame one client; 614 is the sum of them.",
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
