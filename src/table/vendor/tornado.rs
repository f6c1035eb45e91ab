//! Tornado: the code that its HTTP client makes up where no response came.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Tornado",
    aliases: &["tornadoweb", "asynchttpclient", "pyspider"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 599,
            phrase: "No HTTP Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Tornado",
                product: "Tornado's AsyncHTTPClient",
                tell: "HTTP 599: Timeout, Stream closed or a curl error in a Python log or traceback",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Tornado, tornado/httpclient.py",
                url: "https://github.com/tornadoweb/tornado/blob/master/tornado/httpclient.py",
            },
            summary: "Made up by Tornado's own client: no response came. No server sent this.",
            meaning: "AsyncHTTPClient raises HTTPClientError with code 599 when there was no HTTP \
                response: time ran out, the stream closed, DNS or TLS failed. The true reason is in \
                its message. Tornado gives the number no phrase of its own. A service that passes \
                the code on makes it look like an answer; the registered code for that would be 504 \
                or 502.",
            causes: &[
                "connect_timeout or request_timeout ran out; each is 20 seconds by default.",
                "Timeout in request queue: all max_clients slots, 10 by default, were taken.",
                "Stream closed: the server hung up before it had answered.",
                "The name did not resolve, or the certificate did not verify.",
            ],
            client: &[
                "Read the exception's text, or catch simple_httpclient's HTTPTimeoutError and HTTPStreamClosedError (5.1).",
                "Raise request_timeout for slow calls; raise max_clients when the text says in request queue.",
                "Look for blocking calls (time.sleep, requests) in coroutines: they stall the loop, and quick servers time out.",
            ],
            server: &[
                "If your gateway shows 599 to others, catch the exception there and send 504 or 502.",
                "No trace of the request in the target's log: look at DNS, firewall and TLS between the two.",
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
                    difference: "502 was sent by a gateway that got no good answer; 599 never was on the wire.",
                },
                Related { code: 0, difference: "000 is what curl prints in the same situation." },
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
