//! Envoy's response flags: why a response or a connection ended as it did. Istio, Gloo, Contour and
//! Emissary write the same.
//!
//! All thirty flags of Envoy 1.40 are here; most statuses were measured with that version. The dash
//! that stands for "no flag" is not, since a dash means "empty" in every other field. `DC`, `LR`,
//! `LH` and `IH` are HAProxy states or words elsewhere: a status beside them decides.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "envoy-flag",
    title: "Envoy response flags",
    vendor: "Envoy",
    product: "Envoy",
    shown_in: "`%RESPONSE_FLAGS%` in the access log, right after the status; `response_flags` in JSON logs and Istio metrics",
    recognition: Recognition::Alone,
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

const LIST: Source = Source::Page {
    title: "Envoy, envoy/stream_info/stream_info.h",
    url: "https://github.com/envoyproxy/envoy/blob/main/envoy/stream_info/stream_info.h",
};

const USAGE: Source = Source::Page {
    title: "Envoy, Access logging, %RESPONSE_FLAGS%",
    url: "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[503],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Envoy, source/common/stream_info/utility.h",
        url: "https://github.com/envoyproxy/envoy/blob/main/source/common/stream_info/utility.h",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "UH",
        spellings: &["NoHealthyUpstream"],
        name: "No healthy upstream",
        says: "Envoy knows the cluster but found no usable endpoint in it, so it sent the request to nobody.",
        check: &[
            "List the endpoints: `istioctl proxy-config endpoints POD`, or `/clusters` on the Envoy admin port, and read their health flags.",
            "Check that the pods are ready and that the labels of the service or subset match them.",
            "If endpoints come and go, look for ejections by outlier detection (`outlier_detection.ejections_active`).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "UF",
        spellings: &["UpstreamConnectionFailure", "upstream_connection_failure"],
        name: "Upstream connection failure",
        says: "Envoy could not open a connection to the chosen endpoint: the backend refused it, did not answer in time, or failed the TLS handshake.",
        check: &[
            "Read `%UPSTREAM_TRANSPORT_FAILURE_REASON%` and the word in the braces of `%RESPONSE_CODE_DETAILS%`: refused, timeout or TLS.",
            "Check that the app listens on the address and port in `%UPSTREAM_HOST%`, and not on 127.0.0.1 only.",
            "In a mesh compare the TLS mode of the DestinationRule with the PeerAuthentication of the backend.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "UO",
        spellings: &["UpstreamOverflow", "upstream_overflow"],
        name: "Upstream overflow",
        says: "Envoy itself refused to forward: a circuit breaker of the cluster (connections, pending requests, requests, retries) was full.",
        check: &[
            "Look at `upstream_rq_pending_overflow` and `circuit_breakers.*` in the cluster stats: they name the limit.",
            "Find out why requests pile up; a slow backend fills the limits sooner than more traffic does.",
            "Raise the limit (`connectionPool` in the DestinationRule) only if the backend can take it.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "NR",
        spellings: &["NoRouteFound", "no_route_found"],
        statuses: &[404, 0],
        name: "No route found",
        says: "No virtual host or route of Envoy fits the host, path and headers of the request; on a TCP listener no filter chain fits.",
        check: &[
            "Compare the `:authority` that the client sent with the domains in `istioctl proxy-config routes POD`.",
            "Check that the VirtualService is bound to this gateway and that its match covers path, method and headers.",
            "With status 0 and `filter_chain_not_found`, compare the SNI of the client with the listener.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "URX",
        spellings: &["UpstreamRetryLimitExceeded", "upstream_retry_limit_exceeded"],
        statuses: &[503, 504, 502, 500],
        name: "Upstream retry limit exceeded",
        says: "Envoy used up every retry and the last try failed too; the status and the flag beside it tell how the backend failed.",
        check: &[
            "Read the flag or detail beside it (`UF`, `UC`, `UT`, `via_upstream`): that is the cause, URX is only the count.",
            "Read the log of the backend: each of these requests reached it several times (`%UPSTREAM_REQUEST_ATTEMPT_COUNT%`).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "NC",
        spellings: &["NoClusterFound", "no_cluster_found"],
        statuses: &[503, 404, 500],
        name: "No cluster found",
        says: "The route matched but points to a cluster that Envoy does not have: a mistake in the configuration, or one not yet delivered.",
        check: &[
            "Compare the cluster of the route with `istioctl proxy-config clusters POD` or `/config_dump`.",
            "Check that the subset in the VirtualService exists in the DestinationRule, or that a ServiceEntry covers the host.",
            "Run `istioctl proxy-status`: a proxy that is not SYNCED has an old configuration.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "DT",
        spellings: &["DurationTimeout"],
        statuses: &[0],
        name: "Duration timeout",
        says: "Envoy closed the connection because it reached the maximum lifetime that the operator has set, busy or not.",
        check: &[
            "Look for `max_connection_duration` or `max_downstream_connection_duration` in the listener.",
            "Raise or remove it for long-lived streams, and let clients reconnect.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: USAGE,
        ..ROW
    },
    Detail {
        token: "DC",
        spellings: &["DownstreamConnectionTermination", "downstream_connection_termination"],
        statuses: &[0, 200],
        name: "Downstream connection termination",
        says: "The client, or a proxy in front of Envoy, closed its connection before the response was complete; status 0 means that no response had begun.",
        check: &[
            "Compare `%DURATION%` with the timeouts of the caller and of the load balancer in front: equal values name the one that gave up.",
            "Look for the slow part behind Envoy in the same lines; the client often left because of it.",
        ],
        source: USAGE,
        ..ROW
    },
    Detail {
        token: "LH",
        spellings: &["FailedLocalHealthCheck", "failed_local_healthcheck"],
        name: "Failed local health check",
        says: "The health-check filter of this Envoy answered that its own service is failing or being drained.",
        check: &[
            "Check whether somebody posted `/healthcheck/fail` to the admin port; `POST /healthcheck/ok` takes it back.",
            "If not, look at the health of the local service that the filter reports on.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: USAGE,
        ..ROW
    },
    Detail {
        token: "UT",
        spellings: &["UpstreamRequestTimeout", "upstream_request_timeout"],
        statuses: &[504, 204],
        name: "Upstream request timeout",
        says: "The backend did not answer within the timeout of the route or of a single try, so Envoy gave up; the backend may still be working.",
        check: &[
            "Compare `%DURATION%` with the `timeout` of the route (15 s by default in Envoy) and with `perTryTimeout`.",
            "Find the slow call in the trace or the log of the backend.",
            "Raise the timeout only for routes that must be slow.",
        ],
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "LR",
        spellings: &["LocalReset"],
        name: "Local reset",
        says: "Envoy itself reset the stream to the backend before an answer came, mostly a protocol problem or a connection that was being drained.",
        check: &[
            "Read the braces of `%RESPONSE_CODE_DETAILS%` and raise the log level of `http2` and `router` to debug for a moment.",
            "Look for a configuration update or a drain of the cluster at that second.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "UR",
        spellings: &["UpstreamRemoteReset", "upstream_remote_reset"],
        name: "Upstream remote reset",
        says: "The backend reset the stream (HTTP/2 RST_STREAM or GOAWAY) before it sent response headers.",
        check: &[
            "Read the log of the backend at that second: an aborted handler, a restart, or a stream limit.",
            "If the detail says `remote_refused_stream_reset`, the backend did not process it and a retry is safe.",
            "Compare its limit of concurrent streams with `max_concurrent_streams` of the cluster.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "UC",
        spellings: &["UpstreamConnectionTermination", "upstream_connection_termination"],
        name: "Upstream connection termination",
        says: "The backend closed the TCP connection while Envoy waited for its response headers: a crash, a restart, or an idle timeout that struck first.",
        check: &[
            "Set the keep-alive timeout of the app longer than the `idle_timeout` that Envoy has for the cluster.",
            "Look for restarts and OOM kills of the backend: `kubectl get pods`, `kubectl describe pod`.",
            "Let Envoy retry safe requests on `reset` or `connect-failure`.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "DI",
        spellings: &["DelayInjected", "delay_injected"],
        statuses: &[],
        name: "Delay injected",
        says: "The fault filter of Envoy held the request back on purpose, because somebody configured a delay.",
        check: &[
            "Look for `fault.delay` in the VirtualService, and for the header `x-envoy-fault-delay-request`.",
            "Remove the rule when the experiment is over; the flag alone is no error.",
        ],
        source: USAGE,
        ..ROW
    },
    Detail {
        token: "FI",
        spellings: &["FaultInjected", "fault_injected"],
        statuses: &[],
        name: "Fault injected",
        says: "The fault filter of Envoy answered with a configured status on purpose and forwarded nothing.",
        check: &[
            "Look for `fault.abort` in the VirtualService, and for the header `x-envoy-fault-abort-request`.",
            "Remove the rule when the experiment is over; the app is not involved.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: USAGE,
        ..ROW
    },
    Detail {
        token: "RL",
        spellings: &["RateLimited"],
        statuses: &[429],
        name: "Rate limited",
        says: "The rate limit filter of Envoy (local or with a rate limit service) refused the request because the caller was over the limit.",
        check: &[
            "Read `%RESPONSE_CODE_DETAILS%`: `local_rate_limited` is a bucket in this proxy, `request_rate_limited` the shared service.",
            "Look at the `x-ratelimit-*` headers and at the descriptors that fit this route.",
            "As a caller, slow down and spread the requests.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: USAGE,
        ..ROW
    },
    Detail {
        token: "UAEX",
        spellings: &["UnauthorizedExternalService"],
        statuses: &[403, 401],
        name: "Unauthorized external service",
        says: "The external authorization service (`ext_authz`) refused the request, or Envoy could not reach it and fails closed.",
        check: &[
            "Read the detail: `ext_authz_denied` is a decision, `ext_authz_error` a failed call.",
            "Read the log of the authorization service for the reason of the decision.",
            "For an error, check the cluster of that service and `failure_mode_allow`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: USAGE,
        ..ROW
    },
    Detail {
        token: "RLSE",
        spellings: &["RateLimitServiceError", "rate_limit_service_error"],
        statuses: &[500],
        name: "Rate limit service error",
        says: "Envoy could not ask the rate limit service and is configured to refuse in that case.",
        check: &[
            "Check the cluster of the rate limit service: is it up, and does it answer within `timeout`?",
            "Set `failure_mode_deny` to false if requests should pass while the service is down.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: USAGE,
        ..ROW
    },
    Detail {
        token: "IH",
        spellings: &["InvalidEnvoyRequestHeaders", "invalid_envoy_request_headers"],
        statuses: &[400],
        name: "Invalid Envoy request headers",
        says: "The client sent an `x-envoy-*` header with a value that Envoy checks strictly and cannot use.",
        check: &[
            "Read the header name in `request_headers_failed_strict_check{…}` of the details.",
            "Correct the value in the client (for instance a number of milliseconds), or take the header off `strict_check_headers`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "SI",
        spellings: &["StreamIdleTimeout"],
        statuses: &[504, 408],
        name: "Stream idle timeout",
        says: "No data moved in either direction for the stream idle timeout (5 minutes by default), so Envoy ended the stream.",
        check: &[
            "408 means that the client had not finished its request, 504 that the backend stayed silent.",
            "Send a heartbeat in long polls and streams, or raise `stream_idle_timeout` (listener) or `idle_timeout` (route).",
        ],
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "DPE",
        spellings: &["DownstreamProtocolError", "downstream_protocol_error"],
        statuses: &[400, 431, 426, 501, 0],
        name: "Downstream protocol error",
        says: "The client sent something that is not valid HTTP, or exceeded a limit of Envoy, and Envoy refused it before routing.",
        check: &[
            "Read the details: `http1.*` and `http2.*` name the fault (headers too large, bad characters, codec error).",
            "Check that the client does not speak TLS to a plain port or HTTP/2 to an HTTP/1.1 listener.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: MANAGER,
        ..ROW
    },
    Detail {
        token: "UMSDR",
        spellings: &["UpstreamMaxStreamDurationReached"],
        statuses: &[504, 408],
        name: "Upstream max stream duration reached",
        says: "The stream to the backend lived longer than `max_stream_duration` (or the deadline of the gRPC call) allows, so Envoy cut it.",
        check: &[
            "Compare `%DURATION%` with `max_stream_duration` of the route or cluster and with the header `grpc-timeout`.",
            "Raise or remove the limit for streaming calls.",
        ],
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "RFCF",
        spellings: &["ResponseFromCacheFilter"],
        statuses: &[200],
        name: "Response from cache filter",
        says: "Envoy answered from its own cache; the backend saw nothing of this request.",
        check: &[
            "If the answer is stale or wrong, check the `Cache-Control` of the backend and the configuration of the cache filter.",
        ],
        retry: Some(RetryAdvice::No),
        source: LIST,
        ..ROW
    },
    Detail {
        token: "NFCF",
        spellings: &["NoFilterConfigFound", "no_filter_config_found"],
        statuses: &[500],
        name: "No filter config found",
        says: "A filter whose configuration is delivered at run time never got it, so Envoy answers every request on this chain with an error.",
        check: &[
            "Look for rejected or missing extension configs: `config_dump?resource=ecds_filters` on the admin port, and the log of the control plane.",
            "For a Wasm filter, check that its module can be downloaded from the proxy.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: LIST,
        ..ROW
    },
    Detail {
        token: "UPE",
        spellings: &["UpstreamProtocolError", "upstream_protocol_error"],
        statuses: &[502],
        name: "Upstream protocol error",
        says: "The backend answered with something that is not valid HTTP for this protocol, or cut the response off; Envoy turned it into a 502.",
        check: &[
            "Check the protocol of the cluster: HTTP/2 sent to an HTTP/1.1 app (port name `grpc`, `appProtocol`) ends here.",
            "Ask the app directly with `curl -v`: duplicate or illegal headers, Content-Length with chunks, oversized headers.",
            "A response that ends before its headers or its Content-Length are complete counts too: look for crashes.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "OM",
        spellings: &["OverloadManagerTerminated", "OverloadManager"],
        name: "Overload manager terminated",
        says: "Envoy was short of memory or connections and its overload manager refused the request or reset the stream.",
        check: &[
            "Look at the `overload.*` stats and at the memory of the proxy container.",
            "Give the proxy more memory or spread the load over more replicas.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "DF",
        spellings: &["DnsResolutionFailed"],
        name: "DNS resolution failed",
        says: "Envoy works as a dynamic forward proxy here and could not resolve the host name of the request.",
        check: &[
            "Resolve the name from the host or pod of the proxy: `dig NAME`, or `nslookup` inside it.",
            "Check the Host header for a typing mistake, and the DNS resolver in `dns_cache_config`.",
            "Newer versions may log `UH` with the detail `dns_resolution_failure` instead.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "DO",
        spellings: &["DropOverload"],
        name: "Drop overload",
        says: "The control plane told Envoy to drop a share of the traffic to this cluster, and this request was in it.",
        check: &[
            "Look for `drop_overloads` in the endpoints (EDS) of the cluster and ask its owner why.",
            "Retry later; the share is usually lowered when the backend has recovered.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ROUTER,
        ..ROW
    },
    Detail {
        token: "DR",
        spellings: &["DownstreamRemoteReset", "downstream_remote_reset"],
        statuses: &[0],
        name: "Downstream remote reset",
        says: "The client reset its HTTP/2 or HTTP/3 stream, for instance a gRPC call that was cancelled or ran into its deadline.",
        check: &[
            "Compare `%DURATION%` with the deadline of the client.",
            "With `http2.too_many_headers`, `http2.header_list_size_too_large` or `http2.unexpected_underscore` Envoy refused the headers instead.",
        ],
        source: LIST,
        ..ROW
    },
    Detail {
        token: "UDO",
        spellings: &["UnconditionalDropOverload"],
        name: "Unconditional drop overload",
        says: "The control plane told Envoy to drop all traffic to this cluster (drop overload at 100 percent).",
        check: &[
            "Look for `drop_overloads` in the endpoints (EDS) of the cluster; somebody has switched the backend off there.",
            "Ask the owner of the control plane before you retry.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: LIST,
        ..ROW
    },
];
