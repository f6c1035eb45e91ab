//! Tokens of the details in the place where their vendor writes them: `code=H12`, `curl: (56)`,
//! `Error from server (NotFound)`.

use memchr::memmem;

use super::stated::contains;
use crate::table::detail::{Detail, named};

/// Where a token stands: the text before it, its vocabularies, and a text that the line must have too.
struct Place {
    before: &'static str,
    vocabularies: &'static [&'static str],
    beside: &'static str,
}

const fn place(before: &'static str, vocabularies: &'static [&'static str]) -> Place {
    Place { before, vocabularies, beside: "" }
}

/// The places. A function, since a static with references would have to be relocated at every start.
fn places() -> [Place; 22] {
    [
        place("curl: (", &["curl-exit"]),
        place("Error from server (", &["kubernetes-reason"]),
        place("error code: ", &["cloudflare-1xxx"]),
        Place { beside: "ray id", ..place("Error ", &["cloudflare-1xxx"]) },
        Place { beside: "cloudflare", ..place("rror ", &["cloudflare-1xxx"]) },
        place("An error occurred (", &["s3-error", "aws-error", "lambda-error"]),
        place("<Code>", &["s3-error", "azure-storage"]),
        place("code=", &["heroku-error"]),
        place("Error R", &["heroku-error"]),
        place("HTTP Error ", &["iis-substatus", "ancm-substatus"]),
        place("npm ERR! code ", &["npm-error"]),
        place("npm error code ", &["npm-error"]),
        place("grpc-status: ", &["grpc-code"]),
        place("rpc error: code = ", &["grpc-code"]),
        place("Code: ", &["vercel-error"]),
        place("x-vercel-error: ", &["vercel-error"]),
        place("net::", &["chrome-net-error"]),
        place("Reference #", &["akamai-reference"]),
        place("error=\"", &["oauth-error"]),
        place("\"error\": \"", &["oauth-error"]),
        place("\"error\":\"", &["oauth-error"]),
        place("x-amzn-errortype: ", &["apigateway-response", "aws-error"]),
    ]
}

/// The details whose token stands in its place.
pub(super) fn find(line: &[u8]) -> Vec<&'static Detail> {
    let line = &line[..line.len().min(8 * 1024)];
    let mut found = Vec::new();
    for Place { before, vocabularies, beside } in places() {
        let Some(at) = memmem::find(line, before.as_bytes()) else { continue };
        if !contains(line, beside.as_bytes()) && !beside.is_empty() {
            continue;
        }
        // The `R` belongs to the token: `Error R14`.
        let start = at + before.len() - usize::from(before.ends_with(" R"));
        found.extend(of_vocabularies(word(&line[start..]), vocabularies));
    }
    found
}

/// The detail of one of these vocabularies that has a token.
pub(super) fn of_vocabularies(token: &[u8], vocabularies: &[&str]) -> Option<&'static Detail> {
    let token = str::from_utf8(token).ok()?;
    named(token).find(|detail| vocabularies.contains(&detail.vocabulary().id.as_str()))
}

/// The word at the beginning of a text, with the dots inside of it.
fn word(text: &[u8]) -> &[u8] {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-".contains(byte);
    let length = text.iter().take_while(|byte| is_part(byte)).count();
    let word = &text[..length];
    word.strip_suffix(b".").unwrap_or(word)
}
