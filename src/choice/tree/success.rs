//! It worked, or will: the codes of class 2xx.

use crate::choice::Then::{Ask, Send};
use crate::choice::{Answer, Choice, NearMiss, Question};
use crate::status::Source;

pub(super) static SUCCESS: Question = Question {
    asks: "What is there to send back?",
    source: Source::Rfc { number: 9110, section: "15.3" },
    answers: &[
        Answer {
            text: "What it asked for: data, a page, a result",
            example: Some("a record, a search that found nothing, the record as it is now"),
            then: Ask(&RESULT),
        },
        Answer {
            text: "That something new was created",
            example: Some("a POST to /users has made /users/8"),
            then: Send(Choice {
                code: 201,
                when: "the request has made something new, and it is there now; name it in Location, \
                    unless it is at the request's own address",
                near: &[
                    NearMiss {
                        code: 200,
                        because: "that would not tell that there is something new",
                    },
                    NearMiss { code: 202, because: "it exists already and need not be waited for" },
                    NearMiss {
                        code: 303,
                        because: "the answer stays here; only its address is told",
                    },
                ],
                again: None,
            }),
        },
        Answer {
            text: "That I'll do it later",
            example: Some("a job in a queue, an export that takes minutes"),
            then: Send(Choice {
                code: 202,
                when: "you have taken the work on, but it is not done and may still fail; \
                    say where its progress can be seen",
                near: &[
                    NearMiss { code: 201, because: "what is to be made does not exist yet" },
                    NearMiss { code: 204, because: "that says that the work is done" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "Nothing: it is done, and a body has nothing to add",
            example: Some("deleted, saved, marked as read"),
            then: Ask(&NOTHING),
        },
        Answer {
            text: "Several results in one, each with a status of its own",
            example: Some("a batch of twenty changes, a WebDAV folder"),
            then: Ask(&SEVERAL),
        },
    ],
};

static RESULT: Question = Question {
    asks: "Is that all of it, as it is?",
    source: Source::Rfc { number: 9110, section: "15.3.1" },
    answers: &[
        Answer {
            text: "Yes, the whole",
            example: Some("also an empty list, or an object with nothing in it"),
            then: Send(Choice {
                code: 200,
                when: "the request worked and the body has what was asked for, or how it went",
                near: &[
                    NearMiss {
                        code: 201,
                        because: "nothing new was made that has an address of its own",
                    },
                    NearMiss { code: 204, because: "there is a body, be it only [] or {}" },
                    NearMiss {
                        code: 404,
                        because: "a search that finds nothing has still been carried out",
                    },
                ],
                again: None,
            }),
        },
        Answer {
            text: "Only the bytes that it asked for with Range",
            example: Some("a download resumed, a video from minute ten"),
            then: Send(Choice {
                code: 206,
                when: "the request has a Range field and you send just that part, \
                    named in Content-Range",
                near: &[
                    NearMiss {
                        code: 200,
                        because: "that announces the whole, from the first byte",
                    },
                    NearMiss { code: 416, because: "at least a part of the range exists" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "Only what changed since its copy, as asked for with A-IM",
            example: Some("the new items of a feed, as a delta"),
            then: Send(Choice {
                code: 226,
                when: "the client offered in A-IM to take a difference to its copy, and you send one, \
                    named in IM",
                near: &[
                    NearMiss {
                        code: 206,
                        because: "it is no range of bytes of the current version",
                    },
                    NearMiss { code: 304, because: "something has changed since that copy" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "All of it, but I am a proxy and have altered it",
            example: Some("images made smaller, a text translated on the way"),
            then: Send(Choice {
                code: 203,
                when: "you stand between client and origin server and have changed the content \
                    of a 200",
                near: &[
                    NearMiss {
                        code: 200,
                        because: "the content is no longer quite the origin server's",
                    },
                    NearMiss { code: 226, because: "the client did not ask for the change" },
                ],
                again: None,
            }),
        },
    ],
};

static NOTHING: Question = Question {
    asks: "What should the client's screen do?",
    source: Source::Rfc { number: 9110, section: "15.3.5" },
    answers: &[
        Answer {
            text: "Stay as it is, or there is none",
            example: Some("a document saved while it is edited, any call by a program"),
            then: Send(Choice {
                code: 204,
                when: "the request worked and there is nothing to say beyond that",
                near: &[
                    NearMiss {
                        code: 200,
                        because: "that lets a body be expected; 204 can't have one",
                    },
                    NearMiss { code: 202, because: "the work is done, not only taken on" },
                    NearMiss { code: 205, because: "no form has to be cleared" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "Clear the form for the next entry",
            example: Some("data entry, one record after the other"),
            then: Send(Choice {
                code: 205,
                when: "the entry was taken and the form that it came from should be empty again",
                near: &[NearMiss { code: 204, because: "that leaves the form filled in" }],
                again: None,
            }),
        },
    ],
};

static SEVERAL: Question = Question {
    asks: "Which of the statuses are you after?",
    source: Source::Rfc { number: 4918, section: "13" },
    answers: &[
        Answer {
            text: "That of the response as a whole",
            example: None,
            then: Send(Choice {
                code: 207,
                when: "one request had several outcomes and the body lists them, \
                    each with its own status",
                near: &[
                    NearMiss {
                        code: 200,
                        because: "that is one verdict for all, and some may have failed",
                    },
                    NearMiss { code: 422, because: "that rejects the request as a whole" },
                ],
                again: None,
            }),
        },
        Answer {
            text: "That of a folder in it whose members were listed before",
            example: Some("WebDAV: a second path to the same folder"),
            then: Send(Choice {
                code: 208,
                when: "a Multi-Status body comes to a WebDAV folder under a second path and \
                    does not list its members again",
                near: &[
                    NearMiss {
                        code: 207,
                        because: "that is the status of the response, not of a part of it",
                    },
                    NearMiss {
                        code: 508,
                        because: "the listing can go on; nothing runs in circles",
                    },
                ],
                again: None,
            }),
        },
    ],
};
