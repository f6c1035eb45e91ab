//! Tyk: the code for a client that left.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Tyk",
    aliases: &["tyk gateway"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 499,
            phrase: "Client Closed Request",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Tyk",
                product: "Tyk Gateway",
                tell: "`Client closed request` in Tyk's analytics; `http: proxy error: context canceled` in its log",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Tyk, gateway/reverse_proxy.go",
                url: "https://github.com/TykTechnologies/tyk/blob/master/gateway/reverse_proxy.go",
            },
            summary: "Only in Tyk's log and analytics: the client hung up while the upstream was at work.",
            meaning: "Tyk cancels its request to the upstream when the client has gone, and records 499 so \
                    that this does not count as a fault of the upstream. Its own timeouts are 504, \
                    `Upstream service reached hard timeout.`",
            causes: &[
                "The client's timeout is shorter than the upstream's answer takes.",
                "A load balancer in front of Tyk has a shorter idle timeout than the API needs.",
                "A mobile app was closed, or a page abandoned its requests.",
            ],
            client: &["Give the call more time, or ask for less in one call."],
            server: &[
                "Compare the latency of the 499s in the analytics: equal values show whose timeout it is.",
                "Does the upstream stop when its request is canceled? If not, it works on for nobody.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with a longer timeout in the client",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 504,
                    difference: "504 from Tyk: the upstream was too slow for Tyk's own timeout.",
                },
                Related {
                    code: 500,
                    difference: "500 from Tyk: the upstream could not be reached, or its name was not found.",
                },
                Related { code: 408, difference: "408: the client was too slow to send." },
            ],
            keywords: &[
                "tyk 499", "tyk client closed request", "tyk context canceled",
                "http: proxy error: context canceled",
            ],
        }],
    ),
};
