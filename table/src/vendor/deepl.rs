//! DeepL: the code for a used-up character quota.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "DeepL",
    aliases: &["deepl api"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 456,
            phrase: "Quota Exceeded",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "DeepL",
                product: "DeepL's API",
                tell: "the host is api.deepl.com or api-free.deepl.com; libraries raise `QuotaExceededException` (Node: `QuotaExceededError`)",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "DeepL, Error handling",
                url: "https://developers.deepl.com/docs/best-practices/error-handling",
            },
            summary: "Your characters at DeepL are used up for this billing period.",
            meaning: "The account has translated as much as it may: on the free plan the monthly \
                character limit, on a paid plan the limit that its owner set under Cost Control. \
                Waiting a few seconds changes nothing; that sets it apart from 429, DeepL's code \
                for too many requests at once. The official Python library raises an exception of \
                its own for it and does not retry.",
            causes: &[
                "API Free: the 500,000 characters of the month are translated.",
                "API Pro: the Cost Control limit of the subscription is reached.",
                "A test suite or crawler translates the same texts again and again, without a cache.",
                "A document needs more characters than were left.",
            ],
            client: &[
                "Call `GET /v2/usage` (`get_usage()` in the libraries): it shows `character_count` beside `character_limit`.",
                "Catch `QuotaExceededException` (Node: `QuotaExceededError`) by itself and show the untranslated text instead of looping.",
                "Store translations by source text and target language; repeats cost characters again.",
            ],
            server: &[
                "Raise or remove the Cost Control limit in the DeepL account, or move from Free to Pro.",
                "Poll `/v2/usage` once an hour and warn at 80 percent, before your users see this.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "only a higher limit or the next billing period helps",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429: too many requests just now, back off and retry; 456: no characters left, do not retry.",
                },
                Related {
                    code: 403,
                    difference: "403 from DeepL is a wrong or missing API key; 456 is a valid key with nothing left on it.",
                },
                Related {
                    code: 402,
                    difference: "402, reserved for payment, is the registered code that comes nearest.",
                },
            ],
            keywords: &[
                "deepl quota",
                "deepl character limit reached",
                "deepl quotaexceededexception",
                "deepl translation quota",
                "deepl 456",
                "deepl cost control limit",
                "deepl free api limit 500000",
                "deepl quota for this billing period has been exceeded",
                "deepl out of characters",
                "deepl usage limit",
            ],
        }],
    ),
};
