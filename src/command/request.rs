//! What is asked for and how to print it, decided once from the arguments and the surroundings.
//! Nothing below decides about options again.

use std::path::PathBuf;

use super::arguments::{Arguments, Command, Format, Options, Shell, When};
use super::surroundings::Surroundings;
use crate::render::fields;
use crate::render::style::Styles;
use crate::table;
use crate::table::entry::{Class, Entry, Vendor};

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Request {
    /// The cheat sheet; with something piped in, its explanation.
    Nothing,
    /// A query, in one or several arguments.
    LookUp(Vec<String>),
    /// A search by words.
    Search(String),
    /// The table, or the part that these patterns stand for.
    List(Vec<String>),
    /// The details.
    ListDetails,
    /// The vendors.
    Vendors,
    /// The explanation of responses or a log, from files or standard input.
    Explain {
        /// The files; standard input if there are none.
        files: Vec<PathBuf>,
        /// Whether a violation of the standard is an error.
        check: bool,
    },
    /// The questions of `choose`, or what leads to these codes.
    Choose(Vec<String>),
    /// A completion script.
    Completions(Shell),
}

/// Which entries are shown.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Filter {
    pub vendor: Option<&'static Vendor>,
    pub class: Option<Class>,
    pub registered: bool,
    /// At most this many entries.
    pub limit: Option<usize>,
}

impl Filter {
    /// Whether an entry passes the filters. The limit is not one of them.
    pub(super) fn passes(&self, entry: &Entry) -> bool {
        self.vendor.is_none_or(|vendor| is_of(entry, vendor)) && self.passes_without_vendor(entry)
    }

    /// Whether an entry passes the filters without `--vendor`.
    pub(super) fn passes_without_vendor(&self, entry: &Entry) -> bool {
        (self.class.is_none() || entry.class() == self.class)
            && (!self.registered || entry.standing.in_registry())
    }

    /// Cuts a list to the limit.
    pub(super) fn limit<T>(&self, entries: &mut Vec<T>) {
        entries.truncate(self.limit.unwrap_or(usize::MAX));
    }
}

fn is_of(entry: &Entry, vendor: &Vendor) -> bool {
    entry.sender.is_some_and(|sender| sender.vendor == vendor.name)
}

/// How to print an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum View {
    /// Opens the page of the entry in the browser.
    Open,
    /// For people.
    Human(Human),
    Json,
    Plain,
    Csv,
    Markdown(Length),
    /// These keys of the JSON.
    Fields(Vec<String>),
}

/// How to print an answer for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Human {
    pub length: Length,
    /// Whether a class or a search is shown whole on a terminal too.
    pub all: bool,
    pub styles: Styles,
    /// The columns to wrap prose at.
    pub width: usize,
    /// The columns to cut the rows of a list to; `None` without a terminal.
    pub row_width: Option<usize>,
}

/// How much of an entry is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// A brief for one code, a line for several.
    Usual,
    /// Everything about each code.
    Long,
    /// One line per code.
    Short,
}

/// A request, the filters, and how to print the answer.
pub(super) struct Resolved {
    pub request: Request,
    pub filter: Filter,
    pub view: View,
    pub no_pager: bool,
}

/// What is wrong with the options, and what would be right.
pub(super) type Problem = (String, String);

/// Resolves the arguments; an error is a message and its hint.
pub(super) fn resolve(arguments: Arguments, around: &Surroundings) -> Result<Resolved, Problem> {
    let Arguments { query, command, options } = arguments;
    let request = match command {
        Some(_) if !query.is_empty() => {
            return Err((
                format!("unexpected words before a command: {}", query.join(" ")),
                "to search for a word that is a command too: httpstatus search WORDS".to_owned(),
            ));
        }
        None if query.is_empty() => Request::Nothing,
        None => Request::LookUp(query),
        Some(Command::Search { words }) => Request::Search(words.join(" ")),
        Some(Command::List { details: true, .. }) => Request::ListDetails,
        Some(Command::List { codes, .. }) => Request::List(codes),
        Some(Command::Vendors) => Request::Vendors,
        Some(Command::Explain { files, check }) => Request::Explain { files, check },
        Some(Command::Choose { codes }) => Request::Choose(codes),
        Some(Command::Completions { shell }) => Request::Completions(shell),
    };
    if !options.field.is_empty()
        && let Some(command) = request.without_entries()
    {
        return Err(super::messages::no_fields_of(command));
    }
    Ok(Resolved {
        request,
        filter: filter(&options)?,
        no_pager: options.no_pager,
        view: view(options, around)?,
    })
}

impl Request {
    /// The command, if its answer is not a list of entries.
    const fn without_entries(&self) -> Option<&'static str> {
        match self {
            Self::Explain { .. } => Some("explain"),
            Self::Choose(_) => Some("choose"),
            Self::Vendors => Some("vendors"),
            Self::ListDetails => Some("list --details"),
            Self::Completions(_)
            | Self::Nothing
            | Self::LookUp(_)
            | Self::Search(_)
            | Self::List(_) => None,
        }
    }
}

fn filter(options: &Options) -> Result<Filter, Problem> {
    let vendor = match options.vendor.as_deref() {
        None => None,
        Some(name) => Some(table::vendor(name).ok_or_else(|| super::messages::no_vendor(name))?),
    };
    Ok(Filter {
        vendor,
        class: options.class.map(Class::from),
        registered: options.registered,
        limit: options.limit.map(usize::from),
    })
}

fn view(options: Options, around: &Surroundings) -> Result<View, Problem> {
    let length = match (options.long, options.short) {
        (true, _) => Length::Long,
        (_, true) => Length::Short,
        _ => Length::Usual,
    };
    let format = match (options.json, options.plain) {
        (true, _) => Format::Json,
        (_, true) => Format::Plain,
        _ => options.format.unwrap_or(Format::Human),
    };
    if options.open {
        return Ok(View::Open);
    }
    if !options.field.is_empty() {
        return known_fields(options.field).map(View::Fields);
    }
    Ok(match format {
        Format::Json => View::Json,
        Format::Plain => View::Plain,
        Format::Csv => View::Csv,
        Format::Markdown => View::Markdown(length),
        Format::Human => View::Human(Human {
            length,
            all: options.all,
            styles: around.styles(options.color.and_then(When::wanted)),
            width: around.width(),
            row_width: around.row_width(),
        }),
    })
}

impl When {
    /// What the person wants, if anything.
    const fn wanted(self) -> Option<bool> {
        match self {
            Self::Auto => None,
            Self::Always => Some(true),
            Self::Never => Some(false),
        }
    }
}

/// The keys, if the JSON has each of them.
fn known_fields(names: Vec<String>) -> Result<Vec<String>, Problem> {
    match names.iter().find(|name| !fields::fields().any(|field| field == *name)) {
        None => Ok(names),
        Some(unknown) => Err(super::messages::no_field(unknown)),
    }
}
