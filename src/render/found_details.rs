//! The details that a search found, one line each, with the status that they go with.

use std::io::{self, Write};

use super::digits;
use super::style::{Role, Styles};
use super::text::cut;
use crate::table::detail::Detail;

/// Writes a line for each detail: `503 UH  Envoy: No healthy upstream: …`, cut to `width` if there is
/// one.
///
/// # Errors
///
/// When writing fails.
pub fn write_found_details(
    out: &mut impl Write,
    details: &[&Detail],
    styles: Styles,
    width: Option<usize>,
) -> io::Result<()> {
    for detail in details {
        let code = detail.statuses.first().map(|&code| format!("{} ", digits(code)));
        let token = format!("{}{}", code.unwrap_or_default(), detail.token);
        let token = styles.paint(Role::Heading, &token);
        let product = detail.vocabulary().product;
        let says = styles.prose(&detail.says);
        let line = if detail.name == detail.token {
            format!("{token}  {product}: {says}")
        } else {
            format!("{token}  {product}, {}: {says}", detail.name)
        };
        match width {
            Some(width) => writeln!(out, "{}", cut(&line, width, styles.ellipsis()))?,
            None => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}
