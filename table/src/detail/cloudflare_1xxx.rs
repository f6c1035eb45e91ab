//! Cloudflare's 1xxx errors: numbers in the body of an error page that Cloudflare itself made, beside an HTTP
//! status of its own.
//!
//! Every number of Cloudflare's error pages, of its Workers page and of its changelog is here. The documents
//! give a status for a few of them (409 for 1001, 1018 and 1023, 530 when an origin name does not resolve, 429
//! for 1015) and say that most come with 403; the 4xx and 5xx of the Workers numbers are what clients see. A
//! number whose status nobody states has none.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "cloudflare-1xxx",
    title: "Cloudflare 1xxx errors",
    vendor: "Cloudflare",
    product: "Cloudflare",
    shown_in: "the error page or the body (`error code: 1020`), beside the Ray ID; also the header `cf-error-type`",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// Where Cloudflare lists the numbers that Workers cause.
const WORKERS: Source = Source::Page {
    title: "Cloudflare Workers, Errors and exceptions",
    url: "https://developers.cloudflare.com/workers/observability/errors/",
};

/// The only place that names 1038 and 1205.
const CHANGELOG: Source = Source::Page {
    title: "Cloudflare changelog, Retry-After for retryable 1xxx errors",
    url: "https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors/",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Cloudflare, 1xxx errors",
        url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "1000",
        spellings: &["error 1000", "error code: 1000"],
        statuses: &[403],
        name: "DNS points to prohibited IP",
        says: "The zone's DNS record, or a proxy at the origin, leads the request back into Cloudflare, and Cloudflare stopped it.",
        check: &[
            "Set the A or AAAA record to the real address of the origin, not to one from https://www.cloudflare.com/ips.",
            "Take out a reverse proxy at the origin that forwards to a hostname which is proxied by Cloudflare.",
            "Check that the client sends no `CF-Connecting-IP` header and no more than one short `X-Forwarded-For`.",
        ],
        ..ROW
    },
    Detail {
        token: "1001",
        spellings: &["error 1001", "error code: 1001"],
        statuses: &[409, 530],
        name: "DNS resolution error",
        says: "Cloudflare got a request for a hostname that it cannot resolve: the zone does not exist there, or its CNAME target is dead.",
        check: &[
            "Check that the zone is active in Cloudflare and that `dig` resolves the target of its CNAME record.",
            "A domain outside Cloudflare cannot point a CNAME at a Cloudflare zone: add it as a custom hostname first.",
            "With a custom hostname (Cloudflare for SaaS), switch Always Online off.",
        ],
        ..ROW
    },
    Detail {
        token: "1002",
        spellings: &["error 1002", "error code: 1002"],
        statuses: &[403],
        name: "DNS points to prohibited IP, or restricted",
        says: "The zone's DNS record resolves to an address that Cloudflare does not accept: its own, a private one, or somebody else's.",
        check: &[
            "Ask the hosting provider for the origin's address and put that into the A or CNAME record.",
            "Let the origin resolve its own hostname to its internal address, so that it does not call itself through Cloudflare.",
        ],
        ..ROW
    },
    Detail {
        token: "1003",
        spellings: &["error 1003", "error code: 1003"],
        statuses: &[403],
        name: "Direct IP access not allowed",
        says: "The client asked for one of Cloudflare's IP addresses instead of a hostname, so Cloudflare cannot tell which site is meant.",
        check: &[
            "Use the domain name in the URL, and check that the `Host` header carries it, not an address.",
            "In a Worker, call `fetch()` with a hostname; an address as URL is refused.",
        ],
        ..ROW
    },
    Detail {
        token: "1004",
        spellings: &["error 1004", "error code: 1004"],
        name: "Host not configured to serve web traffic",
        says: "Cloudflare does not proxy this hostname: a DNS change is not everywhere yet, or Cloudflare disabled the domain for abuse.",
        check: &[
            "Wait five minutes after a DNS change; `Retry-After` asks for 120 seconds.",
            "Check that the A records do not point to Cloudflare's own addresses.",
            "Owner: if it stays, ask Cloudflare Support whether proxying was disabled for the domain.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "1005",
        spellings: &["error 1005", "error code: 1005"],
        statuses: &[403],
        name: "ASN banned",
        says: "The site owner blocks the network (autonomous system) that the client comes from, often a hosting provider or a VPN.",
        check: &[
            "Try from another network, without the VPN or proxy.",
            "Owner: search the Ray ID under Security > Events to find the rule, then change it or add an allow rule.",
        ],
        ..ROW
    },
    Detail {
        token: "1006",
        spellings: &["error 1006", "error code: 1006"],
        statuses: &[403],
        name: "IP address banned",
        says: "The site owner blocks the client's IP address; Cloudflare Support cannot lift that.",
        check: &[
            "Ask the site owner to allow the address, and give the Ray ID of the page.",
            "Owner: look for the address in IP Access Rules and Zone Lockdown; the Ray ID is under Security > Events.",
        ],
        ..ROW
    },
    Detail {
        token: "1007",
        spellings: &["error 1007", "error code: 1007"],
        statuses: &[403],
        name: "IP address banned",
        says: "The site owner blocks the client's IP address; Cloudflare uses this number for the same page as 1006.",
        check: &[
            "Ask the site owner to allow the address, and give the Ray ID of the page.",
            "Owner: search the Ray ID under Security > Events to find the rule, then change it or add an allow rule.",
        ],
        ..ROW
    },
    Detail {
        token: "1008",
        spellings: &["error 1008", "error code: 1008"],
        statuses: &[403],
        name: "IP address banned",
        says: "The site owner blocks the client's IP address; Cloudflare uses this number for the same page as 1006.",
        check: &[
            "Ask the site owner to allow the address, and give the Ray ID of the page.",
            "Owner: search the Ray ID under Security > Events to find the rule, then change it or add an allow rule.",
        ],
        ..ROW
    },
    Detail {
        token: "1009",
        spellings: &["error 1009", "error code: 1009"],
        statuses: &[403],
        name: "Country or region banned",
        says: "The site owner blocks the country or region that the client's IP address belongs to.",
        check: &[
            "Check which country the address counts as: a VPN or a cloud region can be elsewhere than you are.",
            "Owner: look for a country rule in IP Access Rules or the WAF custom rules.",
        ],
        ..ROW
    },
    Detail {
        token: "1010",
        spellings: &["error 1010", "error code: 1010"],
        statuses: &[403],
        name: "Banned by browser signature",
        says: "The owner's Browser Integrity Check or bot rule refused the client because of its User-Agent and headers.",
        check: &[
            "In a script, send an honest `User-Agent` of your own; defaults such as `Python-urllib` are refused.",
            "Owner: switch Browser Integrity Check off for the API path with a configuration rule.",
        ],
        ..ROW
    },
    Detail {
        token: "1011",
        spellings: &["error 1011", "error code: 1011"],
        statuses: &[403],
        name: "Hotlinking denied",
        says: "The file was requested from a page of another site, and the owner has hotlink protection on.",
        check: &[
            "Check the `Referer` header of the request; open the file's URL directly to compare.",
            "Owner: Scrape Shield > Hotlink Protection, or put the file under a path that is exempt.",
        ],
        ..ROW
    },
    Detail {
        token: "1012",
        spellings: &["error 1012", "error code: 1012"],
        statuses: &[403],
        name: "Access denied",
        says: "The owner refuses the client because malicious activity was seen from its machine or network.",
        check: &[
            "Scan the machine for malware, and try from another network.",
            "Ask the site owner to allow the address; Cloudflare cannot override the rule.",
        ],
        ..ROW
    },
    Detail {
        token: "1013",
        spellings: &["error 1013", "error code: 1013"],
        statuses: &[403],
        name: "HTTP hostname and TLS SNI mismatch",
        says: "The client named one host in the TLS handshake (SNI) and another in the `Host` header, so Cloudflare refused the request.",
        check: &[
            "With curl, use `--resolve host:443:IP` instead of a hand-made `Host` header on another URL.",
            "Check for a proxy on the way that opens TLS with a different server name.",
        ],
        ..ROW
    },
    Detail {
        token: "1014",
        spellings: &["error 1014", "error code: 1014"],
        statuses: &[403],
        name: "CNAME cross-user banned",
        says: "The hostname is a CNAME to a zone of another Cloudflare account, which that account has not permitted.",
        check: &[
            "Let the owner of the target zone add the hostname as a custom hostname (Cloudflare for SaaS).",
            "For a custom domain on an R2 bucket, release the zone hold of that zone.",
        ],
        ..ROW
    },
    Detail {
        token: "1015",
        spellings: &["error 1015", "error code: 1015"],
        statuses: &[429],
        name: "You are being rate limited",
        says: "The client sent more requests than the owner's rate limiting rule or the Worker's limit allows, and is blocked for a while.",
        check: &[
            "Wait for `Retry-After` (30 seconds if the rule sets none) and slow down; more tries can prolong the block.",
            "Owner: look up the Ray ID under Security > Events and review the rule's threshold and period.",
            "If the purge API returned it: there 1015 means that the purge failed; try the purge again.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "1016",
        spellings: &["error 1016", "error code: 1016"],
        statuses: &[530],
        name: "Origin DNS error",
        says: "Cloudflare could not resolve the name of the origin server: its record is missing or its CNAME target does not exist.",
        check: &[
            "Run `dig` on the target of the zone's CNAME or origin record; it must resolve in public DNS.",
            "Check the hostnames of all load balancer pools, and give the fallback pool an IP address.",
            "For a custom hostname or a Worker's `fetch()`, check that the hostname has a record in the target zone.",
        ],
        ..ROW
    },
    Detail {
        token: "1018",
        spellings: &["error 1018", "error code: 1018"],
        statuses: &[409],
        name: "Could not find host",
        says: "Cloudflare's edge does not know the hostname: the zone is only just active, or the partner that hosts its DNS failed.",
        check: &[
            "Wait a few minutes after activating the zone and try again.",
            "Owner: if it stays, send the domain, the Ray ID and a HAR file to Cloudflare Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "1019",
        spellings: &["error 1019", "error code: 1019"],
        name: "Compute server error",
        says: "A Worker called itself, or Workers called each other, more than 16 times, and Cloudflare broke the loop.",
        check: &[
            "Look for a `fetch()` in the Worker whose URL is served by the same Worker or route.",
            "Call another Worker through a service binding, or exclude the origin's path from the route.",
        ],
        ..ROW
    },
    Detail {
        token: "1020",
        spellings: &["error 1020", "error code: 1020"],
        statuses: &[403],
        name: "Access denied",
        says: "A WAF custom rule (formerly a firewall rule) of the site owner blocked this request.",
        check: &[
            "Visitor: send the owner the Ray ID of the page; try without VPN, or with another client.",
            "Owner: search the Ray ID under Security > Events, see which rule matched, and add an exception to it.",
        ],
        ..ROW
    },
    Detail {
        token: "1021",
        spellings: &["error 1021", "error code: 1021"],
        name: "Worker requested a host it cannot access",
        says: "The site's Worker called `fetch()` with a host that Cloudflare does not let Workers reach.",
        check: &[
            "Check the URL in the Worker's `fetch()`; `wrangler tail` shows the exception and the call.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "1022",
        spellings: &["error 1022", "error code: 1022"],
        name: "Failed to route the request to the Worker",
        says: "Cloudflare could not hand the request to the Worker; the fault is in its platform, not in the Worker's code.",
        check: &[
            "Try again after a minute and look at https://www.cloudflarestatus.com.",
            "Owner: check that the Worker's route and the Worker itself still exist.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "1023",
        spellings: &["error 1023", "error code: 1023"],
        statuses: &[409],
        name: "Could not find host",
        says: "Cloudflare's edge does not know the hostname: the owner has just signed up, or the hosting partner's DNS failed.",
        check: &[
            "Wait a few minutes after sign-up and try again.",
            "Owner: if it stays, send the domain, the Ray ID and a HAR file to Cloudflare Support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "1024",
        spellings: &["error 1024", "error code: 1024"],
        name: "Worker cannot fetch a Cloudflare-owned IP",
        says: "The site's Worker called `fetch()` on an IP address that belongs to Cloudflare, which is forbidden.",
        check: &[
            "Use the hostname of the origin in the Worker's `fetch()`, and a DNS record that is not proxied.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "1025",
        spellings: &["error 1025", "error code: 1025"],
        name: "Please check back later",
        says: "The domain has used up what its Workers plan allows, so Cloudflare does not run the Worker.",
        check: &[
            "Owner: look at the usage under Workers & Pages and raise the plan, or wait for the limit to reset.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "1027",
        spellings: &["error 1027", "error code: 1027"],
        statuses: &[429],
        name: "Worker exceeded the daily request limit",
        says: "The site's Worker has used up the requests per day of the free plan.",
        check: &[
            "Owner: move to the paid Workers plan, or wait for the daily reset at 00:00 UTC.",
            "Narrow the Worker's route so that static files do not count, or set the route to fail open.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "1033",
        spellings: &["error 1033", "error code: 1033"],
        statuses: &[530],
        name: "Argo Tunnel error",
        says: "The hostname belongs to a Cloudflare Tunnel, and no `cloudflared` connector of that tunnel is connected.",
        check: &[
            "On the origin, check the service: `systemctl status cloudflared`, then `cloudflared tunnel info NAME`.",
            "Read its log; it needs outbound access to port 7844.",
            "Check that the DNS record's tunnel ID is the one of the running tunnel.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "1034",
        spellings: &["error 1034", "error code: 1034"],
        name: "Edge IP restricted",
        says: "The domain's DNS points to an address that its owner may not use on Cloudflare, such as `1.1.1.1` as a placeholder.",
        check: &[
            "Point the record at your own address; for a setup without an origin use `192.0.2.0` or `100::`.",
        ],
        ..ROW
    },
    Detail {
        token: "1035",
        spellings: &["error 1035", "error code: 1035"],
        name: "Invalid request rewrite (invalid URI path)",
        says: "The owner's URL rewrite rule produced a path that is empty, does not start with `/`, or lies under `/cdn-cgi/`.",
        check: &[
            "Let the rewrite expression begin with a slash, for example `concat(\"/\", lower(ip.src.country), http.request.uri.path)`.",
        ],
        ..ROW
    },
    Detail {
        token: "1036",
        spellings: &["error 1036", "error code: 1036"],
        name: "Invalid request rewrite (maximum length exceeded)",
        says: "The owner's URL rewrite rule produced a path or query string that is too long.",
        check: &[
            "Shorten the rewrite's value or expression; check that it does not append the path to itself.",
        ],
        ..ROW
    },
    Detail {
        token: "1037",
        spellings: &["error 1037", "error code: 1037"],
        name: "Invalid rewrite rule (failed to evaluate expression)",
        says: "The owner's rewrite rule used a value that this request does not have, so its expression could not be evaluated.",
        check: &[
            "Make the rule match only if the value exists; `http.request.headers[\"x-source\"][0]` fails without that header.",
        ],
        ..ROW
    },
    Detail {
        token: "1038",
        spellings: &["error 1038", "error code: 1038"],
        name: "HTTP headers limit exceeded",
        says: "The headers of the request are larger or more than Cloudflare accepts, mostly because of cookies.",
        check: &[
            "Delete the site's cookies and try again.",
            "Owner: find out which cookie or header grows, and shorten it.",
        ],
        source: CHANGELOG,
        ..ROW
    },
    Detail {
        token: "1040",
        spellings: &["error 1040", "error code: 1040"],
        name: "Invalid request rewrite (header modification not allowed)",
        says: "The owner's Transform Rule tries to change a request header that Cloudflare reserves.",
        check: &[
            "Take the reserved header (such as those that begin with `cf-` or `x-cf-`) out of the Request Header Transform Rule.",
        ],
        ..ROW
    },
    Detail {
        token: "1041",
        spellings: &["error 1041", "error code: 1041"],
        name: "Invalid request rewrite (invalid header value)",
        says: "The owner's Transform Rule gave a request header a value that is too long or has forbidden characters.",
        check: &[
            "Shorten the value in the Request Header Transform Rule and keep to printable ASCII characters.",
        ],
        ..ROW
    },
    Detail {
        token: "1042",
        spellings: &["error 1042", "error code: 1042"],
        statuses: &[404],
        name: "Worker tried to fetch a Worker on the same zone",
        says: "The site's Worker called `fetch()` on a hostname that another Worker of the same zone serves, which is unsupported.",
        check: &[
            "Call the other Worker through a service binding.",
            "Or set the compatibility flag `global_fetch_strictly_public` for the calling Worker.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "1101",
        spellings: &["error 1101", "error code: 1101"],
        statuses: &[500],
        name: "Rendering error (Worker threw an exception)",
        says: "The site's Worker threw an uncaught JavaScript exception, or ended without ever making a response.",
        check: &[
            "Run `wrangler tail`, or open Workers & Pages > the Worker > Logs, and read the exception.",
            "`The script will never generate a response`: look for a promise that is never resolved.",
        ],
        ..ROW
    },
    Detail {
        token: "1102",
        spellings: &["error 1102", "error code: 1102"],
        statuses: &[503],
        name: "Worker exceeded resource limits",
        says: "The site's Worker used more CPU time than its limit or more than 128 MB of memory, and Cloudflare stopped it.",
        check: &[
            "Look at the CPU time in Workers Logs to find the route; profile it with the DevTools of `wrangler dev`.",
            "Stream large bodies instead of buffering them, and keep no big objects in global scope.",
            "On the paid plan, raise `limits.cpu_ms` in the Wrangler configuration.",
        ],
        ..ROW
    },
    Detail {
        token: "1103",
        spellings: &["error 1103", "error code: 1103"],
        name: "Worker owner must contact Cloudflare Support",
        says: "Cloudflare does not run this Worker any more until its owner has spoken to Cloudflare Support.",
        check: &[
            "Owner: open a ticket with Cloudflare Support and name the Worker and the account.",
        ],
        source: WORKERS,
        ..ROW
    },
    Detail {
        token: "1104",
        spellings: &["error 1104", "error code: 1104"],
        name: "Email address variation already taken",
        says: "Cloudflare's sign-up refused the email address, since an account with a variation of it (dots or `+tag`) exists.",
        check: &[
            "Log in with the older address and change that account's email address.",
            "Or sign up with an address that is different once dots and `+tag` are taken away.",
        ],
        shown_in: Some("Cloudflare's dashboard and sign-up, not on a site behind Cloudflare"),
        ..ROW
    },
    Detail {
        token: "1106",
        spellings: &["error 1106", "error code: 1106"],
        statuses: &[403],
        name: "IP address banned",
        says: "The site owner blocks the client's IP address; Cloudflare uses this number for the same page as 1006.",
        check: &[
            "Ask the site owner to allow the address, and give the Ray ID of the page.",
            "Owner: search the Ray ID under Security > Events to find the rule, then change it or add an allow rule.",
        ],
        ..ROW
    },
    Detail {
        token: "1200",
        spellings: &["error 1200", "error code: 1200"],
        name: "Cache connection limit",
        says: "Too many requests wait at Cloudflare's edge for the origin, which accepts connections too slowly, so this one was dropped.",
        check: &[
            "Wait 60 seconds, as `Retry-After` says, and try again.",
            "Owner: find out why the origin is slow to accept (workers, backlog), and raise its capacity.",
            "Owner: cache more at the edge, so that fewer requests reach the origin.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "1205",
        spellings: &["error 1205", "error code: 1205"],
        name: "Too many redirects",
        says: "Cloudflare followed more redirects for this request than it allows.",
        check: &[
            "Look for two rules, or a rule and the origin, that redirect to each other.",
            "Run `curl -sIL URL` and see which addresses repeat.",
        ],
        retry: None,
        source: CHANGELOG,
        ..ROW
    },
];
