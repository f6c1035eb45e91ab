//! Error codes of Node.js programs that got no response: of the operating system, TLS, the HTTP parser, undici
//! and axios.
//!
//! They stand in `error.code` where a status would be, or in `error.cause.code` of `fetch`. Codes of files, streams
//! and modules are left out unless an HTTP request can fail with them. Proven are those that Node 20.20, undici 6.29
//! or axios 1.21 gave when they were made to fail; the others are as documented.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "node-error",
    title: "Node.js error codes",
    vendor: "Node.js",
    product: "Node.js",
    shown_in: "`error.code`, and `error.cause.code` where `fetch failed`",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Node.js, Errors, common system errors",
        url: "https://nodejs.org/api/errors.html#common-system-errors",
    },
    ..BLANK
};

/// A code of the operating system that Node's own list leaves to the manual.
const ERRNO: Detail = Detail {
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Linux manual, errno(3)",
        url: "https://man7.org/linux/man-pages/man3/errno.3.html",
    },
    ..ROW
};

/// A code of Node itself.
const NODE: Detail = Detail {
    source: Source::Page {
        title: "Node.js, Errors, error codes",
        url: "https://nodejs.org/api/errors.html#nodejs-error-codes",
    },
    ..ROW
};

/// A code of OpenSSL's check of a certificate.
const CERTIFICATE: Detail = Detail {
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Node.js, TLS, X509 certificate error codes",
        url: "https://nodejs.org/api/tls.html#x509-certificate-error-codes",
    },
    ..ROW
};

/// A code of undici, which is what `fetch` of Node is made of.
const UNDICI: Detail = Detail {
    source: Source::Page {
        title: "undici, docs/docs/api/Errors.md",
        url: "https://github.com/nodejs/undici/blob/main/docs/docs/api/Errors.md",
    },
    ..ROW
};

/// A code of axios.
const AXIOS: Detail = Detail {
    shown_in: Some("`error.code` of an `AxiosError`"),
    source: Source::Page {
        title: "axios, README, error types",
        url: "https://github.com/axios/axios#error-types",
    },
    ..ROW
};

