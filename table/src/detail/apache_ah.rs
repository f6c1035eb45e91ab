//! Apache httpd's AH numbers: what the error log says beside a status.
//!
//! httpd has thousands of numbers. In are those that explain a status which a client sees, those of a server that does not start or has no free
//! workers, and a few harmless ones that everybody pastes. Read in httpd 2.4 and trunk (October 2024); about half were also produced on a running
//! httpd 2.4.71. Numbers with the same text in twin modules share a row. What httpd writes without a number about scripts and `.htaccess`, and the
//! messages of mod_fcgid, are in as texts. Left out: DAV, SSI, sessions, DBD, caches, and internal failures.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "apache-ah",
    title: "Apache httpd AH numbers",
    vendor: "Apache",
    product: "Apache httpd",
    shown_in: "httpd's error log: `[module:level] [pid …] (errno)text: AH00957: …`",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

const PROXY_UTIL: Source = Source::Page {
    title: "Apache httpd, modules/proxy/proxy_util.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/proxy_util.c",
};

const PROXY: Source = Source::Page {
    title: "Apache httpd, modules/proxy/mod_proxy.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy.c",
};

const PROXY_HTTP: Source = Source::Page {
    title: "Apache httpd, modules/proxy/mod_proxy_http.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_http.c",
};

const BALANCER: Source = Source::Page {
    title: "Apache httpd, modules/proxy/mod_proxy_balancer.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_balancer.c",
};

const PROXY_FCGI: Source = Source::Page {
    title: "Apache httpd, modules/proxy/mod_proxy_fcgi.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_fcgi.c",
};

const PROXY_AJP: Source = Source::Page {
    title: "Apache httpd, modules/proxy/mod_proxy_ajp.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_ajp.c",
};

const WSTUNNEL: Source = Source::Page {
    title: "Apache httpd, modules/proxy/mod_proxy_wstunnel.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_wstunnel.c",
};

const SCGI: Source = Source::Page {
    title: "Apache httpd, modules/proxy/mod_proxy_scgi.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_scgi.c",
};

const PROXY_UWSGI: Source = Source::Page {
    title: "Apache httpd, modules/proxy/mod_proxy_uwsgi.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_uwsgi.c",
};

const PROXY_CONNECT: Source = Source::Page {
    title: "Apache httpd, modules/proxy/mod_proxy_connect.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_connect.c",
};

const REWRITE: Source = Source::Page {
    title: "Apache httpd, modules/mappers/mod_rewrite.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/mappers/mod_rewrite.c",
};

const ALIAS: Source = Source::Page {
    title: "Apache httpd, modules/mappers/mod_alias.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/mappers/mod_alias.c",
};

const NEGOTIATION: Source = Source::Page {
    title: "Apache httpd, modules/mappers/mod_negotiation.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/mappers/mod_negotiation.c",
};

const ACTIONS: Source = Source::Page {
    title: "Apache httpd, modules/mappers/mod_actions.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/mappers/mod_actions.c",
};

const CORE: Source = Source::Page {
    title: "Apache httpd, server/core.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/core.c",
};

const REQUEST: Source = Source::Page {
    title: "Apache httpd, server/request.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/request.c",
};

const PROTOCOL: Source = Source::Page {
    title: "Apache httpd, server/protocol.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/protocol.c",
};

const CONFIG: Source = Source::Page {
    title: "Apache httpd, server/config.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/config.c",
};

const LISTEN: Source = Source::Page {
    title: "Apache httpd, server/listen.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/listen.c",
};

const MAIN: Source = Source::Page {
    title: "Apache httpd, server/main.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/main.c",
};

const UTIL: Source = Source::Page {
    title: "Apache httpd, server/util.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/util.c",
};

const VHOST: Source = Source::Page {
    title: "Apache httpd, server/vhost.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/vhost.c",
};

const MPM_UNIX: Source = Source::Page {
    title: "Apache httpd, server/mpm_unix.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/mpm_unix.c",
};

const SCRIPT: Source = Source::Page {
    title: "Apache httpd, server/util_script.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/util_script.c",
};

const XML: Source = Source::Page {
    title: "Apache httpd, server/util_xml.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/util_xml.c",
};

const EVENT: Source = Source::Page {
    title: "Apache httpd, server/mpm/event/event.c",
    url: "https://github.com/apache/httpd/blob/trunk/server/mpm/event/event.c",
};

const FILTERS: Source = Source::Page {
    title: "Apache httpd, modules/http/http_filters.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/http/http_filters.c",
};

const AUTHZ_CORE: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_authz_core.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_authz_core.c",
};

const ACCESS_COMPAT: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_access_compat.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_access_compat.c",
};

const AUTH_BASIC: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_auth_basic.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_auth_basic.c",
};

const AUTH_DIGEST: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_auth_digest.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_auth_digest.c",
};

const AUTH_FORM: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_auth_form.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_auth_form.c",
};

const AUTHN_CORE: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_authn_core.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_authn_core.c",
};

const AUTHN_FILE: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_authn_file.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_authn_file.c",
};

const AUTHZ_GROUPFILE: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_authz_groupfile.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_authz_groupfile.c",
};

const AUTHZ_HOST: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_authz_host.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_authz_host.c",
};

const AUTHNZ_LDAP: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_authnz_ldap.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_authnz_ldap.c",
};

const ALLOWMETHODS: Source = Source::Page {
    title: "Apache httpd, modules/aaa/mod_allowmethods.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/aaa/mod_allowmethods.c",
};

const AUTOINDEX: Source = Source::Page {
    title: "Apache httpd, modules/generators/mod_autoindex.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/generators/mod_autoindex.c",
};

const CGI: Source = Source::Page {
    title: "Apache httpd, modules/generators/mod_cgi.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/generators/mod_cgi.c",
};

const CGID: Source = Source::Page {
    title: "Apache httpd, modules/generators/mod_cgid.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/generators/mod_cgid.c",
};

const CGI_COMMON: Source = Source::Page {
    title: "Apache httpd, modules/generators/cgi_common.h",
    url: "https://github.com/apache/httpd/blob/trunk/modules/generators/cgi_common.h",
};

const SSL_KERNEL: Source = Source::Page {
    title: "Apache httpd, modules/ssl/ssl_engine_kernel.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c",
};

const SSL_IO: Source = Source::Page {
    title: "Apache httpd, modules/ssl/ssl_engine_io.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_io.c",
};

const SSL_INIT: Source = Source::Page {
    title: "Apache httpd, modules/ssl/ssl_engine_init.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_init.c",
};

const MOD_REQUEST: Source = Source::Page {
    title: "Apache httpd, modules/filters/mod_request.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/filters/mod_request.c",
};

const REQTIMEOUT: Source = Source::Page {
    title: "Apache httpd, modules/filters/mod_reqtimeout.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/filters/mod_reqtimeout.c",
};

const REMOTEIP: Source = Source::Page {
    title: "Apache httpd, modules/metadata/mod_remoteip.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/metadata/mod_remoteip.c",
};

const H2_STREAM: Source = Source::Page {
    title: "Apache httpd, modules/http2/h2_stream.c",
    url: "https://github.com/apache/httpd/blob/trunk/modules/http2/h2_stream.c",
};

const FCGID_PROC: Source = Source::Page {
    title: "Apache mod_fcgid, fcgid_proc_unix.c",
    url: "https://github.com/apache/httpd-mod_fcgid/blob/trunk/modules/fcgid/fcgid_proc_unix.c",
};

const FCGID: Source = Source::Page {
    title: "Apache mod_fcgid, fcgid_bridge.c",
    url: "https://github.com/apache/httpd-mod_fcgid/blob/trunk/modules/fcgid/fcgid_bridge.c",
};

/// What most rows have in common.
const ROW: Detail = Detail { confidence: Confidence::Proven, source: PROXY_UTIL, ..BLANK };

