//! Qiniu Cloud: the result codes of its object storage Kodo.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Qiniu",
    aliases: &["qiniu cloud", "kodo", "qiniu kodo"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 298,
                phrase: "Partly Done",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON list with one `code` per item",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "Some items of your Qiniu batch succeeded and some failed.",
                meaning: "A batch of operations was carried out, but not every item succeeded. The \
                    body is a list with one code per item, in the order of the request. As a 2xx \
                    it looks like full success to a client that checks only the status. WebDAV's \
                    207 is the registered counterpart.",
                causes: &[
                    "One of the keys does not exist: its item says 612.",
                    "A copy or move without force met an existing key: its item says 614.",
                    "The batch was sent twice, and the second run met keys that the first had already moved or deleted.",
                ],
                client: &[
                    "Go through the list and collect every item whose `code` is not 200.",
                    "Send only the failed items again.",
                ],
                server: &[
                    "In your own code, treat 298 as a failure until the code of every item has been checked.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "only the failed items, once the cause of each is removed",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 207,
                        difference: "207 is the registered status for several results in one response; 298 is Qiniu's own.",
                    },
                    Related { code: 200, difference: "200 for a batch: every item succeeded." },
                ],
                keywords: &[
                    "qiniu batch partially failed", "qiniu partial success", "qiniu batch",
                    "qiniu batch delete failed", "qiniu 298", "kodo batch mixed results",
                ],
            },
            Entry {
                code: 419,
                phrase: "Account Frozen",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The Qiniu account is frozen; ask whoever pays the bill.",
                meaning: "The credentials may be right, but their account is frozen, so the API \
                    refuses everything. A wrong key or signature would be a 401, a token without \
                    the right a 403. In Laravel the same number means that a form's token has \
                    expired.",
                causes: &[
                    "The account is in arrears: usually an unpaid balance.",
                    "Qiniu suspended the account, for instance after a complaint about its content.",
                ],
                client: &[
                    "Log in to the Qiniu console: the banner says why the account is frozen and how to lift it.",
                ],
                server: &[
                    "Set a balance alert in the console, so that a forgotten invoice does not take your files offline.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the account is active again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401: the key or signature is wrong; 419: they are right, but the account is frozen.",
                    },
                    Related {
                        code: 403,
                        difference: "403 at Qiniu: this token may not do this; 419: the account may do nothing.",
                    },
                    Related {
                        code: 402,
                        difference: "402 is the registered code for a missing payment.",
                    },
                ],
                keywords: &[
                    "qiniu account in arrears", "qiniu overdue payment", "qiniu frozen account",
                    "qiniu 419",
                ],
            },
            Entry {
                code: 478,
                phrase: "Mirror Origin Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "Qiniu could not fetch the file from your mirror source.",
                meaning: "The bucket mirrors another site: on the first request for a file, Qiniu \
                    fetches it from there. That fetch failed, so there is nothing to deliver. \
                    Despite its 4xx number the fault lies with the source server; in meaning it \
                    is a 502.",
                causes: &[
                    "The source server is down, slow, or answers with an error.",
                    "A firewall or hotlink rule at the source blocks Qiniu's fetcher.",
                    "The bucket's mirror source has the wrong host, port or scheme.",
                ],
                client: &[
                    "Fetch the same path from the source directly: if that fails too, the source is the problem.",
                ],
                server: &[
                    "Check the source address and the `Host` in the bucket's mirror settings, then find the fetch in the source's access log.",
                    "Exempt Qiniu's fetcher from the source's referer and bot rules.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the source answers again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a bad response from an upstream server.",
                    },
                    Related {
                        code: 404,
                        difference: "404 at Qiniu: the mirror source does not have the file either; 478: the source failed.",
                    },
                    Related {
                        code: 504,
                        difference: "504 at Qiniu: one of its own operations took too long; 478: the source is at fault.",
                    },
                ],
                keywords: &[
                    "qiniu mirror storage failed", "qiniu mirror origin",
                    "qiniu back to origin failed", "qiniu mirror source", "qiniu 478",
                    "kodo mirror fetch failed",
                ],
            },
            Entry {
                code: 509,
                phrase: "Bandwidth Limit Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Qiniu C# SDK, HttpCode.cs",
                    url: "https://github.com/qiniu/csharp-sdk/blob/master/src/Qiniu/Http/HttpCode.cs",
                },
                summary: "Your traffic at Qiniu is over a bandwidth limit.",
                meaning: "Qiniu's C# SDK names the code `BANDWIDTH_LIMIT_EXCEEDED`; the list of \
                    codes in Qiniu's documents does not contain it. Qiniu's Go and Python SDKs \
                    know it and do not retry it. On shared hosting 509 means that the month's \
                    traffic is used up; here it is about bandwidth.",
                causes: &[
                    "Uploads and downloads together are above a bandwidth limit of the account, bucket or domain.",
                    "Large files are downloaded straight from the bucket, without a CDN in front.",
                ],
                client: &["Lower the number of parallel transfers, and try again after a pause."],
                server: &[
                    "Look for a bandwidth limit in the console, or ask Qiniu in a ticket which limit was hit and quote the `X-Reqid`.",
                    "Put a CDN domain in front of the bucket, so that popular files are not fetched from storage every time.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "with less traffic; Qiniu's Go and Python SDKs don't retry it by themselves",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 573,
                        difference: "573: one object is requested too often; 509: too much bandwidth in total.",
                    },
                    Related {
                        code: 429,
                        difference: "429 counts requests; 509 is about bandwidth.",
                    },
                    Related {
                        code: 503,
                        difference: "503 at Qiniu: the service is unavailable, whatever your traffic.",
                    },
                ],
                keywords: &[
                    "qiniu 509", "qiniu bandwidth limit", "qiniu bandwidth_limit_exceeded",
                    "kodo bandwidth limit", "qiniu traffic limit",
                ],
            },
            Entry {
                code: 573,
                phrase: "Resource Accessed Too Often",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "One Qiniu object is requested too often; cache it or spread the load.",
                meaning: "A single object received more requests than Qiniu lets through. The \
                    limit is for this one object, not for your account or your address. Qiniu's \
                    Python and C# SDKs do not retry it.",
                causes: &[
                    "A popular file is fetched straight from the bucket, without a CDN in front of it.",
                    "A job polls the same object in a tight loop.",
                    "A random query string makes every request miss the CDN's cache.",
                ],
                client: &[
                    "Keep a copy on your side, and revalidate it with `If-None-Match`.",
                    "Pause between attempts, with a random part, so that your workers don't all return at once.",
                ],
                server: &[
                    "Bind a CDN domain to the bucket and let it ignore query parameters.",
                    "If the object must come from storage, store copies of it under several keys.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "after a random pause, and less often from then on",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429 usually counts one client's requests; 573 counts the requests for one object.",
                    },
                    Related {
                        code: 503,
                        difference: "503: the whole service is unavailable; 573: one object is overloaded.",
                    },
                    Related {
                        code: 509,
                        difference: "509: too much bandwidth in total; 573: one object is too popular.",
                    },
                ],
                keywords: &[
                    "qiniu hot object", "qiniu hotspot key", "qiniu single object limit",
                    "qiniu too_frequent_access", "kodo throttling", "qiniu rate limit",
                    "qiniu 573",
                ],
            },
            Entry {
                code: 579,
                phrase: "Upload Succeeded but Callback Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The file is stored, but Qiniu's call to your callback server failed.",
                meaning: "The upload itself worked. The upload token names a `callbackUrl`; Qiniu \
                    posted to it, got no usable answer and passes the error on to the uploader. \
                    Qiniu expects status 200 and a JSON body from the callback. An upload that \
                    really failed has another code, such as 401, 413 or 614.",
                causes: &[
                    "The callback server is down, too slow, or not reachable from the public internet.",
                    "It answers with an error or a redirect, or with 200 and a body that is not JSON (`\"err_code\":200` in the error).",
                    "Its certificate or DNS record does not work from Qiniu's network.",
                    "A fault in Qiniu's own network; its documents list that as a cause.",
                ],
                client: &[
                    "Don't upload again blindly: check with `stat` whether the object is already there.",
                    "Read `err_code`, `error` and `callback_url` in the body: they say what the callback answered.",
                    "If the object is there, report the upload to your backend yourself, with key and hash.",
                ],
                server: &[
                    "Post to the `callbackUrl` from outside with `curl -v -d key=x`, and check for status 200 and JSON.",
                    "Exempt this route from CSRF checks, and verify Qiniu's signature in `Authorization` instead: nothing else proves the sender.",
                    "Make the handler idempotent: one upload may trigger more than one callback.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the object is already stored; only the callback has to be repaired",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502: nothing is known about the work; 579: the upload is done.",
                    },
                    Related {
                        code: 500,
                        difference: "500: it is unclear what was done; 579: the upload is done.",
                    },
                    Related {
                        code: 203,
                        difference: "203 is what Alibaba Cloud OSS sends when the file is stored and its callback failed.",
                    },
                ],
                keywords: &[
                    "qiniu upload succeeded callback failed", "qiniu callbackurl",
                    "qiniu callback", "qiniu callback_failed",
                    "qiniu callback unexpected response", "putpolicy callback", "qiniu 579",
                    "kodo callback failed",
                ],
            },
            Entry {
                code: 599,
                phrase: "Server Operation Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "Qiniu failed internally; keep the X-Reqid of this response.",
                meaning: "Something went wrong inside Qiniu, and it has no more specific code for \
                    it. Qiniu really sends this number. A 599 in a Python traceback usually comes \
                    from Tornado's HTTP client, and there it means that no response arrived.",
                causes: &["A fault inside Qiniu in the middle of the operation."],
                client: &[
                    "Note `X-Reqid` and the time, then retry with growing pauses.",
                    "Resume a large upload instead of starting over.",
                ],
                server: &[
                    "Send Qiniu the complete response with all its headers: it traces the request by `X-Reqid`.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "with growing pauses; Qiniu's SDKs retry it too",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 500,
                        difference: "500 is the registered code for a failure inside the server.",
                    },
                    Related {
                        code: 503,
                        difference: "503 at Qiniu: the service is unavailable; 599: one operation failed.",
                    },
                    Related {
                        code: 504,
                        difference: "504 at Qiniu: an operation took too long; 599: it failed.",
                    },
                ],
                keywords: &[
                    "qiniu internal error", "qiniu operation failed", "kodo 599", "qiniu x-reqid",
                    "qiniu server_operation_failed", "qiniu server error",
                ],
            },
            Entry {
                code: 608,
                phrase: "Resource Content Modified",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The Qiniu object has changed: it is not the version that you expected.",
                meaning: "The operation was meant for one state of the object (hash, type, size or \
                    time) and found another. Qiniu says only that the content was modified; the \
                    rest follows from the conditions that its API accepts. 412 is the registered \
                    code for the same refusal.",
                causes: &[
                    "Another client wrote the object between your `stat` and your change.",
                    "The condition (`cond` with `hash`, `mime`, `fsize` or `putTime`) was built from an old value.",
                ],
                client: &[
                    "Call `stat` again, and send the change with the new values if it still makes sense.",
                ],
                server: &[
                    "Let only one writer change a key, or give every version a key of its own.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with the current hash or time",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 412,
                        difference: "412 is the registered code for a condition that does not hold.",
                    },
                    Related {
                        code: 409,
                        difference: "409 is for conflicts in general; 608: a named condition failed.",
                    },
                    Related {
                        code: 614,
                        difference: "614: the target already exists; 608: the source has changed.",
                    },
                ],
                keywords: &[
                    "qiniu content_modified", "qiniu object changed",
                    "qiniu conditional update failed", "qiniu hash condition", "qiniu chgm",
                    "qiniu 608",
                ],
            },
            Entry {
                code: 612,
                phrase: "Resource Missing or Deleted",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The Qiniu bucket has no object of this name, or it was deleted.",
                meaning: "The operation names a key that does not exist. `stat`, delete, move and \
                    copy get 612, and so do resumable uploads whose upload ID is gone; a download \
                    of a missing object gets 404. The number is above 599, where HTTP's range \
                    ends: curl, Go, Node and Python accept it, PHP's Guzzle throws an exception.",
                causes: &[
                    "The key is spelled differently: a leading slash, upper case, another encoding.",
                    "A lifecycle rule or the upload policy's `deleteAfterDays` removed the object.",
                    "The upload ID of a v2 resumable upload has expired after 7 days, or the upload was already completed.",
                ],
                client: &[
                    "List the bucket with the first part of the key as prefix, and compare byte by byte.",
                    "In a clean-up job, count a 612 for a delete as done.",
                    "If an upload ID has expired, start that upload from the beginning.",
                ],
                server: &[
                    "Encode `bucket:key` as URL-safe Base64 in management calls; a plain slash breaks the path.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "it stays missing until somebody uploads it",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 404,
                        difference: "404 is what a download of a missing object gets; 612 is for management calls.",
                    },
                    Related {
                        code: 631,
                        difference: "631: the bucket is missing; 612: the object in it is missing.",
                    },
                    Related {
                        code: 701,
                        difference: "701: the context of a v1 upload has expired; 612: an object or a v2 upload ID is missing.",
                    },
                ],
                keywords: &[
                    "qiniu no such file or directory", "qiniu no such key",
                    "qiniu object does not exist", "qiniu 612", "qiniu stat 612",
                    "qiniu delete 612", "kodo missing key", "qiniu upload id not found",
                ],
            },
            Entry {
                code: 614,
                phrase: "Target Key Taken",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "This key already exists in the Qiniu bucket, and your token may not overwrite it.",
                meaning: "The upload, copy or move would replace an object, and neither the upload \
                    policy nor a force parameter allows that. The existing object is untouched. \
                    409 is the nearest registered code. Because 614 is outside HTTP's range, \
                    PHP's Guzzle throws an exception instead of showing it.",
                causes: &[
                    "The token's scope is only the bucket, and the key holds other content. Uploading the same content again would succeed.",
                    "The token has `insertOnly` set, which forbids overwriting whatever the scope.",
                    "A copy or move was sent without `force/true`.",
                    "Two clients build the same key from a file name or a timestamp.",
                ],
                client: &[
                    "Upload under a unique key, with a hash or UUID in it.",
                    "To overwrite on purpose, ask for a token whose scope is `bucket:key`.",
                ],
                server: &[
                    "Issue tokens with scope `bucket:key` and `insertOnly` 0 where clients may overwrite.",
                    "Purge the CDN after an overwrite: it still serves the old content under the same URL.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with another key, or with permission to overwrite",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 409,
                        difference: "409 is the registered code for a conflict with what exists.",
                    },
                    Related {
                        code: 412,
                        difference: "412 is what S3 sends when `If-None-Match: *` meets an existing object.",
                    },
                    Related {
                        code: 608,
                        difference: "608: the object has changed since you looked; 614: you expected no object under this key.",
                    },
                ],
                keywords: &[
                    "qiniu 614 overwrite", "qiniu overwrite not allowed", "qiniu insertonly",
                    "qiniu 614", "qiniu force overwrite", "kodo key taken",
                ],
            },
            Entry {
                code: 616,
                phrase: "Not Allowed in Shared Bucket",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Qiniu C# SDK, HttpCode.cs",
                    url: "https://github.com/qiniu/csharp-sdk/blob/master/src/Qiniu/Http/HttpCode.cs",
                },
                summary: "This Qiniu bucket is only shared with you; its owner must do this.",
                meaning: "The bucket belongs to another account that shares it with yours, and \
                    guests may not do this. Qiniu's C# SDK names the code `INVALID_SHARE_BUCKET`; \
                    the documents do not list it. 618 is the same refusal for the owner.",
                causes: &[
                    "A script written for one's own bucket runs against a shared one.",
                    "The share is read-only, and the call writes or changes settings.",
                ],
                client: &["Ask the owner of the bucket to make the change."],
                server: &["As the owner, widen the share if the guest should be able to do this."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "from the owner's account",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 403,
                        difference: "403 is the registered code for an operation that is not allowed.",
                    },
                    Related {
                        code: 618,
                        difference: "618: you own the bucket, but it is shared; 616: you don't own it.",
                    },
                ],
                keywords: &[
                    "qiniu shared bucket", "qiniu bucket sharing", "qiniu invalid_share_bucket",
                    "qiniu guest account bucket", "cross account bucket qiniu", "qiniu 616",
                ],
            },
            Entry {
                code: 618,
                phrase: "Bucket Is Shared",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Qiniu C# SDK, HttpCode.cs",
                    url: "https://github.com/qiniu/csharp-sdk/blob/master/src/Qiniu/Http/HttpCode.cs",
                },
                summary: "You own this Qiniu bucket, but this cannot be done while it is shared.",
                meaning: "The operation is refused because the bucket is currently shared with \
                    other accounts. Qiniu's C# SDK names the code `BUCKET_IS_SHARING` and does \
                    not say which operations it blocks. A guest who tries something forbidden \
                    gets 616.",
                causes: &[
                    "Most likely, you are deleting a bucket that is still shared.",
                    "You are changing a setting that would take the bucket away from its guests.",
                ],
                client: &["List the bucket's shares, end them, then repeat the call."],
                server: &[
                    "Before you end a share, find out who still uses it: its guests lose access at once.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after the shares have been ended",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 409,
                        difference: "409 is the registered code for a state that stands in the way.",
                    },
                    Related {
                        code: 616,
                        difference: "616: you are a guest in the bucket; 618: you own it.",
                    },
                ],
                keywords: &[
                    "qiniu bucket_is_sharing", "qiniu cannot delete shared bucket",
                    "qiniu unshare bucket", "qiniu remove bucket share",
                    "qiniu bucket still shared", "qiniu 618",
                ],
            },
            Entry {
                code: 630,
                phrase: "Too Many Buckets",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The Qiniu account already has as many buckets as it may have.",
                meaning: "A new bucket could not be created because the account is at its limit. \
                    Existing buckets and uploads are not affected. It counts buckets, not \
                    requests: 429 and 573 are about traffic.",
                causes: &[
                    "A bucket is created for every customer or test run, and never deleted.",
                    "A script creates a bucket at every start instead of reusing the old one.",
                ],
                client: &[
                    "Delete empty buckets, or put the new data under a prefix of an existing one.",
                ],
                server: &[
                    "Give tenants prefixes instead of buckets.",
                    "Ask Qiniu in a ticket for a higher limit if you really need more buckets.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after a bucket is deleted or the limit is raised",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 632,
                        difference: "632: too many shared buckets; 630: too many buckets.",
                    },
                    Related {
                        code: 507,
                        difference: "507: no room for data; 630: no room for another bucket.",
                    },
                    Related {
                        code: 403,
                        difference: "403: you lack the permission; 630: you have it, but the quota is used up.",
                    },
                ],
                keywords: &[
                    "qiniu bucket limit", "qiniu bucket_count_limit",
                    "qiniu maximum number of buckets", "qiniu cannot create bucket",
                    "qiniu too many buckets", "qiniu create bucket failed", "qiniu 630",
                ],
            },
            Entry {
                code: 631,
                phrase: "Specified Bucket Missing",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "Qiniu finds no bucket of this name for the keys that you use.",
                meaning: "The bucket named in the call or in the upload token was not found for \
                    these credentials. If only the object is missing, the code is 612. A bucket \
                    that exists in another region than the upload host is a 400 with `incorrect \
                    region` instead.",
                causes: &[
                    "The name is mistyped, or taken from the test environment.",
                    "The keys belong to a different account than the bucket.",
                    "The bucket was deleted while clients still had upload tokens for it.",
                ],
                client: &[
                    "List the buckets of these keys, and compare the names letter by letter.",
                    "Decode the last part of the upload token from Base64: `scope` shows the bucket it was made for.",
                ],
                server: &[
                    "Check which AccessKey signs the upload tokens: it must belong to the bucket's account.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with the right name or the right keys",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 612,
                        difference: "612: the bucket was found, the object was not; 631: no bucket.",
                    },
                    Related {
                        code: 404,
                        difference: "404 is the registered code for a thing that is not there.",
                    },
                    Related {
                        code: 400,
                        difference: "400 with `incorrect region`: the bucket exists, in another region than the upload host.",
                    },
                ],
                keywords: &[
                    "qiniu no such bucket", "qiniu bucket_not_exist", "qiniu wrong bucket name",
                    "qiniu bucket does not exist", "kodo bucket not found", "qiniu 631",
                ],
            },
            Entry {
                code: 632,
                phrase: "Too Many Shared Buckets",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Qiniu C# SDK, HttpCode.cs",
                    url: "https://github.com/qiniu/csharp-sdk/blob/master/src/Qiniu/Http/HttpCode.cs",
                },
                summary: "The limit of shared Qiniu buckets is reached; end a share first.",
                meaning: "One more bucket cannot be shared, because the number of shared buckets \
                    is at its limit. Qiniu's C# SDK names the code `EXCEED_SHARED_BUCKETS_LIMIT`; \
                    the documents do not list it. Qiniu's Python and Go SDKs do not retry it.",
                causes: &[
                    "Many buckets were shared one by one.",
                    "Shares with partners who have left were never ended.",
                ],
                client: &["Ask for access through an existing share, or for signed download URLs."],
                server: &[
                    "End shares that nobody uses, then share again.",
                    "Give occasional readers signed download URLs that expire instead of a share.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after a share has been ended",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 630,
                        difference: "630 counts buckets; 632 counts shared ones.",
                    },
                    Related {
                        code: 616,
                        difference: "616: a share does not allow the operation; 632: no further share is possible.",
                    },
                ],
                keywords: &[
                    "qiniu exceed_shared_buckets_limit", "qiniu bucket share limit",
                    "qiniu too many shares", "qiniu cannot share bucket", "qiniu share quota",
                    "qiniu share bucket", "qiniu 632",
                ],
            },
            Entry {
                code: 640,
                phrase: "Invalid Marker",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The marker in your Qiniu list call is not one that an earlier call returned.",
                meaning: "A bucket is listed page by page, and every response carries the marker \
                    for the next page. The marker in this call is not valid. Nothing else is \
                    wrong with the call: a wrong bucket would be 631, a bad signature 401.",
                causes: &[
                    "The marker was built by hand, for instance from the last key.",
                    "It was cut off, or decoded and encoded once too often.",
                    "It belongs to another bucket or another service.",
                ],
                client: &[
                    "Start the listing without `marker`, and pass each value on exactly as it came.",
                    "Use the SDK's list call, which handles paging itself.",
                ],
                server: &["Store markers as opaque text, in a column that is long enough."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with the marker of the previous response, or from the start",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is the registered code for a parameter that makes no sense.",
                    },
                    Related {
                        code: 422,
                        difference: "422 is what other APIs send for a cursor that they can't use.",
                    },
                ],
                keywords: &[
                    "qiniu invalid marker", "qiniu list objects pagination", "qiniu bad marker",
                    "kodo list marker", "qiniu next page", "qiniu list bucket", "qiniu 640",
                ],
            },
            Entry {
                code: 701,
                phrase: "Invalid Upload Context",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an `X-Reqid` header, and a JSON body with `error`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses (in Chinese)",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The ctx of your Qiniu resumable upload has expired, or does not fit this host or chunk.",
                meaning: "In version 1 of Qiniu's resumable upload, every response gives a `ctx` \
                    for the next chunk. It is valid only on the host named beside it and until \
                    `expired_at`. This one is too old, went to another host, or came with the \
                    wrong chunk. After the expiry Qiniu deletes the unfinished blocks.",
                causes: &[
                    "The upload was paused for days, then continued from stored progress.",
                    "The upload host changed between chunks, through DNS or a fallback host.",
                    "Chunks of one block were sent in parallel, or a `ctx` was used twice.",
                    "A progress file of another upload was loaded.",
                ],
                client: &[
                    "Discard the stored progress and upload the file from the beginning; Qiniu's Python SDK does that too.",
                    "Send a block's chunks one after the other, each to the `host` and with the `ctx` of the response before.",
                ],
                server: &[
                    "Keep progress records no longer than `expired_at`.",
                    "Move to resumable upload v2, which Qiniu recommends: one upload ID, valid for 7 days, instead of a `ctx` per chunk.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "from the first block, with new contexts",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 612,
                        difference: "612 is the same for an upload ID of version 2.",
                    },
                    Related {
                        code: 410,
                        difference: "410 is the registered code for something that existed and is gone.",
                    },
                    Related {
                        code: 409,
                        difference: "409 is what tus servers send when client and server disagree about the offset.",
                    },
                ],
                keywords: &[
                    "qiniu ctx expired", "qiniu context_expired", "qiniu resume upload failed",
                    "qiniu resumable upload expired", "mkblk", "bput", "qiniu mkfile",
                    "qiniu breakpoint resume", "qiniu invalid ctx", "qiniu 701",
                ],
            },
        ],
    ),
};
