//! The details of a response: codes beside its status that say why it was sent, in its fields and in the
//! first kilobyte of its content.

use super::challenge::challenges;
use super::head::Head;
use super::senders::Sender;
use crate::line;
use crate::table::detail::{Detail, named};

/// A detail, and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FoundDetail {
    /// The detail.
    pub detail: &'static Detail,
    /// The name of the field, or `content`.
    pub place: &'static str,
}

/// The most bytes of content in which details are looked for.
const CONTENT_MAX: usize = 1024;

/// The most details of one response.
const DETAILS_MAX: usize = 3;

/// The fields whose value is a detail, each with the vocabularies that it may be of.
const FIELDS: &str = "\
X-Amzn-ErrorType apigateway-response lambda-error aws-error s3-error
X-Amz-Error-Code s3-error aws-error
X-MS-Error-Code azure-storage
X-Vercel-Error vercel-error
X-Envoy-Response-Flags envoy-flag
X-Envoy-Response-Code-Details envoy-detail
SB-Error-Code supabase-functions-error
X-Azure-ExternalError azure-afd
X-Amzn-Waf-Action aws-waf
gRPC-Status grpc-code
X-Railway-Error railway-error
X-Cache cloudfront-result";

/// The details of a response, those in fields first.
pub(super) fn find_details(head: &Head, senders: &[Sender]) -> Vec<FoundDetail> {
    let all = of_fields(head).chain(of_oauth(head)).chain(of_failure(head)).chain(of_content(head));
    let mut fitting: Vec<_> = all.filter(|detail| fits(detail, head, senders)).collect();
    // Two products of a vendor may send the same token: S3 and the other services of AWS.
    let is_of_product = |detail: &FoundDetail| {
        senders.iter().any(|sender| sender.name == detail.detail.vocabulary().product)
    };
    fitting.sort_by_key(|detail| (detail.place == "content", !is_of_product(detail)));
    // Of two names, one of which begins with the other, the longer one says more.
    let is_longer = |detail: &FoundDetail, other: &FoundDetail| {
        let (token, other) = (&*detail.detail.token, &*other.detail.token);
        other.len() > token.len() && other.starts_with(token)
    };
    let mut found: Vec<FoundDetail> = Vec::new();
    for detail in &fitting {
        let is_known = found.iter().any(|known| is_same(known, detail));
        let is_implied = fitting.iter().any(|other| is_longer(detail, other));
        if found.len() < DETAILS_MAX && !is_known && !is_implied {
            found.push(detail.clone());
        }
    }
    found
}

/// Whether two details are one token of one vendor.
fn is_same(one: &FoundDetail, other: &FoundDetail) -> bool {
    one.detail.token == other.detail.token
        && one.detail.vocabulary().vendor == other.detail.vocabulary().vendor
}

fn of_fields(head: &Head) -> impl Iterator<Item = FoundDetail> {
    FIELDS.lines().filter_map(|row| {
        let (place, vocabularies) = row.split_once(' ')?;
        // AWS puts a namespace in front, or an address after it: `AccessDenied:http://…`.
        let value = head.value(place)?.rsplit('#').next()?.split([':', ',', ' ']).next()?.trim();
        let detail = vocabularies.split(' ').find_map(|id| of_vocabulary(value, id))?;
        Some(FoundDetail { detail, place })
    })
}

/// The detail of a vocabulary that has this token; 0 and the like say that nothing went wrong, and
/// `Error` no more than the code does.
fn of_vocabulary(token: &str, id: &str) -> Option<&'static Detail> {
    let is_of = |detail: &&Detail| detail.vocabulary().id == id;
    named(token)
        .find(is_of)
        .filter(|_| !matches!(token, "0" | "Hit" | "Miss" | "RefreshHit" | "Error"))
}

