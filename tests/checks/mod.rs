//! What holds for every input. The property tests and the fuzz targets (`fuzz/`) share these checks:
//! one function for each part, with bytes in, and a panic if something is wrong.

#![allow(dead_code, reason = "a fuzz target uses one of them")]

pub(crate) mod command;
pub(crate) mod har;
pub(crate) mod line;
pub(crate) mod query;
pub(crate) mod render;
pub(crate) mod response;
pub(crate) mod search;
pub(crate) mod text;

use std::io;

use httpstatus::render::style::Styles;

/// Whether a character would control a terminal, break a line or reorder a text.
fn is_harmful(character: char) -> bool {
    character.is_control()
        || "\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}\u{feff}"
            .contains(character)
}

/// Everything that a terminal may have.
const FULL: Styles = Styles { color: true, links: true, unicode: true };

/// The words of a text. Where there is colour, a literal has no backticks around it.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(|word| word.replace('`', "")).collect()
}

/// A text without the escape sequences of colour and of links.
fn without_escapes(text: &str) -> String {
    let mut plain = String::new();
    let mut parts = text.split('\u{1b}');
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let rest = if let Some(color) = part.strip_prefix('[') {
            color.split_once('m').map(|(_, rest)| rest)
        } else if let Some(link) = part.strip_prefix(']') {
            // `ESC ] 8 ; ; address`, ended by `ESC \`, which is the next part.
            assert!(link.starts_with("8;;"), "{part:?}");
            Some("")
        } else {
            part.strip_prefix('\\')
        };
        plain.push_str(rest.unwrap_or_else(|| panic!("an unknown escape sequence: {part:?}")));
    }
    plain
}

/// What a function writes.
fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut out).expect("a vector takes any text");
    out
}
