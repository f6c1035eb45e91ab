//! Apache Traffic Server: the zeros in its log and statistics.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Traffic Server",
    aliases: &["ats", "apache traffic server"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 0,
            phrase: "No Valid Status Sent",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Traffic Server",
                product: "Apache Traffic Server",
                tell: "pssc 0 or 000 in a Traffic Server log, often with ERR_CLIENT_ABORT; a statistic named 000_responses",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Apache Traffic Server, HTTP response code statistics",
                url: "https://docs.trafficserver.apache.org/en/latest/admin-guide/monitoring/statistics/core/http-response-code.en.html",
            },
            summary: "Only in Traffic Server's log: the client left before any status was sent.",
            meaning: "Traffic Server counts it in proxy.process.http.000_responses: transactions in which \
                no valid status went to the client, typically because the client broke the \
                connection first. The cache result code ERR_CLIENT_ABORT beside it says so. It is \
                the same event that nginx logs as 499. The product has no phrase for it.",
            causes: &[
                "Viewers stop a video or leave a page before the origin has answered.",
                "A player or CDN tier in front has a shorter timeout than the origin needs.",
                "Broken or half requests, for instance from a port scanner.",
            ],
            client: &["Give the client more patience than the origin needs for a cold object."],
            server: &[
                "Log crc beside pssc: ERR_CLIENT_ABORT is a client that left, ERR_CLIENT_READ_ERROR a network problem.",
                "Compare ttms of these lines with that of ordinary misses: longer means a slow origin.",
                "Keep ERR_CLIENT_ABORT with a 200 apart: there the response had begun, and the client left halfway.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::Yes,
                reason: "nobody refused it; but the origin may have carried it out",
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
                    difference: "502 is Traffic Server with a bad answer from the origin, and a client that is still there.",
                },
            ],
            keywords: &[
                "err_client_abort", "000_responses", "traffic server 000", "ats client abort",
                "pssc 000", "squid log format 000", "cdn client abort", "video viewer left",
            ],
        }],
    ),
};
