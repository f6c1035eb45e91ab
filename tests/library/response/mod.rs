//! The diagnosis: what real tools printed of real responses, every rule broken once, who answered,
//! what the headers say, and input of any kind and size.

mod advice;
mod captures;
mod content;
mod cors;
mod fields;
mod forms;
mod har;
mod limits;
mod pasted;
mod recorded;
mod redirects;
mod rules;
mod seeded;
mod senders;

use httpstatus::response::{Diagnosis, diagnose};

use crate::common::heads::head;
use crate::common::in_process::now;

/// The diagnosis of an input that has a response.
fn diagnosis(input: &str) -> Diagnosis {
    let diagnosis = diagnose(input.as_bytes(), now(), None).expect("memory can be read");
    diagnosis.unwrap_or_else(|| panic!("no response in {:?}", input.get(..300).unwrap_or(input)))
}
