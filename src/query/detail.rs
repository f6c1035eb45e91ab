//! Details as people type them: `404.13`, `H12`, `503 UC`, `curl 56`, `cloudflare error 1020`.

use crate::table::detail::{Detail, Recognition, Vocabulary, named, vocabulary};
use crate::table::entry::Vendor;
use crate::table::{self, VOCABULARIES};

/// With more words than this, a text is compared as a whole, with or without a name at an end.
const WORDS_MAX: usize = 8;

/// The most words of a message with a name beside it, and of such a name.
const MESSAGE_WORDS_MAX: usize = 24;
const NAME_WORDS_MAX: usize = 2;

/// Words that may stand between a vendor and its token, and say nothing.
const FILLERS: &str = "code codes error errors exit exitcode flag flags http message number of reason \
    response state status sub-status substatus termination the";

/// What a text says of details.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Details {
    /// These, the likeliest first.
    Known(Vec<&'static Detail>),
    /// A token that has the form of a vocabulary, but is not in it.
    Unknown {
        /// As it was typed.
        token: String,
        /// The vocabulary whose form it has.
        vocabulary: &'static Vocabulary,
        /// The status that it stands beside, if the token says it: 404 for `404.99`.
        status: Option<u16>,
    },
}

/// Reads a text as details; `None` if it is something else.
///
/// ```
/// use httpstatus::query::{Details, details};
///
/// let tokens = |text: &str| match details(&text.split(' ').collect::<Vec<_>>()) {
///     Some(Details::Known(details)) => details.iter().map(|it| it.token.as_str()).collect(),
///     _ => Vec::new(),
/// };
/// assert_eq!(tokens("404.13"), ["404.13"]);
/// assert_eq!(tokens("curl exit code 56"), ["56"]);
/// assert_eq!(tokens("503 UF,URX"), ["UF", "URX"]);
/// assert!(tokens("rate limit").is_empty());
/// ```
#[must_use]
pub fn details(words: &[&str]) -> Option<Details> {
    let text = words.join(" ");
    let found = known(alone(&text));
    if words.len() > WORDS_MAX {
        return found.or_else(|| message_beside_vendor(words));
    }
    if words.is_empty() {
        return found;
    }
    found
        .or_else(|| known(beside_status(words)))
        .or_else(|| beside_vendor(words))
        .or_else(|| of_known_form(&text))
        .or_else(|| known(among_words(words)))
}

/// Reads a text as details of a vendor that is known otherwise: `56` of curl.
#[must_use]
pub fn details_of(vendor: &Vendor, text: &str) -> Vec<&'static Detail> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let vocabularies: Vec<_> = vendor.vocabularies().collect();
    let mut found = in_vocabularies(&words.join(" "), &vocabularies);
    if found.is_empty() {
        found = in_vocabularies(&without_fillers(&words), &vocabularies);
    }
    found
}

/// The details that a token typed alone stands for, the likeliest first.
fn alone(text: &str) -> Vec<&'static Detail> {
    let is_anybodys = |detail: &Detail| {
        is_plain(text) || detail.vocabulary().recognition == Recognition::Message && is_words(text)
    };
    let says_enough =
        |detail: &&Detail| detail.recognition != Recognition::Named || !is_anybodys(detail);
    let found: Vec<_> = named(text).filter(says_enough).collect();
    if found.is_empty()
        && text.ends_with(['}', ']'])
        && let Some((base, _)) = text.split_once(['{', '['])
        && !base.ends_with(' ')
        && !base.is_empty()
    {
        return sorted(named(base.trim_end()).filter(says_enough).collect());
    }
    sorted(found)
}

/// A word or a number, which means something else to everybody else.
fn is_plain(text: &str) -> bool {
    let is_word = text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let has_inner_capital = text.bytes().skip(1).any(|byte| byte.is_ascii_uppercase())
        && text.bytes().any(|byte| byte.is_ascii_lowercase());
    text.bytes().all(|byte| byte.is_ascii_digit()) || is_word && !has_inner_capital
}

/// The most words of what a program writes around a code where no response came.
const AROUND_MAX: usize = 3;

