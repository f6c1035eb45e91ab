//! EdgeOne: the codes of Tencent Cloud's edge between it and the origin.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "EdgeOne",
    aliases: &["tencent edgeone", "teo"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 523,
                phrase: "Origin DNS Resolution Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "523 with a field EO-LOG-UUID, where Cloudflare would send CF-RAY",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "At EdgeOne: no address was found for the domain name that is set as the origin.",
                meaning: "EdgeOne documents 523 and 553 as a pair for an origin whose domain name \
                    does not resolve; it gives them no phrase. That differs from Cloudflare, where \
                    523 is an address that no route leads to and 530 is the DNS failure. The other \
                    numbers that the two share, 520, 521, 522, 524 and 525, mean nearly the same \
                    at both.",
                causes: &[
                    "The DNS record of the origin name was deleted or renamed.",
                    "The origin name exists only in a private zone, which EdgeOne can't see.",
                ],
                client: &[
                    "Give the site owner the EO-LOG-UUID of the response; the request itself is fine.",
                ],
                server: &[
                    "dig +short ORIGIN_NAME @1.1.1.1 must print an address: EdgeOne needs one in public DNS.",
                    "If the name was set up just now, a negative answer may still be cached for its SOA's TTL.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the origin name resolves",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 553,
                        difference: "553 is its twin at EdgeOne, with the same meaning.",
                    },
                    Related {
                        code: 522,
                        difference: "522: EdgeOne had an address, and nothing answered there in time.",
                    },
                    Related {
                        code: 530,
                        difference: "530 is what Cloudflare sends for a DNS failure.",
                    },
                ],
                keywords: &["edgeone 523", "edgeone origin dns", "tencent cloud 523"],
            },
            Status {
                code: 550,
                phrase: "Origin Reset the Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "550 with a field EO-LOG-UUID, where Cloudflare would send CF-RAY",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The origin accepted the connection from EdgeOne and reset it when the request came.",
                meaning: "TCP to the origin stood, EdgeOne sent the request, and the origin \
                    answered with RST. EdgeOne documents 550 and 520 as a pair for this and \
                    gives them no phrase. 551 is a reset one step earlier, while connecting.",
                causes: &[
                    "The application crashed on the request, or its worker was killed.",
                    "A firewall at the origin objects to something in the request.",
                ],
                client: &[
                    "Send the same request without unusual fields or parameters: if that works, a filter at the origin is the likely one.",
                ],
                server: &[
                    "Look for a crash or an out-of-memory kill of the application at that second.",
                    "tcpdump host EDGE_IP and port 443 on the origin shows who sends the RST.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "a crash may be over; a filter objects again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 520,
                        difference: "520 is its twin, and Cloudflare's number for an unexplained answer.",
                    },
                    Related {
                        code: 551,
                        difference: "551: reset while connecting; 550: reset after the request.",
                    },
                    Related { code: 502, difference: "502 is the registered code for it." },
                ],
                keywords: &[
                    "edgeone 550", "edgeone 520", "tencent cdn origin reset", "edgeone origin rst",
                    "edgeone connection reset by origin",
                ],
            },
            Status {
                code: 551,
                phrase: "Origin Refused the Connection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "551 with a field EO-LOG-UUID, where Cloudflare would send CF-RAY",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The origin turned EdgeOne away with a reset while it was still connecting.",
                meaning: "EdgeOne tried to open a TCP connection to the origin and got RST at \
                    once. The host is up, but nothing listens there or something refuses. \
                    EdgeOne documents 551 and 521 as a pair.",
                causes: &[
                    "The web server is not running, or listens on another port than the origin setting says.",
                    "A security group or iptables rule rejects the addresses of EdgeOne.",
                ],
                client: &[
                    "Ask whether other sites of the same origin are down as well: then it is the server, not the site.",
                ],
                server: &[
                    "ss -ltn on the origin: is the port of the origin setting there, on 0.0.0.0 or the right address?",
                    "Let the address ranges of EdgeOne through; Origin Protection lists them.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the web server is running again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 521,
                        difference: "521 is its twin, and Cloudflare's number for the same.",
                    },
                    Related { code: 552, difference: "552: no answer at all; 551: a prompt no." },
                    Related { code: 502, difference: "502 is the registered code for it." },
                ],
                keywords: &[
                    "edgeone 551", "edgeone 521", "edgeone connection refused",
                    "tencent cdn origin down", "edgeone origin port closed",
                ],
            },
            Status {
                code: 552,
                phrase: "Origin Connection Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "552 with a field EO-LOG-UUID, where Cloudflare would send CF-RAY",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The origin did not even answer when EdgeOne tried to connect.",
                meaning: "EdgeOne sent its SYN and nothing came back until the time was up. \
                    Silence usually means a firewall or a wrong address; a host without the \
                    service would have refused. EdgeOne documents 552 and 522 as a pair.",
                causes: &[
                    "A firewall or security group silently drops the addresses of EdgeOne.",
                    "The origin address in the settings is old, or private.",
                    "The origin is so busy that its backlog is full.",
                ],
                client: &[
                    "From your own network try nc -vz ORIGIN PORT, if you know the origin: it may be deaf to everybody.",
                ],
                server: &[
                    "Allow the ranges of EdgeOne in the security group, in the host firewall and in fail2ban.",
                    "nstat -az TcpExtListenDrops on the origin: a growing number is a full backlog.",
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
                        code: 522,
                        difference: "522 is its twin, and Cloudflare's number for the same.",
                    },
                    Related {
                        code: 554,
                        difference: "554: connected, then no response; 552: not even connected.",
                    },
                    Related { code: 504, difference: "504 is the registered code for it." },
                ],
                keywords: &[
                    "edgeone 552", "edgeone 522", "edgeone connect timeout",
                    "tencent cdn cannot connect to origin", "security group drops edgeone",
                ],
            },
            Status {
                code: 553,
                phrase: "Origin DNS Resolution Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "553 with a field EO-LOG-UUID, where Cloudflare would send CF-RAY",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "EdgeOne can't resolve the domain name that is set as the origin.",
                meaning: "The origin is given as a domain name, and looking it up failed, so \
                    there was no address to connect to. EdgeOne documents 553 and 523 as a pair. \
                    Cloudflare would say 530 for this, and means by 523 a route that leads \
                    nowhere.",
                causes: &[
                    "The record of the origin name was deleted, or the domain has expired.",
                    "The name resolves only inside a private network.",
                ],
                client: &[
                    "dig +short ORIGIN_NAME, if you know it, tells whether the rest of the world can resolve it.",
                ],
                server: &[
                    "Set an address or a name with a public A or AAAA record as the origin.",
                    "If the name was just changed, wait out the TTL of the negative answer in its SOA.",
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
                        code: 523,
                        difference: "523 is its twin at EdgeOne; at Cloudflare it is about routing.",
                    },
                    Related {
                        code: 530,
                        difference: "530 is what Cloudflare and Shopify send for a DNS failure.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for an upstream that could not be used.",
                    },
                ],
                keywords: &[
                    "edgeone 553", "edgeone origin domain not resolving", "edgeone dns failure",
                    "tencent cdn dns error",
                ],
            },
            Status {
                code: 554,
                phrase: "Origin Response Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "554 with a field EO-LOG-UUID, where Cloudflare would send CF-RAY",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The origin took the request from EdgeOne and then let it wait too long.",
                meaning: "The connection stood and the request was sent, but no response came in \
                    time. The request may well be carried out. EdgeOne documents 554 and 524 as \
                    a pair; with 552 there was no connection.",
                causes: &[
                    "A slow database query, report or call to a third party in the application.",
                    "All workers of the origin are busy.",
                ],
                client: &[
                    "Look whether a write was done before you send it again.",
                    "Ask for less at once, or for an answer that is fetched later.",
                ],
                server: &[
                    "Compare the application's own request times with EdgeOne's origin timeout setting.",
                    "Send something early, a first chunk or a 202, for jobs that last.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "only if the request is idempotent: the origin may still be at work on the first one",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 524,
                        difference: "524 is its twin, and Cloudflare's number for the same.",
                    },
                    Related {
                        code: 552,
                        difference: "552: could not connect in time; 554: connected, no answer in time.",
                    },
                    Related { code: 504, difference: "504 is the registered code for it." },
                ],
                keywords: &[
                    "edgeone 554", "edgeone 524", "edgeone read timeout",
                    "origin too slow edgeone", "tencent cdn origin timeout",
                ],
            },
            Status {
                code: 555,
                phrase: "Origin TLS Handshake Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "555 with a field EO-LOG-UUID, where Cloudflare would send CF-RAY",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "EdgeOne and the origin could not complete a TLS handshake.",
                meaning: "The origin protocol is HTTPS, the connection stood, and the handshake \
                    failed. Your own TLS with EdgeOne is fine. EdgeOne documents 555 and 525 as \
                    a pair.",
                causes: &[
                    "The origin speaks plain HTTP on the port that EdgeOne uses for HTTPS.",
                    "The origin serves its certificates by SNI and has none for the Host that EdgeOne sends.",
                    "The origin allows only TLS versions or ciphers that EdgeOne does not offer.",
                ],
                client: &[
                    "Nothing on your side of the edge changes it; give the site owner the EO-LOG-UUID and the time.",
                ],
                server: &[
                    "openssl s_client -connect ORIGIN:443 -servername ORIGIN_HOST repeats the handshake.",
                    "Set the origin protocol to HTTP, or Follow Protocol, if the origin has no TLS.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the origin completes the handshake",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 525,
                        difference: "525 is its twin, and Cloudflare's number for the same.",
                    },
                    Related { code: 553, difference: "553 failed at the name, 555 at TLS." },
                    Related { code: 502, difference: "502 is the registered code for it." },
                ],
                keywords: &[
                    "edgeone 555", "edgeone 525", "edgeone ssl handshake", "sni origin edgeone",
                    "tencent cdn back-to-origin https",
                ],
            },
            Status {
                code: 566,
                phrase: "Blocked by Managed Rules",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "566 with EdgeOne's block page and EO-LOG-UUID in the response",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "EdgeOne's web protection took the request for an attack and blocked it.",
                meaning: "A managed rule, the ready-made signatures against SQL injection, \
                    cross-site scripting and the like, matched. 566 with a block page is the \
                    default; the owner may set another status. It is a 5xx by number only: the \
                    origin was never asked. Custom, rate and bot rules say 567.",
                causes: &[
                    "Something in the query, the content or a field looks like an attack: SQL words, HTML, ../ or shell characters.",
                    "A scanner or an exploit attempt.",
                    "A rich-text editor or a JSON API whose normal content matches a signature.",
                ],
                client: &[
                    "Take parts out of the request until it passes: what you took out last is the trigger.",
                    "Give the site owner the EO-LOG-UUID of the blocked response.",
                ],
                server: &[
                    "Find the request by its EO-LOG-UUID in Web Security Analysis; it names the rule.",
                    "Add an exception for that rule and path, or set the rule to observe first.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the same content is blocked again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 567,
                        difference: "567: a rule that the owner wrote, a rate limit or bot management; 566: a ready-made signature.",
                    },
                    Related { code: 403, difference: "403 is what most firewalls send." },
                ],
                keywords: &[
                    "edgeone waf", "edgeone managed rules", "edgeone 566", "tencent waf block",
                    "edgeone sql injection rule", "edgeone false positive", "waf block page 5xx",
                ],
            },
            Status {
                code: 567,
                phrase: "Blocked by Custom Rules",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "567 with EdgeOne's block page and EO-LOG-UUID in the response",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "A rule of the site's owner, a rate limit or bot management at EdgeOne blocked this.",
                meaning: "The web protection of EdgeOne matched a custom rule, a rate limit or \
                    bot management. 567 with a block page is the default; the owner may set \
                    another status. The origin was never asked. Attack signatures say 566.",
                causes: &[
                    "You asked too often and met a rate rule.",
                    "Your country, network, User-Agent or Referer is on a list.",
                    "Bot management takes a script for what it is.",
                ],
                client: &[
                    "Slow down, and see whether it passes after a minute: that would be a rate rule.",
                    "Try from another network and with a browser: that tells lists from bot management.",
                ],
                server: &[
                    "Web Security Analysis shows which rule it was, by the EO-LOG-UUID of the response.",
                    "For rate rules set the answer to 429, so that clients know what to do.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "or after a pause, if it is a rate rule",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 566,
                        difference: "566: an attack signature; 567: a rule of the site itself.",
                    },
                    Related {
                        code: 429,
                        difference: "429 would tell a client that it is too fast.",
                    },
                    Related { code: 403, difference: "403 would be the plain refusal." },
                ],
                keywords: &[
                    "edgeone rate limit", "edgeone bot management", "edgeone 567",
                    "edgeone custom rule", "ip blocked edgeone", "tencent bot protection",
                    "edgeone region blocked",
                ],
            },
        ],
    ),
};
