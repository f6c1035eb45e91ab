//! What gunicorn writes into its error log when a worker dies or a request is refused.
//!
//! Rows are all messages that explain a status; read in gunicorn 26.1 and measured with 27.0.
//! gunicorn prints no status when a worker dies: the status of those rows is the one that the proxy
//! in front shows. Start-up messages are in as far as they end in a 502.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "gunicorn-message",
    title: "gunicorn messages",
    vendor: "gunicorn",
    product: "gunicorn",
    shown_in: "the error log of gunicorn (standard error by default)",
    recognition: Recognition::Message,
    details: DETAILS,
});

const ARBITER: Source = Source::Page {
    title: "gunicorn, arbiter.py",
    url: "https://github.com/benoitc/gunicorn/blob/master/gunicorn/arbiter.py",
};

const ERRORS: Source = Source::Page {
    title: "gunicorn, http/errors.py",
    url: "https://github.com/benoitc/gunicorn/blob/master/gunicorn/http/errors.py",
};

const SOCK: Source = Source::Page {
    title: "gunicorn, sock.py",
    url: "https://github.com/benoitc/gunicorn/blob/master/gunicorn/sock.py",
};

const ASGI: Source = Source::Page {
    title: "gunicorn, asgi/protocol.py",
    url: "https://github.com/benoitc/gunicorn/blob/master/gunicorn/asgi/protocol.py",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "gunicorn, workers/base.py",
        url: "https://github.com/benoitc/gunicorn/blob/master/gunicorn/workers/base.py",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "WORKER TIMEOUT (pid:",
        statuses: &[502, 504, 500, 503],
        name: "Worker timeout",
        says: "A worker did not report to the master for `--timeout` (30 s by default), so gunicorn killed it with its request.",
        check: &[
            "The traceback after the line shows what the worker was doing: mostly a slow query or call.",
            "For slow but healthy work use `gthread` or `gevent` workers, or a job queue, before you raise `--timeout`.",
            "If idle workers die too, the CPU or memory of the host is short.",
        ],
        source: ARBITER,
        ..ROW
    },
    Detail {
        token: "was sent SIGKILL! Perhaps out of memory?",
        statuses: &[502, 503],
        name: "Worker killed",
        says: "A worker was killed with SIGKILL: by the kernel for lack of memory, or by gunicorn itself after a timeout.",
        check: &[
            "Look for `WORKER TIMEOUT` just before; if there is none, run `dmesg -T | grep -i oom` or look for OOMKilled.",
            "Run fewer workers, or use `--max-requests` against leaks.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: ARBITER,
        ..ROW
    },
    Detail {
        token: "Worker (pid:…) was sent SIG",
        statuses: &[502],
        name: "Worker ended by a signal",
        says: "A worker was ended by the signal in the line; SIGTERM is a normal restart, SIGSEGV a crash of native code, SIGABRT a timeout.",
        check: &[
            "For SIGSEGV, find the extension module: run with `PYTHONFAULTHANDLER=1`.",
            "For SIGTERM, look at deploys and at who stops the process.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: ARBITER,
        ..ROW
    },
    Detail {
        token: "Worker (pid:…) exited with code",
        statuses: &[502],
        name: "Worker exited",
        says: "A worker ended on its own with the exit code in the line; 3 means that it could not start, 4 that the app was not found.",
        check: &[
            "Read the traceback above the line.",
            "Look for `sys.exit()` or `os._exit()` in the app.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: ARBITER,
        ..ROW
    },
    Detail {
        token: "Worker failed to boot",
        statuses: &[502, 503],
        name: "Worker could not start",
        says: "The app raised an exception while it was imported, so gunicorn stopped (exit code 3); the proxy in front finds nobody.",
        check: &[
            "Read the traceback above: mostly an ImportError or a missing setting.",
            "Start it with `--preload` to see the error at once.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ARBITER,
        ..ROW
    },
    Detail {
        token: "App failed to load",
        statuses: &[502, 503],
        name: "App not found",
        says: "gunicorn did not find the app that its command line names (exit code 4).",
        check: &["Check `MODULE:VARIABLE` and the working directory (`--chdir`)."],
        retry: Some(RetryAdvice::AfterChange),
        source: ARBITER,
        ..ROW
    },
    Detail {
        token: "Exception in worker process",
        statuses: &[502, 503],
        name: "Exception in a worker",
        says: "A worker failed outside of a request, mostly while it was starting.",
        check: &["Read the traceback below the line."],
        source: ARBITER,
        ..ROW
    },
    Detail {
        token: "Connection in use:",
        statuses: &[502, 503],
        name: "Address in use",
        says: "gunicorn cannot listen on its address because another process does, so it is not up.",
        check: &[
            "Find the other process: `ss -ltnp`.",
            "Wait for the old gunicorn to end before you start the new one.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: SOCK,
        ..ROW
    },
    Detail {
        token: "Error handling request",
        statuses: &[500],
        name: "Unhandled exception",
        says: "The app raised an exception that nobody caught, and gunicorn answered 500.",
        check: &[
            "Read the traceback below the line.",
            "`SystemExit` at its end, behind a `WORKER TIMEOUT`, means that the request was killed for its slowness.",
        ],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "Error in ASGI application",
        statuses: &[500],
        name: "Unhandled exception in an ASGI app",
        says: "The ASGI app raised an exception that nobody caught, and gunicorn answered 500.",
        check: &["Read the traceback below the line."],
        retry: Some(RetryAdvice::No),
        source: ASGI,
        ..ROW
    },
    Detail {
        token: "Invalid request from ip=",
        statuses: &[400, 414, 431, 501, 417, 403],
        name: "Invalid request",
        says: "gunicorn refused a request that is not valid HTTP or exceeds a limit; the text behind the address says why.",
        check: &[
            "Read the text: TLS on a plain port begins with `\\x16\\x03`.",
            "Look at the proxy in front, or ignore scanners.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Invalid HTTP request line",
        name: "Invalid request line",
        says: "The first line of the request is not HTTP: TLS on a plain port, a scanner, or a broken client.",
        check: &["Look at the bytes in the line; `\\x16\\x03` is a TLS handshake."],
        retry: Some(RetryAdvice::AfterChange),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Invalid HTTP method",
        name: "Invalid method",
        says: "The method of the request has characters that gunicorn does not allow.",
        check: &["Look at the client; `--permit-unconventional-http-method` allows odd methods."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Invalid HTTP Version",
        name: "HTTP version not spoken",
        says: "The request names an HTTP version that gunicorn does not speak.",
        check: &["Look at the client, or at the proxy in front that speaks HTTP/2 to it."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Invalid HTTP Header:",
        name: "Invalid header",
        says: "A header of the request is malformed or appears twice where it must not, such as Content-Length.",
        check: &["The line names the header: look at the client or the proxy in front."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Invalid HTTP header name:",
        name: "Invalid header name",
        says: "A header name of the request has characters that HTTP does not allow.",
        check: &["The line names the header; correct the client."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Obsolete line folding is unacceptable",
        name: "Folded header",
        says: "A header of the request goes on in a second line, which is no longer allowed.",
        check: &["Correct the client; `--permit-obsolete-folding` is a stopgap."],
        retry: Some(RetryAdvice::AfterChange),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Unsupported transfer coding",
        statuses: &[501],
        name: "Transfer-Encoding not known",
        says: "The request uses a transfer coding that gunicorn does not know.",
        check: &["Send `chunked` or a Content-Length; compression belongs into Content-Encoding."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Unable to comply with expectation",
        statuses: &[417],
        name: "Expectation failed",
        says: "The request has an Expect header other than `100-continue`.",
        check: &["Remove the header in the client."],
        retry: Some(RetryAdvice::AfterChange),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Request Line is too large",
        statuses: &[414, 400],
        name: "URL too long",
        says: "The request line is longer than `--limit-request-line` (4094 bytes): mostly a long query string.",
        check: &[
            "Send the data in a POST body, or raise `--limit-request-line`.",
            "Versions before 27 answered 400 instead of 414.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "limit request headers fields",
        spellings: &["limit request headers fields size", "Error parsing headers"],
        statuses: &[431],
        name: "Headers too large or too many",
        says: "The request has a header that is too long (`--limit-request-field_size`, 8190 bytes) or too many of them (`--limit-request-fields`, 100).",
        check: &[
            "Find the large header: mostly cookies or a token.",
            "Raise the limit that the line names.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Contradictory scheme headers",
        name: "Proxy headers disagree",
        says: "The proxy in front says http in one header and https in another, and gunicorn trusts that proxy.",
        check: &[
            "Let the proxy set `X-Forwarded-Proto` only, and remove what the client sent.",
            "Look at `secure_scheme_headers` and `forwarded_allow_ips`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Invalid PROXY line",
        name: "PROXY protocol expected",
        says: "gunicorn expects the PROXY protocol and got something else.",
        check: &["Switch it on at the load balancer, or take `--proxy-protocol` away."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: ERRORS,
        ..ROW
    },
    Detail {
        token: "Proxy request from … not allowed",
        statuses: &[403],
        name: "PROXY protocol not allowed",
        says: "A host that is not in `--proxy-allow-from` sent the PROXY protocol.",
        check: &["Add the address of the load balancer to `--proxy-allow-from`."],
        retry: Some(RetryAdvice::AfterChange),
        source: ERRORS,
        ..ROW
    },
];
