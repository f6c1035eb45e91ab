//! Laravel: the code of an expired page, that is, of a form without a valid CSRF token.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Laravel",
    aliases: &["livewire", "inertia"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 419,
            phrase: "Page Expired",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Laravel",
                product: "Laravel",
                tell: "a page `419 | Page Expired`, or JSON with `CSRF token mismatch.`; a cookie `XSRF-TOKEN`",
                everyday: true,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Laravel, src/Illuminate/Foundation/Exceptions/Handler.php",
                url: "https://github.com/laravel/framework/blob/13.x/src/Illuminate/Foundation/Exceptions/Handler.php",
            },
            summary: "The form's CSRF token does not match the session; reload the page and send again.",
            meaning: "Laravel's CSRF protection rejected a writing request: its token is missing \
                or is not the session's. Who you are and what you may do was not even looked at; \
                that would be 401 and 403. Most often it is just a page that stayed open longer \
                than its session, hence the name. Laravel 13 lets a browser's same-origin request \
                over HTTPS pass without a token.",
            causes: &[
                "The session ran out while the form was open: 120 minutes unless `SESSION_LIFETIME` says otherwise.",
                "The form has no `@csrf`, or the script sends neither `X-CSRF-TOKEN` nor `X-XSRF-TOKEN`.",
                "The session cookie does not come back: wrong `SESSION_DOMAIN`, `SESSION_SECURE_COOKIE` over plain HTTP, or `SESSION_SAME_SITE`.",
                "You signed in or out in another tab: both give the session a new token, and this page still has the old one.",
                "A webhook or API client posts to a route in `routes/web.php`.",
                "A page with a token in it was cached and handed to somebody else.",
                "Laravel 13: the request came over plain HTTP (no `Sec-Fetch-Site`), from a subdomain (`same-site`) or from a script.",
            ],
            client: &[
                "Copy what you typed, reload the page, paste and send.",
                "In a script: GET a page, keep its cookies, then send the `XSRF-TOKEN` cookie, URL-decoded, as `X-XSRF-TOKEN`.",
            ],
            server: &[
                "See in the browser's network panel whether the session cookie comes back with the POST at all.",
                "Several servers: share the session store and `APP_KEY`, or the token works on one of them only.",
                "Put webhooks into `routes/api.php` or the `except` list of the CSRF middleware, and verify the sender's signature there.",
                "Keep pages with forms out of full-page caches and CDNs: `Cache-Control: private, no-store`.",
                "After a change in `.env` run `php artisan config:clear`: a cached configuration keeps the old session settings.",
                "Laravel 13, front end on another subdomain: send the token; `allowSameSite: true` also helps, but trusts every subdomain.",
            ],
            headers: &[
                Header {
                    name: "X-CSRF-TOKEN",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "the token as the page has it, for scripts; forms send it as `_token`",
                },
                Header {
                    name: "X-XSRF-TOKEN",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "the token in encrypted form, from the cookie `XSRF-TOKEN`; Axios sends it by itself",
                },
                Header {
                    name: "Sec-Fetch-Site",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "`same-origin`, as browsers set it over HTTPS, passes without a token in Laravel 13",
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
                    code: 403,
                    difference: "403: you may not do this; 419: only the token is wrong. Laravel 13 with `useOriginOnly` sends 403 instead.",
                },
                Related {
                    code: 401,
                    difference: "401: you are not signed in; 419: the form is stale, whoever you are.",
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
                "signed in in another tab",
                "preventrequestforgery",
                "validatecsrftokens",
                "sec-fetch-site laravel",
                "csrf token expired laravel",
                "laravel form token mismatch",
                "laravel page expired after idle",
                "session expired while filling in the form",
                "csrf cookie out of date",
                "form was open too long",
            ],
        }],
    ),
};
