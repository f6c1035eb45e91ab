//! The response reader, and what is said of a response.

use std::time::{Duration, SystemTime};

use httpstatus::render::diagnosis::{self, Detail};
use httpstatus::render::{json, markdown, records};
use httpstatus::response::{Diagnosis, diagnose};
use httpstatus::style::Styles;

use super::{is_harmful, without_escapes, words, written};

/// The first byte chooses a form, the second is a width, the rest is what comes on standard input.
pub(crate) fn check(bytes: &[u8]) {
    let [form, width, input @ ..] = bytes else { return };
    let now = || SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000);
    let diagnosis = diagnose(input, now, None).expect("memory can be read");
    let Some(diagnosis) = diagnosis else { return };
    assert!(!diagnosis.heads.is_empty() && diagnosis.heads.len() == diagnosis.steps.len());
    let width = usize::from(*width);
    match form % 6 {
        0 => people(&diagnosis, Detail::Card, width),
        1 => people(&diagnosis, Detail::Line(Some(width)), width),
        2 => people(&diagnosis, Detail::Line(None), width),
        3 => json(&diagnosis),
        4 => rows(&diagnosis),
        _ => {
            let page = written(|out| markdown::diagnosis(out, &diagnosis));
            let page = String::from_utf8(page).expect("UTF-8");
            assert!(!page.contains(|c| is_harmful(c) && c != '\n'), "{page:?}");
        }
    }
}

/// The same words with colour and without, and nothing that a terminal obeys.
fn people(diagnosis: &Diagnosis, detail: Detail, width: usize) {
    let text = |styles: &Styles| {
        let out = written(|out| diagnosis::write(out, diagnosis, detail, styles, width));
        String::from_utf8(out).expect("UTF-8")
    };
    let plain = text(&Styles::PLAIN);
    assert!(!plain.contains(|c| is_harmful(c) && c != '\n'), "{plain:?}");
    assert!(plain.ends_with('\n'));
    let colored = without_escapes(&text(&Styles::new(true, true)));
    assert_eq!(words(&colored), words(&plain));
}

/// What programs read can be read again.
fn json(diagnosis: &Diagnosis) {
    let object = written(|out| json::write_diagnosis(out, diagnosis));
    let object: serde_json::Value = serde_json::from_slice(&object).expect("JSON");
    let responses = object["responses"].as_array().map(Vec::len);
    assert_eq!(responses, Some(diagnosis.heads.len()));
}

fn rows(diagnosis: &Diagnosis) {
    let plain = String::from_utf8(written(|out| records::plain(out, diagnosis))).expect("UTF-8");
    assert!(plain.lines().all(|line| line.split('\t').count() == 5), "{plain}");
    assert!(!plain.contains(|c| is_harmful(c) && !"\n\t".contains(c)), "{plain:?}");
    let csv = written(|out| records::csv(out, diagnosis));
    let mut csv = ::csv::Reader::from_reader(csv.as_slice());
    assert_eq!(csv.records().flatten().count(), plain.lines().count());
}
