//! The tool in real terminals and real shells, driven by keys. A program that is not installed is
//! passed over, but not in CI.

#![cfg(unix)]

#[path = "../common/mod.rs"]
mod common;

mod appearance;
mod completion;
mod recipes;
mod tmux;
