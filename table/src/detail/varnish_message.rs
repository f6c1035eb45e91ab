//! What Varnish writes into its log (`varnishlog`) and onto its error page when a request fails,
//! and why it closed a session.
//!
//! Rows are the texts that explain a status or a cut response, checked in the source and mostly
//! measured with Varnish 7.1. A text that is only a word or two is here with its tag in front
//! (`FetchError … overflow`); the bare `timeout` and some session reasons that say nothing
//! (`TX_EOF`, `RESP_CLOSE`) are not.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "varnish-message",
    title: "Varnish log messages",
    vendor: "Varnish",
    product: "Varnish",
    shown_in: "`varnishlog -g request`, behind the tags `FetchError`, `VCL_Error`, `Error` and `BogoHeader`",
    recognition: Recognition::Message,
    details: DETAILS,
});

const BACKEND: Source = Source::Page {
    title: "Varnish, cache/cache_backend.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/cache/cache_backend.c",
};

const DIRECTOR: Source = Source::Page {
    title: "Varnish, cache/cache_director.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/cache/cache_director.c",
};

const FETCH: Source = Source::Page {
    title: "Varnish, cache/cache_fetch.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/cache/cache_fetch.c",
};

const REQUEST: Source = Source::Page {
    title: "Varnish, cache/cache_req_fsm.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/cache/cache_req_fsm.c",
};

const BODY: Source = Source::Page {
    title: "Varnish, cache/cache_req_body.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/cache/cache_req_body.c",
};

const VFP: Source = Source::Page {
    title: "Varnish, http1/cache_http1_vfp.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/http1/cache_http1_vfp.c",
};

const PROTO: Source = Source::Page {
    title: "Varnish, http1/cache_http1_proto.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/http1/cache_http1_proto.c",
};

const GARBAGE: Source = Source::Page {
    title: "Varnish, http1/cache_http1_fsm.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/http1/cache_http1_fsm.c",
};

const GZIP: Source = Source::Page {
    title: "Varnish, cache/cache_gzip.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/cache/cache_gzip.c",
};

const RANGE: Source = Source::Page {
    title: "Varnish, cache/cache_range.c",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/cache/cache_range.c",
};

const BUILTIN: Source = Source::Page {
    title: "Varnish, builtin.vcl",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/builtin.vcl",
};