const DETAILS: &[Detail] = &[
    Detail {
        token: "AH00957",
        statuses: &[503],
        name: "Attempt to connect to backend failed",
        says: "httpd could not connect to the proxied server; the errno in front says why, such as `(111)Connection refused`.",
        check: &[
            "111: nothing listens at that address and port; start the backend, check `ss -ltnp` on its host.",
            "13: SELinux forbids it; `setsebool -P httpd_can_network_connect 1`.",
            "110, 113 or 70007: a firewall drops or rejects the packets, or the host is down.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AH02454",
        statuses: &[503],
        name: "Attempt to connect to Unix socket failed",
        says: "httpd could not connect to the Unix socket of the backend, mostly php-fpm.",
        check: &[
            "2: the socket does not exist; compare the path with `listen` of the php-fpm pool, and start php-fpm.",
            "13: set `listen.owner`, `listen.group` and `listen.mode` so that the user of httpd may open it.",
            "11: php-fpm has no free worker; raise `pm.max_children`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AH00959",
        statuses: &[503],
        name: "Worker disabled after a failed connect",
        says: "httpd could not connect to this balancer member, so it leaves the member out for `retry` seconds (60 by default).",
        check: &[
            "Fix the backend first: AH00957 just before says what is wrong.",
            "Set `retry=5` on the `BalancerMember` to get back sooner.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AH00940",
        statuses: &[503],
        name: "Connection to this worker is disabled",
        says: "httpd did not even try the backend, because an earlier connect failed less than `retry` seconds ago (60 by default).",
        check: &[
            "Look for the earlier AH00957 or AH00959, and fix the backend.",
            "Set `retry=0` on `ProxyPass` if there is only one backend.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AH00941",
        statuses: &[503],
        name: "No free connection to the backend",
        says: "All connections of the pool to this backend are in use, and none got free within `acquire` milliseconds.",
        check: &[
            "Find out why the backend is slow; requests hold their connections.",
            "Raise `max=` (it counts per child process) or `acquire=` on `ProxyPass`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AH00934",
        statuses: &[503],
        name: "All workers are busy",
        says: "The balancer found no member that may take the request.",
        check: &[
            "Look at the state of the members with `balancer-manager` (`SetHandler balancer-manager`).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AH01170",
        statuses: &[503],
        name: "All workers are in error state",
        says: "Every member of the balancer failed less than `retry` seconds ago, so httpd refuses requests at once.",
        check: &[
            "Read AH00957 and AH00959 before: they name the members and the reasons.",
            "`balancer-manager` shows the state and can bring a member back.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: BALANCER,
        ..ROW
    },
    Detail {
        token: "AH01167",
        statuses: &[503],
        name: "All workers of the route are in error state",
        says: "The session of the client is bound to a backend that has failed, and `nofailover` keeps httpd from using another one.",
        check: &[
            "Fix the member that has the route in the line.",
            "Remove `nofailover=On` if the sessions are shared between the members.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: BALANCER,
        ..ROW
    },
    Detail {
        token: "AH01171",
        statuses: &[503],
        name: "No workers in balancer",
        says: "`ProxyPass` points to a balancer that has no `BalancerMember`.",
        check: &[
            "Compare the name in `balancer://NAME` with `<Proxy balancer://NAME>`; both must be equal.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: BALANCER,
        ..ROW
    },
    Detail {
        token: "AH01174",
        statuses: &[503, 500],
        name: "Member failed by its status",
        says: "The backend answered with a status of `failonstatus`, so httpd leaves this member out for a while.",
        check: &[
            "Look for the reason of that status in the log of the backend.",
            "Remove the status from `failonstatus` if the app also sends it for other reasons.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: BALANCER,
        ..ROW
    },
    Detail {
        token: "AH02460",
        statuses: &[502],
        name: "Member failed by a timeout",
        says: "The backend did not answer in time and `failontimeout=On`, so httpd leaves this member out for a while.",
        check: &[
            "Find out why the backend is slow; `failontimeout` takes it away from all clients.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: BALANCER,
        ..ROW
    },
    Detail {
        token: "AH01114",
        statuses: &[503],
        name: "Failed to make connection to backend (HTTP)",
        says: "httpd could not connect to the HTTP backend and answered for it.",
        check: &[
            "AH00957 or AH02454 just before has the address and the errno.",
            "If there is none, the worker is in error state: look for the first failure further up.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH01079",
        statuses: &[503],
        name: "Failed to make connection to backend (FastCGI)",
        says: "httpd could not connect to php-fpm or another FastCGI server.",
        check: &[
            "AH02454 (socket) or AH00957 (port) just before has the address and the errno.",
            "`systemctl status php8.2-fpm`, and compare `listen` of the pool with `proxy:unix:…` or `fcgi://…`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY_FCGI,
        ..ROW
    },
    Detail {
        token: "AH00896",
        statuses: &[503],
        name: "Failed to make connection to backend (AJP)",
        says: "httpd could not connect to the AJP port of Tomcat.",
        check: &[
            "Is the AJP connector in `server.xml` on? It is off by default in newer versions of Tomcat.",
            "Compare its `address` and `port` (8009) with `ajp://…`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY_AJP,
        ..ROW
    },
    Detail {
        token: "AH02452",
        statuses: &[503],
        name: "Failed to make connection to backend (WebSocket)",
        says: "httpd could not connect to the backend of a WebSocket.",
        check: &[
            "AH00957 just before has the address and the errno; start the backend or fix `ws://…`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: WSTUNNEL,
        ..ROW
    },
    Detail {
        token: "AH00866",
        statuses: &[503],
        name: "Failed to make connection to backend (SCGI)",
        says: "httpd could not connect to the SCGI server.",
        check: &["AH00957 just before has the address and the errno."],
        retry: Some(RetryAdvice::AfterDelay),
        source: SCGI,
        ..ROW
    },
    Detail {
        token: "AH10101",
        statuses: &[503],
        name: "Failed to make connection to backend (uwsgi)",
        says: "httpd could not connect to the uWSGI server.",
        check: &[
            "AH00957 just before has the address and the errno; compare it with `socket=` of uWSGI.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY_UWSGI,
        ..ROW
    },
    Detail {
        token: "AH00898",
        statuses: &[502, 500, 503],
        name: "Proxy error, reason in the line",
        says: "httpd could not get an answer from the backend; the reason is at the start of the text and on the page that the client sees.",
        check: &[
            "`Error reading from remote server`: 502, the backend closed or was too slow; see AH01102.",
            "`DNS lookup failure for: HOST`: 500, the name of the backend does not resolve.",
            "`Error during SSL Handshake with remote server`: 500; see AH02003, AH02411 or AH02004 at level `info`.",
        ],
        ..ROW
    },
    Detail {
        token: "AH01102",
        statuses: &[502, 503],
        name: "Error reading the status line from the backend",
        says: "The backend closed the connection or stayed silent for `ProxyTimeout` before it sent a status line.",
        check: &[
            "(70007): the backend is slower than `ProxyTimeout` or `timeout=` of `ProxyPass`; find out why, or raise it.",
            "(104) or (20014): it crashed, was killed or closed an idle connection; read its log at that second.",
            "If it only happens on reused connections, set `ttl=` below the keep-alive of the backend, or `disablereuse=On`.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH01110",
        statuses: &[200, 502],
        name: "Error reading the response body from the backend",
        says: "The backend broke off in the body of its response; the status had mostly been sent, so the client gets a cut body, else 502.",
        check: &[
            "(70007): nothing came for `ProxyTimeout`.",
            "(70008) or (104): the backend closed early; look for a crash in its log.",
            "With `AH01590` before: its chunked body is malformed.",
        ],
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH10293",
        statuses: &[500],
        name: "Unexpected empty data from the backend",
        says: "httpd trunk got an empty piece of data from the backend, which should not happen.",
        check: &["Look for a filter module that swallows data, and report it as a bug."],
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH02475",
        statuses: &[502],
        name: "Chunk or line of the response too large",
        says: "The chunked body of the backend has a line or a chunk size that httpd (trunk) cannot parse.",
        check: &["Look at the raw body: `curl --raw http://BACKEND/…`."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH02476",
        statuses: &[502],
        name: "Transfer-Encoding of the response unknown",
        says: "The backend sent a `Transfer-Encoding` that httpd (trunk) does not know.",
        check: &["Compression belongs into `Content-Encoding`: fix the header in the backend."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH01106",
        statuses: &[502],
        name: "Bad header from the backend",
        says: "The backend sent a response header that httpd cannot parse.",
        check: &[
            "AH10124 or AH10404 just before says what is wrong with it.",
            "See the raw header: `curl -sv http://BACKEND/…` from the httpd host.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH10124",
        statuses: &[502],
        name: "Response header too long",
        says: "A header line of the backend is longer than `ResponseFieldSize` (8192 bytes by default).",
        check: &[
            "Raise it: `ProxyPass / http://BACKEND/ responsefieldsize=16384`.",
            "Or make the header shorter, mostly `Set-Cookie` or `Content-Security-Policy`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH10404",
        statuses: &[502],
        name: "Error reading headers from the backend",
        says: "The header of the backend is malformed or broke off.",
        check: &["See the raw header: `curl -sv http://BACKEND/…` from the httpd host."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH01084",
        statuses: &[502, 500, 504, 400],
        name: "Passing the request body to the backend failed",
        says: "httpd could not send the request to the backend: it closed the connection, or the TLS handshake with it failed.",
        check: &[
            "500 and `Error during SSL Handshake` in the next line: read AH02003, AH02411 or AH02004 with `LogLevel ssl:info`.",
            "502: the backend closed during the upload; compare its body limit with the size.",
            "504: it stopped reading; look for stuck workers.",
        ],
        ..ROW
    },
    Detail {
        token: "AH01097",
        spellings: &["AH10154"],
        statuses: &[502, 500, 504, 400],
        name: "Passing the request body failed (summary)",
        says: "The second line about a request that httpd could not send to the backend; it names backend and client.",
        check: &["Read AH01084 just before for the reason."],
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH01095",
        statuses: &[400, 408, 413],
        name: "Prefetching the request body failed",
        says: "httpd could not read the start of the body from the client: the client was too slow, hung up, or sent a malformed or too large body.",
        check: &[
            "(70007): too slow for `RequestReadTimeout`; the client gets 408.",
            "(70008): the client hung up; logged as 400.",
            "`AH01588` or `AH01590` just before: too large, or malformed chunks.",
        ],
        ..ROW
    },
    Detail {
        token: "AH02608",
        statuses: &[400, 408, 413],
        name: "Reading the request body failed",
        says: "httpd could not read the rest of the body from the client: too slow, gone, or too large.",
        check: &[
            "(70007): too slow for `RequestReadTimeout`.",
            "(70008) or (104): the client hung up during the upload.",
        ],
        ..ROW
    },
    Detail {
        token: "AH01086",
        statuses: &[500],
        name: "Body length differs from Content-Length",
        says: "The body that a module passed on is longer or shorter than the `Content-Length` of the request.",
        check: &[
            "Look for an input filter or module that changes the body, such as `mod_deflate` or a WAF.",
        ],
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH01085",
        statuses: &[400],
        name: "Content-Length not parsable",
        says: "The client sent a `Content-Length` that is not a number.",
        check: &["Fix the client: let its HTTP library set the length."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH00960",
        statuses: &[500],
        name: "Connection was closed at once",
        says: "The backend closed the connection just after httpd had opened it.",
        check: &["Look for a crash or a restart in the log of the backend."],
        ..ROW
    },
    Detail {
        token: "AH00961",
        spellings: &["AH01961"],
        statuses: &[500],
        name: "SSLProxyEngine is off",
        says: "`ProxyPass` leads to `https://…`, but `SSLProxyEngine` is not on in this virtual host.",
        check: &[
            "Add `SSLProxyEngine on` to the virtual host that has the `ProxyPass`, and load `mod_ssl`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AH02003",
        statuses: &[500],
        name: "TLS handshake with the backend failed",
        says: "httpd and the backend did not agree on a TLS connection; the lines after it have the reason of OpenSSL.",
        check: &[
            "`wrong version number`: the port speaks plain HTTP; use `http://`.",
            "`certificate verify failed`: set `SSLProxyCACertificateFile`.",
            "Try it: `openssl s_client -connect HOST:PORT -servername NAME`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: SSL_IO,
        ..ROW
    },
    Detail {
        token: "AH02411",
        spellings: &["AH02005"],
        statuses: &[500],
        name: "Name in the backend certificate is wrong",
        says: "The certificate of the backend is not for the name in `ProxyPass`, and httpd checks that by default.",
        check: &[
            "Use the name of the certificate in `ProxyPass https://NAME/`.",
            "With `ProxyPreserveHost On`, httpd compares with the name that the client asked for.",
            "`SSLProxyCheckPeerName off` turns the check off, which is unsafe outside of a trusted network.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: SSL_IO,
        ..ROW
    },
    Detail {
        token: "AH02004",
        statuses: &[500],
        name: "Backend certificate is expired",
        says: "The certificate of the backend has expired or is not valid yet.",
        check: &[
            "Renew it: `openssl s_client -connect HOST:PORT | openssl x509 -noout -dates` shows its dates.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: SSL_IO,
        ..ROW
    },
    Detail {
        token: "AH01997",
        statuses: &[500],
        name: "TLS handshake with the backend failed (summary)",
        says: "The TLS connection to the backend could not be made; although the text says 502, the client gets 500.",
        check: &["Read AH02003, AH02004 or AH02411 just before for the reason."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: SSL_IO,
        ..ROW
    },
    Detail {
        token: "AH01144",
        statuses: &[500],
        name: "No proxy module for the scheme",
        says: "No loaded module handles the scheme of the `ProxyPass` URL, such as `http`, `fcgi` or `ws`.",
        check: &[
            "Enable it: `a2enmod proxy_http` (or `proxy_fcgi`, `proxy_wstunnel`, `proxy_ajp`), then restart.",
            "Look for a typo in the URL, such as `htp://`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, at level `warn`"),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "AH01139",
        statuses: &[405],
        name: "TRACE through the proxy refused",
        says: "The client sent TRACE through the proxy, and `TraceEnable` does not allow it.",
        check: &["Nothing to fix; security scanners try TRACE."],
        retry: Some(RetryAdvice::No),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "AH00916",
        spellings: &["AH00917"],
        statuses: &[403],
        name: "Blocked by ProxyBlock",
        says: "`ProxyBlock` of the operator forbids the host that the client asked the proxy for.",
        check: &["Look at `ProxyBlock` in the configuration of the proxy."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AH02900",
        statuses: &[426],
        name: "Upgrade required",
        says: "A client sent a plain HTTP request to a path that httpd proxies to a WebSocket backend.",
        check: &[
            "Proxy only the WebSocket path to `ws://`, or use `ProxyPass … upgrade=websocket` (2.4.47 and newer) for both.",
            "Does a proxy in front drop the `Upgrade` header?",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: WSTUNNEL,
        ..ROW
    },
    Detail {
        token: "AH02327",
        statuses: &[502],
        name: "Host name of CONNECT not found",
        says: "The client asked the forward proxy for a tunnel to a host that does not resolve.",
        check: &["Check the name: `getent hosts NAME` on the proxy host."],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY_CONNECT,
        ..ROW
    },
    Detail {
        token: "AH10224",
        statuses: &[504, 200],
        name: "Tunnel timed out",
        says: "Nobody sent anything through the CONNECT tunnel for `ProxyTimeout`, so httpd closed it.",
        check: &["Raise `ProxyTimeout`, or let the client send keep-alives."],
        source: PROXY_CONNECT,
        ..ROW
    },
    Detail {
        token: "AH10408",
        spellings: &["AH10406", "AH10409", "AH10412"],
        statuses: &[403],
        name: "Space or control character in the forwarded query",
        says: "The query that httpd would send to the backend holds a decoded space or control character, and httpd (2.4.56 and newer) refuses that.",
        check: &[
            "A `RewriteRule … [P]` has put a decoded part of the path into the query: add the flag `[B]`.",
            "The other numbers are the same check in the proxy modules for AJP, WebSocket and HTTP/2.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH10415",
        spellings: &["AH10414", "AH10417", "AH10418", "AH10419", "AH10420"],
        statuses: &[403],
        name: "Space or control character in the forwarded path",
        says: "The path that httpd would send to the backend holds a decoded space or control character, and httpd (2.4.56 and newer) refuses that.",
        check: &[
            "Add the flag `[B]` to the `RewriteRule … [P]`, or leave `nocanon` out of `ProxyPass`.",
            "The other numbers are the same check in the proxy modules for FastCGI, uwsgi, AJP, WebSocket and HTTP/2.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_HTTP,
        ..ROW
    },
    Detail {
        token: "AH01089",
        statuses: &[500],
        name: "No temporary directory for the body",
        says: "httpd found no temporary directory to store the body of an upload that it must buffer.",
        check: &["Check that `/tmp` or `TMPDIR` exists and the user of httpd may write there."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AH01090",
        spellings: &["AH01091"],
        statuses: &[500],
        name: "No temporary file for the body",
        says: "httpd could not make or write the temporary file for the body of an upload.",
        check: &[
            "Is the disk full? `df -h /tmp`; may the user of httpd write there (`PrivateTmp`, SELinux)?",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AH01071",
        statuses: &[500, 404, 403, 200],
        name: "Error output of PHP",
        says: "PHP or another FastCGI app wrote this text to its error output; the app, not httpd, chose the status.",
        check: &[
            "`Primary script unknown`: 404; php-fpm does not find the file, so compare `ProxyPassMatch` or `SetHandler` with its path.",
            "`PHP Fatal error`: 500; the text names file and line.",
            "`PHP Warning` or `Notice` do not change the status by themselves.",
        ],
        source: PROXY_FCGI,
        ..ROW
    },
    Detail {
        token: "AH01075",
        statuses: &[503, 504, 400],
        name: "FastCGI request failed",
        says: "The conversation with php-fpm or another FastCGI app broke off; the errno in front says how.",
        check: &[
            "(70007): no answer for `ProxyTimeout`, so 504; find the slow script with `request_slowlog_timeout`.",
            "(104) or (70014): the worker was killed or crashed, so 503; read the log of php-fpm.",
            "With AH01068 before: the port does not speak FastCGI.",
        ],
        source: PROXY_FCGI,
        ..ROW
    },
    Detail {
        token: "AH01067",
        statuses: &[503],
        name: "Failed to read FastCGI header",
        says: "php-fpm or another FastCGI app closed the connection instead of answering.",
        check: &[
            "Read the log of php-fpm: `exited on signal`, `request_terminate_timeout`, `max_children`.",
            "If all requests fail, does the port speak FastCGI at all?",
        ],
        retry: Some(RetryAdvice::Yes),
        source: PROXY_FCGI,
        ..ROW
    },
    Detail {
        token: "AH01068",
        statuses: &[503],
        name: "Not a FastCGI server",
        says: "The backend of `fcgi://…` does not speak FastCGI; version 72 is the letter `H` of an HTTP answer.",
        check: &["Use `http://…` in `ProxyPass`, or the FastCGI port of the app."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_FCGI,
        ..ROW
    },
    Detail {
        token: "AH01072",
        statuses: &[503],
        name: "Unknown FastCGI record",
        says: "The backend sent a record that FastCGI does not know.",
        check: &["Check that the port belongs to php-fpm or another FastCGI server."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_FCGI,
        ..ROW
    },
    Detail {
        token: "AH01070",
        statuses: &[503, 500],
        name: "FastCGI app sent a bad header",
        says: "The header that the script printed is malformed.",
        check: &["Run the script by hand; look for output before the header, such as a warning."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_FCGI,
        ..ROW
    },
    Detail {
        token: "AH01073",
        statuses: &[503],
        name: "Writing the FastCGI request failed",
        says: "php-fpm closed the connection before httpd had sent the start of the request.",
        check: &["Was php-fpm reloaded at that second? Else read its log."],
        retry: Some(RetryAdvice::Yes),
        source: PROXY_FCGI,
        ..ROW
    },
    Detail {
        token: "AH01074",
        statuses: &[503],
        name: "Writing the FastCGI environment failed",
        says: "php-fpm closed the connection before httpd had sent the variables of the request.",
        check: &["Was php-fpm reloaded at that second? Else read its log."],
        retry: Some(RetryAdvice::Yes),
        source: PROXY_FCGI,
        ..ROW
    },
    Detail {
        token: "AH00878",
        statuses: &[503, 504, 500],
        name: "No answer from Tomcat (AJP)",
        says: "Tomcat closed the AJP connection or sent nothing for `ProxyTimeout`.",
        check: &[
            "(70007): take a thread dump of Tomcat (`jstack PID`) while it hangs.",
            "If the first request always fails: does httpd send the `secret` that the AJP connector wants?",
        ],
        source: PROXY_AJP,
        ..ROW
    },
    Detail {
        token: "AH00893",
        statuses: &[503, 500, 504],
        name: "AJP conversation broke off",
        says: "Tomcat broke the AJP connection off in the middle of a request or response.",
        check: &[
            "Read the log of Tomcat at that second; compare `connectionTimeout` with the idle time of httpd.",
        ],
        source: PROXY_AJP,
        ..ROW
    },
    Detail {
        token: "AH00868",
        statuses: &[400, 500, 501],
        name: "AJP request not sent",
        says: "The request header does not fit into an AJP packet (400), or could not be sent.",
        check: &[
            "Raise `ProxyIOBufferSize 16384` in httpd and `packetSize=\"16384\"` in the AJP connector of Tomcat.",
            "Or make the cookies smaller.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_AJP,
        ..ROW
    },
    Detail {
        token: "AH00876",
        statuses: &[500],
        name: "Body not sent over AJP",
        says: "Tomcat closed the AJP connection while httpd sent the body of the request.",
        check: &[
            "Compare `maxPostSize` and `maxSwallowSize` of Tomcat with the size of the upload.",
        ],
        source: PROXY_AJP,
        ..ROW
    },
    Detail {
        token: "AH00897",
        statuses: &[503],
        name: "Tomcat did not answer the ping",
        says: "Tomcat did not answer the AJP ping before the request, so httpd takes it as down.",
        check: &[
            "Look for a long garbage collection or no free threads in Tomcat; raise `ping=` if it is only slow.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY_AJP,
        ..ROW
    },
    Detail {
        token: "AH00992",
        spellings: &["AH01030"],
        statuses: &[503, 504, 500],
        name: "AJP answer not received",
        says: "httpd waited for the header of an AJP answer in vain.",
        check: &["Read AH00878 after it; AH01030 before it has the errno."],
        source: PROXY_AJP,
        ..ROW
    },
    Detail {
        token: "AH00858",
        statuses: &[503],
        name: "Sending to the SCGI server failed",
        says: "The SCGI server closed the connection before it had read the request.",
        check: &["Read the log of the SCGI server."],
        retry: Some(RetryAdvice::Yes),
        source: SCGI,
        ..ROW
    },
    Detail {
        token: "AH00860",
        statuses: &[500, 504],
        name: "SCGI server sent a bad header",
        says: "The SCGI server ended its answer without a valid header.",
        check: &["Read the line before: `malformed header` or `End of script output`."],
        source: SCGI,
        ..ROW
    },
    Detail {
        token: "AH10098",
        statuses: &[503],
        name: "Sending to uWSGI failed",
        says: "uWSGI closed the connection before it had read the request.",
        check: &["Read the log of uWSGI; compare its `buffer-size` with the size of the headers."],
        retry: Some(RetryAdvice::Yes),
        source: PROXY_UWSGI,
        ..ROW
    },
    Detail {
        token: "AH10259",
        statuses: &[500],
        name: "Headers too big for uwsgi",
        says: "The headers of the request exceed the 64 KiB of the uwsgi protocol.",
        check: &["Make the cookies smaller, or talk HTTP to uWSGI (`http-socket`)."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY_UWSGI,
        ..ROW
    },
    Detail {
        token: "AH00124",
        statuses: &[500],
        name: "Too many internal redirects",
        says: "The configuration redirected the request inside httpd more than 10 times: rules in `.htaccess` lead back to themselves.",
        check: &[
            "Stop the loop: `RewriteCond %{REQUEST_FILENAME} !-f`, or end the rule with `[END]`.",
            "`LogLevel alert rewrite:trace3` shows each step.",
            "Look at `ErrorDocument` and `FallbackResource` that point to a missing file.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00125",
        statuses: &[500],
        name: "Too many nested subrequests",
        says: "A page or rule causes subrequests inside subrequests, more than 10 deep.",
        check: &[
            "Look for an SSI page that includes itself, or for `RewriteRule` with lookups in `.htaccess`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH10410",
        spellings: &["AH10411"],
        statuses: &[403],
        name: "Space or control character in the rewritten query",
        says: "A `RewriteRule` has put a decoded space or control character into the query, and httpd (2.4.56 and newer) refuses that.",
        check: &[
            "Add the flag `[B]` to the rule, or `[B= ?,BNP]` if only some characters matter.",
            "The client sent `%20` or the like in the path; scanners do it on purpose.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REWRITE,
        ..ROW
    },
    Detail {
        token: "AH10508",
        statuses: &[403],
        name: "Encoded question mark rewritten",
        says: "The URL has `%3f` in its path, and a `RewriteRule` would turn it into the start of a query; httpd (2.4.60 and newer) refuses that.",
        check: &[
            "If that is wanted, add the flag `[UnsafeAllow3F]` to the rule; better, leave `?` out of paths.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REWRITE,
        ..ROW
    },
    Detail {
        token: "AH00670",
        statuses: &[403],
        name: "RewriteRule needs FollowSymLinks",
        says: "Rules in `.htaccess` or `<Directory>` work only if symbolic links are allowed there.",
        check: &["Add `Options +FollowSymLinks` or `+SymLinksIfOwnerMatch` to the directory."],
        retry: Some(RetryAdvice::AfterChange),
        source: REWRITE,
        ..ROW
    },
    Detail {
        token: "AH00669",
        spellings: &["AH10160"],
        statuses: &[403],
        name: "RewriteRule [P] without mod_proxy",
        says: "A rule has the flag `[P]`, but `mod_proxy` is not loaded.",
        check: &["`a2enmod proxy proxy_http`, then restart."],
        retry: Some(RetryAdvice::AfterChange),
        source: REWRITE,
        ..ROW
    },
    Detail {
        token: "AH02596",
        statuses: &[500],
        name: "RewriteRule [N] without end",
        says: "A rule with the flag `[N]` matches its own result, and httpd stopped after thousands of rounds.",
        check: &["Add a condition to the rule, or limit it with `[N=10]`."],
        retry: Some(RetryAdvice::AfterChange),
        source: REWRITE,
        ..ROW
    },
    Detail {
        token: "AH00674",
        spellings: &["AH00676"],
        statuses: &[500],
        name: "Redirect to an invalid target",
        says: "The target that `Redirect` made is neither a full URL nor a path.",
        check: &["Write the target with `https://…` or with a leading `/`."],
        retry: Some(RetryAdvice::AfterChange),
        source: ALIAS,
        ..ROW
    },
    Detail {
        token: "AH01630",
        statuses: &[403],
        name: "Client denied by server configuration",
        says: "A `Require` of the operator forbids the path in the line to this client.",
        check: &[
            "Add `Require all granted` to the `<Directory>` of the path: without it everything is denied by default.",
            "With `Require ip` behind a proxy, httpd sees the address of the proxy: use `mod_remoteip`.",
            "Is the path in the line the one you expect? If not, `DocumentRoot` or `Alias` is wrong.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHZ_CORE,
        ..ROW
    },
    Detail {
        token: "AH01797",
        statuses: &[403],
        name: "Client denied by server configuration (old syntax)",
        says: "`Order`, `Allow` and `Deny` of the operator forbid the path in the line to this client.",
        check: &[
            "Replace them by `Require`: `Deny from all` becomes `Require all denied`; never mix both styles.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ACCESS_COMPAT,
        ..ROW
    },
    Detail {
        token: "AH01626",
        statuses: &[403, 401],
        name: "Result of one Require",
        says: "Shows how one `Require` decided; the last of these lines before AH01630 names the rule that denied.",
        check: &["Read the text between `result of` and the last colon."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel debug` or more"),
        source: AUTHZ_CORE,
        ..ROW
    },
    Detail {
        token: "AH01629",
        statuses: &[401],
        name: "No user for Require",
        says: "The path needs a user, and the request came without one.",
        check: &[
            "Send credentials; if a module should have set the user, look at its order and its log.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHZ_CORE,
        ..ROW
    },
    Detail {
        token: "AH01631",
        statuses: &[401, 403],
        name: "User not authorized",
        says: "The user logged in but does not meet `Require user`, `Require group` or the like.",
        check: &[
            "Compare the user in the line with the `Require` of the path and with `AuthGroupFile`.",
            "`AuthzSendForbiddenOnFailure On` sends 403 instead, so that browsers do not ask again.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHZ_CORE,
        ..ROW
    },
    Detail {
        token: "AH01627",
        statuses: &[500],
        name: "AuthType without Require",
        says: "`AuthType` is set, but no `Require` says who may come in.",
        check: &["Add `Require valid-user`, or remove `AuthType`."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHZ_CORE,
        ..ROW
    },
    Detail {
        token: "AH01617",
        statuses: &[401],
        name: "Wrong password",
        says: "The user exists, but the password of the client does not match.",
        check: &[
            "Set it anew: `htpasswd FILE USER`.",
            "Many of them from one address: somebody is guessing passwords.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_BASIC,
        ..ROW
    },
    Detail {
        token: "AH01618",
        statuses: &[401],
        name: "Unknown user",
        says: "The client sent a user name that none of the `AuthBasicProvider`s knows.",
        check: &["Look the name up in `AuthUserFile`; with several providers, in each of them."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_BASIC,
        ..ROW
    },
    Detail {
        token: "AH01614",
        spellings: &["AH00573", "AH01781"],
        statuses: &[401],
        name: "Wrong authentication scheme",
        says: "The client sent another scheme than `Basic`, such as `Bearer`.",
        check: &["Send a token in another header, or leave that path without `AuthType Basic`."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_BASIC,
        ..ROW
    },
    Detail {
        token: "AH01615",
        spellings: &["AH00572", "AH01780", "AH01810"],
        statuses: &[500],
        name: "AuthName is missing",
        says: "`AuthType` is set without `AuthName`, which it needs.",
        check: &["Add `AuthName \"Restricted\"`."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_BASIC,
        ..ROW
    },
    Detail {
        token: "AH01616",
        spellings: &["AH01770", "AH01806"],
        statuses: &[500],
        name: "No provider for the login",
        says: "`AuthBasicProvider` names no module that is loaded.",
        check: &["`a2enmod authn_file`, or the module of the provider that you use."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_BASIC,
        ..ROW
    },
    Detail {
        token: "AH01619",
        spellings: &["AH01621"],
        statuses: &[500],
        name: "AuthUserFile is missing",
        says: "The login uses the provider `file`, but no `AuthUserFile` is set.",
        check: &["Add `AuthUserFile /path/to/htpasswd` outside of the document root."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHN_FILE,
        ..ROW
    },
    Detail {
        token: "AH01620",
        spellings: &["AH01622"],
        statuses: &[500],
        name: "Password file cannot be opened",
        says: "The file of `AuthUserFile` does not exist, or the user of httpd may not read it.",
        check: &[
            "Relative paths start at `ServerRoot`, not at the directory of the `.htaccess`.",
            "Check it: `namei -l FILE`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHN_FILE,
        ..ROW
    },
    Detail {
        token: "AH01664",
        spellings: &["AH01665", "AH01668", "AH01669"],
        statuses: &[401, 403],
        name: "Group file is missing or unreadable",
        says: "`Require group` needs `AuthGroupFile`, and the file is not set or cannot be opened, so nobody gets in.",
        check: &["Set `AuthGroupFile` to a file that the user of httpd may read."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHZ_GROUPFILE,
        ..ROW
    },
    Detail {
        token: "AH01666",
        spellings: &["AH01670"],
        statuses: &[401, 403],
        name: "User is in no group",
        says: "The user logged in but is not in the groups that `Require group` asks for.",
        check: &["Add the user to the group in `AuthGroupFile`."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHZ_GROUPFILE,
        ..ROW
    },
    Detail {
        token: "AH01695",
        statuses: &[401, 500],
        name: "LDAP login failed",
        says: "LDAP refused the user or password (401), or httpd could not talk to the LDAP server (500); the brackets say which.",
        check: &[
            "`[Invalid credentials]`: the user is wrong.",
            "`[Can't contact LDAP server]`: check the host, the TLS settings and the firewall.",
            "`[ldap_simple_bind() failed]`: check `AuthLDAPBindDN` and its password.",
        ],
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: AUTHNZ_LDAP,
        ..ROW
    },
    Detail {
        token: "AH01796",
        statuses: &[500],
        name: "No module for AuthType",
        says: "No loaded module handles the `AuthType` in the line.",
        check: &["`a2enmod auth_basic` (or `auth_digest`, `auth_openidc` …), or fix the name."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHN_CORE,
        ..ROW
    },
    Detail {
        token: "AH00027",
        spellings: &["AH00028"],
        statuses: &[500],
        name: "Login needed but not configured",
        says: "`Require user` or the like asks for a user, but no `AuthType` says how to log in.",
        check: &[
            "Add `AuthType Basic`, `AuthName` and a provider to the same place as the `Require`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "AH01753",
        statuses: &[403],
        name: "No host name for Require host",
        says: "`Require host` needs the host name of the client, and its address has none.",
        check: &["Use `Require ip`; names need a working reverse and forward DNS."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHZ_HOST,
        ..ROW
    },
    Detail {
        token: "AH01790",
        statuses: &[401],
        name: "Digest: unknown user",
        says: "The client sent a user that the digest file does not have in this realm.",
        check: &["Add it with the same realm as `AuthName`: `htdigest FILE REALM USER`."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01791",
        statuses: &[401],
        name: "Digest: user denied",
        says: "The provider of the digest login refused the user.",
        check: &["Read the log of the provider before this line."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01794",
        spellings: &["AH01792"],
        statuses: &[401],
        name: "Digest: wrong password",
        says: "The digest of the client does not match the stored one: wrong password, or a realm that was renamed.",
        check: &[
            "Changing `AuthName` makes all stored digests invalid: make them anew with `htdigest`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01776",
        spellings: &["AH01775"],
        statuses: &[401],
        name: "Digest: invalid nonce",
        says: "The nonce of the client was not made by this server: another server behind the balancer made it, or httpd was restarted.",
        check: &[
            "With several servers, bind the client to one of them, or use Basic over HTTPS.",
            "After a restart browsers log in again by themselves.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01777",
        statuses: &[401],
        name: "Digest: nonce from the future",
        says: "The nonce of the client lies in the future, so the clocks of the servers differ.",
        check: &["Set the clocks: `timedatectl` on each server."],
        retry: Some(RetryAdvice::Yes),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01778",
        spellings: &["AH01779", "AH10618"],
        statuses: &[401],
        name: "Digest: nonce expired",
        says: "The nonce is older than `AuthDigestNonceLifetime` (300 s by default), so httpd sent a new one.",
        check: &["Nothing to do: the client repeats the request by itself."],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01782",
        statuses: &[401],
        name: "Digest: incomplete Authorization header",
        says: "The `Authorization` header of the client lacks a field or is malformed.",
        check: &["Fix the client; scripts should leave digest to their HTTP library."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01786",
        spellings: &["AH01785", "AH01783"],
        statuses: &[400],
        name: "Digest: URI differs",
        says: "The `uri` in the `Authorization` header is not that of the request, mostly because a proxy changed the path.",
        check: &["Let the proxy pass the path unchanged, or log in at the proxy."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01788",
        spellings: &["AH02533"],
        statuses: &[401],
        name: "Digest: other realm",
        says: "The client logged in for another realm than `AuthName`.",
        check: &["Give paths that share a login the same `AuthName`."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01774",
        statuses: &[401],
        name: "Digest: nonce used twice",
        says: "The count of the nonce is wrong: requests came out of order, or somebody replayed one.",
        check: &[
            "Parallel requests of one client cause it too; the client logs in again by itself.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: AUTH_DIGEST,
        ..ROW
    },
    Detail {
        token: "AH01807",
        statuses: &[401],
        name: "Form login: wrong password",
        says: "The user exists, but the password in the login form is wrong.",
        check: &["Set it anew in the provider of `AuthFormProvider`."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_FORM,
        ..ROW
    },
    Detail {
        token: "AH01808",
        statuses: &[401],
        name: "Form login: unknown user",
        says: "The login form was sent with a user name that no provider knows.",
        check: &["Look the name up in the provider of `AuthFormProvider`."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_FORM,
        ..ROW
    },
    Detail {
        token: "AH01623",
        statuses: &[405],
        name: "Method denied by AllowMethods",
        says: "`AllowMethods` of the operator does not allow the method of the request.",
        check: &["Add the method to `AllowMethods` of that path, or fix the client."],
        retry: Some(RetryAdvice::AfterChange),
        source: ALLOWMETHODS,
        ..ROW
    },
    Detail {
        token: "AH00035",
        statuses: &[403],
        name: "Directory cannot be entered",
        says: "The user of httpd may not enter a directory of the path.",
        check: &[
            "`namei -l PATH` shows the directory that lacks `x` for others; home directories are closed by default.",
            "On RHEL and its relatives: `ls -Z PATH`, then `restorecon -Rv DIR`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "AH00036",
        statuses: &[403],
        name: "Path cannot be accessed",
        says: "httpd could not look at the path; the errno in front says why, such as `(36)File name too long`.",
        check: &[
            "Read the errno: 36 is mostly a scanner or a broken link, 20 a file where a directory should be.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "AH00031",
        statuses: &[403],
        name: "stat() of the path failed",
        says: "httpd could not look at the file, although its directory is open.",
        check: &[
            "Check the permissions and the file system (NFS, FUSE) with `stat PATH` as the user of httpd.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "AH00037",
        spellings: &["AH00032"],
        statuses: &[403],
        name: "Symbolic link not allowed",
        says: "The path leads over a symbolic link, and `Options` forbids it, or its target is missing or belongs to another user.",
        check: &[
            "Add `Options +FollowSymLinks`, or with `SymLinksIfOwnerMatch` give link and target the same owner.",
            "Check the target: `readlink -f PATH`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "AH00038",
        statuses: &[403],
        name: "Neither file nor directory",
        says: "The path leads to a pipe, a socket or a device.",
        check: &[
            "Check what `ls -l PATH` shows; nothing special should lie under the document root.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "AH00127",
        statuses: &[403],
        name: "Path cannot be mapped to a file",
        says: "httpd cannot make a file name of the URL.",
        check: &["Look at the URL: names that are too long or illegal come mostly from scanners."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00126",
        statuses: &[400],
        name: "Invalid URI",
        says: "The request line holds a URI that is not a path, and no proxy is configured.",
        check: &["Fix the client; it may take this server for a forward proxy."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH10244",
        statuses: &[400],
        name: "Path leaves the root",
        says: "The path has `..` or encoded dots that lead above the document root; httpd (2.4.50 and newer) refuses it.",
        check: &["Typical of scanners; nothing to fix."],
        retry: Some(RetryAdvice::No),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "AH00026",
        statuses: &[404],
        name: "Encoded slash in the path",
        says: "The path holds `%2f`, and `AllowEncodedSlashes` is off, which is the default.",
        check: &[
            "Set `AllowEncodedSlashes NoDecode` in the virtual host, with `nocanon` on `ProxyPass`.",
            "Or keep slashes out of path segments.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "AH00128",
        spellings: &["AH00130"],
        statuses: &[404],
        name: "File does not exist",
        says: "No file lies at the path in the line.",
        check: &[
            "Compare the path with the disk; check `DocumentRoot`, `Alias` and the rewrite rules.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00129",
        statuses: &[404],
        name: "Directory without a listing",
        says: "The request leads to a directory, and neither an index file nor `mod_autoindex` serves it.",
        check: &["Add an index file, or name it in `DirectoryIndex`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00131",
        statuses: &[405],
        name: "Method not allowed for a file",
        says: "The client sent POST, PUT or another method to a plain file.",
        check: &[
            "Is the handler of the script missing? Then PHP or CGI is not enabled for that path.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00132",
        statuses: &[403],
        name: "File not readable",
        says: "The user of httpd may not read the file.",
        check: &[
            "`chmod o+r FILE`, or give it to the right owner.",
            "On RHEL and its relatives: `ls -Z FILE`, then `restorecon -v FILE`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00529",
        statuses: &[403],
        name: ".htaccess cannot be checked",
        says: "The user of httpd may not enter the directory, so it cannot look for `.htaccess` and refuses everything there.",
        check: &[
            "Give the directory `x` for the user of httpd: `namei -l DIR`.",
            "On RHEL and its relatives: `restorecon -Rv DIR`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, at level `crit`"),
        source: CONFIG,
        ..ROW
    },
    Detail {
        token: "AH01276",
        statuses: &[403, 404],
        name: "No index file, no listing",
        says: "The directory has no file of `DirectoryIndex`, and `Options -Indexes` forbids a listing.",
        check: &[
            "Add the index file, or name it: `DirectoryIndex index.php index.html`.",
            "If the app should answer: are its rewrite rules read (`AllowOverride All`)?",
            "To show a listing: `Options +Indexes`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTOINDEX,
        ..ROW
    },
    Detail {
        token: "AH01275",
        statuses: &[403],
        name: "Directory cannot be listed",
        says: "The user of httpd may enter but not read the directory.",
        check: &["`chmod o+r DIR`, or give it to the right owner."],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTOINDEX,
        ..ROW
    },
    Detail {
        token: "AH00687",
        statuses: &[404],
        name: "None of the variants fits",
        says: "`MultiViews` found files with that name, but none that it may serve.",
        check: &["Turn it off: `Options -MultiViews`; it often gets in the way of rewrite rules."],
        retry: Some(RetryAdvice::AfterChange),
        source: NEGOTIATION,
        ..ROW
    },
    Detail {
        token: "AH00690",
        statuses: &[406],
        name: "No acceptable variant",
        says: "`MultiViews` found variants, but none that the `Accept` headers of the client allow.",
        check: &[
            "Send a wider `Accept` or `Accept-Language`, or set `ForceLanguagePriority Fallback`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: NEGOTIATION,
        ..ROW
    },
    Detail {
        token: "AH00652",
        statuses: &[404],
        name: "Script of Action is missing",
        says: "The script that `Action` names does not exist.",
        check: &["Compare the URL in `Action` with the `ScriptAlias` of the script."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: ACTIONS,
        ..ROW
    },
    Detail {
        token: "AH01215",
        statuses: &[],
        name: "Error output of a CGI script",
        says: "The script wrote this text to its error output; it does not decide the status.",
        check: &["Read the text; the line after it names the failure, if there was one."],
        source: CGI_COMMON,
        ..ROW
    },
    Detail {
        token: "AH01220",
        statuses: &[504, 200],
        name: "CGI script too slow",
        says: "The script wrote nothing for `Timeout` (60 s by default), so httpd gave up.",
        check: &[
            "Find out what the script waits for.",
            "Raise `CGIScriptTimeout` or `CGIDScriptTimeout`, not the global `Timeout`.",
        ],
        shown_in: Some("the error log, at level `warn`"),
        source: CGI_COMMON,
        ..ROW
    },
    Detail {
        token: "AH01223",
        statuses: &[500],
        name: "CGI script could not be started",
        says: "httpd could not start the script; the errno in front says why.",
        check: &["Check `#!` in the first line, `chmod +x`, and that the interpreter exists."],
        retry: Some(RetryAdvice::AfterChange),
        source: CGI,
        ..ROW
    },
    Detail {
        token: "AH01241",
        statuses: &[500],
        name: "CGI script could not be executed",
        says: "The CGI daemon could not execute the script; the errno in front says why.",
        check: &[
            "2: the interpreter of `#!` does not exist, or the file has Windows line ends: `sed -i \"s/\\r$//\" FILE`.",
            "13: `chmod +x FILE`; 8: `#!` is missing.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "AH01262",
        spellings: &["AH02809"],
        statuses: &[403],
        name: "Options ExecCGI is off",
        says: "The file is a CGI script, but `Options` does not allow scripts in that directory.",
        check: &["Add `Options +ExecCGI`, or use a directory of `ScriptAlias`."],
        retry: Some(RetryAdvice::AfterChange),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "AH01263",
        spellings: &["AH02810"],
        statuses: &[403],
        name: "NPH script in an include",
        says: "An SSI page includes a script whose name starts with `nph-`, which is not possible.",
        check: &["Rename the script, or do not include it."],
        retry: Some(RetryAdvice::AfterChange),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "AH01264",
        spellings: &["AH02811"],
        statuses: &[404],
        name: "CGI script not found",
        says: "The script does not exist, or httpd may not look at it.",
        check: &["Compare the path in the line with the disk."],
        retry: Some(RetryAdvice::AfterChange),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "AH01265",
        spellings: &["AH02812"],
        statuses: &[403],
        name: "Directory instead of a script",
        says: "The URL leads to a directory in a place where httpd expects a script.",
        check: &["Fix the URL, or the `ScriptAlias`."],
        retry: Some(RetryAdvice::AfterChange),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "AH01266",
        spellings: &["AH02813"],
        statuses: &[404],
        name: "Path behind the script refused",
        says: "The URL has more path behind the script, and `AcceptPathInfo Off` refuses it.",
        check: &["Set `AcceptPathInfo On` for that directory if the script uses it."],
        retry: Some(RetryAdvice::AfterChange),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "AH01225",
        spellings: &["AH01270"],
        statuses: &[400, 408, 413],
        name: "Body for the script not readable",
        says: "httpd could not read the body for the CGI script: the client hung up, was too slow, or sent too much.",
        check: &[
            "`AH01588` or `AH01591` before: larger than `LimitRequestBody`; (70007): too slow.",
        ],
        source: CGI,
        ..ROW
    },
    Detail {
        token: "AH01255",
        statuses: &[500],
        name: "No socket for the CGI daemon",
        says: "httpd could not make a socket to its CGI daemon, mostly for lack of file descriptors.",
        check: &["Look at the errno, and raise `LimitNOFILE=`."],
        retry: Some(RetryAdvice::AfterDelay),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "AH01257",
        statuses: &[503],
        name: "CGI daemon cannot be reached",
        says: "httpd could not connect to its CGI daemon: the daemon died or its socket is gone.",
        check: &["Restart httpd; check that the directory of `ScriptSock` exists and is writable."],
        retry: Some(RetryAdvice::AfterDelay),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "AH01258",
        statuses: &[503],
        name: "CGI daemon is gone",
        says: "The CGI daemon has ended, mostly because httpd is shutting down.",
        check: &["Try again after the restart."],
        retry: Some(RetryAdvice::AfterDelay),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "AH02833",
        statuses: &[503],
        name: "Socket of the CGI daemon is missing",
        says: "The file of `ScriptSock` does not exist, so no CGI script can run.",
        check: &[
            "Does the run directory (`DefaultRuntimeDir`) exist, or was it cleaned? Restart httpd.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CGID,
        ..ROW
    },
    Detail {
        token: "End of script output before headers",
        statuses: &[500],
        name: "Script printed nothing",
        says: "A CGI, FastCGI or SCGI script ended without printing a header: it crashed, could not start, or was killed.",
        check: &[
            "The line before has the reason: AH01241, `mod_fcgid: …`, or the error output of the script.",
            "Run the script by hand as the user of httpd.",
            "Check permissions and the user with suEXEC or PHP-FPM; `suexec.log` says more.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Message),
        source: SCRIPT,
        ..ROW
    },
    Detail {
        token: "Premature end of script headers",
        statuses: &[500],
        name: "Script ended in its header",
        says: "A CGI or FastCGI script printed a part of its header and ended; httpd 2.2 wrote this also when nothing came at all.",
        check: &[
            "Run the script by hand as the user of httpd; it must print an empty line after the header.",
            "Look for its error output just before.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Message),
        source: SCRIPT,
        ..ROW
    },
    Detail {
        token: "malformed header from script '…': Bad header:",
        statuses: &[500],
        name: "Script printed something else before the header",
        says: "The output of the script starts with a line that is not a header, mostly a warning or debug output.",
        check: &[
            "The line quotes the text: remove the `print` or fix the warning.",
            "A missing empty line after the header looks like this too.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Message),
        source: SCRIPT,
        ..ROW
    },
    Detail {
        token: "Script timed out before returning headers",
        statuses: &[504],
        name: "Script too slow",
        says: "The script sent no header for `Timeout` or `CGIDScriptTimeout` (60 s by default).",
        check: &[
            "Find out what the script waits for.",
            "Move long work into the background, or raise `CGIDScriptTimeout`.",
        ],
        recognition: Some(Recognition::Message),
        source: SCRIPT,
        ..ROW
    },
    Detail {
        token: "Invalid status line from script '…'",
        statuses: &[500],
        name: "Script printed a bad Status",
        says: "The script printed a `Status:` header that does not start with a number.",
        check: &["Print `Status: 404 Not Found`, or leave `Status` out."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Message),
        source: SCRIPT,
        ..ROW
    },
    Detail {
        token: ".htaccess: Invalid command",
        statuses: &[500],
        name: "Unknown directive in .htaccess",
        says: "A `.htaccess` file has a directive that no loaded module knows, so every request below that directory gets 500.",
        check: &[
            "Enable the module: `Header` needs `a2enmod headers`, `RewriteEngine` needs `a2enmod rewrite`; then restart.",
            "`php_value` works only with `mod_php`; with php-fpm use `.user.ini`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, at level `alert`, without a number"),
        recognition: Some(Recognition::Message),
        source: CONFIG,
        ..ROW
    },
    Detail {
        token: ".htaccess: … not allowed here",
        statuses: &[500],
        name: "Directive not allowed in .htaccess",
        says: "A `.htaccess` file uses a directive that `AllowOverride` does not permit there, so every request below that directory gets 500.",
        check: &[
            "Set `AllowOverride All`, or the group that the directive belongs to, in the `<Directory>` of the main configuration.",
            "Or move the directive into the main configuration.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, at level `alert`, without a number"),
        recognition: Some(Recognition::Message),
        source: CONFIG,
        ..ROW
    },
    Detail {
        token: "mod_fcgid: read data timeout in",
        statuses: &[500],
        name: "FastCGI app too slow (mod_fcgid)",
        says: "The app sent nothing for `FcgidIOTimeout` (40 s by default), so httpd gave up; the client gets 500.",
        check: &[
            "Find out what the app waits for.",
            "Raise `FcgidIOTimeout`, and `FcgidBusyTimeout` above it.",
        ],
        recognition: Some(Recognition::Message),
        source: FCGID_PROC,
        ..ROW
    },
    Detail {
        token: "mod_fcgid: error reading data",
        statuses: &[500],
        name: "FastCGI app died (mod_fcgid)",
        says: "The app closed the connection without an answer: it crashed, could not start, or reached its limit of requests.",
        check: &[
            "Run the app or wrapper by hand; check `#!` and `chmod +x`.",
            "With PHP, set `PHP_FCGI_MAX_REQUESTS` at least as high as `FcgidMaxRequestsPerProcess`.",
        ],
        recognition: Some(Recognition::Message),
        source: FCGID_PROC,
        ..ROW
    },
    Detail {
        token: "mod_fcgid: HTTP request length",
        statuses: &[500],
        name: "Upload too large (mod_fcgid)",
        says: "The body is larger than `FcgidMaxRequestLen` (128 KiB by default), and mod_fcgid answers that with 500.",
        check: &["Raise it: `FcgidMaxRequestLen 52428800`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Message),
        source: FCGID,
        ..ROW
    },
    Detail {
        token: "mod_fcgid: can't apply process slot for",
        statuses: &[503],
        name: "No free process (mod_fcgid)",
        says: "All processes of the app are busy, and mod_fcgid may not start more of them.",
        check: &[
            "Raise `FcgidMaxProcessesPerClass` and `FcgidMaxProcesses`, or make the app faster.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Message),
        source: FCGID,
        ..ROW
    },
    Detail {
        token: "AH00526",
        statuses: &[],
        name: "Syntax error in the configuration",
        says: "The configuration file in the line has an error, so httpd does not start or reload.",
        check: &[
            "The next line names the directive: a typo, or its module is not loaded.",
            "Run `apachectl configtest` before every restart.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("standard error of `apachectl`, or the journal"),
        source: CONFIG,
        ..ROW
    },
    Detail {
        token: "AH00524",
        statuses: &[500],
        name: "Module returned nonsense",
        says: "A module ended the request with a code that is no status.",
        check: &["It is a bug of the module that handles the path; update it."],
        retry: Some(RetryAdvice::No),
        source: CONFIG,
        ..ROW
    },
    Detail {
        token: "AH10157",
        spellings: &["AH10156"],
        statuses: &[400],
        name: "Host name not served here",
        says: "`StrictHostCheck On` is set, and the `Host` of the request is no `ServerName` or `ServerAlias`.",
        check: &["Add a `ServerAlias`, or let health checks send a known name."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, at level `warn`"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH03154",
        statuses: &[500],
        name: "Handler expression failed",
        says: "The expression in `SetHandler` could not be evaluated.",
        check: &["Fix the expression; `apachectl configtest` does not see it."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00134",
        statuses: &[501, 400],
        name: "TLS on a plain port",
        says: "The client speaks TLS to a port without `SSLEngine`; newer versions refuse it earlier with 400 and AH00566.",
        check: &[
            "Use the TLS port, or add `SSLEngine on` to the virtual host of that port.",
            "A proxy in front with the wrong scheme does the same.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00135",
        statuses: &[501],
        name: "Unknown method",
        says: "The client used a method that no module knows.",
        check: &["Mostly scanners; else fix the client."],
        retry: Some(RetryAdvice::No),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00565",
        statuses: &[414],
        name: "URL too long",
        says: "The request line is longer than `LimitRequestLine` (8190 bytes by default).",
        check: &[
            "Send long data in the body with POST, or raise `LimitRequestLine` in the default virtual host of that port.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH00566",
        statuses: &[400],
        name: "Malformed request line",
        says: "The first line is not HTTP: TLS bytes on a plain port, another protocol, or a scanner.",
        check: &["`\\x16\\x03` in the access log: the client speaks `https://` to a plain port."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel debug` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH00567",
        statuses: &[400, 408],
        name: "Request header not readable",
        says: "The header of the request is incomplete, malformed or over a limit.",
        check: &[
            "Look for AH00561, AH00563 or AH01382 beside it; without them the client sent a malformed header or hung up.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel debug` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH00561",
        spellings: &["AH00560", "AH00562"],
        statuses: &[400],
        name: "Request header too long",
        says: "A header of the request, mostly `Cookie` or `Authorization`, is longer than `LimitRequestFieldSize` (8190 bytes by default).",
        check: &[
            "Delete the cookies of the site in the browser; find out why they grow.",
            "Or raise `LimitRequestFieldSize 16380` in the default virtual host of that port.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH00563",
        statuses: &[400],
        name: "Too many request headers",
        says: "The request has more headers than `LimitRequestFields` (100 by default).",
        check: &[
            "Look for a client or proxy that adds headers in a loop; else raise `LimitRequestFields`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH00564",
        statuses: &[400],
        name: "Header without a colon",
        says: "A line of the request header has no `:`.",
        check: &["Fix the client; a broken proxy in front may also split lines."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel debug` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH02427",
        spellings: &["AH02426"],
        statuses: &[400],
        name: "Malformed header",
        says: "The name or the value of a request header holds characters that are not allowed.",
        check: &["Fix the client; the line quotes the header."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel debug` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH00569",
        statuses: &[400],
        name: "Host is missing",
        says: "The client speaks HTTP/1.1 but sent no `Host` header.",
        check: &["Add `Host` to the health check or script, or use HTTP/1.0."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel debug` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH00550",
        spellings: &["AH02415"],
        statuses: &[400],
        name: "Malformed Host",
        says: "The `Host` header holds characters that no host name has.",
        check: &["Fix the client; scanners send such values on purpose."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel debug` or more"),
        source: VHOST,
        ..ROW
    },
    Detail {
        token: "AH00570",
        statuses: &[417],
        name: "Unknown Expect",
        says: "The client sent an `Expect` header other than `100-continue`.",
        check: &["Remove the header in the client."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH01382",
        statuses: &[408],
        name: "Client too slow",
        says: "The client did not send the header or the body of its request in the time that `RequestReadTimeout` allows.",
        check: &[
            "`Request header read timeout`: mostly connections that were opened in advance; harmless.",
            "`Request body read timeout`: slow uploads; set `RequestReadTimeout body=20,MinRate=100`.",
        ],
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: REQTIMEOUT,
        ..ROW
    },
    Detail {
        token: "AH10242",
        statuses: &[400],
        name: "Invalid Content-Length",
        says: "The client sent a `Content-Length` that is not a number.",
        check: &["Fix the client: let its HTTP library set the length."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel debug` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH02539",
        statuses: &[400],
        name: "Unknown Transfer-Encoding (request)",
        says: "The client sent a body with a `Transfer-Encoding` that does not end in `chunked`.",
        check: &["Compression of a body belongs into `Content-Encoding`: fix the client."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel debug` or more"),
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH01588",
        spellings: &["AH10483"],
        statuses: &[413],
        name: "Body too large",
        says: "The `Content-Length` is larger than `LimitRequestBody` (1 GiB by default since 2.4.54).",
        check: &[
            "Raise `LimitRequestBody` in the directory or location of the upload.",
            "Then raise the limits behind httpd too (`post_max_size`, the framework).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH01591",
        statuses: &[413],
        name: "Chunked body too large",
        says: "The client sent a chunked body, and it grew beyond `LimitRequestBody`.",
        check: &["Raise `LimitRequestBody` in the directory or location of the upload."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH01587",
        statuses: &[400, 502],
        name: "Invalid Content-Length",
        says: "A `Content-Length` is not a number: in a request the client is at fault (400), in a proxied response the backend (502).",
        check: &["With AH01110 in the next line it was the backend."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH01585",
        spellings: &["AH01592"],
        statuses: &[400, 501],
        name: "Unknown Transfer-Encoding",
        says: "The client sent a body with a `Transfer-Encoding` other than `chunked`; httpd 2.4 answers 400, trunk 501.",
        check: &["Compression of a body belongs into `Content-Encoding`: fix the client."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH01590",
        statuses: &[400, 502],
        name: "Malformed chunked body",
        says: "A chunked body breaks the format: in a request the client is at fault (400), in a proxied response the backend (502).",
        check: &[
            "With AH01095 or AH02608 in the next line it was the client, with AH01110 the backend.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH02555",
        statuses: &[200],
        name: "Unknown Transfer-Encoding from the backend",
        says: "The backend sent a `Transfer-Encoding` that httpd does not know, so httpd read the body until the connection closed.",
        check: &[
            "Nothing failed; move `gzip` from `Transfer-Encoding` to `Content-Encoding` in the backend.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH01593",
        statuses: &[411, 400],
        name: "Chunked body refused",
        says: "The handler needs to know the length of the body in advance.",
        check: &["Send `Content-Length` instead of a chunked body."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH01594",
        statuses: &[400],
        name: "Invalid Content-Length (handler)",
        says: "The client sent a `Content-Length` that is not a number.",
        check: &["Fix the client."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH01595",
        statuses: &[413],
        name: "Body not allowed",
        says: "The handler of this path takes no body, and the client sent one.",
        check: &["Send the request without a body, or fix the path."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH01411",
        statuses: &[413],
        name: "Length of the kept body invalid",
        says: "`KeptBodySize` is set, and the `Content-Length` of the request is not a number.",
        check: &["Fix the client."],
        retry: Some(RetryAdvice::AfterChange),
        source: MOD_REQUEST,
        ..ROW
    },
    Detail {
        token: "AH01412",
        spellings: &["AH01413"],
        statuses: &[413],
        name: "Kept body too large",
        says: "The body is larger than `KeptBodySize`, which login forms need to keep it.",
        check: &["Raise `KeptBodySize` in that location."],
        retry: Some(RetryAdvice::AfterChange),
        source: MOD_REQUEST,
        ..ROW
    },
    Detail {
        token: "AH00539",
        statuses: &[413],
        name: "XML body too large",
        says: "The XML body of a DAV request is larger than `LimitXMLRequestBody` (1 MB by default).",
        check: &["Raise `LimitXMLRequestBody` in that location."],
        retry: Some(RetryAdvice::AfterChange),
        source: XML,
        ..ROW
    },
    Detail {
        token: "AH00574",
        statuses: &[200],
        name: "Response broke off",
        says: "httpd could not read the rest of a response from the script, filter or file; the status had been sent already.",
        check: &["The errno in front says why; (70007): the script stopped writing for `Timeout`."],
        source: PROTOCOL,
        ..ROW
    },
    Detail {
        token: "AH02430",
        statuses: &[500],
        name: "Invalid character in a response header",
        says: "A response header holds a control character, so httpd replaced the response by 500.",
        check: &[
            "The line names the header and its value: fix the script, or the `Header` directive.",
            "A line feed in a value that comes from user input is header injection.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH02429",
        statuses: &[500],
        name: "Invalid name of a response header",
        says: "The name of a response header holds a space or another character that is not allowed, so httpd replaced the response by 500.",
        check: &["The line names the header: fix the script, or the `Header` directive."],
        retry: Some(RetryAdvice::AfterChange),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH02428",
        statuses: &[500],
        name: "Empty name of a response header",
        says: "A script or module made a response header without a name, so httpd replaced the response by 500.",
        check: &["Look for a line that starts with `:` in the output of the script."],
        retry: Some(RetryAdvice::AfterChange),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "AH01996",
        statuses: &[400],
        name: "Plain HTTP on the TLS port",
        says: "The client spoke plain HTTP to a port with `SSLEngine on`.",
        check: &[
            "Use `https://` in the client; if a load balancer ends TLS, give it a port without `SSLEngine`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: SSL_IO,
        ..ROW
    },
    Detail {
        token: "AH02031",
        statuses: &[400],
        name: "TLS name but no Host",
        says: "The client gave a name in the TLS handshake (SNI) but sent no `Host` header.",
        check: &["Fix the client: send `Host`."],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02032",
        statuses: &[421],
        name: "TLS name and Host belong to different virtual hosts",
        says: "The client connected for one name (SNI) and asked for another one in `Host`, whose TLS settings differ; since 2.4.64 httpd is strict about that.",
        check: &[
            "If a proxy is in front, let it send the same name as SNI and as `Host`.",
            "Give both virtual hosts the same TLS settings, or relax `SSLVHostSNIPolicy` (2.4.66 and newer).",
            "Browsers open a new connection by themselves.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02033",
        statuses: &[403],
        name: "No TLS name given",
        says: "The client gave no name in the TLS handshake (SNI), and `SSLStrictSNIVHostCheck on` wants one.",
        check: &["Update the client, or let it connect by name instead of by address."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02219",
        statuses: &[403],
        name: "TLS required",
        says: "`SSLRequireSSL` protects the path, and the request came over plain HTTP.",
        check: &[
            "Use `https://`; behind a proxy that ends TLS, remove `SSLRequireSSL` and redirect in the proxy.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02229",
        spellings: &["AH02228", "AH02266"],
        statuses: &[403],
        name: "SSLRequire not met",
        says: "The expression of `SSLRequire` is false for this request.",
        check: &[
            "Log the variables it uses, such as `%{SSL_CLIENT_S_DN}x`; AH02228 quotes the expression.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02265",
        statuses: &[403],
        name: "SSLRequire expression failed",
        says: "The expression of `SSLRequire` could not be evaluated.",
        check: &["Fix the expression, or write `Require expr` instead."],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02261",
        spellings: &["AH02225"],
        statuses: &[403],
        name: "Handshake for a client certificate failed",
        says: "The path asks for a client certificate in the middle of the connection, and the client did not complete that handshake.",
        check: &[
            "No certificate, or one that does not verify: the next lines have the reason of OpenSSL.",
            "Set `SSLVerifyClient` for the whole virtual host instead of a directory.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02262",
        statuses: &[403],
        name: "Client certificate not accepted",
        says: "The certificate of the client does not verify against `SSLCACertificateFile`.",
        check: &[
            "Put the CA of the client into `SSLCACertificateFile`, and raise `SSLVerifyDepth` for intermediates.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02263",
        statuses: &[403],
        name: "Client certificate missing",
        says: "The path asks for a client certificate, and the client sent none.",
        check: &["Give the client its certificate: `curl --cert client.pem --key client.key …`."],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH10158",
        statuses: &[403],
        name: "Client cannot show a certificate later",
        says: "The path asks for a client certificate after the handshake, and over TLS 1.3 this client does not support that, as most browsers do not.",
        check: &[
            "Set `SSLVerifyClient` for the whole virtual host, with a name of its own.",
            "Or allow only TLS 1.2 there: `SSLProtocol -all +TLSv1.2`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02276",
        statuses: &[403, 0],
        name: "Client certificate check failed",
        says: "A certificate in the chain of the client did not pass; the text has the reason of OpenSSL.",
        check: &["Compare issuer and dates in the line with `SSLCACertificateFile`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02039",
        statuses: &[0, 403, 500],
        name: "Certificate check failed",
        says: "A certificate of the client or of a TLS backend did not pass; the text has the reason of OpenSSL.",
        check: &[
            "`certificate has expired`: renew it.",
            "`unable to get local issuer certificate`: add the CA to `SSLCACertificateFile`, or for a backend to `SSLProxyCACertificateFile`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02040",
        statuses: &[403, 0],
        name: "Certificate chain too long",
        says: "The chain of the certificate is longer than `SSLVerifyDepth` or `SSLProxyVerifyDepth` (1 by default) allows.",
        check: &["Raise `SSLVerifyDepth 2` or more."],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02018",
        statuses: &[413],
        name: "Body too large for the TLS handshake",
        says: "The path asks for a client certificate, and the body that httpd must keep meanwhile exceeds `SSLRenegBufferSize` (128 KiB by default).",
        check: &[
            "Raise `SSLRenegBufferSize` for that directory.",
            "Or set `SSLVerifyClient` for the whole virtual host; then nothing must be kept.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_IO,
        ..ROW
    },
    Detail {
        token: "AH02257",
        spellings: &["AH02015"],
        statuses: &[413, 400, 500],
        name: "Body could not be kept for the TLS handshake",
        says: "httpd could not keep the body while it asked the client for a certificate.",
        check: &["Read AH02018 or AH02015 just before for the reason."],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02042",
        statuses: &[0],
        name: "Client asked for renegotiation",
        says: "The client tried to renegotiate TLS by itself, which httpd does not allow.",
        check: &["Update the client; some scanners test for it."],
        retry: Some(RetryAdvice::No),
        source: SSL_KERNEL,
        ..ROW
    },
    Detail {
        token: "AH02008",
        statuses: &[0],
        name: "TLS handshake with the client failed",
        says: "Client and httpd did not agree on a TLS connection; no HTTP request came, so there is no status.",
        check: &[
            "The next line has the reason of OpenSSL: protocol, cipher, or an alert of the client about the certificate.",
            "Scanners and old clients cause most of these.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: SSL_IO,
        ..ROW
    },
    Detail {
        token: "AH01998",
        statuses: &[],
        name: "TLS connection closed",
        says: "A TLS connection has ended; nothing failed.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: SSL_IO,
        ..ROW
    },
    Detail {
        token: "AH02572",
        spellings: &["AH02312"],
        statuses: &[],
        name: "No certificate for the virtual host",
        says: "httpd did not start, because a virtual host with `SSLEngine on` has no usable certificate and key.",
        check: &[
            "Set `SSLCertificateFile` and `SSLCertificateKeyFile`, and read the lines after it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_INIT,
        ..ROW
    },
    Detail {
        token: "AH02565",
        statuses: &[],
        name: "Certificate and key do not match",
        says: "httpd did not start, because the private key does not belong to the certificate.",
        check: &[
            "Compare: `openssl x509 -noout -pubkey -in CERT` and `openssl pkey -pubout -in KEY` must be equal.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SSL_INIT,
        ..ROW
    },
    Detail {
        token: "AH01909",
        statuses: &[],
        name: "Certificate is for another name",
        says: "The certificate of the virtual host does not contain its `ServerName`; clients will warn, but httpd runs.",
        check: &["Get a certificate for the name, or fix `ServerName`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, at level `warn`, at the start"),
        source: SSL_INIT,
        ..ROW
    },
    Detail {
        token: "AH10178",
        statuses: &[414],
        name: "URL too long (HTTP/2)",
        says: "The path of an HTTP/2 request is longer than `LimitRequestLine` allows.",
        check: &["Send long data in the body with POST, or raise `LimitRequestLine`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: H2_STREAM,
        ..ROW
    },
    Detail {
        token: "AH10180",
        spellings: &["AH10230"],
        statuses: &[431],
        name: "Header too long (HTTP/2)",
        says: "A header of an HTTP/2 request is longer than `LimitRequestFieldSize` (8190 bytes by default).",
        check: &["Make the cookie or token smaller, or raise `LimitRequestFieldSize`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: H2_STREAM,
        ..ROW
    },
    Detail {
        token: "AH10181",
        statuses: &[431],
        name: "Too many headers (HTTP/2)",
        says: "An HTTP/2 request has more headers than `LimitRequestFields` (100 by default).",
        check: &[
            "Look for a client or proxy that adds headers in a loop; else raise `LimitRequestFields`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, with `LogLevel info` or more"),
        source: H2_STREAM,
        ..ROW
    },
    Detail {
        token: "AH03496",
        statuses: &[400],
        name: "PROXY header is missing",
        says: "`RemoteIPProxyProtocol On` is set, and a client connected without the PROXY header.",
        check: &[
            "Turn on the PROXY protocol in the load balancer.",
            "For direct clients and health checks set `RemoteIPProxyProtocolExceptions`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("the error log, at level `warn`"),
        source: REMOTEIP,
        ..ROW
    },
    Detail {
        token: "AH00484",
        spellings: &["AH00161", "AH00286"],
        statuses: &[],
        name: "All workers busy",
        says: "Every worker is busy (`MaxRequestWorkers`), so new connections wait; clients see timeouts, and a proxy in front 502 or 504.",
        check: &[
            "`apachectl fullstatus` (mod_status) shows what the workers do: mostly a slow backend, or keep-alive with prefork.",
            "Lower `KeepAliveTimeout`, or raise `MaxRequestWorkers` if there is enough memory.",
            "The number names the MPM: AH00484 event, AH00161 prefork, AH00286 worker.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: EVENT,
        ..ROW
    },
    Detail {
        token: "AH10159",
        statuses: &[],
        name: "Workers almost all busy",
        says: "Hardly any worker is free, so new connections will soon have to wait.",
        check: &["As for AH00484: see with mod_status what the workers do."],
        retry: Some(RetryAdvice::AfterDelay),
        source: EVENT,
        ..ROW
    },
    Detail {
        token: "AH03490",
        spellings: &["AH00288"],
        statuses: &[],
        name: "Scoreboard is full",
        says: "Old processes that still finish their connections block the slots for new ones, although workers are idle.",
        check: &[
            "Raise `ServerLimit`, and lower `MaxConnectionsPerChild` restarts and long keep-alives.",
            "Frequent graceful restarts (log rotation) make it worse.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: EVENT,
        ..ROW
    },
    Detail {
        token: "AH00052",
        spellings: &["AH00051"],
        statuses: &[0],
        name: "Worker process crashed",
        says: "A process of httpd died by a signal, mostly a segmentation fault in a module; its clients got an empty reply.",
        check: &[
            "Disable modules one by one, first third-party ones and `mod_php` extensions.",
            "Get a core dump: `CoreDumpDirectory`, then `gdb httpd core`.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: MPM_UNIX,
        ..ROW
    },
    Detail {
        token: "AH00072",
        statuses: &[],
        name: "Port cannot be used",
        says: "httpd did not start, because the port is taken (98) or not allowed (13).",
        check: &[
            "98: `ss -ltnp \"sport = :80\"` names the other process; two `Listen 80` lines do it too.",
            "13: start as root, or allow the port in SELinux: `semanage port -l | grep http`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: LISTEN,
        ..ROW
    },
    Detail {
        token: "AH00015",
        statuses: &[],
        name: "Logs cannot be opened",
        says: "httpd did not start; often a follow-up of AH00072, or the log directory is missing.",
        check: &["Read the line before: AH00072 for the port, AH02291 for the directory."],
        retry: Some(RetryAdvice::AfterChange),
        source: MAIN,
        ..ROW
    },
    Detail {
        token: "AH02291",
        spellings: &["AH00014"],
        statuses: &[],
        name: "Log directory is missing",
        says: "httpd did not start, because the directory of an `ErrorLog` or `CustomLog` does not exist.",
        check: &["Create the directory in the line, or fix the path."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00016",
        statuses: &[],
        name: "Configuration failed",
        says: "httpd did not start, because a module found an error while it was set up.",
        check: &["The reason stands in the error log just before, not on the terminal."],
        retry: Some(RetryAdvice::AfterChange),
        source: MAIN,
        ..ROW
    },
    Detail {
        token: "AH00558",
        statuses: &[],
        name: "ServerName is missing",
        says: "A warning at the start: httpd found no name for this server; it runs all the same.",
        check: &["Add `ServerName localhost` or the real name to the main configuration."],
        retry: Some(RetryAdvice::No),
        source: UTIL,
        ..ROW
    },
    Detail {
        token: "AH00112",
        statuses: &[],
        name: "DocumentRoot does not exist",
        says: "A warning at the start: the directory of `DocumentRoot` is missing, so its requests will get 404.",
        check: &["Create the directory, or fix the path in the virtual host."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "AH00163",
        spellings: &["AH00489", "AH00292", "AH00094"],
        statuses: &[],
        name: "Server is running",
        says: "A notice: httpd started or restarted successfully.",
        check: &["Nothing to do."],
        retry: Some(RetryAdvice::No),
        source: EVENT,
        ..ROW
    },
    Detail {
        token: "AH00491",
        spellings: &["AH00169"],
        statuses: &[],
        name: "Server is stopping",
        says: "A notice: httpd got SIGTERM and is shutting down, and open requests may break off.",
        check: &[
            "If nobody stopped it, look at systemd (`journalctl -u apache2`) and at the log rotation.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: EVENT,
        ..ROW
    },
    Detail {
        token: "AH00493",
        spellings: &["AH00171"],
        statuses: &[],
        name: "Graceful restart",
        says: "A notice: httpd reloads its configuration, and open requests finish first.",
        check: &["Nothing to do; log rotation causes it every day."],
        retry: Some(RetryAdvice::No),
        source: EVENT,
        ..ROW
    },
];
