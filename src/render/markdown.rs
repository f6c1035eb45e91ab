//! `--format markdown`: for documents, issues and comments.

use std::io::{self, Write};

use super::text::sanitize;
use super::{digits, remarks};
use crate::response::Diagnosis;
use crate::table::entry::Entry;

/// Writes a table with one row per entry.
///
/// # Errors
///
/// When writing fails.
pub fn write_table(out: &mut impl Write, entries: &[&Entry]) -> io::Result<()> {
    writeln!(out, "| Code | Phrase | Meaning | Source |")?;
    writeln!(out, "| ---: | --- | --- | --- |")?;
    for entry in entries {
        writeln!(
            out,
            "| {} | {} | {} | [{}]({}) |",
            digits(entry.code),
            escape(&title(entry)),
            escape(&entry.summary),
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
pub fn write_cards(out: &mut impl Write, entries: &[&Entry]) -> io::Result<()> {
    for (number, entry) in entries.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        write_card(out, entry)?;
    }
    Ok(())
}

/// Writes a diagnosis, then the section of the last response's code.
///
/// # Errors
///
/// When writing fails.
pub fn write_markdown_diagnosis(out: &mut impl Write, diagnosis: &Diagnosis) -> io::Result<()> {
    let responses = diagnosis.heads.iter().zip(&diagnosis.steps);
    for (number, (head, step)) in responses.enumerate() {
        let target = step.target.as_ref().map(|target| format!(", to {}", inert(target)));
        let (code, name) = (inert(&head.code_text), inert(&step.name));
        writeln!(out, "{}. **{code} {name}**{}", number + 1, target.unwrap_or_default())?;
    }
    let senders = diagnosis.senders.iter().map(|sender| {
        let evidence: Vec<_> = sender.evidence.iter().map(|line| inert(line)).collect();
        let tip = sender.tip.map(|tip| format!(". Look at {}", escape(tip)));
        format!("**{}**: {}{}", sender.name, evidence.join("; "), tip.unwrap_or_default())
    });
    let maker = diagnosis.maker.iter().map(|maker| {
        let (side, evidence) = (maker.side.name(), inert(&maker.evidence));
        format!("made most likely by {side}: {} ({evidence})", maker.because)
    });
    let hints = diagnosis.hints.iter().map(|it| format!("**{}**: {}", it.field, inert(&it.says)));
    let findings = diagnosis.findings.iter().map(|finding| {
        let rule = finding.rule;
        let culprit = finding.culprit.as_ref().map(|culprit| format!(" ({})", inert(culprit)));
        let (severity, says) = (rule.severity.name(), escape(rule.says));
        let (source, url) = (rule.source, rule.source.url());
        format!("**{severity}**: {says}{} [{source}]({url})", culprit.unwrap_or_default())
    });
    write_list(out, "Who answered", senders.chain(maker))?;
    write_list(out, "What its headers say", hints)?;
    write_list(out, "Breaks the standard", findings)?;
    writeln!(out)?;
    let entry = diagnosis.treated_as.iter().chain(diagnosis.meanings.first()).next();
    entry.map_or(Ok(()), |entry| write_card(out, entry))
}

/// A heading and a list; nothing where the list is empty.
fn write_list(
    out: &mut impl Write,
    heading: &str,
    items: impl Iterator<Item = String>,
) -> io::Result<()> {
    for (number, item) in items.enumerate() {
        if number == 0 {
            writeln!(out, "\n### {heading}\n")?;
        }
        writeln!(out, "- {item}")?;
    }
    Ok(())
}

/// Untrusted text, in one line that neither Markdown nor a terminal takes for anything else.
fn inert(text: &str) -> String {
    escape(&sanitize(text))
}

fn write_card(out: &mut impl Write, entry: &Entry) -> io::Result<()> {
    writeln!(out, "## {} {}\n", digits(entry.code), escape(&title(entry)))?;
    writeln!(out, "{}\n\n{}", escape(&entry.summary), escape(&entry.meaning))?;
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
        writeln!(out, "\n### Often confused with\n")?;
        for related in entry.related {
            writeln!(out, "- **{}**: {}", digits(related.code), escape(&related.difference))?;
        }
    }
    writeln!(out, "\nSource: [{}]({})", escape(&entry.source.to_string()), entry.source.url())
}

/// The phrase with what a reader must know about its standing.
fn title(entry: &Entry) -> String {
    let remarks: Vec<_> = remarks(entry).collect();
    if remarks.is_empty() {
        entry.name().to_string()
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
