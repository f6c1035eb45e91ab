//! HTTPie's exit codes.
//!
//! All of them are here. 3, 4 and 5 stand for the class of the status, and only with `--check-status` or
//! `--download`; without these every status ends with 0.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "httpie-exit",
    title: "HTTPie exit codes",
    vendor: "HTTPie",
    product: "HTTPie",
    shown_in: "`$?` in the shell; the reason is in `http: error:` or `http: warning:` on stderr",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "HTTPie, httpie/status.py",
        url: "https://github.com/httpie/cli/blob/master/httpie/status.py",
    },
    ..BLANK
};

/// HTTPie, httpie/core.py.
const CORE: Source = Source::Page {
    title: "HTTPie, httpie/core.py",
    url: "https://github.com/httpie/cli/blob/master/httpie/core.py",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "0",
        name: "SUCCESS",
        says: "The request went through; without `--check-status` this says nothing about the status, and a 500 ends with 0 as well.",
        check: &["Add `--check-status` in scripts."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "1",
        name: "ERROR",
        says: "There was no complete response: the name did not resolve, the connection or TLS failed, the download broke off, or the command is wrong.",
        check: &[
            "Read the line `http: error: …`; add `--debug` for the whole exception.",
            "In scripts and cron jobs add `--ignore-stdin`, or HTTPie waits for a body on stdin.",
        ],
        source: CORE,
        ..ROW
    },
    Detail {
        token: "2",
        name: "ERROR_TIMEOUT",
        says: "HTTPie's own clock (`--timeout`) ran out before the server answered; nobody sent a 408 or 504.",
        check: &["Raise `--timeout`, or find out with `curl -v` in which phase it hangs."],
        retry: Some(RetryAdvice::AfterDelay),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "3",
        statuses: &[301, 302, 303, 304, 307, 308],
        name: "ERROR_HTTP_3XX",
        says: "The server answered with a redirect or a 304, and `--check-status` reports it because `--follow` was not given.",
        check: &["Add `--follow`, or use the URL in `Location`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "4",
        statuses: &[404, 400, 401, 403, 422, 429],
        name: "ERROR_HTTP_4XX",
        says: "The server refused the request with a 4xx status, and `--check-status` or `--download` reports that.",
        check: &[
            "Look up the status itself in the first line of the response, or after `http: warning: HTTP`.",
        ],
        ..ROW
    },
    Detail {
        token: "5",
        statuses: &[500, 502, 503, 504],
        name: "ERROR_HTTP_5XX",
        says: "The server or a proxy failed with a 5xx status, and `--check-status` or `--download` reports that.",
        check: &[
            "Look up the status itself in the first line of the response, or after `http: warning: HTTP`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "6",
        statuses: &[301, 302, 303, 307, 308],
        name: "ERROR_TOO_MANY_REDIRECTS",
        says: "With `--follow` HTTPie got more redirects than `--max-redirects` allows (30 by default); the site most likely redirects in a circle.",
        check: &[
            "Show every hop with `http --all --follow --headers URL` and compare the `Location` headers.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "7",
        name: "PLUGIN_ERROR",
        says: "A command of `httpie plugins` failed to install, upgrade or remove a plugin; no HTTP request of yours was involved.",
        check: &["Read the message above; `httpie plugins list` shows what is installed."],
        ..ROW
    },
    Detail {
        token: "130",
        name: "ERROR_CTRL_C",
        says: "Somebody pressed Ctrl-C, or the program got SIGINT, before the request was done.",
        check: &["In a CI job look for the timeout that stopped it."],
        retry: Some(RetryAdvice::No),
        source: CORE,
        ..ROW
    },
];
