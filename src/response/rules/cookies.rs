//! Rules about `Set-Cookie`. Servers SHOULD follow its grammar; browsers drop cookies that break the
//! rules about `Secure`.

use super::{Case, Offence, Rule, rule};
use crate::response::date::Moment;
use crate::response::list::{contains_word, is_digits, is_token};

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "cookie-name",
        section: "RFC 6265 §4.1.1",
        severity: Advice,
        says: "a cookie begins with name=value; browsers take this one for a value without a name, or drop it",
        broken: "HTTP/1.1 200 |Set-Cookie: =b; Path=/",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b; Path=/",
        check: |it| of_cookie(it, |cookie| !is_token(cookie.name)),
    },
    rule! {
        id: "cookie-value",
        section: "RFC 6265 §4.1.1",
        severity: Advice,
        says: "a cookie's value has no spaces, commas, quotes inside or letters beyond ASCII: encode them",
        broken: "HTTP/1.1 200 |Set-Cookie: a=b c",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b%20c",
        check: |it| of_cookie(it, |cookie| !is_cookie_value(cookie.value) && !joins_two(cookie.line)),
    },
    rule! {
        id: "cookie-joined",
        section: "RFC 6265 §3",
        severity: Advice,
        says: "two cookies stand in one line: browsers read only the first; each needs a field of its own",
        broken: "HTTP/1.1 200 |Set-Cookie: a=b; Path=/, c=d; Path=/",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b; Path=/|Set-Cookie: c=d; Path=/",
        check: |it| of_cookie(it, |cookie| joins_two(cookie.line)),
    },
    rule! {
        id: "cookie-repeated",
        section: "RFC 6265 §4.1.1",
        severity: Advice,
        says: "two cookies have the same name, domain and path: the last one wins",
        broken: "HTTP/1.1 200 |Set-Cookie: a=b|Set-Cookie: a=c",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b|Set-Cookie: c=d",
        check: |it| {
            let keys: Vec<_> = cookies(it).take(COOKIES_MAX).map(Cookie::key).collect();
            let mut numbered = keys.iter().enumerate();
            let (_, (name, ..)) = numbered.find(|(index, key)| keys[..*index].contains(key))?;
            Some((*name).to_owned().into())
        },
    },
    rule! {
        id: "cookie-expires",
        section: "RFC 6265 §4.1.1",
        severity: Advice,
        says: "Expires is no date, so that the cookie lasts only until the browser is closed",
        broken: "HTTP/1.1 200 |Set-Cookie: a=b; Expires=tomorrow",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b; Expires=Sun, 01 Mar 2026 12:00:00 GMT",
        check: |it| of_cookie(it, |cookie| {
            cookie.attribute("Expires").is_some_and(|date| !is_cookie_date(date))
        }),
    },
    rule! {
        id: "cookie-max-age",
        section: "RFC 6265 §4.1.1",
        severity: Advice,
        says: "Max-Age is a number of seconds: browsers ignore anything else",
        broken: "HTTP/1.1 200 |Set-Cookie: a=b; Max-Age=1h",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b; Max-Age=3600",
        check: |it| of_cookie(it, |cookie| {
            let is_number = |text: &str| is_digits(text.strip_prefix('-').unwrap_or(text));
            cookie.attribute("Max-Age").is_some_and(|seconds| !is_number(seconds))
        }),
    },
    rule! {
        id: "cookie-samesite",
        section: "RFC 6265bis §4.1.2.7",
        severity: Advice,
        says: "SameSite is Strict, Lax or None: browsers ignore anything else",
        broken: "HTTP/1.1 200 |Set-Cookie: a=b; SameSite=true",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b; SameSite=Lax",
        check: |it| of_cookie(it, |cookie| {
            cookie.attribute("SameSite").is_some_and(|value| !contains_word("Strict Lax None", value))
        }),
    },
    rule! {
        id: "cookie-samesite-none",
        section: "RFC 6265bis §5.7",
        severity: Advice,
        says: "browsers drop a cookie with SameSite=None that has no Secure",
        broken: "HTTP/1.1 200 |Set-Cookie: a=b; SameSite=None",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b; SameSite=None; Secure",
        check: |it| of_cookie(it, |cookie| {
            let is_none = cookie.attribute("SameSite").is_some_and(|it| it.eq_ignore_ascii_case("None"));
            is_none && cookie.attribute("Secure").is_none()
        }),
    },
    rule! {
        id: "cookie-partitioned",
        section: "RFC 6265bis §5.7",
        severity: Advice,
        says: "browsers drop a partitioned cookie that has no Secure",
        broken: "HTTP/1.1 200 |Set-Cookie: a=b; Partitioned",
        corrected: "HTTP/1.1 200 |Set-Cookie: a=b; Partitioned; Secure",
        check: |it| of_cookie(it, |cookie| {
            cookie.attribute("Partitioned").is_some() && cookie.attribute("Secure").is_none()
        }),
    },
    rule! {
        id: "cookie-prefix",
        section: "RFC 6265bis §4.1.3",
        severity: Advice,
        says: "browsers drop this cookie: __Secure- needs Secure, __Host- needs Secure, Path=/ and no Domain",
        broken: "HTTP/1.1 200 |Set-Cookie: __Host-a=b; Path=/",
        corrected: "HTTP/1.1 200 |Set-Cookie: __Host-a=b; Path=/; Secure",
        check: |it| of_cookie(it, breaks_prefix),
    },
];

