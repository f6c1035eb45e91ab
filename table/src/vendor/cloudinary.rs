//! Cloudinary: the rate limit of its Admin API.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Cloudinary",
    aliases: &["cloudinary api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 420,
            phrase: "Rate Limited",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Cloudinary",
                product: "Cloudinary Admin API",
                tell: "from api.cloudinary.com, with `X-FeatureRateLimit` headers; the SDKs raise `RateLimited`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Cloudinary SDK for Python, cloudinary/api_client/execute_request.py",
                url: "https://github.com/cloudinary/pycloudinary/blob/master/cloudinary/api_client/execute_request.py",
            },
            summary: "Your account's hourly allowance for Cloudinary's Admin API is used up.",
            meaning: "The Admin API counts calls per account and hour. Above the limit it answers \
                420 until the hour is over. Cloudinary's own SDKs turn the code into an exception \
                named `RateLimited`; the newest do so for 429 too. Uploads and the delivery to \
                visitors are not counted, only listing and managing assets through this API.",
            causes: &[
                "A build or a server calls the Admin API for every page instead of caching the answer.",
                "A migration walks through all resources in small pages.",
                "Several applications share one account.",
            ],
            client: &[
                "Read `X-FeatureRateLimit-Remaining` in each response; when it nears 0, stop until `X-FeatureRateLimit-Reset`.",
                "Ask for `max_results=500` a page instead of the default 10.",
                "Replace many single look-ups by one search expression, or by webhooks.",
            ],
            server: &[
                "Cache what the Admin API told you; build delivery URLs from `public_id`, which takes no API call at all.",
            ],
            headers: &[
                Header {
                    name: "X-FeatureRateLimit-Limit",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "how many calls the account has an hour",
                },
                Header {
                    name: "X-FeatureRateLimit-Remaining",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "how many of them are left",
                },
                Header {
                    name: "X-FeatureRateLimit-Reset",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "when the count starts again",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "after the time in `X-FeatureRateLimit-Reset`",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[Related {
                code: 429,
                difference: "429 is the registered code for a rate limit.",
            }],
            keywords: &[
                "cloudinary rate limit", "x-featureratelimit-remaining",
                "x-featureratelimit-reset", "cloudinary.exceptions.ratelimited",
                "cloudinary::api::ratelimited", "admin api limit exceeded", "cloudinary 420",
                "hourly api limit images",
            ],
        }],
    ),
};
