//! SparkPost: the sending limit of its mail API.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "SparkPost",
    aliases: &["messagebird email", "bird email"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Status {
            code: 420,
            phrase: "Exceed Sending Limit",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "SparkPost",
                product: "SparkPost API",
                tell: "JSON with errors[].code 2101, 2102 or 2103",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "SparkPost, Extended Error Codes",
                url: "https://support.sparkpost.com/docs/tech-resources/extended-error-codes",
            },
            summary: "You have sent as many mails as your account may in this hour or day.",
            meaning: "The Transmissions API refuses further mails because the sending limit is \
                reached. Its API description gives three: code 2101 is hourly, 2102 daily, 2103 \
                the allowance of the sandbox domain. That is a quota of messages; 429 is for \
                calling the API too fast.",
            causes: &[
                "The daily limit of a young account: it rises as the account builds a reputation.",
                "Test mails through sparkpostbox.com, the sandbox domain, which allows only a handful.",
                "A loop in your code that sends the same mail again and again.",
            ],
            client: &[
                "Read errors[0].code: with 2103 set up a sending domain of your own, with 2101 or 2102 queue the rest.",
                "Spread a campaign over several hours with options.start_time.",
            ],
            server: &[
                "In the app look at the usage of today, and ask for a higher limit before a campaign, not during it.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "in the next hour or day; with the sandbox domain not at all",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related { code: 429, difference: "429: too many API calls; 420: too many mails." },
                Related { code: 403, difference: "403: the key may not send at all." },
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
