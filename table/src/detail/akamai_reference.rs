//! The first number of the reference on an Akamai error page. It stands for the kind of error; the rest names
//! the server, the time and the request.
//!
//! Akamai publishes no list. The rows are those numbers of which several captures agree, or which IBM (a
//! reseller of the CDN) explains; single captures (1, 15) are left out. Only the owner of the site can decode
//! a whole reference, with Translate Error String in Akamai Control Center.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "akamai-reference",
    title: "Akamai reference numbers",
    vendor: "Akamai",
    product: "Akamai",
    shown_in: "the foot of the error page: `Reference #18.2d351ab8.1557333295.a4e16ab`, or `https://errors.edgesuite.net/18.…`",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterDelay),
    confidence: Confidence::Hearsay,
    source: Source::Page {
        title: "How to translate Akamai error messages",
        url: "https://www.ip-info.xyz/articles/how-to-translate-akamai-error-messages",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "Reference #9",
        spellings: &["Reference&#32;&#35;9", "errors.edgesuite.net/9"],
        statuses: &[400],
        name: "Invalid URL",
        says: "Akamai's edge could not make a URL of the request: the `Host` header is missing or is an address, or the path is malformed.",
        check: &[
            "Use the site's hostname, not an Akamai IP address, and check that the `Host` header is sent.",
            "Look for spaces and other characters in the path that must be percent-encoded.",
            "Owner: decode the whole reference with Edge Diagnostics > Translate Error String in Akamai Control Center.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Reference #11",
        spellings: &["Reference&#32;&#35;11", "errors.edgesuite.net/11"],
        statuses: &[503],
        name: "Service unavailable - DNS failure",
        says: "Akamai's edge could not resolve the hostname of the site's origin server.",
        check: &[
            "Owner: run `dig` on the origin hostname of the property; it must resolve in public DNS.",
            "Owner: decode the whole reference with Edge Diagnostics > Translate Error String in Akamai Control Center.",
        ],
        ..ROW
    },
    Detail {
        token: "Reference #18",
        spellings: &["Reference&#32;&#35;18", "errors.edgesuite.net/18"],
        statuses: &[403],
        name: "Access denied",
        says: "Akamai's edge refused the request by a rule of the site owner: WAF, bot manager, rate limit, country or token.",
        check: &[
            "Visitor: try another network without VPN, wait if you sent many requests, and send the owner the reference.",
            "Script: send complete, honest headers; some sites refuse clients that are not browsers on principle.",
            "Owner: decode the whole reference with Edge Diagnostics > Translate Error String in Akamai Control Center.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: Source::Page {
            title: "IBM Cloud docs, CDN, Token authentication",
            url: "https://github.com/ibm-cloud-docs/CDN/blob/master/token-authentication.md",
        },
        ..ROW
    },
    Detail {
        token: "Reference #30",
        spellings: &["Reference&#32;&#35;30", "errors.edgesuite.net/30"],
        statuses: &[503],
        name: "SSL handshake failure",
        says: "Akamai's edge could not agree on TLS with the site's origin, mostly because of the origin's certificate.",
        check: &[
            "Owner: `openssl s_client -connect ORIGIN:443 -servername HOST` must show a full, unexpired chain.",
            "Owner: the certificate must match the forwarded `Host` and come from an authority that Akamai trusts.",
            "Owner: decode the whole reference with Edge Diagnostics > Translate Error String in Akamai Control Center.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: Source::Page {
            title: "IBM Cloud docs, CDN, 503 error",
            url: "https://github.com/ibm-cloud-docs/CDN/blob/master/ts-503-error.md",
        },
        ..ROW
    },
    Detail {
        token: "Reference #97",
        spellings: &["Reference&#32;&#35;97", "errors.edgesuite.net/97"],
        statuses: &[503, 504],
        name: "An error occurred while processing your request",
        says: "Akamai's edge could not get a response from the site's origin; the exact cause is not public.",
        check: &[
            "Wait and try again; if the whole site shows it, the site or its origin is down.",
            "Owner: decode the whole reference with Edge Diagnostics > Translate Error String in Akamai Control Center.",
        ],
        ..ROW
    },
];
