//! Azure Front Door: values in its access log that are no responses.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Azure Front Door",
    aliases: &["afd", "frontdoor", "azure cdn"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 0,
                phrase: "Origin Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Azure Front Door",
                    product: "Azure Front Door",
                    tell: "httpStatusCode 0 in the FrontDoorAccessLog",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Azure Front Door, monitoring, access log",
                    url: "https://learn.microsoft.com/en-us/azure/frontdoor/front-door-diagnostics",
                },
                summary: "Only in Front Door's access log: the request to the origin timed out.",
                meaning: "Front Door writes 0 in the field HttpStatusCode when the origin did \
                    not answer in time. It is not what the client received, which by Front \
                    Door's design is usually a 503 or 504 page. When the client closed first, \
                    the same field has 499.",
                causes: &[
                    "The origin needs longer than the origin response timeout of the profile.",
                    "A firewall or network security group of the origin drops packets that come from Front Door.",
                ],
                client: &[
                    "Note the X-Azure-Ref field of the failed response: with it the operator finds the line in the log.",
                ],
                server: &[
                    "errorInfo in the same line names it, for instance OriginTimeout or OriginConnectionError.",
                    "Allow the service tag AzureFrontDoor.Backend at the origin.",
                    "Raise the origin response timeout of the profile; 240 seconds is the most.",
                ],
                headers: &[Field {
                    name: "X-Azure-Ref",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the reference of the request, the key to its log line",
                }],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "as for a 504: the origin may have done the work",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is how a gateway usually tells the client of the same event.",
                    },
                    Related {
                        code: 499,
                        difference: "499 in the same field: the client was the one that left.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is Front Door's common answer when it gets nothing usable from the origin.",
                    },
                ],
                keywords: &[
                    "azure front door 0", "httpstatuscode 0", "frontdooraccesslog",
                    "origintimeout", "originconnectionerror", "x-azure-ref", "afd origin timeout",
                    "frontdoor status 0",
                ],
            },
            Status {
                code: 499,
                phrase: "Client Closed Connection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Azure Front Door",
                    product: "Azure Front Door",
                    tell: "httpStatusCode 499 in the FrontDoorAccessLog",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Azure Front Door, monitoring, access log",
                    url: "https://learn.microsoft.com/en-us/azure/frontdoor/front-door-diagnostics",
                },
                summary: "Only in Front Door's access log: the client closed its connection first.",
                meaning: "The client is gone, so nobody receives a 499. Front Door does not say \
                    whether the origin would have answered. When the origin was the slow one and \
                    Front Door gave up, the field has 0.",
                causes: &[
                    "The client times out before the origin answers.",
                    "A browser drops requests when its user moves on.",
                ],
                client: &["Set your limit higher than Front Door's origin response timeout."],
                server: &[
                    "Compare timeTaken of the 499 lines with timeToFirstByte of the good ones for the same path.",
                    "Cache the path, if it may be cached: a HIT leaves no time to run away.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer client timeout",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 0, difference: "0 in the same field: the origin timed out." },
                    Related {
                        code: 408,
                        difference: "408: the request did not come in time; 499: the answer did not come in time for the client.",
                    },
                ],
                keywords: &[
                    "azure front door 499", "frontdoor client disconnected", "afd 499",
                    "errorinfo clientdisconnected", "frontdoor client closed",
                    "frontdoor user cancelled",
                ],
            },
        ],
    ),
};
