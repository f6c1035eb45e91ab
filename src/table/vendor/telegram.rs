//! Telegram: the flood wait of its client protocol MTProto.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Telegram",
    aliases: &["mtproto", "telethon", "pyrogram", "tdlib"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 420,
            phrase: "FLOOD",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Telegram",
                product: "Telegram's MTProto API",
                tell: "an error text FLOOD_WAIT_x in Telethon, Pyrogram, TDLib or another client library",
            }),
            on_wire: OnWire::Body,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Telegram, Error handling",
                url: "https://core.telegram.org/api/errors",
            },
            summary: "In the body only: Telegram wants you to wait. FLOOD_WAIT_30 means 30 seconds.",
            meaning: "Telegram's client protocol MTProto has error codes modelled on HTTP, but they travel \
                inside its own messages and never as an HTTP status. 420 says that this method was \
                called too often with these parameters; the number at the end of the text is the \
                wait in seconds. It is a timer, not a ban. The Bot API, which is real HTTP, says 429 \
                with retry_after instead.",
            causes: &[
                "A login code was asked for several times for one phone number.",
                "Messages, joins or username look-ups came in bursts.",
                "Many small calls in a loop, for instance resolving every member of a group.",
                "SLOWMODE_WAIT_x: the chat itself allows one message per interval.",
            ],
            client: &[
                "Sleep for exactly the seconds in the text (e.seconds in Telethon, e.value in Pyrogram), then repeat once.",
                "Raise flood_sleep_threshold in Telethon so that it sleeps by itself; it does up to 60 seconds by default.",
                "Keep the session file: logging in anew for every run is what exhausts login codes.",
            ],
            server: &[
                "For your own service pass the wait on as 429 with Retry-After.",
                "Spread the work over time in a queue with one worker per account.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "after the seconds in the text; earlier calls may prolong it",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429 is what the HTTP Bot API answers, with retry_after in the body.",
                },
                Related {
                    code: 303,
                    difference: "303 in MTProto names another data centre to go to; 420 only asks for patience.",
                },
            ],
            keywords: &[
                "flood_wait", "floodwait", "floodwaiterror",
                "telegram wait of seconds is required", "slowmode_wait", "flood wait telegram",
                "telethon flood", "pyrogram floodwait", "telegram too many attempts",
                "telegram userbot limited",
            ],
        }],
    ),
};
