//! Wget's exit codes.
//!
//! All of them are here. Wget ends with the lowest code other than 0 and 1 of everything that went wrong. The code
//! does not tell the status, which stands in the line `ERROR 404: Not Found.`; that 401 gives 6, 504 gives 4 and
//! any other error 8 was measured with Wget 1.21.3.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "wget-exit",
    title: "Wget exit codes",
    vendor: "Wget",
    product: "GNU Wget",
    shown_in: "`$?` in the shell; the reason is in the last lines on stderr",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "GNU Wget, src/exits.c",
        url: "https://github.com/mirror/wget/blob/master/src/exits.c",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "0",
        spellings: &["WGET_EXIT_SUCCESS"],
        name: "No problems occurred",
        says: "Everything that was asked for came with a good status; bytes that are no HTTP at all are saved as well and give 0 too.",
        check: &[
            "If the file is strange, look at the header with `wget -S`: a port of another protocol or a login page may have answered.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "1",
        spellings: &["WGET_EXIT_GENERIC_ERROR"],
        name: "Generic error",
        says: "Something failed that has no code of its own, such as a URL that Wget can't parse, a used-up quota, or a TLS library that did not start.",
        check: &["Read the last line on stderr; it names the URL or the option."],
        ..ROW
    },
    Detail {
        token: "2",
        spellings: &["WGET_EXIT_PARSE_ERROR"],
        name: "Parse error",
        says: "Wget did not understand its command line, `.wgetrc` or `.netrc`, so nothing was sent.",
        check: &[
            "Read the message: it names the option, or the file and the line.",
            "Compare the option with `wget --help`; small builds such as BusyBox have fewer.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "3",
        spellings: &["WGET_EXIT_IO_FAIL"],
        name: "File I/O error",
        says: "Wget could not write the file on this machine: the disk is full, the directory is missing, or the rights do not allow it.",
        check: &["Check the path after `-O` or `-P`, and the free space with `df`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "4",
        spellings: &["WGET_EXIT_NETWORK_FAIL"],
        statuses: &[504],
        name: "Network failure",
        says: "DNS, the connection or a read failed until all tries were used up, so mostly no status came; a 504, which Wget repeats, ends here too.",
        check: &[
            "Read the messages above: `unable to resolve`, `Connection refused`, `Read error`, `Giving up`.",
            "Shorten or lengthen the attempts with `-T` (seconds) and `-t` (tries).",
            "Compare with `curl -v URL`, whose exit codes are finer.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "5",
        spellings: &["WGET_EXIT_SSL_AUTH_FAIL"],
        name: "SSL verification failure",
        says: "Wget does not trust the server's certificate: it is self-signed, expired, for another name, or its CA is unknown on this machine.",
        check: &[
            "Read the message: it says which of these it is.",
            "Install `ca-certificates`, or give the CA with `--ca-certificate=FILE`; `--no-check-certificate` only switches the check off.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "6",
        spellings: &["WGET_EXIT_SERVER_AUTH_FAIL"],
        statuses: &[401],
        name: "Username/password authentication failure",
        says: "The server answered 401 and Wget had no login that it accepts; a 403 is not here but in 8.",
        check: &[
            "Check `--user` and `.netrc`. Prefer `--ask-password`: what `--password` gets is in the shell's history and the process list.",
            "Try `--auth-no-challenge` if the server expects the login with the first request.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "7",
        spellings: &["WGET_EXIT_PROTOCOL_ERROR"],
        name: "Protocol errors",
        says: "The server broke off or did not speak proper HTTP; in practice Wget reports nearly all such cases as 4.",
        check: &["Read the dialog with `wget -d`."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "8",
        spellings: &["WGET_EXIT_SERVER_ERROR"],
        statuses: &[404, 403, 500, 502, 503],
        name: "Server issued an error response",
        says: "The server answered with an error status (any but 401 and 504), or redirected more than 20 times.",
        check: &[
            "Look up the status itself, which stands in a line such as `ERROR 404: Not Found.` on stderr.",
            "Use `--content-on-error` to see the body.",
            "For a redirect that never ends, follow `Location` with `wget -S --max-redirect=5`.",
        ],
        ..ROW
    },
];
