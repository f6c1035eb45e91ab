//! What the controller of ingress-nginx logs when an Ingress gives 404, 502 or 503.
//!
//! Rows are the messages of controller 1.15 that explain a status or a wrong certificate. What its
//! nginx writes (`connect() failed …`, `upstream timed out`) is in `nginx-message`.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "ingress-nginx-message",
    title: "ingress-nginx messages",
    vendor: "nginx",
    product: "ingress-nginx",
    shown_in: "the log of the controller: `kubectl logs -n ingress-nginx deploy/ingress-nginx-controller`",
    recognition: Recognition::Message,
    details: DETAILS,
});

const BALANCER: Source = Source::Page {
    title: "ingress-nginx, balancer.lua",
    url: "https://github.com/kubernetes/ingress-nginx/blob/main/rootfs/etc/nginx/lua/balancer.lua",
};

const CERTIFICATE: Source = Source::Page {
    title: "ingress-nginx, certificate.lua",
    url: "https://github.com/kubernetes/ingress-nginx/blob/main/rootfs/etc/nginx/lua/certificate.lua",
};

const TEMPLATE: Source = Source::Page {
    title: "ingress-nginx, nginx.tmpl",
    url: "https://github.com/kubernetes/ingress-nginx/blob/main/rootfs/etc/nginx/template/nginx.tmpl",
};

const STORE: Source = Source::Page {
    title: "ingress-nginx, store.go",
    url: "https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/controller/store/store.go",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[503],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "ingress-nginx, controller.go",
        url: "https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/controller/controller.go",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "does not have any active Endpoint",
        name: "No active endpoint",
        says: "The service behind the Ingress has no ready pod, so nginx answers `503 Service Temporarily Unavailable`.",
        check: &[
            "Run `kubectl get endpointslices -l kubernetes.io/service-name=SERVICE`: is any address ready?",
            "Compare the selector of the service with the labels of the pods.",
            "Check that port name or number in the Ingress exists in the service.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "Error obtaining Endpoints for Service",
        name: "Service not found",
        says: "The Ingress names a service that does not exist in its namespace.",
        check: &[
            "Compare name and namespace with `kubectl get svc`; an Ingress reaches its own namespace only.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "no peer was returned, balancer",
        statuses: &[502, 503],
        name: "No peer",
        says: "The endpoint list was empty at the moment of the request, mostly in the middle of a rollout.",
        check: &[
            "Let pods shut down slowly (`preStop` with a short sleep) and set a readiness probe.",
            "Keep at least one pod ready: `maxUnavailable: 0`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        source: BALANCER,
        ..ROW
    },
    Detail {
        token: "attempted to proxy to self",
        statuses: &[502, 503],
        name: "Proxy to self refused",
        says: "The service leads back to the controller (127.0.0.1), for instance by an ExternalName, and nginx refused that.",
        check: &["Check `externalName` of the service."],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Hearsay,
        source: BALANCER,
        ..ROW
    },
    Detail {
        token: "Location denied. Reason",
        name: "Location denied",
        says: "An annotation of the Ingress is invalid (missing secret, bad address list), so this location answers 503.",
        check: &[
            "Read the reason in the line of `nginx.conf` and the log of the controller.",
            "Correct the annotation; look for the secret that it names.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("Comment in the generated `nginx.conf` of the controller"),
        source: TEMPLATE,
        ..ROW
    },
    Detail {
        token: "default backend - 404",
        statuses: &[404],
        name: "Default backend",
        says: "No Ingress fits host and path, so the default backend answered; newer controllers send the plain 404 page of nginx.",
        check: &[
            "Check host and path of the Ingress, and whether the client sends that host.",
            "Check `ingressClassName`: an Ingress of another class is ignored.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("Response body"),
        confidence: Confidence::Documented,
        source: TEMPLATE,
        ..ROW
    },
    Detail {
        token: "Ignoring ingress because of error while validating ingress class",
        statuses: &[404],
        name: "Ingress ignored",
        says: "The Ingress names no class of this controller, so its hosts give 404.",
        check: &[
            "Set `spec.ingressClassName` (usually `nginx`), and compare with `kubectl get ingressclass`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: STORE,
        ..ROW
    },
    Detail {
        token: "Error getting SSL certificate",
        statuses: &[],
        name: "TLS secret not found",
        says: "The secret for the host does not exist or holds no valid certificate, so the controller shows its own fake certificate.",
        check: &[
            "Run `kubectl get secret NAME -n NAMESPACE`; it must be in the namespace of the Ingress and of type `kubernetes.io/tls`.",
            "With cert-manager look at `kubectl describe certificate`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "certificate not found, falling back to fake certificate",
        spellings: &["Kubernetes Ingress Controller Fake Certificate"],
        statuses: &[526],
        name: "Fake certificate served",
        says: "nginx has no certificate for the host, so clients get the fake one and an error in the browser, or 526 at Cloudflare.",
        check: &[
            "Check `tls.hosts` and `tls.secretName` of the Ingress against the host that the client asked for.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CERTIFICATE,
        ..ROW
    },
    Detail {
        token: "Unexpected failure reloading the backend",
        statuses: &[404, 503],
        name: "nginx reload failed",
        says: "The new configuration is invalid, so nginx keeps the old one: changes of any Ingress have no effect until it is repaired.",
        check: &[
            "Read the nginx error below the line: mostly a `configuration-snippet` of one Ingress.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "SSL certificate for server … is about to expire",
        statuses: &[],
        name: "Certificate about to expire",
        says: "The certificate of the host ends soon and nobody has renewed it.",
        check: &["Look at `kubectl describe certificate` of cert-manager, or renew the secret."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
];
