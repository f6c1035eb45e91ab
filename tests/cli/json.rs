//! The contract with programs: JSON against its schema, the other forms against the JSON.

use serde_json::Value;

use crate::common::{prints, run};

fn json(arguments: &[&str]) -> Vec<Value> {
    let answer = run(&[arguments, &["--json"]].concat());
    serde_json::from_str(&answer.stdout).expect("standard output is a JSON array")
}

fn schema() -> jsonschema::Validator {
    let schema = include_str!("../../docs/schema/httpstatus.schema.json");
    let schema = serde_json::from_str(schema).expect("the schema is JSON");
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a valid schema")
}

#[test]
fn every_form_that_answers_with_entries_fits_the_schema() {
    let schema = schema();
    for arguments in [
        &["list"][..],
        &["list", "--registered"],
        &["list", "--class", "4xx"],
        &[],
        &["5xx"],
        &["418"],
        &["404,410", "475"],
        &["475"],
        &["not found"],
        &["NOT_FOUND"],
        &["HTTP/1.1 502 Bad Gateway"],
        &["nginx"],
        &["--vendor", "nginx"],
        &["499", "--vendor", "aws"],
        &["search", "timeout"],
        &["search", "timeout", "--limit", "1"],
        &["search", "xyzzyx"],
    ] {
        let entries = Value::Array(json(arguments));
        let errors: Vec<_> = schema
            .iter_errors(&entries)
            .map(|error| format!("{} {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{arguments:?}: {errors:?}");
    }
}

#[test]
fn csv_has_the_words_of_json() {
    let csv = prints(&["list", "--format", "csv"]);
    let mut csv = csv::Reader::from_reader(csv.as_bytes());
    let columns = csv.headers().expect("a header").clone();
    let records: Vec<_> = csv.records().map(|record| record.expect("a record")).collect();
    let entries = json(&["list"]);
    assert_eq!(records.len(), entries.len());
    for (record, entry) in records.iter().zip(&entries) {
        let cell = |name: &str| &record[columns.iter().position(|it| it == name).expect("it")];
        assert_eq!(cell("code"), format!("{:03}", entry["code"].as_u64().expect("a number")));
        assert_eq!(cell("retry"), entry["retry"]["advice"]);
        assert_eq!(cell("class"), entry["class"].as_str().unwrap_or_default());
        for name in ["phrase", "standing", "on_wire", "confidence", "summary", "meaning"] {
            assert_eq!(cell(name), entry[name], "{name} of {}", entry["code"]);
        }
    }
}

#[test]
fn the_schema_refuses_what_breaks_it() {
    let schema = schema();
    let entries = json(&["404"]);
    let keys: Vec<String> = entries[0].as_object().expect("an entry").keys().cloned().collect();
    for key in keys {
        let mut broken = entries.clone();
        broken[0].as_object_mut().expect("an entry").remove(&key);
        assert!(!schema.is_valid(&Value::Array(broken)), "an entry without {key} is valid");
    }
}

/// A key is never renamed or retyped within a major version: this list only grows.
#[test]
fn the_keys_of_an_entry_stay() {
    let text = prints(&["404", "--json"]);
    let keys = [
        "code", "phrase", "class", "standing", "vendor", "product", "tell", "on_wire",
        "confidence", "source", "summary", "meaning", "causes", "client", "server", "headers",
        "cacheable", "body", "retry", "redirect", "formerly", "aliases", "constants", "grpc",
        "related", "keywords", "details",
    ];
    let places: Vec<_> = keys.iter().map(|key| text.find(&format!("\"{key}\":"))).collect();
    assert!(places.iter().all(Option::is_some), "a key is gone: {keys:?} {places:?}");
    let entry = &json(&["404"])[0];
    assert_eq!(entry.as_object().map(serde_json::Map::len), Some(keys.len()), "a new key: list it");
    assert_eq!(entry["code"], 404);
    assert_eq!(entry["source"]["url"], "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5");
    assert_eq!(entry["constants"]["go"][0], "http.StatusNotFound");
    assert_eq!(entry["vendor"], Value::Null);
    assert_eq!(entry["redirect"], Value::Null);
}

#[test]
fn each_entry_is_on_a_line_of_its_own() {
    let text = prints(&["5xx", "--json"]);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!((lines[0], lines[lines.len() - 1]), ("[", "]"));
    for line in &lines[1..lines.len() - 1] {
        let entry: Value = serde_json::from_str(line.trim_end_matches(',')).expect("an entry");
        assert_eq!(entry["class"], "Server Error");
    }
}

#[test]
fn only_a_search_has_scores_and_they_fall() {
    assert!(json(&["404"])[0].get("score").is_none());
    let scores: Vec<f64> =
        json(&["search", "timeout"]).iter().filter_map(|entry| entry["score"].as_f64()).collect();
    assert!(scores.len() > 1);
    assert!(scores.windows(2).all(|pair| pair[0] >= pair[1]), "{scores:?}");
    assert!(scores.iter().all(|score| (0.0..=1.0).contains(score)), "{scores:?}");
}

#[test]
fn plain_and_csv_have_the_entries_of_the_json_in_its_order() {
    let entries = json(&["list"]);
    let plain = prints(&["list", "--plain"]);
    let csv = prints(&["list", "--format", "csv"]);
    let mut csv = csv::Reader::from_reader(csv.as_bytes());
    let records: Vec<_> = csv.records().map(|record| record.expect("a record")).collect();
    assert_eq!((plain.lines().count(), records.len()), (entries.len(), entries.len()));
    for ((entry, line), record) in entries.iter().zip(plain.lines()).zip(&records) {
        let columns: Vec<_> = line.split('\t').collect();
        let source =
            if entry["vendor"].is_null() { &entry["source"]["document"] } else { &entry["vendor"] };
        let code = format!("{:03}", entry["code"].as_u64().expect("a code"));
        let wanted = [
            code.as_str(),
            entry["phrase"].as_str().expect("a phrase"),
            entry["class"].as_str().unwrap_or("-"),
            entry["standing"].as_str().expect("a standing"),
            source.as_str().expect("a source"),
            entry["summary"].as_str().expect("a summary"),
        ];
        assert_eq!(columns, wanted);
        assert_eq!([&record[0], &record[1], &record[11]], [wanted[0], wanted[1], wanted[5]]);
    }
}
