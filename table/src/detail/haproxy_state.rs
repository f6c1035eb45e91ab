//! HAProxy's termination states: two characters (who ended the stream, and in which phase) in the
//! TCP log, four in the HTTP log.
//!
//! Every pair of the manual is here, and the pairs that only the source has. Case matters: `SH` is
//! not `sH`. The third and fourth character are about the persistence cookie and never the cause of
//! an error; their usual pairs have rows of their own in the form `--NI`. Single characters have
//! none. HAProxy logs -1 as the status if it sent no response.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "haproxy-state",
    title: "HAProxy termination states",
    vendor: "HAProxy",
    product: "HAProxy",
    shown_in: "the termination state in the log line, four characters after the two captured cookies (`- - SH--`)",
    recognition: Recognition::Alone,
    details: DETAILS,
});

const ANALYSER: Source = Source::Page {
    title: "HAProxy, src/http_ana.c",
    url: "https://github.com/haproxy/haproxy/blob/master/src/http_ana.c",
};

const LOG: Source = Source::Page {
    title: "HAProxy, src/log.c",
    url: "https://github.com/haproxy/haproxy/blob/master/src/log.c",
};

const ACTIONS: Source = Source::Page {
    title: "HAProxy, src/http_act.c",
    url: "https://github.com/haproxy/haproxy/blob/master/src/http_act.c",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "HAProxy, Configuration Manual, 8.5",
        url: "https://github.com/haproxy/haproxy/blob/master/doc/configuration.txt",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "--",
        spellings: &["----"],
        name: "Normal termination",
        says: "Client and server finished normally; if the status is an error, the server chose it and HAProxy only passed it on.",
        check: &[
            "Read the log of the server that the line names (`BACKEND/SERVER`) for this request.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "CC",
        spellings: &["CC--", "CCNN", "CCNI", "CCVN"],
        statuses: &[503],
        name: "Client aborted during connect",
        says: "The client left while HAProxy was still connecting to the server.",
        check: &[
            "Look at the connect time and the retries of the line: a slow or dead server makes clients leave.",
            "Lower `timeout connect` so that dead servers are noticed sooner, and check the health checks.",
        ],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "CD",
        spellings: &["CD--", "CDNN", "CDNI", "CDVN"],
        statuses: &[200],
        name: "Client aborted during data transfer",
        says: "The client broke off in the middle of the transfer: a closed tab, its own timeout, or a device on the way.",
        check: &[
            "Single cases are normal. For many, compare the total time with the timeout of the client or of a CDN in front.",
            "Large downloads and mobile clients produce most of them.",
        ],
        ..ROW
    },
    Detail {
        token: "cD",
        spellings: &["cD--", "cDNN", "cDNI", "cDVN"],
        statuses: &[200],
        name: "Client timeout during data transfer",
        says: "The client neither sent nor acknowledged data for `timeout client`, so HAProxy closed the connection.",
        check: &[
            "Look at the network of the client; the status is the one that the server had sent.",
            "For WebSockets and other idle streams set `timeout tunnel` or raise `timeout client`.",
        ],
        ..ROW
    },
    Detail {
        token: "CH",
        spellings: &["CH--", "CHNN", "CHNI", "CHVN"],
        statuses: &[400],
        name: "Client aborted while the server worked",
        says: "The client left before the server had sent its response headers, mostly because the server was slow.",
        check: &[
            "Look at the response times (`Tr`) of the same URL in other lines.",
            "With `option abortonclose` HAProxy stops the request at the server; 400 is logged then, else -1.",
        ],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "cH",
        spellings: &["cH--", "cHNN", "cHNI", "cHVN"],
        statuses: &[408, 400],
        name: "Client timeout before the response",
        says: "The client did not send the rest of its request body within `timeout client`, or was silent while the server took even longer.",
        check: &[
            "Keep `timeout client` at least as long as `timeout server`.",
            "Look for uploads that stall: MTU problems, mobile networks.",
        ],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "CQ",
        spellings: &["CQ--", "CQNN", "CQNI", "CQVN"],
        statuses: &[503],
        name: "Client aborted in the queue",
        says: "The client left while its request waited for a free slot of a server: the servers are saturated.",
        check: &[
            "Look at the queue time (`Tw`) and at `qcur` in the stats.",
            "Raise `maxconn` of the servers only if they can take more; else add servers.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "CR",
        spellings: &["CR--", "CRNN", "CRNI", "CRVN"],
        statuses: &[400],
        name: "Client aborted before the request",
        says: "The client closed the connection before it had sent a complete request.",
        check: &[
            "Browsers that connect ahead, port scans and TCP health checks do that: `option http-ignore-probes` and `dontlognull` hide them.",
            "For real users look for a device that cuts connections between client and HAProxy.",
        ],
        source: LOG,
        ..ROW
    },
    Detail {
        token: "cR",
        spellings: &["cR--", "cRNN", "cRNI", "cRVN"],
        statuses: &[408],
        name: "Request timeout",
        says: "The client did not send a complete request within `timeout http-request`, so HAProxy answered 408.",
        check: &[
            "Idle pre-connections of browsers are harmless; `option http-ignore-probes` hides them.",
            "For real clients look at slow uploads of large headers or a broken network.",
        ],
        source: LOG,
        ..ROW
    },
    Detail {
        token: "CT",
        spellings: &["CT--", "CTNN", "CTNI", "CTVN"],
        statuses: &[500],
        name: "Client aborted while tarpitted",
        says: "A tarpit rule held the client, and the client left before the delay was over.",
        check: &[
            "Check that the tarpit rule hits attackers only: look at URL and address of these lines.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "LC",
        spellings: &["LC--", "LCNN", "LCNI", "LCVN"],
        statuses: &[302],
        name: "Redirected by the server line",
        says: "HAProxy answered with a redirect because the chosen server has the parameter `redir`; no server was contacted.",
        check: &["Nothing is wrong if the `redir` on the `server` line is wanted."],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "LR",
        spellings: &["LR--", "LRNN", "LRNI", "LRVN"],
        statuses: &[302, 301, 200, 401, 503, 307, 308, 303],
        name: "Answered by HAProxy itself",
        says: "HAProxy answered the request itself by a rule or a service: redirect, `return`, `auth`, stats, metrics, cache, Lua.",
        check: &[
            "Look for the rule in the frontend and backend: `http-request redirect`, `return`, `auth`, `monitor-uri`, `use-service`.",
            "A 401 in this state is `http-request auth`; a refusal by `deny` is `PR`.",
        ],
        source: ACTIONS,
        ..ROW
    },
    Detail {
        token: "LH",
        spellings: &["LH--", "LHNN", "LHNI", "LHVN"],
        statuses: &[302, 301, 200],
        name: "Response replaced by HAProxy",
        says: "The server had answered, and an `http-response return` or `redirect` rule of HAProxy put another response in its place.",
        check: &[
            "Look for `http-response return` and `http-response redirect` in the configuration.",
        ],
        ..ROW
    },
    Detail {
        token: "SC",
        spellings: &["SC--", "SCNN", "SCNI", "SCVN"],
        statuses: &[503, 502],
        name: "Connection to the server refused",
        says: "HAProxy could not connect: the server (or a device before it) refused, or no server of the backend was available at all.",
        check: &[
            "`BACKEND/<NOSRV>` means that all servers are down or none is configured: look at the stats page and the health checks.",
            "Otherwise check that the service listens on the address and port of its `server` line.",
            "Look for a firewall that rejects with RST or ICMP.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "sC",
        spellings: &["sC--", "sCNN", "sCNI", "sCVN"],
        statuses: &[503, 504],
        name: "Connect timeout",
        says: "The server did not accept the connection within `timeout connect`, and the retries did not help.",
        check: &[
            "Test from the HAProxy host: `nc -vz SERVER PORT`. Silence means a firewall that drops, or a full backlog.",
            "Look at the number of retries in the line; turn on health checks, so that dead servers are skipped.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "SD",
        spellings: &["SD--", "SDNN", "SDNI", "SDVN"],
        statuses: &[200],
        name: "Server aborted during data transfer",
        says: "The server broke off in the middle of its response, so the client got a body that is cut short.",
        check: &[
            "Read the log of the server: a crash, a restart, or fewer bytes than its Content-Length promised.",
            "Look for a device between HAProxy and the server that cuts connections.",
        ],
        ..ROW
    },
    Detail {
        token: "sD",
        spellings: &["sD--", "sDNN", "sDNI", "sDVN"],
        statuses: &[200],
        name: "Server timeout during data transfer",
        says: "The server stopped sending in the middle of its response for `timeout server`, so HAProxy closed the connection.",
        check: &[
            "For WebSockets, event streams and long polls set `timeout tunnel`, or raise `timeout server`.",
            "Otherwise find out where the server stalls, and whether a firewall forgets idle connections.",
        ],
        ..ROW
    },
    Detail {
        token: "SH",
        spellings: &["SH--", "SHNN", "SHNI", "SHVN"],
        statuses: &[502, 425],
        name: "Server aborted before the headers",
        says: "The server closed the connection, or crashed, before it had sent complete response headers.",
        check: &[
            "Read the log of the server for this request: a crash, a killed worker, a restart.",
            "If it hits idle connections only, keep the keep-alive timeout of the server above the one of HAProxy, or use `http-reuse safe`.",
            "`retry-on conn-failure empty-response` lets HAProxy repeat safe requests.",
        ],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "sH",
        spellings: &["sH--", "sHNN", "sHNI", "sHVN"],
        statuses: &[504],
        name: "Server timeout before the headers",
        says: "The server took the request but sent no complete response headers within `timeout server`.",
        check: &[
            "Find the slow part in the app or its database; all servers at once point to something shared.",
            "Raise `timeout server` only for the backends that must be slow.",
        ],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "sQ",
        spellings: &["sQ--", "sQNN", "sQNI", "sQVN"],
        statuses: &[503],
        name: "Queue timeout",
        says: "The request waited for a free server slot longer than `timeout queue` (or `timeout connect`, if that is not set).",
        check: &[
            "Look at the queue time (`Tw`) and at `qcur` and `scur` in the stats: the servers are saturated.",
            "Make the servers faster or add some before you raise their `maxconn`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "SQ",
        spellings: &["SQ--", "SQNN", "SQNI", "SQVN"],
        statuses: &[503],
        name: "Server error in the queue",
        says: "The request was waiting for a server slot when the server side failed, mostly because the last server went down.",
        check: &["Look at the health checks and at the up and down messages in the log."],
        retry: Some(RetryAdvice::AfterDelay),
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "PC",
        spellings: &["PC--", "PCNN", "PCNI", "PCVN"],
        name: "Process limit during connect",
        says: "HAProxy itself refused to open a connection to the server because its process had reached its socket limit.",
        check: &[
            "Raise the global `maxconn`, and take a fixed `ulimit-n` out of the configuration.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PD",
        spellings: &["PD--", "PDNN", "PDNI", "PDVN"],
        statuses: &[200],
        name: "Bad chunk blocked",
        says: "HAProxy stopped a message in the middle because its chunked encoding was invalid, mostly that of the server.",
        check: &[
            "Ask the server directly with `curl -v --raw` and look at the chunk sizes.",
            "Find the app or middleware that writes chunks by hand.",
        ],
        ..ROW
    },
    Detail {
        token: "PH",
        spellings: &["PH--", "PHNN", "PHNI", "PHVN"],
        statuses: &[502, 500, 400],
        name: "Response blocked",
        says: "HAProxy refused the response of the server: not valid HTTP, headers too large, or denied by an `http-response` rule.",
        check: &[
            "Run `show errors` on the stats socket: it shows the bytes and the position of the fault.",
            "Check `http-response deny` rules, and `tune.bufsize` for large headers.",
            "500 instead of 502 means that a header rewrite found no room (`tune.maxrewrite`).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PR",
        spellings: &["PR--", "PRNN", "PRNI", "PRVN"],
        statuses: &[403, 400, 429, 500, 401, 405, 413, 501],
        name: "Request blocked",
        says: "HAProxy refused the request of the client: invalid HTTP or headers too large (400), or a `deny` rule (403 or its own status).",
        check: &[
            "With `<BADREQ>` in the line run `show errors` on the stats socket; TLS bytes on a plain port land here too.",
            "Otherwise look for `http-request deny` and `deny_status` in the frontend and backend.",
            "Headers above `tune.bufsize` (16 kB) give 400.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: LOG,
        ..ROW
    },
    Detail {
        token: "PT",
        spellings: &["PT--", "PTNN", "PTNI", "PTVN"],
        statuses: &[500],
        name: "Request tarpitted",
        says: "A tarpit rule held the connection open for `timeout tarpit` and then answered with an error; no server saw the request.",
        check: &[
            "Check that the tarpit rule hits attackers only: look at URL and address of these lines.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "RC",
        spellings: &["RC--", "RCNN", "RCNI", "RCVN"],
        statuses: &[503],
        name: "Resource exhausted during connect",
        says: "HAProxy could not open a connection to the server because its own host had run out of sockets, source ports or memory.",
        check: &[
            "Read the system log and the alerts of HAProxy: they name what was missing.",
            "For source ports raise `net.ipv4.ip_local_port_range`, add source addresses or turn on `http-reuse`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "RR",
        spellings: &["RR--", "RRNN", "RRNI", "RRVN"],
        statuses: &[500],
        name: "Resource exhausted in the request phase",
        says: "HAProxy had no memory or buffer to carry out its rules for this request.",
        check: &["Look at `show pools` and at memory limits of the process (`-m`, container)."],
        retry: Some(RetryAdvice::AfterDelay),
        source: ACTIONS,
        ..ROW
    },
    Detail {
        token: "RH",
        spellings: &["RH--", "RHNN", "RHNI", "RHVN"],
        statuses: &[500],
        name: "Resource exhausted in the response phase",
        says: "HAProxy had no memory or buffer to carry out its rules for this response.",
        check: &["Look at `show pools` and at memory limits of the process (`-m`, container)."],
        retry: Some(RetryAdvice::AfterDelay),
        source: ACTIONS,
        ..ROW
    },
    Detail {
        token: "IC",
        spellings: &["IC--", "ICNN", "ICNI", "ICVN"],
        statuses: &[500],
        name: "Internal error during connect",
        says: "HAProxy hit an internal error while it set up the connection to the server.",
        check: &[
            "Look at the alerts in its log and update HAProxy; report the line if it comes back.",
        ],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "IR",
        spellings: &["IR--", "IRNN", "IRNI", "IRVN"],
        statuses: &[500],
        name: "Internal error in the request phase",
        says: "HAProxy hit an internal error while it worked on the request.",
        check: &[
            "Look at the alerts in its log and update HAProxy; report the line if it comes back.",
        ],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "IH",
        spellings: &["IH--", "IHNN", "IHNI", "IHVN"],
        statuses: &[500],
        name: "Internal error in the response phase",
        says: "HAProxy hit an internal error while it waited for, or worked on, the response headers.",
        check: &[
            "Look at the alerts in its log and update HAProxy; report the line if it comes back.",
        ],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "ID",
        spellings: &["ID--", "IDNN", "IDNI", "IDVN"],
        name: "Internal error during data transfer",
        says: "HAProxy hit an internal error in the middle of a transfer and cut it.",
        check: &[
            "Look at the alerts in its log and update HAProxy; report the line if it comes back.",
        ],
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "DD",
        spellings: &["DD--", "DDNN", "DDNI", "DDVN"],
        name: "Killed because the server went down",
        says: "HAProxy cut the stream because the server was marked down and has `on-marked-down shutdown-sessions`.",
        check: &[
            "Look at the health checks of this server around that second.",
            "A restart or deploy of the server without draining does this too: use `set server … state drain` first.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "UD",
        spellings: &["UD--", "UDNN", "UDNI", "UDVN"],
        name: "Killed because an active server came up",
        says: "HAProxy cut the stream on the backup server because an active server is up again (`on-marked-up shutdown-backup-sessions`).",
        check: &["Nothing is wrong; the client reconnects to the active server."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "KD",
        spellings: &["KD--", "KDNN", "KDNI", "KDVN"],
        name: "Killed by an administrator",
        says: "Somebody cut the stream by hand, with `shutdown session` or `shutdown sessions server`.",
        check: &["Ask who used the stats socket or the stats page at that time."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "CL",
        spellings: &["CL--", "CLNN", "CLNI", "CLVN"],
        statuses: &[200],
        name: "Client aborted on the last data",
        says: "The server had finished and HAProxy was sending the last bytes when the client left.",
        check: &["Nothing to do; this is rare and harmless."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "cL",
        spellings: &["cL--", "cLNN", "cLNI", "cLVN"],
        statuses: &[200],
        name: "Client timeout on the last data",
        says: "The server had finished, and the client did not take the last bytes within `timeout client`.",
        check: &["Look at the network of the client if it happens often."],
        retry: Some(RetryAdvice::No),
        source: ANALYSER,
        ..ROW
    },
    Detail {
        token: "--NN",
        name: "No cookie, none inserted",
        says: "The client sent no persistence cookie and HAProxy set none (for instance with `postonly` on a GET).",
        check: &[
            "Check `postonly` and the conditions of the `cookie` line if stickiness is expected.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the last two of the four characters of the termination state in HTTP mode"),
        ..ROW
    },
    Detail {
        token: "--NI",
        name: "No cookie, one inserted",
        says: "The client sent no persistence cookie and HAProxy set one: a new visitor.",
        check: &[
            "Nothing is wrong; the same client should show `VN` on its next request, or it drops cookies.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the last two of the four characters of the termination state in HTTP mode"),
        ..ROW
    },
    Detail {
        token: "--VN",
        name: "Valid cookie, none inserted",
        says: "The client sent a valid persistence cookie and went to the server that it names.",
        check: &["Nothing is wrong; this is the usual state of a returning client."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the last two of the four characters of the termination state in HTTP mode"),
        ..ROW
    },
    Detail {
        token: "--VU",
        name: "Valid cookie, updated",
        says: "The client sent a valid persistence cookie and HAProxy renewed its date.",
        check: &["Nothing is wrong; `maxidle` causes this."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the last two of the four characters of the termination state in HTTP mode"),
        ..ROW
    },
    Detail {
        token: "--II",
        name: "Invalid cookie, new one inserted",
        says: "The persistence cookie of the client names no server that HAProxy knows, so HAProxy chose one and set a new cookie.",
        check: &["Look for a server that was removed or renamed; users may have to log in again."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the last two of the four characters of the termination state in HTTP mode"),
        ..ROW
    },
    Detail {
        token: "--EI",
        name: "Expired cookie, new one inserted",
        says: "The persistence cookie of the client was idle for longer than `maxidle`, so HAProxy chose a server anew.",
        check: &["Raise `maxidle` if users lose their session too early."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the last two of the four characters of the termination state in HTTP mode"),
        ..ROW
    },
    Detail {
        token: "--OI",
        name: "Old cookie, new one inserted",
        says: "The persistence cookie of the client was older than `maxlife`, so HAProxy chose a server anew.",
        check: &["Raise `maxlife` if users lose their session too early."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the last two of the four characters of the termination state in HTTP mode"),
        ..ROW
    },
    Detail {
        token: "--DI",
        name: "Server of the cookie is down",
        says: "The server that the persistence cookie names was down, so HAProxy chose another one and set a new cookie.",
        check: &["Look at the health of that server; sessions that live on it only are lost."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the last two of the four characters of the termination state in HTTP mode"),
        ..ROW
    },
    Detail {
        token: "--VI",
        name: "Server of the cookie unreachable",
        says: "The server that the persistence cookie names counted as up but could not be reached, so HAProxy sent the request to another one.",
        check: &[
            "Look at the retries in the line, and let health checks notice such a server sooner.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the last two of the four characters of the termination state in HTTP mode"),
        ..ROW
    },
];
