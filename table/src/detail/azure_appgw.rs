//! Values of `error_info` in the access log of Azure Application Gateway v2: why the gateway could
//! not complete a request.
//!
//! Every value of Microsoft's page is here. The page says only whether a value comes with a 4xx or
//! a 5xx; the statuses here are those of Microsoft's page on response codes for the same causes.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "azure-appgw",
    title: "Error information of Azure Application Gateway",
    vendor: "Microsoft",
    product: "Azure Application Gateway",
    shown_in: "the field `error_info` (`error_info_s`) of the access log, ApplicationGatewayAccessLog",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

const CODES: Source = Source::Page {
    title: "Microsoft, HTTP response codes in Application Gateway",
    url: "https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Microsoft, Application Gateway monitoring data reference",
        url: "https://learn.microsoft.com/en-us/azure/application-gateway/monitor-application-gateway-reference",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "ERRORINFO_NO_ERROR",
        statuses: &[],
        name: "No error",
        says: "The gateway did its part; an error status beside it is what the backend sent.",
        check: &["Look at `serverStatus` in the same entry, and in the log of the backend."],
        ..ROW
    },
    Detail {
        token: "ERRORINFO_INVALID_METHOD",
        name: "Invalid method",
        says: "The client sent a method that the gateway does not know, or something that is no HTTP at all.",
        check: &[
            "Look at `httpMethod`, `userAgent` and `clientIP`: scanners and TLS on a plain port look like this.",
            "Correct the method in the client.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "ERRORINFO_INVALID_REQUEST",
        name: "Invalid request",
        says: "The client sent a request with wrong syntax, for instance a header with forbidden characters or sent twice.",
        check: &[
            "Repeat the request with `curl -v` and compare its headers with those of the client.",
            "Look for header names with spaces or non-ASCII characters.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "ERRORINFO_INVALID_VERSION",
        name: "Invalid HTTP version",
        says: "The client sent a request line with an HTTP version that the gateway does not support.",
        check: &[
            "Look at `httpVersion`, `userAgent` and `clientIP`.",
            "Let the client speak HTTP/1.1 or HTTP/2.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "ERRORINFO_INVALID_09_METHOD",
        name: "HTTP 0.9 request",
        says: "The client sent a request line without HTTP version, which is HTTP/0.9; mostly a port check or a scanner.",
        check: &[
            "Look at `clientIP`: it may be a monitoring script of yours.",
            "Let the script send a full HTTP/1.1 request with `Host`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "ERRORINFO_INVALID_HOST",
        statuses: &[404, 400],
        name: "Invalid host",
        says: "The `Host` of the request is missing, malformed, or fits none of the listeners.",
        check: &[
            "Compare `originalHost` in the entry with the host names of the multi-site listeners.",
            "Add the name to a listener, or a basic listener that takes the rest.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES,
        ..ROW
    },
    Detail {
        token: "ERRORINFO_INVALID_CONTENT_LENGTH",
        name: "Invalid content length",
        says: "The client sent a `Content-Length` that is no number or does not fit the body.",
        check: &[
            "Compare the header with the bytes that the client sends.",
            "Look for a proxy on the way that changes the body.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "ERRORINFO_INVALID_METHOD_TRACE",
        statuses: &[405],
        name: "TRACE not supported",
        says: "The client sent TRACE, which the gateway never forwards.",
        check: &["Ignore it: this is mostly a security scanner."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ERRORINFO_CLIENT_CLOSED_REQUEST",
        statuses: &[499],
        name: "Client closed request",
        says: "The client closed the connection before the gateway had sent the whole answer.",
        check: &[
            "Compare `timeTaken` with the timeout of the client.",
            "Speed up the backend (`serverResponseLatency`), or raise the timeout of the client.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CODES,
        ..ROW
    },
    Detail {
        token: "ERRORINFO_REQUEST_URI_INVALID",
        name: "Invalid request URI",
        says: "The client sent a URL that the gateway cannot parse.",
        check: &[
            "Look at `originalRequestUriWithArgs` and encode special and non-ASCII characters with `%`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "ERRORINFO_HTTP_NO_HOST_HEADER",
        name: "No Host header",
        says: "The client sent no `Host` header.",
        check: &[
            "Let the client speak HTTP/1.1 with `Host`; old health check scripts often leave it out.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES,
        ..ROW
    },
    Detail {
        token: "ERRORINFO_HTTP_TO_HTTPS_PORT",
        name: "HTTP to HTTPS port",
        says: "The client spoke plain HTTP to an HTTPS listener.",
        check: &[
            "Use `https://` in the client.",
            "Add an HTTP listener on port 80 with a redirect rule.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES,
        ..ROW
    },
    Detail {
        token: "ERRORINFO_HTTPS_NO_CERT",
        name: "No client certificate",
        says: "The listener demands a client certificate (mutual TLS), and the client sent none or one that is not accepted.",
        check: &[
            "Look at `sslClientVerify` in the entry: it says what failed.",
            "Check that the chain in the SSL profile of the listener includes the issuer, and that the certificate is valid.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CODES,
        ..ROW
    },
    Detail {
        token: "ERRORINFO_UPSTREAM_NO_LIVE",
        statuses: &[502],
        name: "No live upstream",
        says: "The gateway has no healthy backend to send the request to: the pool is empty, or all its members fail the probe.",
        check: &[
            "Open `Backend health` of the gateway: it names the reason for each member.",
            "Check host, path and expected status of the probe, network security group, routes and DNS.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CODES,
        ..ROW
    },
    Detail {
        token: "ERRORINFO_UPSTREAM_CLOSED_CONNECTION",
        statuses: &[502],
        name: "Upstream closed connection",
        says: "The backend closed the connection before it had answered.",
        check: &[
            "Look for crashes, restarts and connection limits in the log of the backend at that time.",
            "Make the keep-alive timeout of the backend longer than that of the gateway.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ERRORINFO_UPSTREAM_TIMED_OUT",
        statuses: &[504, 502],
        name: "Upstream timed out",
        says: "The backend did not answer within the request time-out of the backend setting; v2 answers 504, v1 502.",
        check: &[
            "Compare `serverResponseLatency` with `Request time-out` in the backend settings.",
            "Speed up the backend, or raise that time-out.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CODES,
        ..ROW
    },
];
