//! The command line as clap types: help, completions and the man pages are made from it.
//!
//! What the arguments mean is decided in `request`.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use super::help;

/// Explains HTTP status codes: what a code means, why you see it, what to do
#[derive(Debug, Clone, Parser)]
#[command(
    name = "httpstatus",
    version,
    long_version = help::LONG_VERSION,
    override_usage = help::USAGE,
    after_help = help::OPTIONS,
    after_long_help = help::MORE,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true,
    subcommand_negates_reqs = true,
    styles = help::STYLES,
    max_term_width = 100,
)]
pub struct Arguments {
    /// Codes, masks, ranges, a name, a constant, a detail, a status line, or words to search for
    #[arg(value_name = "QUERY", long_help = help::QUERY, hide_short_help = true)]
    pub query: Vec<String>,

    /// What to do instead of looking up a query.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// What to answer with, and how.
    #[command(flatten)]
    pub options: Options,
}

/// The words that are commands.
#[derive(Debug, Clone, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Search by words: "too many calls"
    ///
    /// Looks for the words in names, constants, keywords and summaries and prints what fits, best
    /// first, even if a word is a name itself.
    #[command(override_usage = "httpstatus search [OPTIONS] <WORDS>...")]
    Search {
        /// Words to search for
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,
    },
    /// List the table, or a part of it
    #[command(override_usage = "httpstatus list [OPTIONS] [CODES]...")]
    List {
        /// Codes, masks and ranges; without any, all entries
        #[arg(value_name = "CODES")]
        codes: Vec<String>,
        /// List details: the codes and flags that stand beside a status
        #[arg(long, conflicts_with = "codes")]
        details: bool,
    },
    /// List the vendors, with how many codes each has
    #[command(override_usage = "httpstatus vendors [OPTIONS]")]
    Vendors,
    /// Explain a response or a log, from files or standard input
    ///
    /// Reads what a tool printed of one response, or of several in a row: curl -i, curl -v, wget -S,
    /// HTTPie, xh, a browser's copy of the response headers, or a HAR file. Says what happened, what
    /// the headers say, what breaks the standard, who answered, and what to do.
    ///
    /// Anything else is read as a log, line by line: prints each status with its count, what it means
    /// in that program's log, and an example, failures first.
    #[command(override_usage = "httpstatus explain [OPTIONS] [FILE]...")]
    Explain {
        /// Files to read; standard input for "-" or without any
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Exit with 3 if a response breaks a MUST of the standard
        #[arg(long)]
        check: bool,
    },
    /// Choose the code that your API should send, by a few questions
    ///
    /// On a terminal it asks: arrow keys and Enter, or the number of an answer; letters filter the
    /// answers; the left arrow goes back, Esc quits. Without colour it asks by numbered lines. Without
    /// a terminal, and in every other format, it prints all questions as a tree: --format markdown as
    /// a Mermaid diagram. With a code it prints what leads there; with several, the question that
    /// decides between them. If you leave without a code it exits with 1, after Ctrl-C with 130.
    #[command(override_usage = "httpstatus choose [OPTIONS] [CODES]...")]
    Choose {
        /// Codes or names: what leads to one, or tells several apart
        #[arg(value_name = "CODES")]
        codes: Vec<String>,
    },
    /// Print a completion script for a shell
    ///
    /// Prints the script on standard output. The README says where each shell looks for it.
    #[command(override_usage = "httpstatus completions bash|elvish|fish|nushell|powershell|zsh")]
    Completions {
        /// The shell: bash, elvish, fish, nushell, powershell, zsh
        #[arg(value_name = "SHELL", hide_possible_values = true)]
        shell: Shell,
    },
}

/// The names of [`Command`].
pub const COMMANDS: [&str; 6] = ["search", "list", "vendors", "explain", "choose", "completions"];

