//! Heroku's error codes: H for HTTP errors of the router, R for dynos, L for the log pipeline.
//!
//! Every code of the vendor's page is here, with the status of its sample log line; a code without
//! a status there has none here. H16, H23 and R11 are no longer written but stand in old logs. The
//! page that could be read gives H32 and H83 a title only.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "heroku-error",
    title: "Heroku error codes",
    vendor: "Heroku",
    product: "Heroku",
    shown_in: "`code=` in the app's log, in the lines of `heroku[router]`",
    recognition: Recognition::Alone,
    details: DETAILS,
});

const GONE: Source = Source::Page {
    title: "Heroku Dev Center changelog, H23 deprecated",
    url: "https://devcenter.heroku.com/changelog-items/3158",
};

const SNI: Source = Source::Page {
    title: "Heroku Help, 495 Certificate Error",
    url: "https://help.heroku.com/KJRAJJW5/why-am-i-getting-a-495-certificate-error-response-code-when-proxying-requests-to-apps-using-heroku-ssl",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[503],
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Heroku Dev Center, Error Codes",
        url: "https://devcenter.heroku.com/articles/error-codes",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "H10",
        name: "App crashed",
        says: "The web dyno crashed, or its process never started, so the router had nobody to send the request to.",
        check: &[
            "Run `heroku logs --tail` and read the exception just before `State changed from up to crashed`.",
            "Check that the Procfile's `web` command is right and that the app listens on `$PORT`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "H11",
        name: "Backlog too deep",
        says: "Requests came in faster than the app answered them, and the queue that the router keeps for the app was full.",
        check: &[
            "Add web dynos: `heroku ps:scale web=N`.",
            "Find out what makes each request slow; `service=` in the other router lines says how slow.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "H12",
        name: "Request timeout",
        says: "The app did not send the first byte within 30 seconds; the router gave up, but the app keeps working on it.",
        check: &[
            "Look for slow queries or calls to other services; `service=` in the log line says how long the app took.",
            "Move long work to a background job and answer at once with 202.",
            "Set a timeout below 30 s in the app server, so that stuck requests free their worker.",
        ],
        ..ROW
    },
    Detail {
        token: "H13",
        name: "Connection closed without response",
        says: "The dyno took the connection and closed it without sending a single byte: the app server killed its worker, or crashed.",
        check: &[
            "Look in the log just before for `WORKER TIMEOUT` (gunicorn), a killed unicorn worker, R15 or an exception.",
            "Keep the timeout of the app server and the 30 s of the router in mind: its timeout struck first.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "H14",
        name: "No web dynos running",
        says: "The app has no web dyno at all, so the router had nobody to send the request to.",
        check: &[
            "Run `heroku ps:scale web=1`.",
            "Check that the Procfile has a `web` entry and that it was deployed.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "H15",
        name: "Idle connection",
        says: "The dyno started its response and then sent nothing for 55 seconds, so the router closed the connection.",
        check: &[
            "Check that Content-Length is not larger than the body that the app writes.",
            "In streams and long polls send a byte at least every 55 s.",
        ],
        ..ROW
    },
    Detail {
        token: "H16",
        statuses: &[],
        name: "Redirect to herokuapp.com",
        says: "The router once sent old heroku.com names to herokuapp.com with it; the code is no longer in use.",
        check: &["Nothing to do; it stands in old logs only."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "H17",
        name: "Poorly formatted HTTP response",
        says: "The router could not read the response of the app, for instance because its status line or a header is malformed.",
        check: &[
            "Run the app on your machine and look at the raw bytes: `curl -v --raw`, or `nc`.",
            "Look for an app that writes status lines or headers by hand, and update its HTTP server.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "H18",
        name: "Server request interrupted",
        says: "The dyno had begun its response when its socket broke, so the client got a part of it or an error.",
        check: &[
            "Read the log of the app at that second: an exception while streaming, a killed worker, R15.",
            "`sock=backend` in the line confirms that it was the side of the app.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "H19",
        name: "Backend connection timeout",
        says: "The router could not open a connection to the dyno within 5 seconds (`connect=5001ms`): the app is overloaded, or its host is being replaced.",
        check: &[
            "If all dynos show it, the app accepts too few connections: add dynos or workers.",
            "If only one does, restart it: `heroku ps:restart web.N`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "H20",
        name: "App boot timeout",
        says: "The router held the request while the app was starting, and no web dyno came up within 75 seconds.",
        check: &[
            "Look for R10 or an exception in the log of the start.",
            "Make the start shorter: load less, and run migrations in the release phase.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "H21",
        name: "Backend connection refused",
        says: "The dyno refused the connection of the router: its listen queue is full, or nothing listens on its port.",
        check: &[
            "Check that the app listens on `$PORT` and on all addresses (`0.0.0.0`).",
            "If it happens under load, add dynos or workers.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "H22",
        name: "Connection limit reached",
        says: "The router has already as many open connections to this app as it allows.",
        check: &[
            "Find out why requests stay open so long: `service=` in the router lines.",
            "Add dynos, and move long polls and streams to another app.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "H23",
        name: "Endpoint misconfigured",
        says: "A WebSocket handshake came in through an endpoint that could not carry it; Heroku no longer writes this code since March 2025.",
        check: &[
            "Nothing to do today; it stands in old logs only. The old SSL Endpoint add-on was the cause.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: GONE,
        ..ROW
    },
    Detail {
        token: "H24",
        statuses: &[],
        name: "Forced close",
        says: "The router node was shut down, or its process ended, before this request was finished.",
        check: &["Retry; if it happens often, look at https://status.heroku.com."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "H25",
        statuses: &[502],
        name: "HTTP restriction",
        says: "The router blocked the response of the app: an invalid Content-Length, or a cookie, header or status line that is too large.",
        check: &[
            "Read `desc=`: it names the fault.",
            "Keep each header below 512 kB, each cookie below 8 kB and the status line below 8 kB.",
            "Look for an app or middleware that sets Content-Length itself.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "H26",
        statuses: &[400, 417],
        name: "Request error",
        says: "The client sent a request that breaks HTTP: a malformed header or chunk, or an `Expect` that the router does not know.",
        check: &[
            "Read `desc=`: it names the cause.",
            "417 means an Expect header other than `100-continue`; correct the client.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "H27",
        statuses: &[499],
        name: "Client request interrupted",
        says: "The client closed its connection before the response was complete; it is a warning, not an error of the app.",
        check: &[
            "Compare `service=` with the timeout of the client: many people leave because it is slow.",
            "Nothing to do for single cases.",
        ],
        ..ROW
    },
    Detail {
        token: "H28",
        statuses: &[499],
        name: "Client connection idle",
        says: "The client sent only a part of its request and then nothing for 55 seconds.",
        check: &[
            "Look for a client whose Content-Length is larger than its body, or for stalled uploads on mobile networks.",
        ],
        ..ROW
    },
    Detail {
        token: "H31",
        statuses: &[421],
        name: "Misdirected request",
        says: "The client reused a connection, or an old DNS answer, and asked an endpoint that does not serve this host name.",
        check: &[
            "Check that DNS points to the current target: `heroku domains`.",
            "Behind a CDN or proxy, check the name in SNI and in the Host header.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "H32",
        statuses: &[],
        name: "TLS certificate mismatch",
        says: "The host name of the request and the certificate of its TLS connection do not belong together (the title says so; the text of the page was not read).",
        check: &[
            "Behind a proxy, send the same name in SNI and in the Host header.",
            "Heroku documents a 495 for such a mismatch: look for it in the answer.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Hearsay,
        source: SNI,
        ..ROW
    },
    Detail {
        token: "H80",
        name: "Maintenance mode",
        says: "The owner of the app has switched maintenance mode on; it is no fault.",
        check: &[
            "Switch it off with `heroku maintenance:off`.",
            "Look in `heroku releases` and ask the team who switched it on.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "H81",
        name: "Blank app",
        says: "The app exists but nothing was ever deployed to it.",
        check: &["Deploy: `git push heroku main`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "H82",
        name: "You've used up your dyno hour pool",
        says: "The account of the owner has used up its hours of Eco (once free) dynos for this month, so the dynos sleep.",
        check: &[
            "Look at the hours: `heroku ps`.",
            "Move the app to a Basic dyno or wait for the next month.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "H83",
        statuses: &[],
        name: "Planned service degradation",
        says: "Heroku degraded this service on purpose and with notice (the title says so; the text of the page was not read).",
        check: &["Look for mails from Heroku and at https://status.heroku.com and the changelog."],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "H99",
        name: "Platform error",
        says: "Heroku itself failed: an internal error of the routing platform, not of your app.",
        check: &[
            "Look at https://status.heroku.com.",
            "If all is green there, open a support ticket with the request ids of some lines.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "R10",
        statuses: &[],
        name: "Boot timeout",
        says: "The web process did not listen on `$PORT` within 60 seconds of its start, so Heroku killed it; requests see H10 or H20.",
        check: &[
            "Check that the app listens on `$PORT`, not on a fixed port, and on `0.0.0.0`.",
            "Load less at start, and run migrations in the release phase.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("in the app's log, in the lines of the dyno (`heroku[web.1]: Error R14 …`)"),
        ..ROW
    },
    Detail {
        token: "R11",
        statuses: &[],
        name: "Bad bind",
        says: "The process listened on another port than `$PORT`, so Heroku stopped it; the code is no longer on the vendor's page.",
        check: &["Let the app listen on `$PORT`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("in the app's log, in the lines of the dyno (`heroku[web.1]: Error R14 …`)"),
        ..ROW
    },
    Detail {
        token: "R12",
        statuses: &[],
        name: "Exit timeout",
        says: "The process did not end within 30 seconds of SIGTERM, so Heroku killed it with SIGKILL.",
        check: &[
            "Handle SIGTERM: stop taking work, finish what runs, exit within 30 s.",
            "If a shell script starts the app, use `exec`, so that the signal reaches it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("in the app's log, in the lines of the dyno (`heroku[web.1]: Error R14 …`)"),
        ..ROW
    },
    Detail {
        token: "R13",
        statuses: &[],
        name: "Attach error",
        says: "Heroku could not attach the terminal of `heroku run` to the dyno, mostly because of the network.",
        check: &[
            "Run it again; behind a firewall allow port 5000 to rendezvous.runtime.heroku.com, or use `heroku run:detached`.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("in the app's log, in the lines of the dyno (`heroku[web.1]: Error R14 …`)"),
        ..ROW
    },
    Detail {
        token: "R14",
        statuses: &[],
        name: "Memory quota exceeded",
        says: "The dyno uses more memory than its type has and swaps, which makes every request slow (H12 often follows).",
        check: &[
            "Look at the memory graph, or `heroku labs:enable log-runtime-metrics`.",
            "Run fewer workers per dyno, find the leak, or take a larger dyno.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("in the app's log, in the lines of the dyno (`heroku[web.1]: Error R14 …`)"),
        ..ROW
    },
    Detail {
        token: "R15",
        statuses: &[],
        name: "Memory quota vastly exceeded",
        says: "The dyno used far more memory than its type has, so Heroku killed it; requests in work end with H13 or H18.",
        check: &[
            "Find the request or job that takes so much: the last lines before the kill.",
            "Run fewer workers per dyno, find the leak, or take a larger dyno.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("in the app's log, in the lines of the dyno (`heroku[web.1]: Error R14 …`)"),
        ..ROW
    },
    Detail {
        token: "R16",
        statuses: &[],
        name: "Detached",
        says: "The terminal of `heroku run` is gone but its process ignores SIGHUP and runs on.",
        check: &[
            "Stop it: `heroku ps` and `heroku ps:stop run.N`.",
            "Let the script end on SIGHUP.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("in the app's log, in the lines of the dyno (`heroku[web.1]: Error R14 …`)"),
        ..ROW
    },
    Detail {
        token: "R17",
        statuses: &[],
        name: "Checksum error",
        says: "The slug that Heroku fetched for the dyno does not have the right checksum, so the dyno was not started.",
        check: &[
            "Wait for the automatic new try.",
            "If it stays, deploy again, and tell Heroku support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("in the app's log, in the lines of the dyno (`heroku[web.1]: Error R14 …`)"),
        ..ROW
    },
    Detail {
        token: "R99",
        statuses: &[],
        name: "Platform error",
        says: "Heroku itself failed while it ran the dyno.",
        check: &[
            "Look at https://status.heroku.com.",
            "Restart the dyno: `heroku ps:restart`; then open a ticket.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("in the app's log, in the lines of the dyno (`heroku[web.1]: Error R14 …`)"),
        ..ROW
    },
    Detail {
        token: "L10",
        spellings: &["output buffer overflow"],
        statuses: &[],
        name: "Drain buffer overflow",
        says: "Log lines were thrown away because a log drain took them too slowly; router lines may be missing too.",
        check: &["Check the drain: `heroku drains`, and the speed of its receiver.", "Log less."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("in the app's log, in the lines of `heroku[logplex]` or of the log session"),
        ..ROW
    },
    Detail {
        token: "L11",
        statuses: &[],
        name: "Tail buffer overflow",
        says: "`heroku logs --tail` took lines too slowly, so some were thrown away; the drains may have them.",
        check: &["Use a better connection, or a log drain.", "Log less."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("in the app's log, in the lines of `heroku[logplex]` or of the log session"),
        ..ROW
    },
    Detail {
        token: "L12",
        statuses: &[],
        name: "Local buffer overflow",
        says: "The app writes more log lines than the dyno can deliver, so some were thrown away.",
        check: &["Log less: no debug level in production.", "Spread the work over more dynos."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("in the app's log, in the lines of `heroku[logplex]` or of the log session"),
        ..ROW
    },
    Detail {
        token: "L13",
        statuses: &[],
        name: "Local delivery error",
        says: "The dyno could not deliver some log lines to the log system of Heroku and threw them away.",
        check: &["If it stays, open a ticket; the app itself is not affected."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("in the app's log, in the lines of `heroku[logplex]` or of the log session"),
        ..ROW
    },
    Detail {
        token: "L14",
        statuses: &[],
        name: "Certificate validation error",
        says: "A TLS log drain has a certificate that is not valid, so Heroku sends it nothing.",
        check: &[
            "Renew the certificate of the drain and check its chain and name: `openssl s_client -connect HOST:PORT`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("in the app's log, in the lines of `heroku[logplex]` or of the log session"),
        ..ROW
    },
    Detail {
        token: "L15",
        statuses: &[],
        name: "Tail buffer temporarily unavailable",
        says: "The last lines of the log are not available at the moment; new lines and the drains still work.",
        check: &["Run `heroku logs --tail` again later, or look into the drain."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("in the app's log, in the lines of `heroku[logplex]` or of the log session"),
        ..ROW
    },
];
