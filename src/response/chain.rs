//! What each of several responses in a row was for, and where it led.

use super::head::{Head, Request};
use super::list::is_token;
use super::survey::Urgency;
use crate::table;

/// One response of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// The reason phrase; if there is none, the name of the code.
    pub name: String,
    /// What the response was for.
    pub role: Role,
    /// Where a redirect leads, as `Location` has it.
    pub target: Option<String>,
    /// What happens to the method at a redirect, if it does not stay: a sentence.
    pub method_change: Option<String>,
}

/// What a response was for, seen from the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
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
    /// The answer to a request of its own: the next response has nothing to do with it.
    Independent,
    /// The answer.
    Last,
}

impl Role {
    /// What happened, in a few words; `None` if the code says it all.
    #[must_use]
    pub const fn tells(self) -> Option<&'static str> {
        match self {
            Self::Interim => Some("the answer is still to come"),
            Self::Tunnel => Some("the proxy opened the tunnel"),
            Self::Challenge => Some("asked again with credentials"),
            Self::Redirect | Self::Passed | Self::Independent | Self::Last => None,
        }
    }
}

/// The steps, one for each head.
pub(super) fn steps(heads: &[Head]) -> Vec<Step> {
    let step = |(index, head): (usize, &Head)| {
        let next = heads.get(index + 1);
        Step {
            name: name(head),
            role: role(head, next),
            target: head.value("Location").filter(|_| head.is_redirect()).map(str::to_owned),
            method_change: method_change(head, next),
        }
    };
    heads.iter().enumerate().map(step).collect()
}

/// Which response is explained: the last one; of several that answer requests of their own, the one
/// that matters most, and of equals the first.
pub(super) fn explained(heads: &[Head]) -> usize {
    let is_end = |index: &usize| {
        heads.get(index + 1).is_none_or(|next| next.exchange != heads[*index].exchange)
    };
    let last = heads.len().saturating_sub(1);
    let ends = (0..heads.len()).filter(is_end).map(|index| (Urgency::of(&heads[index]), index));
    let most_urgent = ends.min().filter(|(urgency, _)| *urgency < Urgency::None);
    most_urgent.map_or(last, |(_, index)| index)
}

fn name(head: &Head) -> String {
    if head.failure.is_some() && head.is(0) {
        return "no response".to_owned();
    }
    let known = head.code.and_then(|code| table::by_code(code).next());
    match known {
        Some(entry) if head.reason.is_empty() => entry.name().to_string(),
        _ => head.reason.clone(),
    }
}

fn role(head: &Head, next: Option<&Head>) -> Role {
    let is_last = next.is_none();
    match head.code {
        Some(_) if next.is_some_and(|next| next.exchange != head.exchange) => Role::Independent,
        Some(_) if head.is_redirect() => Role::Redirect,
        _ if is_last => Role::Last,
        Some(101) => Role::Passed,
        Some(100..=199) => Role::Interim,
        Some(_) if head.opens_tunnel() => Role::Tunnel,
        Some(401 | 407) => Role::Challenge,
        _ => Role::Passed,
    }
}

/// What happens to the method of the request at a redirect (RFC 9110 §15.4).
fn method_change(head: &Head, next: Option<&Head>) -> Option<String> {
    let method = head.request.method.as_deref().filter(|_| head.is_redirect())?;
    if matches!(method, "GET" | "HEAD") || !is_token(method) {
        return None;
    }
    let keeper = match head.code? {
        301 => 308,
        302 => 307,
        _ => return None,
    };
    let next = next.filter(|next| next.exchange == head.exchange);
    match next.and_then(|next| next.request.method.as_deref()) {
        Some(after) if after != method && is_token(after) => Some(format!(
            "the client went on with {after} instead of {method}, as this code allows; {keeper} keeps \
             the method"
        )),
        None if method == "POST" => Some(format!(
            "a client may go on with GET instead of POST, without the content; {keeper} keeps the \
             method"
        )),
        _ => None,
    }
}

