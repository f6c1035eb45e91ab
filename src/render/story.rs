//! The responses of a diagnosis as a story: `301 → 302 → 200`, and where each of them led.

use std::io::{self, Write};

use super::page::{INDENT, Page};
use crate::response::{Diagnosis, Head, Step};
use crate::text::{blanks, clean, clean_to, hang};

/// The most steps of a story that are told one by one; of a circle, fewer tell it all.
const STEPS_MAX: usize = 10;
const STEPS_IN_CIRCLE: usize = 4;

/// The most characters of an address that are shown.
const ADDRESS_MAX: usize = 500;

impl<W: Write> Page<'_, W> {
    /// `301 → 302 → 200`, then each of them with where it led; a single response in one line.
    pub(super) fn story(&mut self, diagnosis: &Diagnosis) -> io::Result<()> {
        let Some(last) = diagnosis.last() else { return Ok(()) };
        if diagnosis.heads.len() == 1 {
            let line = self.styles.code(last.code.unwrap_or_default()).style(status_line(last));
            writeln!(
                self.out,
                "{line}{}",
                self.styles.quiet.style(request(last, self.styles.between))
            )?;
        } else {
            self.steps(diagnosis)?;
        }
        if last.is_cut {
            self.indented("The head is longer than what is kept of it: its end is missing here.")?;
        }
        Ok(())
    }

    fn steps(&mut self, diagnosis: &Diagnosis) -> io::Result<()> {
        let told = told(diagnosis);
        let arrows: Vec<_> = told.iter().map(|place| self.code(diagnosis, *place)).collect();
        hang(self.out, 2, &arrows.join(self.styles.then), self.width)?;
        self.out.write_all(b"\n")?;
        for place in told {
            self.step(diagnosis, place)?;
        }
        if let Some(target) = &diagnosis.circle {
            self.indented(&format!(
                "It goes round in a circle: {} came up twice.",
                clean_to(ADDRESS_MAX, target)
            ))?;
        }
        if diagnosis.is_cut {
            self.indented("There were more responses; this is the last one that is read.")?;
        }
        Ok(())
    }

    fn code(&self, diagnosis: &Diagnosis, place: Option<usize>) -> String {
        let Some(head) = place.and_then(|place| diagnosis.heads.get(place)) else {
            return "\u{2026}".to_owned();
        };
        self.styles.code(head.code.unwrap_or_default()).style(clean(&head.code_text)).to_string()
    }

    fn step(&mut self, diagnosis: &Diagnosis, place: Option<usize>) -> io::Result<()> {
        let code = self.code(diagnosis, place);
        let Some(step) = place.and_then(|place| diagnosis.steps.get(place)) else {
            let more = diagnosis.steps.len() - steps_told(diagnosis);
            return self.indented(&format!("{code}    {more} more"));
        };
        write!(self.out, "{}{code}  ", blanks(INDENT))?;
        hang(self.out, INDENT + 5, &what_happened(step), self.width)
    }
}

/// How many steps are told one by one.
fn steps_told(diagnosis: &Diagnosis) -> usize {
    let most = if diagnosis.circle.is_some() { STEPS_IN_CIRCLE } else { STEPS_MAX };
    diagnosis.steps.len().min(most)
}

/// The places of the steps that are told; `None` stands for those left out before the last one.
fn told(diagnosis: &Diagnosis) -> Vec<Option<usize>> {
    let (count, told) = (diagnosis.steps.len(), steps_told(diagnosis));
    let first = (0..told.saturating_sub(1)).map(Some);
    let gap = (told < count).then_some(None);
    first.chain(gap).chain(count.checked_sub(1).map(Some)).collect()
}

/// `HTTP/1.1 404 Not Found`.
fn status_line(head: &Head) -> String {
    let version = head.version.map(|version| format!("{version} ")).unwrap_or_default();
    let (code, reason) = (clean(&head.code_text), clean(&head.reason));
    format!("{version}{code} {reason}").trim_end().to_owned()
}

/// `GET example.com/users` behind what parts it from the status, where the tool shows it.
fn request(head: &Head, between: &str) -> String {
    let words = [&head.request.method, &head.request.target];
    let words: Vec<_> =
        words.into_iter().flatten().map(|word| clean_to(ADDRESS_MAX, word)).collect();
    if words.is_empty() { String::new() } else { between.to_owned() + &words.join(" ") }
}

fn what_happened(step: &Step) -> String {
    let name = clean(&step.name);
    match (&step.target, step.role.tells()) {
        (Some(target), _) => format!("{name}, to {}", clean_to(ADDRESS_MAX, target)),
        (None, Some(tells)) => format!("{name}: {tells}"),
        (None, None) => name.into_owned(),
    }
}
