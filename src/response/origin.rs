//! Who made a 5xx: something in between, or the origin server. One row per signal, the most reliable
//! first.

use super::head::{Head, contains_ignoring_case};
use super::senders::{Place, Sender};

/// Who made the response, as far as it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize))]
pub struct Responder {
    /// Which side it was.
    pub side: Side,
    /// Which product of that side, if that shows too.
    pub name: Option<&'static str>,
    /// Why that is likely, in a sentence.
    pub because: &'static str,
    /// The field or the code on which it rests.
    pub evidence: String,
}

/// The two sides that can make a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Side {
    /// Something between client and origin server.
    Intermediary,
    /// The origin server, or the application on it.
    Origin,
}

impl Side {
    /// `an intermediary` or `the origin server`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Intermediary => "an intermediary",
            Self::Origin => "the origin server",
        }
    }
}

/// Which side most likely made a response of class 5xx; `None` if nothing tells.
pub(super) fn find_responder(head: &Head, senders: &[Sender]) -> Option<Responder> {
    if head.class() != 5 {
        return None;
    }
    SIGNALS.iter().find_map(|signal| signal(head, senders))
}

type Signal = fn(&Head, &[Sender]) -> Option<Responder>;

/// The signals, the most reliable first.
const SIGNALS: [Signal; 10] = [
    proxy_status, cloudflare_code, own_response, answer_of_next_hop, silent_proxy, gateway_code,
    mark_of_application, json, cloudflare_cache, signature_of_application,
];

fn intermediary(name: Option<&'static str>, because: &'static str, evidence: String) -> Responder {
    Responder { side: Side::Intermediary, name, because, evidence }
}

fn origin(senders: &[Sender], because: &'static str, evidence: String) -> Responder {
    let signs =
        |sender: &&Sender| sender.place == Place::End && sender.evidence.contains(&evidence);
    let name = senders.iter().find(signs).map(|sender| sender.name);
    Responder { side: Side::Origin, name, because, evidence }
}

/// A field as one line, if its value is like this.
fn line_if(head: &Head, name: &str, is_wanted: impl Fn(&str) -> bool) -> Option<String> {
    let value = head.values(name).find(|value| is_wanted(value))?;
    Some(format!("{}: {value}", name.to_ascii_lowercase()))
}

fn line(head: &Head, name: &str) -> Option<String> {
    line_if(head, name, |_| true)
}

/// Whether a gateway sends this code if what stands behind it fails.
fn is_of_gateway(head: &Head) -> bool {
    matches!(head.code, Some(502..=504))
}

/// `error` in `Proxy-Status` (RFC 9209 §2.1.1).
fn proxy_status(head: &Head, _: &[Sender]) -> Option<Responder> {
    let evidence = line_if(head, "Proxy-Status", |value| contains_ignoring_case(value, "error="))?;
    Some(intermediary(None, "it says itself what went wrong behind it", evidence))
}

fn cloudflare_code(head: &Head, senders: &[Sender]) -> Option<Responder> {
    const BECAUSE: &str = "only Cloudflare sends this code, about an origin server that fails it";
    head.code.filter(|code| matches!(code, 520..=527 | 530))?;
    let evidence = line(head, "CF-Ray")
        .or_else(|| line_if(head, "Server", |value| value.eq_ignore_ascii_case("cloudflare")))?;
    let signs = |sender: &&Sender| sender.evidence.contains(&evidence);
    let name = senders.iter().find(signs).map(|sender| sender.name);
    Some(intermediary(name, BECAUSE, evidence))
}

/// A mark that a product puts only on what it makes itself. Of two, the one next to the client has
/// made what the client got.
fn own_response(_: &Head, senders: &[Sender]) -> Option<Responder> {
    let (sender, (field, evidence)) =
        senders.iter().find_map(|sender| Some((sender, sender.made.clone()?)))?;
    let because = match field {
        "server" => "it signs only the responses that it makes itself",
        "reason" => "it words its own errors like this",
        "content" => "the content is an error page of its own",
        "fields" => "its built-in errors have just these fields",
        _ => "this field tells of a fault that it met itself, not the application",
    };
    if sender.place == Place::End {
        return Some(origin(senders, because, evidence));
    }
    Some(intermediary(Some(sender.name), because, evidence))
}

