//! Squid: marks of its access log that are no status codes.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Squid",
    aliases: &["squid-cache"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Status {
                code: 0,
                phrase: "No Status",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Squid",
                    product: "Squid",
                    tell: "/000 behind the result code in access.log: NONE_NONE/000, TCP_MISS_ABORTED/000",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Squid, src/log/FormatSquidNative.cc",
                    url: "https://github.com/squid-cache/squid/blob/master/src/log/FormatSquidNative.cc",
                },
                summary: "Only in Squid's log: there was no status, because no response went out.",
                meaning: "access.log prints the status sent to the client with three digits, and it \
                    is zero where none was sent: the client left first, the transaction ended \
                    before a request was read, or it was no HTTP at all but an ICP query over UDP. \
                    The word before the slash tells which. It says nothing about the origin server.",
                causes: &[
                    "TCP_MISS_ABORTED/000: the client hung up while Squid was still fetching.",
                    "error:transaction-end-before-headers: a connection opened and closed without a request.",
                    "Health checks and port scans that only open a TCP connection.",
                    "UDP_MISS/000 and other UDP_ results: ICP queries from neighbor caches.",
                ],
                client: &[
                    "If your requests end in ABORTED/000 after equal times, that time is your own timeout: raise it.",
                ],
                server: &[
                    "Read the second column, elapsed milliseconds: equal values are a timeout, zeros are probes.",
                    "Leave probes out of the log: an ACL on the checker's address, then access_log ... !that_acl.",
                    "log_icp_queries off keeps ICP out of the log.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "nothing was answered; an idempotent request may simply go again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499 is nginx's number for a client that left; Squid logs ABORTED and 000.",
                    },
                    Related {
                        code: 504,
                        difference: "504 is an answer: Squid could not get the object in time and said so.",
                    },
                ],
                keywords: &[
                    "squid no status", "squid status 0", "squid access.log 000", "none/000",
                    "tcp_miss_aborted/000", "tcp_miss/000", "transaction-end-before-headers",
                    "udp_miss/000",
                ],
            },
            Status {
                code: 600,
                phrase: "Invalid Header",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Squid",
                    product: "Squid",
                    tell: "600 in an access.log of Squid, or scInvalidHeader in its source and debug output",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Squid, src/http/StatusCode.h",
                    url: "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h",
                },
                summary: "Squid's inner mark for a response whose header section it cannot read.",
                meaning: "It is meant for Squid alone, and is no valid HTTP status code: those end \
                    at 599. Squid sets it when it cannot parse what an origin server sent. Squid of \
                    today answers the client with a 502 page (ERR_INVALID_RESP) and logs that; old \
                    releases left the 600 itself in access.log. Too long, as opposed to unreadable, \
                    is 601.",
                causes: &[
                    "The origin server or a device sends something that is not HTTP, or text before the status line.",
                    "A field line without a colon, with a stray blank in its name, or a broken line end.",
                    "The connection ended in the middle of the header section.",
                ],
                client: &[
                    "Fetch the same URL without the proxy, with curl -v --noproxy '*': it shows the raw fields, or names the fault.",
                ],
                server: &[
                    "cache.log has the URL: Invalid Response: Bad header encountered from ...",
                    "relaxed_header_parser (on by default) forgives small faults; warn also notes each of them in cache.log.",
                    "debug_options 11,3 prints the header section that Squid could not parse.",
                    "Mend the origin: often a script prints something before its header section.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the origin sends the same broken response until it is mended",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Unparseable Response Headers", "Header Parsing Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is what the client receives when Squid has met a 600 inside.",
                    },
                    Related {
                        code: 601,
                        difference: "601: the header section is over the size limit; 600: it cannot be parsed.",
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
            Status {
                code: 601,
                phrase: "Header Too Large",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Squid",
                    product: "Squid",
                    tell: "scHeaderTooLarge in Squid's source; the client's error page says ERR_TOO_BIG",
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Squid, src/http/StatusCode.h",
                    url: "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h",
                },
                summary: "Squid's inner mark for a header section over its limit, 64 KB by default.",
                meaning: "It is meant for Squid alone, and is no valid HTTP status code: those end \
                    at 599. For a response over reply_header_max_size the client gets a 502 page \
                    (ERR_TOO_BIG). A request over request_header_max_size becomes a proper 431. \
                    Header sections that are short but broken are 600.",
                causes: &[
                    "The origin server sets dozens of cookies, or a huge Content-Security-Policy or Link.",
                    "A redirect carries a whole document or token in its Location.",
                    "Somebody lowered reply_header_max_size below its default of 64 KB.",
                ],
                client: &[
                    "curl -so /dev/null -w '%{size_header}' URL, without the proxy, prints the size in bytes.",
                ],
                server: &[
                    "Raise reply_header_max_size in squid.conf, then run squid -k reconfigure.",
                    "Better: make the origin send less, such as fewer Set-Cookie fields and one policy instead of three.",
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
                        difference: "431 is what Squid answers when it is the request's fields that are too large.",
                    },
                    Related {
                        code: 600,
                        difference: "600: the header section cannot be parsed; 601: it is over the size limit.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what the client receives when a response was a 601 inside.",
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
