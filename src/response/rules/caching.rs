//! Rules about what a cache may do with a response.

use super::{Offence, Rule, if_so, line, line_if, rule};
use crate::response::head::Head;
use crate::response::list::{contains_word, is_digits, is_quoted_string, is_token, split_list};

/// The directives of a response whose argument is a number of seconds.
const WITH_SECONDS: &str = "max-age s-maxage stale-while-revalidate stale-if-error";

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "cache-control-form",
        section: "RFC 9111 §5.2",
        severity: Violation,
        says: "Cache-Control is a list of directives with commas between them: name or name=argument",
        broken: "HTTP/1.1 200 |Cache-Control: no-cache; max-age=0",
        corrected: "HTTP/1.1 200 |Cache-Control: no-cache, max-age=0",
        check: |it| {
            let mut directives = directives(it);
            let wrong = directives.find(|(name, argument)| {
                let is_argument = |text: &str| is_token(text) || is_quoted_string(text);
                !is_token(name) || argument.is_some_and(|text| !is_argument(text) && !is_seconds(name))
            });
            wrong.map(show)
        },
    },
    rule! {
        id: "cache-control-quoted",
        section: "RFC 9111 §5.2.2.1",
        severity: Violation,
        says: "the number must not stand in quotes: many caches do not read it there",
        broken: "HTTP/1.1 200 |Cache-Control: max-age=\"60\"",
        corrected: "HTTP/1.1 200 |Cache-Control: max-age=60",
        check: |it| {
            let is_quoted = |argument: Option<&str>| argument.is_some_and(|text| text.starts_with('"'));
            directives(it).find(|(name, argument)| is_seconds(name) && is_quoted(*argument)).map(show)
        },
    },
    rule! {
        id: "cache-control-seconds",
        section: "RFC 9111 §1.2.2",
        severity: Violation,
        says: "this directive needs a whole number of seconds: a cache ignores it, or takes the response for stale",
        broken: "HTTP/1.1 200 |Cache-Control: max-age=-1",
        corrected: "HTTP/1.1 200 |Cache-Control: max-age=0",
        check: |it| {
            let is_wrong = |argument: Option<&str>| {
                argument.is_none_or(|text| !text.starts_with('"') && !is_digits(text))
            };
            let wrong = directives(it).find(|(name, argument)| is_seconds(name) && is_wrong(*argument))?;
            let section = wrong.0.to_ascii_lowercase().starts_with("stale-").then_some("RFC 5861 §3");
            Some(Offence { section, ..show(wrong) })
        },
    },
    rule! {
        id: "cache-control-argument",
        section: "RFC 9111 §5.2.2",
        severity: Advice,
        says: "this directive has no argument: caches disagree about what it means with one",
        broken: "HTTP/1.1 200 |Cache-Control: no-store=1",
        corrected: "HTTP/1.1 200 |Cache-Control: no-store",
        check: |it| {
            const WITHOUT: &str =
                "no-store public must-revalidate proxy-revalidate no-transform must-understand immutable";
            let is_bare = |name: &str| contains_word(WITHOUT, name);
            directives(it).find(|(name, argument)| is_bare(name) && argument.is_some()).map(show)
        },
    },
    rule! {
        id: "cache-control-repeated",
        section: "RFC 9111 §4.2.1",
        severity: Advice,
        says: "Cache-Control has this directive twice: a cache takes the first one, or the response for stale",
        broken: "HTTP/1.1 200 |Cache-Control: max-age=60, max-age=0",
        corrected: "HTTP/1.1 200 |Cache-Control: max-age=60",
        check: |it| {
            let all: Vec<_> = directives(it).take(DIRECTIVES_MAX).collect();
            let is_earlier = |index: usize, name: &str| {
                all[..index].iter().any(|(earlier, _)| earlier.eq_ignore_ascii_case(name))
            };
            let mut numbered = all.iter().enumerate();
            numbered.find(|(index, (name, _))| is_earlier(*index, name)).map(|(_, it)| show(*it))
        },
    },
    rule! {
        id: "cache-control-request",
        section: "RFC 9111 §5.2.1",
        severity: Advice,
        says: "this directive is for requests and means nothing in a response",
        broken: "HTTP/1.1 200 |Cache-Control: max-stale=60",
        corrected: "HTTP/1.1 200 |Cache-Control: max-age=60",
        check: |it| {
            let is_of_requests = |name: &str| contains_word("max-stale min-fresh only-if-cached", name);
            directives(it).find(|(name, _)| is_of_requests(name)).map(show)
        },
    },
    rule! {
        id: "cache-control-contradiction",
        section: "RFC 9111 §4.2.1",
        severity: Advice,
        says: "Cache-Control contradicts itself: the most restrictive directive wins",
        broken: "HTTP/1.1 200 |Cache-Control: no-store, max-age=60",
        corrected: "HTTP/1.1 200 |Cache-Control: no-store, no-cache, max-age=0",
        check: |it| line(it, "Cache-Control", contradicts_itself(it)),
    },
    rule! {
        id: "error-not-stored",
        section: "RFC 6585 §4",
        severity: Violation,
        says: "this response must not be stored by a cache, and its Age says that it was",
        broken: "HTTP/1.1 429 |Age: 5",
        corrected: "HTTP/1.1 404 |Age: 5",
        // Varnish and Traffic Server put Age: 0 on what they have just fetched.
        check: |it| {
            let section = never_stored(it)?;
            let is_positive = |value: &str| is_digits(value) && value.contains(|c: char| c != '0');
            Some(Offence { section: Some(section), ..line_if(it, "Age", is_positive)? })
        },
    },
    rule! {
        id: "error-storable",
        section: "RFC 6585 §4",
        severity: Advice,
        says: "a cache must not store this response, and Cache-Control invites it to",
        broken: "HTTP/1.1 429 |Cache-Control: public, max-age=60",
        corrected: "HTTP/1.1 429 |Cache-Control: no-store",
        check: |it| {
            let section = never_stored(it)?;
            let offence = line(it, "Cache-Control", invites_storing(it))?;
            Some(Offence { section: Some(section), ..offence })
        },
    },
    rule! {
        id: "age-form",
        section: "RFC 9111 §5.1",
        severity: Violation,
        says: "Age is a whole number of seconds",
        broken: "HTTP/1.1 200 |Age: 1.5",
        corrected: "HTTP/1.1 200 |Age: 1",
        check: |it| line_if(it, "Age", |value| !is_digits(value)),
    },
    rule! {
        id: "age-stale",
        section: "RFC 9111 §4.2",
        severity: Advice,
        says: "Age is above the lifetime in Cache-Control: a cache sent a stale response",
        broken: "HTTP/1.1 200 |Age: 100|Cache-Control: max-age=60",
        corrected: "HTTP/1.1 200 |Age: 50|Cache-Control: max-age=60",
        check: |it| {
            let lifetime = seconds(it, "s-maxage").or_else(|| seconds(it, "max-age"))?;
            line_if(it, "Age", |value| value.parse::<u64>().is_ok_and(|age| age > lifetime))
        },
    },
    rule! {
        id: "pragma-response",
        section: "RFC 9111 §5.4",
        severity: Advice,
        says: "Pragma is for requests, and is deprecated: in a response it means nothing; use Cache-Control",
        broken: "HTTP/1.1 200 |Pragma: no-cache",
        corrected: "HTTP/1.1 200 |Cache-Control: no-cache",
        check: |it| line(it, "Pragma", !it.has("Cache-Control")),
    },
    rule! {
        id: "warning-obsolete",
        section: "RFC 9111 §5.5",
        severity: Advice,
        says: "Warning is obsolete: clients no longer read it",
        broken: "HTTP/1.1 200 |Warning: 110 - stale",
        corrected: "HTTP/1.1 200 |Age: 5",
        check: |it| if_so(it.has("Warning")).and_then(|_| line(it, "Warning", true)),
    },
];

