//! The parties that put their mark on a response: a row each, those in front of a server first.

use super::head::has_letters;
use Mark::{Any, Exactly, Has};

/// Who answers requests, and how that shows.
#[derive(Debug)]
pub(super) struct Party {
    /// What it is called.
    pub name: &'static str,
    /// Its name in the table of codes, where it may have codes of its own.
    pub vendor: Option<&'static str>,
    /// Where it stands.
    pub place: Place,
    /// The fields that give it away, each with what its value has.
    pub marks: &'static [(&'static str, Mark)],
}

/// Where a party stands, seen from the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Place {
    /// In between: a CDN, a load balancer, a proxy.
    Between,
    /// Either: software that serves files as well as requests for others.
    Either,
    /// At the end: what runs the application, or the service itself.
    End,
}

/// What the value of a field has, in any case of letters.
#[derive(Debug)]
pub(super) enum Mark {
    /// Anything.
    Any,
    /// These words, and no others.
    Exactly(&'static str),
    /// These letters somewhere.
    Has(&'static str),
}

impl Mark {
    pub(super) fn fits(&self, value: &str) -> bool {
        match self {
            Any => true,
            Exactly(words) => value.eq_ignore_ascii_case(words),
            Has(letters) => has_letters(value, letters),
        }
    }
}

const fn between(
    name: &'static str,
    vendor: Option<&'static str>,
    marks: &'static [(&'static str, Mark)],
) -> Party {
    Party { name, vendor, place: Place::Between, marks }
}

const fn either(
    name: &'static str,
    vendor: Option<&'static str>,
    marks: &'static [(&'static str, Mark)],
) -> Party {
    Party { name, vendor, place: Place::Either, marks }
}

const fn end(
    name: &'static str,
    vendor: Option<&'static str>,
    marks: &'static [(&'static str, Mark)],
) -> Party {
    Party { name, vendor, place: Place::End, marks }
}

