//! Trello: the code for a request of which one part failed.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Trello",
    aliases: &["trello api"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 449,
            phrase: "Sub-Request Failed",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Trello",
                product: "Trello's REST API",
                tell: "the host is api.trello.com; the body has path, originalMessage and originalStatus",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Trello, Status Codes in the REST API",
                url: "https://developer.atlassian.com/cloud/trello/guides/rest-api/status-codes/",
            },
            summary: "One part of your Trello request failed; the body names which, and with what status.",
            meaning: "A Trello call can bring nested resources along, and each of them is a \
                    request of its own inside. One of these failed, so the whole did. Formerly \
                    the inner status came through as if it were the outer one; now it stands in \
                    the body as originalStatus, and path names the part that failed, for example \
                    boards. It has nothing in common with Microsoft's 449 Retry With.",
            causes: &[
                "The token may read the card, but not a board, member or organization that the query asks for with it.",
                "A nested resource is gone: a deleted board, a closed workspace.",
                "The inner call ran into a rate limit or a timeout.",
            ],
            client: &[
                "Read originalStatus and path in the body and treat it as that status: 401, 404, 429.",
                "Leave out one nested parameter after the other (boards, members, actions) until it passes.",
            ],
            server: &[
                "If your integration switches on exact 4xx codes, add 449: an inner 401 or 429 no longer arrives as such.",
                "For a 401 inside, add the token's user to the board or workspace concerned, or leave that part out.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "as originalStatus says: a 429 inside wants a pause, a 401 another token",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 401,
                    difference: "401: the request as a whole has no valid credentials; 449 with originalStatus 401: one part of it.",
                },
                Related {
                    code: 424,
                    difference: "424 is the registered code for failing because something else failed.",
                },
                Related {
                    code: 207,
                    difference: "207 reports the status of every part; 449 names only the part that failed.",
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
