//! `--format markdown`: for documents, issues and comments.

use std::io::{self, Write};

use super::{digits, remarks};
use crate::status::Status;

/// Writes a table with a row an entry.
///
/// # Errors
///
/// When writing fails.
pub fn table(out: &mut impl Write, entries: &[&Status]) -> io::Result<()> {
    writeln!(out, "| Code | Phrase | Meaning | Source |")?;
    writeln!(out, "| ---: | --- | --- | --- |")?;
    for entry in entries {
        writeln!(
            out,
            "| {} | {} | {} | [{}]({}) |",
            digits(entry.code),
            escape(&title(entry)),
            escape(entry.summary),
            escape(&entry.source.to_string()),
            entry.source.url(),
        )?;
    }
    Ok(())
}

/// Writes a section for each entry, under a heading of the second level.
///
/// # Errors
///
/// When writing fails.
pub fn cards(out: &mut impl Write, entries: &[&Status]) -> io::Result<()> {
    for (number, entry) in entries.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        card(out, entry)?;
    }
    Ok(())
}

fn card(out: &mut impl Write, entry: &Status) -> io::Result<()> {
    writeln!(out, "## {} {}\n", digits(entry.code), escape(&title(entry)))?;
    writeln!(out, "{}\n\n{}", escape(entry.summary), escape(entry.meaning))?;
    for (heading, lines) in [
        ("Why you see it", entry.causes),
        ("If you sent the request", entry.client),
        ("If you run the server", entry.server),
    ] {
        writeln!(out, "\n### {heading}\n")?;
        for line in lines {
            writeln!(out, "- {}", escape(line))?;
        }
    }
    if !entry.related.is_empty() {
        writeln!(out, "\n### Not to be confused with\n")?;
        for related in entry.related {
            writeln!(out, "- **{}**: {}", digits(related.code), escape(related.difference))?;
        }
    }
    writeln!(out, "\nSource: [{}]({})", escape(&entry.source.to_string()), entry.source.url())
}

/// The phrase with what a reader must know about its standing.
fn title(entry: &Status) -> String {
    let remarks: Vec<_> = remarks(entry).collect();
    if remarks.is_empty() {
        entry.name().to_owned()
    } else {
        format!("{} ({})", entry.name(), remarks.join(", "))
    }
}

/// Text as Markdown that shows it as it is.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
