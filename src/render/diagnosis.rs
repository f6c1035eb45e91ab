//! A diagnosis for people: what happened, what the headers say, what breaks the standard, who
//! answered, and what to do.
//!
//! Everything that came from a server is sanitized on its way out.

use std::io::{self, Write};

use super::card::write_card;
use super::chain::{request_line, status_line, write_chain};
use super::layout::{INDENT, Layout, label_column};
use super::lines::{Line, write_lines};
use super::style::Role;
use super::text::{count_line_ends, count_lines, sanitize, sanitize_short};
use super::title::write_remarks;
use super::{digits, retry_remark};
use crate::response::{Diagnosis, Finding, Head, Severity, Side};
use crate::table::entry::{Class, Entry};

/// What follows a diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The steps that fit this response.
    Steps,
    /// The card of the code.
    Card,
    /// The code on one line, cut to this many columns.
    Line(Option<usize>),
}

/// The most lines of an ordinary diagnosis: a screen of 24 rows without the prompt.
const LINES_MAX: usize = 23;

/// The columns of the label of the last row.
const LABEL: usize = 9;

/// Writes a diagnosis, and after it what belongs to the code of the last response.
///
/// # Errors
///
/// When writing fails.
pub fn write_diagnosis<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
    ending: Ending,
) -> io::Result<()> {
    let mut text = Vec::new();
    let mut body = Layout { out: &mut text, styles: layout.styles, width: layout.width };
    write_chain(&mut body, diagnosis)?;
    write_last(&mut body, diagnosis)?;
    write_headers(&mut body, diagnosis)?;
    write_findings(&mut body, diagnosis)?;
    write_senders(&mut body, diagnosis)?;
    layout.out.write_all(&text)?;
    let written = count_line_ends(&text);
    match ending {
        Ending::Steps => write_steps(layout, diagnosis, LINES_MAX.saturating_sub(written)),
        Ending::Card => {
            layout.blank()?;
            write_card(layout, &meanings(diagnosis))
        }
        Ending::Line(width) => {
            layout.blank()?;
            let first: Vec<_> =
                meanings(diagnosis).first().map(|&it| Line::from(it)).into_iter().collect();
            write_lines(layout.out, &first, layout.styles, width)
        }
    }
}

/// The entries that explain the last response; of a code that the table does not have, those of the
/// code that a client takes it for.
fn meanings(diagnosis: &Diagnosis) -> Vec<&'static Entry> {
    match diagnosis.treated_as {
        Some(known) => vec![known],
        None => diagnosis.meanings.clone(),
    }
}

/// The last response: its status line, what it is, what it means.
fn write_last<W: Write>(layout: &mut Layout<'_, W>, diagnosis: &Diagnosis) -> io::Result<()> {
    let Some(last) = diagnosis.last() else { return Ok(()) };
    let entry = meanings(diagnosis).first().copied();
    let request = request_line(last);
    let class = entry.filter(|entry| entry.sender.is_none()).and_then(Entry::class);
    let mut remarks: Vec<&str> = request.as_deref().into_iter().collect();
    remarks.extend(class.map(Class::name));
    if let Some(entry) = entry {
        super::remarks(entry).for_each(|remark| remarks.push(remark));
        remarks.push(retry_remark(entry.retry.advice));
    }
    let title = title(layout, last);
    write_remarks(layout, &title, remarks.into_iter())?;
    if let Some(known) = diagnosis.treated_as {
        let text = format!(
            "This code is unregistered: a client treats it as {} {}.",
            digits(known.code),
            known.name()
        );
        layout.paragraph(0, &text)?;
    } else if let Some(entry) = entry {
        layout.paragraph(0, &entry.summary)?;
    }
    if last.is_cut {
        layout.paragraph(
            0,
            "The head is longer than what was read of it: its end is missing here.",
        )?;
    }
    Ok(())
}

/// `HTTP/1.1 502 Bad Gateway`, the code in its colour.
fn title<W>(layout: &Layout<'_, W>, head: &Head) -> String {
    let line = status_line(head);
    let code = sanitize_short(&head.code_text);
    let Some((before, after)) = line.split_once(&*code).filter(|_| !code.is_empty()) else {
        return layout.styles.paint(Role::Heading, line).to_string();
    };
    let class = Role::Code(head.code.and_then(Class::of));
    let styles = layout.styles;
    let heading = |text: &str| match text {
        "" => String::new(),
        text => styles.paint(Role::Heading, text).to_string(),
    };
    format!("{}{}{}", heading(before), styles.paint(class, &code), heading(after))
}

