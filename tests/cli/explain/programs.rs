//! A diagnosis for programs and for documents: rows, CSV, JSON, Markdown, the address of the page.

use std::fmt::Write;

use serde_json::Value;

use super::{explained, head};
use crate::common::in_process::{answer, pipe};
use crate::common::{httpstatus, pipe_into};
use crate::entry;

fn busy() -> String {
    head(&["HTTP/1.1 503 Busy", "Server: awselb/2.0", "Allow: GET"])
}

#[test]
fn plain_and_csv_have_a_row_for_everything() {
    let plain = explained(&["--plain"], &busy());
    let kinds: Vec<_> = plain.lines().map(|row| row.split('\t').next().expect("a kind")).collect();
    let expected = ["response", "entry", "sender", "look-at", "made-by", "field", "advice"];
    assert_eq!(kinds, expected, "{plain}");
    let rows: Vec<Vec<&str>> = plain.lines().map(|row| row.split('\t').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == 5), "{plain}");
    assert_eq!(rows[0], ["response", "1", "503", "", "Busy"]);
    assert_eq!(rows[1], ["entry", "1", "503", "RFC 9110", &entry(503).summary]);
    assert_eq!(rows[2], ["sender", "1", "AWS load balancer", "", "server: awselb/2.0"]);
    assert_eq!(rows[5][..3], ["field", "1", "Allow"]);
    assert_eq!(rows[6][..4], ["advice", "1", "503-retry-after", "RFC 9110 \u{a7}15.6.4"]);

    let csv = explained(&["--format", "csv"], &busy());
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().expect("a header");
    assert_eq!(header, ["kind", "response", "name", "source", "text"].as_slice());
    let records = reader.records().map(|record| record.expect("a record"));
    let records = records.fold(String::new(), |mut text, record| {
        let _ = writeln!(text, "{}", record.iter().collect::<Vec<_>>().join("\t"));
        text
    });
    assert_eq!(records, plain);
}

#[test]
fn markdown_takes_nothing_of_a_response_for_syntax() {
    let input = head(&["HTTP/1.1 302 *Found*", "Location: /_a_", "Server: nginx <b>"]);
    let text = explained(&["--format", "markdown"], &input);
    let start = "1. **302 \\*Found\\***, to /\\_a\\_\n\n### Who answered\n\n\
                 - **nginx**: server: nginx \\<b\\>\n\n### What its headers say\n\n- **Location**: ";
    assert!(text.starts_with(start), "{text}");
    assert!(text.contains("/\\_a\\_\n"), "{text}");
    assert!(text.contains("\n## 302 Found\n"), "{text}");
}

#[test]
fn markdown_has_the_headings_of_the_text() {
    let headings = |input: &str| {
        let text = explained(&["--format", "markdown"], input);
        let headings = text.lines().filter_map(|line| line.strip_prefix("### ").map(str::to_owned));
        headings.take_while(|heading| heading != "Why you see it").collect::<Vec<_>>()
    };
    let date = "Date: Sun, 01 Mar 2026 11:59:00 GMT";
    assert_eq!(headings(&head(&["HTTP/1.1 405 No", date])), ["Breaks the standard"]);
    assert_eq!(headings(&head(&["HTTP/1.1 429 No", date])), ["Could be better"]);
}

fn json(input: &str) -> Value {
    serde_json::from_str(&explained(&["--json"], input)).expect("JSON")
}

/// The schema of an explanation.
fn schema() -> jsonschema::Validator {
    let schema = include_str!("../../../docs/schema/httpstatus.schema.json");
    let mut schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    schema["$ref"] = "#/$defs/explanation".into();
    for key in ["type", "items"] {
        schema.as_object_mut().expect("an object").remove(key);
    }
    let schema = jsonschema::options().should_validate_formats(true).build(&schema);
    schema.expect("a valid schema")
}

