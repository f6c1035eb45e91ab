//! BigCommerce: the old code of its rate limit.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "BigCommerce",
    aliases: &["bigcommerce api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 509,
            phrase: "Bandwidth Limit Exceeded",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "BigCommerce",
                product: "BigCommerce API, basic authentication",
                tell: "a BigCommerce store's API with basic authentication; `X-Retry-After` may be set",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Hearsay,
            source: Source::Page {
                title: "BigCommerce client for Ruby, lib/bigcommerce/exception.rb",
                url: "https://github.com/bigcommerce/bigcommerce-api-ruby/blob/master/lib/bigcommerce/exception.rb",
            },
            summary: "An app with the old basic authentication is over its rate limit; others get 429.",
            meaning: "BigCommerce's own Ruby client knows 509 as a limit, and another client says whose: \
                    apps that log in with basic authentication, a method that is deprecated. \
                    BigCommerce's current list of codes no longer has 509. Apps with OAuth tokens get \
                    429.",
            causes: &[
                "The app sends more requests than the store's plan allows in the window, with an old account.",
                "Something else in front of the store sends 509, such as a web host.",
            ],
            client: &[
                "Wait as long as `X-Retry-After` says (seconds), then go on more slowly.",
                "Move to an API account with a token (`X-Auth-Token`).",
            ],
            server: &[
                "Make your retry logic accept 509 and 429 alike until the old account is gone.",
            ],
            headers: &[Header {
                name: "X-Retry-After",
                message: Message::Response,
                requirement: Requirement::May,
                tells: "the seconds until the quota is renewed",
            }],
            cacheable: false,
            body: true,
            retry: Retry { advice: RetryAdvice::AfterDelay, reason: "after X-Retry-After" },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related { code: 429, difference: "429 is what BigCommerce sends today." },
                Related {
                    code: 503,
                    difference: "503 from BigCommerce: the store is down for maintenance or suspended.",
                },
            ],
            keywords: &[
                "bigcommerce 509", "bigcommerce rate limit", "bigcommerce basic auth",
                "bigcommerce bandwidth limit",
            ],
        }],
    ),
};
