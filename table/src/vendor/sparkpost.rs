//! SparkPost: the sending limit of its mail API.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "SparkPost",
    aliases: &["messagebird email", "bird email"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 420,
            phrase: "Exceed Sending Limit",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "SparkPost",
                product: "SparkPost API",
                tell: "`errors[].code` 2101, 2102 or 2103 in the JSON body",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "SparkPost, Extended Error Codes",
                url: "https://support.sparkpost.com/docs/tech-resources/extended-error-codes",
            },
            summary: "You have sent as many emails as your account may send in this hour or day.",
            meaning: "SparkPost refuses further emails because a sending limit is reached: code \
                2101 is the hourly limit, 2102 the daily one, 2103 that of the sandbox domain. \
                The limit counts emails; 429 means that you call the API too fast.",
            causes: &[
                "The daily limit of a young account: it grows with the account's reputation.",
                "Tests through the sandbox domain `sparkpostbox.com`, which allows only a few emails.",
                "A loop in your code sends the same email again and again.",
            ],
            client: &[
                "Read `errors[0].code`: for 2103 set up your own sending domain; for 2101 and 2102 queue the rest.",
                "Spread a campaign over several hours with `options.start_time`.",
            ],
            server: &[
                "Check today's usage in the app, and ask for a higher limit before a campaign, not during it.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "after the hour or day has passed; never with sparkpostbox.com",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related { code: 429, difference: "429: too many API calls; 420: too many emails." },
                Related { code: 403, difference: "403: the API key may not send at all." },
            ],
            keywords: &[
                "exceed sending limit (hourly)", "exceed sending limit (daily)",
                "exceed sending limit (sandbox)", "sparkpost daily limit",
                "sparkpost hourly limit", "sparkpost 420", "sparkpost 2101", "sparkpost 2102",
                "sparkpost 2103", "sparkpostbox", "transmissions api limit",
            ],
        }],
    ),
};
