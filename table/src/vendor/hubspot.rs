//! HubSpot: the code for an account that moves to another data center.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "HubSpot",
    aliases: &["hubspot api", "hubapi"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 477,
            phrase: "Migration in Progress",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "HubSpot",
                product: "HubSpot APIs",
                tell: "the host is `api.hubapi.com`, and `Retry-After` names a long time",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "HubSpot, Error handling",
                url: "https://developers.hubspot.com/docs/api-reference/error-handling",
            },
            summary: "HubSpot is moving this account to another data region: wait, it can take a day.",
            meaning: "HubSpot keeps accounts in several data hosting locations. While an account moves \
                    from one to another, the API turns its requests away with 477 and says in \
                    `Retry-After` how many seconds to wait, typically up to 24 hours. Neither your \
                    request nor your token is at fault, and only this one account is affected.",
            causes: &[
                "The account is being migrated between data hosting locations, for example from the US to the EU.",
                "A job with retries of seconds runs into a wait of hours and gives up.",
            ],
            client: &[
                "Stop all jobs for this account, keep the writes in a queue and resume after `Retry-After` seconds.",
                "Handle it apart from other 4xx: most retry helpers take 477 as permanent and drop the data.",
                "Don't cap the wait at a minute or an hour, as helpers for 429 do.",
            ],
            server: &[
                "Tell the customer that the account is moving, and that their data arrives later.",
                "Pause by account ID: the accounts of your other customers work.",
            ],
            headers: &[Header {
                name: "Retry-After",
                message: Message::Response,
                requirement: Requirement::May,
                tells: "the seconds until the next try, typically up to a day",
            }],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "as long as Retry-After says, which can be a day",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 423,
                    difference: "423 at HubSpot is a lock of two seconds during heavy syncing; 477 lasts for hours.",
                },
                Related {
                    code: 429,
                    difference: "429: your app or account is over its rate limit.",
                },
                Related {
                    code: 503,
                    difference: "503: HubSpot is unavailable for a moment, for everybody.",
                },
            ],
            keywords: &[
                "hubspot 477", "hubspot migration in progress", "hubspot data center migration",
                "hubspot data hosting location", "hubspot retry-after",
                "hubspot account being migrated", "hubspot eu migration", "migration in progress",
            ],
        }],
    ),
};
