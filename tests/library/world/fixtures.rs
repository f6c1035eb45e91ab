//! Go and the packages of npm, by facts taken from pinned versions: `tests/fixtures/README.md` says
//! how.

use httpstatus::table::entry::{RetryAdvice, Source};

use super::{Differences, constants, explained_exactly, phrases, registered};

const GO: &str = include_str!("../../fixtures/go-net-http.tsv");
const STATUSES: &str = include_str!("../../fixtures/npm-statuses.tsv");
const HTTP_STATUS_CODES: &str = include_str!("../../fixtures/npm-http-status-codes.tsv");

/// The code and the other columns of each row.
fn rows(text: &'static str) -> Vec<(u16, Vec<&'static str>)> {
    let rows = text.lines().skip(1).map(|line| {
        let (code, columns) = line.split_once('\t').expect("columns");
        (code.parse().expect("a code"), columns.split('\t').collect())
    });
    rows.collect()
}

#[test]
fn phrases_constants_and_documents_are_the_ones_of_go() {
    let rows = rows(GO);
    let mut differences = phrases(rows.iter().map(|(code, row)| (*code, row[1])));
    let names: Vec<_> =
        rows.iter().map(|(code, row)| (*code, format!("http.{}", row[0]))).collect();
    differences.extend(constants(
        |names| names.go,
        names.iter().map(|(code, name)| (*code, name.as_str())),
    ));
    for (code, row) in &rows {
        let Some(entry) = registered(*code) else { continue };
        let (document, section) = (row[2], row[3]);
        let our_section = match entry.source {
            Source::Rfc { section, .. } => section.as_str(),
            Source::Page { .. } => "",
        };
        // Go leaves out the section of a document that is about one code only.
        let same_section = section.is_empty() || section == our_section;
        if entry.source.document() != document || !same_section {
            differences.insert((*code, format!("cites {document}, {section}")));
        }
    }
    explained_exactly("Go", &differences);
}

#[test]
fn phrases_and_flags_are_the_ones_of_statuses() {
    let rows = rows(STATUSES);
    let mut differences = phrases(rows.iter().map(|(code, row)| (*code, row[0])));
    for (code, row) in &rows {
        let Some(entry) = registered(*code) else { continue };
        let ours = [
            ("redirect", entry.redirect.is_some()),
            // The package leaves out the informational ones, which are no final response.
            ("empty", !entry.body && *code >= 200),
            ("retry", matches!(entry.retry.advice, RetryAdvice::Yes | RetryAdvice::AfterDelay)),
        ];
        let theirs = |flag: &str| row[1].split(' ').any(|known| known == flag);
        let other = ours.into_iter().filter(|(flag, is_set)| theirs(flag) != *is_set);
        differences.extend(other.map(|(flag, is_set)| {
            let word = if is_set { "is not" } else { "is" };
            (*code, format!("{word} {flag}"))
        }));
    }
    explained_exactly("npm statuses", &differences);
}

#[test]
fn phrases_and_constants_are_the_ones_of_http_status_codes() {
    let rows = rows(HTTP_STATUS_CODES);
    let names: Vec<_> =
        rows.iter().map(|(code, row)| (*code, format!("StatusCodes.{}", row[0]))).collect();
    let names = names.iter().map(|(code, name)| (*code, name.as_str()));
    let mut differences: Differences = phrases(rows.iter().map(|(code, row)| (*code, row[1])));
    differences.extend(constants(|names| names.node, names));
    explained_exactly("npm http-status-codes", &differences);
}
