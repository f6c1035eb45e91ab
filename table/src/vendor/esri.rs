//! ArcGIS (Esri): token errors, put into the body of an ordinary response.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "ArcGIS",
    aliases: &["esri", "arcgis online", "arcgis server", "arcgis enterprise"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 498,
                phrase: "Invalid Token",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "ArcGIS",
                    product: "ArcGIS REST services",
                    tell: "a JSON body `{\"error\":{\"code\":498,...}}`, usually under status 200",
                    everyday: false,
                }),
                on_wire: OnWire::Body,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "ArcGIS REST JS, packages/arcgis-rest-request/src/request.ts",
                    url: "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/request.ts",
                },
                summary: "In the body of a 200: ArcGIS does not accept your token, or no longer does.",
                meaning: "The status line usually says 200; the 498 is the code in the JSON error \
                    object, so a check of the status alone takes the failure for a success. A \
                    token came along, but it has expired or was never valid here. If none had \
                    come, the code would be 499. Other HTTP APIs answer 401 in both cases.",
                causes: &[
                    "The token has expired: it lives only as long as the `expiration` it was requested with.",
                    "It was issued for one referer or IP address, and the request comes from another.",
                    "It belongs to another portal or server; a stand-alone server does not accept a portal's token.",
                    "The token was damaged on its way: not URL-encoded, cut off, with quotes around it.",
                ],
                client: &[
                    "Get a fresh token from `generateToken` or OAuth and repeat the request once.",
                    "Check every JSON answer for an `error` member, whatever its status says.",
                    "In ArcGIS REST JS catch `ArcGISAuthError`: it covers 498 and 499.",
                ],
                server: &[
                    "Behind a proxy, issue tokens with `client=referer`: tokens bound to an IP address break there.",
                    "Compare the clocks of portal and servers: a clock that runs ahead lets tokens expire early.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with a fresh token" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499: no token came; 498: one came and was rejected.",
                    },
                    Related {
                        code: 401,
                        difference: "401 says the same in the status line; 498 hides it in the body of a 200.",
                    },
                    Related {
                        code: 403,
                        difference: "403: the token is good, but its owner lacks the right; 498: the token itself is rejected.",
                    },
                ],
                keywords: &[
                    "arcgis token expired", "arcgis invalid token", "esri invalid token",
                    "feature server token", "esri token", "refresh arcgis token",
                    "arcgis 200 with error", "arcgisautherror", "generatetoken",
                    "arcgis token invalid",
                ],
            },
            Entry {
                code: 499,
                phrase: "Token Required",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "ArcGIS",
                    product: "ArcGIS REST services",
                    tell: "a JSON body `{\"error\":{\"code\":499,...}}`, usually under status 200",
                    everyday: false,
                }),
                on_wire: OnWire::Body,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "ArcGIS REST JS, packages/arcgis-rest-request/src/request.ts",
                    url: "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/request.ts",
                },
                summary: "In the body of a 200: this ArcGIS service is not public; bring a token.",
                meaning: "The status line usually says 200; the 499 is the code in the JSON error \
                    object. The service or folder is not shared with everyone, and the request had \
                    no token. If a token had come and been rejected, the code would be 498. It is \
                    not the 499 of nginx and other proxies, which stands in a log and means that a \
                    client hung up.",
                causes: &[
                    "The layer, service or folder is shared with an organization or a group only.",
                    "The token was left out of this one request: a sublayer, an attachment, a print task.",
                    "A service that used to be public no longer is.",
                    "The service's address is mistyped: some servers ask for a token before they look.",
                ],
                client: &[
                    "Send the token as a form field of a POST or as `X-Esri-Authorization: Bearer TOKEN`; in a URL it ends up in logs and `Referer`.",
                    "Open the service's address with `?f=json` in a private window: that is what the public sees.",
                    "With an Esri library set its `authentication` option, so that every request carries the token.",
                ],
                server: &[
                    "Share the item with Everyone if it is meant to be public, and its layers too.",
                    "For an app without sign-in use an API key limited to this item and your referers, or a proxy that adds the token.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with a token" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 498,
                        difference: "498: a token came and was rejected; 499: none came.",
                    },
                    Related {
                        code: 401,
                        difference: "401 asks for credentials in the status line; this 499 asks in the body of a 200.",
                    },
                ],
                keywords: &[
                    "arcgis token missing", "esri token required", "arcgis login required",
                    "arcgis token required", "service not shared publicly",
                    "secured feature service", "esri login required", "layer requires sign in",
                    "arcgis 200 with error", "arcgisautherror", "arcgis missing token",
                ],
            },
        ],
    ),
};
