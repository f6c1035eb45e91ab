//! `choose --format markdown`: the tree as a Mermaid diagram, which GitHub, GitLab and many others
//! draw where it stands in a document.

use std::io::{self, Write};

use super::digits;
use super::markdown::prose;
use crate::choice::{Path, Question, Then};

/// Writes the tree from a question on as a fenced block: all of it, or the part that leads to one
/// of the codes.
///
/// # Errors
///
/// When writing fails.
pub fn write_mermaid_tree(
    out: &mut impl Write,
    question: &Question,
    codes: Option<&[u16]>,
) -> io::Result<()> {
    writeln!(out, "```mermaid\nflowchart LR")?;
    writeln!(out, "  n{{{{{}}}}}", label(question))?;
    write_branches(out, question, codes, "n")?;
    writeln!(out, "```")
}

/// The lines from a question to what follows its answers. A node is named after the numbers of the
/// answers that lead to it: `n31`.
fn write_branches(
    out: &mut impl Write,
    question: &Question,
    codes: Option<&[u16]>,
    from: &str,
) -> io::Result<()> {
    for (number, answer) in (1..).zip(question.answers) {
        if !codes.is_none_or(|codes| answer.leads_to(codes)) {
            continue;
        }
        let node = format!("{from}{number}");
        write!(out, "  {from} -->|{}| {node}", quoted(answer.text))?;
        match &answer.then {
            Then::Ask(next) => {
                writeln!(out, "{{{{{}}}}}", label(next))?;
                write_branches(out, next, codes, &node)?;
            }
            Then::Recommend(choice) => {
                let phrase = choice.entry().map_or("", |entry| entry.phrase.as_str());
                writeln!(out, "([{}])", quoted(&format!("{} {phrase}", digits(choice.code))))?;
            }
        }
    }
    Ok(())
}

/// Writes when each code is sent and which codes were near, as lists.
///
/// # Errors
///
/// When writing fails.
pub fn write_mermaid_paths(out: &mut impl Write, paths: &[Path]) -> io::Result<()> {
    for group in paths.chunk_by(|one, next| one.choice.code == next.choice.code) {
        for (number, Path { choice, .. }) in group.iter().enumerate() {
            writeln!(out, "\n{}\n", prose(&choice.sentence(number > 0)))?;
            for near in choice.near {
                let because = prose(near.because);
                writeln!(out, "- not **{}**, because {because}.", digits(near.code))?;
            }
        }
    }
    Ok(())
}

fn label(question: &Question) -> String {
    quoted(&format!("{}<br>{}", question.asks, question.source))
}

/// A text between the quotation marks within which Mermaid reads no syntax.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "#quot;"))
}
