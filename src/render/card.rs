//! The card: everything about one code. The answer stands in the first two lines, the detail below.

use std::borrow::Cow;
use std::io::{self, Write};

use super::page::{DEEP, INDENT, Page};
use super::{digits, remarks};
use crate::status::{Class, Constants, Redirect, RedirectMethod, RetryAdvice, Status};
use crate::style::Styles;
use crate::text::{blanks, columns, hang, wrapped};

/// The columns of a code and the blank behind it.
const CODE: usize = 4;

/// The columns before a remark on a line of its own, its dot included.
const BELOW: usize = 6;

/// The columns of a row's label, its blanks included.
const LABEL: usize = 13;

/// Writes the card of one code: its first meaning whole, the others in brief below.
///
/// # Errors
///
/// When writing fails.
pub fn write(
    out: &mut impl Write,
    meanings: &[&Status],
    styles: &Styles,
    width: usize,
) -> io::Result<()> {
    let Some((entry, others)) = meanings.split_first() else { return Ok(()) };
    let mut card = Page { out, styles, width };
    card.head(entry)?;
    card.section("Why you see it", entry.causes)?;
    card.section("If you sent the request", entry.client)?;
    card.section("If you run the server", entry.server)?;
    card.headers(entry)?;
    card.related(entry)?;
    card.facts(entry)?;
    card.constants(&entry.constants)?;
    card.others(entry.code, others)?;
    card.source(entry)
}

