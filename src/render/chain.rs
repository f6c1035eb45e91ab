//! Several responses in a row: `301 → 302 → 200`, and where each of them led.

use std::io::{self, Write};

use super::layout::{INDENT, Layout};
use super::style::{Role, Styles};
use super::text::{sanitize_short, sanitize_to, spaces, write_wrapped};
use crate::response::{Diagnosis, Head, Step};
use crate::table::entry::Class;

/// The most steps that are shown one by one; of a redirect loop, fewer are enough.
const STEPS_MAX: usize = 10;
const STEPS_IN_LOOP: usize = 4;

/// The most characters of an address that are shown.
pub(super) const ADDRESS_MAX: usize = 500;

/// Writes the codes on one line, then each response with where it led; nothing for a single one.
pub(super) fn write_chain<W: Write>(
    layout: &mut Layout<'_, W>,
    diagnosis: &Diagnosis,
) -> io::Result<()> {
    if diagnosis.heads.len() < 2 {
        return Ok(());
    }
    let shown = shown_steps(diagnosis);
    let codes: Vec<_> = shown.iter().map(|step| code(diagnosis, *step, layout.styles)).collect();
    let arrow = layout.styles.arrow();
    write_wrapped(layout.out, INDENT, &codes.join(arrow), layout.width)?;
    for step in shown {
        write_step(layout, diagnosis, step)?;
    }
    if let Some(target) = &diagnosis.circle {
        let target = sanitize_to(ADDRESS_MAX, target);
        layout.paragraph(INDENT, &format!("This is a redirect loop: {target} came up twice."))?;
    }
    if diagnosis.is_cut {
        layout
            .paragraph(INDENT, "There were more responses; this is the last one that was read.")?;
    }
    layout.blank()
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
    let most = if diagnosis.circle.is_some() { STEPS_IN_LOOP } else { STEPS_MAX };
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
    match (&step.target, step.role.tells()) {
        (Some(target), _) => format!("{name}, to {}", sanitize_to(ADDRESS_MAX, target)),
        (None, Some(tells)) => format!("{name}: {tells}"),
        (None, None) => name.into_owned(),
    }
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
