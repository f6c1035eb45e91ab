//! `choose` without somebody to ask: the tree, the path to a code, the question at which several
//! part. `tests/terminal` presses its keys; `tests/generated` compares the whole tree.

use std::collections::HashSet;

use httpstatus::choice::tree::{NOT_SENT, ROOT};
use httpstatus::choice::{self, Answer, Path};
use serde_json::Value;

use crate::common::{check, httpstatus, prints, run};
use crate::entry;

/// A question or an answer as it is printed.
fn asked(question: &choice::Question) -> String {
    format!("{} ({})", question.asks, question.source)
}

fn answered(answer: &Answer) -> String {
    let example = answer.example.map(|example| format!(" ({example})")).unwrap_or_default();
    format!("{}{example}", answer.text)
}

/// The path to a code, each item on one line.
fn path_in_words(path: &Path, is_second: bool) -> String {
    let mut text = format!("{}\n\nHow you got here\n", path.choice.sentence(is_second));
    for (number, step) in (1..).zip(&path.steps) {
        text += &format!("{number}. {}\n   {}\n", asked(step.question), answered(step.answer));
    }
    let near: Vec<_> = path.choice.near.iter().map(|near| format!("{:03}", near.code)).collect();
    text += &format!("\nWhy not {}?\n", near.join(" or "));
    for near in path.choice.near {
        text += &format!("  \u{2022} not {:03}, because {}.\n", near.code, near.because);
    }
    text
}

#[test]
fn the_path_to_a_code() {
    for code in [304, 403, 429, 503] {
        let paths = choice::paths_to(code);
        let expected =
            format!("{code} {}\n{}", entry(code).name(), path_in_words(&paths[0], false));
        check(&["choose", &code.to_string(), "--plain"], &expected, "", 0);
    }
}

#[test]
fn both_paths_to_a_code_the_main_one_first() {
    let [main, second] = &choice::paths_to(404)[..] else { panic!("404 has two paths") };
    let (main, second) = (path_in_words(main, false), path_in_words(second, true));
    check(&["choose", "not found", "--plain"], &format!("404 Not Found\n{main}\n{second}"), "", 0);
    // The same in a comparison and in Markdown.
    for arguments in [&["choose", "404", "501"][..], &["choose", "404", "--format", "markdown"]] {
        let text = prints(arguments);
        let places = ["You send 404 when", "You also send 404 when"].map(|part| text.find(part));
        assert!(places[0].is_some() && places[0] < places[1], "{text}");
    }
}

/// The words of a text; where its lines end does not matter.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn without_plain_the_same_text_is_wrapped_at_80_columns() {
    for arguments in [&["choose"][..], &["choose", "404"], &["choose", "401", "403"]] {
        let wrapped = prints(arguments);
        let plain = prints(&[arguments, &["--plain"]].concat());
        assert_eq!(words(&wrapped), words(&plain), "{arguments:?}");
        assert!(wrapped.lines().all(|line| line.chars().count() <= 80), "{wrapped}");
        assert!(wrapped.lines().count() > plain.lines().count(), "{arguments:?}");
    }
}

#[test]
fn several_codes_get_the_question_at_which_they_part() {
    let text = prints(&["choose", "401", "403", "--plain"]);
    let question = choice::parting(&[401, 403]);
    let mut expected = format!("{}\n", asked(question));
    for (number, answer) in (1..).zip(question.answers) {
        if answer.leads_to(&[401, 403]) {
            expected += &format!("{number}. {}\n", answered(answer));
        }
    }
    let mut lines = text.lines();
    assert!(expected.lines().all(|line| lines.any(|known| known == line)), "{text}");
    let sentences = [401, 403].map(|code| choice::paths_to(code)[0].choice.sentence(false));
    let difference = entry(401).difference(403).or(entry(403).difference(401)).expect("confused");
    let end = format!(
        "\n  \u{2022} {}\n  \u{2022} {}\n\nHow they differ\n  \u{2022} {difference}\n",
        sentences[0], sentences[1]
    );
    assert!(text.ends_with(&end), "{text}");
    // Only what leads to one of the codes.
    for code in ["400", "404", "422"] {
        assert!(!text.contains(&format!(": {code} ")), "{text}");
    }
}

