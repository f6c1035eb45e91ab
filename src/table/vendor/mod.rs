//! The vendors, a file each. This list is made from the files beside it by
//! `BLESS=1 cargo test --test generated`.

use crate::status::{Reach, Vendor};

mod caddy;
mod cloudflare;
mod cpanel;
mod curl;
mod esri;
mod folklore;
mod google;
mod laravel;
mod microsoft;
mod nginx;
mod squid;
mod tornado;
mod traefik;

/// Every vendor, by the name of its file.
pub const VENDORS: &[Vendor] = &[
    caddy::VENDOR,
    cloudflare::VENDOR,
    cpanel::VENDOR,
    curl::VENDOR,
    esri::VENDOR,
    folklore::VENDOR,
    google::VENDOR,
    laravel::VENDOR,
    microsoft::VENDOR,
    nginx::VENDOR,
    squid::VENDOR,
    tornado::VENDOR,
    traefik::VENDOR,
];
