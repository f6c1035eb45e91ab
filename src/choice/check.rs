//! What holds for every question and every leaf of the tree, checked while compiling. The compiler
//! itself reports a question that is never reached: it is dead code.

use super::tree::ROOT;
use super::{Choice, QUESTIONS_MAX, Question, Then};

/// The longest question and the longest answer, in bytes: both are read at a glance.
const TEXT_MAX: usize = 64;

/// The longest example.
const EXAMPLE_MAX: usize = 80;

const _: () = check_question(&ROOT, 1);

const fn check_question(question: &Question, depth: usize) {
    assert!(depth <= QUESTIONS_MAX, "choose: more than seven questions on one path, or a loop");
    assert!(!question.asks.is_empty(), "choose: a question asks nothing");
    assert!(question.asks.len() <= TEXT_MAX, "choose: a question is longer than 64 bytes");
    let answers = question.answers;
    assert!(answers.len() >= 2 && answers.len() <= 6, "choose: a question has two to six answers");
    let mut place = 0;
    while place < answers.len() {
        let answer = &answers[place];
        assert!(!answer.text.is_empty(), "choose: an answer is empty");
        assert!(answer.text.len() <= TEXT_MAX, "choose: an answer is longer than 64 bytes");
        if let Some(example) = answer.example {
            assert!(!example.is_empty(), "choose: an example is empty; say None");
            assert!(example.len() <= EXAMPLE_MAX, "choose: an example is longer than 80 bytes");
        }
        match &answer.then {
            Then::Ask(next) => check_question(next, depth + 1),
            Then::Recommend(choice) => check_choice(choice),
        }
        place += 1;
    }
}

const fn check_choice(choice: &Choice) {
    assert!(choice.code >= 200 && choice.code <= 599, "choose: a leaf is no final status code");
    assert!(!choice.when.is_empty(), "choose: a leaf does not say when its code is sent");
    assert!(!choice.near.is_empty(), "choose: a leaf names no near miss");
    let mut place = 0;
    while place < choice.near.len() {
        let near = &choice.near[place];
        assert!(near.code != choice.code, "choose: a code is its own near miss");
        assert!(!near.because.is_empty(), "choose: a near miss does not say why it is not the one");
        place += 1;
    }
}
