//! Qiniu Cloud: the result codes of its object storage Kodo.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Qiniu",
    aliases: &["qiniu cloud", "kodo", "qiniu kodo"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Status {
                code: 298,
                phrase: "Partly Done",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "Your Qiniu batch worked for some of its items and failed for others.",
                meaning: "A batch of operations was carried out, but not every item succeeded. The \
                    content is a list with a code for each item, in the order of the request. It \
                    is in the 2xx class, so a client that looks at the status alone takes it for \
                    a full success. Qiniu documents only what it means; the phrase is \
                    descriptive. WebDAV's 207 is the registered relative.",
                causes: &[
                    "One of the keys does not exist: its item says 612.",
                    "A copy or move without force met an existing key: its item says 614.",
                    "The batch was sent twice: the second run met keys that the first had already moved or deleted.",
                ],
                client: &[
                    "Walk through the list and collect every item whose code is not 200.",
                    "Send only the failed items again.",
                ],
                server: &[
                    "In your own code treat 298 as a failure until the code of each item has been looked at.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "only the items that failed, after their own codes",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 207,
                        difference: "207 is the registered code for several results in one answer; 298 is Qiniu's.",
                    },
                    Related { code: 200, difference: "200 on a batch: every item worked." },
                ],
                keywords: &[
                    "qiniu batch partially failed", "qiniu partial success", "qiniu batch",
                    "qiniu batch delete failed", "qiniu 298", "kodo batch mixed results",
                ],
            },
            Status {
                code: 419,
                phrase: "Account Frozen",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The Qiniu account is frozen, and its data with it; ask whoever pays the bill.",
                meaning: "The credentials may be right, but the account behind them is frozen, so the \
                    API refuses to work for it. A wrong key or signature would be a 401, a token \
                    without the right a 403. In Laravel the same number is a form whose token \
                    has expired. Qiniu's list has the name in Chinese; it is translated here.",
                causes: &[
                    "Usually an unpaid balance: the account is in arrears.",
                    "A suspension by Qiniu itself, for instance over content that somebody reported.",
                ],
                client: &[
                    "Log in to the Qiniu console: the banner there says why the account is frozen and what lifts it.",
                ],
                server: &[
                    "Watch the balance through an alert in the console, so that a forgotten invoice does not take the images down.",
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
                        code: 402,
                        difference: "402 is the registered code for a matter of payment.",
                    },
                    Related {
                        code: 401,
                        difference: "401: the key or signature is wrong; 419: they are right, the account is not.",
                    },
                    Related {
                        code: 403,
                        difference: "403 at Qiniu: this token may not do it, for example upload under this key; 419: nothing in the account may.",
                    },
                ],
                keywords: &[
                    "qiniu account in arrears", "qiniu overdue payment", "qiniu frozen account",
                    "qiniu 419",
                ],
            },
            Status {
                code: 478,
                phrase: "Mirror Origin Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "Qiniu could not fetch the file from your mirror source on first access.",
                meaning: "The bucket is set up to mirror another site: what is not stored yet is fetched from \
                    there on the first request. This fetch failed, so Qiniu has nothing to deliver. It \
                    carries a 4xx number although the fault lies with the source server; in meaning it \
                    is a 502. The name is translated from Qiniu's list.",
                causes: &[
                    "The source server is down, slow, or answers with an error of its own.",
                    "A firewall or hotlink rule at the source turns Qiniu's fetcher away.",
                    "The mirror source in the bucket has the wrong host, port or scheme.",
                ],
                client: &[
                    "Fetch the same path from the source itself: if it fails there too, the source is the place to look.",
                ],
                server: &[
                    "In the bucket's mirror settings check the source address and the Host sent to it, then find the fetch in the source's access log.",
                    "Exempt Qiniu's fetcher from referer and bot rules of the source.",
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
                        difference: "502 is the registered code for a bad answer from the server behind.",
                    },
                    Related {
                        code: 404,
                        difference: "404 at Qiniu: the mirror source does not have the file either; 478: the source itself failed.",
                    },
                    Related {
                        code: 504,
                        difference: "504 at Qiniu is an operation of its own that took too long; 478 is the mirror source's fault.",
                    },
                ],
                keywords: &[
                    "qiniu mirror storage failed", "qiniu mirror origin",
                    "qiniu back to origin failed", "qiniu mirror source", "qiniu 478",
                    "kodo mirror fetch failed",
                ],
            },
            Status {
                code: 573,
                phrase: "Resource Accessed Too Often",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "This one Qiniu object is asked for too often; spread the load or cache it.",
                meaning: "A single object drew more requests than Qiniu lets through. The limit counts \
                    for this one resource, not for your account or your address, as a 429 would. \
                    Qiniu's own Python and C# libraries do not retry it. The name is translated.",
                causes: &[
                    "A hot file is fetched from the bucket directly, without the CDN in front.",
                    "A job polls the same object in a tight loop.",
                    "A random query string makes every request miss the cache.",
                ],
                client: &[
                    "Keep a copy on your side and ask again only with If-None-Match.",
                    "Put a random pause between attempts, so that your workers do not come back in step.",
                ],
                server: &[
                    "Bind a CDN domain to the bucket and let it filter query parameters.",
                    "Copy the hot object under several keys if it must come from storage.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "after a pause with jitter, and less often from then on",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429 counts your requests; 573 counts the requests for one object.",
                    },
                    Related {
                        code: 503,
                        difference: "503: the service is unavailable as a whole; 573: one object is overloaded.",
                    },
                ],
                keywords: &[
                    "qiniu hot object", "qiniu hotspot key", "qiniu single object limit",
                    "qiniu too_frequent_access", "kodo throttling", "qiniu rate limit",
                    "qiniu 573",
                ],
            },
            Status {
                code: 579,
                phrase: "Upload Succeeded but Callback Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The file is stored, but Qiniu's call to your callback server failed.",
                meaning: "The upload itself worked. The policy in the upload token named a \
                    callbackUrl, Qiniu posted to it, and got no usable answer, so the client \
                    receives an error although the object is there. Qiniu expects status 200 and \
                    JSON from the callback; the error in the body quotes what it got instead. An \
                    upload that failed as such has other codes, 401, 413 or 614 among them. The \
                    name is translated.",
                causes: &[
                    "The callback server is down, not reachable from outside, or too slow.",
                    "It answers with a redirect or an error, or with 200 and something that is not JSON.",
                    "Its certificate or DNS entry does not work from Qiniu's network.",
                    "A fault in Qiniu's own network: its documents count that among the causes.",
                ],
                client: &[
                    "Do not upload again blindly: look with stat whether the object exists already.",
                    "Read err_code and callback_url in the error text of the body: they say who answered what.",
                    "Report the upload to your own backend yourself, with key and hash.",
                ],
                server: &[
                    "Post to the callbackUrl from an outside host with curl -v -d key=x and look for 200 and application/json.",
                    "Allow POST without a CSRF token on this route, and verify Qiniu's signature in Authorization instead.",
                    "Make the handler idempotent: the same upload can call more than once.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the object is stored already; it is the callback that needs mending",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502: the gateway got no good answer, nothing is known about the work; 579: the work is done.",
                    },
                    Related {
                        code: 203,
                        difference: "203 is what Alibaba Cloud OSS answers when the file is stored and its callback failed.",
                    },
                    Related {
                        code: 500,
                        difference: "500: it is unclear what was done; 579: the upload is done.",
                    },
                ],
                keywords: &[
                    "qiniu upload succeeded callback failed", "qiniu callbackurl",
                    "qiniu callback", "qiniu callback_failed",
                    "qiniu callback unexpected response", "putpolicy callback", "qiniu 579",
                    "kodo callback failed",
                ],
            },
            Status {
                code: 599,
                phrase: "Server Operation Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "Qiniu failed inside; keep the X-Reqid of this answer.",
                meaning: "Something went wrong in Qiniu's own service and it has no narrower code for \
                    it. It is the storage that sends it, on the wire: the 599 in a Python \
                    traceback is usually Tornado's client, saying that there was no response at \
                    all. The name is translated.",
                causes: &[
                    "A fault inside Qiniu in the middle of the operation; its documents name no narrower cause.",
                ],
                client: &[
                    "Note X-Reqid and the time, then repeat with growing pauses; for an upload resume instead of starting over.",
                ],
                server: &[
                    "Send the complete response, all fields included, with the ticket: Qiniu traces it by X-Reqid.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "with growing pauses; its own SDK retries it",
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
                        difference: "503 at Qiniu says that the service is unavailable, 599 that one operation failed.",
                    },
                    Related {
                        code: 504,
                        difference: "504 at Qiniu is an operation that took too long.",
                    },
                ],
                keywords: &[
                    "qiniu internal error", "qiniu operation failed", "kodo 599", "qiniu x-reqid",
                    "qiniu server_operation_failed", "qiniu server error",
                ],
            },
            Status {
                code: 608,
                phrase: "Resource Content Modified",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The Qiniu object is not the version you expected; it was changed meanwhile.",
                meaning: "The operation depended on a state of the object (its hash, type, size or \
                    time) and found another one. Qiniu says only that the content was modified; \
                    the rest follows from the conditions that its API knows. The code lies \
                    outside HTTP's range, which ends at 599, so some clients and proxies choke \
                    on it. 412 is the registered code for the same refusal. The name is \
                    translated.",
                causes: &[
                    "Another client wrote the object between your stat and your change.",
                    "The condition (cond with hash, mime, fsize or putTime) was built from an old value.",
                ],
                client: &[
                    "Call stat again, decide whether your change still makes sense, and send it with the new values.",
                ],
                server: &["Let one writer own a key, or give each version a key of its own."],
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
                        difference: "409: the change conflicts with the state in general; 608: the state is not the one named.",
                    },
                    Related {
                        code: 614,
                        difference: "614: the target is there already; 608: the source has changed.",
                    },
                ],
                keywords: &[
                    "qiniu content_modified", "qiniu object changed",
                    "qiniu conditional update failed", "qiniu hash condition", "qiniu chgm",
                    "qiniu 608",
                ],
            },
            Status {
                code: 612,
                phrase: "Resource Missing or Deleted",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "There is no such object in the Qiniu bucket, or it has been deleted.",
                meaning: "The management API did not find the key that the operation names. Downloads \
                    of a missing object get a 404; 612 is the word of stat, delete, move and \
                    copy, and of resumable uploads whose upload ID is gone. As a number over 599 \
                    it is no valid HTTP status, and strict clients report it as a protocol \
                    error. The name is translated.",
                causes: &[
                    "The key is spelled differently: a leading slash, upper case, another encoding.",
                    "A lifecycle rule (deleteAfterDays) removed the object.",
                    "The upload ID of a resumable upload v2 is older than its 7 days, or was completed already.",
                ],
                client: &[
                    "List with the key's first part as prefix and compare byte by byte.",
                    "In a clean-up treat 612 on delete as done.",
                    "For an expired upload ID start the upload anew.",
                ],
                server: &[
                    "Encode entries URL-safe in Base64 as bucket:key; a plain slash in the path breaks them.",
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
                        difference: "404 is what a download of the missing object gets; 612 is the management API's word.",
                    },
                    Related {
                        code: 631,
                        difference: "631: the bucket is missing; 612: the object in it is.",
                    },
                    Related {
                        code: 701,
                        difference: "701: an upload context has expired; 612: an object or upload ID is not there.",
                    },
                ],
                keywords: &[
                    "qiniu no such file or directory", "qiniu no such key",
                    "qiniu object does not exist", "qiniu 612", "qiniu stat 612",
                    "qiniu delete 612", "kodo missing key", "qiniu upload id not found",
                ],
            },
            Status {
                code: 614,
                phrase: "Target Key Taken",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "This key is taken in the Qiniu bucket, and your token may not overwrite it.",
                meaning: "The upload, copy or move would replace an object, and neither the policy nor \
                    a force parameter allows it. The old object is untouched. As a number over \
                    599 it is no valid HTTP status, and strict clients report it as a protocol \
                    error; 409 is the nearest registered code. The name is translated.",
                causes: &[
                    "The scope of the upload token is only the bucket: such a token can add, never overwrite.",
                    "The token has insertOnly other than 0, which forbids overwriting whatever the scope.",
                    "A copy or move went without force/true.",
                    "Two clients make the same key from a name or a timestamp.",
                ],
                client: &[
                    "Take a unique key, with a hash or UUID in it.",
                    "To replace on purpose ask for a token whose scope is bucket:key.",
                ],
                server: &[
                    "Make the scope bucket:key and insertOnly 0 for uploads that may overwrite.",
                    "Purge the CDN after an overwrite: the old content stays cached under the same URL.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with another key, or with leave to overwrite",
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
                        difference: "412 is what If-None-Match: * gets in storage services such as Amazon S3.",
                    },
                    Related {
                        code: 608,
                        difference: "608: the object is another version than you thought; 614: it should not be there at all.",
                    },
                ],
                keywords: &[
                    "qiniu 614 overwrite", "qiniu overwrite not allowed", "qiniu insertonly",
                    "qiniu 614", "qiniu force overwrite", "kodo key taken",
                ],
            },
            Status {
                code: 616,
                phrase: "Not Allowed in Shared Bucket",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Qiniu C# SDK, HttpCode.cs",
                    url: "https://github.com/qiniu/csharp-sdk/blob/master/src/Qiniu/Http/HttpCode.cs",
                },
                summary: "This Qiniu bucket is only shared with you; its owner must do this.",
                meaning: "The bucket belongs to another account, which shares it with yours, and the \
                    operation is not open to guests. Qiniu's C# SDK names it \
                    INVALID_SHARE_BUCKET; the public error page leaves it out. 618 is the same \
                    refusal to the owner. The name is translated.",
                causes: &[
                    "A script written for one's own bucket runs against a shared one.",
                    "The share is read-only and the call writes or changes settings.",
                ],
                client: &["Ask the owning account to make the change, or use its keys."],
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
                        difference: "403 is the registered code for a refused operation.",
                    },
                    Related {
                        code: 618,
                        difference: "618: you own the bucket and its being shared is in the way; 616: you do not own it.",
                    },
                ],
                keywords: &[
                    "qiniu shared bucket", "qiniu bucket sharing", "qiniu invalid_share_bucket",
                    "qiniu guest account bucket", "cross account bucket qiniu", "qiniu 616",
                ],
            },
            Status {
                code: 618,
                phrase: "Bucket Is Shared",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Qiniu C# SDK, HttpCode.cs",
                    url: "https://github.com/qiniu/csharp-sdk/blob/master/src/Qiniu/Http/HttpCode.cs",
                },
                summary: "You own this Qiniu bucket, but while it is shared this cannot be done.",
                meaning: "The operation is refused to the owner because the bucket is shared with \
                    other accounts at the moment. Qiniu's C# SDK names it BUCKET_IS_SHARING and \
                    does not say which operations; the public error page leaves it out. A guest \
                    who tries something forbidden gets 616. The name is translated.",
                causes: &[
                    "Most likely deleting a bucket that still has shares.",
                    "Changing a setting that would take the bucket away from its guests.",
                ],
                client: &["List the shares of the bucket, end them, then repeat the call."],
                server: &[
                    "Keep a record of who was given a share and why: it is needed exactly now.",
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
                        difference: "409 is the registered code for a state that is in the way.",
                    },
                    Related {
                        code: 616,
                        difference: "616: you are a guest in the bucket; 618: you are its host.",
                    },
                ],
                keywords: &[
                    "qiniu bucket_is_sharing", "qiniu cannot delete shared bucket",
                    "qiniu unshare bucket", "qiniu remove bucket share",
                    "qiniu bucket still shared", "qiniu 618",
                ],
            },
            Status {
                code: 630,
                phrase: "Too Many Buckets",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The Qiniu account has as many buckets as it may have.",
                meaning: "A new bucket could not be created, because the account is at its limit. Existing \
                    buckets and uploads are not affected. It counts buckets, not requests: 429 and 573 \
                    are about traffic. The name is translated.",
                causes: &[
                    "A bucket for every customer or every test run, never deleted.",
                    "A script that creates a bucket at every start instead of looking for the old one.",
                ],
                client: &[
                    "Delete buckets that are empty, or put the new data under a prefix of an existing one.",
                ],
                server: &[
                    "Give tenants prefixes instead of buckets.",
                    "Ask Qiniu by ticket for a higher limit if many buckets are really needed.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after a bucket is deleted or the limit raised",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 507,
                        difference: "507: no room for data; 630: no room for another bucket.",
                    },
                    Related {
                        code: 403,
                        difference: "403 is the registered code for a refusal that no new credentials will change.",
                    },
                    Related {
                        code: 632,
                        difference: "632: too many shares; 630: too many buckets.",
                    },
                ],
                keywords: &[
                    "qiniu bucket limit", "qiniu bucket_count_limit",
                    "qiniu maximum number of buckets", "qiniu cannot create bucket",
                    "qiniu too many buckets", "qiniu create bucket failed", "qiniu 630",
                ],
            },
            Status {
                code: 631,
                phrase: "Specified Bucket Missing",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "Qiniu finds no bucket of that name for the keys you use.",
                meaning: "The bucket that the call or the upload token names was not found for these \
                    credentials. When only the object is missing, the code is 612. A number over \
                    599 is no valid HTTP status, so strict clients show a protocol error \
                    instead. The name is translated.",
                causes: &[
                    "The name is mistyped, or taken from the test environment.",
                    "The keys belong to another account than the bucket.",
                    "The bucket was deleted while clients still had upload tokens for it.",
                ],
                client: &[
                    "List the buckets of these keys and compare the name letter by letter.",
                    "Decode the last part of the upload token from Base64: scope shows the bucket it was made for.",
                ],
                server: &[
                    "Check which AccessKey signs the upload tokens: it must belong to the bucket's account.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the name or the keys must change first",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 404,
                        difference: "404 is the registered code for a thing that is not there.",
                    },
                    Related {
                        code: 612,
                        difference: "612: bucket found, object not; 631: no bucket.",
                    },
                    Related {
                        code: 400,
                        difference: "400 with incorrect region: the bucket exists, in another region than the upload host.",
                    },
                ],
                keywords: &[
                    "qiniu no such bucket", "qiniu bucket_not_exist", "qiniu wrong bucket name",
                    "qiniu bucket does not exist", "kodo bucket not found", "qiniu 631",
                ],
            },
            Status {
                code: 632,
                phrase: "Too Many Shared Buckets",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Qiniu C# SDK, HttpCode.cs",
                    url: "https://github.com/qiniu/csharp-sdk/blob/master/src/Qiniu/Http/HttpCode.cs",
                },
                summary: "The limit of shared Qiniu buckets is reached; end a share first.",
                meaning: "Sharing one more bucket is not possible, because the number of shared \
                    buckets is at its limit. Only the C# SDK's enumeration says so, as \
                    EXCEED_SHARED_BUCKETS_LIMIT; the public error page does not list the number, \
                    and Qiniu's Python SDK knows only that it is not worth a retry. The name is \
                    translated.",
                causes: &[
                    "One bucket was shared with many accounts, one by one.",
                    "Old shares of partners who have left were never ended.",
                ],
                client: &[
                    "Ask for access through an existing share, or for signed download URLs instead.",
                ],
                server: &[
                    "End shares that nobody uses, then share again.",
                    "Hand out time-limited download tokens to casual readers instead of shares.",
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
            Status {
                code: 640,
                phrase: "Invalid Marker",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "The marker in your Qiniu list call is not one that an earlier call gave out.",
                meaning: "Listing a bucket goes page by page, and each answer carries the marker for \
                    the next one. The marker that came now is not valid. Nothing else is wrong \
                    with the call: a wrong bucket would be 631, a bad signature 401. The name is \
                    translated.",
                causes: &[
                    "The marker was built by hand, for instance from the last key.",
                    "It was cut off, or decoded and encoded once too often.",
                    "A marker of another bucket or of another service is used.",
                ],
                client: &[
                    "Start the listing without marker and hand on each value exactly as it came.",
                    "Use the SDK's list call with its own paging.",
                ],
                server: &["Store markers as opaque text, in a column that is long enough."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with the marker of the previous answer, or from the start",
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
                        difference: "422 is what other APIs answer to a cursor that they cannot use.",
                    },
                ],
                keywords: &[
                    "qiniu invalid marker", "qiniu list objects pagination", "qiniu bad marker",
                    "kodo list marker", "qiniu next page", "qiniu list bucket", "qiniu 640",
                ],
            },
            Status {
                code: 701,
                phrase: "Invalid Upload Context",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Qiniu",
                    product: "Qiniu Cloud Kodo",
                    tell: "an X-Reqid field; the body is JSON with a member error",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Qiniu Cloud, Kodo error responses",
                    url: "https://developer.qiniu.com/kodo/3928/error-responses",
                },
                summary: "This ctx of your Qiniu resumable upload has expired, or does not fit this host or chunk.",
                meaning: "In version 1 of Qiniu's resumable upload each answer gives a ctx, which is \
                    good only for the chunk that follows, on the host named beside it, until \
                    expired_at. This ctx does not fit: it is too old, went to another host, or \
                    came with the wrong chunk. After the expiry Qiniu deletes the unfinished \
                    blocks. A number over 599 is no valid HTTP status, so strict clients may not \
                    even show it. The name is translated.",
                causes: &[
                    "The upload was paused for days and then continued from stored progress.",
                    "The upload host changed between chunks, through DNS or a fallback host.",
                    "Chunks of one block were sent in parallel, or a ctx was used twice.",
                    "A progress file of another upload was loaded.",
                ],
                client: &[
                    "Throw the stored progress away and begin the file anew; Qiniu's own Python SDK does exactly that.",
                    "Send each chunk to the host named in the answer before, with the ctx of that answer, one after the other.",
                ],
                server: &[
                    "Keep progress records no longer than the contexts live (expired_at).",
                    "Move to resumable upload v2, which Qiniu recommends: one upload ID, valid for 7 days, in place of a ctx for each chunk.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "from the first block, with fresh contexts",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 410,
                        difference: "410 is the registered code for something that was there and is gone.",
                    },
                    Related {
                        code: 612,
                        difference: "612 is the same end for an upload ID of version 2.",
                    },
                    Related {
                        code: 409,
                        difference: "409 is what tus answers when client and server disagree about the offset.",
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
