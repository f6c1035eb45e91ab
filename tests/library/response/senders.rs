//! Who answered, which side made it, and whose meaning of the code is told.

use httpstatus::response::{Basis, Side, diagnose};
use httpstatus::table;

use super::{diagnosis, head};
use crate::common::in_process::now;

#[test]
fn each_sender_is_known_by_its_fields() {
    for (field, name) in [
        ("server: cloudflare", "Cloudflare"),
        ("cf-ray: 8a-FRA", "Cloudflare"),
        ("x-amz-cf-id: abc", "Amazon CloudFront"),
        ("server: awselb/2.0", "AWS load balancer"),
        ("server: AkamaiGHost", "Akamai"),
        ("x-served-by: cache-fra-1", "Fastly"),
        ("via: 1.1 varnish", "Varnish"),
        ("x-azure-ref: abc", "Azure Front Door"),
        ("server: Microsoft-IIS/10.0", "IIS"),
        ("x-envoy-upstream-service-time: 5", "Envoy"),
        ("server: istio-envoy", "Envoy"),
        ("x-vercel-id: fra1::abc", "Vercel"),
        ("x-nf-request-id: abc", "Netlify"),
        ("via: 1.1 vegur", "Heroku router"),
        ("via: 1.1 google", "Google Cloud load balancer"),
        ("server: nginx/1.22.1", "nginx"),
        ("server: openresty", "OpenResty"),
        ("server: Apache/2.4.57 (Debian)", "Apache httpd"),
        ("x-squid-error: ERR_DNS_FAIL 0", "Squid"),
        ("x-powered-by: Express", "Express"),
    ] {
        let diagnosis = diagnosis(&head(&["HTTP/1.1 200 OK", field]));
        let names: Vec<_> = diagnosis.senders.iter().map(|sender| sender.name).collect();
        assert_eq!(names, [name], "{field}");
        assert_eq!(diagnosis.senders[0].evidence, [field.to_owned()]);
    }
    assert!(diagnosis(&head(&["HTTP/1.1 200 OK", "server: mine"])).senders.is_empty());
}

#[test]
fn the_party_next_to_the_client_comes_first() {
    let fields = ["HTTP/1.1 500 ", "X-Powered-By: PHP/8.2", "Via: 1.1 varnish", "CF-Ray: 1"];
    let senders = diagnosis(&head(&fields)).senders;
    let names: Vec<_> = senders.iter().map(|sender| sender.name).collect();
    assert_eq!(names, ["Cloudflare", "Varnish", "PHP"]);
}

#[test]
fn the_side_that_made_a_5xx_is_told_with_the_evidence() {
    use Side::{Intermediary, Origin};
    for (code, field, side, evidence) in [
        (522, "CF-Ray: 1", Intermediary, "cf-ray: 1"),
        (503, "Server: awselb/2.0", Intermediary, "server: awselb/2.0"),
        (502, "Server: CloudFront", Intermediary, "server: CloudFront"),
        (
            500,
            "X-Vercel-Error: FUNCTION_INVOCATION_TIMEOUT",
            Intermediary,
            "x-vercel-error: FUNCTION_INVOCATION_TIMEOUT",
        ),
        (502, "Proxy-Status: a; error=dns_error", Intermediary, "proxy-status: a; error=dns_error"),
        (500, "X-Envoy-Upstream-Service-Time: 7", Origin, "x-envoy-upstream-service-time: 7"),
        (503, "Server: envoy", Intermediary, "server: envoy"),
        (500, "X-Powered-By: PHP/8.2", Origin, "x-powered-by: PHP/8.2"),
        (502, "X-Powered-By: PHP/8.2", Intermediary, "502"),
        (504, "Server: nginx", Intermediary, "504"),
        (500, "Content-Type: application/json", Origin, "content-type: application/json"),
        (500, "CF-Cache-Status: DYNAMIC", Origin, "cf-cache-status: DYNAMIC"),
        (503, "Server: gunicorn", Origin, "server: gunicorn"),
    ] {
        let responder = diagnosis(&head(&[&format!("HTTP/1.1 {code} "), field])).responder;
        let responder = responder.unwrap_or_else(|| panic!("{code} {field}: nobody"));
        assert_eq!(
            (responder.side, responder.evidence.as_str()),
            (side, evidence),
            "{code} {field}"
        );
    }
    // nginx signs what it makes and what it passes on alike.
    for line in ["HTTP/1.1 500 ", "HTTP/1.1 404 "] {
        assert_eq!(diagnosis(&head(&[line, "Server: nginx"])).responder, None);
    }
}

#[test]
fn the_party_that_made_it_is_named_where_it_left_a_mark() {
    let name = |lines: &[&str]| diagnosis(&head(lines)).responder.and_then(|it| it.name);
    assert_eq!(name(&["HTTP/1.1 522 ", "Server: cloudflare"]), Some("Cloudflare"));
    assert_eq!(name(&["HTTP/1.1 504 ", "Server: nginx"]), Some("nginx"));
    assert_eq!(name(&["HTTP/1.1 504 ", "Server: nginx", "X-Varnish: 1"]), None);
    assert_eq!(name(&["HTTP/1.1 502 ", "Server: cloudflare", "CF-Cache-Status: DYNAMIC"]), None);
    assert_eq!(name(&["HTTP/1.1 500 ", "CF-Ray: 1", "X-Runtime: 1"]), Some("Rack"));
    assert_eq!(name(&["HTTP/1.1 500 ", "CF-Ray: 1", "Content-Type: a/json"]), None);
    assert_eq!(name(&["HTTP/1.1 502 ", "A: b"]), None);
}

