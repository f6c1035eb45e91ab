//! Common errors of AWS APIs: names that many services send, and the best known of STS, EC2, DynamoDB, IAM and SQS.
//!
//! Here are all names of AWS's two lists of common errors, of botocore's retry rules and of the STS
//! model, the names that most service models share, and those names of single services that people
//! meet most. S3 and Lambda have vocabularies of their own; the thousands of names that only one
//! service sends are left out, because their message says it all.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "aws-error",
    title: "Common error names of AWS APIs",
    vendor: "AWS",
    product: "AWS APIs",
    shown_in: "`An error occurred (NAME)` in SDKs and the CLI, `__type` or `<Code>` in the body, the `x-amzn-ErrorType` header",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common: the list that many API references share.
const ROW: Detail = Detail {
    statuses: &[400],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "AWS Lambda API Reference, Common Error Types",
        url: "https://docs.aws.amazon.com/lambda/latest/api/CommonErrors.html",
    },
    ..BLANK
};

/// A name that the EC2 API and other query APIs send.
const EC2: Detail = Detail {
    source: Source::Page {
        title: "Amazon EC2 Developer Guide, Error codes for the Amazon EC2 API",
        url: "https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html",
    },
    ..ROW
};

/// A name of DynamoDB.
const DYNAMODB: Detail = Detail {
    source: Source::Page {
        title: "Amazon DynamoDB Developer Guide, Error handling with DynamoDB",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html",
    },
    ..ROW
};

/// A name in botocore's rules for retries.
const RETRIED: Detail = Detail {
    retry: Some(RetryAdvice::AfterDelay),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "botocore, retry rules",
        url: "https://github.com/boto/botocore/blob/develop/botocore/data/_retry.json",
    },
    ..ROW
};

/// A name in the model of the STS API.
const STS: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "botocore, model of the AWS STS API",
        url: "https://github.com/boto/botocore/blob/develop/botocore/data/sts/2011-06-15/service-2.json",
    },
    ..ROW
};

/// A name in the model of the IAM API.
const IAM: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "botocore, model of the AWS IAM API",
        url: "https://github.com/boto/botocore/blob/develop/botocore/data/iam/2010-05-08/service-2.json",
    },
    ..ROW
};

/// A name in the model of the API that `aws sso login` uses.
const OIDC: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "botocore, model of the IAM Identity Center OIDC API",
        url: "https://github.com/boto/botocore/blob/develop/botocore/data/sso-oidc/2019-06-10/service-2.json",
    },
    ..ROW
};

