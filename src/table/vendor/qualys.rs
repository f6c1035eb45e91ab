//! Qualys: the codes of the SSL Labs API for an overload and for a missing registration.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Qualys",
    aliases: &["ssl labs", "ssllabs", "ssllabs-scan"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 441,
                phrase: "Not Registered",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qualys",
                    product: "Qualys SSL Labs API",
                    tell: "an answer of api.ssllabs.com below /api/v4/",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "SSL Labs API documentation v4",
                    url: "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
                },
                summary: "SSL Labs does not know the email address of this call: register it first.",
                meaning: "Version 4 of the API wants the email address of a registered user in the \
                    field email of each scan. 441 is in its documents for callers who are not \
                    registered; they call it an unauthorized error and give no phrase. Qualys's \
                    own client looks for a refused address in a 400 as well, so expect either.",
                causes: &[
                    "A client was moved from v3, which needs no registration, to v4.",
                    "The address in the field email is not the one that was registered.",
                ],
                client: &[
                    "Register once: POST firstName, lastName, email and organization as JSON to /api/v4/register.",
                    "Send the address with each call: curl --header \"email: you@example.org\".",
                    "Use an address of your organization: Gmail, Yahoo and Hotmail are refused.",
                ],
                server: &[
                    "In a pipeline keep the registered address in its settings, not that of whoever started it.",
                ],
                headers: &[Field {
                    name: "email",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "the registered address that the scan is made for",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the address is registered",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401 is the registered code for missing credentials, and names a scheme for them.",
                    },
                    Related {
                        code: 429,
                        difference: "429: you are registered and started too many assessments.",
                    },
                ],
                keywords: &[
                    "qualys not registered", "ssl labs not registered", "ssllabs 441",
                    "ssl labs register", "ssllabs api v4 email", "ssl labs api registration",
                    "ssllabs unauthorized error",
                ],
            },
            Status {
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
                    "qualys overloaded", "qualys site overloaded", "ssl labs overloaded",
                    "ssllabs api 529", "ssllabs-scan", "assessment service overloaded",
                    "ssl test busy", "site is overloaded", "qualys ssl",
                ],
            },
        ],
    ),
};
