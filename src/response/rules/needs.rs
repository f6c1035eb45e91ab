//! Rules about the fields that a status code asks for.

use super::Severity::{Advice, Violation};
use super::When::{Has, Is};
use super::{Rule, line, rfc};
use crate::response::challenge::{Challenge, challenges};
use crate::response::head::{Head, has_letters};
use crate::response::status_line::Version;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "101-upgrade",
        source: rfc(9110, "15.2.2"),
        severity: Violation,
        when: Is(|it| it.is(101) && it.lacks("Upgrade")),
        says: "a 101 must name in Upgrade the protocol that it switches to",
    },
    Rule {
        id: "201-location",
        source: rfc(9110, "15.3.2"),
        severity: Advice,
        when: Is(|it| it.is(201) && it.lacks("Location") && !it.answers("PUT")),
        says: "without Location, what was created is taken to be at the address of the request \
            itself: right for a PUT, seldom for a POST",
    },
    Rule {
        id: "206-content-range",
        source: rfc(9110, "15.3.7.1"),
        severity: Violation,
        when: Is(|it| it.is(206) && it.lacks("Content-Range") && !is_multipart(it)),
        says: "a 206 must say in Content-Range which part it has, or be multipart/byteranges",
    },
    Rule {
        id: "206-multipart-content-range",
        source: rfc(9110, "15.3.7.2"),
        severity: Violation,
        when: Has(|it| line(it, "Content-Range").filter(|_| it.is(206) && is_multipart(it))),
        says: "with several parts, Content-Range belongs into each part, not into the head",
    },
    Rule {
        id: "206-boundary",
        source: rfc(9110, "15.3.7.2"),
        severity: Violation,
        when: Has(|it| {
            let content_type = line(it, "Content-Type").filter(|_| it.is(206) && is_multipart(it));
            content_type.filter(|line| !has_letters(line, "boundary="))
        }),
        says: "multipart/byteranges needs its boundary parameter: without it nobody can take the \
            parts apart",
    },
    Rule {
        id: "redirect-location",
        source: rfc(9110, "15.4"),
        severity: Advice,
        when: Is(|it| matches!(it.code, Some(301 | 302 | 303 | 307 | 308)) && it.lacks("Location")),
        says: "a redirection should say in Location where to go: without it a client stops here",
    },
    Rule {
        id: "304-representation",
        source: rfc(9110, "15.4.5"),
        severity: Advice,
        when: Has(|it| {
            let fields = ["Content-Type", "Content-Encoding", "Content-Language", "Content-Range"];
            fields.iter().find_map(|name| line(it, name)).filter(|_| it.is(304))
        }),
        says: "a 304 should not describe the content again: the client has it already",
    },
    Rule {
        id: "401-www-authenticate",
        source: rfc(9110, "15.5.2"),
        severity: Violation,
        when: Is(|it| it.is(401) && it.lacks("WWW-Authenticate")),
        says: "a 401 must say in WWW-Authenticate how to authenticate; who knows the client and \
            refuses it all the same sends 403",
    },
    Rule {
        id: "405-allow",
        source: rfc(9110, "15.5.6"),
        severity: Violation,
        when: Is(|it| it.is(405) && it.lacks("Allow")),
        says: "a 405 must list in Allow the methods that the resource does take",
    },
    Rule {
        id: "407-proxy-authenticate",
        source: rfc(9110, "15.5.8"),
        severity: Violation,
        when: Is(|it| it.is(407) && it.lacks("Proxy-Authenticate")),
        says: "a 407 must say in Proxy-Authenticate how to authenticate with the proxy",
    },
    Rule {
        id: "416-content-range",
        source: rfc(9110, "15.5.17"),
        severity: Advice,
        when: Is(|it| it.is(416) && it.lacks("Content-Range")),
        says: "a 416 should say in Content-Range how long the resource is: bytes */1234",
    },
    Rule {
        id: "426-upgrade",
        source: rfc(9110, "15.5.22"),
        severity: Violation,
        when: Is(|it| it.is(426) && it.lacks("Upgrade")),
        says: "a 426 must name in Upgrade the protocols that it asks for",
    },
    Rule {
        id: "429-retry-after",
        source: rfc(6585, "4"),
        severity: Advice,
        when: Is(|it| it.is(429) && it.lacks("Retry-After") && !says_reset(it)),
        says: "without Retry-After clients guess how long to wait, and most guess too short",
    },
    Rule {
        id: "451-link",
        source: rfc(7725, "4"),
        severity: Advice,
        when: Is(|it| it.is(451) && !it.is_bare && !is_blocked_by(it) && it.lacks("X-MS-Location")),
        says: "a 451 should name who blocks the resource: a Link with rel=\"blocked-by\"",
    },
    Rule {
        id: "503-retry-after",
        source: rfc(9110, "15.6.4"),
        severity: Advice,
        when: Is(|it| it.is(503) && it.lacks("Retry-After")),
        says: "with Retry-After a 503 could say how long it is likely to last",
    },
    Rule {
        id: "511-challenge",
        source: rfc(6585, "6"),
        severity: Advice,
        when: Has(|it| line(it, "WWW-Authenticate").filter(|_| it.is(511))),
        says: "a 511 should not ask for credentials itself: a browser would give them the name of \
            the site that was asked for",
    },
    Rule {
        id: "basic-realm",
        source: rfc(7617, "2"),
        severity: Violation,
        when: Is(|it| challenged(it, |it| it.is("Basic") && it.parameter("realm").is_none())),
        says: "a Basic challenge must have a realm",
    },
    Rule {
        id: "bearer-parameter",
        source: rfc(6750, "3"),
        severity: Violation,
        when: Is(|it| challenged(it, |it| it.is("Bearer") && it.parameters.is_empty())),
        says: "a Bearer challenge must have at least one parameter: realm, scope or error",
    },
    Rule {
        id: "bearer-error-status",
        source: rfc(6750, "3.1"),
        severity: Advice,
        when: Has(bearer_error_of_another_code),
        says: "this error belongs to another code: invalid_request to 400, invalid_token to 401, \
            insufficient_scope to 403",
    },
    Rule {
        id: "upgrade-connection",
        source: rfc(9110, "7.8"),
        severity: Violation,
        when: Has(|it| {
            let is_text = it.version.is_some_and(Version::is_text);
            let named = it.lists("Connection", "upgrade");
            line(it, "Upgrade").filter(|_| is_text && !named)
        }),
        says: "who sends Upgrade must list it in Connection, or a proxy would pass it on",
    },
    Rule {
        id: "error-not-stored",
        source: rfc(6585, "4"),
        severity: Violation,
        when: Has(|it| {
            let never_stored = matches!(it.code, Some(428 | 429 | 431 | 511));
            line(it, "Age").filter(|_| never_stored)
        }),
        says: "a 428, 429, 431 or 511 must not be stored by a cache, and this one was",
    },
];

