//! What people paste: the output of tools, logs, copies from browsers, printed objects. Each file holds
//! one form of it, as short as it can be.

use std::fs;
use std::path::Path;

use httpstatus::response::{Side, diagnose, is_response};

use crate::common::in_process::now;

/// A file, its codes, the fields of the response that is explained, who answered, and what the servers
/// really violated.
const PASTED: &[(&str, &str, usize, &str, &str)] = &[
    ("alamofire", "404", 2, "nginx", ""),
    ("azure-py", "403", 6, "Azure Storage", ""),
    ("bold", "502", 1, "AWS load balancer", ""),
    ("bold-status-line", "502", 2, "AWS load balancer", ""),
    ("bom", "502", 1, "AWS load balancer", ""),
    ("cat-a", "404", 2, "nginx", ""),
    ("cloudflare-nginx", "503", 3, "Cloudflare", ""),
    ("code-and-phrase", "200", 2, "nginx", ""),
    ("compose", "500", 3, "", ""),
    ("containerd", "401", 4, "", ""),
    ("css", "502", 0, "Google Front End", ""),
    ("curl60", "000", 0, "curl", ""),
    ("dio", "404", 2, "", ""),
    ("doubled", "503", 3, "nginx", ""),
    ("elision", "403", 2, "Cloudflare", ""),
    ("envoy", "503", 4, "Envoy", ""),
    ("fastly", "503", 5, "Fastly", ""),
    ("feign", "404", 3, "", ""),
    ("fortio", "503", 3, "Envoy", ""),
    ("git-trace", "401", 1, "IIS", ""),
    ("git-trace-whole", "401", 3, "GitHub", ""),
    ("github-actions", "429", 2, "", ""),
    ("grep-filtered", "301 200", 0, "", ""),
    ("haproxy", "503", 3, "HAProxy", ""),
    ("haproxy-d", "302", 3, "", ""),
    ("har", "200 502 000", 0, "web browser", ""),
    ("httpclient", "503", 2, "AWS load balancer", ""),
    ("httpclient-java", "401", 3, "Apache httpd", ""),
    ("httpclient-whole", "429", 4, "Cloudflare", ""),
    ("httpclient-wire", "401", 3, "Apache httpd", ""),
    ("httpcore", "404", 2, "nginx", ""),
    ("indent-curl", "302", 2, "Apache httpd", ""),
    ("klog-new", "401", 4, "Kubernetes", "401-www-authenticate"),
    ("kubectl-v8", "403", 4, "Kubernetes", ""),
    ("libcurl", "401", 2, "nginx", ""),
    ("literal-n", "403", 3, "nginx", ""),
    ("logrus", "502", 2, "nginx", ""),
    ("logrus-plain", "502", 3, "nginx", ""),
    ("lost-blank", "415", 3, "", ""),
    ("lost-blank-text", "503", 2, "Envoy", ""),
    ("markdown", "404", 3, "nginx", ""),
    ("mojolicious", "404", 2, "Mojolicious", ""),
    ("nghttp", "404", 3, "nginx", ""),
    ("nginx-debug", "502", 2, "Gunicorn", ""),
    ("no-fields", "301", 0, "", ""),
    ("node-brace", "429", 1, "", "retry-after-form"),
    ("object-aiohttp", "403", 3, "nginx", ""),
    ("object-apache", "403", 3, "nginx", ""),
    ("object-axios", "429", 5, "Cloudflare", ""),
    ("object-boto", "403", 5, "Amazon S3", ""),
    ("object-dotnet", "403", 4, "IIS", ""),
    ("object-dumper", "404", 2, "nginx", ""),
    ("object-go", "403", 4, "nginx", ""),
    ("object-go-v", "403", 3, "nginx", ""),
    ("object-httpx", "429", 3, "Cloudflare", ""),
    ("object-java", "403", 3, "nginx", ""),
    ("object-printr", "404", 2, "nginx", ""),
    ("object-ps-headers", "403", 4, "nginx", ""),
    ("object-ps-short", "403", 3, "nginx", ""),
    ("object-python", "403", 4, "Cloudflare", ""),
    ("object-raw", "503", 3, "nginx", ""),
    ("object-rest", "403", 3, "Azure Storage", ""),
    ("object-rest-line", "403", 2, "Azure Storage", ""),
    ("object-spring", "403", 3, "nginx", ""),
    ("object-undici", "404", 3, "nginx", ""),
    ("object-vardump", "404", 2, "nginx", ""),
    ("okhttp", "403", 3, "nginx", ""),
    ("okhttp-status", "503", 5, "Apache httpd, Rack", ""),
    ("openai-debug", "429", 3, "", ""),
    ("openai-debug-new", "429", 3, "", ""),
    ("pane-azure-net", "403", 5, "Azure Storage", ""),
    ("pane-chrome", "403", 5, "Cloudflare", ""),
    ("pane-chrome-old", "403", 3, "Cloudflare", ""),
    ("pane-firefox", "403", 3, "Cloudflare", ""),
    ("php-headers", "502", 3, "nginx", ""),
    ("playwright", "404", 2, "nginx", ""),
    ("prefix", "403", 2, "Cloudflare", ""),
    ("quote-line", "403", 3, "Icecast", "field-name"),
    ("resty", "404", 3, "", ""),
    ("ruby", "403", 4, "nginx", ""),
    ("self-redirect", "301", 3, "Cloudflare", ""),
    ("strace", "404", 2, "nginx", ""),
    ("swagger", "404", 4, "Uvicorn", ""),
    ("symfony", "401", 3, "nginx", ""),
    ("terraform", "403", 4, "", ""),
    ("terraform-prefix", "400", 3, "AWS API", ""),
    ("thunder-client", "404", 2, "nginx", ""),
    ("trace-ascii", "403", 3, "Cloudflare", ""),
    ("two-commands", "200 403", 2, "Cloudflare", ""),
    ("urllib3", "404", 2, "nginx", ""),
    ("utf16", "502", 2, "AWS load balancer", ""),
    ("varnish-page", "503", 0, "Varnish", ""),
    ("varnishlog", "503", 3, "Varnish", ""),
    ("wireshark", "302", 3, "", ""),
    ("wrapped", "200", 4, "nginx", ""),
];

