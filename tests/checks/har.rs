//! The reader of HAR files: whatever the file, each response is counted, and how the bytes come makes no
//! difference.

use std::io::BufReader;
use std::time::SystemTime;

use httpstatus::response::{Diagnosis, diagnose, has_head, is_response};

/// The first byte says how much comes at once, and whether the rest is a file or the entries of one.
pub(crate) fn check(bytes: &[u8]) {
    let [form, input @ ..] = bytes else { return };
    let file = if form % 2 == 0 {
        input.to_vec()
    } else {
        [&b"{\"log\":{\"entries\":["[..], input, b"]}}"].concat()
    };
    check_pieces(&file, usize::from(*form) + 1);
}

/// Reads an input at once and in pieces of this many bytes, which has to give the same.
pub(crate) fn check_pieces(input: &[u8], size: usize) {
    let _ = (has_head(input), is_response(input));
    let whole = diagnose(input, SystemTime::UNIX_EPOCH, None).expect("memory can be read");
    let pieces = BufReader::with_capacity(size, input);
    let pieces = diagnose(pieces, SystemTime::UNIX_EPOCH, None).expect("memory can be read");
    assert_eq!(whole.as_ref().map(summary), pieces.as_ref().map(summary), "in pieces of {size}");
    let Some(diagnosis) = whole else { return };
    assert!(diagnosis.explained < diagnosis.heads.len());
    let counted: usize = diagnosis.counts.iter().map(|(_, count)| count).sum();
    assert!(!diagnosis.is_survey() || counted >= diagnosis.heads.len());
}

/// What a reading came to.
fn summary(diagnosis: &Diagnosis) -> String {
    let heads: Vec<_> =
        diagnosis.heads.iter().map(|it| (&it.code_text, &it.fields, it.extent)).collect();
    format!("{} {:?} {heads:?}", diagnosis.explained, diagnosis.counts)
}
