//! Values of `errorInfo` in the access log of Azure Front Door, and one of its field `result`: why
//! a request failed.
//!
//! Every value of Microsoft's page is here, and `OriginInvalidRequest` of its page of 2023. The
//! page gives a status only for clients that disconnected (499) and for timeouts of the origin (0);
//! 503 and 504 stand in Microsoft's troubleshooting page, and the rest is what people see. Plain
//! words, and those that CloudFront logs too, need the name of the product.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "azure-afd",
    title: "Error information of Azure Front Door",
    vendor: "Microsoft",
    product: "Azure Front Door",
    shown_in: "the field `errorInfo` (`errorInfo_s`) of the FrontDoorAccessLog",
    recognition: Recognition::Alone,
    details: DETAILS,
});

const TROUBLE: Source = Source::Page {
    title: "Microsoft, Troubleshoot Azure Front Door common issues",
    url: "https://learn.microsoft.com/en-us/azure/frontdoor/troubleshoot-issues",
};

const OLD_LOG: Source = Source::Page {
    title: "Microsoft, Azure Front Door monitoring (2023)",
    url: "https://learn.microsoft.com/en-us/azure/frontdoor/front-door-diagnostics",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[503, 502],
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Microsoft, Monitor Azure Front Door, access log",
        url: "https://learn.microsoft.com/en-us/azure/frontdoor/monitor-front-door",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "NoError",
        statuses: &[],
        name: "No error",
        says: "Front Door had no error of its own; an error status beside it is what the origin sent.",
        check: &["Look at `httpStatusCode` and at the log of the origin."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "CertificateError",
        name: "Generic certificate error",
        says: "Front Door does not accept the TLS certificate of the origin.",
        check: &[
            "Run `openssl s_client -connect ORIGIN:443 -servername ORIGIN` and look at issuer, dates and names.",
            "Install a certificate of a public authority with its whole chain on the origin.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "CertificateNameCheckFailed",
        name: "Certificate name check failed",
        says: "The certificate of the origin does not contain the host name that Front Door uses for it.",
        check: &[
            "Set the host name of the origin to a name that its certificate contains, not to an IP address.",
            "Run `openssl s_client -connect ORIGIN:443 -servername ORIGIN` to see the names.",
            "Turn `Certificate subject name validation` off only as a stopgap: it gives up a protection.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: TROUBLE,
        ..ROW
    },
    Detail {
        token: "ClientDisconnected",
        statuses: &[499],
        name: "Client disconnected",
        says: "The client closed the connection, or lost its network, before Front Door had answered.",
        check: &[
            "Compare `timeTaken` with the timeout of the client.",
            "Ignore single entries: people leave pages.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ClientGeoBlocked",
        statuses: &[403],
        name: "Client blocked by location",
        says: "A geo filter of the operator blocked the country of the client address.",
        check: &[
            "Look at the custom rules with `GeoMatch` in the WAF policy.",
            "Check `clientCountry` and `socketIp`: a VPN or proxy has a country of its own.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "UnspecifiedClientError",
        statuses: &[400],
        name: "Generic client error",
        says: "Front Door could not handle the request, and the fault lies with the client or its connection.",
        check: &[
            "Look at `httpStatusCode`, `requestUri` and `userAgent` of the entry.",
            "Repeat the request with `curl -v`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "InvalidRequest",
        statuses: &[400],
        name: "Invalid request",
        says: "The client sent a request with a malformed header, body or URL.",
        check: &[
            "Repeat the request with `curl -v` and compare it with that of the client.",
            "Look for characters in the URL that are not encoded.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "DNSFailure",
        name: "DNS failure",
        says: "Front Door could not resolve the host name of the origin, because the DNS lookup failed.",
        check: &[
            "Look up the origin with `nslookup ORIGIN 8.8.8.8`: Front Door uses public DNS.",
            "Check the name servers of the domain.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "DNSTimeout",
        statuses: &[503, 504, 502],
        name: "DNS timeout",
        says: "The name servers of the origin's domain did not answer Front Door in time.",
        check: &[
            "Measure them with `dig ORIGIN @NAMESERVER`.",
            "Move the zone to faster name servers.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "DNSNameNotResolved",
        name: "Name not resolved",
        says: "The host name of the origin that the operator configured does not exist in public DNS.",
        check: &[
            "Correct the host name of the origin.",
            "Check the DNS record; a private name needs a private link origin.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "OriginConnectionAborted",
        name: "Origin connection aborted",
        says: "The connection between Front Door and the origin broke off.",
        check: &[
            "Look for crashes, restarts and resets at the origin at that time.",
            "Check keep-alive: a short idle timeout at the origin breaks connections that Front Door uses again.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "OriginConnectionError",
        name: "Origin connection error",
        says: "Front Door could not use its connection to the origin, and no finer value fits.",
        check: &[
            "Call the origin directly on the port that is configured for it.",
            "Allow the service tag `AzureFrontDoor.Backend` in its firewall and network security group.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "OriginConnectionRefused",
        name: "Origin connection refused",
        says: "Front Door could not connect to the origin: nobody listens there, or a firewall refuses it.",
        check: &[
            "Check that the origin listens on the configured HTTP and HTTPS ports.",
            "Allow the service tag `AzureFrontDoor.Backend` in its firewall and network security group.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "OriginError",
        name: "Origin error",
        says: "Something failed at the origin, and Front Door has no finer value for it.",
        check: &[
            "Look into the log of the origin for the time and the `X-Azure-Ref` of the entry.",
            "Check `Origin health` in the metrics.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "OriginInvalidRequest",
        statuses: &[502, 400],
        name: "Invalid request to the origin",
        says: "Front Door sent the origin a request that was not valid; the vendor lists this value no longer.",
        check: &[
            "Check rule sets that change headers or paths on the way to the origin.",
            "Open a support request with the value of `X-Azure-Ref`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: OLD_LOG,
        ..ROW
    },
    Detail {
        token: "ResponseHeaderTooBig",
        name: "Response header too big",
        says: "The origin sent response headers that are larger than Front Door accepts.",
        check: &[
            "Shrink `Set-Cookie` and other headers of the origin: `curl -sI ORIGIN | wc -c` shows their size.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "OriginInvalidResponse",
        name: "Origin response invalid",
        says: "Front Door could not use the answer of the origin: it is malformed, or its TLS certificate does not fit the host name.",
        check: &[
            "If only HTTPS fails, check the certificate of the origin and whether the origin is an IP address.",
            "If range requests fail, remove `Accept-Encoding` from them with a rule set, or turn compression off at the origin.",
            "Call the origin with `curl -v` and compare `Content-Length` with the body.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: TROUBLE,
        ..ROW
    },
    Detail {
        token: "OriginTimeout",
        statuses: &[0, 504, 503],
        name: "Origin timeout",
        says: "The origin did not answer within the origin response timeout, 30 seconds unless changed; the log then shows status 0.",
        check: &[
            "Call the origin directly and measure how long it takes.",
            "Raise `Origin response timeout` on the overview page of the profile; 240 seconds is the most.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "RestrictedIP",
        statuses: &[403],
        name: "Restricted IP address",
        says: "The client address is blocked.",
        check: &[
            "Look at the IP rules in the WAF policy.",
            "Check `clientIp` and `socketIp`: behind a proxy it is the address of the proxy that counts.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "SSLHandshakeError",
        name: "TLS handshake with the origin failed",
        says: "Front Door and the origin could not agree on a TLS connection.",
        check: &[
            "Run `openssl s_client -connect ORIGIN:443 -servername ORIGIN -tls1_2`.",
            "Check that the origin supports TLS 1.2 and answers for the host name that is configured.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "SSLInvalidRootCA",
        name: "Invalid root CA",
        says: "The certificate of the origin leads to a root authority that Front Door does not trust, for instance a private one.",
        check: &[
            "Install a certificate of a public authority on the origin.",
            "Send the intermediate certificates along.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "SSLInvalidCipher",
        name: "Invalid cipher",
        says: "The origin uses a TLS cipher that Front Door does not accept.",
        check: &["Allow modern ciphers (ECDHE with AES-GCM) on the origin."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "UnspecifiedError",
        statuses: &[503, 500],
        name: "Unspecified error",
        says: "Front Door failed for a reason that it has no value for.",
        check: &[
            "Send the request again.",
            "Open a support request with the value of `X-Azure-Ref`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "SSLMismatchedSNI",
        statuses: &[421],
        name: "SNI and Host differ",
        says: "The client named one host in the TLS handshake and another in `Host` (domain fronting), which Front Door refuses.",
        check: &[
            "Compare the fields `sni` and `requestUri`.",
            "Let the client open a connection of its own for each host name.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the field `result` of the FrontDoorAccessLog"),
        ..ROW
    },
];
