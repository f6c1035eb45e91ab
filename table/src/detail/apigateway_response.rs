//! Amazon API Gateway: the gateway response types of REST APIs and the error names in `x-amzn-errortype`.
//!
//! All 21 response types are here (what `$context.error.responseType` holds), all names that the
//! header is known to carry, and two messages that people paste. The pairs of header and type that
//! AWS does not document are those that LocalStack's tests found; what LocalStack itself marks as
//! not checked against AWS is hearsay, and says so.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "apigateway-response",
    title: "API Gateway response types and error names",
    vendor: "AWS",
    product: "Amazon API Gateway",
    shown_in: "`$context.error.responseType` in the access log, and the settings under Gateway responses",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common: AWS's table of response types.
const ROW: Detail = Detail {
    statuses: &[403],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Amazon API Gateway Developer Guide, Gateway response types",
        url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
    },
    ..BLANK
};

/// A name in the header that AWS's page on 403 explains.
const HEADER: Detail = Detail {
    shown_in: Some("the response header `x-amzn-errortype`"),
    source: Source::Page {
        title: "AWS re:Post, How do I troubleshoot HTTP 403 errors from API Gateway?",
        url: "https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden",
    },
    ..ROW
};

/// A name in the header that only LocalStack's emulation of API Gateway has.
const EMULATED: Detail = Detail {
    confidence: Confidence::Hearsay,
    source: Source::Page {
        title: "LocalStack, gateway responses",
        url: "https://github.com/localstack/localstack/blob/main/localstack-core/localstack/services/apigateway/next_gen/execute_api/gateway_response.py",
    },
    ..HEADER
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "ACCESS_DENIED",
        name: "Access denied",
        says: "The authorizer, IAM or the API's resource policy refuses the caller.",
        check: &[
            "Read the message: it tells an explicit deny from a missing allow, and names the caller.",
            "Test the authorizer in the console, and look at the policy that it returns for this method's ARN.",
            "After a change of the resource policy the API must be deployed again.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "API_CONFIGURATION_ERROR",
        statuses: &[500],
        name: "API is configured wrongly",
        says: "The operator's API can't work as configured: a bad integration address, a body that is not base64, or no mapping template that fits.",
        check: &[
            "Turn on execution logs; `Execution failed due to configuration error` names the part that is wrong.",
        ],
        ..ROW
    },
    Detail {
        token: "AUTHORIZER_CONFIGURATION_ERROR",
        statuses: &[500],
        name: "Authorizer can't be called",
        says: "API Gateway could not call the operator's Lambda or Cognito authorizer, or the authorizer returned something that is not a policy.",
        check: &[
            "Let API Gateway invoke the function: `aws lambda get-policy` must name the authorizer's ARN.",
            "The authorizer must return `principalId` and a `policyDocument`, and at most 8 KB of it.",
        ],
        ..ROW
    },
    Detail {
        token: "AUTHORIZER_FAILURE",
        statuses: &[500],
        name: "Authorizer failed",
        says: "The operator's authorizer threw an error or timed out instead of giving an answer.",
        check: &[
            "Read the authorizer's own CloudWatch log.",
            "To turn somebody away, it must fail with exactly `Unauthorized`; any other error ends in this 500.",
        ],
        ..ROW
    },
    Detail {
        token: "BAD_REQUEST_PARAMETERS",
        statuses: &[400],
        name: "Parameters failed the validation",
        says: "The client left out a query parameter, header or path parameter that the method's request validator demands.",
        check: &["The message lists them: `Missing required request parameters: […]`."],
        ..ROW
    },
    Detail {
        token: "BAD_REQUEST_BODY",
        statuses: &[400],
        name: "Body failed the validation",
        says: "The client sent a body that does not fit the method's JSON schema.",
        check: &[
            "Set the response's template to `$context.error.validationErrorString` to see which rule failed.",
            "Check that the client sends `Content-Type: application/json`: the model is chosen by it.",
        ],
        ..ROW
    },
    Detail {
        token: "DEFAULT_4XX",
        statuses: &[],
        name: "Fallback for all 4xx responses",
        says: "The operator has set this response for every 4xx error that has no gateway response of its own.",
        check: &[
            "Find the real type in the access log with `$context.error.responseType`.",
            "A status set here replaces that of all other 4xx types; add CORS headers here, so that browsers can read errors.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "DEFAULT_5XX",
        statuses: &[],
        name: "Fallback for all 5xx responses",
        says: "The operator has set this response for every 5xx error that has no gateway response of its own.",
        check: &[
            "Find the real type in the access log with `$context.error.responseType`.",
            "A status set here replaces that of all other 5xx types.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "EXPIRED_TOKEN",
        name: "AWS token has expired",
        says: "The client signed the call with temporary AWS credentials that have run out.",
        check: &["Get new credentials, and sign again."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "INTEGRATION_FAILURE",
        statuses: &[504, 500, 502],
        name: "Integration failed",
        says: "The backend behind the API could not be reached, refused the connection, or gave an answer that API Gateway could not use.",
        check: &[
            "The execution log has the reason: DNS, TLS certificate, refused connection, or a faulty answer.",
            "Call the backend directly; with a VPC link check the health of the load balancer's targets.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "INTEGRATION_TIMEOUT",
        spellings: &["Endpoint request timed out"],
        statuses: &[504],
        name: "Integration was too slow",
        says: "The backend did not answer within the integration's timeout, by default 29 seconds; it may still be working.",
        check: &[
            "Compare `IntegrationLatency` with the timeout, and look for cold starts and slow calls in the backend.",
            "Answer long work with 202 and let clients poll; the limit can be raised for regional REST APIs in Service Quotas.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "INVALID_API_KEY",
        name: "API key is not valid",
        says: "The client sent no API key, a wrong or disabled one, or one that no usage plan connects with this stage.",
        check: &[
            "Send it in `x-api-key`; give the key's value, not its ID.",
            "Check that key, usage plan and stage belong together, and that the API was deployed after the key was required.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "INVALID_SIGNATURE",
        name: "AWS signature is not valid",
        says: "The signature that the client sent does not match the one that API Gateway calculated, or is too old.",
        check: &[
            "Sign for the service `execute-api`, with the API's region and the host name that is called, also behind a custom domain.",
            "Check the clock, and proxies that change path or headers.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "MISSING_AUTHENTICATION_TOKEN",
        name: "No such method, or request is not signed",
        says: "The path or method does not exist in the deployed API, or it exists with IAM authorization and the client did not sign.",
        check: &[
            "Check the URL: stage in the path, no slash too many, the right method; a `GET` in a browser to a `POST` method gets this.",
            "Deploy the API after each change: `aws apigateway create-deployment --rest-api-id ID --stage-name prod`.",
        ],
        ..ROW
    },
    Detail {
        token: "QUOTA_EXCEEDED",
        statuses: &[429],
        name: "Quota of the usage plan is used up",
        says: "The client has used up the quota per day, week or month that the operator's usage plan gives to its API key.",
        check: &[
            "`aws apigateway get-usage --usage-plan-id ID --key-id KEY …` shows the use; wait for the next period, or raise the quota.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "REQUEST_TOO_LARGE",
        spellings: &["HTTP content length exceeded 10485760 bytes"],
        statuses: &[413],
        name: "Request is too large",
        says: "The client sent a body of more than 10 MB, which API Gateway does not take.",
        check: &["Upload to S3 with a presigned URL, and send only the key to the API."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "RESOURCE_NOT_FOUND",
        statuses: &[404],
        name: "Resource does not exist",
        says: "The client passed authorization, and then API Gateway found no resource at that path.",
        check: &["Compare path and stage with the deployed API; deploy it again after changes."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "THROTTLED",
        statuses: &[429],
        name: "Rate limit is exceeded",
        says: "More requests arrive than a limit allows: that of the usage plan, the method, the stage, or the account in this region.",
        check: &[
            "Retry with exponential backoff and jitter.",
            "The execution log tells which limit it was; an account has 10,000 requests per second by default, shared by all its APIs.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "UNAUTHORIZED",
        statuses: &[401],
        name: "Caller could not be authenticated",
        says: "The client sent no token, or the operator's authorizer did not accept it.",
        check: &[
            "Without the header named as identity source API Gateway answers itself and never calls the authorizer.",
            "For Cognito send the ID token, or the access token if the method asks for scopes; check `exp` and the user pool.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "UNSUPPORTED_MEDIA_TYPE",
        statuses: &[415],
        name: "Content type is not supported",
        says: "The client sent a content type for which the integration has no mapping template, and passing it through is switched off.",
        check: &[
            "Send `Content-Type: application/json`, or add a template for the type.",
            "The integration's passthrough behavior (`WHEN_NO_MATCH`, `NEVER`) decides what happens without one.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "WAF_FILTERED",
        name: "AWS WAF blocked it",
        says: "A rule of the operator's AWS WAF web ACL refused the request.",
        check: &[
            "Find the rule in the WAF log by `requestId`, under `terminatingRuleId`.",
            "A custom response of the WAF rule takes precedence over this gateway response.",
        ],
        ..ROW
    },
    // Names in the header.
    Detail {
        token: "AccessDeniedException",
        name: "Not authorized to invoke",
        says: "IAM, the API's resource policy or the Lambda authorizer refuses the caller, or its IAM keys are not valid.",
        check: &[
            "Read the message: `with an explicit deny` means that some policy forbids it; `User: anonymous` means that nobody signed.",
            "Allow `execute-api:Invoke` on `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/PATH`.",
            "For a private API check the VPC endpoint's policy too.",
        ],
        recognition: Some(Recognition::Named),
        ..HEADER
    },
    Detail {
        token: "ApiConfigurationException",
        statuses: &[500],
        name: "API is configured wrongly",
        says: "The operator's API can't work as configured.",
        check: &[
            "Turn on execution logs, and look for `Execution failed due to configuration error`.",
        ],
        ..EMULATED
    },
    Detail {
        token: "AuthorizerConfigurationException",
        statuses: &[500],
        name: "Authorizer can't be called",
        says: "API Gateway could not call the operator's authorizer, or got no valid policy from it; the body is `{\"message\":null}`.",
        check: &["Check the permission to invoke it, and the form of what it returns."],
        ..EMULATED
    },
    Detail {
        token: "AuthorizerFailureException",
        statuses: &[500],
        name: "Authorizer failed",
        says: "The operator's authorizer threw an error.",
        check: &["Read the authorizer's own CloudWatch log."],
        ..EMULATED
    },
    Detail {
        token: "BadRequestException",
        statuses: &[400],
        name: "Request is not valid",
        says: "The client's parameters, body or content type failed the method's validation or could not be parsed.",
        check: &["The message says which parameter is missing, or `Invalid request body`."],
        recognition: Some(Recognition::Named),
        ..EMULATED
    },
    Detail {
        token: "ExpiredTokenException",
        name: "AWS token has expired",
        says: "The client signed the call with temporary AWS credentials that have run out.",
        check: &["Get new credentials, and sign again."],
        recognition: Some(Recognition::Alone),
        ..EMULATED
    },
    Detail {
        token: "ForbiddenException",
        name: "API key, host name or WAF",
        says: "The API key is missing or wrong, no API is mapped to this host name or path, or AWS WAF refused the request.",
        check: &[
            "Check `x-api-key`, and that key, usage plan and stage belong together.",
            "Compare the `Host` header with the custom domain and its API mappings; the default endpoint may be disabled.",
            "For a private API the call must come through its VPC endpoint, with the right host name.",
        ],
        recognition: Some(Recognition::Named),
        ..HEADER
    },
    Detail {
        token: "IncompleteSignatureException",
        name: "Authorization header is not an AWS signature",
        says: "The client sent an `Authorization` header, such as a Bearer token, to a method with IAM authorization or to a path that does not exist.",
        check: &[
            "Check path, stage and method first: API Gateway takes unknown ones for IAM methods.",
            "`not a valid key=value pair (missing equal-sign) in Authorization header` is the message that goes with it.",
        ],
        recognition: Some(Recognition::Alone),
        source: Source::Page {
            title: "AWS re:Post, How do I troubleshoot HTTP 403 errors from API Gateway?",
            url: "https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden",
        },
        ..EMULATED
    },
    Detail {
        token: "InternalFailureException",
        statuses: &[500],
        name: "Internal failure",
        says: "API Gateway failed on its own side, or on a request that it could not handle.",
        check: &[
            "Retry with exponential backoff; give AWS Support the `x-amzn-RequestId` if it goes on.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        ..EMULATED
    },
    Detail {
        token: "InternalServerErrorException",
        statuses: &[500, 502, 504],
        name: "Backend failed",
        says: "The integration failed: the backend was unreachable, too slow (504), or its Lambda function failed or returned a malformed answer (502).",
        check: &[
            "The execution log names the reason; read the Lambda function's own log too.",
            "500 with `Invalid permissions on Lambda function` in the log: add the permission for this API with `aws lambda add-permission`.",
        ],
        retry: None,
        recognition: Some(Recognition::Named),
        source: Source::Page {
            title: "LocalStack, recorded answers of Amazon API Gateway",
            url: "https://github.com/localstack/localstack/blob/main/tests/aws/services/apigateway/test_apigateway_integrations.snapshot.json",
        },
        ..EMULATED
    },
    Detail {
        token: "InvalidSignatureException",
        name: "Signature is not valid or has expired",
        says: "The client's AWS signature does not match, or is more than 5 minutes old.",
        check: &[
            "`Signature expired` means that the client's clock is off, or that the request waited too long.",
            "Otherwise check secret key, region, service `execute-api` and the signed host name.",
        ],
        recognition: Some(Recognition::Alone),
        ..HEADER
    },
    Detail {
        token: "LimitExceededException",
        statuses: &[429],
        name: "Quota is used up",
        says: "The client has used up the quota of its usage plan; the message is `Limit Exceeded`.",
        check: &["Wait for the next period, or raise the quota of the usage plan."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..EMULATED
    },
    Detail {
        token: "MissingAuthenticationTokenException",
        spellings: &["Missing Authentication Token"],
        name: "No such method, or request is not signed",
        says: "The path or method does not exist in the deployed API, or it wants IAM authorization and the client did not sign.",
        check: &[
            "Check the URL (stage, path, method) before anything else: this is the commonest cause.",
            "Deploy the API after each change.",
            "If the method uses IAM authorization, sign with SigV4.",
        ],
        ..HEADER
    },
    Detail {
        token: "RequestTooLargeException",
        statuses: &[413],
        name: "Request is too large",
        says: "The client sent a body of more than 10 MB.",
        check: &["Upload to S3 with a presigned URL, and send only the key to the API."],
        recognition: Some(Recognition::Alone),
        ..EMULATED
    },
    Detail {
        token: "ResourceNotFoundException",
        statuses: &[404],
        name: "Resource does not exist",
        says: "The client passed authorization, and then API Gateway found no resource at that path.",
        check: &["Compare path and stage with the deployed API."],
        recognition: Some(Recognition::Named),
        ..EMULATED
    },
    Detail {
        token: "TooManyRequestsException",
        statuses: &[429],
        name: "Rate limit is exceeded",
        says: "More requests arrive than the usage plan, the stage or the account allows; the message is `Too Many Requests`.",
        check: &[
            "Retry with exponential backoff and jitter; check the limits of stage and usage plan.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..EMULATED
    },
    Detail {
        token: "UnauthorizedException",
        statuses: &[401],
        name: "Caller could not be authenticated",
        says: "The client sent no token, or the operator's authorizer did not accept it.",
        check: &[
            "Check that the header named as identity source is sent, and that the token is still valid.",
        ],
        recognition: Some(Recognition::Named),
        ..EMULATED
    },
    Detail {
        token: "UnrecognizedClientException",
        name: "Access key is not known",
        says: "The client signed with an access key or session token that AWS does not know; the message speaks of an invalid security token.",
        check: &[
            "`aws sts get-caller-identity` tests the credentials; check for a missing session token.",
        ],
        recognition: Some(Recognition::Alone),
        source: Source::Page {
            title: "AWS re:Post, How do I troubleshoot HTTP 403 errors from API Gateway?",
            url: "https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden",
        },
        ..EMULATED
    },
    Detail {
        token: "WafFilteredException",
        name: "AWS WAF blocked it",
        says: "A rule of the operator's AWS WAF web ACL refused the request.",
        check: &["Find the rule in the WAF log by `requestId`."],
        ..EMULATED
    },
    // Messages.
    Detail {
        token: "is not authorized to perform: execute-api:Invoke",
        name: "Caller may not invoke the API",
        says: "IAM or the API's resource policy does not let the caller in; the message names caller, method and, if there is one, the explicit deny.",
        check: &[
            "`User: anonymous` means that the request was not signed; otherwise allow `execute-api:Invoke` for that user or role.",
            "A resource policy with a condition on IP or VPC endpoint denies everybody else; deploy the API after you change it.",
        ],
        shown_in: Some("the message in the body"),
        recognition: Some(Recognition::Message),
        ..HEADER
    },
    Detail {
        token: "Malformed Lambda proxy response",
        statuses: &[502],
        name: "Lambda function's answer has the wrong form",
        says: "The Lambda function behind the API answered, but not with the object that the proxy integration wants, so the client gets a 502.",
        check: &[
            "Return `{\"statusCode\": 200, \"headers\": {…}, \"body\": \"text\"}`: the body must be a string (`JSON.stringify`, `json.dumps`).",
            "Look in the function's log whether it failed instead: then its error object is what is malformed.",
        ],
        shown_in: Some(
            "the execution log of API Gateway, after `Execution failed due to configuration error`",
        ),
        recognition: Some(Recognition::Message),
        source: Source::Page {
            title: "LocalStack, Lambda proxy integration of API Gateway",
            url: "https://github.com/localstack/localstack/blob/main/localstack-core/localstack/services/apigateway/next_gen/execute_api/integrations/aws.py",
        },
        ..EMULATED
    },
];
