//! The tree: the questions, their answers and the codes at the leaves, one file per branch.
//!
//! The questions are those of somebody who writes an API, not the states of the specification. The
//! section beside each is where the specification tells its answers apart.

mod access;
mod calls;
mod client;
mod content;
mod redirection;
mod server;
mod state;
mod success;
mod target;

use super::Then::Ask;
use super::{Answer, Question};
use httpstatus_table::entry::Source;

/// The first question.
pub static ROOT: Question = Question {
    asks: "What became of the request?",
    source: Source::Rfc { number: 9110, section: "15" },
    answers: &[
        Answer {
            text: "It worked, or I have accepted it",
            example: Some("data read, a user created, a job queued"),
            then: Ask(&success::SUCCESS),
        },
        Answer {
            text: "The answer is elsewhere, or the client has it already",
            example: Some("a page that moved, the outcome of a form, a copy that is still good"),
            then: Ask(&redirection::REDIRECTION),
        },
        Answer {
            text: "I refuse it: something has to change on the client's side",
            example: Some("log in, correct the body, use another URL, slow down"),
            then: Ask(&client::CLIENT),
        },
        Answer {
            text: "It failed: the fault is on the server's side",
            example: Some("a bug, the database down, another service silent"),
            then: Ask(&server::SERVER),
        },
    ],
};

/// The final codes of the registry at which no path ends, each with the reason.
pub const NOT_SENT: [(u16, &str); 4] = [
    (305, "it is deprecated: a server must not set a client's proxy (RFC 9110 \u{a7}15.4.6)"),
    (306, "it is reserved and has no meaning (RFC 9110 \u{a7}15.4.7)"),
    (418, "it is reserved: a joke has spoilt it for serious use (RFC 9110 \u{a7}15.5.19)"),
    (510, "its experiment (RFC 2774) is over, and the registry lists it as obsoleted"),
];
