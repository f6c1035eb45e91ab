//! Moebooru: codes of imageboards with the old Danbooru API.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Moebooru",
    aliases: &["danbooru", "yande.re", "konachan"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 420,
                phrase: "Invalid Record",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Moebooru",
                    product: "Moebooru (Danbooru 1 API)",
                    tell: "JSON with `\"success\":false` and a `reason`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Moebooru, app/controllers/application_controller.rb",
                    url: "https://github.com/moebooru/moebooru/blob/master/app/controllers/application_controller.rb",
                },
                summary: "The imageboard did not save your post, tag or comment: a field of it is not valid.",
                meaning: "Boards such as yande.re and konachan run Moebooru, which keeps the API of the first \
                    Danbooru with status lines of its own. `420 Invalid Record` means that the record \
                    failed validation; `reason` says why. The same API gives other names to 422 \
                    (Locked), 423 (Already Exists) and 424 (Invalid Parameters). Today's Danbooru \
                    answers 422 instead.",
                causes: &[
                    "A required field is missing or wrong: tags, rating, source, file.",
                    "An upload's `md5` does not match the file: `MD5 mismatch`.",
                ],
                client: &[
                    "Read `reason` in the body.",
                    "Compute the MD5 of the very bytes that you upload, or leave `md5` out.",
                ],
                server: &[
                    "An HTML request is redirected with the message instead; only JSON and XML see the 420.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a corrected record",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 422,
                        difference: "422 is the registered code for it; Moebooru uses 422 for a locked post.",
                    },
                    Related {
                        code: 421,
                        difference: "421 from the same API: too many posts or comments.",
                    },
                    Related {
                        code: 423,
                        difference: "423 in this API means that the post exists already.",
                    },
                ],
                keywords: &[
                    "moebooru 420", "danbooru invalid record", "yande.re api 420", "md5 mismatch",
                    "imageboard upload error",
                ],
            },
            Entry {
                code: 421,
                phrase: "User Throttled",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Moebooru",
                    product: "Moebooru (Danbooru 1 API)",
                    tell: "JSON with `\"success\":false` and `Daily limit exceeded` or `Hourly limit exceeded`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Moebooru, app/controllers/application_controller.rb",
                    url: "https://github.com/moebooru/moebooru/blob/master/app/controllers/application_controller.rb",
                },
                summary: "You posted too much on this imageboard: wait until the hour or the day is over.",
                meaning: "Moebooru limits what ordinary members may post and answers `421 User Throttled` \
                    beyond that. By default the limits are 16 posts in 24 hours and 2 comments in an \
                    hour. The registered 421, Misdirected Request, is about connections and \
                    certificates.",
                causes: &[
                    "An upload script reached the daily number of posts: `Daily limit exceeded`.",
                    "Several comments were written within an hour: `Hourly limit exceeded`.",
                ],
                client: &[
                    "Wait: the limits count back from now, an hour for comments, a day for posts.",
                    "Ask the board for a higher user level if you upload much.",
                ],
                server: &[
                    "`member_post_limit` and `member_comment_limit` in the configuration set the numbers.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "after an hour for comments, a day for posts",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429 is the registered code for too many requests.",
                    },
                    Related {
                        code: 420,
                        difference: "420 from the same API: the record was not valid.",
                    },
                    Related { code: 403, difference: "403: you may not post at all." },
                ],
                keywords: &[
                    "moebooru 421", "user throttled", "daily limit exceeded",
                    "hourly limit exceeded", "yande.re 421", "danbooru user throttled",
                ],
            },
        ],
    ),
};
