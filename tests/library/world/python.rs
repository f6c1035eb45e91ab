//! Python: `http.HTTPStatus`.

use httpstatus::search;

use super::{ask, constants, explained, phrases};

const PROGRAM: &str = "
import http
for name, status in http.HTTPStatus.__members__.items():
    print(status.value, 'HTTPStatus.' + name, status.phrase, status.description, sep='\\t')
";

/// Code, constant, phrase, description; of a code with several constants a row each.
fn rows(text: &str) -> Vec<(u16, &str, &str, &str)> {
    let rows = text.lines().map(|line| {
        let columns: Vec<_> = line.split('\t').collect();
        (columns[0].parse().expect("a code"), columns[1], columns[2], columns[3])
    });
    rows.collect()
}

#[test]
fn phrases_and_constants_are_the_ones_of_python() {
    let Some(text) = ask("python3", &["-c", PROGRAM]) else { return };
    let rows = rows(&text);
    assert!(rows.len() >= 62, "{text}");
    let mut differences = phrases(rows.iter().map(|row| (row.0, row.2)));
    differences.extend(constants(|names| names.python, rows.iter().map(|row| (row.0, row.1))));
    explained("Python", &differences);
}

/// Python's words for a code lead to it: its description was written by people who never saw ours.
#[test]
fn the_descriptions_of_python_find_their_codes() {
    let Some(text) = ask("python3", &["-c", PROGRAM]) else { return };
    let rows = rows(&text);
    let described: Vec<_> = rows.iter().filter(|row| !row.3.is_empty()).collect();
    let found = described.iter().filter(|row| {
        let hits = search::search(row.3).hits;
        hits.iter().take(5).any(|hit| hit.entry.code == row.0)
    });
    let (found, all) = (found.count(), described.len());
    assert!(found * 3 >= all * 2, "only {found} of {all} descriptions find their code");
}
