//! Links the command so that it starts quickly, where `cargo install` makes it for Linux with glibc.
//!
//! What a program that is dynamic and position-independent does before `main` takes longer than an
//! answer: half a million instructions and 140 page faults more (`benches/README.md` has the
//! figures). So the command is linked at a fixed address, and statically where the machine has the
//! C library for that. Cargo has no setting for this that a package could carry: `+crt-static` and
//! `relocation-model` are `RUSTFLAGS`, which are the user's, and break procedural macros.
//!
//! The library, tests, debug builds, other systems and cross compilation are left alone.
#![allow(clippy::print_stdout, reason = "it is how a build script speaks to cargo")]

use std::path::Path;
use std::process::Command;
use std::{env, fs, io};

/// What the linker finds for each library that Rust's own asks for: its static form. gcc's
/// unwinder and the C library need each other.
const STATIC: [(&str, &str); 7] = [
    ("c", "GROUP(libc.a libgcc_eh.a libgcc.a)"),
    ("dl", "INPUT(libdl.a)"),
    ("gcc_s", "INPUT(libgcc_eh.a)"),
    ("m", "INPUT(libm.a)"),
    ("pthread", "INPUT(libpthread.a)"),
    ("rt", "INPUT(librt.a)"),
    ("util", "INPUT(libutil.a)"),
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name, value| env::var(name).is_ok_and(|is| is == value);
    let is_glibc = is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu");
    let is_native = env::var("HOST").ok() == env::var("TARGET").ok();
    let features = env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    let is_static = features.split(',').any(|feature| feature == "crt-static");
    if !cfg!(feature = "cli") || !is("PROFILE", "release") || !is_glibc || !is_native || is_static {
        return Ok(());
    }
    println!("cargo::rustc-link-arg-bins=-no-pie");
    if has_static_libraries() {
        link_statically()?;
    }
    Ok(())
}

/// Whether the linker has every static library that is needed: it answers with a path then, else
/// with the bare name.
fn has_static_libraries() -> bool {
    let linker = env::var("RUSTC_LINKER").unwrap_or_else(|_| "cc".to_owned());
    ["libc.a", "libgcc_eh.a", "libm.a", "libpthread.a"].iter().all(|library| {
        let asked = Command::new(&linker).arg(format!("-print-file-name={library}")).output();
        asked.is_ok_and(|answer| {
            Path::new(String::from_utf8_lossy(&answer.stdout).trim()).is_absolute()
        })
    })
}

/// Puts the static libraries under the names of the shared ones, in a folder that is searched first.
fn link_statically() -> io::Result<()> {
    let folder = env::var("OUT_DIR").map_err(io::Error::other)?;
    for (name, script) in STATIC {
        fs::write(Path::new(&folder).join(format!("lib{name}.so")), script)?;
    }
    println!("cargo::rustc-link-arg-bins=-L{folder}");
    println!("cargo::rustc-link-arg-bins=-static");
    Ok(())
}
