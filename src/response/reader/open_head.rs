//! A head that is being read: which lines belong to it, and where it ends.
//!
//! A copy may have lost the empty line after the head, lines in the middle, or its end. None of that
//! is the server's fault, so a line that is no field counts as one only if the head goes on after it.

use super::super::head::{Extent, FaultKind, Head};
use super::super::status_line::parse_status_line;
use super::lines::LineEnd;
use super::prefix::{
    LinePrefix, Part, count_spaces, is_field_line, is_known_field_line, is_label, unquote_field,
};

/// The most lines in a row that are no fields and may still be faults of the server; with the bytes
/// of the server at hand, all that are kept.
const SUSPECTS_MAX: usize = 2;
const EXACT_SUSPECTS_MAX: usize = 16;

/// The most lines in a row that something else has written between the lines of a head.
const ASIDES_MAX: usize = 200;

/// The most lines in which a head that may be no more than mentioned shows its first field.
const PATIENCE: usize = 3;

/// A line of at least this many characters may have been broken by a terminal.
const WRAPPED_MIN: usize = 70;

/// The fewest fields of a head of which the end is not shown, for it to be taken as nearly whole.
const FIELDS_MIN: usize = 3;

/// A head whose end has not come yet.
#[derive(Debug)]
pub(super) struct OpenHead {
    head: Head,
    prefix: LinePrefix,
    /// Whether the input has the bytes of the server: the status line ended in CR LF.
    is_exact: bool,
    /// Whether it is more than a status line that a text mentions.
    is_certain: bool,
    /// Whether an empty line came that may belong to a copy with twice as many lines.
    held_back: bool,
    /// The empty lines between its fields, in such a copy.
    gaps: usize,
    /// The lines that are no fields, until it is known whether the head goes on.
    suspects: Vec<String>,
    asides: usize,
    last_length: usize,
    /// The spaces in front of every field of a copy.
    indent: usize,
}

/// What a line did to an open head.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// The head goes on.
    GoesOn,
    /// The line ended it.
    Ended,
    /// It ended before the line, which is still to be read.
    EndedBefore,
}

/// A head that has come to its end.
pub(super) struct Closed {
    pub head: Head,
    /// Whether it is more than a status line that a text mentions.
    pub is_certain: bool,
    /// The lines after it that turned out to be content.
    pub content: Vec<String>,
    pub prefix: LinePrefix,
    pub is_exact: bool,
}

impl OpenHead {
    /// A head whose status line is this one. `is_named` says that it is none of HTTP's, so that it may
    /// be a line of any text.
    pub(super) fn new(
        mut head: Head,
        prefix: LinePrefix,
        is_named: bool,
        (line, end): (&str, LineEnd),
    ) -> Self {
        let is_exact = end == LineEnd::CrLf;
        if is_exact && head.reason.is_empty() && !line.ends_with(' ') {
            let code = head.code_text.clone();
            head.add_fault(FaultKind::NoSpaceAfterCode, &code);
        }
        Self {
            is_certain: prefix.is_certain() && !is_named,
            head,
            prefix,
            is_exact,
            held_back: false,
            gaps: 0,
            suspects: Vec::new(),
            asides: 0,
            last_length: 0,
            indent: 0,
        }
    }

    /// Whether the input has the bytes of the server.
    pub(super) const fn is_exact(&self) -> bool {
        self.is_exact
    }

    /// Takes a line. `is_bare` says that nothing stands in front of it: it is part of a line that
    /// shows several.
    pub(super) fn take(&mut self, text: &str, is_bare: bool) -> Taken {
        let part = if is_bare { Part::Line(text) } else { self.prefix.strip(text) };
        match part {
            Part::Line(line) => {
                self.asides = 0;
                self.take_line(self.prefix.without_closing_quote(line))
            }
            Part::Rest(rest) => {
                self.head.extend_last(rest);
                Taken::GoesOn
            }
            Part::Aside => {
                self.asides += 1;
                let patience = if self.is_certain { ASIDES_MAX } else { PATIENCE };
                let is_over = self.asides > patience && !self.prefix.is_arrow();
                if is_over { Taken::EndedBefore } else { Taken::GoesOn }
            }
            Part::After => Taken::EndedBefore,
        }
    }

    fn take_line(&mut self, line: &str) -> Taken {
        if line.trim().is_empty() {
            return self.take_empty_line();
        }
        if self.held_back {
            if !is_known_field_line(line) {
                return Taken::EndedBefore;
            }
            self.held_back = false;
            self.gaps += 1;
        }
        // A copy may lack the empty line between two heads.
        if line.starts_with("HTTP/") && parse_status_line(line).is_some() {
            return Taken::EndedBefore;
        }
        if is_ellipsis(line) {
            self.head.extent = Extent::Partial;
            return Taken::GoesOn;
        }
        if ends_log_of_head(line) {
            self.held_back = true;
            return Taken::Ended;
        }
        if let Some(line) = unquote_field(line) {
            return self.take_field(&line);
        }
        let line = self.without_indent(line);
        let is_fold = line.starts_with([' ', '\t']);
        if is_field_line(line) && !is_fold && !self.goes_on_with_address(line) {
            return self.take_field(line);
        }
        if self.head.fields.is_empty() && is_label(line) {
            return Taken::GoesOn;
        }
        self.take_other(line, is_fold)
    }

