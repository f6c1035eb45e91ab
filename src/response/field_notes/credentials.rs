//! `WWW-Authenticate` and `Proxy-Authenticate`: which credentials are wanted, and why those that were
//! sent were refused.

use super::{FieldContext, quote};
use crate::response::challenge::{Challenge, challenges};

/// Which credentials would do, and what was wrong with the last ones.
pub(super) fn read_challenges(it: &FieldContext) -> Option<String> {
    let all: Vec<_> = it.head.values(it.name).flat_map(challenges).collect();
    let wanted: Vec<_> = all.iter().map(wanted).collect();
    match all.iter().find_map(refusal) {
        Some(refusal) => Some(format!("wants {}; {refusal}", wanted.join(", or "))),
        None if wanted.is_empty() => None,
        None => Some(format!("wants {}", wanted.join(", or "))),
    }
}

fn wanted(challenge: &Challenge) -> String {
    let credentials = match challenge.scheme.to_ascii_lowercase().as_str() {
        "basic" => "a user name and a password (Basic)".to_owned(),
        "digest" => "a user name and a password (Digest)".to_owned(),
        "bearer" => "an access token (Bearer)".to_owned(),
        "dpop" => "an access token bound to a key (DPoP)".to_owned(),
        "negotiate" => "a Kerberos ticket or a Windows login (Negotiate)".to_owned(),
        "ntlm" => "a Windows login (NTLM)".to_owned(),
        _ => format!("credentials of the scheme {}", quote(challenge.scheme)),
    };
    match challenge.parameter("realm") {
        Some(realm) if !realm.is_empty() => format!("{credentials} for \"{}\"", quote(&realm)),
        _ => credentials,
    }
}

/// What a challenge says of the credentials that were sent (RFC 6750 §3.1, RFC 7616 §3.3).
fn refusal(challenge: &Challenge) -> Option<String> {
    if challenge.parameter("stale").is_some_and(|stale| stale.eq_ignore_ascii_case("true")) {
        return Some("the same credentials will do: only the nonce was too old".to_owned());
    }
    let error = challenge.parameter("error")?;
    let meaning = match &*error {
        "invalid_token" => "the token has expired, was revoked or is damaged: get a new one",
        "invalid_request" => "the request is malformed, or has more than one token",
        "insufficient_scope" => "the token is valid but its scope does not cover this",
        "insufficient_user_authentication" => "the user has to sign in again, or in a stronger way",
        _ => "refused",
    };
    let scope = challenge.parameter("scope");
    let scope = scope.map(|scope| format!("; it needs the scope {}", quote(&scope)));
    let description = challenge.parameter("error_description");
    let description = description.map(|said| format!(" (\"{}\")", quote(&said)));
    let (scope, description) = (scope.unwrap_or_default(), description.unwrap_or_default());
    Some(format!("{}: {meaning}{description}{scope}", quote(&error)))
}
