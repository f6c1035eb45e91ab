//! TIBCO Mashery: the code for an address that the API gateway does not know.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Mashery",
    aliases: &["tibco mashery", "tibco"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 596,
            phrase: "Service Not Found",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Mashery",
                product: "TIBCO Mashery API gateway",
                tell: "`Server: Mashery Proxy` and `X-Mashery-Error-Code: ERR_596_SERVICE_NOT_FOUND`; the body is `<h1>596 Service Not Found</h1>`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Hearsay,
            source: Source::Page {
                title: "hotel-api-sdk-php issue 6: POST requests get 596",
                url: "https://github.com/hotelbeds-sdk/hotel-api-sdk-php/issues/6",
            },
            summary: "The API gateway has no service for this address: check host, path and method, not the key.",
            meaning: "Mashery is a gateway that many companies put in front of their APIs. It answers 596 \
                    when no service is defined for the host, path and method of the request, before it \
                    looks at the API key. Farnell, IEEE, Hotelbeds and British Airways, among others, \
                    have sent it.",
            causes: &[
                "The path is wrong or old: another version, a missing part, a slash too many.",
                "The method is not defined for the path: GET works, POST gets 596.",
                "The API was shut down: the gateway is still there, but has no service left.",
            ],
            client: &[
                "Compare host, path and method with the provider's current documentation, character by character.",
                "Don't look for a new key: a bad key gives 403 with a code such as `ERR_403_DEVELOPER_INACTIVE`.",
                "If every path of the host gives 596, the API has probably moved or ended.",
            ],
            server: &["In Mashery check the endpoint's public domain, path and supported methods."],
            headers: &[Header {
                name: "X-Mashery-Error-Code",
                message: Message::Response,
                requirement: Requirement::May,
                tells: "the exact reason, such as ERR_596_SERVICE_NOT_FOUND",
            }],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with the right host, path and method",
            },
            redirect: None,
            formerly: &[],
            aliases: &["ERR_596_SERVICE_NOT_FOUND"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 404,
                    difference: "404 is the registered code; with Mashery it comes from the API behind the gateway.",
                },
                Related {
                    code: 403,
                    difference: "403 from Mashery is about the key: inactive, over its limit or not allowed.",
                },
                Related {
                    code: 405,
                    difference: "405 is the registered code for a method that the address does not take.",
                },
                Related {
                    code: 504,
                    difference: "504: the gateway knows the service, but gets no answer from it.",
                },
            ],
            keywords: &[
                "err_596_service_not_found", "mashery 596", "596 service not found",
                "mashery proxy", "x-mashery-error-code", "ieee xplore api 596", "farnell api 596",
                "british airways api 596", "hotelbeds 596",
            ],
        }],
    ),
};
