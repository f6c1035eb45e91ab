//! The first line of an answer about one code: `502 Bad Gateway · Server Error · retry after a delay`.

use std::io::{self, Write};

use super::layout::{Layout, TEXT_INDENT};
use super::style::Role;
use super::text::{columns_of, spaces, write_wrapped};
use super::{remarks, retry_remark};
use crate::table::entry::{Class, Entry};

/// Writes code and name, then what is special about the entry and whether to retry.
pub(super) fn write_title<W: Write>(
    layout: &mut Layout<'_, W>,
    entry: &'static Entry,
) -> io::Result<()> {
    let class = entry.class().map_or("not valid HTTP", Class::name);
    let class = entry.sender.is_none().then_some(class);
    let retry = Some(retry_remark(entry.retry.advice));
    let remarks = class.into_iter().chain(remarks(entry)).chain(retry);
    let code = layout.styles.code(entry.code);
    let name = layout.styles.paint(Role::Heading, entry.name());
    let title = layout.styles.link(format_args!("{code} {name}"), &entry.source.url());
    write_remarks(layout, &title, remarks)
}

/// Writes a title with its remarks on the same line as far as they fit, the others below.
pub(super) fn write_remarks<'r, W: Write>(
    layout: &mut Layout<'_, W>,
    title: &str,
    remarks: impl Iterator<Item = &'r str>,
) -> io::Result<()> {
    let (styles, width) = (layout.styles, layout.width);
    if columns_of(title) > width {
        write_wrapped(layout.out, TEXT_INDENT, title, width)?;
    } else {
        layout.out.write_all(title.as_bytes())?;
    }
    // A title of several lines has its remarks on a line of their own.
    let mut used = columns_of(title).min(width.saturating_add(1));
    let mut is_line_open = used <= width;
    for remark in remarks {
        if used.saturating_add(3 + columns_of(remark)) > width {
            if is_line_open {
                layout.blank()?;
            }
            layout.out.write_all(spaces(TEXT_INDENT).as_bytes())?;
            used = TEXT_INDENT + columns_of(remark);
            if used > width {
                write_wrapped(layout.out, TEXT_INDENT, remark, width)?;
                is_line_open = false;
                used = width;
                continue;
            }
            write!(layout.out, "{}", styles.paint(Role::Quiet, remark))?;
        } else {
            let remark = format!("{}{remark}", styles.separator());
            used += columns_of(&remark);
            write!(layout.out, "{}", styles.paint(Role::Quiet, remark))?;
        }
        is_line_open = true;
    }
    if is_line_open { layout.blank() } else { Ok(()) }
}
