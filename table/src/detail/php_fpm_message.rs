//! What PHP-FPM and PHP write into their logs when a script or a worker fails.
//!
//! Rows are the messages of FPM and the fatal errors of PHP that decide a status; read in the
//! source and measured with PHP 8.2. FPM prints no status when a worker dies or the pool is full:
//! the status of those rows is the one that the web server in front shows.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "php-fpm-message",
    title: "PHP-FPM messages",
    vendor: "PHP",
    product: "PHP-FPM",
    shown_in: "the log of PHP-FPM (`error_log`), or the error log of the web server as `FastCGI sent in stderr`",
    recognition: Recognition::Message,
    details: DETAILS,
});

const CONTROL: Source = Source::Page {
    title: "PHP, sapi/fpm/fpm/fpm_process_ctl.c",
    url: "https://github.com/php/php-src/blob/master/sapi/fpm/fpm/fpm_process_ctl.c",
};

const REQUEST: Source = Source::Page {
    title: "PHP, sapi/fpm/fpm/fpm_request.c",
    url: "https://github.com/php/php-src/blob/master/sapi/fpm/fpm/fpm_request.c",
};

const MAIN: Source = Source::Page {
    title: "PHP, sapi/fpm/fpm/fpm_main.c",
    url: "https://github.com/php/php-src/blob/master/sapi/fpm/fpm/fpm_main.c",
};

const LIMIT: Source = Source::Page {
    title: "PHP, sapi/fpm/fpm/fpm_php.c",
    url: "https://github.com/php/php-src/blob/master/sapi/fpm/fpm/fpm_php.c",
};

const PHP: Source = Source::Page {
    title: "PHP Manual, display_errors",
    url: "https://www.php.net/manual/en/errorfunc.configuration.php",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[502],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "PHP, sapi/fpm/fpm/fpm_children.c",
        url: "https://github.com/php/php-src/blob/master/sapi/fpm/fpm/fpm_children.c",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "server reached pm.max_children setting",
        spellings: &["server reached max_children setting"],
        statuses: &[504, 502, 503],
        name: "pm.max_children reached",
        says: "All workers of the pool are busy, so new requests wait in the backlog; the web server in front times out or is refused.",
        check: &[
            "Find out why scripts are slow: `request_slowlog_timeout` and `slowlog`, or `status` of the pool.",
            "Raise `pm.max_children` only as far as memory allows: workers times the memory of one.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CONTROL,
        ..ROW
    },
    Detail {
        token: "seems busy (you may need to increase pm.start_servers",
        statuses: &[],
        name: "Pool seems busy",
        says: "FPM is starting many workers at once because too few are idle; it is only a warning.",
        check: &["Raise `pm.start_servers` and `pm.min_spare_servers` if bursts are normal."],
        retry: Some(RetryAdvice::No),
        source: CONTROL,
        ..ROW
    },
    Detail {
        token: "execution timed out (… terminating",
        name: "request_terminate_timeout reached",
        says: "The script ran longer than `request_terminate_timeout`, so FPM killed its worker.",
        check: &[
            "Find out what is slow: the line names script and request; `slowlog` has the stack.",
            "Keep `request_terminate_timeout` above `max_execution_time` and below the timeout of the web server.",
        ],
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "executing too slow (… logging",
        statuses: &[],
        name: "Slow request logged",
        says: "The script ran longer than `request_slowlog_timeout`; FPM wrote its stack into the slow log and let it run on.",
        check: &["Read the file that `slowlog` names."],
        retry: Some(RetryAdvice::No),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "exited on signal 11 (SIGSEGV",
        name: "Worker crashed",
        says: "A worker crashed in native code: PHP itself or an extension.",
        check: &[
            "Update PHP and its extensions; switch off profilers and loaders one by one.",
            "Look for endless recursion, and reset OPcache by a restart.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "exited on signal 9 (SIGKILL",
        name: "Worker killed",
        says: "Something killed a worker with SIGKILL, mostly the kernel for lack of memory.",
        check: &[
            "Run `dmesg -T | grep -i oom`; in containers look for OOMKilled.",
            "Lower `pm.max_children` or `memory_limit`.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "exited on signal 15 (SIGTERM",
        name: "Worker terminated",
        says: "A worker got SIGTERM: FPM ended a script that ran too long, or somebody stopped it.",
        check: &["Look for `execution timed out` just before, or a reload of FPM."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "child … exited with code … from start",
        name: "Worker exited",
        says: "A worker ended with the code in the line; 0 is normal (`pm.max_requests`), 255 a fatal error at start.",
        check: &["For other codes than 0 read the lines before it, and the PHP error log."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "failed processes threshold",
        name: "Emergency restart",
        says: "So many workers crashed that FPM restarts itself (`emergency_restart_threshold`).",
        check: &["Look for the crashes (SIGSEGV, SIGBUS) before it."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "The maximum number of processes has been reached",
        statuses: &[504, 502],
        name: "process.max reached",
        says: "FPM runs as many workers as `process.max` allows for all pools together.",
        check: &["Raise `process.max`, or make the scripts faster."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "Primary script unknown",
        statuses: &[404],
        name: "Script not found",
        says: "FPM found no file under the SCRIPT_FILENAME that the web server sent; it answered `File not found`.",
        check: &[
            "Check `fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;` and `root` in nginx.",
            "In containers both must see the code under the same path.",
            "Add `try_files $uri =404;` against scanners.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: MAIN,
        ..ROW
    },
    Detail {
        token: "has been denied (see security.limit_extensions)",
        statuses: &[403],
        name: "Extension not allowed",
        says: "The web server asked FPM to run a file that does not end in `.php`; it answered `Access denied`.",
        check: &[
            "Check which requests the web server passes to FPM.",
            "A directory in SCRIPT_FILENAME does this too: look at `index` and `try_files`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: LIMIT,
        ..ROW
    },
    Detail {
        token: "Fatal error: … Allowed memory size of",
        statuses: &[500, 200],
        name: "memory_limit reached",
        says: "The script wanted more memory than `memory_limit`, so PHP stopped it; with `display_errors` on the status stays 200.",
        check: &[
            "Find out what grows: the line names file and line.",
            "Raise `memory_limit` only if the work really needs it.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("PHP error log"),
        source: PHP,
        ..ROW
    },
    Detail {
        token: "Fatal error: … Maximum execution time of",
        statuses: &[500, 200],
        name: "max_execution_time reached",
        says: "The script used more time than `max_execution_time`, so PHP stopped it; with `display_errors` on the status stays 200.",
        check: &[
            "Find out what is slow; on Linux waiting for a database or network does not count.",
        ],
        shown_in: Some("PHP error log"),
        source: PHP,
        ..ROW
    },
    Detail {
        token: "Fatal error: … Uncaught",
        statuses: &[500, 200],
        name: "Uncaught exception",
        says: "The script raised an exception that nobody caught; with `display_errors` on the status stays 200.",
        check: &["Read message and stack in the line."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("PHP error log"),
        source: PHP,
        ..ROW
    },
    Detail {
        token: "PHP Parse error:",
        statuses: &[500, 200],
        name: "Parse error",
        says: "PHP cannot read the script: a syntax error, or code for a newer version of PHP.",
        check: &["Run `php -l FILE` with the version of the server."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("PHP error log"),
        source: PHP,
        ..ROW
    },
];