const CLOSE: Source = Source::Page {
    title: "Varnish, include/tbl/sess_close.h",
    url: "https://github.com/varnishcache/varnish-cache/blob/master/include/tbl/sess_close.h",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[503],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Varnish, http1/cache_http1_fetch.c",
        url: "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/http1/cache_http1_fetch.c",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "Backend fetch failed",
        name: "No response from the backend",
        says: "Varnish could not get a response from the backend; the `FetchError` line of the same request says why.",
        check: &[
            "Run `varnishlog -g request -q \"RespStatus == 503\"` and read the `FetchError` line.",
            "Check the backends: `varnishadm backend.list`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("Reason of the 503, on the page and in `BerespReason`"),
        source: FETCH,
        ..ROW
    },
    Detail {
        token: "Guru Meditation",
        name: "Error page of Varnish",
        says: "This is the error page of Varnish: most often the backend failed, sometimes the VCL made the error itself.",
        check: &[
            "Take the XID from the page and run `varnishlog -g request -q \"vxid == XID\"` while the log still has it.",
            "The text above it (`Backend fetch failed`, `VCL failed`) says which side it was.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("Error page"),
        source: BUILTIN,
        ..ROW
    },
    Detail {
        token: "VCL failed",
        name: "Runtime error in the VCL",
        says: "The VCL of the operator failed while it ran: a runtime error, an explicit `return (fail)`, or no workspace left.",
        check: &[
            "Read the `VCL_Error` and `Error` lines of the request in `varnishlog`.",
            "Raise `workspace_client` if they speak of workspace.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("Reason of the 503, on the page and in `RespReason`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "Client disconnected",
        statuses: &[408],
        name: "Client left",
        says: "The client reset its HTTP/2 stream while the VCL was working; nobody receives this 408.",
        check: &[
            "Nothing to do for single cases; for many, compare the response time with the timeout of the client.",
        ],
        shown_in: Some("`RespReason`"),
        recognition: Some(Recognition::Named),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "first byte timeout",
        spellings: &["first byte timeout (reused connection)"],
        name: "Backend too slow to begin",
        says: "The backend took the request but sent no byte of its response within `first_byte_timeout` (60 s by default).",
        check: &[
            "Find out why the app is slow: look at its log for this URL.",
            "Set `.first_byte_timeout` of the backend higher only for URLs that must be slow.",
            "A bare `FetchError timeout` means that it stalled within its headers.",
        ],
        ..ROW
    },
    Detail {
        token: "FetchError … HTC eof",
        spellings: &["FetchError … backend closed", "http first read error: EOF"],
        name: "Backend closed the connection",
        says: "The backend closed the connection before it had sent complete response headers: a crash, a restart, or a keep-alive that had just ended.",
        check: &[
            "Keep `backend_idle_timeout` of Varnish below the keep-alive timeout of the backend.",
            "Read the log of the backend for crashes at that second.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "FetchError … overflow",
        name: "Response headers too large",
        says: "The response headers of the backend do not fit into the limits of Varnish.",
        check: &[
            "Look at the headers with `curl -sD- -o /dev/null BACKEND`: large Set-Cookie or CSP.",
            "Raise `http_resp_size`, `http_resp_hdr_len` and `workspace_backend` together.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "FetchError … Received junk",
        name: "Backend sent junk",
        says: "What the backend sent does not begin like HTTP at all.",
        check: &["Check the port: a TLS port or another protocol answers like this."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "FetchError … http format error",
        name: "Response not readable",
        says: "Varnish could not read the status line or a header of the response from the backend.",
        check: &[
            "Read the `BogoHeader` and `HttpGarbage` lines just before: they show the bytes.",
            "Look for header names with blanks, and more headers than `http_max_hdr` (64).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "backend write error:",
        name: "Sending to the backend failed",
        says: "The backend closed the connection while Varnish was sending the request, mostly in the middle of a body.",
        check: &[
            "Check the body size limit of the backend; it may answer and close early.",
            "With `req.body read error` in the line before, the client was the one who broke off.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "req.body read error:",
        statuses: &[400, 503],
        name: "Client body failed",
        says: "The client stopped sending its request body, so Varnish could not pass it on.",
        check: &[
            "Look at the client: a broken upload, or its own timeout.",
            "Raise `timeout_idle` only if slow uploads are normal.",
        ],
        ..ROW
    },
    Detail {
        token: "FetchError … : unhealthy",
        name: "Backend unhealthy",
        says: "The health probe of Varnish counts this backend as sick, so Varnish did not even try it.",
        check: &[
            "Run `varnishadm backend.list -p`: it shows the last probes.",
            "Ask the probe URL yourself from the Varnish host and compare with `.expected_response`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: BACKEND,
        ..ROW
    },
    Detail {
        token: "FetchError … : busy",
        name: "Backend busy",
        says: "The backend has already as many connections as `.max_connections` allows.",
        check: &[
            "Find out why requests stay open so long at the backend.",
            "Raise `.max_connections`, or let requests wait with `backend_wait_limit`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: BACKEND,
        ..ROW
    },
    Detail {
        token: ": fail errno",
        spellings: &[
            "fail errno 111 (Connection refused)", "fail errno 110 (Connection timed out)",
            "fail errno 113 (No route to host)",
        ],
        name: "Backend connection failed",
        says: "Varnish could not connect to the backend; the number and the text behind it say why.",
        check: &[
            "111 means that nothing listens on host and port of the backend; 113 and 110 point to network or firewall.",
            "Test from the Varnish host: `curl -v http://HOST:PORT/`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: BACKEND,
        ..ROW
    },
    Detail {
        token: "FetchError … no backend connection",
        name: "Backend not reached or sick",
        says: "Versions before 6 wrote this for any backend that they could not reach or that counted as sick.",
        check: &["Run `varnishadm backend.list` and test the backend from the Varnish host."],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        source: BACKEND,
        ..ROW
    },
    Detail {
        token: "proxy write errno",
        name: "PROXY header not sent",
        says: "Varnish had connected to the backend but could not send the PROXY protocol header.",
        check: &["Check that this backend expects PROXY protocol (`.proxy_header`)."],
        retry: Some(RetryAdvice::Yes),
        source: BACKEND,
        ..ROW
    },
    Detail {
        token: "FetchError … out of workspace",
        name: "Out of workspace",
        says: "Varnish had no room left in the workspace of this fetch.",
        check: &[
            "Raise `workspace_backend`.",
            "Look for VCL or modules that copy many or large headers.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: BACKEND,
        ..ROW
    },
    Detail {
        token: "FetchError … No backend",
        name: "No backend set",
        says: "The VCL chose no backend for this request.",
        check: &[
            "Check `req.backend_hint` in `vcl_recv`, and that at least one backend is defined.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: DIRECTOR,
        ..ROW
    },
    Detail {
        token: "Director … returned no backend",
        name: "All backends sick",
        says: "The director of this request has no healthy backend left.",
        check: &["Run `varnishadm backend.list -p` and repair the probes or backends."],
        retry: Some(RetryAdvice::AfterDelay),
        source: DIRECTOR,
        ..ROW
    },
    Detail {
        token: "No thread available for bgfetch",
        name: "No thread for the fetch",
        says: "Varnish had no free thread for a fetch: the pool is exhausted.",
        check: &[
            "Look at `MAIN.threads_limited` in `varnishstat` and raise `thread_pool_max`.",
            "Look for slow backends, which hold threads.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: FETCH,
        ..ROW
    },
    Detail {
        token: "Too many retries, delivering 503",
        name: "Retries used up",
        says: "The VCL asked for another retry of the fetch but `max_retries` (4) were used up.",
        check: &["Look at `return (retry)` in the VCL and at the backend answers before it."],
        retry: Some(RetryAdvice::AfterChange),
        source: FETCH,
        ..ROW
    },
    Detail {
        token: "Too many retries, failing",
        name: "Retries used up in the error handler",
        says: "`vcl_backend_error` asked for another retry but `max_retries` (4) were used up.",
        check: &[
            "Look at `return (retry)` in `vcl_backend_error`; the `FetchError` lines name the real fault.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FETCH,
        ..ROW
    },
    Detail {
        token: "VCL_Error … Too many restarts",
        name: "Restarts used up",
        says: "The VCL restarted the request more often than `max_restarts` (4) allows.",
        check: &[
            "Look for the `return (restart)` that fires again and again; guard it with `req.restarts`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "Illegal return(vcl)",
        name: "VCL switch not allowed",
        says: "The VCL tried to switch to another VCL label at a point where that is not allowed.",
        check: &["Use `return (vcl(…))` in `vcl_recv` of the first VCL only, before any restart."],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "Backend does not support pipe",
        statuses: &[],
        name: "Pipe not possible",
        says: "The VCL wanted to pipe the request, but its backend or director cannot; Varnish closed the connection.",
        check: &["Set a plain backend before `return (pipe)`."],
        retry: Some(RetryAdvice::AfterChange),
        source: DIRECTOR,
        ..ROW
    },
    Detail {
        token: "Uncached req.body can only be consumed once",
        name: "Body needed twice",
        says: "The request was retried or restarted, but its body had already been passed on.",
        check: &["Call `std.cache_req_body()` in `vcl_recv` for requests that may be retried."],
        retry: Some(RetryAdvice::AfterChange),
        source: BODY,
        ..ROW
    },
    Detail {
        token: "req.body must be cached before restarts",
        name: "Body not cached",
        says: "The VCL uses the body after a restart without having cached it.",
        check: &["Call `std.cache_req_body()` in `vcl_recv` before the first restart."],
        retry: Some(RetryAdvice::AfterChange),
        source: BODY,
        ..ROW
    },
    Detail {
        token: "Multiple attempts to access non-cached req.body",
        name: "Body accessed twice",
        says: "The VCL or a module read the request body twice without having cached it.",
        check: &["Call `std.cache_req_body()` in `vcl_recv`."],
        retry: Some(RetryAdvice::AfterChange),
        source: BODY,
        ..ROW
    },
    Detail {
        token: "Request body too big to cache",
        name: "Body larger than the cache limit",
        says: "The VCL wanted to cache the request body, but the client sent more than the size it allows.",
        check: &["Raise the size in `std.cache_req_body(SIZE)`, or do not cache uploads."],
        retry: Some(RetryAdvice::AfterChange),
        source: BODY,
        ..ROW
    },
    Detail {
        token: "Had failed reading req.body before",
        statuses: &[503, 400],
        name: "Body had failed before",
        says: "The client had already broken off its body, and the VCL tried to use it once more.",
        check: &["Look at the first error of the request; the client is the one who left."],
        source: BODY,
        ..ROW
    },
    Detail {
        token: "Retry not possible",
        name: "Fetch could not be repeated",
        says: "The fetch failed on a reused connection, but Varnish could not repeat it; mostly the request body was not cached.",
        check: &[
            "Call `std.cache_req_body()` for requests that should survive that.",
            "Keep `backend_idle_timeout` below the keep-alive timeout of the backend.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Named),
        source: FETCH,
        ..ROW
    },
    Detail {
        token: "Body cannot be fetched",
        name: "Response framing contradictory",
        says: "Content-Length and Transfer-Encoding of the backend contradict each other, or a 204 came with a body.",
        check: &[
            "Look at the raw response of the backend: `curl -v --raw`.",
            "Find the app or middleware that sets both headers.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FETCH,
        ..ROW
    },
    Detail {
        token: "304 response but not conditional fetch",
        name: "Unasked 304",
        says: "The backend answered 304 although Varnish had not asked conditionally.",
        check: &[
            "Look for `If-Modified-Since` or `If-None-Match` that the VCL passes on, and for a faulty backend.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FETCH,
        ..ROW
    },
    Detail {
        token: "Illegal 'Vary' header from backend",
        statuses: &[],
        name: "Vary not readable",
        says: "The backend sent a Vary header that Varnish cannot read, so the response is passed and not cached.",
        check: &["Correct the Vary header of the app."],
        retry: Some(RetryAdvice::No),
        source: FETCH,
        ..ROW
    },
    Detail {
        token: "straight insufficient bytes",
        statuses: &[200, 503],
        name: "Body shorter than promised",
        says: "The backend closed (or stalled) before it had sent as many bytes as its Content-Length says; the client got a cut body.",
        check: &[
            "Read the log of the backend: a crash or a timeout in the middle.",
            "Check Content-Length of the app; on a request it is the client who broke off.",
        ],
        source: VFP,
        ..ROW
    },
    Detail {
        token: "chunked insufficient bytes",
        spellings: &["chunked read err", "chunked tail no NL"],
        statuses: &[200, 503],
        name: "Chunk shorter than promised",
        says: "The backend closed in the middle of a chunk; the client got a cut body.",
        check: &["Read the log of the backend: a crash or a timeout in the middle."],
        source: VFP,
        ..ROW
    },
    Detail {
        token: "chunked header non-hex",
        spellings: &[
            "chunked header too long", "chunked header no NL", "chunked header number syntax",
            "bogusly large chunk size",
        ],
        statuses: &[200, 503],
        name: "Bad chunk header",
        says: "The backend sends chunks whose size line is not a number: its chunked encoding is broken.",
        check: &[
            "Look at the raw response with `curl --raw`, and at apps that write chunks by hand.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: VFP,
        ..ROW
    },
    Detail {
        token: "Could not get storage",
        statuses: &[503, 200],
        name: "No storage",
        says: "Varnish found no room in its storage for the object, even by removing others.",
        check: &[
            "Look at `SMA.*.c_fail` and `MAIN.n_lru_nuked` in `varnishstat`.",
            "Enlarge the storage (`-s`), or pass large files.",
            "Raise `nuke_limit` for large objects.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: FETCH,
        ..ROW
    },
    Detail {
        token: "Junk after gzip data",
        spellings: &["Gunzip error at the very end"],
        statuses: &[503, 200],
        name: "Gzip body broken",
        says: "The backend sent a gzip body that is damaged or has more data behind its end.",
        check: &[
            "Ask the backend with `curl --compressed` and test the body with `gzip -t`.",
            "Switch compression off in the backend and set `beresp.do_gzip` instead.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: GZIP,
        ..ROW
    },
    Detail {
        token: "Invalid content-range header",
        name: "Bad Content-Range",
        says: "The Content-Range of the backend is malformed, so Varnish gave up the fetch.",
        check: &["Look at the 206 response of the backend."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: RANGE,
        ..ROW
    },
    Detail {
        token: "Unexpected content-range header",
        name: "Unasked Content-Range",
        says: "The backend sent a Content-Range although Varnish had asked for the whole object.",
        check: &[
            "Look at the response of the backend: it must not answer 206 to a request without Range.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: RANGE,
        ..ROW
    },
    Detail {
        token: "Failure to push processors",
        statuses: &[],
        name: "Delivery filters failed",
        says: "Varnish could not set up the filters (ESI, gzip, range) for this delivery, mostly for lack of workspace.",
        check: &["Raise `workspace_client`, and `workspace_backend` for fetches."],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "BogoHeader … Multiple Host: headers",
        statuses: &[400],
        name: "Two Host headers",
        says: "The client sent two Host headers, so Varnish refused the request.",
        check: &["Look at the client or proxy that adds the second one."],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "BogoHeader … Multiple Content-Length: headers",
        statuses: &[400],
        name: "Two Content-Length headers",
        says: "The client sent two Content-Length headers, so Varnish refused the request.",
        check: &["Look at the client or proxy that adds the second one."],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "BogoHeader … Header too long",
        statuses: &[400, 503],
        name: "Header too long",
        says: "One header is longer than Varnish allows: 400 for a client, 503 when the backend sent it.",
        check: &[
            "The text behind it is the beginning of the header: mostly Cookie or Set-Cookie.",
            "Raise `http_req_hdr_len` (client) or `http_resp_hdr_len` (backend).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "BogoHeader … Too many headers",
        statuses: &[400, 503],
        name: "Too many headers",
        says: "There are more header fields than `http_max_hdr` (64) allows: 400 for a client, 503 when the backend sent them.",
        check: &["Find out who adds so many, or raise `http_max_hdr`."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "BogoHeader … Illegal char",
        spellings: &["BogoHeader … Header has ctrl char"],
        statuses: &[400, 503],
        name: "Illegal character in a header name",
        says: "A header name holds a character that HTTP does not allow, such as a blank: 400 for a client, 503 when the backend sent it.",
        check: &["The code behind it (`0x20` is a blank) names the character; correct the sender."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "Header without ':'",
        statuses: &[400, 503],
        name: "Header without a colon",
        says: "A header line has no colon: 400 for a client, 503 when the backend sent it.",
        check: &["The text behind it is the beginning of the line; correct the sender."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROTO,
        ..ROW
    },
    Detail {
        token: "HttpGarbage",
        statuses: &[400],
        name: "Not readable as HTTP",
        says: "Varnish could not read what it received as HTTP; the bytes stand behind the tag.",
        check: &[
            "`%16%03` at the beginning is TLS on a plain port.",
            "Scanners cause most of them; in a `bereq` group it is the backend.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        source: GARBAGE,
        ..ROW
    },
    Detail {
        token: "Invalid object for refresh",
        spellings: &["Invalid object for refresh (status)"],
        name: "Refresh not possible",
        says: "The old object was invalidated while Varnish was revalidating it (new versions only).",
        check: &["Retry; look for bans and purges at that second."],
        retry: Some(RetryAdvice::Yes),
        source: BUILTIN,
        ..ROW
    },
    Detail {
        token: "Unexpected 304",
        name: "304 without a conditional fetch",
        says: "The backend answered 304 although the request had no validator (new versions only).",
        check: &["Look for a faulty backend, or VCL that removes `If-None-Match`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: BUILTIN,
        ..ROW
    },
    Detail {
        token: "REM_CLOSE",
        statuses: &[],
        name: "Peer closed",
        says: "The client closed the connection; that is the normal end of a session.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "RX_BAD",
        statuses: &[400],
        name: "Received a bad request",
        says: "The client sent something that HTTP does not allow, such as two Host headers, so Varnish answered 400 and closed.",
        check: &["Read the `BogoHeader` line of the same session."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "RX_BODY",
        statuses: &[],
        name: "Failure receiving the body",
        says: "The client broke off its request body.",
        check: &["Look at the client and its network; the `FetchError` line says more."],
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "RX_JUNK",
        statuses: &[400],
        name: "Received junk",
        says: "The client sent bytes that are no HTTP, so Varnish answered 400 and closed.",
        check: &["Read the `HttpGarbage` line: TLS on a plain port, or a scanner."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "RX_OVERFLOW",
        statuses: &[],
        name: "Receive buffer overflow",
        says: "The request headers of the client are larger than `http_req_size` (32 kB by default), so Varnish closed the connection.",
        check: &[
            "Find the large header (cookies), or raise `http_req_size` and `workspace_client`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "RX_TIMEOUT",
        statuses: &[],
        name: "Receive timeout",
        says: "The client did not send a complete request in time.",
        check: &["Idle connections are harmless; for slow clients raise `timeout_req`."],
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "RX_CLOSE_IDLE",
        statuses: &[],
        name: "Idle timeout",
        says: "The client was idle for `timeout_idle` (5 s by default), so Varnish closed the connection.",
        check: &[
            "Nothing is wrong. A proxy in front must have a shorter keep-alive timeout, or it sends into closed connections.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "TX_ERROR",
        statuses: &[],
        name: "Error while sending",
        says: "The client went away while Varnish was sending the response, or did not read it for `send_timeout`.",
        check: &["Look at the client and its network."],
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "RANGE_SHORT",
        statuses: &[],
        name: "Too few bytes for a range",
        says: "The backend sent less than the range that Varnish had promised to the client, so the connection was closed.",
        check: &["Look at the `FetchError` line and the backend."],
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "OVERLOAD",
        statuses: &[],
        name: "Out of some resource",
        says: "Varnish had no workspace or thread left for this session.",
        check: &["Look at `MAIN.ws_*_overflow` and `MAIN.threads_limited` in `varnishstat`."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "VCL_FAILURE",
        name: "Closed after a VCL error",
        says: "The VCL failed, so Varnish answered 503 and closed the connection.",
        check: &["Read the `VCL_Error` lines of the request."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "RAPID_RESET",
        statuses: &[],
        name: "HTTP/2 rapid reset",
        says: "The client opened and reset HTTP/2 streams so fast that Varnish took it for an attack.",
        check: &[
            "Look at the address; the limits are `h2_rapid_reset_limit` and `h2_rapid_reset_period`.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
    Detail {
        token: "BANKRUPT",
        statuses: &[],
        name: "HTTP/2 window bankruptcy",
        says: "The client gave Varnish no window to send in for so long that Varnish closed the HTTP/2 connection.",
        check: &["Look at a stalled or hostile client; the limit is `h2_window_timeout`."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`SessClose` in `varnishlog`, before the duration of the session"),
        recognition: Some(Recognition::Alone),
        source: CLOSE,
        ..ROW
    },
];