    /// A line that is no field: the rest of one, or a fault, or no line of the head at all.
    fn take_other(&mut self, line: &str, is_fold: bool) -> Taken {
        if is_fold && self.suspects.is_empty() {
            self.head.fold(line);
        } else if self.may_be_wrapped(line) {
            self.head.extend_last(line);
            self.last_length = line.chars().count();
        } else {
            self.suspects.push(line.to_owned());
        }
        let most = if self.has_marked_lines() { EXACT_SUSPECTS_MAX } else { SUSPECTS_MAX };
        let is_lost = self.suspects.len() > most;
        if is_lost { Taken::EndedBefore } else { Taken::GoesOn }
    }

    /// Without any field before it, an empty line may be one of a copy that has twice as many.
    fn take_empty_line(&mut self) -> Taken {
        let is_first = self.head.fields.is_empty() && self.suspects.is_empty();
        let may_go_on = !self.has_marked_lines() && (is_first || self.gaps > 0);
        if may_go_on && !self.held_back {
            self.held_back = true;
            return Taken::GoesOn;
        }
        self.held_back = true;
        Taken::Ended
    }

    fn take_field(&mut self, line: &str) -> Taken {
        if !self.prefix.is_arrow() && self.suspects.iter().any(|line| begins_like_content(line)) {
            return Taken::EndedBefore;
        }
        for suspect in std::mem::take(&mut self.suspects) {
            // `Remote Address: …` in a copy from a browser is no line of the server.
            if self.head.version.is_some() {
                self.head.add_field_line(&suspect);
            }
        }
        self.is_certain |= is_known_field_line(line);
        self.last_length = line.chars().count();
        self.head.add_field_line(line);
        Taken::GoesOn
    }

    /// Whether a line is the end of the one above it, which a terminal or a mail has broken.
    fn may_be_wrapped(&self, line: &str) -> bool {
        !self.has_marked_lines()
            && self.suspects.is_empty()
            && self.last_length >= WRAPPED_MIN
            && !begins_like_content(line)
    }

    /// Whether a line that looks like a field is a broken line that goes on with `https://…`.
    fn goes_on_with_address(&self, line: &str) -> bool {
        let is_address = line.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"));
        is_address && self.may_be_wrapped(line)
    }

    /// A line of a copy without the indent that its first field had.
    fn without_indent<'a>(&mut self, line: &'a str) -> &'a str {
        let spaces = count_spaces(line);
        let is_first = self.head.fields.is_empty() && self.suspects.is_empty();
        if is_first && !self.has_marked_lines() && is_field_line(line.trim_start()) {
            self.indent = spaces;
        }
        &line[spaces.min(self.indent)..]
    }

    /// Whether every line is known to be the server's own.
    fn has_marked_lines(&self) -> bool {
        self.is_exact || self.prefix.is_arrow()
    }

    /// The head as it is at its end.
    pub(super) fn close(mut self) -> Closed {
        let has_end = self.held_back;
        let mut content = std::mem::take(&mut self.suspects);
        let is_fault = content.len() <= SUSPECTS_MAX || self.prefix.is_arrow();
        let is_content = content.iter().any(|line| begins_like_content(line));
        if has_end && self.has_marked_lines() && is_fault && !is_content {
            content.drain(..).for_each(|line| self.head.add_field_line(&line));
        }
        self.head.extent = self.extent(has_end && content.is_empty(), !content.is_empty());
        Closed {
            head: self.head,
            is_certain: self.is_certain,
            content,
            prefix: self.prefix,
            is_exact: self.is_exact,
        }
    }

    fn extent(&self, has_end: bool, has_lost_end: bool) -> Extent {
        let fields = &self.head.fields;
        let is_location = |name: &str| name.eq_ignore_ascii_case("Location");
        let is_filtered = fields.iter().all(|field| is_location(&field.name));
        if fields.is_empty() && self.head.faults.is_empty() {
            Extent::StatusLine
        } else if self.head.extent == Extent::Partial || is_filtered || has_lost_end {
            Extent::Partial
        } else if has_end {
            Extent::Whole
        } else if fields.len() < FIELDS_MIN {
            Extent::Partial
        } else {
            Extent::Open
        }
    }
}

/// Whether a line begins like HTML or JSON.
fn begins_like_content(line: &str) -> bool {
    line.trim_start().starts_with(['<', '{', '['])
}

/// Whether a line says that the head is over: `<-- END HTTP` of OkHttp and Feign, the last line of
/// Kubernetes' structured logs, the request in a copy from a browser.
fn ends_log_of_head(line: &str) -> bool {
    const STARTS: [&str; 6] =
        ["> milliseconds=", ":authority:", ":method:", ":path:", ":scheme:", "Request Headers"];
    let line = line.trim_start();
    line.starts_with("<-") && line.contains(" END HTTP")
        || STARTS.iter().any(|it| line.starts_with(it))
}

/// Whether a line stands for others that were left out: `...`, `[snip]`.
fn is_ellipsis(line: &str) -> bool {
    let inner =
        line.trim_matches(|character: char| " \t.\u{2026}[](){}<>*#-~/\\".contains(character));
    let words =
        ["snip", "snipped", "cut", "truncated", "omitted", "redacted", "skipped", "more", "etc"];
    let has_dots = line.contains("..") || line.contains('\u{2026}');
    match inner {
        "" => has_dots,
        word => {
            line.len() > word.len() && words.iter().any(|known| word.eq_ignore_ascii_case(known))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_ellipsis;

    #[test]
    fn an_ellipsis_has_many_forms() {
        for line in
            ["...", "[...]", " \u{2026}", "(...)", "<snip>", "-- snip --", "[truncated]", "# ..."]
        {
            assert!(is_ellipsis(line), "{line}");
        }
        for line in ["cut", "A: ...", "---", "garbage", "..and so on", "\""] {
            assert!(!is_ellipsis(line), "{line}");
        }
    }
}
