//! Envoy's response code details: one word that says which part of Envoy, or of the backend, made
//! the status.
//!
//! All strings of Envoy's core are here, its reasons for resetting a stream and for closing a
//! connection, the faults that its HTTP codecs report, and the details of the filters that people
//! use most; other filters have more. Nearly all were seen in Envoy 1.40, which was run for their
//! statuses. Left out: two HTTP/2 flood names that are statistics only (the detail is
//! `codec_error:…`), and filters that are new or rare (MCP, AI, file server, WebAssembly).

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "envoy-detail",
    title: "Envoy response code details",
    vendor: "Envoy",
    product: "Envoy",
    shown_in: "`%RESPONSE_CODE_DETAILS%` in the access log (right after the flags in Istio), or `response_code_details` in JSON",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

const ROUTER: Source = Source::Page {
    title: "Envoy, source/common/router/router.cc",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/common/router/router.cc",
};

const MANAGER: Source = Source::Page {
    title: "Envoy, source/common/http/conn_manager_impl.cc",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/common/http/conn_manager_impl.cc",
};

const FILTERS: Source = Source::Page {
    title: "Envoy, source/common/http/filter_manager.cc",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/common/http/filter_manager.cc",
};

const RESET: Source = Source::Page {
    title: "Envoy, source/common/http/utility.cc",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/common/http/utility.cc",
};

const HTTP1: Source = Source::Page {
    title: "Envoy, source/common/http/http1/codec_impl.cc",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/common/http/http1/codec_impl.cc",
};

const HTTP2: Source = Source::Page {
    title: "Envoy, source/common/http/http2/codec_impl.cc",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/common/http/http2/codec_impl.cc",
};

const QUIC: Source = Source::Page {
    title: "Envoy, source/common/quic/envoy_quic_utils.h",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/common/quic/envoy_quic_utils.h",
};

const LIMIT: Source = Source::Page {
    title: "Envoy, rate limit filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/ratelimit/ratelimit.cc",
};

const LOCAL_LIMIT: Source = Source::Page {
    title: "Envoy, local rate limit filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/local_ratelimit/local_ratelimit.cc",
};

const AUTHZ: Source = Source::Page {
    title: "Envoy, ext_authz filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/ext_authz/ext_authz.cc",
};

const PROC: Source = Source::Page {
    title: "Envoy, ext_proc filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/ext_proc/ext_proc.cc",
};

const JWT: Source = Source::Page {
    title: "Envoy, jwt_authn filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/jwt_authn/filter.cc",
};

const RBAC: Source = Source::Page {
    title: "Envoy, RBAC filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/common/rbac/utility.cc",
};

const FAULT: Source = Source::Page {
    title: "Envoy, fault filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/fault/fault_filter.cc",
};

const FORWARD: Source = Source::Page {
    title: "Envoy, dynamic forward proxy filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/dynamic_forward_proxy/proxy_filter.cc",
};

const JSON: Source = Source::Page {
    title: "Envoy, gRPC-JSON transcoder filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/grpc_json_transcoder/json_transcoder_filter.cc",
};

const CSRF: Source = Source::Page {
    title: "Envoy, CSRF filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/csrf/csrf_filter.cc",
};

const ADMISSION: Source = Source::Page {
    title: "Envoy, admission control filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/admission_control/admission_control.cc",
};

const CONCURRENCY: Source = Source::Page {
    title: "Envoy, adaptive concurrency filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/adaptive_concurrency/adaptive_concurrency_filter.cc",
};

const KEYS: Source = Source::Page {
    title: "Envoy, API key filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/api_key_auth/api_key_auth.cc",
};

const BASIC: Source = Source::Page {
    title: "Envoy, basic auth filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/basic_auth/basic_auth_filter.cc",
};

const LUA: Source = Source::Page {
    title: "Envoy, Lua filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/lua/lua_filter.cc",
};

