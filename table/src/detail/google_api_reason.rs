//! Reasons in the JSON errors of Google APIs: the camel-case ones of the older APIs, and those of
//! `google.rpc.ErrorInfo`.
//!
//! The camel-case reasons and their statuses are those of Google's list of global errors, the
//! upper-case ones those of `error_reason.proto`, whose HTTP statuses are what the APIs usually
//! send. Left out are redirects and other reasons that only repeat their status or say all with
//! their name, the locked domains of an old gadget platform, and reasons that the proto marks as
//! not implemented. Plain words need the name of the vendor.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "google-api-reason",
    title: "Error reasons of Google APIs",
    vendor: "Google",
    product: "Google APIs",
    shown_in: "`error.errors[].reason` and `error.details[].reason` (ErrorInfo) in the JSON error",
    recognition: Recognition::Alone,
    details: DETAILS,
});

const PROTO: Source = Source::Page {
    title: "Google APIs, google/api/error_reason.proto",
    url: "https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[403],
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Google APIs, Global domain errors",
        url: "https://developers.google.com/youtube/v3/docs/core_errors",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "badRequest",
        statuses: &[400],
        name: "Bad request",
        says: "The client sent a request that the API cannot use as it is.",
        check: &["Read `message` and `location` in the error: they name the parameter."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "badContent",
        statuses: &[400],
        name: "Content type not supported",
        says: "The client sent a body of a type that the API does not take here.",
        check: &["Check `Content-Type`: mostly `application/json` is meant."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "endpointConstraintMismatch",
        statuses: &[400],
        name: "Path does not fit the API",
        says: "The path of the client's URL does not fit the API.",
        check: &["Compare the URL with the reference, and check the version in it."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "invalid",
        statuses: &[400],
        name: "Invalid value",
        says: "The client sent a parameter, header or field with an invalid value.",
        check: &["Read `locationType` and `location` in the error."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "invalidParameter",
        statuses: &[400],
        name: "Invalid parameter",
        says: "The client sent a parameter with an invalid value.",
        check: &["Read `location` in the error, and check the parameter in the reference."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "invalidQuery",
        statuses: &[400],
        name: "Invalid query",
        says: "The client sent parameters that don't go together, or a query that cannot be parsed.",
        check: &["Check the syntax of `q` or of the filter."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "invalidHeader",
        statuses: &[400],
        name: "Invalid header",
        says: "The client sent a header with an invalid value.",
        check: &["Read `location` in the error."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "keyExpired",
        statuses: &[400],
        name: "API key expired",
        says: "The API key of the client has expired.",
        check: &["Create a new key under `APIs & Services`, `Credentials`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "keyInvalid",
        statuses: &[400],
        name: "API key invalid",
        says: "The API key of the client is not valid: mistyped, deleted, or of another project.",
        check: &[
            "Compare it with `APIs & Services`, `Credentials`; look for blanks and line breaks.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "lockedDomainCreationFailure",
        statuses: &[400],
        name: "Token in the query",
        says: "The client sent an OAuth token in the query string, which is not allowed here.",
        check: &["Send it in `Authorization: Bearer TOKEN`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "notUpload",
        statuses: &[400],
        name: "Not an upload",
        says: "The client called the `/upload` path without uploading anything.",
        check: &["Use the path without `/upload`, or send a media body with `uploadType`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "wrongUrlForUpload",
        statuses: &[400],
        name: "Wrong URL for an upload",
        says: "The client sent an upload to a path that takes none.",
        check: &["Put `/upload` before the path."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "parseError",
        statuses: &[400],
        name: "Body not parsable",
        says: "The client sent a body that the API cannot parse.",
        check: &["Validate the JSON, and check `Content-Type` and encoding."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "required",
        statuses: &[400, 401],
        name: "Required information missing",
        says: "The client left out a required parameter (400) or the login (401).",
        check: &[
            "Read `location` in the error.",
            "With 401 and `Login Required`, send `Authorization: Bearer TOKEN`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "tooManyParts",
        statuses: &[400],
        name: "Too many parts",
        says: "The client sent a batch with more parts than allowed.",
        check: &["Split the batch; mostly 100 calls are the limit."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "unknownApi",
        statuses: &[400],
        name: "API unknown",
        says: "The API in the client's URL does not exist.",
        check: &["Compare host, name and version in the URL with the reference."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "unsupportedOutputFormat",
        statuses: &[400],
        name: "Output format not supported",
        says: "The client asked for an output format that the API does not have.",
        check: &["Use `alt=json`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "unauthorized",
        statuses: &[401],
        name: "Not authorized",
        says: "The client is not authorized to make this request.",
        check: &[
            "Check token and scopes: `https://oauth2.googleapis.com/tokeninfo?access_token=TOKEN` shows them (mind who can read the URL).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "authError",
        statuses: &[401],
        name: "Credentials not valid",
        says: "The access token of the client has expired, was revoked, or is not for this API.",
        check: &[
            "Get a new access token with the refresh token.",
            "If that fails with `invalid_grant`, let the user consent again.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "expired",
        statuses: &[401],
        name: "Session expired",
        says: "The session of the client has expired.",
        check: &["Get a new access token with the refresh token."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "dailyLimitExceeded402",
        statuses: &[402],
        name: "Paid daily limit reached",
        says: "The client's calls have used up the daily budget that the developer set.",
        check: &["Look at billing and quota of the project in the console."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "quotaExceeded402",
        statuses: &[402],
        name: "Paid quota exceeded",
        says: "The operation needs more resources than the paid quota of the project allows.",
        check: &["Raise the quota, or pay for more, in the console."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "forbidden",
        name: "Forbidden",
        says: "The client may not do this, for instance because it has no right to the resource.",
        check: &["Read `message`.", "Check which account the token belongs to, and its rights."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "accessNotConfigured",
        name: "API not enabled",
        says: "The API is not enabled in the project of the client's key or token.",
        check: &[
            "Open the link in `message` and enable the API; wait some minutes.",
            "Check the project: it is that of the OAuth client or key, not that of the data.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "concurrentLimitExceeded",
        name: "Too many at once",
        says: "The client has too many calls running at once.",
        check: &["Run fewer in parallel, and retry with backoff."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "dailyLimitExceeded",
        name: "Daily limit exceeded",
        says: "The daily quota of the project for this API is used up.",
        check: &[
            "Look at the quota page of the project; it resets at midnight Pacific time.",
            "Ask for more quota, and cache results.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "dailyLimitExceededUnreg",
        name: "Daily limit without key",
        says: "The client sent neither API key nor token, and the small limit for that is used up.",
        check: &["Send an API key or a token."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "insufficientAudience",
        name: "Not for this audience",
        says: "The token of the client is not for this audience.",
        check: &["Ask for a token with the right audience."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "insufficientAuthorizedParty",
        name: "Not for this application",
        says: "The token of the client was issued to another application.",
        check: &["Use a token that your own OAuth client received."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "insufficientPermissions",
        name: "Not enough permissions",
        says: "The token of the client lacks a scope, or its account lacks the right.",
        check: &[
            "Compare the scopes of the token with the reference, and let the user consent to the missing one.",
            "On a VM, check its access scopes.",
            "Delete a stored old token after changing scopes.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "limitExceeded",
        name: "Limit exceeded",
        says: "The client reached a limit of the API.",
        check: &["Read `message`: it names the limit."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "quotaExceeded",
        name: "Quota exceeded",
        says: "The operation needs more than the quota of the project, or for YouTube the units of the day, allow.",
        check: &["Look at the quota page of the project.", "Use cheaper calls, and cache results."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "rateLimitExceeded",
        statuses: &[403, 429],
        name: "Rate limit exceeded",
        says: "The client sends too many requests in a short time; older APIs answer 403, newer ones 429.",
        check: &[
            "Retry with exponential backoff and some randomness.",
            "Batch calls, and look at the quota page of the project.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "rateLimitExceededUnreg",
        name: "Rate limit without registration",
        says: "The client sends too many requests, and its application is not registered.",
        check: &["Send an API key or a token."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "responseTooLarge",
        name: "Response too large",
        says: "The resource that the client asked for is too large to be returned.",
        check: &["Ask for less: `fields`, `maxResults`, a shorter period, an export."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "servingLimitExceeded",
        name: "Serving limit exceeded",
        says: "The overall limit of the API is reached, not that of the client.",
        check: &["Retry with backoff."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "sslRequired",
        name: "HTTPS required",
        says: "The client used plain HTTP.",
        check: &["Use `https://`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "unknownAuth",
        name: "Unknown authorization scheme",
        says: "The API does not know the scheme in the client's `Authorization` header.",
        check: &["Use `Authorization: Bearer TOKEN`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "userRateLimitExceeded",
        name: "Rate limit per user exceeded",
        says: "One user, as the API sees it, sends too many requests.",
        check: &[
            "Retry with exponential backoff.",
            "If a server calls for many users, send `quotaUser`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "userRateLimitExceededUnreg",
        name: "Rate limit per user without registration",
        says: "One user sends too many requests, and the application is not registered.",
        check: &["Send an API key or a token."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "variableTermLimitExceeded",
        name: "Variable term quota reached",
        says: "The client's project has used up the quota that was agreed for a certain term.",
        check: &["Look at the quota page of the project."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "notFound",
        statuses: &[404],
        name: "Not found",
        says: "The resource does not exist, or the client has no access to it.",
        check: &[
            "Check the id, and that it belongs to this account or shared drive (`supportsAllDrives=true`).",
            "Share the resource with the service account.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "httpMethodNotAllowed",
        statuses: &[405],
        name: "Method not allowed",
        says: "The resource does not take the HTTP method of the client.",
        check: &["Compare method and path with the reference."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "conflict",
        statuses: &[409],
        name: "Conflict",
        says: "The request conflicts with an existing item.",
        check: &["Read the item and decide: update it, or choose another name."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "duplicate",
        statuses: &[409],
        name: "Duplicate",
        says: "The resource that the client wants to create exists already.",
        check: &["Use it; after a retry it may be your own."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "deleted",
        statuses: &[410],
        name: "Deleted",
        says: "The resource has been deleted; in Calendar the sync token is too old.",
        check: &["Drop the sync token and do a full sync."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "conditionNotMet",
        statuses: &[412],
        name: "Condition not met",
        says: "The resource changed since the client read it: `If-Match` does not hold.",
        check: &["Read it again, apply the change and send the new ETag."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "backendRequestTooLarge",
        statuses: &[413],
        name: "Request too large",
        says: "The client sent a request larger than the API takes.",
        check: &["Send less, or upload resumably in pieces."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "batchSizeTooLarge",
        statuses: &[413],
        name: "Batch too large",
        says: "The client sent a batch with too many elements.",
        check: &["Split the batch."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "uploadTooLarge",
        statuses: &[413],
        name: "Upload too large",
        says: "The client sent a file larger than the API takes.",
        check: &["Check the limit in the reference, and compress or split the file."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "requestedRangeNotSatisfiable",
        statuses: &[416],
        name: "Range not satisfiable",
        says: "The client asked for bytes that the resource does not have.",
        check: &[
            "Check the size first; for a resumable upload ask for its state with `Content-Range: bytes */TOTAL`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "preconditionRequired",
        statuses: &[428],
        name: "Precondition required",
        says: "The API demands a condition, and the client sent none.",
        check: &["Send `If-Match` with the ETag that you read."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "internalError",
        statuses: &[500],
        name: "Internal error",
        says: "The API of the vendor failed.",
        check: &["Retry with exponential backoff."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "backendError",
        statuses: &[503, 500],
        name: "Backend error",
        says: "A backend behind the API of the vendor failed.",
        check: &["Retry with exponential backoff; check first whether a write took place."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "backendNotConnected",
        statuses: &[503],
        name: "Backend not connected",
        says: "The API of the vendor has no connection to its backend.",
        check: &["Retry with exponential backoff."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "SERVICE_DISABLED",
        name: "API not enabled",
        says: "The API is not enabled in the project that pays for the call.",
        check: &[
            "Enable it: `gcloud services enable SERVICE --project PROJECT`, with `service` and `consumer` from `metadata`; wait some minutes.",
            "If it is the wrong project, set the quota project: `gcloud auth application-default set-quota-project PROJECT`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "BILLING_DISABLED",
        name: "Billing disabled",
        says: "The project of the client has no active billing account.",
        check: &["Link one under `Billing`, and wait some minutes."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "API_KEY_INVALID",
        statuses: &[400],
        name: "API key not valid",
        says: "The API key of the client is malformed, unknown or expired.",
        check: &[
            "Compare it with `APIs & Services`, `Credentials`; look for blanks, quotes and line breaks.",
            "Check that it is a Google Cloud key and not that of another product.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "API_KEY_SERVICE_BLOCKED",
        name: "API key not allowed for this API",
        says: "The API restrictions of the key don't include this API.",
        check: &["Add the API to the restrictions of the key."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "API_KEY_HTTP_REFERRER_BLOCKED",
        name: "Referrer not allowed for the key",
        says: "The key is restricted to certain websites, and the `Referer` of the request is none of them.",
        check: &[
            "Add the site to the key, for instance `https://example.com/*`.",
            "For calls from a server use a key without this restriction: servers send no `Referer`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "API_KEY_IP_ADDRESS_BLOCKED",
        name: "Address not allowed for the key",
        says: "The key is restricted to certain addresses, and the client has another one.",
        check: &["Add the public address of the client; think of IPv6 and NAT."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "API_KEY_ANDROID_APP_BLOCKED",
        name: "Android app not allowed for the key",
        says: "The key is restricted to certain Android apps, and the calling one is none of them.",
        check: &[
            "Add package name and SHA-1 of the signing certificate; Play signs with a key of its own.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "API_KEY_IOS_APP_BLOCKED",
        name: "iOS app not allowed for the key",
        says: "The key is restricted to certain iOS apps, and the calling one is none of them.",
        check: &["Add the bundle id, and send it in `X-Ios-Bundle-Identifier` if you call REST."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "RATE_LIMIT_EXCEEDED",
        statuses: &[429],
        name: "Rate limit exceeded",
        says: "The project of the client has used up its rate quota.",
        check: &[
            "Read `quota_metric` and `quota_limit` in `metadata`.",
            "Retry with backoff, or ask for more quota.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "RESOURCE_QUOTA_EXCEEDED",
        statuses: &[429, 403],
        name: "Resource quota exceeded",
        says: "The project of the client has as many resources as its quota allows.",
        check: &["Read `quota_limit` in `metadata`; delete resources, or ask for more quota."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "LOCATION_TAX_POLICY_VIOLATED",
        name: "Tax policy",
        says: "The address of the billing account does not allow resources in this region.",
        check: &["Choose another region, or another billing account."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "USER_PROJECT_DENIED",
        name: "Quota project denied",
        says: "The caller may not use the project that the request names as quota project, or it does not exist.",
        check: &[
            "Grant `roles/serviceusage.serviceUsageConsumer` on it.",
            "Check `X-Goog-User-Project` and `quota_project_id` in the credentials file.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "CONSUMER_SUSPENDED",
        name: "Project suspended",
        says: "The project of the client is suspended for a violation of terms.",
        check: &["Look for a mail of Google, and appeal in the console."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "CONSUMER_INVALID",
        name: "Project not valid",
        says: "The project of the client does not exist, was deleted, or is misspelt.",
        check: &["Check the project id: `gcloud projects describe PROJECT`."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "SECURITY_POLICY_VIOLATED",
        name: "VPC Service Controls",
        says: "A service perimeter of the organization (VPC Service Controls) refuses the call.",
        check: &[
            "Look up `uid` in the VPC Service Controls troubleshooter.",
            "Add an ingress or egress rule, or call from inside the perimeter.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "ACCESS_TOKEN_EXPIRED",
        statuses: &[401],
        name: "Access token expired",
        says: "The access token of the client has expired.",
        check: &["Get a new one; the client libraries do that by themselves."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
        name: "Scope missing",
        says: "The access token of the client lacks a scope that the method needs.",
        check: &[
            "Ask for the scope and let the user consent.",
            "On a VM or GKE node, set the access scope `cloud-platform`.",
            "Log in again: `gcloud auth application-default login --scopes=...`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "ACCOUNT_STATE_INVALID",
        statuses: &[401],
        name: "Account disabled or deleted",
        says: "The account behind the token is disabled or deleted.",
        check: &["Check the service account: `gcloud iam service-accounts describe EMAIL`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "ACCESS_TOKEN_TYPE_UNSUPPORTED",
        statuses: &[401],
        name: "Token type not supported",
        says: "The API does not take tokens of this type, for instance an ID token or an API key in place of an access token.",
        check: &["Send an OAuth access token: `gcloud auth print-access-token`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "CREDENTIALS_MISSING",
        statuses: &[401],
        name: "No credentials",
        says: "The client sent no credentials that this API accepts; an API key is not enough.",
        check: &["Send `Authorization: Bearer TOKEN`."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "RESOURCE_PROJECT_INVALID",
        statuses: &[400, 403],
        name: "Project of the resource not valid",
        says: "The project in the resource name is malformed or empty.",
        check: &["Check the name: `projects/PROJECT/...`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "SESSION_COOKIE_INVALID",
        statuses: &[401],
        name: "Session cookie not valid",
        says: "The session cookie of the client is missing or damaged.",
        check: &["Sign in again in the browser."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "USER_BLOCKED_BY_ADMIN",
        name: "Blocked by the Workspace administrator",
        says: "The Workspace administrator of the user does not allow this service or app.",
        check: &["The administrator can allow it under `Security`, `API controls`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "RESOURCE_USAGE_RESTRICTION_VIOLATED",
        name: "Service restricted",
        says: "An organization policy restricts the use of this service.",
        check: &["Look at the constraint `gcp.restrictServiceUsage`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "ORG_RESTRICTION_VIOLATION",
        name: "Organization restriction",
        says: "The network of the client admits only resources of certain organizations (`X-Goog-Allowed-Resources`), and this is none.",
        check: &["Ask the network team: their egress proxy sets the header."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "ORG_RESTRICTION_HEADER_INVALID",
        statuses: &[400],
        name: "Organization restriction header not valid",
        says: "The egress proxy sets a malformed `X-Goog-Allowed-Resources` header.",
        check: &["Check the encoding of the header: web-safe Base64 of its JSON."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "GCP_SUSPENDED",
        name: "Access suspended",
        says: "The access of the project to Google Cloud is suspended.",
        check: &["Look for a mail of Google, and contact support."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "LOCATION_POLICY_VIOLATED",
        name: "Location policy",
        says: "A policy does not allow resources in this region.",
        check: &["Follow the link in `details`; choose an allowed region."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "LOCATION_ORG_POLICY_VIOLATED",
        name: "Location policy of the organization",
        says: "The organization policy does not allow resources in this region.",
        check: &["Look at the constraint `gcp.resourceLocations`; choose an allowed region."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "MISSING_ORIGIN",
        statuses: &[403, 400],
        name: "Origin missing",
        says: "The request lacks the `Origin` header, which is needed here.",
        check: &["Call from a browser, or send `Origin`."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "OVERLOADED_CREDENTIALS",
        statuses: &[400, 401],
        name: "Too many credentials",
        says: "The client sent two kinds of credentials at once, for instance an API key and a cookie or token of another project.",
        check: &["Send only one of them."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "TLS_ORG_POLICY_VIOLATED",
        name: "TLS version too old",
        says: "The organization forbids TLS 1.0 and 1.1, and the client used one of them.",
        check: &["Let the client use TLS 1.2 or later."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "TLS_CIPHER_RESTRICTION_VIOLATED",
        name: "TLS cipher restricted",
        says: "The organization allows only certain TLS ciphers, and the client used another one.",
        check: &["Compare `checked_value` with the constraint `gcp.restrictTLSCipherSuites`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "ENDPOINT_USAGE_RESTRICTION_VIOLATED",
        name: "Endpoint restricted",
        says: "The organization does not allow this API endpoint.",
        check: &["Use a regional endpoint; look at the constraint `gcp.restrictEndpointUsage`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "CREDENTIAL_ANDROID_APP_INVALID",
        name: "Android app header not valid",
        says: "The headers that identify the calling Android app are not valid.",
        check: &["Check `X-Android-Package` and `X-Android-Cert`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "IAM_PERMISSION_DENIED",
        name: "IAM permission denied",
        says: "The account of the client lacks an IAM permission on the resource.",
        check: &[
            "Read `permission` and `resource` in `metadata`, and grant a role that has the permission.",
            "Check which account is used: `gcloud auth list`. New grants take some minutes.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "JWT_TOKEN_INVALID",
        statuses: &[401],
        name: "JWT not valid",
        says: "The JWT of the client is not valid: wrong signature, audience or time.",
        check: &["Check `aud`, `iss`, `exp` and the clock of the client."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "CREDENTIAL_TYPE_UNSUPPORTED",
        statuses: &[401],
        name: "Credential type not supported",
        says: "The client sent a type of credentials that the API does not take.",
        check: &["Use an OAuth access token of a service account or user."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "ACCOUNT_TYPE_UNSUPPORTED",
        statuses: &[401, 403],
        name: "Account type not supported",
        says: "The client's account is of a type that the API does not take.",
        check: &[
            "Use another account, for instance a Workspace user instead of a service account.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "MCP_SERVER_DISABLED",
        name: "MCP not enabled",
        says: "The project has not enabled the MCP server of this service.",
        check: &[
            "Enable the MCP server of the service in the project that `consumer` in `metadata` names.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Proven,
        source: PROTO,
        ..ROW
    },
];
