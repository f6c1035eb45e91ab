//! What the client asks for: the address, the method, the format of the answer.

use crate::choice::Then::{Ask, Recommend};
use crate::choice::{Answer, Choice, NearMiss, Question};
use httpstatus_table::entry::Source;

pub(super) static TARGET: Question = Question {
    asks: "What is wrong with what it asks for?",
    source: Source::Rfc { number: 9110, section: "15.5" },
    answers: &[
        Answer {
            text: "There is nothing at this address",
            example: Some("no such record, a path that no route fits, deleted"),
            then: Ask(&ABSENT),
        },
        Answer {
            text: "It is there, but does not support this method",
            example: Some("DELETE on a report that can only be read"),
            then: Ask(&METHOD),
        },
        Answer {
            text: "It is there, but in no format that the client accepts",
            example: Some("Accept asks for CSV, and there is only JSON"),
            then: Recommend(Choice {
                code: 406,
                when: "none of your formats fits its Accept fields, and you would rather send \
                    nothing than another one",
                near: &[
                    NearMiss {
                        code: 415,
                        because: "it is about the type of your answer, not of what was sent",
                    },
                    NearMiss { code: 300, because: "there is no format left to choose from" },
                    NearMiss {
                        code: 200,
                        because: "another format would be of no use to it; if it would be, send that",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It is there, but not the bytes asked for",
            example: Some("Range starts at 5000 in a file of 4000 bytes"),
            then: Recommend(Choice {
                code: 416,
                when: "no part of the Range exists; give the real size in Content-Range",
                near: &[
                    NearMiss { code: 206, because: "you can't send a single byte of the range" },
                    NearMiss { code: 400, because: "the field is well formed, just out of bounds" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "The request belongs to another server",
            example: Some("a host that I don't serve, on a connection reused for it"),
            then: Recommend(Choice {
                code: 421,
                when: "you can't answer for that host, at least on this connection, and another \
                    connection may reach a server that can",
                near: &[
                    NearMiss { code: 404, because: "the host is wrong here, not the path" },
                    NearMiss { code: 307, because: "the URL is right; the connection is not" },
                    NearMiss { code: 502, because: "no server behind you was asked" },
                ],
                also_because: None,
            }),
        },
    ],
};

static ABSENT: Question = Question {
    asks: "Was it there once, and removed for good?",
    source: Source::Rfc { number: 9110, section: "15.5.11" },
    answers: &[
        Answer {
            text: "No, or I can't tell",
            example: Some("an ID that nobody has, a typo in the path"),
            then: Recommend(Choice {
                code: 404,
                when: "there is nothing at this address, and you can't or won't say more",
                near: &[
                    NearMiss { code: 410, because: "you don't know that it was removed for good" },
                    NearMiss {
                        code: 400,
                        because: "the address is well formed; there is just nothing there",
                    },
                    NearMiss { code: 204, because: "that says that all went well" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Yes, and links to it should go",
            example: Some("a closed account, a campaign that is over"),
            then: Recommend(Choice {
                code: 410,
                when: "it was removed on purpose, will not return, and clients should forget it",
                near: &[
                    NearMiss {
                        code: 404,
                        because: "you know that it was there and that it is gone for good",
                    },
                    NearMiss { code: 301, because: "it has no new address" },
                ],
                also_because: None,
            }),
        },
    ],
};

static METHOD: Question = Question {
    asks: "Does the method work anywhere on your server?",
    source: Source::Rfc { number: 9110, section: "9.1" },
    answers: &[
        Answer {
            text: "Yes, at other addresses",
            example: Some("DELETE works on a record, but not on the list"),
            then: Recommend(Choice {
                code: 405,
                when: "you know the method, but this address does not support it; \
                    list in Allow the methods that it does support",
                near: &[
                    NearMiss { code: 501, because: "the method works elsewhere on your server" },
                    NearMiss {
                        code: 403,
                        because: "nobody may use the method here, whatever their rights",
                    },
                    NearMiss { code: 404, because: "the address is right" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "No, I don't know it or don't support it anywhere",
            example: Some("PURGE, or PATCH on a server without it"),
            then: Recommend(Choice {
                code: 501,
                when: "you don't know the method, or support it at no address",
                near: &[NearMiss { code: 405, because: "no address of yours supports the method" }],
                also_because: None,
            }),
        },
    ],
};
