//! Rules about challenges.

use super::{Case, Offence, Rule, rule};
use crate::response::challenge::{Challenge, challenges};
use crate::response::head::Head;
use crate::response::list::is_token;

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "challenge-empty",
        section: "RFC 9110 §11.6.1",
        severity: Violation,
        says: "the field must have at least one challenge",
        broken: "HTTP/1.1 401 |WWW-Authenticate:",
        corrected: "HTTP/1.1 401 |WWW-Authenticate: Negotiate",
        check: |it| {
            let (field, wanted) = match it.code? {
                401 => ("WWW-Authenticate", "WWW-Authenticate:"),
                407 => ("Proxy-Authenticate", "Proxy-Authenticate:"),
                _ => return None,
            };
            let is_empty = it.has(field) && it.values(field).all(|value| challenges(value).is_empty());
            is_empty.then(|| wanted.to_owned().into())
        },
    },
    rule! {
        id: "challenge-scheme",
        section: "RFC 9110 §11.3",
        severity: Violation,
        says: "a challenge begins with its scheme, such as Basic, before its parameters",
        broken: "HTTP/1.1 401 |WWW-Authenticate: realm=\"a\"",
        corrected: "HTTP/1.1 401 |WWW-Authenticate: Basic realm=\"a\"",
        check: |it| of_challenge(it, |challenge| !is_token(challenge.scheme)),
    },
    rule! {
        id: "realm-quoted",
        section: "RFC 9110 §11.5",
        severity: Violation,
        says: "a realm must stand in double quotes",
        broken: "HTTP/1.1 401 |WWW-Authenticate: Basic realm=a",
        corrected: "HTTP/1.1 401 |WWW-Authenticate: Basic realm=\"a\"",
        check: |it| of_challenge(it, |challenge| challenge.raw("realm").any(|value| !value.starts_with('"'))),
    },
    rule! {
        id: "challenge-parameter-repeated",
        section: "RFC 9110 §11.2",
        severity: Violation,
        says: "a parameter must not occur twice in a challenge",
        broken: "HTTP/1.1 401 |WWW-Authenticate: Basic realm=\"a\", realm=\"b\"",
        corrected: "HTTP/1.1 401 |WWW-Authenticate: Basic realm=\"a\"",
        check: |it| of_challenge(it, repeats_parameter),
    },
    rule! {
        id: "basic-realm",
        section: "RFC 7617 §2",
        severity: Violation,
        says: "a Basic challenge must have a realm",
        broken: "HTTP/1.1 401 |WWW-Authenticate: Basic charset=\"UTF-8\"",
        corrected: "HTTP/1.1 401 |WWW-Authenticate: Basic realm=\"\"",
        check: |it| of_challenge(it, |it| it.is("Basic") && it.parameter("realm").is_none()),
    },
    rule! {
        id: "basic-charset",
        section: "RFC 7617 §2.1",
        severity: Violation,
        says: "the only charset that a Basic challenge can name is UTF-8",
        broken: "HTTP/1.1 401 |WWW-Authenticate: Basic realm=\"a\", charset=\"latin1\"",
        corrected: "HTTP/1.1 401 |WWW-Authenticate: Basic realm=\"a\", charset=\"UTF-8\"",
        check: |it| {
            let is_other = |charset: &str| !charset.eq_ignore_ascii_case("UTF-8");
            of_challenge(it, |it| it.is("Basic") && it.parameter("charset").is_some_and(|it| is_other(&it)))
        },
    },
    rule! {
        id: "bearer-parameter",
        section: "RFC 6750 §3",
        severity: Violation,
        says: "a Bearer challenge must have at least one parameter: realm, scope or error",
        broken: "HTTP/1.1 401 |WWW-Authenticate: Bearer",
        corrected: "HTTP/1.1 401 |WWW-Authenticate: Bearer realm=\"a\"",
        check: |it| of_challenge(it, |it| it.is("Bearer") && it.parameters.is_empty()),
    },
    rule! {
        id: "bearer-error-status",
        section: "RFC 6750 §3.1",
        severity: Advice,
        says: "this error belongs to another code: invalid_request to 400, invalid_token to 401, insufficient_scope to 403",
        broken: "HTTP/1.1 401 |WWW-Authenticate: Bearer error=\"insufficient_scope\"",
        corrected: "HTTP/1.1 403 |WWW-Authenticate: Bearer error=\"insufficient_scope\"",
        check: |it| bearer_error_of_another_code(it).map(Offence::from),
    },
    rule! {
        id: "digest-parameters",
        section: "RFC 7616 §3.3",
        severity: Violation,
        says: "a Digest challenge needs realm, nonce and qop: without them a client can't answer it",
        broken: "HTTP/1.1 401 |WWW-Authenticate: Digest realm=\"a\"",
        corrected: "HTTP/1.1 401 |WWW-Authenticate: Digest realm=\"a\", nonce=\"b\", qop=\"auth\"",
        check: |it| {
            let lacks = |it: &Challenge| {
                "realm nonce qop".split(' ').any(|name| it.parameter(name).is_none())
            };
            of_challenge(it, |it| it.is("Digest") && lacks(it))
        },
    },
];

const FIELDS: &str = "WWW-Authenticate Proxy-Authenticate";

/// The field with a challenge like this.
fn of_challenge(case: &Case, is_like_this: impl Fn(&Challenge) -> bool) -> Option<Offence> {
    FIELDS.split(' ').find_map(|name| {
        super::line_if(case, name, |value| challenges(value).iter().any(&is_like_this))
    })
}

fn repeats_parameter(challenge: &Challenge) -> bool {
    let names = challenge.parameters.iter().map(|(name, _)| *name).take(PARAMETERS_MAX);
    names.clone().enumerate().any(|(index, name)| {
        names.clone().take(index).any(|earlier| earlier.eq_ignore_ascii_case(name))
    })
}

/// The most parameters that are compared.
const PARAMETERS_MAX: usize = 50;

fn bearer_error_of_another_code(head: &Head) -> Option<String> {
    let all: Vec<_> = head.values("WWW-Authenticate").flat_map(challenges).collect();
    let error = all.iter().find(|it| it.is("Bearer"))?.parameter("error")?;
    let code = match &*error {
        "invalid_request" => 400,
        "invalid_token" => 401,
        "insufficient_scope" => 403,
        _ => return None,
    };
    (!head.is(code)).then(|| error.into_owned())
}