/// Those without the head of a response: their lines are read by `line`, or have no status.
const WITHOUT_HEAD: &[&str] =
    &["apt", "axios", "grpc", "millis", "nginx-errno", "npm", "percent", "port"];

fn pasted(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/responses/pasted");
    fs::read(folder.join(format!("{name}.txt"))).expect("a pasted text")
}

#[test]
fn each_form_gives_its_code_its_fields_and_no_fault_of_the_paste() {
    for (name, codes, fields, senders, violations) in PASTED {
        let text = pasted(name);
        assert!(is_response(&text), "{name}");
        let diagnosis = diagnose(text.as_slice(), now(), None).expect("readable").expect(name);
        let found: Vec<_> = diagnosis.heads.iter().map(|head| head.code_text.as_str()).collect();
        assert_eq!(found.join(" "), *codes, "{name}");
        let head = diagnosis.head().expect("a response");
        assert_eq!(head.fields.len(), *fields, "{name}: {:?}", head.fields);
        let found: Vec<_> = diagnosis.senders.iter().map(|sender| sender.name).collect();
        assert_eq!(found.join(", "), *senders, "{name}");
        let found =
            diagnosis.findings.iter().filter(|finding| finding.severity.name() == "violation");
        let found: Vec<_> = found.map(|finding| finding.rule.id()).collect();
        assert_eq!(found.join(" "), *violations, "{name}");
    }
}

#[test]
fn lines_without_a_head_are_no_response() {
    for name in WITHOUT_HEAD {
        let text = pasted(name);
        assert!(!is_response(&text), "{name}");
        assert!(diagnose(text.as_slice(), now(), None).expect("readable").is_none(), "{name}");
    }
}

#[test]
fn every_file_is_tested() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/responses/pasted");
    for file in fs::read_dir(folder).expect("the pasted texts") {
        let name = file.expect("a file").file_name().to_string_lossy().into_owned();
        let name = name.strip_suffix(".txt").expect("a text");
        let is_known =
            PASTED.iter().any(|(known, ..)| *known == name) || WITHOUT_HEAD.contains(&name);
        assert!(is_known, "{name} is in no list");
    }
}

#[test]
fn where_the_content_says_who_made_it_that_counts() {
    for (name, by) in [
        ("envoy", Some("Envoy")),
        ("lost-blank-text", Some("Envoy")),
        ("haproxy", Some("HAProxy")),
        ("varnish-page", Some("Varnish")),
        ("css", Some("Google Front End")),
        ("cloudflare-nginx", None),
        ("fastly", None),
    ] {
        let diagnosis = diagnose(pasted(name).as_slice(), now(), None).expect("readable");
        let responder = diagnosis.expect("a response").responder;
        let is_between = responder.as_ref().is_none_or(|it| it.side == Side::Intermediary);
        assert_eq!((responder.and_then(|it| it.name), is_between), (by, true), "{name}");
    }
}

#[test]
fn a_redirect_to_the_address_that_was_asked_for_is_a_loop() {
    let diagnosis = diagnose(pasted("self-redirect").as_slice(), now(), None).expect("readable");
    let diagnosis = diagnosis.expect("a response");
    assert_eq!(diagnosis.redirect_loop.as_deref(), Some("https://tool.example/"));
}

#[test]
fn two_commands_are_two_requests_and_the_one_that_failed_is_explained() {
    let diagnosis = diagnose(pasted("two-commands").as_slice(), now(), None).expect("readable");
    let diagnosis = diagnosis.expect("a response");
    assert!(diagnosis.head().expect("a response").is(403));
    assert_eq!(diagnosis.heads[0].request.method.as_deref(), Some("HEAD"));
}
