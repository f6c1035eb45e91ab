//! EdgeOne: the codes of Tencent Cloud's edge between it and the origin.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "EdgeOne",
    aliases: &["tencent edgeone", "teo"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "499 in EdgeOne's logs and monitoring, not in a response",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "Only in EdgeOne's logs: the client disconnected before the edge had answered.",
                meaning: "The request reached an EdgeOne node, and the client closed the \
                    connection before the node could respond. A few are normal: people close \
                    pages. With 524 EdgeOne gave up on the origin; with 499 the client gave up \
                    first.",
                causes: &[
                    "People close the page or lose their network.",
                    "The client's timeout is shorter than the slowest answer of the origin.",
                    "A player or an app cancels requests that it no longer needs.",
                ],
                client: &[
                    "Set your timeout above 15 seconds, EdgeOne's default wait for the origin: then you see its 524 instead of nothing.",
                ],
                server: &[
                    "Sort the log by path: one endpoint with most of the 499s is a slow endpoint.",
                    "See whether 524 rises at the same time: then the origin is slow for everybody.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer timeout or a smaller request",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 524,
                        difference: "524: EdgeOne gave up waiting for the origin; 499: the client gave up waiting for EdgeOne.",
                    },
                    Related {
                        code: 408,
                        difference: "408: the client was too slow to send its request; 499: it did not wait for the answer.",
                    },
                ],
                keywords: &[
                    "edgeone 499", "edgeone client closed", "edgeone log 499",
                    "tencent edgeone client disconnected",
                ],
            },
            Entry {
                code: 520,
                phrase: "Origin Reset the Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "520 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "EdgeOne connected to the origin, sent the request, and got a TCP reset (RST).",
                meaning: "The connection to the origin was established; the origin answered the \
                    request itself with a TCP reset. EdgeOne lists 520 and 550 with one meaning \
                    and may send either. It is narrower than the 520 of Cloudflare, which stands \
                    for any unusable answer.",
                causes: &[
                    "The web server or the application behind it crashed while it handled this request.",
                    "A firewall, WAF or security plugin at the origin cuts the connection because of something in the request.",
                    "The origin limits connections for each address, and all visitors share the few addresses of EdgeOne.",
                ],
                client: &[
                    "Repeat a GET once; if only this request fails, something in it upsets the origin.",
                    "Give the site owner the `EO-LOG-UUID` of the response and the time.",
                ],
                server: &[
                    "Look for crashes, restarts and OOM kills in the origin's logs at that second.",
                    "Send the same request straight to the origin: `curl -v --resolve HOST:443:ORIGIN_IP https://HOST/PATH`.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "a crash may be over at once; a request with side effects may have run already",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 521,
                        difference: "521: the reset came while connecting; 520: after the request.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a bad answer from the origin.",
                    },
                    Related {
                        code: 550,
                        difference: "550 is its twin at EdgeOne, with the same meaning.",
                    },
                ],
                keywords: &[
                    "edgeone 520", "edgeone origin reset", "tencent edgeone 520",
                    "edgeone web server unknown error",
                ],
            },
            Entry {
                code: 521,
                phrase: "Origin Refused the Connection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "521 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "EdgeOne tried to connect to the origin, and the origin refused with a reset.",
                meaning: "The TCP connection was refused at once. The host is up, but nothing \
                    listens on that port, or a firewall rejects EdgeOne. Silence instead of a \
                    refusal would be 522. EdgeOne lists 521 and 551 with one meaning and may send \
                    either.",
                causes: &[
                    "The web server is stopped, or listens on another port than the origin setting says.",
                    "A firewall or security group rejects the addresses of EdgeOne.",
                    "The origin setting points to a machine that no longer serves this site.",
                ],
                client: &[
                    "As a visitor you can't fix it: the request never reached the site.",
                    "Tell the site owner that the origin refuses connections, with the `EO-LOG-UUID` of the response.",
                ],
                server: &[
                    "Run `ss -ltn` on the origin: does the port of the origin setting listen, and not only on 127.0.0.1?",
                    "Allow the address ranges of EdgeOne; they are listed under Origin Protection. Those of Cloudflare do not help here.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "it works again once the origin accepts connections",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 522,
                        difference: "522: no reply at all; 521: a quick refusal.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what most proxies answer when the server behind them refuses.",
                    },
                    Related {
                        code: 551,
                        difference: "551 is its twin at EdgeOne, with the same meaning.",
                    },
                ],
                keywords: &[
                    "edgeone 521", "edgeone web server down", "tencent edgeone 521",
                    "edgeone origin refused",
                ],
            },
            Entry {
                code: 522,
                phrase: "Origin Connection Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "522 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "EdgeOne tried to connect to the origin and got no reply until its timeout.",
                meaning: "The origin did not answer while EdgeOne opened the TCP connection. \
                    Packets that vanish usually mean a firewall or a wrong address. With 524 the \
                    connection works and only the response is missing. EdgeOne lists 522 and 552 \
                    with one meaning and may send either.",
                causes: &[
                    "A firewall, security group or fail2ban drops packets from the addresses of EdgeOne.",
                    "The origin setting has an old, wrong or private address.",
                    "The origin is overloaded and drops new connections.",
                ],
                client: &[
                    "Wait a minute and try again; the site never saw your request.",
                    "Report the `EO-LOG-UUID` and the time to the site owner if it stays.",
                ],
                server: &[
                    "Allow the ranges of EdgeOne (Origin Protection lists them) in security group, host firewall and fail2ban.",
                    "Run `tcpdump -n tcp port 443` on the origin: SYNs that arrive and stay unanswered are dropped there.",
                    "Compare the origin address in the EdgeOne console with the address that the server has today.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "overload passes; a firewall rule does not",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 524,
                        difference: "524: connected, but no response; 522: not even connected.",
                    },
                    Related { code: 521, difference: "521: refused at once; 522: no reply." },
                    Related {
                        code: 504,
                        difference: "504 is the registered code for a gateway that waited in vain.",
                    },
                    Related {
                        code: 552,
                        difference: "552 is its twin at EdgeOne, with the same meaning.",
                    },
                ],
                keywords: &[
                    "edgeone 522", "edgeone connection timed out", "tencent edgeone 522",
                    "edgeone cannot reach origin",
                ],
            },
            Entry {
                code: 523,
                phrase: "Origin DNS Resolution Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "523 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "At EdgeOne: no address was found for the domain name that is set as the origin.",
                meaning: "The origin is given as a domain name, and EdgeOne could not resolve it. \
                    That differs from Cloudflare, where 523 is an address that no route leads to \
                    and 530 is the DNS failure. EdgeOne lists 523 and 553 with one meaning and \
                    may send either.",
                causes: &[
                    "The DNS record of the origin name was deleted or renamed.",
                    "The origin name exists only in a private zone, which EdgeOne can't see.",
                    "The domain of the origin name has expired.",
                ],
                client: &[
                    "Give the site owner the `EO-LOG-UUID` of the response; the request itself is fine.",
                ],
                server: &[
                    "Run `dig +short ORIGIN_NAME @1.1.1.1`: it must print an address, because EdgeOne needs one in public DNS.",
                    "If the name was set up just now, wait: a negative answer may be cached for the TTL in the zone's SOA.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
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
                        code: 530,
                        difference: "530 is what Cloudflare sends for a DNS failure.",
                    },
                    Related {
                        code: 522,
                        difference: "522: EdgeOne had an address, and nothing answered there in time.",
                    },
                    Related {
                        code: 553,
                        difference: "553 is its twin at EdgeOne, with the same meaning.",
                    },
                ],
                keywords: &["edgeone 523", "edgeone origin dns", "tencent cloud 523"],
            },
            Entry {
                code: 524,
                phrase: "Origin Response Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "524 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The origin accepted the request from EdgeOne but sent no response in time.",
                meaning: "EdgeOne waits 15 seconds by default for data from the origin, not the \
                    two minutes of Cloudflare; a pause in the middle of a response counts too. \
                    Over HTTP/2 to the origin the limit is 600 seconds. The work may still be \
                    running. EdgeOne lists 524 and 554 with one meaning.",
                causes: &[
                    "A report, export or slow query takes longer than 15 seconds.",
                    "All workers of the application are busy.",
                    "A call to an AI model or another API sends nothing until it is done.",
                ],
                client: &[
                    "Before you repeat a POST check whether the first one was carried out after all.",
                    "Ask for less at a time, or start a job and poll for its result.",
                ],
                server: &[
                    "Raise Origin-Pull Timeout in the rule engine: 5 to 600 seconds, 15 by default.",
                    "Answer 202 with a `Location`, work in the background and let the client poll.",
                    "Send data early and often: the limit counts the time without any data.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a smaller request, once you know that the first one was not carried out",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for such a wait.",
                    },
                    Related {
                        code: 522,
                        difference: "522: no TCP connection; 524: connected, but no response.",
                    },
                    Related {
                        code: 554,
                        difference: "554 is its twin at EdgeOne, with the same meaning.",
                    },
                ],
                keywords: &[
                    "edgeone 524", "edgeone timeout", "edgeone 15 seconds",
                    "edgeone origin-pull timeout", "tencent edgeone 524",
                ],
            },
            Entry {
                code: 525,
                phrase: "Origin TLS Handshake Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "525 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The TLS handshake between EdgeOne and the origin server failed.",
                meaning: "The origin protocol is HTTPS, the TCP connection was established, and \
                    the handshake on it failed. Your own TLS connection to EdgeOne is not \
                    involved. EdgeOne lists 525 and 555 with one meaning and may send either.",
                causes: &[
                    "Port 443 of the origin speaks plain HTTP, or has no certificate for this host name.",
                    "The two sides share no TLS version or cipher suite.",
                    "A firewall resets the connection during the handshake.",
                ],
                client: &[
                    "It isn't your browser or certificate: the failing handshake is between EdgeOne and the origin.",
                    "Send the site owner the `EO-LOG-UUID` of the response.",
                ],
                server: &[
                    "Repeat the handshake: `openssl s_client -connect ORIGIN_IP:443 -servername ORIGIN_HOST`.",
                    "If the origin has no TLS, set the origin protocol to HTTP: the traffic behind EdgeOne is then unencrypted.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the handshake fails the same way until the origin is fixed",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 521,
                        difference: "521: nothing listens on the port; 525: something does, but TLS fails.",
                    },
                    Related { code: 502, difference: "502 is what most proxies answer for it." },
                    Related {
                        code: 555,
                        difference: "555 is its twin at EdgeOne, with the same meaning.",
                    },
                ],
                keywords: &[
                    "edgeone 525", "edgeone ssl handshake failed", "tencent edgeone 525",
                    "edgeone origin https",
                ],
            },
            Entry {
                code: 550,
                phrase: "Origin Reset the Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "550 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The origin accepted the connection from EdgeOne and reset it when the request came.",
                meaning: "TCP to the origin was established, EdgeOne sent the request, and the \
                    origin answered with RST. It is the same as 520 in EdgeOne's list. 551 is a \
                    reset one step earlier, while connecting.",
                causes: &[
                    "The application crashed on the request, or its worker was killed.",
                    "A firewall at the origin objects to something in the request.",
                ],
                client: &[
                    "Send the request without unusual headers or parameters: if that works, a filter at the origin is the likely reason.",
                ],
                server: &[
                    "Look for a crash or an out-of-memory kill of the application at that second.",
                    "Run `tcpdump host EDGE_IP and port 443` on the origin: it shows who sends the RST.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
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
                        code: 551,
                        difference: "551: reset while connecting; 550: reset after the request.",
                    },
                    Related { code: 502, difference: "502 is the registered code for it." },
                    Related {
                        code: 520,
                        difference: "520 is its twin, and Cloudflare's number for an unexplained answer.",
                    },
                ],
                keywords: &[
                    "edgeone 550", "tencent cdn origin reset", "edgeone origin rst",
                    "edgeone connection reset by origin",
                ],
            },
            Entry {
                code: 551,
                phrase: "Origin Refused the Connection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "551 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The origin turned EdgeOne away with a reset while it was still connecting.",
                meaning: "EdgeOne tried to open a TCP connection to the origin and got RST at \
                    once. The host is up, but nothing listens there or something refuses. It is \
                    the same as 521 in EdgeOne's list.",
                causes: &[
                    "The web server is not running, or listens on another port than the origin setting says.",
                    "A security group or iptables rule rejects the addresses of EdgeOne.",
                ],
                client: &[
                    "Ask whether other sites of the same origin are down as well: then it is the server, not the site.",
                ],
                server: &[
                    "Run `ss -ltn` on the origin: the port of the origin setting must listen, on 0.0.0.0 or the right address.",
                    "Let the address ranges of EdgeOne through; Origin Protection lists them.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
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
                        code: 552,
                        difference: "552: no answer at all; 551: a prompt refusal.",
                    },
                    Related { code: 502, difference: "502 is the registered code for it." },
                    Related {
                        code: 521,
                        difference: "521 is its twin, and Cloudflare's number for the same.",
                    },
                ],
                keywords: &[
                    "edgeone 551", "edgeone connection refused", "tencent cdn origin down",
                    "edgeone origin port closed",
                ],
            },
            Entry {
                code: 552,
                phrase: "Origin Connection Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "552 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The origin did not even answer when EdgeOne tried to connect.",
                meaning: "EdgeOne sent its SYN and nothing came back until its timeout. Silence \
                    usually means a firewall or a wrong address; a host without the service would \
                    have refused. It is the same as 522 in EdgeOne's list.",
                causes: &[
                    "A firewall or security group silently drops the addresses of EdgeOne.",
                    "The origin address in the settings is old, or private.",
                    "The origin is so busy that its backlog is full.",
                ],
                client: &[
                    "If you know the origin, try `nc -vz ORIGIN PORT` from your own network: it may not answer anybody.",
                ],
                server: &[
                    "Allow the ranges of EdgeOne in the security group, in the host firewall and in fail2ban.",
                    "Run `nstat -az TcpExtListenDrops` on the origin: a growing number is a full backlog.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
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
                        code: 554,
                        difference: "554: connected, then no response; 552: not even connected.",
                    },
                    Related { code: 504, difference: "504 is the registered code for it." },
                    Related {
                        code: 522,
                        difference: "522 is its twin, and Cloudflare's number for the same.",
                    },
                ],
                keywords: &[
                    "edgeone 552", "edgeone connect timeout",
                    "tencent cdn cannot connect to origin", "security group drops edgeone",
                ],
            },
            Entry {
                code: 553,
                phrase: "Origin DNS Resolution Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "553 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "EdgeOne can't resolve the domain name that is set as the origin.",
                meaning: "The origin is given as a domain name, and looking it up failed, so \
                    there was no address to connect to. It is the same as 523 in EdgeOne's list. \
                    Cloudflare would send 530 for this; its 523 is an address without a route.",
                causes: &[
                    "The record of the origin name was deleted, or the domain has expired.",
                    "The name resolves only inside a private network.",
                ],
                client: &[
                    "If you know the origin name, `dig +short ORIGIN_NAME` shows whether the rest of the world can resolve it.",
                ],
                server: &[
                    "Set an address or a name with a public A or AAAA record as the origin.",
                    "If the name was just changed, wait out the TTL of the negative answer in its SOA.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
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
                        difference: "530 is what Cloudflare and Shopify send for a DNS failure.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for an upstream that could not be used.",
                    },
                    Related {
                        code: 523,
                        difference: "523 is its twin at EdgeOne; at Cloudflare it is about routing.",
                    },
                ],
                keywords: &[
                    "edgeone 553", "edgeone origin domain not resolving", "edgeone dns failure",
                    "tencent cdn dns error",
                ],
            },
            Entry {
                code: 554,
                phrase: "Origin Response Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "554 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "The origin took the request from EdgeOne and then let it wait too long.",
                meaning: "The connection was established and the request sent, but no response \
                    came in time: 15 seconds by default. The request may well be carried out. It \
                    is the same as 524 in EdgeOne's list; with 552 there was no connection.",
                causes: &[
                    "A slow database query, report or call to a third party in the application.",
                    "All workers of the origin are busy.",
                ],
                client: &[
                    "Check whether a write was carried out before you send it again.",
                    "Ask for less at once, or for a result that you fetch later.",
                ],
                server: &[
                    "Compare the application's own request times with EdgeOne's Origin-Pull Timeout.",
                    "Send something early, a first chunk or a 202, for jobs that last.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with less work in it; the origin may still be busy with the first one",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 552,
                        difference: "552: could not connect in time; 554: connected, no answer in time.",
                    },
                    Related { code: 504, difference: "504 is the registered code for it." },
                    Related {
                        code: 524,
                        difference: "524 is its twin, and Cloudflare's number for the same.",
                    },
                ],
                keywords: &[
                    "edgeone 554", "edgeone read timeout", "origin too slow edgeone",
                    "tencent cdn origin timeout",
                ],
            },
            Entry {
                code: 555,
                phrase: "Origin TLS Handshake Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "555 with an `EO-LOG-UUID` header, where Cloudflare would send `CF-RAY`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "EdgeOne and the origin could not complete a TLS handshake.",
                meaning: "The origin protocol is HTTPS, the connection was established, and the \
                    handshake failed. Your own TLS with EdgeOne is fine. It is the same as 525 in \
                    EdgeOne's list.",
                causes: &[
                    "The origin speaks plain HTTP on the port that EdgeOne uses for HTTPS.",
                    "The origin serves its certificates by SNI and has none for the host name that EdgeOne sends.",
                    "The origin allows only TLS versions or ciphers that EdgeOne does not offer.",
                ],
                client: &[
                    "Nothing on your side of the edge changes it; give the site owner the `EO-LOG-UUID` and the time.",
                ],
                server: &[
                    "Run `openssl s_client -connect ORIGIN:443 -servername ORIGIN_HOST`: it repeats the handshake.",
                    "Set the origin protocol to HTTP, or Follow Protocol, if the origin has no TLS; requests then travel to it unencrypted.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "nothing changes until the origin completes the handshake",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 553, difference: "553 failed at the name, 555 at TLS." },
                    Related { code: 502, difference: "502 is the registered code for it." },
                    Related {
                        code: 525,
                        difference: "525 is its twin, and Cloudflare's number for the same.",
                    },
                ],
                keywords: &[
                    "edgeone 555", "edgeone ssl handshake", "sni origin edgeone",
                    "tencent cdn back-to-origin https",
                ],
            },
            Entry {
                code: 566,
                phrase: "Blocked by Managed Rules",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "566 with EdgeOne's block page and an `EO-LOG-UUID` header",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Tencent Cloud EdgeOne, Reference for Abnormal Status Codes",
                    url: "https://edgeone.ai/document/58009",
                },
                summary: "EdgeOne's web protection took the request for an attack and blocked it.",
                meaning: "A managed rule matched: the ready-made signatures against SQL \
                    injection, cross-site scripting and the like. 566 with a block page is the \
                    default; the owner may set another status. It is a 5xx by number only: the \
                    origin was never asked. Custom, rate and bot rules answer 567.",
                causes: &[
                    "Something in the query, the body or a header looks like an attack: SQL words, HTML, `../` or shell characters.",
                    "A rich-text editor or a JSON API whose normal content matches a signature.",
                    "A scanner or an exploit attempt.",
                ],
                client: &[
                    "Give the site owner the `EO-LOG-UUID` of the blocked response.",
                    "Take parts out of the request until it passes: what you took out last is the trigger.",
                ],
                server: &[
                    "Find the request by its `EO-LOG-UUID` in Web Security Analysis; it names the rule.",
                    "Add an exception for that rule and path only, or set the rule to observe first.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
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
            Entry {
                code: 567,
                phrase: "Blocked by Custom Rules",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "EdgeOne",
                    product: "Tencent Cloud EdgeOne",
                    tell: "567 with EdgeOne's block page and an `EO-LOG-UUID` header",
                    everyday: false,
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
                    another status. The origin was never asked. Attack signatures answer 566.",
                causes: &[
                    "You sent requests too often and met a rate rule.",
                    "Your country, network, User-Agent or Referer is on a list.",
                    "Bot management recognized a script.",
                ],
                client: &[
                    "Slow down, and see whether it passes after a minute: that would be a rate rule.",
                    "Try another network, then a browser: if the network helps it is a block list, if the browser helps bot management.",
                ],
                server: &[
                    "Web Security Analysis shows which rule it was, by the `EO-LOG-UUID` of the response.",
                    "For rate rules set the answer to 429, so that clients know what to do.",
                ],
                headers: &[Header {
                    name: "EO-LOG-UUID",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, by which the site owner and Tencent find it in the logs",
                }],
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
