//! Folklore: codes that lists repeat from one another and that nothing proves.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "folklore",
    aliases: &["hearsay", "unproven"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 122,
                phrase: "Request-URI Too Long",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "folklore",
                    product: "an Internet Explorer legend",
                    tell: "only a name in libraries' tables; nobody has shown a response that has it",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Python requests, src/requests/status_codes.py",
                    url: "https://github.com/psf/requests/blob/main/src/requests/status_codes.py",
                },
                summary: "Said to be Internet Explorer 7's code for an over-long URL; never proven.",
                meaning: "No server sends this, and no proof of it was found: lists say that \
                    Internet Explorer 7 made it up for a URL of more than 2083 characters. The \
                    limit is real (Microsoft's KB208427), but the number was found in no Microsoft \
                    document, only in lists and in tables such as that of Python requests. On the \
                    wire it would be an interim 1xx, which can never be the final answer. 414 is \
                    the registered code.",
                causes: &[
                    "You met it in a table of constants: in Python `requests.codes.request_uri_too_long` is 122, not 414.",
                    "Perhaps an old script showed Windows error 122 (the buffer is too small) in the place of a status.",
                ],
                client: &[
                    "In Python compare with `http.HTTPStatus.REQUEST_URI_TOO_LONG`: `requests.codes.uri_too_long` is 414 only since requests 2.32.",
                    "Put long data into the body of a POST instead of the query.",
                ],
                server: &[
                    "Send 414 for a URL that is too long; a 1xx would leave the client waiting for the real response.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with a shorter URL" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[Related {
                    code: 414,
                    difference: "414 is real: the server's own answer to a target that is too long.",
                }],
                keywords: &[
                    "ie7 url limit", "2083 characters", "2048 characters url",
                    "internet explorer maximum url length", "ie status 122",
                    "xmlhttprequest status 122", "url too long internet explorer",
                    "requests.codes.request_uri_too_long",
                ],
            },
            Entry {
                code: 218,
                phrase: "This is fine",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "folklore",
                    product: "an Apache legend",
                    tell: "if you really get one, it is the application's own joke or trick",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Wikipedia, List of HTTP status codes",
                    url: "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes",
                },
                summary: "Lists give it to Apache, which has never heard of it. The room is on fire.",
                meaning: "No proof of it was found: httpd's sources have no such code, and the \
                    table of status codes in `http_protocol.c` has an explicit gap at 218. The \
                    story is that a backend sends 218 with an error page inside, so that \
                    `ProxyErrorOverride` leaves it alone. The directive does act on 400 to 599 \
                    only, but then any unused 2xx would do. The name is what a dog in a burning \
                    room says in a cartoon.",
                causes: &[
                    "The author of a backend read such a list and uses 218 to get an error body past a proxy.",
                    "A table of constants has it, such as that of the npm package `http-status`.",
                ],
                client: &[
                    "Clients treat an unknown 2xx as 200, so an error in it passes for a success: read the body.",
                ],
                server: &[
                    "Send the true 4xx or 5xx, and set `ProxyErrorOverride Off` for that location (off is the default).",
                    "From httpd 2.4.47 on, `ProxyErrorOverride On 502 503` replaces only the codes that you list.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "it counts as a success, whatever the body says",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 200,
                        difference: "200 is what a client that doesn't know 218 takes it for.",
                    },
                    Related {
                        code: 502,
                        difference: "502 tells the client that something broke after the proxy; 218 hides that in a success.",
                    },
                ],
                keywords: &[
                    "apache error override", "error body through proxy",
                    "catch-all error condition", "dog in burning room", "apache 218",
                    "success with error body",
                ],
            },
            Entry {
                code: 598,
                phrase: "Network Read Timeout Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "folklore",
                    product: "a legend about HTTP proxies",
                    tell: "no product is known; `Server` or `Via` may name the one that you met",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Wikipedia, List of HTTP status codes",
                    url: "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes",
                },
                summary: "Some proxy gave up reading from the server behind it, or so the lists say.",
                meaning: "No proof of it was found. Older lists name Microsoft's HTTP proxies as \
                    the senders, newer ones just some proxies. In the sources of nginx, httpd, \
                    Squid, Caddy and Traefik it does not exist, and libraries have it because the \
                    lists do. If one reaches you, read it as a 504: the connection was there, the \
                    answer did not come.",
                causes: &[
                    "An in-house gateway or client library took the number from a list.",
                    "Its backend accepted the connection and then took too long to answer.",
                ],
                client: &[
                    "Handle it as you handle 504: repeat an idempotent request after a pause.",
                ],
                server: &[
                    "Search the gateway's own code and scripts for 598; send 504 in its place.",
                    "Then fix the backend's slow answer, or raise the gateway's read timeout.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "as for 504: if the request is idempotent",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Network Read Timeout"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for a gateway that got no answer in time.",
                    },
                    Related {
                        code: 599,
                        difference: "599 is its twin for connecting; 598 is for reading once connected.",
                    },
                ],
                keywords: &[
                    "proxy read timeout", "network read timeout behind the proxy",
                    "socket read timeout", "timed out reading from upstream",
                ],
            },
            Entry {
                code: 599,
                phrase: "Network Connect Timeout Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "folklore",
                    product: "a legend about HTTP proxies",
                    tell: "no product is known; if Python runs there, think of Tornado first",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Wikipedia, List of HTTP status codes",
                    url: "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes",
                },
                summary: "Some proxy could not connect in time to the server behind it, or so the lists say.",
                meaning: "No proof of it was found. Older lists name Microsoft's HTTP proxies, \
                    newer ones just some proxies; in the sources of nginx, httpd, Squid, Caddy and \
                    Traefik it does not exist. One case was traced: a proxy of Britain's health \
                    service, whose 599s were put down to nginx at first, passed on what Tornado's \
                    client makes up. Read it as a 504 or 502.",
                causes: &[
                    "A gateway built on Tornado passes its client's 599 on as if it were an answer.",
                    "An in-house proxy or client library uses 599 for a connection that took too long to open.",
                    "The backend's host is down, or a firewall swallows the connection attempt.",
                ],
                client: &[
                    "Check before you repeat a POST: a 599 made by Tornado can come after the backend received it.",
                ],
                server: &[
                    "From the gateway's host try `nc -vz BACKEND PORT`: a silent wait is a firewall or a dead host.",
                    "Search the gateway's code for 599; send 504, or 502 if the connection is refused.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "as for 504: only if the request is idempotent, since the number alone proves nothing",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Network Connect Timeout"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for a gateway that waited in vain.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what nginx and others send when the backend refuses the connection.",
                    },
                    Related {
                        code: 598,
                        difference: "598 is its twin for reading; 599 is for connecting.",
                    },
                    Related {
                        code: 522,
                        difference: "522 is Cloudflare's code for the same failure, and that one is documented.",
                    },
                ],
                keywords: &[
                    "proxy connect timeout",
                    "network connect timeout behind the proxy",
                    "connect timed out upstream",
                    "gateway cannot connect",
                ],
            },
        ],
    ),
};
