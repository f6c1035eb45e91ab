//! The cheat sheet: all registered codes on one screen, class by class, in columns.

use std::io::{self, Write};

use super::layout::Layout;
use super::style::{Painted, Role, Styles};
use super::text::{columns_of, cut, spaces};
use crate::table::entry::{Class, Entry, Standing};

/// The spaces between two columns.
const GUTTER: usize = 2;

/// The most rows: a screen of 24 with the last line below the sheet and a prompt.
const ROWS_MAX: usize = 22;

/// The narrowest column that still says something: a code and ten letters.
const COLUMN_MIN: usize = 14;

/// One line of a column: a heading, an entry, or nothing.
#[derive(Default)]
struct Cell {
    code: Option<u16>,
    text: String,
    is_heading: bool,
    is_quiet: bool,
}

/// Writes the entries in as many columns as it takes to fit them on a screen, names cut if they must
/// be, and a last line that says where to go on.
///
/// # Errors
///
/// When writing fails.
pub fn write_cheat_sheet<W: Write>(
    layout: &mut Layout<'_, W>,
    entries: &[&Entry],
) -> io::Result<()> {
    let cells = cells(entries);
    let width = layout.width.max(COLUMN_MIN);
    let widest = cells.iter().map(Cell::columns).max().unwrap_or(0);
    let fitting = (width + GUTTER) / (widest + GUTTER).max(1);
    let wanted = cells.len().div_ceil(ROWS_MAX).max(fitting);
    let count = wanted.clamp(1, ((width + GUTTER) / (COLUMN_MIN + GUTTER)).max(1));
    let column = ((width + GUTTER) / count - GUTTER).min(widest);
    let rows = cells.len().div_ceil(count);
    for row in 0..rows {
        let mut gap = 0;
        for cell in cells.iter().skip(row).step_by(rows) {
            if !cell.is_empty() {
                write!(layout.out, "{}", spaces(gap))?;
                cell.write(layout.out, layout.styles, column)?;
                gap = 0;
            }
            gap += column + GUTTER - cell.columns().min(column);
        }
        layout.blank()?;
    }
    layout.paragraph(0, "httpstatus 404 explains a code; httpstatus -h has the rest")
}

impl Cell {
    fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    fn columns(&self) -> usize {
        let code = if self.code.is_some() { 4 } else { 0 };
        code + columns_of(&self.text)
    }

    fn write(&self, out: &mut impl Write, styles: Styles, column: usize) -> io::Result<()> {
        let mut room = column;
        if let Some(code) = self.code {
            let code: Painted<String> = if self.is_heading {
                styles.paint(Role::Code(Class::of(code)), format!("{}xx", code / 100))
            } else {
                styles.code(code)
            };
            write!(out, "{code} ")?;
            room = room.saturating_sub(4);
        }
        let role = match (self.is_heading, self.is_quiet) {
            (true, _) => Role::Heading,
            (_, true) => Role::Quiet,
            _ => Role::Plain,
        };
        write!(out, "{}", styles.paint(role, cut(&self.text, room, styles.ellipsis())))
    }
}

fn cells(entries: &[&Entry]) -> Vec<Cell> {
    let mut cells = Vec::new();
    for class in Class::ALL {
        let mut members = entries.iter().filter(|entry| entry.class() == Some(class)).peekable();
        if members.peek().is_none() {
            continue;
        }
        if !cells.is_empty() {
            cells.push(Cell::default());
        }
        cells.push(Cell {
            code: Some(class.digit() * 100),
            text: class.name().to_owned(),
            is_heading: true,
            ..Cell::default()
        });
        cells.extend(members.map(|entry| Cell {
            code: Some(entry.code),
            text: entry.name().to_string(),
            is_quiet: entry.standing != Standing::Registered,
            ..Cell::default()
        }));
    }
    cells
}
