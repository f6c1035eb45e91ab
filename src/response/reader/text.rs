//! Lines in, heads out: everything that tools print around them is skipped.

use std::io::{self, BufRead};
use std::mem;

use super::super::head::{Extent, Head};
use super::super::status_line::{find_status_line, parse_status_field, parse_status_line};
use super::HEADS_MAX;
use super::body::Body;
use super::checkpoint::{Checkpoint, Landing};
use super::escapes::{
    clean, ends_with_written_line_end, has_written_line_end, split_written_lines,
};
use super::lines::{Line, LineEnd, Lines};
use super::named_status::find_named_status;
use super::open_head::{Closed, OpenHead, Taken};
use super::prefix::LinePrefix;
use super::request::RequestReader;

/// The most bytes before the first head. The notes of a tool take a few kilobytes.
const PRELUDE_MAX: usize = 1024 * 1024;

/// The most bytes of one head that are read; fewer are kept.
const HEAD_MAX: usize = 1024 * 1024;

/// The most bytes of content in which the next head is looked for. The content of a redirect is
/// a few lines, and a download comes last.
const CONTENT_MAX: usize = 64 * 1024;

/// The most bytes that are kept of an input without a head, for the forms that have no status line.
const KEPT_MAX: usize = 128 * 1024;

/// What was read of a text.
pub(super) struct Text {
    /// The heads that have a status line, in their order.
    pub heads: Vec<Head>,
    /// Whether there were more.
    pub is_truncated: bool,
    /// The beginning of a text without a head that has fields.
    pub kept: String,
    /// A status line that the text may only mention.
    pub mentioned: Option<Head>,
    /// Whether a head has the bytes of the server, so that what follows can only be content.
    pub is_exact: bool,
}

/// Reads the heads, and no more of the input than it takes to find them.
pub(super) fn read(input: impl BufRead) -> io::Result<Text> {
    let mut lines = Lines::new(input);
    let mut reader = Reader::default();
    lines.allow(PRELUDE_MAX);
    let mut next = Next::Line;
    while next != Next::Over {
        let Some(line) = lines.next(reader.line_max())? else { break };
        next = reader.take(&line);
        match next {
            Next::Line | Next::Over => {}
            Next::Allow(bytes) => lines.allow(bytes),
            Next::RestOfLine(index) => lines.reread_from(index),
        }
    }
    Ok(reader.finish(next == Next::Over || lines.is_spent()))
}

/// What to read next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// The next line.
    Line,
    /// The next line, and from here on at most this many bytes.
    Allow(usize),
    /// The rest of the line from this byte on, as a line of its own.
    RestOfLine(usize),
    /// Nothing more.
    Over,
}

#[derive(Default)]
struct Reader {
    heads: Vec<Head>,
    state: State,
    /// What stands in front of the first status line, and so of every other.
    form: Option<LinePrefix>,
    request: RequestReader,
    /// The lines before the first head.
    kept: String,
    /// A head that a text may only mention.
    mentioned: Option<Head>,
    /// Whether a head had the bytes of the server.
    is_exact: bool,
    checkpoint: Option<Checkpoint>,
    exchange: usize,
    /// Whether curl --trace-ascii shows content.
    is_trace_of_content: bool,
}

#[derive(Default)]
enum State {
    #[default]
    Outside,
    Head(Box<OpenHead>),
    Content(Box<Body>),
}

/// The beginning of a head.
struct Found {
    head: Head,
    /// What stands in front of its status line.
    prefix: LinePrefix,
    /// Whether its status line is none of HTTP's: `Status: 404`, `200 OK`.
    is_named: bool,
}

impl Reader {
    /// The most bytes of the next line.
    fn line_max(&self) -> u64 {
        match &self.state {
            State::Content(body) => body.line_max(),
            _ => u64::MAX,
        }
    }

