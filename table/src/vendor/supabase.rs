//! Supabase: codes for a paused project, a timeout and a function over its limits.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Supabase",
    aliases: &[
        "supabase edge functions", "supabase storage", "gotrue", "postgrest", "supabase auth",
    ],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 540,
                phrase: "Project Paused",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Supabase",
                    product: "Supabase platform",
                    tell: "the host is `PROJECT.supabase.co`; `server: cloudflare` only says that Supabase is behind Cloudflare",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Supabase, HTTP status codes",
                    url: "https://supabase.com/docs/guides/troubleshooting/http-status-codes",
                },
                summary: "This Supabase project is paused: its API answers nothing until the owner restores it.",
                meaning: "Supabase answers 540 for every request to a project that has been paused, before any \
                    service of the project sees it. On the Free plan that happens after a time without \
                    activity; the owner can also pause it, and in rare cases Supabase does so because of \
                    abuse.",
                causes: &[
                    "A Free plan project had no activity for some time and was paused automatically.",
                    "The owner, or another member of the organization, paused it.",
                    "The app still uses the URL of an old project, for example of a demo or of staging.",
                ],
                client: &[
                    "Don't retry: tell the project's owner.",
                    "Check the project ref in the URL: is it the project you mean?",
                ],
                server: &[
                    "Open the project in the Supabase dashboard and restore it; it needs some minutes until all services answer.",
                    "If it must not sleep, move it to a paid plan: only Free projects are paused for inactivity.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the owner has restored the project",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 402,
                        difference: "402 from Supabase: the organization is restricted for usage or unpaid bills; 540: this project is paused.",
                    },
                    Related {
                        code: 503,
                        difference: "503: a service that is down for a moment; 540 lasts until somebody acts.",
                    },
                    Related {
                        code: 521,
                        difference: "521: Cloudflare could not reach the project's servers; 540: they are switched off on purpose.",
                    },
                ],
                keywords: &[
                    "supabase project paused", "supabase 540", "supabase free tier paused",
                    "supabase inactive project", "restore supabase project", "supabase api down",
                    "project is paused",
                ],
            },
            Entry {
                code: 544,
                phrase: "Project API Gateway Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Supabase",
                    product: "Supabase API gateway and Storage",
                    tell: "the host is `PROJECT.supabase.co`; from Storage JSON with `\"code\": \"DatabaseTimeout\"`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Supabase Storage, src/internal/errors/codes.ts",
                    url: "https://github.com/supabase/storage/blob/master/src/internal/errors/codes.ts",
                },
                summary: "The Supabase project did not finish the request in time; usually its database is too slow.",
                meaning: "Supabase limits how long a request may take, so that long queries do not slow down \
                    or crash a project, and answers 544 when the time is up. Storage sends the same code \
                    when it gets no database connection in time: `The connection to the database timed \
                    out`. Both point at the project's Postgres.",
                causes: &[
                    "A query scans a big table: no index, or a row level security policy that calls a function for every row.",
                    "All database connections are taken, so Storage or the API waits for a free one.",
                    "The project's compute size is too small for its load.",
                ],
                client: &[
                    "Ask for less: filter, `limit`, fewer columns, smaller pages.",
                    "Retry a read once after a pause; a write may already have been carried out, so check before you repeat it.",
                ],
                server: &[
                    "Look in the dashboard's Query Performance for slow queries, then run `explain analyze` on them.",
                    "Count connections (`select count(*) from pg_stat_activity;`) and use the pooler from serverless code.",
                    "Move long work into a database function, a queue or a cron job.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "it may pass with the load; a slow query stays slow",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 from Supabase: an Edge Function sent nothing within 150 s; 544: the project's API or database was too slow.",
                    },
                    Related {
                        code: 546,
                        difference: "546: an Edge Function used too much CPU, memory or time.",
                    },
                    Related { code: 540, difference: "540: the project is paused." },
                    Related {
                        code: 503,
                        difference: "503 from Storage: the database is read-only at the moment.",
                    },
                ],
                keywords: &[
                    "supabase 544",
                    "supabase gateway timeout",
                    "databasetimeout",
                    "the connection to the database timed out",
                    "supabase storage timeout",
                    "supabase slow query",
                    "supabase statement timeout",
                    "project api gateway timeout",
                ],
            },
            Entry {
                code: 546,
                phrase: "Edge Function Resource Limit",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Supabase",
                    product: "Supabase Edge Functions",
                    tell: "`sb-error-code: WORKER_RESOURCE_LIMIT` or `WORKER_LIMIT`, which is also the `code` in the JSON body",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Supabase, Edge Functions, Status codes",
                    url: "https://supabase.com/docs/guides/functions/status-codes",
                },
                summary: "Supabase stopped your Edge Function: it ran over its CPU, memory or time limit.",
                meaning: "The platform killed the worker while it was busy with the request. The limits are \
                    256 MB of memory, 2 s of CPU time a request (waiting for I/O does not count) and a \
                    wall clock of 150 s on the Free plan, 400 s on paid ones. The body says `Function \
                    failed due to not having enough compute resources (please check logs)`.",
                causes: &[
                    "Whole files are held in memory: a large upload, PDF or image, often as several base64 copies at once.",
                    "CPU work over 2 s: image processing, parsing, hashing passwords, a big bundle that is compiled at the start.",
                    "The function ran past the wall clock, for example in a loop over slow calls to an AI API.",
                ],
                client: &[
                    "Send less at once: a smaller file, fewer records a call.",
                    "Don't repeat it as it was: the same input runs into the same limit.",
                ],
                server: &[
                    "The function's logs say which limit it was: `CPU Time exceeded`, memory or wall clock.",
                    "Stream bodies (`req.body`) instead of `await req.json()` or `arrayBuffer()` on large input.",
                    "Split the job: return early, put the work into a queue, and let each call do one piece.",
                ],
                headers: &[Header {
                    name: "sb-error-code",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "which limit or error it was: WORKER_RESOURCE_LIMIT, IDLE_TIMEOUT, BOOT_ERROR",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with less work for each call",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Resource Limit", "WORKER_LIMIT", "WORKER_RESOURCE_LIMIT"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504: the function sent nothing for 150 s; 546: it was killed over a limit.",
                    },
                    Related {
                        code: 503,
                        difference: "503 with `BOOT_ERROR`: the function did not start at all.",
                    },
                    Related {
                        code: 500,
                        difference: "500 with `WORKER_ERROR`: the code threw an exception.",
                    },
                    Related {
                        code: 544,
                        difference: "544: the project's API or database was too slow.",
                    },
                ],
                keywords: &[
                    "supabase 546",
                    "worker_limit",
                    "worker_resource_limit",
                    "edge function failed compute resources",
                    "not having enough compute resources",
                    "cpu time exceeded",
                    "edge function memory limit",
                    "edge function returned a non-2xx status code",
                    "lovable edge function 546",
                ],
            },
        ],
    ),
};
