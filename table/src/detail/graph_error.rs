//! Error codes of Microsoft Graph.
//!
//! The basic codes of its error page are here, of the detailed ones those about uploads and limits that tell
//! something, and a few that the services behind Graph (Entra ID, Exchange) send. The page lists codes and statuses in
//! two tables that are not joined, so a status stands only where the meaning leaves no doubt; codes that the
//! page does not have are hearsay.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "graph-error",
    title: "Microsoft Graph error codes",
    vendor: "Microsoft",
    product: "Microsoft Graph",
    shown_in: "`error.code` and `error.innerError.code` in the JSON",
    recognition: Recognition::Alone,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Microsoft Graph, error responses and resource types",
        url: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/blob/main/concepts/errors.md",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "accessDenied",
        statuses: &[403],
        name: "Access denied",
        says: "The app or its user has no permission for this; application and delegated permissions are different things.",
        check: &[
            "Decode the token: `roles` (application) or `scp` (delegated) must contain the permission; an administrator must consent.",
            "In SharePoint and OneDrive check the rights on the item itself.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "activityLimitReached",
        statuses: &[429],
        name: "Throttled",
        says: "The app or its user sends more than the service allows.",
        check: &["Wait for the seconds in `Retry-After`, and lower parallel requests."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "extensionError",
        name: "Mailbox not reachable through Graph",
        says: "The mailbox is on a server on premises without hybrid access, or a policy keeps the app away from it.",
        check: &[
            "Check where the mailbox lies, and the application access policies in Exchange Online.",
        ],
        ..ROW
    },
    Detail {
        token: "generalException",
        statuses: &[500],
        name: "Unspecified error",
        says: "Something broke in the service behind Graph.",
        check: &["Repeat with growing pauses; give `request-id` to support."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "invalidRange",
        statuses: &[416],
        name: "Byte range invalid",
        says: "The app asked for or uploads a range of bytes that doesn't exist or doesn't follow the last one.",
        check: &["Ask the upload session for `nextExpectedRanges` with GET, and go on from there."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "invalidRequest",
        statuses: &[400],
        name: "Request malformed",
        says: "The app's request is wrong in its form: the path, a query option or the body.",
        check: &["Read `innerError.code`, which is more exact; try the request in Graph Explorer."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "itemNotFound",
        statuses: &[404],
        name: "Item not found",
        says: "The item does not exist, or the app's user can't see it.",
        check: &[
            "Check the id and the drive; an item that was moved to another drive has a new id.",
        ],
        ..ROW
    },
    Detail {
        token: "malwareDetected",
        name: "Malware detected",
        says: "The virus scanner of the service found malware in the file and does not give it out.",
        check: &["Restore a clean version of the file."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "nameAlreadyExists",
        statuses: &[409],
        name: "Name already exists",
        says: "The folder has an item with this name already.",
        check: &[
            "Set `@microsoft.graph.conflictBehavior` to `rename` or `replace`; `replace` overwrites the item.",
        ],
        ..ROW
    },
    Detail {
        token: "notAllowed",
        name: "Not allowed",
        says: "The service does not allow the action on this item.",
        check: &["Look for a hold, a label or a lock on the item or site."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "notSupported",
        name: "Not supported",
        says: "The service does not support the request for this kind of account or item.",
        check: &[
            "Check in the reference whether it works for personal accounts and with this type of permission.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "resourceModified",
        statuses: &[412, 409],
        name: "Changed meanwhile",
        says: "Somebody changed the item after the app had read it.",
        check: &["Read the item again, and send its new `eTag` in `If-Match`."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "resyncRequired",
        statuses: &[410],
        name: "Synchronize from the start",
        says: "The app's delta token is too old, so the changes since then can't be listed.",
        check: &["Follow the URL in `Location`, and synchronize everything anew."],
        ..ROW
    },
    Detail {
        token: "syncStateNotFound",
        statuses: &[410],
        name: "Delta token expired",
        says: "The app's delta token has expired, so the changes since then can't be listed.",
        check: &["Start a new delta query without a token."],
        ..ROW
    },
    Detail {
        token: "serviceNotAvailable",
        statuses: &[503],
        name: "Service not available",
        says: "The service behind Graph is overloaded or in maintenance.",
        check: &["Wait for the seconds in `Retry-After`, or with growing pauses."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "quotaLimitReached",
        statuses: &[507],
        name: "Quota reached",
        says: "The user's or site's storage is full.",
        check: &["Delete something or buy storage; the recycle bin counts too."],
        ..ROW
    },
    Detail {
        token: "unauthenticated",
        statuses: &[401],
        name: "Caller is not authenticated",
        says: "The app sends no token, or one that has expired.",
        check: &["Get a new token for `https://graph.microsoft.com`."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "childItemCountExceeded",
        name: "Too many items in a folder",
        says: "The folder has as many items as it may have.",
        check: &["Put new items into another folder."],
        ..ROW
    },
    Detail {
        token: "entityTagDoesNotMatch",
        statuses: &[412],
        name: "ETag does not match",
        says: "Somebody changed the item after the app had read it.",
        check: &["Read the item again, and send its new `eTag`."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "fragmentOverlap",
        statuses: &[416],
        name: "Fragment uploaded already",
        says: "The app uploads bytes that the session has already.",
        check: &["Ask the upload session for `nextExpectedRanges` with GET, and go on from there."],
        ..ROW
    },
    Detail {
        token: "fragmentOutOfOrder",
        name: "Fragment out of order",
        says: "The app uploads the parts of a file in the wrong order.",
        check: &[
            "Upload one part after the other, starting with the first of `nextExpectedRanges`.",
        ],
        ..ROW
    },
    Detail {
        token: "uploadSessionNotFound",
        statuses: &[404],
        name: "Upload session not found",
        says: "The upload session has expired, was cancelled, or is finished.",
        check: &["Create a new session and upload the file from the start."],
        ..ROW
    },
    Detail {
        token: "maxFileSizeExceeded",
        statuses: &[413],
        name: "File too large",
        says: "The file is larger than the service takes.",
        check: &["Split the file or store it elsewhere."],
        ..ROW
    },
    Detail {
        token: "pathIsTooLong",
        name: "Path too long",
        says: "The path of the item is longer than the service allows.",
        check: &["Shorten the names of the folders."],
        ..ROW
    },
    Detail {
        token: "throttledRequest",
        statuses: &[429],
        name: "Throttled",
        says: "The app sends more requests than the service allows.",
        check: &["Wait for the seconds in `Retry-After`, and lower parallel requests."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "resourceBeingProvisioned",
        name: "Being provisioned",
        says: "The user's drive or site is being created at this moment.",
        check: &["Try again after some minutes."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "serviceReadOnly",
        name: "Read-only for the moment",
        says: "The drive or site is read-only for the moment, mostly because of maintenance or a move.",
        check: &["Try again later."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "InvalidAuthenticationToken",
        statuses: &[401],
        name: "Token invalid",
        says: "The app's token is malformed, expired or meant for another API.",
        check: &[
            "Decode it: `aud` must be `https://graph.microsoft.com`, and `exp` in the future.",
            "Ask for the scope `https://graph.microsoft.com/.default`.",
        ],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Authorization_RequestDenied",
        statuses: &[403],
        name: "Insufficient privileges",
        says: "The app's token has no permission for this directory object, or its user lacks the role.",
        check: &[
            "Decode the token: `roles` or `scp` must contain the permission, and an administrator must have consented.",
            "After a new consent get a new token.",
        ],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Request_ResourceNotFound",
        statuses: &[404],
        name: "Directory object not found",
        says: "The user, group or app does not exist in this tenant, or was created only a moment ago.",
        check: &["Check the id and the tenant; after creation wait some seconds for replication."],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Request_BadRequest",
        statuses: &[400],
        name: "Bad directory request",
        says: "A value or property in the app's request to the directory is wrong.",
        check: &["Read `message`: it names the property."],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "MailboxNotEnabledForRESTAPI",
        statuses: &[404],
        name: "Mailbox not available",
        says: "The user has no mailbox in Exchange Online, because it lacks a license, is inactive, or the mailbox is on premises.",
        check: &["Check the user's license and where the mailbox lies."],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "ErrorItemNotFound",
        statuses: &[404],
        name: "Mail item not found",
        says: "The message, event or folder does not exist in this mailbox, or was moved and has a new id.",
        check: &["Send `Prefer: IdType=\"ImmutableId\"` so that ids survive a move."],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "ErrorAccessDenied",
        statuses: &[403],
        name: "Access to the mailbox denied",
        says: "The app has no permission for this mailbox, or an application access policy keeps it out.",
        check: &[
            "Check the permission (`Mail.Read` and so on) and `Test-ApplicationAccessPolicy` in Exchange Online.",
        ],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Directory_QuotaExceeded",
        statuses: &[403],
        name: "Directory quota reached",
        says: "The user or the tenant has created as many directory objects as it may.",
        check: &[
            "Delete objects for good, because deleted ones count for a while; or let an administrator do it.",
        ],
        recognition: Some(Recognition::Anywhere),
        confidence: Confidence::Hearsay,
        ..ROW
    },
];
