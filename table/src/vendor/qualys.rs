//! Qualys: the codes of the SSL Labs API for an overload and for a missing registration.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Qualys",
    aliases: &["ssl labs", "ssllabs", "ssllabs-scan"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 441,
                phrase: "Not Registered",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qualys",
                    product: "Qualys SSL Labs API",
                    tell: "a response of `api.ssllabs.com` below `/api/v4/`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "SSL Labs API documentation v4",
                    url: "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
                },
                summary: "SSL Labs does not know the email address of this call: register it first.",
                meaning: "Version 4 of the API wants a registered email address in the `email` \
                    header of every scan. Its documents list 441 for callers who are not \
                    registered. Be ready for a 400 as well: Qualys' own client looks for a \
                    rejected address there.",
                causes: &[
                    "A client was moved from v3, which needs no registration, to v4.",
                    "The address in the `email` header is not the one that was registered.",
                ],
                client: &[
                    "Register once: POST `firstName`, `lastName`, `email` and `organization` as JSON to `/api/v4/register`.",
                    "Send the address with every call: `curl --header \"email: you@example.org\"`.",
                    "Use an address of your organization: Gmail, Yahoo and Hotmail are refused.",
                ],
                server: &[
                    "In a pipeline, configure one registered address instead of the address of whoever started it.",
                    "`ssllabs-scan-v4` stops on this code with `Unexpected response status code 441`; register with `ssllabs-scan-v4-register`.",
                ],
                headers: &[Header {
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
                        code: 400,
                        difference: "400 with `email` in the error's `field` is the same refusal, for Qualys' own client.",
                    },
                    Related {
                        code: 429,
                        difference: "429: you are registered, and started too many assessments.",
                    },
                ],
                keywords: &[
                    "qualys not registered", "ssl labs not registered", "ssllabs 441",
                    "ssl labs register", "ssllabs api v4 email", "ssl labs api registration",
                    "ssllabs unauthorized error",
                ],
            },
            Entry {
                code: 529,
                phrase: "The Service Is Overloaded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qualys",
                    product: "Qualys SSL Labs API",
                    tell: "a response of `api.ssllabs.com` to `analyze`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "SSL Labs API documentation v4",
                    url: "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md",
                },
                summary: "SSL Labs has more servers to assess than it can manage; you did nothing wrong.",
                meaning: "The assessment service is overloaded, and its documents stress that the \
                    client did not cause it. Too many assessments of your own are 429; 503 means \
                    that the service is down, for example for maintenance.",
                causes: &[
                    "Many people assess their servers at once, for instance when a new TLS weakness has become known.",
                ],
                client: &[
                    "Wait 15 to 30 minutes before you ask again (the documents give both figures). `ssllabs-scan` does so by itself.",
                    "Add a random part to the pause, so that clients don't all come back in the same minute.",
                    "Use `fromCache=on` with `maxAge` if yesterday's result is good enough.",
                ],
                server: &[
                    "For your own hosts use `testssl.sh` or `sslyze`: they run on your side and need no service.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "after 15 to 30 minutes, with a random part",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Site is overloaded"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503: the service is down, for maintenance for example; 529: it is up and overloaded.",
                    },
                    Related {
                        code: 429,
                        difference: "429: you started too many assessments; 529: all users together did.",
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