/// A code of llhttp, which parses what the other side sends.
const PARSER: Detail = Detail {
    source: Source::Page {
        title: "llhttp, src/llhttp/constants.ts",
        url: "https://github.com/nodejs/llhttp/blob/main/src/llhttp/constants.ts",
    },
    ..ROW
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "ECONNREFUSED",
        name: "Connection refused",
        says: "The host refused the connection: nothing listens on that address and port, so no status came; a proxy that meets this answers 502.",
        check: &[
            "Check that the service runs and listens: `ss -ltn` on its host.",
            "In a container `localhost` is the container itself: use the name of the service.",
            "`::1` in the message: `localhost` was taken for IPv6; write 127.0.0.1, or listen on both.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ECONNRESET",
        spellings: &["socket hang up", "read ECONNRESET"],
        name: "Connection reset",
        says: "The other side closed the connection before its response was complete: a crash, a timeout, or a kept connection that it had just given up; a proxy answers 502.",
        check: &[
            "Read the log of the server or proxy at that time for a crash, a restart or a limit.",
            "Only now and then: keep connections open for less time than the server does, and retry GET.",
            "At once and always: plain HTTP sent to a TLS port is hung up on as well.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ECONNABORTED",
        name: "Aborted on this side",
        says: "This side gave up: from axios it means that its `timeout` ran out, or that the browser aborted the request; the server sent no 408 or 504.",
        check: &[
            "Compare `timeout` in the axios config with the time that the endpoint takes.",
            "Set `transitional.clarifyTimeoutError`: then a timeout has the code ETIMEDOUT instead.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..AXIOS
    },
    Detail {
        token: "ETIMEDOUT",
        name: "Timed out",
        says: "No answer came in time: packets get lost on the way to the host, or the client's own timeout ran out; a proxy that meets this answers 504.",
        check: &[
            "`connect ETIMEDOUT`: look for a firewall, a security group or a wrong address.",
            "After a connection: find out why the server is slow, before you raise the timeout.",
            "With several addresses, Node gives each 250 ms: `--network-family-autoselection-attempt-timeout`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ESOCKETTIMEDOUT",
        name: "Response too slow",
        says: "The server took the connection, but sent nothing for as long as the client's `timeout` allows; the code is from the library `request` and its successors.",
        check: &[
            "Find out why the endpoint is slow; then raise `timeout`, if the work really takes so long.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.code` of `request`, `postman-request` and the like"),
        confidence: Confidence::Documented,
        source: Source::Page {
            title: "request, README, timeouts",
            url: "https://github.com/request/request#timeouts",
        },
        ..ROW
    },
    Detail {
        token: "EPIPE",
        name: "Broken pipe",
        says: "The program was still sending, but the other side had already closed the connection; a server that refuses a body early does that.",
        check: &[
            "Look for a limit on the size of bodies at the server or proxy: its 413 may have got lost.",
            "On a server: the client left. Handle the stream's `error` event, and ignore it.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "ENOTFOUND",
        name: "Name not found",
        says: "DNS has no address for the host name, so nothing was sent and no status came; a proxy that meets this answers 502.",
        check: &[
            "Check the name in the message for a typo, a scheme or a path (`https://` does not belong into `hostname`).",
            "Run `getent hosts NAME` on the same machine, in a container inside it.",
            "Look for an environment variable that is empty: `undefined` then is the host.",
        ],
        ..ROW
    },
    Detail {
        token: "EAI_AGAIN",
        name: "DNS did not answer",
        says: "The name server did not answer, or said to try again; whether the name exists is unknown, and no request was sent.",
        check: &[
            "Check the network and `/etc/resolv.conf`: offline machines and containers get this at every name.",
            "In Kubernetes look at CoreDNS, and at `ndots:5`, which multiplies the questions.",
        ],
        retry: Some(RetryAdvice::Yes),
        confidence: Confidence::Documented,
        source: Source::Page {
            title: "libuv, error handling",
            url: "https://docs.libuv.org/en/v1.x/errors.html",
        },
        ..ROW
    },
    Detail {
        token: "EADDRINUSE",
        name: "Port already in use",
        says: "The server could not start: another process, often an older run of itself, already listens on that port; its requests go to that one.",
        check: &[
            "Find the process: `ss -ltnp 'sport = :3000'`, on macOS `lsof -iTCP:3000 -sTCP:LISTEN`.",
            "Stop it, or set another port (`PORT`).",
        ],
        ..ROW
    },
    Detail {
        token: "EADDRNOTAVAIL",
        name: "Address not available",
        says: "`listen`: this machine does not have that address; `connect`: all local ports are taken, or IPv6 is asked for and missing.",
        check: &[
            "Listen on 0.0.0.0 or `::` instead of the public address of a load balancer or cloud host.",
            "With `connect`: use an agent with keep-alive instead of a connection for each request.",
        ],
        ..ERRNO
    },
    Detail {
        token: "EACCES",
        name: "Permission denied",
        says: "The operating system does not allow it: `listen` on a port below 1024 without the right to it, or a file or socket that this user may not open.",
        check: &[
            "Listen on a port from 1024 up behind a proxy, or give the right: `setcap cap_net_bind_service=+ep`.",
            "On Windows: `netsh interface ipv4 show excludedportrange tcp` shows reserved ports.",
        ],
        ..ROW
    },
    Detail {
        token: "EHOSTUNREACH",
        name: "No route to host",
        says: "Nobody on the way knows how to reach the address, or a firewall says so; nothing was sent, and a proxy that meets this answers 502 or 503.",
        check: &[
            "Check the address, the VPN and the routes: `ip route get ADDRESS`.",
            "On macOS 15: allow the program access to the local network in the privacy settings.",
        ],
        ..ERRNO
    },
    Detail {
        token: "ENETUNREACH",
        name: "Network unreachable",
        says: "This machine has no route to that network: it is offline, or the host has only an IPv6 address and the machine no IPv6.",
        check: &[
            "Check the connection: `ip route`, and `ip -6 route` if the address has colons.",
            "Prefer IPv4: `node --dns-result-order=ipv4first`.",
        ],
        ..ERRNO
    },
    Detail {
        token: "EMFILE",
        spellings: &["too many open files, accept"],
        name: "Too many open files",
        says: "The process has as many files and connections open as it may, so it can neither connect nor accept; clients wait or get a 502 or 504 from the proxy.",
        check: &[
            "Look for connections that are never closed, such as an agent made for each request.",
            "Raise the limit: `ulimit -n`, `LimitNOFILE` in systemd.",
        ],
        ..ROW
    },
    Detail {
        token: "EPROTO",
        spellings: &["write EPROTO"],
        name: "TLS protocol error",
        says: "The TLS handshake failed, and OpenSSL's own reason follows; `wrong version number` means that the port speaks plain HTTP.",
        check: &[
            "Read the text behind `SSL routines:`; with `wrong version number` write `http://`, or use the TLS port.",
            "With `handshake failure` or `unsupported protocol` compare versions: `openssl s_client -connect HOST:443`.",
        ],
        source: Source::Page {
            title: "Linux manual, errno(3)",
            url: "https://man7.org/linux/man-pages/man3/errno.3.html",
        },
        ..ROW
    },
    Detail {
        token: "ERR_SSL_WRONG_VERSION_NUMBER",
        spellings: &["SSL routines:ssl3_get_record:wrong version number"],
        name: "TLS sent to a plain port",
        says: "The program spoke TLS, and what came back is no TLS: the port speaks plain HTTP, or a proxy in between answered in plain text.",
        check: &[
            "Write `http://`, or use the port of TLS.",
            "Check `HTTPS_PROXY`: the address of most proxies begins with `http://`.",
        ],
        source: Source::Page {
            title: "OpenSSL, include/openssl/sslerr.h",
            url: "https://github.com/openssl/openssl/blob/master/include/openssl/sslerr.h",
        },
        ..NODE
    },
    Detail {
        token: "ERR_TLS_CERT_ALTNAME_INVALID",
        spellings: &["Hostname/IP does not match certificate's altnames"],
        name: "Certificate of another name",
        says: "The server's certificate does not name the host that was asked for, so Node hung up before sending anything.",
        check: &[
            "Compare the host with the names in the message (`altnames`).",
            "If you connect by address, set `servername` to the name in the certificate.",
            "Operator: request a certificate with this name, or choose the right one by SNI.",
        ],
        ..NODE
    },
    Detail {
        token: "ERR_TLS_HANDSHAKE_TIMEOUT",
        name: "TLS handshake too slow",
        says: "A server of Node hung up on a client that did not finish the TLS handshake within `handshakeTimeout` (120 s).",
        check: &["Nothing to do if rare: port scanners and clients with a bad network do that."],
        retry: Some(RetryAdvice::Yes),
        confidence: Confidence::Documented,
        ..NODE
    },
    Detail {
        token: "CERT_HAS_EXPIRED",
        name: "Certificate expired",
        says: "The server's certificate, or one that it depends on, has expired by this machine's clock, so Node sent nothing.",
        check: &[
            "Look at the dates: `openssl s_client -connect HOST:443 | openssl x509 -noout -dates`.",
            "Operator: renew it and reload the server. Otherwise check this machine's clock.",
            "If browsers accept it, update Node: an old version has old root certificates.",
        ],
        ..CERTIFICATE
    },
    Detail {
        token: "CERT_NOT_YET_VALID",
        name: "Certificate not valid yet",
        says: "The certificate's first day lies in the future by this machine's clock; mostly that clock is wrong.",
        check: &["Check the clock: `date -u`; devices without a battery start in the past."],
        ..CERTIFICATE
    },
    Detail {
        token: "CERT_REVOKED",
        name: "Certificate revoked",
        says: "The authority has revoked the server's certificate; Node only notices if it was given a list of revoked ones (`crl`).",
        check: &["Operator: request a new certificate with a new key."],
        ..CERTIFICATE
    },
    Detail {
        token: "CERT_UNTRUSTED",
        name: "Certificate not trusted",
        says: "The root certificate is known, but not trusted for servers, so Node sent nothing.",
        check: &["Give Node the right authority: `NODE_EXTRA_CA_CERTS=FILE`."],
        ..CERTIFICATE
    },
    Detail {
        token: "DEPTH_ZERO_SELF_SIGNED_CERT",
        name: "Self-signed certificate",
        says: "The server's certificate is signed by itself, and this program was not told to trust it; nothing was sent.",
        check: &[
            "Trust this one: `NODE_EXTRA_CA_CERTS=cert.pem`, or `ca` in the options of the request.",
            "Operator: use a certificate of a public authority, or of one that all clients know.",
            "`NODE_TLS_REJECT_UNAUTHORIZED=0` switches every check off: never in production.",
        ],
        confidence: Confidence::Proven,
        ..CERTIFICATE
    },
    Detail {
        token: "SELF_SIGNED_CERT_IN_CHAIN",
        name: "Self-signed certificate in the chain",
        says: "The chain ends at a root that Node does not know: a company's own authority, or a proxy that opens TLS on the way.",
        check: &[
            "Get the company's root certificate and set `NODE_EXTRA_CA_CERTS=FILE`; npm: `npm config set cafile FILE`.",
            "Node 22.15 or newer: `--use-system-ca` takes the authorities of the operating system.",
        ],
        ..CERTIFICATE
    },
    Detail {
        token: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
        name: "Chain incomplete",
        says: "The server sent its own certificate without the intermediate ones; browsers find those elsewhere, Node does not.",
        check: &[
            "Operator: serve the whole chain (`fullchain.pem`, not `cert.pem`) and reload the server.",
            "Count what it sends: `openssl s_client -connect HOST:443 -showcerts`.",
        ],
        ..CERTIFICATE
    },
    Detail {
        token: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        spellings: &["UNABLE_TO_GET_ISSUER_CERT"],
        name: "Issuer unknown",
        says: "Node does not know who issued the server's certificate: the authority is a company's own, or the server leaves out an intermediate certificate.",
        check: &[
            "Behind a company proxy: `NODE_EXTRA_CA_CERTS=FILE` with its root certificate.",
            "Operator: serve the whole chain; `openssl s_client -connect HOST:443 -showcerts` shows it.",
        ],
        ..CERTIFICATE
    },
    Detail {
        token: "HPE_INVALID_CONSTANT",
        spellings: &["Parse Error: Expected HTTP/"],
        name: "The answer is no HTTP",
        says: "What came back does not begin as HTTP/1: another protocol listens on that port, or an earlier response was longer than its Content-Length.",
        check: &[
            "Look at the bytes: `curl -v --http0.9 URL`; HTTP/2 without TLS, SSH or a database look like this.",
            "If only the second request on a connection fails, compare Content-Length with the body before it.",
        ],
        ..PARSER
    },
    Detail {
        token: "HPE_INVALID_HEADER_TOKEN",
        name: "Invalid character in a header",
        says: "A header that came back has a character that is not allowed, such as a blank in its name; browsers and curl are less strict.",
        check: &[
            "Look at the raw headers with `curl -sv URL`, and correct the server.",
            "`insecureHTTPParser: true` in the request accepts it, at the price of request smuggling.",
        ],
        ..PARSER
    },
    Detail {
        token: "HPE_INVALID_TRANSFER_ENCODING",
        spellings: &["HPE_UNEXPECTED_CONTENT_LENGTH"],
        name: "Content-Length beside chunked",
        says: "The server sent both Content-Length and `Transfer-Encoding: chunked`, which contradict each other.",
        check: &["Server: send only one of the two; look for a proxy that adds the other."],
        ..PARSER
    },
    Detail {
        token: "HPE_HEADER_OVERFLOW",
        spellings: &["Parse Error: Header overflow"],
        name: "Headers too large",
        says: "The headers are larger than Node accepts (16 KiB): as a client it drops the response, as a server it answers 431.",
        check: &[
            "Look for a huge cookie or a token in a header.",
            "Raise it: `node --max-http-header-size=32768`, or `maxHeaderSize` in the options.",
        ],
        source: Source::Page {
            title: "Node.js, Errors, HPE_HEADER_OVERFLOW",
            url: "https://nodejs.org/api/errors.html#hpe_header_overflow",
        },
        ..PARSER
    },
    Detail {
        token: "ERR_STREAM_PREMATURE_CLOSE",
        spellings: &["Premature close"],
        name: "Body broken off",
        says: "The stream was closed before its end: the server or a proxy broke off the body after its status, or this side destroyed it.",
        check: &[
            "Read the log of the server or proxy for a crash or a timeout in mid-response.",
            "On a server: the client left before it had everything.",
        ],
        retry: Some(RetryAdvice::Yes),
        confidence: Confidence::Documented,
        ..NODE
    },
    Detail {
        token: "ERR_STREAM_WRITE_AFTER_END",
        spellings: &["write after end"],
        name: "Written after the end",
        says: "The program wrote to a response or request that it had already ended; the mistake is in the program, mostly a missing `return`.",
        check: &["Look for a second `res.send()` or `res.end()`, or a callback that runs twice."],
        retry: Some(RetryAdvice::No),
        confidence: Confidence::Documented,
        ..NODE
    },
    Detail {
        token: "ERR_HTTP_HEADERS_SENT",
        spellings: &["Cannot set headers after they are sent to the client"],
        name: "Headers already sent",
        says: "The server's program answered the same request twice; the client got the first status, the second attempt throws this.",
        check: &[
            "Look for a missing `return` after `res.send()`, `res.json()` or `res.redirect()`.",
            "In an Express error handler, call `next(error)` if `res.headersSent`.",
        ],
        retry: Some(RetryAdvice::No),
        ..NODE
    },
    Detail {
        token: "ERR_HTTP_INVALID_STATUS_CODE",
        name: "Invalid status code",
        says: "The server's program set a status outside 100 to 999, often `undefined` or an error's own code; Express answers 500 instead.",
        check: &[
            "Look at what is passed to `res.status()`: `error.status || 500`, not `error.code`.",
        ],
        retry: Some(RetryAdvice::No),
        confidence: Confidence::Documented,
        ..NODE
    },
    Detail {
        token: "ERR_INVALID_CHAR",
        name: "Invalid character in a header",
        says: "The program put a line break or another forbidden character into a header, so nothing was sent.",
        check: &[
            "Print the value with `JSON.stringify`: a token read from a file often ends with a line break.",
        ],
        ..NODE
    },
    Detail {
        token: "ERR_UNESCAPED_CHARACTERS",
        name: "Path not encoded",
        says: "The path of the request has a blank or a letter outside ASCII, so nothing was sent.",
        check: &["Build the address with `new URL()`, or encode its parts: `encodeURIComponent`."],
        ..NODE
    },
    Detail {
        token: "ERR_INVALID_PROTOCOL",
        name: "Wrong protocol for this module",
        says: "An `https:` address was given to the module `http` or its agent, or the other way round; nothing was sent.",
        check: &["Choose module and agent by the protocol of the address, also after a redirect."],
        ..NODE
    },
    Detail {
        token: "UND_ERR_CONNECT_TIMEOUT",
        spellings: &["ConnectTimeoutError", "Connect Timeout Error"],
        name: "Connect timeout",
        says: "`fetch` could not connect to the host in time (10 s): packets get lost on the way, and no request was sent.",
        check: &[
            "Look for a firewall, a missing proxy setting (`fetch` ignores `HTTPS_PROXY` by default) or broken IPv6.",
            "Raise it: `new Agent({ connect: { timeout: 30_000 } })` with `setGlobalDispatcher`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Documented,
        ..UNDICI
    },
    Detail {
        token: "UND_ERR_HEADERS_TIMEOUT",
        spellings: &["HeadersTimeoutError", "Headers Timeout Error"],
        name: "Headers timeout",
        says: "The server took the request, but sent no status and headers within `headersTimeout` (300 s); it is this side that gave up, nobody sent a 504.",
        check: &[
            "Find out why the endpoint is slow, or let it answer 202 and do the work later.",
            "Raise `headersTimeout` of the dispatcher; 0 switches it off.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..UNDICI
    },
    Detail {
        token: "UND_ERR_BODY_TIMEOUT",
        spellings: &["BodyTimeoutError", "Body Timeout Error"],
        name: "Body timeout",
        says: "The status came, but then the body stood still for longer than `bodyTimeout` (300 s).",
        check: &[
            "For streams with long pauses let the server send comments or blank lines, or set `bodyTimeout: 0`.",
            "Otherwise look for a proxy or server that hangs in the middle of the response.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..UNDICI
    },
    Detail {
        token: "UND_ERR_SOCKET",
        spellings: &["other side closed"],
        name: "Socket error",
        says: "The other side closed the connection: `fetch failed` before its status, `terminated` in the middle of the body; a proxy that meets this answers 502.",
        check: &[
            "Read the log of the server or proxy; `error.cause.socket` has the bytes sent and received.",
            "Only now and then: the server's keep-alive timeout is shorter than this side's; retry GET.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..UNDICI
    },
    Detail {
        token: "UND_ERR_HEADERS_OVERFLOW",
        spellings: &["HeadersOverflowError", "Headers Overflow Error"],
        name: "Headers too large",
        says: "The headers of the response are larger than `maxHeaderSize` (16 KiB), so `fetch` dropped it.",
        check: &[
            "Look for a huge cookie in the response, or raise it: `node --max-http-header-size=32768`.",
        ],
        ..UNDICI
    },
    Detail {
        token: "UND_ERR_ABORTED",
        spellings: &["UND_ERR_ABORT"],
        name: "Aborted by the program",
        says: "This program aborted its own request, mostly by an `AbortSignal`; the server is not to blame.",
        check: &["Look for `AbortController` and `AbortSignal.timeout()` around the request."],
        retry: None,
        confidence: Confidence::Documented,
        ..UNDICI
    },
    Detail {
        token: "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
        name: "Response shorter or longer than announced",
        says: "The body of the response has another length than its Content-Length says; the server or a proxy counts wrong or broke off.",
        check: &[
            "Look for a proxy that changes the body, such as compression, and keeps the length.",
        ],
        confidence: Confidence::Documented,
        ..UNDICI
    },
    Detail {
        token: "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH",
        name: "Request shorter or longer than announced",
        says: "The body of the request has another length than the Content-Length that the program set, so it was not sent.",
        check: &["Leave Content-Length to `fetch`, or count bytes: `Buffer.byteLength(text)`."],
        confidence: Confidence::Documented,
        ..UNDICI
    },
    Detail {
        token: "UND_ERR_PRX_TLS",
        name: "TLS to the proxy failed",
        says: "The TLS connection to the proxy failed, so the server was never asked.",
        check: &[
            "Check the proxy's address: most are reached by `http://`, also for HTTPS targets.",
        ],
        confidence: Confidence::Documented,
        ..UNDICI
    },
    Detail {
        token: "ERR_NETWORK",
        name: "Network error",
        says: "axios in a browser got no status that it may see: blocked by CORS, mixed content or an extension, offline, or no server.",
        check: &[
            "Read the browser's console: it names CORS or `net::ERR_…`, which the program cannot see.",
            "Ask with curl: if that gets a status, it is CORS; otherwise the server is unreachable.",
        ],
        retry: None,
        confidence: Confidence::Documented,
        ..AXIOS
    },
    Detail {
        token: "ERR_CANCELED",
        spellings: &["CanceledError"],
        name: "Cancelled by the program",
        says: "This program cancelled its own request by an AbortSignal or CancelToken; the server is not to blame, and its log may show 499.",
        check: &["Ignore it where it is meant (`axios.isCancel(error)`), as when a page is left."],
        retry: None,
        ..AXIOS
    },
    Detail {
        token: "ERR_BAD_RESPONSE",
        name: "Bad response",
        says: "The server answered with a 5xx, or with something that axios could not read: a body that broke off, is too long or is no JSON.",
        check: &[
            "Print `error.response?.status`: with a status, look that up; without one, read `error.message`.",
            "`stream has been aborted`: the server or proxy broke off the body.",
        ],
        retry: None,
        ..AXIOS
    },
    Detail {
        token: "ERR_BAD_REQUEST",
        name: "Bad request",
        says: "The server answered with a 4xx, not only 400; this code is axios's own, and the real status is beside it.",
        check: &[
            "Print `error.response.status` and `error.response.data`, and look up that status.",
        ],
        ..AXIOS
    },
    Detail {
        token: "ERR_FR_TOO_MANY_REDIRECTS",
        name: "Too many redirects",
        says: "The server redirected more often than `maxRedirects` allows (21 by default); mostly it redirects in a circle.",
        check: &[
            "Show each hop: `curl -sIL URL | grep -i -e ^HTTP -e ^location`.",
            "Look for a redirect to a login page: the cookie may be missing, as there is no cookie jar.",
        ],
        ..AXIOS
    },
];
