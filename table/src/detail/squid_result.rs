//! Squid's result codes in `access.log`, the names of its error pages, and what else its logs say beside a status.
//!
//! Every result code and error name of the source is in, with the statuses that it is sent with; read in Squid's master (August 2026), about half
//! also produced with Squid 5.7. The suffixes `_ABORTED`, `_TIMEDOUT`, `_IGNORED` and the `_CF` inside are rows of the codes that they are met with.
//! Names that CDNs, browsers or other programs use as well are recognised only where it is clear that Squid is meant.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "squid-result",
    title: "Squid result codes and error pages",
    vendor: "Squid",
    product: "Squid",
    shown_in: "the 4th field of `access.log`: `TCP_MISS/503`",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

const LOG_TAGS: Source = Source::Page {
    title: "Squid, src/LogTags.h",
    url: "https://github.com/squid-cache/squid/blob/master/src/LogTags.h",
};

const ERROR_TYPES: Source = Source::Page {
    title: "Squid, src/error/forward.h",
    url: "https://github.com/squid-cache/squid/blob/master/src/error/forward.h",
};

const CLIENT_REPLY: Source = Source::Page {
    title: "Squid, src/client_side_reply.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/client_side_reply.cc",
};

const CLIENT_REQUEST: Source = Source::Page {
    title: "Squid, src/client_side_request.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/client_side_request.cc",
};

const CLIENT_SIDE: Source = Source::Page {
    title: "Squid, src/client_side.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/client_side.cc",
};

const FORWARD: Source = Source::Page {
    title: "Squid, src/FwdState.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/FwdState.cc",
};

const TUNNEL: Source = Source::Page {
    title: "Squid, src/tunnel.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/tunnel.cc",
};

const HTTP: Source = Source::Page {
    title: "Squid, src/http.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/http.cc",
};

const CLIENT: Source = Source::Page {
    title: "Squid, src/clients/Client.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/clients/Client.cc",
};

const HAPPY: Source = Source::Page {
    title: "Squid, src/HappyConnOpener.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/HappyConnOpener.cc",
};

const PEER_CONNECTOR: Source = Source::Page {
    title: "Squid, src/security/PeerConnector.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/security/PeerConnector.cc",
};

const PEER_SELECT: Source = Source::Page {
    title: "Squid, src/peer_select.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/peer_select.cc",
};

const URN: Source = Source::Page {
    title: "Squid, src/urn.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/urn.cc",
};

const HTTP1: Source = Source::Page {
    title: "Squid, src/servers/Http1Server.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/servers/Http1Server.cc",
};

const FTP: Source = Source::Page {
    title: "Squid, src/clients/FtpGateway.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/clients/FtpGateway.cc",
};

const FTP_CLIENT: Source = Source::Page {
    title: "Squid, src/clients/FtpClient.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/clients/FtpClient.cc",
};

const ERROR_PAGE: Source = Source::Page {
    title: "Squid, src/errorpage.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/errorpage.cc",
};

const MANAGER: Source = Source::Page {
    title: "Squid, src/cache_manager.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/cache_manager.cc",
};

const SERVER: Source = Source::Page {
    title: "Squid, src/servers/Server.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/servers/Server.cc",
};

const HIER: Source = Source::Page {
    title: "Squid, src/hier_code.h",
    url: "https://github.com/squid-cache/squid/blob/master/src/hier_code.h",
};

const DETAILS_TXT: Source = Source::Page {
    title: "Squid, errors/templates/error-details.txt",
    url: "https://github.com/squid-cache/squid/blob/master/errors/templates/error-details.txt",
};

const ACCEPTOR: Source = Source::Page {
    title: "Squid, src/comm/TcpAcceptor.cc",
    url: "https://github.com/squid-cache/squid/blob/master/src/comm/TcpAcceptor.cc",
};

const TEMPLATES: Source = Source::Page {
    title: "Squid, errors/templates/ERR_AGENT_CONFIGURE",
    url: "https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_AGENT_CONFIGURE",
};

const ESI: Source = Source::Page {
    title: "Squid 6, src/esi/Esi.cc",
    url: "https://github.com/squid-cache/squid/blob/v6/src/esi/Esi.cc",
};

/// What most rows have in common.
const ROW: Detail = Detail { confidence: Confidence::Proven, source: LOG_TAGS, ..BLANK };

