//! Every name in the table finds its code: as it is, in other spellings, with one wrong letter.

use std::collections::BTreeMap;
use std::iter;

use httpstatus::query::bare_name;
use httpstatus::search::search;
use httpstatus::table::ENTRIES;
use httpstatus::table::entry::Entry;

use super::codes;

/// Every name of every entry: phrase, former names, constants.
fn names() -> Vec<(&'static str, &'static Entry)> {
    let mut names = Vec::new();
    for entry in ENTRIES {
        let former = entry.formerly.iter().map(|former| former.name.as_str());
        let constants = entry.constants.by_library();
        let constants = constants.iter().flat_map(|(_, names)| names).map(|name| name.as_str());
        let of_entry = iter::once(entry.name().as_str()).chain(former).chain(constants);
        names.extend(of_entry.map(|name| (name, entry)));
    }
    names
}

/// The letters and digits of a name, in lower case; "request-uri" is one word with "request".
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    letters.collect::<String>().replace("requesturi", "request")
}

#[test]
fn a_name_finds_its_code() {
    let mut codes_of: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for (name, entry) in names() {
        codes_of.entry(letters(bare_name(name))).or_default().push(entry.code);
    }
    let mut faults = Vec::new();
    for (name, entry) in names() {
        // A product's name of a single word (`Blocked`, `Timeout`) is a word to everybody else.
        if !name.contains(' ') && !entry.standing.in_registry() {
            continue;
        }
        let wanted = &codes_of[&letters(bare_name(name))];
        let found = codes(name);
        // What a product calls `Rate Limited` or `Invalid Token` others call so too.
        let among = if entry.standing.in_registry() { 1 } else { 3 };
        if !found.iter().take(among).any(|code| wanted.contains(code)) {
            faults.push(format!("{name:?}: {:?}, not {wanted:?}", &found[..found.len().min(3)]));
        }
    }
    assert!(faults.is_empty(), "{} names:\n{}", faults.len(), faults.join("\n"));
}

/// The build makes the index and a search looks its words up in it: both split and stem a text in the
/// same way.
#[test]
fn a_keyword_finds_its_entry_or_better_ones() {
    let mut faults = Vec::new();
    let mut keywords = 0;
    for entry in ENTRIES {
        for keyword in entry.keywords {
            keywords += 1;
            let hits = search(keyword).hits;
            let best = hits.first().map_or(0.0, |hit| hit.score);
            if best < 0.5 && !hits.iter().any(|hit| std::ptr::eq(hit.entry, entry)) {
                faults.push(format!("{keyword:?} of {}", entry.code));
            }
        }
    }
    // A few keywords have only words that say nothing to the search: "who are you", "ws://".
    assert!(faults.len() * 100 < keywords, "{} keywords:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn case_spaces_and_the_order_of_two_words_change_nothing() {
    let first = |text: &str| codes(text).first().copied();
    for entry in ENTRIES.iter().filter(|entry| entry.standing.in_registry()) {
        let name = entry.name().as_str();
        let wanted = first(name);
        assert_eq!(first(&name.to_uppercase()), wanted, "{name}");
        assert_eq!(first(&name.to_lowercase()), wanted, "{name}");
        assert_eq!(first(&format!("  {}  ", name.replace(' ', "   "))), wanted, "{name}");
        if let [one, other] = name.split(' ').collect::<Vec<_>>()[..] {
            assert_eq!(first(&format!("{other} {one}")), wanted, "{other} {one}");
        }
    }
}

/// Every text that differs from a name by one letter in a word that is corrected: left out, doubled,
/// replaced, swapped. The search leaves short words and first letters as they are.
fn edits(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut edits = Vec::new();
    let is_corrected = |place: usize| {
        let start = letters[..place].iter().rposition(|letter| !letter.is_alphabetic());
        let start = start.map_or(0, |before| before + 1);
        let end = letters[place..].iter().position(|letter| !letter.is_alphabetic());
        let end = end.map_or(letters.len(), |length| place + length);
        place > start && end - start > 5
    };
    for place in (0..letters.len()).filter(|&place| letters[place].is_alphabetic()) {
        if !is_corrected(place) {
            continue;
        }
        let with = |replacement: &[char], length: usize| -> String {
            letters[..place].iter().chain(replacement).chain(&letters[place + length..]).collect()
        };
        edits.push(with(&[], 1));
        edits.push(with(&[letters[place], letters[place]], 1));
        edits.push(with(&['q'], 1));
        if let Some(&next) = letters.get(place + 1).filter(|next| next.is_alphabetic()) {
            edits.push(with(&[next, letters[place]], 2));
        }
    }
    edits
}

#[test]
fn one_wrong_letter_in_a_name_still_finds_its_code_among_the_first_three() {
    let mut faults = Vec::new();
    for entry in ENTRIES.iter().filter(|entry| entry.standing.in_registry()) {
        let name = entry.name();
        if name.chars().filter(|letter| letter.is_alphabetic()).count() < 6 {
            continue;
        }
        // Of its two words one has two letters, and the other stands under every second code.
        if entry.code == 226 {
            continue;
        }
        for edit in edits(&name.to_lowercase()) {
            let found = codes(&edit);
            // `http` is a word that says nothing; misspelled it may say something else.
            let is_http = entry.code == 505 && !edit.starts_with("http ");
            if !is_http && !found.iter().take(3).any(|&code| code == entry.code) {
                faults.push(format!(
                    "{edit:?} ({}): {:?}",
                    entry.code,
                    &found[..found.len().min(3)]
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{} edits:\n{}", faults.len(), faults.join("\n"));
}
