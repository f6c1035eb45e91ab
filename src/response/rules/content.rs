//! Rules about the content that the input shows: its length, content where none may be, what it says
//! of itself. A copy may have changed or cut the content, so these are advice.

use super::framing::length;
use super::{Rule, if_so, lacks, rule};
use crate::response::content::Length;
use crate::response::date::count;
use crate::response::head::Head;

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "content-type-missing",
        section: "RFC 9110 §8.3",
        severity: Advice,
        says: "there is content without Content-Type: the client has to guess what it is",
        broken: "HTTP/1.1 200 |Content-Length: 5||hello",
        corrected: "HTTP/1.1 200 |Content-Length: 5|Content-Type: text/plain||hello",
        check: |it| lacks(it, "Content-Type", length(it) > Some(0) && it.may_have_content()),
    },
    rule! {
        id: "content-length-short",
        section: "RFC 9112 §8",
        severity: Advice,
        says: "fewer bytes came than Content-Length promises: the transfer was cut off, or the length is wrong",
        broken: "HTTP/1.1 200 |Content-Type: text/plain|Content-Length: 50||hello",
        corrected: "HTTP/1.1 200 |Content-Type: text/plain|Content-Length: 5||hello",
        check: |it| match it.content.length {
            Length::Short(bytes) => {
                let promised = length(it)?;
                Some(format!("{} of {promised}", count(bytes, "byte")).into())
            }
            _ => None,
        },
    },
    rule! {
        id: "content-length-long",
        section: "RFC 9112 §6.3",
        severity: Advice,
        says: "more bytes follow than Content-Length says: a client takes the rest for another response, or drops it",
        broken: "HTTP/1.1 200 |Content-Type: text/plain|Content-Length: 2||hello",
        corrected: "HTTP/1.1 200 |Content-Type: text/plain|Content-Length: 5||hello",
        check: |it| if_so(it.content.length == Length::Long),
    },
    rule! {
        id: "content-forbidden",
        section: "RFC 9110 §6.4.1",
        severity: Advice,
        says: "content follows, and this response can't have any: 1xx, 204, 304 and the answer to HEAD end after their head",
        broken: "HTTP/1.1 204 |A: b||hello",
        corrected: "HTTP/1.1 200 |A: b|Content-Type: text/plain||hello",
        check: |it| if_so(it.content.length == Length::Forbidden),
    },
    rule! {
        id: "problem-json",
        section: "RFC 9457 §3",
        severity: Advice,
        says: "the content of a problem description is not a JSON object",
        broken: "HTTP/1.1 400 |Content-Type: application/problem+json|Content-Length: 5||hello",
        corrected: "HTTP/1.1 400 |Content-Type: application/problem+json|Content-Length: 14||{\"status\":400}",
        check: |it| {
            let is_known = matches!(it.content.length, Length::Right(1..)) && it.content.is_complete;
            if_so(is_known && is_problem(it) && problem(it).is_none())
        },
    },
    rule! {
        id: "problem-status",
        section: "RFC 9457 §3.1.2",
        severity: Advice,
        says: "the problem description names another status than the response has; clients go by that of the response",
        broken: "HTTP/1.1 400 |Content-Type: application/problem+json|Content-Length: 14||{\"status\":422}",
        corrected: "HTTP/1.1 400 |Content-Type: application/problem+json|Content-Length: 14||{\"status\":400}",
        check: |it| {
            let problem = problem(it).filter(|_| is_problem(it))?;
            let status = problem.get("status")?;
            let is_same = status.as_u64() == it.code.map(u64::from);
            (!is_same).then(|| format!("\"status\": {status}").into())
        },
    },
];

fn is_problem(head: &Head) -> bool {
    head.lists("Content-Type", "application/problem+json")
}

/// The content as a JSON object.
fn problem(head: &Head) -> Option<serde_json::Map<String, serde_json::Value>> {
    serde_json::from_str(&head.content.sample).ok()
}
