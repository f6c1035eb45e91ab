//! Grafana and Loki: the code for a canceled query.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Grafana",
    aliases: &["loki", "grafana loki"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 499,
            phrase: "Client Closed Request",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Grafana",
                product: "Grafana and Grafana Loki",
                tell: "Loki: `status_code=\"499\"` in metrics, `Code(499)` in gRPC logs, the text `the request was cancelled by the client`",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Loki, pkg/util/server/error.go",
                url: "https://github.com/grafana/loki/blob/main/pkg/util/server/error.go",
            },
            summary: "In logs and metrics: whoever asked Grafana or Loki canceled before the answer came.",
            meaning: "Loki turns a canceled context into 499 with `the request was cancelled by the \
                    client`, and Grafana does the same with its own requests. The client can be a \
                    browser, Grafana, a load balancer or another part of Loki. In the logs of ingesters \
                    it appears as `rpc error: code = Code(499)` at level warn.",
            causes: &[
                "Somebody closed the dashboard, or changed the time range while panels were loading.",
                "A timeout on the way is shorter than the query needs: Grafana's data source, a load balancer, an ingress.",
                "Loki's query frontend has enough results and cancels the remaining parts of a split query: normal.",
            ],
            client: &[
                "Ask for less: a shorter range, more label matchers, a lower limit.",
                "Raise the timeout of the data source in Grafana, or of LogCLI, above the query's time.",
            ],
            server: &[
                "Let timeouts fall from outside in: Grafana, then load balancer, then Loki's `query_timeout` (1m by default).",
                "Ignore single 499s. If there are many, find the slow route in `loki_request_duration_seconds`.",
                "Leave 499 out of error-rate alerts, or watch it separately: users who leave would wake you up.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with a smaller query or more patience",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related { code: 504, difference: "504: the query ran into Loki's own timeout." },
                Related {
                    code: 429,
                    difference: "429: too many queries or too much data for this tenant.",
                },
                Related {
                    code: 502,
                    difference: "502: Grafana got no valid answer from the data source.",
                },
            ],
            keywords: &[
                "loki 499",
                "the request was cancelled by the client",
                "code = code(499)",
                "grafana client closed request",
                "loki context canceled",
                "getchunkids code(499)",
                "grafana 499",
                "loki query cancelled",
            ],
        }],
    ),
};
