//! The words of the help that clap can't make out of the types: how it opens and how it ends.

use clap::builder::styling::{Style, Styles};

/// What people do most, for the usage. Every line is run by a test.
pub(super) const USAGE: &str = "\
httpstatus 404             what it means, why you see it, what to do
       httpstatus 404 410 5xx     several codes: a line each
       httpstatus too many calls  the code you can't name
       curl -si URL | httpstatus  what a response is telling you
       httpstatus choose          the code that your API should send";

/// The long help of the query; as a doc comment its brackets would be links.
pub(super) const QUERY: &str = "\
Codes, masks, ranges, a name, a constant, a status line, or words to search for

A code (404), a mask (4xx, 40x, 4, 30[127]), a range (500-504) or a list (404,410); a name, current \
or former (\"not found\"); a constant of a programming language (http.StatusNotFound, \
HTTP_404_NOT_FOUND, :not_found); a pasted status line (\"HTTP/1.1 502 Bad Gateway\"). Any other text \
is a search. Without a query: all registered codes on one screen, or with something piped in, what \
'httpstatus explain' says of it.";

/// The end of the long help. Every example is run by a test.
pub(super) const MORE: &str = "\
Examples:
  httpstatus 404,410 30[127] 4               lists, masks and classes, in the order given
  httpstatus \"Request Entity Too Large\"      a name, current or former
  httpstatus http.StatusTeapot               a constant of a programming language
  httpstatus \"HTTP/1.1 502 Bad Gateway\"      a status line, pasted
  httpstatus --vendor cloudflare 520-530     one vendor's codes
  httpstatus list --class 5xx --registered   a part of the table
  curl -si URL | httpstatus explain --check  exits with 3 if it breaks the standard
  httpstatus 5xx --json                      for programs
  httpstatus 3xx --format markdown           for a document

Exit status:
  0  everything was found
  1  something was not; what was found is printed
  2  the command line was wrong, or the answer could not be written
  3  explain --check found a violation of the standard

More in the manual: man httpstatus";

pub(super) const LONG_VERSION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    "\nIANA HTTP Status Code Registry of ",
    include_str!("../table/registry-date.txt"),
);

pub(super) const STYLES: Styles = Styles::plain()
    .header(Style::new().bold())
    .usage(Style::new().bold())
    .literal(Style::new().bold());