// The options that every form of the command has.
#[derive(Debug, Clone, Default, Args)]
#[allow(missing_docs, reason = "a doc comment would take the place of each command's own help")]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct Options {
    /// Everything about each code
    #[arg(short = 'l', long, global = true, overrides_with = "short", hide_short_help = true)]
    pub long: bool,

    /// One line per code
    #[arg(short = 's', long, global = true, overrides_with = "long", hide_short_help = true)]
    pub short: bool,

    /// Don't shorten a class or a search
    #[arg(short = 'a', long, global = true, hide_short_help = true)]
    pub all: bool,

    /// Only one vendor's codes, such as nginx or aws
    #[arg(long, value_name = "NAME", global = true, hide_short_help = true)]
    pub vendor: Option<String>,

    /// Only one class: 1xx, 2xx, 3xx, 4xx, 5xx
    #[arg(
        long,
        value_name = "CLASS",
        global = true,
        hide_possible_values = true,
        hide_short_help = true
    )]
    pub class: Option<ClassName>,

    /// Only codes registered with IANA
    #[arg(long, global = true, hide_short_help = true)]
    pub registered: bool,

    /// Show at most N results
    #[arg(long, value_name = "N", global = true, value_parser = clap::value_parser!(u16).range(1..), hide_short_help = true)]
    pub limit: Option<u16>,

    /// Form of the answer: human, json, plain, csv, markdown
    ///
    /// human is for people; json is an array of entries; plain is tab-separated, without a header; csv
    /// has a header; markdown is for documents and comments.
    #[arg(
        long,
        value_name = "FORMAT",
        global = true,
        hide_possible_values = true,
        hide_short_help = true
    )]
    pub format: Option<Format>,

    /// Short for --format json
    #[arg(long, global = true, overrides_with_all = ["format", "plain"], hide_short_help = true)]
    pub json: bool,

    /// Short for --format plain
    #[arg(long, global = true, overrides_with_all = ["format", "json"], hide_short_help = true)]
    pub plain: bool,

    /// Only these keys of the JSON, tab-separated: code,phrase
    ///
    /// Keys of the JSON without labels, one line per entry. Dots reach into objects and lists:
    /// retry.advice, related.code. With one entry and one key
    /// that is a list, each item gets a line.
    #[arg(
        long, value_name = "NAME,...", global = true, value_delimiter = ',',
        conflicts_with_all = ["json", "format", "plain"], hide_short_help = true
    )]
    pub field: Vec<String>,

    /// When to use colour: auto, always, never
    ///
    /// auto, the default: on a terminal only; NO_COLOR, CLICOLOR, CLICOLOR_FORCE and TERM=dumb are
    /// obeyed.
    #[arg(
        long,
        value_name = "WHEN",
        global = true,
        hide_possible_values = true,
        hide_short_help = true
    )]
    pub color: Option<When>,

    /// Don't page what is longer than the screen
    #[arg(long, global = true, hide_short_help = true)]
    pub no_pager: bool,

    /// Open the specification or vendor page in the browser
    #[arg(long, global = true, hide_short_help = true)]
    pub open: bool,

    /// Print help; --help prints more than -h
    #[arg(short = 'h', long, global = true, action = ArgAction::Help, hide_short_help = true)]
    pub help: Option<bool>,

    /// Print the version
    #[arg(short = 'V', long, action = ArgAction::Version, hide_short_help = true)]
    pub version: Option<bool>,
}

impl Options {
    /// Keeps one of the options that say in which form the answer is, by its name.
    pub(super) fn keep_form(&mut self, name: Option<&str>) {
        self.json &= name == Some("--json");
        self.plain &= name == Some("--plain");
        self.format = self.format.filter(|_| name == Some("--format"));
    }
}

/// The forms of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Human,
    /// An array of entries
    Json,
    /// Tab-separated columns, no header
    Plain,
    /// Comma-separated values with a header
    Csv,
    /// For documents and comments
    Markdown,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On a terminal
    Auto,
    /// Also into a file or a pipe
    Always,
    /// Not at all
    Never,
}

/// The classes as the command line names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ClassName {
    /// Informational
    #[value(name = "1xx", aliases = ["1", "informational"])]
    Informational,
    /// Successful
    #[value(name = "2xx", aliases = ["2", "successful", "success"])]
    Successful,
    /// Redirection
    #[value(name = "3xx", aliases = ["3", "redirection", "redirect"])]
    Redirection,
    /// Client Error
    #[value(name = "4xx", aliases = ["4", "client-error", "client"])]
    ClientError,
    /// Server Error
    #[value(name = "5xx", aliases = ["5", "server-error", "server"])]
    ServerError,
}

impl From<ClassName> for crate::table::entry::Class {
    fn from(name: ClassName) -> Self {
        match name {
            ClassName::Informational => Self::Informational,
            ClassName::Successful => Self::Successful,
            ClassName::Redirection => Self::Redirection,
            ClassName::ClientError => Self::ClientError,
            ClassName::ServerError => Self::ServerError,
        }
    }
}

/// The shells that have a completion script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// GNU Bash
    Bash,
    /// Elvish
    Elvish,
    /// fish
    Fish,
    /// Nushell
    Nushell,
    /// PowerShell
    #[value(name = "powershell", alias = "pwsh")]
    PowerShell,
    /// Z shell
    Zsh,
}
