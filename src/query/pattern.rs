//! Codes as people type them: `404`, `4xx`, `30[127]`, `500-504`.

use std::fmt;

use crate::table;
use crate::table::entry::Entry;

/// A code, or a form that stands for several codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    /// One code. It need not be in the table, nor be valid HTTP.
    Code(u32),
    /// Three places, each with the digits that may stand there.
    Mask([Digits; 3]),
    /// All codes from the first to the last, both included; the first is not the greater one.
    Range(u16, u16),
}

/// A set of decimal digits: bit *n* is set where *n* is a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digits(u16);

impl Digits {
    const ANY: Self = Self(0b11_1111_1111);

    const fn of(digit: u8) -> Self {
        Self(1 << digit)
    }

    const fn has(self, digit: u16) -> bool {
        self.0 >> digit & 1 == 1
    }
}

impl Pattern {
    /// Reads one pattern; `None` where the text is not one.
    ///
    /// ```
    /// use httpstatus::query::Pattern;
    ///
    /// let redirects = Pattern::parse("30[127]").expect("a mask");
    /// assert!(redirects.matches(302) && !redirects.matches(303));
    /// assert_eq!(Pattern::parse("teapot"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        code(text).or_else(|| range(text)).or_else(|| mask(text))
    }

    /// Whether the pattern stands for this code.
    #[must_use]
    pub fn matches(self, code: u16) -> bool {
        match self {
            Self::Code(number) => number == u32::from(code),
            Self::Range(first, last) => (first..=last).contains(&code),
            Self::Mask([hundreds, tens, ones]) => {
                hundreds.has(code / 100) && tens.has(code / 10 % 10) && ones.has(code % 10)
            }
        }
    }

    /// The entries of the table that the pattern stands for, in the table's order.
    pub fn entries(self) -> impl Iterator<Item = &'static Entry> {
        let (first, last) = match self {
            Self::Code(number) => {
                let code = u16::try_from(number).unwrap_or(u16::MAX);
                (code, code)
            }
            Self::Range(first, last) => (first, last),
            Self::Mask(_) => (0, 999),
        };
        table::between(first, last).iter().filter(move |entry| self.matches(entry.code))
    }
}

/// As a person types it: `404`, `500-504`, `30[127]`.
impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Code(number) => write!(f, "{number:03}"),
            Self::Range(first, last) => write!(f, "{first:03}-{last:03}"),
            Self::Mask(places) => places.iter().try_for_each(|place| place.fmt(f)),
        }
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::ANY {
            return f.write_str("x");
        }
        let several = self.0.count_ones() > 1;
        f.write_str(if several { "[" } else { "" })?;
        (0..10).filter(|&digit| self.has(digit)).try_for_each(|digit| write!(f, "{digit}"))?;
        f.write_str(if several { "]" } else { "" })
    }
}

/// The patterns of all arguments: each is one pattern, or a list with commas or spaces between them.
/// `None` if any item is something else, or if there is none.
pub(super) fn patterns<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Option<Vec<Pattern>> {
    let mut patterns = Vec::new();
    for argument in arguments {
        for item in argument.split([',', ' ']).filter(|item| !item.is_empty()) {
            patterns.push(Pattern::parse(item)?);
        }
    }
    (!patterns.is_empty()).then_some(patterns)
}

/// Three to nine digits (more is no mistyped code), with the punctuation that may follow a code in a
/// sentence.
pub(super) fn code(text: &str) -> Option<Pattern> {
    let text = text.strip_suffix(['.', ',', ';', ':', '!', '?', ')']).unwrap_or(text);
    let is_number = (3..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok().map(Pattern::Code)).flatten()
}

/// `500-504`, `500..504`, `500..=504`, in either direction.
fn range(text: &str) -> Option<Pattern> {
    let (start, end) = ["..=", "..", "-", "\u{2013}"]
        .into_iter()
        .find_map(|separator| text.split_once(separator))?;
    let three_digits = |end: &str| {
        (end.len() == 3 && end.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| end.parse::<u16>().ok())
            .flatten()
    };
    let (start, end) = (three_digits(start)?, three_digits(end)?);
    Some(Pattern::Range(start.min(end), start.max(end)))
}

/// `4xx`, `40x`, `4`, `41`, `4*`, `30[127]`, `[45]0x`; a digit that is left out may be any.
fn mask(text: &str) -> Option<Pattern> {
    let mut places = [Digits::ANY; 3];
    let mut filled = 0;
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let place = places.get_mut(filled)?;
        rest = tail;
        match first {
            b'0'..=b'9' => *place = Digits::of(first - b'0'),
            b'x' | b'X' | b'?' | b'*' => {}
            b'[' => {
                let end = rest.iter().position(|&byte| byte == b']')?;
                *place = digit_class(&rest[..end])?;
                rest = &rest[end + 1..];
            }
            _ => return None,
        }
        filled += 1;
    }
    // Without a digit it is a word: `x`, `xxx`, `*`.
    places.iter().any(|&place| place != Digits::ANY).then_some(Pattern::Mask(places))
}

/// What stands between the brackets of `30[127]` or `40[0-4]`.
fn digit_class(text: &[u8]) -> Option<Digits> {
    let mut digits = 0;
    let mut rest = text;
    while let [first @ b'0'..=b'9', tail @ ..] = rest {
        let (last, tail) = match tail {
            [b'-', last @ b'0'..=b'9', tail @ ..] => (last, tail),
            _ => (first, tail),
        };
        for digit in *first..=*last {
            digits |= Digits::of(digit - b'0').0;
        }
        rest = tail;
    }
    (rest.is_empty() && digits != 0).then_some(Digits(digits))
}
