//! Lines and whole logs: as an argument, on standard input, from files.

use std::fs;

use serde_json::Value;

use crate::common::{check, prints, run, run_with_input};

const TIMED_OUT: &str = "2024/05/05 11:08:01 [error] 361#361: *7 upstream timed out (110: Connection timed out) \
    while reading response header from upstream, client: 10.0.0.1, server: _";

fn access(code: u16) -> String {
    format!(
        "10.0.0.1 - - [29/Nov/2026:15:40:01 +0000] \"GET /a?token=1 HTTP/1.1\" {code} 12 \"-\" \"curl\"\n"
    )
}

fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("httpstatus-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn codes(json: &str) -> Vec<u64> {
    let json: Value = serde_json::from_str(json).expect("JSON");
    let rows = json["rows"].as_array().unwrap_or_else(|| panic!("no rows: {json}"));
    rows.iter().filter_map(|row| row["code"].as_u64()).collect()
}

#[test]
fn a_pasted_line_is_the_status_that_it_names() {
    let brief = prints(&["AxiosError: Request failed with status code 429"]);
    assert!(brief.starts_with("429 Too Many Requests"), "{brief}");
    assert!(prints(&["--> 404 Not Found"]).starts_with("404 Not Found"));
    assert!(
        prints(&["-s", "error: The requested URL returned error: 403"])
            .starts_with("403  Forbidden")
    );
}

#[test]
fn what_the_line_says_comes_first_among_the_causes() {
    let brief = prints(&[TIMED_OUT]);
    let lines: Vec<&str> = brief.lines().collect();
    assert_eq!(lines[0], "The line has no status; what it says most likely goes with:");
    assert!(lines[1].starts_with("504 Gateway Timeout"), "{brief}");
    let cause =
        lines.iter().position(|line| line.starts_with("Why you see it")).expect("causes") + 1;
    assert!(lines[cause].contains("upstream timed out"), "{brief}");
    assert!(lines.len() <= 22, "{brief}");
}

#[test]
fn a_pasted_line_without_a_status_is_not_guessed_at() {
    let error = "httpstatus: no HTTP status in this text\n";
    check(&["530 Login incorrect."], "", error, 1);
    let refused = run(&["Error: connect ECONNREFUSED 127.0.0.1:500"]);
    assert!(refused.stdout.starts_with("ECONNREFUSED Connection refused\n"), "{}", refused.stdout);
    assert_eq!((refused.stderr.as_str(), refused.status), (error, 1));
    assert_eq!(run(&["--json", "curl: (6) Could not resolve host: a.example"]).stdout, "[]\n");
}

#[test]
fn lines_of_a_message_are_the_brief_of_their_one_status() {
    let trace =
        "Error: Request failed with status code 502\n    at http.js:585:11\n    at main.js:404:1\n";
    let answer = run_with_input(&[], trace);
    assert!(answer.stdout.starts_with("502 Bad Gateway"), "{}", answer.stdout);
    assert_eq!((answer.stderr.as_str(), answer.status), ("", 0));
}

#[test]
fn a_log_is_a_summary_with_failures_first() {
    let log =
        [access(200).repeat(8), access(404), access(502).repeat(2), "x\n".to_owned()].concat();
    let answer = run_with_input(&["explain"], &log);
    let lines: Vec<&str> = answer.stdout.lines().collect();
    assert_eq!(lines[0], "12 lines, written by nginx or Apache: 3 of 11 failed (27.3 %)");
    assert!(lines[2].trim_start().starts_with("2  502  Bad Gateway"), "{}", answer.stdout);
    assert!(answer.stdout.contains("8  succeeded: 200 (8)"), "{}", answer.stdout);
    assert!(answer.stdout.contains("1  without a status"), "{}", answer.stdout);
    assert!(!answer.stdout.contains("token=1"), "{}", answer.stdout);
    assert_eq!((answer.stderr.as_str(), answer.status), ("", 0));
}

#[test]
fn the_last_line_of_a_log_is_not_its_answer() {
    let log = [access(502), access(200)].concat();
    assert_eq!(codes(&run_with_input(&["explain", "--json"], &log).stdout), [502, 200]);
}

