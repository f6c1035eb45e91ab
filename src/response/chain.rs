//! The responses as one story: what each of several heads in a row was for, and where it led.

use super::head::Head;
use crate::table;

/// One response of a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The reason phrase; where there is none, the name of the code.
    pub name: String,
    /// What the response was for.
    pub role: Role,
    /// Where a redirection leads, as `Location` has it.
    pub target: Option<String>,
}

/// What a response was for, seen from the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Role {
    /// An interim response: the final one follows.
    Interim,
    /// A proxy has opened the tunnel; what follows comes through it.
    Tunnel,
    /// It sent the client elsewhere.
    Redirect,
    /// It asked for credentials, and the client tried again.
    Challenge,
    /// Another request followed, for a reason that the heads do not tell.
    Passed,
    /// The answer.
    Last,
}

impl Role {
    /// What happened, in a few words; none where the code says it all.
    #[must_use]
    pub const fn tells(self) -> Option<&'static str> {
        match self {
            Self::Interim => Some("the answer is still to come"),
            Self::Tunnel => Some("the proxy opened the tunnel"),
            Self::Challenge => Some("asked again with credentials"),
            Self::Redirect | Self::Passed | Self::Last => None,
        }
    }
}

/// The steps, one for each head.
pub(super) fn steps(heads: &[Head]) -> Vec<Step> {
    let last = heads.len().saturating_sub(1);
    let step = |(place, head): (usize, &Head)| Step {
        name: name(head),
        role: role(head, place == last),
        target: is_redirect(head).then(|| head.value("Location")).flatten().map(str::to_owned),
    };
    heads.iter().enumerate().map(step).collect()
}

fn name(head: &Head) -> String {
    let known = head.code.and_then(|code| table::by_code(code).next());
    match known {
        Some(entry) if head.reason.is_empty() => entry.name().to_string(),
        _ => head.reason.clone(),
    }
}

fn role(head: &Head, is_last: bool) -> Role {
    match head.code {
        Some(_) if is_redirect(head) => Role::Redirect,
        _ if is_last => Role::Last,
        Some(101) => Role::Passed,
        Some(100..=199) => Role::Interim,
        Some(_) if head.opens_tunnel() => Role::Tunnel,
        Some(401 | 407) => Role::Challenge,
        _ => Role::Passed,
    }
}

/// A redirection that a client follows: 304 is none, and without a target there is nowhere to go.
fn is_redirect(head: &Head) -> bool {
    matches!(head.code, Some(300..=303 | 305 | 307 | 308)) && head.has("Location")
}

/// The target that redirections, one after the other, lead to a second time.
pub(super) fn circle(steps: &[Step]) -> Option<&str> {
    let lasting: Vec<_> = steps.iter().filter(|step| step.role != Role::Interim).collect();
    let mut runs = lasting.split(|step| step.role != Role::Redirect);
    runs.find_map(|run| {
        let targets: Vec<_> = run.iter().filter_map(|step| step.target.as_deref()).collect();
        let mut places = targets.iter().enumerate();
        places.find(|(place, target)| targets[..*place].contains(target)).map(|(_, target)| *target)
    })
}
