//! Several responses: those in a row (`301 → 302 → 200`) with where each of them led, and those of a
//! HAR file that matter.

use std::io::{self, Write};

use super::digits;
use super::layout::{INDENT, Layout};
use super::style::{Role, Styles};
use super::text::{sanitize, sanitize_short, sanitize_to, spaces, write_wrapped};
use crate::response::{Diagnosis, Head, Role as StepRole, Step};
use crate::table::entry::Class;

/// The most steps that are shown one by one; of a redirect loop, fewer are enough.
const STEPS_MAX: usize = 10;
const STEPS_IN_LOOP: usize = 4;

/// The most responses of a HAR file that are shown.
const SURVEYED_MAX: usize = 6;

/// The most characters of an address that are shown.
const ADDRESS_MAX: usize = 500;

/// Writes the codes on one line, then each response with where it led; nothing for a single one.
pub(super) fn write_chain<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
) -> io::Result<()> {
    if diagnosis.is_survey() {
        return write_survey(layout, diagnosis);
    }
    if diagnosis.heads.len() < 2 {
        return Ok(());
    }
    let shown = shown_steps(diagnosis);
    write_codes(layout, diagnosis, &shown)?;
    for step in shown {
        write_step(layout, diagnosis, step)?;
    }
    if let Some(target) = &diagnosis.redirect_loop {
        let target = sanitize_to(ADDRESS_MAX, target);
        layout.paragraph(INDENT, &format!("This is a redirect loop: {target} came up twice."))?;
    }
    if diagnosis.is_truncated {
        layout
            .paragraph(INDENT, "There were more responses; this is the last one that was read.")?;
    }
    layout.blank()
}

/// `301 → 302 → 200`; what does not follow from the one before it stands after a semicolon.
fn write_codes<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
    shown: &[Option<usize>],
) -> io::Result<()> {
    let mut line = String::new();
    let mut last: Option<&Step> = None;
    for step in shown {
        if let Some(last) = last {
            let is_independent = last.role == StepRole::Independent;
            line.push_str(if is_independent { "; " } else { layout.styles.arrow() });
        }
        line.push_str(&code(diagnosis, *step, layout.styles));
        last = step.and_then(|step| diagnosis.steps.get(step)).or(last);
    }
    write_wrapped(layout.out, INDENT, &line, layout.width)
}

fn write_step<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
    step: Option<usize>,
) -> io::Result<()> {
    let code = code(diagnosis, step, layout.styles);
    let Some(step) = step.and_then(|step| diagnosis.steps.get(step)) else {
        let more = diagnosis.steps.len() - shown_count(diagnosis);
        return layout.paragraph(INDENT, &format!("{code}    {more} more"));
    };
    write!(layout.out, "{}{code}  ", spaces(INDENT))?;
    write_wrapped(layout.out, INDENT + 5, &what_happened(step), layout.width)
}

/// The code of a step; the ellipsis for `None`.
fn code(diagnosis: &Diagnosis, step: Option<usize>, styles: Styles) -> String {
    let Some(head) = step.and_then(|step| diagnosis.heads.get(step)) else {
        return styles.ellipsis().to_owned();
    };
    let class = head.code.and_then(Class::of);
    styles.paint(Role::Code(class), sanitize_short(&head.code_text)).to_string()
}

fn shown_count(diagnosis: &Diagnosis) -> usize {
    let most = if diagnosis.redirect_loop.is_some() { STEPS_IN_LOOP } else { STEPS_MAX };
    diagnosis.steps.len().min(most)
}

/// The indexes of the steps that are shown; `None` stands for those left out before the last one.
fn shown_steps(diagnosis: &Diagnosis) -> Vec<Option<usize>> {
    let (count, shown) = (diagnosis.steps.len(), shown_count(diagnosis));
    let first = (0..shown.saturating_sub(1)).map(Some);
    let gap = (shown < count).then_some(None);
    first.chain(gap).chain(count.checked_sub(1).map(Some)).collect()
}

fn what_happened(step: &Step) -> String {
    let name = sanitize_short(&step.name);
    let what = match (&step.target, step.role.tells()) {
        (Some(target), _) => format!("{name}, to {}", sanitize_to(ADDRESS_MAX, target)),
        (None, Some(tells)) => format!("{name}: {tells}"),
        (None, None) => name.into_owned(),
    };
    match &step.method_change {
        Some(change) => format!("{what}; {}", sanitize(change)),
        None => what,
    }
}

/// How many responses have which code, and those that matter with their addresses.
fn write_survey<W: Write>(layout: &mut Layout<'_, W>, diagnosis: &Diagnosis) -> io::Result<()> {
    let total: usize = diagnosis.counts.iter().map(|(_, count)| count).sum();
    let counts = diagnosis.counts.iter().map(|&(code, count)| match code {
        0 => format!("{count} without a response"),
        code => format!("{count} with {}", digits(code)),
    });
    let counts: Vec<_> = counts.collect();
    let requests = if total == 1 { "request" } else { "requests" };
    layout.paragraph(INDENT, &format!("{total} {requests}: {}", counts.join(", ")))?;
    let is_failed = |head: &Head| head.failure.is_some() || matches!(head.class(), 0 | 4 | 5);
    let shown = diagnosis.heads.iter().enumerate();
    let shown = shown.filter(|(index, head)| is_failed(head) || *index == diagnosis.explained);
    let shown: Vec<_> = shown.collect();
    for (index, head) in shown.iter().take(SURVEYED_MAX) {
        let code = code(diagnosis, Some(*index), layout.styles);
        let request = request_line(head).unwrap_or_default();
        let failure = head.failure.as_ref().map(|it| format!(": {}", sanitize_short(it)));
        let text = format!("{request}{}", failure.unwrap_or_default());
        write!(layout.out, "{}{code}  ", spaces(INDENT))?;
        write_wrapped(layout.out, INDENT + 5, &text, layout.width)?;
    }
    let more = shown.len().saturating_sub(SURVEYED_MAX);
    if diagnosis.is_truncated {
        layout.paragraph(INDENT, &format!("and at least {more} more that failed"))?;
    } else if more > 0 {
        layout.paragraph(INDENT, &format!("and {more} more that failed"))?;
    }
    layout.blank()
}

/// `HTTP/1.1 404 Not Found`.
pub(super) fn status_line(head: &Head) -> String {
    let version = head.version.map(|version| format!("{version} ")).unwrap_or_default();
    let (code, reason) = (sanitize_short(&head.code_text), sanitize_short(&head.reason));
    format!("{version}{code} {reason}").trim_end().to_owned()
}

/// `GET example.com/users`, if the tool that was piped in shows it.
pub(super) fn request_line(head: &Head) -> Option<String> {
    let words = [&head.request.method, &head.request.target];
    let words: Vec<_> =
        words.into_iter().flatten().map(|word| sanitize_to(ADDRESS_MAX, word)).collect();
    (!words.is_empty()).then(|| words.join(" "))
}