fn write_headers<W: Write>(layout: &mut Layout<'_, W>, diagnosis: &Diagnosis) -> io::Result<()> {
    if diagnosis.hints.is_empty() {
        return Ok(());
    }
    layout.blank()?;
    layout.heading("What its headers say")?;
    let column = label_column(diagnosis.hints.iter().map(|hint| hint.field));
    for hint in &diagnosis.hints {
        layout.row(INDENT, hint.field, column, &sanitize(&hint.says))?;
    }
    Ok(())
}

fn write_findings<W: Write>(layout: &mut Layout<'_, W>, diagnosis: &Diagnosis) -> io::Result<()> {
    if diagnosis.findings.is_empty() {
        return Ok(());
    }
    layout.blank()?;
    let heading = if diagnosis.has_violation() { "Breaks the standard" } else { "Could be better" };
    layout.heading(heading)?;
    let column = label_column(diagnosis.findings.iter().map(|finding| severity(finding)));
    for finding in &diagnosis.findings {
        let text = what_is_wrong(finding, diagnosis);
        layout.row(INDENT, severity(finding), column, &text)?;
    }
    Ok(())
}

const fn severity(finding: &Finding) -> &'static str {
    match finding.rule.severity {
        Severity::Violation => "MUST",
        Severity::Advice => "advice",
    }
}

/// The labels of the rows that name who made a response, and where its operator should look.
const SENT_BY: &str = "Sent by";
const LOOK_AT: &str = "Look at";

fn write_senders<W: Write>(layout: &mut Layout<'_, W>, diagnosis: &Diagnosis) -> io::Result<()> {
    if diagnosis.senders.is_empty() && diagnosis.maker.is_none() {
        return Ok(());
    }
    layout.blank()?;
    layout.heading("Who answered")?;
    let labels = diagnosis.senders.iter().map(|sender| sender.name);
    let column = label_column(labels.chain([SENT_BY]));
    for sender in &diagnosis.senders {
        let evidence: Vec<_> = sender.evidence.iter().map(|line| sanitize_short(line)).collect();
        layout.row(INDENT, sender.name, column, &evidence.join("; "))?;
    }
    if let Some(maker) = &diagnosis.maker {
        let side = maker.side.name();
        let who = maker.name.map_or(side.to_owned(), |name| format!("{name} itself"));
        let evidence = sanitize_short(&maker.evidence);
        let text = format!("probably {who}: {} ({evidence})", maker.because);
        layout.row(INDENT, SENT_BY, column, &text)?;
    }
    for tip in diagnosis.senders.iter().filter_map(|sender| sender.tip) {
        layout.row(INDENT, LOOK_AT, column, tip)?;
    }
    Ok(())
}

/// The most steps of a diagnosis.
const STEPS_MAX: usize = 3;

/// The steps that fit this response, as many as `room` lines hold, and where there is more.
fn write_steps<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
    room: usize,
) -> io::Result<()> {
    let Some(entry) = meanings(diagnosis).first().copied() else { return Ok(()) };
    layout.blank()?;
    let steps = steps(entry, diagnosis);
    let mut used = 3;
    for (number, step) in steps.into_iter().take(STEPS_MAX).enumerate() {
        let lines = count_lines(2 * INDENT, step, layout.width);
        if number > 0 && used + lines > room {
            break;
        }
        used += lines;
        if number == 0 {
            layout.heading("What to do")?;
        }
        layout.bullet(step)?;
    }
    let code = digits(entry.code);
    layout.row(0, "More", LABEL, &format!("httpstatus {code}   (with -l: everything about {code})"))
}

/// The operator's steps first if the failure is the server's or something in between made it, else
/// the client's.
fn steps(entry: &'static Entry, diagnosis: &Diagnosis) -> Vec<&'static str> {
    let client = entry.client.into_iter().map(|step| step.as_str());
    let server = entry.server.into_iter().map(|step| step.as_str());
    let by_intermediary =
        diagnosis.maker.as_ref().is_some_and(|maker| maker.side == Side::Intermediary);
    let is_server_error = entry.class() == Some(Class::ServerError);
    if by_intermediary || is_server_error {
        server.take(2).chain(client.take(1)).collect()
    } else {
        client.take(2).chain(server.take(1)).collect()
    }
}

/// Which response, the rule in words, the offending text, where the rule stands and its id.
fn what_is_wrong(finding: &Finding, diagnosis: &Diagnosis) -> String {
    let rule = finding.rule;
    let offender = finding.culprit.as_ref().map(|text| format!(" [{}]", sanitize_short(text)));
    let offender = offender.unwrap_or_default();
    let which = which(&finding.responses, diagnosis);
    format!("{which}{}{offender} ({}, {})", rule.says, rule.source, rule.id)
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
