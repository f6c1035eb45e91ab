//! What Puma writes into its log when a request or a worker fails.
//!
//! Rows are the messages that explain a status, read in Puma 8 and partly measured with 5.6. Puma
//! has few; what a request does to a Rails app stands in the log of Rails.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "puma-message",
    title: "Puma messages",
    vendor: "Puma",
    product: "Puma",
    shown_in: "standard output or error of Puma (`stdout_redirect`)",
    recognition: Recognition::Message,
    details: DETAILS,
});

const RESPONSE: Source = Source::Page {
    title: "Puma, lib/puma/response.rb",
    url: "https://github.com/puma/puma/blob/main/lib/puma/response.rb",
};

const CLUSTER: Source = Source::Page {
    title: "Puma, lib/puma/cluster.rb",
    url: "https://github.com/puma/puma/blob/main/lib/puma/cluster.rb",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Puma, lib/puma/log_writer.rb",
        url: "https://github.com/puma/puma/blob/main/lib/puma/log_writer.rb",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "HTTP parse error, malformed request",
        spellings: &["Are you trying to open an SSL connection to a non-SSL Puma?"],
        statuses: &[400, 501, 413],
        name: "Malformed request",
        says: "Puma could not read the request, or a part of it is longer than Puma allows; the exception behind it says which.",
        check: &[
            "`Are you trying to open an SSL connection to a non-SSL Puma?` means TLS on a plain port.",
            "`is longer than the` names the part: a path above 8192 bytes, or headers above 80 kB.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Rack app … #<",
        statuses: &[500],
        name: "Unhandled exception",
        says: "The Rack app raised an exception that nobody caught, and Puma answered 500.",
        check: &[
            "Read class and message behind `#<` and the backtrace below.",
            "Rails shows its own page for most errors: an exception here came from a middleware.",
        ],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        source: RESPONSE,
        ..ROW
    },
    Detail {
        token: "Terminating timed out worker",
        statuses: &[502],
        name: "Worker timed out",
        says: "A worker did not report to the master for `worker_timeout` (60 s) or did not boot in time, so Puma killed it with its requests.",
        check: &[
            "Look for code that blocks the whole process (C extensions, deadlocks) and for a starved CPU.",
            "A single slow request is no cause: the timeout is about the whole worker.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: CLUSTER,
        ..ROW
    },
    Detail {
        token: "Detected force shutdown of a thread",
        statuses: &[503],
        name: "Forced shutdown",
        says: "Puma was shutting down and ended a request that took too long to finish.",
        check: &[
            "Raise `force_shutdown_after`, or make the request shorter; look at deploys at that second.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: RESPONSE,
        ..ROW
    },
    Detail {
        token: "Early termination of worker",
        statuses: &[502, 503],
        name: "Worker ended while booting",
        says: "A worker died before it was ready, mostly by an exception of the app at start.",
        check: &["Read the exception above the line."],
        retry: Some(RetryAdvice::AfterChange),
        source: CLUSTER,
        ..ROW
    },
    Detail {
        token: "SSL error, peer:",
        statuses: &[],
        name: "TLS error of a client",
        says: "The TLS handshake with the client failed, for instance because it spoke plain HTTP.",
        check: &["Read the exception behind it; check scheme and port of the client."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
];
