//! The response reader, and what is said of a response.

use std::time::{Duration, SystemTime};

use httpstatus::render::diagnosis::{self, Detail};
use httpstatus::render::{json, markdown, records};
use httpstatus::response::{Diagnosis, diagnose};
use httpstatus::style::Styles;

use super::{is_harmful, without_escapes, written};

/// The first byte is a width, the rest what comes on standard input.
pub(crate) fn check(bytes: &[u8]) {
    let [width, input @ ..] = bytes else { return };
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000);
    let diagnosis = diagnose(input, now, None).expect("memory can be read");
    let Some(diagnosis) = diagnosis else { return };
    assert!(!diagnosis.heads.is_empty() && diagnosis.heads.len() == diagnosis.steps.len());
    people(&diagnosis, usize::from(*width));
    programs(&diagnosis);
}

/// The same words with colour and without, and nothing that a terminal obeys.
fn people(diagnosis: &Diagnosis, width: usize) {
    for detail in [Detail::Card, Detail::Line(Some(width)), Detail::Line(None)] {
        let text = |styles: &Styles| {
            let out = written(|out| diagnosis::write(out, diagnosis, detail, styles, width));
            String::from_utf8(out).expect("UTF-8")
        };
        let plain = text(&Styles::PLAIN);
        assert!(!plain.contains(|c| is_harmful(c) && c != '\n'), "{plain:?}");
        assert!(plain.ends_with('\n'));
        let colored = without_escapes(&text(&Styles::new(true, true)));
        assert_eq!(colored.replace('\u{2022}', "-"), plain.replace('\u{2022}', "-"));
    }
}

/// What programs read can be read again.
fn programs(diagnosis: &Diagnosis) {
    let object = written(|out| json::write_diagnosis(out, diagnosis));
    let object: serde_json::Value = serde_json::from_slice(&object).expect("JSON");
    let responses = object["responses"].as_array().map(Vec::len);
    assert_eq!(responses, Some(diagnosis.heads.len()));

    let plain = String::from_utf8(written(|out| records::plain(out, diagnosis))).expect("UTF-8");
    assert!(plain.lines().all(|line| line.split('\t').count() == 5), "{plain}");
    assert!(!plain.contains(|c| is_harmful(c) && !"\n\t".contains(c)), "{plain:?}");

    let csv = written(|out| records::csv(out, diagnosis));
    let mut csv = ::csv::Reader::from_reader(csv.as_slice());
    assert_eq!(csv.records().filter(Result::is_ok).count(), plain.lines().count());

    let page = String::from_utf8(written(|out| markdown::diagnosis(out, diagnosis)));
    assert!(!page.expect("UTF-8").contains(|c| is_harmful(c) && c != '\n'));
}
