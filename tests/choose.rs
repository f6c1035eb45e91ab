//! `choose` where there is nobody to ask: the tree, the way to a code, the parting of several.
//! The tree as a whole stands in `tests/fixtures` and is compared by `tests/generated`.

mod common;

use std::collections::BTreeSet;

use common::{check, httpstatus};
use httpstatus::choice::tree::{NOT_SENT, ROOT};
use httpstatus::choice::{self, QUESTIONS_MAX, Then};
use httpstatus::status::{Class, Standing};
use httpstatus::table::ENTRIES;
use serde_json::Value;

/// What an author has in mind, the numbers of the answers, and the code that they lead to.
const CASES: [(&str, &str, u16); 20] = [
    ("create a user", "12", 201),
    ("create one whose e-mail exists", "341", 409),
    ("a body that is not JSON", "331", 400),
    ("a field out of range", "332", 422),
    ("no token", "3111", 401),
    ("an expired token", "3111", 401),
    ("a token without the right", "3121", 403),
    ("a record that never existed", "3211", 404),
    ("one that was deleted for good", "3212", 410),
    ("a job queued", "13", 202),
    ("a page moved for good, POST kept", "2111", 308),
    ("a form answered with a redirect", "22", 303),
    ("an upload too large", "3341", 413),
    ("an upload of a wrong type", "333", 415),
    ("too many calls", "351", 429),
    ("the database down", "42", 503),
    ("a third-party API that times out", "431", 504),
    ("maintenance", "42", 503),
    ("an ETag that no longer matches", "342", 412),
    ("a method not offered", "3221", 405),
];

#[test]
fn twenty_cases_lead_to_their_codes() {
    for (case, answers, code) in CASES {
        let mut then = &Then::Ask(&ROOT);
        for number in answers.chars() {
            let Then::Ask(question) = then else { panic!("{case}: the code came too soon") };
            let place = number.to_digit(10).expect("a digit") as usize - 1;
            then = &question.answers[place].then;
        }
        let Then::Send(choice) = then else { panic!("{case}: still a question") };
        assert_eq!(choice.code, code, "{case}");
    }
}

#[test]
fn every_final_code_in_use_is_an_end_and_no_other_is() {
    let ends: BTreeSet<u16> = choice::paths().iter().map(|path| path.choice.code).collect();
    let left_out = NOT_SENT.map(|(code, _)| code);
    let wanted: BTreeSet<u16> = ENTRIES
        .iter()
        .filter(|entry| entry.standing.in_registry())
        .filter(|entry| Class::of(entry.code) != Some(Class::Informational))
        .map(|entry| entry.code)
        .filter(|code| !left_out.contains(code))
        .collect();
    assert_eq!(ends, wanted);
    assert_eq!(ends.len(), 55);
}

#[test]
fn the_final_codes_that_are_no_ends_are_those_that_no_application_sends() {
    // 305: a server must not be able to set a client's proxy. 306, 418: reserved, without a meaning.
    // 510: for an experiment that is over.
    assert_eq!(NOT_SENT.map(|(code, _)| code), [305, 306, 418, 510]);
    let deprecated = [305];
    for (code, reason) in NOT_SENT {
        let entry = ENTRIES.iter().find(|entry| entry.code == code).expect("in the table");
        let is_used = entry.standing == Standing::Registered;
        assert!(!is_used || deprecated.contains(&code), "{code} is in use");
        assert!(!reason.is_empty());
    }
}

#[test]
fn a_code_that_is_an_end_twice_has_one_main_path_and_a_reason_for_the_other() {
    let paths = choice::paths();
    let mut twice = Vec::new();
    for code in paths.iter().map(|path| path.choice.code).collect::<BTreeSet<_>>() {
        let ways = choice::paths_to(code);
        assert!(ways[0].choice.again.is_none(), "{code} has no main path");
        assert!(ways[1..].iter().all(|way| way.choice.again.is_some()), "{code}: why twice?");
        twice.extend((ways.len() > 1).then_some(code));
    }
    assert_eq!(twice, [404, 501]);
}

#[test]
fn no_path_has_more_than_seven_questions() {
    let longest = choice::paths().iter().map(|path| path.steps.len()).max();
    assert_eq!(longest, Some(4));
    assert!(longest <= Some(QUESTIONS_MAX));
}

#[test]
fn what_was_near_is_a_code_that_could_have_been_sent() {
    for path in choice::paths() {
        for near in path.choice.near {
            let known = !choice::paths_to(near.code).is_empty();
            assert!(known, "{} is near {}", near.code, path.choice.code);
            let because = near.because;
            assert!(!because.ends_with('.'), "{}: {because}", path.choice.code);
        }
        assert!(!path.choice.when.ends_with('.'), "{}", path.choice.code);
    }
}

