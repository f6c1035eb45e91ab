//! The reader of lines: no status out of thin air, nothing harmful in what is shown again.

use httpstatus::line::{Filter, Reader, Stop, Summary, Trust, read_lines, read_text, redact};
use httpstatus::render::json::write_json_log;
use httpstatus::render::log::{write_csv_summary, write_plain_summary, write_summary};
use httpstatus::render::style::Styles;

use super::{is_harmful, written};

/// The input is a log.
pub(crate) fn check(bytes: &[u8]) {
    let mut reader = Reader::default();
    for line in bytes.split(|&byte| byte == b'\n') {
        let reading = reader.read(line);
        if let Some((code, trust)) = reading.status {
            assert!(is_there(code, trust, line), "{code} in {:?}", String::from_utf8_lossy(line));
        }
        assert!(redact(line).len() <= 512);
    }
    let _ = read_text(&String::from_utf8_lossy(bytes));
    check_summary(bytes);
}

/// Whether the digits of a status stand in the line. A message may imply one, and what says that there
/// was no response has no digits (`-`).
fn is_there(code: u16, trust: Trust, line: &[u8]) -> bool {
    let digits = format!("{code:03}");
    let stands = line.windows(3).any(|three| three == digits.as_bytes());
    // JSON may write a digit as `\u0034`.
    code == 0
        || trust == Trust::Implied
        || stands
        || line.windows(2).any(|two| two == b"\\u")
        || line.contains(&0x1b)
}

/// The same however the log is cut into reads; every form can be read again.
fn check_summary(bytes: &[u8]) {
    let mut summary = Summary::new(Filter::default());
    summary.begin_file("log");
    let skipped = read_lines(bytes, |lines| summary.take(lines), |_| Stop::No);
    summary.skipped = skipped.expect("memory can be read");
    let counted: u64 = summary.rows().iter().map(|row| row.count).sum();
    let text = written(|out| write_summary(out, &summary, Styles::PLAIN, None));
    let text = String::from_utf8(text).expect("UTF-8");
    assert!(!text.contains(|c| is_harmful(c) && c != '\n'), "{text:?}");
    let plain = written(|out| write_plain_summary(out, &summary));
    let plain = String::from_utf8(plain).expect("UTF-8");
    assert!(plain.lines().all(|line| line.split('\t').count() == 6), "{plain}");
    let csv = written(|out| write_csv_summary(out, &summary));
    assert_eq!(
        ::csv::Reader::from_reader(csv.as_slice()).records().flatten().count(),
        summary.rows().len()
    );
    let json = written(|out| write_json_log(out, &summary));
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    let rows = json["rows"].as_array().expect("rows");
    assert_eq!(rows.iter().filter_map(|row| row["count"].as_u64()).sum::<u64>(), counted);
}
