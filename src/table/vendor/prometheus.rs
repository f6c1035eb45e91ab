//! Prometheus: what its blackbox exporter reports for a probe without an answer.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Prometheus",
    aliases: &["blackbox exporter", "blackbox_exporter"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 0,
            phrase: "No Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Prometheus",
                product: "Prometheus blackbox exporter",
                tell: "the metric probe_http_status_code is 0 while probe_success is 0 too",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "blackbox_exporter, prober/http.go",
                url: "https://github.com/prometheus/blackbox_exporter/blob/master/prober/http.go",
            },
            summary: "Only in a metric: the probe got no HTTP response at all.",
            meaning: "The gauge probe_http_status_code keeps its zero when the HTTP probe fails before a \
                response: DNS, connection, TLS or time. So 0 is worse than any 5xx, and an alert \
                with >= 500 misses it. Alert on probe_success for that. The exporter has no phrase \
                for it.",
            causes: &[
                "The target is down, or a firewall between exporter and target drops the packets.",
                "The certificate has expired or does not match, and the module verifies it.",
                "The probe ran out of time: the timeout of the module or of the Prometheus scrape.",
                "The name resolved to IPv6 (preferred by default) and that path is broken.",
            ],
            client: &[
                "Call /probe?target=...&module=http_2xx&debug=true on the exporter: it prints each step and the error.",
                "Set preferred_ip_protocol: ip4 in the module if IPv6 is the trouble.",
            ],
            server: &[
                "Read probe_http_duration_seconds by phase: only resolve above 0 is no TCP or TLS connection, connect without processing is no answer.",
                "Alert with probe_success == 0, and use the status code only to explain it.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "the next scrape tries again by itself",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 503,
                    difference: "503: the target answered, and badly; 0: it did not answer.",
                },
                Related {
                    code: 526,
                    difference: "526 is Cloudflare's word for a certificate that does not verify; the probe reports 0.",
                },
            ],
            keywords: &[
                "probe_http_status_code 0", "probe_success 0", "blackbox exporter status 0",
                "blackboxprobefailed", "monitoring probe failed", "uptime check no response",
                "context deadline exceeded blackbox", "endpoint down alert",
            ],
        }],
    ),
};
