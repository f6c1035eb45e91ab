//! Trello: the code for a request of which one part failed.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Trello",
    aliases: &["trello api"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 449,
            phrase: "Sub-Request Failed",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Trello",
                product: "Trello's REST API",
                tell: "the host is `api.trello.com`; the body has `path`, `originalMessage` and `originalStatus`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Trello, Status Codes in the REST API",
                url: "https://developer.atlassian.com/cloud/trello/guides/rest-api/status-codes/",
            },
            summary: "One part of your Trello request failed; the body says which part, and its status.",
            meaning: "A Trello call can include nested resources, and Trello makes an internal \
                request for each of them. One of these failed, so the whole call fails. The body \
                has the inner status as `originalStatus`, and `path` names the part that failed, \
                for example `boards`; formerly the inner status was passed on as if it were the \
                outer one. Microsoft's 449 Retry With is unrelated.",
            causes: &[
                "The token may read the card, but not a board, member or organization that the query includes.",
                "A nested resource is gone: a deleted board, a closed workspace.",
                "The internal request ran into a rate limit or a timeout.",
            ],
            client: &[
                "Read `originalStatus` and `path` in the body, and handle the call as that status: 401, 404, 429.",
                "Leave out the nested parameters (`boards`, `members`, `actions`) one by one until the call works.",
            ],
            server: &[
                "If your integration handles exact 4xx codes, add 449: an inner 401 or 429 no longer arrives as such.",
                "For an inner 401, add the token's user to that board or workspace, or leave that part out.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "as `originalStatus` says: a 429 needs a pause, a 401 another token",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 401,
                    difference: "401: the whole request has no valid credentials; 449 with `originalStatus` 401: one part of it.",
                },
                Related {
                    code: 207,
                    difference: "207 reports the status of every part; 449 names only the part that failed.",
                },
                Related {
                    code: 424,
                    difference: "424 is the registered code for a failure that follows from another one.",
                },
            ],
            keywords: &[
                "subrequestfailed", "trello originalstatus", "trello originalmessage",
                "trello nested resource failed", "trello sub-request", "trello api error",
                "trello batch", "trello 449",
            ],
        }],
    ),
};
