//! The types of a detail: a code or flag that stands beside a status and says why it was sent.
//!
//! IIS sub-status codes (`404.13`), Envoy response flags (`UH`), Heroku's `H12`, the error names of
//! AWS, curl's exit codes. The rows are in the modules below, a file per vocabulary.

use crate::entry::{Confidence, RetryAdvice, Source};

/// One code or flag of one vocabulary: a row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detail {
    /// As it is written: `404.13`, `UH`, `NoSuchKey`, `56`. In a message `…` stands for any text:
    /// `connect() to … failed (111: Connection refused)`.
    pub token: &'static str,
    /// Other ways to write it: `CURLE_RECV_ERROR` for curl's 56.
    pub spellings: &'static [&'static str],
    /// The statuses that it goes with, the usual one first; empty if there is no status.
    pub statuses: &'static [u16],
    /// The vendor's own short name, without a full stop.
    pub name: &'static str,
    /// One sentence: what happened, and whose fault it is.
    pub says: &'static str,
    /// One to three steps, the best first.
    pub check: &'static [&'static str],
    /// Whether sending the request again can help; `None` if that depends on the cause.
    pub retry: Option<RetryAdvice>,
    /// The log field, header or page that shows it, if not the one of its vocabulary.
    pub shown_in: Option<&'static str>,
    /// Where it is recognised, if not as the rest of its vocabulary.
    pub recognition: Option<Recognition>,
    /// How it is known.
    pub confidence: Confidence,
    /// The document or file that proves it.
    pub source: Source,
}

/// What a row has for everything that it does not say itself. Token, name, sentence and steps are of
/// each row, confidence and source of each file.
const BLANK: Detail = Detail {
    token: "",
    spellings: &[],
    statuses: &[],
    name: "",
    says: "",
    check: &[],
    retry: None,
    shown_in: None,
    recognition: None,
    confidence: Confidence::Hearsay,
    source: Source::Page { title: "", url: "" },
};

/// A set of details that one product writes in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vocabulary {
    /// Its name in outputs: `iis-substatus`.
    pub id: &'static str,
    /// What it is, in words: `IIS sub-status codes`.
    pub title: &'static str,
    /// The vendor, as [`Vendor::name`](crate::entry::Vendor::name) spells it.
    pub vendor: &'static str,
    /// The product that writes it: `IIS`.
    pub product: &'static str,
    /// The log field, header or page that shows its tokens.
    pub shown_in: &'static str,
    /// Where its tokens are recognised.
    pub recognition: Recognition,
    /// The details, in the order of the vendor's own list.
    pub details: &'static [Detail],
}

/// How distinctive a token is: where a text that holds it is taken to mean the detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recognition {
    /// Anywhere in a text, as a word: `AH01114`, `SignatureDoesNotMatch`, `ERRORINFO_INVALID_HOST`.
    Anywhere,
    /// As the whole text, beside its status or its vendor's name, and in its own log field:
    /// `UH`, `SH`, `H12`, `404.13`. In the middle of a sentence it may be anything.
    Alone,
    /// Only beside the name of its vendor or product, and in its own field: plain words and bare
    /// numbers (`forward`, `Hit`, `EOF`, `56`).
    Named,
    /// A message, recognised in any line that contains it, in any case of letters.
    Message,
}

mod aadsts;
mod akamai_reference;
mod alb_error_reason;
mod ancm_substatus;
mod anthropic_error;
mod apache_ah;
mod apigateway_response;
mod aws_error;
mod aws_waf;
mod azure_afd;
mod azure_app_service;
mod azure_appgw;
mod azure_storage;
mod caddy_message;
mod chrome_net_error;
mod cloudflare_10xxx;
mod cloudflare_1xxx;
mod cloudfront_result;
mod cors_message;
mod curl_exit;
mod docker_message;
mod elasticsearch_error;
mod envoy_detail;
mod envoy_flag;
mod fastly_reason;
mod firebase_auth_error;
mod firefox_error;
mod fly_proxy_error;
mod gcp_lb_detail;
mod gcp_run_message;
mod gemini_error;
mod git_message;
mod github_error;
mod gitlab_error;
mod go_error;
mod google_api_reason;
mod graph_error;
mod groq_error;
mod grpc_code;
mod gunicorn_message;
mod haproxy_state;
mod heroku;
mod httpie_exit;
mod iis_substatus;
mod ingress_nginx_message;
mod kubelet_message;
mod kubernetes_reason;
mod lambda_error;
mod mistral_error;
mod modsecurity_rule;
mod netlify_error;
mod nginx_message;
mod node_error;
mod npm_error;
mod nsurl_error;
mod oauth_error;
mod oci_error;
mod openai_error;
mod package_message;
mod php_fpm_message;
mod postgrest_error;
mod puma_message;
mod railway_error;
mod render_error;
mod s3_error;
mod squid_result;
mod stripe_error;
mod supabase_auth_error;
mod supabase_functions_error;
mod supabase_storage_error;
mod tomcat_message;
mod traefik_message;
mod uvicorn_message;
mod uwsgi_message;
mod varnish_message;
mod vercel_error;
mod wget_exit;
mod win32_status;

