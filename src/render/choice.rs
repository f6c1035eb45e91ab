//! What `choose` answers with: the tree as indented text, the path to a code, the question at which
//! paths part.

use std::io::{self, Write};

use super::layout::Layout;
use super::style::{Role, Styles};
use super::text::{spaces, write_wrapped};
use super::title::write_title;
use super::{differences, digits};
use crate::choice::{Answer, Choice, Path, Question, Then};
use crate::table::entry::Entry;

/// The columns by which a level of the tree, and an item of a list, is indented.
const INDENT: usize = 3;

/// The columns of the label of the last row.
const LABEL: usize = 9;

/// Writes the verdict: the code, how you got there, the codes that were close, and what else there
/// is about it.
///
/// # Errors
///
/// When writing fails.
pub fn write_verdict<W: Write>(layout: &mut Layout<'_, W>, path: &Path) -> io::Result<()> {
    let Some(entry) = path.choice.entry() else { return Ok(()) };
    write_title(layout, entry)?;
    layout.paragraph(0, &path.choice.sentence(false))?;
    write_answers(layout, path)?;
    write_near_misses(layout, path.choice)?;
    layout.blank()?;
    layout.paragraph(0, &entry.summary)?;
    let code = digits(entry.code);
    layout.row(0, "Source", LABEL, &entry.source.url())?;
    layout.row(0, "More", LABEL, &format!("httpstatus {code}"))
}

/// Writes the paths to one code, under its name.
///
/// # Errors
///
/// When writing fails.
pub fn write_paths<W: Write>(layout: &mut Layout<'_, W>, paths: &[Path]) -> io::Result<()> {
    let Some(path) = paths.first() else { return Ok(()) };
    writeln!(layout.out, "{}", name(path.choice, layout.styles))?;
    for (number, path) in paths.iter().enumerate() {
        if number > 0 {
            layout.blank()?;
        }
        layout.paragraph(0, &path.choice.sentence(number > 0))?;
        write_steps(layout, path)?;
        write_near_misses(layout, path.choice)?;
    }
    Ok(())
}

/// The questions with the answers that were just given, which need no examples any more.
fn write_answers<W: Write>(layout: &mut Layout<'_, W>, path: &Path) -> io::Result<()> {
    layout.blank()?;
    layout.heading("How you got here")?;
    for (number, step) in (1..).zip(&path.steps) {
        let styles = layout.styles;
        let asked = styles.paint(Role::Heading, step.question.asks);
        let text = format!("{asked} {} {}", step.answer.text, cited(step.question, styles));
        write_item(layout, &format!("{number}. "), INDENT, &text)?;
    }
    Ok(())
}

fn write_steps<W: Write>(layout: &mut Layout<'_, W>, path: &Path) -> io::Result<()> {
    layout.blank()?;
    layout.heading("How you got here")?;
    for (number, step) in (1..).zip(&path.steps) {
        let asked = question(step.question, layout.styles);
        write_item(layout, &format!("{number}. "), INDENT, &asked)?;
        write_item(layout, spaces(INDENT), INDENT, &answer(step.answer, layout.styles))?;
    }
    Ok(())
}

fn write_near_misses<W: Write>(layout: &mut Layout<'_, W>, choice: &Choice) -> io::Result<()> {
    let codes: Vec<_> = choice.near.iter().map(|near| digits(near.code)).collect();
    layout.blank()?;
    layout.heading(&format!("Why not {}?", codes.join(" or ")))?;
    for near in choice.near {
        let text = format!("not {}, because {}.", layout.styles.code(near.code), near.because);
        layout.bullet(&text)?;
    }
    Ok(())
}

/// Writes the tree from a question on: all of it, or the part that leads to one of the codes.
/// Without a width every item is on one line, for `grep` and the like.
///
/// # Errors
///
/// When writing fails.
pub fn write_tree<W: Write>(
    layout: &mut Layout<'_, W>,
    question: &Question,
    codes: Option<&[u16]>,
) -> io::Result<()> {
    write_level(layout, question, codes, 0)
}

fn write_level<W: Write>(
    layout: &mut Layout<'_, W>,
    asked: &Question,
    codes: Option<&[u16]>,
    indent: usize,
) -> io::Result<()> {
    let text = question(asked, layout.styles);
    write_item(layout, spaces(indent), indent, &text)?;
    for (number, reply) in (1..).zip(asked.answers) {
        if !codes.is_none_or(|codes| reply.leads_to(codes)) {
            continue;
        }
        let first = format!("{}{number}. ", spaces(indent));
        let mut text = answer(reply, layout.styles);
        if let Then::Recommend(choice) = &reply.then {
            text = format!("{text}: {}", name(choice, layout.styles));
        }
        write_item(layout, &first, indent + INDENT, &text)?;
        if let Then::Ask(next) = &reply.then {
            write_level(layout, next, codes, indent + INDENT)?;
        }
    }
    Ok(())
}

/// Writes what tells several codes apart: the questions from the one on at which their paths part,
/// when each of them is sent, and how they differ.
///
/// # Errors
///
/// When writing fails.
pub fn write_parting<W: Write>(
    layout: &mut Layout<'_, W>,
    question: &Question,
    paths: &[Path],
    entries: &[&Entry],
) -> io::Result<()> {
    let codes: Vec<_> = entries.iter().map(|entry| entry.code).collect();
    write_tree(layout, question, Some(&codes))?;
    layout.blank()?;
    for paths in paths.chunk_by(|one, next| one.choice.code == next.choice.code) {
        for (number, path) in paths.iter().enumerate() {
            layout.bullet(&path.choice.sentence(number > 0))?;
        }
    }
    let differences = differences(entries);
    if !differences.is_empty() {
        layout.blank()?;
        layout.list("How they differ", differences.iter().map(|(_, _, line)| line.as_str()))?;
    }
    Ok(())
}

/// The question with its section.
fn question(question: &Question, styles: Styles) -> String {
    format!("{} {}", styles.paint(Role::Heading, question.asks), cited(question, styles))
}

/// Where the specification tells its answers apart: `(RFC 9110 §15.5)`.
fn cited(question: &Question, styles: Styles) -> String {
    let source = question.source;
    let cited = styles.paint(Role::Quiet, format!("({source})"));
    styles.link(cited, &source.url())
}

/// The answer with its example.
fn answer(answer: &Answer, styles: Styles) -> String {
    let example = answer.example.map(|example| format!(" ({example})")).unwrap_or_default();
    format!("{}{}", answer.text, styles.paint(Role::Quiet, example))
}

/// `404 Not Found`.
fn name(choice: &Choice, styles: Styles) -> String {
    let phrase = choice.entry().map_or("", |entry| entry.phrase.as_str());
    format!("{} {}", styles.code(choice.code), styles.paint(Role::Heading, phrase))
}

/// A text after its first columns.
fn write_item<W: Write>(
    layout: &mut Layout<'_, W>,
    first: &str,
    indent: usize,
    text: &str,
) -> io::Result<()> {
    layout.out.write_all(first.as_bytes())?;
    write_wrapped(layout.out, indent, text, layout.width)
}
