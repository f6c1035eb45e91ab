//! Apache Traffic Server: the zeros in its log and statistics.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Traffic Server",
    aliases: &["ats", "apache traffic server"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 0,
            phrase: "No Valid Status Sent",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Traffic Server",
                product: "Apache Traffic Server",
                tell: "`pssc` 000 with `ERR_CLIENT_ABORT` in a Traffic Server log; the statistic `000_responses`",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Apache Traffic Server, HTTP response code statistics",
                url: "https://docs.trafficserver.apache.org/en/latest/admin-guide/monitoring/statistics/core/http-response-code.en.html",
            },
            summary: "Only in Traffic Server's log: the client left before any status was sent.",
            meaning: "Traffic Server logs 000, and counts `proxy.process.http.000_responses`, when \
                no valid status went to the client, usually because the client left first \
                (`ERR_CLIENT_ABORT`). nginx logs the same event as 499. Over plain HTTP you may \
                not see it: with `allow_half_open`, on by default, the request is completed and \
                logged with its 200.",
            causes: &[
                "The client stopped waiting before the origin had answered: a closed page, or a video player that skips ahead.",
                "A CDN tier or a player in front has a shorter timeout than the origin needs.",
                "A connection was closed in the middle of a request, for instance by a port scanner.",
            ],
            client: &[
                "Set the client's timeout above what the origin needs for an uncached object.",
            ],
            server: &[
                "Log `crc` beside `pssc`: 000 with `ERR_CLIENT_ABORT` is a client that left; 400 with `ERR_INVALID_REQ` is a broken request.",
                "Compare `ttms` in these lines: always the same value is a client's timeout.",
                "Count `ERR_CLIENT_ABORT` with a 200 separately: the response had begun when the client left.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::Yes,
                reason: "nothing was refused, but the origin may have carried out the request",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 499,
                    difference: "499 is the same event in nginx and its relatives.",
                },
                Related {
                    code: 502,
                    difference: "502: the origin gave a bad response, and the client was still there.",
                },
            ],
            keywords: &[
                "err_client_abort", "000_responses", "traffic server 000", "ats client abort",
                "pssc 000", "squid log format 000", "cdn client abort", "video viewer left",
            ],
        }],
    ),
};
