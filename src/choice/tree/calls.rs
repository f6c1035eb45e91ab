//! How the client calls: too often, too slowly, in the wrong protocol.

use crate::choice::Then::Recommend;
use crate::choice::{Answer, Choice, NearMiss, Question};
use httpstatus_table::entry::Source;

pub(super) static CALLS: Question = Question {
    asks: "What is wrong with the way it calls?",
    source: Source::Rfc { number: 9110, section: "15.5" },
    answers: &[
        Answer {
            text: "It calls too often",
            example: Some("a hundred calls in a minute, where sixty are allowed"),
            then: Recommend(Choice {
                code: 429,
                when: "this client has used up its share of calls for now; \
                    say in Retry-After how long to wait",
                near: &[
                    NearMiss {
                        code: 503,
                        because: "the server has capacity; it is this client that asks too often",
                    },
                    NearMiss { code: 403, because: "waiting is enough" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It is too slow: the request never arrived in full",
            example: Some("an upload that stalled"),
            then: Recommend(Choice {
                code: 408,
                when: "the rest of the request did not arrive in the time that you allow",
                near: &[
                    NearMiss {
                        code: 504,
                        because: "the client kept you waiting, not a server behind you",
                    },
                    NearMiss { code: 400, because: "what arrived is not wrong, only incomplete" },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It sent it in TLS early data, which could be a replay",
            example: Some("a payment sent before the TLS 1.3 handshake is complete"),
            then: Recommend(Choice {
                code: 425,
                when: "the request came in TLS early data, and processing it twice would do harm",
                near: &[
                    NearMiss { code: 429, because: "it came too early, not too often" },
                    NearMiss {
                        code: 503,
                        because: "the client may send it again at once, after the handshake",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It has to switch to another protocol",
            example: Some("plain HTTP where only WebSocket, or TLS, will do"),
            then: Recommend(Choice {
                code: 426,
                when: "you won't answer in this protocol, but would in the one that you name in Upgrade",
                near: &[
                    NearMiss { code: 505, because: "you can name a protocol that would do" },
                    NearMiss {
                        code: 308,
                        because: "the address stays the same; only the protocol changes",
                    },
                ],
                also_because: None,
            }),
        },
        Answer {
            text: "It speaks a version of HTTP that I don't",
            example: None,
            then: Recommend(Choice {
                code: 505,
                when: "you refuse the major version of HTTP that the request was sent in",
                near: &[
                    NearMiss {
                        code: 426,
                        because: "the client can't switch to another version on this connection",
                    },
                    NearMiss {
                        code: 400,
                        because: "the request may be well formed in its own version",
                    },
                ],
                also_because: None,
            }),
        },
    ],
};
