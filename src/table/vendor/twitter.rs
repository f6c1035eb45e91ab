//! Twitter: the rate limit of its first API, the best-known 420.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Twitter",
    aliases: &["x.com", "twitter api", "x api"],
    reach: Reach::Wide,
    entries: checked(
        None,
        &[Status {
            code: 420,
            phrase: "Enhance Your Calm",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Twitter",
                product: "Twitter API v1",
                tell: "from the Twitter Search or Streaming API of its day, often with Retry-After",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "X developer platform, response codes",
                url: "https://developer.x.com/ja/docs/basics/response-codes",
            },
            summary: "Twitter's old way of saying too many requests. John Spartan would know the phrase.",
            meaning: "From January 2010 the Search API sent 420 to an application over its rate \
                limit; Trends and the streams did the same. 429 did not exist yet; API 1.1 went \
                over to it, but for its streams. The phrase comes from the film Demolition Man, \
                and the number is thought to be a joke of its own.",
            causes: &[
                "Too many search requests in a short time.",
                "Too many logins to a stream, or more streams at once than an account may have.",
            ],
            client: &[
                "Wait as long as Retry-After says.",
                "Without it stop for a minute and double the pause each time, as Twitter advised for its streams.",
                "Move old code on to the current API and handle 429.",
            ],
            server: &[
                "For an API of your own send 429 with Retry-After: clients and proxies know what that is.",
            ],
            headers: &[Field {
                name: "Retry-After",
                message: Message::Response,
                requirement: Requirement::May,
                tells: "how many seconds to be calm",
            }],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "the pause must grow with each further 420",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429 is the registered code, younger than this one by two years.",
                },
                Related {
                    code: 503,
                    difference: "503: the service is overloaded, not you too fast.",
                },
            ],
            keywords: &[
                "twitter calm",
                "twitter too many requests",
                "twitter slow down",
                "twitter calm down",
                "calm down",
                "be calm",
                "too many logins twitter",
                "twitter rate limit",
                "demolition man",
                "twitter streaming 420",
                "tweepy 420",
                "on_error 420",
                "twitter search api rate limited",
                "you have been rate limited. enhance your calm",
                "twitter4j 420",
                "enhanceyourcalm",
            ],
        }],
    ),
};
