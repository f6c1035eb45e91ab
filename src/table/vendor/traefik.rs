//! Traefik: the code for a canceled request.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Traefik",
    aliases: &["traefik proxy"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 499,
            phrase: "Client Closed Request",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Traefik",
                product: "Traefik",
                tell: "a body that is just Client Closed Request; in the debug log: 499 Client Closed Request",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Traefik, pkg/proxy/httputil/proxy.go",
                url: "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go",
            },
            summary: "The request was canceled midway: by the client, or by Traefik's own read timeout.",
            meaning: "Traefik answers 499 when the request's context was canceled while a service \
                was being asked. Usually the client has hung up and nobody reads it. But an upload \
                that overruns the entry point's readTimeout is canceled the same way, and then the \
                client, which did not hang up at all, receives the 499; for the same upload it may \
                also be a 504. In nginx 499 is never sent.",
            causes: &[
                "The client gave up waiting: its timeout, a closed tab, a proxy in front of Traefik.",
                "An upload took longer than readTimeout: 60 seconds by default, since v2.11.2.",
                "forwardAuth: the request was canceled while the authentication server was being asked.",
            ],
            client: &[
                "If it comes after exactly 60 seconds of uploading, it is the server's limit: send smaller parts.",
                "Otherwise raise your own timeout above what the service needs.",
            ],
            server: &[
                "Raise --entryPoints.NAME.transport.respondingTimeouts.readTimeout for large uploads; 0 is no limit.",
                "Compare Duration in the access log: 60s flat is readTimeout, any other flat value a client's.",
                "If docker push, S3 or WebDAV clients are the ones hit, it is readTimeout: they send large bodies.",
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
                    difference: "504: Traefik saw a network timeout; 499: it only saw that the request had been canceled.",
                },
                Related {
                    code: 502,
                    difference: "502: the service could not be reached or broke off; 499: the request was canceled first.",
                },
                Related {
                    code: 408,
                    difference: "408 would be the registered code for an upload that came too slowly.",
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
