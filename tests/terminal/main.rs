//! The tool in real terminals and real shells, driven by keys. What needs a program that is not
//! installed is skipped and says so; where `CI` is set it fails.

#![cfg(unix)]

#[path = "../common/mod.rs"]
mod common;

mod appearance;
mod completion;
mod prompt;
mod recipes;
mod screens;
mod tmux;
