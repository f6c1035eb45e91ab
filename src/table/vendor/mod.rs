//! The vendors, a file each. This list is made from the files beside it by
//! `BLESS=1 cargo test --test generated`.

use crate::status::{Reach, Vendor};

mod akamai;
mod alibaba;
mod anthropic;
mod apisix;
mod aws;
mod binance;
mod bitbucket;
mod browsers;
mod caddy;
mod cloud_foundry;
mod cloudflare;
mod cloudinary;
mod cpanel;
mod curl;
mod deepl;
mod edgeone;
mod edgio;
mod envoy;
mod esri;
mod fastly;
mod folklore;
mod gcore;
mod google;
mod heroku;
mod homekit;
mod http_tiny;
mod k6;
mod laravel;
mod linkedin;
mod linode;
mod locust;
mod lwp;
mod microsoft;
mod minio;
mod nginx;
mod oxylabs;
mod pantheon;
mod prometheus;
mod qiniu;
mod qualys;
mod salesforce;
mod shopify;
mod sparkpost;
mod squid;
mod swift;
mod telegram;
mod tencent;
mod tornado;
mod traefik;
mod traffic_server;
mod trello;
mod tus;
mod twitter;
mod vercel;
mod volcengine;
mod yahoo;
mod yii;
mod zyte;

/// Every vendor, by the name of its file.
pub const VENDORS: &[Vendor] = &[
    akamai::VENDOR,
    alibaba::VENDOR,
    anthropic::VENDOR,
    apisix::VENDOR,
    aws::VENDOR,
    binance::VENDOR,
    bitbucket::VENDOR,
    browsers::VENDOR,
    caddy::VENDOR,
    cloud_foundry::VENDOR,
    cloudflare::VENDOR,
    cloudinary::VENDOR,
    cpanel::VENDOR,
    curl::VENDOR,
    deepl::VENDOR,
    edgeone::VENDOR,
    edgio::VENDOR,
    envoy::VENDOR,
    esri::VENDOR,
    fastly::VENDOR,
    folklore::VENDOR,
    gcore::VENDOR,
    google::VENDOR,
    heroku::VENDOR,
    homekit::VENDOR,
    http_tiny::VENDOR,
    k6::VENDOR,
    laravel::VENDOR,
    linkedin::VENDOR,
    linode::VENDOR,
    locust::VENDOR,
    lwp::VENDOR,
    microsoft::VENDOR,
    minio::VENDOR,
    nginx::VENDOR,
    oxylabs::VENDOR,
    pantheon::VENDOR,
    prometheus::VENDOR,
    qiniu::VENDOR,
    qualys::VENDOR,
    salesforce::VENDOR,
    shopify::VENDOR,
    sparkpost::VENDOR,
    squid::VENDOR,
    swift::VENDOR,
    telegram::VENDOR,
    tencent::VENDOR,
    tornado::VENDOR,
    traefik::VENDOR,
    traffic_server::VENDOR,
    trello::VENDOR,
    tus::VENDOR,
    twitter::VENDOR,
    vercel::VENDOR,
    volcengine::VENDOR,
    yahoo::VENDOR,
    yii::VENDOR,
    zyte::VENDOR,
];
