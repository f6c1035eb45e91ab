//! AWS WAF: the action and the kind of rule in its log, and why a CAPTCHA or challenge stopped a request.
//!
//! The values of `action`, `terminatingRuleType` and `terminatingRuleId` that need an explanation are
//! here. Names of rules and rule groups are the operator's own, and those of the managed rule groups
//! say what they block, so none of them is.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "aws-waf",
    title: "AWS WAF log values",
    vendor: "AWS",
    product: "AWS WAF",
    shown_in: "`action` in the WAF log",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[403],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "AWS WAF Developer Guide, Log fields",
        url: "https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html",
    },
    ..BLANK
};

/// What CAPTCHA and challenge have in common.
const TOKEN: Detail = Detail {
    source: Source::Page {
        title: "AWS WAF Developer Guide, CAPTCHA and Challenge action behavior",
        url: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html",
    },
    ..ROW
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "ALLOW",
        statuses: &[],
        name: "Request was let through",
        says: "A rule, or the web ACL's default action, let the request through; an error after that comes from the application behind.",
        check: &["Read the log of what stands behind: load balancer, CloudFront origin or API."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "BLOCK",
        name: "Request was blocked",
        says: "A rule of the operator's web ACL refused the request; the status is 403 unless the rule sets a response of its own.",
        check: &[
            "`terminatingRuleId`, and for rule groups `ruleGroupList`, name the rule; `terminatingRuleMatchDetails` shows what matched.",
            "For a false alarm set that one rule to Count, or add a scope-down statement, instead of switching off the group.",
            "Find the log line by `requestId`: for a load balancer it is the trace ID.",
        ],
        ..ROW
    },
    Detail {
        token: "CAPTCHA",
        statuses: &[405],
        name: "CAPTCHA was demanded",
        says: "A rule wants a solved CAPTCHA, and the client had no valid token for it, so AWS WAF answered 405 with a puzzle instead of passing it on.",
        check: &[
            "`captchaResponse.failureReason` in the log says why; the response carries `x-amzn-waf-action: captcha`.",
            "Only a browser can solve it: leave API paths and machine clients out of the rule, or use the JavaScript SDK.",
        ],
        ..TOKEN
    },
    Detail {
        token: "CHALLENGE",
        statuses: &[202],
        name: "Browser challenge was demanded",
        says: "A rule wants proof of a browser, and the client had no valid token, so AWS WAF answered 202 with a script instead of passing it on.",
        check: &[
            "`challengeResponse.failureReason` in the log says why; the response carries `x-amzn-waf-action: challenge`.",
            "API clients take the 202 for success: leave their paths out of the rule, or use the SDK for apps.",
            "Scripts that fetch data (`fetch`, XHR) can't run the challenge; let a page load do it first.",
        ],
        ..TOKEN
    },
    Detail {
        token: "COUNT",
        statuses: &[],
        name: "Rule matched, but only counts",
        says: "A rule matched the request and was set to count it only; it did not stop anything.",
        check: &[
            "Read `action` at the top level for what happened in the end; counting rules are in `nonTerminatingMatchingRules`.",
            "Before you switch a rule to Block, look through its counted requests for false alarms.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "TOKEN_MISSING",
        statuses: &[405, 202],
        name: "No WAF token",
        says: "The client had no token of AWS WAF with it, so the CAPTCHA or challenge rule stopped the request.",
        check: &[
            "A first visit looks like this and is normal; the browser repeats the request with a token.",
            "If it repeats, see whether the cookie `aws-waf-token` is blocked, lost across domains, or not sent by `fetch`.",
        ],
        shown_in: Some(
            "`captchaResponse.failureReason` or `challengeResponse.failureReason` in the WAF log",
        ),
        recognition: Some(Recognition::Alone),
        source: Source::Page {
            title: "AWS WAF Developer Guide, CAPTCHA and Challenge actions in the logs and metrics",
            url: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-logs-metrics.html",
        },
        ..TOKEN
    },
    Detail {
        token: "RATE_BASED",
        statuses: &[403, 429],
        name: "A rate-based rule decided",
        says: "The client, or all that share its address or key, sent more requests in the time window than a rule of the operator allows.",
        check: &[
            "`rateBasedRuleList` shows key, limit and window (`maxRateAllowed`, `evaluationWindowSec`).",
            "Behind a proxy all users share one address: aggregate by a forwarded IP or a custom key.",
            "The block ends by itself some time after the rate has fallen.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("`terminatingRuleType` in the WAF log"),
        ..ROW
    },
    Detail {
        token: "MANAGED_RULE_GROUP",
        name: "A managed rule group decided",
        says: "A rule of a managed rule group (of AWS or from the Marketplace) stopped the request.",
        check: &[
            "`ruleGroupList[].terminatingRule.ruleId` names the rule, such as `SizeRestrictions_BODY` for a body over 8 KB.",
            "Override that one rule to Count in the web ACL if it hits good requests.",
        ],
        shown_in: Some("`terminatingRuleType` in the WAF log"),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "GROUP",
        name: "A rule group of your own decided",
        says: "A rule in one of the operator's own rule groups stopped the request.",
        check: &["`ruleGroupList[].terminatingRule.ruleId` names the rule."],
        shown_in: Some("`terminatingRuleType` in the WAF log"),
        ..ROW
    },
    Detail {
        token: "Default_Action",
        name: "No rule decided",
        says: "No rule ended the inspection, so the default action of the operator's web ACL applied: allow or block, as `action` says.",
        check: &[
            "With a default of Block the request fits no allow rule: check host, path and source address against those rules.",
        ],
        retry: None,
        shown_in: Some("`terminatingRuleId` in the WAF log"),
        recognition: Some(Recognition::Alone),
        ..ROW
    },
];
