//! Prometheus: canceled queries of its API, and probes of its blackbox exporter without a response.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Prometheus",
    aliases: &["blackbox exporter", "blackbox_exporter"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 0,
                phrase: "No Response",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Prometheus",
                    product: "Prometheus blackbox exporter",
                    tell: "the metrics `probe_http_status_code` and `probe_success` are both 0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "blackbox_exporter, prober/http.go",
                    url: "https://github.com/prometheus/blackbox_exporter/blob/master/prober/http.go",
                },
                summary: "Only in a metric: the probe got no HTTP response at all.",
                meaning: "`probe_http_status_code` stays 0 when an HTTP probe fails before a \
                    response arrives: in DNS, connection or TLS, or by a timeout. An alert on \
                    codes of 500 and above therefore misses the worst failures. Alert on \
                    `probe_success == 0` instead.",
                causes: &[
                    "The target is down, or a firewall between exporter and target drops the packets.",
                    "The certificate has expired or does not match, and the module verifies it.",
                    "The probe timed out: the limit is the scrape timeout minus half a second, or the module's `timeout` if that is shorter.",
                    "The name resolved to IPv6, which the exporter prefers by default, and there is no IPv6 route to the target.",
                ],
                client: &[
                    "Open `/probe?target=URL&module=http_2xx&debug=true` on the exporter: it logs every step and the error.",
                    "Set `preferred_ip_protocol: ip4` in the module if the log shows an IPv6 address.",
                ],
                server: &[
                    "Alert on `probe_success == 0`, and use the status code only to explain the alert.",
                    "Read `probe_http_duration_seconds`: if only `resolve` is above 0, there was no connection, or TLS failed.",
                    "If `connect` is above 0 and `processing` is 0, the connection worked and no response came.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the next scrape probes again by itself",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503: the target answered, if only with an error; 0: it did not answer.",
                    },
                    Related {
                        code: 526,
                        difference: "526 is Cloudflare's code for a bad certificate; the probe reports 0 for one.",
                    },
                ],
                keywords: &[
                    "probe_http_status_code 0", "probe_success 0", "blackbox exporter status 0",
                    "blackboxprobefailed", "monitoring probe failed", "uptime check no response",
                    "context deadline exceeded blackbox", "endpoint down alert",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client Closed Connection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Prometheus",
                    product: "Prometheus HTTP API",
                    tell: "`code=\"499\"` in the metric `prometheus_http_requests_total`",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Prometheus, web/api/v1/api.go",
                    url: "https://github.com/prometheus/prometheus/blob/main/web/api/v1/api.go",
                },
                summary: "Only in Prometheus' own metrics: the caller left before its query was finished.",
                meaning: "Prometheus answers 499 when a query is canceled, normally because the \
                    caller closed the connection. Nobody reads that response, so the number shows \
                    up as `code=\"499\"` in `prometheus_http_requests_total`. Since version 2.43 \
                    it replaces the 503 and 422 that canceled queries were counted as before. A \
                    query that runs longer than `--query.timeout` is still a 503.",
                causes: &[
                    "A dashboard was closed, refreshed or zoomed: Grafana cancels the queries that are still running.",
                    "The timeout of the caller, or of a proxy in front of Prometheus, is shorter than the query takes.",
                    "Too many queries at once: they wait for one of `--query.max-concurrency` places (20), and the callers leave.",
                ],
                client: &[
                    "Set your client's timeout above the server's `--query.timeout` (2 minutes by default).",
                    "Or send `timeout=30s` with the query: then Prometheus stops it itself and answers 503.",
                    "Ask for less: a shorter range, a larger `step`, or a recording rule.",
                ],
                server: &[
                    "Leave 499 out of the error rate or count it apart: it means that callers gave up, not that queries failed.",
                    "Find the slow queries with `query_log_file`, and turn the worst ones into recording rules.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a cheaper query or a longer timeout",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503: the query ran longer than `--query.timeout`; 499: the caller left first.",
                    },
                    Related {
                        code: 504,
                        difference: "504 comes from a proxy in front of Prometheus that stopped waiting.",
                    },
                    Related {
                        code: 422,
                        difference: "422: the query failed while it was executed; some canceled ones were counted here before 2.43.",
                    },
                ],
                keywords: &[
                    "prometheus 499",
                    "prometheus query canceled",
                    "query was canceled in expression evaluation",
                    "prometheus_http_requests_total 499",
                    "promql query canceled",
                    "grafana canceled query",
                    "errortype canceled",
                ],
            },
        ],
    ),
};
