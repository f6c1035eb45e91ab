//! Error codes of Azure Storage (Blob, Queue, Table): `x-ms-error-code`.
//!
//! Names and statuses are those of Microsoft's emulator Azurite and of its list of common codes; a
//! few that everybody meets are Hearsay, because only the name could be read. Left out are codes
//! whose name says all (`EmptyTagName`, `InvalidHttpVerb`, `TableNameEmpty`), the rarer conditions
//! of page blobs and copies, and those of Azure Files, which could not be read. Names that S3 or
//! other services use as well need the name of the product.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "azure-storage",
    title: "Error codes of Azure Storage",
    vendor: "Microsoft",
    product: "Azure Storage",
    shown_in: "the header `x-ms-error-code`, `<Code>` in the XML body, and `ErrorCode:` in messages of the SDKs",
    recognition: Recognition::Alone,
    details: DETAILS,
});

const QUEUE: Source = Source::Page {
    title: "Azurite, errors of the Queue service",
    url: "https://github.com/Azure/Azurite/blob/main/src/queue/errors/StorageErrorFactory.ts",
};

const TABLE: Source = Source::Page {
    title: "Azurite, errors of the Table service",
    url: "https://github.com/Azure/Azurite/blob/main/src/table/errors/StorageErrorFactory.ts",
};

const COMMON: Source = Source::Page {
    title: "Microsoft, Common REST API error codes of Azure Storage",
    url: "https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes",
};

