//! Errors of Go's standard library, which every program in Go prints: docker, kubectl, Terraform, Traefik, Caddy.
//!
//! They say what went wrong on the way, not for whom. Where Caddy or Traefik answer with a status of their own for
//! one of them, that is a row of their vocabulary, beside their name. Short texts that others print as well are not
//! looked for in a line; the whole form with `dial tcp` is.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "go-error",
    title: "Errors of Go's standard library",
    vendor: "Go programs",
    product: "Go",
    shown_in: "what a program written in Go prints or logs as its `error`",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Go, net/http/transport.go",
        url: "https://github.com/golang/go/blob/master/src/net/http/transport.go",
    },
    ..BLANK
};

/// An error of a connection.
const NET: Detail = Detail {
    source: Source::Page {
        title: "Go, net/net.go",
        url: "https://github.com/golang/go/blob/master/src/net/net.go",
    },
    ..ROW
};

/// An error of the check of a certificate.
const X509: Detail = Detail {
    source: Source::Page {
        title: "Go, crypto/x509/verify.go",
        url: "https://github.com/golang/go/blob/master/src/crypto/x509/verify.go",
    },
    ..ROW
};

/// An error of TLS.
const TLS: Detail = Detail {
    source: Source::Page {
        title: "Go, crypto/tls/conn.go",
        url: "https://github.com/golang/go/blob/master/src/crypto/tls/conn.go",
    },
    ..ROW
};

/// An alert that the other side sent.
const ALERT: Detail = Detail {
    source: Source::Page {
        title: "Go, crypto/tls/alert.go",
        url: "https://github.com/golang/go/blob/master/src/crypto/tls/alert.go",
    },
    ..ROW
};

/// An error of the server.
const SERVER: Detail = Detail {
    shown_in: Some("the log of a server written in Go"),
    source: Source::Page {
        title: "Go, net/http/server.go",
        url: "https://github.com/golang/go/blob/master/src/net/http/server.go",
    },
    ..ROW
};

/// An error of a context.
const CONTEXT: Detail = Detail {
    source: Source::Page {
        title: "Go, context/context.go",
        url: "https://github.com/golang/go/blob/master/src/context/context.go",
    },
    ..ROW
};

/// An error of HTTP/2.
const HTTP2: Detail = Detail {
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Go, net/http/h2_bundle.go",
        url: "https://github.com/golang/go/blob/release-branch.go1.24/src/net/http/h2_bundle.go",
    },
    ..ROW
};

/// What a refused connection means.
const REFUSED: Detail = Detail {
    name: "Connection refused",
    says: "The host refused the connection: nothing listens on that address and port, so no status came; a proxy that meets this answers 502.",
    check: &[
        "Check that the service runs and listens on that address: `ss -ltn` on its host.",
        "In a container `localhost` is the container itself: use the name of the service.",
    ],
    retry: Some(RetryAdvice::AfterDelay),
    ..NET
};

/// What a name without an address means.
const NO_HOST: Detail = Detail {
    name: "Name not found",
    says: "DNS has no address for the host name, so nothing was sent and no status came; a proxy that meets this answers 502.",
    check: &[
        "Check the spelling, and resolve it on the same machine or in the same container: `getent hosts NAME`.",
        "`on ADDRESS:53` in the message is the name server that was asked: is it the right one?",
    ],
    ..NET
};

/// What a reset connection means.
const RESET: Detail = Detail {
    name: "Connection reset",
    says: "The other side reset the connection before its response was complete: a crash, a restart, a limit, or a firewall; a proxy that meets this answers 502.",
    check: &["Read the log of the server or proxy at that time for a crash, a kill or a limit."],
    retry: Some(RetryAdvice::Yes),
    ..NET
};

