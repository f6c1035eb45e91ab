//! What Fastly writes when its own cache server made the error: the reason phrase of a 503, which VCL has in
//! `obj.response`. HTTP/2 and HTTP/3 carry no reason phrase; there only the page shows it.
//!
//! Fastly's table could be read only in part, so the vocabulary is not complete. Words that other software
//! writes as well (`Connection refused`, `first byte timeout`) are rows only together with the 503 that
//! Fastly puts in front. The OpenSSL texts (`certificate has expired`, `self signed certificate`) and names
//! that were found nowhere in print (`illegal Vary header`, `No stream_id available`) are left out.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "fastly-reason",
    title: "Fastly 503 messages",
    vendor: "Fastly",
    product: "Fastly",
    shown_in: "the status line or the page (`Error 503 backend read error`, with `Guru Mediation` below); `obj.response` in VCL",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// The older page, with the texts as they stand on the error page.
const COMMON: Source = Source::Page {
    title: "Fastly, Common 503 errors",
    url: "https://docs.fastly.com/en/guides/common-503-errors",
};

/// Fastly's own notes on errors of a new service.
const TOOLKIT: Source = Source::Page {
    title: "fastly/fastly-agent-toolkit, fastly-cli troubleshooting",
    url: "https://github.com/fastly/fastly-agent-toolkit/blob/main/skills/fastly-cli/references/troubleshooting.md",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[503],
    retry: Some(RetryAdvice::AfterDelay),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Fastly, Fastly-generated 503 errors in VCL",
        url: "https://www.fastly.com/documentation/guides/vcl/errors",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "All backends failed or unhealthy",
        spellings: &["All backends failed or unhealthy (chash)"],
        name: "All backends failed or unhealthy",
        says: "Every backend of the director failed its health check or gave no usable answer, so Fastly had nowhere to send the request.",
        check: &[
            "Check the origins directly, past Fastly: `curl -v --resolve HOST:443:ORIGIN_IP https://HOST/`.",
            "Look at the health check (path, expected status, threshold) of each backend.",
            "Do not purge everything: that sends even more requests to the weak origin.",
        ],
        ..ROW
    },
    Detail {
        token: "503 Backend is unhealthy",
        name: "Backend is unhealthy",
        says: "The health check marks the chosen backend as down, so Fastly did not send it the request.",
        check: &[
            "Request the health check's path from the origin yourself and compare the status with the expected one.",
            "See that the origin's firewall lets Fastly's addresses (https://api.fastly.com/public-ip-list) in.",
            "Serve stale meanwhile: set `stale-if-error` in the origin's `Cache-Control`.",
        ],
        ..ROW
    },
    Detail {
        token: "503 backend read error",
        name: "Backend read error",
        says: "Fastly lost the connection to the origin, or waited too long, while it read the response.",
        check: &[
            "Measure the origin: `curl -s -o /dev/null -w '%{time_total}\\n' URL`, and compare with the backend's timeouts.",
            "Raise first byte and between bytes timeout of the backend if the origin needs the time.",
            "Let the origin's keep-alive timeout be longer than Fastly's, so that it does not close reused connections.",
        ],
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "503 backend write error",
        name: "Backend write error",
        says: "The origin closed the connection while Fastly was still sending it the request.",
        check: &[
            "Let the origin keep idle connections open for longer; Fastly reuses them.",
            "Check whether the origin refuses large uploads before it has read them.",
        ],
        confidence: Confidence::Hearsay,
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "503 first byte timeout",
        name: "First byte timeout",
        says: "The origin did not begin to answer within the backend's first byte timeout (15 seconds by default).",
        check: &[
            "Find out why the origin is slow for this URL; its own log has the time.",
            "Raise `.first_byte_timeout` (or set `bereq.first_byte_timeout`); more than 60 s works only with `return(pass)`.",
        ],
        source: Source::Page {
            title: "Fastly, bereq.first_byte_timeout",
            url: "https://www.fastly.com/documentation/reference/vcl/variables/backend-connection/bereq-first-byte-timeout",
        },
        ..ROW
    },
    Detail {
        token: "Error 503 connection timed out",
        spellings: &["HTTP/1.1 503 connection timed out"],
        name: "Connection timed out",
        says: "Fastly could not open a TCP connection to the origin within the connect timeout (1 second by default).",
        check: &[
            "Check that the origin is up and that its firewall lets Fastly's addresses (https://api.fastly.com/public-ip-list) in.",
            "Check address and port of the backend; raise the connect timeout if the origin is far away.",
        ],
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "Error 503 Connection refused",
        spellings: &["HTTP/1.1 503 Connection refused"],
        name: "Connection refused",
        says: "The origin's machine answered that nothing listens on the port of the backend.",
        check: &[
            "Check that the web server runs, and on which port: `ss -ltnp` at the origin.",
            "Compare the port (80 or 443) and the TLS setting of the backend in the Fastly service.",
        ],
        confidence: Confidence::Hearsay,
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "Error 503 Network unreachable",
        spellings: &["HTTP/1.1 503 Network unreachable"],
        name: "Network unreachable",
        says: "Fastly's server has no route to the origin's address at the moment.",
        check: &[
            "Check that the backend's address is public and right.",
            "Look for an outage of the origin's network, and at https://www.fastlystatus.com.",
        ],
        confidence: Confidence::Hearsay,
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "Backend.max_conn reached",
        name: "Connection limit of the backend reached",
        says: "This Fastly server already had as many connections to the origin as the backend allows (200 by default).",
        check: &[
            "Not your service (for example `raw.githubusercontent.com`): wait a few seconds and retry with growing pauses.",
            "Owner: find out why the origin answers slowly; that is what fills the connections.",
            "Owner: raise max connections of the backend if the origin can bear more, and cache more.",
        ],
        confidence: Confidence::Hearsay,
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "No healthy backends",
        name: "No healthy backends",
        says: "All backends are marked as down by their health checks, so Fastly had nowhere to send the request (an older text).",
        check: &[
            "Check the origins directly, past Fastly, and the health check's path and expected status.",
        ],
        recognition: Some(Recognition::Named),
        confidence: Confidence::Hearsay,
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "Quorum weight not reached",
        name: "Quorum weight not reached",
        says: "Too few backends of the director are healthy to reach its quorum, so the whole director counts as down.",
        check: &[
            "See which backends fail their health check, and lower `.quorum` of the director if fewer are enough.",
        ],
        confidence: Confidence::Hearsay,
        source: Source::Page {
            title: "ysugimoto/falco (a Fastly VCL simulator), director",
            url: "https://github.com/ysugimoto/falco",
        },
        ..ROW
    },
    Detail {
        token: "No healthy IP available for the backend",
        name: "No healthy IP available for the backend",
        says: "Fastly resolved the backend's hostname, but none of the addresses could be used.",
        check: &[
            "Check that the backend's hostname resolves and that its addresses answer on the port.",
            "Check the backend's TLS settings (SNI and certificate hostname).",
        ],
        confidence: Confidence::Hearsay,
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "503 hostname doesn't match against certificate",
        spellings: &["Error 503 hostname doesn't match against certificate"],
        name: "Certificate hostname mismatch",
        says: "The origin's certificate does not have the name that Fastly expects, so Fastly broke off the TLS handshake.",
        check: &[
            "See the names: `echo | openssl s_client -connect ORIGIN:443 -servername ORIGIN | openssl x509 -noout -ext subjectAltName`.",
            "Set `ssl_cert_hostname` and `ssl_sni_hostname` to a name of that certificate, not to the override host.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: TOOLKIT,
        ..ROW
    },
    Detail {
        token: "503 WorkspaceOverflow",
        name: "Workspace overflow",
        says: "The service's VCL used up the memory that Fastly gives a request, often by building long strings.",
        check: &[
            "Look for loops or `set` statements that append to the same variable; each makes a copy.",
            "Check for very large cookies or headers that the VCL copies.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: Source::Page {
            title: "fastly/fastly-agent-toolkit, fastly-fiddle",
            url: "https://github.com/fastly/fastly-agent-toolkit/blob/main/skills/fastly-fiddle/references/spec-shape.md",
        },
        ..ROW
    },
    Detail {
        token: "Service Unavailable",
        name: "Service unavailable (generic text)",
        says: "A 503 without a text of Fastly's own: the origin sent it, its status line was unreadable, or VCL ran `error 503`.",
        check: &[
            "Request the URL from the origin directly; if it answers 503 too, look there.",
            "Search the VCL for `error 503` and give each a text, so that you can tell them apart.",
        ],
        retry: None,
        recognition: Some(Recognition::Named),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "Fastly error: unknown domain",
        spellings: &["500 Domain Not Found"],
        statuses: &[500],
        name: "Unknown domain",
        says: "The request reached Fastly for a hostname that no Fastly service has, so Fastly does not know an origin for it.",
        check: &[
            "Owner: add the domain to the service and activate that version; it takes up to a minute to be known everywhere.",
            "Check that DNS does not still point to Fastly for a site that has moved away.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Hearsay,
        source: TOOLKIT,
        ..ROW
    },
];
