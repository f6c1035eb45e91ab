//! Details: every row of the table, and every group of namesakes, with the brief of its status on one
//! screen.

use httpstatus::render::detail::write_details;
use httpstatus::table::DETAILS;
use httpstatus::table::detail::{Detail, named};

use super::{check_prose, check_width, words, written};

/// The most lines: a screen of 24 rows without the prompt after it.
const LINES_MAX: usize = 23;

fn rendered(width: usize, details: &[&'static Detail]) -> String {
    written(width, |layout| write_details(layout, details))
}

/// The rows that a text takes on a screen, which breaks a longer line.
fn rows(text: &str, width: usize) -> usize {
    text.lines().map(|line| line.chars().count().div_ceil(width).max(1)).sum()
}

#[test]
fn every_detail_fits_the_screen_with_the_brief_of_its_status() {
    for width in [80, 120] {
        let mut tall = Vec::new();
        for detail in DETAILS {
            let text = rendered(width, &[detail]);
            check_width(&text, width);
            check_prose(&text);
            tall.extend((rows(&text, width) > LINES_MAX).then_some(text));
        }
        assert!(tall.is_empty(), "{} at {width} columns: {}", tall.len(), tall[0]);
    }
}

#[test]
fn a_detail_with_all_its_namesakes_fits_the_screen() {
    for detail in DETAILS {
        let namesakes: Vec<_> = named(&detail.token).collect();
        if namesakes.len() > 1 {
            let text = rendered(80, &namesakes);
            let rows = rows(&text, 80);
            assert!(rows <= LINES_MAX, "{}: {rows} lines\n{text}", detail.token);
        }
    }
}

#[test]
fn a_detail_says_what_happened_what_to_check_and_where_it_is_seen() {
    for detail in DETAILS {
        let text = rendered(80, &[detail]);
        let text = words(&text).join(" ");
        let has = |part: &str| text.contains(&words(part).join(" "));
        for part in [&detail.says, &detail.check[0], &detail.shown_in, &detail.source.url()[..]] {
            assert!(has(part), "{} lacks {part} in\n{text}", detail.token);
        }
        // Without a status, only some products have an entry for 000.
        let Some(entry) = detail.entry() else { continue };
        let brief = format!("{:03} {}", entry.code, entry.name());
        assert!(has(&brief), "{} has no brief of {brief}", detail.token);
    }
}
