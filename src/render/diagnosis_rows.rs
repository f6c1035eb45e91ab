//! A diagnosis as rows of five columns, for `--plain` and `--format csv`: the kind of row, the number
//! of the response that it is about, a name, a source, a text.

use std::borrow::Cow;
use std::io::{self, Write};

use super::csv::Records;
use super::digits;
use super::text::sanitize;
use crate::response::Diagnosis;

/// The columns.
const HEADER: [&str; 5] = ["kind", "response", "name", "source", "text"];

type Row = [String; 5];

/// Writes the rows tab-separated, without a header.
///
/// # Errors
///
/// When writing fails.
pub fn write_plain_diagnosis(out: &mut impl Write, diagnosis: &Diagnosis) -> io::Result<()> {
    rows(diagnosis).iter().try_for_each(|record| writeln!(out, "{}", record.join("\t")))
}

/// Writes the rows as comma-separated values, with a header.
///
/// # Errors
///
/// When writing fails.
pub fn write_csv_diagnosis(out: &mut impl Write, diagnosis: &Diagnosis) -> io::Result<()> {
    let mut writer = Records::new(out);
    writer.write(HEADER)?;
    for record in &rows(diagnosis) {
        writer.write(record.each_ref().map(String::as_str))?;
    }
    writer.finish()
}

/// The responses, the entry, the details, the senders, the notes, the findings.
fn rows(diagnosis: &Diagnosis) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut add = |kind: &str, response: usize, name: &str, source: &str, text: &str| {
        let columns = [kind, &response.to_string(), name, source, text];
        rows.push(columns.map(|column| sanitize(column).into_owned()));
    };
    add_responses(diagnosis, &mut add);
    add_answer(diagnosis, &mut add);
    for finding in &diagnosis.findings {
        let rule = finding.rule;
        let offender = finding.offender.as_ref().map(|offender| format!(" [{offender}]"));
        let text = format!("{}{}", rule.says(), offender.unwrap_or_default());
        for &response in &finding.responses {
            add(finding.severity.name(), response, rule.id(), &finding.section.to_string(), &text);
        }
    }
    rows
}

/// Adds a row: its kind, the number of the response, a name, a source, a text.
type Add<'a> = &'a mut dyn FnMut(&str, usize, &str, &str, &str);

fn add_responses(diagnosis: &Diagnosis, add: Add) {
    for (index, (head, step)) in diagnosis.heads.iter().zip(&diagnosis.steps).enumerate() {
        let target = step.target.as_deref().unwrap_or_default();
        let text = head.failure.as_deref().unwrap_or(&step.name);
        add("response", index + 1, &head.code_text, target, text);
    }
    for (code, count) in &diagnosis.counts {
        add("count", 0, &digits(*code), "", &count.to_string());
    }
}

/// What is said of the response that is explained.
fn add_answer(diagnosis: &Diagnosis, add: Add) {
    let explained = diagnosis.explained + 1;
    for entry in diagnosis.treated_as.iter().chain(diagnosis.meanings.first()) {
        let document = match entry.sender {
            Some(sender) => Cow::Borrowed(sender.vendor.as_str()),
            None => entry.source.document(),
        };
        add("entry", explained, &digits(entry.code), &document, &entry.summary);
    }
    for found in &diagnosis.details {
        let detail = found.detail;
        add("detail", explained, &detail.token, &detail.vocabulary().vendor, &detail.says);
    }
    for sender in &diagnosis.senders {
        add("sender", explained, sender.name, "", &sender.evidence.join("; "));
        if let Some(tip) = sender.tip {
            add("look-at", explained, sender.name, "", tip);
        }
    }
    if let Some(responder) = &diagnosis.responder {
        add("made-by", explained, responder.side.name(), &responder.evidence, responder.because);
    }
    if let Some(cors) = &diagnosis.cors {
        add("cors", explained, cors.field.unwrap_or_default(), &cors.origin, &cors.says);
    }
    for note in &diagnosis.notes {
        add("field", explained, note.field, "", &note.says);
    }
}
