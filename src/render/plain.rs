//! `--plain`: six tab-separated columns, one line per entry, no header.

use std::io::{self, Write};

use crate::table::entry::{Class, Entry};

/// Writes `code TAB phrase TAB class TAB standing TAB vendor-or-document TAB summary` for each
/// entry. The class of a code outside 100–599 is `-`.
///
/// # Errors
///
/// When writing fails.
pub fn write_plain(out: &mut impl Write, entries: &[&Entry]) -> io::Result<()> {
    for entry in entries {
        write!(out, "{:03}\t{}\t", entry.code, entry.phrase)?;
        write!(out, "{}\t", Class::of(entry.code).map_or("-", Class::name))?;
        write!(out, "{}\t", entry.standing.name())?;
        match entry.sender {
            Some(sender) => write!(out, "{}", sender.vendor)?,
            None => write!(out, "{}", entry.source.document())?,
        }
        writeln!(out, "\t{}", entry.summary)?;
    }
    Ok(())
}
