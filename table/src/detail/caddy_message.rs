//! What Caddy writes into its log when a request fails, with the status that it sends for it.
//!
//! Rows are the messages of Caddy 2.11 (measured, and read in its source). Many are texts of the Go
//! library that other programs print too (`dial tcp`, `EOF`, `context canceled`), so those need the
//! name of Caddy, or its logger `http.log.error`, beside them. Failures of a client (4xx) are
//! logged at level DEBUG only.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "caddy-message",
    title: "Caddy messages",
    vendor: "Caddy",
    product: "Caddy",
    shown_in: "`msg` in the log lines of the logger `http.log.error`, beside `status`",
    recognition: Recognition::Message,
    details: DETAILS,
});

const SERVER: Source = Source::Page {
    title: "Caddy, modules/caddyhttp/server.go",
    url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/server.go",
};

const FILES: Source = Source::Page {
    title: "Caddy, modules/caddyhttp/fileserver/staticfiles.go",
    url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/fileserver/staticfiles.go",
};

const BODY: Source = Source::Page {
    title: "Caddy, modules/caddyhttp/requestbody/requestbody.go",
    url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/requestbody/requestbody.go",
};

const AUTH: Source = Source::Page {
    title: "Caddy, modules/caddyhttp/caddyauth/caddyauth.go",
    url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/caddyauth/caddyauth.go",
};

const IPS: Source = Source::Page {
    title: "Caddy, modules/caddyhttp/ip_matchers.go",
    url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/ip_matchers.go",
};

const FASTCGI: Source = Source::Page {
    title: "Caddy, modules/caddyhttp/reverseproxy/fastcgi/fastcgi.go",
    url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/fastcgi/fastcgi.go",
};

const HEALTH: Source = Source::Page {
    title: "Caddy, modules/caddyhttp/reverseproxy/healthchecks.go",
    url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/healthchecks.go",
};