const BLOB_PAGE: Source = Source::Page {
    title: "Microsoft, Blob Storage error codes",
    url: "https://learn.microsoft.com/en-us/rest/api/storageservices/blob-service-error-codes",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[409],
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Azurite, errors of the Blob service",
        url: "https://github.com/Azure/Azurite/blob/main/src/blob/errors/StorageErrorFactory.ts",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "AuthenticationFailed",
        statuses: &[403],
        name: "Authentication failed",
        says: "The signature, SAS or token that the client sent is not valid: expired, not yet valid, or made with the wrong key.",
        check: &[
            "Read `<AuthenticationErrorDetail>` in the body: it shows the string that the service signed.",
            "Check `se=` and `st=` of the SAS and the clock of the client; leave `st=` out to allow for clock skew.",
            "Check that the account key was not rotated since the SAS was made.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "AuthorizationFailure",
        statuses: &[403],
        name: "Not authorized",
        says: "The storage account refuses the client: mostly its firewall allows neither the address nor the network of the client.",
        check: &[
            "Look at `Networking` of the account: selected networks, private endpoints, trusted services.",
            "Check with `nslookup ACCOUNT.blob.core.windows.net` whether a private or public address is used.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AuthorizationPermissionMismatch",
        statuses: &[403],
        name: "Permission missing",
        says: "The client logged in, but lacks the right to this operation: a data role is missing, or the SAS does not grant it.",
        check: &[
            "Assign a data role, such as `Storage Blob Data Contributor`: `Owner` and `Contributor` give no access to data.",
            "Wait up to 10 minutes after assigning it.",
            "With a SAS, check `sp=`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "AuthorizationProtocolMismatch",
        statuses: &[403],
        name: "Protocol not allowed",
        says: "The client used plain HTTP with a SAS that is valid only for HTTPS.",
        check: &["Use `https://`; `spr=https` in the SAS demands it."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "AuthorizationResourceTypeMismatch",
        statuses: &[403],
        name: "Resource type not allowed",
        says: "The account SAS of the client does not cover this kind of resource.",
        check: &[
            "Check `srt=`: `s` is for services, `c` for containers, `o` for objects. Listing blobs needs `c`, reading one needs `o`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "AuthorizationServiceMismatch",
        statuses: &[403],
        name: "Service not allowed",
        says: "The account SAS of the client does not cover this service.",
        check: &["Check `ss=`: `b` is Blob, `q` Queue, `t` Table, `f` File."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "AuthorizationSourceIPMismatch",
        statuses: &[403],
        name: "Address not allowed",
        says: "The SAS is valid only for certain client addresses, and the request came from another one.",
        check: &[
            "Compare `sip=` with the public address of the client; behind a proxy or NAT it is that of the proxy.",
            "Inside the same Azure region requests come from private addresses: don't use `sip=` there.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "KeyBasedAuthenticationNotPermitted",
        statuses: &[403],
        name: "Key access is off",
        says: "The client used an account key or a SAS made with it, and the storage account allows only Microsoft Entra ID.",
        check: &[
            "Log in with Entra ID: `az storage ... --auth-mode login`, `DefaultAzureCredential`, `storage_use_azuread` in Terraform.",
            "Check the setting: `az storage account show --query allowSharedKeyAccess`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        source: BLOB_PAGE,
        ..ROW
    },
    Detail {
        token: "PublicAccessNotPermitted",
        name: "Public access is off",
        says: "The client read a blob without logging in, and the storage account allows no anonymous access.",
        check: &[
            "Send a SAS or token; in a browser, use a URL with a SAS.",
            "Set `allowBlobPublicAccess` on the account only if everybody may read.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        source: BLOB_PAGE,
        ..ROW
    },
    Detail {
        token: "NoAuthenticationInformation",
        statuses: &[401],
        name: "No credentials",
        says: "The client sent neither token nor signature, and the resource is not public.",
        check: &["Send `Authorization`; `WWW-Authenticate` in the response names the tenant."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "InvalidAuthenticationInfo",
        statuses: &[401, 400],
        name: "Credentials not usable",
        says: "The client sent an `Authorization` header in a wrong form, or a token that was issued for another service or has expired.",
        check: &[
            "Ask for the token with the scope `https://storage.azure.com/.default`.",
            "Check that the header is `Bearer TOKEN` and that `x-ms-version` is 2017-11-09 or later.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "AccountIsDisabled",
        statuses: &[403],
        name: "Account disabled",
        says: "The storage account is disabled, mostly because the subscription has ended or was not paid.",
        check: &["Check the state of the subscription in the portal."],
        retry: Some(RetryAdvice::AfterChange),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "AccountAlreadyExists",
        name: "Account exists",
        says: "The account name is taken; account names are unique in all of Azure.",
        check: &["Choose another name."],
        retry: Some(RetryAdvice::AfterChange),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "AccountBeingCreated",
        name: "Account being created",
        says: "Azure is still creating the storage account.",
        check: &["Try again in a minute."],
        retry: Some(RetryAdvice::AfterDelay),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "AccountProtectedFromDeletion",
        name: "Account protected",
        says: "The account cannot be deleted, because a container in it has a legal hold or a locked immutability policy.",
        check: &[
            "Find the container under `Data protection` and remove the hold; a locked policy must run out.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "InsufficientAccountPermissions",
        statuses: &[403],
        name: "Operation not allowed on the account",
        says: "The storage account does not allow this operation, for instance a write to its secondary endpoint.",
        check: &[
            "Write to the primary endpoint, without `-secondary` in the name.",
            "Check whether reads or writes are disabled on the account.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "ConditionNotMet",
        statuses: &[412, 304],
        name: "Condition not met",
        says: "The resource changed, or not, against what the client stated in `If-Match` or another condition: 412 for a write, 304 for a read.",
        check: &[
            "For 412: read the blob again, apply the change to it and send the new ETag.",
            "A 304 is no error: use the cached copy.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "MultipleConditionHeadersNotSupported",
        statuses: &[400],
        name: "Several conditions",
        says: "The client sent more condition headers than this operation takes.",
        check: &["Send only one of `If-Match`, `If-None-Match` and the date conditions."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "InternalError",
        statuses: &[500],
        name: "Internal error",
        says: "The storage service of the vendor failed.",
        check: &[
            "Retry with backoff; the SDKs do that themselves.",
            "If it stays, report `x-ms-request-id` to support.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "OperationTimedOut",
        statuses: &[500],
        name: "Operation timed out",
        says: "The storage service could not finish the operation in time; it may have been carried out nevertheless.",
        check: &[
            "Check the result, then retry with backoff.",
            "Split large operations, and spread the load over more partitions.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        confidence: Confidence::Hearsay,
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "ServerBusy",
        statuses: &[503],
        name: "Server busy",
        says: "The client's load is above a limit of the account or partition, and the service throttles it.",
        check: &[
            "Retry with exponential backoff.",
            "Look at the metric `Transactions` by `ResponseType`, and compare it with the limits of the account.",
            "Spread the load over more accounts or partitions.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "InvalidHeaderValue",
        statuses: &[400],
        name: "Invalid header value",
        says: "The client sent a header with a value that the service does not accept; a new `x-ms-version` in an old emulator gives it too.",
        check: &[
            "Read `HeaderName` and `HeaderValue` in the body.",
            "With Azurite, update it, or start it with `--skipApiVersionCheck`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "InvalidQueryParameterValue",
        statuses: &[400],
        name: "Invalid query parameter",
        says: "The client sent a query parameter with a value that the service does not accept.",
        check: &["Read `QueryParameterName`, `QueryParameterValue` and `Reason` in the body."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "OutOfRangeQueryParameterValue",
        statuses: &[400],
        name: "Query parameter out of range",
        says: "The client sent a query parameter outside its limits, for instance a visibility timeout above 7 days.",
        check: &["Read `MinimumAllowed` and `MaximumAllowed` in the body."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        source: QUEUE,
        ..ROW
    },
    Detail {
        token: "OutOfRangeInput",
        statuses: &[400],
        name: "Input out of range",
        says: "The client sent a name or value that is too short, too long, or out of range.",
        check: &["Container and queue names have 3 to 63 characters, blob names at most 1,024."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "InvalidResourceName",
        statuses: &[400],
        name: "Invalid name",
        says: "The name in the client's URL breaks the naming rules.",
        check: &[
            "Use lower-case letters, digits and single hyphens in names of containers and queues.",
            "Look for a doubled slash or an empty name in the URL.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "InvalidUri",
        statuses: &[400],
        name: "Invalid URI",
        says: "The URL of the client cannot be used, mostly for characters that are not encoded.",
        check: &["Encode the blob name once, and once only."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: QUEUE,
        ..ROW
    },
    Detail {
        token: "InvalidInput",
        statuses: &[400],
        name: "Invalid input",
        says: "Something in the client's request is not valid: a query, a body, or a parameter.",
        check: &[
            "Read the message in the body.",
            "For tables check the `$filter` and the types of the values.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: TABLE,
        ..ROW
    },
    Detail {
        token: "InvalidMetadata",
        statuses: &[400],
        name: "Invalid metadata",
        says: "The client sent metadata with characters that HTTP headers cannot carry.",
        check: &[
            "Use C# identifiers as names and ASCII as values; encode other text, for instance as Base64.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "InvalidXmlDocument",
        statuses: &[400],
        name: "Invalid XML",
        says: "The client sent an XML body that is not well-formed or lacks something.",
        check: &["Validate the body; check its encoding and `Content-Length`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "InvalidMd5",
        statuses: &[400],
        name: "Invalid MD5",
        says: "The client sent a `Content-MD5` that is no Base64 of 128 bits.",
        check: &["Send the Base64 of the binary digest, not of its hex form."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "Md5Mismatch",
        statuses: &[400],
        name: "MD5 mismatch",
        says: "The body that arrived does not have the MD5 that the client stated: it changed on the way, or was read twice.",
        check: &[
            "Send it again.",
            "If it stays, check that the client computes the sum over the bytes that it sends.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "Crc64Mismatch",
        statuses: &[400],
        name: "CRC64 mismatch",
        says: "The body that arrived does not have the CRC64 that the client stated.",
        check: &[
            "Send it again.",
            "If it stays, check that the client computes the sum over the bytes that it sends.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "InvalidRange",
        statuses: &[416],
        name: "Invalid range",
        says: "The client asked for bytes beyond the end of the blob.",
        check: &[
            "Read the size with HEAD: `Content-Length`. An empty blob has no range at all.",
            "When resuming, check that the blob is still the same (`If-Match`).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "MissingRequiredQueryParameter",
        statuses: &[400],
        name: "Query parameter missing",
        says: "The client left out a query parameter that the operation needs.",
        check: &[
            "Compare the URL with the reference of the operation; `comp=` and `restype=container` are often missing.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "RequestBodyTooLarge",
        statuses: &[413],
        name: "Body too large",
        says: "The client sent more in one request than the operation takes.",
        check: &["Upload large blobs in blocks; the SDKs do that by themselves."],
        retry: Some(RetryAdvice::AfterChange),
        source: QUEUE,
        ..ROW
    },
    Detail {
        token: "RequestEntityTooLarge",
        statuses: &[413],
        name: "Blob too large",
        says: "The client sent a blob larger than one upload may be.",
        check: &["Upload it in blocks with Put Block and Put Block List."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "ResourceNotFound",
        statuses: &[404],
        name: "Resource not found",
        says: "The resource in the URL does not exist, or is not visible to anonymous clients.",
        check: &[
            "Check account, container and name in the URL.",
            "If it exists, send credentials: private containers look absent.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "ResourceTypeMismatch",
        name: "Resource type mismatch",
        says: "The client asked for an operation that this kind of resource does not have.",
        check: &["Check that the URL names a blob and not a container or folder."],
        retry: Some(RetryAdvice::AfterChange),
        source: COMMON,
        ..ROW
    },
    Detail {
        token: "CannotVerifyCopySource",
        statuses: &[403, 404, 500],
        name: "Copy source not readable",
        says: "The storage service could not read the source of the copy that the client asked for.",
        check: &[
            "Add a SAS with read permission to the source URL.",
            "Check the firewall of the source account: it is the service that reads, not the client.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "CorsPreflightFailure",
        statuses: &[403],
        name: "CORS preflight failed",
        says: "No CORS rule of the storage service allows the origin, method or headers of the browser's request.",
        check: &[
            "Add a rule for origin, methods and headers under `Resource sharing (CORS)`; each service has its own.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FeatureVersionMismatch",
        name: "Feature too new",
        says: "A stored access policy grants a right that the `x-ms-version` of the client does not know.",
        check: &["Use a newer `x-ms-version` or SDK."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "ContainerNotFound",
        statuses: &[404],
        name: "Container not found",
        says: "The container does not exist in this account.",
        check: &[
            "Check account and container name; names are lower-case.",
            "Create the container first: uploads do not create it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "ContainerAlreadyExists",
        name: "Container exists",
        says: "The container that the client wants to create is there already.",
        check: &["Go on with it: `createIfNotExists` in the SDKs does that."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ContainerBeingDeleted",
        name: "Container being deleted",
        says: "Azure is still deleting the container, and its name is not free yet.",
        check: &[
            "Wait at least 30 seconds, then retry with backoff.",
            "Use another name if it must go fast.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        source: BLOB_PAGE,
        ..ROW
    },
    Detail {
        token: "BlobNotFound",
        statuses: &[404],
        name: "Blob not found",
        says: "The blob does not exist under this name.",
        check: &[
            "Check the name: blob names are case-sensitive.",
            "List the container: `az storage blob list -c CONTAINER --prefix NAME`.",
            "With soft delete it can be undeleted.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "BlobAlreadyExists",
        name: "Blob exists",
        says: "The client uploads with `If-None-Match: *`, that is without overwriting, and the blob is there already.",
        check: &["Set the overwrite option of the SDK if it should be replaced."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "BlobArchived",
        name: "Blob archived",
        says: "The blob lies in the archive tier and cannot be read until it is rehydrated.",
        check: &[
            "Set its tier to Hot, Cool or Cold and wait: this can take up to 15 hours.",
            "Watch the header `x-ms-archive-status`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "BlobIsSealed",
        name: "Blob sealed",
        says: "The append blob is sealed, so nothing more can be appended.",
        check: &["Write to a new blob."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "AccessTierNotSupportedForBlobType",
        statuses: &[400],
        name: "Tier not supported",
        says: "The client set an access tier that this type of blob does not have.",
        check: &[
            "Hot, Cool, Cold and Archive are for block blobs; page blobs have P tiers on premium accounts.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "BlockCountExceedsLimit",
        name: "Too many blocks",
        says: "The blob would have more than 50,000 blocks.",
        check: &["Use larger blocks: 4,000 MiB is the most for one."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "InvalidBlobOrBlock",
        statuses: &[400],
        name: "Invalid block",
        says: "The block that the client sent does not fit the blob.",
        check: &[
            "Give all block ids of a blob the same length before Base64.",
            "Check that no two writers upload to the same blob.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "InvalidBlobType",
        name: "Wrong blob type",
        says: "The blob exists as another type than the operation is for.",
        check: &[
            "Compare `x-ms-blob-type` with the type of the blob: block, append or page.",
            "Delete the blob and create it anew to change its type.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "InvalidBlockList",
        statuses: &[400],
        name: "Invalid block list",
        says: "The client commits a block list with a block that was never uploaded, or was discarded meanwhile.",
        check: &[
            "Look for parallel uploads to the same blob: the first commit discards the blocks of the other.",
            "Upload all blocks again and commit; uncommitted blocks live for one week.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "InvalidOperation",
        statuses: &[400],
        name: "Invalid operation",
        says: "The operation is not possible on this resource, for instance a write to a snapshot.",
        check: &[
            "Use the URL of the blob itself, without `snapshot=`.",
            "Read the message in the body.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "SnapshotsPresent",
        statuses: &[409, 400],
        name: "Snapshots present",
        says: "The blob has snapshots, and the client did not say what should happen to them.",
        check: &[
            "Send `x-ms-delete-snapshots: include` to delete them with the blob (they are then gone).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseAlreadyPresent",
        name: "Lease exists",
        says: "Another client holds the lease on the blob or container.",
        check: &[
            "Wait until the lease runs out, or find its holder.",
            "`az storage blob lease break` ends it; two writers can then meet.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseIdMissing",
        statuses: &[412],
        name: "Lease id missing",
        says: "The blob or container is leased, and the client did not send the lease id.",
        check: &[
            "Send `x-ms-lease-id`.",
            "In Terraform this is the state lock: if no run is active, use `terraform force-unlock ID`.",
            "`az storage blob lease break` ends a lease that was left over.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseIdMismatchWithBlobOperation",
        statuses: &[412],
        name: "Wrong lease id",
        says: "The blob is leased with another lease id than the client sent.",
        check: &["Find out whether the lease was lost and taken by somebody else."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseIdMismatchWithContainerOperation",
        statuses: &[412],
        name: "Wrong lease id",
        says: "The container is leased with another lease id than the client sent.",
        check: &["Find out whether the lease was lost and taken by somebody else."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseIdMismatchWithLeaseOperation",
        name: "Wrong lease id",
        says: "The client wants to renew, change or release a lease with an id that is not the current one.",
        check: &["Use the id of the last acquire or change; if it is lost, break the lease."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseIsBreakingAndCannotBeAcquired",
        name: "Lease is breaking",
        says: "The lease is being broken and runs on until its break period ends.",
        check: &["Wait for the time in `x-ms-lease-time` of the break response, then acquire it."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseIsBreakingAndCannotBeChanged",
        name: "Lease is breaking",
        says: "The lease is being broken, so its id cannot be changed.",
        check: &["Wait until it has ended, then acquire a new one."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseIsBrokenAndCannotBeRenewed",
        name: "Lease broken",
        says: "Somebody broke the lease of the client, so it cannot be renewed.",
        check: &["Stop writing, and acquire a new lease before going on."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseNotPresentWithBlobOperation",
        statuses: &[412],
        name: "Lease ran out",
        says: "The client sent a lease id, but the lease on the blob has run out.",
        check: &["Renew leases in time; acquire a new one and check the blob before writing."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseNotPresentWithContainerOperation",
        statuses: &[412],
        name: "Lease ran out",
        says: "The client sent a lease id, but the lease on the container has run out.",
        check: &["Renew leases in time, and acquire a new one."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "LeaseNotPresentWithLeaseOperation",
        name: "No lease",
        says: "The client wants to change or release a lease, and there is none.",
        check: &["Treat it as released; or acquire a new one."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "AppendPositionConditionNotMet",
        statuses: &[412],
        name: "Append position differs",
        says: "Another writer appended to the blob first, so the position that the client expects is no longer its end.",
        check: &["Read the new length and decide whether your block is in already."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "NoPendingCopyOperation",
        name: "No copy pending",
        says: "The client aborts a copy that has ended already.",
        check: &["Read `x-ms-copy-status` of the blob."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "QueueNotFound",
        statuses: &[404],
        name: "Queue not found",
        says: "The queue does not exist in this account.",
        check: &["Check account and queue name; create the queue first."],
        retry: Some(RetryAdvice::AfterChange),
        source: QUEUE,
        ..ROW
    },
    Detail {
        token: "QueueAlreadyExists",
        name: "Queue exists",
        says: "The queue exists with other metadata than the client sends.",
        check: &["Go on with it, or set the metadata separately."],
        retry: Some(RetryAdvice::No),
        source: QUEUE,
        ..ROW
    },
    Detail {
        token: "MessageNotFound",
        statuses: &[404],
        name: "Message not found",
        says: "The message is gone, or became visible again before the client deleted it.",
        check: &[
            "Make `visibilitytimeout` longer than the work takes, or update it while working.",
        ],
        retry: Some(RetryAdvice::No),
        source: QUEUE,
        ..ROW
    },
    Detail {
        token: "MessageTooLarge",
        statuses: &[400],
        name: "Message too large",
        says: "The message of the client is larger than 64 KiB.",
        check: &["Store the data in a blob and send its name; Base64 adds a third."],
        retry: Some(RetryAdvice::AfterChange),
        source: QUEUE,
        ..ROW
    },
    Detail {
        token: "PopReceiptMismatch",
        statuses: &[400],
        name: "Pop receipt differs",
        says: "The message was taken or updated again since the client got its pop receipt.",
        check: &[
            "Make `visibilitytimeout` longer than the work takes.",
            "Use the pop receipt of the last update.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        source: QUEUE,
        ..ROW
    },
    Detail {
        token: "TableNotFound",
        statuses: &[404],
        name: "Table not found",
        says: "The table does not exist in this account.",
        check: &["Check account and table name; create the table first."],
        retry: Some(RetryAdvice::AfterChange),
        source: TABLE,
        ..ROW
    },
    Detail {
        token: "TableAlreadyExists",
        name: "Table exists",
        says: "The table that the client wants to create is there already.",
        check: &["Go on with it."],
        retry: Some(RetryAdvice::No),
        source: TABLE,
        ..ROW
    },
    Detail {
        token: "EntityAlreadyExists",
        name: "Entity exists",
        says: "The client inserts an entity with a PartitionKey and RowKey that exist already.",
        check: &["Use Insert Or Merge or Insert Or Replace to overwrite."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: TABLE,
        ..ROW
    },
    Detail {
        token: "EntityTooLarge",
        statuses: &[400],
        name: "Entity too large",
        says: "The entity of the client is larger than 1 MB.",
        check: &["Split it, or store the large part in a blob."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        source: TABLE,
        ..ROW
    },
    Detail {
        token: "PropertyValueTooLarge",
        statuses: &[400],
        name: "Property too large",
        says: "One property of the client's entity is larger than 64 KB.",
        check: &["Split it, or store it in a blob; strings count two bytes per character."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        source: TABLE,
        ..ROW
    },
    Detail {
        token: "PropertiesNeedValue",
        statuses: &[400],
        name: "Property without value",
        says: "The client's entity lacks a value that it needs, mostly PartitionKey or RowKey.",
        check: &["Send both keys; an empty string is allowed, null is not."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        source: TABLE,
        ..ROW
    },
    Detail {
        token: "UpdateConditionNotSatisfied",
        statuses: &[412],
        name: "Update condition not met",
        says: "The entity changed since the client read it: its ETag in `If-Match` is old.",
        check: &[
            "Read it again, apply the change and send the new ETag; `If-Match: *` overwrites blindly.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        source: TABLE,
        ..ROW
    },
    Detail {
        token: "InvalidDuplicateRow",
        statuses: &[400],
        name: "Row twice in the batch",
        says: "The client's batch contains the same entity twice.",
        check: &["Merge the operations for one entity before sending."],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Anywhere),
        source: TABLE,
        ..ROW
    },
];
