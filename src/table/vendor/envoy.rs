//! Envoy: the zero in its access log, and so in that of Istio and other meshes.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Envoy",
    aliases: &["istio", "envoy proxy", "envoy gateway", "contour", "emissary"],
    reach: Reach::Wide,
    entries: checked(
        None,
        &[Status {
            code: 0,
            phrase: "No Response Started",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Envoy",
                product: "Envoy",
                tell: "response code 0 in an Envoy access log, usually beside the response flag DC",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Envoy, Access logging: RESPONSE_CODE",
                url: "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage",
            },
            summary: "Only in Envoy's log: the client went away before any response began.",
            meaning: "Envoy writes 0 as %RESPONSE_CODE% when the beginning of a response was never sent, \
                and its documents add that this generally means a client that disconnected. The flag \
                DC (downstream connection termination) beside it says the same. nginx and others \
                write 499 there; Envoy has no phrase for its 0. In a TCP proxy's log line a 0 is \
                normal: there is no HTTP to have a status.",
            causes: &[
                "The caller's own timeout is shorter than the slow answer: an app, a sidecar, or an nginx in front.",
                "People close the tab or lose their network.",
                "A health checker or load balancer that opens connections and drops them.",
                "A caller cancels an HTTP/2 or gRPC stream once its deadline has passed.",
            ],
            client: &[
                "Raise the timeout of your HTTP client above the slowest answer, or cancel less eagerly.",
            ],
            server: &[
                "Log %RESPONSE_CODE_DETAILS%: downstream_remote_disconnect names the client as the one who left.",
                "Sort by %DURATION%: a pile at exactly 5 or 15 seconds is somebody's timeout; find it in the caller.",
                "Log %UPSTREAM_HOST%: a dash there means that the client left before an upstream was even chosen.",
                "In a mesh compare both sidecars: DC at the server side is often UT or a 504 at the client side.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::Yes,
                reason: "nobody refused it; but the upstream may have carried it out",
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
                    code: 503,
                    difference: "503 with UC or UF is the upstream hanging up or refusing; 0 with DC is the client.",
                },
                Related {
                    code: 504,
                    difference: "504 with UT is Envoy tired of the upstream; 0 is the client tired of both.",
                },
                Related {
                    code: 408,
                    difference: "408 is Envoy closing a client that sends too slowly.",
                },
            ],
            keywords: &[
                "response_code 0", "response flag dc", "downstream_remote_disconnect",
                "downstream connection termination", "istio response code 0", "istio-proxy 0 dc",
                "envoy status 0", "client disconnected", "0 dc envoy", "grpc cancelled envoy",
            ],
        }],
    ),
};
