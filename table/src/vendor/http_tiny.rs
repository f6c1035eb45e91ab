//! HTTP::Tiny: the code that Perl's core HTTP client makes up for its own failures.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "HTTP::Tiny",
    aliases: &["http tiny", "http-tiny"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 599,
            phrase: "Internal Exception",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "HTTP::Tiny",
                product: "Perl's HTTP::Tiny",
                tell: "status 599 with reason `Internal Exception` in a Perl response hash; `content` has the error",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "HTTP::Tiny, lib/HTTP/Tiny.pm",
                url: "https://github.com/Perl-Toolchain-Gang/HTTP-Tiny/blob/master/lib/HTTP/Tiny.pm",
            },
            summary: "Made up by Perl's HTTP::Tiny: the request failed on your side. No server sent this.",
            meaning: "HTTP::Tiny does not die when a request cannot be carried out: it returns a \
                hash with status 599, a false `success`, and the text of the error as its \
                `content`. So DNS, connection, TLS and timeout failures all look like one server \
                error. LWP, Perl's larger client, makes up a 500 in the same place.",
            causes: &[
                "The connection failed or the name did not resolve: `Could not connect to 'host:port': …`.",
                "A socket call took longer than `timeout`, 60 seconds by default.",
                "IO::Socket::SSL is not installed, or the certificate does not verify (checked by default since 0.083).",
                "The response is larger than `max_size`, or the URL is malformed (`Cannot parse URL`).",
            ],
            client: &[
                "Print `$response->{content}`: for a 599 it is the reason, not a page.",
                "Test `$response->{status} == 599` before you blame the server.",
                "`certificate verify failed`: name the CA file as `SSL_ca_file` in `SSL_options`, or install Mozilla::CA.",
            ],
            server: &["If the access log has no line for that second, the request never arrived."],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "HTTP::Tiny itself repeats an idempotent request once, but only if the socket broke; fix certificates and names first",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 500,
                    difference: "500 is what LWP makes up in the same situation, and what real servers send.",
                },
                Related {
                    code: 504,
                    difference: "504 comes from a gateway; 599 from your own program.",
                },
                Related {
                    code: 0,
                    difference: "000 or 0 is what curl and browsers show when no response came.",
                },
            ],
            keywords: &[
                "perl 599", "http::tiny 599", "cpanm download failed", "io::socket::ssl required",
                "could not connect to", "timed out while waiting for socket",
                "ssl connection failed perl", "metacpan 599",
            ],
        }],
    ),
};
