//! Messages that Cloud Run, Cloud Run functions and App Engine log, or send, when a request fails
//! before or outside the app.
//!
//! Google's troubleshooting page could not be read as a whole, so most texts were taken from public
//! logs and reports that quote them and are Hearsay. Left out are the error names of the App Engine
//! Admin API, which stand in no log, and messages of deployments.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "gcp-run-message",
    title: "Messages of Cloud Run and App Engine",
    vendor: "Google",
    product: "Cloud Run",
    shown_in: "`textPayload` of the request log and of `run.googleapis.com/varlog/system` in Cloud Logging; sometimes the body",
    recognition: Recognition::Message,
    details: DETAILS,
});

const KNOWN: Source = Source::Page {
    title: "Google Cloud, Known issues in Cloud Run",
    url: "https://docs.cloud.google.com/run/docs/known-issues",
};

const TIMEOUT: Source = Source::Page {
    title: "Google Cloud, Set request timeout for services",
    url: "https://docs.cloud.google.com/run/docs/configuring/request-timeout",
};

const GAE: Source = Source::Page {
    title: "Google Cloud, App Engine, how instances are managed",
    url: "https://docs.cloud.google.com/appengine/docs/standard/how-instances-are-managed",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[503],
    confidence: Confidence::Hearsay,
    source: Source::Page {
        title: "Google Cloud, Troubleshoot Cloud Run issues",
        url: "https://docs.cloud.google.com/run/docs/troubleshooting",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "The request was aborted because there was no available instance",
        statuses: &[429, 500, 503],
        name: "No available instance",
        says: "Cloud Run had no instance free for the request and could not start one in time, mostly at the limit of instances or in a sudden rise of traffic.",
        check: &[
            "429: raise `--max-instances`, or check the quota of the region. 500: traffic rose faster than instances start.",
            "Keep some warm with `--min-instances`, raise `--concurrency`, and shorten the start of the app.",
            "After a billing problem wait up to 30 minutes.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Documented,
        source: KNOWN,
        ..ROW
    },
    Detail {
        token: "either the HTTP response was malformed or connection to the instance had an error",
        name: "Malformed response or connection error",
        says: "The app crashed, ran out of memory, or closed the connection, so Cloud Run got no whole response from it.",
        check: &[
            "Look at the lines around it: memory limit, crash, `Uncaught signal`.",
            "Make keep-alive and request timeouts of the app server longer than those of Cloud Run.",
            "Check `Content-Length` and other headers that the app sets by hand.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "request has been terminated because it has reached the maximum request timeout",
        statuses: &[504],
        name: "Request timeout",
        says: "The app took longer than the request timeout of the service, 300 seconds unless changed.",
        check: &[
            "Find out what the app waited for.",
            "Raise it: `gcloud run services update SERVICE --timeout=900` (3,600 s at most).",
            "Move long work to Cloud Run jobs or Cloud Tasks.",
        ],
        confidence: Confidence::Documented,
        source: TIMEOUT,
        ..ROW
    },
    Detail {
        token: "container instance was found to be using too much memory and was terminated",
        statuses: &[500, 503],
        name: "Out of memory",
        says: "The instance used more memory than its limit, and Cloud Run ended it in the middle of the request.",
        check: &[
            "Raise `--memory`, or lower `--concurrency`.",
            "Remember that files written to disk count as memory.",
            "Look for a leak: memory that grows with the number of requests.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "Memory limit of … exceeded with … used",
        statuses: &[500, 503],
        name: "Memory limit exceeded",
        says: "The instance used more memory than its limit, and Cloud Run ended it.",
        check: &[
            "Raise `--memory`, or lower `--concurrency`.",
            "Remember that files written to disk count as memory.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "start and then listen on the port defined by the PORT environment variable",
        spellings: &["failed to start and listen on the port defined"],
        name: "Container did not listen",
        says: "The container did not listen on `PORT` in time: the app crashed at start, or listens on another port or only on 127.0.0.1.",
        check: &[
            "Listen on `0.0.0.0` and on the port in `PORT` (8080 unless changed).",
            "Read the log of the revision for the error of the app.",
            "Run it locally: `docker run -e PORT=8080 -p 8080:8080 IMAGE`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some(
            "the output of `gcloud run deploy`, the state of the revision, and Cloud Logging",
        ),
        confidence: Confidence::Documented,
        ..ROW
    },
    Detail {
        token: "STARTUP TCP probe failed",
        name: "Startup probe failed",
        says: "The new instance did not open its port before the startup probe gave up, so Cloud Run ended it.",
        check: &[
            "Read the log of the instance for the error of the app.",
            "Raise `failureThreshold` or `periodSeconds` of the startup probe for slow starts.",
            "Check that the app listens on `0.0.0.0` at `PORT`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "The request was not authenticated. Either allow unauthenticated invocations",
        statuses: &[403, 401],
        name: "Not authenticated",
        says: "The service demands a login by IAM, and the client sent no Google-signed ID token.",
        check: &[
            "For a public service, grant `allUsers` the role `roles/run.invoker`, or disable the invoker check.",
            "For a private one, send an ID token: `curl -H \"Authorization: Bearer $(gcloud auth print-identity-token)\" URL`.",
            "A Firebase or own JWT does not count: Cloud Run's IAM checks only Google's.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "The request was not authorized to invoke this service",
        statuses: &[401, 403],
        name: "Not authorized",
        says: "The client's ID token is not valid for this service, or its account lacks the role of an invoker.",
        check: &[
            "Grant the account `roles/run.invoker` on the service.",
            "Check the audience of the token: it must be the URL of the service.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Truncated response body. Usually implies that the request timed out",
        statuses: &[200, 504],
        name: "Response cut off",
        says: "The response broke off after its status had been sent: the request reached its timeout, or the app ended or closed the connection.",
        check: &[
            "Compare the latency with the request timeout: streams and SSE end there too.",
            "Raise `--timeout`, and let clients of streams reconnect.",
            "Look for a crash of the app at that time.",
        ],
        ..ROW
    },
    Detail {
        token: "Response size was too large. Please consider reducing response size",
        statuses: &[500],
        name: "Response too large",
        says: "The app sent more than Cloud Run passes on in one response over HTTP/1.1, 32 MiB.",
        check: &[
            "Stream it (chunked), or use HTTP/2 end to end.",
            "Store large results in Cloud Storage and send a signed URL.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Request was aborted after waiting too long to attempt to service your request",
        statuses: &[500, 503, 429],
        name: "Waited too long (App Engine)",
        says: "No App Engine instance became free for the request in time.",
        check: &[
            "Raise `max_instances` or `max_concurrent_requests` in `app.yaml`, and `min_idle_instances` for sudden load.",
            "Look for slow requests that keep the instances busy.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: GAE,
        ..ROW
    },
    Detail {
        token: "Process terminated because the request deadline was exceeded",
        statuses: &[500, 502],
        name: "Deadline exceeded (App Engine)",
        says: "The app took longer than the deadline of App Engine: 10 minutes with automatic scaling, 60 seconds in the old runtimes.",
        check: &["Move long work to Cloud Tasks.", "Look for slow database queries and calls."],
        retry: Some(RetryAdvice::AfterChange),
        source: GAE,
        ..ROW
    },
    Detail {
        token: "Exceeded hard memory limit of",
        statuses: &[500],
        name: "Memory limit exceeded (App Engine)",
        says: "The App Engine instance used more memory than its class has, and was ended.",
        check: &[
            "Choose a larger `instance_class` in `app.yaml`.",
            "Lower the number of workers or threads of the app server.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: GAE,
        ..ROW
    },
    Detail {
        token: "The server encountered a temporary error and could not complete your request",
        statuses: &[502],
        name: "Google front end 502",
        says: "Google's front end got no usable answer from the backend behind it; with a load balancer this is the page for its 502.",
        check: &[
            "With a load balancer of your own, look up `statusDetails` in its log.",
            "For a Google API, retry after 30 seconds with backoff.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("the body: `Error: Server Error`, `Please try again in 30 seconds.`"),
        ..ROW
    },
];
