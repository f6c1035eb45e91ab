//! Proposals that never made it: codes from expired drafts and other documents, unregistered.

use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Source, Standing,
};

/// The proposals, in number order.
pub const ENTRIES: &[Entry] = checked(
    None,
    &[
        Entry {
            code: 103,
            phrase: "Checkpoint",
            standing: Standing::Proposed,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Gears, ResumableHttpRequestsProposal",
                url: "https://web.archive.org/web/20151013212135/http://code.google.com:80/p/gears/wiki/ResumableHttpRequestsProposal",
            },
            summary: "A dead proposal for resumable uploads; a 103 today is Early Hints.",
            meaning: "Google Gears once proposed POST and PUT requests that can be resumed, and \
                libraries took the name 103 Checkpoint from that proposal. It was never \
                registered, and in 2017 the number went to Early Hints (RFC 8297). Spring kept \
                `HttpStatus.CHECKPOINT` through 6.x, deprecated since 6.0.5.",
            causes: &[
                "Spring before 6.0.5 calls every 103 CHECKPOINT: `HttpStatus.valueOf(103)` has no other name for it.",
                "Python requests 2.34 still has `codes.checkpoint` as its only name for 103.",
            ],
            client: &[
                "Read it as Early Hints: an interim response with `Link` headers, and the real answer still to come.",
                "For uploads that survive a broken connection see tus, Google's own protocol (308), or the IETF draft (104).",
            ],
            server: &[
                "In Spring replace `CHECKPOINT` with `EARLY_HINTS`, which exists since 6.0.5: Spring 7 has dropped the old name.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "a 103 is not the final answer; wait for the response that follows it",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants { spring: &["HttpStatus.CHECKPOINT"], ..Constants::NONE },
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 104,
                    difference: "104 is the number that today's draft on resumable uploads uses.",
                },
                Related {
                    code: 308,
                    difference: "Google kept the other half of the idea: 308 Resume Incomplete.",
                },
            ],
            keywords: &[
                "gears", "google gears", "resumable requests proposal", "resumable post",
                "resumable put", "103 checkpoint", "resumablehttprequestsproposal",
            ],
        },
        Entry {
            code: 209,
            phrase: "Contents of Related",
            standing: Standing::Proposed,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "draft-prudhommeaux-http-status-209-00",
                url: "https://www.w3.org/2014/02/2xx/draft-prudhommeaux-http-status-209",
            },
            summary: "A draft's way to send a redirect and the page that it leads to in one answer.",
            meaning: "A 303 costs a second request; a 209 would have sent the content of the \
                other resource at once and named it in `Location`. W3C's Linked Data Platform \
                group wanted it for paging. The draft is of February 2014; its successor of June \
                took the number out again (2NN), let clients opt in with `Prefer: \
                contents-of-related`, and expired. 209 is still unassigned, and the group's paging \
                document ended as a Note in 2015 for lack of implementations.",
            causes: &[
                "A server for linked data from that time, which sends the first page of a long resource this way.",
                "An API chose a free 2xx number for a success of its own.",
            ],
            client: &[
                "Treat it like a 200 whose content belongs to the URI in `Location`, not to the one you asked for.",
                "Don't store the content under the address of your request.",
            ],
            server: &[
                "Send 303 with `Location`, or 200 with `Content-Location`: every client understands these.",
            ],
            headers: &[Header {
                name: "Location",
                message: Message::Response,
                requirement: Requirement::May,
                tells: "the related resource that the content really belongs to",
            }],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "it worked, and the content is already here",
            },
            redirect: None,
            formerly: &[],
            aliases: &["Related Content"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 303,
                    difference: "303 names the other resource and lets you fetch it; 209 would have brought it along.",
                },
                Related {
                    code: 200,
                    difference: "200 is about the URI that you asked for; 209 about another one.",
                },
            ],
            keywords: &[
                "ldp paging", "linked data platform", "in-sequence page resource", "2nn",
                "303 without round trip", "prudhommeaux",
            ],
        },
        Entry {
            code: 419,
            phrase: "Insufficient Space on Resource",
            standing: Standing::Proposed,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "draft-ietf-webdav-protocol-05",
                url: "https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05",
            },
            summary: "An early WebDAV draft's word for a full disk; it became 507.",
            meaning: "Libraries trace it to the early WebDAV drafts (1997): the resource has no \
                room left for what the request would store. When WebDAV became RFC 2518 the code \
                was 507 Insufficient Storage, and 419 was left unassigned. Apache HttpCore still \
                has the constant, Spring had it through 6.x. The 419 that you meet in the wild is \
                usually Laravel's Page Expired.",
            causes: &[
                "Not this one at all: a Laravel form whose CSRF token has expired.",
                "An application on Spring or HttpCore sends the constant, for a quota or a full disk.",
            ],
            client: &[
                "If the page says Page Expired, it is Laravel: reload the form. Otherwise free some space, or send less.",
            ],
            server: &[
                "Send 507 instead. In Spring 7 the constant `INSUFFICIENT_SPACE_ON_RESOURCE` no longer exists.",
                "Run `df -h` and `df -i` where the uploads land: inodes run out as well as bytes.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry { advice: RetryAdvice::AfterChange, reason: "once there is room again" },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants {
                spring: &["HttpStatus.INSUFFICIENT_SPACE_ON_RESOURCE"],
                node: &["StatusCodes.INSUFFICIENT_SPACE_ON_RESOURCE"],
                ..Constants::NONE
            },
            grpc: Grpc::NONE,
            related: &[Related {
                code: 507,
                difference: "507 is what WebDAV settled on; it blames the server, not the client.",
            }],
            keywords: &[
                "webdav draft", "sc_insufficient_space_on_resource", "no space left on resource",
                "old webdav disk full",
            ],
        },
        Entry {
            code: 420,
            phrase: "Method Failure",
            standing: Standing::Proposed,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "draft-ietf-webdav-protocol-05",
                url: "https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05",
            },
            summary: "An early WebDAV draft's word for a step spoiled by another; it became 424.",
            meaning: "Libraries trace it to the early WebDAV drafts (1997): one part of a request \
                was not carried out because another part had failed. RFC 2518 has that as 424 \
                Failed Dependency. Spring carried `METHOD_FAILURE` through 6.x, and so some \
                applications send it for any failed call. Elsewhere 420 is more often a rate \
                limit: Enhance Your Calm.",
            causes: &[
                "Another 420: Twitter's old API and others after it use the number for rate limits.",
                "A Spring application picked `HttpStatus.METHOD_FAILURE` for a failure in its own method.",
            ],
            client: &[
                "Read the body: an exception's text points to Spring, a word about calm or limits to a rate limit.",
            ],
            server: &[
                "Send 500 for a failure of your own, 502 for an upstream's, 424 in WebDAV.",
                "Before moving to Spring 7 search the code for `METHOD_FAILURE`: it no longer compiles.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "once the step that failed first is fixed",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants {
                spring: &["HttpStatus.METHOD_FAILURE"],
                node: &["StatusCodes.METHOD_FAILURE"],
                ..Constants::NONE
            },
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 424,
                    difference: "424 is the same idea with the number that WebDAV settled on.",
                },
                Related {
                    code: 429,
                    difference: "429 is the registered code for going too fast, which other users of 420 mean.",
                },
            ],
            keywords: &[
                "sc_method_failure", "spring 420", "method has failed", "method failed spring",
            ],
        },
        Entry {
            code: 421,
            phrase: "Destination Locked",
            standing: Standing::Proposed,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Spring Framework 6.0, HttpStatus.java",
                url: "https://github.com/spring-projects/spring-framework/blob/v6.0.0/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
            },
            summary: "An early WebDAV draft's word for a locked target of COPY or MOVE; now 423.",
            meaning: "Spring took the name from early drafts of WebDAV and carried it, \
                deprecated, through 6.x. The final WebDAV has a single code, 423 Locked, for the \
                source and for the destination. A 421 that you receive today is nearly always \
                Misdirected Request, which is about connections and host names.",
            causes: &[
                "More likely Misdirected Request: the server isn't set up for that host on that connection.",
                "A Spring application before version 7 sends `HttpStatus.DESTINATION_LOCKED`.",
            ],
            client: &[
                "After a COPY or MOVE look for a lock on the destination: PROPFIND for `DAV:lockdiscovery` shows it.",
            ],
            server: &[
                "Send 423, with `lock-token-submitted` in the error element. Spring 7 has dropped the constant.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with the destination's lock token, or once the lock is gone",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants { spring: &["HttpStatus.DESTINATION_LOCKED"], ..Constants::NONE },
            grpc: Grpc::NONE,
            related: &[Related {
                code: 423,
                difference: "423 is WebDAV's one code for locks, on the source and on the destination.",
            }],
            keywords: &[
                "copy to locked", "move to locked", "locked destination", "target is locked webdav",
            ],
        },
        Entry {
            code: 425,
            phrase: "Unordered Collection",
            standing: Standing::Proposed,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "draft-ietf-webdav-collection-protocol-04, §7.2",
                url: "https://datatracker.ietf.org/doc/html/draft-ietf-webdav-collection-protocol-04#section-7.2",
            },
            summary: "A WebDAV draft's no to a position in a collection that keeps no order.",
            meaning: "Drafts of the WebDAV Advanced Collections Protocol had it for a client that \
                places a member in a collection without an order, or in one that the server orders \
                itself. RFC 3648, which came out of that work, does without the code. Since 2018 \
                the number is Too Early (RFC 8470), but Yii 2 and Express 4 before 2022 kept the \
                old name, and Python requests still lists it first.",
            causes: &[
                "A library's table prints the old name for what is really a 425 Too Early.",
                "WebDAV software built on the drafts refused a `Position` header.",
            ],
            client: &[
                "Read it as Too Early: repeat the request once the TLS handshake is complete, without early data.",
            ],
            server: &[
                "Update npm's `statuses` to 2.x, which Express has used since 4.18: it says Too Early.",
                "For ordered collections follow RFC 3648: 409 with `DAV:collection-must-be-ordered` in the body.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "without the position, or in a collection that has an order",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[Related {
                code: 409,
                difference: "409 is what RFC 3648 shows for a position in a collection without an order.",
            }],
            keywords: &[
                "ordered collection", "webdav ordering", "orderpatch",
                "codes.unordered_collection", "webdav advanced collections",
            ],
        },
        Entry {
            code: 427,
            phrase: "SOAPAction Required",
            standing: Standing::Proposed,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "W3C xml-dist-app list, 3 May 2001: clarifying use of SOAPAction",
                url: "https://lists.w3.org/Archives/Public/xml-dist-app/2001May/0053.html",
            },
            summary: "A 2001 idea for SOAP 1.2: this service wants a SOAPAction header.",
            meaning: "W3C's XML Protocol group discussed it for a SOAP service that needs \
                `SOAPAction` and got none, or one that it doesn't know; `Required-SOAPAction` \
                would have named the right value. SOAP 1.2 went another way, with an `action` \
                parameter of `application/soap+xml`. The registry still has 427 as unassigned.",
            causes: &[
                "A SOAP stack or a list of codes from the time of the SOAP 1.2 drafts.",
                "A gateway whose author wanted a name for exactly this case.",
            ],
            client: &[
                "SOAP 1.1: send `SOAPAction` with the value from the WSDL's `soapAction` attribute, in double quotes.",
                "SOAP 1.2: put it into `Content-Type: application/soap+xml; action=\"…\"`.",
            ],
            server: &[
                "Answer with a SOAP fault: SOAP 1.1 sends it with 500, SOAP 1.2 with 400 if the sender is at fault.",
            ],
            headers: &[
                Header {
                    name: "SOAPAction",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "the URI of the operation; missing or unknown, says this code",
                },
                Header {
                    name: "Required-SOAPAction",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the value to send, in the proposal of September 2001",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with the SOAPAction that the WSDL asks for",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 415,
                    difference: "415 is about the media type: `text/xml` for SOAP 1.1, `application/soap+xml` for 1.2.",
                },
                Related {
                    code: 428,
                    difference: "428 also asks for a header that is missing, but for a condition such as `If-Match`.",
                },
            ],
            keywords: &[
                "soapaction missing", "missing soapaction header", "soap action header",
                "required-soapaction", "no soapaction", "soap 1.2 draft",
            ],
        },
        Entry {
            code: 430,
            phrase: "Would Block",
            standing: Standing::Proposed,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "draft-nottingham-http-pipeline-01",
                url: "https://datatracker.ietf.org/doc/html/draft-nottingham-http-pipeline-01",
            },
            summary: "A draft's way out of a pipeline: this answer would hold up the ones after it.",
            meaning: "HTTP/1.1 pipelining answers in order, so one slow response delays all that \
                follow. With 430 a server could have handed such a request back, to be sent on \
                another connection. The draft expired, HTTP/2 with its independent streams made it \
                needless, and 430 is unassigned. A 430 from a Shopify store is another thing: your \
                request looked suspicious to it.",
            causes: &[
                "Another 430: Shopify uses the number for requests that it finds suspicious.",
                "A library's list of codes, or a server built to try the draft.",
            ],
            client: &["Send the request on a connection of its own, or use HTTP/2."],
            server: &[
                "Serve HTTP/2 instead; for a request that has to wait, 503 with `Retry-After` is understood.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::Yes,
                reason: "on another connection, where nothing waits for it",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429 says that you ask too often; 430 would have said that you ask in an unlucky order.",
                },
                Related {
                    code: 503,
                    difference: "503 can't serve the request now; 430 could, but not in this pipeline.",
                },
            ],
            keywords: &[
                "pipelining", "http pipelining", "head-of-line blocking",
                "pipelined request rejected",
            ],
        },
        Entry {
            code: 506,
            phrase: "Loop Detected",
            standing: Standing::Proposed,
            sender: None,
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "W3C w3c-dist-auth list, 9 November 2007, quoting the WebDAV bind draft",
                url: "https://www.w3.org/pub/WWW/Archives/Public/w3c-dist-auth/2007OctDec/0023.html",
            },
            summary: "The first number of 508: a WebDAV draft had 506 for an endless loop.",
            meaning: "The drafts on WebDAV bindings gave 506 to a `Depth: infinity` request that \
                ran into a loop. But 506 already belonged to Variant Also Negotiates (RFC 2295), \
                and when the work came out as RFC 5842 it had 508 instead. A 506 from a WebDAV \
                server of those years may still be meant this way.",
            causes: &[
                "A WebDAV server written from the drafts found a collection that contains itself.",
            ],
            client: &[
                "Ask with `Depth: 1` and walk the tree yourself, remembering each `DAV:resource-id`.",
            ],
            server: &[
                "Change the number to 508; inside a 207 the repeated collection is marked with 208.",
            ],
            headers: &[Header {
                name: "Depth",
                message: Message::Request,
                requirement: Requirement::May,
                tells: "`infinity` is what made the server run into the loop",
            }],
            cacheable: false,
            body: true,
            retry: Retry { advice: RetryAdvice::AfterChange, reason: "with a smaller `Depth`" },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[Related {
                code: 508,
                difference: "508 is the number that the same text got in RFC 5842.",
            }],
            keywords: &["webdav bind draft", "bind loop", "old number of loop detected"],
        },
    ],
);
