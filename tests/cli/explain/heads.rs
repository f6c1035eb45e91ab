//! Six heads that people have: each diagnosis is one screen of 80 × 24.

use super::explained;
use crate::common::heads::HEADS;
use crate::common::in_process::{answer, terminal_after_pipe};

#[test]
fn each_diagnosis_fits_a_screen_of_80_by_24_with_its_headings_in_order() {
    for heads in HEADS {
        let (name, headings) = (heads.name, heads.headings);
        let text = explained(&[], &heads.text());
        assert!(text.lines().count() <= 23, "{name}:\n{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{name}:\n{text}");
        let known = [
            "What its headers say", "Breaks the standard", "Could be better", "Who answered",
            "What to do",
        ];
        let found: Vec<_> = text.lines().filter(|line| known.contains(line)).collect();
        assert_eq!(found, headings, "{name}:\n{text}");
        assert!(text.lines().any(|line| line.starts_with("More     httpstatus ")), "{text}");
        let steps = text.lines().filter(|line| line.starts_with("  \u{2022} ")).count();
        assert!((1..=3).contains(&steps), "{name}:\n{text}");
    }
}

#[test]
fn a_terminal_gets_the_same_text_as_a_pipe() {
    for heads in HEADS {
        let shown = answer(&terminal_after_pipe(80, 24), &["explain"], &heads.text()).stdout;
        assert_eq!(shown, explained(&[], &heads.text()), "{}", heads.name);
    }
}

/// `httpstatus "$(curl -si URL)"`: the shell has taken away the last line end.
#[test]
fn a_head_that_is_pasted_as_an_argument_is_explained_as_one_that_is_piped_in() {
    for heads in HEADS {
        let text = heads.text();
        let pasted = answer(&terminal_after_pipe(80, 24), &[text.trim_end()], "").stdout;
        assert_eq!(pasted.lines().next(), explained(&[], &text).lines().next(), "{}", heads.name);
    }
}