/// The most cookies that are compared.
const COOKIES_MAX: usize = 100;

/// One `Set-Cookie`.
struct Cookie<'a> {
    line: &'a str,
    name: &'a str,
    value: &'a str,
}

impl<'a> Cookie<'a> {
    fn parse(line: &'a str) -> Self {
        let pair = line.split(';').next().unwrap_or_default();
        let (name, value) = pair.split_once('=').unwrap_or(("", pair));
        Self { line, name: name.trim(), value: value.trim() }
    }

    /// What makes it the same cookie as another one.
    fn key(self) -> (&'a str, Option<&'a str>, Option<&'a str>) {
        (self.name, self.attribute("Domain"), self.attribute("Path"))
    }

    /// The value of an attribute, in any case; empty if it has none.
    fn attribute(&self, name: &str) -> Option<&'a str> {
        let attributes =
            self.line.split(';').skip(1).map(|part| part.split_once('=').unwrap_or((part, "")));
        let mut named = attributes.filter(|(known, _)| known.trim().eq_ignore_ascii_case(name));
        named.next().map(|(_, value)| value.trim())
    }
}

fn cookies<'a>(case: &'a Case) -> impl Iterator<Item = Cookie<'a>> {
    case.head.values("Set-Cookie").map(Cookie::parse)
}

/// The first cookie like this, without its value, which may be a secret.
fn of_cookie(case: &Case, is_like_this: impl Fn(&Cookie) -> bool) -> Option<Offence> {
    let cookie = cookies(case).find(|cookie| is_like_this(cookie))?;
    let attributes = cookie.line.split_once(';').map(|(_, rest)| format!(";{rest}"));
    Some(format!("{}=\u{2026}{}", cookie.name, attributes.unwrap_or_default()).into())
}

/// `*cookie-octet`, or the same in double quotes.
fn is_cookie_value(value: &str) -> bool {
    let inner = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(value);
    inner.bytes().all(|byte| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte))
}

/// Whether a second cookie follows after a comma, which is not one in a date.
fn joins_two(line: &str) -> bool {
    line.split(", ").skip(1).any(|rest| {
        let pair = rest.split(';').next().unwrap_or_default();
        let name = pair.split_once('=').map(|(name, _)| name);
        name.is_some_and(|name| {
            is_token(name) && name.starts_with(|first: char| first.is_ascii_alphabetic())
        })
    })
}

/// A date as cookies have it: also with hyphens, as browsers have always read it (RFC 6265 §5.1.1).
fn is_cookie_date(date: &str) -> bool {
    let date = date.trim_matches('"');
    let spaced = date.replace('-', " ").replace("UTC", "GMT");
    Moment::parse(date).is_some() || Moment::parse_fixdate(&spaced).is_some()
}

fn breaks_prefix(cookie: &Cookie) -> bool {
    let has_prefix = |prefix: &str| {
        cookie.name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    let is_secure = cookie.attribute("Secure").is_some();
    let is_of_host = cookie.attribute("Path") == Some("/") && cookie.attribute("Domain").is_none();
    has_prefix("__Secure-") && !is_secure || has_prefix("__Host-") && !(is_secure && is_of_host)
}
