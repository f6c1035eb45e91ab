//! The arguments of `choose`: which codes at the leaves of the tree they name, and which name none.

use crate::choice;
use crate::query::{self, Pattern, Query};
use crate::table::ENTRIES;
use crate::table::entry::Entry;

/// An argument, or an entry that it names, that is no leaf of the tree.
pub(super) enum Unresolved {
    Pattern(Pattern),
    Text(String),
    NotOffered(&'static Entry),
}

/// The entries named by the arguments that are leaves of the tree, each code once; and what was named
/// but is no leaf.
pub(super) fn targets(arguments: &[String]) -> (Vec<&'static Entry>, Vec<Unresolved>) {
    let mut targets: Vec<&Entry> = Vec::new();
    let mut unresolved = Vec::new();
    for found in arguments.iter().flat_map(|argument| resolve(argument)) {
        match found {
            Ok(entry) if targets.iter().any(|target| target.code == entry.code) => {}
            Ok(entry) if is_target(entry) => targets.push(entry),
            Ok(entry) => unresolved.push(Unresolved::NotOffered(entry)),
            Err(other) => unresolved.push(other),
        }
    }
    (targets, unresolved)
}

/// The entries of all leaves of the tree, by code.
pub(super) fn all_targets() -> Vec<&'static Entry> {
    ENTRIES.iter().filter(|entry| is_target(entry)).collect()
}

/// Whether an entry is the registered meaning of a code at a leaf of the tree.
fn is_target(entry: &Entry) -> bool {
    entry.standing.in_registry() && !choice::paths_to(entry.code).is_empty()
}

/// The entries that one argument names: by codes, in every form that a query has, or by a name.
fn resolve(argument: &str) -> Vec<Result<&'static Entry, Unresolved>> {
    match Query::parse(&[argument]) {
        Query::Codes(patterns) => patterns.into_iter().flat_map(of_pattern).collect(),
        _ => match query::named(argument).first() {
            Some(entry) => vec![Ok(*entry)],
            None => vec![Err(Unresolved::Text(argument.to_owned()))],
        },
    }
}

/// The first meaning of each code that a pattern stands for; of a mask or range, only the codes at a
/// leaf of the tree.
fn of_pattern(pattern: Pattern) -> Vec<Result<&'static Entry, Unresolved>> {
    let mut entries: Vec<_> = pattern.entries().collect();
    entries.dedup_by_key(|entry| entry.code);
    if !matches!(pattern, Pattern::Code(_)) {
        entries.retain(|entry| is_target(entry));
    }
    if entries.is_empty() {
        return vec![Err(Unresolved::Pattern(pattern))];
    }
    entries.into_iter().map(Ok).collect()
}
