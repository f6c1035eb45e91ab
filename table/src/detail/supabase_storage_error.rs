//! The error codes of Supabase Storage.
//!
//! The REST API answers 400 to nearly every error (500 and 544 stay) and puts the real status into
//! `statusCode` of the body; the S3, Iceberg and vector endpoints send the real one. So the rows have 400
//! first, and then the real status. Left out are codes that say no more than their name (InternalError,
//! InvalidParameter, MalformedXML, TusError, …) and those of Iceberg and vector buckets.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "supabase-storage-error",
    title: "Supabase Storage error codes",
    vendor: "Supabase",
    product: "Supabase Storage",
    shown_in: "`code` of the JSON body; its `statusCode` is the real status there, while the response itself mostly says 400; `<Code>` on the S3 endpoint",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "supabase/storage, src/internal/errors/codes.ts",
        url: "https://github.com/supabase/storage/blob/master/src/internal/errors/codes.ts",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "NoSuchBucket",
        spellings: &["Bucket not found"],
        statuses: &[400, 404],
        name: "Bucket not found",
        says: "The bucket does not exist in this project, or the policies hide it from the caller.",
        check: &[
            "Check the bucket's exact name, and that URL and key are of the same project.",
            "Look at the policies of `storage.buckets`; a caller without SELECT does not see it.",
        ],
        ..ROW
    },
    Detail {
        token: "NoSuchKey",
        spellings: &["Object not found"],
        statuses: &[400, 404],
        name: "Object not found",
        says: "There is no object at this path, or the policies of `storage.objects` hide it from the caller.",
        check: &[
            "Check the path: without bucket name and leading slash, same upper and lower case.",
            "Check the SELECT policy for the caller's role; a hidden object looks like a missing one.",
            "A public URL works only for a bucket that is public.",
        ],
        ..ROW
    },
    Detail {
        token: "NoSuchUpload",
        statuses: &[400, 404],
        name: "Upload not found",
        says: "The multipart or resumable upload is unknown: it is finished, was aborted or has expired.",
        check: &["Start the upload anew; the URL of a resumable upload expires."],
        ..ROW
    },
    Detail {
        token: "InvalidJWT",
        name: "Invalid JWT",
        says: "The token in the `Authorization` header is malformed, expired or signed by another project.",
        check: &[
            "Send the user's access token, or the key in `apikey`; refresh the session if it has expired.",
            "The body's message says which check failed, for example `\"exp\" claim timestamp check failed`.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "AccessDenied",
        spellings: &["new row violates row-level security policy"],
        statuses: &[400, 403],
        name: "Access denied",
        says: "A row level security policy of `storage.objects` or `storage.buckets` does not allow the caller to do this.",
        check: &[
            "Write a policy for the operation: INSERT for uploads, and SELECT and UPDATE as well for `upsert`.",
            "Check that the request carries the user's token, not only the anon key.",
            "Test the policy in SQL with the same role and `auth.uid()`.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidRequest",
        name: "Invalid request",
        says: "The client sent a request that Storage cannot use; the message says what is wrong.",
        check: &["Read `message` in the body."],
        ..ROW
    },
    Detail {
        token: "EntityTooLarge",
        spellings: &["The object exceeded the maximum allowed size"],
        statuses: &[400, 413],
        name: "Payload too large",
        says: "The file is larger than the limit of the bucket or of the project.",
        check: &[
            "Compare the size with the bucket's limit and with the global limit under Storage > Settings.",
            "Large files: use resumable uploads, which have the same limits but survive breaks.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidMimeType",
        statuses: &[400, 415],
        name: "MIME type not allowed",
        says: "The bucket does not allow files of this MIME type, or the `Content-Type` of the request is not valid.",
        check: &[
            "Set `contentType` in the upload; without it the type can be `text/plain`.",
            "Check the allowed MIME types of the bucket.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "ResourceAlreadyExists",
        spellings: &["The resource already exists"],
        statuses: &[400, 409],
        name: "Object already exists",
        says: "There is an object at this path already, and the request did not ask to replace it.",
        check: &["Upload with `upsert: true` (header `x-upsert: true`), or under another path."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "KeyAlreadyExists",
        statuses: &[400, 409],
        name: "Key already exists",
        says: "The destination of the move, copy or upload already has an object.",
        check: &["Choose another path, or remove the object there first."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "BucketAlreadyExists",
        statuses: &[400, 409],
        name: "Bucket already exists",
        says: "The project already has a bucket of this name.",
        check: &["Use the existing bucket, or another name."],
        ..ROW
    },
    Detail {
        token: "ResourceNotEmpty",
        statuses: &[400, 409],
        name: "Bucket not empty",
        says: "The bucket cannot be deleted, since it still has objects.",
        check: &["Empty it first: `emptyBucket` deletes all its objects for good."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "ResourceReferenced",
        statuses: &[400, 409],
        name: "Resource still referenced",
        says: "The bucket or object cannot be changed, since another row, such as a pending multipart upload, refers to it.",
        check: &[
            "Finish or abort the pending uploads of the bucket, and look for your own foreign keys.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "ResourceLocked",
        statuses: &[400, 423],
        name: "Resource locked",
        says: "Another request is just changing the same object.",
        check: &["Wait a moment and retry; do not upload to one path in parallel."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "LockTimeout",
        statuses: &[400, 503],
        name: "Lock timeout",
        says: "Storage could not get the lock for the upload in time, because another request holds it.",
        check: &["Wait a moment and resume the upload; run only one client per resumable upload."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "InvalidKey",
        name: "Invalid key",
        says: "The path of the object has characters that Storage does not accept.",
        check: &[
            "Keep to letters, digits and `/ ! - . * ' ( ) _ & $ @ = ; : + , ?`; replace umlauts, emoji and the like.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidBucketName",
        name: "Invalid bucket name",
        says: "The name of the bucket has characters that Storage does not accept.",
        check: &["Use lower-case letters, digits, dots and dashes."],
        ..ROW
    },
    Detail {
        token: "InvalidRange",
        name: "Invalid range",
        says: "The `Range` header does not fit the object.",
        check: &["Read the object's size with HEAD, and ask for bytes within it."],
        ..ROW
    },
    Detail {
        token: "InvalidSignature",
        name: "Signed URL invalid",
        says: "The token of the signed URL does not fit the path, or was signed with a key that is no longer valid.",
        check: &[
            "Create a new signed URL, and do not change its path or transformation.",
            "A rotated JWT secret makes all older signed URLs invalid.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "InvalidUploadSignature",
        name: "Signed upload URL invalid",
        says: "The token of the signed upload URL is wrong, is for another path, or has expired.",
        check: &["Create a new one with `createSignedUploadUrl`, shortly before the upload."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "ExpiredToken",
        name: "Signed URL expired",
        says: "The signed URL has passed its expiry time.",
        check: &["Create a new signed URL, with a longer `expiresIn` if needed."],
        ..ROW
    },
    Detail {
        token: "SignatureDoesNotMatch",
        statuses: &[403],
        name: "S3 signature does not match",
        says: "The signature of the S3 request is wrong: another secret, region or path, or a proxy changed a signed header.",
        check: &[
            "Check access key, secret and region under Storage > S3, and set `forcePathStyle: true`.",
            "Check the clock of the client.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidAccessKeyId",
        statuses: &[403],
        name: "S3 access key unknown",
        says: "The project has no S3 access key with this ID.",
        check: &[
            "Create a key under Storage > S3, and check that the endpoint is of the same project.",
        ],
        ..ROW
    },
    Detail {
        token: "TenantNotFound",
        name: "Tenant not found",
        says: "Storage knows no project for this hostname: the reference is wrong, or the project is paused or new.",
        check: &[
            "Check the project reference in the URL.",
            "Owner: restore the project if it is paused.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DatabaseTimeout",
        statuses: &[544],
        name: "Database timeout",
        says: "Storage got no database connection, or its query did not finish in time, because the project's database is overloaded.",
        check: &[
            "Look for slow queries and used-up connections in the project's database reports.",
            "Simplify the policies of `storage.objects`, and index the columns that they use.",
            "Retry with growing pauses and fewer requests at once.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DatabaseReadOnly",
        statuses: &[400, 503],
        name: "Database read-only",
        says: "The project's database takes no writes, mostly because its disk is full.",
        check: &[
            "Owner: look at the disk size in the dashboard, and delete data or enlarge the disk.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DatabaseSchemaMismatch",
        statuses: &[400, 503],
        name: "Schema mismatch",
        says: "A table or column that Storage needs is missing; a trigger or policy of the project may name one that does not exist.",
        check: &[
            "Read the message: it names the trigger or policy, if one is the cause.",
            "Undo changes that you made to the `storage` schema.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DatabaseInvalidObjectDefinition",
        statuses: &[400, 503],
        name: "Invalid object definition",
        says: "A policy on the `storage` tables is broken, mostly because it refers to itself.",
        check: &[
            "Look for a policy that queries its own table, and move that query into a `security definer` function.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "DatabaseError",
        statuses: &[500],
        name: "Database error",
        says: "The project's database refused the query of Storage for a reason that has no code of its own.",
        check: &["The message has the SQLSTATE; read the Postgres log for it."],
        retry: None,
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "TransactionError",
        statuses: &[400, 409],
        name: "Transaction error",
        says: "The transaction could not be completed because of a conflict with another one.",
        check: &["Retry after a moment."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "SlowDown",
        statuses: &[429],
        name: "Slow down",
        says: "The project's database has no connection left for Storage, or too many image transformations were requested.",
        check: &[
            "Send fewer requests at once and retry with growing pauses.",
            "Look at the database's connections and pool size.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "InvalidChecksum",
        name: "Checksum wrong",
        says: "The content that arrived does not have the checksum that the client announced.",
        check: &["Upload again; compute the checksum over exactly the bytes that are sent."],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "MissingContentLength",
        name: "Content-Length missing",
        says: "The client sent a body without saying how long it is.",
        check: &[
            "Send `Content-Length`; upload a file or buffer rather than a stream of unknown length.",
        ],
        ..ROW
    },
    Detail {
        token: "MissingPart",
        name: "Part missing",
        says: "The multipart upload cannot be completed, since a part was never uploaded.",
        check: &["List the parts, upload the missing one, and complete the upload again."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "MaximumCredentialsLimit",
        name: "Too many S3 keys",
        says: "The project has as many S3 access keys as it may have.",
        check: &["Delete a key that is not used; programs that use it lose access."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FeatureNotEnabled",
        statuses: &[400, 409],
        name: "Feature not enabled",
        says: "The project's plan or settings do not include this feature of Storage, such as image transformation.",
        check: &["Check the plan, and the switch under Storage > Settings."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
];
