//! Counts the lines of a log: how often each status occurs, who wrote it, which details are beside it.
//!
//! Memory grows with the number of different statuses, not with the number of lines.

use memchr::memchr_iter;

use super::formats::FormatId;
use super::template::Fields;
use super::{Reader, Reading, Trust, Writer, of_format, redact};
use crate::table;
use crate::table::detail::Detail;
use crate::table::entry::{Class, Entry, Vendor};

/// The codes that three digits can write.
const CODES: usize = 1000;

/// No row yet.
const NONE: u16 = u16::MAX;

/// The counts of a log.
#[derive(Debug, Default)]
pub struct Summary {
    /// The lines that were read, without the empty ones.
    pub lines: u64,
    /// Those without a status.
    pub without_status: u64,
    /// Those whose status is of another class than the one that is wanted.
    pub of_other_class: u64,
    /// Lines of more than a megabyte, which were not read.
    pub skipped: u64,
    /// One row per status and writer.
    rows: Vec<Row>,
    reader: Reader,
    /// The row of each code, by format.
    known: Vec<(FormatId, Box<[u16; CODES]>)>,
    filter: Filter,
    /// Details in lines without a status.
    loose: Vec<&'static Detail>,
    /// The present file, as an index into `files`.
    file: usize,
    files: Vec<String>,
    /// The number of the last line that was read of it, counted from 1.
    number: u64,
    /// Whether there is a line that is just a code, as in the output of `uniq -c`.
    is_bare: bool,
}

/// What is counted, and whose log it is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter {
    /// The vendor whose meanings count.
    pub vendor: Option<&'static Vendor>,
    /// The only class that is counted.
    pub class: Option<Class>,
}

/// One status of one writer.
#[derive(Debug, Clone)]
pub struct Row {
    /// How many lines have it.
    pub count: u64,
    /// The status; 0 for requests without a response.
    pub code: u16,
    /// How it is known.
    pub trust: Trust,
    /// Who wrote the lines.
    pub writer: Option<Writer>,
    /// What it means in that log; `None` for a code that is not in the table.
    pub entry: Option<&'static Entry>,
    /// The details beside it, and how many lines have each.
    pub details: Vec<(&'static Detail, u64)>,
    /// The status of the server behind the writer, in the first line.
    pub upstream: Option<String>,
    /// The first line.
    pub first: Place,
    /// The last one.
    pub last: Place,
    /// The first line, cut and without secrets.
    pub example: String,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The file, as an index into [`Summary::files`].
    pub file: usize,
    /// The number of the line in it, counted from 1.
    pub line: u64,
}

impl Row {
    /// Whether the lines tell of something that went wrong.
    #[must_use]
    pub const fn is_failure(&self) -> bool {
        self.code == 0 || self.code >= 400
    }

    /// Whether each line is of one request.
    #[must_use]
    pub fn is_access(&self) -> bool {
        self.writer.is_some_and(|writer| writer.is_access)
    }
}

impl Summary {
    /// An empty summary.
    #[must_use]
    pub fn new(filter: Filter) -> Self {
        Self { filter, ..Self::default() }
    }

    /// Begins another file: the next lines are from it.
    pub fn begin_file(&mut self, name: &str) {
        self.files.push(name.to_owned());
        self.file = self.files.len() - 1;
        self.number = 0;
        self.reader = Reader::default();
    }

    /// The only class that is counted in rows.
    #[must_use]
    pub const fn class(&self) -> Option<Class> {
        self.filter.class
    }

    /// The names of the files.
    #[must_use]
    pub fn files(&self) -> &[String] {
        &self.files
    }

    /// Counts some lines, each with its end.
    pub fn take(&mut self, lines: &[u8]) {
        let mut start = 0;
        for end in memchr_iter(b'\n', lines) {
            self.take_line(&lines[start..end]);
            start = end + 1;
        }
        if start < lines.len() {
            self.take_line(&lines[start..]);
        }
    }

    fn take_line(&mut self, line: &[u8]) {
        self.number += 1;
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            return;
        }
        self.lines += 1;
        if let Some((id, fields)) = self.reader.read_as_last(line) {
            return self.count(id, &fields, line);
        }
        if let Some((count, code)) = bare(line) {
            self.is_bare = true;
            let reading = Reading { status: Some((code, Trust::Stated)), ..Reading::default() };
            self.add(reading, count, line);
            return;
        }
        let reading = self.reader.read(line);
        self.add(reading, 1, line);
    }

    /// Counts a line of the format that the line before it has.
    fn count(&mut self, id: FormatId, fields: &Fields<'_>, line: &[u8]) {
        let row = fields.status.and_then(|code| self.row_of(id, code));
        match row {
            Some(row)
                if fields.details.iter().all(Option::is_none) && fields.sub_status.is_none() =>
            {
                let place = Place { file: self.file, line: self.number };
                let row = &mut self.rows[row];
                row.count += 1;
                row.last = place;
            }
            _ => {
                let code = fields.status;
                let row = self.add(of_format(id, fields), 1, line);
                if let (Some(row), Some(code)) = (row, code) {
                    self.remember(id, code, row);
                }
            }
        }
    }

    fn row_of(&self, id: FormatId, code: u16) -> Option<usize> {
        let (_, rows) = self.known.iter().find(|(known, _)| *known == id)?;
        rows.get(usize::from(code)).copied().filter(|row| *row != NONE).map(usize::from)
    }

