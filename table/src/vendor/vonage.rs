//! Vonage: the code for a phone line that an application may not look at.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Vonage",
    aliases: &["vonage api", "nexmo"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 453,
            phrase: "Entitlement Check Failed",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Vonage",
                product: "Vonage network APIs for AT&T",
                tell: "a call to the AT&T network performance API",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Vonage, AT&T network APIs, Error codes",
                url: "https://developer.vonage.com/en/att-network-apis/network-performance/guides/error-codes",
            },
            summary: "Your application may use this API, but not for the device that you asked about.",
            meaning: "The mobile network checks for each device whether an application may see its data. \
                    Here it may not, although token and request were in order. Vonage notes that its \
                    list of codes is not final yet.",
            causes: &[
                "The device's owner or its contract has not consented to your application.",
                "The device does not belong to AT&T, or to your account with it.",
            ],
            client: &[
                "Check the number or IMSI of the device, and that consent was given for this application.",
                "Don't retry: ask Vonage or AT&T for the entitlement.",
            ],
            server: &[
                "Keep 453 apart from 401 and 403 in your app: only this one device is affected.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "once the device is entitled",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 403,
                    difference: "403: your application may not use the resource at all.",
                },
                Related { code: 401, difference: "401: the token is missing or expired." },
                Related {
                    code: 422,
                    difference: "422: a parameter is missing or malformed, such as the IMSI.",
                },
            ],
            keywords: &[
                "vonage 453", "entitlement check failed", "at&t network api 453",
                "network performance api", "status code 453",
            ],
        }],
    ),
};
