//! The card: everything about one code, in the order of the brief.

use std::io::{self, Write};

use super::brief::related_name;
use super::detail::write_tokens_of;
use super::digits;
use super::layout::{INDENT, Layout, label_column};
use super::style::Role;
use super::text::{spaces, write_wrapped};
use super::title::write_title;
use crate::table::entry::{Constants, Entry, Redirect, RedirectMethod, RetryAdvice};
use crate::table::{List, Text};

/// Writes the card of one code: its first meaning whole, the others in brief.
///
/// # Errors
///
/// When writing fails.
pub fn write_card<W: Write>(
    layout: &mut Layout<'_, W>,
    meanings: &[&'static Entry],
) -> io::Result<()> {
    let Some((entry, others)) = meanings.split_first() else { return Ok(()) };
    write_title(layout, entry)?;
    layout.paragraph(0, &entry.summary)?;
    layout.blank()?;
    layout.paragraph(INDENT, &entry.meaning)?;
    write_section(layout, "Why you see it", entry.causes)?;
    write_section(layout, "If you sent the request", entry.client)?;
    write_section(layout, "If you run the server", entry.server)?;
    write_headers(layout, entry)?;
    write_related(layout, entry)?;
    write_other_senders(layout, entry.code, others)?;
    write_tokens_of(layout, entry)?;
    write_behaviour(layout, entry)?;
    write_constants(layout, &entry.constants)?;
    write_source(layout, entry)
}

fn write_section<W: Write>(
    layout: &mut Layout<'_, W>,
    heading: &str,
    items: List<Text>,
) -> io::Result<()> {
    layout.blank()?;
    layout.list(heading, items.into_iter().map(|item| item.as_str()))
}

fn write_headers<W: Write>(layout: &mut Layout<'_, W>, entry: &Entry) -> io::Result<()> {
    if entry.headers.is_empty() {
        return Ok(());
    }
    layout.blank()?;
    layout.heading("Headers to look at")?;
    let column = label_column(entry.headers.iter().map(|header| &*header.name));
    for header in entry.headers {
        let (message, requirement) = (header.message.name(), header.requirement.name());
        let text = format!("{message}, {requirement}: {}", header.tells);
        layout.row(INDENT, &header.name, column, &text)?;
    }
    Ok(())
}

fn write_related<W: Write>(layout: &mut Layout<'_, W>, entry: &Entry) -> io::Result<()> {
    if entry.related.is_empty() {
        return Ok(());
    }
    layout.blank()?;
    layout.heading("Often confused with")?;
    for related in entry.related {
        let code = layout.styles.code(related.code);
        let name = layout
            .styles
            .paint(Role::Heading, related_name(entry, related.code).unwrap_or_default());
        layout.out.write_all(spaces(INDENT).as_bytes())?;
        write_wrapped(layout.out, INDENT, &format!("{code} {name}"), layout.width)?;
        layout.paragraph(2 * INDENT, &related.difference)?;
    }
    Ok(())
}

/// The other meanings of the same code, each with what gives its sender away.
fn write_other_senders<W: Write>(
    layout: &mut Layout<'_, W>,
    code: u16,
    others: &[&'static Entry],
) -> io::Result<()> {
    if others.is_empty() {
        return Ok(());
    }
    layout.blank()?;
    layout.heading(&format!("Other senders of {}", digits(code)))?;
    for other in others {
        let from = other
            .sender
            .map_or_else(|| other.source.to_string(), |sender| sender.product.to_string());
        let separator = layout.styles.separator();
        let name = layout.styles.paint(Role::Heading, other.name());
        write!(layout.out, "{}{} ", spaces(INDENT), layout.styles.bullet())?;
        let title = format!("{name}{separator}{from}");
        write_wrapped(layout.out, 2 * INDENT, &title, layout.width)?;
        layout.paragraph(2 * INDENT, &other.summary)?;
        if let Some(sender) = other.sender {
            layout.paragraph(2 * INDENT, &format!("Recognised by: {}.", sender.tell))?;
        }
    }
    Ok(())
}

/// The columns of a label of the section "At a glance".
const LABEL: usize = 13;

/// Retry, cache, body, redirect, and the other names.
fn write_behaviour<W: Write>(layout: &mut Layout<'_, W>, entry: &Entry) -> io::Result<()> {
    layout.blank()?;
    layout.heading("At a glance")?;
    let advice = match entry.retry.advice {
        RetryAdvice::No => "no",
        RetryAdvice::Yes => "yes",
        RetryAdvice::AfterDelay => "after a delay",
        RetryAdvice::AfterChange => "after a change",
    };
    let mut row = |label, text: &str| layout.row(INDENT, label, LABEL, text);
    row("Retry", &format!("{advice}: {}", entry.retry.reason))?;
    if entry.cacheable {
        row("Cache", "a cache may store it even if no header says so")?;
    }
    if !entry.body {
        row("Body", "none")?;
    }
    if let Some(redirect) = entry.redirect {
        row("Redirect", &redirect_in_words(redirect))?;
    }
    if !entry.formerly.is_empty() {
        let names = entry.formerly.iter();
        let names = names.map(|former| format!("{} ({})", former.name, former.document));
        row("Formerly", &names.collect::<Vec<_>>().join("; "))?;
    }
    if !entry.aliases.is_empty() {
        row("Also called", &entry.aliases.join(", "))?;
    }
    if let Some(text) = grpc_in_words(entry) {
        row("gRPC", &text)?;
    }
    if let Some(sender) = entry.sender {
        row("Sender", &format!("{}: {}", sender.product, sender.tell))?;
    }
    Ok(())
}

/// One short paragraph: `Rust StatusCode::NOT_FOUND, Go http.StatusNotFound, …`.
fn write_constants<W: Write>(layout: &mut Layout<'_, W>, constants: &Constants) -> io::Result<()> {
    let mut groups: Vec<(String, List<Text>)> = Vec::new();
    for (library, names) in constants.by_library() {
        if names.is_empty() {
            continue;
        }
        match groups.iter_mut().find(|(_, known)| *known == names) {
            Some((libraries, _)) => *libraries = format!("{libraries}, {library}"),
            None => groups.push((library.to_owned(), names)),
        }
    }
    if groups.is_empty() {
        return Ok(());
    }
    let groups = groups.iter().map(|(libraries, names)| {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        format!("{libraries} {}", names.join(" or "))
    });
    layout.blank()?;
    layout.heading("In code")?;
    layout.paragraph(INDENT, &groups.collect::<Vec<_>>().join("; "))
}

/// The address stands on a line of its own and is never broken, so that it can be copied.
fn write_source<W: Write>(layout: &mut Layout<'_, W>, entry: &Entry) -> io::Result<()> {
    layout.blank()?;
    layout.heading("Source")?;
    layout.paragraph(INDENT, &format!("{} ({})", entry.source, entry.confidence.name()))?;
    let url = entry.source.url();
    let link = layout.styles.link(layout.styles.paint(Role::Quiet, &url), &url);
    writeln!(layout.out, "{}{link}", spaces(INDENT))
}

fn redirect_in_words(redirect: Redirect) -> String {
    let method = match redirect.method {
        RedirectMethod::Kept => "method and body are kept",
        RedirectMethod::PostMayBecomeGet => "a POST may become a GET without a body",
        RedirectMethod::BecomesGet => "followed by a GET without a body",
    };
    let duration = if redirect.permanent { "permanent" } else { "temporary" };
    format!("{duration}; {method}")
}

fn grpc_in_words(entry: &Entry) -> Option<String> {
    let verb = if entry.grpc.codes.len() == 1 { "maps" } else { "map" };
    let gateway = (!entry.grpc.codes.is_empty())
        .then(|| format!("{} {verb} to this status", entry.grpc.codes.join(", ")));
    let client =
        entry.grpc.client.map(|code| format!("without grpc-status a gRPC client reports {code}"));
    match (gateway, client) {
        (Some(gateway), Some(client)) => Some(format!("{gateway}; {client}")),
        (gateway, client) => gateway.or(client),
    }
}
