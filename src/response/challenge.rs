//! Challenges: the ways to authenticate that `WWW-Authenticate` and `Proxy-Authenticate` list.

use std::borrow::Cow;

use super::list::{split_list, unquote};

/// One way to authenticate (RFC 9110 §11.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Challenge<'a> {
    /// `Basic`, `Bearer`.
    pub scheme: &'a str,
    /// Its parameters: their names, and their values as they stand there, in quotes or not.
    pub parameters: Vec<(&'a str, &'a str)>,
}

impl<'a> Challenge<'a> {
    /// The value of a parameter, without its quotes; names are compared in any case.
    pub(super) fn parameter(&self, name: &str) -> Option<Cow<'a, str>> {
        self.raw(name).next().map(unquote)
    }

    /// The values of a parameter as they stand there.
    pub(super) fn raw(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let named = |(known, _): &&(&str, &str)| known.eq_ignore_ascii_case(name);
        self.parameters.iter().filter(named).map(|(_, value)| *value)
    }

    /// Whether it has this scheme.
    pub(super) fn is(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme)
    }
}

/// The challenges of a field, in their order. Challenges and their parameters are both separated
/// by commas: what begins with `name=` is a parameter of the challenge before it.
pub(super) fn challenges(value: &str) -> Vec<Challenge<'_>> {
    let mut challenges: Vec<Challenge> = Vec::new();
    for item in split_list(value) {
        let (word, rest) = item.split_once([' ', '\t']).unwrap_or((item, ""));
        let is_parameter = word.contains('=') || rest.trim_start().starts_with('=');
        let mut parameter = item;
        if !is_parameter || challenges.is_empty() {
            challenges.push(Challenge { scheme: word, parameters: Vec::new() });
            parameter = rest;
        }
        if let (Some(challenge), Some((name, value))) =
            (challenges.last_mut(), parameter.split_once('='))
        {
            challenge.parameters.push((name.trim(), value.trim()));
        }
    }
    challenges
}
