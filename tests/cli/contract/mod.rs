//! The contract with programs: the shape of everything that is printed for them, compared with what
//! it was. A key or a column that is renamed, retyped or gone fails here.
//!
//! `BLESS=1 cargo test --test cli contract` takes over what is new, and only that; a new key is a line
//! in the changelog. Within a major version nothing is ever taken out of these files.

mod shape;

use std::path::Path;
use std::{env, fs};

use serde_json::Value;
use shape::Shape;

use crate::common::in_process::{answer, pipe};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/contract");

/// What a call prints on standard output.
fn output(arguments: &[&str], input: &str) -> String {
    answer(&pipe(), arguments, input).stdout
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
        "HTTP/1.1 475 \r\n\r\n",
        ":status: 404\r\nserver: nginx\r\n",
        "Status: 404 Not Found\r\nServer: nginx\r\n\r\n",
        "HTTP/1.1 308 Permanent Redirect\r\nLocation: /a\r\n\r\n",
        "> POST /a HTTP/1.1\r\n> \r\n< HTTP/1.1 301 Moved Permanently\r\n< Location: /b\r\n< \r\n",
        "> GET / HTTP/1.1\r\n> Host: b\r\n> Origin: https://a\r\n> \r\n< HTTP/1.1 200 OK\r\n< A: b\r\n< \r\n",
        "HTTP/1.1 403 Forbidden\r\nServer: cloudflare\r\n\r\nerror code: 1020",
        r#"{"log":{"entries":[{"request":{"method":"GET","url":"http://a/"},"response":{"status":0,"headers":[]},"_error":"net::ERR_FAILED"}]}}"#,
    ];
    texts.chain(broken.map(str::to_owned)).collect()
}

/// Compares a contract with the checked-in one, and adds what is new if `BLESS` is set.
fn hold(name: &str, now: &str) {
    let path = Path::new(FOLDER).join(name);
    let then = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    let broken = broken_promises(&then, now);
    assert!(broken.is_empty(), "tests/cli/contract/{name}: gone or changed: {broken:#?}");
    if env::var_os("BLESS").is_some() {
        fs::write(&path, now).expect("a file");
    } else {
        let new: Vec<_> = now.lines().filter(|line| !then.lines().any(|it| it == *line)).collect();
        let command = "BLESS=1 cargo test --test cli contract";
        assert!(now == then, "tests/cli/contract/{name}: new: {new:#?}; to add it: {command}");
    }
}

/// The lines of a contract that do not hold any more: each has to be there, in the order that they
/// have. Only a header of CSV may be longer: a new column comes last.
fn broken_promises<'t>(then: &'t str, now: &str) -> Vec<&'t str> {
    let mut rest = now.lines();
    let mut broken = Vec::new();
    for promised in then.lines() {
        let before = rest.clone();
        let is_kept = |line: &str| {
            line == promised || line.strip_prefix(promised).is_some_and(|end| end.starts_with(','))
        };
        if !rest.any(is_kept) {
            broken.push(promised);
            rest = before;
        }
    }
    broken
}

#[test]
fn a_key_that_is_gone_or_has_another_type_breaks_the_contract() {
    let then = ": array\n[].a: string\n[].b: null, object\n";
    for (now, broken) in [
        (then, &[][..]),
        (": array\n[].a: string\n[].aa: integer\n[].b: null, object\n[].c: string\n", &[]),
        (": array\n[].b: null, object\n", &["[].a: string"]),
        (": array\n[].a: integer\n[].b: null, object\n", &["[].a: string"]),
        (": array\n[].a: null, string\n[].b: null, object\n", &["[].a: string"]),
        (": array\n[].a: string (optional)\n[].b: null, object\n", &["[].a: string"]),
        (": array\n[].aa: string\n[].b: object\n", &["[].a: string", "[].b: null, object"]),
    ] {
        assert_eq!(broken_promises(then, now), broken, "{now}");
    }
}

#[test]
fn a_column_that_is_gone_or_moved_breaks_the_contract_and_a_new_last_one_does_not() {
    let then = "$ httpstatus 404 --format csv\ncode,phrase,class\n";
    let header = |columns: &str| format!("$ httpstatus 404 --format csv\n{columns}\n");
    for columns in ["code,phrase,class", "code,phrase,class,standing"] {
        assert_eq!(broken_promises(then, &header(columns)), [""; 0], "{columns}");
    }
    for columns in
        ["code,phrase", "code,class,phrase", "new,code,phrase,class", "code,phrase,classes"]
    {
        assert_eq!(broken_promises(then, &header(columns)), ["code,phrase,class"], "{columns}");
    }
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
    hold("entries.txt", &json([output(&["list", "--json"], "")]));
}

#[test]
fn a_search_adds_only_the_score_and_what_matched() {
    let found = json([output(&["search", "timeout", "--json"], "")]);
    let entries = json([output(&["list", "--json"], "")]);
    let place = |line: &str| line.split(':').next().expect("a place").to_owned();
    let known: Vec<_> = entries.lines().map(place).collect();
    let new: Vec<_> = found.lines().filter(|line| !known.contains(&place(line))).collect();
    assert!(new.contains(&"[].score: number"), "{new:#?}");
    let is_of_a_search =
        |line: &&str| line.starts_with("[].score") || line.starts_with("[].matched");
    assert!(new.iter().all(is_of_a_search), "{new:#?}");
}

#[test]
fn the_shape_of_an_explanation_stays() {
    let explained = responses().into_iter().map(|input| output(&["explain", "--json"], &input));
    // Some captures have no head, only a line.
    hold("explanation.txt", &json(explained.filter(|text| text.contains("\"responses\""))));
}

#[test]
fn the_shape_of_a_choice_stays() {
    let calls = [
        &["choose", "--json"][..],
        &["choose", "404", "--json"],
        &["choose", "401", "403", "--json"],
    ];
    hold("choice.txt", &json(calls.map(|arguments| output(arguments, ""))));
}

#[test]
fn the_shape_of_vendors_stays() {
    hold("vendors.txt", &json([output(&["vendors", "--json"], "")]));
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
        [(&["404"][..], ""), (&["choose", "404"], ""), (&["vendors"], ""), (&["explain"], explain)]
    {
        let text = output(&[arguments, &["--format", "csv"]].concat(), input);
        let header = text.lines().next().expect("a header");
        rows.push(format!("$ httpstatus {} --format csv\n{header}\n", arguments.join(" ")));
    }
    hold("rows.txt", &rows.concat());
}