    fn take(&mut self, line: &Line) -> Next {
        if let Some(index) = self.check_landing(line) {
            return Next::RestOfLine(index);
        }
        let text = clean(line.bytes);
        if self.heads.is_empty() && self.kept.len() + text.len() < KEPT_MAX {
            self.kept.push_str(&text);
            self.kept.push('\n');
        }
        if !self.shows_several_lines(&text) {
            return self.take_text(&text, line, false);
        }
        let mut next = Next::Line;
        for (number, part) in split_written_lines(&text).into_iter().enumerate() {
            let line = Line { bytes: part.as_bytes(), end: LineEnd::Lf, length: part.len() };
            match self.take_text(part, &line, number > 0) {
                Next::Line | Next::RestOfLine(_) => {}
                other => next = other,
            }
        }
        next
    }

    /// Whether a line shows lines of a head with their ends written out.
    fn shows_several_lines(&self, text: &str) -> bool {
        match &self.state {
            State::Head(head) => !head.is_exact() && ends_with_written_line_end(text),
            State::Outside => has_written_line_end(text),
            State::Content(body) => body.may_end_here() && has_written_line_end(text),
        }
    }

    /// A line, or a part of one with nothing in front of it.
    fn take_text(&mut self, text: &str, line: &Line, is_bare: bool) -> Next {
        let State::Head(head) = &mut self.state else {
            return self.take_outside(text, line, is_bare);
        };
        match head.take(text, is_bare) {
            Taken::GoesOn => Next::Line,
            Taken::Ended => {
                self.close_head();
                Next::Allow(CONTENT_MAX)
            }
            Taken::EndedBefore => {
                self.close_head();
                match self.take_outside(text, line, is_bare) {
                    Next::Line => Next::Allow(CONTENT_MAX),
                    next => next,
                }
            }
        }
    }

    /// A line that is no part of a head, unless it begins one.
    fn take_outside(&mut self, text: &str, line: &Line, is_bare: bool) -> Next {
        self.note_trace(text);
        if self.begins_other_exchange(text) {
            self.close_content(false);
            self.form = None;
            self.exchange += 1;
        }
        let may_begin = match &self.state {
            State::Content(body) => body.may_end_here(),
            _ => true,
        };
        if may_begin && !self.is_trace_of_content {
            if let Some(found) = self.find_head(text) {
                return self.open_head(found, text, line);
            }
            if self.request.take(text, is_bare) {
                return Next::Line;
            }
        }
        self.take_content(text, line)
    }

    /// The head that a line begins.
    fn find_head(&self, text: &str) -> Option<Found> {
        if text.starts_with("* ") {
            return None;
        }
        let indent = text.len() - text.trim_start().len();
        let status_line = find_status_line(text)
            .or_else(|| Some((indent, parse_status_line(text.trim_start())?)));
        let is_named = status_line.is_none();
        let (index, head) = status_line.or_else(|| find_named_status(text)).or_else(|| {
            let head = parse_status_field(text.trim_start())?;
            self.heads.is_empty().then_some((indent, head))
        })?;
        let prefix = LinePrefix::new(&text[..index])?;
        let is_expected = self.form.as_ref().is_none_or(|form| form.is_like(&prefix));
        is_expected.then_some(Found { head, prefix, is_named })
    }

    fn open_head(&mut self, found: Found, text: &str, line: &Line) -> Next {
        if self.heads.len() == HEADS_MAX {
            return Next::Over;
        }
        if let State::Content(body) = &self.state
            && let Some(bytes) = body.bytes_to_come().filter(|_| !body.has_begun())
            && self.checkpoint.is_none()
        {
            let mut checkpoint = Checkpoint::new(self.heads.len(), bytes, body.is_exact());
            checkpoint.take(line);
            self.checkpoint = Some(checkpoint);
        }
        self.close_content(false);
        let Found { mut head, prefix, is_named } = found;
        head.request = self.request.current().clone();
        head.exchange = self.exchange;
        let reason = prefix.without_closing_quote(&head.reason).len();
        head.reason.truncate(reason);
        let open = OpenHead::new(head, prefix, is_named, (text, line.end));
        self.state = State::Head(Box::new(open));
        Next::Allow(HEAD_MAX)
    }

