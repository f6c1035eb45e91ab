//! Apache APISIX: the code of its gRPC transcoder for a status that gRPC does not define.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Apache APISIX",
    aliases: &["apisix", "api7"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 599,
            phrase: "Unknown gRPC Status",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Apache APISIX",
                product: "Apache APISIX",
                tell: "`Server: APISIX/…`, and a `grpc-status` that is not 1 to 16",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Apache APISIX, apisix/plugins/grpc-transcode.lua",
                url: "https://github.com/apache/apisix/blob/master/apisix/plugins/grpc-transcode.lua",
            },
            summary: "The gRPC service behind APISIX answered with a status number that gRPC does not have.",
            meaning: "The plugin `grpc-transcode` lets HTTP clients call a gRPC service and turns \
                the `grpc-status` of a failed call into an HTTP status. The numbers 1 to 16 have \
                one each; any other number becomes 599. The service was reached and did answer.",
            causes: &[
                "The service returns an error number of its own, 17 or more, in place of a gRPC code.",
                "A mock or a proxy in front of the service writes text or an empty value into `grpc-status`.",
            ],
            client: &[
                "Read `grpc-status` and `grpc-message` of the response: they say what the service meant.",
            ],
            server: &[
                "Have the service return one of the 16 error codes of gRPC, and put its own number into the details.",
                "Call the service directly with `grpcurl`: it shows the same status without APISIX in between.",
                "`show_status_in_body: true` in the plugin shows the decoded `grpc-status-details-bin` in the body.",
            ],
            headers: &[
                Header {
                    name: "grpc-status",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the number that the plugin could not translate",
                },
                Header {
                    name: "grpc-message",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the service's own words for the error",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "nothing says whether the service means a passing error",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 500,
                    difference: "500 is what UNKNOWN, INTERNAL and DATA_LOSS become; 599 is for numbers gRPC does not define.",
                },
                Related {
                    code: 502,
                    difference: "502: no usable answer came from the service at all.",
                },
                Related { code: 499, difference: "499 is CANCELLED in the same plugin." },
            ],
            keywords: &[
                "grpc-transcode", "apisix 599", "grpc-transcode 599", "apisix grpc error",
                "unknown grpc status apisix", "grpc-status 17", "grpc status not mapped",
            ],
        }],
    ),
};
