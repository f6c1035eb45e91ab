//! `explain`, and the bare command with something piped in: the diagnosis in every form.

mod chain;
mod files;
mod heads;
mod input;
mod output;
mod programs;

use crate::common::heads::head;
use crate::common::in_process::{answer, pipe};
use crate::common::prints;
use crate::entry;

/// The diagnosis of an input at the time of the tests, where nothing is wrong.
fn explained(arguments: &[&str], input: &str) -> String {
    let answer = answer(&pipe(), &[&["explain"], arguments].concat(), input);
    assert_eq!((answer.stderr.as_str(), answer.status), ("", 0), "{input:?}");
    answer.stdout
}

/// The first entry of a code on one line.
fn line(code: u16) -> String {
    let lines = prints(&[&format!("{code:03}"), "--short"]);
    lines.lines().next().unwrap_or_default().to_owned() + "\n"
}

/// A text after its first columns, wrapped at 80 columns and indented by as many.
fn wrapped(first: &str, text: &str) -> String {
    let indent = first.chars().count();
    let mut lines = vec![first.to_owned()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("a line");
        let is_empty = line.chars().count() == indent;
        if !is_empty && line.chars().count() + 1 + word.chars().count() > 80 {
            lines.push(format!("{:indent$}{word}", ""));
        } else {
            *line += if is_empty { "" } else { " " };
            *line += word;
        }
    }
    lines.join("\n") + "\n"
}

/// The steps at the end of a diagnosis: the operator's first, or the client's.
fn steps(code: u16, operator_first: bool) -> String {
    let entry = entry(code);
    let (client, server) = (entry.client.into_iter(), entry.server.into_iter());
    let steps: Vec<_> = if operator_first {
        server.take(2).chain(client.take(1)).collect()
    } else {
        client.take(2).chain(server.take(1)).collect()
    };
    let bullets = steps.iter().map(|step| wrapped("  \u{2022} ", step));
    let more = format!("More     httpstatus {code:03}   (with -l: everything about {code:03})\n");
    format!("\nWhat to do\n{}{more}", bullets.collect::<String>())
}
