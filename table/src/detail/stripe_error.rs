//! Stripe's error types and the codes that integrations meet most.
//!
//! All error types are here, and of the 200 codes and 50 decline codes in Stripe's libraries those whose name does not
//! yet say what to do. The statuses follow from Stripe's table of statuses (402 for a failed payment, 409 for
//! idempotency, 429 for limits and locks); the library lists no status per code.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "stripe-error",
    title: "Stripe error codes",
    vendor: "Stripe",
    product: "Stripe API",
    shown_in: "`error.type`, `error.code` and `error.decline_code` in the JSON",
    recognition: Recognition::Alone,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Stripe library for Go, error.go",
        url: "https://github.com/stripe/stripe-go/blob/master/error.go",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "card_error",
        statuses: &[402],
        name: "Card can't be charged",
        says: "The card's bank or Stripe's checks declined the payment; the request itself was valid.",
        check: &[
            "Read `code` and `decline_code`, show the customer `message`, and offer another card.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "invalid_request_error",
        statuses: &[400, 401, 403, 404],
        name: "Invalid request",
        says: "The integration's request has a wrong parameter, a wrong key, or names an object that doesn't exist.",
        check: &[
            "Read `param`, `code` and `message`; `request_log_url` opens the request in the dashboard.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "idempotency_error",
        statuses: &[400, 409],
        name: "Idempotency key reused with another request",
        says: "The integration sent an `Idempotency-Key` again with another path or other parameters than the first time.",
        check: &[
            "Use a new key for each new operation, and the same one only for repeating it unchanged.",
        ],
        ..ROW
    },
    Detail {
        token: "api_error",
        statuses: &[500, 502, 503, 504],
        name: "Problem on Stripe's side",
        says: "Something broke at Stripe; a payment may nevertheless have been made.",
        check: &[
            "Repeat with the same `Idempotency-Key`, so that nothing is charged twice.",
            "See status.stripe.com.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "rate_limit",
        statuses: &[429],
        name: "Too many requests",
        says: "The integration sends more requests at once than Stripe allows for this account or mode.",
        check: &["Repeat with growing, random pauses; spread batch jobs."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "lock_timeout",
        statuses: &[429],
        name: "Object locked",
        says: "Another request of the same account was changing the same object, such as one customer's subscription.",
        check: &[
            "Don't change one object from several workers at once; then repeat after a short pause.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "idempotency_key_in_use",
        statuses: &[409],
        name: "Idempotency key in use",
        says: "The first request with this `Idempotency-Key` has not finished yet, and the integration sent it again.",
        check: &["Wait and repeat with the same key; raise the client's timeout."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "card_declined",
        statuses: &[402],
        name: "Card declined",
        says: "The customer's bank declined the card; `decline_code` says why as far as the bank tells.",
        check: &[
            "Look up `decline_code`, and ask the customer for another card or to call the bank.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "generic_decline",
        statuses: &[402],
        name: "Declined without a reason",
        says: "The customer's bank, or Stripe Radar, declined the payment and gives no reason.",
        check: &[
            "See the payment's risk evaluation in the dashboard; the customer can ask the bank.",
        ],
        shown_in: Some("`error.decline_code` in the JSON"),
        ..ROW
    },
    Detail {
        token: "do_not_honor",
        statuses: &[402],
        name: "Declined by the bank",
        says: "The customer's bank declined the card and gives no reason.",
        check: &["The customer must ask the bank; another card may work."],
        shown_in: Some("`error.decline_code` in the JSON"),
        ..ROW
    },
    Detail {
        token: "insufficient_funds",
        statuses: &[402],
        name: "Not enough money",
        says: "The customer's account does not have enough money or credit for the payment.",
        check: &["Ask for another card, or try again later."],
        shown_in: Some("`error.decline_code` in the JSON"),
        ..ROW
    },
    Detail {
        token: "fraudulent",
        statuses: &[402],
        name: "Suspected fraud",
        says: "The customer's bank or Stripe Radar takes the payment for fraud.",
        check: &[
            "Don't tell the customer more than for an ordinary decline; look at Radar in the dashboard.",
        ],
        retry: Some(RetryAdvice::No),
        shown_in: Some("`error.decline_code` in the JSON"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "expired_card",
        statuses: &[402],
        name: "Card expired",
        says: "The customer's card has expired.",
        check: &["Ask for another card."],
        ..ROW
    },
    Detail {
        token: "incorrect_cvc",
        statuses: &[402],
        name: "Wrong security code",
        says: "The customer typed a wrong security code.",
        check: &["Ask the customer to type it again."],
        ..ROW
    },
    Detail {
        token: "processing_error",
        statuses: &[402],
        name: "Error while processing the card",
        says: "Something broke at the bank or the card network while the card was processed.",
        check: &["Try again later, or use another card."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "authentication_required",
        statuses: &[402],
        name: "Customer must authenticate",
        says: "The customer's bank wants 3-D Secure, but the payment was made without the customer being present.",
        check: &["Bring the customer back and confirm the same PaymentIntent on the session."],
        ..ROW
    },
    Detail {
        token: "payment_intent_authentication_failure",
        statuses: &[402],
        name: "Authentication failed",
        says: "The customer did not pass 3-D Secure, or left it.",
        check: &["Offer another payment method and confirm again."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "payment_intent_unexpected_state",
        statuses: &[400],
        name: "PaymentIntent in the wrong state",
        says: "The integration wants something that the PaymentIntent's state does not allow, such as confirming one that has succeeded or was cancelled.",
        check: &["Fetch the PaymentIntent and act upon its `status`; a double submit is typical."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "resource_missing",
        spellings: &["No such customer", "No such price", "No such payment_intent"],
        statuses: &[404, 400],
        name: "No such object",
        says: "The id does not exist in this account and mode; most often a test id is used with a live key or the other way round.",
        check: &[
            "Compare the modes: `sk_test_` or `sk_live_`, and `livemode` of the object.",
            "With Connect send `Stripe-Account` if the object belongs to a connected account.",
        ],
        ..ROW
    },
    Detail {
        token: "parameter_missing",
        statuses: &[400],
        name: "Parameter missing",
        says: "The integration's request lacks a required parameter.",
        check: &["`param` names it."],
        ..ROW
    },
    Detail {
        token: "parameter_unknown",
        statuses: &[400],
        name: "Parameter unknown",
        says: "The integration sends a parameter that this endpoint does not have in its API version.",
        check: &["`param` names it; compare the `Stripe-Version` with the reference."],
        ..ROW
    },
    Detail {
        token: "parameter_invalid_empty",
        statuses: &[400],
        name: "Parameter empty",
        says: "The integration sends an empty value for a parameter that needs one.",
        check: &["`param` names it; often a form field or variable was empty."],
        ..ROW
    },
    Detail {
        token: "amount_too_small",
        statuses: &[400],
        name: "Amount too small",
        says: "The amount is below the smallest charge for this currency.",
        check: &["Amounts are in the smallest unit (cents): 10 dollars are 1000."],
        ..ROW
    },
    Detail {
        token: "amount_too_large",
        statuses: &[400],
        name: "Amount too large",
        says: "The amount is above the largest charge.",
        check: &["Amounts are in the smallest unit (cents): 10 dollars are 1000."],
        ..ROW
    },
    Detail {
        token: "api_key_expired",
        statuses: &[401],
        name: "API key expired",
        says: "The integration's key has expired or was rolled.",
        check: &["Put the current key from the dashboard into the configuration."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "platform_api_key_expired",
        statuses: &[401],
        name: "Platform key expired",
        says: "A platform's key for this connected account no longer works.",
        check: &["Use the platform's current secret key with the `Stripe-Account` header."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "secret_key_required",
        statuses: &[401, 403],
        name: "Secret key required",
        says: "The server of the integration uses the publishable key (`pk_…`), which may not do this.",
        check: &["Use the secret key (`sk_…`) or a restricted one, and never in a browser or app."],
        ..ROW
    },
    Detail {
        token: "livemode_mismatch",
        statuses: &[400],
        name: "Test and live mode mixed",
        says: "The key and the object, or two objects, belong to different modes.",
        check: &["Use test keys with test objects, and live keys with live ones."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "testmode_charges_only",
        name: "Only test charges allowed",
        says: "The Stripe account is not activated yet, so it can only make test charges.",
        check: &["Activate the account in the dashboard."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "tls_version_unsupported",
        name: "TLS version not supported",
        says: "The integration connects with a TLS version older than 1.2, which Stripe refuses.",
        check: &["Update the TLS library, or the runtime of the integration."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "token_already_used",
        statuses: &[400],
        name: "Token already used",
        says: "The integration uses a card token twice; each works once.",
        check: &[
            "Attach the payment method to a customer if it is needed again; look for a double submit.",
        ],
        ..ROW
    },
    Detail {
        token: "charge_already_refunded",
        statuses: &[400],
        name: "Charge already refunded",
        says: "The charge has been refunded in full already.",
        check: &["Fetch the charge before you refund; a repeated job or click is typical."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "balance_insufficient",
        statuses: &[400],
        name: "Balance too small",
        says: "The Stripe account's available balance is smaller than the payout, transfer or refund.",
        check: &["Compare with `GET /v1/balance`: pending money is not available yet."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "account_invalid",
        statuses: &[403],
        name: "Account invalid",
        says: "The account in `Stripe-Account` does not exist, or the platform has no access to it.",
        check: &[
            "Check the account's id, the mode of the key, and whether the account has disconnected the platform.",
        ],
        ..ROW
    },
];
