//! Numbers of Cloudflare's API around 10000: Bulk Redirects and lists, and the upload of Workers.
//!
//! The rows come from Cloudflare's page of 10xxx errors, its Workers page and the source of wrangler. Several
//! numbers have a meaning in each of these APIs; such a row names both. The pages state no HTTP status: 400 is
//! what the API sends for a request that it cannot use. Left out are 10015 and 10026, whose names say
//! everything that is known.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "cloudflare-10xxx",
    title: "Cloudflare API error codes 10xxx",
    vendor: "Cloudflare",
    product: "Cloudflare API",
    shown_in: "`errors[].code` of the JSON that Cloudflare's API answers, and `[code: 10021]` in the output of wrangler",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// Where Cloudflare lists the errors of a Worker's upload.
const WORKERS: Source = Source::Page {
    title: "Cloudflare Workers, Errors and exceptions",
    url: "https://developers.cloudflare.com/workers/observability/errors/",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Cloudflare, 10xxx errors",
        url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "10000",
        spellings: &["error 10000", "code: 10000"],
        statuses: &[],
        name: "Authentication error",
        says: "Cloudflare's API knows the form of the token but rejects it: it has expired, was revoked, or lacks the scope for this call.",
        check: &[
            "Check the token: `curl -H \"Authorization: Bearer $TOKEN\" https://api.cloudflare.com/client/v4/user/tokens/verify`.",
            "Compare the token's permissions and its account with those that the call needs.",
            "With wrangler: `wrangler whoami`, then `wrangler login`, or set `CLOUDFLARE_API_TOKEN` anew.",
        ],
        confidence: Confidence::Proven,
        source: Source::Page {
            title: "cloudflare/workers-sdk, packages/wrangler/src/core/handle-errors.ts",
            url: "https://github.com/cloudflare/workers-sdk/blob/main/packages/wrangler/src/core/handle-errors.ts",
        },
        ..ROW
    },
    Detail {
        token: "10006",
        spellings: &["error 10006", "code: 10006"],
        statuses: &[400, 404],
        name: "Could not parse your Worker's code",
        says: "Cloudflare could not parse the script that was uploaded; in the R2 API the same number means that the bucket does not exist.",
        check: &[
            "Build and run it locally: `wrangler deploy --dry-run --outdir dist`, then look at the bundle.",
            "R2: compare the bucket's name and the account ID with `wrangler r2 bucket list`.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "10007",
        spellings: &["error 10007", "code: 10007"],
        statuses: &[404],
        name: "Worker or workers.dev subdomain not found",
        says: "The account has no Worker (or no workers.dev subdomain) with the name in the call.",
        check: &[
            "Check `name` and `account_id` in the Wrangler configuration, and the environment (`--env`).",
            "Deploy the Worker once with `wrangler deploy` before you set secrets or routes for it.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "10016",
        spellings: &["error 10016", "code: 10016"],
        name: "Invalid Worker name",
        says: "The name of the Worker has characters or a length that Cloudflare does not accept.",
        check: &[
            "Use lower-case letters, digits and dashes only in `name` of the Wrangler configuration.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "10021",
        spellings: &["error 10021", "code: 10021"],
        name: "Validation error",
        says: "Cloudflare loaded the uploaded Worker, and its top-level code failed: an exception, too much start-up CPU, or too large a bundle.",
        check: &[
            "Read the text behind the code; it names the exception or the limit.",
            "Move work out of the global scope into the handler, or into the build.",
            "Check the bindings: a D1 binding without a valid `id` is reported with this code too.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "10027",
        spellings: &["error 10027", "code: 10027"],
        name: "Worker exceeded the size limit",
        says: "The uploaded Worker is larger than the account's plan allows.",
        check: &[
            "Run `wrangler deploy --dry-run --outdir dist` and look which dependencies fill the bundle.",
            "Move files and data to KV, R2 or static assets, or split the Worker with service bindings.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "10028",
        spellings: &["error 10028", "code: 10028"],
        name: "Duplicate items",
        says: "The call adds the same IP address or the same redirect source URL to a list twice.",
        check: &["Remove the repeated item from the request and send it again."],
        ..ROW
    },
    Detail {
        token: "10035",
        spellings: &["error 10035", "code: 10035"],
        statuses: &[409],
        name: "Multiple attempts to modify a resource at the same time",
        says: "Two calls changed the same Worker at once, and Cloudflare refused this one.",
        check: &[
            "Wait for the other deployment to end and send the call again.",
            "In CI, let only one deployment per Worker run at a time.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "10037",
        spellings: &["error 10037", "code: 10037"],
        statuses: &[],
        name: "Number of Workers exceeded",
        says: "The account already has as many Workers as its plan allows.",
        check: &[
            "Delete Workers that nobody uses (this takes them offline), or raise the plan's limit.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "10043",
        spellings: &["error 10043", "code: 10043"],
        name: "Source URL too long",
        says: "The source URL of a redirect in the list is longer than 32,768 characters.",
        check: &["Shorten the source URL; it needs no query string, which is not matched anyway."],
        ..ROW
    },
    Detail {
        token: "10044",
        spellings: &["error 10044", "code: 10044"],
        name: "Target URL too long",
        says: "The target URL of a redirect in the list is longer than 32,768 characters.",
        check: &["Shorten the target URL of the redirect."],
        ..ROW
    },
    Detail {
        token: "10045",
        spellings: &["error 10045", "code: 10045"],
        name: "Invalid redirect source URL",
        says: "The source URL of a redirect in the list is malformed.",
        check: &[
            "Write it as `https://example.com/path` or without a scheme, and with no port, query string or fragment.",
        ],
        ..ROW
    },
    Detail {
        token: "10046",
        spellings: &["error 10046", "code: 10046"],
        name: "Invalid redirect target URL",
        says: "The target URL of a redirect in the list is malformed.",
        check: &[
            "Write the target as a whole URL with scheme and host, such as `https://example.com/new`.",
        ],
        ..ROW
    },
    Detail {
        token: "10047",
        spellings: &["error 10047", "code: 10047"],
        name: "Invalid redirect status code",
        says: "A redirect in the list has a status code that Bulk Redirects do not support.",
        check: &["Set `status_code` to 301, 302, 307 or 308."],
        ..ROW
    },
    Detail {
        token: "10048",
        spellings: &["error 10048", "code: 10048"],
        name: "Preserve path suffix requires subpath matching",
        says: "A redirect in the list keeps the path suffix but does not match subpaths, so there would be no suffix.",
        check: &["Set `subpath_matching` to true as well, or `preserve_path_suffix` to false."],
        ..ROW
    },
    Detail {
        token: "10049",
        spellings: &["error 10049", "code: 10049"],
        name: "Invalid scheme in redirect source URL",
        says: "The source URL of a redirect has a scheme other than `http` and `https`; in the Workers preview API it means an expired token.",
        check: &[
            "Use `http`, `https` or no scheme (which matches both) in the source URL.",
            "With `wrangler dev --remote`: it fetches a new preview token by itself; restart it if it does not.",
        ],
        ..ROW
    },
    Detail {
        token: "10050",
        spellings: &["error 10050", "code: 10050"],
        name: "Redirect source URL with user info",
        says: "The source URL of a redirect contains a user name and password, which Bulk Redirects do not support.",
        check: &["Remove `user:password@` from the source URL."],
        ..ROW
    },
    Detail {
        token: "10051",
        spellings: &["error 10051", "code: 10051"],
        name: "Missing authority in redirect source URL",
        says: "The source URL of a redirect has no hostname, as in `http:///path`.",
        check: &["Add the hostname to the source URL."],
        ..ROW
    },
    Detail {
        token: "10052",
        spellings: &["error 10052", "code: 10052"],
        name: "Redirect source URL with port; binding without a name",
        says: "A redirect's source URL names a port; when a Worker is uploaded, the number means that a binding has no name.",
        check: &[
            "Bulk Redirects: remove the port from the source URL.",
            "Workers: give every binding in the Wrangler configuration a `binding` (or `name`).",
        ],
        ..ROW
    },
    Detail {
        token: "10053",
        spellings: &["error 10053", "code: 10053"],
        name: "Redirect source URL with query string",
        says: "The source URL of a redirect contains a query string, which Bulk Redirects do not match.",
        check: &[
            "Remove everything from `?` on; use a Single Redirect rule if the query string must be matched.",
        ],
        ..ROW
    },
    Detail {
        token: "10054",
        spellings: &["error 10054", "code: 10054"],
        name: "Redirect source URL with fragment; variable too large",
        says: "A redirect's source URL has a `#` fragment; when a Worker is uploaded, a variable or secret is too large.",
        check: &[
            "Bulk Redirects: remove the fragment; browsers do not send it.",
            "Workers: keep each variable and secret below 5 kB, or put the value into KV.",
        ],
        ..ROW
    },
    Detail {
        token: "10055",
        spellings: &["error 10055", "code: 10055"],
        name: "Query string settings conflict; too many variables",
        says: "A redirect keeps the query string but its target has one too; when a Worker is uploaded, it has too many variables.",
        check: &[
            "Bulk Redirects: set `preserve_query_string` to false or take the query string out of the target URL.",
            "Workers: reduce the number of variables and secrets below the plan's limit.",
        ],
        ..ROW
    },
    Detail {
        token: "10056",
        spellings: &["error 10056", "code: 10056"],
        name: "Different types of list items; binding not found",
        says: "The call mixes list items of different types; when a Worker is uploaded, a binding refers to something that does not exist.",
        check: &[
            "Lists: send IP addresses, hostnames and redirects to lists of their own.",
            "Workers: check the IDs and names of the bindings in the Wrangler configuration.",
        ],
        ..ROW
    },
    Detail {
        token: "10058",
        spellings: &["error 10058", "code: 10058"],
        name: "List items incompatible with list type",
        says: "The items do not fit the list: IP addresses, hostnames and redirects each need a list of that kind.",
        check: &["Check the `kind` of the list and the list ID in the URL of the call."],
        ..ROW
    },
    Detail {
        token: "10059",
        spellings: &["error 10059", "code: 10059"],
        name: "Too many redirects with the same source path",
        says: "Too many redirects of the account share one source URL path, whatever their domain and list.",
        check: &[
            "Give the redirects different paths, or use one Single Redirect rule for all the domains.",
        ],
        ..ROW
    },
    Detail {
        token: "10060",
        spellings: &["error 10060", "code: 10060"],
        name: "Missing scheme in redirect target URL",
        says: "The target URL of a redirect has no scheme.",
        check: &["Begin the target URL with `https://`."],
        ..ROW
    },
    Detail {
        token: "10063",
        spellings: &["error 10063", "code: 10063"],
        statuses: &[],
        name: "workers.dev subdomain required",
        says: "The account has not registered a workers.dev subdomain, which a remote preview needs.",
        check: &[
            "Register one in the dashboard under Workers & Pages, or run `wrangler dev` without `--remote`.",
        ],
        confidence: Confidence::Proven,
        source: Source::Page {
            title: "cloudflare/workers-sdk, packages/wrangler/src/dev/remote.ts",
            url: "https://github.com/cloudflare/workers-sdk/blob/main/packages/wrangler/src/dev/remote.ts",
        },
        ..ROW
    },
    Detail {
        token: "10068",
        spellings: &["error 10068", "code: 10068"],
        name: "No registered event handlers",
        says: "The uploaded Worker exports no handler, so there is nothing that Cloudflare could call.",
        check: &[
            "Export an object with a `fetch` handler: `export default { fetch(request) { ... } }`, and check `main`.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "10069",
        spellings: &["error 10069", "code: 10069"],
        name: "Unsupported event handlers",
        says: "The uploaded Worker registers an event handler that the Workers runtime does not have.",
        check: &[
            "Keep to the documented handlers (`fetch`, `scheduled`, `queue`, `email`, `tail`, `trace`, `alarm`).",
        ],
        source: WORKERS,
        ..ROW
    },
];
