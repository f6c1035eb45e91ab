//! Salesforce: the code of its edge for a host that it does not know.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Salesforce",
    aliases: &["salesforce edge", "sfdc", "force.com"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 420,
            phrase: "Edge Routing Unavailable",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Salesforce",
                product: "Salesforce Edge Network",
                tell: "from a `*.my.salesforce.com` host, where every path gets the same answer",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Salesforce REST API Developer Guide, Status Codes and Error Responses",
                url: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
            },
            summary: "Salesforce's edge doesn't know where to route requests for this host name.",
            meaning: "The request reached the Salesforce Edge Network, which has no routing \
                information for its host, so no org ever saw it. Salesforce's documents send you \
                to customer support. It is not a rate limit, as 420 is elsewhere: Salesforce \
                reports that as 403 with `REQUEST_LIMIT_EXCEEDED`.",
            causes: &[
                "The My Domain name is new or was just changed, and the edge does not know it yet.",
                "A sandbox was refreshed or deleted, and the client still uses its old host name.",
                "The host is mistyped, or an old instance name such as `naNN.salesforce.com`.",
            ],
            client: &[
                "Use `instance_url` from the OAuth token response instead of a host stored in settings.",
                "Log in at `login.salesforce.com` or `test.salesforce.com`: if that works, only the host name is wrong.",
            ],
            server: &[
                "Setup, My Domain shows the current host: update named credentials and integrations after every change.",
                "If the name is right, open a case with host and time: only Salesforce can repair its routing.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "only after a recent change of the domain; otherwise the host name must change",
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
                    code: 421,
                    difference: "421 is the registered code for a host that this server won't answer for.",
                },
                Related {
                    code: 503,
                    difference: "503: the org is known but unavailable, for maintenance for example.",
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
