//! Error codes of container registries (OCI Distribution).
//!
//! The 14 codes of the specification are here, and those that the reference registry (`distribution`) adds, two of
//! them from the days of Docker's schema 1. The specification names no statuses: these are those of `distribution`,
//! with others that registries are known to send. Docker prints a code in lower case with blanks, then the message;
//! those phrases are spellings unless they are ordinary words (`name unknown`).

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "oci-error",
    title: "Container registry error codes",
    vendor: "OCI",
    product: "OCI Distribution registries",
    shown_in: "`errors[].code` in the registry's JSON; in lower case with blanks in the output of docker",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "distribution, registry/api/errcode/register.go",
        url: "https://github.com/distribution/distribution/blob/main/registry/api/errcode/register.go",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "BLOB_UNKNOWN",
        spellings: &["blob unknown to registry", "blob unknown"],
        statuses: &[404],
        name: "Blob unknown to registry",
        says: "The registry does not have the layer or config in this repository: it was never pushed there, or garbage collection removed it.",
        check: &[
            "Push the image again; name it by its digest to see which blob is missing.",
            "Operator: never run garbage collection while clients push.",
        ],
        ..ROW
    },
    Detail {
        token: "BLOB_UPLOAD_INVALID",
        spellings: &["blob upload invalid"],
        statuses: &[404, 400],
        name: "Blob upload invalid",
        says: "The registry could not go on with the upload: its storage failed, or a proxy changed the chunks or the upload's address.",
        check: &[
            "Push again, and look into the registry's log.",
            "With several instances give all the same `REGISTRY_HTTP_SECRET`.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "BLOB_UPLOAD_UNKNOWN",
        spellings: &["blob upload unknown to registry", "blob upload unknown"],
        statuses: &[404],
        name: "Blob upload unknown to registry",
        says: "The registry doesn't know the upload any more: it was cancelled, or another instance without shared storage got the request.",
        check: &[
            "Let all instances share the storage and `REGISTRY_HTTP_SECRET`.",
            "Check that the proxy passes `Host` and `X-Forwarded-Proto`, so that `Location` stays on https.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "DIGEST_INVALID",
        spellings: &["provided digest did not match uploaded content"],
        statuses: &[400],
        name: "Digest did not match the content",
        says: "What arrived at the registry is not what the client computed the digest of: the upload was damaged, or something in between changed it.",
        check: &["Push again; if it stays, bypass the proxy or antivirus."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "MANIFEST_BLOB_UNKNOWN",
        spellings: &["manifest blob unknown"],
        statuses: &[400, 404],
        name: "Manifest refers to an unknown blob",
        says: "The client pushed a manifest that names a layer or manifest which the registry does not have in this repository.",
        check: &["Push the layers (or the images of an index) first, into the same repository."],
        ..ROW
    },
    Detail {
        token: "MANIFEST_INVALID",
        spellings: &["manifest invalid"],
        statuses: &[400],
        name: "Manifest invalid",
        says: "The registry does not accept the client's manifest: it is malformed, or of a media type that this registry doesn't know.",
        check: &[
            "Build without attestations: `docker buildx build --provenance=false --sbom=false`.",
            "Try the other format: `--output type=image,oci-mediatypes=false`.",
        ],
        ..ROW
    },
    Detail {
        token: "MANIFEST_UNKNOWN",
        spellings: &["manifest unknown", "manifest for … not found"],
        statuses: &[404],
        name: "Manifest unknown to registry",
        says: "The registry has the repository, perhaps, but no such tag or digest: a typo, not pushed yet, or deleted.",
        check: &[
            "List what is there: `crane ls REPOSITORY`, or `GET /v2/REPOSITORY/tags/list`.",
            "Check the tag in the deployment, and that the build pushed to this registry.",
        ],
        ..ROW
    },
    Detail {
        token: "NAME_INVALID",
        spellings: &["invalid repository name"],
        statuses: &[400],
        name: "Invalid repository name",
        says: "The repository's name breaks the rules; upper-case letters are the usual cause.",
        check: &["Use lower-case letters, digits, and `.`, `_`, `-` between them."],
        ..ROW
    },
    Detail {
        token: "NAME_UNKNOWN",
        spellings: &["repository name not known to registry"],
        statuses: &[404],
        name: "Repository name not known to registry",
        says: "The registry has no such repository; some, such as Amazon ECR, want it created before the first push.",
        check: &["Check the name with its namespace, and create the repository."],
        ..ROW
    },
    Detail {
        token: "SIZE_INVALID",
        spellings: &["provided length did not match content length"],
        statuses: &[400],
        name: "Length did not match the content",
        says: "The upload that arrived at the registry is shorter or longer than announced; the connection or a proxy cut it.",
        check: &["Push again, and check the proxy's body limit and timeouts."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "UNAUTHORIZED",
        spellings: &["unauthorized: authentication required"],
        statuses: &[401],
        name: "Authentication required",
        says: "The registry wants a login, and the client sent none or an expired one.",
        check: &[
            "Run `docker login HOST` for exactly the host in the image's name; cloud registries' tokens last for some hours.",
            "In Kubernetes check `imagePullSecrets` and the namespace of the secret.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "DENIED",
        spellings: &["requested access to the resource is denied"],
        statuses: &[403, 401],
        name: "Access denied",
        says: "The registry knows the client or allows anonymous access, but this repository is not open to it, or does not exist.",
        check: &[
            "Check the account, its rights and the name of the repository; on Docker Hub it must begin with your namespace.",
            "Check the scope of the token (pull, push).",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "UNSUPPORTED",
        spellings: &["The operation is unsupported"],
        statuses: &[405, 400],
        name: "Operation unsupported",
        says: "The registry does not offer this operation: deletion is switched off, or it is a pull-through cache.",
        check: &["Operator: `REGISTRY_STORAGE_DELETE_ENABLED=true` allows deletion."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "TOOMANYREQUESTS",
        spellings: &["toomanyrequests"],
        statuses: &[429],
        name: "Too many requests",
        says: "The registry limits this account or address; at Docker Hub it is the limit of pulls without a login or on a free plan.",
        check: &[
            "Log in (`docker login`), because a limit per address is shared with everybody behind it.",
            "Use a pull-through cache or a copy in your own registry.",
            "Docker Hub: read `ratelimit-remaining` in the response headers.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "UNKNOWN",
        spellings: &["unknown: unknown error"],
        statuses: &[500],
        name: "Unknown error",
        says: "The registry failed for a reason that it has no code for, mostly its storage.",
        check: &[
            "Operator: look into the registry's log: rights and space of the storage are the usual causes.",
        ],
        retry: None,
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "UNAVAILABLE",
        spellings: &["unavailable: service unavailable"],
        statuses: &[503],
        name: "Service unavailable",
        says: "The registry's storage, or the registry that it mirrors, can't be reached now.",
        check: &["Try again later; operator: look into the registry's log."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "RANGE_INVALID",
        spellings: &["invalid content range"],
        statuses: &[416],
        name: "Invalid content range",
        says: "A chunk of the upload reached the registry out of order, for example after a retry.",
        check: &[
            "Ask for the upload's state with GET on its address, and go on from the `Range` that it names.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "TAG_INVALID",
        spellings: &["manifest tag did not match URI"],
        statuses: &[400],
        name: "Tag did not match the URI",
        says: "The tag inside an old schema 1 manifest is not the one in the address.",
        check: &["Push with a current client, which does not write schema 1."],
        ..ROW
    },
    Detail {
        token: "MANIFEST_UNVERIFIED",
        spellings: &["manifest failed signature verification"],
        statuses: &[400],
        name: "Signature verification failed",
        says: "The registry could not verify the signature of an old schema 1 manifest.",
        check: &["Push with a current client, which does not write schema 1."],
        ..ROW
    },
    Detail {
        token: "PAGINATION_NUMBER_INVALID",
        spellings: &["invalid number of results requested"],
        statuses: &[400],
        name: "Invalid number of results",
        says: "The client asked for a page with a number of results (`n`) that is negative, no number, or larger than allowed.",
        check: &["Use a smaller `n`, and follow the `Link` header."],
        ..ROW
    },
];
