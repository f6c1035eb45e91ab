//! Questions as numbered lines, replies as lines: for terminals without colour and screen readers.
//! The terminal stays as it is, so that its own editing, Ctrl-C and Ctrl-D work as everywhere.

use std::io::{self, BufRead, Read, Write};

use super::{Prompter, Reply};
use crate::choice::{Question, Step};
use crate::render::text::{sanitize_short, write_wrapped};

/// The longest line that is read as a reply.
const REPLY_MAX: u64 = 1024;

/// Asks by lines.
#[derive(Debug)]
pub struct Numbered<'a, I, O> {
    /// Where the replies come from.
    pub input: I,
    /// Where the questions go.
    pub out: &'a mut O,
    /// The columns to wrap at.
    pub width: usize,
}

impl<I: BufRead, O: Write> Prompter for Numbered<'_, I, O> {
    fn ask(&mut self, question: &'static Question, before: &[Step]) -> io::Result<Reply> {
        let count = question.answers.len();
        write_wrapped(self.out, 0, question.asks, self.width)?;
        for (number, answer) in (1..).zip(question.answers) {
            let example = answer.example.map(|example| format!(" ({example})"));
            let text = format!("{}{}", answer.text, example.unwrap_or_default());
            write!(self.out, "{number}. ")?;
            write_wrapped(self.out, 3, &text, self.width)?;
        }
        let back = if before.is_empty() { "" } else { "b for back, " };
        let what = format!("1 to {count}, a word of the answer, {back}q to quit:");
        loop {
            write_wrapped(self.out, 0, &what, self.width)?;
            self.out.flush()?;
            let Some(line) = self.line() else { return Ok(Reply::End) };
            match reply(&line, question) {
                Ok(Reply::Back) if before.is_empty() => {
                    writeln!(self.out, "There is no question before this one.")?;
                }
                Ok(reply) => {
                    writeln!(self.out)?;
                    return Ok(reply);
                }
                Err(why) => write_wrapped(self.out, 0, &why, self.width)?,
            }
        }
    }
}

impl<I: BufRead, O> Numbered<'_, I, O> {
    /// The next line; `None` at the end of the input, and where it can't be read.
    fn line(&mut self) -> Option<String> {
        let mut line = Vec::new();
        let length = self.input.by_ref().take(REPLY_MAX).read_until(b'\n', &mut line).ok()?;
        (length > 0).then(|| String::from_utf8_lossy(&line).trim().to_owned())
    }
}

/// What a line means, or why it means nothing.
fn reply(line: &str, question: &Question) -> Result<Reply, String> {
    match line {
        "b" | "back" => return Ok(Reply::Back),
        "q" | "quit" => return Ok(Reply::Quit),
        "" => return Err("Type a number.".to_owned()),
        _ => {}
    }
    let count = question.answers.len();
    if let Ok(number) = line.parse::<usize>() {
        return match number.checked_sub(1) {
            Some(index) if index < count => Ok(Reply::Answer(index)),
            _ => Err(format!("There is no answer {number}.")),
        };
    }
    let matching = (0..count).filter(|&index| question.answers[index].has(line));
    match matching.collect::<Vec<_>>()[..] {
        [index] => Ok(Reply::Answer(index)),
        [] => Err(format!("No answer contains '{}'.", sanitize_short(line))),
        _ => Err(format!("More than one answer contains '{}'.", sanitize_short(line))),
    }
}