#[test]
fn codes_that_choose_never_recommends() {
    for (code, reason) in NOT_SENT {
        let error = format!("httpstatus: choose never recommends {code}\nhint: {reason}\n");
        check(&["choose", &code.to_string()], "", &error, 1);
    }
    for (code, reason) in [
        ("100", "it is interim: servers send it by themselves, before the final status"),
        ("499", "it is not registered, so other people's clients don't know it"),
    ] {
        let error = format!("httpstatus: choose never recommends {code}\nhint: {reason}\n");
        check(&["choose", code], "", &error, 1);
    }
}

#[test]
fn what_is_no_code_is_not_found() {
    let range = "hint: HTTP status codes run from 100 to 599 (RFC 9110 \u{a7}15)\n";
    check(&["choose", "99999"], "", &format!("httpstatus: no status code 99999\n{range}"), 1);
    let text = "httpstatus: no status code 'a\\u{1b}b'\n\
                hint: choose takes codes and names: httpstatus choose 401 403\n";
    check(&["choose", "a\u{1b}b"], "", text, 1);
}

#[test]
fn what_leads_nowhere_does_not_hide_what_leads_somewhere() {
    let answer = run(&["choose", "418", "204"]);
    assert_eq!(answer.stdout, prints(&["choose", "204"]));
    assert!(
        answer.stderr.starts_with("httpstatus: choose never recommends 418\n"),
        "{}",
        answer.stderr
    );
    assert_eq!(answer.status, 1);
    let answer = run(&["choose", "418", "--format", "markdown"]);
    assert_eq!((answer.stdout.as_str(), answer.status), ("", 1));
}

#[test]
fn a_code_that_is_asked_for_twice_is_one_code() {
    assert_eq!(prints(&["choose", "404", "not found", "404"]), prints(&["choose", "404"]));
}

#[test]
fn codes_in_every_form_and_names_are_taken() {
    let parting = prints(&["choose", "401", "403"]);
    for arguments in [
        &["choose", "401,403"][..],
        &["choose", "unauthorized", "forbidden"],
        &["choose", "40[13]"],
    ] {
        assert_eq!(prints(arguments), parting, "{arguments:?}");
    }
}

#[test]
fn the_plain_tree_has_one_item_per_line() {
    let plain = prints(&["choose", "--plain"]);
    assert!(plain.starts_with(&format!("{}\n", asked(&ROOT))), "{plain}");
    assert_eq!(plain.lines().filter(|line| line.ends_with(": 404 Not Found")).count(), 2);
    let mut questions = 0;
    for line in plain.lines().map(str::trim_start) {
        let is_answer = line.starts_with(char::is_numeric);
        assert!(is_answer || line.contains("? (RFC "), "{line}");
        questions += usize::from(!is_answer);
    }
    let paths = choice::paths();
    let steps = paths.iter().flat_map(|path| &path.steps);
    let all: HashSet<_> = steps.map(|step| std::ptr::from_ref(step.question)).collect();
    assert_eq!(questions, all.len());
}

