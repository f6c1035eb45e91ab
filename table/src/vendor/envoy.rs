//! Envoy: the zero in its access log, and so in that of Istio and other meshes.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Envoy",
    aliases: &["istio", "envoy proxy", "envoy gateway", "contour", "emissary"],
    reach: Reach::Wide,
    entries: checked(
        None,
        &[Entry {
            code: 0,
            phrase: "No Response Started",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Envoy",
                product: "Envoy",
                tell: "response code 0 in an Envoy or istio-proxy access log, usually with the flag `DC`",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Envoy, Access logging: RESPONSE_CODE",
                url: "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage",
            },
            summary: "Only in Envoy's log: the client went away before any response began.",
            meaning: "Envoy writes 0 as `%RESPONSE_CODE%` when it never sent the beginning of a \
                response, and its documents add that this generally means a client that \
                disconnected. The flag `DC` (downstream connection termination) says the same; for \
                a reset HTTP/2 stream it can be `DR`. nginx and others log 499 there. In a TCP \
                proxy's log line a 0 is normal: there is no HTTP to have a status.",
            causes: &[
                "The caller's own timeout is shorter than the slow answer: an app, a sidecar, or an nginx in front.",
                "A caller cancels an HTTP/2 or gRPC stream once its deadline has passed.",
                "People close the tab or lose their network.",
                "A health checker or load balancer sends a request and hangs up before the answer.",
            ],
            client: &[
                "Raise the timeout of your HTTP client above the slowest answer, or cancel less eagerly.",
                "Check whether the upstream carried the request out before you repeat a write.",
            ],
            server: &[
                "Log `%RESPONSE_CODE_DETAILS%`: `downstream_remote_disconnect` means that the client left first.",
                "Sort by `%DURATION%`: many lines at exactly 5 or 15 seconds are somebody's timeout; find it in the caller.",
                "In a mesh compare both sidecars: `DC` in the server's log usually pairs with `UT` or a 504 in the caller's.",
                "Log `%UPSTREAM_HOST%`: a dash means that the client left before an upstream was even chosen.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::Yes,
                reason: "nobody refused it, but the upstream may have carried it out: repeat idempotent requests only",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 499,
                    difference: "499 is the same event in the logs of nginx, Caddy or Traefik.",
                },
                Related {
                    code: 504,
                    difference: "504 with `UT`: Envoy gave up on the upstream; 0: the client gave up on both.",
                },
                Related {
                    code: 503,
                    difference: "503 with `UC` or `UF`: the upstream hung up or refused; 0 with `DC`: the client left.",
                },
                Related {
                    code: 408,
                    difference: "408: the client sent its request too slowly, and Envoy gave up on it.",
                },
            ],
            keywords: &[
                "response_code 0", "response flag dc", "downstream_remote_disconnect",
                "downstream connection termination", "istio response code 0", "istio-proxy 0 dc",
                "envoy status 0", "client disconnected", "0 dc envoy", "grpc cancelled envoy",
                "response flag dr", "downstream remote reset",
            ],
        }],
    ),
};
