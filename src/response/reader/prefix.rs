//! What a tool puts in front of every line of a head: arrows, timestamps, logger names, indents.

use super::super::list::is_token;

/// A longer text in front of a status line is no prefix of a tool.
const PREFIX_MAX: usize = 400;

/// What stands in front of the lines of a head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LinePrefix {
    /// The text in front of the status line.
    text: String,
    /// What stands in front of its fields.
    fields: FieldPrefix,
}

/// What stands in front of the fields of a head, compared to its status line.
#[derive(Debug, Clone, PartialEq, Eq)]
enum FieldPrefix {
    /// No field has been seen yet.
    Unknown,
    /// The same, except for numbers.
    Same,
    /// Another text.
    Other(String),
    /// As many spaces as the prefix has characters.
    Spaces,
}

/// What a line is to a head that has begun.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// A line of it, without the prefix.
    Line(&'a str),
    /// The rest of the line before, which the tool has broken.
    Rest(&'a str),
    /// Nothing: the tool says something else.
    Aside,
    /// The first line after it.
    After,
}

impl LinePrefix {
    /// A prefix; `None` if the text is too long for one.
    pub(super) fn new(text: &str) -> Option<Self> {
        let fields =
            if text.trim_start().is_empty() { FieldPrefix::Same } else { FieldPrefix::Unknown };
        (text.len() <= PREFIX_MAX).then(|| Self { text: text.to_owned(), fields })
    }

    /// Whether lines of content can be told from lines of a head.
    pub(super) fn sets_apart(&self) -> bool {
        !self.text.is_empty()
    }

    /// Whether a status line with it in front is certainly the beginning of a head, and not just
    /// mentioned in a line of text.
    pub(super) fn is_certain(&self) -> bool {
        const MARKS: [&str; 7] = ["<", "<=", "<-", "header:", "reply: '", "reply: b'", "0000:"];
        let text = self.text.trim();
        text.is_empty()
            || text == ">"
            || MARKS.iter().any(|mark| text.ends_with(mark))
            || text.ends_with("--") && text.contains("<-")
    }

    /// Whether another line's prefix is of the same form.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        if self.is_indent() || other.is_indent() {
            return self.text == other.text;
        }
        strip_shape(&self.text, &other.text) == Some(other.text.len())
    }

    /// Whether every line of the head has a mark in front that nothing else has.
    pub(super) fn is_arrow(&self) -> bool {
        let text = match &self.fields {
            FieldPrefix::Other(text) => text.trim_end(),
            FieldPrefix::Spaces => "",
            FieldPrefix::Unknown | FieldPrefix::Same => self.text.trim_end(),
        };
        ["<", "<=", "header:", "0000:"].iter().any(|mark| text.ends_with(mark))
    }

    /// A line of the head without the quote that belongs to one in the prefix.
    pub(super) fn without_closing_quote<'a>(&self, line: &'a str) -> &'a str {
        match self.text.chars().next_back() {
            Some(quote @ ('"' | '\'' | '`')) => {
                let line = line.trim_end_matches([' ', ',']);
                line.strip_suffix(quote).unwrap_or(line)
            }
            _ => line,
        }
    }

    fn is_indent(&self) -> bool {
        self.text.trim_start().is_empty()
    }

    fn is_trace(&self) -> bool {
        self.text.trim_start() == "0000: "
    }

    /// Takes the prefix off a line below the status line.
    pub(super) fn strip<'a>(&mut self, line: &'a str) -> Part<'a> {
        if self.is_indent() {
            return match line.split_at_checked(self.text.len()) {
                Some((indent, rest)) if indent.trim_start().is_empty() => Part::Line(rest),
                _ if self.text.is_empty() || line.trim().is_empty() => {
                    Part::Line(line.trim_start())
                }
                _ => Part::After,
            };
        }
        if self.fields == FieldPrefix::Unknown {
            self.learn(line);
        }
        match &self.fields {
            FieldPrefix::Unknown => Part::Aside,
            FieldPrefix::Same => match strip_shape(&self.text, line) {
                Some(_) if self.is_trace() && !line.trim_start().starts_with("0000:") => {
                    line.split_once(": ").map_or(Part::Aside, |(_, rest)| Part::Rest(rest))
                }
                Some(end) => Part::Line(&line[end..]),
                None => Part::Aside,
            },
            FieldPrefix::Other(text) if text.is_empty() => Part::Line(line),
            FieldPrefix::Other(text) => {
                strip_shape(text, line).map_or(Part::Aside, |end| Part::Line(&line[end..]))
            }
            FieldPrefix::Spaces => strip_spaces(line, self.text.chars().count()),
        }
    }

    /// A line of content without what stands in front of it.
    pub(super) fn strip_content<'a>(&self, line: &'a str) -> &'a str {
        let end = strip_shape(&self.text, line).or_else(|| {
            let text = self.text.strip_suffix("< ").filter(|text| !text.trim().is_empty())?;
            strip_shape(text, line)
        });
        end.map_or(line, |end| self.without_closing_quote(&line[end..]))
    }

    /// Finds out from the first field what stands in front of the fields.
    fn learn(&mut self, line: &str) {
        let is_head_line = |rest: &str| {
            let rest = rest.trim();
            rest.is_empty() || is_field_line(rest) || is_label(rest)
        };
        if strip_shape(&self.text, line).is_some_and(|end| is_head_line(&line[end..])) {
            self.fields = FieldPrefix::Same;
            return;
        }
        for (status, field) in OTHER_FIELD_PREFIXES {
            let Some((start, end)) = self.text.rsplit_once(status) else { continue };
            // curl's own arrow stands in front of the fields too.
            if start.trim().is_empty() && status == "< " {
                continue;
            }
            let prefix = format!("{start}{field}{end}");
            if strip_shape(&prefix, line).is_some_and(|end| is_head_line(&line[end..])) {
                self.fields = FieldPrefix::Other(prefix);
                return;
            }
        }
        let width = self.text.chars().count();
        if matches!(strip_spaces(line, width), Part::Line(rest) if is_field_line(rest)) {
            self.fields = FieldPrefix::Spaces;
        } else if is_known_field_line(line) || unquote_field(line).is_some() {
            // One call of the logger has printed the whole head.
            self.fields = FieldPrefix::Other(String::new());
        }
    }
}