/// The target that a chain of redirects leads to a second time, or that was asked for already.
pub(super) fn find_redirect_loop(heads: &[Head], steps: &[Step]) -> Option<String> {
    let lasting: Vec<_> = steps.iter().filter(|step| step.role != Role::Interim).collect();
    let mut runs = lasting.split(|step| step.role != Role::Redirect);
    let repeated = runs.find_map(|run| {
        let targets: Vec<_> = run.iter().filter_map(|step| step.target.as_deref()).collect();
        let mut places = targets.iter().enumerate();
        places.find(|(place, target)| targets[..*place].contains(target)).map(|(_, target)| *target)
    });
    let own =
        || heads.iter().find(|head| leads_to_itself(head)).and_then(|head| head.value("Location"));
    repeated.or_else(own).map(str::to_owned)
}

/// Whether a redirect leads to the address that was asked for, with the same method.
fn leads_to_itself(head: &Head) -> bool {
    let Some(location) = head.value("Location").filter(|_| head.is_redirect()) else {
        return false;
    };
    let keeps_method = match head.code {
        Some(307 | 308) => true,
        _ => matches!(head.request.method.as_deref(), None | Some("GET" | "HEAD")),
    };
    let Some(asked) = Address::of_request(&head.request).filter(|_| keeps_method) else {
        return false;
    };
    let Some(target) = asked.resolve(location) else { return false };
    asked.is_same(&target)
}

/// The parts of an address that a loop depends on.
#[derive(Debug, PartialEq, Eq)]
struct Address<'a> {
    /// Whether it is one of TLS; `None` if that is not known.
    is_secure: Option<bool>,
    host: &'a str,
    path: &'a str,
}

impl<'a> Address<'a> {
    fn of_request(request: &'a Request) -> Option<Self> {
        let target = request.target.as_deref()?;
        // Over HTTP/2 clients use TLS, unless they are told otherwise.
        let is_new = request.version.is_some_and(|version| !version.is_text());
        let is_secure = request.is_secure.or_else(|| is_new.then_some(true));
        match Self::parse(target) {
            Some(address) => Some(address),
            None if target.starts_with('/') => None,
            None => Some(Self { is_secure, ..Self::split(target) }),
        }
    }

    /// Reads `https://example.com/a?b#c`.
    fn parse(text: &'a str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let is_secure = match scheme.to_ascii_lowercase().as_str() {
            "http" => false,
            "https" => true,
            _ => return None,
        };
        Some(Self { is_secure: Some(is_secure), ..Self::split(rest) })
    }

    /// Reads `example.com/a?b#c`.
    fn split(text: &'a str) -> Self {
        let text = text.split('#').next().unwrap_or(text);
        let (host, path) = text.split_at(text.find(['/', '?']).unwrap_or(text.len()));
        Self { is_secure: None, host, path }
    }

    /// The address that a `Location` leads to, seen from this one.
    fn resolve<'b>(&self, location: &'b str) -> Option<Address<'b>>
    where
        'a: 'b,
    {
        if location.contains("://") {
            return Address::parse(location);
        }
        if let Some(rest) = location.strip_prefix("//") {
            return Some(Address { is_secure: self.is_secure, ..Address::split(rest) });
        }
        let path = location.split('#').next().unwrap_or(location);
        // A relative path with dots would have to be resolved; it seldom leads back.
        path.starts_with('/').then_some(Address {
            is_secure: self.is_secure,
            host: self.host,
            path,
        })
    }

    fn is_same(&self, other: &Address) -> bool {
        let host = |address: &Address| {
            let default = if address.is_secure == Some(true) { ":443" } else { ":80" };
            address.host.strip_suffix(default).unwrap_or(address.host).to_ascii_lowercase()
        };
        let path = |address: &Address| {
            if address.path.is_empty() { "/".to_owned() } else { address.path.to_owned() }
        };
        // Most redirects to the own address lead from http to https.
        let is_scheme_known = self.is_secure.is_some() || other.is_secure.is_none();
        is_scheme_known
            && self.is_secure == other.is_secure
            && host(self) == host(other)
            && path(self) == path(other)
    }
}
