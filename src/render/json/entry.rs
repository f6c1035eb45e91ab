//! The keys of an entry, in the order of the output.
//!
//! A key is never renamed or retyped within a major version.

use std::borrow::Cow;
use std::ops::Deref;

use httpstatus_table::entry::Source;
use serde::Serialize;

use super::detail::DetailJson;
use crate::search::MatchedTerm;
use crate::table::detail::Detail;
use crate::table::entry::{
    Class, Constants, Entry, FormerName, Grpc, Header, Redirect, RedirectMethod, Related, Retry,
};
use crate::table::{List, Text};

/// One entry.
#[derive(Serialize)]
pub(in crate::render) struct EntryJson<'a> {
    code: u16,
    phrase: Text,
    class: Option<&'static str>,
    standing: &'static str,
    vendor: Option<Text>,
    product: Option<Text>,
    tell: Option<Text>,
    on_wire: &'static str,
    confidence: &'static str,
    source: SourceJson<'a>,
    summary: Text,
    meaning: Text,
    causes: List<Text>,
    client: List<Text>,
    server: List<Text>,
    headers: Vec<HeaderJson>,
    cacheable: bool,
    body: bool,
    retry: RetryJson,
    redirect: Option<RedirectJson>,
    formerly: Vec<FormerNameJson>,
    aliases: List<Text>,
    constants: ConstantsJson,
    grpc: GrpcJson,
    related: Vec<RelatedJson>,
    keywords: List<Text>,
    /// The details that the question or the input names.
    details: Vec<DetailJson>,
    /// Only in the answer of a search.
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<f64>,
    /// Only in the answer of a search.
    #[serde(skip_serializing_if = "Option::is_none")]
    matched: Option<Vec<MatchedJson>>,
}

impl<'a> From<&'a Entry> for EntryJson<'a> {
    fn from(entry: &'a Entry) -> Self {
        Self {
            code: entry.code,
            phrase: entry.phrase,
            class: Class::of(entry.code).map(Class::name),
            standing: entry.standing.name(),
            vendor: entry.sender.map(|sender| sender.vendor),
            product: entry.sender.map(|sender| sender.product),
            tell: entry.sender.map(|sender| sender.tell),
            on_wire: entry.on_wire.name(),
            confidence: entry.confidence.name(),
            source: (&entry.source).into(),
            summary: entry.summary,
            meaning: entry.meaning,
            causes: entry.causes,
            client: entry.client,
            server: entry.server,
            headers: entry.headers.iter().map(HeaderJson::from).collect(),
            cacheable: entry.cacheable,
            body: entry.body,
            retry: entry.retry.into(),
            redirect: entry.redirect.map(RedirectJson::from),
            formerly: entry.formerly.iter().map(FormerNameJson::from).collect(),
            aliases: entry.aliases,
            constants: entry.constants.into(),
            grpc: entry.grpc.into(),
            related: entry.related.iter().map(RelatedJson::from).collect(),
            keywords: entry.keywords,
            details: Vec::new(),
            score: None,
            matched: None,
        }
    }
}

impl EntryJson<'_> {
    /// The entry as an answer about details has it.
    pub(super) fn with_details(self, details: Vec<&'static Detail>) -> Self {
        Self { details: details.into_iter().map(DetailJson::from).collect(), ..self }
    }

    /// The entry as a search answers with it.
    pub(super) fn with_score(self, score: f32, matched: &[MatchedTerm]) -> Self {
        let matched = matched.iter().map(MatchedJson::from).collect();
        Self { score: Some(round(score)), matched: Some(matched), ..self }
    }
}

/// A word of the query that led to the entry.
#[derive(Serialize)]
struct MatchedJson {
    word: String,
    term: &'static str,
    idf: f64,
    weight: f64,
}

impl From<&MatchedTerm> for MatchedJson {
    fn from(matched: &MatchedTerm) -> Self {
        let MatchedTerm { word, term, idf, weight } = matched;
        Self { word: word.clone(), term, idf: round(*idf), weight: round(*weight) }
    }
}

/// Four decimals: what follows them says nothing.
fn round(number: f32) -> f64 {
    (f64::from(number) * 1e4).round() / 1e4
}

/// Where a fact comes from.
#[derive(Serialize)]
pub(super) struct SourceJson<'a> {
    document: Cow<'a, str>,
    section: Option<&'a str>,
    url: Cow<'a, str>,
}

impl<'a, T: Deref<Target = str>> From<&'a Source<T>> for SourceJson<'a> {
    fn from(source: &'a Source<T>) -> Self {
        Self { document: source.document(), section: source.section(), url: source.url() }
    }
}

#[derive(Serialize)]
struct HeaderJson {
    name: Text,
    message: &'static str,
    requirement: &'static str,
    tells: Text,
}

impl From<&Header> for HeaderJson {
    fn from(header: &Header) -> Self {
        Self {
            name: header.name,
            message: header.message.name(),
            requirement: header.requirement.name(),
            tells: header.tells,
        }
    }
}

#[derive(Serialize)]
struct RetryJson {
    advice: &'static str,
    reason: Text,
}

impl From<Retry> for RetryJson {
    fn from(retry: Retry) -> Self {
        Self { advice: retry.advice.name(), reason: retry.reason }
    }
}

#[derive(Serialize)]
struct RedirectJson {
    method: &'static str,
    permanent: bool,
}

impl From<Redirect> for RedirectJson {
    fn from(redirect: Redirect) -> Self {
        let method = match redirect.method {
            RedirectMethod::Kept => "kept",
            RedirectMethod::PostMayBecomeGet => "post-may-become-get",
            RedirectMethod::BecomesGet => "becomes-get",
        };
        Self { method, permanent: redirect.permanent }
    }
}

#[derive(Serialize)]
struct FormerNameJson {
    name: Text,
    document: Text,
}

impl From<&FormerName> for FormerNameJson {
    fn from(former: &FormerName) -> Self {
        Self { name: former.name, document: former.document }
    }
}

#[derive(Serialize)]
struct ConstantsJson {
    rust: List<Text>,
    go: List<Text>,
    python: List<Text>,
    java: List<Text>,
    spring: List<Text>,
    csharp: List<Text>,
    node: List<Text>,
    ruby: List<Text>,
    php: List<Text>,
    elixir: List<Text>,
    kotlin: List<Text>,
}

impl From<Constants> for ConstantsJson {
    fn from(constants: Constants) -> Self {
        let Constants { rust, go, python, java, spring, csharp, node, ruby, php, elixir, kotlin } =
            constants;
        Self { rust, go, python, java, spring, csharp, node, ruby, php, elixir, kotlin }
    }
}

#[derive(Serialize)]
struct GrpcJson {
    codes: List<Text>,
    client: Option<Text>,
}

impl From<Grpc> for GrpcJson {
    fn from(grpc: Grpc) -> Self {
        Self { codes: grpc.codes, client: grpc.client }
    }
}

#[derive(Serialize)]
struct RelatedJson {
    code: u16,
    difference: Text,
}

impl From<&Related> for RelatedJson {
    fn from(related: &Related) -> Self {
        Self { code: related.code, difference: related.difference }
    }
}
