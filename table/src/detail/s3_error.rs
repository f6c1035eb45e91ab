//! Amazon S3's error codes: the `Code` in the XML body of an error, in SDK messages and in the server access log.
//!
//! Every code of the list in botocore's S3 model and of the general list of AWS's page is here, and
//! of its lists for tags, Outposts, Object Lambda and Multi-Region Access Points; of those for Access
//! Grants only the codes that need an explanation. Left out: the hundred SQL errors of S3 Select (it
//! is closed to new customers, and each code only repeats its message) and the checks of Storage Lens
//! configurations. Stores that are compatible with S3 send many of the same codes.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "s3-error",
    title: "Amazon S3 error codes",
    vendor: "AWS",
    product: "Amazon S3",
    shown_in: "`<Code>` in the XML body, the error name in SDK messages, the error code in S3's server access log",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common: the list in the model of the S3 API.
const ROW: Detail = Detail {
    statuses: &[400],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "botocore, model of the Amazon S3 API",
        url: "https://github.com/boto/botocore/blob/develop/botocore/data/s3/2006-03-01/service-2.json",
    },
    ..BLANK
};

/// A code that only AWS's page has.
const PAGE: Detail = Detail {
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Amazon S3 API Reference, Error responses",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
    },
    ..ROW
};

/// A code that AWS lists nowhere: seen in the answers of S3 that LocalStack's tests have recorded.
const RECORDED: Detail = Detail {
    confidence: Confidence::Hearsay,
    source: Source::Page {
        title: "LocalStack, recorded answers of Amazon S3",
        url: "https://github.com/localstack/localstack/blob/main/tests/aws/services/s3/test_s3.snapshot.json",
    },
    ..ROW
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "AccessControlListNotSupported",
        name: "The bucket does not allow ACLs",
        says: "The client sent an ACL, but the bucket's Object Ownership is set to bucket owner enforced, which is the default and switches ACLs off.",
        check: &[
            "Leave out the ACL: no `--acl` in the CLI, no `x-amz-acl` or `x-amz-grant-…` header; use a bucket policy instead.",
            "If you really need ACLs: `aws s3api get-bucket-ownership-controls --bucket NAME` shows the setting to change.",
        ],
        ..PAGE
    },
    Detail {
        token: "AccessDenied",
        statuses: &[403],
        name: "Access denied",
        says: "A policy, an ACL or Block Public Access refuses the caller; S3 also says this for a missing key if the caller lacks `s3:ListBucket`.",
        check: &[
            "`aws sts get-caller-identity` shows who you are; newer messages name the kind of policy that denied the request.",
            "Check the IAM policy, bucket policy, SCP and VPC endpoint policy for the action and the object's ARN (`arn:aws:s3:::bucket/*`).",
            "If the object is encrypted with SSE-KMS, the caller also needs `kms:Decrypt` (reading) or `kms:GenerateDataKey` (writing) on its key.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "AccessForbidden",
        statuses: &[403],
        name: "The CORS check failed",
        says: "S3 refused a browser's preflight request: the bucket has no CORS configuration, or no rule in it fits the origin, method or headers.",
        check: &[
            "`aws s3api get-bucket-cors --bucket NAME`: compare `AllowedOrigins`, `AllowedMethods` and `AllowedHeaders` with the preflight.",
            "Replay it: `curl -i -X OPTIONS -H 'Origin: https://app.example' -H 'Access-Control-Request-Method: PUT' URL`.",
        ],
        source: Source::Page {
            title: "LocalStack, recorded answers of Amazon S3 to CORS requests",
            url: "https://github.com/localstack/localstack/blob/main/tests/aws/services/s3/test_s3_cors.snapshot.json",
        },
        ..RECORDED
    },
    Detail {
        token: "AccessGrantsInstanceNotEmptyError",
        name: "Access Grants instance still has locations",
        says: "The client wants to delete an Access Grants instance that still has locations.",
        check: &["Delete grants first, then locations, then the instance."],
        ..PAGE
    },
    Detail {
        token: "AccessGrantsInstanceNotExistsError",
        statuses: &[404],
        name: "No Access Grants instance",
        says: "The client uses S3 Access Grants in an account and region that has no Access Grants instance.",
        check: &[
            "Check the region, or create one with `aws s3control create-access-grants-instance --account-id ID`.",
        ],
        ..PAGE
    },
    Detail {
        token: "AccessGrantsLocationNotEmptyError",
        name: "Location still has grants",
        says: "The client wants to delete a location of S3 Access Grants that still has grants.",
        check: &[
            "`aws s3control list-access-grants --account-id ID` lists them; delete those of the location first.",
        ],
        ..PAGE
    },
    Detail {
        token: "AccessPointAlreadyOwnedByYou",
        statuses: &[409],
        name: "Access point exists already and is yours",
        says: "The client wants to create an access point with a name that the same account already uses in that region.",
        check: &["Use the existing one: `aws s3control list-access-points --account-id ID`."],
        retry: Some(RetryAdvice::No),
        ..PAGE
    },
    Detail {
        token: "AccountProblem",
        statuses: &[403],
        name: "Problem with the AWS account",
        says: "AWS has restricted the account, for instance over billing or a suspected abuse, so S3 refuses the request whatever the policies say.",
        check: &[
            "Look for mail from AWS, and at the Billing and Health consoles of the account, then open a case with AWS Support.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "AllAccessDisabled",
        statuses: &[403],
        name: "All access to the resource is disabled",
        says: "AWS itself has switched off access to this bucket or object; no policy of yours causes it, and none can lift it.",
        check: &[
            "Check the bucket name first: a wrong or reserved name can bring this answer too.",
            "Ask AWS Support why the resource is disabled.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "AmbiguousGrantByEmailAddress",
        name: "Email address belongs to several accounts",
        says: "The client grants access in an ACL by email address, and several AWS accounts use that address.",
        check: &[
            "Grant to the canonical user ID, or better: use a bucket policy with the account's ARN.",
        ],
        ..ROW
    },
    Detail {
        token: "AnnotationLimitExceeded",
        name: "Too many annotations on the object",
        says: "The client would give the object more annotations than S3 allows for one object.",
        check: &["Remove annotations that are no longer needed, or put several values into one."],
        ..ROW
    },
    Detail {
        token: "AnnotationNameTooLong",
        name: "Annotation name over 512 bytes",
        says: "The client sent an annotation name that is longer than 512 bytes.",
        check: &["Shorten the name; count bytes, not characters, if it is not plain ASCII."],
        ..ROW
    },
    Detail {
        token: "AuthorizationHeaderMalformed",
        name: "Authorization header is not valid",
        says: "The client signed for the wrong region or service, or its `Authorization` header is broken; the message often names the region that S3 expects.",
        check: &[
            "Set the region that the message expects (`expecting 'eu-central-1'`) in the client, such as `AWS_REGION` or `--region`.",
            "With a custom endpoint or a proxy, make sure that the signed region is that of the bucket, not of the proxy.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthorizationQueryParametersError",
        name: "Presigned URL's parameters are not valid",
        says: "The presigned URL that the client uses lacks an `X-Amz-…` parameter or has one that S3 can't parse, or its lifetime is over the limit.",
        check: &[
            "Compare the URL with the one that was generated: mail programs, shells and proxies cut off at `&` or encode `%2F` again.",
            "Keep `X-Amz-Expires` at 604800 (7 days) or less, and write it without a fraction.",
        ],
        ..PAGE
    },
    Detail {
        token: "BadDigest",
        name: "Content-MD5 or checksum does not match",
        says: "The body that S3 received does not have the checksum that the client announced: it was changed on the way, or hashed wrongly.",
        check: &[
            "Send it again; if it fails every time, compute the checksum over exactly the bytes that are sent, after any compression.",
            "Look for a proxy or middleware that changes the body; the error body shows the expected and the calculated digest.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "BadRequest",
        name: "Bad request",
        says: "The client sent a request that S3 can't use; the message says why, such as a preflight without an `Origin` header.",
        check: &[
            "Read `<Message>` in the body: the code itself says nothing.",
            "On S3 on Outposts it means that the bucket is still being deleted: wait, then try again.",
        ],
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "BucketAlreadyExists",
        statuses: &[409],
        name: "Bucket name is taken",
        says: "The client wants to create a bucket, but somebody has that name already: all AWS accounts of a partition share the namespace.",
        check: &[
            "Choose another name, such as one with your account ID and region in it.",
            "If it should be yours, look under your other accounts; `aws s3api head-bucket --bucket NAME` answers 403 if it is not.",
        ],
        ..ROW
    },
    Detail {
        token: "BucketAlreadyOwnedByYou",
        statuses: &[409],
        name: "Bucket exists already and is yours",
        says: "The client creates a bucket that its own account already has; in us-east-1 S3 answers 200 instead and resets the bucket's ACLs.",
        check: &[
            "Treat it as success in scripts; in Terraform or CloudFormation import the bucket instead of creating it.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "BucketHasAccessPointsAttached",
        name: "Bucket still has access points",
        says: "The client wants to delete a bucket to which access points are still attached.",
        check: &[
            "`aws s3control list-access-points --account-id ID --bucket NAME` lists them; delete them first, if nobody uses them.",
        ],
        ..PAGE
    },
    Detail {
        token: "BucketNotEmpty",
        statuses: &[409],
        name: "Bucket is not empty",
        says: "The client wants to delete a bucket that still holds objects, old versions, delete markers or unfinished uploads.",
        check: &[
            "`aws s3api list-object-versions --bucket NAME --max-items 5` shows versions and delete markers that a plain listing hides.",
            "Empty it for good with a lifecycle rule or the console's Empty button; what is deleted that way can't be restored.",
        ],
        ..ROW
    },
    Detail {
        token: "ClientTokenConflict",
        statuses: &[409],
        name: "Idempotency token used for another request",
        says: "The client sent a Multi-Region Access Point request with a token that it had already used for a different request.",
        check: &[
            "Generate a new client token for each new request, and keep it only for retries of the same one.",
        ],
        ..PAGE
    },
    Detail {
        token: "ConditionalRequestConflict",
        statuses: &[409],
        name: "Conflicting write during a conditional request",
        says: "While the client's conditional write (`If-None-Match`, `If-Match`) was running, another writer changed the same key.",
        check: &[
            "Send the `PutObject` again; a multipart upload must start anew with `CreateMultipartUpload`.",
            "If it is frequent, find the second writer of that key, such as two workers with the same job.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..PAGE
    },
    Detail {
        token: "ConnectionClosedByRequester",
        name: "Error while reading the body of WriteGetObjectResponse",
        says: "The Lambda function of an Object Lambda access point broke off while it was sending the object's body to S3.",
        check: &[
            "Look into the function's CloudWatch log for an exception or a timeout in the middle of the stream.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..PAGE
    },
    Detail {
        token: "CredentialsNotSupported",
        name: "Request does not support credentials",
        says: "The client sent credentials with a request that does not take any.",
        check: &[
            "Send the request unsigned, such as with `--no-sign-request`, and without an `Authorization` header of another service.",
        ],
        ..ROW
    },
    Detail {
        token: "CrossLocationLoggingProhibited",
        spellings: &["CrossLocationLoggingProhibitted"],
        statuses: &[403],
        name: "Log bucket is in another region",
        says: "The client configures server access logging into a bucket that is not in the region of the logged bucket.",
        check: &[
            "Create the target bucket in the same region; `aws s3api get-bucket-location --bucket NAME` shows where a bucket is.",
        ],
        ..ROW
    },
    Detail {
        token: "DeviceNotActiveError",
        name: "MFA device is not active",
        says: "The client sent a code of an MFA device that is not active, for instance with MFA Delete.",
        check: &[
            "`aws iam list-mfa-devices` shows the active devices; give the serial number of one of them.",
        ],
        ..PAGE
    },
    Detail {
        token: "EncryptionTypeMismatch",
        name: "Object has another type of encryption",
        says: "The client appends to an object that was created with another encryption than this write asks for.",
        check: &[
            "Send the same encryption parameters as at creation, or set them when you create the session.",
        ],
        ..ROW
    },
    Detail {
        token: "EndpointNotFound",
        name: "Request went to the wrong endpoint",
        says: "The client sent the request to an endpoint of S3 that does not serve it.",
        check: &[
            "Take out a custom endpoint URL (`AWS_ENDPOINT_URL`, `--endpoint-url`) and let the SDK choose it by region.",
        ],
        ..PAGE
    },
    Detail {
        token: "EntityTooLarge",
        statuses: &[400, 405],
        name: "Object is over the maximum size",
        says: "The client uploads more than S3 takes in one request, or more than a POST policy allows; for a download that is too large the status is 405.",
        check: &[
            "Use a multipart upload for anything over 5 GB, as the SDKs' transfer managers and `aws s3 cp` do.",
            "For form uploads compare the file with `content-length-range` in the POST policy.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "EntityTooSmall",
        name: "Object or part is under the minimum size",
        says: "The client completes a multipart upload with a part below 5 MiB that is not the last one, or uploads less than a POST policy demands.",
        check: &[
            "Make every part but the last at least 5 MiB (`multipart_chunksize` in the CLI).",
            "For form uploads compare the file with `content-length-range` in the POST policy.",
        ],
        ..ROW
    },
    Detail {
        token: "ExpiredToken",
        name: "Session token has expired",
        says: "The client's temporary credentials have run out, or a presigned URL was signed with credentials that have; S3 answers 400, not 401 or 403.",
        check: &[
            "Get new credentials: `aws sso login`, or let the SDK refresh a role by itself instead of copying keys into variables.",
            "A presigned URL dies with the session that signed it: sign with longer-lived credentials, or sign later.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "IdempotencyParameterMismatch",
        name: "Same idempotency token, other parameters",
        says: "The client repeats a request under the token of an earlier one, but with other parameters.",
        check: &[
            "Use a new token for each new request, and the old one only for an unchanged retry.",
        ],
        ..ROW
    },
    Detail {
        token: "IdMismatch",
        name: "IDs in URL and body differ",
        says: "The client put a configuration (inventory, analytics, Intelligent-Tiering) whose `Id` in the XML is not the `id` of the URL.",
        check: &["Send the same identifier in the `id` query parameter and in the document."],
        ..RECORDED
    },
    Detail {
        token: "IllegalLocationConstraintException",
        name: "Location constraint does not fit the endpoint",
        says: "The client creates a bucket for one region at the endpoint of another, or uses an endpoint that does not serve the bucket's region.",
        check: &[
            "Give both alike: `--region eu-west-1 --create-bucket-configuration LocationConstraint=eu-west-1`.",
            "In us-east-1 leave `LocationConstraint` out altogether.",
        ],
        ..PAGE
    },
    Detail {
        token: "IllegalVersioningConfigurationException",
        name: "Versioning configuration is not valid",
        says: "The client sent a versioning document with a status that S3 does not know; only `Enabled` and `Suspended` exist.",
        check: &["Check `Status` and its capital letter in `PutBucketVersioning`."],
        ..ROW
    },
    Detail {
        token: "IncompleteBody",
        name: "Body is shorter than Content-Length",
        says: "The client or a proxy before S3 sent fewer bytes than `Content-Length` announced, or the connection broke off.",
        check: &[
            "Send it again; if it fails every time, compare `Content-Length` with the file, which may have grown or shrunk during the upload.",
            "Look for a proxy that buffers or re-encodes the body and keeps the old length.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "IncorrectEndpoint",
        name: "Bucket is in another region",
        says: "The client sent the request to the endpoint of a region in which the bucket is not.",
        check: &[
            "Set the region that `aws s3api get-bucket-location --bucket NAME` reports (`null` means us-east-1).",
        ],
        ..PAGE
    },
    Detail {
        token: "IncorrectNumberOfFilesInPostRequest",
        name: "Form needs exactly one file",
        says: "The browser form that uploads to S3 contains no file or more than one.",
        check: &["Send one field named `file` per request, as the last field of the form."],
        ..ROW
    },
    Detail {
        token: "InlineDataTooLarge",
        name: "Inline data is too large",
        says: "The client put more data into the request itself than S3 accepts there.",
        check: &[
            "Upload the data as the body of the object instead of inside a SOAP message or header.",
        ],
        ..ROW
    },
    Detail {
        token: "InsufficientCapacity",
        statuses: &[507],
        name: "No storage left",
        says: "The Outpost, or the FSx file system behind the access point, has no room for the object.",
        check: &[
            "Delete objects or enlarge the storage; check the capacity metrics of the Outpost or file system.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "InternalError",
        statuses: &[500],
        name: "Internal error",
        says: "S3 failed on its own side; the request was fine and mostly succeeds when it is sent again.",
        check: &[
            "Retry with exponential backoff and jitter, as the SDKs do; raise `max_attempts` if your SDK gives up early.",
            "If it goes on, give AWS Support the `x-amz-request-id` and `x-amz-id-2` headers.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "InternalErrors",
        statuses: &[200],
        name: "Asynchronous operation failed inside S3",
        says: "The asynchronous operation on a Multi-Region Access Point failed on S3's own side.",
        check: &[
            "Submit the request again; if it repeats, open a case with AWS Support with the request token.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "InvalidAccessKeyId",
        statuses: &[403],
        name: "Access key ID does not exist",
        says: "The client signs with an access key that AWS does not know: it was deleted, mistyped, is a temporary key, or belongs to another partition.",
        check: &[
            "`aws configure list` shows which key is used and from where; an old variable in the environment wins over the profile.",
            "A key that begins with `ASIA` needs its session token too (`AWS_SESSION_TOKEN`).",
            "Keys of China and GovCloud work only there; a store like MinIO needs its own `--endpoint-url`.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidAccessPoint",
        name: "Access point name or account is not valid",
        says: "The client addresses an access point with a name or account ID that is not well formed.",
        check: &[
            "Use the ARN or alias that `aws s3control list-access-points --account-id ID` shows.",
        ],
        ..PAGE
    },
    Detail {
        token: "InvalidAccessPointAliasError",
        name: "Access point alias is not valid",
        says: "The client uses an access point alias that is not well formed.",
        check: &["Copy the alias (it ends in `-s3alias`) from `aws s3control get-access-point`."],
        ..PAGE
    },
    Detail {
        token: "InvalidAddressingHeader",
        statuses: &[],
        name: "Anonymous role must be specified",
        says: "A SOAP client addressed the request wrongly; the code is a relic of the SOAP interface.",
        check: &["Use the REST API or an SDK."],
        ..ROW
    },
    Detail {
        token: "InvalidAnnotationName",
        name: "Annotation name is not valid",
        says: "The client sent an annotation name with characters that S3 does not allow.",
        check: &["Compare the name with the rules in S3's documentation of object annotations."],
        ..ROW
    },
    Detail {
        token: "InvalidArgument",
        name: "Invalid argument",
        says: "A header or parameter of the client's request is missing or has a value that S3 does not accept; the error body names it.",
        check: &[
            "Read `<ArgumentName>` and `<ArgumentValue>` in the body.",
            "For `Requests specifying Server Side Encryption with AWS KMS managed keys`: sign with Signature Version 4 over HTTPS.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "InvalidBucketAclWithObjectOwnership",
        name: "ACL conflicts with Object Ownership",
        says: "The client creates or changes a bucket with an ACL although its Object Ownership is bucket owner enforced, the default since April 2023.",
        check: &[
            "Leave the ACL out and use a bucket policy.",
            "If an ACL is needed, set Object Ownership to `BucketOwnerPreferred` first.",
        ],
        ..PAGE
    },
    Detail {
        token: "InvalidBucketName",
        name: "Bucket name is not valid",
        says: "The client uses a bucket name that breaks the naming rules, or put a path, a URL or an ARN where only the name belongs.",
        check: &[
            "Use 3 to 63 characters: lower-case letters, digits, dots and hyphens; no underscore, no capital letter.",
            "Print the name in your code: an empty variable or `s3://` before it is a common cause.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidBucketOwnerAWSAccountID",
        name: "Expected bucket owner is not an account ID",
        says: "The client sent `x-amz-expected-bucket-owner` with something that is not a 12-digit account ID.",
        check: &["Send the 12 digits as a string: YAML and JSON numbers lose leading zeros."],
        ..PAGE
    },
    Detail {
        token: "InvalidBucketState",
        statuses: &[409],
        name: "Bucket's state does not allow it",
        says: "The client asks for something that the bucket's other settings forbid, such as suspending versioning under Object Lock or replication.",
        check: &[
            "`aws s3api get-bucket-versioning`, `get-object-lock-configuration` and `get-bucket-replication` show the settings in the way.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidDigest",
        name: "Checksum is not well formed",
        says: "The client sent a `Content-MD5` or checksum header that is not the base64 form of a hash.",
        check: &["Encode the binary hash, not its hex text: `openssl md5 -binary FILE | base64`."],
        ..ROW
    },
    Detail {
        token: "InvalidEncryptionAlgorithmError",
        name: "Encryption algorithm is not valid",
        says: "The client asked for server-side encryption with a value that S3 does not know.",
        check: &[
            "`x-amz-server-side-encryption` takes `AES256`, `aws:kms` or `aws:kms:dsse`; customer keys (SSE-C) take `AES256` only.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidHostHeader",
        name: "Host header has the wrong style",
        says: "The client addressed the bucket in a way that this endpoint does not support: by path instead of by host name, or the other way round.",
        check: &[
            "Switch the addressing style in the client (`addressing_style = virtual` or `path`, `forcePathStyle`).",
        ],
        ..PAGE
    },
    Detail {
        token: "InvalidHttpMethod",
        name: "Unexpected HTTP method",
        says: "The client used a method that S3 does not expect for this request.",
        check: &[
            "Compare method and query string with the API reference; a redirect can turn a `POST` or `PUT` into a `GET`.",
        ],
        ..PAGE
    },
    Detail {
        token: "InvalidKey",
        name: "Key is not valid",
        says: "The client uses a key that can't be a path in the FSx file system behind the access point.",
        check: &[
            "Leave out empty path segments, `.` and `..`, and names that the file system does not allow.",
        ],
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "InvalidLocationConstraint",
        name: "Region is not valid",
        says: "The client creates a bucket with a location constraint that is no region, such as a misspelled name, `us-east-1` or `aws-global`.",
        check: &[
            "Write the region's code, such as `eu-west-1`; for us-east-1 leave the constraint out.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidObjectState",
        statuses: &[403],
        name: "Object is archived",
        says: "The object is in an archive class (Glacier, Deep Archive, an Intelligent-Tiering archive tier), so it can't be read before it is restored.",
        check: &[
            "`aws s3api head-object` shows `StorageClass`, `ArchiveStatus` and, once a restore was asked for, `Restore`.",
            "Restore it with `aws s3api restore-object` (this costs money and takes minutes to hours), then read it.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidOutpostState",
        statuses: &[409],
        name: "Outpost is not in a state that allows it",
        says: "The Outpost that holds the bucket is in a state in which it can't carry out the request.",
        check: &["Check the state of the Outpost in the console of AWS Outposts."],
        retry: Some(RetryAdvice::AfterDelay),
        ..PAGE
    },
    Detail {
        token: "InvalidPart",
        name: "A part was not found",
        says: "The client completes a multipart upload with a part that S3 does not have, or with an ETag that is not that part's.",
        check: &[
            "`aws s3api list-parts --bucket B --key K --upload-id ID` shows what S3 has; send exactly these numbers and ETags.",
            "Keep the quotes of the ETags as S3 returned them, and don't complete before every upload of a part has finished.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidPartNumber",
        statuses: &[416],
        name: "Part number does not exist",
        says: "The client asked for a part of the object (`partNumber`) that it does not have.",
        check: &[
            "`aws s3api head-object --part-number 1` shows `PartsCount`; an object from a single PUT has one part only.",
        ],
        ..RECORDED
    },
    Detail {
        token: "InvalidPartOrder",
        name: "Parts are not in ascending order",
        says: "The client completes a multipart upload with a list of parts that is not sorted by part number.",
        check: &["Sort the list by `PartNumber`; parallel uploads finish in any order."],
        ..ROW
    },
    Detail {
        token: "InvalidPayer",
        statuses: &[403],
        name: "Access is disabled over payment",
        says: "AWS has disabled access to the object because of a problem with the account that pays.",
        check: &["Check the billing status of the bucket owner's account, then ask AWS Support."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "InvalidPolicyDocument",
        name: "POST policy is not valid or not met",
        says: "The form that uploads to S3 does not meet its POST policy, or the policy is not valid JSON of the right form.",
        check: &[
            "Each form field must have a condition in the policy, and each condition its field; compare both one by one.",
            "Check `expiration`: a clock that is off or a cached page uses a policy that has run out.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidPrefix",
        name: "Prefix is not valid",
        says: "The client sent a prefix of annotations, or of a Storage Lens group, that S3 does not accept.",
        check: &[
            "Send a prefix of 1 to 1,024 characters, and leave the parameter out instead of sending it empty.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "InvalidRange",
        statuses: &[416],
        name: "Range is outside of the object",
        says: "The client asked for bytes that the object does not have: it is shorter than the client believes, or empty.",
        check: &[
            "`aws s3api head-object` shows `ContentLength`; compare it with the `Range` header.",
            "A resumed download of an object that was replaced must start anew; send `If-Match` with its ETag.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "InvalidRegion",
        statuses: &[403],
        name: "Region is not enabled",
        says: "The client creates a Multi-Region Access Point in a region that the account has not opted in to.",
        check: &[
            "Enable the region in the account's settings, or leave it out; `aws account list-regions` shows the status.",
        ],
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "InvalidRequest",
        name: "Invalid request",
        says: "The client's request breaks one of many rules, from an outdated signature to Transfer Acceleration on an unfit bucket; the message says which.",
        check: &[
            "Read `<Message>`: S3 sends this code for some twenty different mistakes.",
            "For `Please use AWS4-HMAC-SHA256` update the SDK or switch it to Signature Version 4.",
            "For a missing checksum or `CopyObject` over 5 GB: add the checksum, or copy in parts.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "InvalidS3DestinationBucket",
        name: "Destination bucket's ARN is not valid",
        says: "The client put an inventory or analytics configuration whose destination is not the ARN of a bucket.",
        check: &["Write the destination as `arn:aws:s3:::bucket-name`, without a path."],
        ..RECORDED
    },
    Detail {
        token: "InvalidSecurity",
        statuses: &[403],
        name: "Credentials are not valid",
        says: "S3 does not accept the client's credentials.",
        check: &[
            "`aws sts get-caller-identity` tests the same credentials; replace them if it fails too.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidSessionException",
        name: "Session has ended",
        says: "The session of a directory bucket (S3 Express) that the client uses has timed out or expired.",
        check: &["Call `CreateSession` again; current SDKs renew the session by themselves."],
        ..PAGE
    },
    Detail {
        token: "InvalidSignature",
        name: "Signature does not match",
        says: "The signature that S3 calculated is not the one that the client sent: wrong secret key, or the request was changed after it was signed.",
        check: &[
            "Check the secret key and the region, and look for a proxy that changes headers, path or query.",
        ],
        recognition: Some(Recognition::Alone),
        ..PAGE
    },
    Detail {
        token: "InvalidSOAPRequest",
        name: "SOAP body is not valid",
        says: "A client of the old SOAP interface sent a body that S3 can't read.",
        check: &["Use the REST API or an SDK; S3 no longer develops SOAP."],
        ..ROW
    },
    Detail {
        token: "InvalidStorageClass",
        name: "Storage class is not valid",
        says: "The client asked for a storage class that S3 does not know or that the bucket's type does not offer.",
        check: &[
            "Use one of the exact names, such as `STANDARD_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER` or `DEEP_ARCHIVE`.",
            "A directory bucket takes only `EXPRESS_ONEZONE`, or `ONEZONE_IA` in a Local Zone.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidTag",
        name: "Tag is not valid",
        says: "The client sent tags with a duplicate key, a forbidden character, too long a text, or the reserved prefix `aws:`.",
        check: &[
            "Keep keys within 128 and values within 256 characters, and keys unique.",
            "Don't copy tags with `aws:` from another resource.",
        ],
        recognition: Some(Recognition::Alone),
        ..PAGE
    },
    Detail {
        token: "InvalidTargetBucketForLogging",
        name: "Log bucket can't be used",
        says: "The client configures access logging into a bucket that is missing, belongs to somebody else, or does not let the log delivery write.",
        check: &[
            "Allow `s3:PutObject` to the principal `logging.s3.amazonaws.com` in the target's bucket policy.",
            "The target must be in the same region and account as the logged bucket.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidToken",
        name: "Session token is not valid",
        says: "The client sent a session token that is cut off, or that does not belong to its access key.",
        check: &[
            "Set all three values of one set together: key ID, secret and `AWS_SESSION_TOKEN`; remove an old token from the environment.",
            "Regions that must be enabled first accept only tokens of a regional STS endpoint or of version 2.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "InvalidURI",
        name: "URI can't be parsed",
        says: "The client sent a URL that S3 can't decode, mostly over a key that is not percent-encoded or is encoded in another charset.",
        check: &["Percent-encode the key as UTF-8, with a lone `%` as `%25`."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "InvalidWriteOffset",
        name: "Write offset is not the object's size",
        says: "The client appends at an offset that is not the current end of the object, mostly because somebody else appended before.",
        check: &[
            "Read the size with `HeadObject`, then append at that offset; let only one writer append.",
        ],
        ..ROW
    },
    Detail {
        token: "KeyTooLongError",
        spellings: &["KeyTooLong"],
        name: "Key is too long",
        says: "The client uses a key of more than 1,024 bytes.",
        check: &[
            "Shorten it: the limit counts UTF-8 bytes, with prefix; move details into metadata or tags.",
        ],
        ..ROW
    },
    Detail {
        token: "KMS.DisabledException",
        name: "KMS key is disabled",
        says: "The object or bucket is encrypted with a KMS key that somebody has disabled.",
        check: &[
            "`aws kms describe-key --key-id ARN` shows `KeyState`; `aws kms enable-key` switches it on again.",
        ],
        ..PAGE
    },
    Detail {
        token: "KMS.InvalidKeyUsageException",
        name: "KMS key is made for another use",
        says: "The bucket is set to a KMS key that can't encrypt, such as one for signatures or an asymmetric one.",
        check: &[
            "`aws kms describe-key`: S3 needs `KeyUsage` `ENCRYPT_DECRYPT` and `KeySpec` `SYMMETRIC_DEFAULT`.",
        ],
        ..PAGE
    },
    Detail {
        token: "KMS.KMSInvalidStateException",
        name: "KMS key is in a state that forbids use",
        says: "The KMS key of the object is pending deletion, waits for its key material, or is otherwise not usable.",
        check: &[
            "`aws kms describe-key --key-id ARN` shows `KeyState`; `aws kms cancel-key-deletion` saves a key that is pending deletion.",
        ],
        ..PAGE
    },
    Detail {
        token: "KMS.NotFoundException",
        name: "KMS key was not found",
        says: "The KMS key that the client, the bucket or the object names does not exist in that region and account.",
        check: &[
            "Give the full ARN of a key in the bucket's region; an ID or alias is looked up in the caller's account.",
            "If the key has been deleted, the objects under it can't be read again.",
        ],
        ..PAGE
    },
    Detail {
        token: "LambdaInvalidResponse",
        name: "Lambda function's answer is not valid",
        says: "S3 did not accept what the Lambda function of an Object Lambda access point passed to `WriteGetObjectResponse`.",
        check: &["Look in the function's log for the `ValidationError` that this call returned."],
        recognition: Some(Recognition::Alone),
        ..PAGE
    },
    Detail {
        token: "LambdaInvocationFailed",
        name: "Lambda function could not be invoked",
        says: "S3 could not invoke the function of the Object Lambda access point; the message carries Lambda's own error.",
        check: &["Read the message: it often has Lambda's error code and request ID."],
        ..PAGE
    },
    Detail {
        token: "LambdaNotFound",
        statuses: &[404],
        name: "Lambda function was not found",
        says: "The function, version or alias in the configuration of the Object Lambda access point does not exist.",
        check: &[
            "Check the ARN in `aws s3control get-access-point-configuration-for-object-lambda`.",
        ],
        ..PAGE
    },
    Detail {
        token: "LambdaPermissionError",
        statuses: &[403],
        name: "Caller may not invoke the function",
        says: "The caller of the Object Lambda access point lacks the permission to invoke its Lambda function.",
        check: &["Give the caller `lambda:InvokeFunction` on the function's ARN."],
        ..PAGE
    },
    Detail {
        token: "LambdaResponseNotReceived",
        statuses: &[500],
        name: "Function ended without an answer",
        says: "The function of the Object Lambda access point ended without a successful call of `WriteGetObjectResponse`.",
        check: &[
            "Look in the function's log; await the call, and give the role `s3-object-lambda:WriteGetObjectResponse`.",
        ],
        ..PAGE
    },
    Detail {
        token: "LambdaRuntimeError",
        statuses: &[500],
        name: "Function failed",
        says: "The function of the Object Lambda access point threw an error.",
        check: &["Read the exception in the function's CloudWatch log."],
        ..PAGE
    },
    Detail {
        token: "LambdaTimeout",
        statuses: &[500],
        name: "Function was too slow",
        says: "The function of the Object Lambda access point did not finish its call of `WriteGetObjectResponse` within 60 seconds.",
        check: &[
            "Stream the object instead of loading it whole, and give the function more memory.",
        ],
        ..PAGE
    },
    Detail {
        token: "MalformedACLError",
        name: "ACL is not well formed",
        says: "The client sent an ACL document that S3 can't read or that does not fit its schema.",
        check: &[
            "Compare it with the output of `aws s3api get-bucket-acl`: owner, grantee type and permission must be there.",
        ],
        ..ROW
    },
    Detail {
        token: "MalformedPolicy",
        name: "Policy is not valid",
        says: "The client put a bucket policy that S3 does not accept, mostly over a principal that does not exist or a resource outside of the bucket.",
        check: &[
            "Read the message: `Invalid principal` means a deleted or misspelled role or user.",
            "Each `Resource` must be the bucket's ARN, or that ARN with `/*`; `aws accessanalyzer validate-policy` finds more.",
        ],
        ..PAGE
    },
    Detail {
        token: "MalformedPOSTRequest",
        name: "Form body is not well formed",
        says: "The browser form that uploads to S3 has a body that is not valid `multipart/form-data`.",
        check: &[
            "Don't set `Content-Type` by hand with `FormData`: the boundary gets lost.",
            "Put the `file` field last.",
        ],
        ..ROW
    },
    Detail {
        token: "MalformedXML",
        name: "XML is not valid",
        says: "The client sent an XML document that S3 can't parse or that does not fit the schema of the operation.",
        check: &[
            "`DeleteObjects` takes at most 1,000 keys, and some characters in keys must be escaped in XML.",
            "For a configuration, compare element names and their order with the API reference; an empty rule is enough to fail.",
        ],
        ..ROW
    },
    Detail {
        token: "MaxMessageLengthExceeded",
        name: "Request is too large",
        says: "The client sent a document that is larger than S3 accepts for this operation.",
        check: &["Split it into several requests, or shorten the configuration."],
        ..ROW
    },
    Detail {
        token: "MaxPostPreDataLengthExceededError",
        name: "Form fields before the file are too large",
        says: "The form fields before the `file` field are larger than 20 KB together.",
        check: &[
            "Shorten policy and metadata fields, and make sure that the field with the content is named `file`.",
        ],
        ..ROW
    },
    Detail {
        token: "MetadataTooLarge",
        name: "Metadata is too large",
        says: "The client sent more than 2 KB of `x-amz-meta-…` headers, names and values together.",
        check: &["Move the data into tags, a database or an object beside it."],
        ..ROW
    },
    Detail {
        token: "MethodNotAllowed",
        statuses: &[405],
        name: "Method is not allowed for this resource",
        says: "The client used a method that the resource does not take, such as a write to a website endpoint or a read of a delete marker.",
        check: &[
            "Write to the REST endpoint (`s3.REGION.amazonaws.com`), not to `s3-website`.",
            "If `x-amz-delete-marker: true` is in the response, name an older version or remove the marker.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "MissingAttachment",
        name: "SOAP attachment is missing",
        says: "A client of the old SOAP interface did not attach the data that it announced.",
        check: &["Use the REST API or an SDK."],
        ..ROW
    },
    Detail {
        token: "MissingAuthenticationToken",
        statuses: &[403],
        name: "Request is not signed",
        says: "The client sent a request without any signature to something that needs one.",
        check: &[
            "Give the client credentials, or check that a redirect or proxy does not drop the `Authorization` header.",
        ],
        recognition: Some(Recognition::Alone),
        ..PAGE
    },
    Detail {
        token: "MissingContentLength",
        statuses: &[411],
        name: "Content-Length is missing",
        says: "The client sent a body without a `Content-Length` header, mostly because it streams data of unknown length.",
        check: &[
            "Read the stream into a file or buffer first, or upload it in parts.",
            "A plain `Transfer-Encoding: chunked` does not do; turn on `Content-Length` in the proxy before S3.",
        ],
        ..ROW
    },
    Detail {
        token: "MissingRequestBodyError",
        spellings: &["MissingRequestBody"],
        name: "Body is empty",
        says: "The client sent no body although the operation needs an XML document.",
        check: &[
            "Check that a proxy, a redirect or a retry does not send the request without its body.",
        ],
        ..ROW
    },
    Detail {
        token: "MissingSecurityElement",
        name: "SOAP security element is missing",
        says: "A client of the old SOAP interface sent a request without its security element.",
        check: &["Use the REST API or an SDK."],
        ..ROW
    },
    Detail {
        token: "MissingSecurityHeader",
        name: "A required header is missing",
        says: "The client's request lacks a header that S3 demands, such as the ACL of a `PutBucketAcl` without a body.",
        check: &[
            "Compare the headers with the API reference of the operation, in the SDK's debug log.",
        ],
        ..ROW
    },
    Detail {
        token: "MultiRegionAccessPointAlreadyOwnedByYou",
        statuses: &[200],
        name: "Multi-Region Access Point exists already",
        says: "The asynchronous creation failed: the account already has a Multi-Region Access Point with that name.",
        check: &["Use the existing one, or choose another name."],
        retry: Some(RetryAdvice::No),
        ..PAGE
    },
    Detail {
        token: "MultiRegionAccessPointModifiedByAnotherRequest",
        statuses: &[200],
        name: "Another request is changing the access point",
        says: "The asynchronous operation failed because another one was changing the same Multi-Region Access Point.",
        check: &[
            "Wait until `describe-multi-region-access-point-operation` reports the other as done, then submit yours again.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..PAGE
    },
    Detail {
        token: "MultiRegionAccessPointNotReady",
        statuses: &[200],
        name: "Multi-Region Access Point is not ready",
        says: "The asynchronous operation failed because the Multi-Region Access Point is still being created or changed.",
        check: &["Wait until its status is `READY`."],
        retry: Some(RetryAdvice::AfterDelay),
        ..PAGE
    },
    Detail {
        token: "MultiRegionAccessPointSameBucketRegion",
        statuses: &[200],
        name: "Two buckets in one region",
        says: "The asynchronous creation failed: two of the buckets that the client named are in the same region.",
        check: &["Choose one bucket per region."],
        ..PAGE
    },
    Detail {
        token: "MultiRegionAccessPointUnsupportedRegion",
        statuses: &[200],
        name: "Region is not supported",
        says: "The asynchronous creation failed: one of the buckets is in a region that Multi-Region Access Points do not support.",
        check: &["Check the list of supported regions, and use a bucket in one of them."],
        ..PAGE
    },
    Detail {
        token: "NoLoggingStatusForKey",
        name: "A key has no logging status",
        says: "The client asked for the `logging` subresource of an object, but only buckets have one.",
        check: &["Ask for `/?logging` of the bucket, without a key."],
        ..ROW
    },
    Detail {
        token: "NoSuchAccessPoint",
        statuses: &[404],
        name: "Access point does not exist",
        says: "The client addresses an access point that does not exist in that account and region.",
        check: &[
            "`aws s3control list-access-points --account-id ID --region R` shows what is there.",
        ],
        ..PAGE
    },
    Detail {
        token: "NoSuchAnnotation",
        statuses: &[404],
        name: "Annotation does not exist",
        says: "The client asked for an annotation that the object does not have.",
        check: &["List the object's annotations, and compare the name letter by letter."],
        ..ROW
    },
    Detail {
        token: "NoSuchAsyncRequest",
        statuses: &[404],
        name: "Asynchronous request was not found",
        says: "The client asks for the state of an asynchronous request whose token S3 does not know.",
        check: &["Use the `RequestTokenARN` that the operation returned, with the same account."],
        ..PAGE
    },
    Detail {
        token: "NoSuchBucket",
        statuses: &[404],
        name: "Bucket does not exist",
        says: "The client or the site in front names a bucket that does not exist, or does not exist at this endpoint.",
        check: &[
            "`aws s3api head-bucket --bucket NAME` tests the name; with MinIO and the like check `--endpoint-url`.",
            "If your own domain shows it, its DNS record points to a deleted bucket: remove it soon, or a stranger can take the name.",
        ],
        ..ROW
    },
    Detail {
        token: "NoSuchBucketPolicy",
        statuses: &[404],
        name: "Bucket has no policy",
        says: "The client asked for the bucket policy, and none is set; that is normal, not a fault.",
        check: &["Treat it as an empty policy in scripts."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "NoSuchConfiguration",
        statuses: &[404],
        name: "Configuration does not exist",
        says: "The client asked for an inventory, analytics, metrics or Intelligent-Tiering configuration that the bucket does not have.",
        check: &[
            "List them, such as with `aws s3api list-bucket-inventory-configurations`, and use one of those IDs.",
        ],
        ..RECORDED
    },
    Detail {
        token: "NoSuchCORSConfiguration",
        statuses: &[404],
        name: "Bucket has no CORS configuration",
        says: "The client asked for the CORS rules of a bucket that has none.",
        check: &[
            "If browsers fail at this bucket, set rules with `aws s3api put-bucket-cors`; otherwise there is nothing to do.",
        ],
        ..PAGE
    },
    Detail {
        token: "NoSuchKey",
        statuses: &[404],
        name: "Key does not exist",
        says: "No object has exactly this key; the caller may list the bucket, otherwise S3 would have answered `AccessDenied`.",
        check: &[
            "`aws s3 ls s3://bucket/prefix` shows what is there; look for capital letters, a leading `/`, or `%20` and `+` for a blank.",
            "With versioning a delete marker may hide it: `aws s3api list-object-versions --prefix KEY`.",
            "Behind CloudFront or a website endpoint check the origin path, and the index document for paths that end in `/`.",
        ],
        ..ROW
    },
    Detail {
        token: "NoSuchLifecycleConfiguration",
        statuses: &[404],
        name: "Bucket has no lifecycle configuration",
        says: "The client asked for the lifecycle rules of a bucket that has none; that is normal.",
        check: &["Treat it as an empty list in scripts."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "NoSuchMultiRegionAccessPoint",
        statuses: &[404, 200],
        name: "Multi-Region Access Point does not exist",
        says: "The client names a Multi-Region Access Point that the account does not have.",
        check: &[
            "`aws s3control list-multi-region-access-points --account-id ID --region us-west-2` lists them.",
        ],
        ..PAGE
    },
    Detail {
        token: "NoSuchObjectLockConfiguration",
        statuses: &[404],
        name: "Object has no Object Lock setting",
        says: "The client asked for the retention or legal hold of an object that has none.",
        check: &[
            "Treat it as not locked; for the default of the bucket ask `get-object-lock-configuration`.",
        ],
        retry: Some(RetryAdvice::No),
        ..PAGE
    },
    Detail {
        token: "NoSuchOutpost",
        statuses: &[404],
        name: "Outpost does not exist",
        says: "The client names an Outpost that does not exist or that it may not see.",
        check: &["`aws outposts list-outposts` shows the IDs."],
        ..PAGE
    },
    Detail {
        token: "NoSuchPublicAccessBlockConfiguration",
        statuses: &[404],
        name: "Block Public Access is not configured",
        says: "The client asked for the Block Public Access settings of a bucket or account that has none of its own.",
        check: &[
            "The account's settings can still apply: `aws s3control get-public-access-block --account-id ID`.",
        ],
        source: Source::Page {
            title: "botocore, model of the S3 Control API",
            url: "https://github.com/boto/botocore/blob/develop/botocore/data/s3control/2018-08-20/service-2.json",
        },
        ..ROW
    },
    Detail {
        token: "NoSuchResource",
        statuses: &[404],
        name: "Resource does not exist",
        says: "The client reads or sets the tags of a resource whose ARN S3 does not know.",
        check: &["Compare the ARN: region, account and the kind of resource in it."],
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "NoSuchTagSet",
        statuses: &[404],
        name: "No tags are set",
        says: "The client asked for the tags of a bucket that has none; that is normal.",
        check: &["Treat it as an empty list in scripts."],
        retry: Some(RetryAdvice::No),
        ..PAGE
    },
    Detail {
        token: "NoSuchUpload",
        statuses: &[404],
        name: "Multipart upload does not exist",
        says: "The client uses an upload ID that S3 does not know: the upload was completed or aborted, expired by a lifecycle rule, or has another key.",
        check: &[
            "`aws s3api list-multipart-uploads --bucket NAME` shows the open ones.",
            "If a retry of `CompleteMultipartUpload` fails so, the first may have succeeded: check with `head-object`.",
        ],
        ..ROW
    },
    Detail {
        token: "NoSuchVersion",
        statuses: &[404],
        name: "Version does not exist",
        says: "The client names a version ID that this key does not have.",
        check: &[
            "`aws s3api list-object-versions --bucket B --prefix KEY` shows the versions; a lifecycle rule may have deleted the old one.",
        ],
        ..ROW
    },
    Detail {
        token: "NoSuchWebsiteConfiguration",
        statuses: &[404],
        name: "Bucket has no website configuration",
        says: "Somebody opened the website endpoint of a bucket for which static website hosting is not switched on.",
        check: &[
            "`aws s3api get-bucket-website --bucket NAME`; switch it on, or use the REST endpoint or CloudFront instead.",
        ],
        ..PAGE
    },
    Detail {
        token: "NotDeviceOwnerError",
        name: "MFA device belongs to somebody else",
        says: "The client sent a code of an MFA device that is not that of the authenticated user.",
        check: &["Give the serial number of your own device: `aws iam list-mfa-devices`."],
        ..PAGE
    },
    Detail {
        token: "NotImplemented",
        statuses: &[501],
        name: "A header asks for something S3 does not have",
        says: "The client sent a header or feature that S3 does not implement, often plain `Transfer-Encoding: chunked` instead of a length.",
        check: &[
            "Send `Content-Length`, or chunks in the signed `aws-chunked` form.",
            "With a compatible store: compare the feature with its own list; it may lack what S3 has.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "NotModified",
        statuses: &[304],
        name: "Object is unchanged",
        says: "The client asked with `If-None-Match` or `If-Modified-Since`, and its copy is still current; SDKs report that as an error.",
        check: &["Use the copy that you have, and catch this code in the code around the SDK."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "NoTransformationDefined",
        statuses: &[404],
        name: "No transformation for this operation",
        says: "The client used an operation for which the Object Lambda access point has no transformation.",
        check: &[
            "Add the operation (`GetObject`, `HeadObject`, `ListObjects`) to the access point's configuration.",
        ],
        ..PAGE
    },
    Detail {
        token: "NotSignedUp",
        statuses: &[403],
        name: "Account is not signed up for S3",
        says: "The AWS account behind the credentials has not been activated for S3.",
        check: &[
            "Finish the sign-up with a payment method, then wait: new accounts can take a day.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ObjectAlreadyInActiveTierError",
        statuses: &[403],
        name: "Object does not need a restore",
        says: "The client restores an object that can be read already.",
        check: &["Just read it."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ObjectLockConfigurationNotFoundError",
        statuses: &[404],
        name: "Bucket has no Object Lock",
        says: "The client asked for the Object Lock configuration of a bucket that has none.",
        check: &[
            "Treat it as off; `put-object-lock-configuration` can add it to a versioned bucket, and it can't be removed again.",
        ],
        retry: Some(RetryAdvice::No),
        ..PAGE
    },
    Detail {
        token: "ObjectNotInActiveTierError",
        statuses: &[403],
        name: "Source object is archived",
        says: "The client copies an object that is only in Glacier and has not been restored.",
        check: &["Restore it with `aws s3api restore-object`, wait until it is done, then copy."],
        ..ROW
    },
    Detail {
        token: "OperationAborted",
        statuses: &[409],
        name: "A conflicting operation is running",
        says: "The client changes a bucket that another request is changing right now, or creates one whose name was deleted a short while ago.",
        check: &[
            "Wait and retry; a deleted name can take an hour or more before it can be created again in another region.",
            "Let configuration changes of one bucket run one after the other (in Terraform: `depends_on`).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "OwnershipControlsNotFoundError",
        statuses: &[404],
        name: "Bucket has no ownership controls",
        says: "The client asked for the Object Ownership setting of an older bucket that has none of its own.",
        check: &["Treat it as `ObjectWriter`, the old default."],
        retry: Some(RetryAdvice::No),
        ..PAGE
    },
    Detail {
        token: "PermanentRedirect",
        statuses: &[301],
        name: "Bucket is at another endpoint",
        says: "The client asked the endpoint of one region for a bucket in another; S3 names the right one in `<Endpoint>` and `x-amz-bucket-region`.",
        check: &[
            "Set the region from the `x-amz-bucket-region` header in the client.",
            "Have it use the virtual-hosted style and the regional endpoint.",
        ],
        ..ROW
    },
    Detail {
        token: "PermanentRedirectControlError",
        statuses: &[301],
        name: "Operation is at another endpoint",
        says: "The client sent a control operation, such as one for Multi-Region Access Points, to a region that does not serve it.",
        check: &[
            "Send it to the endpoint in the answer; Multi-Region Access Points are managed in us-west-2.",
        ],
        ..PAGE
    },
    Detail {
        token: "PreconditionFailed",
        statuses: &[412],
        name: "A precondition was not met",
        says: "The client made its request depend on a condition (`If-Match`, `If-None-Match: *`, a POST policy), and it did not hold.",
        check: &[
            "Read the object's current ETag with `head-object`: somebody changed or created it in between.",
            "With `If-None-Match: *` it means that the object exists already, which may be all you need to know.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "Redirect",
        statuses: &[307],
        name: "Temporary redirect",
        says: "S3 sends the client to another endpoint for now, until the DNS entry of a new bucket is known everywhere.",
        check: &[
            "Follow the `Location`, or use the regional endpoint at once; after some hours it stops by itself.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "ReplicationConfigurationNotFoundError",
        statuses: &[404],
        name: "Bucket has no replication",
        says: "The client asked for the replication configuration of a bucket that has none.",
        check: &["Treat it as off in scripts."],
        retry: Some(RetryAdvice::No),
        ..PAGE
    },
    Detail {
        token: "RequestHeaderSectionTooLarge",
        name: "Headers and query are too large",
        says: "The client sent headers and query parameters that are larger together than S3 accepts, about 8 KB.",
        check: &[
            "Shorten metadata, tags and custom headers; look for cookies that a proxy passes on to S3.",
        ],
        ..PAGE
    },
    Detail {
        token: "RequestIsNotMultiPartContent",
        statuses: &[412, 400],
        name: "Form is not multipart/form-data",
        says: "The browser form that uploads to S3 was sent with another content type than `multipart/form-data`.",
        check: &[
            "Set `enctype=\"multipart/form-data\"` in the form, or use `FormData` in JavaScript.",
        ],
        ..ROW
    },
    Detail {
        token: "RequestTimeout",
        name: "No data within the time limit",
        says: "The client stopped sending or reading before the request was done, so S3 closed the connection; the status is 400, not 408.",
        check: &[
            "Compare `Content-Length` with the real body: if it is too large, S3 waits for bytes that never come.",
            "On slow lines upload in smaller parts with less parallelism (`max_concurrent_requests`).",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "RequestTimeTooSkewed",
        statuses: &[403],
        name: "Clock is off",
        says: "The time in the client's request differs from S3's by more than 15 minutes.",
        check: &[
            "Set the clock with NTP (`chronyc tracking`, `timedatectl`); in Docker, WSL and VMs it drifts after a sleep.",
            "The body shows `RequestTime` and `ServerTime`; a request that was queued for long is too old as well.",
        ],
        ..ROW
    },
    Detail {
        token: "RequestTorrentOfBucketError",
        name: "Buckets have no torrent",
        says: "The client asked for the torrent file of a bucket; S3 had them for objects only, and has retired the feature.",
        check: &["Download over HTTPS."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ResponseInterrupted",
        name: "Answer of the function broke off",
        says: "The Lambda function of an Object Lambda access point broke off in the middle of the body it was sending.",
        check: &["Look into the function's CloudWatch log for an exception or a timeout."],
        retry: Some(RetryAdvice::Yes),
        ..PAGE
    },
    Detail {
        token: "RestoreAlreadyInProgress",
        statuses: &[409],
        name: "Restore is already running",
        says: "The client asks to restore an archived object for which a restore is under way.",
        check: &["`aws s3api head-object` shows `ongoing-request=\"true\"` until it is done."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ServerSideEncryptionConfigurationNotFoundError",
        statuses: &[404, 400],
        name: "No default encryption is configured",
        says: "The client asked for the bucket's encryption setting and there is none; since January 2023 real S3 buckets always have one.",
        check: &["With a compatible store set it explicitly, or treat the error as none."],
        retry: Some(RetryAdvice::No),
        ..PAGE
    },
    Detail {
        token: "ServiceUnavailable",
        statuses: &[503],
        name: "Service is unavailable",
        says: "S3 can't handle the request at the moment, mostly because this bucket or prefix gets too many requests.",
        check: &[
            "Retry with exponential backoff and jitter, and lower the parallelism.",
            "If it goes on, note `x-amz-request-id` and `x-amz-id-2` and look at the AWS Health Dashboard.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "SignatureDoesNotMatch",
        statuses: &[403],
        name: "Signature does not match",
        says: "S3 computed another signature than the client sent: the secret key is wrong, or the request was changed after it was signed.",
        check: &[
            "Compare `<CanonicalRequest>` and `<StringToSign>` in the body with those in the client's debug log; the first difference is the cause.",
            "Rule out the secret key: copy it anew, without blanks and line ends.",
            "For presigned URLs send exactly the signed headers (`Content-Type`!) and method; keep proxies from rewriting `Host`, path or query.",
        ],
        ..ROW
    },
    Detail {
        token: "SlowDown",
        spellings: &["503 SlowDown"],
        statuses: &[503],
        name: "Reduce your request rate",
        says: "The client sends more requests per second than S3 serves for that prefix at present; S3 scales up, but only gradually.",
        check: &[
            "Retry with exponential backoff and jitter (SDK retry mode `adaptive`), and ramp the load up slowly.",
            "Spread keys over more prefixes: each takes some 3,500 writes or 5,500 reads per second.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "StsNotAuthorizedError",
        statuses: &[403],
        name: "Access Grants may not assume the role",
        says: "S3 Access Grants could not assume the IAM role of the location, because the role does not trust it.",
        check: &[
            "Let the role's trust policy allow `access-grants.s3.amazonaws.com` both `sts:AssumeRole` and `sts:SetSourceIdentity`.",
        ],
        ..PAGE
    },
    Detail {
        token: "StsPackedPolicyTooLargeError",
        name: "Session policy is too large",
        says: "S3 Access Grants could not issue credentials, because the session policy for the client's request is too large for STS.",
        check: &["Ask for a shorter prefix, and shorten long grant scopes."],
        ..PAGE
    },
    Detail {
        token: "StsValidationError",
        name: "STS refused the request",
        says: "S3 Access Grants called STS for the client, and STS found the request not valid; the message says why.",
        check: &["Read the message; a session duration over the role's maximum is a common cause."],
        ..PAGE
    },
    Detail {
        token: "TagPolicyException",
        name: "Tag policy does not allow the value",
        says: "The client sets a tag to a value that a tag policy of the organization does not allow.",
        check: &[
            "Ask the organization's administrators for the tag policy, and use one of its values in the same case.",
        ],
        ..PAGE
    },
    Detail {
        token: "TemporaryRedirect",
        statuses: &[307],
        name: "Redirect while DNS updates",
        says: "The bucket is new, so its global host name does not lead to its region yet, and S3 sends the client there itself.",
        check: &[
            "Follow the redirect with method and body, or use the regional endpoint; it stops within about a day.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "TokenCodeInvalidError",
        name: "MFA code is not valid",
        says: "The client sent a serial number or code of an MFA device that is wrong, or a code that was already used.",
        check: &[
            "Send `x-amz-mfa` as serial number, blank, six digits; wait for the next code before a second try.",
        ],
        ..PAGE
    },
    Detail {
        token: "TokenRefreshRequired",
        name: "Token must be refreshed",
        says: "The client's security token must be renewed before S3 accepts it.",
        check: &["Get new temporary credentials and sign again."],
        ..ROW
    },
    Detail {
        token: "TooManyAccessPoints",
        name: "Limit of access points reached",
        says: "The account has as many access points as its quota allows.",
        check: &["Delete unused ones, or ask for more in Service Quotas."],
        ..PAGE
    },
    Detail {
        token: "TooManyBuckets",
        name: "Limit of buckets reached",
        says: "The account has as many buckets as its quota allows.",
        check: &["Delete unused buckets or use prefixes; Service Quotas raises the limit."],
        ..ROW
    },
    Detail {
        token: "TooManyMultiRegionAccessPointregionsError",
        name: "Too many regions",
        says: "The client creates a Multi-Region Access Point with more regions than the quota allows.",
        check: &["Leave regions out, or ask for more in Service Quotas."],
        ..PAGE
    },
    Detail {
        token: "TooManyMultiRegionAccessPoints",
        name: "Limit of Multi-Region Access Points reached",
        says: "The account has as many Multi-Region Access Points as its quota allows.",
        check: &["Delete unused ones, or ask for more in Service Quotas."],
        ..PAGE
    },
    Detail {
        token: "TooManyParts",
        name: "Object has too many parts",
        says: "The client appends to an object that already has 10,000 parts.",
        check: &[
            "Copy the object with `CopyObject` and append to the copy; send larger pieces from then on.",
        ],
        ..ROW
    },
    Detail {
        token: "TooManyTags",
        name: "Too many tags",
        says: "The client sets more than 50 tags on the resource.",
        check: &["Remove tags that nobody needs, or join several into one."],
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "UnauthorizedAccessError",
        statuses: &[403],
        name: "Bucket has no ICP license",
        says: "The request went to a bucket in a region in China whose owner has no ICP license.",
        check: &[
            "The owner of the bucket must complete the ICP recordal; nothing on the client helps.",
        ],
        ..PAGE
    },
    Detail {
        token: "UnexpectedContent",
        name: "Request must not have a body",
        says: "The client sent a body with a request that does not take any.",
        check: &[
            "Remove the body, also from `GET` and `DELETE`; look at what the HTTP library or proxy adds.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "UnexpectedIPError",
        statuses: &[403],
        name: "IP address was not expected",
        says: "A region in China refused the request because of the address from which it came.",
        check: &["Ask AWS Support in China with the request ID."],
        ..PAGE
    },
    Detail {
        token: "UnresolvableGrantByEmailAddress",
        name: "No account has that email address",
        says: "The client grants access in an ACL by email address, and no AWS account has it.",
        check: &["Grant to the canonical user ID, or use a bucket policy."],
        ..ROW
    },
    Detail {
        token: "UnsupportedArgument",
        name: "Argument is not supported",
        says: "The client sent an argument that the operation does not support on this kind of bucket.",
        check: &[
            "Read the message; directory buckets lack many options of general purpose buckets.",
        ],
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "UnsupportedMediaType",
        statuses: &[415],
        name: "Annotation is not UTF-8",
        says: "The client sent an annotation whose payload is not valid UTF-8 text.",
        check: &["Encode the text as UTF-8, and binary data as base64 first."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "UnsupportedOperation",
        statuses: &[404],
        name: "Operation is not supported",
        says: "S3 on Outposts does not offer the operation that the client called.",
        check: &["Compare the operation with the list of those that S3 on Outposts supports."],
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "UnsupportedSignature",
        name: "Signature or token version is not supported",
        says: "The client signed with a version of the signature or of the STS token that this endpoint does not support.",
        check: &[
            "Use Signature Version 4 (4A for Multi-Region Access Points) and tokens of a regional STS endpoint.",
        ],
        ..PAGE
    },
    Detail {
        token: "UserKeyMustBeSpecified",
        name: "Form has no key field",
        says: "The browser form that uploads to S3 has no `key` field before the file.",
        check: &[
            "Add `key` as a form field, and put it before `file`: S3 ignores everything after the file.",
        ],
        ..ROW
    },
    Detail {
        token: "ValidationError",
        name: "Answer of the function is not valid",
        says: "The Lambda function of an Object Lambda access point called `WriteGetObjectResponse` with something that S3 does not accept.",
        check: &[
            "Read the message in the function's log: a wrong route or token, status or header is the usual cause.",
        ],
        recognition: Some(Recognition::Named),
        ..PAGE
    },
    Detail {
        token: "XAmzContentSHA256Mismatch",
        name: "Hash of the body does not match",
        says: "The body that S3 received does not have the SHA-256 hash in `x-amz-content-sha256`: it was changed after signing, or hashed wrongly.",
        check: &[
            "Look for a proxy or middleware that compresses or rewrites the body.",
            "If your client can't hash a stream, use `UNSIGNED-PAYLOAD` over HTTPS.",
        ],
        confidence: Confidence::Hearsay,
        source: Source::Page {
            title: "MinIO, API errors",
            url: "https://github.com/minio/minio/blob/master/cmd/api-errors.go",
        },
        ..ROW
    },
];
