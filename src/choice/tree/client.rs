//! Something has to change on the client's side: where to look.

use crate::choice::Then::Ask;
use crate::choice::{Answer, Question};
use httpstatus_table::entry::Source;

pub(super) static CLIENT: Question = Question {
    asks: "What stops the request?",
    source: Source::Rfc { number: 9110, section: "15.5" },
    answers: &[
        Answer {
            text: "Who the client is, or what it may do",
            example: Some("no token, a token without the permission, an unpaid bill"),
            then: Ask(&super::access::ACCESS),
        },
        Answer {
            text: "What it asks for: the address, the method, the format",
            example: Some("no such record, a DELETE where only GET works"),
            then: Ask(&super::target::TARGET),
        },
        Answer {
            text: "What it sent: the body, a parameter, a header field",
            example: Some("broken JSON, a value out of range, an upload too large"),
            then: Ask(&super::content::CONTENT),
        },
        Answer {
            text: "The state of things: the same request could work another day",
            example: Some("the e-mail address is taken, somebody else was faster, a lock"),
            then: Ask(&super::state::STATE),
        },
        Answer {
            text: "How it calls: too often, too slowly, in the wrong protocol",
            example: None,
            then: Ask(&super::calls::CALLS),
        },
    ],
};
