//! Details as a table, for programs and documents: tab-separated, CSV, Markdown and JSON.

use std::io::{self, Write};

use super::csv::Records;
use super::digits;
use super::json::DetailJson;
use super::markdown::{cell, escape};
use crate::table::detail::Detail;

/// Writes a JSON array, one detail per line.
///
/// # Errors
///
/// When writing fails.
pub fn write_json_list(out: &mut impl Write, details: &[&'static Detail]) -> io::Result<()> {
    let mut separator = "[\n";
    for detail in details {
        out.write_all(separator.as_bytes())?;
        serde_json::to_writer(&mut *out, &DetailJson::from(*detail))?;
        separator = ",\n";
    }
    out.write_all(b"\n]\n")
}

/// Writes token, vocabulary, vendor, statuses, name and sentence, tab-separated.
///
/// # Errors
///
/// When writing fails.
pub fn write_plain(out: &mut impl Write, details: &[&Detail]) -> io::Result<()> {
    for detail in details {
        writeln!(out, "{}", record(detail).join("\t"))?;
    }
    Ok(())
}

/// Writes the same columns as comma-separated values, with a header.
///
/// # Errors
///
/// When writing fails.
pub fn write_csv(out: &mut impl Write, details: &[&Detail]) -> io::Result<()> {
    let mut records = Records::new(out);
    records.write(["token", "vocabulary", "vendor", "statuses", "name", "says"])?;
    for detail in details {
        records.write(record(detail).each_ref().map(String::as_str))?;
    }
    records.finish()
}

/// Writes a Markdown table.
///
/// # Errors
///
/// When writing fails.
pub fn write_markdown(out: &mut impl Write, details: &[&Detail]) -> io::Result<()> {
    writeln!(out, "| Detail | Status | Name | What happened |\n| --- | --- | --- | --- |")?;
    for detail in details {
        let [token, _, _, statuses, name, says] = record(detail);
        let (token, name, says) = (escape(&token), escape(&name), cell(&says));
        writeln!(out, "| {token} | {statuses} | {name} | {says} |")?;
    }
    Ok(())
}

fn record(detail: &Detail) -> [String; 6] {
    let vocabulary = detail.vocabulary();
    let statuses: Vec<_> = detail.statuses.iter().map(|&code| digits(code)).collect();
    [
        detail.token.to_string(),
        vocabulary.id.to_string(),
        vocabulary.vendor.to_string(),
        statuses.join(" "),
        detail.name.to_string(),
        detail.says.to_string(),
    ]
}
