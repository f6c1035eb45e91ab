//! The table against tables that nobody here wrote: those of languages and of packages. Where one
//! of them says something else, either our table is mended or [`DISAGREEMENTS`] says why not.

mod disagreements;
mod fixtures;
mod java;
mod node;
mod python;
mod rust;

use std::collections::BTreeSet;

use crate::common::tools;
use disagreements::DISAGREEMENTS;
use httpstatus::table::entry::{Constants, Entry};
use httpstatus::table::{self, ENTRIES, List, Text};

/// What differs between a source and the table: the code and what the source says of it.
type Differences = BTreeSet<(u16, String)>;

/// The registry's entry of a code that somebody else's table has.
fn registered(code: u16) -> Option<&'static Entry> {
    table::by_code(code).find(|entry| entry.standing.in_registry())
}

/// Phrases that are not the registry's, codes that are not in it, and registered codes that the
/// source lacks.
fn phrases<'a>(theirs: impl IntoIterator<Item = (u16, &'a str)>) -> Differences {
    let mut seen = BTreeSet::new();
    let mut differences = Differences::new();
    for (code, phrase) in theirs {
        seen.insert(code);
        if registered(code).is_none_or(|entry| entry.phrase != phrase) {
            differences.insert((code, format!("is {phrase}")));
        }
    }
    let missing = ENTRIES.iter().filter(|entry| entry.standing.in_registry());
    let missing = missing.filter(|entry| !seen.contains(&entry.code));
    differences.extend(missing.map(|entry| (entry.code, "is missing".to_owned())));
    differences
}

/// Constants that only the source has, and constants that only our table has.
fn constants<'a>(
    of: fn(&Constants) -> List<Text>,
    theirs: impl IntoIterator<Item = (u16, &'a str)>,
) -> Differences {
    let ours: BTreeSet<(u16, &str)> = ENTRIES
        .iter()
        .flat_map(|entry| of(&entry.constants).into_iter().map(|name| (entry.code, name.as_str())))
        .collect();
    let theirs: BTreeSet<(u16, &str)> = theirs.into_iter().collect();
    let extra = theirs.difference(&ours).map(|(code, name)| (*code, format!("has {name}")));
    let lacking = ours.difference(&theirs).map(|(code, name)| (*code, format!("lacks {name}")));
    extra.chain(lacking).collect()
}

/// Fails where a difference has no reason in the list.
fn explained(source: &str, differences: &Differences) {
    let unexplained: Vec<_> = differences
        .iter()
        .filter(|(code, what)| !known(source).any(|known| known == (*code, what)))
        .collect();
    assert!(unexplained.is_empty(), "{source} says something else: {unexplained:#?}");
}

/// The same of a source that never changes: a reason that no longer has a difference goes, too.
fn explained_exactly(source: &str, differences: &Differences) {
    explained(source, differences);
    for (code, what) in known(source) {
        assert!(differences.contains(&(code, what.to_owned())), "{source} {code}: agrees by now");
    }
}

fn known(source: &str) -> impl Iterator<Item = (u16, &'static str)> {
    let of_source = DISAGREEMENTS.iter().filter(move |row| row.source == source);
    of_source.map(|row| (row.code, row.theirs))
}

#[test]
fn every_disagreement_has_a_reason_and_stands_once() {
    let mut seen = BTreeSet::new();
    for row in DISAGREEMENTS {
        assert!(row.reason.len() > 20, "{} {}: why?", row.source, row.code);
        assert!(seen.insert((row.source, row.code, row.theirs)), "{} {}", row.source, row.code);
    }
}

/// What a program prints; `None` where it is not installed.
fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let output = tools::run(program, arguments)?;
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}
