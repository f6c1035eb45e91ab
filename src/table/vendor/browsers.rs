//! Browsers: the status that scripts see where they may see none.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "browsers",
    aliases: &[
        "fetch", "xhr", "xmlhttprequest", "whatwg", "chrome", "firefox", "safari", "axios",
        "angular",
    ],
    reach: Reach::Everyday,
    entries: checked(
        None,
        &[Status {
            code: 0,
            phrase: "Network Error",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "browsers",
                product: "web browsers",
                tell: "status 0 and an empty statusText in JavaScript (XMLHttpRequest, fetch); the console has the reason",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "WHATWG Fetch, network error",
                url: "https://fetch.spec.whatwg.org/#concept-network-error",
            },
            summary: "Made up by the browser: your script gets no status. Blocked, offline, or CORS.",
            meaning: "In the Fetch standard a network error is a response whose status is 0, without \
                fields and without content. XMLHttpRequest shows it as status 0; fetch() does not \
                even give a response and rejects with a TypeError. The browser knows more than it \
                tells the script, on purpose, so that pages cannot explore other people's networks. \
                A response of type opaque or opaqueredirect has status 0 too, and is no failure.",
            causes: &[
                "CORS: the server answered, but without an Access-Control-Allow-Origin that fits, or the preflight failed.",
                "Offline, DNS failure, connection refused, or a certificate that the browser does not trust.",
                "An ad blocker, a Content-Security-Policy, or plain http from an https page stopped it.",
                "The page navigated away, or abort() or a timeout ended the request.",
                "mode: no-cors gives an opaque response, redirect: manual an opaqueredirect one, both with status 0.",
            ],
            client: &[
                "Open the console: it names CORS, ERR_BLOCKED_BY_CLIENT, ERR_CERT and so on; the network panel has the real status.",
                "curl -v -H \"Origin: https://your.page\" URL shows whether the server sends Access-Control-Allow-Origin.",
                "Open the URL in a tab of its own: if that works, it is CORS or a blocker, not the server.",
                "Take mode: no-cors out again; it does not cure CORS, it hides the answer.",
            ],
            server: &[
                "Send CORS fields on errors too: in nginx add_header needs always, or every 4xx and 5xx turns into a 0.",
                "Answer OPTIONS with 2xx before authentication: a preflight never has credentials.",
                "Proxy the API under the page's own origin, and CORS is no longer in play.",
            ],
            headers: &[
                Field {
                    name: "Origin",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "the page that asks, in the server's eyes",
                },
                Field {
                    name: "Access-Control-Allow-Origin",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "who may read the answer; missing or different, and the script gets 0",
                },
            ],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "for CORS and blockers nothing changes; offline and timeouts are worth another try",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 403,
                    difference: "403 is a refusal that the script may read; 0 is one that it may not.",
                },
                Related {
                    code: 504,
                    difference: "504 was sent by a gateway; 0 was made up in the browser, also when time ran out.",
                },
                Related {
                    code: 502,
                    difference: "A 502 page without CORS fields reaches the script as 0.",
                },
                Related {
                    code: 200,
                    difference: "An opaque response may be a 200 inside; the script sees 0.",
                },
            ],
            keywords: &[
                "request never left the browser",
                "script got no status",
                "blocked by cors",
                "blocked by ad blocker",
                "fetch failed in browser",
                "cors error",
                "failed to fetch",
                "typeerror: failed to fetch",
                "networkerror when attempting to fetch resource",
                "load failed",
                "xhr status 0",
                "xmlhttprequest status 0",
                "httperrorresponse status 0",
                "no access-control-allow-origin",
                "preflight failed",
                "opaque response",
                "mixed content blocked",
                "ajax status 0",
                "readystate 4 status 0",
                "adblock blocked request",
                "no-cors",
                "access to fetch has been blocked by cors policy",
                "cross-origin request blocked: the same origin policy disallows reading the remote resource",
                "no 'access-control-allow-origin' header is present on the requested resource",
                "response to preflight request doesn't pass access control check",
                "http failure response for (unknown url): 0 unknown error",
                "xmlhttprequest onerror",
                "browser network error",
                "axios network error",
                "0 unknown error",
                "net::err_connection_refused",
                "net::err_internet_disconnected",
                "net::err_name_not_resolved",
                "net::err_cert_authority_invalid",
                "net::err_connection_reset",
                "net::err_failed",
                "err_blocked_by_client",
                "err_network",
                "err_failed",
                "err_name_not_resolved",
                "err_internet_disconnected",
            ],
        }],
    ),
};
