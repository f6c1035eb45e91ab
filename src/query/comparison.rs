//! Codes with words that compare them: `401 vs 403`, `difference between 401 and 403`.

use super::pattern::{Pattern, code};

/// Words that stand between or around codes that are compared. Nothing else may.
const COMPARING: &str = "\
    a and between code codes compare compared difference differences http i is or \
    should status than the to use versus vs what which with";

/// The codes, if there are two or more and all other words compare them.
pub(super) fn codes(words: &[&str]) -> Option<Vec<Pattern>> {
    let mut codes = Vec::new();
    for word in words {
        if let Some(code) = code(word) {
            codes.push(code);
        } else {
            let word = word.trim_end_matches(['.', ',', ':', '?']);
            if !COMPARING.split(' ').any(|known| word.eq_ignore_ascii_case(known)) {
                return None;
            }
        }
    }
    (codes.len() > 1).then_some(codes)
}
