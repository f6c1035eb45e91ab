//! The brief: what a person needs about one code, on one screen of 80 × 24. [`super::card`] has the
//! rest.

use std::io::{self, Write};

use super::digits;
use super::layout::{Layout, TEXT_INDENT, count_row_lines};
use super::text::{count_line_ends, count_lines};
use super::title::write_title;
use crate::table;
use crate::table::Text;
use crate::table::entry::{Entry, Message, Requirement};

/// The most lines of a brief: what a screen of 24 rows holds with two prompts.
const LINES_MAX: usize = 22;

/// The same for a code that is not registered: it also names its other senders.
const VENDOR_LINES_MAX: usize = 23;

/// The columns that a brief is fitted to. On a narrower terminal it has the same items, and may be
/// longer than the screen.
const FITTED_COLUMNS: usize = 80;

/// The columns of a label at the end of the brief, its spaces included.
const LABEL: usize = 9;

/// How many codes the comparison names, and how many of them with their names.
const COMPARED: usize = 5;
const COMPARED_WITH_NAMES: usize = 2;

/// Writes the brief of one code: its first meaning; of the others, who uses them.
///
/// # Errors
///
/// When writing fails.
pub fn write_brief<W: Write>(
    layout: &mut Layout<'_, W>,
    meanings: &[&'static Entry],
    note: Option<&str>,
) -> io::Result<()> {
    let Some((entry, others)) = meanings.split_first() else { return Ok(()) };
    let mut rows = Rows::of(entry, others);
    note.unwrap_or_default().clone_into(&mut rows.note);
    let most = if entry.standing.in_registry() { LINES_MAX } else { VENDOR_LINES_MAX };
    write_parts(layout, entry, &rows, most, 1)
}

/// Writes a shorter brief below `taken` lines of something else, on the same screen.
///
/// # Errors
///
/// When writing fails.
pub fn write_brief_below<W: Write>(
    layout: &mut Layout<'_, W>,
    entry: &'static Entry,
    taken: usize,
) -> io::Result<()> {
    let rows = Rows { compare: comparison(entry), ..Rows::default() };
    let most = VENDOR_LINES_MAX.saturating_sub(taken);
    write_parts(layout, entry, &rows, most, 0)
}

/// Writes a brief with as many items as fit in `most` lines, at least `least` of each list.
fn write_parts<W: Write>(
    layout: &mut Layout<'_, W>,
    entry: &'static Entry,
    rows: &Rows,
    most: usize,
    least: usize,
) -> io::Result<()> {
    let mut title = Vec::new();
    write_title(
        &mut Layout { out: &mut title, styles: layout.styles, width: layout.width },
        entry,
    )?;
    let width = layout.width.max(FITTED_COLUMNS);
    let fixed = count_line_ends(&title) + count_lines(0, &entry.summary, width) + 2;
    let fixed = fixed + rows.lines(width);
    let items = Items::fitting(entry, width, most.saturating_sub(fixed), least);
    layout.out.write_all(&title)?;
    layout.paragraph(0, &entry.summary)?;
    layout.blank()?;
    write_list(layout, "Why you see it", entry.causes.as_slice(), items.causes)?;
    write_list(layout, "If you sent the request", entry.client.as_slice(), items.client)?;
    write_list(layout, "If you run the server", entry.server.as_slice(), items.server)?;
    for (label, text) in rows.above_more() {
        layout.row(0, label, LABEL, text)?;
    }
    layout.row(0, "More", LABEL, &more(entry, &items))
}

fn write_list<W: Write>(
    layout: &mut Layout<'_, W>,
    heading: &str,
    items: &[Text],
    count: usize,
) -> io::Result<()> {
    layout.list(heading, items.iter().take(count).map(|item| item.as_str()))
}

/// How many items of each list the brief has.
#[derive(Debug, Clone, Copy)]
struct Items {
    causes: usize,
    client: usize,
    server: usize,
}

impl Items {
    /// From three causes, two steps for the client and two for the server, what fits in `most` lines:
    /// the second client step goes first, then the third cause, then the second server step; then
    /// what is left, down to `least` items per list.
    fn fitting(entry: &Entry, width: usize, most: usize, least: usize) -> Self {
        let mut items = Self {
            causes: entry.causes.len().min(3),
            client: entry.client.len().min(2),
            server: entry.server.len().min(2),
        };
        while items.lines(entry, width) > most && items.drop_one(least) {}
        items
    }

    /// Drops the item that is missed least; `false` if none may go.
    fn drop_one(&mut self, least: usize) -> bool {
        let list = match *self {
            Self { client: 2, .. } => &mut self.client,
            Self { causes: 3, .. } => &mut self.causes,
            Self { server: 2, .. } => &mut self.server,
            Self { causes: 2, .. } => &mut self.causes,
            Self { client: 1, .. } => &mut self.client,
            Self { server: 1, .. } => &mut self.server,
            _ => &mut self.causes,
        };
        let may_go = *list > least;
        *list -= usize::from(may_go);
        may_go
    }

    /// The lines of the three lists with their headings.
    fn lines(&self, entry: &Entry, width: usize) -> usize {
        let lists =
            [(entry.causes, self.causes), (entry.client, self.client), (entry.server, self.server)];
        let lines = lists.iter().map(|(texts, count)| {
            let items = texts.into_iter().take(*count);
            let lines = items.map(|item| count_lines(TEXT_INDENT, item, width)).sum::<usize>();
            if *count == 0 { 0 } else { 1 + lines }
        });
        lines.sum()
    }
}

/// The labelled rows at the end of a brief; an empty one is left out.
#[derive(Debug, Default)]
struct Rows {
    /// What else the text that was typed may mean.
    note: String,
    headers: String,
    compare: String,
    others: String,
    source: String,
}

impl Rows {
    fn of(entry: &'static Entry, others: &[&'static Entry]) -> Self {
        Self {
            note: String::new(),
            headers: required_headers(entry),
            compare: comparison(entry),
            others: other_senders(entry, others),
            source: entry.source.url().into_owned(),
        }
    }

    /// The lines of all rows.
    fn lines(&self, width: usize) -> usize {
        self.above_more().map(|(_, text)| count_row_lines(LABEL, text, width)).sum()
    }

    fn above_more(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let rows = [
            ("Also", &self.note),
            ("Headers", &self.headers),
            ("Compare", &self.compare),
            ("Others", &self.others),
            ("Source", &self.source),
        ];
        rows.into_iter().filter(|(_, text)| !text.is_empty()).map(|(label, text)| (label, &**text))
    }
}

