//! Caddy: the code for a client that left.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Caddy",
    aliases: &["caddyserver"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 499,
            phrase: "Client Closed Request",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Caddy",
                product: "Caddy's reverse_proxy",
                tell: "`\"status\": 499` in Caddy's JSON access log",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Caddy, modules/caddyhttp/reverseproxy/reverseproxy.go",
                url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/reverseproxy.go",
            },
            summary: "Only in Caddy's log: the client canceled while the upstream was still at work.",
            meaning: "`reverse_proxy` sets 499 when the client's request was canceled, so that a \
                departed client does not count as a failure of the upstream (502 or 504). Nobody \
                receives it, since the client has gone. Caddy up to 2.11.4 logged many of these \
                requests with status 0.",
            causes: &[
                "The upstream was slow, and the client's own timeout struck first.",
                "Somebody closed the tab, or a script aborted its `fetch`.",
                "A proxy in front of Caddy has a shorter timeout than the upstream needs.",
            ],
            client: &[
                "Set the client's timeout above what the upstream needs, or split the request into smaller ones.",
            ],
            server: &[
                "Look at `duration` in the same log line: many equal values are the timeout of a client or of a proxy in front.",
                "Caddy cancels the upstream request too: have the backend stop its work when its own request is canceled.",
                "On 2.11.4 or older count `\"status\": 0` together with 499, or the numbers are too small.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with a longer timeout or a smaller request",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 502,
                    difference: "502: the upstream failed; 499: the client left.",
                },
                Related {
                    code: 504,
                    difference: "504: Caddy's own wait for the upstream timed out; 499: the client gave up first.",
                },
                Related {
                    code: 408,
                    difference: "408: the client was too slow to send; 499: it did not stay for the answer.",
                },
            ],
            keywords: &[
                "context canceled", "operation was canceled", "reverse_proxy canceled",
                "caddy client disconnected", "client closed connection caddy", "499 caddy log",
                "reverse proxy client gone", "caddy status 0",
            ],
        }],
    ),
};
