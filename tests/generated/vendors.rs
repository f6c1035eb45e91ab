//! `src/table/vendor/mod.rs`: the list of the files beside it, so that a vendor is one new file.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::compare;

#[test]
fn the_list_of_vendors_is_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/table/vendor");
    let files = fs::read_dir(folder).expect("the vendors' folder");
    let mut names: Vec<String> = files
        .filter_map(|file| file.expect("a file").file_name().into_string().ok())
        .filter_map(|file| file.strip_suffix(".rs").map(str::to_owned))
        .filter(|name| name != "mod")
        .collect();
    names.sort();
    let mut text = String::from(
        "//! The vendors, a file each. This list is made from the files beside it by\n\
         //! `BLESS=1 cargo test --test generated`.\n\n\
         use crate::status::{Reach, Vendor};\n\n",
    );
    for name in &names {
        writeln!(text, "mod {name};").expect("a string takes any text");
    }
    text.push_str(
        "\n/// Every vendor, by the name of its file.\npub const VENDORS: &[Vendor] = &[\n",
    );
    for name in &names {
        writeln!(text, "    {name}::VENDOR,").expect("a string takes any text");
    }
    text.push_str("];\n");
    compare("src/table/vendor/mod.rs", &text);
}