/// Each of these was laid at the wrong side once.
#[test]
fn what_says_nothing_about_the_side_is_not_taken_for_a_sign() {
    let side = |lines: &[&str]| diagnosis(&head(lines)).responder.map(|it| it.side);
    // Kong sets the time also if nobody listens there, and signs with Server what it makes itself.
    let kong = ["HTTP/1.1 502 ", "Server: kong/3.4.0", "X-Kong-Upstream-Latency: 1"];
    assert_eq!(side(&kong), Some(Side::Intermediary));
    // IIS puts this on every response.
    let iis = ["HTTP/1.1 502 ", "Server: Microsoft-IIS/10.0", "X-Powered-By: ASP.NET"];
    assert_eq!(side(&iis), Some(Side::Intermediary));
    assert_eq!(
        side(&["HTTP/1.1 500 ", "Server: Microsoft-IIS/10.0", "X-Powered-By: ASP.NET"]),
        None
    );
    // Gateways send JSON too.
    assert_eq!(side(&["HTTP/1.1 503 ", "Content-Type: application/json"]), None);
    assert_eq!(
        side(&["HTTP/1.1 500 ", "Server: APISIX/3.2", "Content-Type: application/json"]),
        None
    );
    // The proxy in front of Cloud Run and App Engine.
    assert_eq!(side(&["HTTP/1.1 503 ", "Server: Google Frontend"]), None);
    // Heroku's router is made of Cowboy.
    assert_eq!(side(&["HTTP/1.1 503 ", "Server: Cowboy"]), None);
    // In a mesh the next hop is a sidecar.
    assert_eq!(side(&["HTTP/1.1 503 ", "Server: envoy", "X-Envoy-Upstream-Service-Time: 5"]), None);
}

#[test]
fn a_part_of_a_name_is_no_mark() {
    let names = |field: &str| -> Vec<&str> {
        let senders = diagnosis(&head(&["HTTP/1.1 200 OK", field])).senders;
        senders.iter().map(|sender| sender.name).collect()
    };
    assert_eq!(names("Server: WildFly/10"), ["WildFly"]);
    assert_eq!(names("Server: butterfly/1"), [""; 0]);
    assert_eq!(names("Server: stats/1.0"), [""; 0]);
    assert_eq!(names("Server: red-hats/2"), [""; 0]);
    assert_eq!(names("Server: Kongregate"), [""; 0]);
    assert_eq!(names("X-Powered-By: ExpressionEngine"), ["ExpressionEngine"]);
    assert_eq!(names("Server: thin"), ["thin"]);
    assert_eq!(names("Server: cloudflare-nginx"), ["Cloudflare"]);
    assert_eq!(names("Server: Fly/a04ef97 (Wed, 11 Sep 2019)"), ["Fly.io"]);
    assert_eq!(names("Server: nginx/1.18.0 (Ubuntu)"), ["nginx"]);
    assert_eq!(names("Server: Werkzeug/3.0 Python/3.11"), ["Werkzeug"]);
}

#[test]
fn one_product_is_named_once() {
    let names = |lines: &[&str]| -> Vec<&str> {
        let senders = diagnosis(&head(&[&["HTTP/1.1 503 "], lines].concat())).senders;
        senders.iter().map(|sender| sender.name).collect()
    };
    assert_eq!(names(&["X-Served-By: cache-fra-1", "Via: 1.1 varnish"]), ["Fastly"]);
    let behind_fastly = ["X-Served-By: cache-fra-1", "Via: 1.1 varnish", "X-Varnish: 5"];
    assert_eq!(names(&behind_fastly), ["Fastly", "Varnish"]);
    assert_eq!(names(&["Server: Cowboy", "Via: 1.1 vegur"]), ["Heroku router"]);
    let storage = ["Server: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0", "x-ms-error-code: A"];
    assert_eq!(names(&storage), ["Azure Storage"]);
}

/// Each proxy adds itself at the end of Via.
#[test]
fn the_last_one_in_via_is_next_to_the_client() {
    let via = "Via: 1.1 abc.cloudfront.net (CloudFront), 1.1 varnish (Varnish/7.1)";
    let senders = diagnosis(&head(&["HTTP/1.1 200 OK", via])).senders;
    let names: Vec<_> = senders.iter().map(|sender| sender.name).collect();
    assert_eq!(names, ["Varnish", "Amazon CloudFront"]);
}

