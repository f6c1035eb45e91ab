//! Dates and durations: read from fields, written in words.

use std::time::{SystemTime, UNIX_EPOCH};

/// The last second that a date in HTTP can name: the end of the year 9999.
const LAST: i64 = 253_402_300_799;

/// The first one: the beginning of the year 1. Programs send it for "no date".
const FIRST: i64 = -62_135_596_800;

const DAY: i64 = 86_400;

const DAY_NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A moment: seconds since the beginning of 1970, which may be negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment(i64);

impl Moment {
    /// A moment this many seconds after the beginning of 1970; `None` if a date can't name it.
    pub(super) fn since_epoch(seconds: u64) -> Option<Self> {
        i64::try_from(seconds).ok().filter(|seconds| *seconds <= LAST).map(Self)
    }

    /// A moment some seconds after this one; `None` if a date can't name it.
    pub(super) fn plus(self, seconds: u64) -> Option<Self> {
        let sum = self.0.checked_add(i64::try_from(seconds).ok()?)?;
        (FIRST..=LAST).contains(&sum).then_some(Self(sum))
    }

    /// The seconds from another moment to this one.
    pub(super) const fn seconds_after(self, other: Self) -> i64 {
        self.0 - other.0
    }

    /// Reads a date in any form that HTTP has had (RFC 9110 §5.6.7).
    pub(super) fn parse(value: &str) -> Option<Self> {
        Self::parse_fixdate(value).or_else(|| parse_rfc850(value)).or_else(|| parse_asctime(value))
    }

    /// Reads a date in the one form in which dates are sent: `Sun, 06 Nov 1994 08:49:37 GMT`.
    pub(super) fn parse_fixdate(value: &str) -> Option<Self> {
        let (name, rest) = value.split_once(", ")?;
        let [day, month, year, time, zone] = words(rest)?;
        let moment = moment(day, month, year, time)?;
        let widths = (day.len(), year.len(), zone);
        (widths == (2, 4, "GMT") && name == moment.day_name()).then_some(moment)
    }

    fn day_name(self) -> &'static str {
        // The first of January 1970 was a Thursday.
        let day = self.0.div_euclid(DAY) + 3;
        DAY_NAMES[usize::try_from(day.rem_euclid(7)).unwrap_or_default()]
    }
}

impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).unwrap_or(LAST),
            Err(before) => -i64::try_from(before.duration().as_secs()).unwrap_or(LAST),
        };
        Self(seconds.clamp(FIRST, LAST))
    }
}

/// Exactly so many words with one space between them.
fn words<const N: usize>(text: &str) -> Option<[&str; N]> {
    let words: Vec<_> = text.split(' ').collect();
    words.try_into().ok()
}

/// `Sunday, 06-Nov-94 08:49:37 GMT`. RFC 9110 §5.6.7 takes the year that is not far in the future.
fn parse_rfc850(value: &str) -> Option<Moment> {
    let (name, rest) = value.split_once(", ")?;
    let [date, time, zone] = words(rest)?;
    let (day, date) = date.split_once('-')?;
    let (month, year) = date.split_once('-')?;
    let short: u32 = number(year).filter(|_| year.len() == 2)?;
    let century = if short < 70 { 2000 } else { 1900 };
    let is_day = DAY_NAMES.iter().any(|day| name.starts_with(day)) && name.ends_with("day");
    (is_day && zone == "GMT")
        .then(|| moment(day, month, &(century + short).to_string(), time))
        .flatten()
}

/// `Sun Nov  6 08:49:37 1994`.
fn parse_asctime(value: &str) -> Option<Moment> {
    let mut words = value.split_ascii_whitespace();
    let name = words.next().filter(|name| DAY_NAMES.contains(name));
    let (month, day, time, year) = (words.next()?, words.next()?, words.next()?, words.next()?);
    name.and_then(|_| moment(day, month, year, time)).filter(|_| words.next().is_none())
}

/// A moment from the words of a date.
fn moment(day: &str, month: &str, year: &str, time: &str) -> Option<Moment> {
    let month = MONTHS.iter().position(|name| *name == month)?;
    let (day, year): (u32, u32) = (number(day)?, number(year).filter(|year| *year <= 9999)?);
    let is_day = (1..=days_in(month, year)).contains(&day);
    let days = days_before(year, month) + i64::from(day) - 1;
    let seconds = time_of_day(time).filter(|_| is_day)?;
    Some(Moment(days * DAY + seconds))
}

