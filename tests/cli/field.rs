//! `--field`: some keys of the JSON, for scripts.

use serde_json::Value;

use crate::common::in_process::shown;
use crate::common::{check, prints, refused, run};
use crate::entry;

#[test]
fn fields_are_tab_separated_with_one_entry_per_line() {
    check(&["404", "--field", "code,phrase,retry.advice"], "404\tNot Found\tno\n", "", 0);
    check(&["404", "410", "--field", "code,phrase"], "404\tNot Found\n410\tGone\n", "", 0);
    check(&["404", "--field", "phrase", "--field", "code"], "Not Found\t404\n", "", 0);
    check(&["404", "--field=phrase"], "Not Found\n", "", 0);
}

#[test]
fn dots_reach_into_objects_and_lists() {
    check(&["404", "--field", "source.document,source.section"], "RFC 9110\t15.5.5\n", "", 0);
    check(&["404", "--field", "constants.go"], "http.StatusNotFound\n", "", 0);
    let related: Vec<_> = entry(502).related.iter().map(|it| it.code.to_string()).collect();
    let joined = format!("502\t{}\n", related.join("; "));
    check(&["502", "--field", "code,related.code"], &joined, "", 0);
}

#[test]
fn one_list_alone_of_one_entry_has_one_item_per_line() {
    let causes = entry(502).causes;
    check(&["502", "--field", "causes"], &format!("{}\n", causes.join("\n")), "", 0);
    let related: Vec<_> = entry(502).related.iter().map(|it| format!("{}\n", it.code)).collect();
    check(&["502", "--field", "related.code"], &related.concat(), "", 0);
    // With a second field, or a second entry, it is one line.
    check(&["502", "--field", "code,causes"], &format!("502\t{}\n", causes.join("; ")), "", 0);
    assert_eq!(prints(&["502", "503", "--field", "causes"]).lines().count(), 2);
}

#[test]
fn an_absent_value_is_empty() {
    check(&["404", "--field", "code,vendor,redirect,redirect.method"], "404\t\t\t\n", "", 0);
    check(&["404", "--field", "vendor"], "\n", "", 0);
    check(&["404", "--field", "redirect"], "\n", "", 0);
    check(&["301", "--field", "redirect.permanent,body"], "true\ttrue\n", "", 0);
}

#[test]
fn the_code_000_has_three_digits() {
    check(&["000", "--vendor", "curl", "--field", "code,vendor"], "000\tcurl\n", "", 0);
    let codes = prints(&["list", "--field", "code"]);
    assert!(codes.lines().all(|code| code.len() == 3), "{codes}");
}

#[test]
fn every_form_that_answers_with_entries_has_fields() {
    let phrase = &["--field", "code,phrase"];
    let fields = |arguments: &[&str]| prints(&[arguments, phrase].concat());
    assert_eq!(fields(&["not found"]), "404\tNot Found\n");
    assert_eq!(fields(&["HTTP/1.1 404 Not Found"]), "404\tNot Found\n");
    assert_eq!(fields(&["search", "not found", "--limit", "1"]), "404\tNot Found\n");
    assert_eq!(fields(&["30[12]"]), "301\tMoved Permanently\n302\tFound\n");
    assert_eq!(fields(&["list", "30[12]"]), "301\tMoved Permanently\n302\tFound\n");
    assert_eq!(fields(&["nginx", "499"]), "499\tClient Closed Request\n");
    assert_eq!(fields(&[]).lines().count(), 64);
    assert_eq!(shown(80, &["404", "--field", "code,phrase"]), "404\tNot Found\n");
}

