//! Qualys: the code of the SSL Labs API for an overload.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Qualys",
    aliases: &["ssl labs", "ssllabs", "ssllabs-scan"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Status {
            code: 529,
            phrase: "The Service Is Overloaded",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Qualys",
                product: "Qualys SSL Labs API",
                tell: "an answer of api.ssllabs.com to the call analyze",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "SSL Labs API documentation v4",
                url: "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
            },
            summary: "SSL Labs has more servers to assess than it can manage; nothing that you did.",
            meaning: "The assessment service is overloaded, and its documents stress that this \
                is not a result of the client's behaviour. Too many assessments of your own are \
                429, and 503 is the service being down for maintenance. All three mean: later.",
            causes: &[
                "Many people assess their servers at once, for instance in the days after a new TLS weakness.",
            ],
            client: &[
                "Sleep long: 15 minutes by the table in the documents of API v4, 30 by its text and by v3.",
                "Add a random part to the pause, so that all clients do not come back in the same minute.",
                "Use fromCache=on with maxAge where a result of yesterday is good enough; ssllabs-scan waits by itself.",
            ],
            server: &[
                "For your own hosts, testssl.sh or sslyze on your side does not depend on the service.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "many minutes, with a random part",
            },
            redirect: None,
            formerly: &[],
            aliases: &["Site is overloaded"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429: you started too many assessments; 529: everybody together did.",
                },
                Related {
                    code: 503,
                    difference: "503: the service is not available, for maintenance for example.",
                },
            ],
            keywords: &[
                "ssl labs overloaded", "ssllabs api 529", "ssllabs-scan",
                "assessment service overloaded", "ssl test busy", "site is overloaded",
                "qualys ssl",
            ],
        }],
    ),
};
