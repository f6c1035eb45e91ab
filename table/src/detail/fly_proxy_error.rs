//! The error codes of Fly.io's proxy. The second letter names the place: P internal, U upstream, C connection
//! to the app, T TLS, M machines, A the app's replay headers, E edge, R and L routing.
//!
//! The rows are those of Fly.io's page that say more than their name; PU04, PC06, PM04, PM06 and PM09 are left
//! out, since the page knows no cause for them. The page gives no HTTP status; clients see 502, 503 or 504
//! without any of these codes, so no row has a status.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "fly-proxy-error",
    title: "Fly proxy error codes",
    vendor: "Fly.io",
    product: "Fly Proxy",
    shown_in: "the app's log (`fly logs`), in lines of `proxy`: `[PR03] could not find a good candidate …`",
    recognition: Recognition::Alone,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Fly.io, Error codes and troubleshooting",
        url: "https://github.com/superfly/docs/blob/main/monitoring/error-codes.html.md",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "PP01",
        spellings: &["[PP01]"],
        name: "Failed to set TCP socket options",
        says: "Fly's proxy could not set the options of a TCP socket; this is Fly.io's own fault, not the app's.",
        check: &[
            "Look at https://status.flyio.net and your organization's status page; report it on https://community.fly.io.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PU01",
        spellings: &["[PU01]"],
        name: "Failed HTTP/2 handshake",
        says: "Fly's proxy tried to speak HTTP/2 without TLS (h2c) to a machine, and the app did not answer in HTTP/2.",
        check: &[
            "Remove `h2_backend = true` from `http_options` in `fly.toml`, unless the app serves h2c.",
            "Check that the app's server has h2c enabled on `internal_port`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PU02",
        spellings: &["[PU02]"],
        name: "Failed to complete HTTP request to instance",
        says: "Fly's proxy began to send the request to a machine, and the app closed the connection or broke before the response was whole.",
        check: &[
            "Read the app's own log for this moment: `fly logs -a APP`.",
            "Look for crashes and out-of-memory kills: `fly machine status ID` lists the events.",
            "Let the app keep idle connections open for longer than the proxy reuses them (`idle_timeout`).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PU03",
        spellings: &["[PU03]"],
        name: "Unreachable worker host",
        says: "The physical host of the machine is unreachable; this is Fly.io's fault, not the app's.",
        check: &[
            "Look at https://status.flyio.net and your organization's status page; report it on https://community.fly.io.",
            "Run a second machine on another host: `fly scale count 2`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PC01",
        spellings: &["[PC01]"],
        name: "Machine refused connection on port",
        says: "Nothing in the machine listens on the port that Fly's proxy connects to, so the connection was refused.",
        check: &[
            "Let the app listen on `0.0.0.0` or `::`, not on `127.0.0.1`, and on `internal_port` of `fly.toml`.",
            "Read the start-up log: servers print the address on which they listen.",
            "Check that the app has not crashed: `fly logs`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PC02",
        spellings: &["[PC02]"],
        name: "Connection refused",
        says: "The machine refused the connection of Fly's proxy, since no process listens on the port.",
        check: &[
            "Let the app listen on `0.0.0.0` or `::`, not on `127.0.0.1`, and on `internal_port` of `fly.toml`.",
            "Read the app's own log for this moment: `fly logs -a APP`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PC03",
        spellings: &["[PC03]"],
        name: "Connection reset",
        says: "The app reset the TCP connection before the exchange was over, for example because it crashed or was restarted.",
        check: &[
            "Read the app's own log for this moment: `fly logs -a APP`.",
            "Let the app finish open requests on `SIGINT` or `SIGTERM`, and give it time with `kill_timeout`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PC04",
        spellings: &["[PC04]"],
        name: "Connection aborted",
        says: "The app aborted the TCP connection before the exchange was over.",
        check: &["Read the app's own log for this moment: `fly logs -a APP`."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PC05",
        spellings: &["[PC05]"],
        name: "Connection timed out",
        says: "Fly's proxy could not get a connection to the app in time, mostly because the app is overloaded.",
        check: &[
            "Read the app's own log for this moment: `fly logs -a APP`.",
            "Look at CPU, memory and disk of the machine in `fly dashboard metrics`.",
            "Set `soft_limit` and `hard_limit` of `concurrency` in `fly.toml` to what one machine can bear.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PC07",
        spellings: &["[PC07]"],
        name: "Connection retries exhausted",
        says: "Fly's proxy tried several times to connect to a machine of the app and gave up.",
        check: &[
            "Run `fly status` and `fly machine list` to see the state of the machines.",
            "Let the app listen on `0.0.0.0` or `::`, not on `127.0.0.1`, and on `internal_port` of `fly.toml`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PC08",
        spellings: &["[PC08]"],
        name: "TCP timeout couldn't be set",
        says: "Fly's proxy could not set a timeout on its connection to the app; this is Fly.io's own fault.",
        check: &[
            "Look at https://status.flyio.net and your organization's status page; report it on https://community.fly.io.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PT01",
        spellings: &["[PT01]"],
        name: "Exceeded TLS handshake rate limit",
        says: "Clients of one IP range opened more TLS connections than Fly's proxy allows.",
        check: &[
            "Let the client reuse connections (keep-alive, HTTP/2) instead of opening one per request.",
            "Check whether a scanner or a load test causes it.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PT02",
        spellings: &["[PT02]"],
        name: "Exceeded rate limit for SNI",
        says: "Clients opened more TLS connections for this one hostname than Fly's proxy allows.",
        check: &[
            "Let the clients reuse connections (keep-alive, HTTP/2).",
            "Look for an attack or a load test against this hostname.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PT03",
        spellings: &["[PT03]"],
        name: "TLS handshake canceled",
        says: "The client gave up before the TLS handshake with Fly's proxy was finished.",
        check: &[
            "Nothing to do for single cases; many of them point to impatient health checks or a slow network.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "PT04",
        spellings: &["[PT04]"],
        name: "TLS handshake failed",
        says: "The client and Fly's proxy could not agree on TLS: version, cipher, or the client does not trust the certificate.",
        check: &[
            "Try it: `openssl s_client -connect HOST:443 -servername HOST`.",
            "Update old clients; TLS 1.2 or newer is needed.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PT05",
        spellings: &["[PT05]"],
        name: "No valid TLS certificate for SNI",
        says: "Fly's proxy has no certificate for the hostname that the client asked for, so it closed the connection.",
        check: &[
            "Run `fly certs check HOSTNAME`, and `fly certs add HOSTNAME` if it is missing.",
            "Set the DNS records that `fly certs show HOSTNAME` asks for.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PT06",
        spellings: &["[PT06]"],
        name: "No valid TLS certificate",
        says: "Fly's proxy found no certificate for the connection, mostly because the client sent no hostname (SNI).",
        check: &[
            "Call the hostname, not the IP address.",
            "Run `fly certs list` and check that the certificates are issued.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PT07",
        spellings: &["[PT07]"],
        name: "TLS handshake I/O error",
        says: "The connection between the client and Fly's proxy broke during the TLS handshake.",
        check: &["Nothing to do for single cases: scanners and clients that go away cause it."],
        ..ROW
    },
    Detail {
        token: "PT08",
        spellings: &["[PT08]"],
        name: "TLS handshake timed out",
        says: "The client did not finish the TLS handshake with Fly's proxy in time.",
        check: &[
            "Check the client's network; a client that connects to port 443 without speaking TLS ends like this too.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PT09",
        spellings: &["[PT09]"],
        name: "Internal TLS error",
        says: "TLS failed inside Fly's proxy; this is Fly.io's own fault.",
        check: &[
            "Look at https://status.flyio.net and your organization's status page; report it on https://community.fly.io.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PM01",
        spellings: &["[PM01]"],
        name: "Machines API error",
        says: "Fly's proxy wanted to start or stop a machine, and the Machines API answered with an error, which the line shows.",
        check: &[
            "Read the error behind the code.",
            "Run `fly status` and `fly machine list` to see the state of the machines.",
            "Look at https://status.flyio.net and your organization's status page; report it on https://community.fly.io.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PM02",
        spellings: &["[PM02]"],
        name: "Machine wake internal error",
        says: "Fly.io could not start the stopped machine for this request, because of a fault of its own.",
        check: &[
            "Run `fly status` and `fly machine list` to see the state of the machines.",
            "Keep one machine awake: `min_machines_running = 1` in `fly.toml`.",
            "Look at https://status.flyio.net and your organization's status page; report it on https://community.fly.io.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PM03",
        spellings: &["[PM03]"],
        name: "Machine wake timeout",
        says: "The stopped machine did not start in time for this request.",
        check: &[
            "Try again: the machine may be up by then.",
            "Make the app start faster (smaller image, less work at start).",
            "Keep one machine awake: `min_machines_running = 1` in `fly.toml`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PM05",
        spellings: &["[PM05]"],
        name: "Machine connection failed",
        says: "Fly's proxy could not connect to the machine; the line shows the reason if it is known.",
        check: &[
            "Read the error behind the code; `[PC01]` there means that nothing listens.",
            "Let the app listen on `0.0.0.0` or `::`, not on `127.0.0.1`, and on `internal_port` of `fly.toml`.",
            "Run `fly status` and `fly machine list` to see the state of the machines.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PM07",
        spellings: &["[PM07]"],
        name: "Machine state change failed",
        says: "Fly's proxy could not start or stop the machine; the line shows the reason if it is known.",
        check: &[
            "Read the error behind the code.",
            "Run `fly status` and `fly machine list` to see the state of the machines.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PM08",
        spellings: &["[PM08]"],
        name: "Non-startable machine state",
        says: "The machine could not be started for this request, since it is `stopping`, `destroyed` or the like.",
        check: &[
            "Run `fly status` and `fly machine list` to see the state of the machines.",
            "During a deployment it passes; keep more than one machine, so that another can answer.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PM10",
        spellings: &["[PM10]"],
        name: "Machine start canceled",
        says: "The start of the machine was canceled by a fault inside Fly.io.",
        check: &[
            "Look at https://status.flyio.net and your organization's status page; report it on https://community.fly.io.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PM11",
        spellings: &["[PM11]"],
        name: "Machine recently stopped",
        says: "The edge still believed that the machine runs, but it stopped within the last 5 minutes; the proxy tries another machine.",
        check: &[
            "Nothing to do while requests succeed: it is a hint between Fly's proxies.",
            "If machines stop too often, set `auto_stop_machines` and `min_machines_running`.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "PA01",
        spellings: &["[PA01]"],
        name: "Replay/retry buffer exceeded",
        says: "The request body grew over the 10 MB that Fly's proxy keeps, so it cannot be replayed or retried elsewhere.",
        check: &[
            "Answer with `fly-replay` only to requests with small bodies.",
            "Upload large files to object storage, or directly to the right region or machine.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PA02",
        spellings: &["[PA02]"],
        name: "Excess fly-replay headers",
        says: "The app answered the same request with a `fly-replay` header more than 10 times, so the proxy stopped.",
        check: &[
            "Check the app's replay logic: the target must answer itself; look at the `fly-replay-src` header there.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PA03",
        spellings: &["[PA03]"],
        name: "Invalid fly-replay",
        says: "The app sent a `fly-replay` header that Fly's proxy cannot read.",
        check: &[
            "Write it as `fly-replay: region=fra`, `instance=ID`, `app=NAME` or `elsewhere=true`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PA04",
        spellings: &["[PA04]"],
        name: "Replay target app not found",
        says: "The app sent a `fly-replay` header with the name of an app that does not exist.",
        check: &["Check the `app=` value of the header against `fly apps list`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PA05",
        spellings: &["[PA05]"],
        name: "Unauthorized replay target app",
        says: "The app sent a `fly-replay` header to an app of another Fly.io organization, which is not allowed.",
        check: &["Move both apps into the same organization, or call the other app over HTTP."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "PE01",
        spellings: &["[PE01]"],
        name: "Replay source app not found",
        says: "A `fly-replay` failed inside Fly's edge proxy; this is Fly.io's own fault.",
        check: &[
            "Look at https://status.flyio.net and your organization's status page; report it on https://community.fly.io.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PE02",
        spellings: &["[PE02]"],
        name: "Replay source organization not found",
        says: "A `fly-replay` failed inside Fly's edge proxy; this is Fly.io's own fault.",
        check: &[
            "Look at https://status.flyio.net and your organization's status page; report it on https://community.fly.io.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PR01",
        spellings: &["[PR01]"],
        name: "No healthy machines",
        says: "Fly's proxy found no healthy machine of the app to send the connection to; it is mostly seen with plain TCP services.",
        check: &[
            "Run `fly status` and `fly machine list` to see the state of the machines. Crash loops stop them for good.",
            "Look at failing health checks: `fly checks list`.",
            "Raise the `concurrency` limits in `fly.toml`, or the number of machines, if all of them are at their limit.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PR02",
        spellings: &["[PR02]"],
        name: "Machine not found",
        says: "The machine was gone when the forwarded request arrived, mostly because a deployment replaced it.",
        check: &[
            "Nothing to do during a deployment; the next request goes to a new machine.",
            "If it stays, check `fly machine list` and old `fly-replay` or `fly-force-instance-id` values.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "PR03",
        spellings: &["[PR03]"],
        name: "No candidate machines found after retries",
        says: "Fly's proxy looked up to 90 times for a machine that could take the HTTP request and found none; the line ends with the last error.",
        check: &[
            "Read the last error in the line: `[PC01]` means that nothing listens on `internal_port`.",
            "Run `fly status` and `fly machine list` to see the state of the machines. Check `fly checks list`.",
            "Raise the `concurrency` limits in `fly.toml`, or the number of machines, if all of them are at their limit.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PR04",
        spellings: &["[PR04]"],
        name: "No candidate machines found after retries",
        says: "Fly's proxy looked again and again for a machine that could take the request and found none.",
        check: &[
            "Run `fly status` and `fly machine list` to see the state of the machines. Check `fly checks list`.",
            "Read the app's own log for this moment: `fly logs -a APP`.",
            "Raise the `concurrency` limits in `fly.toml`, or the number of machines, if all of them are at their limit.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "PR05",
        spellings: &["[PR05]"],
        name: "Statics retrieval failed",
        says: "Fly's proxy could not fetch the static file from the Tigris bucket that `[[statics]]` names.",
        check: &[
            "Check `guest_path`, `url_prefix` and `tigris_bucket` in `fly.toml`, and that the file is in the bucket.",
        ],
        ..ROW
    },
    Detail {
        token: "PL01",
        spellings: &["[PL01]"],
        name: "Bypassed connection concurrency limit",
        says: "The app's machines already have as many connections as `fly.toml` allows, and the proxy let one more through.",
        check: &[
            "Find out what keeps connections open: slow queries, slow calls to other services, CPU, memory or disk.",
            "Raise the `concurrency` limits in `fly.toml`, or the number of machines, if all of them are at their limit.",
        ],
        ..ROW
    },
    Detail {
        token: "PL02",
        spellings: &["[PL02]"],
        name: "Bypassed request concurrency limit",
        says: "The app's machines already handle as many requests as `fly.toml` allows, and the proxy let one more through.",
        check: &[
            "Find out what makes requests slow: slow queries, slow calls to other services, CPU, memory or disk.",
            "Raise the `concurrency` limits in `fly.toml`, or the number of machines, if all of them are at their limit.",
        ],
        ..ROW
    },
];
