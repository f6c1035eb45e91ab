//! The state of things: the same request could work another day.

use crate::choice::Then::Recommend;
use crate::choice::{Answer, Choice, NearMiss, Question};
use httpstatus_table::entry::Source;

pub(super) static STATE: Question = Question {
    asks: "What prevents it?",
    source: Source::Rfc { number: 9110, section: "15.5.10" },
    answers: &[
        Answer {
            text: "It conflicts with what is stored",
            example: Some("the e-mail address is taken, the order has already been shipped"),
            then: Recommend(Choice {
                code: 409,
                when: "the request is valid, but conflicts with what is stored, and the client \
                    could resolve that; say what it conflicts with",
                near: &[
                    NearMiss {
                        code: 422,
                        because: "in another state the same values would be fine",
                    },
                    NearMiss {
                        code: 412,
                        because: "the client set no condition; you found the conflict yourself",
                    },
                    NearMiss { code: 400, because: "nothing is wrong with the request itself" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It set a condition, and the condition fails",
            example: Some("the ETag in its If-Match is no longer the current one"),
            then: Recommend(Choice {
                code: 412,
                when: "a condition in the request (If-Match and the like) does not hold, \
                    so the change is not made",
                near: &[
                    NearMiss {
                        code: 409,
                        because: "the client itself named the condition that fails",
                    },
                    NearMiss {
                        code: 304,
                        because: "it wanted to change something, not to read it again",
                    },
                    NearMiss { code: 428, because: "there is a condition; it just does not hold" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It set no condition, and I require one",
            example: Some("a PUT without If-Match could undo somebody else's work"),
            then: Recommend(Choice {
                code: 428,
                when: "nobody may write without saying, in If-Match or the like, which version \
                    they have seen",
                near: &[
                    NearMiss { code: 412, because: "no condition was sent that could fail" },
                    NearMiss {
                        code: 409,
                        because: "there may be no conflict; you just want to be sure",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Somebody holds a lock on it",
            example: Some("WebDAV: a document that is being edited"),
            then: Recommend(Choice {
                code: 423,
                when: "a lock is held on it, and the request lacks that lock's token",
                near: &[
                    NearMiss {
                        code: 409,
                        because: "a lock is in the way, and it will end; there is no conflict",
                    },
                    NearMiss {
                        code: 403,
                        because: "it is allowed as soon as the lock is released",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "Another step that it depends on has failed",
            example: Some("WebDAV: one property of several could not be set"),
            then: Recommend(Choice {
                code: 424,
                when: "this part was not done only because another part of the same action failed",
                near: &[
                    NearMiss {
                        code: 409,
                        because: "nothing stored prevents it, only the other failure",
                    },
                    NearMiss {
                        code: 502,
                        because: "what failed is a step of the request, not a server behind you",
                    },
                ],
                also_because: None,
            }),
        },
    ],
};
