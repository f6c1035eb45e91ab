//! The marks by which products are recognised: `signatures.txt`, read when it is needed.
//!
//! The table is one text. As an array of structs it would have a thousand pointers, each of which
//! costs every start of the program, also one that explains no response.

use std::mem;

use memchr::{memchr2_iter, memmem};

use super::head::Head;
use super::senders::{Place, is_haproxys_own};

/// The table.
const SIGNATURES: &str = include_str!("signatures.txt");

/// One product of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Product {
    /// What it is called.
    pub name: &'static str,
    /// Its vendor as the table of codes has it.
    pub vendor: Option<&'static str>,
    /// Where it stands.
    pub place: Place,
    /// Whether it is a gateway that sends errors of its own as JSON.
    pub sends_json: bool,
    lines: &'static str,
}

/// One line below a product.
#[derive(Debug, Clone, Copy)]
pub(super) enum Line {
    /// A mark, and whether only responses have it that the product has made itself.
    Mark(Mark, bool),
    /// What is no mark of another product beside this one.
    Hides(Mark),
    /// Where to look when it answers with one of these codes.
    Look(&'static str, &'static str),
}

/// A field with certain values.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    /// The name of the field in lower case, or `reason`, `content`, `host` or `fields`.
    pub field: &'static str,
    /// The values, separated by commas; empty for any.
    patterns: &'static str,
}

/// Every product, from the edge of the network to the application.
pub(super) fn products() -> impl Iterator<Item = Product> {
    let ends = memmem::find_iter(SIGNATURES.as_bytes(), b"\n\n").chain([SIGNATURES.len()]);
    let blocks = ends.scan(0, |start, end| SIGNATURES.get(mem::replace(start, end)..end));
    blocks.filter_map(Product::parse)
}

impl Product {
    fn parse(block: &'static str) -> Option<Self> {
        let mut rest = block.trim_start();
        while rest.starts_with('#') {
            rest = rest.split_once('\n')?.1;
        }
        let (heading, lines) = rest.split_once('\n')?;
        let mut columns = heading.split(" | ");
        let (name, vendor, place) = (columns.next()?, columns.next()?, columns.next()?);
        Some(Self {
            name,
            vendor: Some(vendor).filter(|vendor| *vendor != "-"),
            place: Place::parse(place)?,
            sends_json: columns.next() == Some("json"),
            lines,
        })
    }

    /// Its lines.
    pub(super) fn lines(self) -> impl Iterator<Item = Line> {
        self.lines.lines().filter_map(Line::parse)
    }

    /// What is no mark of another product beside this one.
    pub(super) fn hidden_marks(self) -> impl Iterator<Item = Mark> {
        self.lines().filter_map(|line| match line {
            Line::Hides(mark) => Some(mark),
            _ => None,
        })
    }
}

impl Line {
    fn parse(line: &'static str) -> Option<Self> {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("look ") {
            let (codes, text) = rest.split_once(": ")?;
            return Some(Self::Look(codes, text));
        }
        if let Some(rest) = line.strip_prefix("hides ") {
            return Mark::parse(rest).map(Self::Hides);
        }
        let (line, is_made) = match line.strip_prefix("made ") {
            Some(rest) => (rest, true),
            None => (line, false),
        };
        Mark::parse(line).map(|mark| Self::Mark(mark, is_made))
    }
}

impl Mark {
    fn parse(line: &'static str) -> Option<Self> {
        let (field, patterns) = line.split_once(':').filter(|_| !line.starts_with('#'))?;
        Some(Self { field, patterns: patterns.trim() })
    }

    /// The values in a response that have this mark.
    pub(super) fn values(self, head: &Head) -> impl Iterator<Item = &str> {
        let own = match self.field {
            "reason" => Some(head.reason.as_str()),
            "content" => Some(head.content.sample.as_str()),
            "host" => host(head),
            "fields" => {
                is_haproxys_own(head).then_some("no Date, no Server, cache-control: no-cache")
            }
            _ => None,
        };
        let own = own.into_iter().filter(|value| !value.is_empty());
        own.chain(head.values(self.field)).filter(move |value| self.fits(value))
    }

    /// Whether a value has the mark.
    pub(super) fn fits(self, value: &str) -> bool {
        let is_whole = matches!(self.field, "reason" | "content");
        if self.patterns.is_empty() || self.field == "fields" {
            return true;
        }
        if is_whole {
            return matches_glob(self.patterns, value);
        }
        self.patterns.split(", ").any(|pattern| match pattern {
            _ if pattern.eq_ignore_ascii_case(value) => true,
            _ if pattern.contains('*') => {
                matches_glob(pattern, value) || words(value).any(|word| matches_glob(pattern, word))
            }
            _ => words(value).any(|word| word.eq_ignore_ascii_case(pattern)),
        })
    }
}

/// The host of the request, without its port.
fn host(head: &Head) -> Option<&str> {
    let target = head.request.target.as_deref()?;
    let target = target.split_once("://").map_or(target, |(_, rest)| rest);
    target.split(['/', ':', '?']).next()
}