/// A name that many service models share; the statuses are those that most of them give it.
const MODELS: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "botocore, models of the AWS APIs",
        url: "https://github.com/boto/botocore/tree/develop/botocore/data",
    },
    ..ROW
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "AccessDeniedException",
        statuses: &[403, 400],
        name: "Access denied",
        says: "A policy refuses the call to the caller: nothing allows it, or an explicit deny, an SCP or a permissions boundary forbids it.",
        check: &[
            "Read the message: it names the caller, the action, and often the kind of policy that is missing or denies.",
            "`aws sts get-caller-identity` shows who you are: a wrong profile or role is the commonest cause.",
            "Services that speak JSON 1.0 or 1.1 (DynamoDB, Secrets Manager) send it with 400.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "AlreadyExistsException",
        statuses: &[400, 409],
        name: "It exists already",
        says: "The client creates something (a CloudFormation stack, a Glue database) under a name that is taken.",
        check: &[
            "Use the existing one, update it, or choose another name; a failed stack keeps its name until you delete it.",
        ],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "AuthFailure",
        statuses: &[401],
        name: "Credentials could not be validated",
        says: "EC2 could not validate the client's credentials: the key is wrong, the clock is off, or the resource belongs to somebody else.",
        check: &[
            "`aws sts get-caller-identity` tests the credentials outside of EC2.",
            "Compare the clock with NTP, and check that the region is enabled for the account.",
            "For addresses and images it means that yours is not the account that owns or may use them.",
        ],
        ..EC2
    },
    Detail {
        token: "AuthorizationPendingException",
        name: "User has not confirmed yet",
        says: "The client asks for a token while the user has not yet confirmed the sign-in in the browser; it is a normal step of `aws sso login`.",
        check: &["Open the page that the command shows, and confirm the code."],
        retry: Some(RetryAdvice::AfterDelay),
        ..OIDC
    },
    Detail {
        token: "AWS.SimpleQueueService.NonExistentQueue",
        spellings: &["QueueDoesNotExist"],
        name: "Queue does not exist",
        says: "The client names an SQS queue that does not exist in that region and account, or that was deleted within the last minute.",
        check: &[
            "`aws sqs list-queues --region R`; the region in the queue's URL must be that of the client.",
            "For a queue of another account give its full URL, and check its access policy.",
        ],
        confidence: Confidence::Hearsay,
        source: Source::Page {
            title: "LocalStack, recorded answers of Amazon SQS",
            url: "https://github.com/localstack/localstack/blob/main/tests/aws/services/sqs/test_sqs.snapshot.json",
        },
        ..ROW
    },
    Detail {
        token: "BadRequestException",
        name: "Bad request",
        says: "The client sent something that the service does not accept; the message says which parameter.",
        check: &["Read the message, and compare the parameters with the API reference."],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "BandwidthLimitExceeded",
        statuses: &[509],
        name: "Bandwidth limit exceeded",
        says: "The client used more bandwidth than the service allows; CloudSearch sends the unregistered status 509 with it.",
        check: &["Send fewer or smaller batches, and retry with exponential backoff."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..RETRIED
    },
    Detail {
        token: "Blocked",
        statuses: &[],
        name: "Account is blocked",
        says: "AWS has blocked the account in EC2, over billing or suspected abuse.",
        check: &["Look for mail from AWS, then open a case with AWS Support."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        ..EC2
    },
    Detail {
        token: "ConcurrentModificationException",
        spellings: &["ConcurrentModification"],
        statuses: &[409, 400],
        name: "Changed by another request at the same time",
        says: "Another request changed the same resource while the client's request was running.",
        check: &[
            "Read the resource again and retry; let changes of one resource run one after the other.",
        ],
        retry: Some(RetryAdvice::Yes),
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "ConditionalCheckFailedException",
        name: "Condition was false",
        says: "The client wrote to DynamoDB under a condition, and the item did not meet it: somebody changed it before, or it exists or is missing.",
        check: &[
            "Read the item again and decide anew; `ReturnValuesOnConditionCheckFailure: ALL_OLD` brings it along with the error.",
            "If it is your lock or your check against duplicates, the error is the expected answer: don't log it as a fault.",
        ],
        ..DYNAMODB
    },
    Detail {
        token: "ConflictException",
        statuses: &[409, 400],
        name: "Conflict with the resource's state",
        says: "The client's request does not fit the present state of the resource: it exists already, is being changed, or is still in use.",
        check: &[
            "Read the message, then the resource's status; wait until a running change is done.",
        ],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "DeleteConflict",
        statuses: &[409],
        name: "Entity is still in use",
        says: "The client wants to delete an IAM user, role or policy to which other things are still attached.",
        check: &[
            "Detach policies, delete access keys and old policy versions, and take roles out of instance profiles first.",
        ],
        ..IAM
    },
    Detail {
        token: "DependencyViolation",
        name: "Something else still depends on it",
        says: "The client wants to delete or detach an EC2 or VPC resource that something else still uses.",
        check: &[
            "For a security group or subnet: `aws ec2 describe-network-interfaces --filters Name=group-id,Values=sg-…`.",
            "Load balancers, Lambda functions and VPC endpoints leave network interfaces behind for a while.",
        ],
        ..EC2
    },
    Detail {
        token: "DryRunOperation",
        statuses: &[412],
        name: "It would have succeeded",
        says: "The client called EC2 with `DryRun` and has the permission; the error is the good answer.",
        check: &[
            "Leave `--dry-run` out to do it; without the permission the answer would be `UnauthorizedOperation`.",
        ],
        retry: Some(RetryAdvice::No),
        ..EC2
    },
    Detail {
        token: "EC2ThrottledException",
        statuses: &[503],
        name: "EC2 throttles the request",
        says: "The EC2 API got too many calls from the account, or from a service that calls it for you, and refuses some of them.",
        check: &[
            "Retry with exponential backoff and jitter, and look for a script that polls `Describe…` in a loop.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..RETRIED
    },
    Detail {
        token: "EntityAlreadyExists",
        statuses: &[409],
        name: "IAM entity exists already",
        says: "The client creates an IAM user, role, policy or provider with a name that the account already has.",
        check: &[
            "Use the existing one; names count without regard to case, and a retry may have succeeded the first time.",
        ],
        ..IAM
    },
    Detail {
        token: "ExpiredTokenException",
        statuses: &[403, 400],
        name: "Security token has expired",
        says: "The client's temporary credentials, or the identity token that it gave to STS, have run out.",
        check: &[
            "Get new ones: `aws sso login`, assume the role again, or let the SDK refresh them instead of copying keys.",
            "If a long-running process fails so, it holds a copy of old credentials: check for `AWS_SESSION_TOKEN` in its environment.",
        ],
        ..ROW
    },
    Detail {
        token: "ExpiredTradeInTokenException",
        name: "Trade-in token has expired",
        says: "The client exchanges a token for credentials at STS after the token has run out.",
        check: &["Request a new token, and exchange it at once."],
        ..STS
    },
    Detail {
        token: "ForbiddenException",
        statuses: &[403],
        name: "Not allowed",
        says: "The service refuses the call: the caller lacks the permission, or the API key or resource policy does not let it in.",
        check: &[
            "Read the message, then check the IAM policy and any resource policy for this action.",
        ],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "IdempotentParameterMismatch",
        spellings: &["IdempotentParameterMismatchException"],
        name: "Same client token, other parameters",
        says: "The client repeats a request under a client token that it had used with other parameters.",
        check: &[
            "Use a new token for each new request, and an old one only for an unchanged retry.",
        ],
        ..EC2
    },
    Detail {
        token: "IDPCommunicationError",
        name: "Identity provider can't be reached",
        says: "STS wanted to check the client's web identity token and could not reach the identity provider.",
        check: &[
            "Retry a few times; check that the provider's `/.well-known/openid-configuration` and JWKS answer from the internet.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..STS
    },
    Detail {
        token: "IDPRejectedClaim",
        statuses: &[403],
        name: "Identity provider rejected the claim",
        says: "The identity provider says that the client's token is not valid, has expired, or was revoked.",
        check: &["Get a new token from the provider; look at its own sign-in log."],
        ..STS
    },
    Detail {
        token: "IncompleteSignature",
        spellings: &["IncompleteSignatureException"],
        statuses: &[403, 400],
        name: "Signature is not complete",
        says: "The client sent an `Authorization` header that is not a full AWS signature, or is of another kind, such as a Bearer token.",
        check: &[
            "It must begin with `AWS4-HMAC-SHA256` and hold `Credential`, `SignedHeaders` and `Signature`.",
            "Let the SDK sign; check that no proxy or HTTP client adds an `Authorization` header of its own.",
        ],
        ..ROW
    },
    Detail {
        token: "InsufficientCapabilitiesException",
        name: "Template needs a capability",
        says: "The client's CloudFormation template creates IAM resources or uses macros, and the call does not acknowledge that.",
        check: &[
            "Review the IAM parts, then add `--capabilities CAPABILITY_NAMED_IAM` (and `CAPABILITY_AUTO_EXPAND` for macros).",
        ],
        ..MODELS
    },
    Detail {
        token: "InsufficientInstanceCapacity",
        statuses: &[500],
        name: "No capacity for that instance type",
        says: "AWS has no free capacity of this instance type in this Availability Zone at the moment; it has nothing to do with your quota.",
        check: &[
            "Try another Availability Zone, size or family, or fewer instances at a time.",
            "Wait and retry; a Capacity Reservation secures capacity in advance.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..EC2
    },
    Detail {
        token: "InternalFailure",
        spellings: &["InternalFailureException"],
        statuses: &[500],
        name: "Internal failure",
        says: "The AWS service failed on its own side.",
        check: &[
            "Retry with exponential backoff and jitter; give AWS Support the request ID if it goes on.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "InternalServerError",
        statuses: &[500],
        name: "Internal server error",
        says: "DynamoDB or another AWS service failed on its own side; a write may or may not have happened.",
        check: &["Retry; before you repeat a write that is not idempotent, read the item."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..DYNAMODB
    },
    Detail {
        token: "InternalServerErrorException",
        statuses: &[500],
        name: "Internal server error",
        says: "The AWS service failed on its own side.",
        check: &[
            "Retry with exponential backoff and jitter; give AWS Support the request ID if it goes on.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "InternalServerException",
        statuses: &[500],
        name: "Internal server error",
        says: "The AWS service failed on its own side.",
        check: &[
            "Retry with exponential backoff and jitter; give AWS Support the request ID if it goes on.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "InvalidAction",
        name: "Action does not exist",
        says: "The client called an action that the service does not know, or named the wrong API version.",
        check: &[
            "Check `Action` and `Version`, and that the request goes to the right service's host name.",
        ],
        recognition: Some(Recognition::Alone),
        ..EC2
    },
    Detail {
        token: "InvalidClientException",
        statuses: &[401],
        name: "Client registration is not valid",
        says: "The client of IAM Identity Center uses a registration that is unknown, wrong or has expired.",
        check: &[
            "Delete the cached registration in `~/.aws/sso/cache`, then run `aws sso login` again.",
        ],
        recognition: Some(Recognition::Named),
        ..OIDC
    },
    Detail {
        token: "InvalidClientTokenId",
        statuses: &[403],
        name: "Access key does not exist",
        says: "The client signs with an access key or session token that AWS does not know in this partition or region.",
        check: &[
            "`aws sts get-caller-identity` tests it; `aws configure list` shows where the key comes from.",
            "A key that begins with `ASIA` needs its session token; keys of China and GovCloud work only there.",
            "In a region that must be enabled first, use tokens of a regional STS endpoint.",
        ],
        ..EC2
    },
    Detail {
        token: "InvalidGrantException",
        name: "Grant is not valid",
        says: "The client asked IAM Identity Center for a token with a code or refresh token that has expired or was used before.",
        check: &["Run `aws sso login` again."],
        recognition: Some(Recognition::Named),
        ..OIDC
    },
    Detail {
        token: "InvalidIdentityToken",
        name: "Web identity token is not valid",
        says: "STS could not validate the client's OIDC token: its issuer, audience or signature does not fit the provider in IAM.",
        check: &[
            "Decode the token: `iss` must be the provider's URL, and `aud` one of its client IDs (for GitHub: `sts.amazonaws.com`).",
            "On EKS check that the cluster's OIDC provider exists in IAM: `aws iam list-open-id-connect-providers`.",
        ],
        ..STS
    },
    Detail {
        token: "InvalidInstanceID.NotFound",
        name: "Instance does not exist",
        says: "The client names an EC2 instance that does not exist in that region and account, or was created just now.",
        check: &[
            "Check the region; just after `RunInstances` wait a moment (`aws ec2 wait instance-exists`).",
        ],
        ..EC2
    },
    Detail {
        token: "InvalidNextTokenException",
        name: "Page token is not valid",
        says: "The client sent a token for the next page that has expired or belongs to another query.",
        check: &["Begin at the first page, and keep all other parameters the same while you page."],
        ..MODELS
    },
    Detail {
        token: "InvalidParameter",
        name: "Parameter is not valid",
        says: "A parameter of the client's request is not valid, not supported, or does not fit another one; the message names it.",
        check: &[
            "Read the message; resources of different VPCs or regions in one call are a common cause.",
        ],
        recognition: Some(Recognition::Named),
        ..EC2
    },
    Detail {
        token: "InvalidParameterCombination",
        name: "Parameters do not go together",
        says: "The client sent parameters that exclude each other, or left out one that another needs.",
        check: &["Read the message for the pair, then compare with the API reference."],
        ..EC2
    },
    Detail {
        token: "InvalidParameterException",
        name: "Parameter is not valid",
        says: "A parameter of the client's request is not valid; the message names it.",
        check: &["Read the message, and compare the parameter with the API reference."],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "InvalidParameterValue",
        name: "Parameter has a bad value",
        says: "A parameter of the client's request has a value that the service does not accept; the message names it.",
        check: &["Read the message; give full IDs instead of names, and check the region."],
        recognition: Some(Recognition::Alone),
        ..EC2
    },
    Detail {
        token: "InvalidQueryParameter",
        name: "Query string is malformed",
        says: "The client sent a query string that does not follow the rules of AWS.",
        check: &["Percent-encode names and values, and number lists from 1 (`Member.1`)."],
        recognition: Some(Recognition::Alone),
        ..EC2
    },
    Detail {
        token: "InvalidRequestException",
        name: "Request is not valid",
        says: "The client's request is not valid, or not possible in the present state of the resource; the message says why.",
        check: &[
            "Read the message; a secret that is scheduled for deletion is a common case in Secrets Manager.",
        ],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "InvalidSignatureException",
        statuses: &[403, 400],
        name: "Signature does not match",
        says: "The signature that AWS calculated is not the one that the client sent, or the signature is more than 5 minutes old.",
        check: &[
            "`Signature expired` or `not yet current` in the message means that the client's clock is off: set it with NTP.",
            "Otherwise check the secret key, and look for a proxy that changes headers, path or query.",
        ],
        source: Source::Page {
            title: "AWS re:Post, How do I troubleshoot HTTP 403 errors from API Gateway?",
            url: "https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden",
        },
        ..ROW
    },
    Detail {
        token: "ItemCollectionSizeLimitExceededException",
        name: "Item collection is over 10 GB",
        says: "The client writes to a DynamoDB table with a local secondary index, and all items of that partition key together exceed 10 GB.",
        check: &[
            "Spread the items over more partition keys, or replace the local index with a global one in a new table.",
        ],
        ..DYNAMODB
    },
    Detail {
        token: "LimitExceededException",
        statuses: &[400, 429],
        name: "A limit is exceeded",
        says: "The client exceeds a limit: either a quota on the number of things, or a rate of calls; the message says which.",
        check: &[
            "Read the message: for a quota delete things or raise it in Service Quotas, for a rate retry with backoff.",
        ],
        recognition: Some(Recognition::Named),
        ..RETRIED
    },
    Detail {
        token: "MalformedHttpRequestException",
        name: "HTTP request is malformed",
        says: "The service could not read the client's request as HTTP, mostly because the body does not decompress as `Content-Encoding` says.",
        check: &[
            "Compare `Content-Encoding` with the real compression, and look for a proxy that changes one of the two.",
        ],
        ..ROW
    },
    Detail {
        token: "MalformedPolicyDocument",
        spellings: &["MalformedPolicyDocumentException"],
        name: "Policy is malformed",
        says: "The client sent a policy that IAM or STS can't accept; the message names the mistake.",
        check: &[
            "`aws accessanalyzer validate-policy` finds mistakes; `Version` must be `2012-10-17`.",
            "In a trust policy each principal must exist; give new roles some seconds.",
        ],
        ..STS
    },
    Detail {
        token: "MalformedQueryString",
        statuses: &[404],
        name: "Query string has a syntax error",
        says: "The client sent a query string that the service can't parse; the status is 404, although nothing is missing.",
        check: &["Percent-encode the values, in particular `+`, `&`, `=` and `%`."],
        recognition: Some(Recognition::Alone),
        ..EC2
    },
    Detail {
        token: "MissingAction",
        name: "Action is missing",
        says: "The client did not say which action it wants, or left out a required parameter.",
        check: &[
            "Send `Action` and `Version`; a browser that opens the endpoint's address gets this too.",
        ],
        recognition: Some(Recognition::Alone),
        ..EC2
    },
    Detail {
        token: "MissingAuthenticationToken",
        spellings: &["MissingAuthenticationTokenException"],
        statuses: &[403, 400],
        name: "Request is not signed",
        says: "The client sent no credentials, or the signature got lost on the way.",
        check: &[
            "Give the client credentials (`aws configure list`), and let the SDK sign.",
            "Look for a redirect or a proxy that drops the `Authorization` header.",
        ],
        ..EC2
    },
    Detail {
        token: "MissingParameter",
        name: "Required parameter is missing",
        says: "The client left out a parameter that the action needs; the message names it.",
        check: &["Print the value in your code: an empty variable is often not sent at all."],
        recognition: Some(Recognition::Named),
        ..EC2
    },
    Detail {
        token: "NoSuchEntity",
        statuses: &[404],
        name: "IAM entity does not exist",
        says: "The client names an IAM user, role, policy or key that does not exist in this account.",
        check: &[
            "`aws sts get-caller-identity` shows the account; a new entity can take some seconds to be known everywhere.",
        ],
        ..IAM
    },
    Detail {
        token: "NotAuthorized",
        statuses: &[401, 400],
        name: "Not authorized",
        says: "The caller lacks the permission for this action.",
        check: &["Check the caller's IAM policy; older services send this name with 400."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "NotAuthorizedException",
        statuses: &[400, 401],
        name: "Not authorized",
        says: "In Cognito the user's password, refresh token or the client's secret is wrong; in other services the caller lacks the permission.",
        check: &[
            "Read the message: `Incorrect username or password`, `Refresh Token has expired`, `Unable to verify secret hash`.",
            "For the secret hash compute it anew with the user name as Cognito stores it, or use an app client without a secret.",
        ],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "NotFoundException",
        statuses: &[404, 400],
        name: "Resource does not exist",
        says: "The client names a resource that the service does not have in that region and account.",
        check: &[
            "Check name, region and account; for API Gateway also the ID of the API and the stage.",
        ],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "OptInRequired",
        statuses: &[403],
        name: "Service or region is not enabled",
        says: "The account is not subscribed to the service, or has not opted in to the region.",
        check: &[
            "Open the service's console page once, or enable the region in the account's settings.",
            "A new account may wait for its payment method to be verified.",
        ],
        ..ROW
    },
    Detail {
        token: "PackedPolicyTooLarge",
        spellings: &["PackedPolicyTooLargeException"],
        name: "Session policy and tags are too large",
        says: "The client asks STS for a session whose policies and tags exceed the limit after compression; the message says by how much.",
        check: &[
            "Pass fewer or shorter session tags and policies; managed policy ARNs are shorter than inline text.",
        ],
        ..STS
    },
    Detail {
        token: "PendingVerification",
        statuses: &[],
        name: "Account is being verified",
        says: "AWS is still verifying the account, so EC2 does not carry out the request yet.",
        check: &["Wait: it mostly takes minutes, at most some hours; then ask AWS Support."],
        retry: Some(RetryAdvice::AfterDelay),
        ..EC2
    },
    Detail {
        token: "PriorRequestNotComplete",
        name: "Earlier request is not complete",
        says: "Route 53 still works on an earlier change of the same hosted zone and refuses another one meanwhile.",
        check: &[
            "Put many record changes into one `ChangeResourceRecordSets` call, and retry with backoff.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..RETRIED
    },
    Detail {
        token: "ProvisionedThroughputExceededException",
        name: "Throughput is exceeded",
        says: "The client reads or writes more than the DynamoDB table or index, or the Kinesis shard, is provisioned for.",
        check: &[
            "Look for a hot key: the limit of one partition applies even if the table has room (`ThrottlingReason` in newer errors).",
            "Raise the capacity, use on-demand mode, or add shards; retry with exponential backoff.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..RETRIED
    },
    Detail {
        token: "RegionDisabledException",
        statuses: &[403],
        name: "STS is off in this region",
        says: "The account has not activated STS in the region from which the client wants credentials.",
        check: &["Activate it in IAM under Account settings, or use another regional endpoint."],
        ..STS
    },
    Detail {
        token: "ReplicatedWriteConflictException",
        statuses: &[400, 409],
        name: "Another region writes the same item",
        says: "A client in another region is writing the same item of a DynamoDB global table with strong consistency.",
        check: &["Retry; send the writes of one item to one region if it is frequent."],
        retry: Some(RetryAdvice::Yes),
        ..RETRIED
    },
    Detail {
        token: "RequestAbortedException",
        name: "Request was aborted",
        says: "The client closed the connection before the service could answer.",
        check: &[
            "Compare the client's timeout with the time that the call takes; the service may have done the work.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "RequestEntityTooLargeException",
        statuses: &[413],
        name: "Request is too large",
        says: "The client sent a body that is larger than the service accepts.",
        check: &["Send less per call, or pass the data by way of S3."],
        ..ROW
    },
    Detail {
        token: "RequestExpired",
        name: "Request is too old",
        says: "The time in the client's request is more than 15 minutes off, a presigned URL has run out, or the temporary credentials have expired.",
        check: &["Set the clock with NTP, then get new credentials."],
        ..EC2
    },
    Detail {
        token: "RequestLimitExceeded",
        statuses: &[503, 400],
        name: "Limit of API requests is exceeded",
        says: "The account makes more calls per second than the API allows (EC2: 503), or DynamoDB reached the throughput quota of the account (400).",
        check: &[
            "Retry with exponential backoff and jitter; find scripts that poll, in CloudTrail by `userIdentity`.",
            "For DynamoDB raise the account's throughput quota in Service Quotas.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..RETRIED
    },
    Detail {
        token: "RequestThrottled",
        statuses: &[403],
        name: "Request is throttled",
        says: "The client calls SQS, or encrypts with KMS through it, more often than allowed; the status is 403 although it is only a throttle.",
        check: &[
            "Retry with exponential backoff; use batches, and a longer data key reuse period for encrypted queues.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..RETRIED
    },
    Detail {
        token: "RequestThrottledException",
        name: "Request is throttled",
        says: "The client calls the service more often than allowed.",
        check: &["Retry with exponential backoff and jitter, and call less often."],
        retry: Some(RetryAdvice::AfterDelay),
        ..RETRIED
    },
    Detail {
        token: "RequestTimeoutException",
        statuses: &[408],
        name: "Request did not arrive in time",
        says: "The client did not send its whole request within the time limit of the service.",
        check: &["Retry; check the line and the upload size, and send smaller parts."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ResourceAlreadyExistsException",
        statuses: &[409, 400],
        name: "Resource exists already",
        says: "The client creates something under a name that is taken.",
        check: &[
            "Use the existing one, or choose another name; a retry may have succeeded the first time.",
        ],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "ResourceConflictException",
        statuses: &[409],
        name: "Resource is being changed",
        says: "The client changes a resource that exists already or on which another operation is still running, such as a Lambda update.",
        check: &[
            "Wait until the other operation is done: `aws lambda wait function-updated --function-name NAME`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..MODELS
    },
    Detail {
        token: "ResourceInUseException",
        statuses: &[400, 409],
        name: "Resource is in use",
        says: "The client changes or deletes a resource that is being created, changed or used, or creates one that exists.",
        check: &[
            "Read its status and wait until it is active: `aws dynamodb wait table-exists --table-name NAME`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..DYNAMODB
    },
    Detail {
        token: "ResourceNotFoundException",
        statuses: &[404, 400],
        name: "Resource does not exist",
        says: "The client names a resource that does not exist in that region and account, or is not active yet.",
        check: &[
            "Compare region and account first: `aws configure get region`, `aws sts get-caller-identity`.",
            "DynamoDB and other JSON services send it with 400, Lambda and the REST services with 404.",
        ],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "SerializationException",
        name: "Body can't be deserialized",
        says: "The client sent a body that the service can't read, mostly a value of the wrong type, such as a number in place of a string.",
        check: &[
            "Compare the JSON types with the API reference; the message sometimes names the class.",
        ],
        recognition: Some(Recognition::Named),
        confidence: Confidence::Hearsay,
        source: Source::Page {
            title: "LocalStack, recorded answers of Amazon API Gateway",
            url: "https://github.com/localstack/localstack/blob/main/tests/aws/services/apigateway/test_apigateway_api.snapshot.json",
        },
        ..ROW
    },
    Detail {
        token: "ServiceQuotaExceededException",
        statuses: &[402, 400],
        name: "Quota is exceeded",
        says: "The request would exceed a quota of the account; most services send it with 402, which has nothing to do with a payment.",
        check: &[
            "`aws service-quotas list-service-quotas --service-code CODE` shows the limits; raise it there, or delete things.",
        ],
        ..MODELS
    },
    Detail {
        token: "ServiceUnavailable",
        spellings: &["ServiceUnavailableException"],
        statuses: &[503],
        name: "Service is unavailable",
        says: "The AWS service can't answer at the moment.",
        check: &[
            "Retry with exponential backoff and jitter; look at the AWS Health Dashboard if it goes on.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "SessionDurationEscalationException",
        statuses: &[403],
        name: "Session can't be extended",
        says: "The client asks STS for a token that would outlive the session it was called with.",
        check: &["Ask for a shorter duration, or start a new session first."],
        ..STS
    },
    Detail {
        token: "SignatureDoesNotMatch",
        statuses: &[403],
        name: "Signature does not match",
        says: "AWS computed another signature than the client sent: the secret key is wrong, or the request was changed after it was signed.",
        check: &[
            "Check the secret key: copy it anew, without blanks; a `+` or `/` in it must not be encoded.",
            "Compare the canonical string in the message with the one in the client's debug log; check region and service in the scope.",
            "Look for a proxy that changes `Host`, path or query.",
        ],
        confidence: Confidence::Proven,
        source: Source::Page {
            title: "botocore, model of the Amazon S3 API",
            url: "https://github.com/boto/botocore/blob/develop/botocore/data/s3/2006-03-01/service-2.json",
        },
        ..ROW
    },
    Detail {
        token: "SlowDownException",
        name: "Client polls too fast",
        says: "The client of IAM Identity Center asks for the token more often than the interval allows.",
        check: &["Wait longer between two polls; the CLI does that by itself."],
        retry: Some(RetryAdvice::AfterDelay),
        ..OIDC
    },
    Detail {
        token: "ThrottledException",
        name: "Calls come too fast",
        says: "The client calls the API more often than it allows.",
        check: &["Retry with exponential backoff and jitter, and call less often."],
        retry: Some(RetryAdvice::AfterDelay),
        ..RETRIED
    },
    Detail {
        token: "Throttling",
        name: "Calls come too fast",
        says: "The client or the whole account calls the API more often than it allows; query APIs (CloudFormation, IAM, Auto Scaling) use this name.",
        check: &[
            "Retry with exponential backoff and jitter (SDK retry mode `adaptive`).",
            "Find out who calls so often in CloudTrail; replace polling by events.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..RETRIED
    },
    Detail {
        token: "ThrottlingException",
        statuses: &[400, 429],
        name: "Calls come too fast",
        says: "The client or the whole account calls the API more often than it allows.",
        check: &[
            "Retry with exponential backoff and jitter (SDK retry mode `adaptive`), and lower the parallelism.",
            "Service Quotas shows the rate limits that can be raised; CloudTrail shows who calls so often.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "TooManyRequestsException",
        statuses: &[429, 400],
        name: "Too many requests",
        says: "The client calls the service more often, or runs more at once, than it allows.",
        check: &["Retry with exponential backoff and jitter; for Lambda see its concurrency."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..RETRIED
    },
    Detail {
        token: "TransactionCanceledException",
        name: "Transaction was canceled",
        says: "DynamoDB canceled the client's whole transaction: a condition was false, another request touched an item, or there was no capacity.",
        check: &[
            "Read `CancellationReasons`: one entry per item, in the order of the request.",
            "Retry for `TransactionConflict` and `ThrottlingError`, but not for `ConditionalCheckFailed`.",
        ],
        ..MODELS
    },
    Detail {
        token: "TransactionConflictException",
        name: "A transaction holds the item",
        says: "The client's write met an item that a DynamoDB transaction is changing at the moment.",
        check: &["Retry with backoff; keep transactions small and away from hot items."],
        retry: Some(RetryAdvice::Yes),
        ..MODELS
    },
    Detail {
        token: "TransactionInProgressException",
        name: "Transaction is still running",
        says: "The client repeats a DynamoDB transaction with the same token while the first one still runs.",
        check: &["Wait some seconds and retry with the same token."],
        retry: Some(RetryAdvice::AfterDelay),
        ..RETRIED
    },
    Detail {
        token: "UnauthorizedException",
        statuses: &[401],
        name: "Caller is not authenticated",
        says: "The service does not accept the caller's credentials or token, or, in some services, lacks a permission for it.",
        check: &["Renew the token or the credentials, then check the permission."],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "UnauthorizedOperation",
        statuses: &[403],
        name: "EC2 does not allow it",
        says: "IAM does not allow the caller this EC2 action; the long code in the message holds the details.",
        check: &[
            "`aws sts decode-authorization-message --encoded-message TEXT` shows action, resource and context (it needs its own permission).",
            "Check the IAM policy, SCPs and the conditions on region, tags or instance type.",
        ],
        ..EC2
    },
    Detail {
        token: "UnknownOperationException",
        spellings: &["UnknownOperation"],
        statuses: &[404, 400],
        name: "Operation does not exist",
        says: "The client called an operation that the service does not know, or reached the wrong service.",
        check: &[
            "Check `X-Amz-Target` or the path, and the endpoint; update an old SDK, or an emulator that lacks the operation.",
        ],
        ..ROW
    },
    Detail {
        token: "UnrecognizedClientException",
        statuses: &[403, 400],
        name: "Access key or token is not known",
        says: "The client signs with an access key or session token that the service does not know in this region.",
        check: &[
            "`aws sts get-caller-identity` tests the credentials; check for a missing `AWS_SESSION_TOKEN`.",
            "In a region that must be enabled first, use tokens of a regional STS endpoint; keys of China and GovCloud work only there.",
        ],
        ..ROW
    },
    Detail {
        token: "UnsupportedOperation",
        name: "Operation is not supported",
        says: "The client asks EC2 or SQS for something that this resource does not support; the message says what.",
        check: &["Read the message; instance type, image and volume type must fit each other."],
        recognition: Some(Recognition::Named),
        ..EC2
    },
    Detail {
        token: "UnsupportedOperationException",
        name: "Operation is not supported",
        says: "The client asks for something that the service does not support for this resource.",
        check: &["Read the message, and look at the type and state of the resource."],
        recognition: Some(Recognition::Named),
        ..MODELS
    },
    Detail {
        token: "ValidationError",
        spellings: &["ValidationException"],
        name: "Input is not valid",
        says: "The client's input breaks a rule of the service; the message names the parameter or, in CloudFormation, the part of the template.",
        check: &[
            "Read the message; `No updates are to be performed` from CloudFormation is not a fault.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "VcpuLimitExceeded",
        name: "Quota of vCPUs is reached",
        says: "The account would run more vCPUs of this instance family than its quota allows.",
        check: &[
            "Raise `Running On-Demand … instances` in Service Quotas, or use another family or smaller instances.",
        ],
        ..EC2
    },
];
