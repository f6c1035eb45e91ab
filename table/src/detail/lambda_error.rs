//! AWS Lambda's errors: what Invoke and function URLs answer, why a call is throttled, and how functions fail.
//!
//! Every error of the model's Invoke operation is here, the reasons for a throttle, the error types
//! of a failed function that a caller or the function's log shows, and the 403 and 502 of function
//! URLs. Errors of the management operations are left out, apart from two that stop a deployment.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "lambda-error",
    title: "AWS Lambda errors",
    vendor: "AWS",
    product: "AWS Lambda",
    shown_in: "the `x-amzn-ErrorType` header and SDK exceptions of `Invoke`",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common: the errors in the model of the Invoke operation.
const ROW: Detail = Detail {
    statuses: &[502],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "botocore, model of the AWS Lambda API",
        url: "https://github.com/boto/botocore/blob/develop/botocore/data/lambda/2015-03-31/service-2.json",
    },
    ..BLANK
};

/// A reason for a throttle.
const THROTTLE: Detail = Detail {
    statuses: &[429],
    retry: Some(RetryAdvice::AfterDelay),
    shown_in: Some("`Reason` in the body of a 429"),
    ..ROW
};

/// A type of failure of a function, as Lambda's own emulator sets it. `Invoke` itself answers 200
/// then; the function URL, API Gateway or load balancer in front answers 502.
const FUNCTION: Detail = Detail {
    statuses: &[502, 200],
    shown_in: Some(
        "`errorType` in the function's log and in the answer of `Invoke`, beside the header `X-Amz-Function-Error`",
    ),
    source: Source::Page {
        title: "AWS Lambda Runtime Interface Emulator, error types",
        url: "https://github.com/aws/aws-lambda-runtime-interface-emulator/blob/develop/internal/lambda-managed-instances/rapid/model/customer_error.go",
    },
    ..ROW
};

/// A type of failure that the runtime of a language sets.
const RUNTIME: Detail = Detail {
    source: Source::Page {
        title: "AWS Lambda Python Runtime Interface Client, error types",
        url: "https://github.com/aws/aws-lambda-python-runtime-interface-client/blob/main/awslambdaric/lambda_runtime_exception.py",
    },
    ..FUNCTION
};

/// An answer of a function URL.
const FUNCTION_URL: Detail = Detail {
    statuses: &[403],
    shown_in: Some("the body of an answer from `https://….lambda-url.REGION.on.aws`"),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "AWS Lambda Developer Guide, Control access to Lambda function URLs",
        url: "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html",
    },
    ..ROW
};

