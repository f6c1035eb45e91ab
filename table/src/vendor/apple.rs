//! Apple: the code of iCloud for a session that needs a new login.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Apple",
    aliases: &["icloud", "apple icloud", "pyicloud", "nsurlsession", "urlsession", "cfnetwork"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 450,
            phrase: "Authentication Required",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Apple",
                product: "Apple iCloud web services",
                tell: "the host ends in `icloud.com`; older pyicloud logs `Authentication required for Account. (450)`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Hearsay,
            source: Source::Page {
                title: "pyicloud, pyicloud/base.py",
                url: "https://github.com/picklepete/pyicloud/blob/master/pyicloud/base.py",
            },
            summary: "iCloud wants a complete sign-in again; the stored session is not enough for this service.",
            meaning: "iCloud's web services, Find My above all, answer 450 when a session is no longer \
                    good enough. Apple does not document it: pyicloud, the library in Home Assistant, \
                    answers it with a full sign-in. Older pyicloud logs the same text for 421, 450 and \
                    500; today's says `Re-authentication required for account` for 450.",
            causes: &[
                "The session has expired, after some weeks or after a change of the password.",
                "The account asks for two-factor confirmation, and nobody entered the code.",
                "New terms of use wait at icloud.com to be accepted.",
            ],
            client: &[
                "Sign in at https://www.icloud.com once, accept what it asks for, then sign in again in the program with a new code.",
                "In Home Assistant re-authenticate the iCloud integration with the account's own password; update pyicloud if that fails.",
                "Don't repeat the login in a loop: Apple locks accounts for that.",
            ],
            server: &[
                "If you run a bridge to iCloud, delete its stored session and sign in once by hand.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry { advice: RetryAdvice::AfterChange, reason: "after a full sign-in" },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 421,
                    difference: "421 from iCloud: the login token has expired; a renewed token is enough.",
                },
                Related { code: 401, difference: "401: the credentials are missing or wrong." },
                Related {
                    code: 409,
                    difference: "409 with `hsa2`: Apple waits for the two-factor code.",
                },
                Related {
                    code: 503,
                    difference: "503 from iCloud: the service is not available for a moment, or slows you down.",
                },
            ],
            keywords: &[
                "authentication required for account. (450)",
                "icloud 450",
                "pyicloud 450",
                "find my iphone 450",
                "home assistant icloud 450",
                "icloud reauthentication",
                "findmyiphone reauth",
            ],
        }],
    ),
};
