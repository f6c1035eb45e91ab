//! The worked example of the architecture page: how the first entries come by their scores.

use std::fmt::Write;

use httpstatus::search::search;

use crate::compare;

/// The query of the example.
const EXAMPLE: &str = "rate limit";

/// How many entries it shows.
const SHOWN: usize = 3;

/// One row per matched term: what `search --json` has in `score` and `matched`.
#[test]
fn the_worked_example_is_current() {
    let found = search(EXAMPLE);
    let mut example = "| entry | score | word | term | IDF | weight |\n".to_owned();
    example += "| --- | ---: | --- | --- | ---: | ---: |\n";
    for hit in found.hits.iter().take(SHOWN) {
        for matched in found.matched_terms(hit.entry) {
            let entry = format!("{:03} {}", hit.entry.code, hit.entry.name());
            writeln!(
                example,
                "| {entry} | {:.2} | {} | {} | {:.0} | {:.2} |",
                hit.score, matched.word, matched.term, matched.idf, matched.weight
            )
            .expect("a string takes it");
        }
    }
    compare("tests/fixtures/search-example.md", &example);
}
