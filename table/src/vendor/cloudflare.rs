//! Cloudflare: what its proxy answers when the origin server behind it fails.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Cloudflare",
    aliases: &["cf", "railgun"],
    reach: Reach::Wide,
    entries: checked(
        None,
        &[
            Entry {
                code: 0,
                phrase: "No Origin Response",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "`OriginResponseStatus` 0 in Logpush, or `originResponseStatus` 0 in the GraphQL Analytics API",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare Logpush, HTTP requests, OriginResponseStatus",
                    url: "https://developers.cloudflare.com/logs/logpush/logpush-job/datasets/zone/http_requests/#originresponsestatus",
                },
                summary: "Only in Cloudflare's logs: no response came from the origin; the edge answered itself.",
                meaning: "The field `OriginResponseStatus` holds what the origin server answered. \
                    It is 0 where Cloudflare received no response from the origin and produced \
                    the response itself. `EdgeResponseStatus` in the same line is what the \
                    visitor got: beside a 200 the 0 is harmless, beside a 52x the origin failed.",
                causes: &[
                    "The response came from Cloudflare's cache.",
                    "A firewall rule, a challenge, a rate limit or a redirect rule answered before the origin was asked.",
                    "The origin failed: no connection, no TLS or no response, and the visitor got a 520 to 526 or a 530.",
                    "A Worker answered by itself, or the line belongs to a Worker's subrequest.",
                ],
                client: &[
                    "You never receive this 0: read the status of the response that you did get.",
                ],
                server: &[
                    "Read `EdgeResponseStatus`, `CacheCacheStatus` and `SecurityAction` of the same line: they say who answered.",
                    "For origin failures count only lines with `OriginResponseStatus` 0 and an `EdgeResponseStatus` of 520 or more.",
                    "If the 0s come with 525, compare their timestamps with the TLS errors in the origin's log.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "it is a log value; the status that was sent decides",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 520,
                        difference: "520 to 526 are what the visitor gets when the 0 is a failure of the origin.",
                    },
                    Related {
                        code: 499,
                        difference: "499 in the same log: the visitor left before there was an answer.",
                    },
                    Related {
                        code: 504,
                        difference: "504 may be sent by the origin itself; then the field holds 504, not 0.",
                    },
                ],
                keywords: &[
                    "originresponsestatus 0", "originresponsestatus", "cloudflare origin status 0",
                    "origin status code 0", "origin analytics 0", "cloudflare logpush status 0",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "edge response status 499 in Cloudflare logs or zone analytics, not in a response",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare, Error 499",
                    url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-499/",
                },
                summary: "Only in Cloudflare's logs: the visitor hung up before there was an answer.",
                meaning: "No visitor ever receives this number. Cloudflare took it over from \
                    nginx and logs it when the client closed the connection while the request was \
                    still being worked on. A few of them are the normal noise of closed tabs and \
                    phones without reception. With 522 and 524 Cloudflare gave up on the origin \
                    server; with 499 the visitor gave up first.",
                causes: &[
                    "People close the tab, reload or walk out of reach of their network.",
                    "The client's timeout is shorter than the slowest answer of the origin server.",
                    "The origin is slow to accept connections, and the client gives up before the 522 would have come.",
                    "A large upload takes longer than the client is prepared to wait.",
                ],
                client: &[
                    "Give your HTTP client a timeout above the slowest answer you are willing to wait for.",
                    "To see the real error, wait longer than Cloudflare does: about 40 seconds for a 522, over 120 for a 524.",
                ],
                server: &[
                    "Sort the log by path: if the 499s always hit the same endpoint, that endpoint is slow.",
                    "Compare the time each request had taken: many at exactly 10, 30 or 60 s are the timeout of one client.",
                    "See whether 522 rises too: both together point to an origin that is slow to accept connections.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer timeout; a POST may have reached the origin all the same",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 522,
                        difference: "522 is Cloudflare giving up on connecting to the origin; 499 is the visitor giving up first.",
                    },
                    Related {
                        code: 524,
                        difference: "524 is Cloudflare's own limit for an answer; 499 means the client's limit was shorter.",
                    },
                    Related {
                        code: 408,
                        difference: "408 is a server tired of a slow request; 499 is a client tired of a slow response.",
                    },
                    Related {
                        code: 460,
                        difference: "460 is the same event in the log of an AWS Application Load Balancer.",
                    },
                    Related {
                        code: 444,
                        difference: "With 444 a server hung up on the client, on purpose; with 499 the client hung up.",
                    },
                ],
                keywords: &[
                    "cloudflare client closed", "cloudflare client disconnected",
                    "client disconnected", "client closed connection", "user closed browser tab",
                    "request aborted by client", "cloudflare logs 499", "edgeresponsestatus 499",
                    "browser cancelled request", "client timeout before response",
                    "connection closed by visitor",
                ],
            },
            Entry {
                code: 520,
                phrase: "Web Server Returned an Unknown Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "`server: cloudflare` with a `cf-ray` header; the error page says Web server is returning an unknown error",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare, Error 520",
                    url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/",
                },
                summary: "Cloudflare reached the origin server, but what came back was no usable response.",
                meaning: "Cloudflare's catch-all for its own connection to the origin server. The \
                    connection was established; then came an empty, broken or unexpected \
                    response, or a reset. A 502 that the origin itself sent is not a 520. With 521 \
                    and 523 there was no connection at all; 522 is a timeout at the TCP level.",
                causes: &[
                    "The web server or its PHP, Node or Python process crashed or reset the connection midway.",
                    "The response had no status line, or headers of over 128 KB in all, usually because of cookies.",
                    "The origin closed without a response: nginx's `return 444`, or an idle connection closed just as it was reused.",
                    "A firewall or security plugin on the origin cuts off connections from Cloudflare's addresses.",
                    "The origin offers HTTP/2 in ALPN but does not really speak it.",
                    "Authenticated Origin Pulls is on and the origin is not set up to accept the client certificate.",
                ],
                client: &[
                    "Reload once: a crash that hit one request often spares the next.",
                    "Delete this site's cookies: they are what usually makes headers exceed the 128 KB.",
                    "Send the site's owner the time, the URL and the Ray ID of the error page: only they can look it up.",
                ],
                server: &[
                    "Look for segfaults, OOM kills and worker restarts at the very second of the 520.",
                    "Ask the origin without Cloudflare: `curl -v --resolve example.com:443:ORIGIN_IP https://example.com/`.",
                    "nginx on the origin: look for 444 in its access log; a 502 there would reach the visitor as 502, not 520.",
                    "Switch off HTTP/2 to Origin for a test; if the 520 goes, fix HTTP/2 on the origin server.",
                    "Raise keep-alive at the origin (nginx `keepalive_timeout`, 75s): Cloudflare reuses idle connections up to 900 s.",
                ],
                headers: &[Header {
                    name: "cf-ray",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this one request, which the owner of the site can look up in the logs",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "a crash may be over at once; a request with side effects may have run already",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Unknown Error", "Web Server Is Returning an Unknown Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a bad answer from behind; 520 is Cloudflare's own for a broken one.",
                    },
                    Related {
                        code: 521,
                        difference: "521: the origin refused the connection; 520: it accepted, then answered rubbish or nothing.",
                    },
                    Related {
                        code: 500,
                        difference: "500 is the application reporting its own failure; 520 means that no proper report arrived.",
                    },
                    Related {
                        code: 524,
                        difference: "524: the origin stayed silent for too long; 520: it broke off, or sent something that is not HTTP.",
                    },
                    Related {
                        code: 525,
                        difference: "525 fails earlier, in the TLS handshake, before any HTTP.",
                    },
                ],
                keywords: &[
                    "cloudflare weird response",
                    "cloudflare strange response",
                    "cloudflare empty reply",
                    "cloudflare unexpected response",
                    "cloudflare invalid response from origin",
                    "cloudflare empty response",
                    "cloudflare bad response from origin",
                    "cloudflare unknown",
                    "origin returned an empty response",
                    "origin reset connection",
                    "invalid response from origin",
                    "cloudflare cookie too large",
                    "php crash cloudflare",
                    "web server is returning an unknown error",
                    "ray id",
                    "response headers too large for cloudflare",
                    "web server is returning an unexpected response",
                    "error 520 ray id",
                    "cloudflare unknown error from origin",
                    "origin returned an empty response to cloudflare",
                    "origin returns something unexpected",
                    "web server returns an unknown error",
                ],
            },
            Entry {
                code: 521,
                phrase: "Web Server Is Down",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "`server: cloudflare` with a `cf-ray` header; a page with a green browser, green Cloudflare and a red host",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare, Error 521",
                    url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/",
                },
                summary: "Cloudflare knocked at the origin server and had the door slammed: connection refused.",
                meaning: "The origin's address answered, but refused the TCP connection: nothing \
                    listens on the port, or a firewall actively rejects Cloudflare. That makes \
                    521 the quick failure. If packets vanish without any answer it becomes 522, \
                    and if there is no route at all 523.",
                causes: &[
                    "The web server is stopped, crashed, or did not come back after a restart.",
                    "A firewall, fail2ban or the host's own protection rejects Cloudflare's addresses.",
                    "It listens on the wrong port: Flexible mode needs 80, Full and Full (strict) need 443.",
                    "The A or AAAA record still shows a machine that no longer serves this site.",
                ],
                client: &[
                    "As a visitor you can't fix it: nothing of your request reached the site.",
                    "Tell the owner that the origin refuses connections, with the time and the Ray ID of the page.",
                ],
                server: &[
                    "Run `ss -ltnp | grep -E ':(80|443) '` on the origin: does anything listen, and on which address?",
                    "Allow every range of https://www.cloudflare.com/ips in iptables, fail2ban, security groups and plugins.",
                    "Match the SSL/TLS mode and the port: with Full or Full (strict) the origin must speak HTTPS on 443.",
                    "fail2ban and rate limits see only Cloudflare's addresses: have them count by `CF-Connecting-IP` instead.",
                ],
                headers: &[
                    Header {
                        name: "cf-ray",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the ID of this one request, which the owner of the site can look up in the logs",
                    },
                    Header {
                        name: "cf-error-type",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the kind of failure; only pages that Cloudflare itself made have this header",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "it works again once the origin accepts connections",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Web Server Down", "Origin Down"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 522,
                        difference: "522: Cloudflare's packets got no reply; 521: they got a refusal, and fast.",
                    },
                    Related {
                        code: 520,
                        difference: "520: the connection was established and the answer was broken; 521: there was no connection.",
                    },
                    Related {
                        code: 523,
                        difference: "523: no route to the origin's address; 521: the address answered and refused.",
                    },
                    Related {
                        code: 502,
                        difference: "502 comes from a server that is up, with a dead one behind it; with 521 nothing accepted the connection.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is a server that is alive and asks for a pause; with 521 no server answers.",
                    },
                ],
                keywords: &[
                    "cloudflare origin refused connection",
                    "cloudflare connection refused",
                    "cloudflare server down",
                    "cloudflare origin down",
                    "cloudflare web server down",
                    "cloudflare site down",
                    "cloudflare offline",
                    "origin refuses cloudflare",
                    "origin server down",
                    "connection refused",
                    "econnrefused cloudflare",
                    "cloudflare host error",
                    "web server not running",
                    "cloudflare ips blocked",
                    "firewall blocks cloudflare",
                    "port 443 closed",
                    "nginx stopped behind cloudflare",
                    "site offline cloudflare",
                    "allowlist cloudflare ip ranges",
                    "error 521 ray id",
                    "origin web server down",
                    "firewall blocks cloudflare ips",
                    "origin refused the connection from cloudflare",
                ],
            },
            Entry {
                code: 522,
                phrase: "Connection Timed Out",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "`server: cloudflare` with a `cf-ray` header; comes some 20 to 90 seconds after the request, not at once",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare, Error 522",
                    url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/",
                },
                summary: "Cloudflare called the origin server and nobody picked up in time.",
                meaning: "Cloudflare's packets to the origin went unanswered at the TCP level: \
                    either no SYN+ACK within 19 seconds of the first SYN, or no ACK of the \
                    request within 90 seconds on an established connection. The origin, or \
                    something in front of it, dropped them silently. With 521 it would have \
                    refused at once; with 524 the connection is fine and only the response is \
                    missing.",
                causes: &[
                    "A firewall or rate limit drops packets from Cloudflare's addresses (the most common cause).",
                    "The origin is overloaded: its accept queue is full, so the kernel drops new connections.",
                    "The DNS record in Cloudflare shows an old or wrong address of the origin.",
                    "Keep-alive is switched off at the origin, or packets get lost on the way.",
                    "Pages: the CNAME exists, but the domain was never added to the project as a custom domain.",
                    "A Worker on a custom domain fetches its own hostname, or an Origin Rule leads to 192.0.2.0 or 100::.",
                ],
                client: &[
                    "Wait a minute and try once more: as a rule the site never saw your request.",
                    "If other pages of the site load, those may come from Cloudflare's cache; the origin may still be gone.",
                ],
                server: &[
                    "Let all of https://www.cloudflare.com/ips through iptables, .htaccess and the provider's DDoS filter.",
                    "Run `tcpdump -n tcp port 443` on the origin: SYNs that come in and stay unanswered prove a local drop.",
                    "Compare the A and AAAA records in the dashboard with the address the server has today.",
                    "Watch the accept queue with `ss -lnt` (Recv-Q against Send-Q); raise the backlog or add workers.",
                    "A Worker that must call its own zone: use a Route or the flag `global_fetch_strictly_public`.",
                ],
                headers: &[
                    Header {
                        name: "cf-ray",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the ID of this one request, which the owner of the site can look up in the logs",
                    },
                    Header {
                        name: "cf-error-type",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the kind of failure; only pages that Cloudflare itself made have this header",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "overload passes; a firewall rule does not",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Connection Timed Out to Origin"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 524,
                        difference: "524: connected and the request acknowledged, but no response; 522: not even that.",
                    },
                    Related {
                        code: 521,
                        difference: "521 is a quick refusal; 522 is silence until Cloudflare's timeout.",
                    },
                    Related {
                        code: 504,
                        difference: "504 is the registered code for a gateway's timeout, mostly waiting for a response; 522 is about TCP.",
                    },
                    Related {
                        code: 523,
                        difference: "523: the network reports that there is no route to the origin; 522: it reports nothing at all.",
                    },
                    Related {
                        code: 499,
                        difference: "499 in Cloudflare's log: the visitor hung up before this 522 was due.",
                    },
                ],
                keywords: &[
                    "cloudflare connection timeout",
                    "cloudflare connect timeout",
                    "cloudflare cannot connect in time",
                    "cloudflare origin timeout",
                    "cloudflare timeout",
                    "cloudflare tcp timeout",
                    "cloudflare timeout connecting to origin",
                    "syn timeout",
                    "origin not responding",
                    "etimedout origin",
                    "firewall dropping packets",
                    "server overloaded cloudflare",
                    "wrong origin ip in dns",
                    "cloudflare pages custom domain timeout",
                    "worker fetch own hostname",
                    "tcp handshake timeout",
                    "error 522 ray id",
                    "cloudflare connection timed out to origin",
                    "cloudflare cannot reach origin in time",
                    "tcp handshake to origin timed out",
                ],
            },
            Entry {
                code: 523,
                phrase: "Origin Is Unreachable",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "`server: cloudflare` with a `cf-ray` header; the error page says Origin is unreachable",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare, Error 523",
                    url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/",
                },
                summary: "Cloudflare has the origin's address, but no network route leads there.",
                meaning: "Somewhere between Cloudflare and the origin server a router had no \
                    route to the origin's IP address. The web server itself was never asked, so \
                    it may be perfectly healthy. With 521 the host refuses and with 522 nobody \
                    answers; 530 comes a step earlier, when the origin's name can't be turned \
                    into an address.",
                causes: &[
                    "The A or AAAA record holds an address that is wrong or left over from before a move.",
                    "The hosting provider or one of its carriers has a routing outage, or no longer announces the address.",
                    "In AWS: a VPC route as broad as 172.0.0.0/8 swallows the replies to Cloudflare's 172.64.0.0/13.",
                ],
                client: &[
                    "You can't fix it from your side: your request ended inside Cloudflare's network.",
                    "Send the owner the URL, the time and the Ray ID; a VPN helps only if another Cloudflare location has a route.",
                ],
                server: &[
                    "Compare the DNS record with the address that the provider's console (or `ip addr`) shows for the server.",
                    "Run `mtr` from the origin to a Cloudflare address from your log; the last hop that answers is near the fault.",
                    "In AWS send 172.64.0.0/13 to the internet gateway with a route of its own.",
                    "Show the provider the traceroute: a missing route announcement (BGP) only they can fix.",
                ],
                headers: &[
                    Header {
                        name: "cf-ray",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the ID of this one request, which the owner of the site can look up in the logs",
                    },
                    Header {
                        name: "cf-error-type",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the kind of failure; only pages that Cloudflare itself made have this header",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "a routing outage passes; a wrong DNS record does not",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 522,
                        difference: "522: packets vanish without an answer; 523: the network reports that there is no route.",
                    },
                    Related {
                        code: 521,
                        difference: "521: the origin's host answered and refused; 523: no packet gets as far as the host.",
                    },
                    Related {
                        code: 530,
                        difference: "530: Cloudflare can't even resolve the origin's name; 523: it has the address, but no route.",
                    },
                    Related {
                        code: 502,
                        difference: "502: a server was reached and answered badly; 523: no packet found the way to it.",
                    },
                ],
                keywords: &[
                    "cloudflare origin unreachable", "cloudflare unreachable",
                    "cloudflare no route to origin", "cloudflare bad dns record for origin",
                    "no route to host", "host unreachable", "network unreachable", "ehostunreach",
                    "cloudflare cannot reach origin", "wrong a record", "server ip changed",
                    "origin routing problem", "vpc route table cloudflare", "bgp route missing",
                    "origin ip changed", "dns record of origin wrong",
                    "cloudflare cannot route to the origin",
                ],
            },
            Entry {
                code: 524,
                phrase: "A Timeout Occurred",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "`server: cloudflare` with a `cf-ray` header; comes after some 120 seconds, or the zone's own limit",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare, Error 524",
                    url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/",
                },
                summary: "The origin took the request and then said nothing for two minutes; Cloudflare gave up.",
                meaning: "The connection to the origin server works and the request was \
                    acknowledged, but no response began within the Proxy Read Timeout: 120 \
                    seconds by default (100 in older texts). It also stands for a write to the \
                    origin that did not finish in 30 seconds. The work may still be running at \
                    the origin: a 524 says that Cloudflare stopped waiting, not that anything was \
                    undone.",
                causes: &[
                    "A report, export, import or migration that simply takes longer than the limit.",
                    "A slow database query, a lock, or an exhausted pool of PHP or application workers.",
                    "A call to an AI model or another API that sends nothing until it is done.",
                    "The origin reads a large upload so slowly that the 30 seconds for writing run out.",
                ],
                client: &[
                    "Don't just repeat a POST: check first whether the order, export or job went through after all.",
                    "Ask for less at a time: smaller pages, shorter date ranges, fewer rows.",
                    "If the API has a job or batch endpoint, start there and poll for the result.",
                ],
                server: &[
                    "Answer 202 with a `Location` at once, do the work in the background and let the client poll.",
                    "Stream: once the response has begun, the limit only counts the pauses between its pieces.",
                    "Enterprise zones can raise Proxy Read Timeout up to 6,000 seconds, by API or in a Cache Rule.",
                    "Longer limits at the origin (nginx `proxy_read_timeout`, PHP `max_execution_time`) don't help: Cloudflare gives up first.",
                    "A DNS-only host name avoids the limit but publishes the origin's address, without WAF or DDoS protection: use another machine.",
                ],
                headers: &[
                    Header {
                        name: "cf-ray",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the ID of this one request, which the owner of the site can look up in the logs",
                    },
                    Header {
                        name: "cf-error-type",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the kind of failure; only pages that Cloudflare itself made have this header",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a smaller request, once you know that the first one was not carried out",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Timeout Occurred"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for such a wait; 524 is Cloudflare's own, for the origin behind it.",
                    },
                    Related {
                        code: 522,
                        difference: "522: the TCP connection got no answer; 524: TCP is fine, the response never started.",
                    },
                    Related {
                        code: 520,
                        difference: "520: the origin ended the exchange badly; 524: it kept the connection open and silent.",
                    },
                    Related {
                        code: 499,
                        difference: "499: the visitor left before Cloudflare's two minutes were over.",
                    },
                    Related {
                        code: 408,
                        difference: "408 blames a client that sends too slowly; 524 blames an origin that answers too slowly.",
                    },
                    Related {
                        code: 202,
                        difference: "202 is the cure: accept the long job, then report on it elsewhere.",
                    },
                ],
                keywords: &[
                    "cloudflare took too long",
                    "cloudflare 100 second limit",
                    "cloudflare timeout",
                    "cloudflare response timeout",
                    "cloudflare timeout waiting for response",
                    "cloudflare slow origin",
                    "cloudflare origin too slow",
                    "cloudflare read timeout",
                    "cloudflare gave up waiting",
                    "origin too slow",
                    "cloudflare 100 seconds timeout",
                    "cloudflare 120 second timeout",
                    "long running request cloudflare",
                    "proxy read timeout",
                    "slow php script cloudflare",
                    "large export times out",
                    "wordpress import timeout",
                    "api takes too long",
                    "increase cloudflare timeout",
                    "slow query behind cloudflare",
                    "llm request timeout cloudflare",
                    "a timeout occurred cloudflare",
                    "error 524 ray id",
                    "origin took longer than 100 seconds",
                    "cloudflare timeout on long request",
                    "long running request behind cloudflare",
                    "cloudflare proxy read timeout",
                ],
            },
            Entry {
                code: 525,
                phrase: "SSL Handshake Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "`server: cloudflare` with a `cf-ray` header; only in the SSL/TLS modes Full and Full (strict)",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare, Error 525",
                    url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/",
                },
                summary: "Cloudflare and the origin server could not agree on how to talk TLS.",
                meaning: "The TCP connection to the origin was established, but the TLS handshake \
                    on it failed, so no HTTP was ever spoken. It needs the SSL/TLS mode Full or \
                    Full (strict), in which Cloudflare speaks TLS to the origin. Your own \
                    certificate in the browser is not involved. A handshake that completes with a \
                    certificate that cannot be trusted is 526.",
                causes: &[
                    "There is no certificate for this host name at the origin, or port 443 speaks plain HTTP.",
                    "The two sides share no cipher suite or TLS version: an old server, or one hardened too far.",
                    "The origin or a firewall resets the connection in the middle of the handshake.",
                    "The origin doesn't understand SNI and picks a site without TLS.",
                ],
                client: &[
                    "It isn't your browser, clock or certificate: the failing handshake is between two servers.",
                    "Report host name, time and Ray ID to the owner, who can see the handshake in the origin's error log.",
                ],
                server: &[
                    "See where the handshake ends: `openssl s_client -connect ORIGIN_IP:443 -servername example.com`.",
                    "Install a certificate; a free Cloudflare origin CA certificate is enough between Cloudflare and you.",
                    "Compare `ssl_protocols` and `ssl_ciphers` (nginx) or `SSLCipherSuite` (Apache) with Cloudflare's list.",
                    "If it comes and goes, log TLS errors: nginx `error_log` at info, Apache `LogLevel ssl:debug`.",
                ],
                headers: &[
                    Header {
                        name: "cf-ray",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the ID of this one request, which the owner of the site can look up in the logs",
                    },
                    Header {
                        name: "cf-error-type",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the kind of failure; only pages that Cloudflare itself made have this header",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "it fails the same way until the origin is fixed, unless the 525s come and go",
                },
                redirect: None,
                formerly: &[],
                aliases: &["SSL Handshake Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 526,
                        difference: "526: the handshake went through, but the certificate is not acceptable; 525: it never completed.",
                    },
                    Related {
                        code: 521,
                        difference: "521: nothing listens on port 443; 525: something does, but the TLS fails.",
                    },
                    Related {
                        code: 520,
                        difference: "520 is trouble in the HTTP that follows; 525 comes before any HTTP.",
                    },
                    Related {
                        code: 502,
                        difference: "nginx and many other proxies report a failed TLS handshake with their backend as 502.",
                    },
                ],
                keywords: &[
                    "cloudflare ssl",
                    "cloudflare ssl handshake",
                    "cloudflare tls",
                    "cloudflare ssl failed",
                    "cloudflare handshake",
                    "cloudflare tls handshake",
                    "cloudflare https to origin",
                    "tls handshake failed",
                    "ssl error cloudflare origin",
                    "no shared cipher",
                    "sslv3 alert handshake failure",
                    "origin certificate missing",
                    "sni not supported",
                    "cipher mismatch",
                    "wrong version number",
                    "port 443 not open for ssl",
                    "full ssl mode error",
                    "ssl handshake between cloudflare and origin failed",
                    "full ssl mode handshake error",
                ],
            },
            Entry {
                code: 526,
                phrase: "Invalid SSL Certificate",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "`server: cloudflare` with a `cf-ray` header; SSL/TLS mode Full (strict), a Worker's fetch, or Gateway",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare, Error 526",
                    url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-526/",
                },
                summary: "Cloudflare checked the origin's certificate, as told to, and did not like it.",
                meaning: "In Full (strict) mode Cloudflare validates the origin server's \
                    certificate, and this one failed: expired, revoked, self-signed, or made out \
                    to another name. The certificate that visitors see belongs to Cloudflare and \
                    is not the problem. Cloudflare Gateway also answers 526 when a site on the \
                    internet shows a certificate that it can't trust. 525 is a handshake that \
                    breaks down before that.",
                causes: &[
                    "The origin's certificate has expired: visitors see only Cloudflare's, so nobody noticed the failed renewal.",
                    "It is self-signed, or the intermediate certificates are missing from the chain.",
                    "The host name is neither in the certificate's Subject Alternative Name nor its Common Name.",
                    "A Worker fetches a host outside Cloudflare: such requests are always checked strictly.",
                    "Behind Gateway: the site offers only weak ciphers, or redirects all HTTPS to HTTP.",
                ],
                client: &[
                    "As a visitor you can't fix it: the bad certificate sits behind Cloudflare, where no browser sees it.",
                    "On a company network with WARP or Gateway, ask your admin for a Do Not Inspect rule for this site.",
                ],
                server: &[
                    "Its dates: `openssl s_client -connect ORIGIN_IP:443 -servername example.com </dev/null | openssl x509 -noout -dates`.",
                    "Put a Cloudflare origin CA certificate on the origin, or send the full chain (fullchain.pem).",
                    "Your own CA or a self-signed certificate: upload it to the Custom Origin Trust Store.",
                    "For a Worker's fetch the Custom Origin Trust Store counts only with the flag `cots_on_external_fetch`.",
                    "As a stopgap set SSL/TLS from Full (strict) to Full; nobody checks the origin then, so set it back.",
                ],
                headers: &[
                    Header {
                        name: "cf-ray",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the ID of this one request, which the owner of the site can look up in the logs",
                    },
                    Header {
                        name: "cf-error-type",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the kind of failure; only pages that Cloudflare itself made have this header",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "it stays invalid until the certificate or the mode is changed",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Invalid Certificate"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 525,
                        difference: "525: no TLS session was established; 526: it was, with a certificate that fails the check.",
                    },
                    Related {
                        code: 495,
                        difference: "495 is nginx rejecting a client's certificate; 526 is Cloudflare rejecting an origin's.",
                    },
                    Related {
                        code: 502,
                        difference: "Other proxies answer 502 when the backend's certificate fails their check.",
                    },
                ],
                keywords: &[
                    "cloudflare invalid certificate",
                    "cloudflare invalid ssl",
                    "cloudflare ssl certificate",
                    "cloudflare certificate expired",
                    "cloudflare bad certificate",
                    "cloudflare cannot validate certificate",
                    "cloudflare strict ssl",
                    "origin certificate invalid",
                    "origin certificate expired",
                    "self-signed certificate cloudflare",
                    "full strict ssl",
                    "certificate hostname mismatch",
                    "incomplete certificate chain",
                    "letsencrypt renewal failed behind cloudflare",
                    "untrusted certificate origin",
                    "cloudflare gateway certificate error",
                    "warp certificate error",
                    "worker fetch certificate error",
                    "origin certificate invalid in full strict mode",
                    "self signed certificate at origin",
                    "cloudflare rejects the origin certificate",
                ],
            },
            Entry {
                code: 527,
                phrase: "Railgun Listener to Origin Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare Railgun",
                    tell: "a `cf-railgun` header, from a time when Railgun still existed",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare docs, Troubleshooting Cloudflare 5XX errors (older copy, since removed)",
                    url: "https://github.com/cloudflare/cloudflare-docs/blob/0a96d9c6ee6256f608b965025fd648d55befc5c5/content/support/Troubleshooting/Cloudflare%20Errors/Troubleshooting%20Cloudflare%205XX%20errors.md",
                },
                summary: "A museum piece: a link of Cloudflare's Railgun, on the way to the origin, had broken.",
                meaning: "Railgun was a Cloudflare program (rg-listener) that sat near the origin \
                    server and compressed the traffic to it. A 527 said that the connection \
                    between Cloudflare and that listener was interrupted, or that the listener \
                    could not get through to the web server. Cloudflare has withdrawn Railgun, so \
                    a 527 that you meet today comes from somebody else.",
                causes: &[
                    "An old log, mock or test suite, or another product that picked the same number.",
                    "In Railgun's days: a firewall or packet loss between Cloudflare and the listener's port 2408.",
                    "In those days too: the web server did not answer the listener within `lan.timeout` (30 seconds by default).",
                ],
                client: &[
                    "Look at who sends it: without `server: cloudflare` and `cf-ray` it is somebody else's 527.",
                ],
                server: &[
                    "If Railgun is still installed, remove it: Cloudflare no longer runs the other end of it.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Railgun was withdrawn; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Railgun Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 522,
                        difference: "522 is the plain timeout toward the origin, without a Railgun in between.",
                    },
                    Related {
                        code: 525,
                        difference: "525: the TLS handshake with the origin failed; the Railgun listener reported that as 527.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what other proxies answer when the server behind them fails.",
                    },
                ],
                keywords: &[
                    "railgun", "cloudflare railgun", "rg-listener", "railgun connection failed",
                    "cloudflare railgun timeout", "wan connection railgun",
                    "no response from origin (timeout)", "railgun deprecated", "lan.timeout",
                    "railgun.conf",
                ],
            },
            Entry {
                code: 530,
                phrase: "Origin DNS Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloudflare",
                    product: "Cloudflare",
                    tell: "`server: cloudflare` with a `cf-ray` header; the page shows error code: 1016, 1033 or another 1xxx",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cloudflare, Error 530",
                    url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/",
                },
                summary: "An envelope: Cloudflare can't resolve the origin; the real cause is the 1xxx inside.",
                meaning: "Cloudflare sends 530 when it has trouble resolving the origin's host \
                    name, and puts a second code into the body: 1016 for a name that does not \
                    resolve, 1033 for a tunnel that is not connected, and others. Read that code, \
                    not the 530. Origin DNS Error is the name of 1016, the usual one. With 523 \
                    there is an address, but no route to it.",
                causes: &[
                    "A CNAME points to a name that no longer exists: a deleted bucket, app or load balancer (1016).",
                    "A Cloudflare Tunnel whose `cloudflared` is not running or can't reach Cloudflare (1033).",
                    "The proxied host has no A record, or none of the names in a load balancer's pools resolves (1016).",
                    "Cloudflare for SaaS: the custom hostname isn't validated, or there is no fallback origin (1016).",
                ],
                client: &[
                    "Read the 1xxx code in the body, or the `cf-error-type` header, and send it to the owner with the Ray ID.",
                    "A fresh site may need minutes until its DNS records are known; after that waiting alone won't help.",
                    "In a program send `Accept: application/json`: the error then comes as JSON instead of a page.",
                ],
                server: &[
                    "1016: `dig` the CNAME's target from outside; create it again or point the record elsewhere.",
                    "1033: `cloudflared tunnel list` and the service's log show whether a connector is up.",
                    "A Worker's fetch into a partial (CNAME) zone needs the host name as a record in the Cloudflare zone.",
                    "Give a load balancer a fallback pool with an IP address, which needs no DNS.",
                ],
                headers: &[
                    Header {
                        name: "cf-ray",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the ID of this one request, which the owner of the site can look up in the logs",
                    },
                    Header {
                        name: "cf-error-type",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "the 1xxx code, such as 1016",
                    },
                    Header {
                        name: "Retry-After",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "only with codes that may pass by themselves: 120 seconds with 1033",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "a tunnel may reconnect; a wrong record waits for its owner",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Error 1016", "Error 1033"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 523,
                        difference: "523: the address is known and there is no route; 530: there isn't even an address.",
                    },
                    Related {
                        code: 502,
                        difference: "A connected tunnel whose local service is down gives 502; an absent tunnel gives 530.",
                    },
                    Related {
                        code: 521,
                        difference: "521: the origin was found and refused the connection.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is a server asking for a pause; with 530 no server was even found.",
                    },
                ],
                keywords: &[
                    "cloudflare dns", "cloudflare origin dns", "cloudflare tunnel",
                    "cloudflare argo", "cloudflare 1xxx error", "cloudflare 1016",
                    "cloudflare 1033", "error 1016", "error 1033", "cloudflare tunnel down",
                    "cloudflared not running", "cname does not resolve", "dangling cname",
                    "unable to resolve origin hostname", "custom hostname not active",
                    "argo tunnel error", "cloudflare tunnel error",
                    "cloudflared tunnel not running", "tunnel is down",
                    "argo tunnel not connected",
                ],
            },
        ],
    ),
};
