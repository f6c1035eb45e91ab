//! The command as a person or a program runs it: arguments, the whole output, the exit status.
//!
//! Texts of the table are not quoted here but taken from it, so that better texts break no test.

#[path = "../common/mod.rs"]
mod common;

mod brief;
mod classes;
mod details;
mod names;
mod several;

mod search;

mod field;
mod list;
mod vendors;

mod typed;

mod choose;
mod explain;

mod log;

mod contract;
mod forms;
mod json;

mod completions;
mod help;
mod usage;

mod color;
mod locale;
mod pager;
mod pipes;

mod hostile;
#[cfg(target_os = "linux")]
mod system_calls;

#[cfg(unix)]
mod examples;

use httpstatus::table;
use httpstatus::table::entry::Entry;

/// The first entry of a code.
fn entry(code: u16) -> &'static Entry {
    table::by_code(code).next().unwrap_or_else(|| panic!("{code} is in the table"))
}

/// The one line of a registered code, where it is the only line.
fn line(code: u16) -> String {
    let entry = entry(code);
    format!("{code:03}  {}  {}\n", entry.name(), entry.summary)
}

/// The lines of some registered codes, the summaries below each other.
fn lines(codes: &[u16]) -> String {
    let widest = codes.iter().map(|code| entry(*code).name().len()).max().unwrap_or(0);
    let line = |code: &u16| {
        let entry = entry(*code);
        format!("{code:03}  {:widest$}  {}\n", &*entry.name(), entry.summary)
    };
    codes.iter().map(line).collect()
}

/// A client error that the table does not have.
fn unknown_code() -> String {
    let unknown = (475..500).find(|code| table::by_code(*code).next().is_none());
    unknown.expect("the table has gaps").to_string()
}

/// Ten codes in a row that the table does not have: the first two digits of them.
fn unknown_tens() -> String {
    let unknown = (60..100).find(|tens| table::between(tens * 10, tens * 10 + 9).is_empty());
    unknown.expect("the table has gaps").to_string()
}

/// The first line of a text.
fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
