//! The library: the table, the query language, the search, the diagnosis, and how answers are
//! rendered. Nothing here starts the tool.

#[path = "../checks/mod.rs"]
mod checks;
#[path = "../common/mod.rs"]
mod common;

mod advice;
mod details;
mod table;
mod world;

mod query;
mod search;

mod choice;
mod line;
mod response;

mod render;

mod properties;

mod architecture;
mod contributing;
mod dependencies;
mod registry;
