//! Traefik: the code for a canceled request.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Traefik",
    aliases: &["traefik proxy"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 499,
            phrase: "Client Closed Request",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Traefik",
                product: "Traefik",
                tell: "the body is just `Client Closed Request`; the debug log has `499 Client Closed Request`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Traefik, pkg/proxy/httputil/proxy.go",
                url: "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go",
            },
            summary: "The request was canceled midway: by the client, or by Traefik's own read timeout.",
            meaning: "Traefik answers 499 when a request is canceled while it waits for the \
                service. Usually the client has left, and nobody reads the 499. But an upload \
                that takes longer than the entry point's `readTimeout` is canceled too; then the \
                client is still there and receives the 499 (sometimes a 504). nginx, by contrast, \
                only logs 499.",
            causes: &[
                "The client stopped waiting: its own timeout, a closed tab, or a proxy in front of Traefik.",
                "An upload took longer than `readTimeout`: 60 seconds by default since v2.11.2.",
                "`forwardAuth`: the request was canceled while Traefik waited for the authentication server.",
            ],
            client: &[
                "If it comes after exactly 60 seconds of uploading, it is the server's limit: upload in smaller parts.",
                "Otherwise raise your own timeout above what the service needs.",
            ],
            server: &[
                "Set `--entryPoints.NAME.transport.respondingTimeouts.readTimeout=30m`, or what uploads need; never 0: that reopens CVE-2024-28869.",
                "Read `Duration` in the access log: always 60 seconds is `readTimeout`; another constant value is a client's timeout.",
                "If `docker push`, S3 or WebDAV clients are affected, it is `readTimeout`: they send large bodies.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with a longer timeout on the side that canceled, or a smaller upload",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 504,
                    difference: "504: Traefik saw a network timeout; 499: it saw only that the request was canceled.",
                },
                Related {
                    code: 502,
                    difference: "502: the service could not be reached or closed the connection; 499: the request was canceled first.",
                },
                Related {
                    code: 408,
                    difference: "408 is the registered code for an upload that comes too slowly.",
                },
            ],
            keywords: &[
                "caused by: context canceled", "traefik context canceled",
                "traefik upload timeout", "docker push fails after 60 seconds",
                "respondingtimeouts readtimeout", "large upload aborted",
                "traefik client disconnected",
            ],
        }],
    ),
};
