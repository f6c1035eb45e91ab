//! Telegram: the flood wait of its client protocol MTProto.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Telegram",
    aliases: &["mtproto", "telethon", "pyrogram", "tdlib"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 420,
            phrase: "FLOOD",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Telegram",
                product: "Telegram's MTProto API",
                tell: "an error such as `FLOOD_WAIT_30` in Telethon, Pyrogram or another MTProto library; TDLib reports a 429 instead",
                everyday: false,
            }),
            on_wire: OnWire::Body,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Telegram, Error handling",
                url: "https://core.telegram.org/api/errors",
            },
            summary: "In the body only: Telegram wants you to wait. `FLOOD_WAIT_30` means 30 seconds.",
            meaning: "Telegram's client protocol MTProto has error codes modeled on HTTP, but they \
                travel inside its own messages and are never an HTTP status. 420 means that you \
                called this method too often; the number at the end of the text is the wait in \
                seconds. It is a timer, not a ban. The Bot API, which is real HTTP, answers 429 \
                with `retry_after` instead.",
            causes: &[
                "Messages, joins or username look-ups were sent in bursts.",
                "A loop makes many small calls, for instance one for every member of a group.",
                "A login code was requested several times for one phone number.",
                "`SLOWMODE_WAIT_x`: the chat allows one message per interval.",
                "`FLOOD_PREMIUM_WAIT_x`: the limit is lower for accounts without Telegram Premium.",
            ],
            client: &[
                "Sleep for exactly the seconds in the error (`e.seconds` in Telethon, `e.value` in Pyrogram), then repeat the call once.",
                "Telethon sleeps by itself for waits up to `flood_sleep_threshold` (60 seconds by default); raise it.",
                "Keep the session file: a new login for every run uses up the login codes.",
            ],
            server: &[
                "In your own service, pass the wait on as 429 with `Retry-After`.",
                "Queue the work with one worker per account, and spread it over time.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "after the seconds in the text; calling earlier may prolong the wait",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429 is what the HTTP Bot API answers, with `retry_after` in the body.",
                },
                Related {
                    code: 303,
                    difference: "303 in MTProto names another data center to use; 420 only asks you to wait.",
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
