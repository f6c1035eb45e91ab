//! Text in, [`Query`] out: codes, masks, ranges, names, constants and pasted status lines.
//!
//! What a text that is none of these means is the search's affair.

use std::fmt;

use crate::status::{Standing, Status, Vendor};
use crate::table::{self, ENTRIES};

/// What a person asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// Codes, masks and ranges, in the order given; of a pasted status line its code.
    Codes(Vec<Pattern>),
    /// A vendor's codes: those that the patterns stand for, all where there is no pattern.
    Vendor(&'static Vendor, Vec<Pattern>),
    /// Anything else: a name, a constant or words to search for.
    Text(String),
}

/// A code, or a form that stands for several.
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

impl Query {
    /// Reads the arguments of one call: patterns if every one of them is a pattern or a list of
    /// patterns, else one text of all of them.
    ///
    /// ```
    /// use httpstatus::query::{Pattern, Query};
    ///
    /// assert_eq!(Query::parse(["404,410"]), Query::Codes(vec![Pattern::Code(404), Pattern::Code(410)]));
    /// assert_eq!(Query::parse(["500..504"]), Query::Codes(vec![Pattern::Range(500, 504)]));
    /// assert_eq!(Query::parse(["rate", "limit"]), Query::Text("rate limit".to_owned()));
    /// ```
    #[must_use]
    pub fn parse<'a>(arguments: impl IntoIterator<Item = &'a str> + Clone) -> Self {
        match patterns(arguments.clone()) {
            Some(patterns) if !patterns.is_empty() => Self::Codes(patterns),
            _ => {
                let words: Vec<_> = arguments.into_iter().flat_map(str::split_whitespace).collect();
                let status_line = status_line(&words).map(|code| Self::Codes(vec![code]));
                let query = status_line.or_else(|| of_vendor(&words));
                query.unwrap_or_else(|| Self::Text(words.join(" ")))
            }
        }
    }
}

/// The code of `HTTP/1.1 502 Bad Gateway`; the reason phrase may be any or none.
fn status_line(words: &[&str]) -> Option<Pattern> {
    let (version, code_word) = (words.first()?, words.get(1)?);
    let is_version = version.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("HTTP/"))
        && version[5..].bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_version { code(code_word) } else { None }
}

