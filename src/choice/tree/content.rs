//! What the client sent: the body, a parameter, a header field.

use crate::choice::Then::{Ask, Recommend};
use crate::choice::{Answer, Choice, NearMiss, Question};
use httpstatus_table::entry::Source;

pub(super) static CONTENT: Question = Question {
    asks: "What is wrong with what it sent?",
    source: Source::Rfc { number: 9110, section: "15.5.21" },
    answers: &[
        Answer {
            text: "It is malformed: I can't make sense of it",
            example: Some("a body that is not JSON, a parameter missing, letters for an ID"),
            then: Recommend(Choice {
                code: 400,
                when: "the request itself is wrong, and no other 4xx says it better",
                near: &[
                    NearMiss { code: 422, because: "you could not even parse the body" },
                    NearMiss {
                        code: 415,
                        because: "you do accept this type; the content is broken",
                    },
                    NearMiss {
                        code: 500,
                        because: "the fault is in what was sent, not in your code",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It is well formed, but a value in it makes no sense",
            example: Some("an age of -3, an end before the start"),
            then: Recommend(Choice {
                code: 422,
                when: "you can parse the body, but a value in it makes no sense; \
                    many APIs send 400 here too, so choose one and keep to it",
                near: &[
                    NearMiss { code: 400, because: "the syntax is right; the meaning is not" },
                    NearMiss {
                        code: 409,
                        because: "the value is wrong by itself, whatever is stored",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It is in a format or an encoding that I don't accept",
            example: Some("XML where I want JSON, a GIF where I want a photo, zstd"),
            then: Recommend(Choice {
                code: 415,
                when: "you don't accept its Content-Type or Content-Encoding here; \
                    name in Accept what you do accept",
                near: &[
                    NearMiss {
                        code: 406,
                        because: "it is about the type of what was sent, not of your answer",
                    },
                    NearMiss {
                        code: 400,
                        because: "the content may be flawless, but you don't accept its type",
                    },
                    NearMiss { code: 422, because: "you did not look at the content" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It is too large or too long",
            example: Some("an upload, a URL, a cookie"),
            then: Ask(&SIZE),
        },
        Answer {
            text: "A header field about it is missing or asks too much",
            example: Some("no Content-Length, or an Expect that I can't meet"),
            then: Ask(&ANNOUNCED),
        },
    ],
};

static SIZE: Question = Question {
    asks: "What is too large?",
    source: Source::Rfc { number: 9110, section: "15.5.14" },
    answers: &[
        Answer {
            text: "The body",
            example: Some("an upload above the limit"),
            then: Recommend(Choice {
                code: 413,
                when: "the content is larger than you accept",
                near: &[
                    NearMiss { code: 507, because: "the limit is a rule, not a full disk" },
                    NearMiss {
                        code: 431,
                        because: "it is the content, not the header, that is too large",
                    },
                    NearMiss { code: 400, because: "that would leave open what is wrong" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "The URL",
            example: Some("thousands of IDs in the query"),
            then: Recommend(Choice {
                code: 414,
                when: "the URL is longer than you accept",
                near: &[
                    NearMiss {
                        code: 431,
                        because: "it is the URL, not a header field, that is too long",
                    },
                    NearMiss { code: 400, because: "that would leave open what is wrong" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "The header fields, one of them or all together",
            example: Some("cookies that have grown, a token with too many claims"),
            then: Recommend(Choice {
                code: 431,
                when: "a header field, or all of them together, is larger than you accept; \
                    say which one",
                near: &[
                    NearMiss {
                        code: 413,
                        because: "it is the header, not the content, that is too large",
                    },
                    NearMiss { code: 400, because: "that would leave open what is wrong" },
                ],
                also_because: None,
            }),
        },
    ],
};

static ANNOUNCED: Question = Question {
    asks: "Which field is it?",
    source: Source::Rfc { number: 9110, section: "10.1" },
    answers: &[
        Answer {
            text: "Content-Length is missing, and I require it",
            example: Some("an object store that has to know the size first"),
            then: Recommend(Choice {
                code: 411,
                when: "you won't take content without knowing its length first",
                near: &[
                    NearMiss { code: 400, because: "a Content-Length is all that is missing" },
                    NearMiss { code: 413, because: "the size is unknown, not too large" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Expect asks for something that I can't do",
            example: Some("any value other than 100-continue"),
            then: Recommend(Choice {
                code: 417,
                when: "you can't meet what the Expect field of the request asks for",
                near: &[
                    NearMiss {
                        code: 412,
                        because: "that is for the If- fields, which test the state of the resource",
                    },
                    NearMiss {
                        code: 400,
                        because: "the field is well formed; you just can't meet it",
                    },
                ],
                also_because: None,
            }),
        },
    ],
};
