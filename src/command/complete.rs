//! What a shell offers for the word that is being typed. The scripts in `completions/` call this by
//! setting `HTTPSTATUS_COMPLETE`.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};

use clap::{Arg, Command, CommandFactory};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, complete};

use super::arguments::Arguments;
use crate::render::{digits, fields};
use crate::table::Text;
use crate::table::entry::{Class, Entry};
use crate::table::{DETAILS, ENTRIES, VENDORS};

/// The candidate that stands for all names of files, which the shell knows better.
const FILES: &str = "<file>";

/// Writes the candidates for the word of this index, best first, one line each: the candidate, a tab,
/// what it means. The word of index 0 is the program's name. Options are offered once a hyphen is typed.
///
/// # Errors
///
/// When writing fails.
pub(super) fn write_candidates(
    out: &mut impl Write,
    mut words: Vec<OsString>,
    index: usize,
) -> io::Result<()> {
    // Some shells leave out a last word that is empty.
    words.truncate(index + 1);
    if words.len() == index {
        words.push(OsString::new());
    }
    let typed = words.last().cloned().unwrap_or_default();
    let mut command = Arguments::command();
    command.build();
    // clap has nothing to offer after a word that it does not know.
    let candidates = complete(&mut with_values(command), words, index, None).unwrap_or_default();
    for candidate in candidates {
        let value = candidate.get_value().display().to_string();
        if typed.is_empty() && value.starts_with('-') {
            continue;
        }
        let help = candidate.get_help().map(ToString::to_string).unwrap_or_default();
        writeln!(out, "{value}\t{}", help.lines().next().unwrap_or_default())?;
    }
    Ok(())
}

/// The command line with the values that come from the table.
fn with_values(command: Command) -> Command {
    let completed = |argument: Arg| {
        let values = match argument.get_id().as_str() {
            "query" => queries,
            "codes" => codes,
            "vendor" => vendor_names,
            "field" => field_names,
            "files" => files,
            _ => return argument,
        };
        argument.add(ArgValueCompleter::new(move |typed: &OsStr| {
            typed.to_str().map(values).unwrap_or_default()
        }))
    };
    command.mut_args(completed).mut_subcommands(with_values)
}

/// Candidates for a query: codes; once a letter is typed, also vendors; once anything is typed, also
/// details.
fn queries(typed: &str) -> Vec<CompletionCandidate> {
    let mut candidates = codes(typed);
    if typed.starts_with(|first: char| !first.is_ascii_digit()) {
        candidates.extend(vendor_names(typed));
    }
    candidates.extend(details(typed));
    candidates
}

/// The classes if nothing is typed, otherwise the codes that begin with it, each with its likeliest
/// meaning.
fn codes(typed: &str) -> Vec<CompletionCandidate> {
    if typed.is_empty() {
        let name = |class: Class| (format!("{}xx", class.digit()), class.name());
        let classes = Class::ALL.map(name);
        return classes.map(|(value, help)| candidate(value, help)).into();
    }
    let likeliest =
        ENTRIES.chunk_by(|one, next| one.code == next.code).map(|meanings| &meanings[0]);
    let typed_so_far = likeliest.filter(|entry| digits(entry.code).starts_with(typed));
    typed_so_far.map(|entry| candidate(digits(entry.code), &meaning(entry))).collect()
}

/// `Client Closed Request, nginx`.
fn meaning(entry: &Entry) -> String {
    match entry.sender {
        Some(sender) => format!("{}, {}", entry.name(), sender.vendor),
        None => entry.name().to_string(),
    }
}

fn vendor_names(typed: &str) -> Vec<CompletionCandidate> {
    let named = VENDORS.iter().map(|vendor| (vendor.slug(), vendor.name));
    let mut vendors: Vec<(String, Text)> =
        named.filter(|(slug, _)| slug.starts_with(typed)).collect();
    vendors.sort_unstable();
    vendors.into_iter().map(|(slug, name)| candidate(slug, &name)).collect()
}

fn field_names(typed: &str) -> Vec<CompletionCandidate> {
    let fields = fields::fields().filter(|field| field.starts_with(typed));
    fields.map(CompletionCandidate::new).collect()
}

fn files(_: &str) -> Vec<CompletionCandidate> {
    vec![CompletionCandidate::new(FILES)]
}

/// The details that a shell can take as they are. After digits there are too many until a code is
/// complete.
fn details(typed: &str) -> Vec<CompletionCandidate> {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    if typed.is_empty() || typed.len() < 3 && typed.as_bytes().iter().all(is_digit) {
        return Vec::new();
    }
    let is_word = |token: &str| {
        token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    let mut seen = HashSet::new();
    let wanted = DETAILS.iter().filter(|detail| {
        let token = detail.token.as_str();
        token.starts_with(typed)
            && is_word(token)
            && !token.bytes().all(|byte| byte.is_ascii_digit())
            && seen.insert(token)
    });
    wanted.map(|detail| candidate(detail.token.to_string(), &detail.name)).collect()
}

fn candidate(value: String, help: &str) -> CompletionCandidate {
    CompletionCandidate::new(value).help(Some(help.to_owned().into()))
}
