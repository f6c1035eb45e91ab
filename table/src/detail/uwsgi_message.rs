//! What uWSGI writes into its log when a request dies, waits or finds no app.
//!
//! Rows are the messages that explain a status, read in the source of 2025 and partly measured with
//! 2.0.21. uWSGI prints no status when a worker dies: the status of those rows is the one that the
//! proxy in front shows (nginx: 502, sometimes 504).

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "uwsgi-message",
    title: "uWSGI messages",
    vendor: "uWSGI",
    product: "uWSGI",
    shown_in: "the log of uWSGI (standard error, or `logto`)",
    recognition: Recognition::Message,
    details: DETAILS,
});

const CHECKS: Source = Source::Page {
    title: "uWSGI, core/master_utils.c",
    url: "https://github.com/unbit/uwsgi/blob/master/core/master_utils.c",
};

const PYTHON: Source = Source::Page {
    title: "uWSGI, plugins/python/wsgi_handlers.c",
    url: "https://github.com/unbit/uwsgi/blob/master/plugins/python/wsgi_handlers.c",
};

const LOADER: Source = Source::Page {
    title: "uWSGI, plugins/python/pyloader.c",
    url: "https://github.com/unbit/uwsgi/blob/master/plugins/python/pyloader.c",
};

const CORE: Source = Source::Page {
    title: "uWSGI, core/uwsgi.c",
    url: "https://github.com/unbit/uwsgi/blob/master/core/uwsgi.c",
};

const PROTO: Source = Source::Page {
    title: "uWSGI, proto/uwsgi.c",
    url: "https://github.com/unbit/uwsgi/blob/master/proto/uwsgi.c",
};

const HTTP: Source = Source::Page {
    title: "uWSGI, proto/http.c",
    url: "https://github.com/unbit/uwsgi/blob/master/proto/http.c",
};

const WRITER: Source = Source::Page {
    title: "uWSGI, core/writer.c",
    url: "https://github.com/unbit/uwsgi/blob/master/core/writer.c",
};

const READER: Source = Source::Page {
    title: "uWSGI, core/reader.c",
    url: "https://github.com/unbit/uwsgi/blob/master/core/reader.c",
};

