//! Turns what people paste or pipe in into heads: the output of tools, copies from browsers, HAR files,
//! printed objects, single codes.

mod encoding;
mod lines;
mod text;

mod escapes;
mod named_status;
mod prefix;

mod command_line;
mod request;

mod body;
mod checkpoint;
mod open_head;

mod har;
mod har_entry;
mod json_limits;

mod field_block;
mod notation;
mod objects;
mod panes;

mod failures;
mod pages;

mod detection;

use std::io::{self, BufRead, Read};

use super::head::{Extent, Head};
pub use detection::{has_head, is_response};
use har::Har;
use text::Text;

/// At most so many heads are read of a text: twice as many as curl follows redirects.
pub(super) const HEADS_MAX: usize = 100;

/// What was read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// The heads, in their order.
    pub heads: Vec<Head>,
    /// Whether there were more.
    pub is_truncated: bool,
    /// Whether the text shows fields that could not be read.
    pub has_unread_fields: bool,
}

/// What an input was.
pub(super) enum Input {
    /// A text.
    Text(Reading),
    /// A HAR file, whose responses were handed on one by one.
    Har {
        /// Whether the file was cut off.
        is_truncated: bool,
    },
}

/// Reads the heads of a text and stops as soon as it has them; of a HAR file each response is handed to
/// `take`.
pub(super) fn read(input: impl BufRead, take: &mut dyn FnMut(Head)) -> io::Result<Input> {
    let mut input = encoding::decode(with_start(input)?)?;
    if !har::begins_like_json(input.fill_buf()?) {
        return read_text(input).map(Input::Text);
    }
    match har::read(input, take)? {
        Har::Entries { is_truncated } => Ok(Input::Har { is_truncated }),
        Har::Other(start, rest) => read_text(start.as_slice().chain(rest)).map(Input::Text),
    }
}

/// So many visible bytes show in which form an input is: a byte order mark (three), `{` and `"`.
const START_MIN: usize = 5;

/// After so many bytes they are not looked for any more: an input may begin with empty lines.
const START_MAX: usize = 4 * 1024;

/// Buffers the first bytes of an input, so that one look sees all of them.
fn with_start(mut input: impl BufRead) -> io::Result<impl BufRead> {
    let mut start = Vec::new();
    let shown = |start: &[u8]| start.iter().filter(|byte| !byte.is_ascii_whitespace()).count();
    while shown(&start) < START_MIN && start.len() < START_MAX {
        let length = match input.fill_buf() {
            Ok([]) => break,
            Ok(chunk) => {
                start.extend_from_slice(chunk);
                chunk.len()
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        input.consume(length);
    }
    Ok(io::Cursor::new(start).chain(input))
}

/// Reads the heads of a text: those with a status line, or else one in another form.
fn read_text(input: impl BufRead) -> io::Result<Reading> {
    let Text { heads, is_truncated, kept, mentioned, is_exact } = text::read(input)?;
    if is_exact || heads.iter().any(|head| head.extent > Extent::StatusLine) {
        return Ok(Reading { heads, is_truncated, has_unread_fields: false });
    }
    if let Some(head) = read_other_form(&kept, heads.last().or(mentioned.as_ref())) {
        return Ok(Reading { heads: vec![head], is_truncated, has_unread_fields: false });
    }
    let heads = if heads.is_empty() { read_without_head(&kept) } else { heads };
    let has_unread_fields = heads.iter().all(|head| head.failure.is_none()) && shows_fields(&kept);
    Ok(Reading { heads, is_truncated, has_unread_fields })
}

/// The head of a text that shows the fields in another form than HTTP's. `status` is a status line that
/// the text has.
fn read_other_form(text: &str, status: Option<&Head>) -> Option<Head> {
    let found = panes::read(text, status).or_else(|| objects::read(text, status));
    let block = field_block::find(text);
    if found.is_some() || block.is_none() && !shows_fields(text) {
        return found;
    }
    let stated = if status.is_some() { None } else { field_block::read_status(text) };
    let status = status.or(stated.as_ref());
    objects::read(text, status).or_else(|| Some(field_block::head(status?, block?)))
}

/// Why no response came, or the code of an error page. Lines that state a code are left to
/// [`crate::line`].
fn read_without_head(text: &str) -> Vec<Head> {
    failures::read(text).or_else(|| pages::read(text)).into_iter().collect()
}

/// Whether a text has names of fields in it.
fn shows_fields(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    "content-type cache-control content-length set-cookie"
        .split(' ')
        .any(|name| text.contains(name))
}
