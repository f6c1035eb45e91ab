//! The registered codes of class 4xx: Client Error.

use super::checked;
use crate::status::{
    Class, Confidence, Constants, Field, FormerName, Grpc, Message, OnWire, Redirect,
    RedirectMethod, Related, Requirement, Retry, RetryAdvice, Source, Standing, Status,
};

pub(super) const ENTRIES: &[Status] = checked(
    Some(Class::ClientError),
    &[Status {
        code: 404,
        phrase: "Not Found",
        standing: Standing::Registered,
        sender: None,
        on_wire: OnWire::Yes,
        confidence: Confidence::Proven,
        source: Source::Rfc { number: 9110, section: "15.5.5" },
        summary: "Nothing lives at this address, or the server won't admit that something does.",
        meaning: "The server was reached and understood the request, but has no current \
            representation for this target. It does not say whether that is for now or for good; \
            410 does. A server may also answer 404 instead of 403 to hide that a resource exists.",
        causes: &[
            "The path is wrong: a typo, upper case, a missing or extra slash, an unescaped character.",
            "The wrong host or base path: /v1 for /api/v1, staging for production.",
            "A proxy strips or doubles a prefix, so the application sees another path than you sent.",
            "The ID was valid once, or belongs to an account that you may not see.",
            "A single-page app's own route, loaded directly from a server without a fallback to index.html.",
        ],
        client: &[
            "Read the final URL with curl -v, after redirects and URL encoding, not the one in your code.",
            "Look at Server and the body: your API's JSON or a proxy's HTML page tells who answered.",
            "Ask for the parent or the list resource; if that works, it is the ID that is wrong.",
        ],
        server: &[
            "Log the path as the application received it and compare it with the route table.",
            "In nginx a slash at the end of proxy_pass replaces the location's prefix; without it the prefix stays.",
            "A 404 may be cached: purge the CDN after the resource appears.",
            "Send 410 for what is deleted for good, and crawlers stop asking sooner.",
        ],
        headers: &[Field {
            name: "Cache-Control",
            message: Message::Response,
            requirement: Requirement::May,
            tells: "how long a cache may repeat this 404; without it a cache picks its own time",
        }],
        cacheable: true,
        body: true,
        retry: Retry {
            advice: RetryAdvice::No,
            reason: "the answer stays the same until the address or the server changes",
        },
        redirect: None,
        formerly: &[],
        aliases: &["Page Not Found", "File Not Found"],
        constants: Constants {
            rust: &["StatusCode::NOT_FOUND"],
            go: &["http.StatusNotFound"],
            python: &["HTTPStatus.NOT_FOUND"],
            java: &["HttpURLConnection.HTTP_NOT_FOUND"],
            spring: &["HttpStatus.NOT_FOUND"],
            csharp: &["HttpStatusCode.NotFound"],
            node: &["StatusCodes.NOT_FOUND"],
            ruby: &[":not_found"],
            php: &["Response::HTTP_NOT_FOUND"],
            elixir: &[":not_found"],
            kotlin: &["HttpStatusCode.NotFound"],
        },
        grpc: Grpc { codes: &["NOT_FOUND"], client: Some("UNIMPLEMENTED") },
        related: &[
            Related {
                code: 410,
                difference: "410 says it was here and is gone for good; 404 leaves that open.",
            },
            Related {
                code: 403,
                difference: "403 admits the resource is there and refuses you; 404 doesn't even admit it.",
            },
            Related {
                code: 405,
                difference: "With 405 the address is right and the method wrong; with 404 the address is wrong.",
            },
            Related {
                code: 204,
                difference: "204 is a success with nothing to send; 404 means there is no such resource.",
            },
        ],
        keywords: &[
            "missing", "does not exist", "no such", "unknown", "broken link", "dead link",
            "wrong url", "bad path", "no route", "cannot get", "record not found",
            "resource not found", "user not found", "no such file",
        ],
    }],
);
