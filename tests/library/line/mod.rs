//! The reader of lines.

mod accuracy;
mod faults;
mod formats;
mod stream;

use httpstatus::line::read_text;

/// The status that a text names.
fn status(text: &str) -> Option<u16> {
    read_text(text).status.map(|(code, _)| code)
}

/// The tokens of the details in a text.
fn details(text: &str) -> Vec<&'static str> {
    read_text(text).details.iter().map(|detail| detail.token.as_str()).collect()
}
