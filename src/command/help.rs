//! The parts of the help that clap can't make from the types: how it opens and how it ends.

use clap::builder::styling::{Style, Styles};

/// What people do most. A test runs every line.
pub(super) const USAGE: &str = "\
httpstatus 502             what it means, why you see it, what to do
       httpstatus 401 403 5xx     several codes: one line each
       httpstatus too many calls  the code whose name you don't know
       curl -si URL | httpstatus  what a response is telling you
       httpstatus choose          the code that your API should send";

/// The long help of the query; in a doc comment its brackets would be links.
pub(super) const QUERY: &str = "\
Codes, masks, ranges, a name, a constant, a detail, a status line, or words to search for

A code (404), a mask (4xx, 40x, 4, 30[127]), a range (500-504) or a list (404,410); a name, current \
or former (\"not found\"); a constant of a programming language (http.StatusNotFound, \
HTTP_404_NOT_FOUND, :not_found); a detail, which is a code beside a status (404.13, H12, \"503 \
UC\", curl 56); a vendor (nginx, \"cloudflare 5xx\"); codes to compare (\"401 vs \
403\"); a pasted status line (\"HTTP/1.1 502 Bad Gateway\") or error message. Any other text is a search. Without a \
query: all registered codes on one screen, or with something piped in, what 'httpstatus explain' \
says about it.";

/// The options, for the short help: in two columns it fits on one screen. A test holds it to the
/// options that there are.
pub(super) const OPTIONS: &str = "\
Options:
  -l, --long   everything about each code    --vendor NAME  one vendor's codes
  -s, --short  one line per code             --class 4xx    one class
  -a, --all    don't shorten a list          --registered   only IANA's codes
  --json, --plain, --format csv|markdown     --limit N      at most N results
  --field NAME,...  some keys of the JSON    --open, --no-pager
  --color auto|always|never                  -h, --help (more), -V, --version";

/// The end of the long help. A test runs every example.
pub(super) const MORE: &str = "\
Examples:
  httpstatus 404,410 30[127] 4               lists, masks and classes, in the order given
  httpstatus \"Request Entity Too Large\"      a name, current or former
  httpstatus http.StatusTeapot               a constant of a programming language
  httpstatus 401 vs 403                      two codes, and how they differ
  httpstatus -l 502                          everything about a code, through the pager
  httpstatus --vendor cloudflare 520-530     one vendor's codes
  httpstatus list --class 5xx --registered   a part of the table
  httpstatus explain --check response.txt    exits with 3 if it breaks the standard
  httpstatus 429 --field retry.advice        one key of the JSON
  httpstatus 5xx --json                      for programs
  httpstatus 3xx --format markdown           for a document

Exit status:
  0  everything was found
  1  something was not found; what was found is printed
  2  usage error, or reading, writing or opening failed
  3  explain --check found a violation of the standard

More in the manual: man httpstatus";

pub(super) const LONG_VERSION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    "\nIANA HTTP Status Code Registry of ",
    env!("REGISTRY_DATE"),
);

pub(super) const STYLES: Styles = Styles::plain()
    .header(Style::new().bold())
    .usage(Style::new().bold())
    .literal(Style::new().bold());
