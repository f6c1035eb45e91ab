//! What Kubernetes writes into events, container states and answers of the API server when a pod or
//! service gives 502, 503 or 504.
//!
//! Rows are the messages that people find with `kubectl describe` beside such a status. Kubernetes
//! sends no status for them: the proxy in front does. The reasons of the API (`NotFound`,
//! `Conflict`) are in `kubernetes-reason`.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "kubelet-message",
    title: "Kubernetes event messages",
    vendor: "Kubernetes",
    product: "Kubernetes",
    shown_in: "the events in `kubectl describe pod POD` or `kubectl get events`",
    recognition: Recognition::Message,
    details: DETAILS,
});

const HTTP: Source = Source::Page {
    title: "Kubernetes, pkg/probe/http/http.go",
    url: "https://github.com/kubernetes/kubernetes/blob/master/pkg/probe/http/http.go",
};

const RUNTIME: Source = Source::Page {
    title: "Kubernetes, pkg/kubelet/kuberuntime/kuberuntime_manager.go",
    url: "https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/kuberuntime_manager.go",
};

const RESOLVE: Source = Source::Page {
    title: "Kubernetes, apiserver/pkg/util/proxy/proxy.go",
    url: "https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apiserver/pkg/util/proxy/proxy.go",
};

const TRANSPORT: Source = Source::Page {
    title: "Kubernetes, apimachinery/pkg/util/proxy/transport.go",
    url: "https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apimachinery/pkg/util/proxy/transport.go",
};

const PAGE: Source = Source::Page {
    title: "Kubernetes, Assign Memory Resources",
    url: "https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/",
};

const PROBES: Source = Source::Page {
    title: "Kubernetes, Configure Probes",
    url: "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[503],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Kubernetes, pkg/kubelet/prober/prober.go",
        url: "https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/prober/prober.go",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "HTTP probe failed with statuscode:",
        statuses: &[],
        name: "Probe got a bad status",
        says: "The probe of the kubelet was answered by the app with a status outside 200 to 399; the number behind it is that status.",
        check: &[
            "Ask the path yourself: `kubectl port-forward POD 8080` and `curl -i`.",
            "404 is a wrong path, 401 or 403 a login on the probe path, 503 an app that is not ready.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "Readiness probe failed",
        name: "Pod not ready",
        says: "The pod says that it is not ready, so its service sends it no traffic; if no pod is ready, clients get 503.",
        check: &[
            "Read the text behind the colon: a status, a refused connection, or a timeout.",
            "Compare `timeoutSeconds` (1 s by default) with the time that the app needs.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "Liveness probe failed",
        statuses: &[502, 503],
        name: "Container about to be restarted",
        says: "The app did not pass its liveness probe; after `failureThreshold` failures the kubelet restarts the container and cuts its requests.",
        check: &[
            "Read the text behind the colon; look at the CPU limit and at garbage collection if it is a timeout.",
            "Let the liveness probe test the process only, not the database behind it.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "Startup probe failed",
        name: "Start not finished",
        says: "The app has not passed its startup probe yet; when the attempts are used up, the kubelet restarts the container.",
        check: &[
            "Raise `failureThreshold` times `periodSeconds` above the longest start.",
            "Read `kubectl logs POD`: does it start at all?",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Documented,
        source: PROBES,
        ..ROW
    },
    Detail {
        token: "failed liveness probe, will be restarted",
        spellings: &["failed startup probe, will be restarted"],
        statuses: &[502, 503],
        name: "Container will be restarted",
        says: "The kubelet kills the container because of its liveness probe; requests in work end with 502.",
        check: &[
            "Look at the probe and the load at that time.",
            "`kubectl logs POD --previous` shows the log of the killed container.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: RUNTIME,
        ..ROW
    },
    Detail {
        token: "Probe terminated redirects",
        statuses: &[],
        name: "Probe met a redirect",
        says: "The probe path redirects to another host; the kubelet does not follow, and counts it as a success with a warning.",
        check: &["Let the probe ask a path that answers 200 without a login or a move to https."],
        retry: Some(RetryAdvice::No),
        confidence: Confidence::Documented,
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "Client.Timeout exceeded while awaiting headers",
        statuses: &[504],
        name: "Probe or Go client timeout",
        says: "A client written in Go, such as the kubelet with its probe, got no answer within its timeout.",
        check: &[
            "In a probe event, raise `timeoutSeconds` (1 s by default) or find out why the app is slow.",
            "Many programs in Go print this text; look at who logged it.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        confidence: Confidence::Hearsay,
        source: HTTP,
        ..ROW
    },
    Detail {
        token: "Back-off restarting failed container",
        spellings: &["CrashLoopBackOff"],
        statuses: &[503, 502],
        name: "CrashLoopBackOff",
        says: "The container ends again and again, so the kubelet waits longer and longer before it starts it anew.",
        check: &[
            "Run `kubectl logs POD --previous` and read the last lines.",
            "Read exit code and reason in `kubectl describe pod POD`: 137 is a kill (often memory), 1 an error of the app.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: RUNTIME,
        ..ROW
    },
    Detail {
        token: "OOMKilled",
        statuses: &[502, 503],
        name: "Out of memory",
        says: "The container used more memory than its limit, so the kernel killed it (exit code 137); requests in work end with 502.",
        check: &[
            "Compare `kubectl top pod` with `resources.limits.memory`.",
            "Raise the limit, or make the runtime respect it (heap size, number of workers).",
        ],
        retry: Some(RetryAdvice::Yes),
        shown_in: Some("`reason` of the last state in `kubectl describe pod POD`"),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Documented,
        source: PAGE,
        ..ROW
    },
    Detail {
        token: "no endpoints available for service",
        statuses: &[503, 500],
        name: "Service has no ready endpoints",
        says: "The API server (for `kubectl proxy` or a webhook) found no ready pod behind the service.",
        check: &[
            "Run `kubectl get endpointslices -l kubernetes.io/service-name=SERVICE`.",
            "Compare the selector of the service with the labels of the pods, and look at their readiness.",
            "In `failed calling webhook`, repair or remove the webhook: it blocks changes.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("Answer of the API server, or `kubectl` output"),
        source: RESOLVE,
        ..ROW
    },
    Detail {
        token: "error trying to reach service",
        statuses: &[503, 502],
        name: "API server could not reach the pod",
        says: "The API server forwarded the request to a pod or service and could not connect to it.",
        check: &[
            "Read the text behind it: `connection refused` is a wrong port, `i/o timeout` a network policy or firewall.",
            "Check the way from the control plane to the nodes (konnectivity, security groups).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("Answer of the API server, or `kubectl` output"),
        confidence: Confidence::Documented,
        source: TRANSPORT,
        ..ROW
    },
];