fn is_multipart(head: &Head) -> bool {
    head.lists("Content-Type", "multipart/byteranges")
}

/// Whether a rate limit's field says when there is more.
fn says_reset(head: &Head) -> bool {
    let fields = ["RateLimit", "RateLimit-Reset", "X-RateLimit-Reset", "X-Rate-Limit-Reset"];
    fields.iter().any(|name| head.has(name))
}

fn is_blocked_by(head: &Head) -> bool {
    head.is_cut || head.values("Link").any(|link| link.contains("blocked-by"))
}

/// Whether a challenge is like this.
fn challenged(head: &Head, is: impl Fn(&Challenge) -> bool) -> bool {
    let fields = ["WWW-Authenticate", "Proxy-Authenticate"];
    fields.iter().flat_map(|name| head.values(name)).flat_map(challenges).any(|it| is(&it))
}

fn bearer_error_of_another_code(head: &Head) -> Option<String> {
    let all: Vec<_> = head.values("WWW-Authenticate").flat_map(challenges).collect();
    let error = all.iter().find(|it| it.is("Bearer"))?.parameter("error")?;
    let code = match error {
        "invalid_request" => 400,
        "invalid_token" => 401,
        "insufficient_scope" => 403,
        _ => return None,
    };
    (!head.is(code)).then(|| error.to_owned())
}