/// The code in `connect ECONNREFUSED 127.0.0.1:5432` or `axios ERR_NETWORK`: a constant that says by
/// itself that there is no status.
fn among_words(words: &[&str]) -> Vec<&'static Detail> {
    if words.len() > AROUND_MAX {
        return Vec::new();
    }
    let says_enough = |word: &str, detail: &Detail| {
        let is_constant = word.len() > 4 && !word.bytes().any(|byte| byte.is_ascii_lowercase());
        let is_anywhere = detail.recognition == Recognition::Anywhere;
        is_constant && is_anywhere && detail.statuses.is_empty() && *detail.token == *word
    };
    let codes = words.iter().map(|word| word.trim_end_matches([':', ',']));
    let of_word = |word| named(word).filter(move |detail| says_enough(word, detail));
    codes.flat_map(of_word).collect()
}

/// Words without a number or mark: `too many open files`. Any program may print them, so that a row of
/// messages which is marked as such is meant only beside its product.
fn is_words(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphabetic() || b" '-".contains(&byte))
}

/// The details of `503 UC`, `UC 503`, `503 UF,URX`: all tokens go with the status.
fn beside_status(words: &[&str]) -> Vec<&'static Detail> {
    let status = |word: &str| word.parse::<u16>().ok().filter(|_| word.len() == 3);
    let (status, tokens) = match words {
        [first, tokens @ ..] if status(first).is_some() => (status(first), tokens),
        [tokens @ .., last] => (status(last), tokens),
        [] => return Vec::new(),
    };
    let Some(status) = status else { return Vec::new() };
    let mut found = Vec::new();
    for token in tokens.iter().flat_map(|token| token.split(',')) {
        let goes_with = |detail: &&Detail| {
            let is_certain = detail.recognition != Recognition::Named;
            detail.statuses.contains(&status) || detail.statuses.is_empty() && is_certain
        };
        let of_token: Vec<_> = named(token).filter(goes_with).collect();
        if of_token.is_empty() {
            return Vec::new();
        }
        found.extend(sorted(of_token).into_iter().take(1));
    }
    found
}

/// The details of `heroku h12`, `curl 56`, `SH-- haproxy`: a token with the name of its vendor,
/// product or vocabulary before or after it.
fn beside_vendor(words: &[&str]) -> Option<Details> {
    for length in (1..words.len()).rev() {
        let (first, after) = words.split_at(length);
        let (before, last) = words.split_at(words.len() - length);
        for (name, token) in [(first, after), (last, before)] {
            let vocabularies = vocabularies_of(&name.join(" "));
            if vocabularies.is_empty() {
                continue;
            }
            // A message may hold words that say nothing elsewhere.
            let whole = token.join(" ");
            let token = without_fillers(token);
            let mut details = in_vocabularies(&whole, &vocabularies);
            if details.is_empty() {
                details = in_vocabularies(&token, &vocabularies);
            }
            // `IIS 500.0` is not the one of the ASP.NET Core Module, which is Microsoft's too.
            details.sort_by_key(|detail| !is_named(detail.vocabulary(), &name.join(" ")));
            let details = known(details).or_else(|| of_the_form(&token, &vocabularies));
            if details.is_some() {
                return details;
            }
        }
    }
    None
}

/// The same of a long text, which must be a message word by word.
fn message_beside_vendor(words: &[&str]) -> Option<Details> {
    if words.len() > MESSAGE_WORDS_MAX {
        return None;
    }
    (1..=NAME_WORDS_MAX).find_map(|length| {
        let (first, after) = words.split_at(length);
        let (before, last) = words.split_at(words.len() - length);
        [(first, after), (last, before)].into_iter().find_map(|(name, message)| {
            let vocabularies = vocabularies_of(&name.join(" "));
            known(in_vocabularies(&message.join(" "), &vocabularies))
        })
    })
}

/// The vocabularies that go by a name: of a vendor, a product, or their own.
fn vocabularies_of(name: &str) -> Vec<&'static Vocabulary> {
    let vendor = table::vendor(name.trim_end_matches(':')).map(|vendor| vendor.name);
    let is_called = |it: &&Vocabulary| Some(it.vendor) == vendor || is_named(it, name);
    VOCABULARIES.iter().filter(is_called).collect()
}

