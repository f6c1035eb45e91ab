//! The cheat sheet: all registered codes on one screen, in columns as on a newspaper's page.

use std::io::{self, Write};

use owo_colors::Style;

use super::digits;
use crate::status::{Class, Status};
use crate::style::Styles;
use crate::text::columns;

/// The blanks between two columns.
const GUTTER: usize = 2;

/// A line of the sheet: a heading, an entry, or nothing.
struct Line {
    code: String,
    text: String,
    code_style: Style,
    text_style: Style,
}

/// Writes the entries, a class after the other, in as many columns as `width` holds.
///
/// # Errors
///
/// When writing fails.
pub fn write(
    out: &mut impl Write,
    entries: &[&Status],
    styles: &Styles,
    width: usize,
) -> io::Result<()> {
    let lines = lines(entries, styles);
    let column = lines.iter().map(Line::width).max().unwrap_or(0) + GUTTER;
    let columns = (width.saturating_add(GUTTER) / column.max(1)).clamp(1, lines.len().max(1));
    let rows = lines.len().div_ceil(columns);
    for row in 0..rows {
        let mut blanks = 0;
        for line in lines.iter().skip(row).step_by(rows) {
            if line.width() > 0 {
                write!(out, "{:blanks$}{}", "", line.code_style.style(&line.code))?;
                write!(out, "{}", line.text_style.style(&line.text))?;
                blanks = 0;
            }
            blanks += column - line.width();
        }
        writeln!(out)?;
    }
    Ok(())
}

impl Line {
    fn width(&self) -> usize {
        columns(&self.code) + columns(&self.text)
    }
}

fn lines(entries: &[&Status], styles: &Styles) -> Vec<Line> {
    let mut lines = Vec::new();
    for class in Class::ALL {
        let mut members =
            entries.iter().filter(|entry| Class::of(entry.code) == Some(class)).peekable();
        if members.peek().is_none() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(Line::blank());
        }
        lines.push(Line {
            code: format!("{}xx ", class.digit()),
            text: class.name().to_owned(),
            code_style: styles.code(class.digit() * 100),
            text_style: styles.heading,
        });
        for entry in members {
            let quiet = !matches!(entry.standing, crate::status::Standing::Registered);
            lines.push(Line {
                code: format!("{} ", digits(entry.code)),
                text: entry.name().to_owned(),
                code_style: styles.code(entry.code),
                text_style: if quiet { styles.quiet } else { Style::new() },
            });
        }
    }
    lines
}

impl Line {
    const fn blank() -> Self {
        Self {
            code: String::new(),
            text: String::new(),
            code_style: Style::new(),
            text_style: Style::new(),
        }
    }
}
