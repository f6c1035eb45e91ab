//! The vendors, one file each. A new one is a file and two lines here; `others` has those without
//! status codes of their own.

use crate::entry::{Reach, Vendor};

mod akamai;
mod alibaba;
mod anthropic;
mod apisix;
mod apple;
mod aws;
mod bigcommerce;
mod binance;
mod bitbucket;
mod browsers;
mod bunq;
mod caddy;
mod cloud_foundry;
mod cloudflare;
mod cloudinary;
mod clover;
mod cohere;
mod convex;
mod cpanel;
mod crawlbase;
mod curl;
mod deepl;
mod edgeone;
mod edgio;
mod envoy;
mod esri;
mod fastly;
mod folklore;
mod gcore;
mod git_lfs;
mod gitlab;
mod globalprotect;
mod google;
mod grafana;
mod groq;
mod heroku;
mod homekit;
mod http_tiny;
mod huawei;
mod hubspot;
mod k6;
mod laravel;
mod linkedin;
mod linode;
mod locust;
mod lwp;
mod mashery;
mod microsoft;
mod minio;
mod moebooru;
mod nextcloud;
mod nginx;
mod ollama;
mod openstreetmap;
mod oracle;
mod others;
mod oxylabs;
mod pantheon;
mod prometheus;
mod qiniu;
mod qualys;
mod reblaze;
mod salesforce;
mod shopify;
mod sparkpost;
mod squid;
mod stytch;
mod supabase;
mod swift;
mod telegram;
mod tencent;
mod tesla;
mod tornado;
mod traefik;
mod traffic_server;
mod trello;
mod tus;
mod twitter;
mod tyk;
mod vault;
mod vegeta;
mod vercel;
mod volcengine;
mod vonage;
mod yahoo;
mod yii;
mod zyte;

/// The vendors with status codes of their own, in the order of their files.
const WITH_CODES: &[Vendor] = &[
    akamai::VENDOR,
    alibaba::VENDOR,
    anthropic::VENDOR,
    apisix::VENDOR,
    apple::VENDOR,
    aws::VENDOR,
    bigcommerce::VENDOR,
    binance::VENDOR,
    bitbucket::VENDOR,
    browsers::VENDOR,
    bunq::VENDOR,
    caddy::VENDOR,
    cloud_foundry::VENDOR,
    cloudflare::VENDOR,
    cloudinary::VENDOR,
    clover::VENDOR,
    cohere::VENDOR,
    convex::VENDOR,
    cpanel::VENDOR,
    crawlbase::VENDOR,
    curl::VENDOR,
    deepl::VENDOR,
    edgeone::VENDOR,
    edgio::VENDOR,
    envoy::VENDOR,
    esri::VENDOR,
    fastly::VENDOR,
    folklore::VENDOR,
    gcore::VENDOR,
    git_lfs::VENDOR,
    gitlab::VENDOR,
    globalprotect::VENDOR,
    google::VENDOR,
    grafana::VENDOR,
    groq::VENDOR,
    heroku::VENDOR,
    homekit::VENDOR,
    http_tiny::VENDOR,
    huawei::VENDOR,
    hubspot::VENDOR,
    k6::VENDOR,
    laravel::VENDOR,
    linkedin::VENDOR,
    linode::VENDOR,
    locust::VENDOR,
    lwp::VENDOR,
    mashery::VENDOR,
    microsoft::VENDOR,
    minio::VENDOR,
    moebooru::VENDOR,
    nextcloud::VENDOR,
    nginx::VENDOR,
    ollama::VENDOR,
    openstreetmap::VENDOR,
    oracle::VENDOR,
    oxylabs::VENDOR,
    pantheon::VENDOR,
    prometheus::VENDOR,
    qiniu::VENDOR,
    qualys::VENDOR,
    reblaze::VENDOR,
    salesforce::VENDOR,
    shopify::VENDOR,
    sparkpost::VENDOR,
    squid::VENDOR,
    stytch::VENDOR,
    supabase::VENDOR,
    swift::VENDOR,
    telegram::VENDOR,
    tencent::VENDOR,
    tesla::VENDOR,
    tornado::VENDOR,
    traefik::VENDOR,
    traffic_server::VENDOR,
    trello::VENDOR,
    tus::VENDOR,
    twitter::VENDOR,
    tyk::VENDOR,
    vault::VENDOR,
    vegeta::VENDOR,
    vercel::VENDOR,
    volcengine::VENDOR,
    vonage::VENDOR,
    yahoo::VENDOR,
    yii::VENDOR,
    zyte::VENDOR,
];

/// Every vendor: those with codes of their own first.
pub const VENDORS: &[&[Vendor]] = &[WITH_CODES, others::VENDORS];