/// The ends of prefixes of status lines for which the fields have another one: Python's
/// `http.client`, OkHttp and Feign, HAProxy's `-d`.
const OTHER_FIELD_PREFIXES: [(&str, &str); 6] = [
    ("srvrep[", "srvhdr["),
    ("reply: '", "header: "),
    ("reply: b'", "header: "),
    ("<-- ", ""),
    ("<--- ", ""),
    ("< ", ""),
];

fn strip_spaces(line: &str, width: usize) -> Part<'_> {
    match line.split_at_checked(width) {
        Some((indent, rest)) if indent.trim_start().is_empty() => Part::Line(rest),
        _ if line.trim().is_empty() => Part::Line(""),
        _ => Part::After,
    }
}

/// The spaces and tabs that a text begins with. A space of any other kind has several bytes, and is
/// somebody's text.
pub(super) fn count_spaces(text: &str) -> usize {
    text.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// Where a prefix of this shape ends in a line: punctuation and words are the same, numbers and
/// words with digits may differ, and so may the width of spaces inside.
fn strip_shape(shape: &str, line: &str) -> Option<usize> {
    let (mut shape, mut rest) = (shape, line);
    while !shape.is_empty() {
        let wanted = count_spaces(shape);
        if wanted > 0 {
            let after = &shape[wanted..];
            let found = count_spaces(rest);
            // What is left of the line may begin with spaces that belong to it.
            let taken = if after.is_empty() { found.min(wanted) } else { found };
            if taken == 0 && !(after.is_empty() && rest.is_empty()) {
                return None;
            }
            (shape, rest) = (after, &rest[taken..]);
            continue;
        }
        let (expected, after) = split_word(shape);
        let (word, following) = split_word(rest);
        let has_digit = |word: &str| word.contains(|character: char| character.is_ascii_digit());
        if word != expected && !(has_digit(word) && has_digit(expected)) {
            return None;
        }
        (shape, rest) = (after, following);
    }
    Some(line.len() - rest.len())
}

/// The letters and digits that a text begins with, or its first character.
fn split_word(text: &str) -> (&str, &str) {
    let word = text.find(|character: char| !character.is_alphanumeric()).unwrap_or(text.len());
    let first = text.chars().next().map_or(0, char::len_utf8);
    text.split_at(word.max(first))
}

/// Whether a line announces the fields: `Response Headers:`.
pub(super) fn is_label(line: &str) -> bool {
    line.trim()
        .strip_suffix(':')
        .is_some_and(|label| label.to_ascii_lowercase().ends_with("headers"))
}

/// Whether a line looks like a header field: a token, a colon, and a value or nothing.
pub(super) fn is_field_line(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| is_token(name.trim_end()))
}

