//! The facts behind `httpstatus`: what every HTTP status code means, who sends it, why it is seen
//! and what to do about it.
//!
//! Every row is a `const` literal, and a row that breaks a rule of [`check`] does not compile. The
//! crate `httpstatus-cli` embeds these rows in a compact form and adds look-up, search and diagnosis;
//! use that one to ask questions.
//!
//! * [`entry`], the types of a row;
//! * [`check`], what must hold for every row;
//! * [`registered`], the codes of the IANA registry, [`proposed`], codes that never got there, and
//!   [`vendor`], codes that products use on their own: the rows.

pub mod detail;
pub mod entry;

pub mod check;
pub mod proposed;
pub mod registered;
pub mod vendor;
