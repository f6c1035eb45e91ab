//! Moments and spans of time in words.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The last second that a date in HTTP can name: the end of the year 9999.
const LAST: u64 = 253_402_300_799;

/// The moment so many seconds after 1970 began, if a date can name it.
pub(super) fn since_epoch(seconds: u64) -> Option<SystemTime> {
    (seconds <= LAST).then(|| UNIX_EPOCH + Duration::from_secs(seconds))
}

/// A moment some seconds after another, if a date can name it.
pub(super) fn after(moment: SystemTime, seconds: u64) -> Option<SystemTime> {
    let start = moment.duration_since(UNIX_EPOCH).ok()?.as_secs();
    since_epoch(start.checked_add(seconds)?)
}

/// The moment that a field's date names.
pub(super) fn date(value: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(value).ok().filter(|moment| *moment >= UNIX_EPOCH)
}

/// `Tue, 24 Nov 2026 22:32:00 GMT`, and how far that is: `in 2 minutes`, `3 days ago`.
pub(super) fn moment(moment: SystemTime, now: SystemTime) -> String {
    let distance = match moment.duration_since(now) {
        Ok(ahead) => format!("in {}", span(ahead.as_secs())),
        Err(behind) => format!("{} ago", span(behind.duration().as_secs())),
    };
    format!("{} ({distance})", httpdate::fmt_http_date(moment))
}

/// `45 seconds`, `2 minutes`, `1 hour 30 minutes`, `3 days`.
pub(super) fn span(seconds: u64) -> String {
    const UNITS: [(u64, &str); 4] =
        [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let Some(first) = UNITS.iter().position(|(length, _)| seconds >= *length) else {
        return "0 seconds".to_owned();
    };
    let (length, name) = UNITS[first];
    let whole = count(seconds / length, name);
    match UNITS.get(first + 1) {
        // Of many units, the smaller ones are no matter.
        Some((smaller, name)) if seconds / length < 3 && seconds % length >= *smaller => {
            format!("{whole} {}", count(seconds % length / smaller, name))
        }
        _ => whole,
    }
}

/// `1 day`, `2 days`.
fn count(number: u64, name: &str) -> String {
    format!("{number} {name}{}", if number == 1 { "" } else { "s" })
}

/// Whether a date has the one form in which dates are sent: IMF-fixdate (RFC 9110 §5.6.7).
pub(super) fn is_fixdate(value: &str) -> bool {
    date(value).is_some_and(|moment| httpdate::fmt_http_date(moment) == value)
}
