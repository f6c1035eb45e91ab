//! Cohere: codes for a forbidden token in a text and for canceled requests.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Cohere",
    aliases: &["cohere api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 498,
                phrase: "Invalid Token",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cohere",
                    product: "Cohere API",
                    tell: "the host is `api.cohere.com`; Cohere's SDK raises `InvalidTokenError`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cohere SDK for Python, src/cohere/errors/invalid_token_error.py",
                    url: "https://github.com/cohere-ai/cohere-python/blob/main/src/cohere/errors/invalid_token_error.py",
                },
                summary: "Your text, or the model's answer, contains a token that Cohere has put on a deny list.",
                meaning: "Token means a piece of text here, not an API key: Cohere's API description gives 498 \
                    for a request or a response that contains a deny-listed token. A wrong key is 401. \
                    Cohere's page of errors does not list 498, so expect it rarely.",
                causes: &[
                    "The prompt contains a token of the list, most likely a special token of the model, such as chat markup from a template.",
                    "The model's answer contained a token that is not allowed out.",
                ],
                client: &[
                    "Look in the prompt for control tokens in angle brackets and take them out.",
                    "Don't renew the API key: it is not what is meant.",
                ],
                server: &[
                    "Clean user input of such markup before it goes into a prompt; it is also a way of prompt injection.",
                    "In an error handler keep Cohere's 498 apart from the 498 of ArcGIS, which is about credentials.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with another text" },
                redirect: None,
                formerly: &[],
                aliases: &["InvalidTokenError"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 401, difference: "401: the API key is missing or wrong." },
                    Related {
                        code: 422,
                        difference: "422: the request is well-formed, but a field has a value that won't do.",
                    },
                    Related {
                        code: 400,
                        difference: "400: a field is missing or wrong, or the prompt has too many tokens.",
                    },
                ],
                keywords: &[
                    "cohere 498", "cohere invalidtokenerror", "deny-listed token",
                    "invalid token cohere",
                ],
            },
            Entry {
                code: 499,
                phrase: "Request Cancelled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cohere",
                    product: "Cohere API",
                    tell: "the host is `api.cohere.com`; `request cancelled` in the body; the SDK raises `ClientClosedRequestError`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Cohere, Errors",
                    url: "https://docs.cohere.com/v1/reference/errors",
                },
                summary: "Cohere stopped working on the request because it was canceled on the way.",
                meaning: "Cohere's own page says that a user canceled the request, and advises to try again. \
                    But among its messages are `streaming error` and `failed to get rerank inference: \
                    request cancelled`, so it may not have been you.",
                causes: &[
                    "Your client closed the stream or ran into its timeout.",
                    "Judging by the messages: a part of Cohere's service canceled the call, for example during rerank.",
                ],
                client: &[
                    "Repeat the request. Cohere's SDK does not do it for 499: it repeats 408, 409, 429 and 5xx.",
                    "Raise your own timeout if it fails after the same time again and again.",
                ],
                server: &["In a gateway retry it once if your user is still connected."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "once, if you did not cancel it yourself",
                },
                redirect: None,
                formerly: &[],
                aliases: &["ClientClosedRequestError"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 504, difference: "504: Cohere's gateway ran out of time." },
                    Related { code: 500, difference: "500: an error inside Cohere." },
                    Related {
                        code: 429,
                        difference: "429: too many requests, or the trial limit is used up.",
                    },
                ],
                keywords: &[
                    "cohere 499", "request cancelled by user", "clientclosedrequesterror",
                    "failed to get rerank inference", "cohere streaming error",
                ],
            },
        ],
    ),
};
