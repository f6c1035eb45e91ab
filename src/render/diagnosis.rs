//! A diagnosis for people: what happened, what the headers say, what breaks the standard, who
//! answered, and what to do.
//!
//! Everything that came from a server is sanitized on its way out.

use std::io::{self, Write};

use super::card::write_card;
use super::chain::{request_line, status_line, write_chain};
use super::diagnosis_sections::{
    Extent as Shown, write_cors, write_details, write_findings, write_notes, write_senders,
};
use super::layout::{INDENT, Layout};
use super::lines::{Line, write_lines};
use super::style::Role;
use super::text::{count_line_ends, count_lines, sanitize, sanitize_short};
use super::title::write_remarks;
use super::{digits, retry_remark};
use crate::response::{Basis, Diagnosis, Extent, Head};
use crate::table::entry::{Class, Entry};

/// What follows a diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The steps that fit this response.
    Steps,
    /// The card of the code.
    Card,
    /// The code on one line, cut to this many columns.
    Line(Option<usize>),
}

/// The most lines of an ordinary diagnosis: a screen of 24 rows without the prompt.
const LINES_MAX: usize = 23;

/// The columns of the label of the last row.
const LABEL: usize = 9;

/// Writes a diagnosis, and after it what belongs to the code of the response that is explained.
///
/// # Errors
///
/// When writing fails.
pub fn write_diagnosis<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
    ending: Ending,
) -> io::Result<()> {
    let shown = if ending == Ending::Card { Shown::All } else { Shown::Brief };
    let mut text = Vec::new();
    let mut body = Layout { out: &mut text, styles: layout.styles, width: layout.width };
    write_chain(&mut body, diagnosis)?;
    write_explained(&mut body, diagnosis)?;
    write_details(&mut body, diagnosis)?;
    write_cors(&mut body, diagnosis)?;
    write_notes(&mut body, diagnosis, shown)?;
    write_findings(&mut body, diagnosis, shown)?;
    write_senders(&mut body, diagnosis, shown)?;
    layout.out.write_all(&text)?;
    let written = count_line_ends(&text);
    // A client that says why no response came, in words of its own, has no entry.
    let has_entry = !meanings(diagnosis).is_empty();
    let ending = if has_entry { ending } else { Ending::Steps };
    match ending {
        Ending::Steps => write_steps(layout, diagnosis, LINES_MAX.saturating_sub(written)),
        Ending::Card => {
            layout.blank()?;
            write_card(layout, &meanings(diagnosis))
        }
        Ending::Line(width) => {
            layout.blank()?;
            let first: Vec<_> =
                meanings(diagnosis).first().map(|&it| Line::from(it)).into_iter().collect();
            write_lines(layout.out, &first, layout.styles, width)
        }
    }
}

/// The entries that explain the response; of a code that the table does not have, those of the code
/// that a client takes it for.
fn meanings(diagnosis: &Diagnosis) -> Vec<&'static Entry> {
    match diagnosis.treated_as {
        Some(known) => vec![known],
        None => diagnosis.meanings.clone(),
    }
}

/// The response that is explained: its status line, what it is, what it means.
fn write_explained<W: Write>(layout: &mut Layout<'_, W>, diagnosis: &Diagnosis) -> io::Result<()> {
    let Some(head) = diagnosis.head() else { return Ok(()) };
    let entry = meanings(diagnosis).first().copied();
    let request = request_line(head);
    let class = entry.filter(|entry| entry.sender.is_none()).and_then(Entry::class);
    let mut remarks: Vec<&str> = request.as_deref().into_iter().collect();
    remarks.extend(class.map(Class::name));
    if let Some(entry) = entry {
        super::remarks(entry).for_each(|remark| remarks.push(remark));
        remarks.push(retry_remark(entry.retry.advice));
    }
    // HTTP/2 has no reason phrase. A guess is not put into the mouth of the server.
    let name = entry.filter(|_| head.reason.is_empty() && diagnosis.basis != Basis::Frequency);
    let title = title(layout, head, name);
    write_remarks(layout, &title, remarks.into_iter())?;
    if let Some(failure) = &head.failure {
        layout.paragraph(0, &format!("No response came: {}", sanitize(failure)))?;
    }
    if let Some(known) = diagnosis.treated_as {
        let text = format!(
            "This code is unregistered: a client treats it as {} {}.",
            digits(known.code),
            known.name()
        );
        layout.paragraph(0, &text)?;
    } else if let Some(entry) = entry {
        layout.paragraph(0, &entry.summary)?;
    }
    reservations(diagnosis, head).iter().try_for_each(|remark| layout.paragraph(0, remark))
}

