//! Makes what the binary embeds from the rows of `httpstatus-table`: the texts and rows without
//! pointers (`texts.txt`, `rows.rs`) and the index of the search (`index.rs`).
#![allow(clippy::print_stdout, reason = "it is how a build script talks to cargo")]
#![allow(
    dead_code,
    unreachable_pub,
    reason = "the modules of the search have more than this needs"
)]

#[cfg(feature = "search")]
#[path = "build/detail_index.rs"]
mod detail_index;
#[path = "build/details.rs"]
mod details;
#[cfg(feature = "search")]
#[path = "src/search/hash.rs"]
mod hash;
#[cfg(feature = "search")]
#[path = "build/index.rs"]
mod index;
#[cfg(feature = "search")]
#[path = "src/search/letters.rs"]
mod letters;
#[cfg(feature = "line")]
#[path = "build/messages.rs"]
mod messages;
#[cfg(feature = "search")]
#[path = "src/search/part.rs"]
mod part;
#[path = "build/rows.rs"]
mod rows;
#[cfg(feature = "search")]
#[path = "src/search/sorted_lines.rs"]
mod sorted_lines;
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
    #[cfg(feature = "line")]
    fs::write(folder.join("messages.rs"), messages::write()?)?;
    // The help has it in a constant, into which only a literal or a variable can be pasted.
    println!("cargo::rustc-env=REGISTRY_DATE={}", httpstatus_table::registered::REGISTRY_DATE);
    for source in ["build.rs", "build", "src/search"] {
        println!("cargo::rerun-if-changed={source}");
    }
    Ok(())
}