const HEALTH: Source = Source::Page {
    title: "Envoy, health check filter",
    url: "https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/health_check/health_check.cc",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Envoy, envoy/stream_info/stream_info.h",
        url: "https://github.com/envoyproxy/envoy/blob/main/envoy/stream_info/stream_info.h",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "via_upstream",
        name: "Set by upstream",
        says: "The backend chose this status and Envoy only passed it on, so the answer is in the log of the app.",
        check: &[
            "Read the log of the app for this request (`x-request-id` joins the two lines).",
            "Ask the app directly, past the proxy: `kubectl port-forward POD 8080` and `curl`.",
        ],
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "request_payload_too_large",
        statuses: &[413],
        name: "Request body over the buffer limit",
        says: "A filter of Envoy had to hold the whole request body, and the body was larger than its buffer.",
        check: &[
            "Raise `max_request_bytes` of the buffering filter (buffer, ext_authz) or `per_connection_buffer_limit_bytes` of the listener.",
            "Switch buffering off for upload routes; a plain proxy route has no such limit.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "response_payload_too_large",
        statuses: &[500],
        name: "Response body over the buffer limit",
        says: "A filter of Envoy had to hold the whole response body, and the backend sent more than its buffer takes.",
        check: &[
            "Find the filter that buffers responses (Lua `body()`, a transcoder, a Wasm plugin) and keep it off this route.",
            "Raise `per_connection_buffer_limit_bytes` of the listener if the filter needs the body.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "request_payload_exceeded_retry_buffer_limit",
        statuses: &[507],
        name: "Request payload exceeded the retry buffer",
        says: "Envoy was waiting to retry a failed try, and the body that the client kept sending no longer fitted into its retry buffer.",
        check: &[
            "Look for the failure that caused the retry; it is the real fault.",
            "Switch retries off for upload routes, or raise the request buffer limit of the route.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "stream_idle_timeout",
        statuses: &[504, 408],
        name: "Nothing moved on the stream",
        says: "Nothing moved on this stream for the idle timeout, so Envoy ended it: 408 if the client owed data, 504 if the backend did.",
        check: &[
            "Raise `stream_idle_timeout` (listener, 5 minutes by default) or `idle_timeout` (route), or send heartbeats.",
            "Find out who was silent: the flag is `SI`, and `%BYTES_RECEIVED%` shows whether the upload was complete.",
        ],
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "max_duration_timeout",
        statuses: &[504, 408],
        name: "Maximum duration timeout",
        says: "The request lived longer than `max_stream_duration` of the listener or route allows, so Envoy ended it.",
        check: &[
            "Compare `%DURATION%` with `max_stream_duration`, and with `grpc-timeout` if the route takes over the deadline of gRPC.",
            "Raise the limit for streams and long polls.",
        ],
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "request_overall_timeout",
        statuses: &[408],
        name: "Request timeout",
        says: "The client took longer than `request_timeout` of the listener to send its whole request.",
        check: &[
            "Look for slow uploads and raise `request_timeout`, or set it to 0, on listeners that take them.",
            "As a client, send the body faster or in smaller parts.",
        ],
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "request_header_timeout",
        statuses: &[408],
        name: "Slow request headers",
        says: "The client opened a request but did not finish its headers within `request_headers_timeout`.",
        check: &[
            "Ignore single cases: browsers open connections ahead of need and scanners hold them open.",
            "If real clients are hit, raise `request_headers_timeout` and look at their network.",
        ],
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "downstream_header_timeout",
        statuses: &[408],
        name: "Slow headers from the client",
        says: "The client did not get its request headers through in the time that Envoy allows.",
        check: &[
            "Look at `request_headers_timeout` of the listener and at the network between client and Envoy.",
        ],
        confidence: Confidence::Documented,
        ..ROW
    },
    Detail {
        token: "overload",
        statuses: &[503],
        name: "Refused by the overload manager",
        says: "The overload manager of Envoy refused the request because the proxy was short of memory or connections.",
        check: &[
            "Look at the `overload.*` stats and the memory of the proxy.",
            "Give the proxy more memory or add replicas.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "low_version",
        statuses: &[426],
        name: "HTTP version not accepted",
        says: "The client spoke HTTP/1.0, 0.9 or an unknown version, which this listener does not accept.",
        check: &[
            "Set `proxy_http_version 1.1;` if nginx stands in front; it speaks 1.0 to backends by default.",
            "Update the health checker or client, or allow HTTP/1.0 with `accept_http_10`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "missing_host_header",
        statuses: &[400],
        name: "Request without a host",
        says: "The client sent a request without a Host header (`:authority` in HTTP/2), so Envoy cannot route it.",
        check: &[
            "Send a Host header; scripts and old health checkers leave it out.",
            "For HTTP/1.0 clients set `default_host_for_http_10`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "request_headers_failed_strict_check",
        statuses: &[400],
        name: "Failed strict check",
        says: "The client sent an `x-envoy-*` header whose value Envoy cannot use; the braces name the header.",
        check: &[
            "Correct the value of that header in the client.",
            "Or take the header off `strict_check_headers` of the router filter.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "missing_path_rejected",
        statuses: &[404],
        name: "Missing path",
        says: "The request had no path, which only a CONNECT request may do.",
        check: &["Look at the raw request of the client, or at a filter that removed `:path`."],
        retry: Some(RetryAdvice::AfterChange),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "invalid_path",
        statuses: &[400],
        name: "Path not valid",
        says: "The path of the request has characters or a form that Envoy does not accept.",
        check: &[
            "Look at the raw path in the log of the client and encode the illegal characters.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "absolute_path_rejected",
        statuses: &[404],
        name: "Full URL instead of a path",
        says: "The request target was not a path (a full URL or `*`), and this listener or route does not take that form.",
        check: &[
            "Check whether the client takes Envoy for a forward proxy (`HTTP_PROXY`, `http_proxy`).",
            "`OPTIONS *` ends here too; ask for a path instead.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "path_normalization_failed",
        statuses: &[400, 307],
        name: "Path could not be cleaned up",
        says: "Envoy could not clean up the path of the request, or its policy refuses escaped slashes, NUL bytes or a fragment in it.",
        check: &[
            "Look for `%2F`, `%5C`, `%00` or `#` in the path that the client sent.",
            "Change `path_with_escaped_slashes_action` if the app needs encoded slashes.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "upgrade_failed",
        statuses: &[403],
        name: "Upgrade not allowed",
        says: "The client asked for an upgrade (WebSocket, CONNECT) that this listener or route of Envoy does not allow.",
        check: &[
            "Add `upgrade_configs` with `websocket` (or `CONNECT`) to the listener or the route.",
            "Gateways on top of Envoy have a switch of their own for it, for instance `enableWebsockets` in Contour.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "websocket_handshake_unsuccessful",
        statuses: &[200],
        name: "Backend did not switch to WebSocket",
        says: "The backend answered the WebSocket handshake with a status other than 101, so there is no tunnel.",
        check: &[
            "Check that the app serves WebSocket at this path and host; the status is its own.",
            "Look for a login redirect or an `Origin` check in the app.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "route_configuration_not_found",
        statuses: &[404],
        name: "No route configuration delivered",
        says: "Envoy has no route configuration for this listener or scope: the control plane has not delivered it.",
        check: &[
            "Look at RDS in `istioctl proxy-status` or `/config_dump` of the admin port.",
            "With scoped routes, check the header or key that selects the scope.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "route_not_found",
        statuses: &[404],
        name: "No route matches",
        says: "No route of Envoy matches the host, path and headers of the request.",
        check: &[
            "Compare `:authority` and path with `istioctl proxy-config routes POD -o json`.",
            "Check the hosts of the gateway and the VirtualService.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "direct_response",
        name: "Answered by the route itself",
        says: "The route itself is configured to answer, with a fixed status or a redirect; no backend was asked.",
        check: &[
            "Look up the route in the configuration dump: `direct_response` or `redirect`.",
            "In Istio a 502 with the route `block_all` is an unknown host under `outboundTrafficPolicy: REGISTRY_ONLY`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "cluster_not_found",
        statuses: &[503, 404, 500],
        name: "Unknown cluster",
        says: "The route points to a cluster that Envoy does not know: a wrong name, or not delivered yet.",
        check: &[
            "Look for it in `istioctl proxy-config clusters POD` or `/config_dump`.",
            "Check the subset in the DestinationRule or the ServiceEntry for the host.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "maintenance_mode",
        statuses: &[503],
        name: "Cluster in maintenance",
        says: "An operator has put the cluster into maintenance mode by a runtime key, and Envoy refused this share of the traffic.",
        check: &["Look at `upstream.maintenance_mode.CLUSTER` in `/runtime` of the admin port."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "drop_overload",
        statuses: &[503],
        name: "Share of the traffic dropped",
        says: "The control plane told Envoy to drop a share of the traffic to this cluster, and this request was in it.",
        check: &[
            "Look for `drop_overloads` in the endpoints (EDS) of the cluster and ask its owner.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "unconditional_drop_overload",
        spellings: &["unconditional drop overload"],
        statuses: &[503],
        name: "All traffic dropped",
        says: "The control plane told Envoy to drop everything for this cluster (100 percent).",
        check: &[
            "Look for `drop_overloads` in the endpoints (EDS); the backend has been switched off there.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "no_healthy_upstream",
        spellings: &["no healthy upstream"],
        statuses: &[503],
        name: "No usable endpoint",
        says: "The cluster exists but has no usable endpoint: none is ready, all are ejected, or the subset matches none.",
        check: &[
            "Run `istioctl proxy-config endpoints POD` or look at `/clusters` on the admin port.",
            "Check the readiness of the pods and the labels of service and subset.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "response_timeout",
        spellings: &["upstream_response_timeout"],
        statuses: &[504, 204],
        name: "Backend slower than the route timeout",
        says: "The backend did not answer within the timeout of the route (15 s by default in Envoy).",
        check: &[
            "Compare `%DURATION%` with the `timeout` of the route or VirtualService.",
            "Find the slow part in the log or trace of the backend.",
        ],
        recognition: Some(Recognition::Named),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "upstream_per_try_timeout",
        statuses: &[504],
        name: "Per-try timeout",
        says: "The last try ran into the timeout for a single try before the backend answered.",
        check: &[
            "Compare `perTryTimeout` with the usual time of the backend; it must leave room for one normal answer.",
            "Look at the flag: with `URX` every try was too slow.",
        ],
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "upstream_per_try_idle_timeout",
        statuses: &[504],
        name: "Per-try idle timeout",
        says: "During the last try the backend sent nothing for `per_try_idle_timeout`.",
        check: &[
            "Find out where the backend stalls, or raise `per_try_idle_timeout` of the retry policy.",
        ],
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "upstream_max_stream_duration_reached",
        statuses: &[504, 408],
        name: "Stream to the backend too long",
        says: "The stream to the backend lived longer than `max_stream_duration` of the cluster or route.",
        check: &[
            "Raise or remove `max_stream_duration` for streaming calls; 408 means that the client was still sending.",
        ],
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started",
        spellings: &["upstream connect error or disconnect/reset before headers"],
        statuses: &[503, 502],
        name: "Backend connection broke before the response",
        says: "The connection or stream to the backend broke before response headers came; the braces and the flag say how.",
        check: &[
            "Read the braces, for instance `{connection_termination}`, and `%UPSTREAM_TRANSPORT_FAILURE_REASON%`.",
            "Compare several lines by `%UPSTREAM_HOST%`: one bad endpoint or all of them?",
        ],
        retry: Some(RetryAdvice::Yes),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{connection_termination}",
        spellings: &["reset reason: connection termination"],
        statuses: &[503],
        name: "Upstream reset: connection termination",
        says: "The backend closed the connection while Envoy waited for its response headers (flag `UC`).",
        check: &[
            "Set the keep-alive timeout of the app longer than the `idle_timeout` of the cluster in Envoy.",
            "Look for crashes, restarts and OOM kills of the backend at that second.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{connection_failure}",
        spellings: &[
            "reset reason: connection failure",
            "upstream_reset_before_response_started{connection_failure",
        ],
        statuses: &[503],
        name: "Upstream reset: connection failure",
        says: "Envoy could not open the connection to the backend (flag `UF`); older versions write this name.",
        check: &[
            "Check that the app listens on the port, and read the text behind the name for TLS errors.",
            "Check network policy and TLS mode between proxy and backend.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{local_connection_failure}",
        spellings: &[
            "reset reason: local connection failure",
            "upstream_reset_before_response_started{local_connection_failure",
        ],
        statuses: &[503],
        name: "Upstream reset: local connection failure",
        says: "The connection to the backend failed on the side of Envoy before it was open (flag `UF`).",
        check: &[
            "Read `%UPSTREAM_TRANSPORT_FAILURE_REASON%`: a TLS failure on this side is named there.",
            "Check the source address and the free ports of the proxy host.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{remote_connection_failure}",
        spellings: &[
            "reset reason: remote connection failure",
            "upstream_reset_before_response_started{remote_connection_failure|delayed_connect_error:_Connection_refused}",
            "upstream_reset_before_response_started{remote_connection_failure",
        ],
        statuses: &[503],
        name: "Upstream reset: remote connection failure",
        says: "The backend, or something before it, refused or broke the connection while Envoy opened it (flag `UF`).",
        check: &[
            "Read the text behind the `|`: `delayed_connect_error:_Connection_refused` means that nothing listens on that port.",
            "A `TLS_error` there means that certificate or TLS mode do not fit.",
            "Check `%UPSTREAM_HOST%`: right pod, right port?",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{connection_timeout}",
        spellings: &["reset reason: connection timeout"],
        statuses: &[503],
        name: "Upstream reset: connection timeout",
        says: "The backend did not accept the connection, or finish the TLS handshake, within `connect_timeout` (flag `UF`).",
        check: &[
            "Look for a firewall or network policy that drops packets, and for a backend that is out of threads.",
            "A TLS cluster that points to a plain HTTP port can also end here.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{remote_reset}",
        spellings: &["reset reason: remote reset"],
        statuses: &[503],
        name: "Upstream reset: remote reset",
        says: "The backend reset the HTTP/2 stream before it answered (flag `UR`).",
        check: &["Read the log of the backend for the aborted call."],
        retry: Some(RetryAdvice::Yes),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{remote_refused_stream_reset}",
        spellings: &["reset reason: remote refused stream reset"],
        statuses: &[503],
        name: "Upstream reset: remote refused stream",
        says: "The backend refused the HTTP/2 stream without working on it, often at its stream limit or while it shuts down (flag `UR`).",
        check: &[
            "Retry it: the backend did nothing with the request.",
            "Compare its limit of concurrent streams with `max_concurrent_streams` of the cluster.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{local_reset}",
        spellings: &["reset reason: local reset"],
        statuses: &[503],
        name: "Upstream reset: local reset",
        says: "Envoy reset the stream to the backend itself before an answer came (flag `LR`).",
        check: &[
            "Look for a drain or configuration change, and turn on debug logs of `http2` and `router`.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{local_refused_stream_reset}",
        statuses: &[503],
        name: "Upstream reset: local refused stream",
        says: "Envoy refused to open the stream to the backend on its own side (flag `LR`).",
        check: &["Turn on debug logs of `http2` and `router` for a moment; this is rare."],
        retry: Some(RetryAdvice::Yes),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{overflow}",
        spellings: &["reset reason: overflow"],
        statuses: &[503],
        name: "Upstream reset: overflow",
        says: "A circuit breaker of the cluster was full, so Envoy did not send the request (flag `UO`).",
        check: &[
            "Look at `upstream_rq_pending_overflow` and `circuit_breakers.*` of the cluster.",
            "Find out why requests pile up before you raise the limit.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{protocol_error}",
        spellings: &["reset reason: protocol error"],
        statuses: &[502],
        name: "Upstream reset: protocol error",
        says: "The backend answered with something that is not valid HTTP here, or stopped in the middle of its headers (flag `UPE`).",
        check: &[
            "Check the protocol of the cluster: HTTP/2 to an HTTP/1.1 app, or TLS and plain text mixed up.",
            "Ask the app with `curl -v` and look for illegal, duplicate or oversized headers.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{overload_manager_reset}",
        spellings: &["reset reason: overload manager reset"],
        statuses: &[503],
        name: "Upstream reset: overload manager",
        says: "The overload manager of Envoy reset the stream to save memory (flag `OM`).",
        check: &["Look at the `overload.*` stats and give the proxy more memory."],
        retry: Some(RetryAdvice::AfterDelay),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_before_response_started{remote_error_with_CONNECT_request}",
        statuses: &[503],
        name: "Upstream reset: CONNECT failed",
        says: "The backend failed a CONNECT request that Envoy had forwarded (flag `UR`).",
        check: &["Check that the backend accepts CONNECT for this target."],
        retry: Some(RetryAdvice::AfterChange),
        source: RESET,
        ..ROW
    },
    Detail {
        token: "upstream_reset_after_response_started",
        spellings: &[
            "upstream_reset_after_response_started{protocol_error}",
            "upstream_reset_after_response_started{remote_reset}",
        ],
        statuses: &[200],
        name: "Response cut off by the backend",
        says: "The backend broke off in the middle of its response: the client got the status and a body that is cut short.",
        check: &[
            "Read the log of the backend: a crash, a timeout, or fewer bytes than its Content-Length promised.",
            "Compare `%BYTES_SENT%` with the size of the resource.",
        ],
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "filter_chain_not_found",
        statuses: &[0],
        name: "No filter chain matches",
        says: "No filter chain of the listener fits the SNI, port or protocol of the client, so Envoy closed the connection without an answer.",
        check: &[
            "Compare the SNI of the client (`openssl s_client -servername NAME`) with the hosts of the gateway.",
            "Check that the client does not speak plain HTTP to a TLS port.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "downstream_remote_disconnect",
        statuses: &[0, 200],
        name: "Client closed the connection",
        says: "The client closed the connection before its response was complete.",
        check: &["Compare `%DURATION%` with the timeout of the client or of the proxy in front."],
        ..ROW
    },
    Detail {
        token: "downstream_local_disconnect",
        statuses: &[0],
        name: "Closed by Envoy",
        says: "Envoy itself closed the connection to the client; the word in parentheses says why.",
        check: &["Read the reason in the parentheses, for instance `http2_ping_timeout`."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "deferred_close_on_drained_connection",
        spellings: &["downstream_local_disconnect(deferred_close_on_drained_connection)"],
        statuses: &[0],
        name: "Drained connection closed",
        says: "Envoy was draining the connection (update, shutdown or age limit) and closed it when the last request was done.",
        check: &[
            "Nothing is wrong: clients reconnect. Look for a listener update or `max_connection_duration` if it happens often.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "on_idle_timeout",
        spellings: &["downstream_local_disconnect(on_idle_timeout)"],
        statuses: &[0],
        name: "Connection idle timeout",
        says: "The connection was idle for longer than the `idle_timeout` of the listener, so Envoy closed it.",
        check: &[
            "Nothing is wrong if the client reconnects; otherwise keep its idle timeout shorter than the one of Envoy.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "close_for_connect_request_or_tcp_tunneling",
        spellings: &["downstream_local_disconnect(close_for_connect_request_or_tcp_tunneling)"],
        statuses: &[0],
        name: "End of a tunnel",
        says: "A CONNECT or TCP tunnel ended, so Envoy closed the connection that carried it.",
        check: &["Nothing is wrong; look at the other side of the tunnel if it ended too early."],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "http2_ping_timeout",
        spellings: &["downstream_local_disconnect(http2_ping_timeout)"],
        statuses: &[0],
        name: "Keep-alive ping not answered",
        says: "The client did not answer the keep-alive ping of Envoy in time, so Envoy took the connection for dead.",
        check: &[
            "Look for a client that froze or lost its network, or a NAT that drops idle connections.",
            "Raise `connection_keepalive.timeout` if slow clients are hit.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "http2_connection_protocol_violation",
        spellings: &["downstream_local_disconnect(http2_connection_protocol_violation)"],
        statuses: &[0],
        name: "HTTP/2 protocol violation",
        says: "The client broke the rules of HTTP/2 on this connection, so Envoy closed it.",
        check: &[
            "Update the HTTP/2 library of the client, or look for a proxy in front that rewrites frames.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "transport_socket_timeout",
        spellings: &["downstream_local_disconnect(transport_socket_timeout)"],
        statuses: &[0],
        name: "TLS handshake timeout",
        says: "The TLS handshake with the client was not finished within `transport_socket_connect_timeout`.",
        check: &["Ignore port scans and probes; otherwise look for slow or overloaded clients."],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "triggered_delayed_close_timeout",
        spellings: &["downstream_local_disconnect(triggered_delayed_close_timeout)"],
        statuses: &[0],
        name: "Delayed close timeout",
        says: "Envoy had closed its side and waited for the client to close as well; the client did not, so Envoy closed by force.",
        check: &[
            "Nothing is wrong in most cases; `delayed_close_timeout` sets the wait (1 s by default).",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "tcp_initializion_failure",
        spellings: &["downstream_local_disconnect(tcp_initializion_failure)"],
        statuses: &[0],
        name: "TCP proxy initialization failure",
        says: "The TCP proxy could not start a connection for this client (the name is spelled so in the source).",
        check: &["Read the text behind the colon, and the log of Envoy at that second."],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "tcp_session_idle_timeout",
        spellings: &["downstream_local_disconnect(tcp_session_idle_timeout)"],
        statuses: &[0],
        name: "TCP proxy idle timeout",
        says: "Nothing moved on this TCP connection for the `idle_timeout` of the TCP proxy (1 hour by default).",
        check: &["Turn on TCP keep-alive or an application ping, or raise `idle_timeout`."],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "max_connection_duration_reached",
        spellings: &["downstream_local_disconnect(max_connection_duration_reached)"],
        statuses: &[0],
        name: "Maximum connection duration",
        says: "The connection reached the maximum lifetime that the operator set for the listener.",
        check: &["Let clients reconnect, or raise `max_downstream_connection_duration`."],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "closing_upstream_tcp_connection_due_to_downstream_remote_close",
        spellings: &[
            "downstream_local_disconnect(closing_upstream_tcp_connection_due_to_downstream_remote_close)",
        ],
        statuses: &[0],
        name: "Closed because the client closed",
        says: "The client closed its TCP connection, so Envoy closed the one to the backend as well.",
        check: &["Nothing is wrong at the proxy; look at the client if it left too early."],
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "closing_upstream_tcp_connection_due_to_downstream_local_close",
        spellings: &[
            "downstream_local_disconnect(closing_upstream_tcp_connection_due_to_downstream_local_close)",
        ],
        statuses: &[0],
        name: "Closed because Envoy closed the client side",
        says: "Envoy had closed the connection of the client, so it closed the one to the backend as well.",
        check: &["Look for the reason in the line of the client connection."],
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "closing_upstream_tcp_connection_due_to_downstream_reset_close",
        spellings: &[
            "downstream_local_disconnect(closing_upstream_tcp_connection_due_to_downstream_reset_close)",
        ],
        statuses: &[0],
        name: "Closed because the client reset",
        says: "The client reset its TCP connection, so Envoy closed the one to the backend as well.",
        check: &["Look for a crash or an abort in the client."],
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "non_pooled_tcp_connection_host_health_failure",
        spellings: &["downstream_local_disconnect(non_pooled_tcp_connection_host_health_failure)"],
        statuses: &[0],
        name: "Backend became unhealthy",
        says: "The backend of this TCP connection failed its health check, and the cluster closes connections in that case.",
        check: &[
            "Look at the health of the endpoint, and at `close_connections_on_host_health_failure`.",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some(
            "In the parentheses of `downstream_local_disconnect(…)`, or in `%CONNECTION_TERMINATION_DETAILS%`",
        ),
        ..ROW
    },
    Detail {
        token: "duration_timeout",
        statuses: &[0],
        name: "Maximum connection lifetime",
        says: "The connection reached its maximum lifetime, so Envoy closed it (flag `DT`).",
        check: &["Look for `max_connection_duration` in the listener; clients should reconnect."],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "admin_filter_response",
        name: "Answered by the admin interface",
        says: "The admin interface of Envoy answered this request, no backend.",
        check: &["Nothing is wrong; make sure that the admin port is not reachable from outside."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "internal_redirect",
        name: "Redirect followed by Envoy",
        says: "The backend answered with a redirect and Envoy followed it itself; this line is the first of the two requests.",
        check: &[
            "Look for the next line with the same `x-request-id`: it has the answer that the client got.",
        ],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "filter_removed_required_request_headers",
        spellings: &["filter_removed_required_headers"],
        statuses: &[503, 400],
        name: "Filter removed request headers",
        says: "A filter in Envoy deleted a header that every request needs, such as `:method`, `:path` or `:authority`.",
        check: &[
            "Look at the custom filters of this listener: Lua, Wasm, ext_proc, header mutation.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Documented,
        ..ROW
    },
    Detail {
        token: "filter_removed_required_response_headers",
        statuses: &[502],
        name: "Filter removed response headers",
        says: "A filter in Envoy deleted the `:status` of the response, so Envoy had to answer with an error of its own.",
        check: &[
            "Look at the custom filters of this listener: Lua, Wasm, ext_proc, header mutation.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "rejecting_because_detection_failed",
        statuses: &[403],
        name: "Original IP detection failed",
        says: "The listener must learn the client address from a header, and the request had no usable one.",
        check: &[
            "Check that the proxy in front sends the header that `original_ip_detection_extensions` names.",
            "Requests that reach Envoy past that proxy are refused on purpose.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "filter_added_invalid_request_data",
        statuses: &[502],
        name: "Filter added request data wrongly",
        says: "A filter in Envoy added body data at a point where that is not allowed: a bug of the filter.",
        check: &["Look at the custom filters of this route and switch them off one by one."],
        retry: Some(RetryAdvice::No),
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "filter_added_invalid_response_data",
        statuses: &[502],
        name: "Filter added response data wrongly",
        says: "A filter in Envoy added response data at a point where that is not allowed: a bug of the filter.",
        check: &["Look at the custom filters of this route and switch them off one by one."],
        retry: Some(RetryAdvice::No),
        confidence: Confidence::Documented,
        source: FILTERS,
        ..ROW
    },
    Detail {
        token: "early_connect_data",
        statuses: &[400],
        name: "Tunnel data before the 200",
        says: "The client sent tunnel data for a CONNECT before Envoy had answered it with 200, and Envoy is set to refuse that.",
        check: &["Let the client wait for the 200 before it sends data."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Documented,
        ..ROW
    },
    Detail {
        token: "http1.codec_error",
        statuses: &[400],
        name: "Not valid HTTP/1",
        says: "The bytes are no valid HTTP/1: a bad request line or header, an unknown method, or another protocol altogether.",
        check: &[
            "Check that the client does not speak TLS to this plain port; its first bytes land here.",
            "Look at the raw request with `tcpdump -A`; blanks in the URL and wrong Content-Length values are frequent.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.headers_too_large",
        statuses: &[431],
        name: "Request headers over the limit",
        says: "The request headers together are larger than the limit of the listener (60 KiB by default).",
        check: &[
            "Find the large header: mostly cookies or a token.",
            "Raise `max_request_headers_kb` of the listener if they must be so large.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.too_many_headers",
        statuses: &[431],
        name: "Too many request headers",
        says: "The request has more header fields than the listener allows (100 by default).",
        check: &[
            "Find out which client or proxy adds so many headers.",
            "Raise `max_headers_count` in `common_http_protocol_options`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.invalid_characters",
        statuses: &[400],
        name: "Illegal characters in a header",
        says: "A header value of the request holds characters that HTTP does not allow, such as control characters.",
        check: &[
            "Look for unescaped binary data or line breaks in headers that the client builds from user input.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.invalid_url",
        statuses: &[400],
        name: "URL not readable",
        says: "Envoy could not read the URL of the request.",
        check: &["Look at the raw request line and encode the URL correctly."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.invalid_scheme",
        statuses: &[400],
        name: "Scheme neither http nor https",
        says: "The client sent a full URL whose scheme is neither http nor https.",
        check: &["Correct the URL, or the proxy setting of the client."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.https_url_on_plaintext_connection",
        statuses: &[403],
        name: "HTTP/1 https URL on a plain connection",
        says: "The client sent a full https URL over a plain-text connection, and this listener refuses that.",
        check: &["Let the client use CONNECT for https, or connect with TLS."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Documented,
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.invalid_transfer_encoding",
        statuses: &[501],
        name: "Transfer-Encoding not implemented",
        says: "The request names a transfer coding other than `chunked`, which Envoy does not implement.",
        check: &[
            "Send the body with `chunked` or a Content-Length; compression belongs into Content-Encoding.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.content_length_and_chunked_not_allowed",
        statuses: &[400],
        name: "HTTP/1 Content-Length with chunks",
        says: "The request has both a Content-Length and `Transfer-Encoding: chunked`, which is how request smuggling begins.",
        check: &["Find the client or proxy that adds the second header; one of the two must go."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.content_length_not_allowed",
        statuses: &[502, 400],
        name: "Content-Length where none may be",
        says: "A message has a Content-Length where it must have none, for instance in the response to CONNECT or with a 1xx or 204.",
        check: &[
            "Look at the response of the backend with `curl -v`; flag `UPE` means that it is the one at fault.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.transfer_encoding_not_allowed",
        statuses: &[502, 400],
        name: "Transfer-Encoding where none may be",
        says: "A message has a Transfer-Encoding where it must have none, for instance with a 1xx or 204.",
        check: &[
            "Look at the response of the backend with `curl -v`; flag `UPE` means that it is the one at fault.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.body_disallowed",
        statuses: &[400],
        name: "HTTP/1 body not allowed",
        says: "A request came with a body where this connection allows none.",
        check: &["Look at the client: it sends a body with a method that has none."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.connection_header_rejected",
        statuses: &[400],
        name: "Connection header malformed",
        says: "The Connection header of the request is malformed or too long.",
        check: &["Look at the Connection header of the client or of the proxy in front."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http1.unexpected_underscore",
        statuses: &[400],
        name: "HTTP/1 underscore in a header name",
        says: "A header name of the request has an underscore, and this listener refuses those.",
        check: &["Rename the header with hyphens, or change `headers_with_underscores_action`."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "http.invalid_authority",
        statuses: &[400],
        name: "Invalid authority",
        says: "The Host header (`:authority`) of the request holds characters that no host name may have.",
        check: &["Look at the Host header of the client; a blank or a path in it is enough."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP1,
        ..ROW
    },
    Detail {
        token: "codec_error",
        spellings: &[
            "codec_error:Too_many_PRIORITY_frames",
            "codec_error:Too_many_WINDOW_UPDATE_frames",
        ],
        statuses: &[0],
        name: "HTTP/2 protocol broken",
        says: "The client broke the HTTP/2 protocol or flooded Envoy with frames, so Envoy closed the connection; the text behind the colon says how.",
        check: &[
            "Read the text, for instance `Too_many_PRIORITY_frames` or `Too_many_control_frames_in_the_outbound_queue`.",
            "A flood from one address can be an attack; from your own client it is a bug of its HTTP/2 library.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "http2.inbound_empty_frames_flood",
        statuses: &[0],
        name: "HTTP/2 empty frames flood",
        says: "The peer sent several frames in a row without data and without an end, so Envoy closed the connection.",
        check: &[
            "Look at the HTTP/2 library of the client, or at an attack; the limit is `max_consecutive_inbound_frames_with_empty_payload`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.outbound_frames_flood",
        statuses: &[0],
        name: "Too many frames waiting to be sent",
        says: "Too many frames waited to be sent to this peer, because it reads too slowly or asks too much, so Envoy closed the connection.",
        check: &["Look at a slow or hostile client; the limit is `max_outbound_frames`."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.invalid.header.field",
        statuses: &[0],
        name: "Header not legal in HTTP/2",
        says: "A header field of the client is not legal in HTTP/2: upper-case names, `Connection`, a `TE` other than trailers, or bad characters.",
        check: &["Remove the hop-by-hop headers of HTTP/1 and use lower-case names in the client."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.violation.of.messaging.rule",
        statuses: &[0],
        name: "HTTP/2 messaging rule violated",
        says: "The request breaks a rule of HTTP/2: a pseudo-header is missing, or the body does not have the length that it promises.",
        check: &["Look at `:path`, `:authority` and content-length of the client."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.too_many_headers",
        statuses: &[0],
        name: "Too many request headers",
        says: "The request has more header fields than Envoy allows (100 by default), so Envoy reset the stream.",
        check: &[
            "Raise `max_headers_count` in `common_http_protocol_options`, or send fewer headers.",
            "gRPC metadata counts as headers.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.header_list_size_too_large",
        statuses: &[0],
        name: "HTTP/2 header list too large",
        says: "The request headers are larger than the limit of the listener (60 KiB by default), so Envoy reset the stream.",
        check: &[
            "Find the large header (cookies, tokens, gRPC metadata).",
            "Raise `max_request_headers_kb` of the listener.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.cookies_total_bytes_too_large",
        statuses: &[0],
        name: "HTTP/2 cookies too large",
        says: "The cookies of the request together are larger than Envoy allows, so Envoy reset the stream.",
        check: &["Delete the cookies of the site, and find out which app sets so many."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.unexpected_underscore",
        statuses: &[0],
        name: "HTTP/2 underscore in a header name",
        says: "A header name of the request has an underscore, and this listener refuses those.",
        check: &["Rename the header with hyphens, or change `headers_with_underscores_action`."],
        retry: Some(RetryAdvice::AfterChange),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.unknown.nghttp2.error",
        spellings: &["http2.unknown.oghttp2.error"],
        statuses: &[0],
        name: "HTTP/2 library error",
        says: "The HTTP/2 library of Envoy reported an error that Envoy has no name for.",
        check: &["Turn on debug logs of `http2` for a moment and look at the frame before."],
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.remote_reset",
        statuses: &[0],
        name: "Client reset its stream",
        says: "The client reset its stream: a cancelled gRPC call, a closed tab, or a deadline that ran out.",
        check: &["Compare `%DURATION%` with the deadline of the client."],
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http2.remote_refuse",
        statuses: &[0],
        name: "Peer refused the stream",
        says: "The peer refused the stream without working on it.",
        check: &["Retry it, and look at the stream limit of the peer."],
        retry: Some(RetryAdvice::Yes),
        source: HTTP2,
        ..ROW
    },
    Detail {
        token: "http3.invalid_header_field",
        statuses: &[0],
        name: "Header not legal in HTTP/3",
        says: "A header field of the client is not legal in HTTP/3.",
        check: &[
            "Look at the HTTP/3 client: upper-case names, hop-by-hop headers, bad characters.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: QUIC,
        ..ROW
    },
    Detail {
        token: "http3.headers_too_large",
        statuses: &[0],
        name: "Request headers over the limit",
        says: "The request headers are larger than the limit of the listener, so Envoy reset the stream.",
        check: &["Find the large header, or raise `max_request_headers_kb`."],
        retry: Some(RetryAdvice::AfterChange),
        source: QUIC,
        ..ROW
    },
    Detail {
        token: "http3.too_many_headers",
        statuses: &[0],
        name: "Too many request headers",
        says: "The request has more header fields than Envoy allows (100 by default).",
        check: &["Send fewer headers, or raise `max_headers_count`."],
        retry: Some(RetryAdvice::AfterChange),
        source: QUIC,
        ..ROW
    },
    Detail {
        token: "http3.too_many_trailers",
        statuses: &[0],
        name: "Too many trailers",
        says: "The request has more trailer fields than Envoy allows.",
        check: &["Send fewer trailers, or raise `max_headers_count`."],
        retry: Some(RetryAdvice::AfterChange),
        source: QUIC,
        ..ROW
    },
    Detail {
        token: "http3.unexpected_underscore",
        statuses: &[0],
        name: "HTTP/3 underscore in a header name",
        says: "A header name of the request has an underscore, and this listener refuses those.",
        check: &["Rename the header with hyphens, or change `headers_with_underscores_action`."],
        retry: Some(RetryAdvice::AfterChange),
        source: QUIC,
        ..ROW
    },
    Detail {
        token: "http3.inconsistent_content_length",
        statuses: &[0],
        name: "Body does not fit its Content-Length",
        says: "The body that the client sent does not have the length that its Content-Length promises.",
        check: &[
            "Look for a client that breaks off uploads or counts characters instead of bytes.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: QUIC,
        ..ROW
    },
    Detail {
        token: "http3.remote_reset",
        statuses: &[0],
        name: "Client reset its stream",
        says: "The client reset its HTTP/3 stream: a cancelled request or a deadline that ran out.",
        check: &["Compare `%DURATION%` with the timeout of the client."],
        source: QUIC,
        ..ROW
    },
    Detail {
        token: "http3.remote_refuse",
        statuses: &[0],
        name: "Peer refused the stream",
        says: "The peer refused the HTTP/3 stream without working on it.",
        check: &["Retry it, and look at the stream limit of the peer."],
        retry: Some(RetryAdvice::Yes),
        source: QUIC,
        ..ROW
    },
    Detail {
        token: "request_rate_limited",
        statuses: &[429],
        name: "Refused by the rate limit service",
        says: "The shared rate limit service said that the caller is over its limit (flag `RL`).",
        check: &[
            "Look at the rules and descriptors of the rate limit service for this route.",
            "As a caller, slow down; `x-ratelimit-reset` may say for how long.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: LIMIT,
        ..ROW
    },
    Detail {
        token: "rate_limiter_error",
        statuses: &[500],
        name: "Rate limit service failed",
        says: "Envoy could not ask the rate limit service and is set to refuse then (flag `RLSE`).",
        check: &[
            "Check the cluster of the rate limit service and its `timeout`.",
            "Set `failure_mode_deny` to false to let requests pass instead.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: LIMIT,
        ..ROW
    },
    Detail {
        token: "local_rate_limited",
        statuses: &[429],
        name: "Locally rate limited",
        says: "The token bucket of this proxy was empty, so Envoy refused the request (flag `RL`); the body has the same word.",
        check: &[
            "Look at `token_bucket` of the local rate limit filter: it counts per proxy, not for the whole service.",
            "As a caller, slow down.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: LOCAL_LIMIT,
        ..ROW
    },
    Detail {
        token: "ext_authz_denied",
        statuses: &[403, 401],
        name: "External authorization denied",
        says: "The external authorization service refused the request (flag `UAEX`); the status is its own.",
        check: &[
            "Read the log of the authorization service: it knows the reason.",
            "Check the token or cookie that the client sends.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AUTHZ,
        ..ROW
    },
    Detail {
        token: "ext_authz_error",
        statuses: &[403],
        name: "External authorization error",
        says: "Envoy could not reach the authorization service, or got a 5xx from it, and refuses requests in that case (flag `UAEX`).",
        check: &[
            "Check the cluster of the authorization service, its timeout and its own errors.",
            "`failure_mode_allow` would let requests pass while it is down: weigh the risk first.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: AUTHZ,
        ..ROW
    },
    Detail {
        token: "ext_proc_error",
        spellings: &["ext_proc_error_gRPC_error_14"],
        statuses: &[500],
        name: "External processing error",
        says: "The external processor that must see this request failed or could not be reached, and Envoy fails closed.",
        check: &[
            "Read the text behind it, for instance `gRPC_error_14` (the processor is unreachable).",
            "Check the cluster of the processor; `failure_mode_allow` lets requests pass without it.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROC,
        ..ROW
    },
    Detail {
        token: "jwt_authn_access_denied",
        statuses: &[401, 403],
        name: "JWT rejected",
        says: "Envoy refused the JSON web token of the request; the braces say what is wrong with it.",
        check: &[
            "Read the braces, for instance `{Jwt_is_expired}`.",
            "Compare the claims of the token with the provider or RequestAuthentication.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: JWT,
        ..ROW
    },
    Detail {
        token: "jwt_authn_access_denied{Jwt_is_missing}",
        spellings: &["Jwt is missing"],
        statuses: &[401],
        name: "JWT missing",
        says: "The route needs a JSON web token and the client sent none.",
        check: &[
            "Send `Authorization: Bearer TOKEN`, or the header or query parameter that the provider names.",
            "Check that no proxy in front strips the Authorization header.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: JWT,
        ..ROW
    },
    Detail {
        token: "jwt_authn_access_denied{Jwt_is_expired}",
        spellings: &["Jwt is expired"],
        statuses: &[401],
        name: "JWT expired",
        says: "The token of the client has expired.",
        check: &[
            "Get a new token from the issuer.",
            "If it is fresh, compare the clocks of issuer and proxy.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: JWT,
        ..ROW
    },
    Detail {
        token: "jwt_authn_access_denied{Audiences_in_Jwt_are_not_allowed}",
        spellings: &["Audiences in Jwt are not allowed"],
        statuses: &[403],
        name: "JWT audience not allowed",
        says: "The token is valid but was issued for another audience than this route accepts.",
        check: &[
            "Compare the `aud` claim with `audiences` of the provider.",
            "Ask the issuer for a token for this API.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: JWT,
        ..ROW
    },
    Detail {
        token: "jwt_authn_access_denied{Jwt_issuer_is_not_configured}",
        spellings: &["Jwt issuer is not configured"],
        statuses: &[401],
        name: "JWT issuer not configured",
        says: "The `iss` claim of the token names an issuer that Envoy does not know here.",
        check: &[
            "Compare `iss` letter by letter with `issuer` of the provider; a trailing slash counts.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: JWT,
        ..ROW
    },
    Detail {
        token: "jwt_authn_access_denied{Jwt_verification_fails}",
        spellings: &["Jwt verification fails"],
        statuses: &[401],
        name: "JWT verification failed",
        says: "The signature of the token does not fit any key that Envoy has for the issuer.",
        check: &[
            "Check that the token comes from this issuer and environment.",
            "After a key rotation, wait for the refresh of the JWKS or restart the proxy.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: JWT,
        ..ROW
    },
    Detail {
        token: "rbac_access_denied_matched_policy[none]",
        statuses: &[403],
        name: "RBAC denied: no policy matched",
        says: "An ALLOW policy guards this workload and none of its rules matches the request, so Envoy refused it.",
        check: &[
            "List the AuthorizationPolicy objects of the namespace and compare their rules with source, path and method.",
            "Rules that name a principal need mutual TLS between the two sidecars.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: RBAC,
        ..ROW
    },
    Detail {
        token: "rbac_access_denied_matched_policy",
        statuses: &[403],
        name: "RBAC denied by a policy",
        says: "A DENY policy matches the request; its name stands in the brackets.",
        check: &[
            "Look up the policy in the brackets: `ns[NAMESPACE]-policy[NAME]-rule[N]` in Istio.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: RBAC,
        ..ROW
    },
    Detail {
        token: "upstream request timeout",
        statuses: &[504],
        name: "Backend too slow (response body)",
        says: "This is the body that Envoy sends when the backend did not answer within the timeout of the route or of a try (flag `UT`).",
        check: &[
            "Compare the time of the request with the `timeout` of the route: 15 s by default in Envoy, none in Istio.",
            "Find the slow part in the log or trace of the backend.",
        ],
        shown_in: Some("Response body"),
        recognition: Some(Recognition::Message),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "RBAC: access denied",
        statuses: &[403],
        name: "Refused by an RBAC rule (response body)",
        says: "This is the body that Envoy sends when an RBAC rule (an AuthorizationPolicy in Istio) refused the request.",
        check: &[
            "Read `rbac_access_denied_matched_policy[…]` in the access log of the sidecar at the backend: it names the policy.",
            "`[none]` means that an ALLOW policy exists and no rule of it fits.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("Response body"),
        recognition: Some(Recognition::Message),
        source: RBAC,
        ..ROW
    },
    Detail {
        token: "fault_filter_abort",
        spellings: &["fault filter abort"],
        name: "Injected error",
        says: "The fault filter of Envoy answered on purpose, as somebody configured it (flag `FI`).",
        check: &[
            "Look for `fault.abort` in the VirtualService and remove it when the test is over.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FAULT,
        ..ROW
    },
    Detail {
        token: "dns_resolution_failure",
        statuses: &[503],
        name: "Host name not resolved",
        says: "The dynamic forward proxy could not resolve the host name of the request.",
        check: &[
            "Resolve the name from the proxy, and read the text in the braces.",
            "Check the Host header and the resolver in `dns_cache_config`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "dns_cache_overflow",
        statuses: &[503],
        name: "DNS cache full",
        says: "The dynamic forward proxy has already as many hosts in its DNS cache as it may hold.",
        check: &[
            "Raise `max_hosts` in `dns_cache_config` (1024 by default).",
            "Look for a client that asks for ever new host names.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "dynamic_forward_proxy_pending_request_overflow",
        statuses: &[503],
        name: "Pending request overflow",
        says: "Too many requests of the dynamic forward proxy were waiting for DNS answers.",
        check: &[
            "Look at the DNS resolver: slow answers fill the queue.",
            "Raise `dns_cache_circuit_breaker.max_pending_requests`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "sub_cluster_overflow",
        statuses: &[503],
        name: "Too many sub-clusters",
        says: "The dynamic forward proxy has already as many sub-clusters as it may create.",
        check: &["Raise `max_sub_clusters`, or look for a client that asks for ever new hosts."],
        retry: Some(RetryAdvice::AfterDelay),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "sub_cluster_warming_timeout",
        statuses: &[503],
        name: "Sub-cluster not ready in time",
        says: "The sub-cluster for this host was not ready in time, mostly because DNS was slow.",
        check: &["Look at the DNS resolver and at `cluster_init_timeout`."],
        retry: Some(RetryAdvice::AfterDelay),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "dynamic_forward_proxy_cluster_is_gone",
        statuses: &[503],
        name: "Forward proxy cluster is gone",
        says: "The cluster of the dynamic forward proxy was removed while the request was in work.",
        check: &["Look for a configuration update at that second; retry."],
        retry: Some(RetryAdvice::Yes),
        source: FORWARD,
        ..ROW
    },
    Detail {
        token: "early_grpc_json_transcode_failure",
        statuses: &[400, 500],
        name: "Early gRPC-JSON transcoding failure",
        says: "Envoy could not map path, query or headers of the JSON request to the gRPC method.",
        check: &[
            "Read the braces, and compare path and query with the `google.api.http` annotations.",
            "Unknown query parameters fail unless `ignore_unknown_query_parameters` is set.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: JSON,
        ..ROW
    },
    Detail {
        token: "grpc_json_transcode_failure",
        statuses: &[400, 500],
        name: "gRPC-JSON transcoding failure",
        says: "Envoy could not turn the JSON body into the protobuf message of the method.",
        check: &[
            "Read the braces: they name the field or the syntax error.",
            "Compare the JSON with the .proto file.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: JSON,
        ..ROW
    },
    Detail {
        token: "health_check_ok",
        statuses: &[200],
        name: "Probe answered with success",
        says: "The health check filter of Envoy answered a probe itself: all is well.",
        check: &["Nothing is wrong."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        source: HEALTH,
        ..ROW
    },
    Detail {
        token: "health_check_failed",
        statuses: &[503],
        name: "Probe answered with failure",
        says: "The health check filter answered a probe with a failure, mostly because this proxy is being drained (flag `LH`).",
        check: &[
            "Check whether somebody posted `/healthcheck/fail` on the admin port.",
            "Look at the local service if the filter passes its health on.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        source: HEALTH,
        ..ROW
    },
    Detail {
        token: "csrf_origin_mismatch",
        statuses: &[403],
        name: "Invalid origin",
        says: "The Origin of the request is neither the host itself nor one of the allowed origins, so Envoy refused it (body: `Invalid origin`).",
        check: &[
            "Add the front end to `additional_origins` of the CSRF policy.",
            "Check that a proxy in front does not change the Host header.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CSRF,
        ..ROW
    },
    Detail {
        token: "denied_by_admission_control",
        statuses: &[503],
        name: "Shed by admission control",
        says: "The success rate of the backend was low, so Envoy refused a share of the requests to let it recover.",
        check: &[
            "Look at the errors of the backend: they are the cause.",
            "Wait; Envoy lets more through as the success rate recovers.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ADMISSION,
        ..ROW
    },
    Detail {
        token: "reached_concurrency_limit",
        spellings: &["reached concurrency limit"],
        statuses: &[503],
        name: "Adaptive concurrency limit",
        says: "Envoy measured how much the backend can do at once and refused what is above it (adaptive concurrency).",
        check: &[
            "Look at `gradient_controller.concurrency_limit` in the stats and at the latency of the backend.",
            "Retry after a short, random wait.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: CONCURRENCY,
        ..ROW
    },
    Detail {
        token: "missing_api_key",
        statuses: &[401],
        name: "No API key sent",
        says: "The route needs an API key and the client sent none.",
        check: &["Send the key in the header, query parameter or cookie that the filter names."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: KEYS,
        ..ROW
    },
    Detail {
        token: "unknown_api_key",
        statuses: &[401],
        name: "API key not known",
        says: "The API key of the client is not in the list of the filter.",
        check: &["Check the key, and whether the list of keys was delivered to this proxy."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: KEYS,
        ..ROW
    },
    Detail {
        token: "no_credential_for_basic_auth",
        statuses: &[401],
        name: "No basic auth credential",
        says: "The route needs a user name and password and the client sent none.",
        check: &[
            "Send them with `curl -u USER`; check that no proxy in front strips Authorization.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: BASIC,
        ..ROW
    },
    Detail {
        token: "invalid_credential_for_basic_auth",
        statuses: &[401],
        name: "Invalid basic auth credential",
        says: "User name or password do not fit the list of the filter.",
        check: &["Check the password; the filter takes SHA-1 entries of htpasswd (`{SHA}`) only."],
        retry: Some(RetryAdvice::AfterChange),
        source: BASIC,
        ..ROW
    },
    Detail {
        token: "invalid_scheme_for_basic_auth",
        statuses: &[401],
        name: "Invalid basic auth scheme",
        says: "The client sent an Authorization header with another scheme, such as Bearer.",
        check: &["Send `Authorization: Basic …`, or take the filter off this route."],
        retry: Some(RetryAdvice::AfterChange),
        source: BASIC,
        ..ROW
    },
    Detail {
        token: "lua_response",
        name: "Answered by a Lua script",
        says: "A Lua script in Envoy answered the request itself.",
        check: &["Look for `respond(` in the Lua filters (EnvoyFilter) of this listener."],
        recognition: Some(Recognition::Named),
        source: LUA,
        ..ROW
    },
];
