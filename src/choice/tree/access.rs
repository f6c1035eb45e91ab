//! Who the client is, or what it may do.

use crate::choice::Then::{Ask, Send};
use crate::choice::{Answer, Choice, NearMiss, Question};
use crate::status::Source;

pub(super) static ACCESS: Question = Question {
    asks: "Why may it not?",
    source: Source::Rfc { number: 9110, section: "15.5.4" },
    answers: &[
        Answer {
            text: "It has to log in first, or once more",
            example: Some("no token, an expired one, a wrong password"),
            then: Ask(&LOGIN),
        },
        Answer {
            text: "Logged in or not, the answer is no",
            example: Some("a token without the right, another's record, a blocked address"),
            then: Ask(&FORBIDDEN),
        },
        Answer {
            text: "It has to pay first",
            example: Some("no credit left, the trial is over, the card was declined"),
            then: Send(Choice {
                code: 402,
                when: "only money is missing; the RFC reserves the code, \
                    so say in the body what is to be paid",
                near: &[
                    NearMiss { code: 403, because: "a payment opens the door" },
                    NearMiss { code: 429, because: "waiting would not help" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "The law forbids it",
            example: Some("a court order, a country where it may not be shown"),
            then: Send(Choice {
                code: 451,
                when: "you are legally obliged to withhold it and may say so",
                near: &[
                    NearMiss { code: 403, because: "the refusal is the law's, not your own" },
                    NearMiss {
                        code: 410,
                        because: "it has not been removed for everybody, or not by your will",
                    },
                ],
                again: None,
            }),
        },
    ],
};

static LOGIN: Question = Question {
    asks: "Who asks for the login?",
    source: Source::Rfc { number: 9110, section: "11" },
    answers: &[
        Answer {
            text: "My service",
            example: Some("an API with tokens, a site with accounts"),
            then: Send(Choice {
                code: 401,
                when: "the credentials are missing, wrong or expired, and good ones would help; \
                    name the scheme in WWW-Authenticate",
                near: &[
                    NearMiss { code: 403, because: "logging in can change the answer" },
                    NearMiss { code: 400, because: "nothing but the credentials has to change" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "A proxy that the client is set to use",
            example: Some("a company's way out to the web"),
            then: Send(Choice {
                code: 407,
                when: "you are a proxy and want the client's credentials before you pass anything on; \
                    name the scheme in Proxy-Authenticate",
                near: &[
                    NearMiss { code: 401, because: "the proxy asks, not the server behind it" },
                    NearMiss {
                        code: 403,
                        because: "logging in to the proxy can change the answer",
                    },
                ],
                again: None,
            }),
        },
        Answer {
            text: "The network, before it lets anybody out",
            example: Some("the sign-in page of a hotel's Wi-Fi"),
            then: Send(Choice {
                code: 511,
                when: "you control the way to the network and answer in a server's place, \
                    with a link to the page to sign in at",
                near: &[
                    NearMiss {
                        code: 401,
                        because: "the server that was asked has nothing to do with it",
                    },
                    NearMiss {
                        code: 302,
                        because: "a program would take your sign-in page for the server's answer",
                    },
                    NearMiss { code: 407, because: "the client has not been set to use you" },
                ],
                again: None,
            }),
        },
    ],
};

static FORBIDDEN: Question = Question {
    asks: "May the client learn that it exists?",
    source: Source::Rfc { number: 9110, section: "15.5.4" },
    answers: &[
        Answer {
            text: "Yes",
            example: Some("the admin page, a record that others may change"),
            then: Send(Choice {
                code: 403,
                when: "you know who asks, or it makes no difference, and they may not do this",
                near: &[
                    NearMiss { code: 401, because: "to log in once more would change nothing" },
                    NearMiss { code: 404, because: "they may learn that it exists" },
                    NearMiss { code: 405, because: "others may use this method here" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "No: even that would tell too much",
            example: Some("another customer's record, a private repository"),
            then: Send(Choice {
                code: 404,
                when: "they may not have it and must not even learn that it exists; \
                    answer as for what was never there",
                near: &[
                    NearMiss { code: 403, because: "that would admit that there is something" },
                    NearMiss { code: 410, because: "that would admit that there was something" },
                ],
                again: Some("a 404 may stand for a 403 that would give away a secret"),
            }),
        },
    ],
};
