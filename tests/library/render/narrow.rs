//! Narrow terminals: at 40 columns no line is longer and no word is cut.

use httpstatus::render::brief::write_brief;
use httpstatus::render::card::write_card;
use httpstatus::render::lines::write_differences;

use super::{answers, check_width, words, written};

const NARROW: usize = 40;

/// `brief.rs` shows that no word is cut.
#[test]
fn a_brief_at_40_columns_has_no_longer_line() {
    for meanings in answers() {
        let brief = written(NARROW, |layout| write_brief(layout, &meanings, None));
        check_width(&brief, NARROW);
    }
}

#[test]
fn a_card_at_40_columns_has_the_words_of_the_one_at_80() {
    for meanings in answers() {
        let card = |width| written(width, |layout| write_card(layout, &meanings));
        let (narrow, wide) = (card(NARROW), card(80));
        check_width(&narrow, NARROW);
        assert_eq!(words(&narrow), words(&wide));
    }
}

#[test]
fn differences_at_40_columns_have_the_words_of_those_at_80() {
    let entries: Vec<_> = answers().into_iter().map(|meanings| meanings[0]).collect();
    for pair in entries.windows(2) {
        let differences = |width| written(width, |layout| write_differences(layout, pair));
        let (narrow, wide) = (differences(NARROW), differences(80));
        check_width(&narrow, NARROW);
        assert_eq!(words(&narrow), words(&wide));
    }
}