impl<W: Write> Page<'_, W> {
    /// Code, name, what is special about it; the summary; the meaning.
    fn head(&mut self, entry: &Status) -> io::Result<()> {
        let code = self.styles.code(entry.code);
        let title = format!("{} {}", digits(entry.code), entry.name());
        let class = Class::of(entry.code).map_or("not valid HTTP", Class::name);
        // The last column is for the comma that stands before a remark on the next line.
        let width = self.width.saturating_sub(1);
        let title_link = if columns(&title) <= width {
            self.styles.link(code.style(&title), &entry.source.url())
        } else {
            code.style(wrapped(&title, CODE, width)).to_string()
        };
        let mut beside = String::new();
        let mut used = columns(&title);
        for remark in std::iter::once(class).chain(remarks(entry)) {
            // On a narrow terminal the remarks go on below, whole.
            let between = self.styles.between;
            if used + columns(between) + columns(remark) > width {
                beside.push_str(self.styles.between_lines);
                used = BELOW;
            } else {
                beside.push_str(between);
                used += columns(between);
            }
            beside.push_str(&wrapped(remark, BELOW, width));
            used += columns(remark);
        }
        writeln!(self.out, "{title_link}{}", self.styles.quiet.style(beside))?;
        hang(self.out, 0, entry.summary, self.width)?;
        self.out.write_all(b"\n")?;
        self.indented(entry.meaning)
    }

    fn headers(&mut self, entry: &Status) -> io::Result<()> {
        if entry.headers.is_empty() {
            return Ok(());
        }
        self.heading("Fields that belong to it")?;
        let longest = entry.headers.iter().map(|field| columns(field.name)).max().unwrap_or(0);
        for field in entry.headers {
            let (message, requirement) = (field.message.name(), field.requirement.name());
            let text = format!("{message}, {requirement}: {}", field.tells);
            self.row(field.name, longest + 2, &text)?;
        }
        Ok(())
    }

    fn related(&mut self, entry: &Status) -> io::Result<()> {
        if entry.related.is_empty() {
            return Ok(());
        }
        self.heading("Not to be confused with")?;
        for related in entry.related {
            let code = self.styles.code(related.code);
            write!(self.out, "{}{}  ", blanks(INDENT), code.style(digits(related.code)))?;
            hang(self.out, INDENT + 5, related.difference, self.width)?;
        }
        Ok(())
    }

    fn facts(&mut self, entry: &Status) -> io::Result<()> {
        self.heading("Good to know")?;
        let advice = match entry.retry.advice {
            RetryAdvice::No => "no",
            RetryAdvice::Yes => "yes",
            RetryAdvice::AfterDelay => "after a delay",
            RetryAdvice::AfterChange => "after a change",
        };
        self.row("Retry", LABEL, &format!("{advice}: {}", entry.retry.reason))?;
        if entry.cacheable {
            self.row("Cache", LABEL, "a cache may keep it even if no field says so")?;
        }
        if !entry.body {
            self.row("Content", LABEL, "none")?;
        }
        if let Some(redirect) = entry.redirect {
            self.row("Redirect", LABEL, &redirect_in_words(redirect))?;
        }
        if !entry.formerly.is_empty() {
            let names = entry.formerly.iter();
            let names = names.map(|former| format!("{} ({})", former.name, former.document));
            self.row("Formerly", LABEL, &names.collect::<Vec<_>>().join("; "))?;
        }
        if !entry.aliases.is_empty() {
            self.row("Also called", LABEL, &joined(entry.aliases))?;
        }
        if let Some(text) = grpc_in_words(entry) {
            self.row("gRPC", LABEL, &text)?;
        }
        if let Some(sender) = entry.sender {
            self.row("Sender", LABEL, &format!("{}: {}", sender.product, sender.tell))?;
        }
        Ok(())
    }

    /// A line a name; libraries that agree share it.
    fn constants(&mut self, constants: &Constants) -> io::Result<()> {
        let libraries = constants.by_library();
        let mut rows: Vec<(Cow<'_, str>, &[&str])> = Vec::new();
        for (library, names) in libraries.into_iter().filter(|(_, names)| !names.is_empty()) {
            match rows.iter_mut().find(|(_, known)| *known == names) {
                Some((libraries, _)) => *libraries = Cow::Owned(format!("{libraries}, {library}")),
                None => rows.push((Cow::Borrowed(library), names)),
            }
        }
        if rows.is_empty() {
            return Ok(());
        }
        self.heading("In code")?;
        let longest = rows.iter().map(|(libraries, _)| columns(libraries)).max().unwrap_or(0);
        for (libraries, names) in rows {
            self.row(&libraries, longest + 2, &joined(names))?;
        }
        Ok(())
    }

    /// The other meanings of the same code, each with the line that gives its sender away.
    fn others(&mut self, code: u16, others: &[&Status]) -> io::Result<()> {
        if others.is_empty() {
            return Ok(());
        }
        self.heading(&format!("Other meanings of {}", digits(code)))?;
        for other in others {
            let from = other.sender.map_or_else(
                || other.source.to_string(),
                |sender| format!("from {}", sender.product),
            );
            let name = format!("{}{}{from}", other.name(), self.styles.between);
            self.bullet()?;
            let name = wrapped(&name, DEEP, self.width);
            writeln!(self.out, "{}", self.styles.code(code).style(name))?;
            let tell = other.sender.map(|sender| format!(" ({})", sender.tell));
            let text = format!("{}{}", other.summary, tell.unwrap_or_default());
            self.hanging(DEEP, &text)?;
        }
        Ok(())
    }

    /// The address stands on a line of its own and is never broken, so that it can be copied.
    fn source(&mut self, entry: &Status) -> io::Result<()> {
        self.heading("Source")?;
        let confidence = entry.confidence.name();
        self.indented(&format!("{} ({confidence})", entry.source))?;
        let url = entry.source.url();
        let link = self.styles.link(self.styles.quiet.style(&url), &url);
        writeln!(self.out, "{}{link}", blanks(INDENT))
    }
}

/// The texts with a comma and a blank between them.
fn joined(texts: &[&'static str]) -> Cow<'static, str> {
    match texts {
        [text] => Cow::Borrowed(text),
        texts => Cow::Owned(texts.join(", ")),
    }
}

fn redirect_in_words(redirect: Redirect) -> String {
    let method = match redirect.method {
        RedirectMethod::Kept => "method and content are kept",
        RedirectMethod::PostMayBecomeGet => "a POST may become a GET without content",
        RedirectMethod::BecomesGet => "followed by GET, without content",
    };
    let duration = if redirect.permanent { "permanent" } else { "temporary" };
    format!("{duration}; {method}")
}

fn grpc_in_words(entry: &Status) -> Option<String> {
    let gateway = (!entry.grpc.codes.is_empty())
        .then(|| format!("{} becomes this status", entry.grpc.codes.join(", ")));
    let client =
        entry.grpc.client.map(|code| format!("without grpc-status a gRPC client reports {code}"));
    match (gateway, client) {
        (Some(gateway), Some(client)) => Some(format!("{gateway}; {client}")),
        (gateway, client) => gateway.or(client),
    }
}