/// What a reader has to know about the reading itself, and about where a single redirect leads.
fn reservations(diagnosis: &Diagnosis, head: &Head) -> Vec<String> {
    let mut remarks = Vec::new();
    if diagnosis.basis == Basis::Frequency && head.failure.is_none() {
        remarks.extend(guess(diagnosis));
    }
    if diagnosis.heads.len() == 1 {
        let method = diagnosis.steps.iter().filter_map(|step| step.method_change.as_deref());
        remarks.extend(method.map(|text| format!("The method: {}.", sanitize(text))));
        if diagnosis.redirect_loop.is_some() {
            let has_cookie = head.has("Set-Cookie");
            let cookie = if has_cookie { ", unless its cookie changes the answer" } else { "" };
            remarks.push(format!(
                "This is a redirect loop: it leads to the address that was asked for{cookie}."
            ));
        }
    }
    if diagnosis.has_unread_fields {
        remarks.push("Only the code could be read here, not the headers.".to_owned());
    } else if head.extent == Extent::Partial {
        remarks.push("Headers are missing in this copy: what it lacks is not judged.".to_owned());
    }
    remarks
}

/// That the meaning is a guess, and who does not confirm it.
fn guess(diagnosis: &Diagnosis) -> Option<String> {
    let first = diagnosis.meanings.first()?;
    let (code, count) = (digits(first.code), diagnosis.meanings.len());
    let of = match count {
        1 => String::new(),
        _ => format!("; this is the most likely of {count}"),
    };
    let vendor = diagnosis.senders.iter().find_map(|sender| sender.vendor);
    Some(match vendor.filter(|_| first.sender.is_some()) {
        Some(vendor) => format!("{} documents no meaning of its own for {code}{of}.", vendor.name),
        None => format!("No registered meaning{of}: nothing here shows who sent it."),
    })
}

/// `HTTP/1.1 502 Bad Gateway`, the code in its colour; the name is that of the entry if there is one.
fn title<W>(layout: &Layout<'_, W>, head: &Head, name: Option<&Entry>) -> String {
    let mut line = status_line(head);
    if let Some(entry) = name.filter(|_| head.failure.is_none()) {
        line = format!("{line} {}", entry.name());
    }
    let code = sanitize_short(&head.code_text);
    let Some((before, after)) = line.split_once(&*code).filter(|_| !code.is_empty()) else {
        return layout.styles.paint(Role::Heading, line).to_string();
    };
    let class = Role::Code(head.code.and_then(Class::of));
    let styles = layout.styles;
    let heading = |text: &str| match text {
        "" => String::new(),
        text => styles.paint(Role::Heading, text).to_string(),
    };
    format!("{}{}{}", heading(before), styles.paint(class, &code), heading(after))
}

/// The most steps of a diagnosis.
const STEPS_MAX: usize = 3;

/// The steps that fit this response, as many as `room` lines hold, and where there is more.
fn write_steps<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
    room: usize,
) -> io::Result<()> {
    let entry = meanings(diagnosis).first().copied();
    let steps = diagnosis.advice();
    if steps.is_empty() && entry.is_none() {
        return Ok(());
    }
    layout.blank()?;
    let mut used = 3;
    for (number, step) in steps.into_iter().take(STEPS_MAX).enumerate() {
        let lines = count_lines(2 * INDENT, step, layout.width);
        if number > 0 && used + lines > room {
            break;
        }
        used += lines;
        if number == 0 {
            layout.heading("What to do")?;
        }
        layout.bullet(step)?;
    }
    let Some(entry) = entry else { return Ok(()) };
    let code = digits(entry.code);
    layout.row(0, "More", LABEL, &format!("httpstatus {code}   (with -l: everything about {code})"))
}