/// Every vocabulary, one line each. Of two that have the same token, the first is the likelier one.
pub const VOCABULARIES: &[Vocabulary] = &[
    aadsts::VOCABULARY,
    akamai_reference::VOCABULARY,
    alb_error_reason::VOCABULARY,
    ancm_substatus::VOCABULARY,
    anthropic_error::VOCABULARY,
    apache_ah::VOCABULARY,
    apigateway_response::VOCABULARY,
    s3_error::VOCABULARY,
    aws_error::VOCABULARY,
    aws_waf::VOCABULARY,
    azure_afd::VOCABULARY,
    azure_app_service::VOCABULARY,
    azure_appgw::VOCABULARY,
    azure_storage::VOCABULARY,
    caddy_message::VOCABULARY,
    chrome_net_error::VOCABULARY,
    cloudflare_10xxx::VOCABULARY,
    cloudflare_1xxx::VOCABULARY,
    cloudfront_result::VOCABULARY,
    cors_message::VOCABULARY,
    curl_exit::VOCABULARY,
    docker_message::VOCABULARY,
    elasticsearch_error::VOCABULARY,
    envoy_detail::VOCABULARY,
    envoy_flag::VOCABULARY,
    fastly_reason::VOCABULARY,
    firebase_auth_error::VOCABULARY,
    firefox_error::VOCABULARY,
    fly_proxy_error::VOCABULARY,
    gcp_lb_detail::VOCABULARY,
    gcp_run_message::VOCABULARY,
    gemini_error::VOCABULARY,
    git_message::VOCABULARY,
    github_error::VOCABULARY,
    gitlab_error::VOCABULARY,
    go_error::VOCABULARY,
    google_api_reason::VOCABULARY,
    graph_error::VOCABULARY,
    groq_error::VOCABULARY,
    grpc_code::VOCABULARY,
    gunicorn_message::VOCABULARY,
    haproxy_state::VOCABULARY,
    heroku::VOCABULARY,
    httpie_exit::VOCABULARY,
    iis_substatus::VOCABULARY,
    ingress_nginx_message::VOCABULARY,
    kubelet_message::VOCABULARY,
    kubernetes_reason::VOCABULARY,
    lambda_error::VOCABULARY,
    mistral_error::VOCABULARY,
    modsecurity_rule::VOCABULARY,
    netlify_error::VOCABULARY,
    nginx_message::VOCABULARY,
    node_error::VOCABULARY,
    npm_error::VOCABULARY,
    nsurl_error::VOCABULARY,
    oauth_error::VOCABULARY,
    oci_error::VOCABULARY,
    openai_error::VOCABULARY,
    package_message::VOCABULARY,
    php_fpm_message::VOCABULARY,
    postgrest_error::VOCABULARY,
    puma_message::VOCABULARY,
    railway_error::VOCABULARY,
    render_error::VOCABULARY,
    squid_result::VOCABULARY,
    stripe_error::VOCABULARY,
    supabase_auth_error::VOCABULARY,
    supabase_functions_error::VOCABULARY,
    supabase_storage_error::VOCABULARY,
    tomcat_message::VOCABULARY,
    traefik_message::VOCABULARY,
    uvicorn_message::VOCABULARY,
    uwsgi_message::VOCABULARY,
    varnish_message::VOCABULARY,
    vercel_error::VOCABULARY,
    wget_exit::VOCABULARY,
    win32_status::VOCABULARY,
];
