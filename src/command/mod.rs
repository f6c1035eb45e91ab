//! The command line: arguments in, answers out. Not part of the API: public for `main`, which calls
//! [`run`], for the tests and for the fuzz targets.
//!
//! [`arguments`] and [`surroundings`] are what comes in. `request` resolves them into what is asked
//! for and how to print it, and one file per command answers.

pub mod arguments;
mod help;
mod parse;
mod usage_error;

pub mod surroundings;
pub mod system;

mod request;

mod choose;
mod complete;
mod completions;
mod details;
mod entries;
mod explain;
mod line;
mod list;
mod log;
mod look_up;
mod search;
mod targets;
mod vendors;

mod input;
mod messages;
mod outcome;
mod output;
pub mod prompt;

use std::ffi::OsString;
use std::io::{self, Read, Write};

use messages::Messages;
pub use outcome::Outcome;
use output::{Output, Pager};
use request::{Filter, Request, Resolved, View};
use surroundings::Surroundings;

/// Answers one request. `arguments` begin with the program's name. The answer goes to `out`, errors and
/// hints to `errors`. `input` is opened only to read a response, a log, or a person's answers.
///
/// # Errors
///
/// When the answer can't be written.
pub fn run<I: Read + Send + 'static>(
    arguments: impl IntoIterator<Item = OsString>,
    around: &Surroundings,
    input: impl FnOnce() -> I,
    out: &mut impl Write,
    errors: impl Write,
) -> io::Result<Outcome> {
    if let Some(index) = around.variables.complete {
        complete::write_candidates(out, arguments.into_iter().collect(), index)?;
        return Ok(Outcome::Found);
    }
    let mut messages = Messages(errors);
    let arguments = match parse::parse(arguments) {
        Ok(arguments) => arguments,
        Err(stop) if stop.is_answer() => {
            out.write_all(stop.answer(around.styles(None).color).as_bytes())?;
            return Ok(Outcome::Found);
        }
        Err(error) => {
            messages.problem(&error.message());
            return Ok(Outcome::Failed);
        }
    };
    let Resolved { request, filter, view, no_pager } = match request::resolve(arguments, around) {
        Ok(resolved) => resolved,
        Err(problem) => {
            messages.problem(&problem);
            return Ok(Outcome::Failed);
        }
    };
    let out = match (&view, around.rows()) {
        (View::Human(_), Some(rows)) if !no_pager => Output::paged(out, rows, Pager::new(around)),
        _ => Output::direct(out),
    };
    let mut session = Session { out, messages, filter, view, around };
    let outcome = session.answer(request, input)?;
    session.out.flush()?;
    Ok(outcome)
}

/// What every command needs in order to answer.
struct Session<'a, O, E> {
    out: Output<'a, O>,
    messages: Messages<E>,
    filter: Filter,
    view: View,
    around: &'a Surroundings,
}

impl<O: Write, E: Write> Session<'_, O, E> {
    fn answer<I: Read + Send + 'static>(
        &mut self,
        request: Request,
        input: impl FnOnce() -> I,
    ) -> io::Result<Outcome> {
        match request {
            Request::Nothing => self.answer_without_query(input),
            Request::LookUp(arguments) => self.look_up(&arguments),
            Request::Search(words) => self.search(&words),
            Request::List(codes) => self.list(&codes),
            Request::ListDetails => self.list_details(),
            Request::Vendors => self.list_vendors(),
            Request::Explain { files, check } => self.explain(&files, check, input),
            Request::Choose(codes) if codes.is_empty() => self.choose(input),
            Request::Choose(codes) => self.show_paths(&codes),
            Request::Completions(shell) => self.print_completions(shell),
        }
    }
}