#[test]
fn a_meaning_that_nothing_confirms_is_said_to_be_a_guess() {
    let basis = |lines: &[&str]| diagnosis(&head(lines)).basis;
    assert_eq!(basis(&["HTTP/1.1 404 ", "A: b"]), Basis::Registry);
    assert_eq!(basis(&["HTTP/1.1 520 ", "CF-Ray: 1"]), Basis::Response);
    assert_eq!(basis(&["HTTP/1.1 419 Page Expired", "A: b"]), Basis::Response);
    assert_eq!(basis(&["HTTP/1.1 520 ", "A: b"]), Basis::Frequency);
    assert_eq!(basis(&["HTTP/1.1 520 ", "Server: nginx"]), Basis::Frequency);
}

#[test]
fn the_senders_operator_is_told_where_to_look() {
    let tip = |lines: &[&str]| diagnosis(&head(lines)).senders[0].tip;
    let limit = tip(&["HTTP/1.1 413 ", "Server: nginx"]).expect("a tip");
    assert!(limit.starts_with("client_max_body_size"), "{limit}");
    assert_eq!(tip(&["HTTP/1.1 404 ", "Server: nginx"]), None);
    assert_eq!(tip(&["HTTP/1.1 413 ", "Server: cloudflare"]), None);
}

/// The vendor whose meaning of the code comes first; `None` for the registry's.
fn meant_by(lines: &[&str]) -> Option<&'static str> {
    diagnosis(&head(lines)).meanings[0].sender.map(|sender| sender.vendor.into())
}

#[test]
fn the_meaning_is_the_senders() {
    assert_eq!(meant_by(&["HTTP/1.1 520 ", "Server: cloudflare"]), Some("Cloudflare"));
    assert_eq!(meant_by(&["HTTP/1.1 561 ", "Server: awselb/2.0"]), Some("AWS"));
    assert_eq!(meant_by(&["HTTP/1.1 494 ", "Server: Vercel"]), Some("Vercel"));
    assert_eq!(meant_by(&["HTTP/1.1 494 ", "Server: nginx"]), Some("nginx"));
    assert_eq!(meant_by(&["HTTP/1.1 419 ", "Set-Cookie: laravel_session=a"]), Some("Laravel"));
    assert_eq!(meant_by(&["HTTP/1.1 404 ", "Server: nginx"]), None);
    assert_eq!(meant_by(&["HTTP/1.1 502 ", "Server: cloudflare"]), None);
}

#[test]
fn of_two_senders_the_nearer_means_it_unless_it_only_logs_the_code() {
    let cloudflare = "CF-Ray: 1";
    assert_eq!(meant_by(&["HTTP/1.1 530 ", cloudflare, "X-ShopId: 1"]), Some("Cloudflare"));
    assert_eq!(meant_by(&["HTTP/1.1 499 ", cloudflare, "Server: nginx"]), Some("Cloudflare"));
    assert_eq!(meant_by(&["HTTP/1.1 499 ", cloudflare, "Server: traefik"]), Some("Traefik"));
}

#[test]
fn a_registered_code_means_a_vendors_thing_only_where_the_response_shows_it() {
    let google = "Server: UploadServer";
    assert_eq!(meant_by(&["HTTP/1.1 308 ", google, "Range: bytes=0-42"]), Some("Google"));
    assert_eq!(meant_by(&["HTTP/1.1 308 ", google, "Location: /"]), None);
    assert_eq!(meant_by(&["HTTP/1.1 451 ", "X-MS-Location: https://a"]), Some("Microsoft"));
    for (code, mark, vendor) in [
        (418, "EO-LOG-UUID: 1", "Tencent Cloud"),
        (418, "Set-Cookie: HWWAFSESID=1", "Huawei Cloud"),
        (418, "X-MBX-Used-Weight: 1", "Binance"),
        (423, "X-NWS-LOG-UUID: 1", "Tencent Cloud"),
    ] {
        assert_eq!(meant_by(&[&format!("HTTP/1.1 {code} "), mark]), Some(vendor), "{mark}");
        assert_eq!(meant_by(&[&format!("HTTP/1.1 {code} "), "A: b"]), None, "{code}");
    }
}

#[test]
fn the_vendor_that_is_asked_for_comes_first() {
    let input = head(&["HTTP/1.1 499 ", "Server: nginx"]);
    for name in ["Cloudflare", "Heroku"] {
        let vendor = table::vendor(name);
        let diagnosis = diagnose(input.as_bytes(), now(), vendor).expect("readable");
        let sender = diagnosis.expect("a response").meanings[0].sender;
        assert_eq!(sender.map(|sender| sender.vendor.as_str()), Some(name));
    }
}

#[test]
fn a_code_that_the_table_does_not_have_is_taken_for_the_first_of_its_class() {
    for (line, code) in [("HTTP/1.1 475 ", 400), ("HTTP/1.1 589 ", 500), ("HTTP/1.1 1000 ", 500)] {
        let diagnosis = diagnosis(&head(&[line, "A: b"]));
        assert!(diagnosis.meanings.is_empty(), "{line}");
        assert_eq!(diagnosis.treated_as.map(|entry| entry.code), Some(code), "{line}");
    }
    let known = diagnosis(&head(&["HTTP/1.1 404 ", "A: b"]));
    assert_eq!((known.meanings[0].code, known.treated_as), (404, None));
}
