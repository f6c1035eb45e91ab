//! The arguments of `choose`: which ends of the tree they name, and which of them name none.

use crate::choice;
use crate::query::{self, Pattern, Query};
use crate::status::Status;
use crate::table::ENTRIES;

/// An argument that leads to no end of the tree.
pub(super) enum Missed {
    Pattern(Pattern),
    Text(String),
    NoEnd(&'static Status),
}

/// The entries of the arguments that are ends of the tree, each once, and what else they name.
pub(super) fn ends(arguments: &[String]) -> (Vec<&'static Status>, Vec<Missed>) {
    let mut ends: Vec<&Status> = Vec::new();
    let mut missing = Vec::new();
    for found in arguments.iter().flat_map(|argument| named(argument)) {
        match found {
            Ok(entry) if ends.iter().any(|end| end.code == entry.code) => {}
            Ok(entry) if is_end(entry) => ends.push(entry),
            Ok(entry) => missing.push(Missed::NoEnd(entry)),
            Err(missed) => missing.push(missed),
        }
    }
    (ends, missing)
}

/// The entries of all ends of the tree, by code.
pub(super) fn all_ends() -> Vec<&'static Status> {
    ENTRIES.iter().copied().filter(|entry| is_end(entry)).collect()
}

/// Whether it is the registry's meaning of a code at which a path ends.
fn is_end(entry: &Status) -> bool {
    entry.standing.in_registry() && !choice::paths_to(entry.code).is_empty()
}

/// What one argument names: codes, in every form that a query has, or a name.
fn named(argument: &str) -> Vec<Result<&'static Status, Missed>> {
    match Query::parse([argument]) {
        Query::Codes(patterns) => patterns.into_iter().flat_map(of_pattern).collect(),
        _ => match query::named(argument).first() {
            Some(entry) => vec![Ok(*entry)],
            None => vec![Err(Missed::Text(argument.to_owned()))],
        },
    }
}

/// The first meaning of each code that a pattern stands for; of a mask or a range only the ends.
fn of_pattern(pattern: Pattern) -> Vec<Result<&'static Status, Missed>> {
    let mut entries: Vec<_> = pattern.entries().collect();
    entries.dedup_by_key(|entry| entry.code);
    if !matches!(pattern, Pattern::Code(_)) {
        entries.retain(|entry| is_end(entry));
    }
    if entries.is_empty() {
        return vec![Err(Missed::Pattern(pattern))];
    }
    entries.into_iter().map(Ok).collect()
}
