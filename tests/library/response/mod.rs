//! The diagnosis: what real tools printed of real responses, every rule broken once, who answered,
//! what the headers say, and input of any kind and size.

mod captures;
mod fields;
mod forms;
mod limits;
mod rules;
mod senders;

use httpstatus::response::{Diagnosis, diagnose};

use crate::common::heads::head;
use crate::common::in_process::now;

/// The diagnosis of an input that has a response.
fn diagnosis(input: &str) -> Diagnosis {
    diagnose(input.as_bytes(), now, None).expect("memory can be read").expect("a response")
}
