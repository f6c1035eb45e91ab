//! Cloud Foundry: codes of its router, Gorouter, for TLS and canceled requests.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Cloud Foundry",
    aliases: &["gorouter", "cloudfoundry", "tanzu", "pivotal cloud foundry"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 496,
                phrase: "SSL Certificate Required",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloud Foundry",
                    product: "Cloud Foundry Gorouter",
                    tell: "a plain-text body `496 SSL Certificate Required`, with `X-Cf-RouterError: endpoint_failure`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Cloud Foundry routing-release, gorouter/proxy/round_tripper/error_handler.go",
                    url: "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/gorouter/proxy/round_tripper/error_handler.go",
                },
                summary: "The app wants a TLS client certificate, and the router's is missing or was rejected.",
                meaning: "The router opened TLS to an app instance or a route service, and the \
                    other side broke off with an alert: bad certificate, unknown certificate \
                    authority, or certificate required. The alert is about the router's \
                    certificate, not about yours; in nginx 496 is about the client's. When the \
                    router rejects the app's certificate, the code is 526.",
                causes: &[
                    "The operator gave the router no client certificate for backends (`router.backends.cert_chain` and `private_key`).",
                    "The backend does not trust the CA of that certificate. (One that has merely expired gives 502.)",
                ],
                client: &[
                    "Nothing in your request can fix it: your own certificate (`curl --cert`) is not passed on to the app's handshake.",
                ],
                server: &[
                    "Compare `router.backends.cert_chain` with the CA that the app or its Envoy sidecar trusts.",
                    "Run `cf logs APP`: `x_cf_routererror` in the RTR line has the text of the TLS alert.",
                ],
                headers: &[Header {
                    name: "X-Cf-RouterError",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "`endpoint_failure` and, in newer versions, the error behind it",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the router has a certificate that the app accepts",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 526,
                        difference: "526: the router does not trust the app's certificate; 496: the app does not trust the router's.",
                    },
                    Related {
                        code: 525,
                        difference: "525: the TLS handshake failed for another reason.",
                    },
                    Related {
                        code: 400,
                        difference: "400 is what nginx, for one, answers when your own certificate is missing.",
                    },
                ],
                keywords: &[
                    "remote error: tls: bad certificate", "tls: certificate required",
                    "tls: unknown certificate authority", "mutual tls gorouter",
                    "mtls backend cloud foundry", "router.backends.cert_chain",
                    "x-cf-routererror endpoint_failure tls", "gorouter 496",
                ],
            },
            Entry {
                code: 499,
                phrase: "Request Cancelled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloud Foundry",
                    product: "Cloud Foundry Gorouter",
                    tell: "499 in the RTR access log line; the body `499 Request Cancelled` reaches no client",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Cloud Foundry routing-release, gorouter/proxy/round_tripper/error_handler.go",
                    url: "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/gorouter/proxy/round_tripper/error_handler.go",
                },
                summary: "Only in the router's access log: the client left while the app was still working.",
                meaning: "The request was canceled before the app had answered, which happens \
                    when the client closes its connection. The router logs 499 even where the app \
                    has failed as well by then, so that a lost client does not count as a bad \
                    gateway. An app that fails while the client waits is 502.",
                causes: &[
                    "The load balancer in front of the router, or the client, has a shorter timeout than the app needs.",
                    "Somebody left the page.",
                ],
                client: &["Set your timeout above the app's slowest request."],
                server: &[
                    "Compare `response_time` in the RTR line with the load balancer's timeout: if they are equal, the load balancer left.",
                    "Look for `gateway-error-and-original-request-context-cancelled` in the router's own log: then the app failed too.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer timeout, or after making the app faster",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Request Canceled"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502: the app failed while the client was still waiting.",
                    },
                    Related {
                        code: 504,
                        difference: "504 usually comes from the load balancer that gave up; the router logs 499 for the same request.",
                    },
                ],
                keywords: &[
                    "context canceled gorouter",
                    "rtr 499",
                    "cf logs 499",
                    "cloud foundry client disconnected",
                    "499 request cancelled",
                    "gateway-error-and-original-request-context-cancelled",
                ],
            },
            Entry {
                code: 525,
                phrase: "SSL Handshake Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloud Foundry",
                    product: "Cloud Foundry Gorouter",
                    tell: "a plain-text body `525 SSL Handshake Failed`, with `X-Cf-RouterError`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Cloud Foundry routing-release, gorouter/proxy/round_tripper/error_handler.go",
                    url: "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/gorouter/proxy/round_tripper/error_handler.go",
                },
                summary: "The router and the app could not agree on TLS; often the app speaks plain HTTP.",
                meaning: "The router tried TLS on a backend and got back something that is not \
                    TLS, or the alert `handshake_failure`. The connection between you and the \
                    router is fine. A certificate that the router does not trust is 526, a wrong \
                    name in it 503. Cloudflare has the same number for the same trouble with its \
                    origin.",
                causes: &[
                    "The route was registered with a TLS port, but plain HTTP listens there.",
                    "An old route still points to a port that another instance has taken over since.",
                    "No common cipher suite, so that the backend sends the alert `handshake_failure`.",
                ],
                client: &[
                    "Send it again, even a POST: the request never reached the app, and the router may find another instance.",
                ],
                server: &[
                    "From a router VM: `openssl s_client -connect HOST:PORT`; `wrong version number` means plain HTTP.",
                    "Watch the metric `backend_tls_handshake_failed`: a burst after a deployment means stale routes.",
                    "Compare `router.cipher_suites` with what the backend offers; a clash of TLS versions shows as 502 instead.",
                ],
                headers: &[Header {
                    name: "X-Cf-RouterError",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "`endpoint_failure` and, in newer versions, the TLS error",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "another instance or a fresh route may be fine; not if all speak plain HTTP",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 526,
                        difference: "526: the handshake got as far as a certificate, and the router does not trust it.",
                    },
                    Related {
                        code: 502,
                        difference: "502: the app refused, reset or broke off; a TLS handshake that times out is 502 too.",
                    },
                    Related {
                        code: 496,
                        difference: "496: the app rejected the router's certificate.",
                    },
                ],
                keywords: &[
                    "tls handshake failure gorouter",
                    "first record does not look like a tls handshake",
                    "tls to plain http backend",
                    "backend_tls_handshake_failed",
                    "gorouter 525",
                    "stale route",
                    "remote error: tls: handshake failure",
                ],
            },
            Entry {
                code: 526,
                phrase: "Invalid SSL Certificate",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Cloud Foundry",
                    product: "Cloud Foundry Gorouter",
                    tell: "a plain-text body `526 Invalid SSL Certificate`, with `X-Cf-RouterError`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Cloud Foundry routing-release, gorouter/proxy/round_tripper/error_handler.go",
                    url: "https://github.com/cloudfoundry/routing-release/blob/develop/src/code.cloudfoundry.org/gorouter/proxy/round_tripper/error_handler.go",
                },
                summary: "The router does not trust the certificate that the app behind it presented.",
                meaning: "TLS to the backend or the route service got as far as its certificate, \
                    and the certificate did not verify: unknown CA, expired, or not valid yet. A \
                    certificate for another instance is a 503 instead, since then the route is \
                    stale. Cloudflare has the same number for an origin.",
                causes: &[
                    "The CA of the backend is missing from the router's `router.ca_certs`.",
                    "The certificate of the instance has expired, or the clocks of the two VMs differ.",
                    "A route service shows a self-signed certificate.",
                ],
                client: &[
                    "`curl -k` changes nothing: the certificate in question is between router and app.",
                ],
                server: &[
                    "From the router VM: `openssl s_client -connect HOST:PORT -showcerts` shows issuer and dates.",
                    "Add the CA to `router.ca_certs`. `router.ssl_skip_validation` is no way out: it covers route services and UAA, not apps.",
                    "The metric `backend_invalid_tls_cert` counts these.",
                ],
                headers: &[Header {
                    name: "X-Cf-RouterError",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "`endpoint_failure` and, in newer versions, the x509 error",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the router trusts the certificate",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 525,
                        difference: "525: the handshake failed before there was a certificate to judge.",
                    },
                    Related {
                        code: 503,
                        difference: "503: the certificate belongs to another instance; 526: it is not trusted at all.",
                    },
                    Related {
                        code: 496,
                        difference: "496 is the reverse: the app rejects the router's certificate.",
                    },
                ],
                keywords: &[
                    "x509: certificate signed by unknown authority",
                    "x509: certificate has expired",
                    "backend_invalid_tls_cert",
                    "router.ca_certs",
                    "route service self-signed",
                    "gorouter 526",
                    "untrusted backend certificate",
                ],
            },
        ],
    ),
};
