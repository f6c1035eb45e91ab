//! The error codes of Supabase Edge Functions.
//!
//! Every code of Supabase's page is here. The statuses are those of its page of status codes; 546 is a number
//! of Supabase's own. A code without a status there has none here.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "supabase-functions-error",
    title: "Supabase Edge Functions error codes",
    vendor: "Supabase",
    product: "Supabase Edge Functions",
    shown_in: "the response header `sb-error-code`, and `code` of the JSON body",
    recognition: Recognition::Alone,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Supabase Docs, Edge Functions error codes",
        url: "https://supabase.com/docs/guides/functions/error-codes",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "EDGE_FUNCTION_ERROR",
        statuses: &[500],
        name: "Function returned an error",
        says: "The function threw in its request handler, or answered with a 5xx status of its own.",
        check: &[
            "Read the function's log in the dashboard, under Edge Functions > the function > Logs.",
            "Catch errors in the handler and answer with a clear status.",
        ],
        ..ROW
    },
    Detail {
        token: "WORKER_ERROR",
        statuses: &[500],
        name: "Uncaught exception",
        says: "The function threw an exception outside its request handler that nothing caught.",
        check: &[
            "Read the function's log in the dashboard, under Edge Functions > the function > Logs.",
            "Look at top-level code and at promises without `await` or `catch`.",
        ],
        ..ROW
    },
    Detail {
        token: "WORKER_RESOURCE_LIMIT",
        spellings: &["WORKER_LIMIT"],
        statuses: &[546],
        name: "Resource limit",
        says: "The function used more memory, CPU time or wall-clock time than its limit, and was stopped.",
        check: &[
            "The log says which limit it was: memory (256 MB), CPU time (2 s) or wall clock (150 s, paid 400 s).",
            "Do heavy work in smaller parts, or outside the function; stream large data.",
        ],
        ..ROW
    },
    Detail {
        token: "BOOT_ERROR",
        statuses: &[503],
        name: "Boot error",
        says: "The function could not start: a syntax error, an import that fails, or a wrong configuration.",
        check: &[
            "Read the function's log in the dashboard, under Edge Functions > the function > Logs.",
            "Run it locally with `supabase functions serve`.",
        ],
        ..ROW
    },
    Detail {
        token: "IDLE_TIMEOUT",
        statuses: &[504],
        name: "Idle timeout",
        says: "The function sent no response within 150 seconds.",
        check: &[
            "Read the function's log in the dashboard, under Edge Functions > the function > Logs.",
            "Set timeouts for database queries and outgoing calls.",
            "Answer at once and continue in `EdgeRuntime.waitUntil()`.",
        ],
        ..ROW
    },
    Detail {
        token: "INVALID_RESPONSE_STATUS_CODE",
        name: "Invalid status code",
        says: "The function returned a status outside of 200 to 599 (and not 101), often by passing on another server's response.",
        check: &[
            "Build a `new Response()` with a valid status instead of returning the result of `fetch()`.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "UNAUTHORIZED_NO_AUTH_HEADER",
        statuses: &[401],
        name: "No Authorization header",
        says: "The function checks JWTs, and the client sent no `Authorization` or `apikey` header.",
        check: &[
            "Send `Authorization: Bearer ACCESS_TOKEN`, or call it through the client library.",
            "For a webhook, switch the check off: `verify_jwt = false` in `config.toml`, and verify its signature yourself.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "UNAUTHORIZED_ASYMMETRIC_JWT",
        statuses: &[401],
        name: "Invalid JWT (ES256 or RS256)",
        says: "The client's user token is expired, or was not signed by this project.",
        check: &["Refresh the session, and check that URL and token are of the same project."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "UNAUTHORIZED_LEGACY_JWT",
        statuses: &[401],
        name: "Invalid JWT (HS256)",
        says: "The client's token is signed with the legacy secret and is expired, or that secret was revoked.",
        check: &[
            "Refresh the session; replace the old anon key with a publishable key after a key rotation.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM",
        statuses: &[401],
        name: "Unsupported token algorithm",
        says: "The client's token is signed with an algorithm that Supabase does not issue.",
        check: &[
            "Send a token of Supabase Auth; for tokens of others set `verify_jwt = false` and check them in the function.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "UNAUTHORIZED_INVALID_JWT_FORMAT",
        statuses: &[401],
        name: "Invalid JWT format",
        says: "The client's `Authorization` header is not of the form `Bearer JWT`, for example because it holds an API key.",
        check: &["Put `sb_publishable_…` and `sb_secret_…` keys into the `apikey` header."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "RATE_LIMIT_EXCEEDED",
        name: "Rate limit exceeded",
        says: "Functions of the project call each other too often, and Supabase's loop protection stopped the call.",
        check: &[
            "Wait the seconds that the message names.",
            "Replace calls from function to function by shared code, batches or a queue.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "INVALID_URL",
        name: "Invalid URL",
        says: "Supabase could not parse the URL of the call.",
        check: &["Check the URL: `https://PROJECT.supabase.co/functions/v1/NAME`."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "NOT_FOUND",
        statuses: &[404],
        name: "Function not found",
        says: "Supabase has no function of this name, or its files are missing in this region.",
        check: &[
            "Check the name and the project in the URL.",
            "Deploy it again: `supabase functions deploy NAME`, and wait a few minutes.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "NOT_FOUND_FUNCTION_BLOB",
        statuses: &[404],
        name: "Function bundle missing",
        says: "Supabase knows the function, but its deployed bundle is missing from storage, mostly after two deployments at once.",
        check: &[
            "Deploy the function again with the latest CLI.",
            "Let only one deployment of a function run at a time.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LOAD_FUNCTION_ERROR",
        name: "Function could not be loaded",
        says: "Supabase could not load the function's files or metadata; the function's code is not at fault.",
        check: &["Try again after a short pause; ask Supabase Support if it stays."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LOAD_FUNCTION_METADATA_ERROR",
        name: "Metadata could not be loaded",
        says: "Supabase could not fetch the function's metadata, perhaps because of its cache.",
        check: &["Wait a few minutes and try again."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LOAD_FUNCTION_INVALID_ENTRYPOINT_PATH_ERROR",
        name: "Invalid entrypoint",
        says: "The function's metadata names an entrypoint that is not valid.",
        check: &["Check `entrypoint` in `config.toml` and deploy the function again."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LOAD_FUNCTION_UNBUNDLING_ERROR",
        name: "Bundle could not be unpacked",
        says: "The function's bundle in Supabase's storage is damaged or was written only in part.",
        check: &["Deploy the function again."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
];
