//! CORS messages of the browsers' consoles: why a page may not read a response that may well have come.
//!
//! The reasons of Chrome, Firefox and Safari are here that somebody can act upon, one row per text; left out are
//! `The response is invalid.`, warnings, old experiments and texts that only browser developers see. A browser hides
//! the status from the page; only Firefox and Safari print it in some of these lines, so `statuses` is empty. Firefox
//! writes typographic quotes, which the tokens keep; the spellings have plain ones.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "cors-message",
    title: "CORS messages of browsers",
    vendor: "browsers",
    product: "browsers",
    shown_in: "the browser's console",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Chromium, third_party/blink/renderer/platform/loader/cors/cors_error_string.cc",
        url: "https://github.com/chromium/chromium/blob/main/third_party/blink/renderer/platform/loader/cors/cors_error_string.cc",
    },
    ..BLANK
};

/// Firefox, dom/locales/en-US/chrome/security/security.properties.
const GECKO: Source = Source::Page {
    title: "Firefox, dom/locales/en-US/chrome/security/security.properties",
    url: "https://github.com/mozilla/gecko-dev/blob/master/dom/locales/en-US/chrome/security/security.properties",
};

/// WebKit, Source/WebCore/loader/CrossOriginAccessControl.cpp.
const WEBKIT: Source = Source::Page {
    title: "WebKit, Source/WebCore/loader/CrossOriginAccessControl.cpp",
    url: "https://github.com/WebKit/WebKit/blob/main/Source/WebCore/loader/CrossOriginAccessControl.cpp",
};

