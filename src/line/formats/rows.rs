//! The rows: one log format each. The first row that fits a line counts, so where both forms of a
//! format would fit, the longer one comes first.
//!
//! What a template may hold is told in [`super::super::template`]. JSON formats are rows of
//! [`super::super::keys`].

use super::Format;

/// What most rows have in common.
const ROW: Format = Format {
    name: "",
    writer: "",
    vendor: "",
    template: "",
    is_access: true,
    source: "",
    sample: ("", None),
};

/// Every format.
pub const FORMATS: &[Format] = &[
    Format {
        name: "ingress-nginx",
        writer: "ingress-nginx",
        vendor: "nginx",
        template: r#"{*}[{time}] "{request}" {status} {n} "{}" "{}" {n} {n} [{}] [{}] {}"#,
        source: "kubernetes/ingress-nginx, docs/user-guide/nginx-configuration/log-format.md",
        sample: (
            r#"192.0.2.10 - - [29/Nov/2026:15:40:01 +0000] "GET /api HTTP/2.0" 504 160 "-" "curl/8.17.0" 40 10.001 [default-web-80] [] 198.51.100.21:8080, 198.51.100.22:8080 0, 0 5.000, 5.000 504, 504 4bf92f3577b34da6a3ce929d0e0e4736"#,
            Some(504),
        ),
        ..ROW
    },
    Format {
        name: "kong",
        writer: "Kong",
        template: r#"{*}[{time}] "{request}" {status} {n} "{}" "{}" kong_request_id: {}"#,
        source: "Kong/kong, kong/templates/nginx_kong.lua",
        sample: (
            r#"192.0.2.10 - - [29/Nov/2026:15:40:01 +0000] "GET /x HTTP/1.1" 503 126 "-" "curl/8.17.0" kong_request_id: "c3f2a90b3d6a6b1f""#,
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "traefik",
        writer: "Traefik",
        vendor: "Traefik",
        template: r#"{*}[{time}] "{request}" {status} {n} "{}" "{}" {n} "{}" "{}" {n}ms"#,
        source: "traefik/traefik, pkg/middlewares/accesslog/logger_formatters.go",
        sample: (
            r#"192.0.2.10 - - [29/Nov/2026:15:40:01 +0000] "GET /api HTTP/2.0" 502 11 "-" "-" 42 "web@docker" "http://198.51.100.3:8080" 3ms"#,
            Some(502),
        ),
        ..ROW
    },
    Format {
        name: "s3",
        writer: "Amazon S3",
        vendor: "AWS",
        template: r#"{*} [{time}] {word} {word} {word} {word} {}"{request}" {status} {detail s3-error} {n} {}"#,
        source: "awsdocs/amazon-s3-userguide, doc_source/LogFormat.md",
        sample: (
            r#"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be example-bucket [29/Nov/2026:15:40:01 +0000] 192.0.2.3 - A1206F460EXAMPLE REST.GET.BUCKETPOLICY - "GET /example-bucket?policy HTTP/1.1" 404 NoSuchBucketPolicy 297 - 38 - "-" "S3Console/0.4" - BNaBsXZQQDbssi6x= SigV4 ECDHE-RSA-AES128-GCM-SHA256 AuthHeader s3.us-west-1.amazonaws.com TLSV1.2"#,
            Some(404),
        ),
        ..ROW
    },
    Format {
        name: "s3-without-request",
        writer: "Amazon S3",
        vendor: "AWS",
        template: "{*} [{time}] {word} {word} {word} {word} {word} - {status} {detail s3-error} {n} {}",
        source: "awsdocs/amazon-s3-userguide, doc_source/LogFormat.md",
        sample: (
            r#"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be example-bucket [29/Nov/2026:15:40:01 +0000] - AmazonS3 A1206F460EXAMPLE S3.EXPIRE.OBJECT old.txt - 204 - - 11 - - "-" "-" -"#,
            Some(204),
        ),
        ..ROW
    },
    Format {
        name: "haproxy",
        writer: "HAProxy",
        vendor: "HAProxy",
        template: "{*}[{time}] {word} {word}/{word} {timers} {status} {n} {word} {word} {detail haproxy-state} {}",
        source: "haproxy, doc/configuration.txt, 8.2.3",
        sample: (
            r#"Nov 29 15:40:01 lb haproxy[14389]: 192.0.2.10:33317 [29/Nov/2026:15:40:01.655] https-in~ app/<NOSRV> 0/-1/-1/-1/0 503 217 - - SC-- 2/2/0/0/0 0/0 "GET /x HTTP/1.1""#,
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "haproxy-tcp",
        writer: "HAProxy",
        vendor: "HAProxy",
        template: "{*}[{time}] {word} {word}/{word} {word} {n} {detail haproxy-state} {word}/{word}/{word}/{word}/{word} {}",
        source: "haproxy, doc/configuration.txt, 8.2.2",
        sample: (
            "Nov 29 15:40:01 lb haproxy[14387]: 192.0.2.10:33313 [29/Nov/2026:15:40:01.443] fnt bck/srv1 0/0/5007 212 -- 0/0/0/0/3 0/0",
            None,
        ),
        ..ROW
    },
    Format {
        name: "vhost-combined",
        writer: "Apache",
        vendor: "Apache",
        template: r#"{word}:{n} {word} {word} {}[{time}] "{request}" {status} {n} "{}" "{}"{}"#,
        source: "Debian package apache2, /etc/apache2/apache2.conf",
        sample: (
            r#"www.example.com:443 192.0.2.10 - - [29/Nov/2026:15:40:01 +0000] "GET /x HTTP/1.1" 503 299 "-" "curl/8.17.0""#,
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "nginx-upstream",
        writer: "nginx",
        vendor: "nginx",
        template: r#"{*}[{time}] "{request}" {status} {n} "{}" "{}"{}upstream_status={upstream}"#,
        source: "nginx.org, ngx_http_upstream_module: $upstream_status",
        sample: (
            r#"192.0.2.10 - - [29/Nov/2026:15:40:01 +0000] "GET /api HTTP/1.1" 502 157 "-" "curl/8.17.0" rt=0.004 upstream_status=502, 504"#,
            Some(502),
        ),
        ..ROW
    },
    Format {
        name: "combined",
        writer: "nginx or Apache",
        template: r#"{*}[{time}] "{request}" {status} {n} "{}" "{}"{}"#,
        source: "apache/httpd, docs/conf/httpd.conf.in; nginx, src/http/modules/ngx_http_log_module.c",
        sample: (
            r#"192.0.2.10 - - [29/Nov/2026:15:40:01 +0000] "POST /login HTTP/2.0" 499 0 "https://example.com/" "Mozilla/5.0 (X11; Linux x86_64)""#,
            Some(499),
        ),
        ..ROW
    },
    Format {
        name: "common",
        writer: "nginx or Apache",
        template: r#"{*}[{time}] "{request}" {status} {n}"#,
        source: "apache/httpd, docs/manual/mod/mod_log_config.xml",
        sample: (
            r#"192.0.2.10 - - [29/Nov/2026:15:40:01 +0000] "GET /a?b=1 HTTP/1.1" 404 153"#,
            Some(404),
        ),
        ..ROW
    },
    Format {
        name: "common-and-more",
        writer: "nginx or Apache",
        template: r#"{*}[{time}] "{request}" {status} {n} {}"#,
        source: "awsdocs/amazon-api-gateway-developer-guide, doc_source/set-up-logging.md",
        sample: (
            r#"192.0.2.10 - - [29/Nov/2026:15:40:01 +0000] "GET /pets/{id} HTTP/1.1" 504 41 c6af9ac6-7b61-11e6-9a41-93e8deadbeef dqQvEEnUoAMFgIw="#,
            Some(504),
        ),
        ..ROW
    },
    Format {
        name: "common-without-size",
        writer: "nginx or Apache",
        template: r#"{*}[{time}] "{request}" {status} {}"#,
        source: "apache/httpd, docs/manual/mod/mod_log_config.xml",
        sample: (
            r#"192.0.2.10 - - [29/Nov/2026:15:40:01 +0000] "GET /x HTTP/1.1" 503 rt=0.2"#,
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "werkzeug",
        writer: "Werkzeug",
        template: r#"{*} - - [{plain-time}] "{request}" {status} {n}"#,
        source: "pallets/werkzeug, src/werkzeug/serving.py",
        sample: (r#"192.0.2.10 - - [29/Nov/2026 15:40:01] "GET /x HTTP/1.1" 404 -"#, Some(404)),
        ..ROW
    },
    Format {
        name: "django",
        writer: "Django",
        template: r#"{*}[{plain-time}] "{request}" {status} {n}"#,
        source: "django, core/servers/basehttp.py",
        sample: (r#"[29/Nov/2026 15:40:01] "GET /admin/ HTTP/1.1" 302 0"#, Some(302)),
        ..ROW
    },
    Format {
        name: "istio",
        writer: "Istio",
        vendor: "Envoy",
        template: r#"{*}[{iso-time}] "{request}" {status} {detail envoy-flag} {detail envoy-detail} {word} "{}" {n} {n} {n} {}"#,
        source: "istio/istio, pilot/pkg/model/telemetry_logging.go",
        sample: (
            r#"[2026-11-29T15:40:01.310Z] "GET /ok HTTP/1.1" 503 UH no_healthy_upstream - "-" 0 19 0 - "-" "curl/8.17.0" "9a5b5e5e" "ratings:9080" "-" outbound|9080||ratings.default.svc.cluster.local - 198.51.100.9:9080 192.0.2.5:40000 - default"#,
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "envoy",
        writer: "Envoy",
        vendor: "Envoy",
        template: r#"{*}[{iso-time}] "{request}" {status} {detail envoy-flag} {n} {n} {n} {}"#,
        source: "envoyproxy/envoy, docs/root/configuration/observability/access_log/usage.rst",
        sample: (
            r#"[2026-11-29T15:40:01.310Z] "POST /api/v1/locations HTTP/2" 503 UF 154 91 226 - "192.0.2.28" "nsq2http" "cc21d9b0-cf5c-432b-8c7e-98aeb7988cd2" "locations" "198.51.100.1:80""#,
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "envoy-details",
        writer: "Envoy",
        vendor: "Envoy",
        template: r#"{*}[{iso-time}] "{request}" {status} {detail envoy-flag} {detail envoy-detail} {n} {n} {n} {}"#,
        source: "envoyproxy/envoy, docs/root/configuration/observability/access_log/usage.rst",
        sample: (
            r#"[2026-11-29T15:40:01.310Z] "GET / HTTP/1.1" 0 DC downstream_remote_disconnect 0 0 5 - "-" "curl/8.17.0" "id" "www.example.com" "198.51.100.1:80""#,
            Some(0),
        ),
        ..ROW
    },
    Format {
        name: "alb",
        writer: "AWS Application Load Balancer",
        vendor: "AWS",
        template: r#"{word} {iso-time} {word} {word} {word} {n} {n} {n} {status} {upstream} {n} {n} "{request}" "{}" {word} {word} {word} "{}" "{}" "{}" {word} {word} "{}" "{}" "{detail alb-error-reason}" {}"#,
        source: "awsdocs/elb-application-load-balancers-user-guide, doc_source/load-balancer-access-logs.md",
        sample: (
            r#"https 2026-11-29T15:40:01.186641Z app/web/50dc6c495c0c9188 192.0.2.10:2817 - 0.000 0.001 0.000 502 - 34 366 "GET https://www.example.com:443/x HTTP/1.1" "curl/8.17.0" TLS_AES_128_GCM_SHA256 TLSv1.3 arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/t/73e2d6bc24d8a067 "Root=1-58337262-36d228ad5d99923122bbe354" "www.example.com" "session-reused" 0 2026-11-29T15:40:00.364000Z "forward" "-" "LambdaInvalidResponse" "-" "-" "-" "-""#,
            Some(502),
        ),
        ..ROW
    },
    Format {
        name: "alb-older",
        writer: "AWS Application Load Balancer",
        vendor: "AWS",
        template: r#"{word} {iso-time} {word} {word} {word} {n} {n} {n} {status} {upstream} {n} {n} "{request}" "{}" {}"#,
        source: "awsdocs/elb-application-load-balancers-user-guide, doc_source/load-balancer-access-logs.md",
        sample: (
            r#"h2 2026-11-29T15:40:01.186641Z app/web/50dc6c495c0c9188 192.0.2.10:2817 - -1 -1 -1 460 - 0 0 "- http://www.example.com:80- -" "-" - - - "-""#,
            Some(460),
        ),
        ..ROW
    },
    Format {
        name: "clb",
        writer: "AWS Classic Load Balancer",
        vendor: "AWS",
        template: r#"{iso-time} {word} {word} {word} {n} {n} {n} {status} {upstream} {n} {n} "{request}" {}"#,
        source: "awsdocs/elb-classic-load-balancers-user-guide, doc_source/access-log-collection.md",
        sample: (
            r#"2026-11-29T15:40:01.945958Z my-elb 192.0.2.10:2817 198.51.100.1:80 0.000073 0.001048 0.000057 503 0 0 29 "GET http://www.example.com:80/ HTTP/1.1" "curl/8.17.0" - -"#,
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "nlb-tls",
        writer: "AWS Network Load Balancer",
        vendor: "AWS",
        template: "tls {n} {iso-time} net/{}",
        source: "awsdocs/elb-network-load-balancers-user-guide, doc_source/load-balancer-access-logs.md",
        sample: (
            "tls 2.0 2026-11-29T15:40:01 net/my-nlb/c6e77e28c25b2234 g3d4b5e8bb8464cd 192.0.2.10:51341 198.51.100.185:443 5 2 98 246 - arn:aws:acm:us-east-2:123456789012:certificate/2a108f19 - ECDHE-RSA-AES128-SHA tlsv12 - nlb.example.com - - -",
            None,
        ),
        ..ROW
    },
    Format {
        name: "cloudfront",
        writer: "Amazon CloudFront",
        vendor: "AWS",
        template: "{iso-time}\t{word}\t{word}\t{n}\t{word}\t{method}\t{word}\t{request}\t{status}\t{}\t{}\t{secret}\t{secret}\t{detail cloudfront-result}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{detail cloudfront-result}\t{}",
        source: "awsdocs/amazon-cloudfront-developer-guide, doc_source/AccessLogs.md",
        sample: (
            "2026-11-29\t15:40:01\tSEA19-C1\t900\t192.0.2.10\tGET\td111111abcdef8.cloudfront.net\t/favicon.ico\t502\thttp://www.example.com/\tMozilla/5.0%20(X11)\t-\t-\tError\t1pkpNfBQ39sYMnjjUQjmH2w1wdJnbHYTbag21o_3OfcQgPzdL2RSSQ==\twww.example.com\thttp\t675\t0.102\t-\t-\t-\tError\tHTTP/1.1\t-\t-\t25260\t0.102\tOriginDnsError\ttext/html\t507\t-\t-",
            Some(502),
        ),
        ..ROW
    },
    Format {
        name: "cloudfront-older",
        writer: "Amazon CloudFront",
        vendor: "AWS",
        template: "{iso-time}\t{word}\t{word}\t{n}\t{word}\t{method}\t{word}\t{request}\t{status}\t{}\t{}\t{secret}\t{secret}\t{detail cloudfront-result}\t{}",
        source: "awsdocs/amazon-cloudfront-developer-guide, doc_source/AccessLogs.md",
        sample: (
            "2026-11-29\t15:40:01\tLAX1\t0\t192.0.2.10\tGET\td111111abcdef8.cloudfront.net\t/big.iso\t000\t-\tcurl/8.17.0\t-\t-\tError\tid==\twww.example.com\thttps\t23\t0.001",
            Some(0),
        ),
        ..ROW
    },
    Format {
        name: "cloudfront-real-time",
        writer: "Amazon CloudFront",
        vendor: "AWS",
        template: "{epoch}\t{word}\t{n}\t{status}\t{n}\t{method}\t{}",
        source: "awsdocs/amazon-cloudfront-developer-guide, doc_source/real-time-logs.md",
        sample: (
            "1764430801.123\t192.0.2.10\t0.001\t503\t392\tGET\thttps\twww.example.com\t/x\t23\tLAX1\tSOX4xwn4==\td111111abcdef8.cloudfront.net\t0.001\tHTTP/2.0\tIPv4\tcurl/8.17.0\t-\t-\t-\tError",
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "iis",
        writer: "IIS",
        vendor: "Microsoft",
        template: "{iso-time} {word} {word} {method} {request} {secret} {n} {word} {word} {word} {word} {status} {sub-status} {detail win32-status} {n}",
        source: "MicrosoftDocs/iis-docs, iis/manage/provisioning-and-managing-iis/configure-logging-in-iis.md",
        sample: (
            "2026-11-29 15:40:01 198.51.100.5 GET /a.aspx id=1 443 - 192.0.2.10 Mozilla/5.0+(Windows+NT) - 404 13 0 15",
            Some(404),
        ),
        ..ROW
    },
    Format {
        name: "iis-without-referer",
        writer: "IIS",
        vendor: "Microsoft",
        template: "{iso-time} {word} {word} {method} {request} {secret} {n} {word} {word} {word} {status} {sub-status} {detail win32-status} {n}",
        source: "MicrosoftDocs/iis-docs, iis/manage/provisioning-and-managing-iis/configure-logging-in-iis.md",
        sample: (
            "2026-11-29 15:40:01 198.51.100.5 GET /a.aspx - 443 - 192.0.2.10 Mozilla/5.0+(Windows+NT) 500 19 13 46",
            Some(500),
        ),
        ..ROW
    },
    Format {
        name: "iis-all-fields",
        writer: "IIS",
        vendor: "Microsoft",
        template: "{iso-time} {word} {word} {word} {word} {method} {request} {secret} {n} {word} {word} {word} {word} {secret} {word} {word} {status} {sub-status} {detail win32-status} {n} {n} {n}",
        source: "MicrosoftDocs/iis-docs, iis/manage/provisioning-and-managing-iis/configure-logging-in-iis.md",
        sample: (
            "2026-11-29 15:40:01 W3SVC1 WEB01 198.51.100.5 GET /x.aspx - 443 - 192.0.2.10 HTTP/1.1 Mozilla/5.0 - - www.example.com 500 0 0 1234 567 200",
            Some(500),
        ),
        ..ROW
    },
    Format {
        name: "azure-app-service",
        writer: "Azure App Service",
        vendor: "Microsoft",
        template: "{iso-time} {word} {word} {method} {request} {secret} {n} {word} {word} {word} {secret} {word} {word} {status} {sub-status} {detail win32-status} {n} {n} {n}",
        source: "MicrosoftDocs/azure-docs, articles/app-service/troubleshoot-diagnostic-logs.md",
        sample: (
            "2026-11-29 15:40:01 WEBAPP GET /x X-ARR-LOG-ID=1 443 - 192.0.2.10 Mozilla/5.0 - - app.example.com 404 0 2 1234 567 15",
            Some(404),
        ),
        ..ROW
    },
    Format {
        name: "squid",
        writer: "Squid",
        vendor: "Squid",
        template: "{epoch} {n} {word} {detail squid-result}/{status} {n} {word} {request} {word} {word} {}",
        source: "squid-cache/squid, src/cf.data.pre",
        sample: (
            "1764430801.123    302 192.0.2.10 TCP_MISS/503 4120 GET http://www.example.com/ - HIER_NONE/- text/html",
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "heroku",
        writer: "Heroku",
        vendor: "Heroku",
        template: "{*}at={word} code={detail heroku-error} {}status={status} {}",
        source: "devcenter.heroku.com, error codes",
        sample: (
            r#"2026-11-29T15:40:01.848866+00:00 heroku[router]: at=error code=H12 desc="Request timeout" method=POST path="/poll" host=app.example.com request_id=50a4bf5b-0932-45bd-89ff-95a4fb89cc3d fwd="192.0.2.10" dyno=web.1 connect=1ms service=30000ms status=503 bytes=0 protocol=https"#,
            Some(503),
        ),
        ..ROW
    },
    Format {
        name: "heroku-success",
        writer: "Heroku",
        vendor: "Heroku",
        template: "{*}at=info method={method} path={word} host={}status={status} bytes={}",
        source: "devcenter.heroku.com, HTTP routing",
        sample: (
            r#"2026-11-29T15:40:01.848866+00:00 heroku[router]: at=info method=GET path="/" host=app.example.com request_id=0fb9c505 fwd="192.0.2.10" dyno=web.1 connect=1ms service=14ms status=201 bytes=255 protocol=https"#,
            Some(201),
        ),
        ..ROW
    },
    Format {
        name: "chi",
        writer: "chi",
        template: r#"{*}"{request}" from {word} - {status} {word} in {}"#,
        source: "go-chi/chi, middleware/logger.go",
        sample: (
            r#"2026/11/29 15:40:01 [host/abc-000001] "GET http://www.example.com/x HTTP/1.1" from 192.0.2.10:5123 - 404 19B in 12.3µs"#,
            Some(404),
        ),
        ..ROW
    },
    Format {
        name: "uvicorn",
        writer: "uvicorn",
        template: r#"{word}:{}- "{request}" {status} {}"#,
        source: "encode/uvicorn, uvicorn/logging.py",
        sample: (
            r#"INFO:     192.0.2.10:54321 - "GET /items/5?q=a HTTP/1.1" 422 Unprocessable Entity"#,
            Some(422),
        ),
        ..ROW
    },
    Format {
        name: "gin",
        writer: "Gin",
        template: "{*}[GIN] {} | {status} | {}",
        source: "gin-gonic/gin, logger.go",
        sample: (
            r#"[GIN] 2026/11/29 - 15:40:01 | 404 |      22.149µs |      192.0.2.10 | GET      "/x""#,
            Some(404),
        ),
        ..ROW
    },
    Format {
        name: "rails",
        writer: "Rails",
        template: "{*}Completed {status} {}in {n}ms{}",
        source: "rails/rails, actionpack/lib/action_controller/log_subscriber.rb",
        sample: (
            "I, [2026-11-29T15:40:01.497736 #126554]  INFO -- : [4eebb5e2-2f13-42f8-8644-d6c9a9e244f0] Completed 422 Unprocessable Entity in 180ms (Views: 0.4ms | ActiveRecord: 143.3ms (3 queries, 0 cached) | GC: 10.0ms)",
            Some(422),
        ),
        ..ROW
    },
    Format {
        name: "lograge",
        writer: "Rails",
        template: "{*}method={method} path={word} {}status={status} {}",
        source: "roidrage/lograge",
        sample: (
            "method=GET path=/x format=html controller=HomeController action=index status=500 duration=12.30 view=0.00 db=1.10",
            Some(500),
        ),
        ..ROW
    },
    Format {
        name: "phoenix",
        writer: "Phoenix",
        template: "{*}Sent {status} in {}",
        source: "phoenixframework/phoenix, lib/phoenix/logger.ex",
        sample: ("15:40:01.123 request_id=F2l [info] Sent 404 in 572µs", Some(404)),
        ..ROW
    },
    Format {
        name: "phoenix-chunked",
        writer: "Phoenix",
        template: "{*}Chunked {status} in {}",
        source: "phoenixframework/phoenix, lib/phoenix/logger.ex",
        sample: ("15:40:01.123 [info] Chunked 200 in 12ms", Some(200)),
        ..ROW
    },
    Format {
        name: "morgan-dev",
        writer: "morgan",
        template: "{method} {request} {status} {n} ms - {n}",
        source: "expressjs/morgan, README.md",
        sample: ("GET /dev 404 0.224 ms - 2", Some(404)),
        ..ROW
    },
    Format {
        name: "morgan-tiny",
        writer: "morgan",
        template: "{method} {request} {status} {n} - {n} ms",
        source: "expressjs/morgan, README.md",
        sample: ("GET /tiny 500 - - 0.188 ms", Some(500)),
        ..ROW
    },
    Format {
        name: "morgan-short",
        writer: "morgan",
        template: "{word} {word} {method} {request} {word} {status} {n} - {n} ms",
        source: "expressjs/morgan, README.md",
        sample: ("::1 - GET /short HTTP/1.1 200 2 - 0.283 ms", Some(200)),
        ..ROW
    },
    Format {
        name: "express-winston",
        writer: "express-winston",
        template: "{method} {request} {status} {n}ms",
        source: "bithavoc/express-winston, index.js",
        sample: ("GET /x 404 3ms", Some(404)),
        ..ROW
    },
    Format {
        name: "php",
        writer: "PHP",
        template: "[{}] {word} [{status}]: {method} {}",
        source: "php/php-src, sapi/cli/php_cli_server.c",
        sample: (
            "[Sun Nov 29 15:40:01 2026] 192.0.2.10:54321 [404]: GET /x - No such file or directory",
            Some(404),
        ),
        ..ROW
    },
    Format {
        name: "varnishlog",
        writer: "Varnish",
        vendor: "Varnish",
        template: "{*} RespStatus {status}",
        source: "varnishcache/varnish-cache, doc/sphinx/reference/vsl.rst",
        sample: ("-   RespStatus     503", Some(503)),
        ..ROW
    },
    Format {
        name: "varnishlog-backend",
        writer: "Varnish",
        vendor: "Varnish",
        template: "{*} BerespStatus {status}",
        source: "varnishcache/varnish-cache, doc/sphinx/reference/vsl.rst",
        sample: ("-   BerespStatus   503", Some(503)),
        ..ROW
    },
];
