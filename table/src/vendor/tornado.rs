//! Tornado: the code that its HTTP client makes up where no response came.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Tornado",
    aliases: &["tornadoweb", "asynchttpclient", "pyspider"],
    reach: Reach::Wide,
    entries: checked(
        None,
        &[Entry {
            code: 599,
            phrase: "No HTTP Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Tornado",
                product: "Tornado's AsyncHTTPClient",
                tell: "`HTTP 599`, `Timeout during request` or `Stream closed` in a Python log or traceback",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Tornado, tornado/httpclient.py",
                url: "https://github.com/tornadoweb/tornado/blob/master/tornado/httpclient.py",
            },
            summary: "Made up by Tornado's own HTTP client: no response came. No server sent this.",
            meaning: "`AsyncHTTPClient` raises an `HTTPClientError` with code 599 when a request \
                timed out or the server closed the connection without an answer. The default \
                client raises other exceptions (`gaierror`, `ConnectionRefusedError`, `SSLError`) \
                for DNS, refused connections and TLS; `curl_httpclient` makes them 599 too. The \
                exception's text has the real reason. A service that passes the code on makes it \
                look like a response; 504 or 502 would be right.",
            causes: &[
                "`Timeout during request` or `while connecting`: `request_timeout` or `connect_timeout` ran out, 20 seconds each by default.",
                "`Timeout in request queue`: all `max_clients` slots, 10 by default, were busy.",
                "`Stream closed`: the server closed the connection before it had answered.",
                "With `curl_httpclient`: DNS, connection or TLS failed, as in `HTTP 599: Could not resolve host`.",
            ],
            client: &[
                "Read the exception's text, or catch `simple_httpclient`'s `HTTPTimeoutError` and `HTTPStreamClosedError` (since 5.1).",
                "Raise `request_timeout` for slow calls, and `max_clients` if the text says `in request queue`.",
                "Look for blocking calls (`time.sleep`, `requests`) in coroutines: they stall the loop, so even fast servers time out.",
            ],
            server: &[
                "If your gateway shows 599 to others, catch the exception there and send 504 or 502.",
                "If the target's log has no trace of the request, check DNS, firewall and TLS between the two.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "for timeouts and closed streams, if the request is idempotent; not for DNS or certificates",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 504,
                    difference: "504 was sent by a gateway; 599 was made up by your own client.",
                },
                Related {
                    code: 502,
                    difference: "502 was sent by a gateway that got no good response; 599 was never sent.",
                },
                Related {
                    code: 0,
                    difference: "In the same situation curl prints 000, and browsers report 0.",
                },
            ],
            keywords: &[
                "http 599: timeout", "http 599: stream closed", "timeout while connecting",
                "timeout in request queue", "httptimeouterror", "httpstreamclosederror",
                "asynchttpclient timeout", "curl_httpclient", "simple_httpclient",
                "tornado httperror", "max_clients limit reached",
                "operation timed out after milliseconds",
            ],
        }],
    ),
};
