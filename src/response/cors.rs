//! Cross-origin requests: would a browser let the page read this response, and if not, which field is
//! missing or wrong (Fetch standard, CORS check and CORS-preflight fetch).

use super::head::{Extent, Head};
use super::list::split_list;

/// What a browser does with the response to a cross-origin request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Cors {
    /// The origin of the page that asked.
    pub origin: String,
    /// Whether it is the answer to a preflight.
    pub preflight: bool,
    /// Whether the page may read the response, or send the request that the preflight announces.
    pub allowed: bool,
    /// The field that is missing or wrong.
    pub field: Option<&'static str>,
    /// What happens and why, in a sentence.
    pub says: String,
}

const ALLOW_ORIGIN: &str = "Access-Control-Allow-Origin";
const ALLOW_CREDENTIALS: &str = "Access-Control-Allow-Credentials";
const ALLOW_METHODS: &str = "Access-Control-Allow-Methods";
const ALLOW_HEADERS: &str = "Access-Control-Allow-Headers";

/// A field that is missing or wrong, and how.
type Refusal = (Option<&'static str>, String);

/// The verdict of a browser; `None` if the request is not known to come from a page of another origin,
/// or if the fields of the response are not known.
pub(super) fn judge(head: &Head) -> Option<Cors> {
    let origin = head.request.value("Origin").filter(|_| head.extent >= Extent::Open)?;
    if head.failure.is_some() || is_own_origin(head, origin) {
        return None;
    }
    let method = head.request.value("Access-Control-Request-Method");
    let method = method.filter(|_| head.answers("OPTIONS"));
    let refusal = match method {
        Some(method) => judge_preflight(head, origin, method),
        None => judge_origin(head, origin),
    };
    let page = |end: &str| format!("a page of {origin} {end}");
    let (field, says) = match (&refusal, method) {
        (None, Some(method)) => (None, page(&format!("may send its {method} request"))),
        (None, None) => (None, page("may read this response")),
        (Some((field, why)), Some(method)) => {
            (*field, page(&format!("may not send its {method} request: {why}")))
        }
        (Some((field, why)), None) => (*field, page(&format!("can't read this response: {why}"))),
    };
    Some(Cors {
        origin: origin.to_owned(),
        preflight: method.is_some(),
        allowed: refusal.is_none(),
        field,
        says,
    })
}

/// Whether the page is of the server that it asked: browsers send `Origin` there too, except with GET.
fn is_own_origin(head: &Head, origin: &str) -> bool {
    let Some(target) = head.request.target.as_deref() else { return false };
    let Some((scheme, host)) = origin.split_once("://") else { return false };
    let (target_scheme, rest) = match target.split_once("://") {
        Some((scheme, rest)) => (Some(scheme), rest),
        None => (None, target),
    };
    let target_host = rest.split(['/', '?']).next().unwrap_or(rest);
    target_host.eq_ignore_ascii_case(host)
        && target_scheme.is_none_or(|it| it.eq_ignore_ascii_case(scheme))
}

/// The CORS check (Fetch §4.9).
fn judge_origin(head: &Head, origin: &str) -> Option<Refusal> {
    let wrong = |why: String| Some((Some(ALLOW_ORIGIN), why));
    let values: Vec<_> = head.values(ALLOW_ORIGIN).collect();
    let value = match values.as_slice() {
        [] if head.class() >= 4 => {
            return wrong(format!(
                "{ALLOW_ORIGIN} is missing, as so often from error pages: the proxy or the framework that \
                 made this one does not set it"
            ));
        }
        [] => return wrong(format!("{ALLOW_ORIGIN} is missing")),
        [value] => *value,
        _ => return wrong(format!("{ALLOW_ORIGIN} stands there {} times", values.len())),
    };
    let has_credentials = head.request.value("Cookie").is_some();
    if value == "*" {
        let why = format!("{ALLOW_ORIGIN} is *, which does not count for a request with cookies");
        return if has_credentials { wrong(why) } else { None };
    }
    if value != origin {
        return wrong(difference(value, origin));
    }
    let credentials = head.value(ALLOW_CREDENTIALS);
    match credentials {
        Some("true") => None,
        _ if !has_credentials => None,
        None => Some((
            Some(ALLOW_CREDENTIALS),
            format!("{ALLOW_CREDENTIALS}: true is missing, and the request had cookies"),
        )),
        Some(value) => Some((
            Some(ALLOW_CREDENTIALS),
            format!("{ALLOW_CREDENTIALS} is {value}; only true in lower case counts"),
        )),
    }
}

/// How an allowed origin differs from that of the page.
fn difference(value: &str, origin: &str) -> String {
    let bare = |text: &str| text.split_once("://").map(|(_, rest)| rest.to_owned());
    if value.contains([',', ' ']) {
        format!("{ALLOW_ORIGIN} has several origins; a server has to pick the one that asks")
    } else if value.strip_suffix('/') == Some(origin) {
        format!("{ALLOW_ORIGIN} ends in a slash, which an origin never has")
    } else if value.eq_ignore_ascii_case(origin) {
        format!("{ALLOW_ORIGIN} is {value}: capital letters count")
    } else if bare(value).is_some() && bare(value) == bare(origin) {
        format!("{ALLOW_ORIGIN} is {value}: the scheme counts too")
    } else if value.contains('*') {
        format!("{ALLOW_ORIGIN} is {value}: a * counts alone only, not as part of a name")
    } else {
        format!("{ALLOW_ORIGIN} is {value}")
    }
}

/// The check of a preflight (Fetch §4.8).
fn judge_preflight(head: &Head, origin: &str, method: &str) -> Option<Refusal> {
    if head.is_redirect() {
        return Some((None, "a preflight must not be redirected".to_owned()));
    }
    if head.class() != 2 {
        let code = &head.code_text;
        return Some((None, format!("the status of a preflight must be 2xx, and this is {code}")));
    }
    let has_credentials = head.request.value("Cookie").is_some();
    let lists = |field: &str, wanted: &str, is_same: fn(&str, &str) -> bool| {
        let mut items = head.values(field).flat_map(split_list);
        items.any(|item| is_same(item, wanted) || item == "*" && !has_credentials)
    };
    if let Some(refusal) = judge_origin(head, origin) {
        return Some(refusal);
    }
    let is_simple = matches!(method, "GET" | "HEAD" | "POST");
    if !is_simple && !lists(ALLOW_METHODS, method, |one, other| one == other) {
        return Some((Some(ALLOW_METHODS), format!("{ALLOW_METHODS} lacks {method}")));
    }
    let asked = head.request.value("Access-Control-Request-Headers").unwrap_or_default();
    let lacks = |name: &&str| {
        let is_named = |field: &str| {
            head.values(field).flat_map(split_list).any(|it| it.eq_ignore_ascii_case(name))
        };
        // A * does not stand for Authorization.
        if name.eq_ignore_ascii_case("Authorization") {
            return !is_named(ALLOW_HEADERS);
        }
        !lists(ALLOW_HEADERS, name, str::eq_ignore_ascii_case)
    };
    let missing: Vec<_> = split_list(asked).filter(lacks).collect();
    if missing.is_empty() {
        return None;
    }
    Some((Some(ALLOW_HEADERS), format!("{ALLOW_HEADERS} lacks {}", missing.join(", "))))
}