/// The products that a field names, without their versions and without comments: of
/// `Apache/2.4.57 (Debian) PHP/8.2` Apache and PHP.
///
/// A comment of `Via` names the product behind a host name: `1.1 cache1 (Varnish/7.1)`.
fn words(value: &str) -> impl Iterator<Item = &str> {
    let is_via = value.starts_with(|first: char| first.is_ascii_digit());
    let mut depth = 0_usize;
    let words = value.split([' ', ',', '\t']).filter(move |word| {
        let is_in_comment = depth > 0 || word.starts_with('(');
        depth += word.matches('(').count();
        depth = depth.saturating_sub(word.matches(')').count());
        is_via || !is_in_comment
    });
    words.map(|word| {
        let word = word.trim_start_matches('(');
        word.split(['/', '(', ')', ';']).next().unwrap_or(word)
    })
}

/// Whether a text has the form of a pattern, in any case: `*` stands for any characters, `?` for one
/// or none.
fn matches_glob(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = strip_start(first, text) else { return false };
    let mut parts: Vec<_> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(after) = places_of(part, rest).find_map(|rest| strip_start(part, rest)) else {
            return false;
        };
        rest = after;
    }
    last.is_empty() || places_of(last, rest).any(|rest| strip_start(last, rest) == Some(""))
}

/// The text from each place on at which a part of a pattern may stand: where its first letter is.
fn places_of<'t>(part: &str, text: &'t str) -> impl Iterator<Item = &'t str> {
    let first = part.bytes().next().unwrap_or_default();
    let places =
        memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), text.as_bytes());
    let everywhere = text.char_indices().map(|(index, _)| index).filter(move |_| first == b'?');
    let places = places.filter(move |_| first != b'?').chain(everywhere);
    places.filter_map(|index| text.get(index..))
}

/// What follows a part of a pattern at the start of a text.
fn strip_start<'a>(part: &str, text: &'a str) -> Option<&'a str> {
    let Some((before, after)) = part.split_once('?') else {
        let (start, rest) = text.split_at_checked(part.len())?;
        return start.eq_ignore_ascii_case(part).then_some(rest);
    };
    let rest = strip_start(before, text)?;
    let skipped = rest.chars().next().map_or(rest, |first| &rest[first.len_utf8()..]);
    strip_start(after, rest).or_else(|| strip_start(after, skipped))
}

#[cfg(test)]
mod tests {
    use super::{Line, SIGNATURES, matches_glob, products, words};
    use crate::table;
    use crate::table::entry::{Entry, OnWire};

    #[test]
    fn every_block_is_a_product_with_marks_and_every_line_is_read() {
        let blocks =
            SIGNATURES.split("\n\n").filter(|block| block.lines().any(|line| line.contains(" | ")));
        assert_eq!(blocks.count(), products().count() + 1, "the explanation, then a product each");
        for product in products() {
            let lines = product.lines.lines().filter(|line| !line.trim_start().starts_with('#'));
            assert_eq!(lines.count(), product.lines().count(), "{}", product.name);
            assert!(product.lines().any(|line| matches!(line, Line::Mark(..))), "{}", product.name);
        }
    }

    #[test]
    fn every_vendor_is_in_the_table() {
        for product in products() {
            let Some(name) = product.vendor else { continue };
            let known = table::vendor(name).map(|vendor| vendor.name);
            assert_eq!(known.as_deref(), Some(name), "{}", product.name);
        }
    }

    /// What nobody can be held responsible for has no mark either.
    const WITHOUT_MARK: &str = "folklore";

    #[test]
    fn every_vendor_whose_codes_are_sent_has_a_mark() {
        let is_sent = |entry: &&Entry| entry.on_wire == OnWire::Yes;
        for entry in table::ENTRIES.iter().filter(is_sent) {
            let Some(sender) = entry.sender else { continue };
            let is_marked = products().any(|product| product.vendor == Some(&sender.vendor));
            assert!(is_marked || sender.vendor == WITHOUT_MARK, "{} {}", entry.code, sender.vendor);
        }
    }

    #[test]
    fn products_are_named_by_whole_words() {
        let found: Vec<_> = words("Apache/2.4.57 (Debian) PHP/8.2").collect();
        assert_eq!(found, ["Apache", "PHP"]);
        let found: Vec<_> = words("1.1 cache1 (Varnish/7.1), 1.1 google").collect();
        assert_eq!(found, ["1.1", "cache1", "Varnish", "", "1.1", "google"]);
        assert_eq!(words("Jetty(9.4.57.v2024)").next(), Some("Jetty"));
    }

    #[test]
    fn a_pattern_may_have_gaps() {
        for (pattern, text) in [
            ("cache-*", "cache-fra-1"),
            ("*.example.com", "a.Example.com"),
            ("*from cloudfront*", "Miss from cloudfront"),
            ("a*b*c", "a1b2c"),
            ("<h1>?No*", "<h1>\nNo server"),
            ("<h1>?No*", "<h1>No server"),
            ("exact", "Exact"),
        ] {
            assert!(matches_glob(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("cache-*", "a-cache-1"), ("exact", "exactly"), ("a*b", "ab1"), ("*x", "y")]
        {
            assert!(!matches_glob(pattern, text), "{pattern} {text}");
        }
    }
}
