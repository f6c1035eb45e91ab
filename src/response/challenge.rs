//! Challenges: the ways to authenticate that `WWW-Authenticate` and `Proxy-Authenticate` list.

/// One way to authenticate (RFC 9110 §11.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Challenge {
    /// `Basic`, `Bearer`.
    pub scheme: String,
    /// Its parameters, their names in lower case.
    pub parameters: Vec<(String, String)>,
}

impl Challenge {
    /// The value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether it has this scheme.
    pub(super) fn is(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme)
    }
}

/// The challenges of a field, in their order. Challenges and their parameters are both separated
/// by commas: what begins with `name=` is a parameter of the challenge before it.
pub(super) fn challenges(value: &str) -> Vec<Challenge> {
    let mut challenges: Vec<Challenge> = Vec::new();
    for item in items(value) {
        let (word, rest) = item.split_once([' ', '\t']).unwrap_or((item, ""));
        let is_parameter = word.contains('=') || rest.trim_start().starts_with('=');
        let mut parameter = item;
        if !is_parameter || challenges.is_empty() {
            challenges.push(Challenge { scheme: word.to_owned(), parameters: Vec::new() });
            parameter = rest;
        }
        if let (Some(challenge), Some((name, value))) =
            (challenges.last_mut(), parameter.split_once('='))
        {
            let value = value.trim().trim_matches('"').replace("\\\"", "\"");
            challenge.parameters.push((name.trim().to_ascii_lowercase(), value));
        }
    }
    challenges
}

/// The parts of a list with commas between them; a comma in quotes is none.
fn items(value: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    let is_comma = move |character: char| {
        let is_quote = character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        quoted ^= is_quote;
        character == ',' && !quoted
    };
    value.split(is_comma).map(str::trim).filter(|item| !item.is_empty())
}
