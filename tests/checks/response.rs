//! The response reader, and what is said about a response.

use std::time::{Duration, SystemTime};

use httpstatus::render::Layout;
use httpstatus::render::diagnosis::{Ending, write_diagnosis};
use httpstatus::render::diagnosis_rows::{write_csv_diagnosis, write_plain_diagnosis};
use httpstatus::render::json::write_json_diagnosis;
use httpstatus::render::markdown::write_markdown_diagnosis;
use httpstatus::render::style::Styles;
use httpstatus::response::{Diagnosis, diagnose};

use super::{FULL, is_harmful, without_escapes, words, written};

/// The first byte chooses a form, the second is a width, the rest is what comes on standard input.
pub(crate) fn check(bytes: &[u8]) {
    let [form, width, input @ ..] = bytes else { return };
    super::har::check_pieces(input, usize::from(*width) + 1);
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000);
    let diagnosis = diagnose(input, now, None).expect("memory can be read");
    let Some(diagnosis) = diagnosis else { return };
    assert!(!diagnosis.heads.is_empty() && diagnosis.heads.len() == diagnosis.steps.len());
    let width = usize::from(*width);
    match form % 7 {
        0 => people(&diagnosis, Ending::Card, width),
        1 => people(&diagnosis, Ending::Steps, width),
        2 => people(&diagnosis, Ending::Line(Some(width)), width),
        3 => people(&diagnosis, Ending::Line(None), width),
        4 => json(&diagnosis),
        5 => rows(&diagnosis),
        _ => {
            let page = written(|out| write_markdown_diagnosis(out, &diagnosis));
            let page = String::from_utf8(page).expect("UTF-8");
            assert!(!page.contains(|c| is_harmful(c) && c != '\n'), "{page:?}");
        }
    }
}

/// The same words with colour and without, and nothing that controls a terminal.
fn people(diagnosis: &Diagnosis, ending: Ending, width: usize) {
    let text = |styles| {
        let bytes =
            written(|out| write_diagnosis(&mut Layout { out, styles, width }, diagnosis, ending));
        String::from_utf8(bytes).expect("UTF-8")
    };
    let plain = text(Styles::PLAIN);
    assert!(!plain.contains(|c| is_harmful(c) && c != '\n'), "{plain:?}");
    assert!(plain.ends_with('\n'));
    let colored = without_escapes(&text(FULL));
    // A row that is cut in front of a coloured word keeps the spaces there.
    let uncut = |text: &str| words(text.trim_end().trim_end_matches('\u{2026}'));
    assert_eq!(uncut(&colored), uncut(&plain));
}

/// What programs read can be read again.
fn json(diagnosis: &Diagnosis) {
    let object = written(|out| write_json_diagnosis(out, diagnosis));
    let object: serde_json::Value = serde_json::from_slice(&object).expect("JSON");
    let responses = object["responses"].as_array().map(Vec::len);
    assert_eq!(responses, Some(diagnosis.heads.len()));
}

fn rows(diagnosis: &Diagnosis) {
    let plain = written(|out| write_plain_diagnosis(out, diagnosis));
    let plain = String::from_utf8(plain).expect("UTF-8");
    assert!(plain.lines().all(|line| line.split('\t').count() == 5), "{plain}");
    assert!(!plain.contains(|c| is_harmful(c) && !"\n\t".contains(c)), "{plain:?}");
    let csv = written(|out| write_csv_diagnosis(out, diagnosis));
    let mut csv = ::csv::Reader::from_reader(csv.as_slice());
    assert_eq!(csv.records().flatten().count(), plain.lines().count());
}
