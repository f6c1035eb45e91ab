//! Vercel's error codes: what stands under the status on its error page, with an ID such as `fra1::abcde-…`.
//!
//! Every code of Vercel's list is here, with the status of the list or of the code's own page
//! (`https://vercel.com/docs/errors/NAME`); two that were added in 2026 (SANDBOX_SNAPSHOTTING and
//! SANDBOX_STOPPING) as well. Codes of the list's end whose page could not be read, only copies of it, are
//! marked as hearsay. Names that other software uses too need more than themselves to be recognised.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "vercel-error",
    title: "Vercel error codes",
    vendor: "Vercel",
    product: "Vercel",
    shown_in: "the error page as `Code: FUNCTION_INVOCATION_TIMEOUT` under `504: GATEWAY_TIMEOUT`, and the header `x-vercel-error`",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[500],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page { title: "Vercel, Error codes", url: "https://vercel.com/docs/errors" },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "BODY_NOT_A_STRING_FROM_FUNCTION",
        statuses: &[502],
        name: "Function: body is not a string",
        says: "The app's function returned a body that is not a string, such as nothing at all or `null`.",
        check: &[
            "Make every path of the function send a response, with a string or a Buffer as body.",
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
        ],
        ..ROW
    },
    Detail {
        token: "DEPLOYMENT_BLOCKED",
        statuses: &[403],
        name: "Deployment: blocked",
        says: "Vercel blocked this deployment, for abuse or after a change of the plan.",
        check: &[
            "Owner: deploy again if you have just moved to the Hobby plan.",
            "Owner: ask Vercel Support why the deployment was blocked.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DEPLOYMENT_DELETED",
        statuses: &[410],
        name: "Deployment: deleted",
        says: "The deployment behind this URL was removed, usually by the project's retention policy for old deployments.",
        check: &[
            "Use the project's production domain, or the URL of a newer deployment.",
            "Owner: restore it or change the retention under Settings > Security > Deployment Retention Policy.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DEPLOYMENT_DISABLED",
        statuses: &[402],
        name: "Deployment: disabled",
        says: "Vercel switched the deployment off, since its owner used more than the plan allows or did not pay.",
        check: &[
            "Owner: look at Usage and Billing in the dashboard; upgrade the plan or settle the invoice.",
            "Visitor: only the owner of the site can bring it back.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DEPLOYMENT_NOT_FOUND",
        statuses: &[404],
        name: "Deployment: not found",
        says: "No deployment belongs to this hostname: the URL is wrong or old, or the domain is not assigned to a project.",
        check: &[
            "Check the hostname for typos; open the deployment from the project's Deployments tab.",
            "Owner: assign the domain under Settings > Domains, and see that production has a deployment.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DEPLOYMENT_NOT_READY_REDIRECTING",
        statuses: &[303],
        name: "Deployment: not ready, redirecting",
        says: "The deployment is still being built, so Vercel redirects the client to its status page.",
        check: &[
            "Wait for the build to end, then load the URL again.",
            "If it never ends, read the build log in the Deployments tab.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "DEPLOYMENT_PAUSED",
        statuses: &[503],
        name: "Deployment: paused",
        says: "The owner paused the project, or its spend limit did.",
        check: &[
            "Owner: resume it under Settings > General, and check Spend Management for the limit that was reached.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DNS_HOSTNAME_EMPTY",
        statuses: &[502],
        name: "DNS: empty hostname",
        says: "The app's rewrite sends the request to an external address whose hostname is empty.",
        check: &[
            "Check `destination` of the rewrites in `vercel.json` or `next.config.js`; an unset variable may have left it empty.",
        ],
        ..ROW
    },
    Detail {
        token: "DNS_HOSTNAME_NOT_FOUND",
        statuses: &[502],
        name: "DNS: hostname not found",
        says: "The app's rewrite points to an external hostname that does not exist in DNS.",
        check: &[
            "Run `dig HOSTNAME` for the rewrite's `destination`, and correct the name or its record.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DNS_HOSTNAME_RESOLVE_FAILED",
        statuses: &[502],
        name: "DNS: hostname could not be resolved",
        says: "Vercel could not resolve the hostname of the app's external rewrite.",
        check: &[
            "Run `dig HOSTNAME` for the rewrite's `destination`; check its nameservers.",
            "If DNS is right, try again after a minute.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "DNS_HOSTNAME_RESOLVED_PRIVATE",
        statuses: &[404],
        name: "DNS: hostname resolved to a private address",
        says: "The app's rewrite points to a hostname that resolves to a private address, such as localhost, where Vercel cannot go.",
        check: &[
            "Set the environment variable with the backend's URL for production; `localhost` works only on your machine.",
            "Give the backend a public address.",
        ],
        ..ROW
    },
    Detail {
        token: "DNS_HOSTNAME_SERVER_ERROR",
        statuses: &[502],
        name: "DNS: server error",
        says: "The nameservers of the app's rewrite target answered with an error.",
        check: &[
            "Check the nameservers: `dig +trace HOSTNAME`; a SERVFAIL can come from broken DNSSEC.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "EDGE_FUNCTION_INVOCATION_FAILED",
        name: "Function: edge function failed",
        says: "The app's edge function threw an exception that it did not catch.",
        check: &[
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
            "Check for Node.js APIs that the edge runtime does not have, and for environment variables that are not set.",
        ],
        ..ROW
    },
    Detail {
        token: "EDGE_FUNCTION_INVOCATION_TIMEOUT",
        statuses: &[504],
        name: "Function: edge function timed out",
        says: "The app's edge function did not begin to respond within 25 seconds, or ran longer than allowed.",
        check: &[
            "Send the first bytes early and stream the rest.",
            "Set a timeout for calls to other services, so that they cannot use up the time.",
        ],
        ..ROW
    },
    Detail {
        token: "FALLBACK_BODY_TOO_LARGE",
        statuses: &[502],
        name: "Cache: fallback body too large",
        says: "The app's prerendered fallback page is larger than the 10 MB that Vercel's cache takes.",
        check: &["Reduce the page's HTML or JSON; load large data from the client, or in pages."],
        ..ROW
    },
    Detail {
        token: "FUNCTION_INVOCATION_FAILED",
        name: "Function: invocation failed",
        says: "The app's function crashed or threw an exception that it did not catch.",
        check: &[
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
            "Check that all environment variables are set for this environment, and that all modules are bundled.",
            "A process that is killed without a message used too much memory: raise it under Settings > Functions.",
        ],
        ..ROW
    },
    Detail {
        token: "FUNCTION_INVOCATION_TIMEOUT",
        statuses: &[504],
        name: "Function: invocation timed out",
        says: "The app's function did not answer within its maximum duration, often because of a slow database or API call.",
        check: &[
            "See in the logs where it hangs; a handler that never sends a response ends like this too.",
            "Raise `maxDuration` in the route or in `vercel.json`, as far as the plan allows.",
            "Set timeouts for outgoing calls, and run the function in the database's region.",
        ],
        ..ROW
    },
    Detail {
        token: "FUNCTION_PAYLOAD_TOO_LARGE",
        statuses: &[413],
        name: "Function: request body too large",
        says: "The client sent a body larger than the 4.5 MB that a Vercel function accepts.",
        check: &[
            "Upload large files from the browser directly to storage (Vercel Blob, S3) and pass only the URL.",
            "Compress or split the body.",
        ],
        ..ROW
    },
    Detail {
        token: "FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE",
        name: "Function: response too large",
        says: "The app's function returned a body larger than the 4.5 MB that a buffered response may have.",
        check: &[
            "Stream the response, or put the data into storage and redirect to it.",
            "Return less per request: pages, filters, compression.",
        ],
        ..ROW
    },
    Detail {
        token: "FUNCTION_THROTTLED",
        statuses: &[503, 500],
        name: "Function: throttled",
        says: "Too many invocations of the app's functions ran at once, so Vercel did not run this one.",
        check: &[
            "Retry after some seconds, with growing pauses.",
            "Owner: make the functions faster, cache their responses, and look at the concurrency limit of the plan.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "INFINITE_LOOP_DETECTED",
        statuses: &[508],
        name: "Runtime: infinite loop detected",
        says: "The app's functions or rewrites call the app itself again and again, and Vercel broke the loop.",
        check: &[
            "Look for a `fetch` of the app's own URL in the function or middleware, and for a rewrite to its own domain.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "INVALID_IMAGE_OPTIMIZE_REQUEST",
        statuses: &[400],
        name: "Image: invalid optimization request",
        says: "The image URL asks for a quality or width that is not allowed, or its `url` does not lead to an image.",
        check: &[
            "Check `q`, `w` and `url` in the request against `images` in `next.config.js` (sizes, qualities, remotePatterns).",
            "Open the source image directly; it must answer with an image type, not HTML.",
        ],
        ..ROW
    },
    Detail {
        token: "INVALID_REQUEST_METHOD",
        statuses: &[405],
        name: "Request: invalid method",
        says: "The client used an HTTP method that Vercel does not accept for this URL.",
        check: &[
            "Use GET or HEAD for static files; let a function serve the path if it must take POST.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "MALFORMED_REQUEST_HEADER",
        statuses: &[400],
        name: "Request: malformed header",
        says: "The client sent a header that Vercel could not parse.",
        check: &[
            "Run the request with `curl -v` and look for line breaks or control characters in a header value.",
            "Check what a proxy on the way adds.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "MICROFRONTENDS_MIDDLEWARE_ERROR",
        name: "Function: microfrontends middleware",
        says: "The app's middleware returned an `x-vercel-mfe-zone` header that names no microfrontend of the group.",
        check: &["Compare the header's value with the application names in `microfrontends.json`."],
        ..ROW
    },
    Detail {
        token: "MICROFRONTENDS_MISSING_FALLBACK_ERROR",
        statuses: &[400],
        name: "Function: microfrontends fallback missing",
        says: "No deployment of this environment matched the microfrontends request, and the configured fallback has none either.",
        check: &[
            "Check the fallback environment of the microfrontends group, and that it has a deployment.",
        ],
        ..ROW
    },
    Detail {
        token: "MIDDLEWARE_INVOCATION_FAILED",
        name: "Function: middleware failed",
        says: "The app's middleware threw an exception before the page was reached.",
        check: &[
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
            "Check `middleware.ts` (`proxy.ts`) for missing environment variables and for APIs that its runtime lacks.",
        ],
        ..ROW
    },
    Detail {
        token: "MIDDLEWARE_INVOCATION_TIMEOUT",
        statuses: &[504],
        name: "Function: middleware timed out",
        says: "The app's middleware did not respond in time, so the page was never reached.",
        check: &[
            "Look for slow calls in the middleware (sessions, databases) and give them a timeout.",
            "Limit the paths with `config.matcher`.",
        ],
        ..ROW
    },
    Detail {
        token: "MIDDLEWARE_RUNTIME_DEPRECATED",
        statuses: &[503],
        name: "Runtime: middleware runtime deprecated",
        says: "The deployment's middleware was built for a runtime that Vercel no longer supports.",
        check: &["Upgrade Next.js (or the other framework) and deploy again."],
        ..ROW
    },
    Detail {
        token: "NO_RESPONSE_FROM_FUNCTION",
        statuses: &[502],
        name: "Function: no response",
        says: "The app's function ended without sending a response.",
        check: &[
            "Look for `process.exit`, for unhandled promise rejections and for a missing `return` or `await` in the handler.",
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
        ],
        ..ROW
    },
    Detail {
        token: "NOT_FOUND",
        statuses: &[404],
        name: "Deployment: path not found",
        says: "The deployment exists but has no page, file or function for this path, or its domain has no deployment.",
        check: &[
            "Single-page app: rewrite all paths to `/index.html` in `vercel.json`.",
            "Check Root Directory, Output Directory and framework preset, and the files in the deployment's Source tab.",
            "Check upper and lower case of the path.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED",
        statuses: &[502],
        name: "Image: source request failed",
        says: "Vercel's image optimization could not fetch the source image from its external host.",
        check: &[
            "Open the source URL directly; its host may be down or may block Vercel.",
            "Check for hotlink protection at the source.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_INVALID",
        statuses: &[502],
        name: "Image: source request invalid",
        says: "The source address of the optimized image is not a usable URL.",
        check: &["Check that `src` is an absolute, correctly encoded URL."],
        ..ROW
    },
    Detail {
        token: "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_UNAUTHORIZED",
        statuses: &[502],
        name: "Image: source request unauthorized",
        says: "The host of the source image asked for a login, which Vercel's image optimization does not have.",
        check: &["Make the image public, use a signed URL, or set `unoptimized` for this image."],
        ..ROW
    },
    Detail {
        token: "OPTIMIZED_EXTERNAL_IMAGE_TOO_MANY_REDIRECTS",
        statuses: &[502],
        name: "Image: source redirects too often",
        says: "The source URL of the optimized image redirects too many times.",
        check: &["Follow it with `curl -sIL URL` and use the last address as `src`."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "RANGE_END_NOT_VALID",
        statuses: &[416],
        name: "Request: invalid end of range",
        says: "The client's `Range` header has an end that is not a valid position.",
        check: &["Send `Range: bytes=0-1023` in this form, or no `Range` header at all."],
        ..ROW
    },
    Detail {
        token: "RANGE_GROUP_NOT_VALID",
        statuses: &[416],
        name: "Request: invalid group of ranges",
        says: "The client's `Range` header has a group of ranges that cannot be read.",
        check: &["Send `Range: bytes=0-1023` in this form, or no `Range` header at all."],
        ..ROW
    },
    Detail {
        token: "RANGE_MISSING_UNIT",
        statuses: &[416],
        name: "Request: range without unit",
        says: "The client's `Range` header does not name its unit, `bytes`.",
        check: &["Send `Range: bytes=0-1023` in this form, or no `Range` header at all."],
        ..ROW
    },
    Detail {
        token: "RANGE_START_NOT_VALID",
        statuses: &[416],
        name: "Request: invalid start of range",
        says: "The client's `Range` header has a start that is not a valid position.",
        check: &["Send `Range: bytes=0-1023` in this form, or no `Range` header at all."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "RANGE_UNIT_NOT_SUPPORTED",
        statuses: &[416],
        name: "Request: unsupported range unit",
        says: "The client's `Range` header uses a unit other than `bytes`.",
        check: &["Send `Range: bytes=0-1023` in this form, or no `Range` header at all."],
        ..ROW
    },
    Detail {
        token: "REQUEST_HEADER_TOO_LARGE",
        statuses: &[494, 431],
        name: "Request: headers too large",
        says: "One request header is larger than 16 KB, or all of them together are larger than 32 KB; mostly it is cookies.",
        check: &[
            "Delete the site's cookies and try again.",
            "Owner: keep sessions on the server; split session cookies add up quickly.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "RESOURCE_NOT_FOUND",
        statuses: &[404],
        name: "Request: resource not found",
        says: "Vercel found nothing for what the request names.",
        check: &[
            "Check the URL, and that the deployment which has the resource is the one behind this domain.",
        ],
        recognition: Some(Recognition::Named),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "ROUTER_CANNOT_MATCH",
        statuses: &[502],
        name: "Routing: no match",
        says: "Vercel's router could not match the request to any route of the deployment's routing configuration.",
        check: &[
            "Check `routes`, `rewrites` and `redirects` in `vercel.json` for patterns that lead nowhere.",
        ],
        ..ROW
    },
    Detail {
        token: "ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR",
        statuses: &[502],
        name: "Routing: connection to the target failed",
        says: "Vercel could not connect to the external server that the app's rewrite points to.",
        check: &[
            "Check that the target is up and lets the whole internet in: `curl -v TARGET_URL` from another network.",
            "Check port and firewall of the target.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "ROUTER_EXTERNAL_TARGET_ERROR",
        statuses: &[502],
        name: "Routing: target error",
        says: "The external server that the app's rewrite points to broke off or sent something that is not a valid response.",
        check: &[
            "Request the rewrite's `destination` with `curl -v` and read the target's own log.",
            "A target that needs more than 120 seconds ends like this too.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR",
        statuses: &[502],
        name: "Routing: TLS handshake with the target failed",
        says: "Vercel could not agree on TLS with the external server that the app's rewrite points to.",
        check: &[
            "Run `openssl s_client -connect HOST:443 -servername HOST`; chain, name and date must be right.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "ROUTER_TOO_MANY_HAS_SELECTIONS",
        statuses: &[502],
        name: "Routing: too many has selections",
        says: "The app's routing configuration makes Vercel try too many `has` conditions for one path.",
        check: &["Reduce the rewrites, redirects and headers with `has` that match the path."],
        ..ROW
    },
    Detail {
        token: "SANDBOX_NOT_FOUND",
        statuses: &[404],
        name: "Sandbox: not found",
        says: "No Vercel Sandbox belongs to this hostname.",
        check: &[
            "Check the URL that `sandbox.domain(port)` gave, and whether the sandbox still exists.",
        ],
        recognition: Some(Recognition::Alone),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "SANDBOX_NOT_LISTENING",
        statuses: &[502],
        name: "Sandbox: not listening",
        says: "The Vercel Sandbox runs, but nothing in it listens on the requested port.",
        check: &[
            "Start the server in the sandbox and let it listen on `0.0.0.0`.",
            "Name the port in `ports` of `Sandbox.create()`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "SANDBOX_SNAPSHOTTING",
        statuses: &[422],
        name: "Sandbox: snapshotting",
        says: "The Vercel Sandbox is writing a snapshot and takes no more requests; its session ends afterwards.",
        check: &["Wait for the snapshot and start a new session from it."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "SANDBOX_STOPPED",
        statuses: &[410],
        name: "Sandbox: stopped",
        says: "The Vercel Sandbox was stopped by its owner or reached its timeout.",
        check: &[
            "Start a new sandbox, with a longer `timeout` in `Sandbox.create()` if it ended too early.",
        ],
        ..ROW
    },
    Detail {
        token: "SANDBOX_STOPPING",
        statuses: &[422],
        name: "Sandbox: stopping",
        says: "The Vercel Sandbox is shutting down and takes no more requests.",
        check: &["Wait until it has stopped, then start a new session."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "TOO_MANY_FILESYSTEM_CHECKS",
        statuses: &[502],
        name: "Routing: too many file system checks",
        says: "The app's routing configuration makes Vercel look for files too often for one request.",
        check: &[
            "Simplify rewrites and redirects that check the file system one after the other; at most five `has` routes may match a path.",
        ],
        ..ROW
    },
    Detail {
        token: "TOO_MANY_FORKS",
        statuses: &[502],
        name: "Routing: too many forks",
        says: "More than five conditional routes (with `has`) match this path, so Vercel gave up routing it.",
        check: &[
            "Reduce the rewrites, redirects and headers with a `has` key that match the path.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TOO_MANY_RANGES",
        statuses: &[416],
        name: "Request: too many ranges",
        says: "The client's `Range` header asks for more ranges than Vercel serves in one response.",
        check: &["Ask for fewer ranges, or for one range per request."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "URL_TOO_LONG",
        statuses: &[414],
        name: "Request: URL too long",
        says: "The URL of the request is longer than Vercel accepts (14 KB).",
        check: &[
            "Send the data in the body of a POST instead of the query string.",
            "Look for a redirect loop that makes the URL grow.",
        ],
        recognition: Some(Recognition::Alone),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "INTERNAL_CACHE_ERROR",
        name: "Internal: cache error",
        says: "Vercel's own cache failed while it looked up the response; the app is not at fault.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "INTERNAL_CACHE_KEY_TOO_LONG",
        name: "Internal: cache key too long",
        says: "Vercel's CDN could not use its cache because the cache key of this request is too long.",
        check: &[
            "Shorten the path, the query string or the header values that vary the cache.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        ..ROW
    },
    Detail {
        token: "INTERNAL_CACHE_LOCK_FULL",
        name: "Internal: cache lock full",
        says: "Vercel's own cache was overloaded at this moment; the app is not at fault.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_CACHE_LOCK_TIMEOUT",
        name: "Internal: cache lock timeout",
        says: "Vercel's own cache did not answer in time; the app is not at fault.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_DEPLOYMENT_FETCH_FAILED",
        name: "Internal: deployment fetch failed",
        says: "Vercel could not load the data of the deployment; the fault is in its platform.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "INTERNAL_EDGE_FUNCTION_INVOCATION_FAILED",
        name: "Internal: edge function failed",
        says: "Vercel's platform failed while it ran the edge function; the app's code need not be at fault.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_EDGE_FUNCTION_INVOCATION_TIMEOUT",
        statuses: &[500, 504],
        name: "Internal: edge function timed out",
        says: "The edge function took longer than allowed, and Vercel counts it as a fault of its platform.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_FUNCTION_INVOCATION_FAILED",
        name: "Internal: function failed",
        says: "Vercel's platform failed while it ran the function; the app's code need not be at fault.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "INTERNAL_FUNCTION_INVOCATION_TIMEOUT",
        statuses: &[504, 500],
        name: "Internal: function timed out",
        says: "The function took longer than allowed; the cause can be the platform, the function or a slow network call.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_FUNCTION_NOT_FOUND",
        name: "Internal: function not found",
        says: "Vercel could not find the function that the route of this deployment names.",
        check: &[
            "Check in the deployment's Resources tab that the function was built, then deploy again.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        ..ROW
    },
    Detail {
        token: "INTERNAL_FUNCTION_NOT_READY",
        name: "Internal: function not ready",
        says: "The function was called before it could take requests: it is still being deployed, or it fails to initialize.",
        check: &[
            "Wait until the deployment is ready and try again.",
            "Read the runtime logs: `vercel logs DEPLOYMENT_URL`, or the Logs tab of the project; search for the request's ID.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_FUNCTION_SERVICE_UNAVAILABLE",
        name: "Internal: function service unavailable",
        says: "The part of Vercel's platform that runs functions was not available; the app is not at fault.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "INTERNAL_MICROFRONTENDS_BUILD_ERROR",
        name: "Internal: microfrontends build error",
        says: "The deployment lacks microfrontends data that its build should have written.",
        check: &[
            "Upgrade the microfrontends package and deploy again.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        ..ROW
    },
    Detail {
        token: "INTERNAL_MICROFRONTENDS_INVALID_CONFIGURATION_ERROR",
        name: "Internal: microfrontends configuration",
        says: "Vercel could not use the microfrontends configuration of the deployment.",
        check: &[
            "Check `microfrontends.json` of the default application and deploy it again.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "INTERNAL_MICROFRONTENDS_UNEXPECTED_ERROR",
        name: "Internal: microfrontends, unexpected",
        says: "Something failed inside Vercel while it routed the request between microfrontends.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_MISSING_RESPONSE_FROM_CACHE",
        name: "Internal: no response from cache",
        says: "Vercel's own cache gave its CDN no response; the app is not at fault.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_OPTIMIZED_IMAGE_REQUEST_FAILED",
        statuses: &[502, 500],
        name: "Internal: image request failed",
        says: "Vercel's image optimization failed for an image of the deployment itself.",
        check: &[
            "Open the image without optimization; it must exist in the deployment.",
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_ROUTER_CANNOT_PARSE_PATH",
        name: "Internal: router cannot parse path",
        says: "Vercel's router could not parse the path of the request.",
        check: &[
            "Check the path for broken percent-encoding, such as a single `%`.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "INTERNAL_STATIC_REQUEST_FAILED",
        name: "Internal: static request failed",
        says: "Vercel could not fetch a static file of the deployment from its storage.",
        check: &[
            "Check that the file is in the deployment's output.",
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "INTERNAL_UNARCHIVE_FAILED",
        name: "Internal: unarchive failed",
        says: "Vercel could not bring back a deployment that it had put into its archive.",
        check: &[
            "Try again after a minute, or deploy the same commit again.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "INTERNAL_UNEXPECTED_ERROR",
        name: "Internal: unexpected error",
        says: "Something failed inside Vercel that it does not describe; the app need not be at fault.",
        check: &[
            "Look at https://www.vercel-status.com, and try again after a minute.",
            "If it stays, send the ID from the error page to Vercel Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        confidence: Confidence::Hearsay,
        ..ROW
    },
];
