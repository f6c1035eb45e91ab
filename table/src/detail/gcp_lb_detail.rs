//! Values of `statusDetails` in the log of Google's global external and classic Application Load
//! Balancer: who answered, and why a request failed.
//!
//! Every value of Google's page is here, with the details of authorization policies, and one more
//! that another page of Google names. Odd statuses (411, 413, 425) are those of the page; 504 for a
//! timeout is what logs show. Regional load balancers write Envoy's flags instead, which have a
//! vocabulary of their own. Values that other products write as well need the name of the vendor.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "gcp-lb-detail",
    title: "Status details of Google Cloud load balancers",
    vendor: "Google",
    product: "Google Cloud Load Balancing",
    shown_in: "`jsonPayload.statusDetails` (and `proxyStatus`) in the log of the load balancer",
    recognition: Recognition::Alone,
    details: DETAILS,
});

const OVERVIEW: Source = Source::Page {
    title: "Google Cloud, external Application Load Balancer, traffic distribution",
    url: "https://docs.cloud.google.com/load-balancing/docs/https",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[502, 503],
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Google Cloud, Logging and monitoring for external Application Load Balancers",
        url: "https://docs.cloud.google.com/load-balancing/docs/https/https-logging-monitoring",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "byte_range_caching",
        statuses: &[200, 206],
        name: "Served by byte range caching",
        says: "Cloud CDN served the response with byte range caching; there is no error.",
        check: &["Nothing failed here: look for the entry of the request that did."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "response_from_cache",
        statuses: &[200],
        name: "Response from cache",
        says: "Cloud CDN served the response from its cache.",
        check: &[
            "If it is out of date, invalidate it: `gcloud compute url-maps invalidate-cdn-cache`.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "response_from_cache_validated",
        statuses: &[200, 304],
        name: "Validated response from cache",
        says: "Cloud CDN served the response from its cache after the backend had confirmed it.",
        check: &["Nothing failed here: look for the entry of the request that did."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "response_sent_by_backend",
        statuses: &[],
        name: "Response sent by backend",
        says: "The backend itself sent this response, errors included; the load balancer passed it on.",
        check: &["Look into the log of the backend: the load balancer is not at fault."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "aborted_request_due_to_backend_early_response",
        statuses: &[400, 401, 403, 413, 500, 502, 503],
        name: "Request aborted by an early response",
        says: "The backend answered with an error before it had read the whole body, and the load balancer passed that on.",
        check: &[
            "Look into the backend for the reason of its 4xx or 5xx: mostly a size limit or a failed login on an upload.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "backend_connection_closed_after_partial_response_sent",
        statuses: &[200, 0, 101],
        name: "Backend closed in mid-response",
        says: "The backend closed the connection after it had sent a part of its response.",
        check: &[
            "Look for crashes, restarts and timeouts at the backend at that time.",
            "Compare `Content-Length` with what the backend sends.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "backend_connection_closed_before_data_sent_to_client",
        statuses: &[502, 503, 101],
        name: "Backend closed before responding",
        says: "The backend closed the connection before it had sent any response.",
        check: &[
            "Make the keep-alive timeout of the backend longer than the 600 s of the load balancer: 620 s.",
            "Look for crashes, restarts and out-of-memory kills at the backend.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "backend_early_response_with_non_error_status",
        name: "Early response without error",
        says: "The backend sent a 1xx or 2xx before it had read the whole request body.",
        check: &["Let the backend read the body to its end before it answers."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "backend_interim_response_not_supported",
        name: "Interim response not supported",
        says: "The backend sent a 1xx response where the load balancer does not support one.",
        check: &["Switch off 100, 102 and 103 responses in the backend."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "backend_response_corrupted",
        name: "Backend response corrupted",
        says: "The backend sent a body with broken transfer coding, for instance wrong chunks.",
        check: &[
            "Call the backend directly with `curl -v --raw`.",
            "Look for code or a proxy that sets `Transfer-Encoding` by hand.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "backend_response_headers_too_long",
        name: "Backend headers too long",
        says: "The response headers of the backend are larger than the load balancer accepts.",
        check: &["Look for large or many `Set-Cookie` headers."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "backend_timeout",
        statuses: &[502, 504, 503, 101],
        name: "Backend timeout",
        says: "The backend did not respond within the timeout of the backend service, 30 seconds unless changed.",
        check: &[
            "Compare `httpRequest.latency` with the timeout: `gcloud compute backend-services describe NAME --global`.",
            "Find the slow request in the log of the backend.",
            "Raise `--timeout` if it may take that long; for WebSockets it is the longest lifetime of a connection.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "banned_by_security_policy",
        statuses: &[429],
        name: "Banned by security policy",
        says: "A rate-based ban rule of Cloud Armor that the operator set up blocks this client for a time.",
        check: &[
            "Look at `enforcedSecurityPolicy` in the entry: it names policy and priority.",
            "As the client, slow down and wait until the ban ends.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "body_not_allowed",
        statuses: &[400],
        name: "Body not allowed",
        says: "The client sent a body with a method that takes none.",
        check: &["Send no body and no `Content-Length` with this method."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "byte_range_caching_aborted",
        statuses: &[200, 206],
        name: "Byte range caching aborted",
        says: "Cloud CDN fetched a file in pieces, and the backend no longer sent the same file, so the response was cut off.",
        check: &[
            "Check that all backends send the same bytes and a strong `ETag`.",
            "Don't overwrite files: publish new versions under new names.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "byte_range_caching_forwarded_backend_response",
        statuses: &[],
        name: "Inconsistent response forwarded",
        says: "Cloud CDN asked the backend for a range, got something other than 206, and passed that on.",
        check: &["Check that the backend answers `Range` requests with 206."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "byte_range_caching_retrieval_abandoned",
        statuses: &[],
        name: "Range request abandoned",
        says: "The client left, so Cloud CDN gave up a range request that it had started for it.",
        check: &["Ignore it: this is normal."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "byte_range_caching_retrieval_from_backend_failed_after_partial_response",
        statuses: &[200, 206],
        name: "Range request to backend failed",
        says: "Cloud CDN could not fetch the next piece of the file from the backend after it had sent a part to the client.",
        check: &["Look for the entry of the range request at the same time: it has the reason."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "cache_lookup_failed_after_partial_response",
        statuses: &[200, 206],
        name: "Cache read failed",
        says: "Cloud CDN could not read the rest of the response from its cache.",
        check: &["Send the request again.", "If it stays, report it to Google."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "cache_lookup_timeout_after_partial_response",
        statuses: &[200, 206],
        name: "Cache read timed out",
        says: "Cloud CDN stopped sending from its cache, because the client did not read on in time.",
        check: &["Look at the network of these clients; single cases are normal."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_disconnected_after_partial_response",
        statuses: &[200, 101],
        name: "Client left in mid-response",
        says: "The client closed the connection after it had received a part of the response.",
        check: &[
            "Ignore single cases: people leave pages.",
            "Many after the same time: look for a timeout of the client or of a proxy before it.",
        ],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_disconnected_before_any_response",
        statuses: &[0, 101],
        name: "Client left before the response",
        says: "The client closed the connection before it had received anything.",
        check: &[
            "Compare `httpRequest.latency` with the timeout of the client.",
            "Speed up the backend, or raise that timeout.",
        ],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_timed_out",
        statuses: &[0, 408],
        name: "Client timed out",
        says: "The connection to the client made no progress for too long, so the load balancer closed it.",
        check: &["Look at slow uploads and the network of these clients."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_invalid_rsa_key_size",
        statuses: &[0],
        name: "RSA key size not allowed",
        says: "The client certificate of a mutual TLS connection, or one of its issuers, has an RSA key of a size that is not allowed.",
        check: &["Issue the chain with RSA keys of 2,048 to 4,096 bits."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_unsupported_elliptic_curve_key",
        statuses: &[0],
        name: "Elliptic curve not supported",
        says: "The client certificate of a mutual TLS connection, or one of its issuers, uses an unsupported elliptic curve.",
        check: &["Issue the chain with P-256 or P-384 keys."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_unsupported_key_algorithm",
        statuses: &[0],
        name: "Key algorithm not supported",
        says: "The client certificate of a mutual TLS connection, or one of its issuers, uses neither RSA nor ECDSA.",
        check: &["Issue the chain with RSA or ECDSA keys."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_pki_too_large",
        statuses: &[0],
        name: "PKI too large",
        says: "The trust config of the operator has more than ten intermediate certificates with the same subject and key.",
        check: &["Remove old intermediates from the trust config."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_chain_max_name_constraints_exceeded",
        statuses: &[0],
        name: "Too many name constraints",
        says: "An intermediate of the client certificate chain has more than ten name constraints.",
        check: &["Issue the intermediate with fewer name constraints."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_chain_invalid_eku",
        statuses: &[0],
        name: "Wrong extended key usage",
        says: "The client certificate, or its issuer, is not meant for client authentication.",
        check: &[
            "Issue it with the extended key usage `clientAuth`: `openssl x509 -noout -ext extendedKeyUsage`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_validation_timed_out",
        statuses: &[0],
        name: "Validation timed out",
        says: "The load balancer did not finish the check of the client certificate in time.",
        check: &[
            "Connect again.",
            "Shorten the chain, or the list of intermediates in the trust config.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_validation_search_limit_exceeded",
        statuses: &[0],
        name: "Validation limit exceeded",
        says: "The load balancer hit its limit of depth or steps while it built the chain of the client certificate.",
        check: &["Shorten the chain.", "Remove unneeded intermediates from the trust config."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_validation_not_performed",
        statuses: &[0],
        name: "Validation not possible",
        says: "The operator set up mutual TLS without a trust config, so no client certificate can be checked.",
        check: &["Attach a trust config to the `ServerTlsPolicy`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_not_provided",
        statuses: &[0],
        name: "No client certificate",
        says: "The client sent no certificate, and the load balancer demands one.",
        check: &[
            "Configure the certificate and its key in the client: `curl --cert C.pem --key K.pem`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "client_cert_validation_failed",
        statuses: &[0],
        name: "Client certificate not valid",
        says: "The client certificate does not lead to the trust config: unknown issuer, expired, or signed with an old hash (MD5, SHA-1).",
        check: &[
            "Verify it with `openssl verify -CAfile ROOTS.pem -untrusted INTERMEDIATES.pem C.pem`.",
            "Add the issuer to the trust config.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "config_not_found",
        statuses: &[404, 502, 503],
        name: "Configuration not found",
        says: "The load balancer has not got the configuration of the project yet; this happens for a while after changes.",
        check: &[
            "Wait some minutes after creating or changing it.",
            "If more than 0.01 % of requests have it for long, contact Google.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "direct_response",
        statuses: &[410],
        name: "Direct response",
        says: "The load balancer answered with a fixed response of its own, without asking the backend.",
        check: &[
            "With 410, check billing of the project.",
            "Otherwise look for a fixed response or redirect in the URL map.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "denied_by_security_policy",
        statuses: &[403, 404, 502],
        name: "Denied by security policy",
        says: "A rule of the Cloud Armor policy that the operator set up denied the request.",
        check: &[
            "Look at `enforcedSecurityPolicy` in the entry: policy, priority, and for WAF rules `preconfiguredExprIds`.",
            "For a false alarm, exclude the field or rule in the policy, and try it in preview mode first.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "error_uncompressing_gzipped_body",
        name: "Gzip body broken",
        says: "The load balancer had to unpack the gzip body of the backend's response, and it is broken.",
        check: &[
            "Call the backend with `curl --compressed` and look for truncated or doubly compressed bodies.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "failed_parsing_client_headers",
        statuses: &[400],
        name: "Client headers not parsable",
        says: "The client sent a request line or headers that break the rules of HTTP, for instance an impossible method.",
        check: &["Look at the client: mostly scanners, or another protocol on the HTTP port."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "failed_to_connect_to_backend",
        name: "Cannot connect to backend",
        says: "The load balancer could not connect to the backend: its port is closed, or a firewall drops the packets.",
        check: &[
            "Allow `130.211.0.0/22` and `35.191.0.0/16` in the firewall of the backend.",
            "Check that the backend listens on the port that named port or NEG says.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "failed_to_pick_backend",
        name: "No healthy backend",
        says: "The load balancer has no healthy backend for the request: all fail their health check, or there are none.",
        check: &[
            "Run `gcloud compute backend-services get-health NAME --global`.",
            "Check path, port and `Host` of the health check, and allow `130.211.0.0/22` and `35.191.0.0/16`.",
            "On GKE check that the NEG has endpoints: `kubectl describe ingress`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "failed_to_pick_backend_by_hash",
        name: "No healthy backend for the session",
        says: "The load balancer has session affinity by hash, and found no healthy backend for it.",
        check: &[
            "Run `gcloud compute backend-services get-health NAME --global`.",
            "Set the capacity of unhealthy groups to zero, so that traffic goes to the healthy ones.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        source: OVERVIEW,
        ..ROW
    },
    Detail {
        token: "failed_to_negotiate_alpn",
        name: "ALPN with backend failed",
        says: "Load balancer and backend found no common protocol in the TLS handshake; mostly the backend does not speak HTTP/2.",
        check: &[
            "Enable HTTP/2 over TLS in the backend, or set the protocol of the backend service to HTTPS.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "headers_too_long",
        statuses: &[413],
        name: "Request headers too long",
        says: "The client sent headers larger than the load balancer accepts.",
        check: &["Look for large or many cookies and a long `Authorization`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "http_version_not_supported",
        statuses: &[400],
        name: "HTTP version not supported",
        says: "The client used an HTTP version that the load balancer does not support.",
        check: &["Let the client speak HTTP/1.1 or HTTP/2."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "internal_error",
        statuses: &[502, 500, 503, 400],
        name: "Internal error",
        says: "Something in the load balancer of the vendor failed; this mostly passes.",
        check: &[
            "Send the request again.",
            "If more than 0.01 % of requests have it, contact Google.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "invalid_chunk_framing",
        statuses: &[400],
        name: "Invalid chunk framing",
        says: "The client sent a chunked body whose chunks don't end as they must.",
        check: &["Update the HTTP library of the client; don't build chunks by hand."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "invalid_external_origin_endpoint",
        statuses: &[400, 404],
        name: "External backend invalid",
        says: "The internet NEG of the operator points to an address or name that cannot be used.",
        check: &[
            "Check FQDN or IP and port of the endpoint: `gcloud compute network-endpoint-groups list-network-endpoints NEG`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "invalid_request_headers",
        statuses: &[400],
        name: "Invalid request headers",
        says: "The client sent headers with characters that HTTP forbids.",
        check: &["Look for non-ASCII characters, blanks or quotes in header names and values."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "invalid_http2_client_header_format",
        statuses: &[400],
        name: "Invalid HTTP/2 headers",
        says: "The client sent invalid headers over HTTP/2.",
        check: &["Look for upper-case names, and for `Connection` and other headers of HTTP/1.1."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "invalid_http2_client_request_path",
        statuses: &[400],
        name: "Invalid HTTP/2 path",
        says: "The client sent a path with forbidden characters over HTTP/2.",
        check: &["Encode blanks, `#` and non-ASCII characters with `%`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "multiple_iap_policies",
        statuses: &[500],
        name: "Several IAP policies",
        says: "The operator turned on Identity-Aware Proxy both for the backend service and for the service behind it.",
        check: &["Turn it off in one of the two places."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "malformed_chunked_body",
        statuses: &[411],
        name: "Chunked body malformed",
        says: "The client sent a chunked body that cannot be parsed.",
        check: &["Update the HTTP library of the client; don't build chunks by hand."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "request_loop_detected",
        name: "Request loop",
        says: "The request came back to the load balancer: a backend sends it there again.",
        check: &[
            "Look for a backend, redirect or internet NEG that points to the address of the load balancer.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "required_body_but_no_content_length",
        statuses: &[411, 400, 403],
        name: "Length missing",
        says: "The client sent a request that needs a body without saying how long it is.",
        check: &["Send `Content-Length`, also `Content-Length: 0` for an empty POST."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "retriable_error",
        statuses: &[502, 503, 404],
        name: "Retriable error",
        says: "The infrastructure of the load balancer had a passing fault; this happens for a while after changes.",
        check: &[
            "Send the request again.",
            "If more than 0.01 % of requests have it for long, contact Google.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "secure_url_rejected",
        statuses: &[400],
        name: "https URL over plain HTTP",
        says: "The client sent a full `https://` URL in the request line over a plain connection, as one does to a proxy.",
        check: &[
            "Don't use the load balancer as a forward proxy: check the proxy settings of the client.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "server_cert_chain_exceeded_limit",
        name: "Backend chain too long",
        says: "The certificate chain of the backend has more than ten intermediates.",
        check: &["Send a shorter chain from the backend."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_chain_invalid_eku",
        name: "Wrong extended key usage",
        says: "The certificate of the backend, or its issuer, is not meant for server authentication.",
        check: &["Issue it with the extended key usage `serverAuth`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_chain_max_name_constraints_exceeded",
        name: "Too many name constraints",
        says: "An intermediate of the backend's chain has more than ten name constraints.",
        check: &["Issue the intermediate with fewer name constraints."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_exceeded_size_limit",
        statuses: &[503],
        name: "Backend certificates too large",
        says: "The certificates that the backend sends are together larger than 16 KB.",
        check: &["Send a shorter chain, and issue certificates with fewer names."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_invalid_rsa_key_size",
        statuses: &[503],
        name: "RSA key size not allowed",
        says: "The certificate of the backend, or one of its issuers, has an RSA key of a size that is not allowed.",
        check: &["Issue the chain with RSA keys of 2,048 to 4,096 bits."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_not_provided",
        statuses: &[503],
        name: "No backend certificate",
        says: "The backend sent no certificate, although the load balancer must verify it.",
        check: &["Check with `openssl s_client -connect BACKEND:443` what the backend sends."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_pki_too_large",
        statuses: &[503],
        name: "PKI too large",
        says: "The trust config for the backend has more than ten intermediate certificates with the same subject and key.",
        check: &["Remove old intermediates from the trust config."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_trust_config_not_found",
        statuses: &[503],
        name: "Trust config not found",
        says: "The trust config that the operator named for the backend does not exist.",
        check: &["Check its name and location: `gcloud certificate-manager trust-configs list`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_unsupported_elliptic_curve_key",
        statuses: &[503],
        name: "Elliptic curve not supported",
        says: "The certificate of the backend, or one of its issuers, uses an unsupported elliptic curve.",
        check: &["Issue the chain with P-256 or P-384 keys."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_unsupported_key_algorithm",
        statuses: &[503],
        name: "Key algorithm not supported",
        says: "The certificate of the backend, or one of its issuers, uses neither RSA nor ECDSA.",
        check: &["Issue the chain with RSA or ECDSA keys."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_validation_internal_error",
        statuses: &[503],
        name: "Validation failed internally",
        says: "The load balancer had an internal error while it verified the certificate of the backend.",
        check: &["Send the request again; if it stays, contact Google."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_validation_not_performed",
        statuses: &[503],
        name: "Validation not possible",
        says: "The operator set up verification of the backend without a trust config, so its certificate cannot be checked.",
        check: &["Attach a trust config to the `BackendAuthenticationConfig`."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_validation_search_limit_exceeded",
        statuses: &[503],
        name: "Validation limit exceeded",
        says: "The load balancer hit its limit of depth or steps while it built the chain of the backend.",
        check: &["Shorten the chain, and remove unneeded intermediates from the trust config."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_validation_timed_out",
        statuses: &[503],
        name: "Validation timed out",
        says: "The load balancer did not finish the check of the backend's certificate in time.",
        check: &[
            "Send the request again.",
            "Shorten the chain, or the list of intermediates in the trust config.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "server_cert_validation_unavailable",
        statuses: &[503],
        name: "Validation not available",
        says: "The service of the vendor that verifies backend certificates is not available.",
        check: &["Send the request again; if it stays, contact Google."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "ssl_certificate_san_verification_failed",
        name: "Name not in backend certificate",
        says: "The certificate of the backend has none of the names that the operator demands.",
        check: &[
            "Compare the subject alternative names of the certificate with the accepted names of the backend.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "ssl_certificate_chain_verification_failed",
        name: "Backend certificate not trusted",
        says: "The certificate of the backend does not lead to an issuer that the load balancer trusts, or has expired.",
        check: &[
            "Check with `openssl s_client -connect BACKEND:443 -showcerts`.",
            "Add the issuer to the trust config.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "throttled_by_security_policy",
        statuses: &[429],
        name: "Throttled by security policy",
        says: "A throttle rule of Cloud Armor that the operator set up limits this client.",
        check: &[
            "Look at `enforcedSecurityPolicy` in the entry: it names policy and priority.",
            "As the client, slow down.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "unsupported_method",
        statuses: &[400],
        name: "Method not supported",
        says: "The client used a method that the load balancer does not support, such as CONNECT or TRACE.",
        check: &["Use another method; most of these requests come from scanners."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "unsupported_100_continue",
        statuses: &[400],
        name: "Expect not supported",
        says: "The client sent `Expect: 100-continue` over a protocol version that has no such thing.",
        check: &["Drop the `Expect` header: `curl -H \"Expect:\"`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "upgrade_header_rejected",
        statuses: &[400],
        name: "Upgrade rejected",
        says: "The client sent an `Upgrade` header, and the load balancer refused it.",
        check: &["Drop the header, unless it is a WebSocket handshake over HTTP/1.1."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "websocket_closed",
        statuses: &[101],
        name: "WebSocket closed",
        says: "Client or backend closed the WebSocket in an orderly way.",
        check: &[
            "If it ends too early, compare its lifetime with the timeout of the backend service.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "websocket_handshake_failed",
        statuses: &[],
        name: "WebSocket handshake failed",
        says: "The backend did not accept the WebSocket handshake.",
        check: &["Connect to the backend directly, and look at its answer and at allowed origins."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "request_body_too_large",
        statuses: &[413],
        name: "Request body too large",
        says: "The client sent a body larger than the serverless backend accepts.",
        check: &[
            "Send less; Cloud Run takes 32 MiB over HTTP/1.1.",
            "Upload large files to Cloud Storage with a signed URL.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "handled_by_identity_aware_proxy",
        statuses: &[302, 401, 403, 200, 400, 429, 500, 502, 503],
        name: "Answered by IAP",
        says: "Identity-Aware Proxy answered instead of the backend: it sends to the login, or refuses the user.",
        check: &[
            "For 403, give the user the role `roles/iap.httpsResourceAccessor`.",
            "For programs, send an ID token whose audience is the OAuth client of IAP.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "serverless_neg_routing_failed",
        statuses: &[404, 502, 503],
        name: "Serverless backend not found",
        says: "The serverless NEG of the operator points to a service that cannot be found, or its region cannot be reached.",
        check: &[
            "Check name and region of the service in the NEG: `gcloud compute network-endpoint-groups describe NEG`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "fault_filter_abort",
        statuses: &[],
        name: "Fault injected",
        says: "The URL map of the operator injects faults, and this request was aborted on purpose.",
        check: &["Remove `faultInjectionPolicy` from the URL map."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "early_data_rejected",
        statuses: &[425],
        name: "Early data rejected",
        says: "The client sent a request in TLS early data (0-RTT) that is not safe to replay.",
        check: &["Send it again after the handshake; browsers do that by themselves."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "service_extension_error",
        statuses: &[425],
        name: "Service extension failed",
        says: "A service extension of the operator (callout or plugin) failed or took too long.",
        check: &["Look into the log of the extension, and check its timeout and `failOpen`."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "allowed_as_no_deny_policies_matched_request",
        statuses: &[],
        name: "Allowed",
        says: "No authorization policy denies the request, so it was let through.",
        check: &["The policy did its work: look at `statusDetails` for what failed afterwards."],
        shown_in: Some("`authz_info.policies[].details` in the log of the load balancer"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "denied_as_no_allow_policies_matched_request",
        statuses: &[403],
        name: "Denied by authorization policy",
        says: "The operator has ALLOW policies, and none of them matches the request.",
        check: &["Compare source, path and method with the rules of the authorization policies."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`authz_info.policies[].details` in the log of the load balancer"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "denied_by_authz_extension",
        statuses: &[403],
        name: "Denied by authorization extension",
        says: "The authorization extension of the operator denied the request.",
        check: &["Look into the log of the extension."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`authz_info.policies[].details` in the log of the load balancer"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "denied_by_cloud_iap",
        statuses: &[403],
        name: "Denied by IAP",
        says: "Identity-Aware Proxy denied the request in an authorization policy.",
        check: &["Give the user the role `roles/iap.httpsResourceAccessor`."],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("`authz_info.policies[].details` in the log of the load balancer"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
];
