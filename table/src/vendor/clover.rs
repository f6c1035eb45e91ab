//! Clover: the code for a payment that somebody canceled at the terminal.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Clover",
    aliases: &["clover rest pay", "rest pay display"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 209,
            phrase: "Canceled by User",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Clover",
                product: "Clover REST Pay API",
                tell: "the answer of a Clover payment terminal; JSON",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Clover, Status codes and errors reference",
                url: "https://docs.clover.com/docs/status-code-and-error-reference",
            },
            summary: "Somebody canceled at the Clover device: a 2xx, but the operation did not happen.",
            meaning: "Clover's REST Pay API answers for a payment terminal. 209 says that the request \
                    reached the device and that the person there canceled it. HTTP libraries take every \
                    2xx for success, so compare the number. Even 200 only says that the device processed \
                    the request: whether the charge succeeded is in the body.",
            causes: &[
                "The customer pressed cancel, or changed their mind about the card or the tip.",
                "The cashier stopped the operation at the device.",
            ],
            client: &[
                "Compare with 200, not with 2xx: `response.ok` and `raise_for_status()` let 209 pass.",
                "Leave the order unpaid and offer another try; in doubt look the payment up by your `externalPaymentId` before you charge again.",
            ],
            server: &[
                "Show it at the point of sale as canceled: device and network are fine.",
                "Count 209 apart from errors, so that a canceled sale does not look like an outage.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with a new request, once the customer is ready",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 200,
                    difference: "200: the device processed the request; read the body for the result.",
                },
                Related { code: 503, difference: "503: the device is busy with another request." },
                Related { code: 504, difference: "504: the device did not respond in time." },
                Related {
                    code: 501,
                    difference: "501: the device is not available for this call.",
                },
            ],
            keywords: &[
                "clover 209", "operation canceled by user request", "clover payment canceled",
                "rest pay display canceled", "status code 209", "terminal payment cancelled",
            ],
        }],
    ),
};