const ADMIN: Source = Source::Page {
    title: "Caddy, admin.go",
    url: "https://github.com/caddyserver/caddy/blob/master/admin.go",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Caddy, modules/caddyhttp/reverseproxy/reverseproxy.go",
        url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/reverseproxy.go",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "connect: connection refused",
        spellings: &["dial tcp … connect: connection refused"],
        statuses: &[502],
        name: "Upstream refused the connection",
        says: "The upstream refused the connection of Caddy: nothing listens on that address and port.",
        check: &[
            "Check that the app runs and listens: `ss -ltnp` on its host.",
            "In containers, use the name of the service in `reverse_proxy`, not localhost.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "dialing backend: dial tcp",
        spellings: &["dialing backend: dial unix"],
        statuses: &[502, 504],
        name: "FastCGI backend refused",
        says: "Caddy could not connect to the FastCGI backend, mostly PHP-FPM.",
        check: &[
            "Check that PHP-FPM runs, and that `php_fastcgi` names its real socket or port.",
            "For a Unix socket, check that the user `caddy` may open it.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "i/o timeout",
        statuses: &[504],
        name: "Upstream did not answer",
        says: "Caddy could not connect to the upstream, or read from it, in time.",
        check: &[
            "Look for a firewall between the two that drops packets.",
            "Look at `dial_timeout` and `read_timeout` in the transport of `reverse_proxy`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "timeout awaiting response headers",
        statuses: &[504],
        name: "Upstream too slow",
        says: "The upstream took the request but sent no response headers within `response_header_timeout`.",
        check: &[
            "Find out why the app is slow.",
            "Raise `response_header_timeout` in the transport; by default there is no limit.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "EOF",
        statuses: &[502],
        name: "Upstream closed the connection",
        says: "The upstream closed the connection before it had answered: a crash, a restart, or a keep-alive that had just ended.",
        check: &[
            "Read the log of the app for crashes.",
            "Set `keepalive` in the transport below the keep-alive timeout of the app.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "read: connection reset by peer",
        statuses: &[502],
        name: "Upstream reset the connection",
        says: "The upstream reset the connection before it had answered.",
        check: &["Read the log of the app: a crash, a kill, or a full backlog."],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "transport connection broken: malformed HTTP",
        spellings: &["malformed HTTP response", "malformed HTTP status code"],
        statuses: &[502],
        name: "Upstream does not speak HTTP",
        says: "What the upstream sent is no HTTP/1 response.",
        check: &[
            "Check the scheme and port of the upstream: an HTTPS or other port answers like this.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "context canceled",
        spellings: &["operation was canceled"],
        statuses: &[499, 0],
        name: "Client left",
        says: "The client left before the upstream had answered; newer versions log 499, older ones 0.",
        check: &["Compare `duration` with the timeout of the client."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "no upstreams available",
        statuses: &[503],
        name: "All upstreams unhealthy, or none found",
        says: "Caddy has no upstream to send the request to: all count as unhealthy, or the dynamic lookup found none.",
        check: &[
            "Look for lines of `http.handlers.reverse_proxy.health_checker` before it.",
            "With `dynamic`, look for `failed getting dynamic upstreams` and resolve the name yourself.",
            "`lb_try_duration` lets Caddy wait for an upstream to come back.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "failed getting dynamic upstreams",
        statuses: &[503],
        name: "Dynamic lookup failed",
        says: "Caddy could not resolve the name that gives it the upstreams, so only static ones, if there are any, are left.",
        check: &["Read the `error` of the line and resolve the name from the Caddy host."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`msg` of the logger `http.handlers.reverse_proxy`"),
        ..ROW
    },
    Detail {
        token: "making dial info",
        statuses: &[502],
        name: "Upstream address invalid",
        says: "The address of the upstream is not valid, mostly because a placeholder in it was empty.",
        check: &[
            "Look at the placeholders in the `reverse_proxy` line, such as an environment variable.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "preparing request for upstream round-trip",
        statuses: &[500],
        name: "Request could not be prepared",
        says: "Caddy could not build the request for the upstream, for instance because the body could not be read.",
        check: &["Read the text behind it."],
        ..ROW
    },
    Detail {
        token: "upstream response matched retry_match",
        statuses: &[502, 503, 504],
        name: "Upstream answer was retried",
        says: "The answer of the upstream matched `retry_match`, the retries are used up, and its status went to the client.",
        check: &["Read the log of the upstream: the status is its own."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "aborting with incomplete response",
        statuses: &[200],
        name: "Response cut off",
        says: "Caddy was copying the body when the client left or the upstream broke off; the status was already sent.",
        check: &["Read `error`: `reading:` points to the upstream, `writing:` to the client."],
        shown_in: Some("`msg` of the logger `http.handlers.reverse_proxy`, level WARN"),
        ..ROW
    },
    Detail {
        token: "tls: failed to verify certificate",
        spellings: &["x509: certificate signed by unknown authority"],
        statuses: &[502],
        name: "Certificate of the upstream not trusted",
        says: "Caddy speaks TLS to the upstream and does not trust its certificate.",
        check: &[
            "Set `tls_trust_pool` and `tls_server_name` in the transport.",
            "`tls_insecure_skip_verify` switches the check off: only for trusted networks.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "first record does not look like a TLS handshake",
        spellings: &["server gave HTTP response to HTTPS client"],
        statuses: &[502],
        name: "TLS sent to a plain port",
        says: "Caddy speaks TLS to the upstream, and the upstream answers in plain text.",
        check: &["Write `http://` (or no scheme) for this upstream."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "no such host",
        spellings: &["dial tcp: lookup"],
        statuses: &[502],
        name: "Upstream name not resolved",
        says: "Caddy could not resolve the host name of the upstream.",
        check: &[
            "Resolve the name from the Caddy host or container.",
            "In Docker both must be in one network.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "strict host matching: TLS ServerName",
        statuses: &[421],
        name: "SNI and Host differ",
        says: "The name in the TLS handshake and the Host header differ, and the site has `strict_sni_host` (on with client certificates).",
        check: &[
            "Clients that share one connection for several hosts must open a new one.",
            "Behind a proxy, send the same name in SNI and Host.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: SERVER,
        ..ROW
    },
    Detail {
        token: "rfc9112 forbids empty Host",
        statuses: &[400],
        name: "Host header empty",
        says: "The client sent an HTTP/1.1 request without a host.",
        check: &["Correct the client or health checker."],
        retry: Some(RetryAdvice::AfterChange),
        source: SERVER,
        ..ROW
    },
    Detail {
        token: "rejecting request with long method",
        statuses: &[405],
        name: "Method too long",
        says: "The method of the request has more than 32 characters; only scanners do that.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::AfterChange),
        source: SERVER,
        ..ROW
    },
    Detail {
        token: "http: request body too large",
        statuses: &[413],
        name: "Request body too large",
        says: "The client sent more than `max_size` of the `request_body` directive allows.",
        check: &[
            "Raise `max_size`, or send less.",
            "Any Go program prints this text: without `request_body` it came from the app.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: BODY,
        ..ROW
    },
    Detail {
        token: "not authenticated",
        statuses: &[401],
        name: "Refused by basic_auth",
        says: "The client sent no user name and password, or wrong ones.",
        check: &["Test the hash in `basic_auth`: `caddy hash-password` makes a new one."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: AUTH,
        ..ROW
    },
    Detail {
        token: "TLS handshake not complete, remote IP cannot be verified",
        statuses: &[425],
        name: "Early data refused",
        says: "A request in TLS early data met a matcher for client addresses, which Caddy cannot trust before the handshake is done.",
        check: &["Retry: clients repeat a 425 on their own after the handshake."],
        retry: Some(RetryAdvice::Yes),
        source: IPS,
        ..ROW
    },
    Detail {
        token: "fileserver.(*FileServer).notFound",
        statuses: &[404],
        name: "File not found",
        says: "The file server found no file for the path.",
        check: &[
            "Compare `root` and the path: `handle` keeps the prefix, `handle_path` strips it.",
            "For a single-page app add `try_files {path} /index.html`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FILES,
        ..ROW
    },
    Detail {
        token: "fileserver.(*FileServer).ServeHTTP … HTTP 405",
        statuses: &[405],
        name: "Method not allowed for files",
        says: "The client sent POST or the like to the file server, which knows GET and HEAD only.",
        check: &[
            "Check the order of the handlers: the request should have reached `reverse_proxy` or `php_fastcgi`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FILES,
        ..ROW
    },
    Detail {
        token: "permission denied",
        statuses: &[403],
        name: "File permission denied",
        says: "Caddy may not open the file, or may not search one of its parent directories.",
        check: &[
            "Run `sudo -u caddy stat FILE`; home directories are closed to the user `caddy`.",
            "`chmod o+x` on a directory lets every user pass through it; a group for `caddy` is tighter.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: FILES,
        ..ROW
    },
    Detail {
        token: "too many open files",
        statuses: &[503, 502],
        name: "Out of file descriptors",
        says: "Caddy could not open the file at this moment, and answered 503 with Retry-After.",
        check: &["Raise `LimitNOFILE` in the systemd unit and look for leaks."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        source: FILES,
        ..ROW
    },
    Detail {
        token: "filesystem not found",
        statuses: &[404],
        name: "Named file system unknown",
        says: "The configuration names a file system that Caddy does not know.",
        check: &["Check the `fs` option and the global `filesystem` blocks."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: FILES,
        ..ROW
    },
    Detail {
        token: "illegal ADS path",
        spellings: &["illegal short name"],
        statuses: &[400],
        name: "Stream path on Windows",
        says: "On Windows Caddy refuses paths with colons and short names, which could reach hidden data.",
        check: &["Nothing to do; it is mostly a scanner."],
        retry: Some(RetryAdvice::AfterChange),
        source: FILES,
        ..ROW
    },
    Detail {
        token: "invalid request path",
        statuses: &[400],
        name: "FastCGI path invalid",
        says: "The path of the request holds a NUL byte or cannot be split for FastCGI.",
        check: &["Nothing to do; it is mostly a scanner."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "active health check failed",
        statuses: &[503],
        name: "Health check not possible",
        says: "The active health check could not be made for this upstream.",
        check: &["Read `error` and ask the `health_uri` from the Caddy host."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`msg` of the logger `http.handlers.reverse_proxy.health_checker.active`"),
        source: HEALTH,
        ..ROW
    },
    Detail {
        token: "status code out of tolerances",
        spellings: &["health_checker.active … unexpected status code"],
        statuses: &[503],
        name: "Health check: bad status",
        says: "The upstream answered the health check with a status that does not count as healthy, so Caddy sends it no requests.",
        check: &["Ask the `health_uri` yourself; `health_status` sets which statuses count."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`msg` of the logger `http.handlers.reverse_proxy.health_checker.active`"),
        source: HEALTH,
        ..ROW
    },
    Detail {
        token: "response body failed expectations",
        statuses: &[503],
        name: "Health check: wrong body",
        says: "The body of the health check does not match `health_body`, so Caddy sends this upstream no requests.",
        check: &["Compare the body with the expression in `health_body`."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`msg` of the logger `http.handlers.reverse_proxy.health_checker.active`"),
        source: HEALTH,
        ..ROW
    },
    Detail {
        token: "client is not allowed to access from origin",
        statuses: &[403],
        name: "Admin API: origin not allowed",
        says: "The admin endpoint of Caddy refused a browser from another origin; the site itself is not involved.",
        check: &[
            "List the origin in `admin` with `origins`, or do not call the API from a browser.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("Answer of the admin endpoint (port 2019)"),
        source: ADMIN,
        ..ROW
    },
    Detail {
        token: "host not allowed:",
        statuses: &[403],
        name: "Admin API: host not allowed",
        says: "The admin endpoint of Caddy refused the Host header; the site itself is not involved.",
        check: &["Call it as localhost:2019, or list the host in `origins` of `admin`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("Answer of the admin endpoint (port 2019)"),
        recognition: Some(Recognition::Named),
        source: ADMIN,
        ..ROW
    },
];
