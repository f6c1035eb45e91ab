//! Reasons and causes in a Kubernetes `Status`.
//!
//! All constants of `StatusReason` and `CauseType` are here. Most are ordinary words or names of statuses, so they
//! count only beside Kubernetes. The statuses are those of the comments and constructors in apimachinery; causes stand
//! beside the status of their reason, mostly 422. `StatusReasonUnknown` is the empty string; its row has the name that
//! Go programs print.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "kubernetes-reason",
    title: "Kubernetes status reasons",
    vendor: "Kubernetes",
    product: "Kubernetes API server",
    shown_in: "`Error from server (NotFound):` of kubectl; `reason` in the JSON of kind `Status`",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Kubernetes apimachinery, pkg/apis/meta/v1/types.go",
        url: "https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "Unknown",
        spellings: &["StatusReasonUnknown"],
        statuses: &[500, 400],
        name: "No reason given",
        says: "The answer names no reason: an admission webhook denied the request without one, or a proxy answered in place of the API server.",
        check: &[
            "`admission webhook … denied the request` names the webhook; ask its policy.",
            "Otherwise see who answers (`kubectl get --raw / -v=8`), and look up the number in `responded with the status code N`.",
        ],
        retry: None,
        source: Source::Page {
            title: "Kubernetes apimachinery, pkg/api/errors/errors.go",
            url: "https://github.com/kubernetes/apimachinery/blob/master/pkg/api/errors/errors.go",
        },
        ..ROW
    },
    Detail {
        token: "Unauthorized",
        spellings: &["StatusReasonUnauthorized"],
        statuses: &[401],
        name: "Credentials missing or not accepted",
        says: "The API server does not accept the client's token or certificate: it is missing, has expired, or is for another cluster.",
        check: &[
            "Check the context with `kubectl config view --minify`, then log in again (`aws eks update-kubeconfig`, `gcloud`, `az`).",
            "In a pod check the mounted service account token; it is renewed, so read the file again.",
        ],
        ..ROW
    },
    Detail {
        token: "Forbidden",
        spellings: &["StatusReasonForbidden", "Error from server (Forbidden)"],
        statuses: &[403],
        name: "Request denied",
        says: "The API server knows the user, but RBAC, an admission webhook, Pod Security or a quota does not allow this.",
        check: &[
            "Read the text after `is forbidden:`; it names the user, verb and resource, or the policy.",
            "RBAC: `kubectl auth can-i VERB RESOURCE -n NAMESPACE --as USER`.",
            "Quota: `kubectl describe quota -n NAMESPACE`.",
        ],
        ..ROW
    },
    Detail {
        token: "NotFound",
        spellings: &["StatusReasonNotFound", "Error from server (NotFound)"],
        statuses: &[404],
        name: "Resource not found",
        says: "The API server has no object of this name, or doesn't know the kind at all (`the server could not find the requested resource`).",
        check: &[
            "Check the namespace (`-n`) and the context: `kubectl get KIND -A`.",
            "For an unknown kind look for the CRD or a removed API version: `kubectl api-resources`.",
        ],
        ..ROW
    },
    Detail {
        token: "AlreadyExists",
        spellings: &["StatusReasonAlreadyExists", "Error from server (AlreadyExists)"],
        statuses: &[409],
        name: "Resource already exists",
        says: "The client wants to create an object whose name is taken.",
        check: &["Use `kubectl apply` instead of `create`, or another name."],
        ..ROW
    },
    Detail {
        token: "Conflict",
        spellings: &["StatusReasonConflict", "Error from server (Conflict)"],
        statuses: &[409],
        name: "Conflict with another change",
        says: "Somebody changed the object after the client had read it, or another manager owns the field in server-side apply.",
        check: &[
            "Read the object again, apply the change to that, and repeat (`retry.RetryOnConflict` in Go).",
            "Server-side apply: see the managers with `--show-managed-fields`; `--force-conflicts` takes the field from them.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "Gone",
        spellings: &["StatusReasonGone"],
        statuses: &[410],
        name: "No longer available",
        says: "What the client asks for is gone from the API server; newer versions say `Expired` instead.",
        check: &["List anew and start the watch from there."],
        ..ROW
    },
    Detail {
        token: "Invalid",
        spellings: &["StatusReasonInvalid"],
        statuses: &[422],
        name: "Object invalid",
        says: "The object that the client sent breaks the rules of its kind: a wrong or missing value, or a field that may not be changed.",
        check: &[
            "Read the fields after `is invalid:`; `kubectl explain KIND.spec` says what is allowed.",
            "Test with `--dry-run=server`; for an immutable field the object must be deleted and created again.",
        ],
        ..ROW
    },
    Detail {
        token: "ServerTimeout",
        spellings: &["StatusReasonServerTimeout"],
        statuses: &[500],
        name: "Could not be completed at this time",
        says: "The API server could not finish in time because of load or a slow etcd, and asks the client to try again; the 500 is on purpose.",
        check: &[
            "Repeat after `retryAfterSeconds`.",
            "Operator: look at etcd's latency and leader changes, and at the API server's load.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "StorageReadError",
        spellings: &["StatusReasonStoreReadError"],
        statuses: &[500],
        name: "Stored object could not be read",
        says: "The API server could not read or decrypt an object in etcd; the client can do nothing about it.",
        check: &[
            "Operator: the causes name the keys; look for a missing encryption key or a damaged object.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "Timeout",
        spellings: &["StatusReasonTimeout", "Error from server (Timeout)"],
        statuses: &[504],
        name: "Not completed in the given time",
        says: "The API server did not finish within the request's time limit; the work may still be going on.",
        check: &[
            "Check whether the change was made before you repeat it.",
            "Ask for less at once (`--chunk-size`), and look for slow webhooks and aggregated APIs.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "TooManyRequests",
        spellings: &["StatusReasonTooManyRequests", "Error from server (TooManyRequests)"],
        statuses: &[429],
        name: "Too many requests",
        says: "The API server limits this client (priority and fairness), or a PodDisruptionBudget does not allow an eviction now.",
        check: &[
            "`Cannot evict pod`: see `kubectl get pdb -A`; more healthy replicas are needed first.",
            "Otherwise wait `retryAfterSeconds`, and look for a controller that lists or polls too often.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "BadRequest",
        spellings: &["StatusReasonBadRequest", "Error from server (BadRequest)"],
        statuses: &[400],
        name: "Request makes no sense",
        says: "The API server could not make sense of the client's request: unreadable YAML or JSON, unknown fields, or wrong parameters.",
        check: &[
            "Read the message: it names the field or parameter, for example the container that `kubectl logs` needs.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "MethodNotAllowed",
        spellings: &["StatusReasonMethodNotAllowed", "Error from server (MethodNotAllowed)"],
        statuses: &[405],
        name: "Action not supported",
        says: "This kind of resource does not support the verb that the client used.",
        check: &["List the verbs with `kubectl api-resources -o wide`."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "NotAcceptable",
        spellings: &["StatusReasonNotAcceptable"],
        statuses: &[406],
        name: "Content type not available",
        says: "The API server can't answer in the format that the client wants, such as protobuf for a custom resource.",
        check: &["Ask for `application/json`; update an old client."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "RequestEntityTooLarge",
        spellings: &[
            "StatusReasonRequestEntityTooLarge",
            "Error from server (RequestEntityTooLarge)",
        ],
        statuses: &[413],
        name: "Request too large",
        says: "The object is larger than the API server or etcd accepts.",
        check: &[
            "A ConfigMap or Secret may hold 1 MiB; split it or use a volume.",
            "Use `kubectl apply --server-side`, which does not copy the object into an annotation.",
        ],
        ..ROW
    },
    Detail {
        token: "UnsupportedMediaType",
        spellings: &["StatusReasonUnsupportedMediaType"],
        statuses: &[415],
        name: "Content type not supported",
        says: "The API server does not take the client's body in this format, such as a strategic merge patch for a custom resource.",
        check: &["Use `kubectl patch --type=merge`."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "InternalError",
        spellings: &["StatusReasonInternalError", "Error from server (InternalError)"],
        statuses: &[500],
        name: "Internal error",
        says: "Something behind the API server failed, most often an admission webhook that could not be reached; the outcome is unknown.",
        check: &[
            "Read the text after `Internal error occurred:`; `failed calling webhook` names the webhook.",
            "Check the webhook's service, pods and certificate: `kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "Expired",
        spellings: &["StatusReasonExpired", "Error from server (Expired)"],
        statuses: &[410],
        name: "Resource version too old",
        says: "The client's watch or paged list refers to a state that the API server no longer keeps; for a watch that is normal.",
        check: &[
            "List anew and start the watch from the new `resourceVersion`.",
            "Page faster, or with a smaller `limit`, if `continue` tokens expire.",
        ],
        ..ROW
    },
    Detail {
        token: "ServiceUnavailable",
        spellings: &["StatusReasonServiceUnavailable", "Error from server (ServiceUnavailable)"],
        statuses: &[503],
        name: "Service unavailable",
        says: "The API server is starting or has lost etcd, or the aggregated API behind this path (such as metrics-server) is down.",
        check: &[
            "Run `kubectl get apiservices | grep False`, and look at the pods of that service.",
            "Run `kubectl get --raw '/readyz?verbose'`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "FieldValueNotFound",
        statuses: &[422],
        name: "Value not found",
        says: "A field refers to something that does not exist.",
        check: &["Look up `field` of the same cause, and create what it names or correct it."],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FieldValueRequired",
        statuses: &[422],
        name: "Value required",
        says: "A field that must have a value is empty or missing in the client's object.",
        check: &["Fill in the `field` of the same cause; `kubectl explain` describes it."],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FieldValueDuplicate",
        statuses: &[422],
        name: "Duplicate value",
        says: "A value that must be unique occurs twice in the client's object, such as a port or container name.",
        check: &["Rename or remove one of the two at `field`."],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FieldValueInvalid",
        statuses: &[422],
        name: "Invalid value",
        says: "A value in the client's object is malformed, or a field was changed that can't be changed.",
        check: &[
            "Read `message` of the same cause: it names the pattern, or says that the field is immutable.",
        ],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FieldValueNotSupported",
        statuses: &[422],
        name: "Value not supported",
        says: "A value in the client's object is none of those that the field allows.",
        check: &["`message` of the same cause lists the supported values."],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FieldValueForbidden",
        statuses: &[422],
        name: "Value not permitted here",
        says: "A value in the client's object would be valid in itself, but not in this place or under this policy.",
        check: &[
            "Read `message` of the same cause: it names what rules it out, mostly another field.",
        ],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FieldValueTooLong",
        statuses: &[422],
        name: "Value too long",
        says: "A value in the client's object is longer than allowed, typically a name or label over 63 characters.",
        check: &["Shorten the `field` of the same cause."],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FieldValueTooMany",
        statuses: &[422],
        name: "Too many items",
        says: "A list in the client's object has more items than allowed.",
        check: &["Shorten the list at `field`; `message` names the limit."],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FieldValueTypeInvalid",
        statuses: &[422],
        name: "Wrong type",
        says: "A value in the client's object has the wrong type, such as a number without quotes where a string is due.",
        check: &[
            "Correct the type at `field`; YAML reads `yes`, `on` and `1.20` as something other than strings.",
        ],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "UnexpectedServerResponse",
        spellings: &["CauseTypeUnexpectedServerResponse"],
        name: "Answer was not from the API",
        says: "The answer was no Kubernetes object: a proxy or load balancer answered in place of the API server, or the server is broken.",
        check: &[
            "See who answers: `kubectl get --raw / -v=8`, and check the server address in the kubeconfig.",
        ],
        retry: None,
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        ..ROW
    },
    Detail {
        token: "FieldManagerConflict",
        statuses: &[409],
        name: "Another manager owns the field",
        says: "In server-side apply another client, such as a controller or a second tool, owns the field that this client wants to set.",
        check: &[
            "Leave the field out, or take it over with `--force-conflicts`, which overrides the other manager.",
        ],
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "ResourceVersionTooLarge",
        spellings: &["Too large resource version"],
        statuses: &[504],
        name: "Resource version too new",
        says: "The client asks for a state that this instance of the API server has not seen yet; its cache lags behind.",
        check: &[
            "Repeat after a moment; client-go does so by itself.",
            "Operator: compare the instances; one may have lost etcd.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`details.causes[].reason` in the JSON of kind `Status`"),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
];
