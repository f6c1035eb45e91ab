//! Errors and hints on standard error: `httpstatus: what is wrong`, then at most one `hint: …`.

use std::fmt::Display;
use std::io::Write;
use std::iter;

use strsim::osa_distance;

use super::request::Problem;
use crate::query::Pattern;
use crate::render::fields::fields;
use crate::render::text::sanitize_short;
use crate::table::entry::{Class, Entry, Vendor};
use crate::table::{self, ENTRIES, VENDORS};

/// At most this many suggestions in a hint.
const NEAREST: usize = 3;

/// Standard error. Failing to write to it is ignored: the exit status says the same.
#[derive(Debug)]
pub(super) struct Messages<W>(pub(super) W);

impl<W: Write> Messages<W> {
    /// Writes an error and, if there is one, what to try.
    pub(super) fn error(&mut self, error: impl Display, hint: Option<&str>) {
        let hint = hint.map(|hint| format!("hint: {hint}\n")).unwrap_or_default();
        let _ = self.0.write_all(format!("httpstatus: {error}\n{hint}").as_bytes());
    }

    /// Writes a hint where nothing is wrong.
    pub(super) fn hint(&mut self, hint: impl Display) {
        let _ = self.0.write_all(format!("hint: {hint}\n").as_bytes());
    }

    /// Writes an error that was found while the request was resolved.
    pub(super) fn problem(&mut self, (error, hint): &Problem) {
        self.error(error, Some(hint).filter(|hint| !hint.is_empty()).map(String::as_str));
    }

    /// Writes that the table has no entry for a pattern.
    pub(super) fn no_code(&mut self, pattern: Pattern) {
        match pattern {
            Pattern::Code(number) => {
                self.error(format_args!("no status code {pattern}"), Some(&about_code(number)));
            }
            _ => self.error(
                format_args!("no status code matches {pattern}"),
                Some("all codes: httpstatus list"),
            ),
        }
    }

    /// Writes that a vendor has no code that the pattern stands for.
    pub(super) fn no_code_of_vendor(&mut self, pattern: Pattern, vendor: &Vendor) {
        self.error(
            format_args!("{} has no status code {pattern} of its own", vendor.name),
            Some(&format!("its codes: httpstatus list --vendor {}", vendor.slug())),
        );
    }

    /// Writes that a vendor has no codes; the hint leads to its details, if it has some.
    pub(super) fn no_codes_of_vendor(&mut self, vendor: &Vendor) {
        let has_details = vendor.vocabularies().next().is_some();
        let hint = format!("its details: httpstatus list --details --vendor {}", vendor.slug());
        self.error(
            format_args!("{} has no codes of its own", vendor.name),
            has_details.then_some(&*hint),
        );
    }

    /// Writes that a search found nothing; the hint names `near`, which came closest.
    pub(super) fn nothing_found(&mut self, text: &str, near: Option<&Entry>) {
        let shown = sanitize_short(text);
        let hint = match near {
            Some(near) => format!("did you mean {:03} {}?", near.code, near.name()),
            None if is_path(text) => format!("to read a file: httpstatus explain {shown}"),
            None => "try other words, or look through all codes: httpstatus list".to_owned(),
        };
        self.error(format_args!("nothing found for '{shown}'"), Some(&hint));
    }
}

/// Whether a text looks like the path of a log or a response.
fn is_path(text: &str) -> bool {
    let name = text.rsplit(['/', '\\']).next().unwrap_or_default();
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    !text.contains(' ') && extension.is_some_and(|it| FILES.split(' ').any(|known| it == known))
}

/// How the names of logs and responses end.
const FILES: &str = "log txt har json http out gz";

/// `--vendor` names no known vendor.
pub(super) fn no_vendor(name: &str) -> Problem {
    let near = nearest(
        name,
        VENDORS.iter().flat_map(|vendor| {
            iter::once(&vendor.name)
                .chain(&*vendor.aliases)
                .map(|known| (known.as_str(), vendor.name.as_str()))
        }),
    );
    let hint = if near.is_empty() {
        "see 'httpstatus vendors' for the vendors".to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    };
    (format!("no vendor '{}'", sanitize_short(name)), hint)
}

/// The command doesn't print entries, so `--field` can't apply.
pub(super) fn no_fields_of(command: &str) -> Problem {
    (
        format!("--field does not go together with {command}"),
        format!("for programs: httpstatus {command} --json"),
    )
}

/// `--field` names a key that the JSON does not have.
pub(super) fn no_field(name: &str) -> Problem {
    let near = nearest(name, fields().map(|field| (field, field)));
    let hint = if near.is_empty() {
        let top_level: Vec<_> = fields().filter(|field| !field.contains('.')).collect();
        format!("the fields are {}", top_level.join(", "))
    } else {
        format!("did you mean {}?", near.join(" or "))
    };
    (format!("no field '{}'", sanitize_short(name)), hint)
}

/// Up to three suggestions for `text`, nearest first. `names` yields pairs: the spelling to compare, and
/// the name to suggest.
fn nearest<'a>(text: &str, names: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<&'a str> {
    let text: String = text.chars().take(40).flat_map(char::to_lowercase).collect();
    let distance = |known: &str| {
        let known = known.to_lowercase();
        let is_part = text.len() > 2 && (known.contains(&text) || text.contains(&known));
        if is_part { 1 } else { osa_distance(&known, &text) }
    };
    let mut near: Vec<(usize, &str)> = names.map(|(known, name)| (distance(known), name)).collect();
    near.retain(|(distance, _)| *distance <= 2.min(text.len() / 2));
    near.sort_unstable();
    let mut names: Vec<&str> = Vec::new();
    for (_, name) in near {
        if !names.contains(&name) && names.len() < NEAREST {
            names.push(name);
        }
    }
    names
}

/// The hint for an unknown code: its class and its neighbours.
fn about_code(number: u32) -> String {
    let code = u16::try_from(number).unwrap_or(u16::MAX);
    let Some(class) = Class::of(code) else {
        return "HTTP status codes run from 100 to 599 (RFC 9110 \u{a7}15)".to_owned();
    };
    let base = class.digit() * 100;
    let treated_as = table::by_code(base).next().map_or("", |entry| entry.phrase.as_str());
    let mut near: Vec<&Entry> = ENTRIES.iter().collect();
    near.dedup_by_key(|entry| entry.code);
    near.sort_by_key(|entry| entry.code.abs_diff(code));
    near.truncate(NEAREST);
    let near: Vec<_> =
        near.iter().map(|entry| format!("{:03} {}", entry.code, entry.name())).collect();
    format!(
        "{code} is unregistered, so a client treats it as {base} {treated_as} (RFC 9110 \u{a7}15); \
         nearest: {}",
        near.join(", ")
    )
}
