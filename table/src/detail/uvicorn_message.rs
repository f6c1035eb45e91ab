//! What uvicorn writes into its log when a request or the app fails.
//!
//! Rows are the messages that explain a status, read in the source of September 2025. Start-up
//! failures are in, since the proxy in front answers 502 after them.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "uvicorn-message",
    title: "uvicorn messages",
    vendor: "uvicorn",
    product: "uvicorn",
    shown_in: "the log of uvicorn (`uvicorn.error`, on standard error)",
    recognition: Recognition::Message,
    details: DETAILS,
});

const CONFIG: Source = Source::Page {
    title: "uvicorn, config.py",
    url: "https://github.com/encode/uvicorn/blob/master/uvicorn/config.py",
};

const LIFESPAN: Source = Source::Page {
    title: "uvicorn, lifespan/on.py",
    url: "https://github.com/encode/uvicorn/blob/master/uvicorn/lifespan/on.py",
};

const SERVER: Source = Source::Page {
    title: "uvicorn, server.py",
    url: "https://github.com/encode/uvicorn/blob/master/uvicorn/server.py",
};

const WS: Source = Source::Page {
    title: "uvicorn, protocols/websockets/websockets_impl.py",
    url: "https://github.com/encode/uvicorn/blob/master/uvicorn/protocols/websockets/websockets_impl.py",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[500],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "uvicorn, protocols/http/httptools_impl.py",
        url: "https://github.com/encode/uvicorn/blob/master/uvicorn/protocols/http/httptools_impl.py",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "Invalid HTTP request received",
        statuses: &[400],
        name: "Invalid HTTP request",
        says: "The client sent something that uvicorn cannot read as HTTP/1.1.",
        check: &[
            "Check that nobody speaks HTTPS to the plain port, or HTTP/2 without TLS.",
            "Scanners and health checks by TCP cause it too.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Exceeded concurrency limit",
        statuses: &[503],
        name: "Concurrency limit reached",
        says: "uvicorn had already as many connections or tasks as `--limit-concurrency` allows, and answered 503.",
        check: &[
            "Find out why requests stay open so long.",
            "Raise `--limit-concurrency`, or add workers.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "Exception in ASGI application",
        name: "Unhandled exception",
        says: "The app raised an exception that nobody caught; if its response had begun, the connection was closed instead of a 500.",
        check: &["Read the last lines of the traceback below."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ASGI callable returned without starting response",
        name: "App sent no response",
        says: "The app, or a middleware, returned without sending a response.",
        check: &["Look at custom ASGI middleware: it must call the next app or send something."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ASGI callable returned without completing response",
        statuses: &[200],
        name: "Response cut off",
        says: "The app began its response and returned before its end, so uvicorn closed the connection.",
        check: &["Look at streaming responses: an exception or a return in the generator."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ASGI callable should return None, but returned",
        name: "Wrong return value",
        says: "The app returned a value instead of sending a response: mostly a WSGI app, or a coroutine that nobody awaited.",
        check: &["Wrap a WSGI app with `WSGIMiddleware` of `a2wsgi`, or run it with gunicorn."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Expected ASGI message",
        spellings: &["Unexpected ASGI message"],
        name: "Wrong ASGI message",
        says: "The app sent its ASGI messages in the wrong order, for instance a body before the start.",
        check: &["Look at custom ASGI middleware, and at code that sends a response twice."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ASGI callable returned without sending handshake",
        spellings: &["ASGI callable returned without completing handshake"],
        name: "WebSocket not answered",
        says: "The app neither accepted nor refused the WebSocket.",
        check: &["Call `await websocket.accept()` or `close()`; look for an exception before it."],
        retry: Some(RetryAdvice::No),
        source: WS,
        ..ROW
    },
    Detail {
        token: "No supported WebSocket library detected",
        statuses: &[404, 400],
        name: "No WebSocket library",
        says: "A client asked for a WebSocket, but uvicorn has no library for it and treats the request as plain HTTP (mostly 404).",
        check: &["Install one: `pip install 'uvicorn[standard]'`, or `websockets`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Unsupported upgrade request",
        statuses: &[],
        name: "Upgrade not supported",
        says: "A client asked for an upgrade that uvicorn does not do, and the request was treated as plain HTTP.",
        check: &[
            "If it is a WebSocket, look for the line about the missing library; else ignore it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Error loading ASGI app",
        statuses: &[502, 503],
        name: "App not found",
        says: "uvicorn could not import the app that its command line names, so it is not up.",
        check: &["Check `MODULE:VARIABLE` and the working directory (`--app-dir`)."],
        retry: Some(RetryAdvice::AfterChange),
        source: CONFIG,
        ..ROW
    },
    Detail {
        token: "Application startup failed. Exiting",
        statuses: &[502, 503],
        name: "Start-up failed",
        says: "The start-up code (lifespan) of the app raised an exception, so uvicorn stopped.",
        check: &["Read the traceback above the line."],
        retry: Some(RetryAdvice::AfterChange),
        source: LIFESPAN,
        ..ROW
    },
    Detail {
        token: "Maximum request limit of … exceeded. Terminating process",
        statuses: &[502],
        name: "Request limit reached",
        says: "The process has served `--limit-max-requests` requests and ends as configured; without a supervisor nobody is there afterwards.",
        check: &["Run it with several workers or under a supervisor that restarts it."],
        retry: Some(RetryAdvice::Yes),
        source: SERVER,
        ..ROW
    },
];