const DETAILS: &[Detail] = &[
    // Throttles.
    Detail {
        token: "TooManyRequestsException",
        statuses: &[429],
        name: "Invocation is throttled",
        says: "Lambda refuses the call because the function, the account or the caller is over its limit; the `Reason` beside it says which of them.",
        check: &[
            "Read `Reason`, and compare `ConcurrentExecutions` with the limits in CloudWatch.",
            "`aws lambda get-function-concurrency --function-name NAME`: a reserved concurrency of 0 switches the function off.",
            "Retry with exponential backoff, or put a queue in front.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "CallerRateLimitExceeded",
        statuses: &[429],
        name: "Caller calls too fast",
        says: "The caller sends more calls per second than the rate limit of the Lambda API allows.",
        check: &[
            "Retry with exponential backoff and jitter; control calls (`Get…`, `List…`) have a low limit of their own.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..THROTTLE
    },
    Detail {
        token: "ConcurrentInvocationLimitExceeded",
        statuses: &[429],
        name: "Concurrency of the account is used up",
        says: "All functions of the account in this region together run as many instances as its quota allows.",
        check: &[
            "Find the function that takes it all (metric `ConcurrentExecutions` per function), and cap it with reserved concurrency.",
            "Raise `Concurrent executions` in Service Quotas; new accounts begin with as few as 10.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..THROTTLE
    },
    Detail {
        token: "ConcurrentSnapshotCreateLimitExceeded",
        statuses: &[429],
        name: "Too many snapshots at once",
        says: "The account creates more SnapStart snapshots at the same time than Lambda allows.",
        check: &["Publish fewer versions at once, then retry."],
        retry: Some(RetryAdvice::AfterDelay),
        ..THROTTLE
    },
    Detail {
        token: "FunctionInvocationRateLimitExceeded",
        statuses: &[429],
        name: "Function is invoked too often",
        says: "The function gets more invocations per second than Lambda allows it: ten times its concurrency.",
        check: &[
            "Raise the concurrency, or send fewer and larger events; very short functions reach this limit first.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..THROTTLE
    },
    Detail {
        token: "ReservedFunctionConcurrentInvocationLimitExceeded",
        statuses: &[429],
        name: "Reserved concurrency is used up",
        says: "The function runs as many instances as its own reserved concurrency allows.",
        check: &[
            "`aws lambda get-function-concurrency --function-name NAME` shows the limit; 0 means that somebody switched the function off.",
            "Raise it with `put-function-concurrency`, or make the function faster.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..THROTTLE
    },
    Detail {
        token: "ReservedFunctionInvocationRateLimitExceeded",
        statuses: &[429],
        name: "Rate limit of the reserved concurrency",
        says: "The function gets more invocations per second than ten times its reserved concurrency.",
        check: &["Raise the reserved concurrency, or batch the events."],
        retry: Some(RetryAdvice::AfterDelay),
        ..THROTTLE
    },
    // Errors of Invoke.
    Detail {
        token: "CodeArtifactUserDeletedException",
        statuses: &[409],
        name: "User of the code artifact was deleted",
        says: "Lambda can't run the container image, because it has deleted the internal user with which it reads it.",
        check: &[
            "Wait for Lambda to create a new one, or deploy the image again with `update-function-code`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "CodeArtifactUserFailedException",
        statuses: &[409],
        name: "User of the code artifact could not be created",
        says: "Lambda could not create the internal user with which it reads the container image.",
        check: &[
            "`aws lambda get-function-configuration` shows `StateReasonCode`; deploy the image again.",
        ],
        ..ROW
    },
    Detail {
        token: "CodeArtifactUserPendingException",
        statuses: &[409],
        name: "User of the code artifact is being created",
        says: "Lambda is still creating the internal user with which it reads the container image.",
        check: &["`aws lambda wait function-active-v2 --function-name NAME`, then retry."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "DurableExecutionAlreadyStartedException",
        statuses: &[409],
        name: "Durable execution exists already",
        says: "The caller starts a durable execution under a name that the function already has.",
        check: &["Choose another name, or ask for the state of the execution that runs."],
        ..ROW
    },
    Detail {
        token: "EC2AccessDeniedException",
        name: "Role may not set up the VPC",
        says: "The function's execution role lacks the permissions with which Lambda creates network interfaces in your VPC.",
        check: &[
            "Attach `AWSLambdaVPCAccessExecutionRole` to the role, or its `ec2:CreateNetworkInterface` and related actions.",
            "Look for an SCP that forbids them.",
        ],
        ..ROW
    },
    Detail {
        token: "EC2ThrottledException",
        name: "EC2 throttles Lambda",
        says: "The EC2 API of your account throttled Lambda while it prepared the function's VPC connection.",
        check: &["Retry; find other tools that call EC2 often in this region."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "EC2UnexpectedException",
        name: "Unexpected EC2 error",
        says: "Lambda met an unexpected error of EC2 while it prepared the function's VPC connection.",
        check: &["Retry; if it goes on, check the AWS Health Dashboard."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "EFSIOException",
        statuses: &[410],
        name: "File system could not be read or written",
        says: "The function's connected EFS file system did not finish a read or write.",
        check: &[
            "Look at the metrics of the file system: burst credits, `PercentIOLimit`, throughput.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "EFSMountConnectivityException",
        statuses: &[408],
        name: "No network connection to EFS",
        says: "The function could not reach its EFS file system over the network.",
        check: &[
            "Let the function's security group reach the mount target's on TCP port 2049.",
            "The file system needs a mount target in each Availability Zone of the function's subnets.",
        ],
        ..ROW
    },
    Detail {
        token: "EFSMountFailureException",
        statuses: &[403],
        name: "EFS refused the mount",
        says: "The EFS file system refused the function's mount: a permission is missing, or the access point is not right.",
        check: &[
            "Give the role `elasticfilesystem:ClientMount` and `ClientWrite`, and check the file system policy.",
            "Check that the access point exists and is available.",
        ],
        ..ROW
    },
    Detail {
        token: "EFSMountTimeoutException",
        statuses: &[408],
        name: "EFS mount took too long",
        says: "The function reached its EFS file system, but the mount did not finish in time.",
        check: &["Retry; lower the function's concurrency if many instances mount at once."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ENILimitReachedException",
        name: "Limit of network interfaces is reached",
        says: "Lambda could not create a network interface, because the VPC has as many as the quota allows.",
        check: &[
            "Raise `Network interfaces per Region` in Service Quotas, and delete unused ones.",
            "Functions with the same subnets and security groups share interfaces: use fewer combinations.",
        ],
        ..ROW
    },
    Detail {
        token: "ENINotReadyException",
        name: "Network interface is not ready",
        says: "The network interface for the function's VPC connection is still being set up.",
        check: &[
            "Retry after some seconds; just after a deployment wait until the state is `Active`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "InvalidParameterValueException",
        statuses: &[400],
        name: "Parameter is not valid",
        says: "A parameter of the call is not valid; the message names it.",
        check: &[
            "Read the message; a role that was created just now needs some seconds before Lambda can assume it.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "InvalidRequestContentException",
        statuses: &[400],
        name: "Payload is not JSON",
        says: "The caller sent a payload that is not valid JSON, or a header that Lambda can't read.",
        check: &[
            "Check the payload with `jq .`; with version 2 of the AWS CLI add `--cli-binary-format raw-in-base64-out`.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidRuntimeException",
        name: "Runtime is not supported",
        says: "The function is set to a runtime that Lambda does not support (any more).",
        check: &[
            "Move it to a current runtime: `aws lambda update-function-configuration --runtime …`, after a test.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidSecurityGroupIDException",
        name: "Security group is not valid",
        says: "The function's VPC configuration names a security group that does not exist.",
        check: &[
            "`aws lambda get-function-configuration` shows `VpcConfig`; put in an existing group.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidSubnetIDException",
        name: "Subnet is not valid",
        says: "The function's VPC configuration names a subnet that does not exist.",
        check: &[
            "`aws lambda get-function-configuration` shows `VpcConfig`; put in existing subnets.",
        ],
        ..ROW
    },
    Detail {
        token: "InvalidZipFileException",
        name: "Package can't be unzipped",
        says: "Lambda could not unzip the function's deployment package.",
        check: &[
            "Test it with `unzip -t`; build it anew, and upload it as binary, not as base64 text.",
        ],
        ..ROW
    },
    Detail {
        token: "KMSAccessDeniedException",
        name: "No access to the KMS key",
        says: "Lambda may not use the KMS key with which the function's environment variables are encrypted.",
        check: &[
            "Give the execution role `kms:Decrypt`, and allow it in the key policy.",
            "If the role was deleted and created again, save the function's KMS key anew, so that the grant is renewed.",
        ],
        ..ROW
    },
    Detail {
        token: "KMSDisabledException",
        name: "KMS key is disabled",
        says: "The KMS key of the function's environment variables is disabled, or its grant was revoked.",
        check: &[
            "`aws kms describe-key --key-id ARN`; enable the key, or give the function another one.",
        ],
        ..ROW
    },
    Detail {
        token: "KMSInvalidStateException",
        name: "KMS key is in an unusable state",
        says: "The KMS key of the function's environment variables is pending deletion or otherwise not usable.",
        check: &[
            "`aws kms describe-key --key-id ARN` shows `KeyState`; `aws kms cancel-key-deletion` may save it.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "KMSNotFoundException",
        name: "KMS key was not found",
        says: "The KMS key of the function's environment variables does not exist.",
        check: &["Give the function another key, and set the variables again."],
        ..ROW
    },
    Detail {
        token: "ModeNotSupportedException",
        statuses: &[400],
        name: "Invocation mode is not supported",
        says: "The caller invoked the function synchronously although it only takes asynchronous calls, or the other way round.",
        check: &["Set `InvocationType` to the mode for which the function is configured."],
        ..ROW
    },
    Detail {
        token: "NoPublishedVersionException",
        statuses: &[400],
        name: "No version is published",
        says: "The caller invoked a published version of the function, and there is none.",
        check: &["`aws lambda publish-version --function-name NAME`, or invoke `$LATEST`."],
        ..ROW
    },
    Detail {
        token: "RecursiveInvocationException",
        statuses: &[400],
        name: "Recursive loop was stopped",
        says: "The function triggers itself by way of SQS, SNS or S3, and Lambda stopped the loop after some 16 rounds.",
        check: &[
            "Write to another queue, topic or prefix than the one that triggers the function.",
            "If the loop is intended: `aws lambda put-function-recursion-config --recursive-loop Allow`, which can get expensive.",
        ],
        ..ROW
    },
    Detail {
        token: "RequestTooLargeException",
        statuses: &[413],
        name: "Payload is too large",
        says: "The caller sent a payload over the limit: 6 MB for a synchronous call, 1 MB for an asynchronous one.",
        check: &["Put the data into S3, and send its key instead."],
        ..ROW
    },
    Detail {
        token: "ResourceConflictException",
        statuses: &[409],
        name: "Function is being changed",
        says: "The function exists already, or another operation on it is still running, such as an update or the set-up of its VPC.",
        check: &[
            "`aws lambda wait function-updated-v2 --function-name NAME` between two updates of one deployment.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "ResourceNotFoundException",
        statuses: &[404],
        name: "Function does not exist",
        says: "The caller names a function, version or alias that does not exist in that region and account.",
        check: &[
            "`aws lambda get-function --function-name NAME --qualifier ALIAS --region R` tests name, alias and region.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "ResourceNotReadyException",
        name: "Function was idle and wakes up",
        says: "The function was inactive for weeks, so Lambda reclaimed its VPC connection and is now setting it up again.",
        check: &["Retry after a minute; `aws lambda get-function-configuration` shows `State`."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "S3FilesMountConnectivityException",
        statuses: &[408],
        name: "No network connection to S3 Files",
        says: "The function could not reach its S3 Files file system over the network.",
        check: &[
            "Check security groups and routes between the function's subnets and the mount targets.",
        ],
        ..ROW
    },
    Detail {
        token: "S3FilesMountFailureException",
        statuses: &[403],
        name: "S3 Files refused the mount",
        says: "The S3 Files file system refused the function's mount: a permission is missing, or the access point is not right.",
        check: &[
            "Check the execution role, the file system policy, and that the access point exists.",
        ],
        ..ROW
    },
    Detail {
        token: "S3FilesMountTimeoutException",
        statuses: &[408],
        name: "S3 Files mount took too long",
        says: "The function reached its S3 Files file system, but the mount did not finish in time.",
        check: &["Retry; lower the function's concurrency if many instances mount at once."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "SerializedRequestEntityTooLargeException",
        statuses: &[413],
        name: "Serialized request is too large",
        says: "The caller's payload is over the limit once it is serialized: escaping and base64 make it longer.",
        check: &["Put the data into S3, and send its key instead."],
        ..ROW
    },
    Detail {
        token: "ServiceException",
        statuses: &[500],
        name: "Internal error of Lambda",
        says: "Lambda failed on its own side.",
        check: &["Retry with exponential backoff; give AWS Support the request ID if it goes on."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "ServiceQuotaExceededException",
        statuses: &[402],
        name: "Quota is exceeded",
        says: "The call would exceed a quota of Lambda; the status 402 has nothing to do with a payment.",
        check: &["Read the message for the quota, and raise it in Service Quotas."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "SnapStartException",
        statuses: &[400],
        name: "Hook after the restore failed",
        says: "Lambda restored the function from its SnapStart snapshot, and the function's own `afterRestore` hook threw an error.",
        check: &[
            "Read the exception in the function's CloudWatch log; connections and secrets must be opened anew in the hook.",
        ],
        ..ROW
    },
    Detail {
        token: "SnapStartNotReadyException",
        statuses: &[409],
        name: "Snapshot is not ready",
        says: "Lambda is still initializing the version and creating its SnapStart snapshot.",
        check: &[
            "`aws lambda wait published-version-active --function-name NAME --qualifier VERSION`, then retry.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "SnapStartRegenerationFailureException",
        statuses: &[409],
        name: "Snapshot could not be renewed",
        says: "Lambda renews SnapStart snapshots when their runtime changes, and the function's initialization failed at it.",
        check: &["Read the initialization error in the log, fix it, and publish a new version."],
        ..ROW
    },
    Detail {
        token: "SnapStartTimeoutException",
        statuses: &[408],
        name: "Restore took too long",
        says: "Lambda could not restore the function from its SnapStart snapshot within the time limit.",
        check: &["Shorten what the restore hook does; it has 10 seconds."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "SubnetIPAddressLimitReachedException",
        name: "No free IP address in the subnets",
        says: "The subnets in the function's VPC configuration have no free IP address left.",
        check: &[
            "`aws ec2 describe-subnets` shows `AvailableIpAddressCount`; add larger subnets to the function.",
        ],
        ..ROW
    },
    Detail {
        token: "UnsupportedMediaTypeException",
        statuses: &[415],
        name: "Body is not JSON",
        says: "The caller sent a payload with a content type other than JSON.",
        check: &["Send `Content-Type: application/json`, or leave it to the SDK."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    // Two errors that stop a deployment.
    Detail {
        token: "CodeStorageExceededException",
        statuses: &[400],
        name: "Storage for code is full",
        says: "The packages of all functions and layers of the account exceed its code storage in this region.",
        check: &[
            "Delete old versions and layers; `aws lambda get-account-settings` shows the usage.",
        ],
        ..ROW
    },
    Detail {
        token: "PublicPolicyException",
        statuses: &[400],
        name: "Policy would make the function public",
        says: "The resource policy that the client adds would give the public access, and the account blocks public access to functions.",
        check: &[
            "Limit the policy with a condition such as `aws:SourceArn` or `aws:SourceAccount`.",
        ],
        ..ROW
    },
    // How functions fail.
    Detail {
        token: "Task timed out after … seconds",
        statuses: &[502, 200],
        name: "Function reached its timeout",
        says: "The function was still running at its configured timeout, so Lambda killed it; the cause is mostly a call that does not answer.",
        check: &[
            "A function in a VPC reaches the internet only through a NAT gateway, and AWS services also through VPC endpoints.",
            "Set timeouts below the function's own for every outgoing call, and log before and after each.",
            "Raise timeout and memory: `aws lambda update-function-configuration --timeout 30 --memory-size 512`.",
        ],
        shown_in: Some(
            "the function's CloudWatch log, and `errorMessage` in the answer of `Invoke`",
        ),
        recognition: Some(Recognition::Message),
        confidence: Confidence::Documented,
        source: Source::Page {
            title: "AWS Lambda Developer Guide, Troubleshoot invocation issues",
            url: "https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html",
        },
        ..FUNCTION
    },
    Detail {
        token: "Sandbox.Timedout",
        statuses: &[502, 200],
        name: "Function or its start took too long",
        says: "The function did not finish, or did not even initialize, within its configured timeout.",
        check: &[
            "Compare `Init Duration` with the timeout; move slow set-up out of the start, or raise timeout and memory.",
            "Look for a call to an address that the function's VPC can't reach.",
        ],
        ..FUNCTION
    },
    Detail {
        token: "Sandbox.Failure",
        statuses: &[502, 200],
        name: "Execution environment failed",
        says: "The execution environment of the function failed, mostly on Lambda's side.",
        check: &["Retry; if it repeats, look at the memory and the extensions of the function."],
        retry: Some(RetryAdvice::AfterDelay),
        ..FUNCTION
    },
    Detail {
        token: "Runtime.OutOfMemory",
        statuses: &[502, 200],
        name: "Function ran out of memory",
        says: "The function used more memory than it is configured for, and Lambda killed its process.",
        check: &[
            "Compare `Max Memory Used` with `Memory Size` in the `REPORT` line, and raise `--memory-size`.",
            "If it grows from call to call, look for a leak in global variables.",
        ],
        ..FUNCTION
    },
    Detail {
        token: "Runtime.ExitError",
        statuses: &[502, 200],
        name: "Process of the function ended",
        says: "The function's process ended before it answered: it crashed, called exit, or was killed for lack of memory.",
        check: &[
            "`signal: killed` in the message means memory: raise it. Otherwise look for `exit` calls and native crashes.",
            "For `exit status 1` just after the start read the log lines above: a wrong architecture or a missing library.",
        ],
        ..FUNCTION
    },
    Detail {
        token: "Runtime.InvalidEntrypoint",
        statuses: &[502, 200],
        name: "Start program was not found",
        says: "Lambda could not start the program of the function: no executable `bootstrap`, or the image's entry point does not exist.",
        check: &[
            "For `provided.al2023` put an executable named `bootstrap` at the root of the package (`chmod 755`).",
            "Compare the binary's architecture (`file bootstrap`) with that of the function: `arm64` or `x86_64`.",
        ],
        ..FUNCTION
    },
    Detail {
        token: "Runtime.InvalidWorkingDir",
        statuses: &[502, 200],
        name: "Working directory is not valid",
        says: "The working directory in the function's image configuration does not exist or can't be entered.",
        check: &[
            "Compare `WORKDIR` in the Dockerfile with the override in the function's image configuration.",
        ],
        ..FUNCTION
    },
    Detail {
        token: "Runtime.InitError",
        statuses: &[502, 200],
        name: "Initialization failed",
        says: "The function's code outside of the handler failed while the environment was starting.",
        check: &[
            "Read the exception in the log just before; it happens before the first event arrives.",
        ],
        ..FUNCTION
    },
    Detail {
        token: "Runtime.TruncatedResponse",
        statuses: &[502, 200],
        name: "Answer was cut off",
        says: "The function's runtime broke off before it had sent its whole answer.",
        check: &["Look for a crash or timeout in the middle of a streamed response."],
        ..FUNCTION
    },
    Detail {
        token: "Function.ResponseSizeTooLarge",
        spellings: &["Function.ResponseSizeTooLargeException"],
        statuses: &[502, 200],
        name: "Answer is too large",
        says: "The function returned more than the 6 MB that Lambda passes on for a synchronous call.",
        check: &[
            "Put the result into S3 and return a presigned URL, use paging, or stream the response.",
            "Base64 makes binary answers a third larger; a load balancer takes only 1 MB.",
        ],
        ..FUNCTION
    },
    Detail {
        token: "Extension.Crash",
        statuses: &[502, 200],
        name: "Extension crashed",
        says: "A Lambda extension (a monitoring agent, for instance) ended unexpectedly and took the function with it.",
        check: &[
            "Update or remove the extension's layer; look for its lines in the function's log.",
        ],
        ..FUNCTION
    },
    Detail {
        token: "Extension.InitError",
        statuses: &[502, 200],
        name: "Extension could not start",
        says: "A Lambda extension reported an error at its start, so the function did not run.",
        check: &[
            "Read the extension's lines in the log: a missing key or permission is the usual cause.",
        ],
        ..FUNCTION
    },
    Detail {
        token: "Extension.LaunchError",
        statuses: &[502, 200],
        name: "Extension could not be launched",
        says: "Lambda could not start an extension from `/opt/extensions`.",
        check: &["Check that the file is executable and built for the function's architecture."],
        ..FUNCTION
    },
    Detail {
        token: "Runtime.ImportModuleError",
        statuses: &[502, 200],
        name: "Module could not be imported",
        says: "The runtime could not load the handler's module, or something that it imports is missing from the package.",
        check: &[
            "Read the message for the module's name; `unzip -l` shows whether it is in the package, and in which folder.",
            "Build native packages for Lambda's platform: `pip install --platform manylinux2014_x86_64 --only-binary=:all: -t .`.",
        ],
        ..RUNTIME
    },
    Detail {
        token: "Runtime.HandlerNotFound",
        statuses: &[502, 200],
        name: "Handler was not found",
        says: "The runtime loaded the module, but it has no handler of the configured name.",
        check: &["Compare `Handler` (`file.function`) with the name that the code exports."],
        ..RUNTIME
    },
    Detail {
        token: "Runtime.MalformedHandlerName",
        statuses: &[502, 200],
        name: "Handler's name is malformed",
        says: "The function's `Handler` setting is not of the form that the runtime expects.",
        check: &["Write it as `file.function`, without the file's extension."],
        ..RUNTIME
    },
    Detail {
        token: "Runtime.MarshalError",
        statuses: &[502, 200],
        name: "Return value can't be serialized",
        says: "The function returned something that can't be turned into JSON, such as a set, a date or a decimal.",
        check: &["Convert it first; in Python for instance `json.dumps(value, default=str)`."],
        ..RUNTIME
    },
    Detail {
        token: "Runtime.UnmarshalError",
        statuses: &[502, 200],
        name: "Event can't be parsed",
        says: "The runtime could not parse the event as JSON.",
        check: &["Check the event that the caller sends with `jq .`."],
        ..RUNTIME
    },
    Detail {
        token: "Runtime.UserCodeSyntaxError",
        statuses: &[502, 200],
        name: "Syntax error in the code",
        says: "The function's code has a syntax error, or uses syntax that the configured runtime version does not know.",
        check: &[
            "Read file and line in the log, and compare the language version of your build with the runtime.",
        ],
        ..RUNTIME
    },
    Detail {
        token: "Runtime.UnhandledPromiseRejection",
        statuses: &[502, 200],
        name: "Promise was rejected and nobody caught it",
        says: "A promise in the Node.js function was rejected, and no code handled that.",
        check: &[
            "Read `reason` and the stack in the log; await every promise, also those that you start on the side.",
        ],
        source: Source::Page {
            title: "AWS Lambda Node.js Runtime Interface Client, errors",
            url: "https://github.com/aws/aws-lambda-nodejs-runtime-interface-client/blob/main/src/Errors.js",
        },
        ..FUNCTION
    },
    Detail {
        token: "Runtime.NodejsExit",
        statuses: &[502, 200],
        name: "Node.js ended with open promises",
        says: "The Node.js process of the function ended before all its promises were settled.",
        check: &[
            "Look for promises that never resolve, and for mixed use of callbacks and async handlers.",
        ],
        confidence: Confidence::Documented,
        source: Source::Page {
            title: "AWS Lambda Developer Guide, Troubleshoot invocation issues",
            url: "https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html",
        },
        ..FUNCTION
    },
    // Function URLs.
    Detail {
        token: "Forbidden",
        statuses: &[403],
        name: "Function URL refuses the caller",
        says: "The function's resource policy does not let the caller in, or its URL wants signed requests (`AWS_IAM`) and this one is not.",
        check: &[
            "`aws lambda get-policy`: even with auth type `NONE` it must allow `lambda:InvokeFunctionUrl` and `lambda:InvokeFunction`.",
            "`aws lambda get-function-url-config` shows `AuthType`; for `AWS_IAM` sign with SigV4 for the service `lambda`.",
        ],
        recognition: Some(Recognition::Named),
        ..FUNCTION_URL
    },
];