/// Every party, from the edge of the network to the application.
#[rustfmt::skip]
pub(super) const PARTIES: &[Party] = &[
    between("Cloudflare", Some("Cloudflare"), &[
        ("Server", Has("cloudflare")), ("CF-Ray", Any), ("CF-Cache-Status", Any),
    ]),
    between("Amazon CloudFront", Some("AWS"), &[
        ("Server", Exactly("cloudfront")), ("X-Amz-Cf-Id", Any), ("Via", Has("cloudfront")),
    ]),
    between("Akamai", Some("Akamai"), &[
        ("Server", Has("akamai")), ("Akamai-GRN", Any), ("X-Akamai-Request-ID", Any),
        ("X-Akamai-Transformed", Any), ("Akamai-Cache-Status", Any),
    ]),
    between("Fastly", Some("Fastly"), &[
        ("X-Fastly-Request-ID", Any), ("X-Served-By", Has("cache-")),
    ]),
    between("Azure Front Door", Some("Azure Front Door"), &[("X-Azure-Ref", Any)]),
    between("Azure Application Gateway", Some("Microsoft"), &[
        ("Server", Has("microsoft-azure-application-gateway")),
    ]),
    between("Alibaba Cloud CDN", Some("Alibaba Cloud"), &[("EagleId", Any)]),
    between("Tencent EdgeOne", Some("EdgeOne"), &[("EO-LOG-UUID", Any), ("EO-Cache-Status", Any)]),
    between("Imperva", Some("Imperva"), &[("X-Iinfo", Any), ("X-CDN", Has("imperva")), ("X-CDN", Has("incapsula"))]),
    between("Sucuri", Some("Sucuri"), &[("Server", Has("sucuri")), ("X-Sucuri-ID", Any)]),
    between("bunny.net", Some("bunny.net"), &[("Server", Has("bunnycdn"))]),
    between("Gcore", Some("Gcore"), &[("X-ID-FE", Any)]),
    between("Vercel", Some("Vercel"), &[
        ("Server", Exactly("vercel")), ("X-Vercel-Id", Any), ("X-Vercel-Error", Any),
    ]),
    between("Netlify", Some("Netlify"), &[("Server", Has("netlify")), ("X-NF-Request-ID", Any)]),
    between("Heroku router", Some("Heroku"), &[
        ("Server", Exactly("heroku")), ("Via", Has("vegur")), ("Via", Has("heroku-router")),
    ]),
    between("Fly.io", Some("Fly.io"), &[("Server", Has("fly/")), ("Fly-Request-Id", Any)]),
    between("Render", Some("Render"), &[("X-Render-Origin-Server", Any), ("Rndr-Id", Any)]),
    between("Railway", Some("Railway"), &[("X-Railway-Request-Id", Any)]),
    between("Pantheon", Some("Pantheon"), &[("X-Pantheon-Styx-Hostname", Any)]),
    between("Cloud Foundry Gorouter", Some("Cloud Foundry"), &[("X-Cf-RouterError", Any)]),
    between("AWS load balancer", Some("AWS"), &[("Server", Has("awselb"))]),
    between("Amazon API Gateway", Some("AWS"), &[("X-Amz-Apigw-Id", Any), ("Apigw-RequestId", Any)]),
    between("Google Cloud load balancer", Some("Google"), &[("Via", Exactly("1.1 google"))]),
    between("Envoy", Some("Envoy"), &[
        ("Server", Has("envoy")), ("X-Envoy-Upstream-Service-Time", Any),
        ("X-Envoy-Response-Flags", Any),
    ]),
    between("Kong", Some("Kong"), &[
        ("Server", Has("kong")), ("Via", Has("kong")), ("X-Kong-Response-Latency", Any),
        ("X-Kong-Proxy-Latency", Any),
    ]),
    between("Varnish", Some("Varnish"), &[("X-Varnish", Any), ("Via", Has("varnish")), ("Server", Has("varnish"))]),
    between("Squid", Some("Squid"), &[("Server", Has("squid")), ("X-Squid-Error", Any), ("Via", Has("squid"))]),
    between("Apache Traffic Server", Some("Traffic Server"), &[("Server", Has("ats/")), ("Via", Has("apachetrafficserver"))]),
    between("Traefik", Some("Traefik"), &[("Server", Has("traefik"))]),
    between("HAProxy", Some("HAProxy"), &[("Server", Has("haproxy"))]),

    either("OpenResty", Some("nginx"), &[("Server", Has("openresty"))]),
    either("Tengine", Some("nginx"), &[("Server", Has("tengine"))]),
    either("nginx", Some("nginx"), &[("Server", Has("nginx"))]),
    either("Apache httpd", Some("Apache"), &[("Server", Exactly("apache")), ("Server", Has("apache/"))]),
    either("Caddy", Some("Caddy"), &[("Server", Has("caddy")), ("Via", Has("caddy"))]),
    either("LiteSpeed", Some("LiteSpeed"), &[("Server", Has("litespeed"))]),
    either("IIS", Some("Microsoft"), &[("Server", Has("microsoft-iis")), ("Server", Has("microsoft-httpapi"))]),

    end("Amazon S3", Some("AWS"), &[("Server", Exactly("amazons3")), ("X-Amz-Id-2", Any)]),
    end("MinIO", Some("MinIO"), &[("Server", Has("minio"))]),
    end("OpenStack Swift", Some("OpenStack Swift"), &[("X-Openstack-Request-Id", Any)]),
    end("Google", Some("Google"), &[
        ("Server", Exactly("google frontend")), ("Server", Exactly("gws")), ("Server", Exactly("esf")),
        ("Server", Exactly("uploadserver")), ("X-GUploader-UploadID", Any),
    ]),
    end("GitHub", Some("GitHub"), &[("Server", Has("github.com")), ("X-GitHub-Request-Id", Any)]),
    end("Shopify", Some("Shopify"), &[("X-ShopId", Any), ("X-Shopify-Stage", Any)]),
    end("Salesforce", Some("Salesforce"), &[("Server", Has("sfdc"))]),
    end("LinkedIn", Some("LinkedIn"), &[("X-Li-Uuid", Any)]),
    end("Twitter", Some("Twitter"), &[("X-Twitter-Response-Tags", Any)]),
    end("Cloudinary", Some("Cloudinary"), &[("Server", Exactly("cloudinary")), ("X-Cld-Error", Any)]),
    end("Exchange ActiveSync", Some("Microsoft"), &[("X-MS-Location", Any), ("MS-Server-ActiveSync", Any)]),
    end("ASP.NET", Some("Microsoft"), &[
        ("Server", Has("kestrel")), ("X-AspNet-Version", Any), ("X-Powered-By", Has("asp.net")),
    ]),
    end("Laravel", Some("Laravel"), &[("Set-Cookie", Has("laravel"))]),
    end("Ruby on Rails", None, &[("X-Runtime", Any)]),
    end("PHP", None, &[("X-Powered-By", Has("php"))]),
    end("Express", None, &[("X-Powered-By", Has("express"))]),
    end("Next.js", None, &[("X-Powered-By", Has("next.js"))]),
    end("Tornado", Some("Tornado"), &[("Server", Has("tornadoserver"))]),
    end("Gunicorn", None, &[("Server", Has("gunicorn"))]),
    end("Uvicorn", None, &[("Server", Has("uvicorn"))]),
    end("Werkzeug", None, &[("Server", Has("werkzeug"))]),
    end("Python's http.server", None, &[("Server", Has("basehttp")), ("Server", Has("simplehttp"))]),
    end("aiohttp", None, &[("Server", Has("aiohttp"))]),
    end("Jetty", None, &[("Server", Has("jetty"))]),
    end("Tomcat", None, &[("Server", Has("coyote")), ("Server", Has("tomcat"))]),
    end("Cowboy", None, &[("Server", Exactly("cowboy"))]),
];