/// The most headers that are named with what they tell.
const HEADERS_TOLD: usize = 2;

/// The headers that the specification demands in the response. Two at most come with what they tell.
fn required_headers(entry: &Entry) -> String {
    let required: Vec<_> = entry
        .headers
        .iter()
        .filter(|header| header.message == Message::Response)
        .filter(|header| header.requirement == Requirement::Must)
        .collect();
    let told = required.len() <= HEADERS_TOLD;
    let headers = required.iter().map(|header| {
        if told {
            format!("`{}` ({})", header.name, header.tells)
        } else {
            format!("`{}`", header.name)
        }
    });
    headers.collect::<Vec<_>>().join(", ")
}

/// `504 Gateway Timeout, 503 Service Unavailable, 500, 520, 521`.
fn comparison(entry: &Entry) -> String {
    let mut text = String::new();
    for (number, related) in entry.related.iter().take(COMPARED).enumerate() {
        if number > 0 {
            text.push_str(", ");
        }
        text.push_str(&digits(related.code));
        if number < COMPARED_WITH_NAMES
            && let Some(name) = related_name(entry, related.code)
        {
            text.push(' ');
            text.push_str(name);
        }
    }
    text
}

/// The name of a related code: that of the entry's own vendor, if it uses the code too.
pub(super) fn related_name(entry: &Entry, code: u16) -> Option<&'static str> {
    let vendor = |entry: &Entry| entry.sender.map(|sender| sender.vendor);
    let own = table::by_code(code)
        .find(|other| vendor(other).is_some() && vendor(other) == vendor(entry));
    own.or_else(|| table::by_code(code).next()).map(|other| other.name().as_str())
}

/// The most vendors that are named among the others.
const OTHERS_NAMED: usize = 6;

/// `2 others use 530: Pantheon, Shopify`.
fn other_senders(entry: &Entry, others: &[&'static Entry]) -> String {
    if others.is_empty() {
        return String::new();
    }
    let mut names: Vec<&str> = Vec::new();
    for other in others {
        let name = other.sender.map_or("a former proposal", |sender| sender.vendor.as_str());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let (count, use_it) = if others.len() == 1 { ("1 other", "uses") } else { ("", "use") };
    let count =
        if count.is_empty() { format!("{} others", others.len()) } else { count.to_owned() };
    let more = if names.len() > OTHERS_NAMED { " and more" } else { "" };
    names.truncate(OTHERS_NAMED);
    format!("{count} {use_it} {}: {}{more}", digits(entry.code), names.join(", "))
}

/// The command that prints everything, and what there is to print.
fn more(entry: &Entry, items: &Items) -> String {
    let all = entry.causes.len() + entry.client.len() + entry.server.len();
    let left = all - items.causes - items.client - items.server;
    let mut contents = Vec::new();
    match left {
        0 => {}
        1 => contents.push("1 more point".to_owned()),
        _ => contents.push(format!("{left} more points")),
    }
    if !entry.headers.is_empty() {
        contents.push("headers".to_owned());
    }
    if entry.constants.by_library().iter().any(|(_, names)| !names.is_empty()) {
        contents.push("constants".to_owned());
    }
    let contents = if contents.is_empty() { "the meaning".to_owned() } else { contents.join(", ") };
    format!("httpstatus -l {}   ({contents})", digits(entry.code))
}
