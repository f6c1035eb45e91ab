//! HTTP status codes, explained: what a code means, why you see it and what to do about it.
//!
//! This is the library of the `httpstatus` command. Its heart is an embedded table; nothing is
//! built, allocated or read when a program starts.
//!
//! ```
//! use httpstatus::query::{self, Query};
//! use httpstatus::table;
//!
//! // By code: every meaning in the table, the likeliest first.
//! let teapot = table::by_code(418).next().expect("418 is in the registry");
//! assert_eq!(teapot.source.to_string(), "RFC 9110 §15.5.19");
//!
//! // By what a person types.
//! assert_eq!(query::named("HttpStatus.NOT_FOUND")[0].code, 404);
//! assert!(matches!(Query::parse(&["5xx"]), Query::Codes(_)));
//!
//! // By meaning.
//! # #[cfg(feature = "search")]
//! assert_eq!(httpstatus::search::search("too many requests").hits[0].entry.code, 429);
//! ```
//!
//! With `default-features = false` it depends on nothing but the crate with the rows. The features
//! add:
//!
//! * `search`: the search by meaning.
//! * `response`: the diagnosis of a response.
//! * `line`: the status in a line of a log, an exception or a message.
//! * `cli`, on by default: all of these, and the command line.

// Tests may.
#![cfg_attr(not(test), warn(clippy::expect_used, clippy::panic, clippy::unwrap_used))]

pub mod table;

pub mod query;

pub mod choice;
#[cfg(feature = "line")]
pub mod line;
#[cfg(feature = "response")]
pub mod response;
#[cfg(feature = "search")]
pub mod search;

// The command's own modules, no part of the API: public only for `main`, the tests and the fuzz
// targets.
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod command;
#[cfg(feature = "cli")]
#[doc(hidden)]
pub mod render;

/// The examples of the README run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
