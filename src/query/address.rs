//! URLs and host names: nothing is fetched from them, but whoever types one wants its response
//! explained.

/// Top-level domains that a host name is recognised by. Short words of the craft (`app`, `dev`) are
/// among them, so a text is a host name only if it is nothing else.
const TOP_LEVEL: &str = "\
    ai app at au be br ca ch cloud cn co com cz de dev dk edu es eu fi fr gov \
    in info io it jp kr me net nl no nz org pl pt ru se sh tech uk us";

/// The text, if it is one URL with its scheme.
pub(super) fn url(words: &[&str]) -> Option<String> {
    let [url] = words else { return None };
    let (scheme, rest) = url.split_once("://")?;
    let is_scheme =
        ["http", "https", "ws", "wss"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    (is_scheme && !rest.is_empty()).then(|| (*url).to_owned())
}

/// The text, if it is one host name that ends in a common top-level domain, with or without a port
/// and a path, or `localhost` with one of them.
pub(super) fn host(words: &[&str]) -> Option<String> {
    let [address] = words else { return None };
    let host = address.split(['/', '?', '#']).next()?;
    let host = host.split_once(':').map_or(host, |(host, _port)| host);
    if host.eq_ignore_ascii_case("localhost") && host.len() < address.len() {
        return Some((*address).to_owned());
    }
    let (name, top) = host.rsplit_once('.')?;
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_host = name.split('.').all(is_label)
        && TOP_LEVEL.split(' ').any(|known| top.eq_ignore_ascii_case(known));
    is_host.then(|| (*address).to_owned())
}
