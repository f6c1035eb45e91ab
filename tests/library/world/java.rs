//! Java: the constants of `java.net.HttpURLConnection`.

use super::{ask, constants, explained};

#[test]
fn constants_are_the_ones_of_java() {
    let Some(text) = ask("javap", &["-constants", "java.net.HttpURLConnection"]) else { return };
    let rows: Vec<_> = text
        .lines()
        .filter_map(|line| {
            let (name, code) = line.split_once("static final int ")?.1.split_once(" = ")?;
            let code = code.trim_end_matches(';').parse().ok()?;
            Some((code, format!("HttpURLConnection.{name}")))
        })
        .collect();
    assert!(rows.len() >= 36, "{text}");
    let rows = rows.iter().map(|(code, name)| (*code, name.as_str()));
    explained("Java", &constants(|names| names.java, rows));
}
