//! A text into the words that search compares: split, stemmed, spelled in one way.

use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::vocabulary::SPELLINGS;

/// The most words of a text that are looked at; what follows adds nothing to the choice.
const MOST_WORDS: usize = 48;

/// The longest word that is looked at, in bytes; a longer one is no word of ours.
const LONGEST_WORD: usize = 40;

/// The words of a text as they are compared: identifiers split (`ResourceNotFound`), lower case,
/// stemmed (`redirects`), and in one spelling where there are several (`time out`, `log in`).
///
/// ```
/// use httpstatus::search::stems;
/// assert_eq!(stems("Gateway Time-out"), stems("gateway timeouts"));
/// assert_eq!(stems("ResourceNotFoundException"), stems("resource not found exception"));
/// ```
#[must_use]
pub fn stems(text: &str) -> Vec<String> {
    let stemmer = Stemmer::create(Algorithm::English);
    let stemmed: Vec<String> =
        split(text).iter().map(|word| stemmer.stem(word).into_owned()).collect();
    respelled(&stemmed)
}

/// The words in lower case. A word ends at a character that is no letter or digit, and inside an
/// identifier where lower case meets upper case, or letters meet digits.
fn split(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut characters = text.chars().peekable();
    let mut previous = ' ';
    while let Some(character) = characters.next() {
        // "can't" is one word.
        if matches!(character, '\'' | '\u{2019}') {
            continue;
        }
        let next_is_lower = characters.peek().is_some_and(|next| next.is_lowercase());
        let starts_word = character.is_uppercase() && (previous.is_lowercase() || next_is_lower)
            || character.is_ascii_digit() != previous.is_ascii_digit();
        if !character.is_alphanumeric() || starts_word {
            finish(&mut words, &mut word);
        }
        if words.len() == MOST_WORDS {
            return words;
        }
        if character.is_alphanumeric() && word.len() <= LONGEST_WORD {
            word.extend(character.to_lowercase());
        }
        previous = character;
    }
    finish(&mut words, &mut word);
    words
}

fn finish(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() && word.len() <= LONGEST_WORD {
        words.push(std::mem::take(word));
    }
    word.clear();
}

/// Replaces runs of stems that are another spelling; of several the longest.
fn respelled(stems: &[String]) -> Vec<String> {
    let mut respelled = Vec::with_capacity(stems.len());
    let mut rest = stems;
    while let Some(stem) = rest.first() {
        let variants = SPELLINGS.iter().filter(|(variant, _)| variant.len() <= rest.len());
        let fitting = variants.filter(|(variant, _)| variant.iter().zip(rest).all(|(a, b)| a == b));
        if let Some((variant, spelling)) = fitting.max_by_key(|(variant, _)| variant.len()) {
            respelled.extend(spelling.iter().map(|&stem| stem.to_owned()));
            rest = &rest[variant.len()..];
        } else {
            respelled.push(stem.clone());
            rest = &rest[1..];
        }
    }
    respelled
}
