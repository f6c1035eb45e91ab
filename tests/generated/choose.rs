//! The tree of `choose`, whole, in the two forms that people read.

use crate::common::prints;
use crate::compare;

#[test]
fn the_tree_as_indented_text_is_current() {
    compare("tests/fixtures/choose.txt", &prints(&["choose"]));
}

#[test]
fn the_tree_as_a_mermaid_diagram_is_current() {
    compare("tests/fixtures/choose.md", &prints(&["choose", "--format", "markdown"]));
}
