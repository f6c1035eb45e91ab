//! Codes without a head: `404` alone on a line, as `curl -w '%{http_code}'` prints it, or in a
//! line that speaks of a status.

use super::head::Head;
use super::status_line::three_digits;

/// A longer line is no remark on a status.
const LINE_MAX: usize = 512;

/// The most bare codes that are kept.
const CODES_MAX: usize = 100;

/// What shows that a number behind it is a status code.
const SIGNS: [&str; 7] = ["http", "status", "code", "error", "response", "<title", "<h1"];

/// The codes that an input without heads mentions.
#[derive(Default)]
pub(super) struct Mentions {
    /// Those alone on their lines.
    bare: Vec<u16>,
    /// The last one in a line of other words, with what stands behind it.
    spoken_of: Option<(u16, String)>,
}

impl Mentions {
    /// Looks for a code in a line.
    pub(super) fn note(&mut self, line: &str) {
        let line = line.trim();
        // curl's notes have numbers of many kinds in them.
        if line.len() > LINE_MAX || line.starts_with("* ") {
            return;
        }
        if let Some(code) = three_digits(line) {
            if self.bare.len() < CODES_MAX {
                self.bare.push(code);
            }
        } else if let Some(found) = spoken_of(line) {
            self.spoken_of = Some(found);
        }
    }

    /// Each bare code as a head; without any, the code that was spoken of.
    pub(super) fn into_heads(self) -> Vec<Head> {
        if self.bare.is_empty() {
            return self.spoken_of.into_iter().map(|(code, reason)| head(code, reason)).collect();
        }
        self.bare.into_iter().map(|code| head(code, String::new())).collect()
    }
}

/// A code of which nothing else is known.
pub(super) fn head(code: u16, reason: String) -> Head {
    let code_text = format!("{code:03}");
    Head { code: Some(code), code_text, reason, is_bare: true, ..Head::default() }
}

/// The code in `curl: (22) The requested URL returned error: 404`, in `404 Not Found`, in a line
/// of an access log.
fn spoken_of(line: &str) -> Option<(u16, String)> {
    let code = |word: &str| three_digits(word).filter(|code| (100..600).contains(code));
    if let Some((first, reason)) = line.split_once(' ')
        && let Some(code) = code(first)
        && reason.starts_with(|first: char| first.is_ascii_uppercase())
    {
        return Some((code, reason.to_owned()));
    }
    let lower = line.to_ascii_lowercase();
    let sign = SIGNS.iter().filter_map(|sign| lower.find(sign)).min()?;
    let is_end = |character: char| !character.is_ascii_alphanumeric() && character != '.';
    lower[sign..].split(is_end).find_map(code).map(|code| (code, String::new()))
}
