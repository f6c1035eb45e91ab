//! Ollama: the code for a client that did not wait for the model.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Ollama",
    aliases: &["ollama api"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 499,
            phrase: "Request Canceled",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Ollama",
                product: "Ollama",
                tell: "`[GIN] … | 499 | 15.4s | … POST \"/api/chat\"` in the server log; the body would be `{\"error\":\"request canceled\"}`",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Ollama, server/routes.go",
                url: "https://github.com/ollama/ollama/blob/main/server/routes.go",
            },
            summary: "In Ollama's log: the client hung up while the model was loading or waiting for its turn.",
            meaning: "Ollama first loads the model, and only then answers. If the client leaves before \
                    that, Ollama aborts the load and logs 499, often next to `client connection closed \
                    before … finished loading, aborting load`. The next try starts to load from the \
                    beginning. A client that leaves in the middle of an answer is not logged as 499.",
            causes: &[
                "The client's timeout is shorter than it takes to load the model: many tools wait 10 to 60 s.",
                "Other requests hold the memory or the queue, and this one waits for its turn.",
                "An editor plugin cancels each completion when you type on: normal.",
            ],
            client: &[
                "Raise the timeout of the app or the proxy in between: the duration in the log line shows where it is now.",
                "Load the model beforehand: `curl http://localhost:11434/api/generate -d '{\"model\": \"NAME\"}'`.",
            ],
            server: &[
                "Keep it in memory: `OLLAMA_KEEP_ALIVE=1h` (5m by default) or `\"keep_alive\": -1` in a request.",
                "Use a smaller model or quantization, and a fast disk: the load time is mostly reading the file.",
                "`OLLAMA_LOAD_TIMEOUT` does not help here: it is Ollama's own limit, and the client was the one to leave.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with a longer timeout, or once the model is loaded",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 503,
                    difference: "503 from Ollama: its queue is full, `server busy`.",
                },
                Related {
                    code: 500,
                    difference: "500 from Ollama: the model could not be loaded, or crashed.",
                },
                Related {
                    code: 404,
                    difference: "404 from Ollama: `model \"NAME\" not found, try pulling it first`.",
                },
                Related {
                    code: 504,
                    difference: "504: a proxy between client and Ollama ran out of time.",
                },
            ],
            keywords: &[
                "ollama 499",
                "[gin] 499",
                "client connection closed before server finished loading",
                "aborting load",
                "timed out waiting for llama runner to start: context canceled",
                "ollama request canceled",
                "ollama timeout",
                "open webui ollama timeout",
                "llama runner context canceled",
            ],
        }],
    ),
};
