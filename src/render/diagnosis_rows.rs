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

/// The responses, the entry, the senders, the hints, the findings.
fn rows(diagnosis: &Diagnosis) -> Vec<Row> {
    let last = diagnosis.heads.len();
    let mut rows = Vec::new();
    let mut add = |kind: &str, response: usize, name: &str, source: &str, text: &str| {
        let columns = [kind, &response.to_string(), name, source, text];
        rows.push(columns.map(|column| sanitize(column).into_owned()));
    };
    for (place, (head, step)) in diagnosis.heads.iter().zip(&diagnosis.steps).enumerate() {
        let target = step.target.as_deref().unwrap_or_default();
        add("response", place + 1, &head.code_text, target, &step.name);
    }
    for entry in diagnosis.treated_as.iter().chain(diagnosis.meanings.first()) {
        let document = match entry.sender {
            Some(sender) => Cow::Borrowed(sender.vendor.as_str()),
            None => entry.source.document(),
        };
        add("entry", last, &digits(entry.code), &document, &entry.summary);
    }
    for sender in &diagnosis.senders {
        add("sender", last, sender.name, "", &sender.evidence.join("; "));
        if let Some(tip) = sender.tip {
            add("look-at", last, sender.name, "", tip);
        }
    }
    if let Some(maker) = &diagnosis.maker {
        add("made-by", last, maker.side.name(), &maker.evidence, maker.because);
    }
    for hint in &diagnosis.hints {
        add("field", last, hint.field, "", &hint.says);
    }
    for finding in &diagnosis.findings {
        let rule = finding.rule;
        let culprit = finding.culprit.as_ref().map(|culprit| format!(" [{culprit}]"));
        let text = format!("{}{}", rule.says, culprit.unwrap_or_default());
        for &response in &finding.responses {
            add(rule.severity.name(), response, rule.id, &rule.source.to_string(), &text);
        }
    }
    rows
}
