//! Fields about time: when to try again, how old a copy is, how long a resource stays.

use super::FieldContext;
use crate::response::date::{Moment, format_date_and_distance, format_duration};

/// `Retry-After` (RFC 9110 §10.2.3): seconds after the response, or a date.
pub(super) fn read_retry_after(it: &FieldContext) -> Option<String> {
    let (when, wait) = match it.value.parse::<u64>() {
        Ok(seconds) => {
            let wait = format_duration(seconds);
            // Without a Date nobody knows when those seconds began.
            let Some(start) = it.head.value("Date").and_then(Moment::parse) else {
                return Some(format!("wait {wait} from when it came, then try again"));
            };
            (start.plus(seconds), format!("wait {wait} from when it was sent: "))
        }
        Err(_) => (Moment::parse(it.value), String::new()),
    };
    let when = when?;
    let date = format_date_and_distance(when, it.now);
    Some(if when >= it.now {
        format!("{wait}try again after {date}")
    } else {
        format!("{wait}over since {date}, try now")
    })
}

/// `Age` (RFC 9111 §5.1): the response comes from a cache. Varnish and Traffic Server put 0 on what
/// they have just fetched, so that shows nothing.
pub(super) fn read_age(it: &FieldContext) -> Option<String> {
    let seconds: u64 = it.value.parse().ok().filter(|seconds| *seconds > 0)?;
    let age = format_duration(seconds);
    Some(format!("a copy from a cache, {age} old: a change at the origin may not show yet"))
}

/// `Sunset` (RFC 8594): the resource will go.
pub(super) fn read_sunset(it: &FieldContext) -> Option<String> {
    let moment = Moment::parse(it.value)?;
    let verb = if moment.seconds_after(it.now) < 0 { "was" } else { "is" };
    let when = format_date_and_distance(moment, it.now);
    Some(format!("this resource {verb} to be shut down at {when}"))
}
