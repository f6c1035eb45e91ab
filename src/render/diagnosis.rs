//! A diagnosis for people: what happened, who answered, what the fields say, what breaks the
//! standard, and the card of the code.
//!
//! Everything that came from a server is cleaned on its way out.

use std::io::{self, Write};

use super::page::Page;
use super::{card, lines};
use crate::response::{Diagnosis, Finding, Severity};
use crate::style::Styles;
use crate::text::{clean, columns, hang, harmless};

/// How much of the entry follows the diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Its card.
    Card,
    /// A line, wrapped at so many columns.
    Line(Option<usize>),
}

/// Writes a diagnosis, then the entry of the last response's code.
///
/// # Errors
///
/// When writing fails.
pub fn write(
    out: &mut impl Write,
    diagnosis: &Diagnosis,
    detail: Detail,
    styles: &Styles,
    width: usize,
) -> io::Result<()> {
    let mut page = Page { out, styles, width };
    page.story(diagnosis)?;
    page.sender(diagnosis)?;
    page.hints(diagnosis)?;
    page.findings(diagnosis)?;
    page.entry(diagnosis, detail)
}

impl<W: Write> Page<'_, W> {
    fn sender(&mut self, diagnosis: &Diagnosis) -> io::Result<()> {
        if diagnosis.senders.is_empty() && diagnosis.maker.is_none() {
            return Ok(());
        }
        self.heading("Who answered")?;
        let labels = diagnosis.senders.iter().map(|sender| sender.name);
        let column = labels.chain([MADE_BY]).map(columns).max().unwrap_or(0) + 2;
        for sender in &diagnosis.senders {
            let evidence: Vec<_> = sender.evidence.iter().map(|line| clean(line)).collect();
            self.row(sender.name, column, &evidence.join("; "))?;
        }
        if let Some(maker) = &diagnosis.maker {
            let side = maker.side.name();
            let who = maker.name.map_or(side.to_owned(), |name| format!("{name}, {side}"));
            let evidence = clean(&maker.evidence);
            let text = format!("most likely {who}: {} ({evidence})", maker.because);
            self.row(MADE_BY, column, &text)?;
        }
        for tip in diagnosis.senders.iter().filter_map(|sender| sender.tip) {
            self.row(LOOK_AT, column, tip)?;
        }
        Ok(())
    }

    fn hints(&mut self, diagnosis: &Diagnosis) -> io::Result<()> {
        if diagnosis.hints.is_empty() {
            return Ok(());
        }
        self.heading("What its fields say")?;
        let names = diagnosis.hints.iter().map(|hint| columns(hint.field));
        let column = names.max().unwrap_or(0) + 2;
        for hint in &diagnosis.hints {
            self.row(hint.field, column, &harmless(&hint.says))?;
        }
        Ok(())
    }

    fn findings(&mut self, diagnosis: &Diagnosis) -> io::Result<()> {
        if diagnosis.findings.is_empty() {
            return Ok(());
        }
        self.heading("Against the standard")?;
        let column = columns(Severity::Violation.name()) + 2;
        for finding in &diagnosis.findings {
            let text = what_is_wrong(finding, diagnosis);
            self.row(finding.rule.severity.name(), column, &text)?;
        }
        Ok(())
    }

    fn entry(&mut self, diagnosis: &Diagnosis, detail: Detail) -> io::Result<()> {
        self.out.write_all(b"\n")?;
        let mut meanings = diagnosis.meanings.clone();
        if let Some(known) = diagnosis.treated_as {
            let text = format!("This code is in no list: a client takes it for a {}.", known.code);
            hang(self.out, 0, &text, self.width)?;
            self.out.write_all(b"\n")?;
            meanings = vec![known];
        }
        match detail {
            Detail::Card => card::write(self.out, &meanings, self.styles, self.width),
            Detail::Line(columns) => {
                meanings.truncate(1);
                lines::write(self.out, &meanings, self.styles, columns)
            }
        }
    }
}

/// The labels of the rows that name who made a response, and where its operator should look.
const MADE_BY: &str = "Made by";
const LOOK_AT: &str = "Look at";

/// Which response, the rule in words, the culprit, where the rule stands and what it is called.
fn what_is_wrong(finding: &Finding, diagnosis: &Diagnosis) -> String {
    let rule = finding.rule;
    let culprit = finding.culprit.as_ref().map(|culprit| format!(" [{}]", clean(culprit)));
    let culprit = culprit.unwrap_or_default();
    let which = which(&finding.responses, diagnosis);
    format!("{which}{}{culprit} ({}, {})", rule.says, rule.source, rule.id)
}

/// `401: `, where there are several responses; `302 and 5 more: `, where the fault is in several.
fn which(responses: &[usize], diagnosis: &Diagnosis) -> String {
    let first = responses.first().and_then(|first| diagnosis.heads.get(first - 1));
    let Some(first) = first.filter(|_| diagnosis.heads.len() > 1) else { return String::new() };
    match responses.len() {
        1 => format!("{}: ", clean(&first.code_text)),
        count => format!("{} and {} more: ", clean(&first.code_text), count - 1),
    }
}
