//! bunq: codes of the bank's API.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "bunq",
    aliases: &["bunq api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 399,
                phrase: "Not Modified",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "bunq",
                    product: "bunq API",
                    tell: "the host is `api.bunq.com` or the sandbox",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "bunq API documentation, Response codes",
                    url: "https://github.com/bunq/doc/blob/develop/DESCRIPTION.md",
                },
                summary: "bunq's own 304: nothing has changed, use the copy that you have.",
                meaning: "bunq describes 399 as the same as 304: you hold a current copy of the \
                    data. No HTTP cache knows this unregistered code, so your program has to \
                    handle it. Beware of helpers: with Python's requests `response.ok` is true \
                    for 399, with fetch it is false.",
                causes: &["The data is the same as at your last request."],
                client: &[
                    "Use your stored copy, and don't parse the body as new data.",
                    "Handle 399 before the general test for errors or redirects.",
                ],
                server: &[
                    "If you have a caching proxy, let it pass 399 through: it can't refresh a stored copy with it.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::No, reason: "you have the data already" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 304,
                        difference: "304 is the registered code for the same thing.",
                    },
                    Related { code: 200, difference: "200 brings the data." },
                ],
                keywords: &["bunq 399", "bunq not modified", "status code 399"],
            },
            Entry {
                code: 466,
                phrase: "Request Signature Required",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "bunq",
                    product: "bunq API",
                    tell: "JSON with `Error` and `error_description`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "bunq API documentation, Response codes",
                    url: "https://github.com/bunq/doc/blob/develop/DESCRIPTION.md",
                },
                summary: "This bunq call moves money or opens a session, so its body must be signed.",
                meaning: "bunq demands a signature for opening a session, for payments and for accepting \
                    drafts, scheduled payments and requests. The request came without one. A signature \
                    that is there but wrong is 401.",
                causes: &[
                    "The call is written by hand or in a tool such as Postman, without bunq's SDK.",
                    "The header `X-Bunq-Client-Signature` got lost in a proxy or in a wrapper around the HTTP client.",
                ],
                client: &[
                    "Sign the body, and only the body, with SHA-256 and your installation's private key, and send it as base64 in `X-Bunq-Client-Signature`.",
                    "Or use bunq's SDK, which signs by itself.",
                ],
                server: &[
                    "Sign the bytes that you send: a serializer that changes the JSON afterwards breaks the signature.",
                ],
                headers: &[Header {
                    name: "X-Bunq-Client-Signature",
                    message: Message::Request,
                    requirement: Requirement::Must,
                    tells: "the signature of the body in base64",
                }],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with a signature" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401: the token or the signature is not valid.",
                    },
                    Related { code: 403, difference: "403: you may not make this call." },
                ],
                keywords: &[
                    "bunq 466", "x-bunq-client-signature", "bunq request signature",
                    "status code 466", "request signature required",
                ],
            },
            Entry {
                code: 490,
                phrase: "User Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "bunq",
                    product: "bunq API",
                    tell: "JSON with `Error`, `error_description` and `error_description_translated`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "bunq API documentation, Response codes",
                    url: "https://github.com/bunq/doc/blob/develop/DESCRIPTION.md",
                },
                summary: "bunq says the input is at fault: most likely a parameter is missing or invalid.",
                meaning: "bunq documents 490 with the same words as 400: a parameter is missing or invalid. \
                    The body has a text for you and a translated one that you may show to users.",
                causes: &[
                    "A required field is missing, or an amount, an IBAN or a date has the wrong form.",
                    "The values are well-formed but impossible, such as a payment without enough balance.",
                ],
                client: &[
                    "Read `error_description` in the body.",
                    "Compare the body with the example in bunq's API reference, field by field.",
                ],
                server: &[
                    "Show `error_description_translated` to your user; set its language with `X-Bunq-Language`.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with corrected input" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 400, difference: "400 has the same description at bunq." },
                    Related {
                        code: 422,
                        difference: "422 is the registered code for input that is well-formed but wrong.",
                    },
                ],
                keywords: &["bunq 490", "bunq user error", "status code 490"],
            },
            Entry {
                code: 491,
                phrase: "Maintenance Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "bunq",
                    product: "bunq API",
                    tell: "the host is `api.bunq.com` or the sandbox",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "bunq API documentation, Response codes",
                    url: "https://github.com/bunq/doc/blob/develop/DESCRIPTION.md",
                },
                summary: "bunq is in maintenance mode: it is not about your request, try again later.",
                meaning: "bunq answers 491 while it is in maintenance. The number is in the class of client \
                    errors, but nothing is wrong with your request; treat it as 503.",
                causes: &["Planned or urgent maintenance at bunq."],
                client: &[
                    "Wait some minutes and repeat; look at bunq's status page.",
                    "Before you repeat a payment, list the payments: was it booked?",
                ],
                server: &["Make your retry logic treat 491 like 503, and your alerts too."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "when the maintenance is over",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 503, difference: "503 is the registered code for it." },
                    Related { code: 500, difference: "500: something went wrong on bunq's end." },
                    Related { code: 429, difference: "429: too many calls." },
                ],
                keywords: &["bunq 491", "bunq maintenance", "status code 491"],
            },
        ],
    ),
};
