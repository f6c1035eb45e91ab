//! Rate limits: what is left, and when there is more.
//!
//! No RFC defines these fields yet. They follow drafts of the IETF's HTTPAPI group and the examples of
//! GitHub and Twitter, and disagree on what a reset is: seconds from now, or since 1970.

use super::FieldContext;
use crate::response::date::{Moment, format_date_and_distance, format_duration};

/// A reset above this many seconds is a time since 1970: as a wait it would be thirty years.
const EPOCH_MIN: u64 = 1_000_000_000;

/// A reset above this is a time since 1970 in milliseconds.
const EPOCH_MILLIS_MIN: u64 = 1_000_000_000_000;

/// `RateLimit: "default";r=50;t=30`, or `limit=100, remaining=50, reset=30` of an older draft.
pub(super) fn read_rate_limit(it: &FieldContext) -> Option<String> {
    let item = |names: [&str; 2]| {
        let mut items = it.value.split([';', ',']).filter_map(|item| item.split_once('='));
        let (_, value) = items.find(|(name, _)| names.contains(&name.trim()))?;
        value.trim().parse::<u64>().ok()
    };
    let left = item(["r", "remaining"])?;
    let reset =
        item(["t", "reset"]).map(|it| format!("the count is reset in {}", format_duration(it)));
    Some(sentence(left, item(["q", "limit"]), reset))
}

/// The fields of the older form, one for each number.
pub(super) fn read_remaining(it: &FieldContext) -> Option<String> {
    let other = |name: &str| {
        let families = ["RateLimit-", "X-RateLimit-", "X-Rate-Limit-"];
        families.iter().find_map(|family| it.head.value(&format!("{family}{name}")))
    };
    let number = |value: &str| value.split([',', ';']).next()?.trim().parse::<u64>().ok();
    let left = number(it.value)?;
    let reset = other("Reset").and_then(|value| read_reset(value.trim(), it));
    Some(sentence(left, other("Limit").and_then(number), reset))
}

fn read_reset(value: &str, it: &FieldContext) -> Option<String> {
    let when = match value.parse::<u64>() {
        Ok(millis) if millis >= EPOCH_MILLIS_MIN => Moment::since_epoch(millis / 1000),
        Ok(seconds) if seconds >= EPOCH_MIN => Moment::since_epoch(seconds),
        Ok(seconds) => return Some(format!("the count is reset in {}", format_duration(seconds))),
        Err(_) => Moment::parse(value),
    };
    when.map(|when| format!("the count is reset at {}", format_date_and_distance(when, it.now)))
}

fn sentence(left: u64, limit: Option<u64>, reset: Option<String>) -> String {
    let of = limit.map(|limit| format!(" of {limit}")).unwrap_or_default();
    let reset = reset.map(|reset| format!("; {reset}")).unwrap_or_default();
    format!("{left}{of} requests left{reset}")
}
