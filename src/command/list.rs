//! `httpstatus list`: the table, or a part of it.

use std::io::{self, Write};

use super::{Outcome, Session};
use crate::query::{Pattern, Query};
use crate::render::text::sanitize_short;

impl<O: Write, E: Write> Session<'_, O, E> {
    /// Lists the entries of some codes, masks and ranges; all entries if no code is given.
    pub(super) fn list(&mut self, codes: &[String]) -> io::Result<Outcome> {
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        let patterns: Vec<Pattern> = match Query::parse(&codes) {
            _ if codes.is_empty() => Vec::new(),
            Query::Codes(patterns) => patterns,
            _ => {
                let text = codes.join(" ");
                let error = format!("list takes codes and masks, not '{}'", sanitize_short(&text));
                let hint = format!("httpstatus search {}", sanitize_short(&text));
                self.messages.error(error, Some(&hint));
                return Ok(Outcome::Failed);
            }
        };
        self.print_list(&patterns)
    }
}