#[test]
fn no_question_offers_the_same_answer_twice_or_asks_without_a_question_mark() {
    for step in choice::paths().iter().flat_map(|path| &path.steps) {
        let texts: BTreeSet<_> = step.question.answers.iter().map(|answer| answer.text).collect();
        assert_eq!(texts.len(), step.question.answers.len(), "{}", step.question.asks);
        assert!(step.question.asks.ends_with('?'), "{}", step.question.asks);
        assert!(!step.answer.text.ends_with('.'), "{}", step.answer.text);
    }
}

#[test]
fn the_way_to_a_code() {
    check(
        &["choose", "304"],
        "\
304 Not Modified
You send 304 when a GET or HEAD asked for it only if it had changed, and it has
not.

The way to it
1. What became of the request? (RFC 9110 §15)
   The answer is elsewhere, or the client has it already (a page that moved, the
   outcome of a form, a copy that still holds)
2. What should the client do? (RFC 9110 §15.4)
   Use the copy it has: nothing has changed (the ETag in its If-None-Match is
   the current one)

The codes that were near
- not 200, because that would send again what the client has.
- not 412, because that is for a failed condition on a change, not on a read.
",
        "",
        0,
    );
}

#[test]
fn both_ways_to_a_code_the_main_one_first() {
    let output = httpstatus(&["choose", "not found", "--plain"]).output().expect("the tool runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let sentences: Vec<_> = text.lines().filter(|line| line.starts_with("You ")).collect();
    assert_eq!(
        sentences,
        [
            "You send 404 when there is nothing at this address, and you can't or won't say more.",
            "You also send 404 when they may not have it and must not even learn that it exists; \
             answer as for what was never there (a 404 may stand for a 403 that would give away a \
             secret).",
        ]
    );
    assert!(text.contains("\n\nYou also send 404"), "{text}");
    // So too where there are other codes, or other marks.
    for arguments in [&["choose", "404", "501"][..], &["choose", "404", "--format", "markdown"]] {
        let output = httpstatus(arguments).output().expect("the tool runs").stdout;
        let text = String::from_utf8(output).expect("UTF-8");
        let sentences = text.lines().filter_map(|line| line.split_once("You "));
        let starts: Vec<_> =
            sentences.map(|(_, sentence)| sentence.split(" when").next()).collect();
        assert_eq!(starts[..2], [Some("send 404"), Some("also send 404")], "{text}");
    }
}

#[test]
fn where_two_codes_part() {
    check(
        &["choose", "401", "403"],
        "\
Why may it not? (RFC 9110 §15.5.4)
1. It has to log in first, or once more (no token, an expired one, a wrong
   password)
   Who asks for the login? (RFC 9110 §11)
   1. My service (an API with tokens, a site with accounts): 401 Unauthorized
2. Logged in or not, the answer is no (a token without the right, another's
   record, a blocked address)
   May the client learn that it exists? (RFC 9110 §15.5.4)
   1. Yes (the admin page, a record that others may change): 403 Forbidden

- You send 401 when the credentials are missing, wrong or expired, and good ones
  would help; name the scheme in WWW-Authenticate.
- You send 403 when you know who asks, or it makes no difference, and they may
  not do this.

What tells them apart
- 401: log in and try again; 403: you are known, or it makes no difference, and
  the answer is no.
",
        "",
        0,
    );
}

#[test]
fn the_questions_at_which_well_known_pairs_part() {
    for (codes, question) in [
        ([401, 403], "Why may it not?"),
        ([400, 422], "What is wrong with what it sent?"),
        ([200, 204], "What is there to send back?"),
        ([404, 410], "What is in the way?"),
        ([301, 308], "Must a POST stay a POST, body and all?"),
        ([502, 504], "What did that service do?"),
        ([409, 412], "What stands against it?"),
        ([200, 500], "What became of the request?"),
    ] {
        assert_eq!(choice::parting(&codes).asks, question, "{codes:?}");
    }
}

#[test]
fn codes_at_which_no_path_ends() {
    for (code, why) in [
        ("418", "it is reserved: a joke has spoilt it for serious use (RFC 9110 §15.5.19)"),
        ("305", "it is deprecated: a server must not set a client's proxy (RFC 9110 §15.4.6)"),
        ("100", "it is interim: servers send it of themselves, before the final status"),
        ("499", "it is not registered, and other people's clients don't know it"),
    ] {
        let said = format!("httpstatus: choose never ends at {code}\nhint: {why}\n");
        check(&["choose", code], "", &said, 1);
    }
    check(
        &["choose", "99999"],
        "",
        "httpstatus: no status code 99999\n\
         hint: HTTP has the codes 100 to 599 only (RFC 9110 §15)\n",
        1,
    );
    check(
        &["choose", "a\u{1b}b"],
        "",
        "httpstatus: no status code 'a\\u{1b}b'\n\
         hint: choose takes codes and names: httpstatus choose 401 403\n",
        1,
    );
}

#[test]
fn what_leads_nowhere_does_not_hide_what_leads_somewhere() {
    let output = httpstatus(&["choose", "418", "204"]).output().expect("the tool runs");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("204 No Content\n"));
    assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 2);
    httpstatus(&["choose", "418", "--format", "markdown"]).assert().code(1).stdout("");
}

