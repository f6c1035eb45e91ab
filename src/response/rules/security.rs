//! Rules about transport security and about the fields of CORS.

use super::{Case, Offence, Rule, line, line_if, rule};
use crate::response::list::{is_digits, is_quoted_string, is_token, split_parameters};

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "hsts-insecure",
        section: "RFC 6797 §7.2",
        severity: Violation,
        says: "Strict-Transport-Security must not be sent over plain HTTP: clients ignore it there",
        broken: "--2026-03-01 12:00:00--  http://a/|  HTTP/1.1 200 OK|  Strict-Transport-Security: max-age=1",
        corrected: "--2026-03-01 12:00:00--  https://a/|  HTTP/1.1 200 OK|  Strict-Transport-Security: max-age=1",
        check: |it| line(it, HSTS, it.request.is_secure == Some(false)),
    },
    rule! {
        id: "hsts-max-age",
        section: "RFC 6797 §6.1.1",
        severity: Violation,
        says: "Strict-Transport-Security needs max-age with a number of seconds: without it browsers ignore the field",
        broken: "HTTP/1.1 200 |Strict-Transport-Security: includeSubDomains",
        corrected: "HTTP/1.1 200 |Strict-Transport-Security: max-age=1; includeSubDomains",
        check: |it| {
            let has_age = |value: &str| hsts_directives(value).any(|(name, argument)| {
                let seconds = argument.map(|it| it.trim_matches('"')).unwrap_or_default();
                name.eq_ignore_ascii_case("max-age") && is_digits(seconds)
            });
            line_if(it, HSTS, |value| !has_age(value))
        },
    },
    rule! {
        id: "hsts-form",
        section: "RFC 6797 §6.1",
        severity: Violation,
        says: "Strict-Transport-Security is a list of directives with semicolons between them",
        broken: "HTTP/1.1 200 |Strict-Transport-Security: max-age=1, includeSubDomains",
        corrected: "HTTP/1.1 200 |Strict-Transport-Security: max-age=1; includeSubDomains",
        check: |it| {
            let is_wrong = |(name, argument): (&str, Option<&str>)| {
                let is_argument = |text: &str| is_token(text) || is_quoted_string(text);
                !is_token(name) || argument.is_some_and(|text| !is_argument(text))
            };
            line_if(it, HSTS, |value| hsts_directives(value).any(is_wrong))
        },
    },
    rule! {
        id: "hsts-repeated",
        section: "RFC 6797 §6.1",
        severity: Violation,
        says: "a directive must not occur twice in Strict-Transport-Security",
        broken: "HTTP/1.1 200 |Strict-Transport-Security: max-age=1; max-age=2",
        corrected: "HTTP/1.1 200 |Strict-Transport-Security: max-age=1",
        check: |it| line_if(it, HSTS, repeats_directive),
    },
    rule! {
        id: "cors-origin",
        section: "Fetch §http-responses",
        severity: Advice,
        says: "Access-Control-Allow-Origin is one origin, * or null: browsers take anything else for a refusal",
        broken: "HTTP/1.1 200 |Access-Control-Allow-Origin: https://a.example, https://b.example",
        corrected: "HTTP/1.1 200 |Access-Control-Allow-Origin: https://a.example",
        check: |it| line_if(it, "Access-Control-Allow-Origin", |value| !is_origin(value)),
    },
    rule! {
        id: "cors-credentials",
        section: "Fetch §http-responses",
        severity: Advice,
        says: "Access-Control-Allow-Credentials is true in lower case: browsers take anything else for a refusal",
        broken: "HTTP/1.1 200 |Access-Control-Allow-Credentials: True",
        corrected: "HTTP/1.1 200 |Access-Control-Allow-Credentials: true",
        check: |it| line_if(it, "Access-Control-Allow-Credentials", |value| value != "true"),
    },
    rule! {
        id: "cors-wildcard-credentials",
        section: "Fetch §cors-protocol-and-credentials",
        severity: Advice,
        says: "with credentials * does not count: browsers refuse the response; name the origin",
        broken: "HTTP/1.1 200 |Access-Control-Allow-Origin: *|Access-Control-Allow-Credentials: true",
        corrected: "HTTP/1.1 200 |Access-Control-Allow-Origin: https://a|Access-Control-Allow-Credentials: true",
        check: wildcard_with_credentials,
    },
    rule! {
        id: "cors-max-age",
        section: "Fetch §http-responses",
        severity: Advice,
        says: "Access-Control-Max-Age is a number of seconds: browsers ignore anything else",
        broken: "HTTP/1.1 204 |Access-Control-Max-Age: 1h",
        corrected: "HTTP/1.1 204 |Access-Control-Max-Age: 3600",
        check: |it| line_if(it, "Access-Control-Max-Age", |value| !is_digits(value.trim_start_matches('-'))),
    },
];

const HSTS: &str = "Strict-Transport-Security";

/// The directives of `Strict-Transport-Security`; an empty one is allowed.
fn hsts_directives(value: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let parts = split_parameters(value).filter(|part| !part.is_empty());
    parts.map(|part| match part.split_once('=') {
        Some((name, argument)) => (name.trim(), Some(argument.trim())),
        None => (part, None),
    })
}

fn repeats_directive(value: &str) -> bool {
    let names: Vec<_> = hsts_directives(value).map(|(name, _)| name).take(DIRECTIVES_MAX).collect();
    names.iter().enumerate().any(|(index, name)| {
        names[..index].iter().any(|earlier| earlier.eq_ignore_ascii_case(name))
    })
}

/// The most directives that are compared.
const DIRECTIVES_MAX: usize = 20;

/// An origin as it is serialized: a scheme, a host and perhaps a port, without a path.
fn is_origin(value: &str) -> bool {
    let is_host = |host: &str| !host.is_empty() && !host.contains(['/', ',', ' ', '*', '?']);
    matches!(value, "*" | "null") || value.split_once("://").is_some_and(|(_, host)| is_host(host))
}

fn wildcard_with_credentials(case: &Case) -> Option<Offence> {
    let allows = case.value("Access-Control-Allow-Credentials") == Some("true");
    line_if(case, "Access-Control-Allow-Origin", |value| allows && value == "*")
}
