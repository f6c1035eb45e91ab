//! The tree of `choose`: which codes it leads to, and that every path is sound.

use std::collections::BTreeSet;

use httpstatus::choice::tree::{NOT_SENT, ROOT};
use httpstatus::choice::{self, Choice, QUESTIONS_MAX, Question, Then};
use httpstatus::search::search;
use httpstatus::table::ENTRIES;
use httpstatus::table::entry::{Class, Standing};

/// What the author of an API types into the search, the numbers of the answers in `choose`, and the
/// code that both lead to.
const QUESTIONS: [(&str, &str, u16); 24] = [
    ("user created", "12", 201),
    ("email already exists", "341", 409),
    ("malformed json", "331", 400),
    ("missing required parameter", "331", 400),
    ("validation error", "332", 422),
    ("not logged in", "3111", 401),
    ("expired token", "3111", 401),
    ("user is not allowed", "3121", 403),
    ("user lacks permission", "3121", 403),
    ("record not found", "3211", 404),
    ("deleted permanently", "3212", 410),
    ("job queued", "13", 202),
    ("moved permanently, keep post", "2111", 308),
    ("redirect after form post", "22", 303),
    ("upload too large", "3341", 413),
    ("wrong content type", "333", 415),
    ("rate limit exceeded", "351", 429),
    ("database down", "42", 503),
    ("third-party api timeout", "431", 504),
    ("maintenance", "42", 503),
    ("etag does not match", "342", 412),
    ("method not supported", "3221", 405),
    ("resource is locked", "344", 423),
    ("nothing to return", "141", 204),
];

/// The code that some answers lead to.
fn chosen(answers: &str) -> &'static Choice {
    let (before, last) = answers.split_at(answers.len() - 1);
    let place = last.parse::<usize>().expect("a digit") - 1;
    match &question(before).answers[place].then {
        Then::Recommend(choice) => choice,
        Then::Ask(question) => panic!("{answers}: still a question: {}", question.asks),
    }
}

#[test]
fn the_search_and_choose_agree_on_the_everyday_questions_of_api_design() {
    let mut faults = Vec::new();
    for (question, answers, code) in QUESTIONS {
        let hits = search(question).hits;
        let found = hits.first().map(|hit| hit.entry.code);
        if (chosen(answers).code, found) != (code, Some(code)) {
            faults.push(format!(
                "{question}: {code}, but choose {}, search {:?}",
                chosen(answers).code,
                hits.iter().take(3).map(|hit| hit.entry.code).collect::<Vec<_>>()
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Many APIs send 400 where 422 says more: both name the other one.
#[test]
fn a_validation_error_is_422_with_400_as_the_alternative_in_both() {
    let choice = chosen("332");
    assert_eq!(choice.code, 422);
    assert!(choice.near.iter().any(|near| near.code == 400) && choice.when.contains("400"));
    for question in ["validation error", "validation failed", "invalid field value"] {
        let codes: Vec<u16> = search(question).hits.iter().map(|hit| hit.entry.code).collect();
        assert_eq!(codes.first(), Some(&422), "{question}: {codes:?}");
        assert!(codes.iter().take(3).any(|code| *code == 400), "{question}: {codes:?}");
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
        assert!(ways[0].choice.also_because.is_none(), "{code} has no main path");
        assert!(
            ways[1..].iter().all(|way| way.choice.also_because.is_some()),
            "{code}: why twice?"
        );
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
            Then::Recommend(choice) => panic!("{answers} leads to {}", choice.code),
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
