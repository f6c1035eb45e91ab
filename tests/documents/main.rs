//! What README.md, SECURITY.md and docs/packaging.md say, tried as they say it.

#[path = "../common/mod.rs"]
mod common;

mod files;
mod other_systems;
#[cfg(unix)]
mod readme;
#[cfg(target_os = "linux")]
mod security;
#[cfg(unix)]
mod server;
