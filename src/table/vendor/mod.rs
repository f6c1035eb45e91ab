//! The vendors, a file each. This list is made from the files beside it by
//! `BLESS=1 cargo test --test generated`.

use crate::status::{Reach, Vendor};

mod alibaba;
mod anthropic;
mod aws;
mod azure_front_door;
mod caddy;
mod cloud_foundry;
mod cloudflare;
mod cloudinary;
mod cpanel;
mod curl;
mod edgeone;
mod esri;
mod folklore;
mod google;
mod heroku;
mod laravel;
mod linkedin;
mod microsoft;
mod minio;
mod nginx;
mod pantheon;
mod qualys;
mod salesforce;
mod shopify;
mod sparkpost;
mod squid;
mod swift;
mod tornado;
mod traefik;
mod twitter;
mod vercel;
mod volcengine;

/// Every vendor, by the name of its file.
pub const VENDORS: &[Vendor] = &[
    alibaba::VENDOR,
    anthropic::VENDOR,
    aws::VENDOR,
    azure_front_door::VENDOR,
    caddy::VENDOR,
    cloud_foundry::VENDOR,
    cloudflare::VENDOR,
    cloudinary::VENDOR,
    cpanel::VENDOR,
    curl::VENDOR,
    edgeone::VENDOR,
    esri::VENDOR,
    folklore::VENDOR,
    google::VENDOR,
    heroku::VENDOR,
    laravel::VENDOR,
    linkedin::VENDOR,
    microsoft::VENDOR,
    minio::VENDOR,
    nginx::VENDOR,
    pantheon::VENDOR,
    qualys::VENDOR,
    salesforce::VENDOR,
    shopify::VENDOR,
    sparkpost::VENDOR,
    squid::VENDOR,
    swift::VENDOR,
    tornado::VENDOR,
    traefik::VENDOR,
    twitter::VENDOR,
    vercel::VENDOR,
    volcengine::VENDOR,
];
