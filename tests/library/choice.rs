//! The tree of `choose`: which codes it leads to, and that every path is sound.

use std::collections::BTreeSet;

use httpstatus::choice::tree::{NOT_SENT, ROOT};
use httpstatus::choice::{self, QUESTIONS_MAX, Question, Then};
use httpstatus::table::ENTRIES;
use httpstatus::table::entry::{Class, Standing};

/// What the author of an API has in mind, the numbers of the answers, and the code they lead to.
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
fn every_final_code_in_use_is_the_end_of_a_path_and_no_other_is() {
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
fn no_path_ends_at_the_codes_that_no_application_sends() {
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
fn a_code_with_two_paths_has_a_main_one_and_a_reason_for_the_other() {
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
fn a_near_miss_is_a_code_that_could_have_been_sent() {
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
fn every_question_has_different_answers_and_a_question_mark() {
    for step in choice::paths().iter().flat_map(|path| &path.steps) {
        let texts: BTreeSet<_> = step.question.answers.iter().map(|answer| answer.text).collect();
        assert_eq!(texts.len(), step.question.answers.len(), "{}", step.question.asks);
        assert!(step.question.asks.ends_with('?'), "{}", step.question.asks);
        assert!(!step.answer.text.ends_with('.'), "{}", step.answer.text);
    }
}

/// The question that some answers lead to.
fn question(answers: &str) -> &'static Question {
    answers.chars().fold(&ROOT, |question, number| {
        let place = number.to_digit(10).expect("a digit") as usize - 1;
        match &question.answers[place].then {
            Then::Ask(next) => next,
            Then::Send(choice) => panic!("{answers} leads to {}", choice.code),
        }
    })
}

#[test]
fn the_questions_at_which_well_known_pairs_part() {
    for (codes, answers) in [
        ([401, 403], "31"),
        ([400, 422], "33"),
        ([200, 204], "1"),
        // There are two paths to 404.
        ([404, 410], "3"),
        ([301, 308], "211"),
        ([502, 504], "43"),
        ([409, 412], "34"),
        ([200, 500], ""),
    ] {
        assert_eq!(choice::parting(&codes).asks, question(answers).asks, "{codes:?}");
    }
}