#[test]
fn one_line_of_an_access_log_is_a_summary_too() {
    let answer = run_with_input(&["explain", "--plain"], &access(404));
    assert!(answer.stdout.starts_with("1\t404\tNot Found\t"), "{}", answer.stdout);
}

#[test]
fn codes_alone_are_counted_and_one_alone_is_explained() {
    assert_eq!(
        codes(&run_with_input(&["explain", "--json"], "404\n200\n404\n").stdout),
        [404, 200]
    );
    assert!(run_with_input(&[], "404\n").stdout.starts_with("404 Not Found"));
}

#[test]
fn several_files_are_one_log() {
    let folder = folder("files");
    let (one, two) = (folder.join("one.log"), folder.join("two.log"));
    fs::write(&one, access(404)).expect("a file");
    fs::write(&two, access(404).repeat(2)).expect("a file");
    let names = [one.to_str().expect("UTF-8"), two.to_str().expect("UTF-8")];
    let json = prints(&["explain", "--json", names[0], names[1]]);
    let json: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["rows"][0]["count"], 3);
    assert_eq!(json["rows"][0]["first"]["file"], names[0]);
    assert_eq!(json["rows"][0]["last"]["file"], names[1]);
    assert_eq!(json["rows"][0]["last"]["line"], 2);
    fs::remove_dir_all(folder).expect("it was there");
}

#[test]
fn a_compressed_file_is_named_with_the_command_that_unpacks_it() {
    let folder = folder("packed");
    let file = folder.join("a.log.gz");
    fs::write(&file, b"\x1f\x8b\x08\0").expect("a file");
    let name = file.to_str().expect("UTF-8");
    let wanted = format!("httpstatus: {name} is compressed\nhint: zcat {name} | httpstatus\n");
    check(&["explain", name], "", &wanted, 2);
    fs::remove_dir_all(folder).expect("it was there");
}

#[test]
fn only_one_class_is_counted() {
    let log = [access(200), access(404), access(502)].concat();
    assert_eq!(
        codes(&run_with_input(&["explain", "--json", "--class", "5xx"], &log).stdout),
        [502]
    );
    let shown = run_with_input(&["explain", "--class", "5xx"], &log).stdout;
    let headline = shown.lines().next().expect("a line");
    assert_eq!(headline, "3 lines, written by nginx or Apache: 1 of 3 are 5xx (33.3 %)");
}

#[test]
fn what_has_no_status_says_so() {
    let answer = run_with_input(&["explain"], "hello\nworld 443\n");
    assert_eq!(answer.stderr, "httpstatus: no response and no status found in standard input\n");
    assert_eq!((answer.stdout.as_str(), answer.status), ("", 1));
}

#[test]
fn every_form_of_a_summary_has_its_rows() {
    let log = [access(404), access(502)].concat();
    assert_eq!(run_with_input(&["explain", "--format", "csv"], &log).stdout.lines().count(), 3);
    assert_eq!(
        run_with_input(&["explain", "--format", "markdown"], &log).stdout.lines().count(),
        4
    );
}

#[test]
fn the_summary_as_json_fits_its_schema() {
    let schema = include_str!("../../docs/schema/log.schema.json");
    let mut schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    // The entries have a schema of their own.
    let entry = "httpstatus.schema.json#/items";
    assert_eq!(schema["$defs"]["entry"]["oneOf"][1]["$ref"], entry);
    schema["$defs"]["entry"] = serde_json::json!({ "type": ["object", "null"] });
    let schema = jsonschema::validator_for(&schema).expect("a valid schema");
    for log in
        [access(404), format!("{TIMED_OUT}\n"), "475\n476\n".to_owned(), "hello\n".to_owned()]
    {
        let json = run_with_input(&["explain", "--json"], &log).stdout;
        let json: Value = serde_json::from_str(&json).expect("JSON");
        let errors: Vec<_> = schema.iter_errors(&json).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0], "{log}");
    }
}
