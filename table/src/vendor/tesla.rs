//! Tesla Fleet API: codes for a car that answers badly and for a client that left.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Tesla",
    aliases: &["tesla fleet api", "fleet api", "teslemetry"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tesla",
                    product: "Tesla Fleet API",
                    tell: "the host is `fleet-api.prd.….tesla.com`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Tesla Fleet API, Conventions",
                    url: "https://developer.tesla.com/docs/fleet-api/getting-started/conventions",
                },
                summary: "Your side closed the request before Tesla's server could answer.",
                meaning: "Client libraries list 499 among the codes of the Fleet API, as a client that closed \
                    the request early. A call that has to wait for a car can take long, and a command \
                    may have been carried out although you hung up.",
                causes: &[
                    "Your timeout is too short for a call that waits for the car.",
                    "A proxy between you and Tesla gave up.",
                ],
                client: &[
                    "Allow 30 seconds or more for calls to a car.",
                    "After a command read the car's state before you repeat it: a toggle would undo it.",
                ],
                server: &[
                    "If you run Tesla's vehicle-command proxy, compare its timeout with that of your client.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with a longer timeout" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 408,
                        difference: "408 from the Fleet API: the car is asleep or offline; wake it up first.",
                    },
                    Related { code: 504, difference: "504: Tesla's server got no answer." },
                    Related { code: 540, difference: "540: the car answered with an error." },
                ],
                keywords: &["tesla 499", "tesla fleet api client closed request"],
            },
            Entry {
                code: 540,
                phrase: "Device Unexpected Response",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Tesla",
                    product: "Tesla Fleet API",
                    tell: "the host is `fleet-api.prd.….tesla.com`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Tesla Fleet API, Conventions",
                    url: "https://developer.tesla.com/docs/fleet-api/getting-started/conventions",
                },
                summary: "The car answered Tesla's server with an error: it may need a reboot, an update or service.",
                meaning: "The request reached the car, and the car's computer gave an answer that Tesla could \
                    not use. So account, token and network are fine. Client libraries repeat Tesla's \
                    list, which names a reboot, an over-the-air update or a visit to service as the \
                    cure.",
                causes: &[
                    "The car's computer is in a bad state, often after an update.",
                    "The car's firmware is too old for the command.",
                ],
                client: &[
                    "Try again after a few minutes, and try the same in Tesla's app: does it work there?",
                    "Reboot the car's screen (hold both scroll wheels, when parked) and install pending updates.",
                ],
                server: &[
                    "Count 540 by car: one car is the car's own trouble, many at once are Tesla's.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "after some minutes or a reboot of the car",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 408,
                        difference: "408: the car is asleep or offline, and gave no answer.",
                    },
                    Related {
                        code: 503,
                        difference: "503: a service or the car did not respond in time.",
                    },
                    Related { code: 504, difference: "504: Tesla's server got no answer at all." },
                    Related {
                        code: 424,
                        difference: "424 in Tesla's list: the answer from Tesla was not valid.",
                    },
                ],
                keywords: &[
                    "tesla 540", "device unexpected response", "deviceunexpectedresponse",
                    "tesla fleet api error", "tesla vehicle error 540", "teslemetry 540",
                ],
            },
        ],
    ),
};
