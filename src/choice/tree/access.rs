//! Who the client is, or what it may do.

use crate::choice::Then::{Ask, Recommend};
use crate::choice::{Answer, Choice, NearMiss, Question};
use httpstatus_table::entry::Source;

pub(super) static ACCESS: Question = Question {
    asks: "Why is the client not allowed to do this?",
    source: Source::Rfc { number: 9110, section: "15.5.4" },
    answers: &[
        Answer {
            text: "It has to log in first, or once more",
            example: Some("no token, an expired one, a wrong password"),
            then: Ask(&LOGIN),
        },
        Answer {
            text: "Even logged in, it may not do this",
            example: Some(
                "a token without the permission, somebody else's record, a blocked address",
            ),
            then: Ask(&FORBIDDEN),
        },
        Answer {
            text: "It has to pay first",
            example: Some("no credit left, the trial is over, the card was declined"),
            then: Recommend(Choice {
                code: 402,
                when: "only money is missing; the RFC reserves the code, \
                    so say in the body what is to be paid",
                near: &[
                    NearMiss { code: 403, because: "a payment would change the answer" },
                    NearMiss { code: 429, because: "waiting would not help" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "The law forbids it",
            example: Some("a court order, a country where it may not be shown"),
            then: Recommend(Choice {
                code: 451,
                when: "the law obliges you to withhold it, and you may say so",
                near: &[
                    NearMiss { code: 403, because: "the refusal is the law's, not your own" },
                    NearMiss {
                        code: 410,
                        because: "it still exists, but you may not show it here",
                    },
                ],
                also_because: None,
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
            then: Recommend(Choice {
                code: 401,
                when: "the credentials are missing, wrong or expired, and valid ones would help; \
                    name the scheme in WWW-Authenticate",
                near: &[
                    NearMiss { code: 403, because: "logging in can change the answer" },
                    NearMiss { code: 400, because: "only the credentials have to change" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "A proxy that the client is set to use",
            example: Some("a company's web proxy"),
            then: Recommend(Choice {
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
                also_because: None,
            }),
        },
        Answer {
            text: "The network, before it lets the client out",
            example: Some("the sign-in page of a hotel's Wi-Fi"),
            then: Recommend(Choice {
                code: 511,
                when: "you control access to the network and answer in place of the server, \
                    with a link to the sign-in page",
                near: &[
                    NearMiss {
                        code: 401,
                        because: "the server that was asked has nothing to do with it",
                    },
                    NearMiss {
                        code: 302,
                        because: "a program would take your sign-in page for the server's answer",
                    },
                    NearMiss { code: 407, because: "the client is not configured to use a proxy" },
                ],
                also_because: None,
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
            then: Recommend(Choice {
                code: 403,
                when: "you know who asks, or it makes no difference, and the client may not do this",
                near: &[
                    NearMiss { code: 401, because: "logging in again would change nothing" },
                    NearMiss { code: 404, because: "the client may learn that it exists" },
                    NearMiss { code: 405, because: "others may use this method here" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "No: even that would tell too much",
            example: Some("another customer's record, a private repository"),
            then: Recommend(Choice {
                code: 404,
                when: "the client may not have it and must not even learn that it exists; \
                    answer as you do for what was never there",
                near: &[
                    NearMiss { code: 403, because: "that would admit that there is something" },
                    NearMiss { code: 410, because: "that would admit that there was something" },
                ],
                also_because: Some("a 404 may stand for a 403 that would give away a secret"),
            }),
        },
    ],
};
