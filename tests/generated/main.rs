//! The checked-in files that are made from the command line and the table, compared with what they
//! would be if they were made now. `BLESS=1 cargo test --test generated` writes them.

#[path = "../common/mod.rs"]
mod common;

mod choose;
mod manual;
mod pictures;
mod readme;
mod rules;
mod search;
mod search_example;

use std::path::Path;
use std::{env, fs};

/// Compares a checked-in file with what it should be, or writes it if `BLESS` is set.
fn compare(path: &str, wanted: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if env::var_os("BLESS").is_some() {
        fs::write(&file, wanted).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    let found = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(found == wanted, "{path} is out of date: BLESS=1 cargo test --test generated");
}

/// Replaces a part of a generated text that has to be there.
fn replaced(text: &str, part: &str, by: &str) -> String {
    assert!(text.contains(part), "the generator no longer writes {part:?}");
    text.replace(part, by)
}
