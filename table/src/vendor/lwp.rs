//! LWP: the 500 that Perl's web client makes up when no response came.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "LWP",
    aliases: &["libwww-perl", "lwp::useragent", "www::mechanize"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 500,
            phrase: "Internal Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "LWP",
                product: "Perl's LWP",
                tell: "`Client-Warning: Internal response` in the response object",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "libwww-perl, lib/LWP/UserAgent.pm",
                url: "https://github.com/libwww-perl/libwww-perl/blob/master/lib/LWP/UserAgent.pm",
            },
            summary: "A 500 made up by Perl's LWP: no server answered. The text says why.",
            meaning: "When LWP::UserAgent gets no response it builds one itself, mostly a 500 with \
                a text such as `Can't connect to example.com:443`. The header `Client-Warning: \
                Internal response` gives it away; a real 500 does not have it. In the same way a \
                missing LWP::Protocol::https becomes a 501, and a URL that it cannot use a 400.",
            causes: &[
                "`Can't connect to`: the port is closed or filtered, or the name does not resolve; the reason follows in brackets.",
                "`certificate verify failed`: LWP does not know the CA, or the name does not match (checked by default).",
                "`read timeout`: nothing came for `timeout` seconds, 180 by default.",
            ],
            client: &[
                "Print `$res->status_line`: the words after the 500 are the system's own error message.",
                "Test `$res->header('Client-Warning')`: `Internal response` means that LWP made the 500 itself.",
                "`certificate verify failed`: install Mozilla::CA, or name your CA file in `PERL_LWP_SSL_CA_FILE`.",
            ],
            server: &[
                "Look in the access log before you hunt for a bug: without a line there, the server has not failed.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "for timeouts and refused connections; certificates and wrong names must be fixed first",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 599,
                    difference: "599 is what HTTP::Tiny and Tornado make up in the same situation.",
                },
                Related {
                    code: 502,
                    difference: "502 is the same news from a gateway that really exists.",
                },
                Related {
                    code: 501,
                    difference: "501 is what LWP makes up for https without LWP::Protocol::https.",
                },
                Related {
                    code: 0,
                    difference: "000 or 0 is what curl and browsers show in the same situation.",
                },
            ],
            keywords: &[
                "client-warning", "500 can't connect to", "lwp timeout", "perl 500",
                "read timeout lwp", "lwp::protocol::https", "certificate verify failed perl",
                "bad hostname", "www::mechanize 500",
            ],
        }],
    ),
};
