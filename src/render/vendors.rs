//! `vendors`: who is in the table, and how many codes each has.

use std::io::{self, Write};

use serde::Serialize;

use super::csv::Records;
use super::digits;
use super::layout::label_column;
use super::style::{Role, Styles};
use super::text::{columns_of, cut, spaces};
use crate::table::entry::Vendor;
use crate::table::{List, Text};

/// One vendor with the codes that it uses, each once.
#[derive(Debug, Serialize)]
pub struct VendorRow {
    /// The name that `--vendor` takes.
    pub name: Text,
    /// The same as it is typed most easily: `openstack-swift`.
    pub slug: String,
    /// Other names that `--vendor` takes.
    pub aliases: List<Text>,
    /// Its codes, in order.
    pub codes: Vec<u16>,
    /// How many details it has.
    pub details: usize,
}

impl From<&Vendor> for VendorRow {
    fn from(vendor: &Vendor) -> Self {
        let mut codes: Vec<u16> = vendor.entries().map(|entry| entry.code).collect();
        codes.dedup();
        let details = vendor.vocabularies().map(|vocabulary| vocabulary.details().len()).sum();
        Self { name: vendor.name, slug: vendor.slug(), aliases: vendor.aliases, codes, details }
    }
}

impl VendorRow {
    fn codes(&self) -> String {
        self.codes.iter().map(|&code| digits(code)).collect::<Vec<_>>().join(" ")
    }
}

/// Writes one line per vendor: its name, how many codes and details it has, the codes.
///
/// # Errors
///
/// When writing fails.
pub fn write_vendors(
    out: &mut impl Write,
    vendors: &[VendorRow],
    styles: Styles,
    width: Option<usize>,
) -> io::Result<()> {
    let column = label_column(vendors.iter().map(|vendor| &*vendor.name));
    for vendor in vendors {
        let name = styles.paint(Role::Heading, vendor.name);
        let gap = spaces(column - columns_of(&vendor.name));
        let codes = counted(vendor.codes.len(), "code");
        let details = counted(vendor.details, "detail");
        let line = format!("{name}{gap}{codes}  {details}  {}", vendor.codes());
        let line = line.trim_end();
        match width {
            Some(width) => writeln!(out, "{}", cut(line, width, styles.ellipsis()))?,
            None => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}

/// `  8 codes`, `  1 code `; spaces for none.
fn counted(count: usize, noun: &str) -> String {
    match count {
        0 => " ".repeat(noun.len() + 6),
        1 => format!("{count:4} {noun} "),
        _ => format!("{count:4} {noun}s"),
    }
}

/// Writes a JSON array of objects.
///
/// # Errors
///
/// When writing fails.
pub fn write_json_vendors(out: &mut impl Write, vendors: &[VendorRow]) -> io::Result<()> {
    serde_json::to_writer(&mut *out, vendors)?;
    out.write_all(b"\n")
}

/// Writes slug, name, number of codes, number of details, codes and aliases, tab-separated.
///
/// # Errors
///
/// When writing fails.
pub fn write_plain_vendors(out: &mut impl Write, vendors: &[VendorRow]) -> io::Result<()> {
    for vendor in vendors {
        writeln!(out, "{}", record(vendor).join("\t"))?;
    }
    Ok(())
}

/// Writes the same columns as comma-separated values, with a header.
///
/// # Errors
///
/// When writing fails.
pub fn write_csv_vendors(out: &mut impl Write, vendors: &[VendorRow]) -> io::Result<()> {
    let mut records = Records::new(out);
    records.write(["slug", "vendor", "code_count", "detail_count", "codes", "aliases"])?;
    for vendor in vendors {
        records.write(record(vendor).each_ref().map(String::as_str))?;
    }
    records.finish()
}

/// Writes a Markdown table.
///
/// # Errors
///
/// When writing fails.
pub fn write_markdown_vendors(out: &mut impl Write, vendors: &[VendorRow]) -> io::Result<()> {
    writeln!(out, "| Vendor | Codes |\n| --- | --- |")?;
    for vendor in vendors {
        writeln!(out, "| {} | {} |", vendor.name, vendor.codes())?;
    }
    Ok(())
}

fn record(vendor: &VendorRow) -> [String; 6] {
    [
        vendor.slug.clone(),
        vendor.name.to_string(),
        vendor.codes.len().to_string(),
        vendor.details.to_string(),
        vendor.codes(),
        vendor.aliases.join("; "),
    ]
}