#[test]
fn only_a_search_has_a_score() {
    check(&["404", "--field", "code,score"], "404\t\n", "", 0);
    let scores = prints(&["search", "timeout", "--field", "score"]);
    let scores: Vec<f64> = scores.lines().map(|score| score.parse().expect("a number")).collect();
    assert!(scores.len() > 1 && scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
}

#[test]
fn what_is_missing_is_reported_and_the_rest_is_printed() {
    let unknown = crate::unknown_code();
    let answer = run(&["404", &unknown, "--field", "code"]);
    assert_eq!((answer.stdout.as_str(), answer.status), ("404\n", 1));
    let error = format!("httpstatus: no status code {unknown}\n");
    assert!(answer.stderr.starts_with(&error), "{}", answer.stderr);
}

/// Every key that the JSON has, with dots, is a field.
#[test]
fn every_key_of_the_json_is_a_field() {
    let entries: Value = serde_json::from_str(&prints(&["list", "--json"])).expect("JSON");
    let mut keys = Vec::new();
    for entry in entries.as_array().expect("entries") {
        collect_keys("", entry, &mut keys);
    }
    assert!(keys.len() > 50, "{keys:?}");
    for key in &keys {
        let answer = run(&["404", "--field", key]);
        assert_eq!((answer.stderr.as_str(), answer.status), ("", 0), "{key}");
    }
}

fn collect_keys(before: &str, value: &Value, keys: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let key = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
                collect_keys(&key, value, keys);
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_keys(before, item, keys)),
        _ => {}
    }
}

#[test]
fn an_unknown_field_is_an_error_that_names_the_near_ones() {
    refused(&["404", "--field", "phrse"], "no field 'phrse'", "did you mean phrase?");
    refused(&["404", "--field", "code,sumary"], "no field 'sumary'", "did you mean summary?");
    refused(&["list", "--field", "Phrase"], "no field 'Phrase'", "did you mean phrase?");
    refused(&["404", "--field", ""], "no field ''", FIELDS);
    refused(&["404", "--field", "xyzzy"], "no field 'xyzzy'", FIELDS);
    refused(&["404", "--field", "\u{1b}[31m"], "no field '\\u{1b}[31m'", FIELDS);
    // An unknown one among known ones prints nothing.
    let answer = run(&["404", "--field", "code,phrase,advice"]);
    assert_eq!((answer.stdout.as_str(), answer.status), ("", 2));
    assert!(answer.stderr.ends_with("hint: did you mean retry.advice?\n"), "{}", answer.stderr);
}

/// The hint where no field is near: those of the top level.
const FIELDS: &str = "the fields are code, phrase, class, standing, vendor, product, tell, on_wire, \
                      confidence, source, summary, meaning, causes, client, server, headers, \
                      cacheable, body, retry, redirect, formerly, aliases, constants, grpc, \
                      related, keywords, details, score, matched";

#[test]
fn fields_do_not_go_together_with_json_and_the_other_formats() {
    for other in [&["--json"][..], &["--plain"], &["--format", "json"], &["--format", "csv"]] {
        let answer = run(&[&["404", "--field", "code"], other].concat());
        assert_eq!((answer.stdout.as_str(), answer.status), ("", 2), "{other:?}");
        assert!(answer.stderr.starts_with("httpstatus: "), "{}", answer.stderr);
        assert!(answer.stderr.contains("--field"), "{}", answer.stderr);
    }
}

#[test]
fn fields_do_not_go_together_with_explain_and_choose() {
    for command in ["explain", "choose"] {
        let error = format!("--field does not go together with {command}");
        let hint = format!("for programs: httpstatus {command} --json");
        refused(&[command, "--field", "code"], &error, &hint);
    }
    refused(
        &["choose", "404", "--field", "code"],
        "--field does not go together with choose",
        "for programs: httpstatus choose --json",
    );
    let piped = crate::common::run_with_input(&["--field", "code"], "HTTP/1.1 404 Not Found\n");
    assert_eq!((piped.stdout.as_str(), piped.status), ("", 2), "what is piped in is explained");
    assert_eq!(
        piped.stderr,
        "httpstatus: --field does not go together with explain\n\
         hint: for programs: httpstatus explain --json\n"
    );
}
