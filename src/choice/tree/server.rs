//! The fault is on the server's side: the codes of class 5xx.

use crate::choice::Then::{Ask, Send};
use crate::choice::{Answer, Choice, NearMiss, Question};
use crate::status::Source;

pub(super) static SERVER: Question = Question {
    asks: "What failed?",
    source: Source::Rfc { number: 9110, section: "15.6" },
    answers: &[
        Answer {
            text: "My own code: something that I did not expect",
            example: Some("an exception, a bug, a wrong setting"),
            then: Send(Choice {
                code: 500,
                when: "something broke that should have worked, and you can't say it better",
                near: &[
                    NearMiss { code: 503, because: "you don't know that it will pass" },
                    NearMiss {
                        code: 502,
                        because: "it broke in your own code, not in a server behind it",
                    },
                    NearMiss { code: 400, because: "the request is not to blame" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "I can't serve anybody for a while",
            example: Some("maintenance, overload, my database is down"),
            then: Send(Choice {
                code: 503,
                when: "you can't answer now, whoever asks, but expect to be back; \
                    say in Retry-After when",
                near: &[
                    NearMiss { code: 500, because: "you know what is wrong and that it will pass" },
                    NearMiss { code: 429, because: "it is not this client that asks too much" },
                    NearMiss { code: 502, because: "what is down is a part of your own service" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "Another service that I had to ask",
            example: Some("a third-party API, the application behind a proxy"),
            then: Ask(&UPSTREAM),
        },
        Answer {
            text: "Nothing broke: I can't do this at all, for nobody",
            example: Some("an endpoint that is planned, but not built"),
            then: Send(Choice {
                code: 501,
                when: "what the request needs has never been built",
                near: &[
                    NearMiss { code: 500, because: "nothing broke; it was never there" },
                    NearMiss {
                        code: 404,
                        because: "you want to say that it is missing in the server, not at this address",
                    },
                    NearMiss { code: 405, because: "no other address offers it either" },
                ],
                again: Some("what is not built is as often a function as it is a method"),
            }),
        },
        Answer {
            text: "A full disk, an endless loop, or a tangled negotiation",
            example: None,
            then: Ask(&SPECIAL),
        },
    ],
};

static UPSTREAM: Question = Question {
    asks: "What did that service do?",
    source: Source::Rfc { number: 9110, section: "15.6.3" },
    answers: &[
        Answer {
            text: "It said nothing in time",
            example: Some("the third-party API timed out"),
            then: Send(Choice {
                code: 504,
                when: "a server that you had to ask did not answer in the time you wait for it",
                near: &[
                    NearMiss { code: 502, because: "there was no answer that could be bad" },
                    NearMiss { code: 408, because: "the client was quick enough" },
                    NearMiss {
                        code: 503,
                        because: "you could serve; the server that you asked could not",
                    },
                ],
                again: None,
            }),
        },
        Answer {
            text: "It gave an answer that I can't use, or none at all",
            example: Some("an error, rubbish, a connection refused or cut"),
            then: Send(Choice {
                code: 502,
                when: "a server that you had to ask refused, hung up or answered with what you can't use",
                near: &[
                    NearMiss { code: 504, because: "it did not keep you waiting" },
                    NearMiss {
                        code: 500,
                        because: "your own code is fine; if you asked it wrongly, that is a 500",
                    },
                    NearMiss {
                        code: 503,
                        because: "you asked and were let down; if you don't even ask, send 503",
                    },
                ],
                again: None,
            }),
        },
    ],
};

static SPECIAL: Question = Question {
    asks: "Which of the three is it?",
    source: Source::Rfc { number: 9110, section: "15.6" },
    answers: &[
        Answer {
            text: "There is no room left to store what was sent",
            example: Some("the disk is full, or the user's quota"),
            then: Send(Choice {
                code: 507,
                when: "there is no room to store what the request needs stored",
                near: &[
                    NearMiss { code: 413, because: "it would fit the rules, if there were room" },
                    NearMiss {
                        code: 503,
                        because: "waiting does not help until somebody makes room",
                    },
                ],
                again: None,
            }),
        },
        Answer {
            text: "The walk through the folders runs in circles",
            example: Some("WebDAV: a Depth: infinity that meets itself"),
            then: Send(Choice {
                code: 508,
                when: "you went through a tree for the request, came past the same place again and \
                    gave the whole up",
                near: &[
                    NearMiss {
                        code: 208,
                        because: "the whole request ends; a listing could have gone on",
                    },
                    NearMiss {
                        code: 500,
                        because: "you know what is wrong: a loop in what is stored",
                    },
                ],
                again: None,
            }),
        },
        Answer {
            text: "The variant I chose wants to negotiate itself",
            example: Some("a wrong set-up of transparent content negotiation"),
            then: Send(Choice {
                code: 506,
                when: "the variant chosen for the client is set up to negotiate too, \
                    so that there is no end to it",
                near: &[
                    NearMiss { code: 406, because: "there is a variant that fits the client" },
                    NearMiss { code: 500, because: "that would leave open what is wrong" },
                ],
                again: None,
            }),
        },
    ],
};
