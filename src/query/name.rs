//! Names and constants: `not found`, `NOT_FOUND`, `http.StatusNotFound`.

use super::pattern::{Pattern, code};
use crate::table::entry::{Entry, Standing};
use crate::table::{self, ENTRIES};

/// The entries that a text names: by a name or constant of theirs that is exactly the text, with or
/// without the code before it. Case, spaces, `-`, `_` and the prefix of a language do not matter.
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
pub fn named(text: &str) -> Vec<&'static Entry> {
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
    for entry in ENTRIES {
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
fn tier(entry: &Entry, wanted: &Name) -> Option<u8> {
    let registered = entry.standing.in_registry();
    // A product's name of a single word, such as `Redirect`, is a word to everybody else.
    if wanted.is(&entry.phrase)
        && (registered || wanted.is_identifier || entry.phrase.contains(' '))
    {
        return Some(if registered { 0 } else { 2 });
    }
    let constants = entry.constants.by_library();
    let other_name = entry.formerly.iter().any(|former| wanted.is(&former.name))
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
            is_identifier: text.trim_start_matches('-').contains(|character: char| {
                character.is_uppercase() || matches!(character, '_' | ':' | '.' | '>' | '-' | ' ')
            }),
        }
    }

    fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// Whether another spelling is the same name.
    fn is(&self, text: &str) -> bool {
        // Most names differ in the last letter, which is cheaper to find.
        last_letter(text) == last_letter(&self.letters)
            && core_letters(text).eq(self.letters.chars())
    }
}

/// The last letter or digit in lower case; `None` for one outside ASCII, or if there is none.
fn last_letter(text: &str) -> Option<u8> {
    let last = text.bytes().rev().find(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())?;
    last.is_ascii().then(|| last.to_ascii_lowercase())
}

/// `http.StatusNotFound`, `HTTP_404_NOT_FOUND`, `:not_found` and `Not Found` alike: `notfound`.
fn core_letters(text: &str) -> impl Iterator<Item = char> {
    bare_name(text)
        .chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
}

/// An identifier without its path, without `HTTP_`, `Entry` and the like, and without the number;
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
