//! What Traefik answers and logs when it is Traefik itself, and not the service, that refuses or
//! fails a request.
//!
//! Rows are the messages and bodies of Traefik 3.7 that say why. Texts that every Go program prints
//! (`404 page not found`, `dial tcp … connection refused`) need the name of Traefik beside them.
//! Most lines have level DEBUG: with the default level one sees the status only. Start-up errors
//! are in as far as they lead to a 404 later.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "traefik-message",
    title: "Traefik messages",
    vendor: "Traefik",
    product: "Traefik",
    shown_in: "Traefik's log (`log.level: DEBUG`), or the body of the response",
    recognition: Recognition::Message,
    details: DETAILS,
});

const ROUTER: Source = Source::Page {
    title: "Traefik, pkg/server/router/router.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/server/router/router.go",
};

const BALANCER: Source = Source::Page {
    title: "Traefik, pkg/server/service/loadbalancer/wrr/wrr.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/server/service/loadbalancer/wrr/wrr.go",
};

const SNI: Source = Source::Page {
    title: "Traefik, pkg/middlewares/snicheck/snicheck.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/snicheck/snicheck.go",
};

const LIMIT: Source = Source::Page {
    title: "Traefik, pkg/middlewares/ratelimiter/rate_limiter.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/ratelimiter/rate_limiter.go",
};

const IPS: Source = Source::Page {
    title: "Traefik, pkg/middlewares/ipallowlist/ip_allowlist.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/ipallowlist/ip_allowlist.go",
};

const BASIC: Source = Source::Page {
    title: "Traefik, pkg/middlewares/auth/basic_auth.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/auth/basic_auth.go",
};

const FORWARD: Source = Source::Page {
    title: "Traefik, pkg/middlewares/auth/forward.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/auth/forward.go",
};

const DENY: Source = Source::Page {
    title: "Traefik, pkg/server/router/deny.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/server/router/deny.go",
};

const ENTRY: Source = Source::Page {
    title: "Traefik, pkg/server/server_entrypoint_tcp.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/server/server_entrypoint_tcp.go",
};

const STRIP: Source = Source::Page {
    title: "Traefik, pkg/middlewares/stripprefix/strip_prefix.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/stripprefix/strip_prefix.go",
};

const LOOP: Source = Source::Page {
    title: "Traefik, pkg/middlewares/denyrouterrecursion/deny_router_recursion.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/denyrouterrecursion/deny_router_recursion.go",
};

const BREAKER: Source = Source::Page {
    title: "Traefik, pkg/middlewares/circuitbreaker/circuit_breaker.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/circuitbreaker/circuit_breaker.go",
};

const RETRY: Source = Source::Page {
    title: "Traefik, pkg/middlewares/retry/retry.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/retry/retry.go",
};

const RECOVERY: Source = Source::Page {
    title: "Traefik, pkg/middlewares/recovery/recovery.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/middlewares/recovery/recovery.go",
};

const HEALTH: Source = Source::Page {
    title: "Traefik, pkg/healthcheck/healthcheck.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/healthcheck/healthcheck.go",
};

const HELLO: Source = Source::Page {
    title: "Traefik, pkg/server/router/tcp/router.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/server/router/tcp/router.go",
};

const INTERNAL: Source = Source::Page {
    title: "Traefik, pkg/server/service/internalhandler.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/server/service/internalhandler.go",
};

const RUNTIME: Source = Source::Page {
    title: "Traefik, pkg/config/runtime/runtime_http.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/config/runtime/runtime_http.go",
};

const SERVICE: Source = Source::Page {
    title: "Traefik, pkg/server/service/service.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/server/service/service.go",
};

