//! Oracle REST Data Services: the code for an error in a resource that its user wrote.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Oracle",
    aliases: &["ords", "oracle rest data services", "oracle ords"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 555,
            phrase: "User Defined Resource Error",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Oracle",
                product: "Oracle REST Data Services (ORDS)",
                tell: "JSON with `\"code\": \"UserDefinedResourceError\"` and an `o:errorCode` such as `ORDS-25001`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Internet-Draft, 555 HTTP Status Code (Divilly, Oracle, 2020)",
                url: "https://www.ietf.org/archive/id/draft-divilly-status-555-00.html",
            },
            summary: "ORDS works, but the SQL or PL/SQL that somebody wrote for this address failed.",
            meaning: "In ORDS users define REST resources by SQL and PL/SQL of their own. When such a \
                    statement fails, ORDS does not answer 500, which would blame the server, but 555: \
                    look at the resource. Its author at Oracle proposed the code in an Internet-Draft \
                    that expired in 2020; it was never registered. The phrase in the status line and the \
                    JSON body tell it from Bitbucket's 555.",
            causes: &[
                "The SQL is wrong or lacks a privilege: `ORA-00942` (table or view does not exist), `ORA-00904` (invalid identifier).",
                "PL/SQL raised an exception that the handler did not catch, often its own `raise_application_error` (`ORA-20…`).",
                "A bind variable is null or has the wrong type: a missing parameter, a date in another format.",
            ],
            client: &[
                "Read `cause` in the JSON body: it can hold the ORA number and its message.",
                "Check your parameters first, then report it to the author of the resource with the `instance` value (the ECID).",
            ],
            server: &[
                "Run the handler's source in SQL Developer or SQLcl as the schema that owns the REST module, with the same binds.",
                "Catch expected errors in the handler and set `:status_code` yourself, for example to 400 or 404.",
                "Detail is missing? `ords config set debug.printDebugToScreen true` shows stack traces; never leave it on in production.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "once the statement or the parameters are corrected",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 500,
                    difference: "500: ORDS itself failed; 555: the resource that a user defined.",
                },
                Related { code: 503, difference: "503: ORDS gets no database connection." },
                Related {
                    code: 404,
                    difference: "404: no module, template or handler matches the address.",
                },
                Related { code: 400, difference: "400: the request itself is malformed." },
            ],
            keywords: &[
                "userdefinedresourceerror",
                "ords-25001",
                "ords 555",
                "oracle rest data services error",
                "an error occurred when evaluating the sql statement associated with this resource",
                "apex rest 555",
                "ora-00942 rest",
                "ords handler error",
            ],
        }],
    ),
};