/// The proxy has had an answer from the next hop.
///
/// With 502, 503 and 504 that proves nothing: Kong sets its field also if nobody listens, and behind an
/// ingress of Envoy the next hop is a sidecar.
fn answer_of_next_hop(head: &Head, senders: &[Sender]) -> Option<Responder> {
    const BECAUSE: &str = "the server behind the proxy has answered, and this is how long it took";
    let is_status = |value: &str| head.code_text == value;
    for name in ["X-Kong-Upstream-Status", "X-APISIX-Upstream-Status"] {
        if let Some(evidence) = line_if(head, name, is_status) {
            return Some(origin(senders, "the gateway has this status from behind it", evidence));
        }
    }
    if is_of_gateway(head) {
        return None;
    }
    let fields = ["X-Envoy-Upstream-Service-Time", "X-Kong-Upstream-Latency"];
    let evidence = fields.iter().find_map(|name| line(head, name))?;
    Some(origin(senders, BECAUSE, evidence))
}

/// Envoy puts the time that the upstream took on whatever it passes on.
fn silent_proxy(head: &Head, senders: &[Sender]) -> Option<Responder> {
    if !is_of_gateway(head) || head.has("X-Envoy-Upstream-Service-Time") {
        return None;
    }
    let is_envoy = |value: &str| matches!(value, "envoy" | "istio-envoy");
    let evidence = line_if(head, "Server", is_envoy)?;
    let signs = |sender: &&Sender| sender.evidence.contains(&evidence);
    let name = senders.iter().find(signs).map(|sender| sender.name);
    Some(intermediary(name, "no field tells of an answer from behind the proxy", evidence))
}

/// 502 and 504. If several products stand in between, it may be any of them.
fn gateway_code(head: &Head, senders: &[Sender]) -> Option<Responder> {
    head.code.filter(|code| matches!(code, 502 | 504))?;
    let mut candidates = senders.iter().filter(|sender| sender.place != Place::End);
    let (first, other) = (candidates.next(), candidates.next());
    let name = match (first, other) {
        // A CDN passes on what a gateway behind it has made.
        (Some(sender), None) if sender.place == Place::Either => Some(sender.name),
        _ => None,
    };
    let because = match (first, other) {
        (None, _) => "the code itself says so: a gateway got no good answer from behind it",
        _ if name.is_some() => "the code itself says so: it got no good answer from behind it",
        _ => "the code itself says so: the proxy that answered, or a gateway behind it",
    };
    Some(intermediary(name, because, head.code_text.clone()))
}

/// A field of an application. Hosts and web servers set some values of `X-Powered-By` on everything.
fn mark_of_application(head: &Head, senders: &[Sender]) -> Option<Responder> {
    const OF_HOSTS: [&str; 6] =
        ["ASP.NET", "ARR", "WP Engine", "Plesk", "Phusion Passenger", "Section"];
    let is_of_host = |value: &str| {
        OF_HOSTS
            .iter()
            .any(|host| value.get(..host.len()).is_some_and(|it| it.eq_ignore_ascii_case(host)))
    };
    let evidence = line_if(head, "X-Powered-By", |value| !is_of_host(value)).or_else(|| {
        let fields = ["X-Runtime", "X-AspNet-Version", "X-AspNetMvc-Version", "X-Debug-Token"];
        fields.iter().find_map(|name| line(head, name))
    })?;
    Some(origin(senders, "an application was at work: it left its own field", evidence))
}

/// JSON, unless a gateway may have written it.
fn json(head: &Head, senders: &[Sender]) -> Option<Responder> {
    const BECAUSE: &str =
        "errors in this form come from applications; most proxies send HTML or plain text";
    if is_of_gateway(head) || senders.iter().any(|sender| sender.sends_json) {
        return None;
    }
    let evidence = line_if(head, "Content-Type", |value| contains_ignoring_case(value, "json"))?;
    Some(origin(senders, BECAUSE, evidence))
}

fn cloudflare_cache(head: &Head, senders: &[Sender]) -> Option<Responder> {
    const WENT: [&str; 4] = ["DYNAMIC", "MISS", "BYPASS", "EXPIRED"];
    if is_of_gateway(head) {
        return None;
    }
    let went = |value: &str| WENT.iter().any(|word| word.eq_ignore_ascii_case(value));
    let evidence = line_if(head, "CF-Cache-Status", went)?;
    Some(origin(senders, "Cloudflare went to the origin server for it", evidence))
}

/// What runs the application, or the service, has signed it. The host that was asked is no signature.
fn signature_of_application(_: &Head, senders: &[Sender]) -> Option<Responder> {
    let last = senders.iter().rfind(|sender| sender.place == Place::End)?;
    let evidence = last.evidence.iter().find(|line| !line.starts_with("host: "))?;
    Some(origin(senders, "it runs the application, and signs what it sends", evidence.clone()))
}