/// `error` of OAuth, in a challenge or in the address that a redirect leads to (RFC 6749 §4.1.2.1,
/// RFC 6750 §3.1).
fn of_oauth(head: &Head) -> impl Iterator<Item = FoundDetail> {
    let in_challenge = head.values("WWW-Authenticate").flat_map(challenges).filter_map(|it| {
        let error = it.parameter("error")?;
        Some((error.into_owned(), "WWW-Authenticate"))
    });
    let location = head.value("Location").filter(|_| head.is_redirect());
    let parameters = location.into_iter().flat_map(|address| address.split(['?', '&', '#']));
    let in_address =
        parameters.filter_map(|it| Some((it.strip_prefix("error=")?.to_owned(), "Location")));
    in_challenge.chain(in_address).filter_map(|(error, place)| {
        Some(FoundDetail { detail: of_vocabulary(&error, "oauth-error")?, place })
    })
}

/// What a client says if no response came. Another client whose error is no detail is explained by
/// what curl would have said.
fn of_failure(head: &Head) -> impl Iterator<Item = FoundDetail> {
    let failure = head.failure.as_deref().unwrap_or_default();
    let details = line::read_text(failure).details;
    let alike = curl_exit_code(failure).filter(|_| details.is_empty());
    let alike = alike.and_then(|code| of_vocabulary(code, "curl-exit"));
    details.into_iter().chain(alike).map(|detail| FoundDetail { detail, place: "error" })
}

fn of_content(head: &Head) -> impl Iterator<Item = FoundDetail> {
    let sample = &head.content.sample;
    let end = sample.char_indices().find(|(index, _)| *index >= CONTENT_MAX);
    let text = &sample[..end.map_or(sample.len(), |(end, _)| end)];
    let details = line::read_text(text).details;
    let in_xml = xml_code(text).into_iter().flat_map(named);
    let all = in_xml.chain(details).map(|detail| FoundDetail { detail, place: "content" });
    all.collect::<Vec<_>>().into_iter()
}

/// The text of `<Code>`, as S3 and Azure Storage send it.
fn xml_code(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("<Code>").or_else(|| text.split_once("<code>"))?;
    rest.split('<').next()
}

/// Whether a detail may be meant: it goes with the code, and no other vendor is known to have
/// answered.
fn fits(found: &FoundDetail, head: &Head, senders: &[Sender]) -> bool {
    let detail = found.detail;
    let goes_with_code =
        detail.statuses.is_empty() || head.code.is_some_and(|code| detail.statuses.contains(&code));
    // The redirect only carries what OAuth says.
    if found.place == "Location" {
        return true;
    }
    if found.place != "content" {
        return goes_with_code || head.failure.is_some();
    }
    let vendor = detail.vocabulary().vendor;
    let is_of_sender =
        senders.iter().any(|sender| sender.vendor.is_some_and(|it| it.name == vendor));
    goes_with_code && (is_of_sender || senders.is_empty() || detail.is_message())
}

/// Words with which clients say that no response came, in lower case, each group behind the exit code
/// that curl has for it.
const FAILURES: &str = "\
60:certificate verify failed|certificate_verify_failed|self-signed certificate|self signed certificate|unable to \
get local issuer|unable to verify the first certificate|x509: |pkix path building failed
6:getaddrinfo enotfound|getaddrinfo eai_again|name or service not known|unable to resolve host|no such host\
|nodename nor servname|name resolution|unknownhostexception
35:sslhandshakeexception|ssl handshake failed|wrong version number|handshake failure
52:remotedisconnected|remote end closed connection without|socket hang up|nohttpresponseexception
7:econnrefused|connection refused
56:econnreset|connection reset by peer
28:etimedout|connection timed out|connect timeout";

/// What shows that a message is about HTTP: a database can't be reached in the same words.
const OF_HTTP: [&str; 6] = ["http", "url", "wget", "getaddrinfo", "request", "ssl"];

/// The exit code with which curl would say what a line of another client says.
pub(super) fn curl_exit_code(line: &str) -> Option<&'static str> {
    let line = line.to_ascii_lowercase();
    let is_of_http = OF_HTTP.iter().any(|word| line.contains(word));
    let mut groups = FAILURES.lines().filter_map(|group| group.split_once(':'));
    let (code, _) = groups.find(|(_, words)| words.split('|').any(|words| line.contains(words)))?;
    is_of_http.then_some(code)
}
