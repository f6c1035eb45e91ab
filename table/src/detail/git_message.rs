//! Messages of Git over HTTP.
//!
//! In are the lines that carry a status, hide one (401, 404, 429), or carry curl's exit code in its place. Messages
//! that a server such as GitHub or GitLab sends (`remote: …`) are not Git's own and left out.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "git-message",
    title: "Messages of Git over HTTP",
    vendor: "Git",
    product: "Git",
    shown_in: "the output of `git clone`, `fetch` and `push`; more with `GIT_CURL_VERBOSE=1`",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Git, remote-curl.c",
        url: "https://github.com/git/git/blob/master/remote-curl.c",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "unable to access '…': The requested URL returned error:",
        statuses: &[403, 500, 502, 503],
        name: "The server answered with an error status",
        says: "The Git server, or a proxy in front of it, answered with the status at the end of the line; a 403 is mostly a stored login of another account.",
        check: &[
            "Look up that status.",
            "With 403: `git credential reject` or the keychain removes the old login; check the right to push.",
            "With 5xx: the status page of the host, or the log of the server and proxy.",
        ],
        retry: None,
        source: Source::Page {
            title: "Git, http.c",
            url: "https://github.com/git/git/blob/master/http.c",
        },
        ..ROW
    },
    Detail {
        token: "unable to access '…': Could not resolve host",
        name: "Host not found",
        says: "DNS has no address for the Git server, so nothing was sent.",
        check: &[
            "Check the address with `git remote -v`, then `getent hosts NAME` and the proxy: `git config --get http.proxy`.",
        ],
        ..ROW
    },
    Detail {
        token: "unable to access '…': SSL certificate problem",
        name: "Certificate not trusted",
        says: "Git does not trust the server's certificate; the reason follows.",
        check: &[
            "Give Git the missing CA: `git config http.sslCAInfo FILE`; on Windows `git config --global http.sslBackend schannel`.",
        ],
        ..ROW
    },
    Detail {
        token: "RPC failed; HTTP …",
        statuses: &[413, 500, 502, 503, 504, 408],
        name: "The server broke off with a status",
        says: "The server or a proxy answered in the middle of a push or fetch with this status; the number after `curl` is curl's exit code (22).",
        check: &[
            "413: raise the body limit of the proxy (nginx `client_max_body_size`), or push in smaller steps or over SSH.",
            "408, 502 and 504: raise the timeouts of the proxy and the server.",
            "500: look for a hook that failed or a full disk on the server.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "RPC failed; curl …",
        name: "The connection broke in the middle",
        says: "The transfer broke without an error status; the number is curl's exit code: 18 and 56 mean a cut connection, 92 a reset HTTP/2 stream.",
        check: &[
            "Look up the exit code; try `git -c http.version=HTTP/1.1 …`, or SSH.",
            "Fetch less: `--depth 1`, or `--filter=blob:none`. Server: look into the proxy's log for a timeout.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "fatal: repository '…' not found",
        statuses: &[404],
        name: "Repository not found",
        says: "The server answered 404: the address is wrong, or the repository is private and the login has no access; hosts hide that behind a 404.",
        check: &[
            "Check the address with `git remote -v`, and open it in a browser with the same account.",
            "Look which login Git uses: `git credential fill`, or the keychain.",
        ],
        ..ROW
    },
    Detail {
        token: "fatal: Authentication failed for '…'",
        statuses: &[401],
        name: "Authentication failed",
        says: "The server answered 401 to the login that Git sent: a password where a token is needed, or an expired token.",
        check: &[
            "Create a token and store it; remove the old login from the keychain or with `git credential reject`.",
            "In CI check that the secret is set for this job.",
        ],
        ..ROW
    },
    Detail {
        token: "could not read Username for '…'",
        spellings: &["could not read Password for '…'"],
        statuses: &[401],
        name: "No login and nobody to ask",
        says: "The server answered 401, and Git has no stored login and no terminal to ask at, as in CI or a container.",
        check: &[
            "Give it a token through a credential helper or `GIT_ASKPASS`; in GitHub Actions `actions/checkout` leaves one behind.",
            "For private modules of Go or npm use SSH or a `.netrc`; check the address for a typo, too.",
        ],
        source: Source::Page {
            title: "Git, prompt.c",
            url: "https://github.com/git/git/blob/master/prompt.c",
        },
        ..ROW
    },
    Detail {
        token: "fatal: rate limited by '…'",
        statuses: &[429],
        name: "Rate limited",
        says: "The server answered 429: this address or account sends too many requests; older versions show it as an error status.",
        check: &[
            "Wait for the time in the message, use a login, and fetch less often (`--depth`, caches in CI).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "not valid: is this a git repository?",
        spellings: &["not valid: could not determine hash algorithm; is this a git repository?"],
        statuses: &[200],
        name: "Not a Git repository",
        says: "The server answered with a good status but no Git data, mostly a web page or login page at that address.",
        check: &[
            "Open `URL/info/refs?service=git-upload-pack` with `curl -i`, and correct the address.",
        ],
        ..ROW
    },
    Detail {
        token: "invalid server response; got '…'",
        statuses: &[200],
        name: "The server speaks no Git",
        says: "The server answered with a good status, but what it sent is no Git protocol; a proxy or login page may have answered.",
        check: &[
            "Open `URL/info/refs?service=git-upload-pack` with `curl -i` and look at the body.",
        ],
        ..ROW
    },
    Detail {
        token: "unable to rewind rpc post data",
        statuses: &[401, 307, 308],
        name: "The push can't be sent again",
        says: "A login challenge or redirect made Git send the data once more, but it was too large to keep.",
        check: &[
            "Log in with the first request (token in a credential helper), or use the final URL.",
            "Otherwise raise `http.postBuffer` above the size of the push.",
        ],
        ..ROW
    },
    Detail {
        token: "the remote end hung up unexpectedly",
        name: "The connection was closed",
        says: "The server or a proxy closed the connection before the transfer was complete; the line before it says why.",
        check: &[
            "Read the line above: `RPC failed` carries the status or curl's exit code.",
            "Without one look for limits of size or time on the server and proxy.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: Source::Page {
            title: "Git, pkt-line.c",
            url: "https://github.com/git/git/blob/master/pkt-line.c",
        },
        ..ROW
    },
    Detail {
        token: "unexpected disconnect while reading sideband packet",
        name: "The connection was closed in the middle",
        says: "The server or a proxy closed the connection while Git was receiving data.",
        check: &[
            "Read the line above or below: `RPC failed` carries the status or curl's exit code.",
            "Fetch less: `--depth 1`, or `--filter=blob:none`.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: Source::Page {
            title: "Git, sideband.c",
            url: "https://github.com/git/git/blob/master/sideband.c",
        },
        ..ROW
    },
    Detail {
        token: "dumb http transport does not support shallow capabilities",
        statuses: &[200],
        name: "The server only serves files",
        says: "The web server gives out the repository as plain files, without `git http-backend`, so a shallow clone is not possible.",
        check: &["Clone without `--depth`; operator: set up `git http-backend` or a Git server."],
        ..ROW
    },
];