const DETAILS: &[Detail] = &[
    Detail {
        token: "TCP_HIT",
        statuses: &[200, 206],
        name: "Hit on disk",
        says: "Squid answered from its cache on disk without asking the server.",
        check: &[
            "Is the content old? Look at `Age`, and at `refresh_pattern`; `curl -x PROXY:3128 -X PURGE URL` removes it if PURGE is allowed.",
        ],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_MEM_HIT",
        statuses: &[200],
        name: "Hit in memory",
        says: "Squid answered from its cache in memory without asking the server.",
        check: &["Is the content old? Look at `Age`, and at `refresh_pattern`."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_MISS_ABORTED",
        spellings: &[
            "TCP_HIT_ABORTED", "TCP_MEM_HIT_ABORTED", "TCP_REFRESH_ABORTED",
            "TCP_REFRESH_MODIFIED_ABORTED", "TCP_REFRESH_UNMODIFIED_ABORTED",
        ],
        statuses: &[0, 200],
        name: "Client left during a miss",
        says: "The client hung up while Squid was fetching from the server, or the transfer broke off.",
        check: &[
            "000 behind the slash: the client left before any answer; compare the elapsed time (2nd field) with its timeout.",
            "`%err_code`: `ERR_CLIENT_GONE` is the client, `ERR_READ_ERROR` the server.",
        ],
        ..ROW
    },
    Detail {
        token: "TCP_MISS_TIMEDOUT",
        spellings: &["TCP_HIT_TIMEDOUT", "TCP_REFRESH_TIMEDOUT"],
        statuses: &[504, 503, 0, 200],
        name: "Timeout during a miss",
        says: "The server or the client was silent for longer than a timeout of Squid while Squid fetched the answer.",
        check: &[
            "Compare the elapsed time (2nd field) with `read_timeout`, `connect_timeout` and `client_lifetime`.",
        ],
        ..ROW
    },
    Detail {
        token: "TCP_MISS_IGNORED",
        spellings: &["TCP_REFRESH_IGNORED"],
        statuses: &[200, 304],
        name: "Answer not used",
        says: "Squid fetched an answer that it did not use, because what it had in the cache was newer.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "TCP_CF_MISS",
        spellings: &["TCP_CF_MISS_ABORTED", "TCP_CF_REFRESH_MODIFIED", "TCP_CF_REFRESH_UNMODIFIED"],
        statuses: &[],
        name: "Miss joined to another one",
        says: "The request was joined to another one for the same URL that was being fetched (`collapsed_forwarding`), and had to be fetched after all.",
        check: &["Slow? It waited for the other request; look at that one."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "TCP_CF_HIT",
        spellings: &["TCP_CF_MEM_HIT"],
        statuses: &[200],
        name: "Hit joined to another request",
        says: "The request waited for another one for the same URL (`collapsed_forwarding`) and shared its answer.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "TCP_MISS",
        statuses: &[],
        name: "Miss",
        says: "The answer was not in the cache, so Squid asked the server; the status is the one of the server, or a 502, 503 or 504 of Squid itself.",
        check: &[
            "Field 9: with an address behind `HIER_DIRECT/` the server was asked, `HIER_NONE` means that Squid answered itself.",
            "Is there `X-Squid-Error` in the response? Then Squid made it, and the name says why.",
            "Log it: add `%err_code/%err_detail` to `logformat`.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_REFRESH_UNMODIFIED",
        spellings: &["TCP_REFRESH_HIT"],
        statuses: &[200, 304],
        name: "Cached copy confirmed",
        says: "The copy in the cache was stale; the server said that it had not changed, so Squid sent it.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_REFRESH_FAIL_OLD",
        spellings: &["TCP_REF_FAIL_HIT", "TCP_REFRESH_FAIL_HIT"],
        statuses: &[200],
        name: "Old copy sent because the server failed",
        says: "The copy in the cache was stale and the server could not be asked, so Squid sent the old copy.",
        check: &[
            "The server is down although clients see 200: check it.",
            "`max_stale` and `refresh_stale_hit` limit how old the copy may be.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_REFRESH_FAIL_ERR",
        spellings: &["TCP_REFRESH_FAIL"],
        statuses: &[500, 502, 503, 504],
        name: "Error of the server passed on",
        says: "The copy in the cache was stale, the server failed when Squid asked it, and Squid passed that error on.",
        check: &["Check the server; the status is its own."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "TCP_REFRESH_MODIFIED",
        spellings: &["TCP_REFRESH_MISS"],
        statuses: &[200],
        name: "Cached copy replaced",
        says: "The copy in the cache was stale, and the server sent a new one.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_REFRESH",
        statuses: &[0],
        name: "Refresh did not finish",
        says: "Squid was asking the server whether its copy is still good when the request ended.",
        check: &["Look for a suffix such as `_ABORTED`; the client mostly hung up."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_CLIENT_REFRESH_MISS",
        spellings: &["TCP_CLIENT_REFRESH"],
        statuses: &[200],
        name: "Client asked to bypass the cache",
        says: "The client sent `Cache-Control: no-cache` or `Pragma: no-cache`, so Squid fetched the answer anew.",
        check: &["Normal for a reload; `reload_into_ims on` turns it into a cheaper check."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_IMS_HIT",
        statuses: &[304, 200],
        name: "Not modified, from the cache",
        says: "The client asked with `If-Modified-Since`, and Squid answered from its cache.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_INM_HIT",
        statuses: &[304],
        name: "Not modified, by ETag",
        says: "The client asked with `If-None-Match`, and Squid answered from its cache.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "TCP_SWAPFAIL_MISS",
        spellings: &["TCP_SWAPFAIL"],
        statuses: &[200],
        name: "Cached copy could not be read",
        says: "The index of Squid lists the copy, but it could not be read from disk, so Squid fetched it anew.",
        check: &[
            "Many of these: check the disk of `cache_dir` and `cache.log`; rebuild the cache with `squid -z` if it is damaged (that empties it).",
        ],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TCP_NEGATIVE_HIT",
        statuses: &[404, 400, 403, 405, 414, 421, 500, 501, 502, 503, 504],
        name: "Cached error",
        says: "Squid answered with an error that the server had sent earlier and that Squid keeps for `negative_ttl`.",
        check: &[
            "If the server is fine again, wait for `negative_ttl`, or set `negative_ttl 0 seconds` (the default).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "TCP_DENIED_REPLY",
        statuses: &[403],
        name: "Reply denied",
        says: "The server answered, but `http_reply_access` or `reply_body_max_size` of the operator forbids passing it on.",
        check: &[
            "`ERR_TOO_BIG`: larger than `reply_body_max_size`.",
            "`ERR_ACCESS_DENIED`: look for the `http_reply_access deny` that matches.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CLIENT_REPLY,
        ..ROW
    },
    Detail {
        token: "TCP_DENIED",
        spellings: &["TCP_DENIED_ABORTED"],
        statuses: &[403, 407, 401],
        name: "Denied",
        says: "Squid refused the request: `http_access` forbids it (403), or the client must log in first (407, in a reverse proxy 401).",
        check: &[
            "403: find the `http_access deny` that matches; `debug_options 28,3` logs each decision.",
            "407 once before a success is normal: the client then sends its credentials.",
            "407 again and again: wrong password or broken helper; look at `cache.log`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Alone),
        source: CLIENT_REQUEST,
        ..ROW
    },
    Detail {
        token: "TCP_OFFLINE_HIT",
        statuses: &[200],
        name: "Hit in offline mode",
        says: "`offline_mode on` is set, so Squid answered from the cache without checking whether it is stale.",
        check: &["Set `offline_mode off` when the network is back."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "TCP_REDIRECT",
        statuses: &[302, 301, 303, 307, 308],
        name: "Redirected by the URL rewriter",
        says: "The program of `url_rewrite_program` told Squid to redirect the client.",
        check: &[
            "Look into the log and the rules of the rewriter; a redirect of `deny_info` is logged as `TCP_DENIED`.",
        ],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        source: CLIENT_REPLY,
        ..ROW
    },
    Detail {
        token: "TCP_TUNNEL_ABORTED",
        statuses: &[200],
        name: "Tunnel broke off",
        says: "A CONNECT tunnel was open and ended with an error on one side, such as a reset.",
        check: &[
            "Single lines are normal: many clients and servers close TLS connections abruptly.",
        ],
        source: TUNNEL,
        ..ROW
    },
    Detail {
        token: "TCP_TUNNEL_TIMEDOUT",
        statuses: &[200],
        name: "Tunnel timed out",
        says: "A CONNECT tunnel ended because it had been silent for `read_timeout` or had lived for `client_lifetime`.",
        check: &["Let the client send keep-alives, or raise `read_timeout`."],
        source: TUNNEL,
        ..ROW
    },
    Detail {
        token: "TCP_TUNNEL",
        statuses: &[200, 503, 502, 504, 500, 403],
        name: "CONNECT tunnel",
        says: "The client asked for a tunnel, mostly for HTTPS; 200 means that it was opened, else Squid could not reach the server.",
        check: &[
            "Time and size are those of the whole tunnel; Squid does not see the statuses inside.",
            "503: refused, unreachable or not resolved; look at `%err_code`.",
            "Up to Squid 5 a failed tunnel is logged as `NONE_NONE/503`.",
        ],
        source: TUNNEL,
        ..ROW
    },
    Detail {
        token: "UDP_MISS_NOFETCH",
        statuses: &[0],
        name: "ICP miss, do not fetch here",
        says: "Another proxy asked by ICP, and this Squid, just started or with too many failures, tells it not to fetch through it.",
        check: &["Look at `cache.log`: is the index being rebuilt, or do requests fail?"],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "UDP_HIT",
        statuses: &[0],
        name: "ICP hit",
        says: "Another proxy asked by ICP or HTCP, and the object is in this cache.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "UDP_MISS",
        statuses: &[0],
        name: "ICP miss",
        says: "Another proxy asked by ICP or HTCP, and the object is not in this cache.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "UDP_DENIED",
        statuses: &[0],
        name: "ICP denied",
        says: "`icp_access` or `htcp_access` of the operator forbids the query of that proxy.",
        check: &["Allow the address of the other proxy in `icp_access`, or block the sender."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "UDP_INVALID",
        statuses: &[0],
        name: "ICP invalid",
        says: "Squid got an ICP packet that it cannot read.",
        check: &["Look at the sender; it speaks another protocol on the ICP port."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "ICP_QUERY",
        statuses: &[0],
        name: "ICP query",
        says: "A query of another proxy; Squid logs this code only in rare cases.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "NONE_NONE_ABORTED",
        statuses: &[0],
        name: "Client left before a request",
        says: "The connection ended before Squid had a complete request, or while it handled one without looking anything up.",
        check: &[
            "`error:transaction-end-before-headers` in the URL field: health checks, port scans, unused connections.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "NONE_NONE_TIMEDOUT",
        statuses: &[0],
        name: "No request in time",
        says: "The client opened a connection and did not complete a request within `request_start_timeout` or `request_timeout`.",
        check: &["Mostly connections that browsers open in advance; harmless."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "NONE_NONE",
        spellings: &["TAG_NONE", "NONE_NONE_IGNORED"],
        statuses: &[400, 0, 200, 503, 413, 417, 431, 501, 505, 403, 500],
        name: "Nothing looked up",
        says: "Squid ended the request without looking in the cache: it was malformed or too large, the client left, or a tunnel or TLS step failed.",
        check: &[
            "400: malformed, or plain requests to a port that expects `intercept` or `accel`; look at the URL field.",
            "000: a connection without a request.",
            "200 with CONNECT: the first step of SSL-Bump; the real request follows.",
        ],
        ..ROW
    },
    Detail {
        token: "HIER_NONE",
        statuses: &[],
        name: "Nobody was asked",
        says: "Squid answered by itself, from its cache or with its own error page, and asked no server.",
        check: &[
            "With a 4xx or 5xx beside it the error is made by Squid: read `X-Squid-Error` or `%err_code`.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the 9th field of `access.log`"),
        source: HIER,
        ..ROW
    },
    Detail {
        token: "HIER_DIRECT",
        statuses: &[],
        name: "Server was asked directly",
        says: "Squid connected to the server itself, at the address behind the slash.",
        check: &["With a 5xx beside it and without `X-Squid-Error`, the server sent the error."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the 9th field of `access.log`"),
        source: HIER,
        ..ROW
    },
    Detail {
        token: "FIRSTUP_PARENT",
        spellings: &[
            "ROUNDROBIN_PARENT", "DEFAULT_PARENT", "ANY_OLD_PARENT", "SOURCEHASH_PARENT",
            "USERHASH_PARENT", "CLOSEST_PARENT",
        ],
        statuses: &[],
        name: "Parent proxy was asked",
        says: "Squid passed the request to a parent proxy (`cache_peer`), at the address behind the slash.",
        check: &["Look for the request in the log of the parent."],
        shown_in: Some("the 9th field of `access.log`"),
        source: HIER,
        ..ROW
    },
    Detail {
        token: "ORIGINAL_DST",
        statuses: &[],
        name: "Original address was used",
        says: "The request was intercepted, and Squid connected to the address that the client had asked for.",
        check: &["Fails after `ERR_CONFLICT_HOST`: let clients and Squid use the same DNS server."],
        shown_in: Some("the 9th field of `access.log`"),
        recognition: Some(Recognition::Named),
        source: HIER,
        ..ROW
    },
    Detail {
        token: "error:transaction-end-before-headers",
        statuses: &[0],
        name: "Connection without a request",
        says: "A client opened a connection and closed it, or let it time out, before it had sent a complete request.",
        check: &[
            "Health checks and port scans that only open TCP connections cause it: let them send a request, or exclude them from the log.",
            "With SSL-Bump, a client that does not trust your CA looks like this too.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the URL field (7th) of `access.log`"),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "error:invalid-request",
        statuses: &[400],
        name: "Not a request",
        says: "What the client sent is not a request that Squid understands: TLS on a plain port, another protocol, or malformed.",
        check: &[
            "Browsers must use `http://` for the address of the proxy, unless it is an `https_port`.",
            "Intercepted traffic needs `http_port … intercept`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the URL field (7th) of `access.log`"),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "error:request-too-large",
        statuses: &[431, 414],
        name: "Request header too large",
        says: "The request line and headers are larger than `request_header_max_size` (64 KB by default).",
        check: &["Make the cookies or the URL shorter, or raise `request_header_max_size`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the URL field (7th) of `access.log`"),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "error:method-not-allowed",
        spellings: &["error:unsupported-request-method"],
        statuses: &[405],
        name: "Method not allowed on this port",
        says: "The client used CONNECT on a reverse proxy port, or another method that the port does not take.",
        check: &["Fix the client: a reverse proxy (`accel`) is not a forward proxy."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the URL field (7th) of `access.log`"),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "error:accept-client-connection",
        statuses: &[0],
        name: "Connection could not be accepted",
        says: "Squid could not accept a connection, mostly for lack of file descriptors.",
        check: &["Raise `max_filedescriptors` and `LimitNOFILE=`; look at `cache.log`."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("the URL field (7th) of `access.log`"),
        source: ACCEPTOR,
        ..ROW
    },
    Detail {
        token: "ERR_ACCESS_DENIED",
        statuses: &[403],
        name: "Access denied",
        says: "`http_access`, `http_reply_access` or the loop check of Squid refused the request.",
        check: &[
            "Find the `http_access deny` that matches; `debug_options 28,3` logs each decision.",
            "With `Forwarding loop detected` in `cache.log` the proxy calls itself.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        recognition: Some(Recognition::Named),
        source: CLIENT_REQUEST,
        ..ROW
    },
    Detail {
        token: "ERR_CACHE_ACCESS_DENIED",
        statuses: &[407, 401],
        name: "Login needed",
        says: "The client must log in to the proxy, and it sent no or wrong credentials.",
        check: &[
            "Give the client credentials: `http_proxy=http://USER:PASSWORD@PROXY:3128`, from a file that only it can read, not in the shell's history.",
            "If they are right, test the helper of `auth_param` by hand, and look at `cache.log`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: CLIENT_REQUEST,
        ..ROW
    },
    Detail {
        token: "ERR_CACHE_MGR_ACCESS_DENIED",
        statuses: &[401],
        name: "Cache manager login needed",
        says: "The page of the cache manager needs a password, or the action is disabled.",
        check: &[
            "Set `cachemgr_passwd`; `curl -u x http://PROXY:3128/squid-internal-mgr/info` asks for it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "ERR_FORWARDING_DENIED",
        statuses: &[403],
        name: "Forwarding denied",
        says: "`miss_access` of the operator does not let this client fetch what is not in the cache, mostly a sibling proxy that asked for a miss.",
        check: &["Ask a parent instead, or allow the client in `miss_access`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "ERR_NO_RELAY",
        statuses: &[],
        name: "No WAIS relay",
        says: "An old page for WAIS; current versions never send it.",
        check: &["Look for a very old Squid."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: ERROR_TYPES,
        ..ROW
    },
    Detail {
        token: "ERR_CANNOT_FORWARD",
        statuses: &[503, 500, 502],
        name: "Cannot forward",
        says: "Squid found no way to the server: no parent is alive while `never_direct` forbids direct access, or all tries failed.",
        check: &[
            "Look at the peers: `curl http://PROXY:3128/squid-internal-mgr/server_list`.",
            "Check `never_direct`, `always_direct` and `cache_peer_access`.",
            "With SSL-Bump the pinned server connection may have closed: try again.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "ERR_READ_TIMEOUT",
        statuses: &[504],
        name: "Read timeout",
        says: "The server was connected but sent nothing for `read_timeout` (15 minutes by default).",
        check: &["Check the server; a lower `read_timeout` only shows the error sooner."],
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "ERR_LIFETIME_EXP",
        statuses: &[0, 408, 200],
        name: "Lifetime expired",
        says: "The connection of the client reached `client_lifetime` (1 day by default), so Squid closed it.",
        check: &["Raise `client_lifetime` if such long transfers are wanted."],
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "ERR_READ_ERROR",
        statuses: &[502, 500],
        name: "Read error",
        says: "The connection to the server broke while Squid was reading the response; the number behind the name is the errno, such as 104 for a reset.",
        check: &[
            "Look for a crash or a firewall at the server.",
            "It often is a reused connection that the server had just closed: try again.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        recognition: Some(Recognition::Alone),
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "ERR_WRITE_ERROR",
        statuses: &[502],
        name: "Write error",
        says: "The connection to the server broke while Squid was sending the request.",
        check: &["The server closed early: compare its body limit with the size of the upload."],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        recognition: Some(Recognition::Alone),
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "ERR_CONNECT_FAIL",
        statuses: &[503, 502, 504, 500],
        name: "Connection failed",
        says: "Squid could not connect to the server or the parent proxy; the number behind the name is the errno.",
        check: &[
            "111: nothing listens there. 113 or 101: no route. 110: a firewall drops the packets.",
            "Connect from the proxy host: `nc -vz HOST PORT`.",
            "Tries IPv6 first? See the address in the log, and `dns_v4_first` in old versions.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: HAPPY,
        ..ROW
    },
    Detail {
        token: "ERR_SECURE_CONNECT_FAIL",
        statuses: &[503, 504, 403],
        name: "TLS to the server failed",
        says: "Squid could not set up TLS with the server: its certificate is not trusted, or protocol and cipher do not match.",
        check: &[
            "The page and `%err_detail` have the reason, such as `X509_V_ERR_CERT_HAS_EXPIRED`.",
            "Try it: `openssl s_client -connect HOST:443 -servername HOST` on the proxy host.",
            "Missing intermediates: `sslproxy_foreign_intermediate_certs`, or fix the server.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: PEER_CONNECTOR,
        ..ROW
    },
    Detail {
        token: "ERR_SOCKET_FAILURE",
        statuses: &[500],
        name: "No socket",
        says: "Squid could not make a socket: no file descriptors or local ports are left.",
        check: &["Raise `max_filedescriptors` and `LimitNOFILE=`; count with `ss -s`."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        recognition: Some(Recognition::Alone),
        source: PEER_CONNECTOR,
        ..ROW
    },
    Detail {
        token: "ERR_DNS_FAIL",
        statuses: &[503],
        name: "Name not resolved",
        says: "Squid could not resolve the host of the URL.",
        check: &[
            "On the proxy host: `dig NAME`; Squid asks `dns_nameservers`, or those of `/etc/resolv.conf` at its start.",
            "After a change of `/etc/resolv.conf` run `squid -k reconfigure`.",
            "Failures are remembered for `negative_dns_ttl` (1 minute).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: PEER_SELECT,
        ..ROW
    },
    Detail {
        token: "ERR_URN_RESOLVE",
        statuses: &[404],
        name: "URN not resolved",
        says: "The client asked for a `urn:` address that Squid cannot resolve.",
        check: &["Use a URL."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: URN,
        ..ROW
    },
    Detail {
        token: "ERR_ONLY_IF_CACHED_MISS",
        statuses: &[504],
        name: "Not in the cache",
        says: "The client sent `Cache-Control: only-if-cached`, and the cache has no fresh copy.",
        check: &["Drop the header in the client; sibling proxies send it on purpose."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: CLIENT_REPLY,
        ..ROW
    },
    Detail {
        token: "ERR_TOO_BIG",
        statuses: &[413, 403, 431, 414, 502],
        name: "Too big",
        says: "A limit of the operator was exceeded: the request body (413), its header (431) or URL (414), the response body (403) or its header (502).",
        check: &[
            "413: `request_body_max_size`; 431: `request_header_max_size`.",
            "403: `reply_body_max_size`; 502: `reply_header_max_size`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        recognition: Some(Recognition::Alone),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "ERR_INVALID_RESP",
        statuses: &[502, 500],
        name: "Invalid response",
        says: "The server answered with something that is not valid HTTP, such as a bad header or two lengths.",
        check: &[
            "See it: `curl -sv http://SERVER/…` from the proxy host; `cache.log` may have more.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "ERR_UNSUP_HTTPVERSION",
        statuses: &[505],
        name: "HTTP version not supported",
        says: "The client named an HTTP version that Squid does not speak.",
        check: &["Fix the client."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "ERR_INVALID_REQ",
        statuses: &[400, 417, 404],
        name: "Invalid request",
        says: "The request is malformed: bad headers, a bad length, or an `Expect` that Squid does not support (417).",
        check: &[
            "417: remove `Expect` in the client.",
            "400: look at the raw request; a reverse proxy port needs `accel`, an intercepting one `intercept`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "ERR_UNSUP_REQ",
        statuses: &[501, 405, 400],
        name: "Unsupported request",
        says: "Squid does not support the method or the scheme of the request.",
        check: &["Check the scheme of the URL and the method."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "ERR_INVALID_URL",
        statuses: &[400, 404, 414],
        name: "Invalid URL",
        says: "Squid cannot parse the URL of the request.",
        check: &[
            "`GET /path` to a forward proxy port: the client does not know that it talks to a proxy; use `intercept` or `accel`, or fix the client.",
            "Look for spaces or bad escapes in the URL.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        recognition: Some(Recognition::Named),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "ERR_ZERO_SIZE_OBJECT",
        statuses: &[502],
        name: "Zero sized reply",
        says: "The server closed the connection without sending anything.",
        check: &[
            "Look for a crash in the log of the server at that second.",
            "It often is a reused connection that the server had just closed: try again.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "ERR_PRECONDITION_FAILED",
        statuses: &[412],
        name: "Precondition failed",
        says: "The `If-Match` of the client does not fit the object in the cache.",
        check: &["Fetch the object anew and use its `ETag`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: CLIENT_REPLY,
        ..ROW
    },
    Detail {
        token: "ERR_CONFLICT_HOST",
        statuses: &[409],
        name: "Host conflict",
        says: "An intercepted request names a host whose addresses do not include the address that the client connected to.",
        check: &[
            "Let clients and Squid use the same DNS server; CDNs give different addresses to each.",
            "`host_verify_strict off` (the default) still refuses to cache, and some requests.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: CLIENT_REQUEST,
        ..ROW
    },
    Detail {
        token: "SECURITY ALERT: Host header forgery detected",
        statuses: &[409],
        name: "Host header forgery",
        says: "The `Host` of an intercepted request does not fit the address that the client connected to; Squid may answer 409.",
        check: &[
            "Let clients and Squid use the same DNS server; CDNs give different addresses to each.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`cache.log`"),
        recognition: Some(Recognition::Message),
        source: CLIENT_REQUEST,
        ..ROW
    },
    Detail {
        token: "Forwarding loop detected for",
        statuses: &[403],
        name: "Forwarding loop",
        says: "The request came back to the same Squid, so Squid refused it.",
        check: &[
            "A firewall rule redirects the traffic of Squid itself to Squid: exempt the user `proxy` or its address.",
            "Two proxies name each other as parents, or share one `visible_hostname`: set `unique_hostname`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`cache.log`"),
        recognition: Some(Recognition::Message),
        source: CLIENT_REPLY,
        ..ROW
    },
    Detail {
        token: "ERR_FTP_DISABLED",
        statuses: &[],
        name: "FTP disabled",
        says: "A page for a Squid without FTP; current versions never send it.",
        check: &["Use another client for FTP."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: ERROR_TYPES,
        ..ROW
    },
    Detail {
        token: "ERR_FTP_UNAVAILABLE",
        statuses: &[503],
        name: "FTP server busy",
        says: "The FTP server refused the login for now (421 or 426), mostly because it has too many users.",
        check: &["Try again later."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FTP,
        ..ROW
    },
    Detail {
        token: "ERR_FTP_FAILURE",
        statuses: &[502],
        name: "FTP failure",
        says: "The FTP server broke the protocol or refused a command; the page quotes its answer.",
        check: &[
            "Try the same with an FTP client; passive mode needs open ports (`ftp_passive`, `ftp_epsv`).",
        ],
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FTP_CLIENT,
        ..ROW
    },
    Detail {
        token: "ERR_FTP_PUT_ERROR",
        statuses: &[500],
        name: "FTP upload failed",
        says: "The FTP server did not take the file; the page quotes its answer.",
        check: &["Check the rights and the quota of the user on the FTP server."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FTP,
        ..ROW
    },
    Detail {
        token: "ERR_FTP_NOT_FOUND",
        statuses: &[404],
        name: "FTP file not found",
        says: "The FTP server does not have the path.",
        check: &["Check the path; `%2f` at its start means the root of the server."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FTP,
        ..ROW
    },
    Detail {
        token: "ERR_FTP_FORBIDDEN",
        statuses: &[401, 403],
        name: "FTP login refused",
        says: "The FTP server refused the user or the password.",
        check: &["Send credentials: `ftp://USER@HOST/…`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FTP,
        ..ROW
    },
    Detail {
        token: "ERR_FTP_PUT_CREATED",
        statuses: &[201],
        name: "FTP file created",
        says: "The upload to the FTP server worked, and the file is new.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FTP,
        ..ROW
    },
    Detail {
        token: "ERR_FTP_PUT_MODIFIED",
        statuses: &[202],
        name: "FTP file replaced",
        says: "The upload to the FTP server worked, and the file replaced an older one.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FTP,
        ..ROW
    },
    Detail {
        token: "ERR_ESI",
        statuses: &[500],
        name: "ESI failed",
        says: "Squid (up to version 6) could not process the ESI tags of a page.",
        check: &["Look at the ESI markup of the server; `cache.log` has more."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: ESI,
        ..ROW
    },
    Detail {
        token: "ERR_ICAP_FAILURE",
        statuses: &[500],
        name: "ICAP failure",
        says: "The ICAP or eCAP service, mostly a virus scanner, failed or could not be reached, and it may not be bypassed.",
        check: &[
            "Is the service of `icap_service` up? `nc -vz HOST 1344`.",
            "`bypass=on` lets requests pass while it is down, unscanned.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: CLIENT,
        ..ROW
    },
    Detail {
        token: "ERR_GATEWAY_FAILURE",
        statuses: &[500, 503, 414],
        name: "Gateway failure",
        says: "Squid itself failed: a helper, the certificate generator, or lack of resources.",
        check: &[
            "Read `cache.log` at that second; a URL that is too long for the rewriter gives 414.",
        ],
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "ERR_DIR_LISTING",
        statuses: &[200],
        name: "Directory listing",
        says: "Not an error: the page that Squid makes for an FTP directory.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        recognition: Some(Recognition::Alone),
        source: FTP,
        ..ROW
    },
    Detail {
        token: "MGR_INDEX",
        statuses: &[200],
        name: "Start page of the cache manager",
        says: "Not an error: the start page of the cache manager.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        recognition: Some(Recognition::Named),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "ERR_SQUID_SIGNATURE",
        statuses: &[],
        name: "Signature of error pages",
        says: "Not an error: the foot that Squid puts under its error pages.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: ERROR_TYPES,
        ..ROW
    },
    Detail {
        token: "ERR_SHUTTING_DOWN",
        statuses: &[503],
        name: "Shutting down",
        says: "Squid is shutting down and takes no new requests.",
        check: &["Try again after the restart; `shutdown_lifetime` (30 s) is how long it waits."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        recognition: Some(Recognition::Alone),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "ERR_PROTOCOL_UNKNOWN",
        statuses: &[400],
        name: "Unknown protocol",
        says: "The client sent something that is not HTTP to the port of the proxy.",
        check: &[
            "TLS to a plain `http_port`: use `http://` for the address of the proxy.",
            "For intercepted traffic that is no HTTP: `on_unsupported_protocol tunnel`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "TCP_RESET",
        statuses: &[0],
        name: "Connection reset on purpose",
        says: "`deny_info TCP_RESET` of the operator: Squid resets the connection instead of sending an error page.",
        check: &["Find the `http_access deny` with that `deny_info`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`%err_code` in `access.log` only"),
        recognition: Some(Recognition::Named),
        source: ERROR_TYPES,
        ..ROW
    },
    Detail {
        token: "ERR_CLIENT_GONE",
        statuses: &[0],
        name: "Client gone",
        says: "The client closed the connection before Squid had answered.",
        check: &["Compare the elapsed time (2nd field) with the timeout of the client."],
        shown_in: Some("`%err_code` in `access.log` only"),
        source: SERVER,
        ..ROW
    },
    Detail {
        token: "ERR_SECURE_ACCEPT_FAIL",
        statuses: &[0],
        name: "TLS with the client failed",
        says: "Squid could not set up TLS with the client: mostly the client does not trust the CA of SSL-Bump.",
        check: &[
            "Install the CA certificate of the proxy on the client.",
            "Apps with pinned certificates cannot be bumped: `ssl_bump splice` their names.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`%err_code` in `access.log` only"),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "ERR_REQUEST_START_TIMEOUT",
        statuses: &[0],
        name: "No request in time",
        says: "The client opened a connection and sent nothing for `request_start_timeout` (5 minutes by default).",
        check: &["Harmless: browsers open connections in advance."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`%err_code` in `access.log` only"),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "ERR_REQUEST_PARSE_TIMEOUT",
        statuses: &[0],
        name: "Request not complete in time",
        says: "The client did not complete its request header within `request_timeout` (5 minutes by default).",
        check: &["A slow or broken client, or a protocol that is no HTTP."],
        shown_in: Some("`%err_code` in `access.log` only"),
        source: CLIENT_SIDE,
        ..ROW
    },
    Detail {
        token: "ERR_RELAY_REMOTE",
        statuses: &[],
        name: "Error of the parent passed on",
        says: "The parent proxy refused the CONNECT, and Squid passed its answer on.",
        check: &["Look for the request in the log of the parent; the status is its own."],
        shown_in: Some("`%err_code` in `access.log` only"),
        source: ERROR_PAGE,
        ..ROW
    },
    Detail {
        token: "ERR_AGENT_CONFIGURE",
        statuses: &[403],
        name: "Page: configure your browser",
        says: "A page for `deny_info`, which tells users how to configure their browser.",
        check: &["Look for the rule with that `deny_info`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: TEMPLATES,
        ..ROW
    },
    Detail {
        token: "ERR_AGENT_WPAD",
        statuses: &[403],
        name: "Page: configure your browser (WPAD)",
        says: "A page for `deny_info`, which tells users to let their browser find the proxy.",
        check: &["Look for the rule with that `deny_info`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: TEMPLATES,
        ..ROW
    },
    Detail {
        token: "ERR_ACL_TIME_QUOTA_EXCEEDED",
        statuses: &[403],
        name: "Time quota used up",
        says: "The user has used up the time that an external ACL such as `ext_time_quota_acl` allows.",
        check: &["Look at the quota of the user in the database of the helper."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("header `X-Squid-Error`, the error page, and `%err_code` in `access.log`"),
        source: TEMPLATES,
        ..ROW
    },
    Detail {
        token: "SQUID_X509_V_ERR_DOMAIN_MISMATCH",
        statuses: &[503],
        name: "Certificate is for another name",
        says: "The certificate of the server is not for the host of the URL.",
        check: &["Check the name; `sslproxy_cert_error` can allow single hosts, which is unsafe."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error page and `%err_detail`"),
        source: DETAILS_TXT,
        ..ROW
    },
    Detail {
        token: "SQUID_TLS_ERR_CONNECT",
        spellings: &["SQUID_ERR_SSL_HANDSHAKE"],
        statuses: &[503],
        name: "TLS to the server failed",
        says: "Squid could not set up TLS with the server; the text behind it has the reason of OpenSSL or GnuTLS.",
        check: &[
            "`wrong version number`: the port does not speak TLS.",
            "Compare protocols and ciphers: `openssl s_client -connect HOST:PORT -servername HOST`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error page and `%err_detail`"),
        source: DETAILS_TXT,
        ..ROW
    },
    Detail {
        token: "SQUID_TLS_ERR_ACCEPT",
        statuses: &[0],
        name: "TLS with the client failed",
        says: "Squid could not set up TLS with the client; the text behind it has the reason of OpenSSL or GnuTLS.",
        check: &["`unknown ca`: install the CA certificate of the proxy on the client."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`%err_detail` in `access.log`"),
        source: DETAILS_TXT,
        ..ROW
    },
    Detail {
        token: "SQUID_X509_V_ERR_INFINITE_VALIDATION",
        statuses: &[503],
        name: "Certificate check without end",
        says: "The check of the certificate chain of the server did not come to an end, so Squid stopped it.",
        check: &[
            "Fix the chain of the server, or list its intermediates in `sslproxy_foreign_intermediate_certs`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error page and `%err_detail`"),
        source: DETAILS_TXT,
        ..ROW
    },
];
