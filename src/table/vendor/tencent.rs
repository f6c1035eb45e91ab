//! Tencent Cloud: the inner status codes of its CDN and of EdgeOne.

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
                meaning: "The CDN writes 0 when the request was over before any status could be had: the \
                    client left, or fetching from the origin failed. A client that left with the request \
                    well under way is its 499. Tencent gives it no phrase.",
                causes: &[
                    "Clients with short timeouts, or players that skip.",
                    "The fetch from the origin broke off before its first line.",
                ],
                client: &[
                    "Measure the time to the first byte of an uncached URL, and set your timeout above it.",
                ],
                server: &[
                    "Set the 0s beside the origin's log: without a line there, the client was the one who left.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry { advice: RetryAdvice::Yes, reason: "nothing was refused" },
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
                    "tencent cdn status 0", "cdn log status 0", "qcloud status 0",
                    "request ended before status", "edge log zero", "origin pull failed 0",
                ],
            },
            Status {
                code: 418,
                phrase: "Domain Configuration Not Found",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud EdgeOne",
                    tell: "the domain is on Tencent Cloud EdgeOne",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for abnormal status codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "This EdgeOne node has no configuration for the domain you asked for.",
                meaning: "EdgeOne hands each domain's configuration to the nodes that serve it. The request \
                    reached a node without one, so it cannot know the origin or the rules. It is no \
                    teapot, and no ban as at Binance. Tencent gives it no phrase.",
                causes: &[
                    "The CNAME of the domain points to a name of EdgeOne that belongs to another domain.",
                    "Somebody fixed an address of EdgeOne in a hosts file or an A record.",
                    "The domain was just added, removed or switched off.",
                ],
                client: &[
                    "dig CNAME of the domain and compare with what the EdgeOne console shows.",
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
                        difference: "530 is Cloudflare's trouble with a domain's configuration or DNS.",
                    },
                ],
                keywords: &[
                    "edgeone 418", "edgeone configuration missing", "cname wrong edgeone",
                    "domain not on this node", "tencent 418", "hosts file cdn ip",
                ],
            },
            Status {
                code: 423,
                phrase: "Looping Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tencent Cloud",
                    product: "Tencent Cloud CDN and EdgeOne",
                    tell: "an X-NWS-LOG-UUID field, and a domain on Tencent Cloud CDN",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud CDN, Status codes and solutions",
                    url: "https://cloud.tencent.com/document/product/228/59531",
                },
                summary: "The CDN would fetch from itself, or follow redirects in a circle; it stops.",
                meaning: "Tencent's CDN and EdgeOne use 423 for a request that comes round to them again. The \
                    registered 423 is a locked WebDAV resource, which has nothing to do with it; the \
                    registered code for a loop is 508.",
                causes: &[
                    "The origin is set to the accelerated domain itself.",
                    "The CDN follows 301 and 302 from the origin, and these lead back to the CDN.",
                    "The CDN fetches by http, the origin redirects to https, and so on for ever.",
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
                    Related { code: 508, difference: "508 is the registered code for a loop." },
                    Related {
                        code: 302,
                        difference: "A 302 from the origin is what such circles are usually made of.",
                    },
                ],
                keywords: &[
                    "tencent cdn loop", "edgeone 423", "cdn loop", "origin redirects to cdn",
                    "follow origin 302", "loopback request", "origin points to accelerated domain",
                ],
            },
            Status {
                code: 499,
                phrase: "Client Closed",
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
                meaning: "Taken over from nginx: the client was gone before the CDN had answered. In 0 it is \
                    not even clear who ended it. Tencent gives it no phrase.",
                causes: &[
                    "A player or app stopped a download that it no longer needs.",
                    "The client's timeout is shorter than a fetch from the origin.",
                ],
                client: &[
                    "For range requests cancel at the end of a range rather than in the middle.",
                ],
                server: &[
                    "Look at the hit rate of the URLs with most 499s: misses mean a slow origin.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry { advice: RetryAdvice::Yes, reason: "nothing was refused" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 0,
                        difference: "0: over before there was a status; 499: the client closed.",
                    },
                    Related { code: 504, difference: "504 is the CDN giving up on the origin." },
                ],
                keywords: &[
                    "tencent cdn 499", "client closed connection cdn", "qcloud 499",
                    "player aborted download", "cdn client disconnected", "edge 499",
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
                summary: "Tencent has blocked this domain or visitor: it looks like an HTTP flood.",
                meaning: "CC attack is the usual word in China for a flood of HTTP requests. The CDN saw one \
                    and blocks; the domain's owner has to have it lifted. Elsewhere 509 is a used-up \
                    bandwidth quota. Tencent gives it no phrase.",
                causes: &[
                    "A real flood on the domain.",
                    "A load test or a busy crawler that looks like one.",
                ],
                client: &[
                    "Stop scripts of your own against this domain before you ask for the block to be lifted.",
                ],
                server: &[
                    "Open a ticket at Tencent to unblock the domain, then put rate limiting or EdgeOne's protection in front.",
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
                    reason: "after the block is lifted",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429 is the registered code for too many requests.",
                    },
                    Related {
                        code: 514,
                        difference: "514: one address is over a limit that you set; 509: Tencent took it for an attack.",
                    },
                ],
                keywords: &[
                    "cc attack", "http flood blocked", "domain banned cdn", "tencent ddos block",
                    "challenge collapsar", "qcloud 509",
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
                    reason: "more slowly; not at all while on the blocklist",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 429, difference: "429 is the registered code for it." },
                    Related {
                        code: 403,
                        difference: "403: referer, signature or user agent; 514: your address.",
                    },
                    Related {
                        code: 509,
                        difference: "509: blocked as an attack, by Tencent itself.",
                    },
                ],
                keywords: &[
                    "tencent cdn 514", "ip access frequency limit", "ip rate limit cdn",
                    "ip blacklist cdn", "qcloud 514", "too many requests tencent",
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
                meaning: "A burst of requests went over what the platform lets through for this domain. \
                    Tencent lists it together with 614, same meaning. Cloudflare's 524, an origin that \
                    takes too long, is unrelated. Tencent gives it no phrase.",
                causes: &[
                    "A launch, sale or push message that nobody announced to Tencent.",
                    "A client that retries without a pause multiplied the load.",
                ],
                client: &["Add random pauses to retries, in apps above all."],
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
                    Related { code: 614, difference: "614 is listed with the same meaning." },
                    Related {
                        code: 522,
                        difference: "522 is Cloudflare failing to connect to the origin.",
                    },
                ],
                keywords: &[
                    "tencent cdn 524", "cdn platform overload", "traffic burst cdn",
                    "qcloud overload", "sudden traffic cdn", "product launch cdn errors",
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
                summary: "Tencent's CDN could not resolve the origin's name (https fetch).",
                meaning: "When fetching from the origin by https, the name of the origin did not resolve. The \
                    visitor's DNS is not involved. Tencent gives it no phrase.",
                causes: &[
                    "A typo in the origin domain, or a record that was deleted.",
                    "The origin's DNS answers only inside a private network or one region.",
                ],
                client: &["nslookup ORIGIN 119.29.29.29 asks Tencent's own public resolver."],
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
                        difference: "530 is Cloudflare's code for it, with 1016 in its page.",
                    },
                    Related { code: 532, difference: "532: resolved, but no connection." },
                    Related { code: 502, difference: "502 is what most proxies answer." },
                ],
                keywords: &[
                    "tencent origin dns", "cdn origin domain not resolved", "qcloud 531",
                    "back-to-origin dns", "origin-pull dns error", "nxdomain cdn",
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
                summary: "Tencent's CDN could not connect to the origin by https.",
                meaning: "The origin's name resolved and the connection to its port 443 failed at once. A \
                    connection attempt without any answer is 533, a TLS failure 538. Tencent gives it no \
                    phrase.",
                causes: &[
                    "Nothing listens on 443 at the origin.",
                    "A security group or firewall refuses the CDN's addresses.",
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
                retry: Retry { advice: RetryAdvice::AfterDelay, reason: "once port 443 answers" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 521,
                        difference: "521 is Cloudflare's code for an origin that refuses.",
                    },
                    Related { code: 533, difference: "533: no answer at all; 532: refused." },
                    Related { code: 502, difference: "502 is the registered code." },
                ],
                keywords: &[
                    "tencent origin refused", "qcloud 532", "port 443 closed origin",
                    "origin-pull connection failed", "security group blocks cdn",
                    "https back to origin failed",
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
                meaning: "The attempt to connect for an https fetch from the origin got no answer in time: no \
                    refusal as in 532, just silence. Tencent gives it no phrase.",
                causes: &[
                    "A firewall drops the CDN's packets.",
                    "The origin is down, or its network is saturated.",
                ],
                client: &["traceroute -T -p 443 ORIGIN shows where the packets stop."],
                server: &[
                    "Let the firewall reject instead of drop for a moment: 533 then turns into 532 and names itself.",
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
                    Related { code: 522, difference: "522 is Cloudflare's code for it." },
                    Related { code: 532, difference: "532: refused; 533: silence." },
                    Related { code: 537, difference: "537: connected, then no data." },
                ],
                keywords: &[
                    "tencent origin timeout", "qcloud 533", "origin connect timeout cdn",
                    "origin-pull timeout", "packets dropped by firewall", "443 timeout",
                ],
            },
            Status {
                code: 537,
                phrase: "Origin Read Timeout",
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
                meaning: "The connection stood, TLS too, and then the data did not come. The application \
                    behind the origin is the place to look. Tencent gives it no phrase.",
                causes: &[
                    "A slow query or an overloaded application.",
                    "A large file is produced on the fly.",
                ],
                client: &[
                    "Time the URL at the origin with curl -w '%{time_starttransfer} %{time_total}'.",
                ],
                server: &[
                    "Raise the origin-pull timeout in the console, and cache what is expensive.",
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
                    Related { code: 504, difference: "504 is the registered code." },
                    Related {
                        code: 524,
                        difference: "524 is Cloudflare's code for it; at Tencent 524 is overload.",
                    },
                    Related { code: 533, difference: "533: no connection; 537: no data." },
                ],
                keywords: &[
                    "tencent origin slow", "qcloud 537", "origin read timeout",
                    "origin-pull data timeout", "backend too slow cdn", "receive timeout origin",
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
                meaning: "The handshake failed before any certificate was judged: protocol version or cipher, \
                    as Tencent's advice suggests. A certificate that is looked at and rejected is 539 or \
                    540. Tencent gives it no phrase.",
                causes: &[
                    "The origin offers only TLS 1.3, or only versions that are switched off elsewhere.",
                    "The origin needs a server name (SNI) and gets another one.",
                    "Port 443 of the origin speaks something else than TLS.",
                ],
                client: &[
                    "openssl s_client -connect ORIGIN:443 -servername HOST -tls1_2 shows what it accepts.",
                ],
                server: &[
                    "Allow TLS 1.2 with ordinary ECDHE ciphers at the origin: ssl_protocols TLSv1.2 TLSv1.3; in nginx.",
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
                    Related { code: 525, difference: "525 is Cloudflare's code for it." },
                    Related {
                        code: 539,
                        difference: "539: the certificate did not verify; 538: it did not come to that.",
                    },
                ],
                keywords: &[
                    "tencent tls handshake", "qcloud 538", "ssl handshake origin cdn",
                    "protocol version mismatch origin", "cipher mismatch cdn", "sni origin cdn",
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
                    "It is self-signed.",
                ],
                client: &[
                    "openssl s_client -connect ORIGIN:443 -servername HOST prints the chain and Verify return code.",
                ],
                server: &[
                    "Install the full chain (fullchain.pem, not cert.pem) and reload the web server.",
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
                    Related { code: 526, difference: "526 is Cloudflare's code for it." },
                    Related {
                        code: 540,
                        difference: "540: the name does not match; 539: date or chain.",
                    },
                    Related {
                        code: 495,
                        difference: "495 in nginx is about a client's certificate.",
                    },
                ],
                keywords: &[
                    "tencent origin certificate", "qcloud 539", "origin cert expired",
                    "incomplete certificate chain", "unable to get local issuer",
                    "self-signed origin certificate",
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
                meaning: "Chain and date are fine as far as is known; the domain in the certificate does not \
                    fit the host of the fetch. Tencent gives it no phrase. Shopify, Akamai and Edgio use \
                    540 for other things.",
                causes: &[
                    "The host for fetching from the origin is the site's name, and the origin has the certificate of another one.",
                    "A wildcard certificate that does not cover two levels.",
                ],
                client: &[
                    "openssl x509 -noout -ext subjectAltName on the origin's certificate lists its names.",
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
                    Related { code: 526, difference: "526 is Cloudflare's code for it." },
                    Related { code: 539, difference: "539: date or chain; 540: the name." },
                ],
                keywords: &[
                    "certificate name mismatch origin", "qcloud 540",
                    "subject alternative name origin", "origin-pull host certificate",
                    "wrong domain in certificate", "hostname mismatch cdn",
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
                summary: "Tencent's CDN failed to open an https connection, for reasons of its own.",
                meaning: "The setting up of an https connection failed, and Tencent's advice is to send it the \
                    request ID: unlike 532 it does not point at your origin. Tencent gives it no phrase.",
                causes: &["A fault between layers of the CDN."],
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
                    Related { code: 563, difference: "563: it timed out; 562: it failed." },
                ],
                keywords: &[
                    "x-nws-log-uuid", "qcloud 562", "tencent cdn internal connection",
                    "https connection failed cdn", "tencent cdn ticket", "cdn layer error",
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
                summary: "Tencent's CDN timed out over an https connection of its own.",
                meaning: "As 562, except that the connection attempt ran out of time. Tencent asks for the \
                    request ID and promises nothing about the origin. Tencent gives it no phrase.",
                causes: &["Trouble on the way between two layers of the CDN."],
                client: &["Repeat from another network; a different node may answer."],
                server: &[
                    "Collect X-NWS-LOG-UUID of several cases for the ticket: they show whether one node is behind all.",
                ],
                headers: &[Field {
                    name: "X-NWS-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request, which Tencent can look up in its logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterDelay, reason: "after some seconds" },
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
                    Related { code: 562, difference: "562: it failed; 563: it timed out." },
                ],
                keywords: &[
                    "qcloud 563", "tencent cdn timeout", "cdn node timeout",
                    "https connect timeout tencent", "cdn region trouble", "edge node unreachable",
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
                summary: "Tencent's CDN could not fetch the https request from the origin.",
                meaning: "The catch-all of its https fetches: the request went to the origin and failed, \
                    without a narrower reason such as 532 to 540. Tencent gives it no phrase.",
                causes: &[
                    "The origin is overloaded, or its bandwidth is used up.",
                    "Access limits at the origin turn the CDN away.",
                    "With the protocol following the client: port 443 or its certificate.",
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
                    Related { code: 502, difference: "502 is the registered code." },
                    Related {
                        code: 532,
                        difference: "532: no connection; 564: anything else on the way to the origin.",
                    },
                ],
                keywords: &[
                    "qcloud 564", "origin-pull failed", "back to source failed tencent",
                    "origin overloaded cdn", "origin limits cdn ip", "https origin fetch failed",
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
                meaning: "While a node received the file, the response stopped coming. Tencent asks for the \
                    request ID. 537 is the origin that sends nothing in time. Tencent gives it no \
                    phrase.",
                causes: &[
                    "A broken transfer between two nodes.", "A very large file over a weak line.",
                ],
                client: &[
                    "Fetch large files in ranges (curl -r 0-1048575) and see which one stalls.",
                ],
                server: &["Switch on range requests to the origin for large files in the console."],
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
                        difference: "504 is the registered code for waiting in vain.",
                    },
                    Related {
                        code: 537,
                        difference: "537: the origin sent no data; 567: a node did not get the rest.",
                    },
                ],
                keywords: &[
                    "qcloud 567", "cdn transfer stalled", "node receive timeout",
                    "large file cdn timeout", "download breaks off cdn", "edge to edge timeout",
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
                    Related { code: 524, difference: "524 is listed with the same meaning." },
                    Related { code: 503, difference: "503 is the registered code for overload." },
                    Related {
                        code: 429,
                        difference: "429 would blame one client; 614 is the sum of them.",
                    },
                ],
                keywords: &[
                    "tencent cdn 614", "qcloud 614", "cdn overload", "update rollout overload",
                    "cdn burst limit", "platform overload tencent",
                ],
            },
        ],
    ),
};
