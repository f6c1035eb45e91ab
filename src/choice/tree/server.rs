//! The fault is on the server's side: the codes of class 5xx.

use crate::choice::Then::{Ask, Recommend};
use crate::choice::{Answer, Choice, NearMiss, Question};
use httpstatus_table::entry::Source;

pub(super) static SERVER: Question = Question {
    asks: "What failed?",
    source: Source::Rfc { number: 9110, section: "15.6" },
    answers: &[
        Answer {
            text: "My own code: something that I did not expect",
            example: Some("an exception, a bug, a wrong setting"),
            then: Recommend(Choice {
                code: 500,
                when: "something broke that should have worked, and no other 5xx says it better",
                near: &[
                    NearMiss { code: 503, because: "you don't know whether it will pass" },
                    NearMiss {
                        code: 502,
                        because: "it broke in your own code, not in a server behind it",
                    },
                    NearMiss { code: 400, because: "the request is not to blame" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "I can't serve anybody at the moment",
            example: Some("maintenance, overload, my database is down"),
            then: Recommend(Choice {
                code: 503,
                when: "you can't answer now, whoever asks, but expect to be back; \
                    say in Retry-After when",
                near: &[
                    NearMiss { code: 500, because: "you know what is wrong and that it will pass" },
                    NearMiss { code: 429, because: "this client does not ask too often" },
                    NearMiss { code: 502, because: "what is down is a part of your own service" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Another service that I had to ask",
            example: Some("a third-party API, the application behind a proxy"),
            then: Ask(&UPSTREAM),
        },
        Answer {
            text: "Nothing broke: the server can't do this at all",
            example: Some("an endpoint that is planned, but not built"),
            then: Recommend(Choice {
                code: 501,
                when: "what the request needs has never been built",
                near: &[
                    NearMiss { code: 500, because: "nothing broke; it was never there" },
                    NearMiss {
                        code: 404,
                        because: "the server lacks the function; the address is not the problem",
                    },
                    NearMiss { code: 405, because: "no other address offers it either" },
                ],
                also_because: Some("what is not built is as often a function as it is a method"),
            }),
        },
        Answer {
            text: "A full disk, an endless loop, or a negotiation that never ends",
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
            then: Recommend(Choice {
                code: 504,
                when: "a server that you had to ask did not answer in the time that you allow",
                near: &[
                    NearMiss { code: 502, because: "there was no answer that could be bad" },
                    NearMiss { code: 408, because: "the client was quick enough" },
                    NearMiss {
                        code: 503,
                        because: "you could serve; the server that you asked could not",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It gave an answer that I can't use, or none at all",
            example: Some("an error, rubbish, a connection refused or cut"),
            then: Recommend(Choice {
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
                also_because: None,
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
            then: Recommend(Choice {
                code: 507,
                when: "there is no room to store what the request needs stored",
                near: &[
                    NearMiss { code: 413, because: "it would fit the rules, if there were room" },
                    NearMiss {
                        code: 503,
                        because: "waiting does not help until somebody makes room",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Walking through the folders never ends",
            example: Some("WebDAV: Depth: infinity in a folder that contains itself"),
            then: Recommend(Choice {
                code: 508,
                when: "you walked through a tree of folders, met the same folder again and \
                    gave up the whole request",
                near: &[
                    NearMiss {
                        code: 208,
                        because: "you gave up the whole request; 208 skips one folder and goes on",
                    },
                    NearMiss {
                        code: 500,
                        because: "you know what is wrong: a loop in the stored folders",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "The variant that I chose starts a negotiation of its own",
            example: Some("transparent content negotiation, wrongly configured"),
            then: Recommend(Choice {
                code: 506,
                when: "the variant that you chose for the client is itself set up to negotiate, \
                    so that the negotiation never ends",
                near: &[
                    NearMiss { code: 406, because: "there is a variant that fits the client" },
                    NearMiss { code: 500, because: "that would leave open what is wrong" },
                ],
                also_because: None,
            }),
        },
    ],
};
