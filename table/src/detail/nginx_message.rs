//! Messages of nginx's error log that explain a status, with the status that nginx sends or logs for them.
//!
//! The texts and statuses were read in nginx 1.31.5 (August 2026); most rows were also produced on a running nginx 1.31.5. In are all messages
//! about a request that somebody meets in operation, and the start-up errors that leave a site without a server. Left out are debug and notice
//! lines, errors of the configuration syntax, and the many messages about a single malformed HTTP/2, HTTP/3, MP4 or SSI element. Longer tokens
//! stand before the shorter ones that they contain.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "nginx-message",
    title: "nginx error log messages",
    vendor: "nginx",
    product: "nginx",
    shown_in: "nginx's `error.log`, behind the level and the connection number (`[error] 7#7: *12 …`)",
    recognition: Recognition::Message,
    details: DETAILS,
});

const UPSTREAM: Source = Source::Page {
    title: "nginx, src/http/ngx_http_upstream.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_upstream.c",
};

const REQUEST: Source = Source::Page {
    title: "nginx, src/http/ngx_http_request.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c",
};

const BODY: Source = Source::Page {
    title: "nginx, src/http/ngx_http_request_body.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request_body.c",
};

const CORE: Source = Source::Page {
    title: "nginx, src/http/ngx_http_core_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_core_module.c",
};

const SCRIPT: Source = Source::Page {
    title: "nginx, src/http/ngx_http_script.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_script.c",
};

const ROUND_ROBIN: Source = Source::Page {
    title: "nginx, src/http/ngx_http_upstream_round_robin.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_upstream_round_robin.c",
};

const PROXY: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_proxy_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_proxy_module.c",
};

const FASTCGI: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_fastcgi_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_fastcgi_module.c",
};

const UWSGI: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_uwsgi_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_uwsgi_module.c",
};

const GRPC: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_grpc_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_grpc_module.c",
};

const MEMCACHED: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_memcached_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_memcached_module.c",
};

const LIMIT_REQ: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_limit_req_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_limit_req_module.c",
};

const LIMIT_CONN: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_limit_conn_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_limit_conn_module.c",
};

const ACCESS: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_access_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_access_module.c",
};

const STATIC: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_static_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_static_module.c",
};

const INDEX: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_index_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_index_module.c",
};

const TRY_FILES: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_try_files_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_try_files_module.c",
};

const AUTH_BASIC: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_auth_basic_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_auth_basic_module.c",
};

const AUTH_REQUEST: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_auth_request_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_auth_request_module.c",
};

const DAV: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_dav_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_dav_module.c",
};

const SLICE: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_slice_filter_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_slice_filter_module.c",
};

const IMAGE: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_image_filter_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_image_filter_module.c",
};

const MP4: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_mp4_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_mp4_module.c",
};

const REWRITE: Source = Source::Page {
    title: "nginx, src/http/modules/ngx_http_rewrite_module.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/modules/ngx_http_rewrite_module.c",
};

const HTTP2: Source = Source::Page {
    title: "nginx, src/http/v2/ngx_http_v2.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/v2/ngx_http_v2.c",
};

const CACHE: Source = Source::Page {
    title: "nginx, src/http/ngx_http_file_cache.c",
    url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_file_cache.c",
};

const CONNECTION: Source = Source::Page {
    title: "nginx, src/core/ngx_connection.c",
    url: "https://github.com/nginx/nginx/blob/master/src/core/ngx_connection.c",
};

const ACCEPT: Source = Source::Page {
    title: "nginx, src/event/ngx_event_accept.c",
    url: "https://github.com/nginx/nginx/blob/master/src/event/ngx_event_accept.c",
};

const CONNECT: Source = Source::Page {
    title: "nginx, src/event/ngx_event_connect.c",
    url: "https://github.com/nginx/nginx/blob/master/src/event/ngx_event_connect.c",
};

const OPENSSL: Source = Source::Page {
    title: "nginx, src/event/ngx_event_openssl.c",
    url: "https://github.com/nginx/nginx/blob/master/src/event/ngx_event_openssl.c",
};

const PIPE: Source = Source::Page {
    title: "nginx, src/event/ngx_event_pipe.c",
    url: "https://github.com/nginx/nginx/blob/master/src/event/ngx_event_pipe.c",
};

const RESOLVER: Source = Source::Page {
    title: "nginx, src/core/ngx_resolver.c",
    url: "https://github.com/nginx/nginx/blob/master/src/core/ngx_resolver.c",
};

const FILES: Source = Source::Page {
    title: "nginx, src/os/unix/ngx_files.c",
    url: "https://github.com/nginx/nginx/blob/master/src/os/unix/ngx_files.c",
};

const FILE: Source = Source::Page {
    title: "nginx, src/core/ngx_file.c",
    url: "https://github.com/nginx/nginx/blob/master/src/core/ngx_file.c",
};

const USER: Source = Source::Page {
    title: "nginx, src/os/unix/ngx_user.c",
    url: "https://github.com/nginx/nginx/blob/master/src/os/unix/ngx_user.c",
};

const SLAB: Source = Source::Page {
    title: "nginx, src/core/ngx_slab.c",
    url: "https://github.com/nginx/nginx/blob/master/src/core/ngx_slab.c",
};

/// What most rows have in common.
const ROW: Detail =
    Detail { statuses: &[502], confidence: Confidence::Proven, source: UPSTREAM, ..BLANK };

