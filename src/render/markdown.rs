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
            cell(&entry.summary),
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
    let details = diagnosis.details.iter().map(|found| {
        let (token, says) = (escape(&found.detail.token), prose(&found.detail.says));
        format!("**{token}** ({}): {says}", found.detail.vocabulary().product)
    });
    let senders = diagnosis.senders.iter().map(|sender| {
        let evidence: Vec<_> = sender.evidence.iter().map(|line| inert(line)).collect();
        let tip = sender.tip.map(|tip| format!(". Look at {}", prose(tip)));
        format!("**{}**: {}{}", sender.name, evidence.join("; "), tip.unwrap_or_default())
    });
    let responder = diagnosis.responder.iter().map(|responder| {
        let (side, evidence) = (responder.side.name(), inert(&responder.evidence));
        format!("made most likely by {side}: {} ({evidence})", responder.because)
    });
    let cors = diagnosis.cors.iter().map(|cors| inert(&cors.says));
    let notes = diagnosis.notes.iter().map(|it| format!("**{}**: {}", it.field, inert(&it.says)));
    let findings = diagnosis.findings.iter().map(|finding| {
        let rule = finding.rule;
        let offender = finding.offender.as_ref().map(|text| format!(" ({})", inert(text)));
        let (severity, says) = (finding.severity.name(), prose(rule.says()));
        let (section, url) = (finding.section, finding.section.url());
        format!("**{severity}**: {says}{} [{section}]({url})", offender.unwrap_or_default())
    });
    write_list(out, "Why", details)?;
    write_list(out, "Who answered", senders.chain(responder))?;
    write_list(out, "In a browser (CORS)", cors)?;
    write_list(out, "What its headers say", notes)?;
    let is_violated = diagnosis.has_violation();
    write_list(out, if is_violated { "Breaks the standard" } else { "Could be better" }, findings)?;
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
    writeln!(out, "{}\n\n{}", prose(&entry.summary), prose(&entry.meaning))?;
    for (heading, lines) in [
        ("Why you see it", entry.causes),
        ("If you sent the request", entry.client),
        ("If you run the server", entry.server),
    ] {
        writeln!(out, "\n### {heading}\n")?;
        for line in lines {
            writeln!(out, "- {}", prose(line))?;
        }
    }
    if !entry.related.is_empty() {
        writeln!(out, "\n### Often confused with\n")?;
        for related in entry.related {
            writeln!(out, "- **{}**: {}", digits(related.code), prose(&related.difference))?;
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

/// A sentence of ours as Markdown: what stands in backticks is code there too.
pub(super) fn prose(text: &str) -> String {
    with_code(text, |code| format!("`{code}`"))
}

/// The same in a cell of a table, which a bar would end, even one in code.
pub(super) fn cell(text: &str) -> String {
    with_code(text, |code| format!("`{}`", code.replace('|', "\\|")))
}

fn with_code(text: &str, code: impl Fn(&str) -> String) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(number, part)| if number % 2 == 0 { escape(part) } else { code(part) }).collect()
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