#[test]
fn the_tree_stays_within_forty_columns() {
    let output = httpstatus(&["choose"]).env("COLUMNS", "40").output().expect("the tool runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let widest = text.lines().map(|line| line.chars().count()).max();
    assert!((36..=40).contains(&widest.unwrap_or(0)), "{widest:?}");
}

fn json(arguments: &[&str]) -> Value {
    let answer = run(&[arguments, &["--json"]].concat());
    serde_json::from_str(&answer.stdout).expect("standard output is JSON")
}

#[test]
fn json_fits_the_schema() {
    let file = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    let mut schema = file(include_str!("../../docs/schema/choose.schema.json"));
    let entries = file(include_str!("../../docs/schema/httpstatus.schema.json"));
    for (name, definition) in entries["$defs"].as_object().expect("definitions") {
        schema["$defs"][name] = definition.clone();
    }
    let schema = jsonschema::validator_for(&schema).expect("a valid schema");
    for arguments in [&["choose"][..], &["choose", "403"], &["choose", "401", "403"]] {
        let object = json(arguments);
        let errors: Vec<_> = schema.iter_errors(&object).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{arguments:?}: {errors:?}");
        for key in ["question", "paths", "entries"] {
            let mut broken = object.clone();
            broken.as_object_mut().expect("an object").remove(key);
            assert!(!schema.is_valid(&broken), "{arguments:?} without {key} is valid");
        }
    }
}

#[test]
fn json_has_the_tree_the_paths_and_the_entries() {
    let tree = json(&["choose"]);
    assert_eq!(tree["question"]["asks"], ROOT.asks);
    let created = &tree["question"]["answers"][0]["question"]["answers"][1];
    assert_eq!(created["choice"]["code"], 201);
    assert_eq!(tree["entries"].as_array().map(Vec::len), Some(55));

    let one = json(&["choose", "403"]);
    assert_eq!(one["question"], Value::Null);
    assert_eq!(one["paths"][0]["steps"][0]["asks"], ROOT.asks);
    assert_eq!(one["paths"][0]["choice"]["near"][0]["code"], 401);
    assert_eq!(one["entries"][0]["code"], 403);

    let two = json(&["choose", "401", "403"]);
    assert_eq!(two["question"]["asks"], choice::parting(&[401, 403]).asks);
    assert_eq!(two["question"]["answers"].as_array().map(Vec::len), Some(2));
    assert_eq!(two["question"]["answers"][1]["number"], 2);
    assert_eq!(two["paths"].as_array().map(Vec::len), Some(2));
}

/// A program gets an object in any case, as it gets an array of no entries elsewhere.
#[test]
fn json_of_a_code_that_choose_never_recommends_has_no_paths() {
    let answer = run(&["choose", "418", "--json"]);
    assert_eq!(answer.status, 1);
    let object: Value = serde_json::from_str(&answer.stdout).expect("JSON");
    assert_eq!(object["paths"], serde_json::json!([]));
}

#[test]
fn csv_has_one_record_per_path() {
    let csv = prints(&["choose", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().expect("a header");
    assert_eq!(header, ["code", "phrase", "when", "answers"].as_slice());
    let records: Vec<_> = reader.records().map(|record| record.expect("a record")).collect();
    assert_eq!(records.len(), choice::paths().len());
    for (record, path) in records.iter().zip(choice::paths()) {
        let answers: Vec<_> = path.steps.iter().map(|step| step.answer.text).collect();
        let code = format!("{:03}", path.choice.code);
        let name = entry(path.choice.code).phrase;
        assert_eq!(
            record,
            [code.as_str(), &name, path.choice.when, &answers.join(" | ")].as_slice()
        );
    }
}

#[test]
fn markdown_is_a_mermaid_diagram_and_the_reason() {
    let paths = choice::paths_to(205);
    let steps = &paths[0].steps;
    let mut expected = "```mermaid\nflowchart LR\n".to_owned();
    let mut node = "n".to_owned();
    for step in steps {
        let (question, source) = (step.question.asks, step.question.source);
        if node == "n" {
            expected += &format!("  n{{{{\"{question}<br>{source}\"}}}}\n");
        }
        let answers = step.question.answers.iter();
        let number = answers.clone().position(|it| it.text == step.answer.text).expect("it") + 1;
        let next = format!("{node}{number}");
        let target = match steps.iter().skip_while(|it| it.question.asks != question).nth(1) {
            Some(next) => format!("{{{{\"{}<br>{}\"}}}}", next.question.asks, next.question.source),
            None => "([\"205 Reset Content\"])".to_owned(),
        };
        expected += &format!("  {node} -->|\"{}\"| {next}{target}\n", step.answer.text);
        node = next;
    }
    let choice = paths[0].choice;
    expected += &format!("```\n\n{}\n\n", choice.sentence(false));
    for near in choice.near {
        expected += &format!("- not **{}**, because {}.\n", near.code, near.because);
    }
    check(&["choose", "205", "--format", "markdown"], &expected, "", 0);
}
