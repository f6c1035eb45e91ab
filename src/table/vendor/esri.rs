//! ArcGIS (Esri): token errors, put into the content of an ordinary response.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "ArcGIS",
    aliases: &["esri", "arcgis online", "arcgis server", "arcgis enterprise"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Status {
                code: 498,
                phrase: "Invalid Token",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "ArcGIS",
                    product: "ArcGIS REST services",
                    tell: "a JSON body {\"error\":{\"code\":498,...}}, as a rule under status 200",
                }),
                on_wire: OnWire::Body,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "ArcGIS REST JS, packages/arcgis-rest-request/src/request.ts",
                    url: "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/request.ts",
                },
                summary: "In the body of a 200: ArcGIS does not accept your token, or no longer does.",
                meaning: "The status line usually says 200; the 498 is the code in the JSON error \
                    object, so a check of the status alone takes the failure for a success. A token \
                    came along, but it has expired or was never good here. If none had come, the code would be 499. In other HTTP APIs both are a 401.",
                causes: &[
                    "The token has expired: it lives only as long as the expiration that it was asked for with.",
                    "It was issued for a referer or an IP address, and the request comes from another.",
                    "It belongs to another portal or server; a stand-alone server does not take a portal's token.",
                    "The token was damaged on its way: not URL-encoded, cut off, with quotes around it.",
                ],
                client: &[
                    "Get a fresh token from generateToken or OAuth and repeat the request once.",
                    "Test for an error member in every JSON answer, whatever its status says.",
                    "In ArcGIS REST JS catch ArcGISAuthError: it stands for 498 and 499.",
                ],
                server: &[
                    "Behind a proxy, issue tokens with client=referer: those bound to an IP address break there.",
                    "Compare the clocks of portal and servers: a clock that is ahead lets tokens expire early.",
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
                        code: 401,
                        difference: "401 says the same in the status line; 498 hides it in the body of a 200.",
                    },
                    Related {
                        code: 499,
                        difference: "499: no token came; 498: one came and was turned down.",
                    },
                    Related {
                        code: 403,
                        difference: "403: the token is good, but its owner lacks the right; 498: the token itself is turned down.",
                    },
                ],
                keywords: &[
                    "arcgis token expired", "arcgis invalid token", "esri invalid token",
                    "feature server token", "esri token", "refresh arcgis token",
                    "arcgis 200 with error", "arcgisautherror", "generatetoken",
                ],
            },
            Status {
                code: 499,
                phrase: "Token Required",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "ArcGIS",
                    product: "ArcGIS REST services",
                    tell: "a JSON body {\"error\":{\"code\":499,...}}, as a rule under status 200",
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
                    no token. With a token that was turned down the code is 498. It is not the 499 \
                    of nginx and other proxies, which stands in a log and means that a client hung \
                    up.",
                causes: &[
                    "The layer, service or folder is shared with an organization or a group only.",
                    "The token was left out of this one request: a sublayer, an attachment, a print task.",
                    "A service that used to be public no longer is.",
                    "The address of the service is mistyped: some servers ask for a token before they look.",
                ],
                client: &[
                    "Add token=... to the query or form, or let the library do it with its authentication option.",
                    "Open the service's address with ?f=json in a private window: that is what the public sees.",
                ],
                server: &[
                    "Share the item with Everyone if it is meant to be public, and its layers too.",
                    "For an application without sign-in, use an API key or a proxy that adds the token.",
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
                        code: 401,
                        difference: "401 says the same in the status line; 499 hides it in the body of a 200.",
                    },
                    Related {
                        code: 498,
                        difference: "498: a token came and was turned down; 499: none came.",
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