/// The most directives that are compared with one another.
const DIRECTIVES_MAX: usize = 100;

/// A directive and its argument.
type Directive<'a> = (&'a str, Option<&'a str>);

/// The directives of `Cache-Control`.
fn directives<'a>(head: &'a Head) -> impl Iterator<Item = Directive<'a>> {
    let split = |item: &'a str| match item.split_once('=') {
        Some((name, argument)) => (name, Some(argument)),
        None => (item, None),
    };
    head.values("Cache-Control").flat_map(split_list).map(split)
}

fn show((name, argument): Directive) -> Offence {
    match argument {
        Some(argument) => format!("{name}={argument}").into(),
        None => name.to_owned().into(),
    }
}

fn is_seconds(name: &str) -> bool {
    contains_word(WITH_SECONDS, name)
}

/// The argument of a directive, in seconds.
fn seconds(head: &Head, name: &str) -> Option<u64> {
    let (_, argument) = directives(head).find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    argument?.parse().ok()
}

/// Whether storing or sharing is both allowed and forbidden. `private="Set-Cookie"` forbids it for one
/// field only (RFC 9111 §5.2.2.7).
fn contradicts_itself(head: &Head) -> bool {
    let says = |directive: &str| {
        directives(head)
            .any(|(name, argument)| name.eq_ignore_ascii_case(directive) && argument.is_none())
    };
    let has_lifetime = seconds(head, "max-age").is_some_and(|seconds| seconds > 0);
    says("no-store") && (has_lifetime || says("public")) || says("public") && says("private")
}

/// Where it stands that a response of this code must not be stored.
fn never_stored(head: &Head) -> Option<&'static str> {
    match head.code? {
        428 => Some("RFC 6585 §3"),
        429 => Some("RFC 6585 §4"),
        431 => Some("RFC 6585 §5"),
        511 => Some("RFC 6585 §6"),
        _ => None,
    }
}

fn invites_storing(head: &Head) -> bool {
    let says =
        |directive: &str| directives(head).any(|(name, _)| name.eq_ignore_ascii_case(directive));
    let has_lifetime = seconds(head, "max-age").or_else(|| seconds(head, "s-maxage"));
    !says("no-store") && (says("public") || has_lifetime.is_some_and(|seconds| seconds > 0))
}
