//! Makes what the binary embeds from the rows of `httpstatus-table`: the texts and rows without
//! pointers (`texts.txt`, `rows.rs`) and the index of the search (`index.rs`).
#![allow(clippy::print_stdout, reason = "it is how a build script talks to cargo")]
#![allow(
    dead_code,
    unreachable_pub,
    reason = "the modules of the search have more than this needs"
)]

#[cfg(feature = "search")]
#[path = "build/index.rs"]
mod index;
#[cfg(feature = "search")]
#[path = "src/search/part.rs"]
mod part;
#[path = "build/rows.rs"]
mod rows;
#[cfg(feature = "search")]
#[path = "build/synonyms.rs"]
mod synonyms;
#[cfg(feature = "search")]
#[path = "src/search/vocabulary.rs"]
mod vocabulary;
#[cfg(feature = "search")]
#[path = "src/search/words.rs"]
mod words;

use std::env;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    let sorted = rows::sorted();
    let embedded = rows::embed(&sorted)?;
    fs::write(folder.join("texts.txt"), embedded.texts)?;
    fs::write(folder.join("rows.rs"), embedded.rows)?;
    #[cfg(feature = "search")]
    fs::write(folder.join("index.rs"), index::write(&sorted)?)?;
    for source in ["build.rs", "build", "src/search"] {
        println!("cargo::rerun-if-changed={source}");
    }
    Ok(())
}
