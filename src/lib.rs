//! HTTP status codes, explained: what a code means, why it is seen and what to do about it.
//!
//! The crate is the library behind the `httpstatus` command. Its heart is an embedded table of
//! plain data; nothing is built, allocated or read when a program starts.
//!
//! ```
//! use httpstatus::query::{self, Query};
//! use httpstatus::table;
//!
//! // By code: every meaning that the table knows, the likeliest first.
//! let teapot = table::by_code(418).next().expect("418 is in the registry");
//! assert_eq!(teapot.source.to_string(), "RFC 9110 §15.5.19");
//!
//! // By what a person types.
//! assert_eq!(query::named("HttpStatus.NOT_FOUND")[0].code, 404);
//! assert!(matches!(Query::parse(["5xx"]), Query::Codes(_)));
//!
//! // By meaning.
//! # #[cfg(feature = "search")]
//! assert_eq!(httpstatus::search::search("too many requests").hits[0].entry.code, 429);
//! ```
//!
//! With `default-features = false` it has no dependencies, and this much. The features add to it:
//!
//! * `search`: the search by meaning.
//! * `response`: the diagnosis of a response.
//! * `serde`: `Serialize` for the types of an entry.
//! * `cli`, on by default: all of these, and the command line: the modules from `cli` on.

// Tests may.
#![cfg_attr(not(test), warn(clippy::expect_used, clippy::panic, clippy::unwrap_used))]

pub mod choice;
pub mod query;
#[cfg(feature = "response")]
pub mod response;
#[cfg(feature = "search")]
pub mod search;
pub mod status;
pub mod table;

#[cfg(feature = "cli")]
pub mod cli;
pub mod input;
#[cfg(feature = "cli")]
pub mod prompt;
#[cfg(feature = "cli")]
pub mod render;
#[cfg(feature = "cli")]
pub mod run;
#[cfg(feature = "cli")]
pub mod style;
#[cfg(feature = "cli")]
pub mod talk;
#[cfg(feature = "cli")]
pub mod text;

/// The examples of the README run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
