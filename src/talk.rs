//! What the tool says beside its answers, on standard error: a fault on one line, then a hint.

use std::fmt::Display;
use std::io::Write;
use std::iter;

use strsim::osa_distance;

use crate::query::Pattern;
use crate::status::{Class, Status, Vendor};
use crate::table::{self, ENTRIES};
use crate::text::clean;

/// The most codes that a hint names as near ones.
const NEAREST: usize = 3;

/// The longest name that may be a vendor's, in characters.
const LONGEST_VENDOR: usize = 40;

/// A place to say what went wrong. That it can't be said is no error: the exit status says it too.
#[derive(Debug)]
pub struct Talk<W>(pub W);

impl<W: Write> Talk<W> {
    /// Says one fault and, where there is one, what to try.
    pub fn say(&mut self, fault: impl Display, hint: Option<String>) {
        let hint = hint.map(|hint| format!("hint: {hint}\n")).unwrap_or_default();
        let _ = self.0.write_all(format!("httpstatus: {fault}\n{hint}").as_bytes());
    }

    /// Says what to do, where nothing is wrong.
    pub fn note(&mut self, what: impl Display) {
        let _ = self.0.write_all(format!("hint: {what}\n").as_bytes());
    }

    /// There is no response in what was to be explained.
    pub fn no_response(&mut self, was_empty: bool) {
        let (fault, hint) = if was_empty {
            ("standard input is empty", "curl -sS shows why a request failed")
        } else {
            (
                "no response found on standard input",
                "curl -i prints the response's head too: curl -si URL | httpstatus explain",
            )
        };
        self.say(fault, Some(hint.to_owned()));
    }

    /// The table has no entry for a pattern, or the vendor has none.
    pub fn no_code(&mut self, pattern: Pattern, vendor: Option<&Vendor>) {
        match (pattern, vendor) {
            (_, Some(vendor)) => self.say(
                format_args!("{} has no status code {pattern}", vendor.name),
                Some(format!("its codes: httpstatus list --vendor {}", vendor.name)),
            ),
            (Pattern::Code(number), None) => {
                self.say(format_args!("no status code {pattern}"), Some(about_code(number)));
            }
            (_, None) => self.say(
                format_args!("no status code matches {pattern}"),
                Some("all codes: httpstatus list".to_owned()),
            ),
        }
    }

    /// A search found nothing; `meant` is the command that it may have been meant for, `near` came
    /// closest.
    pub fn nothing_found(&mut self, text: &str, meant: Option<String>, near: Option<&Status>) {
        let hint = match (meant, near) {
            (Some(meant), _) => format!("did you mean '{}'?", clean(&meant)),
            (None, Some(near)) => format!("did you mean {:03} {}?", near.code, near.phrase),
            (None, None) => {
                "try other words, or look through all codes: httpstatus list".to_owned()
            }
        };
        self.say(format_args!("nothing found for '{}'", clean(text)), Some(hint));
    }

    /// A search looked for what a misspelled text most likely means.
    pub fn corrected(&mut self, corrected: &str) {
        self.note(format_args!("did you mean '{}'?", clean(corrected)));
    }

    /// `--vendor` names nobody in the table.
    pub fn no_vendor(&mut self, name: &str) {
        let near = nearest_vendors(name);
        let hint = if near.is_empty() {
            "the vendors stand behind the names in: httpstatus list".to_owned()
        } else {
            format!("did you mean {}?", near.join(" or "))
        };
        self.say(format_args!("no vendor '{}'", clean(name)), Some(hint));
    }
}

/// The vendors that a name may be a misspelling or a part of, the nearest first.
fn nearest_vendors(name: &str) -> Vec<&'static str> {
    let name: String = name.chars().take(LONGEST_VENDOR).flat_map(char::to_lowercase).collect();
    let distance = |vendor: &Vendor| {
        let names =
            iter::once(&vendor.name).chain(vendor.aliases).map(|known| known.to_lowercase());
        names
            .map(|known| {
                let is_part = name.len() > 2 && (known.contains(&name) || name.contains(&known));
                if is_part { 1 } else { osa_distance(&known, &name) }
            })
            .min()
            .unwrap_or(usize::MAX)
    };
    let mut near: Vec<_> =
        table::VENDORS.iter().map(|vendor| (distance(vendor), vendor.name)).collect();
    near.retain(|(distance, _)| *distance <= 2.min(name.len() / 2));
    near.sort_unstable();
    near.into_iter().map(|(_, name)| name).take(NEAREST).collect()
}

/// What is true of a code that the table does not have.
fn about_code(number: u32) -> String {
    let class = u16::try_from(number).ok().and_then(Class::of);
    let (Some(class), Ok(code)) = (class, u16::try_from(number)) else {
        return "HTTP has the codes 100 to 599 only (RFC 9110 \u{a7}15)".to_owned();
    };
    let base = class.digit() * 100;
    let treated_as = table::by_code(base).next().map_or("", |entry| entry.phrase);
    let mut near: Vec<&Status> = ENTRIES.to_vec();
    near.dedup_by_key(|entry| entry.code);
    near.sort_by_key(|entry| entry.code.abs_diff(code));
    near.truncate(NEAREST);
    let near: Vec<_> =
        near.iter().map(|entry| format!("{:03} {}", entry.code, entry.phrase)).collect();
    format!(
        "{code} is unregistered, so a client treats it as {base} {treated_as} (RFC 9110 \u{a7}15); \
         nearest: {}",
        near.join(", ")
    )
}
