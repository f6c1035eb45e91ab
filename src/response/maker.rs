//! Who made a 5xx: something in between, or the origin server; a row a sign, the surest first.

use super::head::Head;
use super::parties::Place;
use super::sender::{Sender, line, line_with};

/// Who made the response, as far as its fields tell.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize))]
pub struct Maker {
    /// Which side it was.
    pub side: Side,
    /// Which party of that side, where it left a mark.
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

/// Which side most likely made a response of class 5xx; `None` where nothing tells.
pub(super) fn maker(head: &Head, senders: &[Sender]) -> Option<Maker> {
    if head.class() != 5 {
        return None;
    }
    SIGNS.iter().find_map(|sign| {
        let evidence = (sign.shows)(head, senders)?;
        let name = name(sign.side, &evidence, senders);
        Some(Maker { side: sign.side, name, because: sign.because, evidence })
    })
}

/// The party that the evidence is of; without one, the intermediary next to the client.
fn name(side: Side, evidence: &str, senders: &[Sender]) -> Option<&'static str> {
    let on_side = |sender: &&Sender| match side {
        Side::Intermediary => sender.place != Place::End,
        Side::Origin => sender.place == Place::End,
    };
    let of_evidence = |sender: &&Sender| sender.evidence.iter().any(|line| line == evidence);
    let mut candidates = senders.iter().filter(on_side);
    let party = candidates.clone().find(of_evidence);
    let next = || candidates.next().filter(|_| side == Side::Intermediary);
    party.or_else(next).map(|sender| sender.name)
}

/// A sign of who made a response.
struct Sign {
    side: Side,
    because: &'static str,
    /// The evidence, where there is some.
    shows: fn(&Head, &[Sender]) -> Option<String>,
}

/// The signs, the surest first.
const SIGNS: &[Sign] = &[
    Sign {
        side: Side::Intermediary,
        because: "it says itself what went wrong behind it",
        shows: |head, _| line_with(head, "Proxy-Status", "error="),
    },
    Sign {
        side: Side::Intermediary,
        because: "only Cloudflare sends this code, about an origin server that fails it",
        shows: |head, _| {
            let code = head.code.filter(|code| matches!(code, 520..=527 | 530));
            code.and(line(head, "CF-Ray").or_else(|| line_with(head, "Server", "cloudflare")))
        },
    },
    Sign {
        side: Side::Intermediary,
        because: "it signs only the responses that it makes itself",
        shows: |head, _| {
            let signs = ["awselb", "cloudfront", "akamaighost", "squid"];
            signs.iter().find_map(|sign| line_with(head, "Server", sign))
        },
    },
    Sign {
        side: Side::Intermediary,
        because: "this field tells of a fault that the platform met, not the application",
        shows: |head, _| {
            let fields = ["X-Vercel-Error", "X-Cf-RouterError", "X-Squid-Error"];
            fields.iter().find_map(|name| line(head, name))
        },
    },
    Sign {
        side: Side::Intermediary,
        because: "Varnish words it like this where its backend fails it",
        shows: |head, _| {
            let words = ["Backend fetch failed", "Backend unavailable", "first byte timeout"];
            let said = words.iter().any(|words| head.reason.starts_with(words));
            said.then(|| format!("the reason phrase {}", head.reason))
        },
    },
    Sign {
        side: Side::Origin,
        because: "the server behind the proxy has answered, and this is how long it took",
        shows: |head, _| {
            let fields = ["X-Envoy-Upstream-Service-Time", "X-Kong-Upstream-Latency"];
            fields.iter().find_map(|name| line(head, name))
        },
    },
    Sign {
        side: Side::Intermediary,
        because: "no field tells of an answer from behind the proxy",
        shows: |head, _| {
            line_with(head, "Server", "envoy").or_else(|| line(head, "X-Kong-Response-Latency"))
        },
    },
    Sign {
        side: Side::Origin,
        because: "an application was at work: it left its own field",
        shows: |head, _| {
            let fields = ["X-Powered-By", "X-Runtime", "X-AspNet-Version", "X-Debug-Token"];
            fields.iter().find_map(|name| line(head, name))
        },
    },
    Sign {
        side: Side::Intermediary,
        because: "the code itself says so: a gateway got no good answer from behind it",
        shows: |head, _| matches!(head.code, Some(502 | 504)).then(|| head.code_text.clone()),
    },
    Sign {
        side: Side::Origin,
        because: "errors in this form come from applications; proxies send HTML or plain text",
        shows: |head, senders| {
            let gateway = |sender: &Sender| matches!(sender.name, "Kong" | "Amazon API Gateway");
            let plain = !senders.iter().any(gateway);
            line_with(head, "Content-Type", "json").filter(|_| plain)
        },
    },
    Sign {
        side: Side::Origin,
        because: "Cloudflare went to the origin server for it",
        shows: |head, _| {
            let went = ["dynamic", "miss", "bypass", "expired"];
            went.iter().find_map(|word| line_with(head, "CF-Cache-Status", word))
        },
    },
    Sign {
        side: Side::Origin,
        because: "what runs applications has signed it",
        shows: |_, senders| {
            let last = senders.iter().rfind(|sender| sender.place == Place::End)?;
            last.evidence.first().cloned()
        },
    },
];