/// The seconds since midnight of `08:49:37`. A leap second counts as the second before it.
fn time_of_day(time: &str) -> Option<i64> {
    let mut parts = time.split(':').map(|part| number(part).filter(|_| part.len() == 2));
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    let is_time = hour < 24 && minute < 60 && second <= 60 && parts.next().is_none();
    is_time.then(|| i64::from(hour * 3600 + minute * 60 + second.min(59)))
}

fn number(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

const fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400)
}

/// The days of a month, counted from 0.
const fn days_in(month: usize, year: u32) -> u32 {
    match month {
        1 if is_leap(year) => 29,
        1 => 28,
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    }
}

/// The days from the beginning of 1970 to the beginning of a month.
fn days_before(year: u32, month: usize) -> i64 {
    let years = i64::from(year) - 1;
    // Leap days up to the end of the year before; 719,162 days lie between the years 1 and 1970.
    let days = years * 365 + years.div_euclid(4) - years.div_euclid(100) + years.div_euclid(400);
    let months: u32 = (0..month).map(|month| days_in(month, year)).sum();
    days + i64::from(months) - 719_162
}

/// `Tue, 24 Nov 2026 22:32:00 GMT`.
pub(super) fn format_date(moment: Moment) -> String {
    let (days, seconds) = (moment.0.div_euclid(DAY), moment.0.rem_euclid(DAY));
    // A year that is not too late, from the longest or the shortest year.
    let year_length = if days < 0 { 365 } else { 366 };
    let mut year = u32::try_from(1970 + days.div_euclid(year_length)).unwrap_or(1).max(1);
    while days_before(year + 1, 0) <= days {
        year += 1;
    }
    let mut month = 0;
    while month < 11 && days_before(year, month + 1) <= days {
        month += 1;
    }
    format!(
        "{}, {:02} {} {year:04} {:02}:{:02}:{:02} GMT",
        moment.day_name(),
        days - days_before(year, month) + 1,
        MONTHS[month],
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
    )
}

/// A date, and how far that is from now: `Tue, 24 Nov 2026 22:32:00 GMT (in 2 minutes)`.
pub(super) fn format_date_and_distance(moment: Moment, now: Moment) -> String {
    let seconds = moment.seconds_after(now);
    let distance = format_duration(seconds.unsigned_abs());
    let distance = if seconds >= 0 { format!("in {distance}") } else { format!("{distance} ago") };
    format!("{} ({distance})", format_date(moment))
}

/// `45 seconds`, `2 minutes`, `1 hour 30 minutes`, `3 days`.
pub(super) fn format_duration(seconds: u64) -> String {
    const UNITS: [(u64, &str); 4] =
        [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let Some(first) = UNITS.iter().position(|(length, _)| seconds >= *length) else {
        return "0 seconds".to_owned();
    };
    let (length, name) = UNITS[first];
    let whole = count(seconds / length, name);
    match UNITS.get(first + 1) {
        // With three units or more, the smaller ones do not matter.
        Some((smaller, name)) if seconds / length < 3 && seconds % length >= *smaller => {
            format!("{whole} {}", count(seconds % length / smaller, name))
        }
        _ => whole,
    }
}

/// `1 day`, `2 days`.
pub(super) fn count(number: u64, name: &str) -> String {
    format!("{number} {name}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::{Moment, format_date};

    #[test]
    fn every_date_that_is_written_is_read_again() {
        for seconds in (super::FIRST..super::LAST).step_by(86_400 * 97 + 12_345) {
            let text = format_date(Moment(seconds));
            assert_eq!(Moment::parse_fixdate(&text), Some(Moment(seconds)), "{text}");
        }
        assert_eq!(format_date(Moment(784_111_777)), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn old_forms_are_read_but_are_no_fixdate() {
        for text in ["Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(Moment::parse(text), Some(Moment(784_111_777)), "{text}");
            assert_eq!(Moment::parse_fixdate(text), None, "{text}");
        }
    }

    #[test]
    fn dates_before_1970_and_leap_seconds_have_the_right_form() {
        for text in [
            "Wed, 31 Dec 1969 23:59:59 GMT", "Mon, 01 Jan 0001 00:00:00 GMT",
            "Sat, 31 Dec 2016 23:59:60 GMT", "Thu, 29 Feb 2024 00:00:00 GMT",
        ] {
            assert!(Moment::parse_fixdate(text).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_nearly_a_date_is_none() {
        for text in [
            "Sun, 6 Nov 1994 08:49:37 GMT", "Mon, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 8:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT", "Wed, 29 Feb 2023 00:00:00 GMT",
            "Sun,  06 Nov 1994 08:49:37 GMT", "0", "-1", "",
        ] {
            assert_eq!(Moment::parse_fixdate(text), None, "{text}");
        }
    }
}
