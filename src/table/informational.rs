//! The registered codes of class 1xx: Informational.

use super::checked;
use crate::status::{
    Class, Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Source, Standing, Status,
};

pub(super) const ENTRIES: &[Status] = checked(
    Some(Class::Informational),
    &[
        Status {
            code: 100,
            phrase: "Continue",
            standing: Standing::Registered,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Rfc { number: 9110, section: "15.2.1" },
            summary: "Go ahead: the server hasn't refused the request so far and will take its content.",
            meaning: "An interim response: the server has seen the start of the request and not \
                rejected it. To a client that sent Expect: 100-continue it is the signal to send the \
                content; any other client can drop it. It promises nothing about the end: the final \
                status is still to come, and may be a 401 or a 413.",
            causes: &[
                "The client sent Expect: 100-continue: curl over HTTP/1.1 above 1 MB or at unknown size, older ones at every -T.",
                "An SDK asks before it uploads: boto3 and the AWS SDK for Java with S3, .NET Framework by default.",
                "The proxy in front answered it: nginx does, and keeps the Expect field from the backend.",
                "Your client stops at the 100 and takes the final response behind it for content.",
            ],
            client: &[
                "Send the content, then read on: the next status outside 1xx is the answer.",
                "Uploads start a second late? Nobody answers the Expect; curl -H 'Expect:' leaves it out.",
                "Limit the wait, then send anyway: --expect100-timeout in curl, ExpectContinueTimeout in Go.",
            ],
            server: &[
                "Answer 401, 403, 413 or 417 instead of 100 if the header section already decides.",
                "Check credentials and size before the first read of the content: in Go that read sends the 100.",
                "Node sends it by itself unless you listen for checkContinue; then you call writeContinue().",
                "Behind nginx an early refusal comes late: proxy_request_buffering (on) takes the whole upload first.",
            ],
            headers: &[Field {
                name: "Expect",
                message: Message::Request,
                requirement: Requirement::Must,
                tells: "with 100-continue the client holds the content back until it hears 100, or loses patience",
            }],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "the request is half-way through; its final status follows",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants {
                rust: &["StatusCode::CONTINUE"],
                go: &["http.StatusContinue"],
                python: &["HTTPStatus.CONTINUE"],
                java: &[],
                spring: &["HttpStatus.CONTINUE"],
                csharp: &["HttpStatusCode.Continue"],
                node: &["StatusCodes.CONTINUE"],
                ruby: &[":continue"],
                php: &["Response::HTTP_CONTINUE"],
                elixir: &[":continue"],
                kotlin: &["HttpStatusCode.Continue"],
            },
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 101,
                    difference: "101 hands the connection to another protocol; 100 lets this request carry on.",
                },
                Related {
                    code: 102,
                    difference: "100 comes before the content is sent; 102 after, while the server works on it.",
                },
                Related {
                    code: 103,
                    difference: "100 is about the request's content; 103 previews fields of the response.",
                },
                Related {
                    code: 104,
                    difference: "100 only lets the upload begin; 104 says where it can be resumed if it breaks off.",
                },
                Related {
                    code: 417,
                    difference: "417 turns the Expect field down; 100 is what that field asked for.",
                },
            ],
            keywords: &[
                "expect: 100-continue", "100-continue", "expect header", "send the body",
                "done waiting for 100-continue", "upload delay one second", "upload starts late",
                "--expect100-timeout", "expectcontinuetimeout", "expect100continue",
                "useexpectcontinue", "checkcontinue", "writecontinue", "two status lines",
                "ask before upload", "large upload handshake", "client may send content",
            ],
        },
        Status {
            code: 101,
            phrase: "Switching Protocols",
            standing: Standing::Registered,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Rfc { number: 9110, section: "15.2.2" },
            summary: "Agreed: from here on, this connection speaks the protocol that you asked for.",
            meaning: "The client named one or more protocols in Upgrade, and the server switches to \
                one of them. After this header section the connection is no longer HTTP/1.1; nearly \
                always it is a WebSocket. It exists in HTTP/1.1 only: HTTP/2 and HTTP/3 open a \
                WebSocket with extended CONNECT, and there a 2xx means success.",
            causes: &[
                "A WebSocket handshake succeeded: this is its normal answer, not an error.",
                "A tool asked for a raw stream: docker exec and attach, kubectl exec and port-forward.",
                "The connection went over to HTTP/2 without TLS (h2c), a way that RFC 9113 deprecates.",
                "DevTools shows 101 as pending for as long as the WebSocket stays open; that is as it should be.",
            ],
            client: &[
                "Read no more HTTP after the empty line: what follows belongs to the new protocol.",
                "Compare Sec-WebSocket-Accept with your key, and fail on a subprotocol that you didn't offer.",
                "Send pings more often than the shortest idle timeout on the way; 101 promises no lifetime.",
                "Test with curl --http1.1 -i and Connection: Upgrade, Upgrade: websocket, Sec-WebSocket-Version: 13 and a Sec-WebSocket-Key.",
            ],
            server: &[
                "A 200, 400, 404 or 426 instead? Often a proxy dropped Upgrade and Connection: both last one hop only.",
                "In nginx: proxy_http_version 1.1, proxy_set_header Upgrade $http_upgrade and Connection \"upgrade\".",
                "Sockets that die after a silent minute: proxy_read_timeout in nginx, idle timeout of an AWS ALB (60 s each).",
                "Switch only to a protocol that the request names; if it has Expect: 100-continue too, send 100 first.",
            ],
            headers: &[
                Field {
                    name: "Upgrade",
                    message: Message::Response,
                    requirement: Requirement::Must,
                    tells: "the protocol spoken after this header section, e.g. websocket",
                },
                Field {
                    name: "Connection",
                    message: Message::Response,
                    requirement: Requirement::Must,
                    tells: "contains upgrade, which marks the Upgrade field as meant for this hop alone",
                },
                Field {
                    name: "Upgrade",
                    message: Message::Request,
                    requirement: Requirement::Must,
                    tells: "the protocols that the client offered; the server may take no other",
                },
                Field {
                    name: "Sec-WebSocket-Accept",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "for WebSocket, made from the client's key: proof that the server knows the protocol",
                },
            ],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "the switch has happened; the connection is in use",
            },
            redirect: None,
            formerly: &[],
            aliases: &["Web Socket Protocol Handshake", "UPGRADED"],
            constants: Constants {
                rust: &["StatusCode::SWITCHING_PROTOCOLS"],
                go: &["http.StatusSwitchingProtocols"],
                python: &["HTTPStatus.SWITCHING_PROTOCOLS"],
                java: &[],
                spring: &["HttpStatus.SWITCHING_PROTOCOLS"],
                csharp: &["HttpStatusCode.SwitchingProtocols"],
                node: &["StatusCodes.SWITCHING_PROTOCOLS"],
                ruby: &[":switching_protocols"],
                php: &["Response::HTTP_SWITCHING_PROTOCOLS"],
                elixir: &[":switching_protocols"],
                kotlin: &["HttpStatusCode.SwitchingProtocols"],
            },
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 100,
                    difference: "100 lets an ordinary request go on; with 101 HTTP is over on this connection.",
                },
                Related {
                    code: 200,
                    difference: "A 200 to an upgrade request means that the server took no notice of Upgrade.",
                },
                Related {
                    code: 426,
                    difference: "426 demands a switch from the client; 101 grants one that the client asked for.",
                },
            ],
            keywords: &[
                "websocket", "websocket handshake", "ws://", "wss://", "upgrade: websocket",
                "connection: upgrade", "socket.io", "signalr", "sec-websocket-accept",
                "sec-websocket-key", "sec-websocket-version", "websocket connection pending",
                "proxy_set_header upgrade", "connection_upgrade", "switch to websocket",
                "protocol switch", "h2c upgrade", "docker attach stream", "kubectl exec stream",
                "upgraded connection", "hijacked connection",
            ],
        },
        Status {
            code: 102,
            phrase: "Processing",
            standing: Standing::Registered,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Rfc { number: 2518, section: "10.1" },
            summary: "Still at it: your request has arrived whole, the answer takes a while longer.",
            meaning: "A sign of life during a long job, meant to keep the client from hanging up; the \
                final status must still follow. It came with the first WebDAV (RFC 2518), and RFC \
                4918 dropped it for lack of implementations: the registration stands, a current \
                definition is missing. Where 202 ends the exchange and lets you go, 102 keeps you \
                waiting on the line.",
            causes: &[
                "A WebDAV server is busy with a COPY, MOVE or DELETE over a deep tree.",
                "An application sends it as a heartbeat: writeProcessing() in Node, sendError(102) in Jetty.",
                "Your client shows it as the result: Python's http.client (seen up to 3.13) skips no 1xx but 100.",
            ],
            client: &[
                "Keep the connection open and read on: it is not the answer.",
                "Cap the total time as well (curl --max-time): each 102 may reset a read timeout.",
                "Is 102 the result in Python requests? Try curl -v; it goes on to the final status.",
            ],
            server: &[
                "RFC 2518's rule of thumb: send it once the work takes over 20 seconds, and always a final status.",
                "For long jobs prefer 202 and a status resource: not every proxy and client copes with a 102.",
                "Send no 102 to an HTTP/1.0 client: that version has no interim responses.",
            ],
            headers: &[Field {
                name: "Status-URI",
                message: Message::Response,
                requirement: Requirement::May,
                tells: "how far single resources have got; only in RFC 2518, and dropped with the code",
            }],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "the work is under way; a second request could start it twice",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants {
                rust: &["StatusCode::PROCESSING"],
                go: &["http.StatusProcessing"],
                python: &["HTTPStatus.PROCESSING"],
                java: &[],
                spring: &["HttpStatus.PROCESSING"],
                csharp: &["HttpStatusCode.Processing"],
                node: &["StatusCodes.PROCESSING"],
                ruby: &[":processing"],
                php: &["Response::HTTP_PROCESSING"],
                elixir: &[":processing"],
                kotlin: &["HttpStatusCode.Processing"],
            },
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 100,
                    difference: "100 invites the content; 102 comes once the whole request is there.",
                },
                Related {
                    code: 103,
                    difference: "103 carries fields that the response will have; 102 carries only patience.",
                },
                Related {
                    code: 202,
                    difference: "202 is final, the outcome is fetched elsewhere; after 102 it comes on this connection.",
                },
            ],
            keywords: &[
                "still working", "still processing", "webdav slow operation", "copy takes long",
                "move takes long", "sign of life", "heartbeat response", "please wait",
                "keep connection alive during long job", "prevent client timeout",
                "writeprocessing", "sendprocessing", "status-uri", "rfc 2518",
                "interim response long job",
            ],
        },
        Status {
            code: 103,
            phrase: "Early Hints",
            standing: Standing::Registered,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Rfc { number: 8297, section: "2" },
            summary: "A head start: fields that the answer will probably have, before it is ready.",
            meaning: "While it still works on the answer, the server sends ahead some fields of it, \
                nearly always Link with rel=preload or preconnect, so that a browser can begin to \
                load. They are hints and no more: the final response's own fields decide, and several \
                103s may come before it. Checkpoint, an older proposal for the same number, was about \
                uploads and has nothing to do with it.",
            causes: &[
                "A CDN sends them: Cloudflare from Link fields that it has seen, Fastly and Akamai as configured.",
                "The application sends hints: writeEarlyHints() in Node, early_hints in Puma with Rails.",
                "Your client takes the hint for an empty answer: some HTTP/1.1 libraries do, Python's http.client too.",
            ],
            client: &[
                "Read on: curl -v prints the 103 with its fields, then the final response.",
                "In Chrome, resource timing entries with initiatorType early-hints show what a hint has loaded.",
                "A library that trips over 103: update it, use HTTP/2, or have the hints turned off at the CDN.",
            ],
            server: &[
                "Chrome heeds hints for top-level page loads over HTTP/2 and HTTP/3, and of several 103s the first.",
                "nginx passes a backend's 103 on since 1.29.0, and only where the early_hints directive says so.",
                "Apache httpd sends them over HTTP/2 with H2EarlyHints on; the default is off.",
                "Over HTTP/1.1 send 103 to clients known to cope: others may take every later answer for the wrong one.",
                "Hint at what every variant of the page needs: at that moment it may still become a redirect.",
            ],
            headers: &[
                Field {
                    name: "Link",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "what to load (rel=preload) or connect to (rel=preconnect) while the answer is made",
                },
                Field {
                    name: "Content-Security-Policy",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "browsers apply it to what this hint makes them load",
                },
            ],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "it is a preview; the answer follows to the same request",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants {
                rust: &["StatusCode::EARLY_HINTS"],
                go: &["http.StatusEarlyHints"],
                python: &["HTTPStatus.EARLY_HINTS"],
                java: &[],
                spring: &["HttpStatus.EARLY_HINTS"],
                csharp: &["HttpStatusCode.EarlyHints"],
                node: &["StatusCodes.EARLY_HINTS"],
                ruby: &[":early_hints"],
                php: &["Response::HTTP_EARLY_HINTS"],
                elixir: &[":early_hints"],
                kotlin: &[],
            },
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 100,
                    difference: "100 asks for the rest of the request; 103 tells something about the response.",
                },
                Related {
                    code: 102,
                    difference: "102 says only that the work goes on; 103 gives the client something to do meanwhile.",
                },
                Related {
                    code: 200,
                    difference: "200 is the answer; 103 comes before it, never in its place.",
                },
            ],
            keywords: &[
                "preload", "rel=preload", "preconnect", "link header preload", "resource hints",
                "faster page load", "lcp", "writeearlyhints", "send_early_hints", "sendearlyhints",
                "h2earlyhints", "early_hints directive", "cloudflare early hints", "server push",
                "http/2 push replacement", "headers before the response", "speculative loading",
                "response with no body before 200",
            ],
        },
        Status {
            code: 104,
            phrase: "Upload Resumption Supported",
            standing: Standing::Temporary,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "draft-ietf-httpbis-resumable-upload",
                url: "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/",
            },
            summary: "This upload can be resumed if it breaks off: here is where, and how far it got.",
            meaning: "An interim response from a server that implements the IETF draft on resumable \
                uploads: the first one names the upload resource in Location, later ones may report \
                progress in Upload-Offset. After a broken connection the client asks that resource \
                for the offset and sends the rest. The registration is temporary and was stated to \
                expire on 2026-11-13; the copy of the registry behind this entry is older and can't tell \
                what became of it. The newest revision seen, 15 of 2 November 2026, was still a draft.",
            causes: &[
                "The client sent Upload-Complete, as upload tasks of Apple's URLSession do, and the server can resume.",
                "A long upload is running, and the server reports how many bytes it has processed.",
            ],
            client: &[
                "Keep the Location of the first 104: without it there is nothing to resume.",
                "After a 5xx or a lost connection: HEAD that URL, read Upload-Offset, PATCH the rest from there.",
                "After a 4xx don't resume, unless that response says that you may.",
                "Nothing happens? Compare Upload-Draft-Interop-Version: both sides must implement the same one.",
            ],
            server: &[
                "Send it as soon as the upload resource exists, and with Upload-Limit if it has limits.",
                "Send none if the request's Upload-Draft-Interop-Version is missing or not yours: the draft forbids it.",
                "During a PATCH that appends, 104 carries Upload-Offset and must not carry Location.",
                "Expect: 100-continue still needs its 100; a 104 doesn't take its place.",
                "Mind the proxy: nginx hands over a request once it is complete (proxy_request_buffering), too late for 104.",
            ],
            headers: &[
                Field {
                    name: "Location",
                    message: Message::Response,
                    requirement: Requirement::Must,
                    tells: "the upload resource to resume at; in the 104 that announces it, not in progress reports to a PATCH",
                },
                Field {
                    name: "Upload-Offset",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "how many bytes are processed so far and need not be sent again",
                },
                Field {
                    name: "Upload-Limit",
                    message: Message::Response,
                    requirement: Requirement::Must,
                    tells: "limits of size and age; required with the announcement if there are any",
                },
                Field {
                    name: "Upload-Complete",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "starts a resumable upload: ?1 if this request brings all of it, ?0 if more will follow",
                },
                Field {
                    name: "Upload-Draft-Interop-Version",
                    message: Message::Response,
                    requirement: Requirement::Must,
                    tells: "which version of the draft is spoken; if it isn't the client's own, the client ignores the 104",
                },
            ],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "the upload is running; resume it only if it breaks off",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 100,
                    difference: "100 asks for the content; 104 says where to continue if sending it fails.",
                },
                Related {
                    code: 308,
                    difference: "Google's upload APIs use 308 as Resume Incomplete, as a final answer; 104 is interim.",
                },
            ],
            keywords: &[
                "resumable upload", "resume upload", "interrupted upload", "upload-offset",
                "upload-complete", "upload-limit", "upload-draft-interop-version",
                "application/partial-upload", "tus", "tusd", "rufh", "upload progress from server",
                "continue upload after disconnect", "urlsession upload task", "upload resource",
                "pause and resume upload",
            ],
        },
    ],
);