const MIDDLE: Source = Source::Page {
    title: "Traefik, pkg/server/middleware/middlewares.go",
    url: "https://github.com/traefik/traefik/blob/master/pkg/server/middleware/middlewares.go",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Traefik, pkg/proxy/httputil/proxy.go",
        url: "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "connect: connection refused",
        statuses: &[502],
        name: "Service refused the connection",
        says: "The service that Traefik forwards to refused the connection: nothing listens on that address and port.",
        check: &[
            "Check the port: `traefik.http.services.NAME.loadbalancer.server.port` must be the port inside the container.",
            "Check that the app listens on 0.0.0.0, not on 127.0.0.1, in its container.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some(
            "`error` of the DEBUG line `502 Bad Gateway`, `504 Gateway Timeout` or `500 Internal Server Error`",
        ),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "i/o timeout",
        statuses: &[504],
        name: "Service did not answer",
        says: "Traefik could not connect to the service in time; the packets get lost on the way.",
        check: &[
            "With Docker, put both into one network and name it in `traefik.docker.network`.",
            "Look for a firewall or network policy, and at `forwardingTimeouts.dialTimeout`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some(
            "`error` of the DEBUG line `502 Bad Gateway`, `504 Gateway Timeout` or `500 Internal Server Error`",
        ),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "timeout awaiting response headers",
        statuses: &[504],
        name: "Service too slow",
        says: "The service took the request but sent no response headers within `responseHeaderTimeout` of the serversTransport.",
        check: &[
            "Find out why the service is slow.",
            "Raise `forwardingTimeouts.responseHeaderTimeout` (0 means no limit, the default).",
        ],
        shown_in: Some(
            "`error` of the DEBUG line `502 Bad Gateway`, `504 Gateway Timeout` or `500 Internal Server Error`",
        ),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "EOF",
        statuses: &[502],
        name: "Service closed the connection",
        says: "The service closed the connection before it had answered: a crash, a restart, or a keep-alive that had just ended.",
        check: &[
            "Read the log of the service for crashes.",
            "Keep `forwardingTimeouts.idleConnTimeout` below the keep-alive timeout of the service.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "`error` of the DEBUG line `502 Bad Gateway`, `504 Gateway Timeout` or `500 Internal Server Error`",
        ),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "context canceled",
        spellings: &["499 Client Closed Request"],
        statuses: &[499],
        name: "Client left",
        says: "The client left before the service had answered; Traefik logs 499.",
        check: &["Compare the duration in the access log with the timeout of the client."],
        shown_in: Some(
            "`error` of the DEBUG line `502 Bad Gateway`, `504 Gateway Timeout` or `500 Internal Server Error`",
        ),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "tls: failed to verify certificate",
        spellings: &[
            "x509: certificate signed by unknown authority",
            "x509: cannot validate certificate for … because it doesn't contain any IP SANs",
        ],
        statuses: &[500],
        name: "Certificate of the service not trusted",
        says: "Traefik speaks TLS to the service and does not trust its certificate; it answers 500, not 502.",
        check: &[
            "Give the CA to a serversTransport (`rootCAs`) and set `serverName` to the name in the certificate.",
            "`insecureSkipVerify: true` switches the check off: only for trusted networks.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some(
            "`error` of the DEBUG line `502 Bad Gateway`, `504 Gateway Timeout` or `500 Internal Server Error`",
        ),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "server gave HTTP response to HTTPS client",
        spellings: &["tls: first record does not look like a TLS handshake"],
        statuses: &[500],
        name: "TLS sent to a plain port",
        says: "Traefik speaks TLS to the service, and the service answers in plain HTTP.",
        check: &["Set the scheme of the service to http: `loadbalancer.server.scheme`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some(
            "`error` of the DEBUG line `502 Bad Gateway`, `504 Gateway Timeout` or `500 Internal Server Error`",
        ),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "'502 Bad Gateway' caused by",
        spellings: &[
            "'504 Gateway Timeout' caused by", "'500 Internal Server Error' caused by",
            "'499 Client Closed Request' caused by",
        ],
        statuses: &[502, 504, 500, 499],
        name: "Proxy error of version 2",
        says: "Traefik 2 wrote its proxy errors this way; the text behind it is the cause.",
        check: &[
            "Read the text behind it: `connection refused`, `i/o timeout`, `EOF` or a TLS error.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "no available server",
        statuses: &[503],
        name: "No server available",
        says: "The load balancer of the service has no healthy server: all failed their health check, or none is there.",
        check: &[
            "Look for `Health check failed.` in the log and at the servers of the service in the dashboard.",
            "Check that containers or endpoints of the service run.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("Response body"),
        source: BALANCER,
        ..ROW
    },
    Detail {
        token: "404 page not found",
        statuses: &[404],
        name: "No router matched",
        says: "No router of Traefik matches host, path and entry point, or the matching router was switched off by an error.",
        check: &[
            "Look at the routers in the dashboard (or `/api/http/routers`): is it there, enabled, and on this entry point?",
            "A router with `tls` does not answer on a plain entry point, and the other way round.",
            "Every Go program prints this text: it may come from the app behind Traefik.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("Response body"),
        recognition: Some(Recognition::Named),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "TLS options difference: SNI:",
        statuses: &[421],
        name: "TLS options differ",
        says: "Host header and SNI of the request belong to routers with different TLS options, so Traefik answered 421.",
        check: &[
            "Use the same `tls.options` for all hosts on one certificate: browsers share connections between them.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: SNI,
        ..ROW
    },
    Detail {
        token: "No bursty traffic allowed",
        statuses: &[429],
        name: "Rate limit: burst",
        says: "The rateLimit middleware refused the request because the client sent more at once than `burst` allows.",
        check: &[
            "Look at `average`, `burst` and `sourceCriterion` of the middleware.",
            "Behind another proxy all clients may count as one: set `ipStrategy.depth`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("Response body"),
        source: LIMIT,
        ..ROW
    },
    Detail {
        token: "could not extract source of request",
        statuses: &[500],
        name: "Rate limit source unknown",
        says: "The rateLimit middleware could not find the value it counts by, such as a header or an address.",
        check: &["Check `sourceCriterion` of the middleware."],
        retry: Some(RetryAdvice::AfterChange),
        source: LIMIT,
        ..ROW
    },
    Detail {
        token: "Could not insert/update bucket",
        statuses: &[500],
        name: "Rate limit store failed",
        says: "The rateLimit middleware could not reach its store.",
        check: &["Check `redis` of the middleware: address, password, network."],
        retry: Some(RetryAdvice::AfterDelay),
        source: LIMIT,
        ..ROW
    },
    Detail {
        token: "Rejecting IP … matched none of the trusted IPs",
        statuses: &[403],
        name: "IP address not allowed",
        says: "The address of the client is not in the allow list of the middleware.",
        check: &[
            "Compare the address in the line with `sourceRange`.",
            "If it is the address of a proxy, set `ipStrategy.depth` and `forwardedHeaders.trustedIPs`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: IPS,
        ..ROW
    },
    Detail {
        token: "Authentication failed",
        spellings: &["Digest authentication failed"],
        statuses: &[401],
        name: "Basic auth failed",
        says: "User name or password of the client do not fit the `users` of the basicAuth middleware.",
        check: &[
            "In docker-compose labels every `$` of the hash must be written `$$`.",
            "Test the hash with `htpasswd -v`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: BASIC,
        ..ROW
    },
    Detail {
        token: "Error calling http",
        statuses: &[500, 499],
        name: "Auth server unreachable",
        says: "The forwardAuth middleware could not call its auth server; 499 means that the client left meanwhile.",
        check: &[
            "Call the address in the line from the Traefik container.",
            "Check `forwardAuth.address` and its `tls` settings.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "Remote error http … StatusCode:",
        statuses: &[401, 403, 302],
        name: "Auth server refused",
        says: "The auth server of the forwardAuth middleware did not answer 2xx, and its answer went to the client.",
        check: &[
            "Read the status in the line and the log of the auth server.",
            "A redirect here is the way to the login page: no error.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "Request body is too large, maxBodySize:",
        statuses: &[401],
        name: "Body too large for forwardAuth",
        says: "The forwardAuth middleware forwards the body, and the client sent more than `maxBodySize`; the answer is 401 all the same.",
        check: &["Raise `maxBodySize`, or switch `forwardBody` off."],
        retry: Some(RetryAdvice::AfterChange),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "Response body is too large, maxResponseBodySize:",
        statuses: &[401],
        name: "Answer of the auth server too large",
        says: "The auth server sent more than `maxResponseBodySize`; the client got a 401.",
        check: &["Raise `maxResponseBodySize`, or look at what the auth server answers."],
        retry: Some(RetryAdvice::AfterChange),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "Rejecting request because it contains encoded character",
        statuses: &[400],
        name: "Encoded character refused",
        says: "The path has an encoded character (`%2F`, `%5C`, `%00`, `%3B`, …) that the entry point does not allow.",
        check: &[
            "Set `http.encodedCharacters.allowEncodedSlash` (or its sibling) of the entry point; the defaults differ between versions.",
            "Better, let the client not encode slashes in paths.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: DENY,
        ..ROW
    },
    Detail {
        token: "Rejecting request because it contains a fragment in the URL path",
        statuses: &[400],
        name: "Fragment in the path",
        says: "The client sent a `#` in its path, which is never part of a request.",
        check: &["Correct the client: cut the fragment, or encode the `#`."],
        retry: Some(RetryAdvice::AfterChange),
        source: ENTRY,
        ..ROW
    },
    Detail {
        token: "Rejecting request, sanitized path",
        statuses: &[400],
        name: "Path changes when cleaned",
        says: "After stripping or rewriting, the path still has parts like `../`, so Traefik refused it.",
        check: &[
            "Look at the path that the client sent, and at the regular expression of the middleware.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: STRIP,
        ..ROW
    },
    Detail {
        token: "Rejecting request in provenance of the same router",
        statuses: &[400],
        name: "Loop stopped",
        says: "The service of this router leads back to Traefik itself, so Traefik stopped the loop.",
        check: &["Check the URL of the service: it must not be the public name of Traefik."],
        retry: Some(RetryAdvice::AfterChange),
        source: LOOP,
        ..ROW
    },
    Detail {
        token: "blocked by circuit-breaker",
        statuses: &[503],
        name: "Circuit breaker open",
        says: "The circuit breaker middleware is open because the service fails or is slow; the body says only `Service Unavailable`.",
        check: &[
            "Look at `expression` of the middleware and at the errors of the service.",
            "It tries again after `fallbackDuration` (10 s).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("Trace span of the request"),
        source: BREAKER,
        ..ROW
    },
    Detail {
        token: "Final retry attempt failed",
        statuses: &[502, 504, 503],
        name: "All retries failed",
        says: "The retry middleware used up its attempts; the status is that of the last one.",
        check: &["Read the other DEBUG lines of the request: they name the fault."],
        retry: Some(RetryAdvice::AfterDelay),
        source: RETRY,
        ..ROW
    },
    Detail {
        token: "Recovered from panic in HTTP handler",
        statuses: &[500],
        name: "Panic recovered",
        says: "Something in Traefik, often a plugin, crashed while it handled the request.",
        check: &["Read the stack below the line; update Traefik or the plugin."],
        source: RECOVERY,
        ..ROW
    },
    Detail {
        token: "Request has been aborted [",
        name: "Request aborted",
        says: "The client left, or the service broke off, in the middle of the response, so Traefik cut the connection.",
        check: &["Compare with the log of the service at that second."],
        source: RECOVERY,
        ..ROW
    },
    Detail {
        token: "Health check failed.",
        statuses: &[503],
        name: "Server taken out of rotation",
        says: "The health check of Traefik failed for this server, so it is out of the rotation; when none is left, clients get 503.",
        check: &[
            "Read `error` and `targetURL` in the line and ask that URL from the Traefik container.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        source: HEALTH,
        ..ROW
    },
    Detail {
        token: "Error while reading client hello",
        name: "ClientHello not readable",
        says: "The client closed early or did not speak TLS on a TLS entry point.",
        check: &["Ignore port scans and TCP health checks; else look at the client."],
        retry: Some(RetryAdvice::No),
        source: HELLO,
        ..ROW
    },
    Detail {
        token: "418 I'm a teapot",
        statuses: &[418],
        name: "noop@internal reached",
        says: "The router points to the internal service `noop@internal`, which is a placeholder that answers 418.",
        check: &["Give the router a real service, or the redirect middleware that was planned."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: INTERNAL,
        ..ROW
    },
    Detail {
        token: "EntryPoint doesn't exist",
        statuses: &[404],
        name: "Router names an unknown entry point",
        says: "A router is bound to an entry point that Traefik does not have, so its requests end with 404.",
        check: &[
            "Compare `entryPoints` of the router in `routerName` with the static configuration.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: RUNTIME,
        ..ROW
    },
    Detail {
        token: "the service … does not exist … routerName",
        spellings: &["routerName … the service … does not exist"],
        statuses: &[404],
        name: "Service does not exist",
        says: "A router names a service that Traefik does not know, so the router is off and its requests end with 404.",
        check: &[
            "Check the name and add the provider: `name@docker`, `name@file`, `name@kubernetescrd`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SERVICE,
        ..ROW
    },
    Detail {
        token: "middleware … does not exist … routerName",
        spellings: &["routerName … middleware … does not exist"],
        statuses: &[404],
        name: "Middleware does not exist",
        says: "A router names a middleware that Traefik does not know, so the router is off and its requests end with 404.",
        check: &["Check the name and add the provider: `name@file`, `name@docker`."],
        retry: Some(RetryAdvice::AfterChange),
        source: MIDDLE,
        ..ROW
    },
];
