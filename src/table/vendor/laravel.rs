//! Laravel: the code of an expired page, that is, of a form without a valid CSRF token.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Laravel",
    aliases: &["livewire", "inertia"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 419,
            phrase: "Page Expired",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Laravel",
                product: "Laravel",
                tell: "a page 419 | Page Expired, or JSON saying CSRF token mismatch; a cookie XSRF-TOKEN",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Laravel, src/Illuminate/Foundation/Exceptions/Handler.php",
                url: "https://github.com/laravel/framework/blob/13.x/src/Illuminate/Foundation/Exceptions/Handler.php",
            },
            summary: "The form's CSRF token does not match the session; reload the page and send again.",
            meaning: "Laravel's CSRF protection turned a writing request away: the token in it is \
                missing or is not the session's. Who you are and what you may do was not even looked \
                at; that would be 401 and 403. Most often it is just a page that stayed open longer \
                than its session, hence the name.",
            causes: &[
                "The session ran out while the form was open: 120 minutes unless SESSION_LIFETIME says otherwise.",
                "The form has no @csrf, or the script sends neither X-CSRF-TOKEN nor X-XSRF-TOKEN.",
                "The session cookie does not come back: SESSION_DOMAIN, SESSION_SECURE_COOKIE or SameSite is off.",
                "A page with a token in it was cached and handed to somebody else.",
                "A webhook or API client posts to a route in routes/web.php.",
                "Laravel 13 over plain HTTP: browsers send no Sec-Fetch-Site there, so only a good token helps.",
            ],
            client: &[
                "Copy what you typed, reload the page, paste and send.",
                "In a script: GET a page first, keep its cookies, send XSRF-TOKEN's value, URL-decoded, as X-XSRF-TOKEN.",
            ],
            server: &[
                "See in the browser's network panel whether the session cookie comes back with the POST at all.",
                "Several servers: share the session store and APP_KEY, or the token fits on one of them only.",
                "Webhooks belong in routes/api.php, or among the URIs excepted from CSRF verification.",
                "Keep pages with forms out of full-page caches and CDNs: Cache-Control: private, no-store.",
                "After a change in .env: php artisan config:clear, or a cached configuration keeps the old session settings.",
            ],
            headers: &[
                Field {
                    name: "X-CSRF-TOKEN",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "the token as the page has it, for scripts; forms send it as _token",
                },
                Field {
                    name: "X-XSRF-TOKEN",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "the token in encrypted form, from the cookie XSRF-TOKEN; Axios sends it by itself",
                },
                Field {
                    name: "Sec-Fetch-Site",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "same-origin, as browsers set it, passes without a token in Laravel 13",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with the token of a fresh page",
            },
            redirect: None,
            formerly: &[],
            aliases: &["CSRF Token Mismatch"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 401,
                    difference: "401: you are not signed in; 419: the form is stale, whoever you are.",
                },
                Related {
                    code: 403,
                    difference: "403: you may not do this; 419: only the token is wrong. Laravel 13 with useOriginOnly says 403 instead of 419.",
                },
                Related {
                    code: 440,
                    difference: "440 is an expired session in Microsoft's Outlook on the web.",
                },
            ],
            keywords: &[
                "laravel csrf",
                "laravel csrf token mismatch",
                "laravel page expired",
                "laravel session expired",
                "laravel form expired",
                "laravel token mismatch",
                "csrf token mismatch",
                "inertia csrf",
                "missing @csrf in form",
                "csrf",
                "xsrf",
                "page has expired",
                "form expired",
                "x-csrf-token",
                "missing csrf token",
                "axios csrf",
                "livewire page expired",
                "postman 419",
                "sanctum",
                "the page has expired due to inactivity",
                "page has expired due to inactivity please refresh and try again",
                "xsrf-token cookie laravel",
                "tokenmismatchexception",
                "token mismatch exception",
                "verifycsrftoken",
            ],
        }],
    ),
};
