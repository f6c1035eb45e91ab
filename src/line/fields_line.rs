//! Logs that name their columns in a line of their own (`#Fields: date time sc-status …`): IIS and
//! everything else in the W3C extended format, CloudFront. The last such line counts.

use super::template::status;
use super::{InsertSome, Reading, Trust, Writer, token};

/// The columns, by their number.
#[derive(Debug, Default)]
pub(super) struct Columns {
    status: Option<usize>,
    sub_status: Option<usize>,
    detail: Option<usize>,
    is_tabbed: bool,
    is_cloudfront: bool,
}

impl Columns {
    pub(super) fn are_known(&self) -> bool {
        self.status.is_some()
    }

    /// Reads a line that names the columns, or one that has them; `None` if it is something else.
    pub(super) fn read(&mut self, line: &[u8]) -> Option<Reading> {
        if let Some(names) = line.strip_prefix(b"#Fields:") {
            self.learn(&String::from_utf8_lossy(names));
            return Some(Reading::default());
        }
        if line.starts_with(b"#") {
            return Some(Reading::default());
        }
        self.read_row(line)
    }

    fn learn(&mut self, names: &str) {
        let place = |wanted: &str| names.split_whitespace().position(|name| name == wanted);
        let is_cloudfront = place("x-edge-location").is_some();
        *self = Self {
            status: place("sc-status"),
            sub_status: place("sc-substatus"),
            detail: place("x-edge-detailed-result-type").or_else(|| place("x-edge-result-type")),
            is_tabbed: is_cloudfront,
            is_cloudfront,
        };
    }

    fn read_row(&self, line: &[u8]) -> Option<Reading> {
        let separator = if self.is_tabbed { b'\t' } else { b' ' };
        let column = |number: Option<usize>| line.split(|&byte| byte == separator).nth(number?);
        let code = status(column(self.status)?.trim_ascii())?;
        let mut details = Vec::new();
        if let Some(sub) = column(self.sub_status).filter(|sub| *sub != b"0") {
            let token = format!("{code}.{}", String::from_utf8_lossy(sub));
            details.insert_some(token::of_vocabularies(
                token.as_bytes(),
                &["iis-substatus", "ancm-substatus"],
            ));
        }
        let result = column(self.detail).filter(|result| *result != b"Error");
        details.extend(result.and_then(|it| token::of_vocabularies(it, &["cloudfront-result"])));
        let writer = if self.is_cloudfront {
            Writer {
                format: "cloudfront",
                name: "Amazon CloudFront",
                vendor: Some("AWS"),
                is_access: true,
            }
        } else {
            Writer { format: "w3c", name: "IIS", vendor: Some("Microsoft"), is_access: true }
        };
        Some(Reading {
            status: Some((code, Trust::Format)),
            upstream: None,
            details,
            writer: Some(writer),
        })
    }
}
