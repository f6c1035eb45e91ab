//! Where to look when this party answers with that code: what its operator knows and the code does
//! not tell.

/// A party, the codes, where to look.
const TIPS: &[(&str, &[u16], &str)] = &[
    (
        "nginx",
        &[413],
        "client_max_body_size: 1m unless set, and nginx refuses without asking the application",
    ),
    (
        "nginx",
        &[414],
        "large_client_header_buffers: the request line has to fit into one of them, 8k unless set",
    ),
    ("nginx", &[405], "the location: nginx takes no POST for a file, nor for an error page"),
    (
        "nginx",
        &[502],
        "nginx's error.log: connect() failed, no live upstreams, upstream prematurely closed \
         connection",
    ),
    ("nginx", &[503], "limit_req and limit_conn: nginx answers 503 itself where they are exceeded"),
    ("nginx", &[504], "proxy_connect_timeout and proxy_read_timeout: 60 seconds unless set"),
    ("Apache httpd", &[413], "LimitRequestBody"),
    ("Apache httpd", &[502, 503, 504], "Apache's error log: AH lines of mod_proxy say what failed"),
    (
        "AWS load balancer",
        &[502],
        "the target: it refused or closed the connection, or its response was malformed",
    ),
    ("AWS load balancer", &[503], "the target group: it has no target that takes requests"),
    (
        "AWS load balancer",
        &[504],
        "the target: no connection within 10 seconds, or no response within the idle timeout, 60 \
         seconds unless set",
    ),
    (
        "Google Cloud load balancer",
        &[502, 503, 504],
        "statusDetails in the load balancer's log: failed_to_connect_to_backend, backend_timeout",
    ),
    ("Heroku router", &[503], "heroku logs: the router's line has an H code that says why"),
    ("Envoy", &[503, 504], "the response flags in Envoy's access log: UF, UH, UO, UT"),
    ("Varnish", &[503], "varnishlog -g request: its FetchError line says why"),
];

/// Where to look when a party answers with a code.
pub(super) fn tip(party: &str, code: u16) -> Option<&'static str> {
    let fits = |(name, codes, _): &&(&str, &[u16], &str)| *name == party && codes.contains(&code);
    TIPS.iter().find(fits).map(|(_, _, tip)| *tip)
}
