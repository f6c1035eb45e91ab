//! The sections of a diagnosis for people: details, cross-origin verdict, headers, standard, senders.

use std::io::{self, Write};

use super::layout::{INDENT, Layout, label_column};
use super::text::{sanitize, sanitize_short};
use crate::response::{Diagnosis, Finding, Severity};

/// How much of a section is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// What fits a screen with the rest.
    Brief,
    /// Everything.
    All,
}

/// The most rows of a brief section.
const NOTES_MAX: usize = 4;
const ADVICE_MAX: usize = 2;
const SENDERS_MAX: usize = 4;

impl Extent {
    const fn rows(self, most: usize) -> usize {
        match self {
            Self::Brief => most,
            Self::All => usize::MAX,
        }
    }
}

/// The codes beside the status, each with what it says.
pub(super) fn write_details<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
) -> io::Result<()> {
    for (number, found) in diagnosis.details.iter().enumerate() {
        if number == 0 {
            layout.blank()?;
            layout.heading("Why")?;
        }
        let detail = found.detail;
        let product = detail.vocabulary().product;
        let text = if detail.is_message() {
            format!("{product}: {}", detail.says)
        } else {
            format!("`{}` ({product}, in {}): {}", detail.token, found.place, detail.says)
        };
        layout.bullet(&text)?;
    }
    Ok(())
}

/// What a browser does with it.
pub(super) fn write_cors<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
) -> io::Result<()> {
    let Some(cors) = &diagnosis.cors else { return Ok(()) };
    layout.blank()?;
    layout.heading("In a browser (CORS)")?;
    layout.bullet(&sanitize(&cors.says))
}

/// What the headers say.
pub(super) fn write_notes<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
    shown: Extent,
) -> io::Result<()> {
    let notes = &diagnosis.notes[..diagnosis.notes.len().min(shown.rows(NOTES_MAX))];
    if notes.is_empty() {
        return Ok(());
    }
    layout.blank()?;
    layout.heading("What its headers say")?;
    let column = label_column(notes.iter().map(|note| note.field));
    for note in notes {
        layout.row(INDENT, note.field, column, &sanitize(&note.says))?;
    }
    Ok(())
}

/// What breaks the standard, and what could be better.
pub(super) fn write_findings<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
    shown: Extent,
) -> io::Result<()> {
    if diagnosis.findings.is_empty() {
        return Ok(());
    }
    layout.blank()?;
    let heading = if diagnosis.has_violation() { "Breaks the standard" } else { "Could be better" };
    layout.heading(heading)?;
    let is_violation = |finding: &&Finding| finding.severity == Severity::Violation;
    let violations = diagnosis.findings.iter().filter(is_violation).count();
    let count = diagnosis.findings.len().min(violations.saturating_add(shown.rows(ADVICE_MAX)));
    let findings = &diagnosis.findings[..count];
    let column = label_column(findings.iter().map(severity));
    for finding in findings {
        let text = what_is_wrong(finding, diagnosis);
        layout.row(INDENT, severity(finding), column, &text)?;
    }
    match diagnosis.findings.len() - count {
        0 => Ok(()),
        more => layout.paragraph(INDENT, &format!("{more} more with -l")),
    }
}

const fn severity(finding: &Finding) -> &'static str {
    match finding.severity {
        Severity::Violation => "MUST",
        Severity::Advice => "advice",
    }
}

/// Which response, the rule in words, the offending text, where the rule stands and its id.
fn what_is_wrong(finding: &Finding, diagnosis: &Diagnosis) -> String {
    let offender = finding.offender.as_ref().map(|text| format!(" [{}]", sanitize_short(text)));
    let offender = offender.unwrap_or_default();
    let which = which(&finding.responses, diagnosis);
    let (says, section, id) = (finding.rule.says(), finding.section, finding.rule.id());
    format!("{which}{says}{offender} ({section}, {id})")
}

/// `401: ` if there are several responses; `302 and 5 more: ` if the fault is in several.
fn which(responses: &[usize], diagnosis: &Diagnosis) -> String {
    let first = responses.first().and_then(|first| diagnosis.heads.get(first - 1));
    let Some(first) = first.filter(|_| diagnosis.heads.len() > 1) else { return String::new() };
    match responses.len() {
        1 => format!("{}: ", sanitize_short(&first.code_text)),
        count => format!("{} and {} more: ", sanitize_short(&first.code_text), count - 1),
    }
}

/// The labels of the rows that name who made a response, and where its operator should look.
const SENT_BY: &str = "Sent by";
const LOOK_AT: &str = "Look at";

/// Who answered, who made it, and where to look.
pub(super) fn write_senders<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
    shown: Extent,
) -> io::Result<()> {
    let has_answer = diagnosis.head().is_some_and(|head| head.failure.is_none());
    if !has_answer || diagnosis.senders.is_empty() && diagnosis.responder.is_none() {
        return Ok(());
    }
    layout.blank()?;
    layout.heading("Who answered")?;
    let senders = &diagnosis.senders[..diagnosis.senders.len().min(shown.rows(SENDERS_MAX))];
    let column = label_column(senders.iter().map(|sender| sender.name).chain([SENT_BY]));
    for sender in senders {
        let evidence: Vec<_> = sender.evidence.iter().map(|line| sanitize_short(line)).collect();
        layout.row(INDENT, sender.name, column, &evidence.join("; "))?;
    }
    if let Some(responder) = &diagnosis.responder {
        let side = responder.side.name();
        let who = responder.name.map_or(side.to_owned(), |name| format!("{name} itself"));
        let evidence = sanitize_short(&responder.evidence);
        let text = format!("probably {who}: {} ({evidence})", responder.because);
        layout.row(INDENT, SENT_BY, column, &text)?;
    }
    for tip in senders.iter().filter_map(|sender| sender.tip) {
        layout.row(INDENT, LOOK_AT, column, tip)?;
    }
    Ok(())
}
