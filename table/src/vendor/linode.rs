//! Linode: a success that warns of its own end.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Linode",
    aliases: &["akamai cloud computing", "linode api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 299,
            phrase: "Deprecated",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Linode",
                product: "Linode's API",
                tell: "the host is api.linode.com and the body has a `warnings` array",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Linode API, 299",
                url: "https://techdocs.akamai.com/linode-api/reference/299",
            },
            summary: "It worked, but this Linode API operation is on its way out; read the warnings.",
            meaning: "The request succeeded. The operation behind it is deprecated, and the body \
                has a `warnings` array that says so. Clients that do not know 299 treat it as 200, \
                which is right. It is not the warning code 299 of the old `Warning` header, which \
                other APIs send with a plain 200 for the same purpose.",
            causes: &[
                "The path or operation has a successor in the current API version.",
                "An old version of linode-cli, linodego or the Terraform provider makes the call.",
            ],
            client: &[
                "Log the text of `warnings`; the documentation of the operation names what to use instead.",
                "Accept every status from 200 to 299, not 200 alone, or your code takes this success for a failure.",
            ],
            server: &[
                "In an API of your own send 200 with `Deprecation` (RFC 9745) and `Sunset` (RFC 8594), which tools can read.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "it worked; change the call before the operation is removed",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related { code: 200, difference: "200 is the same success without the warning." },
                Related {
                    code: 410,
                    difference: "410 is what a removed operation may answer one day; 299 comes while it still works.",
                },
            ],
            keywords: &[
                "linode deprecated endpoint", "linode deprecation warning", "linode 299",
                "linode warnings array", "linode deprecated operation", "linodego deprecated",
                "akamai cloud api deprecated",
            ],
        }],
    ),
};