/// What a broken pipe means.
const PIPE: Detail = Detail {
    name: "Broken pipe",
    says: "The program was still sending, but the other side had already closed the connection: a client that left, or a server that refuses the body.",
    check: &[
        "On a server: the client left; compare the duration with its timeout.",
        "On a client: look for a limit on the size of bodies at the server or proxy.",
    ],
    retry: None,
    ..NET
};

const DETAILS: &[Detail] = &[
    Detail { token: "dial tcp … connect: connection refused", ..REFUSED },
    Detail {
        token: "connect: connection refused",
        recognition: Some(Recognition::Alone),
        ..REFUSED
    },
    Detail {
        token: "dial tcp … connect: no route to host",
        spellings: &["dial tcp … connect: network is unreachable"],
        name: "No route to host",
        says: "Nobody on the way knows how to reach that address, or a firewall says so; nothing was sent, and a proxy that meets this answers 502 or 503.",
        check: &["Check the address, the VPN, firewalls and the routes: `ip route get ADDRESS`."],
        ..NET
    },
    Detail {
        token: "i/o timeout",
        spellings: &["dial tcp … i/o timeout"],
        name: "Timed out",
        says: "`dial tcp`: packets get lost on the way to the host; `read tcp`: it did not answer in time; a proxy that meets this answers 504.",
        check: &[
            "With `dial`, look for a firewall, a security group or a wrong address.",
            "With `read`, find out why the other side is slow; with `lookup`, check the name server.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..NET
    },
    Detail { token: "dial tcp: lookup … no such host", ..NO_HOST },
    Detail { token: "no such host", recognition: Some(Recognition::Alone), ..NO_HOST },
    Detail {
        token: "server misbehaving",
        name: "Name server failed",
        says: "The name server answered with an error, mostly SERVFAIL; whether the name exists is unknown, and no request was sent.",
        check: &[
            "Ask it yourself: `dig NAME @ADDRESS`, with the address behind `on` in the message.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: Source::Page {
            title: "Go, net/dnsclient_unix.go",
            url: "https://github.com/golang/go/blob/master/src/net/dnsclient_unix.go",
        },
        ..ROW
    },
    Detail { token: "read tcp … read: connection reset by peer", ..RESET },
    Detail {
        token: "read: connection reset by peer",
        recognition: Some(Recognition::Alone),
        ..RESET
    },
    Detail { token: "write tcp … write: broken pipe", ..PIPE },
    Detail {
        token: "write: broken pipe",
        spellings: &["broken pipe"],
        recognition: Some(Recognition::Alone),
        ..PIPE
    },
    Detail {
        token: "EOF",
        name: "Connection closed",
        says: "The other side closed the connection before it had sent a status: a crash, a restart, or a kept connection that it had just given up.",
        check: &[
            "Read the log of the server or proxy for a crash or a restart.",
            "Only now and then: keep idle connections for less time than the server does (`IdleConnTimeout`).",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Named),
        source: Source::Page {
            title: "Go, io/io.go",
            url: "https://github.com/golang/go/blob/master/src/io/io.go",
        },
        ..ROW
    },
    Detail {
        token: "unexpected EOF",
        name: "Body broken off",
        says: "The other side closed the connection in the middle: the status came, but the body is shorter than announced.",
        check: &[
            "Read the log of the server or proxy for a crash or a timeout in mid-response.",
            "If it always breaks off after the same time or size, look for that limit on a proxy.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Alone),
        source: Source::Page {
            title: "Go, io/io.go",
            url: "https://github.com/golang/go/blob/master/src/io/io.go",
        },
        ..ROW
    },
    Detail {
        token: "http: server closed idle connection",
        name: "Kept connection closed",
        says: "The server gave up a kept connection just as a request was sent on it; Go retries by itself unless the request might count twice.",
        check: &["Keep idle connections for less time than the server does (`IdleConnTimeout`)."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "context deadline exceeded",
        name: "The program's own deadline",
        says: "The time that the program itself had allowed ran out before an answer came; nobody sent a 408 or 504, unless the program does so itself.",
        check: &[
            "Look for the timeout in the configuration of the program that prints it.",
            "Find out which step takes long: name server, connection, or the answer itself.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..CONTEXT
    },
    Detail {
        token: "Client.Timeout exceeded while awaiting headers",
        spellings: &["Client.Timeout or context cancellation while reading body"],
        name: "The client's own timeout",
        says: "`http.Client` gave up, because its `Timeout` ran out before the server's headers or body had come; nobody sent a 408 or 504.",
        check: &[
            "Find out why the server is slow, or raise the timeout of the program that prints it.",
            "Docker: check the network and proxy of the daemon, not those of your shell.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: Source::Page {
            title: "Go, net/http/client.go",
            url: "https://github.com/golang/go/blob/master/src/net/http/client.go",
        },
        ..ROW
    },
    Detail {
        token: "context canceled",
        name: "Given up by the caller",
        says: "Whoever had asked no longer wants the answer: in a server or proxy the client left, elsewhere the program itself stopped the request.",
        check: &["In a proxy compare the duration with the client's timeout: it may log 499."],
        retry: None,
        ..CONTEXT
    },
    Detail {
        token: "net/http: timeout awaiting response headers",
        name: "Response too slow",
        says: "The server took the request, but sent no status within `ResponseHeaderTimeout`; a proxy that meets this answers 504.",
        check: &[
            "Find out why the server is slow, or raise the timeout of the program that prints it.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "net/http: TLS handshake timeout",
        name: "TLS handshake too slow",
        says: "The connection was made, but the TLS handshake took longer than allowed (10 s): the server is overloaded, or a proxy or the MTU swallows packets.",
        check: &[
            "Ask by hand: `curl -v https://HOST`; on a VPN try a smaller MTU.",
            "Docker and kubectl: check `HTTPS_PROXY` and the memory of the machine.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "net/http: request canceled while waiting for connection",
        name: "Given up before the connection",
        says: "The program gave up while it was still connecting or waited for a free connection; the server never saw the request.",
        check: &[
            "Look for a firewall on the way, and at the timeout of the program that prints it.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "transport connection broken: malformed HTTP",
        spellings: &["malformed HTTP response", "malformed HTTP status code"],
        name: "The answer is no HTTP",
        says: "What came back is no HTTP/1 response: the port speaks TLS, HTTP/2 or another protocol; a proxy that meets this answers 502.",
        check: &[
            "Check scheme and port; `\\x15\\x03\\x01` in the message is TLS, so write `https://`.",
        ],
        ..ROW
    },
    Detail {
        token: "http: server gave HTTP response to HTTPS client",
        spellings: &["server gave HTTP response to HTTPS client"],
        name: "Plain HTTP where HTTPS was expected",
        says: "The program spoke TLS to a port that speaks plain HTTP, typically a local registry or service; no status was read.",
        check: &[
            "Use `http://`, or the port of TLS.",
            "Docker: give the registry TLS, or list it under `insecure-registries`, which sends passwords unencrypted.",
        ],
        source: Source::Page {
            title: "Go, net/http/client.go",
            url: "https://github.com/golang/go/blob/master/src/net/http/client.go",
        },
        ..ROW
    },
    Detail {
        token: "tls: first record does not look like a TLS handshake",
        spellings: &["first record does not look like a TLS handshake"],
        name: "No TLS on that port",
        says: "The program spoke TLS, and the other side answered something else: the port speaks plain HTTP or another protocol.",
        check: &["Use `http://`, or the port of TLS; check `HTTPS_PROXY`, too."],
        ..TLS
    },
    Detail {
        token: "unsupported protocol scheme",
        name: "Address without a scheme",
        says: "The address has no `http://` or `https://` in front, or another scheme, so nothing was sent.",
        check: &["Print the address: an empty variable or a missing scheme is the usual cause."],
        ..ROW
    },
    Detail {
        token: "stopped after 10 redirects",
        name: "Too many redirects",
        says: "The server redirected ten times, and Go's client gave up; mostly it redirects in a circle.",
        check: &["Show each hop: `curl -sIL URL | grep -i -e ^HTTP -e ^location`."],
        source: Source::Page {
            title: "Go, net/http/client.go",
            url: "https://github.com/golang/go/blob/master/src/net/http/client.go",
        },
        ..ROW
    },
    Detail {
        token: "tls: failed to verify certificate",
        name: "Certificate not trusted",
        says: "The program does not trust the server's certificate, for the reason that follows (`x509: …`); nothing was sent, and a proxy that meets this answers 502 or 500.",
        check: &[
            "Read the text behind `x509:`: unknown authority, another name, or expired.",
            "Look at what the server sends: `openssl s_client -connect HOST:443 -servername HOST -showcerts`.",
        ],
        source: Source::Page {
            title: "Go, crypto/tls/common.go",
            url: "https://github.com/golang/go/blob/master/src/crypto/tls/common.go",
        },
        ..ROW
    },
    Detail {
        token: "x509: certificate signed by unknown authority",
        name: "Unknown authority",
        says: "The program does not know who signed the server's certificate: a company's own authority, a self-signed one, or a chain without its intermediate certificate.",
        check: &[
            "Add the authority to the machine or image: `update-ca-certificates`, or `SSL_CERT_FILE=FILE`.",
            "Images `FROM scratch` have no authorities at all: copy `ca-certificates.crt` into them.",
            "Docker: `/etc/docker/certs.d/HOST/ca.crt`. Operator: serve the whole chain.",
        ],
        ..X509
    },
    Detail {
        token: "x509: certificate has expired or is not yet valid",
        name: "Certificate expired",
        says: "The server's certificate is not valid at the time of this machine's clock, which stands behind the text.",
        check: &[
            "Compare both times in the message: if the current time is wrong, set the clock.",
            "Operator: renew the certificate and reload the server.",
        ],
        ..X509
    },
    Detail {
        token: "x509: certificate is valid for …, not",
        spellings: &[
            "x509: certificate is not valid for any names",
            "x509: cannot validate certificate for … because it doesn't contain any IP SANs",
        ],
        name: "Certificate of another name",
        says: "The server's certificate does not name the host or address that was asked for.",
        check: &[
            "Use one of the names in the message, or set the server name (SNI) of the program to it.",
            "Operator: request a certificate with this name; an address needs an IP SAN.",
        ],
        ..X509
    },
    Detail {
        token: "x509: certificate relies on legacy Common Name field",
        name: "Certificate without SAN",
        says: "The certificate names its host in the Common Name only, which Go no longer reads (since 1.15).",
        check: &["Make it anew with a SAN: `openssl req -x509 … -addext subjectAltName=DNS:HOST`."],
        ..X509
    },
    Detail {
        token: "remote error: tls: handshake failure",
        spellings: &["remote error: tls: protocol version not supported"],
        name: "The other side broke off TLS",
        says: "The other side refused the TLS handshake: no version or cipher in common, or no certificate for the name that was asked for.",
        check: &["Compare what both offer: `openssl s_client -connect HOST:443 -servername HOST`."],
        ..ALERT
    },
    Detail {
        token: "remote error: tls: bad certificate",
        spellings: &["remote error: tls: unknown certificate authority"],
        name: "The other side refused the certificate",
        says: "The other side does not trust the certificate of this one: on a server, the client lacks its authority; on a client, the client certificate is refused.",
        check: &[
            "On a server: serve the whole chain, and give the client the authority.",
            "On a client: check the client certificate and whether the server knows its authority.",
        ],
        ..ALERT
    },
    Detail {
        token: "remote error: tls: certificate required",
        name: "Client certificate missing",
        says: "The server asks for a client certificate (mutual TLS), and the program sent none.",
        check: &["Give the program a certificate and key that the server's authority has signed."],
        ..ALERT
    },
    Detail {
        token: "http: TLS handshake error from",
        name: "Handshake with a client failed",
        says: "A client did not finish the TLS handshake with this server; the reason follows, and no request was read.",
        check: &[
            "`EOF` and `i/o timeout`: a port scanner or a health check of the TCP port; ignore it.",
            "`unknown certificate`: the client does not trust this server's certificate.",
            "`client sent an HTTP request to an HTTPS server`: Go answered that one with 400.",
        ],
        retry: None,
        ..SERVER
    },
    Detail {
        token: "http: panic serving",
        name: "The handler crashed",
        says: "The program that answers the request panicked; Go closed the connection without a status, and a proxy in front answers 502.",
        check: &["Read the stack below it: the first line of your own code is the place."],
        retry: Some(RetryAdvice::AfterChange),
        ..SERVER
    },
    Detail {
        token: "http: Accept error",
        name: "No more connections",
        says: "The server could not accept a connection, mostly because the process has too many files open; clients wait.",
        check: &[
            "Raise `ulimit -n` or `LimitNOFILE`, and look for responses whose body is never closed.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..SERVER
    },
    Detail {
        token: "http: proxy error:",
        statuses: &[502],
        name: "Go's reverse proxy failed",
        says: "`httputil.ReverseProxy` got no answer from the server behind it, for the reason that follows, and answered 502.",
        check: &[
            "Read the text behind it: `connection refused`, `EOF`, `context canceled` or a TLS error.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("the log of a server written in Go"),
        source: Source::Page {
            title: "Go, net/http/httputil/reverseproxy.go",
            url: "https://github.com/golang/go/blob/master/src/net/http/httputil/reverseproxy.go",
        },
        ..ROW
    },
    Detail {
        token: "http: request body too large",
        statuses: &[413],
        name: "Request body too large",
        says: "The client sent more than `http.MaxBytesReader` allows; the program decides about the status, mostly 413.",
        check: &["Send less, or raise the limit of the program: the server's author sets it."],
        recognition: Some(Recognition::Alone),
        source: Source::Page {
            title: "Go, net/http/request.go",
            url: "https://github.com/golang/go/blob/master/src/net/http/request.go",
        },
        ..ROW
    },
    Detail {
        token: "404 page not found",
        statuses: &[404],
        name: "Go's own page for a missing route",
        says: "A server written in Go, such as Traefik, Consul or Kubernetes, has no route for this host and path.",
        check: &["Compare host, path and method with the routes of that server."],
        recognition: Some(Recognition::Alone),
        shown_in: Some("the body of the response"),
        ..SERVER
    },
    Detail {
        token: "http2: server sent GOAWAY and closed the connection",
        name: "The server ends the connection",
        says: "The server asked the client to open a new HTTP/2 connection, mostly at a restart or after many requests, while this one was in work.",
        check: &["Retry; read `ErrCode` and `debug` in the message if it comes back at once."],
        retry: Some(RetryAdvice::Yes),
        ..HTTP2
    },
    Detail {
        token: "http2: client connection lost",
        name: "HTTP/2 connection dead",
        says: "A ping on the HTTP/2 connection got no answer, so the client gave it up with all its requests.",
        check: &[
            "Look for a firewall or NAT that forgets idle connections, and for sleeping machines.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..HTTP2
    },
    Detail {
        token: "stream error: stream ID …; INTERNAL_ERROR",
        spellings: &[
            "stream error: stream ID …; CANCEL",
            "stream error: stream ID …; PROTOCOL_ERROR",
            "stream error: stream ID …; REFUSED_STREAM",
        ],
        name: "HTTP/2 stream reset",
        says: "The other side reset this one request of the HTTP/2 connection; INTERNAL_ERROR is mostly a proxy whose backend broke off.",
        check: &[
            "Read the log of the server or proxy; try HTTP/1.1, with `GODEBUG=http2client=0`.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..HTTP2
    },
];
