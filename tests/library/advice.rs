//! Advice that can do harm stands beside its caution, and no sentence stands everywhere.

use std::collections::{BTreeMap, BTreeSet};

use httpstatus::table::entry::Entry;
use httpstatus::table::{DETAILS, ENTRIES, Text};

/// What a row says, what must stand in the same row if it says so (one of these), and why.
const PAIRS: [(Says, &[&str], &str); 8] = [
    (
        Says::Text("proxy_buffer_size"),
        &["proxy_buffers"],
        "raised alone it keeps nginx from starting",
    ),
    (
        Says::Text("--location-trusted"),
        &["only if you trust every host"],
        "it sends the password on",
    ),
    (Says::Text("set `trust proxy`"), &["forge"], "`true` lets anybody forge addresses"),
    (Says::Text("readTimeout="), &["never 0"], "0 reopens CVE-2024-28869"),
    (Says::Text("force=True"), &["CSRF"], "it takes the preflight away"),
    (Says::PasswordOnCommandLine, &["history"], "the history and the process list show it"),
    (Says::Text("--no-check-certificate"), &["only switches the check off"], "it is no cure"),
    (Says::Text("`.maintenance`"), &["no update is running"], "it may be there for a reason"),
];

/// What a row may say, in any case of letters.
enum Says {
    Text(&'static str),
    /// `curl -u USER:PASSWORD`, `--password`, a proxy's address with a password.
    PasswordOnCommandLine,
}

impl Says {
    fn is_in(&self, text: &str) -> bool {
        match self {
            Self::Text(wanted) => text.to_lowercase().contains(&wanted.to_lowercase()),
            Self::PasswordOnCommandLine => has_password(text),
        }
    }
}

fn has_password(text: &str) -> bool {
    let is_user_option = |word: &str| {
        let word = word.trim_start_matches('`');
        ["-u", "-U", "--user", "--proxy-user", "-a", "--auth"].contains(&word)
    };
    let has_both = |word: &str| {
        let (user, password) = word.trim_end_matches(['`', '.', ',']).split_once(':')?;
        Some(!user.is_empty() && !password.is_empty() && !password.starts_with("//"))
    };
    let words: Vec<&str> = text.split(' ').collect();
    let after_option =
        words.windows(2).any(|pair| is_user_option(pair[0]) && has_both(pair[1]).unwrap_or(false));
    after_option || text.contains("--password") || text.contains("=http://USER:PASSWORD@")
}

#[test]
fn a_password_on_a_command_line_is_seen() {
    for text in [
        "Try `curl -u USER:PASSWORD https://HOST`.",
        "`curl -x http://proxy -U user:secret`",
        "`wget --password=secret`",
        "`http_proxy=http://USER:PASSWORD@PROXY:3128`",
    ] {
        assert!(has_password(text), "{text}");
    }
    for text in ["`curl -u USER https://HOST` asks for it.", "`curl --proxy-negotiate -U :`"] {
        assert!(!has_password(text), "{text}");
    }
}

/// Every text of a row that a person reads, by the name of the row.
fn rows() -> Vec<(String, Vec<&'static str>)> {
    let entries = ENTRIES
        .iter()
        .map(|entry| (format!("{} {}", entry.code, entry.phrase), sentences_of(entry).collect()));
    let details = DETAILS.iter().map(|detail| {
        let check = detail.check.into_iter().map(|step| step.as_str());
        let name = format!("{} of {}", detail.token, detail.vocabulary().id);
        (name, std::iter::once(detail.says.as_str()).chain(check).collect())
    });
    entries.chain(details).collect()
}

/// What an entry says in sentences.
fn sentences_of(entry: &'static Entry) -> impl Iterator<Item = &'static str> {
    let lists = [entry.causes, entry.client, entry.server].into_iter().flatten();
    let lists = lists.map(|text| text.as_str());
    let differences = entry.related.iter().map(|related| related.difference.as_str());
    [entry.summary, entry.meaning, entry.retry.reason]
        .into_iter()
        .map(Text::as_str)
        .chain(lists)
        .chain(differences)
}

#[test]
fn advice_that_can_do_harm_stands_beside_its_caution() {
    let rows = rows();
    for (says, cautions, why) in &PAIRS {
        let mut count = 0;
        for (name, texts) in &rows {
            if !texts.iter().any(|text| says.is_in(text)) {
                continue;
            }
            count += 1;
            let has = |caution: &&str| texts.iter().any(|text| text.contains(*caution));
            assert!(cautions.iter().any(has), "{name} lacks one of {cautions:?}: {why}");
        }
        assert!(count > 0, "no row says what needs {cautions:?}: the pair can go");
    }
}

/// The sentences of a text; a full stop in backticks or in an abbreviation ends none.
fn split(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split_inclusive(". ").map(str::trim)
}

/// What is true of a whole vendor belongs to the vendor. Of three codes it may be said beside each.
#[test]
fn no_sentence_stands_in_more_than_three_entries() {
    let mut entries: BTreeMap<&str, BTreeSet<u16>> = BTreeMap::new();
    for entry in ENTRIES {
        // The reasons of a retry and the differences are phrases of a few words.
        let lists = [entry.causes, entry.client, entry.server].into_iter().flatten();
        let texts = [entry.summary, entry.meaning].into_iter().chain(lists.copied());
        for text in texts {
            for sentence in split(text.as_str()).filter(|it| it.len() >= 20) {
                entries.entry(sentence).or_default().insert(entry.code);
            }
        }
    }
    entries.retain(|_, codes| codes.len() > 3);
    assert!(entries.is_empty(), "{entries:#?}");
}

/// A step may be right for many details, and an answer shows one of them. But what happened is not the
/// same in more than three details of a vendor.
#[test]
fn no_explanation_stands_in_more_than_three_details_of_a_vendor() {
    let mut tokens: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for detail in DETAILS {
        let key = (detail.vocabulary().vendor.as_str(), detail.says.as_str());
        tokens.entry(key).or_default().push(detail.token.as_str());
    }
    tokens.retain(|_, tokens| tokens.len() > 3);
    assert!(tokens.is_empty(), "{tokens:#?}");
}
