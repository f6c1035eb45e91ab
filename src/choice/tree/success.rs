//! It worked, or will: the codes of class 2xx.

use crate::choice::Then::{Ask, Recommend};
use crate::choice::{Answer, Choice, NearMiss, Question};
use httpstatus_table::entry::Source;

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
            then: Recommend(Choice {
                code: 201,
                when: "the request created something, and it is there now; give its address in \
                    Location, unless it is the address of the request",
                near: &[
                    NearMiss {
                        code: 200,
                        because: "that would not say that something new was created",
                    },
                    NearMiss {
                        code: 202,
                        because: "it exists already; there is nothing to wait for",
                    },
                    NearMiss {
                        code: 303,
                        because: "the client need not go there; it just learns the address",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "That I'll do it later",
            example: Some("a job in a queue, an export that takes minutes"),
            then: Recommend(Choice {
                code: 202,
                when: "you have accepted the work, but it is not done and may still fail; \
                    say where the client can follow it",
                near: &[
                    NearMiss { code: 201, because: "the new thing does not exist yet" },
                    NearMiss { code: 204, because: "that says that the work is done" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Nothing: it is done, and a body would add nothing",
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
            text: "Yes, all of it",
            example: Some("also an empty list, or an object with nothing in it"),
            then: Recommend(Choice {
                code: 200,
                when: "the request worked, and the body holds what was asked for, or how it went",
                near: &[
                    NearMiss {
                        code: 201,
                        because: "nothing new was created that has an address of its own",
                    },
                    NearMiss { code: 204, because: "there is a body, even if it is only [] or {}" },
                    NearMiss { code: 404, because: "a search that finds nothing still worked" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Only the bytes that it asked for with Range",
            example: Some("a download resumed, a video from minute ten"),
            then: Recommend(Choice {
                code: 206,
                when: "the request has a Range field and you send just that part, \
                    named in Content-Range",
                near: &[
                    NearMiss {
                        code: 200,
                        because: "that announces all of it, from the first byte",
                    },
                    NearMiss { code: 416, because: "at least a part of the range exists" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Only what changed since its copy, as asked for with A-IM",
            example: Some("the new items of a feed, as a delta"),
            then: Recommend(Choice {
                code: 226,
                when: "the client offered in A-IM to take a delta to its copy, and you send one, \
                    named in IM",
                near: &[
                    NearMiss {
                        code: 206,
                        because: "it is not a range of bytes of the current version",
                    },
                    NearMiss { code: 304, because: "something has changed since that copy" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "All of it, but I am a proxy and have altered it",
            example: Some("images made smaller, a text translated on the way"),
            then: Recommend(Choice {
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
                also_because: None,
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
            then: Recommend(Choice {
                code: 204,
                when: "the request worked and there is nothing to say beyond that",
                near: &[
                    NearMiss {
                        code: 200,
                        because: "a client may expect a body with 200; 204 can't have one",
                    },
                    NearMiss { code: 202, because: "the work is done, not just accepted" },
                    NearMiss { code: 205, because: "there is no form to clear" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Clear the form for the next entry",
            example: Some("data entry, one record after the other"),
            then: Recommend(Choice {
                code: 205,
                when: "the entry was taken and the form that it came from should be empty again",
                near: &[NearMiss { code: 204, because: "that leaves the form filled in" }],
                also_because: None,
            }),
        },
    ],
};

static SEVERAL: Question = Question {
    asks: "Which of the statuses do you mean?",
    source: Source::Rfc { number: 4918, section: "13" },
    answers: &[
        Answer {
            text: "That of the response as a whole",
            example: None,
            then: Recommend(Choice {
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
                also_because: None,
            }),
        },
        Answer {
            text: "That of a folder in it whose members are already listed",
            example: Some("WebDAV: a second path to the same folder"),
            then: Recommend(Choice {
                code: 208,
                when: "a Multi-Status body meets a WebDAV folder again under a second path and \
                    does not list its members again",
                near: &[
                    NearMiss {
                        code: 207,
                        because: "that is the status of the response, not of a part of it",
                    },
                    NearMiss {
                        code: 508,
                        because: "the listing can go on; there is no endless loop",
                    },
                ],
                also_because: None,
            }),
        },
    ],
};