/// `nginx`, `cloudflare 5xx`, `499 cloud foundry`: a vendor's name and else only patterns, each for
/// some code of the vendor. `nginx 502` is a text: 502 is not nginx's own.
fn of_vendor(words: &[&str]) -> Option<Query> {
    // More words than the longest vendor's name and some codes are a text.
    if words.len() > 8 {
        return None;
    }
    (1..=words.len()).rev().find_map(|length| {
        let (first, behind) = words.split_at(length);
        let (before, last) = words.split_at(words.len() - length);
        [(first, behind), (last, before)].into_iter().find_map(|(name, others)| {
            let vendor = table::vendor(&name.join(" "))?;
            let patterns = patterns(others.iter().copied())?;
            let has =
                |pattern: &Pattern| vendor.entries.iter().any(|entry| pattern.matches(entry.code));
            patterns.iter().all(has).then_some(Query::Vendor(vendor, patterns))
        })
    })
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
    pub fn entries(self) -> impl Iterator<Item = &'static Status> {
        let (first, last) = match self {
            Self::Code(number) => {
                let code = u16::try_from(number).unwrap_or(u16::MAX);
                (code, code)
            }
            Self::Range(first, last) => (first, last),
            Self::Mask(_) => (0, 999),
        };
        table::between(first, last).iter().copied().filter(move |entry| self.matches(entry.code))
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

/// The patterns of all arguments: each is one, or a list with commas or blanks between them. `None`
/// where one of them is something else.
fn patterns<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Option<Vec<Pattern>> {
    let mut patterns = Vec::new();
    for argument in arguments {
        let before = patterns.len();
        for item in argument.split([',', ' ']).filter(|item| !item.is_empty()) {
            patterns.push(Pattern::parse(item)?);
        }
        if patterns.len() == before {
            return None;
        }
    }
    Some(patterns)
}

/// Three digits or more. Nine at the most: what is longer is no mistyped code.
fn code(text: &str) -> Option<Pattern> {
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

/// `4xx`, `40x`, `4`, `41`, `4*`, `30[127]`, `[45]0x`; a place that is left out may be any digit.
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

/// The entries that a text names: by a name or constant of theirs that is exactly the text (case,
/// blanks, `-`, `_` and a language's prefix aside), with or without the code before it.
///
/// Of several codes with that name the registry's current name decides, then the registered codes'
/// other names, then everybody else's. Empty where the text is no name.
///
/// ```
/// let codes = |text| -> Vec<u16> {
///     httpstatus::query::named(text).iter().map(|entry| entry.code).collect()
/// };
/// assert_eq!(codes("request entity too large"), [413]);
/// assert_eq!(codes("http.StatusTeapot"), [418]);
/// assert_eq!(codes("502 Bad Gateway"), [502]);
/// assert!(codes("upload too big").is_empty());
/// ```
#[must_use]
pub fn named(text: &str) -> Vec<&'static Status> {
    // No name in the table is near this long, and what is longer need not be looked at.
    if text.len() > 128 {
        return Vec::new();
    }
    if let Some(code) = code_and_name(text) {
        return table::by_code(code).collect();
    }
    let wanted = Name::of(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut best = (u8::MAX, Vec::new());
    for &entry in &ENTRIES {
        let Some(tier) = tier(entry, &wanted) else { continue };
        if tier < best.0 {
            best = (tier, Vec::new());
        }
        if tier == best.0 {
            best.1.push(entry);
        }
    }
    best.1
}

/// How close the name is to the entry: 0 is the registry's own name; `None` is no name of it.
fn tier(entry: &Status, wanted: &Name) -> Option<u8> {
    let registered = entry.standing.in_registry();
    // A product's name of a single word, such as `Redirect`, is a word to everybody else.
    if wanted.is(entry.phrase) && (registered || wanted.is_identifier || entry.phrase.contains(' '))
    {
        return Some(if registered { 0 } else { 2 });
    }
    let constants = entry.constants.by_library();
    let other_name = entry.formerly.iter().any(|former| wanted.is(former.name))
        || entry.aliases.iter().any(|alias| wanted.is(alias))
        || wanted.is_identifier
            && (entry.grpc.codes.iter().any(|code| wanted.is(code))
                || constants.iter().any(|(_, names)| names.iter().any(|name| wanted.is(name))));
    other_name.then_some(match entry.standing {
        Standing::Vendor | Standing::Proposed => 3,
        _ => 1,
    })
}

/// The code of `502 Bad Gateway`: the reason phrase must be one of the code's names.
fn code_and_name(text: &str) -> Option<u16> {
    let (first, rest) = text.split_once(' ')?;
    let Pattern::Code(number) = code(first)? else { return None };
    let wanted = Name::of(rest);
    let number = u16::try_from(number).ok()?;
    table::by_code(number).any(|entry| tier(entry, &wanted).is_some()).then_some(number)
}

/// A name without what spelling adds to it: the letters and digits, in lower case, behind a
/// language's prefix.
struct Name {
    letters: String,
    /// Whether it is spelled as a constant is: `redirect` is a word, `Redirect` may be a constant.
    is_identifier: bool,
}

impl Name {
    fn of(text: &str) -> Self {
        Self {
            letters: core_letters(text).collect(),
            is_identifier: text.contains(|character: char| {
                character.is_uppercase() || matches!(character, '_' | ':' | '.' | '>' | '-' | ' ')
            }),
        }
    }

    fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// Whether another spelling is the same name.
    fn is(&self, text: &str) -> bool {
        core_letters(text).eq(self.letters.chars())
    }
}

/// `http.StatusNotFound`, `HTTP_404_NOT_FOUND`, `:not_found` and `Not Found` alike: `notfound`.
fn core_letters(text: &str) -> impl Iterator<Item = char> {
    bare_name(text)
        .chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
}

/// An identifier without its path, without `HTTP_`, `Status` and the like, and without the number;
/// any other text as it is.
///
/// ```
/// assert_eq!(httpstatus::query::bare_name("HttpURLConnection.HTTP_NOT_FOUND"), "NOT_FOUND");
/// ```
#[must_use]
pub fn bare_name(text: &str) -> &str {
    if text.contains(' ') { text } else { unprefixed(text) }
}

fn unprefixed(identifier: &str) -> &str {
    let mut core = identifier.rsplit([':', '.', '>', '/', '\\']).next().unwrap_or(identifier);
    for prefix in ["http", "status", "sc"] {
        core = strip_word(core, prefix);
    }
    let name = core.trim_start_matches(|character: char| character.is_ascii_digit());
    if core.len() - name.len() == 3 && name.starts_with('_') { name } else { core }
}

/// Takes a word off the front of an identifier where the next word starts behind it: at `_`, or
/// from lower to upper case.
fn strip_word<'a>(identifier: &'a str, word: &str) -> &'a str {
    let Some((start, rest)) = identifier.split_at_checked(word.len()) else { return identifier };
    let next_word = match rest.strip_prefix('_') {
        Some(next_word) if !next_word.is_empty() => next_word,
        None if rest.starts_with(|next: char| next.is_ascii_uppercase())
            && start.ends_with(|last: char| last.is_ascii_lowercase()) =>
        {
            rest
        }
        _ => return identifier,
    };
    if start.eq_ignore_ascii_case(word) { next_word } else { identifier }
}