    /// The open head has come to its end, if it is one.
    fn close_head(&mut self) {
        let open = match mem::take(&mut self.state) {
            State::Head(open) => open,
            other => return self.state = other,
        };
        let Closed { head, is_certain, content, prefix, is_exact } = open.close();
        if !is_certain {
            self.mentioned = Some(head);
            return;
        }
        let is_exact = is_exact && !prefix.sets_apart();
        self.is_exact |= is_exact;
        let mut body = Body::new(&head, is_exact);
        for line in &content {
            body.take_text(line);
        }
        if head.is_final() {
            self.request.finish();
        }
        if head.extent != Extent::StatusLine {
            self.kept = String::new();
        }
        self.form = Some(prefix);
        self.heads.push(head);
        self.state = State::Content(Box::new(body));
    }

    fn take_content(&mut self, text: &str, line: &Line) -> Next {
        let form = self.form.as_ref().filter(|form| form.sets_apart());
        let State::Content(body) = &mut self.state else { return Next::Line };
        if form.is_some() && is_note(text) {
            return Next::Line;
        }
        let bytes = form.map_or(line.bytes, |form| form.strip_content(text).as_bytes());
        match body.take(&Line { bytes, ..*line }) {
            Some(index) => Next::RestOfLine(index),
            None if body.is_read() => Next::Over,
            None => Next::Line,
        }
    }

    fn close_content(&mut self, is_cut: bool) {
        match mem::take(&mut self.state) {
            State::Content(body) => {
                if let Some(head) = self.heads.last_mut() {
                    head.content = body.close(is_cut);
                }
            }
            other => self.state = other,
        }
    }

    /// Whether a shell prompt shows that another command begins. In the bytes of a server it shows
    /// nothing: its content may have one.
    fn begins_other_exchange(&mut self, text: &str) -> bool {
        let is_copy = match &self.state {
            State::Content(body) => !body.is_exact(),
            _ => true,
        };
        is_copy && self.request.take_command(text) && !self.heads.is_empty()
    }

    /// The sections of curl --trace-ascii.
    fn note_trace(&mut self, text: &str) {
        if text.starts_with("<= Recv ") || text.starts_with("=> Send ") {
            self.is_trace_of_content = text.contains(" data,");
        }
    }

    /// Follows what may be content after all. Where in the line it ends, if it does.
    fn check_landing(&mut self, line: &Line) -> Option<usize> {
        let checkpoint = self.checkpoint.as_mut()?;
        let is_head = || parse_status_line(&clean(line.bytes)).is_some();
        if checkpoint.is_reached() && is_head() {
            self.return_to_checkpoint();
            return None;
        }
        match checkpoint.take(line) {
            Landing::Ahead => None,
            Landing::Missed => {
                self.checkpoint = None;
                None
            }
            Landing::Within(index) => {
                self.return_to_checkpoint();
                Some(index)
            }
        }
    }

    /// What looked like heads was content.
    fn return_to_checkpoint(&mut self) {
        let Some(checkpoint) = self.checkpoint.take() else { return };
        self.state = State::Outside;
        self.heads.truncate(checkpoint.heads());
        if let Some(head) = self.heads.last() {
            let body = Body::ended(head, checkpoint.into_content());
            self.state = State::Content(Box::new(body));
        }
    }

    /// What there is at the end of the input.
    fn finish(mut self, is_cut: bool) -> Text {
        let is_truncated = self.heads.len() == HEADS_MAX;
        let is_open = matches!(self.state, State::Head(_));
        self.close_head();
        if is_open
            && is_cut
            && let Some(head) = self.heads.last_mut()
        {
            head.extent = head.extent.min(Extent::Partial);
        }
        self.close_content(is_cut);
        if !is_cut && self.checkpoint.as_ref().is_some_and(Checkpoint::is_reached) {
            self.return_to_checkpoint();
            self.close_content(false);
        }
        let Self { heads, kept, mentioned, is_exact, .. } = self;
        Text { heads, is_truncated, kept, mentioned, is_exact }
    }
}

/// Whether curl -v or -s says something itself.
fn is_note(text: &str) -> bool {
    ["* ", "> ", "{ [", "} [", "== Info", "=> Send", "<= Recv"]
        .iter()
        .any(|mark| text.starts_with(mark))
        || text == ">"
}
