//! Node: `http.STATUS_CODES`.

use super::{ask, explained, phrases};

const PROGRAM: &str = "
for (const [code, phrase] of Object.entries(require('http').STATUS_CODES))
    console.log(code + '\\t' + phrase)
";

#[test]
fn phrases_are_the_ones_of_node() {
    let Some(text) = ask("node", &["-e", PROGRAM]) else { return };
    let rows = text.lines().filter_map(|line| line.split_once('\t'));
    let rows: Vec<_> = rows.map(|(code, name)| (code.parse().expect("a code"), name)).collect();
    assert!(rows.len() >= 60, "{text}");
    explained("Node", &phrases(rows));
}
