//! What the tools add to the lines of a head: marks, indents, colours, a progress meter.

use std::borrow::Cow;

/// How a tool sets off the lines of a head.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Marks {
    /// Not at all: `curl -i`, `curl -I`, `http`, a browser's copy.
    #[default]
    None,
    /// By `< `: `curl -v`. Its notes may stand between them.
    Curl,
    /// By so many blanks: `wget -S`.
    Indent(usize),
    /// By colours: `http` and `xh` for a terminal.
    Color,
}

/// What a line is to a head that has been begun.
pub(super) enum Part<'a> {
    /// A line of it, without what the tool adds.
    Line(Cow<'a, [u8]>),
    /// Nothing: the tool talks.
    Aside,
    /// The first line after it.
    After,
}

impl Marks {
    /// The marks of a line, and the line without them.
    pub(super) fn split(line: &[u8]) -> (Self, Cow<'_, [u8]>) {
        let line = without_meter(line);
        if let Some(rest) = without_arrow(line, b'<') {
            return (Self::Curl, Cow::Borrowed(rest));
        }
        let unindented = line.trim_ascii_start();
        if unindented.contains(&ESCAPE) {
            (Self::Color, Cow::Owned(without_color(unindented)))
        } else if unindented.len() < line.len() {
            (Self::Indent(line.len() - unindented.len()), Cow::Borrowed(unindented))
        } else {
            (Self::None, Cow::Borrowed(line))
        }
    }

    /// Takes the marks off a line below a status line that has them.
    pub(super) fn strip(self, line: &[u8]) -> Part<'_> {
        match self {
            Self::None => Part::Line(Cow::Borrowed(line)),
            Self::Color => Part::Line(Cow::Owned(without_color(line))),
            Self::Curl => match without_arrow(without_meter(line), b'<') {
                Some(line) => Part::Line(Cow::Borrowed(line)),
                None => Part::Aside,
            },
            Self::Indent(columns) => match line.split_at_checked(columns) {
                Some((indent, line)) if indent.trim_ascii().is_empty() => {
                    Part::Line(Cow::Borrowed(line))
                }
                _ => Part::After,
            },
        }
    }

    /// Whether lines of content can be told from lines of a head.
    pub(super) const fn set_apart(self) -> bool {
        matches!(self, Self::Curl | Self::Indent(_))
    }
}

const ESCAPE: u8 = 0x1b;

/// What curl shows of a request: the line behind `> `.
pub(super) fn sent(line: &[u8]) -> Option<&[u8]> {
    without_arrow(without_meter(line), b'>')
}

/// The address from `--2026-01-31 12:00:00--  https://example.com/`, which wget prints.
pub(super) fn wget_address(line: &str) -> Option<&str> {
    let (_, address) = line.strip_prefix("--")?.split_once("--  ")?;
    address.contains("://").then_some(address)
}

/// The line behind `< ` or `> `. The arrow of an empty line may have lost its blank.
fn without_arrow(line: &[u8], arrow: u8) -> Option<&[u8]> {
    match line {
        [first] if *first == arrow => Some(b""),
        [first, b' ', rest @ ..] if *first == arrow => Some(rest),
        _ => None,
    }
}

/// curl's progress meter, unless `-s` forbids it, stands before other lines: behind a CR there are
/// numbers, sizes and times.
fn without_meter(line: &[u8]) -> &[u8] {
    let Some(last) = line.iter().rposition(|&byte| byte == b'\r') else { return line };
    if !line.starts_with(b"\r") {
        return line;
    }
    let is_meter = |byte: &u8| byte.is_ascii_digit() || b" :-.kMGTP".contains(byte);
    let rest = &line[last + 1..];
    &rest[rest.iter().position(|byte| !is_meter(byte)).unwrap_or(rest.len())..]
}

/// A line without its colours: `ESC [ … m`.
fn without_color(line: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(line.len());
    let mut rest = line;
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        if let (ESCAPE, Some(parameters)) = (first, tail.strip_prefix(b"[")) {
            let is_parameter = |byte: &u8| byte.is_ascii_digit() || *byte == b';';
            let end = parameters.iter().position(|byte| !is_parameter(byte));
            if let Some(end) = end.filter(|&end| parameters[end] == b'm') {
                rest = &parameters[end + 1..];
                continue;
            }
        }
        plain.push(first);
    }
    plain
}
