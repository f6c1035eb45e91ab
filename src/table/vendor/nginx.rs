//! nginx: codes that it keeps in its log or uses between its own phases.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "nginx",
    aliases: &["openresty", "tengine", "angie", "freenginx", "ingress-nginx"],
    reach: Reach::Everyday,
    entries: checked(
        None,
        &[
            Status {
                code: 0,
                phrase: "No Status",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "nginx",
                    product: "nginx",
                    tell: "000 as $status in an nginx access log, usually with 0 bytes sent",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "nginx, src/http/modules/ngx_http_log_module.c",
                    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_log_module.c",
                },
                summary: "Only in nginx's log: the request ended before any status was decided.",
                meaning: "nginx prints $status with three digits, and 000 is what is left of a \
                    request that ended while no status was set. Most often its client went away \
                    at a moment that nginx does not count as 499, above all on HTTP/3. A lone 009 \
                    in the same column is a relative: an HTTP/0.9 request, which has no status \
                    code at all.",
                causes: &[
                    "A client closed its QUIC connection with HTTP/3 requests still waiting for the upstream.",
                    "An add-on (OpenResty's ngx.location.capture, a video module) was still busy when its client left.",
                    "A known bug: an upstream's invalid status line can even reach an HTTP/2 client as status 000.",
                ],
                client: &[
                    "There is no status to read on your side: curl -v names the moment the connection ended.",
                ],
                server: &[
                    "Put $server_protocol and $request_time beside $status: 000 on HTTP/3.0 is clients hanging up.",
                    "Look at level info in the error log, same second, for client prematurely closed connection.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "nothing was answered; an idempotent request may simply go again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499 is nginx sure that the client left; 000 is a request without any verdict.",
                    },
                    Related {
                        code: 444,
                        difference: "444 is nginx hanging up because it was told to; 000 was planned by nobody.",
                    },
                ],
                keywords: &[
                    "nginx no status", "nginx status 000", "zero status", "status 0",
                    "status 000 in access log", "empty status", "http/3 000",
                    "quic connection closed", "009", "no status code",
                ],
            },
            Status {
                code: 444,
                phrase: "No Response",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "nginx",
                    product: "nginx",
                    tell: "444 in an nginx access log; the client saw a closed connection and no byte",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "nginx, src/http/ngx_http_request.h",
                    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
                },
                summary: "Only in nginx's log: it hung up on purpose, without saying a word.",
                meaning: "The client never receives a 444. Whoever wrote the configuration told nginx \
                    to close the connection without an answer, mostly against scanners and requests \
                    for unknown hosts, and the access log keeps the number as a note of it. nginx \
                    itself gives it no reason phrase. With 499 it was the client that hung up.",
                causes: &[
                    "A return 444; in the catch-all default_server: your Host matched no server_name.",
                    "A rule against bots, paths or countries that is wider than its author meant.",
                    "limit_req_status or limit_conn_status is set to 444, so that rate limiting ends in silence.",
                    "On HTTP/3 nginx takes it by itself when a connection looks like a flood.",
                ],
                client: &[
                    "curl says (52) Empty reply from server, Chrome ERR_EMPTY_RESPONSE; HTTP/2 sees a stream reset.",
                    "Check the Host you send: the bare IP address or an old name lands in the catch-all server.",
                    "Vary one thing at a time (User-Agent, path, network); what ends the silence names the rule.",
                ],
                server: &[
                    "nginx -T | grep -n 444 finds every place that sets it, included files too.",
                    "Log $host and $http_user_agent to see who is being dropped before you tighten a rule.",
                    "error_page cannot catch 444; to say something after all, return 403 or 421 instead.",
                    "reset_timedout_connection on ends these connections with a TCP RST (since 1.15.2).",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the same rule drops the same request again",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Connection Closed Without Response"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499 is the client hanging up on nginx; 444 is nginx hanging up on the client.",
                    },
                    Related {
                        code: 403,
                        difference: "403 refuses with an answer; 444 refuses without one.",
                    },
                    Related {
                        code: 429,
                        difference: "429 tells a client that it is too fast; 444 lets it guess.",
                    },
                ],
                keywords: &[
                    "nginx no response",
                    "nginx closes the connection without response",
                    "connection closed without response",
                    "nginx drop connection",
                    "nginx hangs up silently",
                    "nginx silent close",
                    "nginx drop bad bots",
                    "reject scanners without answer",
                    "deny malicious requests nginx",
                    "block direct ip access nginx",
                    "refuse to answer nginx",
                    "return 444",
                    "empty reply from server",
                    "curl 52",
                    "drop connection",
                    "block bots nginx",
                    "server closed connection unexpectedly",
                    "silent drop",
                    "unknown host default_server",
                    "remote end closed connection",
                    "client gets no reply from nginx",
                    "err_empty_response",
                    "ngx_http_close",
                ],
            },
            Status {
                code: 494,
                phrase: "Request Header Too Large",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "nginx",
                    product: "nginx",
                    tell: "a page titled 400 Request Header Or Cookie Too Large with nginx in its last line",
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "nginx, src/http/ngx_http_special_response.c",
                    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c",
                },
                summary: "nginx's inner name for oversized header fields; what goes out is a 400.",
                meaning: "The number stays inside nginx: client and access log get 400, with a page \
                    that says Request Header Or Cookie Too Large. It exists so that error_page 494 \
                    can tell this case from every other bad request. Other servers answer the same \
                    trouble with 431; a request line that is too long is 414 in nginx too.",
                causes: &[
                    "Cookies have piled up until the Cookie field no longer fits one buffer, 8 KB by default.",
                    "A token has grown: a Kerberos ticket, a JWT with every role, single sign-on state.",
                    "All fields together need more than the four buffers of large_client_header_buffers.",
                    "More than 1000 field lines, the default of max_headers (since 1.29.8).",
                ],
                client: &[
                    "Delete the cookies of this site; if a private window works, it was them.",
                    "Look with curl -v or the browser's network panel for the field of 8 KB or so.",
                ],
                server: &[
                    "Raise large_client_header_buffers, say 4 16k, in http or in the default server, which reads first.",
                    "The error log at level info tells which: too long header line, or too large request.",
                    "Let error_page 494 lead to a page that expires the fattest cookies with Set-Cookie.",
                    "Before 1.17.9 an error_page for 494 let the number itself out to the client.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the fields must shrink first",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Request Header Or Cookie Too Large"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 431,
                        difference: "431 is the registered code for it; nginx has 494 inside and 400 outside.",
                    },
                    Related {
                        code: 400,
                        difference: "400 is what the client really receives for a 494.",
                    },
                    Related {
                        code: 414,
                        difference: "414 is for the request line, the URL; 494 is for the fields below it.",
                    },
                ],
                keywords: &[
                    "nginx header too large", "nginx request header too large",
                    "nginx cookie too large", "nginx header limit", "cookie too big",
                    "too many cookies", "client sent too long header line",
                    "client sent too large request", "jwt too large", "kerberos token too big",
                    "client sent too many header lines", "header buffer nginx",
                    "request header or cookie too large", "large_client_header_buffers",
                    "max_headers", "ngx_http_request_header_too_large",
                ],
            },
            Status {
                code: 495,
                phrase: "SSL Certificate Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "nginx",
                    product: "nginx",
                    tell: "a page titled 400 The SSL certificate error with nginx in its last line",
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "nginx, src/http/ngx_http_request.c",
                    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c",
                },
                summary: "nginx's inner name for a client certificate that fails its check; sent as 400.",
                meaning: "The number stays inside nginx: client and access log get 400, with a page \
                    that says The SSL certificate error. The client did present a certificate, but \
                    it did not verify, or its OCSP check failed. 496 is the case of no certificate \
                    at all. Both exist so that error_page can treat them apart.",
                causes: &[
                    "The client certificate has expired, is not valid yet, or is revoked (ssl_crl, ssl_ocsp).",
                    "Its issuer is in neither ssl_client_certificate nor ssl_trusted_certificate.",
                    "The chain is longer than ssl_verify_depth, which is 1 unless raised.",
                    "The client has several certificates and offered the wrong one.",
                ],
                client: &[
                    "openssl x509 -in client.pem -noout -dates -issuer shows whose it is and until when.",
                    "Put the intermediate certificates behind your own in the file given to curl --cert.",
                ],
                server: &[
                    "The error log at level info has the reason: client SSL certificate verify error, with its text.",
                    "openssl verify -CAfile ca.pem -untrusted intermediate.pem client.pem repeats the check.",
                    "ssl_verify_client optional still ends here for a bad one; optional_no_ca lets unknown issuers by.",
                    "error_page 495 can lead to a page that tells people how to renew their certificate.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "another certificate or another trust list is needed",
                },
                redirect: None,
                formerly: &[],
                aliases: &["The SSL certificate error", "Cert Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is what the client really receives for a 495.",
                    },
                    Related {
                        code: 496,
                        difference: "496: no client certificate came; 495: one came and did not pass.",
                    },
                    Related {
                        code: 526,
                        difference: "526 is about the origin server's certificate; 495 about the client's.",
                    },
                ],
                keywords: &[
                    "nginx client certificate invalid",
                    "nginx client certificate error",
                    "nginx client certificate expired",
                    "nginx ssl certificate error",
                    "nginx cert error",
                    "nginx ssl",
                    "client certificate not trusted",
                    "invalid client certificate",
                    "client certificate verification failed",
                    "mtls certificate rejected",
                    "client certificate expired",
                    "mtls",
                    "mutual tls failed",
                    "certificate revoked",
                    "self-signed client certificate",
                    "unable to get local issuer certificate",
                    "client cert rejected",
                    "client ssl certificate verify error: (18: self-signed certificate)",
                    "client ssl certificate verify error: (10: certificate has expired)",
                    "ssl_client_verify failed",
                    "client certificate verify error",
                    "the ssl certificate error",
                    "client ssl certificate verify error",
                    "ssl_verify_client",
                    "ssl_verify_depth",
                    "ngx_https_cert_error",
                ],
            },
            Status {
                code: 496,
                phrase: "SSL Certificate Required",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "nginx",
                    product: "nginx",
                    tell: "a page titled 400 No required SSL certificate was sent, nginx in its last line",
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "nginx, src/http/ngx_http_request.c",
                    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c",
                },
                summary: "nginx's inner name for a missing client certificate; what goes out is a 400.",
                meaning: "The number stays inside nginx: client and access log get 400, with a page \
                    that says No required SSL certificate was sent. The server block has \
                    ssl_verify_client on, and the TLS handshake brought no client certificate. A \
                    certificate that came but failed its check is 495.",
                causes: &[
                    "The client has no certificate configured, or only on another host name.",
                    "Somebody canceled the browser's certificate dialog, and the browser remembers that.",
                    "A load balancer or CDN in front ends TLS, so the client's certificate stops there.",
                ],
                client: &[
                    "Give certificate and key along: curl --cert client.pem --key client.key.",
                    "Restart the browser to be asked for a certificate again.",
                ],
                server: &[
                    "Pass TLS through (TCP mode) in front of nginx, or check certificates where TLS ends.",
                    "ssl_verify_client optional and a test of $ssl_client_verify ask only where you need it.",
                    "The error log at level info has: client sent no required SSL certificate.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "a client certificate has to come along",
                },
                redirect: None,
                formerly: &[],
                aliases: &["No required SSL certificate was sent", "No Cert"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is what the client really receives for a 496.",
                    },
                    Related {
                        code: 495,
                        difference: "495: a client certificate came and did not pass; 496: none came.",
                    },
                    Related {
                        code: 403,
                        difference: "403 knows you and says no; 496 does not know you for want of a certificate.",
                    },
                ],
                keywords: &[
                    "nginx no client certificate",
                    "nginx client certificate missing",
                    "nginx ssl certificate required",
                    "client did not present a certificate",
                    "missing client certificate",
                    "no client certificate sent",
                    "mtls without certificate",
                    "mtls",
                    "mutual tls",
                    "client certificate required",
                    "ssl_verify_client on",
                    "client sent no required ssl certificate",
                    "curl --cert",
                    "smart card login",
                    "no required ssl certificate was sent",
                    "ssl_client_verify none",
                    "ngx_https_no_cert",
                ],
            },
            Status {
                code: 497,
                phrase: "HTTP Request Sent to HTTPS Port",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "nginx",
                    product: "nginx",
                    tell: "a page titled 400 The plain HTTP request was sent to HTTPS port",
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "nginx, src/http/ngx_http_request.c",
                    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c",
                },
                summary: "nginx's inner name for plain HTTP on a TLS port; what goes out is a 400.",
                meaning: "The number stays inside nginx: client and access log get 400, with a page \
                    that says The plain HTTP request was sent to HTTPS port. It exists for \
                    error_page 497, which can turn the mistake into a redirect to https. The \
                    opposite mistake, TLS to a plain port, never gets this far and ends in a TLS \
                    error at the client.",
                causes: &[
                    "The URL says http:// and names the TLS port: http://example.com:443 or :8443.",
                    "A load balancer or ingress ends TLS and forwards plain HTTP to nginx's ssl port.",
                    "A health check or a backend setting speaks HTTP where it should speak HTTPS.",
                ],
                client: &[
                    "Write https:// in front of that port, or use the plain port, usually 80.",
                ],
                server: &[
                    "error_page 497 =308 https://$host:$server_port$request_uri; sends people where they belong.",
                    "Behind a balancer that ends TLS: point it at a port without ssl, or let it speak HTTPS.",
                    "The error log at level info has: client sent plain HTTP request to HTTPS port.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with https, or at the plain port",
                },
                redirect: None,
                formerly: &[],
                aliases: &["The plain HTTP request was sent to HTTPS port", "HTTP to HTTPS"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is what the client really receives for a 497.",
                    },
                    Related {
                        code: 301,
                        difference: "301 or 308 at the plain port is how http is led to https; 497 is at the TLS port.",
                    },
                    Related {
                        code: 426,
                        difference: "426 asks for another protocol by name; 497 just finds TLS missing.",
                    },
                ],
                keywords: &[
                    "nginx http to https port",
                    "nginx http request on ssl port",
                    "plain http on ssl port",
                    "http spoken to an https port",
                    "plain http request was sent to https port",
                    "http on port 443",
                    "client sent plain http request to https port",
                    "wrong scheme",
                    "http instead of https",
                    "load balancer tls termination",
                    "port 8443",
                    "400 bad request https port",
                    "redirect http to https same port",
                    "error_page 497",
                    "ngx_http_to_https",
                ],
            },
            Status {
                code: 498,
                phrase: "Invalid Host Name",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "nginx",
                    product: "nginx",
                    tell: "nothing sends it; a 498 that you really meet is another party's",
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "nginx, src/http/ngx_http_request.h",
                    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
                },
                summary: "A code that nginx took back: once for bad host names, today just a gap.",
                meaning: "nginx neither sends nor logs it: a comment in its source calls 498 the \
                    canceled code for requests with an invalid host name. Only a place in the list \
                    of error pages is left, filled with the 404 page. Such a request is a plain 400 \
                    in nginx now.",
                causes: &[
                    "A configuration writes it out by hand: return 498; brings the number and the page for 404.",
                    "More likely the 498 is not nginx's: ArcGIS means an invalid token by it.",
                ],
                client: &["Read the content: a token error in JSON is an API's 498, not nginx's."],
                server: &[
                    "nginx -T | grep -n 498 shows whether your own configuration uses the number.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "nginx has no such answer to repeat",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is what nginx answers today to an invalid Host.",
                    },
                    Related {
                        code: 499,
                        difference: "499 is next door and alive: the client hung up.",
                    },
                ],
                keywords: &[
                    "nginx 498", "nginx canceled code", "client sent invalid host header",
                    "unused nginx code",
                ],
            },
            Status {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "nginx",
                    product: "nginx",
                    tell: "499 in an nginx access log, as a rule with 0 bytes sent",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "nginx, src/http/ngx_http_request.h",
                    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
                },
                summary: "Only in nginx's log: the client hung up before nginx had begun to answer.",
                meaning: "Nobody receives a 499: nginx writes it down when the client closed the \
                    connection, or reset its HTTP/2 stream, before the response had begun. It says \
                    who gave up, not why; nearly always a wait was longer than somebody's patience. \
                    With 504 it was nginx that lost patience, with the upstream. Once part of a \
                    response is out, the log keeps that response's status instead.",
                causes: &[
                    "The backend was slow, and the client's own timeout struck first.",
                    "A load balancer or CDN in front of nginx waits less long than the application needs.",
                    "Somebody closed the tab or hit reload, or a script aborted a fetch it no longer needed.",
                    "Health checks and monitors with a timeout of a second or two.",
                ],
                client: &[
                    "Give the client a longer timeout, or ask for less at once: a page, a filter, a job to poll.",
                    "The backend may have done the work all the same: look before you repeat a POST.",
                ],
                server: &[
                    "Log $request_time: 499s bunched at 30.000 or 60.000 betray whose timeout it is.",
                    "Let patience shrink inward: client longest, then balancer, then proxy_read_timeout (60s).",
                    "proxy_ignore_client_abort on lets the backend finish; off, the default, cuts it off.",
                    "$upstream_response_time tells a slow backend from a client that only looked in.",
                    "Don't try error_page 499: nginx refuses to start with it.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the same wait ends the same way; lengthen the timeout or ask for less",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 444,
                        difference: "444 is nginx hanging up on the client; 499 is the client hanging up on nginx.",
                    },
                    Related {
                        code: 408,
                        difference: "408: the server tired of waiting for the request; 499: the client, for the response.",
                    },
                    Related {
                        code: 504,
                        difference: "504: nginx gave up on the upstream first; 499: the client gave up on both.",
                    },
                    Related {
                        code: 460,
                        difference: "460 is the same event in the log of an AWS Application Load Balancer.",
                    },
                    Related {
                        code: 502,
                        difference: "502: the upstream failed; with 499 it may have been doing fine, only slowly.",
                    },
                ],
                keywords: &[
                    "client disconnected before the server responded",
                    "client left",
                    "nginx client closed",
                    "nginx client closed connection",
                    "nginx client abort",
                    "nginx client canceled",
                    "client closed the connection",
                    "client closed connection before the response",
                    "client gave up waiting",
                    "client went away",
                    "client left before the answer",
                    "client aborted",
                    "caller canceled",
                    "user navigated away",
                    "user closed the browser",
                    "user pressed stop",
                    "visitor left",
                    "browser canceled request",
                    "impatient client",
                    "request canceled by client",
                    "client hangup",
                    "client prematurely closed connection",
                    "client disconnected",
                    "client timeout",
                    "broken pipe",
                    "request aborted",
                    "user closed tab",
                    "so upstream connection is closed too",
                    "slow backend",
                    "client hung up",
                    "canceled request",
                    "client prematurely closed connection, so upstream connection is closed too",
                    "client closed connection while waiting for request",
                    "client timed out while waiting for upstream",
                    "write: broken pipe",
                    "java.io.ioexception: broken pipe",
                    "net/http: request canceled",
                    "an existing connection was forcibly closed by the client",
                    "the user aborted a request",
                    "connection aborted by peer",
                    "epipe",
                    "econnaborted",
                    "abortcontroller",
                    "proxy_ignore_client_abort",
                    "client abort exception",
                    "client disconnected exception",
                    "err_canceled",
                    "abort error",
                    "ngx_http_client_closed_request",
                ],
            },
        ],
    ),
};