/// WebKit, Source/WebCore/loader/CrossOriginPreflightResultCache.cpp.
const WEBKITPRE: Source = Source::Page {
    title: "WebKit, Source/WebCore/loader/CrossOriginPreflightResultCache.cpp",
    url: "https://github.com/WebKit/WebKit/blob/main/Source/WebCore/loader/CrossOriginPreflightResultCache.cpp",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header",
        name: "Chrome: the preflight lacks the header",
        says: "The browser asked first with OPTIONS, and the answer has no `Access-Control-Allow-Origin`: the app, a login filter or a proxy answered it without CORS.",
        check: &[
            "See who answers: `curl -i -X OPTIONS -H 'Origin: https://PAGE' -H 'Access-Control-Request-Method: POST' URL`.",
            "Let OPTIONS pass without login (it never carries credentials), and answer 204 with the headers.",
        ],
        ..ROW
    },
    Detail {
        token: "Response to preflight request doesn't pass access control check: It does not have HTTP ok status",
        name: "Chrome: the preflight got an error status",
        says: "The browser asked first with OPTIONS, and the server or a proxy answered with an error (401, 404, 405, 5xx) instead of 2xx.",
        check: &[
            "Look at the status of the OPTIONS request in the Network panel.",
            "Let OPTIONS pass without login, give it a route, and answer 204 with the CORS headers.",
        ],
        ..ROW
    },
    Detail {
        token: "Response to preflight request doesn't pass access control check: Redirect is not allowed",
        spellings: &["Redirect is not allowed for a preflight request"],
        name: "Chrome: the preflight was redirected",
        says: "The server answered the preflight with a redirect, which browsers do not follow: http to https, a slash at the end, `www`, or a login.",
        check: &[
            "Use the final URL in the page's code; `curl -sI -X OPTIONS URL` shows `Location`.",
            "Exempt OPTIONS from redirects and login on the server.",
        ],
        ..ROW
    },
    Detail {
        token: "No 'Access-Control-Allow-Origin' header is present on the requested resource",
        name: "Chrome: the header is missing",
        says: "The response came, with any status, but without `Access-Control-Allow-Origin`, so Chrome keeps it from the page; often it is an error page.",
        check: &[
            "Look at the status first: an error of a proxy or app often lacks the header that a 200 has.",
            "Send the header on errors too: in nginx `add_header … always`.",
            "Test with `curl -i -H 'Origin: https://PAGE' URL`.",
        ],
        ..ROW
    },
    Detail {
        token: "must not be the wildcard '*' when the request's credentials mode is 'include'",
        name: "Chrome: `*` together with credentials",
        says: "The server allows every origin with `*`, but the page sends cookies or a login, and then the origin must be named.",
        check: &[
            "Send the page's origin back in `Access-Control-Allow-Origin`, with `Access-Control-Allow-Credentials: true` and `Vary: Origin`.",
            "Or drop `credentials: 'include'` (`withCredentials`) in the page.",
        ],
        ..ROW
    },
    Detail {
        token: "The 'Access-Control-Allow-Origin' header contains multiple values",
        name: "Chrome: the header has several values",
        says: "The response carries several values in `Access-Control-Allow-Origin`; mostly the app and a proxy both add it.",
        check: &[
            "Look at `curl -i -H 'Origin: https://PAGE' URL`, and remove the header in one of the two.",
            "For several origins send back the one that asks, and `Vary: Origin`.",
        ],
        ..ROW
    },
    Detail {
        token: "The 'Access-Control-Allow-Origin' header contains the invalid value",
        name: "Chrome: the header has an invalid value",
        says: "The server's `Access-Control-Allow-Origin` is no origin: empty, without scheme, or with a path.",
        check: &[
            "Write it as `https://example.com` or `https://example.com:8443`, without a slash at the end.",
        ],
        ..ROW
    },
    Detail {
        token: "The 'Access-Control-Allow-Origin' header has a value '…' that is not equal to the supplied origin",
        spellings: &["that is not equal to the supplied origin"],
        name: "Chrome: another origin is allowed",
        says: "The server allows another origin than the page's; http against https, port and `www` all count, and a cache may have kept another page's answer.",
        check: &[
            "Compare both values in the message, and add the page's origin on the server.",
            "Send `Vary: Origin`, and empty the cache or CDN.",
        ],
        ..ROW
    },
    Detail {
        token: "which must be 'true' when the request's credentials mode is 'include'",
        name: "Chrome: credentials are not allowed",
        says: "The page sends cookies or a login, and the server did not answer with `Access-Control-Allow-Credentials: true`.",
        check: &["Send the header with exactly `true`, on the preflight and on the response."],
        ..ROW
    },
    Detail {
        token: "is not allowed by Access-Control-Allow-Methods in preflight response",
        name: "Chrome: the method is not allowed",
        says: "The server's preflight answer doesn't list the page's method in `Access-Control-Allow-Methods`; it is no 405.",
        check: &[
            "Add the method there; names are case-sensitive, so write `PATCH` in capitals in `fetch()` too.",
        ],
        ..ROW
    },
    Detail {
        token: "is not allowed by Access-Control-Allow-Headers in preflight response",
        name: "Chrome: a request header is not allowed",
        says: "The page sends a header that the server's preflight answer doesn't list in `Access-Control-Allow-Headers`.",
        check: &[
            "Add the named header there; `*` does not cover `Authorization`.",
            "Or leave out the header in the page; `Content-Type: application/json` already needs this.",
        ],
        ..ROW
    },
    Detail {
        token: "Cannot parse Access-Control-Allow-Methods response header field in preflight response",
        name: "Chrome: the list of methods is malformed",
        says: "The server's `Access-Control-Allow-Methods` is no list of names with commas.",
        check: &["Write it as `GET, POST, PUT`."],
        ..ROW
    },
    Detail {
        token: "Cannot parse Access-Control-Allow-Headers response header field in preflight response",
        name: "Chrome: the list of headers is malformed",
        says: "The server's `Access-Control-Allow-Headers` is no list of names with commas.",
        check: &["Write it as `Authorization, Content-Type`."],
        ..ROW
    },
    Detail {
        token: "contains a username and password, which is disallowed for cross-origin requests",
        name: "Chrome: redirect with credentials",
        says: "The server redirected to a URL with user name and password in it, which is forbidden across origins.",
        check: &["Take them out of `Location` on the server."],
        ..ROW
    },
    Detail {
        token: "Cross origin requests are only supported for protocol schemes",
        name: "Chrome: no HTTP address",
        says: "The page or what it asks for has an address such as `file:`, for which there is no CORS; no server was asked.",
        check: &[
            "Serve the page from a local server, for example `python3 -m http.server`, instead of opening the file.",
        ],
        ..ROW
    },
    Detail {
        token: "Cross origin requests are not allowed by request mode",
        name: "Chrome: the page allows only its own origin",
        says: "The page fetches from another origin with `mode: 'same-origin'`, so its own code forbids the request.",
        check: &["Use `mode: 'cors'`, and let the server send the CORS headers."],
        ..ROW
    },
    Detail {
        token: "is not a secure context and the resource is in more-private address space",
        name: "Chrome: a public http page asks a private address",
        says: "A page loaded over plain http asks for an address in a private network or on this machine, which Chrome forbids.",
        check: &["Serve the page over https."],
        ..ROW
    },
    Detail {
        token: "Permission was denied for this request to access the `…` address space",
        name: "Chrome: local network access denied",
        says: "The page wants to reach the local network or this machine, and the user or a policy did not allow it.",
        check: &["Allow local network access in the site's permissions."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "CORS header ‘Access-Control-Allow-Origin’ missing",
        spellings: &[
            "CORS header 'Access-Control-Allow-Origin' missing",
            "CORS Missing Allow Origin",
        ],
        name: "Firefox: the header is missing",
        says: "The response came, but without `Access-Control-Allow-Origin`, so Firefox keeps it from the page; the true status stands at the end of the line.",
        check: &[
            "Look up the status after `Status code:` first; an error page often lacks the header.",
            "Send the header on errors too: in nginx `add_header … always`.",
        ],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "CORS request did not succeed",
        name: "Firefox: the request failed before HTTP",
        says: "The request failed below HTTP: the server is down, its certificate is not trusted, or an extension or mixed content blocked it; CORS is not the cause.",
        check: &[
            "Open the URL in its own tab: it shows a certificate or connection error.",
            "Check for `http:` in an https page, and for extensions that block.",
        ],
        retry: None,
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "CORS preflight response did not succeed",
        spellings: &["CORS preflight channel did not succeed"],
        name: "Firefox: the preflight got an error status",
        says: "The browser asked first with OPTIONS, and the server or a proxy answered with an error; the status stands at the end of the line.",
        check: &[
            "Look up the status after `Status code:`.",
            "Let OPTIONS pass without login, give it a route, and answer 204 with the CORS headers.",
        ],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "CORS header ‘Access-Control-Allow-Origin’ does not match",
        spellings: &["CORS header 'Access-Control-Allow-Origin' does not match"],
        name: "Firefox: another origin is allowed",
        says: "The server allows another origin than the page's; http against https, port and `www` all count.",
        check: &[
            "Add the page's origin on the server, send `Vary: Origin`, and empty the cache or CDN.",
        ],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed",
        spellings: &["Multiple CORS header 'Access-Control-Allow-Origin' not allowed"],
        name: "Firefox: the header has several values",
        says: "The response carries `Access-Control-Allow-Origin` more than once; mostly the app and a proxy both add it.",
        check: &[
            "Look at `curl -i -H 'Origin: https://PAGE' URL`, and remove the header in one of the two.",
        ],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’",
        spellings: &[
            "Credential is not supported if the CORS header 'Access-Control-Allow-Origin' is '*'",
        ],
        name: "Firefox: `*` together with credentials",
        says: "The server allows every origin with `*`, but the page sends cookies or a login, and then the origin must be named.",
        check: &[
            "Send the page's origin back, with `Access-Control-Allow-Credentials: true` and `Vary: Origin`.",
        ],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’",
        spellings: &["expected 'true' in CORS header 'Access-Control-Allow-Credentials'"],
        name: "Firefox: credentials are not allowed",
        says: "The page sends cookies or a login, and the server did not answer with `Access-Control-Allow-Credentials: true`.",
        check: &["Send the header with exactly `true`, on the preflight and on the response."],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "Did not find method in CORS header ‘Access-Control-Allow-Methods’",
        spellings: &["Did not find method in CORS header 'Access-Control-Allow-Methods'"],
        name: "Firefox: the method is not allowed",
        says: "The server's preflight answer doesn't list the page's method in `Access-Control-Allow-Methods`; it is no 405.",
        check: &["Add the method there, in capitals."],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response",
        spellings: &[
            "is not allowed according to header 'Access-Control-Allow-Headers' from CORS preflight response",
            "missing token ‘…’ in CORS header ‘Access-Control-Allow-Headers’",
            "missing token '…' in CORS header 'Access-Control-Allow-Headers'",
        ],
        name: "Firefox: a request header is not allowed",
        says: "The page sends a header that the server's preflight answer doesn't list in `Access-Control-Allow-Headers`.",
        check: &["Add the named header there; `*` does not cover `Authorization`."],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "invalid token ‘…’ in CORS header ‘Access-Control-Allow-Methods’",
        spellings: &[
            "invalid token '…' in CORS header 'Access-Control-Allow-Methods'",
            "invalid token ‘…’ in CORS header ‘Access-Control-Allow-Headers’",
            "invalid token '…' in CORS header 'Access-Control-Allow-Headers'",
        ],
        name: "Firefox: a list is malformed",
        says: "The server's `Access-Control-Allow-Methods` or `Access-Control-Allow-Headers` is no list of names with commas.",
        check: &[
            "Look at the token in the message, and write the list as `GET, POST` or `Authorization, Content-Type`.",
        ],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "CORS request external redirect not allowed",
        name: "Firefox: redirect not allowed",
        says: "The server redirected a request where CORS forbids it, such as a preflight.",
        check: &["Use the final URL in the page's code, and exempt OPTIONS from redirects."],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "CORS request not http",
        name: "Firefox: no HTTP address",
        says: "The page or what it asks for has an address such as `file:`, for which there is no CORS; no server was asked.",
        check: &[
            "Serve the page from a local server, for example `python3 -m http.server`, instead of opening the file.",
        ],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "Reason: CORS disabled",
        name: "Firefox: CORS is switched off",
        says: "This Firefox has CORS switched off by a setting, so it refuses every request to another origin.",
        check: &["Set `content.cors.disable` to false in `about:config`."],
        source: GECKO,
        ..ROW
    },
    Detail {
        token: "Preflight response is not successful",
        name: "Safari: the preflight got an error status",
        says: "The browser asked first with OPTIONS, and the server or a proxy answered with an error; newer versions print the status at the end.",
        check: &[
            "Look up the status after `Status code:`.",
            "Let OPTIONS pass without login, give it a route, and answer 204 with the CORS headers.",
        ],
        source: WEBKIT,
        ..ROW
    },
    Detail {
        token: "is not allowed by Access-Control-Allow-Origin",
        name: "Safari: the header is missing or names another origin",
        says: "The response came, but its `Access-Control-Allow-Origin` is missing or names another origin; newer versions print the true status at the end.",
        check: &[
            "Look up the status after `Status code:` first; an error page often lacks the header.",
            "Test with `curl -i -H 'Origin: https://PAGE' URL`.",
        ],
        source: WEBKIT,
        ..ROW
    },
    Detail {
        token: "Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true",
        name: "Safari: `*` together with credentials",
        says: "The server allows every origin with `*`, but the page sends cookies or a login, and then the origin must be named.",
        check: &[
            "Send the page's origin back, with `Access-Control-Allow-Credentials: true` and `Vary: Origin`.",
        ],
        source: WEBKIT,
        ..ROW
    },
    Detail {
        token: "Access-Control-Allow-Origin cannot contain more than one origin",
        name: "Safari: the header has several values",
        says: "The response carries several values in `Access-Control-Allow-Origin`; mostly the app and a proxy both add it.",
        check: &[
            "Look at `curl -i -H 'Origin: https://PAGE' URL`, and remove the header in one of the two.",
        ],
        source: WEBKIT,
        ..ROW
    },
    Detail {
        token: "Credentials flag is true, but Access-Control-Allow-Credentials is not \"true\"",
        name: "Safari: credentials are not allowed",
        says: "The page sends cookies or a login, and the server did not answer with `Access-Control-Allow-Credentials: true`.",
        check: &["Send the header with exactly `true`, on the preflight and on the response."],
        source: WEBKIT,
        ..ROW
    },
    Detail {
        token: "Method … is not allowed by Access-Control-Allow-Methods.",
        name: "Safari: the method is not allowed",
        says: "The server's preflight answer doesn't list the page's method in `Access-Control-Allow-Methods`; it is no 405.",
        check: &["Add the method there, in capitals."],
        source: WEBKITPRE,
        ..ROW
    },
    Detail {
        token: "Request header field … is not allowed by Access-Control-Allow-Headers.",
        name: "Safari: a request header is not allowed",
        says: "The page sends a header that the server's preflight answer doesn't list in `Access-Control-Allow-Headers`.",
        check: &["Add the named header there; with credentials `*` does not count."],
        source: WEBKITPRE,
        ..ROW
    },
    Detail {
        token: "not allowed to follow a cross-origin CORS redirection with non CORS scheme",
        name: "Safari: redirect to another scheme",
        says: "The server redirected to an address that is neither http nor https.",
        check: &["Look at `Location` with `curl -sI URL`."],
        source: WEBKIT,
        ..ROW
    },
    Detail {
        token: "due to access control checks",
        name: "Safari: general second line",
        says: "Safari kept a response from the page because of CORS, or the request failed before HTTP; the line before it says why.",
        check: &[
            "Read the line above; if there is none, open the URL in its own tab, because the server may be unreachable.",
        ],
        retry: None,
        source: WEBKIT,
        ..ROW
    },
];
