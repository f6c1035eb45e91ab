//! Squid: marks of its access log that are no status codes.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Squid",
    aliases: &["squid-cache"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 0,
                phrase: "No Status",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Squid",
                    product: "Squid",
                    tell: "`/000` after the result code in `access.log`, as in `NONE_NONE/000` or `TCP_MISS_ABORTED/000`",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Squid, src/log/FormatSquidNative.cc",
                    url: "https://github.com/squid-cache/squid/blob/master/src/log/FormatSquidNative.cc",
                },
                summary: "Only in Squid's log: no response went out, so there is no status.",
                meaning: "`access.log` prints the status that the client received, and 000 if it \
                    received none. Either the client left first, or the connection ended before a \
                    request was read, or it was an ICP query, which is not HTTP. The word before \
                    the slash says which of these it was. 000 says nothing about the origin \
                    server.",
                causes: &[
                    "`TCP_MISS_ABORTED/000`: the client left while Squid was still fetching.",
                    "`NONE_NONE/000` with `error:transaction-end-before-headers`: a connection closed without a request, often a health check.",
                    "`UDP_MISS/000` and other `UDP_` results: ICP queries from neighbor caches.",
                ],
                client: &[
                    "If your requests always end after the same time, that is your own timeout: raise it.",
                ],
                server: &[
                    "Read the second column, elapsed milliseconds: the same time in every line is a timeout, 0 is a health check.",
                    "Keep health checks out of the log: an ACL on the checker's address, then `access_log ... !that_acl`.",
                    "`log_icp_queries off` keeps ICP out of the log.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "nothing was answered; an idempotent request can simply be sent again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499 is nginx's number for a client that left; Squid logs `ABORTED` and 000.",
                    },
                    Related {
                        code: 504,
                        difference: "504 was sent: Squid could not fetch the object in time.",
                    },
                ],
                keywords: &[
                    "squid no status", "squid status 0", "squid access.log 000", "none/000",
                    "tcp_miss_aborted/000", "tcp_miss/000", "transaction-end-before-headers",
                    "udp_miss/000",
                ],
            },
            Entry {
                code: 600,
                phrase: "Invalid Header",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Squid",
                    product: "Squid",
                    tell: "`scInvalidHeader` in Squid's source; 600 in the `access.log` of an old release",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Squid, src/http/StatusCode.h",
                    url: "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h",
                },
                summary: "Squid's internal mark for a response whose header it cannot parse.",
                meaning: "Squid sets 600 for itself when it cannot parse an origin's response. The \
                    client gets a 502 page (`ERR_INVALID_RESP`), and Squid of today logs that \
                    502; old releases wrote the 600 into `access.log`. It is not a valid HTTP \
                    status. A header that is too large rather than broken is 601.",
                causes: &[
                    "A header line without a colon, or a space inside a header name.",
                    "A status line without a numeric code, such as `HTTP/1.1 abc`.",
                    "The connection ended in the middle of the header.",
                ],
                client: &[
                    "Fetch the URL without the proxy: `curl -v --noproxy '*' URL` shows the raw header, or says what is wrong with it.",
                ],
                server: &[
                    "Find the URL in `cache.log`: `Invalid Response: Bad header encountered from ...`.",
                    "`debug_options ALL,1 11,2` logs every response header as Squid received it.",
                    "A 200 with header lines in its body has a related cause: text before the status line makes Squid assume HTTP/0.9.",
                    "`relaxed_header_parser` (on by default) forgives small faults; `warn` also logs each of them.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the origin sends the same broken response until it is repaired",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Unparseable Response Headers", "Header Parsing Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is what the client receives when Squid has set 600 internally.",
                    },
                    Related {
                        code: 601,
                        difference: "601: the header is too large; 600: it cannot be parsed.",
                    },
                    Related {
                        code: 400,
                        difference: "400 is for a request that cannot be parsed; 600 is for a response.",
                    },
                ],
                keywords: &[
                    "squid invalid header", "squid bad header", "bad header encountered",
                    "invalid response squid", "response without headers squid",
                    "non-http-compliant header", "malformed response header", "scinvalidheader",
                    "err_invalid_resp",
                ],
            },
            Entry {
                code: 601,
                phrase: "Header Too Large",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Squid",
                    product: "Squid",
                    tell: "`scHeaderTooLarge` in Squid's source; the client's error page says `ERR_TOO_BIG`",
                    everyday: false,
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Squid, src/http/StatusCode.h",
                    url: "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h",
                },
                summary: "Squid's internal mark for a header over its limit, 64 KB by default.",
                meaning: "Squid uses 601 only internally. If a response is over \
                    `reply_header_max_size`, the client gets a 502 page (`ERR_TOO_BIG`); if a \
                    request is over `request_header_max_size`, it gets a proper 431. A header \
                    that is broken rather than too large is 600.",
                causes: &[
                    "The origin sets dozens of cookies, or a huge `Content-Security-Policy` or `Link` header.",
                    "A redirect carries a whole document or token in its `Location`.",
                    "`reply_header_max_size` was lowered below its default of 64 KB.",
                ],
                client: &[
                    "`curl -so /dev/null -w '%{size_header}' --noproxy '*' URL` prints the size of the header in bytes.",
                ],
                server: &[
                    "Make the origin send less: fewer `Set-Cookie` headers, one policy instead of three.",
                    "Raise `reply_header_max_size` only as a last resort: Squid's documents warn of denial-of-service attacks above 64 KB.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the header section stays as large as it is",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Header Size Overflow"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 431,
                        difference: "431 is what Squid answers when the request's header is too large.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what the client receives when a response's header is too large.",
                    },
                    Related {
                        code: 600,
                        difference: "600: the header cannot be parsed; 601: it is too large.",
                    },
                ],
                keywords: &[
                    "squid header too large", "response header too large",
                    "upstream sent too many cookies", "squid reply too large", "scheadertoolarge",
                    "err_too_big", "reply_header_max_size", "request_header_max_size",
                ],
            },
        ],
    ),
};
