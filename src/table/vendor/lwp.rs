//! LWP: the 500 that Perl's web client makes up when no response came.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "LWP",
    aliases: &["libwww-perl", "lwp::useragent", "www::mechanize"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Status {
            code: 500,
            phrase: "Internal Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "LWP",
                product: "LWP::UserAgent (Perl)",
                tell: "a field Client-Warning: Internal response in the response object",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "libwww-perl, lib/LWP/UserAgent.pm",
                url: "https://github.com/libwww-perl/libwww-perl/blob/master/lib/LWP/UserAgent.pm",
            },
            summary: "A 500 made up by Perl's LWP: no server answered. The text says why.",
            meaning: "When LWP::UserAgent gets no response it builds one itself, mostly a 500 with a text \
                such as Can't connect to example.com:443. It looks like a failing server, and the \
                server may never have heard of the request. The field Client-Warning with the value \
                Internal response gives it away; a real 500 does not have it. LWP gives the case no \
                phrase of its own.",
            causes: &[
                "Can't connect to: the port is closed, filtered, or the name does not resolve.",
                "certificate verify failed, or LWP::Protocol::https is not installed.",
                "read timeout: nothing came for timeout seconds, 180 by default.",
            ],
            client: &[
                "A Client-Warning of Internal response in $res->headers means that the 500 is home-made.",
                "Print $res->status_line: the words behind the 500 are the system's own error message.",
                "perl -MLWP::Protocol::https -e1 tells whether https can work at all.",
            ],
            server: &[
                "Look in the access log before you hunt for a bug: without a line there, no server has failed.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "for timeouts and refused connections; not for certificates and missing modules",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 599,
                    difference: "599 is what HTTP::Tiny makes up in the same situation.",
                },
                Related {
                    code: 502,
                    difference: "502 is the same news from a gateway that really exists.",
                },
                Related { code: 0, difference: "000 is what curl prints when no response came." },
            ],
            keywords: &[
                "client-warning", "internal response", "500 can't connect to", "lwp timeout",
                "perl 500", "read timeout lwp", "lwp::protocol::https",
                "certificate verify failed perl", "bad hostname", "www::mechanize 500",
            ],
        }],
    ),
};