const LOGGING: Source = Source::Page {
    title: "uWSGI, core/logging.c",
    url: "https://github.com/unbit/uwsgi/blob/master/core/logging.c",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[502],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "uWSGI, core/master.c",
        url: "https://github.com/unbit/uwsgi/blob/master/core/master.c",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "HARAKIRI ON WORKER",
        statuses: &[502, 504],
        name: "Harakiri",
        says: "A request ran longer than `harakiri` seconds, so uWSGI killed the worker that served it.",
        check: &[
            "The `HARAKIRI [core …]` line below names the URL: find out why it is slow.",
            "Move long work to a queue, or raise `harakiri` (and the read timeout of nginx) for it.",
        ],
        source: CHECKS,
        ..ROW
    },
    Detail {
        token: "HARAKIRI ON GATEWAY",
        statuses: &[502, 504],
        name: "HTTP router killed",
        says: "The HTTP router of uWSGI hung for longer than `http-harakiri`, so uWSGI restarted it.",
        check: &["Look at slow clients and at the load; let nginx take the HTTP side."],
        source: CHECKS,
        ..ROW
    },
    Detail {
        token: "listen queue of socket … full",
        statuses: &[502, 504],
        name: "Listen queue full",
        says: "All workers are busy and the queue of waiting connections is full, so new ones are refused.",
        check: &[
            "Add workers or threads (`processes`, `threads`), or make the app faster.",
            "Raise `listen` together with `net.core.somaxconn` for short bursts.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "no python application found, check your startup logs",
        statuses: &[500],
        name: "No Python app",
        says: "uWSGI runs without a Python app and answers every request with 500: the app could not be imported at start.",
        check: &[
            "Read the traceback at the start of the log.",
            "Check `wsgi-file` or `module`, `callable`, `chdir` and `virtualenv`.",
            "`need-app = true` stops uWSGI instead.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PYTHON,
        ..ROW
    },
    Detail {
        token: "unable to load app … (callable not found or import error)",
        statuses: &[500],
        name: "App not loadable",
        says: "The file or module was found, but importing it failed or it has no such callable.",
        check: &[
            "Read the traceback above the line.",
            "Check `callable` (`application` by default; Flask calls it `app`).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: LOADER,
        ..ROW
    },
    Detail {
        token: "no app loaded. going in full dynamic mode",
        statuses: &[500],
        name: "No app loaded",
        says: "uWSGI started without any app and will answer requests with 500.",
        check: &[
            "Read the start of the log for the import error.",
            "Set `need-app = true`, so that a failed start is noticed.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "invalid request block size:",
        name: "Request headers over the buffer",
        says: "The request headers are larger than `buffer-size` (4096 bytes), or somebody speaks HTTP to a uwsgi socket (21573).",
        check: &[
            "21573 is the beginning of `GET`: use `http-socket`, or let nginx speak with `uwsgi_pass`.",
            "Otherwise find the large cookie, or raise `buffer-size` (at most 65535).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "invalid HTTP request size (max",
        name: "HTTP headers over the buffer",
        says: "The request headers that came to `http-socket` are larger than `buffer-size` (4096 bytes), so uWSGI dropped the connection.",
        check: &["Find the large cookie or token, or raise `buffer-size`."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "unavailable modifier requested",
        statuses: &[502, 500],
        name: "Plugin for the request missing",
        says: "The request asks for a language plugin that this uWSGI did not load.",
        check: &[
            "Add `plugins = python3` (or the one you need); packages of distributions ship them apart.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "no request plugin is loaded",
        name: "No request plugin",
        says: "uWSGI has no language plugin at all and cannot serve requests.",
        check: &["Add `plugins = python3` (or the one you need)."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "DAMN ! worker",
        name: "Worker died",
        says: "A worker crashed or was killed in the middle of its work, and uWSGI starts a new one.",
        check: &[
            "Signal 9 with no HARAKIRI line before it is the OOM killer: look into `dmesg -T`.",
            "Signal 11 is a crash in native code: suspect an extension module, or threads without `enable-threads`.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "OOPS ! failed loading app",
        statuses: &[502, 500],
        name: "App failed in a worker",
        says: "With `lazy-apps` the worker imports the app itself, and that failed.",
        check: &["Read the traceback above the line."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "worker respawning too fast",
        name: "Crash loop",
        says: "Workers die as soon as they start, so uWSGI waits before it starts the next.",
        check: &["Read the first crash in the log."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "SIGPIPE: writing to a closed pipe/socket/fd",
        spellings: &["OSError: write error", "IOError: write error"],
        statuses: &[499, 504],
        name: "Peer closed the connection",
        says: "The proxy in front, or the client behind it, closed the connection before uWSGI had sent the response.",
        check: &[
            "Look for 499 or 504 of that URL in the log of nginx: it did not want to wait.",
            "The request was carried out; `ignore-sigpipe` and `disable-write-exception` hide the noise.",
        ],
        source: CORE,
        ..ROW
    },
    Detail {
        token: "uwsgi_response_… TIMEOUT !!!",
        spellings: &[
            "uwsgi_response_write_body_do() TIMEOUT",
            "uwsgi_response_write_headers_do() TIMEOUT",
            "uwsgi_response_sendfile_do() TIMEOUT",
        ],
        statuses: &[],
        name: "Write timeout",
        says: "The peer did not take the response within `socket-timeout` (4 s by default).",
        check: &["Look at slow clients, and let nginx buffer the responses."],
        source: WRITER,
        ..ROW
    },
    Detail {
        token: "[uwsgi-body-read] Timeout reading",
        statuses: &[500, 502],
        name: "Body read timeout",
        says: "The request body did not arrive within `socket-timeout` (4 s by default), and the app saw an OSError.",
        check: &[
            "Let nginx buffer uploads (`uwsgi_request_buffering on`), or raise `socket-timeout`.",
        ],
        source: READER,
        ..ROW
    },
    Detail {
        token: "[uwsgi-body-read] Error reading",
        statuses: &[500, 502],
        name: "Body read error",
        says: "The client broke off its request body.",
        check: &["Look at the client; behind nginx, at 499 in its log."],
        source: READER,
        ..ROW
    },
    Detail {
        token: "generated 0 bytes in … 0 headers in 0 bytes",
        statuses: &[502, 500],
        name: "App sent nothing",
        says: "The app raised an exception before its first header, so uWSGI closed the connection without any answer; its own log says 500.",
        check: &["Read the traceback just above the line; nginx shows a 502 for it."],
        retry: Some(RetryAdvice::No),
        source: LOGGING,
        ..ROW
    },
];