#[test]
fn json_is_one_object_that_fits_the_schema() {
    let schema = schema();
    let inputs = [
        head(&["HTTP/1.1 503 Busy", "Server: awselb/2.0", "Allow: GET", "Age: x"]),
        head(&["HTTP/1.1 4x4 Odd", "A : b"]),
        head(&["HTTP/2 302 ", "location: /a"]).repeat(60),
        head(&["HTTP/1.1 475 "]),
        head(&["HTTP/1.1 000 "]),
        head(&["HTTP/1.1 520 ", "CF-Ray: 1"]),
        "> GET / HTTP/1.1\n> Host: a\n< HTTP/1.1 200 OK\n< A: b\n".to_owned(),
    ];
    for input in inputs {
        let explanation = json(&input);
        let errors: Vec<_> = schema.iter_errors(&explanation).map(|it| it.to_string()).collect();
        assert_eq!(errors, [""; 0], "{input:?}");
        let keys: Vec<_> = explanation.as_object().expect("an object").keys().cloned().collect();
        for key in keys {
            let mut broken = explanation.clone();
            broken.as_object_mut().expect("an object").remove(&key);
            assert!(!schema.is_valid(&broken), "an explanation without {key} is valid");
        }
    }
}

#[test]
fn what_real_servers_answered_fits_the_schema_too() {
    let schema = schema();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/captures");
    for file in std::fs::read_dir(folder).expect("the captures") {
        let path = file.expect("a capture").path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let input = String::from_utf8_lossy(&std::fs::read(&path).expect("a capture")).into_owned();
        let answer = answer(&pipe(), &["explain", "--json"], &input);
        let explanation: Value = serde_json::from_str(&answer.stdout).unwrap_or_default();
        // Some captures have no head, only a line.
        if explanation.get("responses").is_none() {
            assert!(!input.contains("HTTP/1.1 ") || answer.status == 1, "{}", path.display());
            continue;
        }
        let errors: Vec<_> = schema.iter_errors(&explanation).map(|it| it.to_string()).collect();
        assert_eq!(errors, [""; 0], "{}", path.display());
    }
}

#[test]
fn json_says_what_the_text_does() {
    let explanation = json(&head(&["HTTP/1.1 405 No", "Server: nginx", "X: \u{1b}[31m\u{9b}"]));
    assert_eq!(explanation["responses"][0]["version"], "HTTP/1.1");
    assert_eq!(explanation["responses"][0]["reason"], "No");
    assert_eq!(explanation["responses"][0]["fields"][1]["value"], "\u{1b}[31m\u{9b}");
    assert_eq!(explanation["entry"]["code"], 405);
    assert_eq!(explanation["senders"][0]["evidence"][0], "server: nginx");
    let finding = &explanation["findings"][0];
    assert_eq!(finding["id"], "405-allow");
    assert_eq!(finding["severity"], "violation");
    assert_eq!(finding["section"], "RFC 9110 \u{a7}15.5.6");
    assert_eq!(finding["responses"], serde_json::json!([1]));
}

/// A vendor that is named here is one that `--vendor` takes.
#[test]
fn the_vendors_in_json_are_the_ones_of_the_table() {
    for server in ["nginx", "cloudflare", "awselb/2.0", "Microsoft-IIS/10.0", "gws", "MinIO"] {
        let explanation = json(&head(&["HTTP/1.1 502 ", &format!("Server: {server}")]));
        for sender in explanation["senders"].as_array().expect("senders") {
            if let Some(vendor) = sender["vendor"].as_str() {
                assert!(httpstatus::table::vendor(vendor).is_some(), "{server}: {vendor}");
            }
        }
    }
}

/// There is no browser without a `PATH`; the address is printed nevertheless.
#[test]
fn the_page_of_the_senders_meaning_is_opened() {
    let input = head(&["HTTP/1.1 522 ", "CF-Ray: 1"]);
    let mut command = httpstatus(&["explain", "--open"]);
    let answer = pipe_into(command.env("PATH", ""), &input);
    assert!(answer.stdout.starts_with("https://developers.cloudflare.com/"), "{}", answer.stdout);
    assert_eq!(answer.stdout.lines().count(), 1);
    assert_eq!(answer.status, 2);
}
