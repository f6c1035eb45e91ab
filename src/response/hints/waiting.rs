//! Fields about time: when to come again, how old a copy is, how long a resource stays.

use super::Read;
use crate::response::time::{after, date, moment, span};

/// `Retry-After` (RFC 9110 §10.2.3): seconds after the response, or a date.
pub(super) fn retry_after(it: &Read) -> Option<String> {
    let (when, wait) = match it.value.parse::<u64>() {
        Ok(seconds) => {
            let wait = span(seconds);
            // Without a Date nobody knows when those seconds began.
            let Some(start) = it.head.value("Date").and_then(date) else {
                return Some(format!("wait {wait} from when it came, then try again"));
            };
            (after(start, seconds), format!("wait {wait} from when it was sent: "))
        }
        Err(_) => (date(it.value), String::new()),
    };
    let (when, now) = (when?, (it.now)());
    let moment = moment(when, now);
    Some(if when >= now {
        format!("{wait}try again after {moment}")
    } else {
        format!("{wait}over since {moment}, try now")
    })
}

/// `Age` (RFC 9111 §5.1): the response comes from a cache.
pub(super) fn age(it: &Read) -> Option<String> {
    let seconds: u64 = it.value.parse().ok()?;
    let age = span(seconds);
    Some(format!("a cache gave its copy, {age} old: a change at the origin may not show yet"))
}

/// `Sunset` (RFC 8594): the resource will go.
pub(super) fn sunset(it: &Read) -> Option<String> {
    let when = moment(date(it.value)?, (it.now)());
    Some(format!("this resource is to be shut down at {when}"))
}
