//! Salesforce: the code of its edge for a host that it does not know.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Salesforce",
    aliases: &["salesforce edge", "sfdc", "force.com"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Status {
            code: 420,
            phrase: "Edge Routing Unavailable",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Salesforce",
                product: "Salesforce Edge Network",
                tell: "from a *.my.salesforce.com host, where every path gets the same answer",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Salesforce REST API Developer Guide, Status Codes and Error Responses",
                url: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
            },
            summary: "Salesforce's edge doesn't know where to send requests for this host name.",
            meaning: "The request reached the Salesforce Edge Network, which holds no routing \
                information for its host, so no org ever saw it. Salesforce gives the code no \
                phrase, and its document sends you to customer support. It is no rate limit, as \
                420 is with others; Salesforce reports that as 403 with REQUEST_LIMIT_EXCEEDED.",
            causes: &[
                "The My Domain name is new or was just changed, and the edge has not learned it yet?",
                "A sandbox was refreshed or deleted, and the client still uses its old host?",
                "A mistyped or an old instance-based host such as naNN.salesforce.com?",
            ],
            client: &[
                "Take instance_url from the answer of the OAuth token call in place of a host kept in settings.",
                "Log in at login.salesforce.com or test.salesforce.com: if that works, it is the host name that is wrong.",
            ],
            server: &[
                "In Setup, My Domain shows the current host; update named credentials and integrations after a change.",
                "If the name is right, open a case with the host and the time: only Salesforce can mend its routing.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "helps after a recent change of the domain; otherwise the host must change",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 404,
                    difference: "404: the org was reached and has no such resource; 420: no org was reached.",
                },
                Related {
                    code: 503,
                    difference: "503: the org is known and unavailable, for maintenance for example.",
                },
                Related {
                    code: 421,
                    difference: "421 is the registered word for a host that the server won't answer for.",
                },
            ],
            keywords: &[
                "salesforce edge", "routing information", "my domain", "my.salesforce.com",
                "salesforce 420", "instance_url", "edge network salesforce", "org not routable",
                "sandbox host changed",
            ],
        }],
    ),
};
