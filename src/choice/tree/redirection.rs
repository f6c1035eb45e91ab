//! The answer is elsewhere, or the client has it already: the codes of class 3xx.

use crate::choice::Then::{Ask, Recommend};
use crate::choice::{Answer, Choice, NearMiss, Question};
use httpstatus_table::entry::Source;

pub(super) static REDIRECTION: Question = Question {
    asks: "What should the client do?",
    source: Source::Rfc { number: 9110, section: "15.4" },
    answers: &[
        Answer {
            text: "Send the same request to another address",
            example: Some("a page that moved, an API on a new host"),
            then: Ask(&MOVED),
        },
        Answer {
            text: "Fetch the outcome from another address, with GET",
            example: Some("the page after a form, the result of a finished job"),
            then: Recommend(Choice {
                code: 303,
                when: "the request is done, and the client should read its outcome, with GET, \
                    at the address in Location",
                near: &[
                    NearMiss {
                        code: 201,
                        because: "the client should go there, not just know the address",
                    },
                    NearMiss {
                        code: 302,
                        because: "that leaves open whether a POST is sent again",
                    },
                    NearMiss { code: 307, because: "that would send the form a second time" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Use the copy it has: nothing has changed",
            example: Some("the ETag in its If-None-Match is the current one"),
            then: Recommend(Choice {
                code: 304,
                when: "a GET or HEAD asked for it only if it has changed, and it has not",
                near: &[
                    NearMiss { code: 200, because: "that would send again what the client has" },
                    NearMiss {
                        code: 412,
                        because: "that is for a failed condition on a change, not on a read",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Pick one of several addresses",
            example: Some("one report as PDF, as HTML and as text, each with a URL"),
            then: Recommend(Choice {
                code: 300,
                when: "there are several versions, each at its own address, and the client \
                    chooses",
                near: &[
                    NearMiss { code: 303, because: "there is more than one place to go" },
                    NearMiss { code: 406, because: "no version has been ruled out" },
                ],
                also_because: None,
            }),
        },
    ],
};

static MOVED: Question = Question {
    asks: "Is the move permanent or temporary?",
    source: Source::Rfc { number: 9110, section: "15.4" },
    answers: &[
        Answer {
            text: "For good: the old address can be forgotten",
            example: Some("a new domain, a renamed path"),
            then: Ask(&MOVED_FOR_GOOD),
        },
        Answer {
            text: "For now: the old address stays the one to ask",
            example: Some("another server while this one is repaired"),
            then: Ask(&MOVED_FOR_NOW),
        },
    ],
};

static MOVED_FOR_GOOD: Question = Question {
    asks: "Must a POST stay a POST, body and all?",
    source: Source::Rfc { number: 9110, section: "15.4.9" },
    answers: &[
        Answer {
            text: "Yes",
            example: Some("an endpoint that takes data"),
            then: Recommend(Choice {
                code: 308,
                when: "it has moved for good, and the client should send the very same request, \
                    method and body, to the new address",
                near: &[
                    NearMiss { code: 301, because: "that lets a client turn POST into GET" },
                    NearMiss { code: 307, because: "the old address will not come back" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "No, or nobody sends one there",
            example: Some("a page that is only read"),
            then: Recommend(Choice {
                code: 301,
                when: "it has moved for good and is only read, so that nothing is lost if a POST \
                    becomes a GET",
                near: &[
                    NearMiss { code: 302, because: "the old address will not come back" },
                    NearMiss {
                        code: 308,
                        because: "no method has to be kept, and 301 is the older, better-known code",
                    },
                    NearMiss { code: 410, because: "there is a new address" },
                ],
                also_because: None,
            }),
        },
    ],
};

static MOVED_FOR_NOW: Question = Question {
    asks: "Must a POST stay a POST, body and all?",
    source: Source::Rfc { number: 9110, section: "15.4.8" },
    answers: &[
        Answer {
            text: "Yes",
            example: Some("an upload sent on to a storage server"),
            then: Recommend(Choice {
                code: 307,
                when: "for now the client should send the very same request, method and body, to \
                    another address",
                near: &[
                    NearMiss { code: 302, because: "that lets a client turn POST into GET" },
                    NearMiss { code: 303, because: "the request has not been processed yet" },
                    NearMiss { code: 308, because: "the old address stays valid" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "No, or nobody sends one there",
            example: Some("a short link, the page in the reader's language"),
            then: Recommend(Choice {
                code: 302,
                when: "for now it can be read at another address, and it does not matter if a POST \
                    becomes a GET",
                near: &[
                    NearMiss { code: 301, because: "the old address stays valid" },
                    NearMiss {
                        code: 303,
                        because: "it leads to the thing itself, not to the outcome of a request",
                    },
                    NearMiss { code: 307, because: "no method has to be kept" },
                ],
                also_because: None,
            }),
        },
    ],
};