#[test]
fn a_code_that_is_asked_for_twice_is_one_code() {
    let choose = |codes: &[&str]| {
        httpstatus(&["choose"]).args(codes).output().expect("the tool runs").stdout
    };
    assert_eq!(choose(&["404", "not found", "404"]), choose(&["404"]));
}

#[test]
fn plain_has_the_words_of_the_tree_and_an_item_a_line() {
    let print = |arguments: &[&str]| {
        let output = httpstatus(arguments).output().expect("the tool runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let (wrapped, plain) = (print(&["choose"]), print(&["choose", "--plain"]));
    assert!(wrapped.split_whitespace().eq(plain.split_whitespace()));
    assert_eq!(plain.lines().filter(|line| line.ends_with(": 404 Not Found")).count(), 2);
    let items = plain.lines().filter(|line| !line.trim_start().starts_with(char::is_numeric));
    assert!(items.map(str::trim_start).all(|line| line.contains("? (RFC ")));
}

#[test]
fn the_tree_stays_within_forty_columns() {
    let output = httpstatus(&["choose"]).env("COLUMNS", "40").output().expect("the tool runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let widest = text.lines().map(|line| line.chars().count()).max();
    assert!((36..=40).contains(&widest.unwrap_or(0)), "{widest:?}");
}

fn json(arguments: &[&str]) -> Value {
    let output = httpstatus(arguments).arg("--json").output().expect("the tool runs");
    serde_json::from_slice(&output.stdout).expect("standard output is JSON")
}

#[test]
fn json_fits_the_schema() {
    let file = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    let mut schema = file(include_str!("../schema/choose.schema.json"));
    let entries = file(include_str!("../schema/httpstatus.schema.json"));
    for (name, definition) in entries["$defs"].as_object().expect("definitions") {
        schema["$defs"][name] = definition.clone();
    }
    let schema = jsonschema::validator_for(&schema).expect("a valid schema");
    for arguments in
        [&["choose"][..], &["choose", "403"], &["choose", "401", "403"], &["choose", "418"]]
    {
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
    assert_eq!(two["question"]["asks"], "Why may it not?");
    assert_eq!(two["question"]["answers"].as_array().map(Vec::len), Some(2));
    assert_eq!(two["question"]["answers"][1]["number"], 2);
    assert_eq!(two["paths"].as_array().map(Vec::len), Some(2));
}

#[test]
fn csv_has_a_record_a_path() {
    let output = httpstatus(&["choose", "--format", "csv"]).output().expect("the tool runs");
    let mut records = csv::Reader::from_reader(output.stdout.as_slice());
    let records: Vec<_> = records.records().map(|record| record.expect("a record")).collect();
    assert_eq!(records.len(), choice::paths().len());
    assert_eq!(&records[0][0], "200");
    assert!(records[0][3].starts_with("It worked, or I have taken it on | "));
}

#[test]
fn markdown_of_one_code() {
    check(
        &["choose", "205", "--format", "markdown"],
        "\
```mermaid
flowchart LR
  n{{\"What became of the request?<br>RFC 9110 §15\"}}
  n -->|\"It worked, or I have taken it on\"| n1{{\"What is there to send back?<br>RFC 9110 §15.3\"}}
  n1 -->|\"Nothing: it is done, and a body has nothing to add\"| n14{{\"What should the client's screen do?<br>RFC 9110 §15.3.5\"}}
  n14 -->|\"Clear the form for the next entry\"| n142([\"205 Reset Content\"])
```

You send 205 when the entry was taken and the form that it came from should be empty again.

- not **204**, because that leaves the form filled in.
",
        "",
        0,
    );
}