/// A field line of the Azure SDKs without its quotes: `'Content-Length': '279'`.
pub(super) fn unquote_field(line: &str) -> Option<String> {
    let (name, value) = line.trim().strip_prefix('\'')?.split_once("': '")?;
    is_token(name).then(|| format!("{name}: {}", value.strip_suffix('\'').unwrap_or(value)))
}

/// Whether a line looks like a header field whose name is in common use.
pub(super) fn is_known_field_line(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| is_known_field(name))
}

/// The beginnings of the names of fields in common use. Each list is one text: an array of texts costs
/// every start of the program.
const KNOWN_STARTS: &str =
    "x- cf- content- access-control- accept- proxy- cross-origin- sec- eo- fly-";

/// Whole names of fields in common use.
const KNOWN_FIELDS: &str = "\
    accept age allow alt-svc apigw-requestid cache-control connection date etag expect-ct expires \
    keep-alive last-modified link location nel p3p permissions-policy pragma rate-limit \
    referrer-policy report-to retry-after server server-timing set-cookie status \
    strict-transport-security trailer transfer-encoding upgrade vary via www-authenticate";

/// Whether a field of that name is in common use.
pub(super) fn is_known_field(name: &str) -> bool {
    let name = name.trim().to_ascii_lowercase();
    is_token(&name)
        && (KNOWN_FIELDS.split(' ').any(|known| known == name)
            || KNOWN_STARTS.split(' ').any(|start| name.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use super::{LinePrefix, Part};

    /// What a line is to a head whose status line has this prefix.
    fn part<'a>(prefix: &str, line: &'a str) -> Part<'a> {
        LinePrefix::new(prefix).expect("short enough").strip(line)
    }

    #[test]
    fn a_prefix_of_the_same_shape_is_taken_off() {
        for (prefix, line) in [
            ("< ", "< A: b"),
            (
                "01:04:15.378818 http.c:595              <= Recv header: ",
                "01:04:15.379 http.c:1607 <= Recv header: A: b",
            ),
            ("INFO[0007] ", "INFO[0012] A: b"),
            ("web-1  | ", "web-1  | A: b"),
            ("2023-05-03T18:40:00.1234567Z < ", "2023-05-03T18:40:01.1Z < A: b"),
            ("cURL:type[1]-", "cURL:type[1]-A: b"),
            ("    [0] => ", "    [1] => A: b"),
            ("-> \"", "-> \"A: b"),
            ("reply: '", "header: A: b"),
            ("D/OkHttp: <-- ", "D/OkHttp: A: b"),
            ("RawContent        : ", "                    A: b"),
            ("0000: ", "0000: A: b"),
        ] {
            assert_eq!(part(prefix, line), Part::Line("A: b"), "{prefix:?}");
        }
        assert_eq!(part("provider_1: ", "Server: nginx"), Part::Line("Server: nginx"));
        assert_eq!(part("0000: ", "0040: rest"), Part::Aside);
    }

    #[test]
    fn other_lines_are_asides_and_end_an_indented_head() {
        assert_eq!(part("< ", "* a note"), Part::Aside);
        assert_eq!(part("12:00:00 ", "Caused by: x"), Part::Aside);
        assert_eq!(part("  ", "Saving to: x"), Part::After);
        assert_eq!(part("  ", "   A: b"), Part::Line(" A: b"));
        assert_eq!(part("", "A: b"), Part::Line("A: b"));
    }

    #[test]
    fn a_broken_line_goes_on() {
        let mut prefix = LinePrefix::new("0000: ").expect("short enough");
        assert_eq!(prefix.strip("0000: A: b"), Part::Line("A: b"));
        assert_eq!(prefix.strip("0040: c"), Part::Rest("c"));
        assert_eq!(prefix.strip("0000: "), Part::Line(""));
    }
}
