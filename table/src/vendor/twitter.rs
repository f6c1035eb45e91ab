//! Twitter: the rate limit of its first API, the best-known 420.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Twitter",
    aliases: &["x.com", "twitter api", "x api"],
    reach: Reach::Wide,
    entries: checked(
        None,
        &[Entry {
            code: 420,
            phrase: "Enhance Your Calm",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Twitter",
                product: "Twitter API v1",
                tell: "from Twitter's old Search or Streaming API, often with `Retry-After`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Twitter, Search API: new HTTP response code 420 for rate limiting",
                url: "https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8",
            },
            summary: "Twitter's old way of saying too many requests. John Spartan would know the phrase.",
            meaning: "From 18 January 2010 Twitter's Search API sent 420 to an application over \
                its rate limit; Trends and the streams did the same. 429 did not exist yet; API \
                1.1 later changed to it, except for the streams. The phrase comes from the film \
                Demolition Man, and the number is thought to be a joke of its own.",
            causes: &[
                "Too many search requests in a short time.",
                "Too many logins to a stream, or more streams at once than an account may have.",
            ],
            client: &[
                "Wait as long as `Retry-After` says.",
                "Without it, wait a minute and double the pause each time, as Twitter advised for its streams.",
                "Move old code to the current API, and handle 429.",
            ],
            server: &[
                "In an API of your own send 429 with `Retry-After`: clients and proxies understand it.",
            ],
            headers: &[Header {
                name: "Retry-After",
                message: Message::Response,
                requirement: Requirement::May,
                tells: "how many seconds to be calm",
            }],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "the pause must grow with every further 420",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429 is the registered code, two years younger than this one.",
                },
                Related {
                    code: 503,
                    difference: "503: the service is overloaded; 420: you are too fast.",
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
                "twitter rate limited old api",
            ],
        }],
    ),
};