    fn remember(&mut self, id: FormatId, code: u16, row: usize) {
        if !self.known.iter().any(|(known, _)| *known == id) {
            self.known.push((id, Box::new([NONE; CODES])));
        }
        let place = self.known.iter_mut().find(|(known, _)| *known == id);
        let place = place.and_then(|(_, rows)| rows.get_mut(usize::from(code)));
        if let (Some(place), Ok(row)) = (place, u16::try_from(row)) {
            *place = row;
        }
    }

    /// Counts what a line says; the row that it was counted in.
    fn add(&mut self, reading: Reading, count: u64, line: &[u8]) -> Option<usize> {
        let Some((code, trust)) = reading.status else {
            self.without_status += 1;
            self.keep_loose(&reading.details);
            return None;
        };
        if self.filter.class.is_some_and(|class| Class::of(code) != Some(class)) {
            self.of_other_class += count;
            return None;
        }
        let format = reading.writer.map(|writer| writer.format);
        let is_row =
            |row: &Row| row.code == code && row.writer.map(|writer| writer.format) == format;
        let place = Place { file: self.file, line: self.number };
        let number = self.rows.iter().position(is_row).unwrap_or_else(|| {
            self.rows.push(self.new_row(&reading, code, trust, place, line));
            self.rows.len() - 1
        });
        let row = &mut self.rows[number];
        row.count += count;
        row.last = place;
        row.trust = row.trust.min(trust);
        for detail in reading.details {
            match row.details.iter_mut().find(|(known, _)| std::ptr::eq(*known, detail)) {
                Some((_, known)) => *known += count,
                None => row.details.push((detail, count)),
            }
        }
        Some(number)
    }

    fn new_row(
        &self,
        reading: &Reading,
        code: u16,
        trust: Trust,
        place: Place,
        line: &[u8],
    ) -> Row {
        let vendor = self.filter.vendor.map(|vendor| vendor.name.as_str());
        Row {
            count: 0,
            code,
            trust,
            writer: reading.writer,
            entry: meanings(code, reading, vendor).first().copied(),
            details: Vec::new(),
            upstream: reading.upstream.clone(),
            first: place,
            last: place,
            example: redact(line),
        }
    }

    /// Keeps some details of lines without a status: they may be all that there is.
    fn keep_loose(&mut self, details: &[&'static Detail]) {
        for detail in details {
            if self.loose.len() < 4 && !self.loose.iter().any(|known| std::ptr::eq(*known, *detail))
            {
                self.loose.push(detail);
            }
        }
    }

    /// The rows: failures first, then the most frequent first.
    #[must_use]
    pub fn rows(&self) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| (!row.is_failure(), std::cmp::Reverse(row.count), row.code));
        rows
    }

    /// The details of lines without a status.
    #[must_use]
    pub fn loose_details(&self) -> &[&'static Detail] {
        &self.loose
    }

    /// The one status that all lines name, as the lines of a message or a stack trace do. `None` for an
    /// access log and for a list of codes.
    #[must_use]
    pub fn one(&self) -> Option<&Row> {
        let first = self.rows.first()?;
        let is_same = |row: &Row| row.code == first.code && !row.is_access();
        let is_list = self.is_bare && self.lines > 1;
        let surest = || self.rows.iter().min_by_key(|row| row.trust);
        (!is_list && first.entry.is_some() && self.rows.iter().all(is_same)).then(surest).flatten()
    }
}

/// The meanings of a status in a line, best first: that of the vendor asked for, of the writer of the
/// line, of the vendor of its first detail, then the others.
#[must_use]
pub fn meanings(code: u16, reading: &Reading, vendor: Option<&str>) -> Vec<&'static Entry> {
    let of_writer = reading.writer.and_then(|writer| writer.vendor);
    let of_detail = reading.details.first().map(|detail| detail.vocabulary().vendor.as_str());
    let wanted = [vendor, of_writer, of_detail];
    let mut entries: Vec<&'static Entry> = table::by_code(code).collect();
    entries.sort_by_key(|entry| {
        let sender = entry.sender.map(|sender| sender.vendor.as_str());
        let rank = wanted.iter().position(|wanted| wanted.is_some() && *wanted == sender);
        // Who has no meaning of their own uses the registered one.
        rank.unwrap_or(wanted.len())
    });
    entries
}

/// A line that is just a code, or a count and a code, as `uniq -c` writes it; the count and the code.
fn bare(line: &[u8]) -> Option<(u64, u16)> {
    if line.len() > 24 || !line.last()?.is_ascii_digit() && !line.last()?.is_ascii_whitespace() {
        return None;
    }
    let text = str::from_utf8(line).ok()?;
    let mut words = text.split_ascii_whitespace();
    let (first, second, third) = (words.next()?, words.next(), words.next());
    let code = |word: &str| {
        let is_code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
        let code = word.parse().ok().filter(|_| is_code)?;
        ((100..600).contains(&code) || table::by_code(code).next().is_some()).then_some(code)
    };
    match (second, third) {
        (None, None) => Some((1, code(first)?)),
        (Some(second), None) => Some((first.parse().ok()?, code(second)?)),
        _ => None,
    }
}
