//! The contract with programs: the shape of everything that is printed for them, compared with what
//! it was. A key or a column that is renamed, retyped or gone fails here.
//!
//! `BLESS=1 cargo test --test contract` takes over what is new; a new key is a line in the changelog.

#[path = "../common/mod.rs"]
mod common;
mod shape;

use std::path::Path;
use std::{env, fs};

use common::httpstatus;
use serde_json::Value;
use shape::Shape;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/contract");

/// What a call prints on standard output.
fn output(arguments: &[&str], input: &str) -> String {
    let output = httpstatus(arguments).write_stdin(input.to_owned()).output().expect("it runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Every response that was captured from a real tool, and some that break rules.
fn responses() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures");
    let files = fs::read_dir(folder).expect("captures").map(|file| file.expect("a file").path());
    let texts = files.filter(|path| path.extension().is_some_and(|name| name == "txt"));
    let texts = texts.map(|path| fs::read(path).expect("a capture"));
    let texts = texts.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let broken = [
        "HTTP/1.1 4x4 Odd\r\nA : b\r\n\r\n",
        "HTTP/1.1 503 Busy\r\nServer: awselb/2.0\r\nAge: x\r\n\r\n",
        "HTTP/1.1 520 \r\nCF-Ray: 1\r\n\r\n",
        "477\n",
    ];
    texts.chain(broken.map(str::to_owned)).collect()
}

/// Compares a text with a checked-in one, or takes it over where `BLESS` is set.
fn same(name: &str, now: &str) {
    let path = Path::new(FOLDER).join(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, now).expect("a file");
    }
    let then = fs::read_to_string(&path).unwrap_or_default();
    let gone: Vec<_> =
        then.lines().filter(|line| !now.lines().any(|other| other == *line)).collect();
    let new: Vec<_> =
        now.lines().filter(|line| !then.lines().any(|other| other == *line)).collect();
    assert!(gone.is_empty(), "tests/contract/{name}: gone or changed: {gone:#?}, new: {new:#?}");
    assert!(
        now == then,
        "tests/contract/{name}: new: {new:#?}; BLESS=1 cargo test --test contract"
    );
}

/// The shape of what several calls print as JSON.
fn json(calls: impl IntoIterator<Item = String>) -> String {
    let mut shape = Shape::default();
    for text in calls {
        shape.add(&serde_json::from_str::<Value>(&text).expect("JSON"));
    }
    shape.to_string()
}

#[test]
fn the_shape_of_entries_stays() {
    same("entries.txt", &json([output(&["list", "--json"], "")]));
}

#[test]
fn what_a_search_finds_are_entries_with_a_score() {
    let found = json([output(&["search", "timeout", "--json"], "")]);
    let entries = json([output(&["list", "--json"], "")]);
    let place = |line: &str| line.split(':').next().expect("a place").to_owned();
    let known: Vec<_> = entries.lines().map(place).collect();
    let new: Vec<_> = found.lines().filter(|line| !known.contains(&place(line))).collect();
    assert_eq!(new, ["[].score: number"]);
}

#[test]
fn the_shape_of_an_explanation_stays() {
    let explained = responses().into_iter().map(|input| output(&["explain", "--json"], &input));
    same("explanation.txt", &json(explained.filter(|text| !text.is_empty())));
}

/// The schema's own tests break it on purpose; here it meets what real servers answered.
#[test]
fn every_explanation_fits_the_schema() {
    let schema = include_str!("../../schema/httpstatus.schema.json");
    let mut schema: Value = serde_json::from_str(schema).expect("JSON");
    schema["$ref"] = "#/$defs/explanation".into();
    for key in ["type", "items"] {
        schema.as_object_mut().expect("an object").remove(key);
    }
    let schema = jsonschema::options().should_validate_formats(true).build(&schema);
    let schema = schema.expect("a valid schema");
    for input in responses() {
        let text = output(&["explain", "--json"], &input);
        if text.is_empty() {
            continue;
        }
        let explanation = serde_json::from_str(&text).expect("JSON");
        let errors: Vec<_> = schema
            .iter_errors(&explanation)
            .map(|error| format!("{} {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{input}: {errors:?}");
    }
}

#[test]
fn the_shape_of_a_choice_stays() {
    let calls = [
        &["choose", "--json"][..],
        &["choose", "404", "--json"],
        &["choose", "401", "403", "--json"],
    ];
    same("choice.txt", &json(calls.map(|arguments| output(arguments, ""))));
}

/// Rows have no names; what identifies a column is one row of each kind, without its prose.
#[test]
fn the_columns_of_rows_stay() {
    let mut rows: Vec<String> = Vec::new();
    let explain = "HTTP/1.1 405 No\r\nServer: nginx\r\nRetry-After: 9\r\n\r\n";
    for (arguments, input) in [
        (&["404", "--plain"][..], ""),
        (&["499", "--vendor", "nginx", "--plain"], ""),
        (&["000", "--vendor", "curl", "--plain"], ""),
        (&["explain", "--plain"], explain),
    ] {
        rows.push(format!("$ httpstatus {}\n", arguments.join(" ")));
        for line in output(arguments, input).lines() {
            let (columns, _prose) = line.rsplit_once('\t').expect("columns");
            rows.push(format!("{columns}\t...\n"));
        }
    }
    for (arguments, input) in
        [(&["404"][..], ""), (&["choose", "404"], ""), (&["explain"], explain)]
    {
        let text = output(&[arguments, &["--format", "csv"]].concat(), input);
        let header = text.lines().next().expect("a header");
        rows.push(format!("$ httpstatus {} --format csv\n{header}\n", arguments.join(" ")));
    }
    same("rows.txt", &rows.concat());
}