/// Whether a name is that of the vocabulary itself or of its product.
fn is_named(vocabulary: &Vocabulary, name: &str) -> bool {
    let name = name.trim_end_matches(':');
    vocabulary.product.eq_ignore_ascii_case(name) || vocabulary.id.eq_ignore_ascii_case(name)
}

fn without_fillers(words: &[&str]) -> String {
    let is_filler = |word: &&&str| {
        let word = word.trim_matches(['(', ')', ':', '#', ',', '.']).to_ascii_lowercase();
        FILLERS.split_ascii_whitespace().any(|filler| filler == word)
    };
    let rest: Vec<&str> = words.iter().filter(|word| !is_filler(word)).copied().collect();
    rest.join(" ").trim_matches(['(', ')', ':', '#']).to_owned()
}

fn in_vocabularies(token: &str, vocabularies: &[&'static Vocabulary]) -> Vec<&'static Detail> {
    let is_of = |detail: &&Detail| vocabularies.contains(&detail.vocabulary());
    let mut found: Vec<_> = named(token).filter(is_of).collect();
    if found.is_empty() {
        // Beside its vendor's name a flag may be in any case.
        found = named(&token.to_ascii_uppercase()).filter(is_of).collect();
    }
    sorted(found)
}

fn of_the_form(token: &str, vocabularies: &[&'static Vocabulary]) -> Option<Details> {
    let has_form = |it: &&&Vocabulary| has_form(&it.id, token);
    vocabularies.iter().find(has_form).map(|vocabulary| unknown(token, vocabulary))
}

/// A token that is in no vocabulary, but has the form of one.
fn of_known_form(text: &str) -> Option<Details> {
    let id = ["iis-substatus", "heroku-error", "apache-ah", "aadsts"]
        .into_iter()
        .find(|id| has_form(id, text))?;
    vocabulary(id).map(|vocabulary| unknown(text, vocabulary))
}

fn unknown(token: &str, vocabulary: &'static Vocabulary) -> Details {
    let status = token.split_once('.').and_then(|(status, _)| status.parse().ok());
    Details::Unknown { token: token.to_owned(), vocabulary, status }
}

/// Whether a token has the form of those of a vocabulary.
fn has_form(id: &str, token: &str) -> bool {
    let is_number = |text: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let after = |start: &str| {
        let head = token.get(..start.len())?;
        head.eq_ignore_ascii_case(start).then(|| &token[start.len()..])
    };
    match id {
        "iis-substatus" => token.split_once('.').is_some_and(|(status, sub)| {
            is_number(status, 3..=3) && is_number(sub, 1..=4) && matches!(&status[..1], "4" | "5")
        }),
        "heroku-error" => ["H", "R", "L"]
            .iter()
            .any(|letter| token.strip_prefix(letter).is_some_and(|rest| is_number(rest, 2..=2))),
        "apache-ah" => after("AH").is_some_and(|rest| is_number(rest, 5..=5)),
        "aadsts" => after("AADSTS").is_some_and(|rest| is_number(rest, 5..=7)),
        // 000 is a status.
        "curl-exit" | "wget-exit" | "httpie-exit" | "grpc-code" => {
            is_number(token, 1..=3) && token != "000"
        }
        "cloudflare-1xxx" => is_number(token, 4..=4) && token.starts_with('1'),
        "haproxy-state" => token.len() == 4 && token.contains('-') && !token.contains(' '),
        _ => false,
    }
}

fn known(details: Vec<&'static Detail>) -> Option<Details> {
    (!details.is_empty()).then_some(Details::Known(details))
}

/// The likeliest first: whose vendor more people meet.
fn sorted(mut details: Vec<&'static Detail>) -> Vec<&'static Detail> {
    if details.len() > 1 {
        details.sort_by_key(|detail| {
            let vendor = table::vendor(&detail.vocabulary().vendor);
            (detail.recognition == Recognition::Named, vendor.map(|vendor| vendor.reach))
        });
    }
    details
}
