//! Caddy: the code for a client that left.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Caddy",
    aliases: &["caddyserver"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 499,
            phrase: "Client Closed Request",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Caddy",
                product: "Caddy's reverse_proxy",
                tell: "\"status\": 499 in Caddy's JSON access log",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Caddy, modules/caddyhttp/reverseproxy/reverseproxy.go",
                url: "https://github.com/caddyserver/caddy/blob/master/modules/caddyhttp/reverseproxy/reverseproxy.go",
            },
            summary: "Only in Caddy's log: the client canceled while the upstream was still at work.",
            meaning: "Caddy writes the status, but the client that could read it has gone, so you \
                meet it in the log. reverse_proxy takes it when the request's context was canceled, \
                so that a departed client does not count as a failure of the upstream, which would be 502 or 504. Caddy has no phrase for it; number and name are nginx's. Before pull request 7827 (June 2026) many such requests were logged with status 0.",
            causes: &[
                "The upstream was slow, and the client's own timeout struck first.",
                "Somebody closed the tab, or a script aborted its fetch.",
                "A proxy in front of Caddy waits less long than the upstream needs.",
            ],
            client: &[
                "Set the client's timeout above what the upstream needs, or split the request into smaller ones.",
            ],
            server: &[
                "Look at duration in the same log line: many equal values betray the timeout of a client or a proxy in front.",
                "Caddy drops the upstream request too: let the backend stop its work when its own request is canceled.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with more patience or a smaller request",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 502,
                    difference: "502 is Caddy's word for an upstream that failed; with 499 it was the client.",
                },
                Related {
                    code: 504,
                    difference: "504: Caddy's own wait for the upstream timed out; 499: the client went first.",
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
