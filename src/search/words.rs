//! A text into the words that the search compares: split, in lower case, stemmed, and spelled in
//! one way.

use std::borrow::Cow;

use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::vocabulary::variants_of;

/// The most words of a text that are looked at; what follows adds nothing to the choice.
const MOST_WORDS: usize = 48;

/// The longest word that is looked at, in bytes; a longer one is no word of ours.
const LONGEST_WORD: usize = 40;

/// The words of a text, in lower case and in one spelling where there are several (`time out`,
/// `log in`). Identifiers are split: `ResourceNotFound`, `PAYLOAD_TOO_LARGE`.
pub(super) fn words(text: &str) -> Vec<String> {
    respelled(&split(text))
}

/// The stem of a word in lower case: `redirect` of `redirects`, `redirected` and `redirecting`.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    Stemmer::create(Algorithm::English).stem(word)
}

/// The words in lower case. A word ends at a character that is no letter or digit, inside an
/// identifier where lower case meets upper case, and where three digits, a code, meet letters.
pub(super) fn split(text: &str) -> Vec<String> {
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
            || character.is_alphabetic() && is_code(&word)
            || character.is_ascii_digit() && previous.is_alphabetic() && word.len() > 3;
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

fn is_code(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn finish(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() && word.len() <= LONGEST_WORD {
        words.push(std::mem::take(word));
    }
    word.clear();
}

/// Replaces runs of words that are another spelling; of several the longest.
pub(super) fn respelled(words: &[String]) -> Vec<String> {
    let mut respelled = Vec::with_capacity(words.len());
    let mut rest = words;
    while let [word, tail @ ..] = rest {
        let longest = variants_of(word)
            .filter(|(variant, _)| is_start(variant, rest))
            .max_by_key(|(variant, _)| variant.len());
        if let Some((variant, spelling)) = longest {
            respelled.extend(spelling.split(' ').map(str::to_owned));
            rest = &rest[variant.split(' ').count()..];
        } else {
            respelled.push(word.clone());
            rest = tail;
        }
    }
    respelled
}

fn is_start(variant: &str, words: &[String]) -> bool {
    let mut words = words.iter();
    variant.split(' ').all(|wanted| words.next().is_some_and(|word| word == wanted))
}