const DETAILS: &[Detail] = &[
    Detail {
        token: "upstream timed out (…) while connecting to upstream",
        statuses: &[504],
        name: "Timeout while connecting",
        says: "The backend did not accept the TCP connection within `proxy_connect_timeout` (60 s by default): a firewall drops the packets, the host is down, or its accept queue is full.",
        check: &[
            "Connect from the nginx host: `nc -vz HOST PORT` with the address of `upstream:` in the line.",
            "If it hangs, look at the firewall or security group between both; if it works now and then, at the accept queue (`ss -lnt`).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "upstream timed out (…) while SSL handshaking to upstream",
        statuses: &[504],
        name: "Timeout in the TLS handshake",
        says: "The backend accepted the connection but did not finish the TLS handshake in time, which is how a port that speaks plain HTTP often behaves.",
        check: &[
            "Does the port of `proxy_pass https://…` speak TLS? `openssl s_client -connect HOST:PORT` from the nginx host shows it.",
            "If it speaks plain HTTP, write `proxy_pass http://…`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "upstream timed out (…) while sending request to upstream",
        statuses: &[504],
        name: "Timeout while sending the request",
        says: "The backend stopped reading the request for `proxy_send_timeout` (60 s by default), mostly in the middle of an upload.",
        check: &[
            "Look at the backend: is it stuck, or out of workers that read request bodies?",
            "Raise `proxy_send_timeout` only if the backend really needs pauses that long.",
        ],
        ..ROW
    },
    Detail {
        token: "upstream timed out (…) while reading response header from upstream",
        statuses: &[504],
        name: "Timeout while waiting for the response",
        says: "The backend got the request but sent no response header within `proxy_read_timeout` or `fastcgi_read_timeout` (60 s by default).",
        check: &[
            "Find out what the backend did for `request:` in the line: slow query, lock, call to another service, no free worker.",
            "Move long work to a background job, or raise `proxy_read_timeout` for that location.",
            "If the time is not 60 s, grep the configuration for `_read_timeout`.",
        ],
        ..ROW
    },
    Detail {
        token: "upstream timed out (…) while reading upstream",
        statuses: &[200],
        name: "Timeout in the middle of the body",
        says: "The backend sent the header and then nothing for `proxy_read_timeout`; nginx had already sent the status, so the client got a cut body.",
        check: &[
            "Look for a stall in the backend while it streams: slow query, blocked worker, lost network.",
            "For long polling and server-sent events, send a heartbeat or raise `proxy_read_timeout` there.",
        ],
        ..ROW
    },
    Detail {
        token: "upstream timed out (…) while proxying upgraded connection",
        statuses: &[101],
        name: "Idle WebSocket closed",
        says: "Nobody sent anything on a WebSocket or other upgraded connection for `proxy_read_timeout` (60 s by default), so nginx closed it.",
        check: &[
            "Send pings from the client or the app more often than `proxy_read_timeout`.",
            "Or raise `proxy_read_timeout` and `proxy_send_timeout` in the location of the WebSocket.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        ..ROW
    },
    Detail {
        token: "upstream timed out",
        statuses: &[504],
        name: "Backend too slow",
        says: "The backend, not nginx, was too slow: nothing came from it, or nothing was accepted by it, for one of nginx's timeouts of 60 s.",
        check: &[
            "Read the text behind `while`: connecting, sending the request, or reading the response header.",
            "Look at the log of the backend named in `upstream:` at that time.",
        ],
        ..ROW
    },
    Detail {
        token: "connect() to unix:… failed (111: Connection refused)",
        name: "Nobody listens on the socket",
        says: "The file of the Unix socket exists, but no process listens on it: the backend died and left the file behind, or is just restarting.",
        check: &[
            "Restart the backend (`systemctl restart php8.2-fpm`, gunicorn …) and read its log for the reason it stopped.",
            "Check with `ss -lx` that some process listens on that path.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CONNECT,
        ..ROW
    },
    Detail {
        token: "connect() failed (111: Connection refused)",
        spellings: &[
            "connect() to … failed (111: Connection refused)",
            "connect() failed (61: Connection refused)",
        ],
        name: "Connection refused",
        says: "Nothing listens at the backend's address and port: the app is down, still starting, or listens on another port or address.",
        check: &[
            "Run `ss -ltnp` on the backend's host: is the port of `upstream:` open, and on that address?",
            "In a container `127.0.0.1` is the container itself: use the service name, and let the app listen on `0.0.0.0`.",
            "If `localhost` also resolves to `[::1]`, nginx tries that too: write `127.0.0.1` in `proxy_pass`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "connect() failed (113: No route to host)",
        spellings: &["connect() to … failed (113: No route to host)"],
        name: "No route to host",
        says: "The network says that the backend's host cannot be reached: it is down, or its firewall rejects the port.",
        check: &[
            "Check on the backend's host whether firewalld or iptables allows the port: `firewall-cmd --list-all`.",
            "Check that the address in `upstream:` is still the right one, above all for containers that were recreated.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "connect() to … failed (101: Network is unreachable)",
        spellings: &["connect() failed (101: Network is unreachable)"],
        name: "Network is unreachable",
        says: "The nginx host has no route to the backend's network, mostly because the name resolved to an IPv6 address and the host has no IPv6.",
        check: &[
            "Is the address in `upstream:` IPv6? Then use `resolver … ipv6=off`, or an IPv4 address in `proxy_pass`.",
            "Check the routes of the nginx host or container with `ip route get ADDRESS`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CONNECT,
        ..ROW
    },
    Detail {
        token: "connect() failed (110: Connection timed out)",
        spellings: &[
            "connect() to … failed (110: Connection timed out)",
            "connect() failed (110: Operation timed out)",
            "connect() failed (60: Operation timed out)",
        ],
        name: "TCP connect timed out",
        says: "The kernel gave up connecting to the backend before the timeout of nginx did, because no packet came back; nginx counts this as an error and sends 502, not 504.",
        check: &[
            "Look for a firewall or security group that drops packets to the address in `upstream:`.",
            "Connect from the nginx host: `nc -vz HOST PORT`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "connect() failed (104: Connection reset by peer)",
        spellings: &["connect() to … failed (104: Connection reset by peer)"],
        name: "Reset while connecting",
        says: "The backend's host accepted the connection and reset it at once, as a full accept queue, a dying process or a load balancer without targets does.",
        check: &[
            "Look at the log and the accept queue of the backend (`ss -lnt`: is Recv-Q close to Send-Q?).",
            "Is there a balancer or a service mesh in between? Ask its log.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "connect() to … failed (13: Permission denied)",
        spellings: &["connect() failed (13: Permission denied)"],
        name: "Permission denied",
        says: "The nginx host forbids the connection: SELinux does not let nginx connect, or the nginx user may not open the Unix socket.",
        check: &[
            "On RHEL and its relatives: `ausearch -m avc -ts recent`, then `setsebool -P httpd_can_network_connect 1`.",
            "For a socket, set `listen.owner` and `listen.mode` in the php-fpm pool, or the app's umask, so that the nginx user may open it.",
            "Check the directories above the socket too: `namei -l /run/app/app.sock`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, at level `crit`"),
        source: CONNECT,
        ..ROW
    },
    Detail {
        token: "connect() to … failed (2: No such file or directory)",
        spellings: &["connect() failed (2: No such file or directory)"],
        name: "Socket file is missing",
        says: "The Unix socket that `fastcgi_pass` or `proxy_pass` names does not exist: the backend isn't running, or makes its socket elsewhere.",
        check: &[
            "Compare the path in the line with `listen` of the php-fpm pool or `--bind` of the app.",
            "Start the backend: `systemctl status php8.2-fpm`, or the unit of your app.",
            "A socket in `/tmp` is invisible if the unit of nginx or of the app has `PrivateTmp=true`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, at level `crit`"),
        source: CONNECT,
        ..ROW
    },
    Detail {
        token: "connect() to … failed (11: Resource temporarily unavailable)",
        spellings: &["connect() failed (11: Resource temporarily unavailable)"],
        name: "Socket queue is full",
        says: "The accept queue of the Unix socket is full: the backend has too few workers for the load, or its workers are stuck.",
        check: &[
            "Raise the number of workers (`pm.max_children` in php-fpm) or find out why they are slow.",
            "Raise the queue: `listen.backlog` in php-fpm or `--backlog`, together with `net.core.somaxconn`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CONNECT,
        ..ROW
    },
    Detail {
        token: "connect() to … failed (99: Cannot assign requested address)",
        spellings: &["connect() failed (99: Cannot assign requested address)"],
        name: "Out of local ports",
        says: "The nginx host has no free local port left for this backend, because it opens a new connection for every request.",
        check: &[
            "Turn on connection reuse: `keepalive 32;` in `upstream`, `proxy_http_version 1.1;`, `proxy_set_header Connection \"\";`.",
            "Count them: `ss -tan state time-wait | wc -l`; widen `net.ipv4.ip_local_port_range`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, at level `crit`"),
        source: CONNECT,
        ..ROW
    },
    Detail {
        token: "bind(…) failed (99: Cannot assign requested address) while connecting to upstream",
        statuses: &[500],
        name: "proxy_bind address is not local",
        says: "nginx could not use the local address of `proxy_bind`, because the host does not have that address.",
        check: &[
            "Compare `proxy_bind` with `ip addr` on the nginx host or in its container.",
            "With `proxy_bind … transparent` the workers need root or `CAP_NET_RAW` and matching routes.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, at level `crit`"),
        source: CONNECT,
        ..ROW
    },
    Detail {
        token: "no live upstreams",
        spellings: &["no live upstreams while connecting to upstream"],
        name: "All servers taken out",
        says: "nginx tried no backend, because earlier errors took every server of the upstream group out for `fail_timeout` (10 s by default) or all have `max_conns` connections.",
        check: &[
            "Read the lines before the first `no live upstreams`: they name the error that took each server out.",
            "Raise `max_fails` or set `max_fails=0` if single slow requests should not take a server out.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "upstream server temporarily disabled",
        statuses: &[],
        name: "Server taken out for fail_timeout",
        says: "This backend failed `max_fails` times, so nginx sends it no requests for `fail_timeout` (10 s by default); the others take over.",
        check: &[
            "The line before says why the server failed.",
            "If it is the last one, requests now end in `no live upstreams`: fix the backend first.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, at level `warn`"),
        source: ROUND_ROBIN,
        ..ROW
    },
    Detail {
        token: "upstream prematurely closed connection while reading upstream",
        statuses: &[200],
        name: "Body cut short",
        says: "The backend closed the connection before the body was complete; nginx had already sent the status, so the client sees a truncated download.",
        check: &[
            "Look for a crash, a kill or a worker timeout in the log of the backend at that second.",
            "Compare the `Content-Length` of the backend with what it really sends.",
        ],
        source: UPSTREAM,
        ..ROW
    },
    Detail {
        token: "upstream prematurely closed connection",
        spellings: &[
            "upstream prematurely closed connection while reading response header from upstream",
        ],
        name: "Backend closed without an answer",
        says: "The backend accepted the request and closed the connection without a complete response header: it crashed, was killed, or closed an idle connection just then.",
        check: &[
            "Read the log of the backend at that second: worker timeout, out of memory (`dmesg -T`), exception, restart.",
            "If it only happens now and then on reused connections, give the backend a longer keep-alive than `keepalive_timeout` in `upstream`.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "failed (104: Connection reset by peer) while reading upstream",
        spellings: &[
            "readv() failed (104: Connection reset by peer) while reading upstream",
            "recv() failed (104: Connection reset by peer) while reading upstream",
        ],
        statuses: &[200],
        name: "Connection reset in the body",
        says: "The backend reset the connection in the middle of the body; the status was already sent, so the client got a cut response.",
        check: &[
            "Look for a crash or a kill in the log of the backend at that second.",
            "Look for a firewall or balancer between nginx and the backend that drops long transfers.",
        ],
        source: PIPE,
        ..ROW
    },
    Detail {
        token: "recv() failed (104: Connection reset by peer) while proxying upgraded connection",
        statuses: &[101],
        name: "WebSocket reset",
        says: "One side of a WebSocket or other upgraded connection dropped it without closing it properly, for example when the backend restarted.",
        check: &[
            "Did the app restart or crash at that second? `upstream:` in the line names it.",
            "Let the client reconnect by itself; such resets are normal at deployments.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "recv() failed (104: Connection reset by peer) while reading response header from upstream",
        spellings: &[
            "recv() failed (54: Connection reset by peer) while reading response header from upstream",
        ],
        name: "Backend reset the connection",
        says: "The backend took the request and reset the connection without an answer: its worker was killed, crashed, or refused to read the rest of the body.",
        check: &[
            "Read the log of the backend at that second: `request_terminate_timeout` of php-fpm, out of memory, segmentation fault.",
            "If only uploads fail, the body limit of the backend is smaller than `client_max_body_size`.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "recv() failed (104: Connection reset by peer) while reading client request",
        statuses: &[400],
        name: "Client reset the connection",
        says: "The client broke the connection off while nginx read its request, or just after nginx had refused the request.",
        check: &[
            "Read the line before of the same `*NUMBER`: it says why nginx refused the request, if it did.",
            "Single lines are browsers, scanners and health checks that hang up; nothing is wrong with nginx.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "writev() failed (32: Broken pipe) while sending request to upstream",
        spellings: &[
            "writev() failed (104: Connection reset by peer) while sending request to upstream",
            "sendfile() failed (32: Broken pipe) while sending request to upstream",
            "sendfile() failed (104: Connection reset by peer) while sending request to upstream",
        ],
        name: "Backend closed during the upload",
        says: "The backend closed the connection while nginx was still sending the request body, mostly because the body is larger than the backend accepts.",
        check: &[
            "Check the body limit of the backend (`post_max_size`, `maxPostSize`, `--limit-request-body` …) and its log.",
            "If small requests fail too, the backend crashed or closed an idle connection just then.",
        ],
        ..ROW
    },
    Detail {
        token: "upstream sent too big header",
        spellings: &["upstream sent too big header while reading response header from upstream"],
        name: "Response header too big",
        says: "The response header of the backend does not fit into `proxy_buffer_size` (4k or 8k by default), mostly because of large cookies or a long `Content-Security-Policy`.",
        check: &[
            "Set `proxy_buffer_size 16k;` and `proxy_buffers 8 16k;` together (or `fastcgi_…`): one alone may keep nginx from starting. Then `nginx -t`.",
            "Or make the header smaller: look at the size of `Set-Cookie` with `curl -sD- -o /dev/null` against the backend.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "upstream prematurely sent response",
        name: "Backend spoke before TLS was set up",
        says: "nginx wanted to speak TLS to the backend, but the backend sent data at once: the port does not speak TLS.",
        check: &[
            "Check the scheme and the port of `proxy_pass https://…`.",
            "`openssl s_client -connect HOST:PORT` from the nginx host shows what the port speaks.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "upstream sent no valid HTTP/1.0 header",
        statuses: &[],
        name: "No status line",
        says: "The backend answered with something that is not HTTP, for example TLS or another protocol; nginx passes the bytes on without a status and logs it as 009.",
        check: &[
            "Does the port of `proxy_pass http://…` speak HTTP? A TLS port needs `proxy_pass https://…`.",
            "Look at the raw answer: `printf \"GET / HTTP/1.0\\r\\n\\r\\n\" | nc HOST PORT | head`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "upstream sent HTTP/1.0 response with early hints",
        name: "103 in an HTTP/1.0 response",
        says: "The backend sent 103 Early Hints but called itself HTTP/1.0, which nginx does not accept.",
        check: &["Let the backend answer with HTTP/1.1, or turn off early hints in it."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "upstream sent invalid header",
        name: "Malformed response header",
        says: "The response header of the backend holds a line that is not a header, for example a space in the name, a control character, or debug output.",
        check: &[
            "The line quotes the start of the bad header; look for it in the app.",
            "See the raw header: `curl -sv http://BACKEND/…` from the nginx host.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "upstream sent invalid status",
        name: "Malformed Status line",
        says: "The FastCGI, uwsgi or SCGI app printed a `Status:` header that does not start with a number.",
        check: &["Look for the quoted text in the app or script that prints `Status:`."],
        retry: Some(RetryAdvice::AfterChange),
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "upstream sent \"Content-Length\" and \"Transfer-Encoding\" headers at the same time",
        name: "Both length headers from the backend",
        says: "The backend sent `Content-Length` and `Transfer-Encoding` in one response; nginx refuses that because the body could be cut in two ways.",
        check: &[
            "Find what adds the second one: the app itself, a middleware, or a proxy in front of the app.",
            "Compare `curl -sD- -o /dev/null http://BACKEND/…` from the nginx host.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "upstream sent invalid \"Content-Length\" header",
        name: "Invalid Content-Length from the backend",
        says: "The backend sent a `Content-Length` that is not a number.",
        check: &[
            "Look for code in the app that sets `Content-Length` by hand; leave it to the framework.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "upstream sent unknown \"Transfer-Encoding\"",
        name: "Unknown Transfer-Encoding from the backend",
        says: "The backend sent a `Transfer-Encoding` other than `chunked`, for example `gzip`, which nginx does not understand.",
        check: &["Compression belongs into `Content-Encoding`: fix the header in the app."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "upstream sent duplicate header line: …, ignored",
        statuses: &[200],
        name: "Header sent twice, second one dropped",
        says: "The backend sent a header twice that may stand only once, such as `Date`; nginx dropped the second one and went on.",
        check: &[
            "Nothing is broken; to get rid of the warning, let only one layer of the backend set that header.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, at level `warn`"),
        ..ROW
    },
    Detail {
        token: "upstream sent duplicate header line",
        name: "Length header sent twice",
        says: "The backend sent `Content-Length` or `Transfer-Encoding` twice, and nginx (1.23 and newer) refuses such a response.",
        check: &[
            "The line quotes both values: find the framework, middleware or proxy that adds the second one.",
            "Typical are apps that copy all headers of another response into their own.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "upstream sent invalid chunked response",
        statuses: &[200],
        name: "Malformed chunked body from the backend",
        says: "The chunked body of the backend is malformed; nginx breaks the response off, after the status has mostly been sent.",
        check: &[
            "Does the app set `Transfer-Encoding: chunked` by hand, or twice? Leave it to the server.",
            "Look at the raw body: `curl --raw http://BACKEND/…`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "upstream sent more data than specified in \"Content-Length\" header",
        statuses: &[200],
        name: "Longer than Content-Length",
        says: "The backend sent more bytes than its `Content-Length` says; nginx drops the rest and closes that connection.",
        check: &[
            "Fix the length in the app: it often counts characters instead of bytes, or is set before compression.",
            "Look for output after the body, such as PHP warnings.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, at level `warn`"),
        ..ROW
    },
    Detail {
        token: "upstream sent data after final chunk",
        statuses: &[200],
        name: "Data after the last chunk",
        says: "The backend sent more bytes after the end of its chunked body; nginx drops them and closes that connection.",
        check: &[
            "Look for output of the app after the body has ended, or for a length that is wrong in the app server.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, at level `warn`"),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "upstream SSL certificate verify error",
        name: "Backend certificate not trusted",
        says: "`proxy_ssl_verify` is on, and the certificate of the backend did not pass: it expired, or its CA is not in `proxy_ssl_trusted_certificate`.",
        check: &[
            "The number and text in parentheses say why: 10 is expired, 18 self-signed, 20 unknown issuer.",
            "Check it: `openssl s_client -connect HOST:PORT -CAfile ca.pem`; a chain with intermediates needs `proxy_ssl_verify_depth 2`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "upstream SSL certificate does not match",
        name: "Backend certificate has another name",
        says: "The certificate of the backend is trusted but isn't for the name that nginx expects.",
        check: &[
            "Set `proxy_ssl_name` to a name in the certificate, and `proxy_ssl_server_name on;` so that the backend can pick it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "SSL_do_handshake() failed (SSL: …wrong version number) while SSL handshaking to upstream",
        name: "Backend does not speak TLS",
        says: "nginx began a TLS handshake, but the backend's port answered in plain text.",
        check: &[
            "`proxy_pass https://…` to a port that speaks plain HTTP: write `http://`, or use the TLS port.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "SSL_do_handshake() failed (SSL: …alert handshake failure:SSL alert number 40) while SSL handshaking to upstream",
        name: "Backend refused the handshake",
        says: "The backend refused the TLS handshake, mostly because nginx sent no server name (SNI), which it does not do by default.",
        check: &[
            "Set `proxy_ssl_server_name on;` and, if needed, `proxy_ssl_name HOST;`.",
            "If that does not help, compare `proxy_ssl_protocols` and `proxy_ssl_ciphers` with what the backend accepts.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "SSL_do_handshake() failed (SSL: …) while SSL handshaking to upstream",
        name: "TLS handshake with the backend failed",
        says: "nginx and the backend did not agree on a TLS connection; the text in parentheses is the reason that OpenSSL gives.",
        check: &[
            "Try it from the nginx host: `openssl s_client -connect HOST:PORT -servername NAME`.",
            "Set `proxy_ssl_server_name on;`, then compare `proxy_ssl_protocols` and `proxy_ssl_ciphers`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "peer closed connection in SSL handshake while SSL handshaking to upstream",
        spellings: &[
            "peer closed connection in SSL handshake (104: Connection reset by peer) while SSL handshaking to upstream",
        ],
        name: "Backend hung up in the handshake",
        says: "The backend closed the connection in the middle of the TLS handshake, which many servers do if they get no or an unknown server name (SNI).",
        check: &[
            "Set `proxy_ssl_server_name on;` and `proxy_ssl_name` to the name that the backend expects.",
            "Try it: `openssl s_client -connect HOST:PORT -servername NAME` from the nginx host.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "SSL_do_handshake() failed (SSL: …unsupported protocol) while SSL handshaking",
        statuses: &[],
        name: "Client offers no common TLS version",
        says: "The client offered only TLS versions that `ssl_protocols` does not allow; no HTTP request came, so there is no status.",
        check: &[
            "Old clients and scanners do this all day; act only if a real client is affected.",
            "If you must serve it, add its version to `ssl_protocols`; TLS 1.0 and 1.1 are insecure.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "SSL_do_handshake() failed (SSL: …no shared cipher) while SSL handshaking",
        statuses: &[],
        name: "No common cipher with the client",
        says: "Client and nginx have no cipher in common, or the certificate type does not suit the ciphers of the client; there is no status.",
        check: &[
            "Compare `ssl_ciphers` with the client (Mozilla's SSL configuration generator has lists).",
            "An ECDSA certificate needs a client with ECDSA ciphers; a second, RSA certificate helps old clients.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "SSL_do_handshake() failed (SSL: …alert unknown ca:SSL alert number 48) while SSL handshaking",
        spellings: &[
            "SSL_do_handshake() failed (SSL: …alert certificate unknown:SSL alert number 46) while SSL handshaking",
            "SSL_do_handshake() failed (SSL: …alert bad certificate:SSL alert number 42) while SSL handshaking",
        ],
        statuses: &[],
        name: "Client does not trust nginx's certificate",
        says: "The client broke the handshake off because it does not trust the certificate that nginx showed: self-signed, private CA, or a missing intermediate.",
        check: &[
            "Does `ssl_certificate` hold the whole chain (fullchain.pem)? `openssl s_client -connect HOST:443 -servername HOST` shows it.",
            "For a private CA, install its certificate on the client.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "SSL_do_handshake() failed (SSL: …) while SSL handshaking, client",
        statuses: &[],
        name: "TLS handshake with the client failed",
        says: "A client and nginx did not agree on a TLS connection; no HTTP request came, so there is no status.",
        check: &[
            "The OpenSSL reason in parentheses tells: protocol, cipher, or an alert of the client about the certificate.",
            "Look at `client:` in the line; scanners cause most of these.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "peer closed connection in SSL handshake",
        statuses: &[],
        name: "Client hung up in the handshake",
        says: "The client closed the connection in the middle of the TLS handshake; with `to upstream` in the line it was the backend, and the client got 502.",
        check: &[
            "Single lines are health checks on port 443, scanners, or users who closed the page.",
            "If a health check causes them, let it speak TLS or check the plain port.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "cannot load certificate \"…\": BIO_new_file() failed",
        statuses: &[],
        name: "Certificate file not found",
        says: "nginx did not start or reload, because the file of `ssl_certificate` does not exist or cannot be read; a reload keeps the old configuration.",
        check: &[
            "Check the path in the line: was the certificate renewed or deleted (`certbot certificates`)?",
            "Run `nginx -t` as root after every change.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log` or the output of `nginx -t`, at level `emerg`"),
        source: OPENSSL,
        ..ROW
    },
    Detail {
        token: "could not be resolved (3: Host not found)",
        name: "Backend name does not exist",
        says: "The DNS server of `resolver` says that the name in `proxy_pass` does not exist; nginx uses neither search domains nor `/etc/hosts` there.",
        check: &[
            "Ask the same server: `dig @RESOLVER NAME`.",
            "Write full names: in Kubernetes `svc.namespace.svc.cluster.local`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: UPSTREAM,
        ..ROW
    },
    Detail {
        token: "could not be resolved (110: Operation timed out)",
        spellings: &["could not be resolved (60: Operation timed out)"],
        name: "DNS server did not answer",
        says: "The DNS server of `resolver` did not answer within `resolver_timeout` (30 s by default).",
        check: &[
            "Is the address of `resolver` right and reachable? `dig @RESOLVER NAME` from the nginx host.",
            "In Docker use `resolver 127.0.0.11`; in Kubernetes the address of the cluster DNS service.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: UPSTREAM,
        ..ROW
    },
    Detail {
        token: "could not be resolved (2: Server failure)",
        spellings: &["could not be resolved (5: Operation refused)"],
        name: "DNS server failed",
        says: "The DNS server of `resolver` answered with an error: it could not get the answer itself (2), or it does not serve this client (5).",
        check: &[
            "Ask it: `dig @RESOLVER NAME`, and once more with `+cd` to see whether DNSSEC is the cause.",
            "For `5: Operation refused`, allow the nginx host in the DNS server, or use another one.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: UPSTREAM,
        ..ROW
    },
    Detail {
        token: "send() failed (111: Connection refused) while resolving",
        name: "No DNS server at that address",
        says: "Nothing listens at the address of `resolver`, so nginx cannot look up the name in `proxy_pass`.",
        check: &[
            "Compare `resolver` with `/etc/resolv.conf` of the host or container.",
            "`dig @RESOLVER NAME` from the nginx host.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: RESOLVER,
        ..ROW
    },
    Detail {
        token: "no resolver defined to resolve",
        name: "No resolver configured",
        says: "`proxy_pass` contains a variable, so nginx looks the name up at run time, but the configuration has no `resolver`.",
        check: &[
            "Add `resolver 127.0.0.53;` (Docker: `127.0.0.11`) to the server or location.",
            "Or name the backend in an `upstream` block, or use no variable.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "host not found in upstream",
        statuses: &[],
        name: "Backend name unknown at start",
        says: "nginx did not start, because a name in `proxy_pass` or `upstream` did not resolve at that moment; so nobody listens, or an old configuration stays.",
        check: &[
            "In Docker Compose, start the backend first (`depends_on`), and put both into one network.",
            "Or use `resolver` and a variable in `proxy_pass`, so that nginx looks the name up later.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log` or the output of `nginx -t`, at level `emerg`"),
        source: UPSTREAM,
        ..ROW
    },
    Detail {
        token: "no port in upstream",
        statuses: &[500],
        name: "No port in the backend address",
        says: "The address of the backend comes from a variable and has no port, which `fastcgi_pass` and its relatives need.",
        check: &["Log the variable, and give it a value with a port, such as `127.0.0.1:9000`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "invalid port in upstream",
        statuses: &[500],
        name: "Invalid port in the backend address",
        says: "The address of the backend comes from a variable, and its port is not a number from 1 to 65535.",
        check: &["Log the variable of `proxy_pass` with `log_format`, and fix what sets it."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "invalid URL prefix in \"…\"",
        statuses: &[500],
        name: "proxy_pass without http://",
        says: "The variable in `proxy_pass` is empty or does not start with `http://` or `https://`.",
        check: &[
            "The line quotes the value; find the `set` or `map` that did not match, and give it a default.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "zero length URI to proxy",
        statuses: &[500],
        name: "Nothing left to proxy",
        says: "After `rewrite` and `proxy_pass` with variables, no path was left to send to the backend.",
        check: &["Check the `rewrite` of that location: the replacement must start with `/`."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "client intended to send too large body",
        statuses: &[413],
        name: "Body too large",
        says: "The body is larger than `client_max_body_size` (1m by default), so nginx refused it without passing it on; `Content-Length` or the bytes stand in the line.",
        check: &[
            "Raise `client_max_body_size 50m;` in the server or location that handles the upload, then reload.",
            "In Kubernetes set the annotation `nginx.ingress.kubernetes.io/proxy-body-size`.",
            "Raise the limits behind nginx too (`post_max_size`, `upload_max_filesize`, the framework).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "client intended to send too large chunked body",
        statuses: &[413],
        name: "Chunked body too large",
        says: "The client sent a chunked body, and it grew beyond `client_max_body_size` (1m by default).",
        check: &[
            "Raise `client_max_body_size` in the location that handles the upload.",
            "`client_max_body_size 0;` turns the limit off, which lets anybody fill your disk.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: BODY,
        ..ROW
    },
    Detail {
        token: "limiting requests, dry run",
        statuses: &[],
        name: "Would have been limited",
        says: "`limit_req_dry_run` is on: the request is over the rate limit, but nginx let it pass.",
        check: &[
            "Count these lines to choose `rate` and `burst`, then remove `limit_req_dry_run`.",
        ],
        retry: Some(RetryAdvice::No),
        source: LIMIT_REQ,
        ..ROW
    },
    Detail {
        token: "limiting requests, excess",
        spellings: &["limiting requests"],
        statuses: &[503, 429],
        name: "Rate limited by limit_req",
        says: "The client sent requests faster than `limit_req` allows, so nginx refused this one; with 429 the operator has set `limit_req_status`.",
        check: &[
            "`by zone` names the `limit_req_zone`: look at its `rate`, and at `burst` and `nodelay` of `limit_req`.",
            "Behind a proxy all clients share one address: set `real_ip_header` and `set_real_ip_from`.",
            "Say 429 instead of 503: `limit_req_status 429;`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: LIMIT_REQ,
        ..ROW
    },
    Detail {
        token: "delaying request, excess",
        spellings: &["delaying request"],
        statuses: &[],
        name: "Slowed down by limit_req",
        says: "The request is over the rate but within `burst`, so nginx held it back for a while and then served it.",
        check: &["Nothing failed; add `nodelay` to `limit_req` if the delay hurts."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, at level `warn` by default"),
        source: LIMIT_REQ,
        ..ROW
    },
    Detail {
        token: "limiting connections by zone",
        statuses: &[503, 429],
        name: "Connection limit reached",
        says: "The client has more requests open at once than `limit_conn` allows, so nginx refused this one.",
        check: &[
            "`by zone` names the `limit_conn_zone`; every HTTP/2 stream counts as a connection.",
            "Behind a proxy all clients share one address: set `real_ip_header` and `set_real_ip_from`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: LIMIT_CONN,
        ..ROW
    },
    Detail {
        token: "could not allocate node in limit_req zone",
        statuses: &[503, 429],
        name: "Zone of limit_req is full",
        says: "The shared memory of the `limit_req_zone` is too small for the number of clients, so nginx refused the request although it was not too fast.",
        check: &[
            "Raise the size: `limit_req_zone $binary_remote_addr zone=one:20m …`, and reload.",
            "Use `$binary_remote_addr` as the key instead of the longer `$remote_addr`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, at level `alert`"),
        source: LIMIT_REQ,
        ..ROW
    },
    Detail {
        token: "ngx_slab_alloc() failed: no memory in limit_conn_zone",
        statuses: &[503],
        name: "Zone of limit_conn is full",
        says: "The shared memory of the `limit_conn_zone` is full, so nginx refuses requests although the client is within its limit.",
        check: &["Raise the size of the zone (`zone=addr:20m`) and reload."],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, at level `crit`"),
        source: SLAB,
        ..ROW
    },
    Detail {
        token: "could not allocate node in cache keys zone",
        statuses: &[],
        name: "Cache zone is full",
        says: "The shared memory of `keys_zone` is full: nginx answers without storing new responses in the cache.",
        check: &["Raise `keys_zone=NAME:SIZE` of `proxy_cache_path`; 1 MB holds about 8000 keys."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, at level `alert`"),
        source: CACHE,
        ..ROW
    },
    Detail {
        token: "rewrite or internal redirection cycle",
        spellings: &[
            "rewrite or internal redirection cycle while internally redirecting to",
            "rewrite or internal redirection cycle while processing",
            "rewrite or internal redirection cycle while redirect to named location",
        ],
        statuses: &[500],
        name: "Endless internal redirect",
        says: "The configuration redirected the request inside nginx more than 10 times: `try_files`, `error_page` or `rewrite` leads back to itself.",
        check: &[
            "`while internally redirecting to \"/index.html\"`: the last file of `try_files` does not exist under `root`; check `root`.",
            "`while processing`: a `rewrite … last` matches its own result; use `break`, or a narrower pattern.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "subrequests cycle while processing",
        statuses: &[200],
        name: "Includes that include themselves",
        says: "An SSI page or another subrequest includes itself, and nginx stopped at 50 levels; the status was mostly sent already.",
        check: &["Look for a file that includes itself, directly or through another one."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "could not find named location",
        statuses: &[500],
        name: "Named location is missing",
        says: "`try_files` or `error_page` points to an `@name` that the server block does not define.",
        check: &["Add `location @name { … }` to the same `server` block, or fix the name."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "the rewritten URI has a zero length",
        statuses: &[500],
        name: "rewrite left nothing",
        says: "A `rewrite` replaced the path with an empty string.",
        check: &["Make the replacement start with `/`: `rewrite ^/old(.*)$ /$1 last;`."],
        retry: Some(RetryAdvice::AfterChange),
        source: SCRIPT,
        ..ROW
    },
    Detail {
        token: "directory index of \"…\" is forbidden",
        statuses: &[403],
        name: "Directory without an index file",
        says: "The client asked for a directory that has no index file, and `autoindex` is off.",
        check: &[
            "Is the index file (`index.html`, `index.php`) in the quoted directory? If not, `root` or the deployment is wrong.",
            "For a single-page app use `try_files $uri /index.html;`; to show a listing, `autoindex on;`.",
            "For PHP, `index` must name `index.php`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "access forbidden by rule",
        statuses: &[403],
        name: "Denied by allow/deny",
        says: "A `deny` rule of the operator matches the address of the client.",
        check: &[
            "Look for `deny` and `allow` in the location, and in the server and http blocks above it.",
            "Behind a proxy nginx sees the address of the proxy: set `set_real_ip_from` and `real_ip_header`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ACCESS,
        ..ROW
    },
    Detail {
        token: "open() \"…\" failed (2: No such file or directory)",
        spellings: &["lstat() \"…\" failed (2: No such file or directory)"],
        statuses: &[404, 403],
        name: "File not found",
        says: "The file does not exist at the quoted path: the URL is wrong, or `root` or `alias` doesn't lead where the files are.",
        check: &[
            "Compare the quoted path with the disk; `alias` replaces the location prefix, `root` puts it behind.",
            "A client-side route of an app needs `try_files $uri /index.html;`.",
            "If the file is that of `auth_basic_user_file`, the client gets 403 instead.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: STATIC,
        ..ROW
    },
    Detail {
        token: "open() \"…\" failed (20: Not a directory)",
        statuses: &[404],
        name: "Path below a file",
        says: "A part of the path in the URL is a file, not a directory, so nothing can lie below it.",
        check: &[
            "Paths like `/index.php/x` need a location that passes them to the app with `fastcgi_split_path_info`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: STATIC,
        ..ROW
    },
    Detail {
        token: "open() \"…\" failed (13: Permission denied)",
        statuses: &[403, 500],
        name: "File not readable",
        says: "The nginx user may not read the file; with level `crit` and a temporary directory in the path, nginx cannot write there, and the client gets 500 or a cut body.",
        check: &[
            "Check every directory of the path: `namei -l PATH`; the nginx user needs `x` on each of them.",
            "On RHEL and its relatives: `ls -Z PATH`, then `restorecon -Rv DIR`.",
            "Compare `user` in `nginx.conf` with the owner of `proxy_temp`, `client_body_temp` or the cache.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: STATIC,
        ..ROW
    },
    Detail {
        token: "open() \"…\" failed (24: Too many open files)",
        statuses: &[500],
        name: "Too many open files",
        says: "A worker of nginx has used up its file descriptors, so it cannot open the file.",
        check: &[
            "Set `worker_rlimit_nofile 65535;`, and `LimitNOFILE=` in the systemd unit.",
            "Each proxied request takes two or more: keep `worker_connections` below half of the limit.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, at level `crit`"),
        source: STATIC,
        ..ROW
    },
    Detail {
        token: "\"…\" is not found (2: No such file or directory)",
        statuses: &[404],
        name: "Directory not found",
        says: "The client asked for a directory that does not exist under `root`.",
        check: &[
            "Compare the quoted path with the disk; check `root` or `alias` and whether the files were deployed.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: INDEX,
        ..ROW
    },
    Detail {
        token: "\"…\" is forbidden (13: Permission denied)",
        statuses: &[403],
        name: "Directory not accessible",
        says: "The nginx user may not enter the directory or read its index file.",
        check: &[
            "Check every directory of the path: `namei -l PATH`; home directories are closed to others by default.",
            "On RHEL and its relatives: `ls -Z PATH`, then `restorecon -Rv DIR`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: INDEX,
        ..ROW
    },
    Detail {
        token: "stat() \"…\" failed (13: Permission denied)",
        statuses: &[404, 500, 403],
        name: "try_files may not look",
        says: "The nginx user may not enter a directory of the path, so `try_files` takes the file as missing and goes on to its fallback.",
        check: &[
            "Check every directory of the path: `namei -l PATH`; the nginx user needs `x` on each of them.",
            "On RHEL and its relatives look for SELinux denials: `ausearch -m avc -ts recent`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, at level `crit`"),
        source: TRY_FILES,
        ..ROW
    },
    Detail {
        token: "\"…\" is not a regular file",
        statuses: &[404],
        name: "Not a regular file",
        says: "The URL leads to a device, a socket or another special file, and nginx serves only regular files.",
        check: &[
            "Check `root`, `alias` and symbolic links: nothing special should lie under the document root.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, at level `crit`"),
        source: STATIC,
        ..ROW
    },
    Detail {
        token: "no handler found",
        statuses: &[404],
        name: "No handler for the request",
        says: "No module of nginx took the request: the location has neither files nor a `proxy_pass`, or the static module is not compiled in.",
        check: &["Check which `location` matches the path, and what it is meant to do."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "no user/password was provided for basic authentication",
        statuses: &[401],
        name: "No credentials sent",
        says: "The location asks for a user and password, and the client sent none; browsers send them only after this first answer.",
        check: &[
            "One such line before a successful login is normal.",
            "A script must send them itself: `curl -u USER …`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: AUTH_BASIC,
        ..ROW
    },
    Detail {
        token: "user \"…\" was not found in \"…\"",
        statuses: &[401, 407],
        name: "User not in the password file",
        says: "The client sent a user name that the file of `auth_basic_user_file` does not have.",
        check: &[
            "Compare with the quoted file; add the user with `htpasswd FILE USER`.",
            "Many different names from one address are somebody who is guessing passwords.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_BASIC,
        ..ROW
    },
    Detail {
        token: "user \"…\": password mismatch",
        statuses: &[401, 407],
        name: "Wrong password",
        says: "The user exists in the file of `auth_basic_user_file`, but the password of the client doesn't match.",
        check: &[
            "Set it anew with `htpasswd FILE USER`.",
            "Some systems do not know bcrypt hashes: use `htpasswd -m` (apr1) if the password is right.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTH_BASIC,
        ..ROW
    },
    Detail {
        token: "crypt_r() failed (22: Invalid argument)",
        statuses: &[500],
        name: "Password hash not understood",
        says: "The C library of the nginx host does not understand the kind of hash in the file of `auth_basic_user_file`.",
        check: &[
            "Make the entry again with a hash that every system knows: `htpasswd -m FILE USER` (apr1).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, at level `crit`"),
        source: USER,
        ..ROW
    },
    Detail {
        token: "auth request unexpected status",
        statuses: &[500],
        name: "auth_request failed",
        says: "The authentication service of `auth_request` answered neither 2xx nor 401 nor 403 (the line says what), so nginx sent 500.",
        check: &[
            "502 or 504 in the line: the service is down or slow; see the line before.",
            "302 in the line: the service redirects to a login page; let it answer 401, and redirect with `error_page 401`.",
            "404 in the line: the path of the `auth_request` location is wrong.",
        ],
        source: AUTH_REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent invalid method in HTTP/0.9 request",
        statuses: &[400],
        name: "Not an HTTP request",
        says: "The request line has no version, and its method is not GET: it is no HTTP, but a scanner or another protocol.",
        check: &["Nothing to fix in nginx; look at `client:` if you want to block the sender."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent invalid method",
        statuses: &[400],
        name: "Invalid method",
        says: "The request line does not start with a valid method; TLS bytes on a plain HTTP port look like this too.",
        check: &[
            "`\\x16\\x03` at the start of the request in the access log: the client speaks `https://` to this port, so use the TLS port.",
            "Else it is a scanner or another protocol.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent invalid version",
        statuses: &[505, 400],
        name: "HTTP version not supported",
        says: "The request line names an HTTP version that nginx does not speak.",
        check: &["Fix the client; HTTP/2 without TLS needs `http2 on;` in that server."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent invalid request",
        statuses: &[400],
        name: "Malformed request line",
        says: "nginx cannot parse the request line: a space or control character in the path, a path above the root, or no HTTP at all.",
        check: &[
            "Encode the path in the client: a space is `%20`.",
            "Paths with `../` come from scanners.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent invalid header line",
        statuses: &[400],
        name: "Malformed header",
        says: "The client sent a line that is not a valid header, for example a name with a space; nginx refuses it, or with `ignore_invalid_headers` skips only that header.",
        check: &[
            "The line quotes the header; fix it in the client.",
            "A name with an underscore is skipped without a 400: set `underscores_in_headers on;` if the app needs it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent too long URI",
        statuses: &[414],
        name: "URL too long",
        says: "The request line is longer than one buffer of `large_client_header_buffers` (8k by default).",
        check: &[
            "Send long data in the body with POST, not in the query.",
            "Or raise `large_client_header_buffers 4 32k;` in the first server block of that port.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent too long header line",
        statuses: &[400, 494],
        name: "Header line too long",
        says: "One header of the request, mostly `Cookie` or `Authorization`, is longer than a buffer of `large_client_header_buffers` (8k by default); nginx sends 400 and calls it 494 inside.",
        check: &[
            "Delete the cookies of the site in the browser; find out why they grow.",
            "Or raise `large_client_header_buffers 4 32k;` in the default server of that port.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent too large request",
        statuses: &[400, 494],
        name: "Request header too large",
        says: "All headers of the request together do not fit into `large_client_header_buffers` (4 buffers of 8k by default); nginx sends 400 and calls it 494 inside.",
        check: &[
            "Make the cookies and tokens smaller.",
            "Or raise `large_client_header_buffers` in the default server of that port.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent too many header lines",
        statuses: &[400, 494],
        name: "Too many headers",
        says: "The request has more header lines than `max_headers` (1000 by default) allows; nginx sends 400 and calls it 494 inside.",
        check: &[
            "Look for a client or proxy that adds the same header in a loop; else raise `max_headers`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent duplicate host header",
        statuses: &[400],
        name: "Two Host headers",
        says: "The request has two `Host` headers, which nginx refuses.",
        check: &["Look for a proxy that adds `Host` instead of replacing it."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent duplicate header line",
        statuses: &[400],
        name: "Header sent twice",
        says: "The client sent a header twice that may stand only once, such as `Content-Length` or `Authorization`.",
        check: &[
            "The line quotes both values: fix the client, or the proxy that adds the second one.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent invalid host header",
        statuses: &[400],
        name: "Invalid Host",
        says: "The `Host` header holds characters that no host name has, such as a space.",
        check: &[
            "Fix the client or the proxy that sets `Host`; scanners send such values on purpose.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent invalid host in request line",
        statuses: &[400],
        name: "Invalid host in the request line",
        says: "The request line holds a full URL, and its host is empty or malformed.",
        check: &["Fix the client; it may take nginx for a forward proxy."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent HTTP/1.1 request without \"Host\" header",
        statuses: &[400],
        name: "Host is missing",
        says: "The client speaks HTTP/1.1 but sent no `Host` header, which every HTTP/1.1 request needs.",
        check: &[
            "Add `Host` to the health check or script: `GET / HTTP/1.1\\r\\nHost: example.com\\r\\n…`, or use HTTP/1.0.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent invalid \"Content-Length\" header",
        statuses: &[400],
        name: "Invalid Content-Length",
        says: "The client sent a `Content-Length` that is not a number.",
        check: &["Fix the client: let its HTTP library set the length."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent \"Content-Length\" and \"Transfer-Encoding\" headers at the same time",
        statuses: &[400],
        name: "Both length headers from the client",
        says: "The client sent `Content-Length` and `Transfer-Encoding` in one request; nginx refuses that because it is the way of request smuggling.",
        check: &["Fix the client or the proxy in front that adds the second header."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent HTTP/1.0 request with \"Transfer-Encoding\" header",
        statuses: &[400],
        name: "Chunked body in HTTP/1.0",
        says: "The client calls itself HTTP/1.0 but sends `Transfer-Encoding`, which HTTP/1.0 does not have.",
        check: &[
            "Let the client speak HTTP/1.1; in an nginx in front set `proxy_http_version 1.1;`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent unknown \"Transfer-Encoding\"",
        statuses: &[501],
        name: "Unknown Transfer-Encoding",
        says: "The client sent a body with a `Transfer-Encoding` other than `chunked`.",
        check: &["Compression of a body belongs into `Content-Encoding`: fix the client."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent \"Proxy-Connection\" header",
        statuses: &[400],
        name: "Proxy-Connection in HTTP/2",
        says: "The client treats nginx as an old forward proxy and sent `Proxy-Connection` where it is not allowed.",
        check: &[
            "Check the proxy settings of the client: it should not use this nginx as its proxy.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent TRACE method",
        statuses: &[405],
        name: "TRACE refused",
        says: "The client used TRACE, which nginx never allows.",
        check: &["Nothing to fix; security scanners try TRACE."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent CONNECT method",
        statuses: &[405],
        name: "CONNECT refused",
        says: "The client asked nginx to open a tunnel, but this server is not a forward proxy.",
        check: &[
            "Check the proxy settings of the client; scanners look for open proxies this way too.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent CONNECT request with body",
        statuses: &[400],
        name: "CONNECT with a body",
        says: "The client sent a CONNECT request with a body, which nginx does not accept even where CONNECT is allowed.",
        check: &["Fix the client: a CONNECT request has no body."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent unsafe win32 URI",
        statuses: &[400],
        name: "Unsafe Windows path",
        says: "On Windows, nginx refused a path that Windows would read as another file, such as one that ends in a dot.",
        check: &["Mostly a scanner; else rename the file."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent invalid chunked body",
        statuses: &[400],
        name: "Malformed chunked body",
        says: "The client sent a chunked body that breaks the format.",
        check: &[
            "Look for a client that sets `Transfer-Encoding: chunked` by hand but sends the plain body.",
            "A proxy in front may also have cut the body.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: BODY,
        ..ROW
    },
    Detail {
        token: "client sent plain HTTP request to HTTPS port",
        statuses: &[400, 497],
        name: "Plain HTTP on the HTTPS port",
        says: "The client spoke plain HTTP to a port with `ssl`; nginx sends 400 and calls it 497 inside.",
        check: &[
            "Use `https://` in the client, or the plain port.",
            "If a load balancer ends TLS, let it use the port without `ssl`.",
            "`error_page 497 =301 https://$host$request_uri;` redirects such clients.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client SSL certificate verify error",
        statuses: &[400, 495],
        name: "Client certificate not accepted",
        says: "The client sent a certificate that `ssl_verify_client` does not accept; nginx sends 400 and calls it 495 inside.",
        check: &[
            "The number and text in parentheses say why: 10 is expired, 18 self-signed, 20 unknown issuer.",
            "Put the CA of the client into `ssl_client_certificate`; for intermediates raise `ssl_verify_depth`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client sent no required SSL certificate",
        statuses: &[400, 496],
        name: "Client certificate missing",
        says: "`ssl_verify_client on` asks for a client certificate, and the client sent none; nginx sends 400 and calls it 496 inside.",
        check: &[
            "Give the client its certificate: `curl --cert client.pem --key client.key …`.",
            "A proxy that ends TLS in front of nginx does not pass client certificates on.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client attempted to request the server name different from the one that was negotiated",
        statuses: &[421],
        name: "Host differs from the TLS name",
        says: "The client reused a connection for another host, and that host asks for client certificates in another way, so nginx refuses it.",
        check: &[
            "A browser opens a new connection by itself after 421.",
            "Give the hosts the same `ssl_verify_client`, or certificates without common names.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client attempted to request the server name for which the negotiated protocol is disabled",
        statuses: &[421],
        name: "HTTP/2 is off for this host",
        says: "The client reused an HTTP/2 or HTTP/3 connection for a host whose server block has that protocol turned off.",
        check: &[
            "A browser opens a new connection by itself after 421.",
            "Set `http2 on;` alike in all server blocks that share a certificate.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client intended to send body data larger than declared",
        statuses: &[400],
        name: "Body longer than declared",
        says: "The client sent more bytes over HTTP/2 or HTTP/3 than its `content-length` says.",
        check: &["Fix the length in the client."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client prematurely closed stream",
        statuses: &[400],
        name: "HTTP/2 body cut short",
        says: "The client ended the HTTP/2 or HTTP/3 stream before it had sent the whole body.",
        check: &[
            "Users who cancel an upload cause this.",
            "If it happens always, compare `content-length` with what the client sends.",
        ],
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client sent too large header field",
        statuses: &[0],
        name: "HTTP/2 header field too large",
        says: "One header of an HTTP/2 request is larger than a buffer of `large_client_header_buffers` (8k by default); nginx closed the whole connection without a status.",
        check: &[
            "Make the cookie or token smaller.",
            "Or raise `large_client_header_buffers 4 32k;` in the default server of that port.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client sent too large header",
        statuses: &[0],
        name: "HTTP/2 headers too large",
        says: "The headers of an HTTP/2 request are together larger than `large_client_header_buffers` allows; nginx closed the whole connection without a status.",
        check: &[
            "Make the cookies and tokens smaller.",
            "Or raise `large_client_header_buffers` in the default server of that port.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client sent neither \":authority\" nor \"Host\" header",
        statuses: &[400],
        name: "HTTP/2 request without a host",
        says: "The HTTP/2 or HTTP/3 request names no host.",
        check: &["Fix the client or the health check: set `:authority`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client sent \":authority\" and \"Host\" headers with different values",
        statuses: &[400],
        name: "Two different hosts",
        says: "The HTTP/2 or HTTP/3 request names one host in `:authority` and another one in `Host`.",
        check: &["Set only one of both in the client; a proxy in front must change both alike."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client sent \"Connection\" header",
        spellings: &[
            "client sent \"Keep-Alive\" header",
            "client sent \"Transfer-Encoding\" header",
            "client sent \"Upgrade\" header",
            "client sent invalid \"TE\" header",
        ],
        statuses: &[400],
        name: "Connection header in HTTP/2",
        says: "The client sent `Connection`, `Keep-Alive`, `Transfer-Encoding` or `Upgrade` over HTTP/2 or HTTP/3, where these headers are not allowed.",
        check: &["Remove the header in the client; WebSocket over HTTP/2 needs another handshake."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client sent invalid header name",
        statuses: &[400],
        name: "Invalid header name in HTTP/2",
        says: "The HTTP/2 or HTTP/3 request has a header name with capital letters or other characters that are not allowed.",
        check: &["Write header names in lower case in the client."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2 flood detected",
        statuses: &[0],
        name: "HTTP/2 flood",
        says: "The client sent far more HTTP/2 frames than useful data, as in an attack, so nginx closed the connection.",
        check: &[
            "Look at `client:`; block it if it is an attack.",
            "A proxy or client with very many tiny frames can cause it too.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "concurrent streams exceeded",
        statuses: &[0],
        name: "Too many HTTP/2 streams",
        says: "The client opened more HTTP/2 streams at once than `http2_max_concurrent_streams` (128 by default) allows, so nginx refused this one.",
        check: &[
            "Fix the client: it must keep to the limit that nginx announces, and may send the request again.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client canceled stream",
        statuses: &[499],
        name: "Client canceled the request",
        says: "The client canceled its HTTP/2 request, for example because the user left the page.",
        check: &["Normal; if there are many, look for slow responses with `$request_time`."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "client prematurely closed connection, so upstream connection is closed too",
        spellings: &[
            "epoll_wait() reported that client prematurely closed connection",
            "kevent() reported that client prematurely closed connection",
        ],
        statuses: &[499],
        name: "Client gone, backend request stopped",
        says: "The client hung up before the backend had answered, so nginx broke off the request to the backend as well.",
        check: &[
            "Compare `$request_time` with the timeout of the client or of the proxy in front: is it always the same?",
            "`proxy_ignore_client_abort on;` lets the backend finish all the same.",
        ],
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: UPSTREAM,
        ..ROW
    },
    Detail {
        token: "client prematurely closed connection while sending to client",
        spellings: &[
            "client prematurely closed connection (104: Connection reset by peer) while sending to client",
            "writev() failed (32: Broken pipe) while sending to client",
        ],
        statuses: &[200],
        name: "Client gone in the middle of the body",
        says: "The client hung up while nginx was sending it the response; the status had already gone out.",
        check: &[
            "Users who cancel a download cause this.",
            "If it always comes after the same time, look at the timeout of the client or of a proxy in front.",
        ],
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: UPSTREAM,
        ..ROW
    },
    Detail {
        token: "client prematurely closed connection",
        statuses: &[400, 499],
        name: "Client hung up",
        says: "The client closed the connection before its request was complete (logged as 400) or before it got the answer (logged as 499).",
        check: &[
            "Users and scanners that hang up cause this all day.",
            "If uploads break off, look at the network and at timeouts of the client.",
        ],
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client timed out",
        spellings: &["client timed out (110: Connection timed out)"],
        statuses: &[408, 200],
        name: "Client too slow",
        says: "The client did not send its header or body, or did not read the response, within 60 s (`client_header_timeout`, `client_body_timeout`, `send_timeout`).",
        check: &[
            "`while waiting for request`: a connection that was opened in advance and never used; harmless, and without a status.",
            "`while sending response`: the client stopped reading; look at its network.",
        ],
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "client … closed keepalive connection",
        spellings: &["closed keepalive connection"],
        statuses: &[],
        name: "Idle connection closed",
        says: "The client closed a connection that it no longer needed; nothing failed.",
        check: &["Nothing to do; raise the level of `error_log` above `info` to stop the lines."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "FastCGI sent in stderr: \"Primary script unknown\"",
        statuses: &[404],
        name: "PHP script not found",
        says: "php-fpm did not find the file of `SCRIPT_FILENAME`: the path is wrong, does not exist in the container of php-fpm, or is not readable by its user.",
        check: &[
            "Set `fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;`, and check `root` in that location.",
            "With containers, the files must lie at the same path in the php-fpm container.",
            "Add `try_files $uri =404;` to stop requests for scripts that do not exist.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "FastCGI sent in stderr: \"Access to the script",
        statuses: &[403],
        name: "PHP refuses the script",
        says: "php-fpm refuses the file because its extension is not in `security.limit_extensions` (`.php` by default).",
        check: &[
            "Pass only `.php` files to php-fpm: `location ~ \\.php$`.",
            "If the path ends in `/index.php/…`, set `fastcgi_split_path_info`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "FastCGI sent in stderr",
        spellings: &["FastCGI sent in stderr: \"PHP message:"],
        statuses: &[500, 200],
        name: "Error output of PHP",
        says: "PHP or another FastCGI app wrote this text to its error output; the app, not nginx, chose the status.",
        check: &[
            "Read the quoted text: `PHP Fatal error` names file and line of the bug.",
            "`PHP Warning` or `PHP Notice` do not change the status by themselves.",
        ],
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "upstream prematurely closed FastCGI stdout",
        name: "FastCGI output without header",
        says: "The FastCGI app ended its answer before a complete header: the script died, or printed nothing.",
        check: &[
            "Read the log of php-fpm or of the app at that second.",
            "Run the script by hand with the same environment.",
        ],
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "upstream prematurely closed FastCGI request",
        statuses: &[200],
        name: "FastCGI body cut short",
        says: "The FastCGI app closed the connection in the middle of its answer; the status was mostly sent already.",
        check: &["Look for a crash, a kill or `request_terminate_timeout` in the log of php-fpm."],
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "upstream sent unsupported FastCGI protocol version",
        name: "Not a FastCGI server",
        says: "The port of `fastcgi_pass` does not speak FastCGI; version 72 is the letter `H` of an HTTP answer.",
        check: &["Use `proxy_pass` for an HTTP server, or the FastCGI port of the app."],
        retry: Some(RetryAdvice::AfterChange),
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "upstream sent invalid FastCGI record type",
        spellings: &[
            "upstream sent unexpected FastCGI record",
            "upstream sent unexpected FastCGI request id",
        ],
        name: "Broken FastCGI record",
        says: "The backend of `fastcgi_pass` sent a record that FastCGI does not know: another protocol, or a bug in the app server.",
        check: &[
            "Check what listens on that port or socket; update the FastCGI library of the app.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FASTCGI,
        ..ROW
    },
    Detail {
        token: "uwsgi request is too big",
        statuses: &[500],
        name: "Headers too big for uwsgi",
        says: "The headers and variables of the request exceed the 64 KiB of the uwsgi protocol, mostly because of cookies.",
        check: &[
            "Make the cookies smaller, or talk HTTP to uWSGI (`http-socket` and `proxy_pass`).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, at level `alert`"),
        source: UWSGI,
        ..ROW
    },
    Detail {
        token: "key: \"…\" was not found by memcached",
        statuses: &[404],
        name: "Not in memcached",
        says: "The key is not in memcached; with `error_page 404 = @fallback` nginx then asks the app.",
        check: &[
            "Is `error_page 404 502 504 = @fallback;` set in that location?",
            "Does the app store its pages under the quoted key?",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, but only with `error_log … info`"),
        source: MEMCACHED,
        ..ROW
    },
    Detail {
        token: "memcached sent invalid",
        spellings: &[
            "memcached sent invalid response", "memcached sent invalid trailer",
            "memcached sent invalid length", "memcached sent invalid flags",
            "memcached sent invalid key",
        ],
        name: "Bad answer of memcached",
        says: "The server of `memcached_pass` sent something that is not the memcached protocol, or failed while answering.",
        check: &["Check what listens at that address: `printf \"stats\\r\\n\" | nc HOST 11211`."],
        retry: Some(RetryAdvice::AfterChange),
        source: MEMCACHED,
        ..ROW
    },
    Detail {
        token: "the \"$memcached_key\" variable is not set",
        statuses: &[500],
        name: "memcached_key is empty",
        says: "The location uses `memcached_pass`, but nothing sets `$memcached_key` for this request.",
        check: &["Add `set $memcached_key \"$uri?$args\";` to the location."],
        retry: Some(RetryAdvice::AfterChange),
        source: MEMCACHED,
        ..ROW
    },
    Detail {
        token: "upstream rejected request with error",
        name: "Backend reset the gRPC stream",
        says: "The gRPC or HTTP/2 backend reset the stream; the number is an HTTP/2 error code (2 internal error, 7 refused, 8 canceled, 11 calm down).",
        check: &[
            "Read the log of the backend for that call.",
            "7 and 11: the backend has reached its limit of streams or resources.",
        ],
        source: GRPC,
        ..ROW
    },
    Detail {
        token: "upstream sent goaway with error",
        name: "Backend ended the HTTP/2 connection",
        says: "The gRPC or HTTP/2 backend closed the connection with GOAWAY; 0 is a normal shutdown or restart, other numbers are HTTP/2 error codes.",
        check: &[
            "0: the backend restarts or limits the age of connections; allow it to drain.",
            "11: the backend thinks that nginx sends too many pings or requests.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: GRPC,
        ..ROW
    },
    Detail {
        token: "upstream sent too large http2 frame",
        name: "Backend does not speak HTTP/2",
        says: "The backend of `grpc_pass` answered with something other than HTTP/2; frame size 4740180 is the text `HTT` of an HTTP/1 answer.",
        check: &[
            "Does that port speak HTTP/2 without TLS? If it wants TLS, write `grpc_pass grpcs://…`.",
            "For an HTTP/1 server use `proxy_pass`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: GRPC,
        ..ROW
    },
    Detail {
        token: "upstream prematurely closed stream",
        name: "HTTP/2 stream cut short",
        says: "The gRPC or HTTP/2 backend ended the stream before a complete answer.",
        check: &["Read the log of the backend for a crash or a canceled call."],
        source: GRPC,
        ..ROW
    },
    Detail {
        token: "upstream sent no :status header",
        spellings: &[
            "upstream sent invalid :status", "upstream sent unexpected :status",
            "upstream sent duplicate :status header",
        ],
        name: "HTTP/2 answer without a status",
        says: "The gRPC or HTTP/2 backend sent an answer without `:status`, which is a bug in that server.",
        check: &["Update the HTTP/2 or gRPC library of the backend."],
        retry: Some(RetryAdvice::AfterChange),
        source: GRPC,
        ..ROW
    },
    Detail {
        token: "upstream sent unexpected http2 frame",
        spellings: &[
            "upstream sent frame for unknown stream",
            "upstream sent frame for closed stream",
            "upstream sent data frame for unknown stream",
            "upstream violated stream flow control",
            "upstream violated connection flow control",
        ],
        name: "Unexpected HTTP/2 frame",
        says: "The gRPC or HTTP/2 backend broke the HTTP/2 protocol with a frame that nginx did not expect.",
        check: &[
            "Check that the port speaks HTTP/2, and update the HTTP/2 library of the backend.",
        ],
        source: GRPC,
        ..ROW
    },
    Detail {
        token: "upstream sent response body larger than indicated content length",
        statuses: &[200],
        name: "Longer than content-length",
        says: "The HTTP/2 backend sent more bytes than its `content-length` says, so nginx broke the response off after the status.",
        check: &["Fix the length in the app."],
        retry: Some(RetryAdvice::AfterChange),
        source: GRPC,
        ..ROW
    },
    Detail {
        token: "too long http2 header value",
        spellings: &[
            "too long http2 header name", "too long http2 URI", "too long http2 host",
            "too long http2 method",
        ],
        statuses: &[500],
        name: "Header too long for the backend",
        says: "A header that nginx would send to the gRPC or HTTP/2 backend is longer than 2 MB.",
        check: &["Look at the cookies and at headers that `grpc_set_header` makes of variables."],
        retry: Some(RetryAdvice::AfterChange),
        source: GRPC,
        ..ROW
    },
    Detail {
        token: "worker_connections are not enough, reusing connections",
        statuses: &[],
        name: "Almost out of connections",
        says: "A worker of nginx runs out of connections and closes idle keep-alive connections to go on.",
        check: &[
            "Raise `worker_connections` in `events`, and `worker_rlimit_nofile` to at least twice as many.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, at level `warn`"),
        source: CONNECTION,
        ..ROW
    },
    Detail {
        token: "worker_connections are not enough",
        spellings: &["worker_connections are not enough while connecting to upstream"],
        statuses: &[500, 0],
        name: "Out of connections",
        says: "A worker of nginx has no free connection left: new clients are dropped without a status, and requests that need a backend get 500.",
        check: &[
            "Raise `worker_connections` in `events`, and `worker_rlimit_nofile` to at least twice as many.",
            "Look for a slow backend that makes connections pile up, or for a proxy loop back to this nginx.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, at level `alert`"),
        source: CONNECTION,
        ..ROW
    },
    Detail {
        token: "accept4() failed (24: Too many open files)",
        spellings: &["accept() failed (24: Too many open files)"],
        statuses: &[],
        name: "Too many open files",
        says: "A worker of nginx has used up its file descriptors and accepts no new connections for a moment; those clients wait or time out.",
        check: &[
            "Set `worker_rlimit_nofile 65535;`, and `LimitNOFILE=` in the systemd unit.",
            "Look at `ls /proc/PID/fd | wc -l` of a worker.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, at level `crit`"),
        source: ACCEPT,
        ..ROW
    },
    Detail {
        token: "socket() failed (24: Too many open files)",
        statuses: &[500],
        name: "No descriptor for the backend",
        says: "A worker of nginx has used up its file descriptors, so it cannot connect to the backend.",
        check: &[
            "Set `worker_rlimit_nofile 65535;`, and `LimitNOFILE=` in the systemd unit.",
            "Each proxied request takes two descriptors: keep `worker_connections` below half of the limit.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, at level `alert`"),
        source: CONNECT,
        ..ROW
    },
    Detail {
        token: "failed (28: No space left on device)",
        spellings: &[
            "pwrite() \"…\" failed (28: No space left on device)",
            "pwritev() \"…\" failed (28: No space left on device)",
            "mkdir() \"…\" failed (28: No space left on device)",
        ],
        statuses: &[500],
        name: "Disk is full",
        says: "The disk with the temporary files or the cache of nginx is full: an upload gets 500, and a buffered response is cut.",
        check: &[
            "Look at the path in the line: `df -h DIR` and `df -i DIR`.",
            "Limit the cache with `max_size=` in `proxy_cache_path`; logs fill disks too.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`error.log`, at level `crit`"),
        source: FILES,
        ..ROW
    },
    Detail {
        token: "bind() to … failed (98: Address already in use)",
        statuses: &[],
        name: "Port already in use",
        says: "nginx did not start, because another process, often a second nginx or Apache, listens on that port.",
        check: &[
            "`ss -ltnp \"sport = :80\"` names the process.",
            "If it is an old nginx: `systemctl stop nginx`, then look for leftovers with `pgrep -a nginx`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log` or the output of `nginx`, at level `emerg`"),
        source: CONNECTION,
        ..ROW
    },
    Detail {
        token: "bind() to … failed (13: Permission denied)",
        statuses: &[],
        name: "Port not allowed",
        says: "nginx did not start, because its user may not use that port: ports below 1024 need root or a capability, others an SELinux rule.",
        check: &[
            "Start nginx as root or through systemd; in a container use a port above 1024.",
            "On RHEL and its relatives: `semanage port -a -t http_port_t -p tcp PORT`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log` or the output of `nginx`, at level `emerg`"),
        source: CONNECTION,
        ..ROW
    },
    Detail {
        token: "a client request body is buffered to a temporary file",
        statuses: &[],
        name: "Body written to disk",
        says: "The body is larger than `client_body_buffer_size`, so nginx wrote it to a temporary file; nothing failed.",
        check: &[
            "Raise `client_body_buffer_size` if the disk is slow, or set `proxy_request_buffering off;` for uploads.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, at level `warn`"),
        source: BODY,
        ..ROW
    },
    Detail {
        token: "an upstream response is buffered to a temporary file",
        statuses: &[],
        name: "Response written to disk",
        says: "The backend is faster than the client, so nginx wrote the response to a temporary file; nothing failed.",
        check: &[
            "Raise `proxy_buffers`, or set `proxy_max_temp_file_size 0;` or `proxy_buffering off;` for streams.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, at level `warn`"),
        source: PIPE,
        ..ROW
    },
    Detail {
        token: "is not enough for cache key, it should be increased to at least",
        statuses: &[200],
        name: "Cache key too long",
        says: "The cache key, mostly a long URL, does not fit into `proxy_buffer_size`, so nginx answered without the cache.",
        check: &[
            "Shorten `proxy_cache_key`, or raise `proxy_buffer_size` to the value in the line and `proxy_buffers` with it; then `nginx -t`.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "using uninitialized \"…\" variable",
        statuses: &[],
        name: "Variable was never set",
        says: "The configuration uses a variable that no `set` or `map` has given a value in this request; nginx takes it as empty.",
        check: &["Set a default at the start of the server block: `set $name \"\";`."],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.log`, at level `warn`"),
        source: REWRITE,
        ..ROW
    },
    Detail {
        token: "invalid local address \"…\"",
        statuses: &[200],
        name: "proxy_bind value is no address",
        says: "The variable in `proxy_bind` does not hold an IP address, so nginx connected to the backend without it.",
        check: &["Log the variable, and give it an address that the host has."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "cannot PUT to a collection",
        statuses: &[409],
        name: "PUT to a directory",
        says: "The client sent a WebDAV PUT to a URL that ends in `/`.",
        check: &["Upload to a file name: `curl -T file https://HOST/dir/file`."],
        retry: Some(RetryAdvice::AfterChange),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "PUT with range is unsupported",
        statuses: &[501],
        name: "PUT with Content-Range",
        says: "The client tried to write only a part of a file, which the WebDAV module of nginx cannot do.",
        check: &["Let the client upload the whole file."],
        retry: Some(RetryAdvice::AfterChange),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "DELETE with body is unsupported",
        spellings: &["MKCOL with body is unsupported", "COPY and MOVE with body are unsupported"],
        statuses: &[415],
        name: "WebDAV request with a body",
        says: "The client sent a body with a WebDAV DELETE, MKCOL, COPY or MOVE, which nginx does not accept.",
        check: &["Send the request without a body; some clients send an empty chunked body."],
        retry: Some(RetryAdvice::AfterChange),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "MKCOL can create a collection only",
        statuses: &[409],
        name: "MKCOL without a slash",
        says: "The client sent MKCOL to a URL that does not end in `/`.",
        check: &[
            "Add the slash in the client, or with `if ($request_method = MKCOL) { rewrite ^(.*[^/])$ $1/ break; }`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "is handled by different repository than the source URI",
        statuses: &[400],
        name: "WebDAV destination on another host",
        says: "The `Destination` of a COPY or MOVE names another host or scheme than the request, mostly because a proxy in front ends TLS or changes `Host`.",
        check: &[
            "Let the proxy pass `Host` unchanged, and rewrite `https://` to `http://` in `Destination`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "mkdir() \"…\" failed (2: No such file or directory)",
        statuses: &[409],
        name: "Parent directory is missing",
        says: "The client wants to make a WebDAV directory inside a directory that does not exist; at level `emerg`, nginx did not start because its own temporary directory has no parent.",
        check: &["Make the parent directory first, or set `create_full_put_path on;` for PUT."],
        retry: Some(RetryAdvice::AfterChange),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "mkdir() \"…\" failed (13: Permission denied)",
        spellings: &["mkdir() \"…\" failed (30: Read-only file system)"],
        statuses: &[],
        name: "Temporary directory cannot be made",
        says: "nginx did not start, or cannot buffer, because its user may not make the quoted directory, as in a container that does not run as root.",
        check: &[
            "Use the image `nginxinc/nginx-unprivileged`, or mount a writable volume at the path.",
            "Or set `client_body_temp_path`, `proxy_temp_path` and the like to a directory that the user may write.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log` or the output of `nginx`, at level `emerg`"),
        source: FILE,
        ..ROW
    },
    Detail {
        token: "mkdir() \"…\" failed (17: File exists)",
        statuses: &[405],
        name: "Directory exists already",
        says: "The client wants to make a WebDAV directory that exists already.",
        check: &["Nothing to fix: clients that make directories just in case get this answer."],
        retry: Some(RetryAdvice::No),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "rename() \"…\" to \"…\" failed",
        statuses: &[500, 409],
        name: "Upload not moved into place",
        says: "nginx has the whole upload in a temporary file but cannot move it to its place: the directory is missing, or the nginx user may not write there.",
        check: &[
            "(2): make the directory, or set `create_full_put_path on;`.",
            "(13): give the directory to the nginx user.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`error.log`, at level `crit`"),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "should be either collections or non-collections",
        statuses: &[409],
        name: "Slash missing in a COPY or MOVE",
        says: "One of the two URLs of a COPY or MOVE ends in `/` and the other one does not.",
        check: &["Write both URLs with, or both without, the slash at the end."],
        retry: Some(RetryAdvice::AfterChange),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "client sent invalid \"Overwrite\" header",
        spellings: &["client sent invalid \"Depth\" header"],
        statuses: &[400],
        name: "Invalid WebDAV header",
        says: "The client sent an `Overwrite` or `Depth` header with a value that WebDAV does not have.",
        check: &["Fix the client: `Overwrite` is `T` or `F`, `Depth` is `0`, `1` or `infinity`."],
        retry: Some(RetryAdvice::AfterChange),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "client sent no \"Destination\" header",
        spellings: &["client sent invalid \"Destination\" header"],
        statuses: &[400],
        name: "Destination is missing",
        says: "The client sent COPY or MOVE without a valid `Destination` header.",
        check: &["Check that no proxy in front drops `Destination`."],
        retry: Some(RetryAdvice::AfterChange),
        source: DAV,
        ..ROW
    },
    Detail {
        token: "unexpected status code … in slice response",
        statuses: &[200, 206],
        name: "Origin does not serve the slice",
        says: "With `slice`, the backend answered a later part with something other than 206, so nginx broke off the response.",
        check: &[
            "The line names the status: look it up in the log of the backend.",
            "Set `proxy_set_header Range $slice_range;` and let the backend support range requests.",
        ],
        source: SLICE,
        ..ROW
    },
    Detail {
        token: "etag mismatch in slice response",
        statuses: &[200, 206],
        name: "File changed between slices",
        says: "The backend sent another `ETag` for a later slice, so the file changed in between, or several backends disagree; nginx broke off the response.",
        check: &[
            "Give all backends the same `ETag`, or remove it.",
            "Purge the cached slices after changing a file; better, give each version its own name.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: SLICE,
        ..ROW
    },
    Detail {
        token: "invalid range in slice response",
        spellings: &[
            "unexpected range in slice response", "no complete length in slice response",
            "missing slice response",
        ],
        statuses: &[206],
        name: "Bad Content-Range for a slice",
        says: "The backend answered a slice with a `Content-Range` that is missing, malformed or not the part that nginx asked for; the client got no body.",
        check: &[
            "Set `proxy_set_header Range $slice_range;`, and compare the answer with `curl -r 0-99` against the backend.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: SLICE,
        ..ROW
    },
    Detail {
        token: "image filter: too big response",
        statuses: &[415],
        name: "Image too large for image_filter",
        says: "The image is larger than `image_filter_buffer` (1M by default), so nginx did not resize it.",
        check: &["Raise `image_filter_buffer`."],
        retry: Some(RetryAdvice::AfterChange),
        source: IMAGE,
        ..ROW
    },
    Detail {
        token: "you may want to increase mp4_max_buffer_size",
        statuses: &[500],
        name: "MP4 index too large",
        says: "The index of the video file is larger than `mp4_max_buffer_size` (10M by default), so nginx cannot seek in it.",
        check: &["Raise `mp4_max_buffer_size` in that location."],
        retry: Some(RetryAdvice::AfterChange),
        source: MP4,
        ..ROW
    },
];
