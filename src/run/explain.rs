//! `explain`, and the bare command with a pipe on standard input: a response in, its diagnosis out.

use std::io::{self, Read, Write};
use std::time::Duration;

use super::{Answer, Outcome, World};
use crate::cli::Format;
use crate::input::Input;
use crate::render::diagnosis::Detail;
use crate::render::{diagnosis, json, markdown, records};
use crate::response::{self, Diagnosis};

/// How long the bare command waits for a first byte where nobody watches: a cron job, an editor or
/// `ssh host httpstatus` may hold a pipe open in which nothing will ever come.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is still taken from the writer behind the answer, so that `curl -si URL | httpstatus` does
/// not end in a write error, nor fail under `set -o pipefail`, for want of a reader. A download or
/// a stream without end is cut off, as by `head`.
const DRAINED: (usize, Duration) = (8 * 1024 * 1024, Duration::from_secs(2));

impl<O: Write, T: Write> Answer<'_, O, T> {
    /// The bare command: explains what is piped in; without that, all codes on one screen.
    pub(super) fn piped<I: Read + Send + 'static>(
        &mut self,
        input: impl FnOnce() -> I,
        world: &World,
    ) -> io::Result<Outcome> {
        if (world.input_is_terminal)() {
            return self.sheet();
        }
        let patience = (!world.is_terminal).then_some(PATIENCE);
        match Input::new(input()).awaited(patience) {
            Some(input) => self.explain_input(input, world, false),
            None => self.sheet(),
        }
    }

    /// The command by its name: waits for the response as long as it takes.
    pub(super) fn explain<I: Read + Send + 'static>(
        &mut self,
        input: impl FnOnce() -> I,
        world: &World,
        check: bool,
    ) -> io::Result<Outcome> {
        if (world.input_is_terminal)() {
            let end = if cfg!(windows) { "Ctrl-Z and Enter" } else { "Ctrl-D" };
            self.talk.note(format_args!("paste a response's head, then press {end}"));
        }
        self.explain_input(Input::new(input()), world, check)
    }

    fn explain_input<I: Read + Send + 'static>(
        &mut self,
        mut input: Input<I>,
        world: &World,
        check: bool,
    ) -> io::Result<Outcome> {
        let diagnosis = match response::diagnose(&mut input, world.now, self.vendor) {
            Ok(diagnosis) => diagnosis,
            Err(error) => return Ok(self.unreadable(&error)),
        };
        let outcome = match &diagnosis {
            None => {
                self.talk.no_response(input.was_empty());
                Outcome::Missing
            }
            Some(diagnosis) => {
                self.diagnosis(diagnosis)?;
                self.out.flush()?;
                let violated = check && diagnosis.has_violation();
                if violated { Outcome::Violated } else { Outcome::Found }
            }
        };
        if !(world.input_is_terminal)() {
            input.drain(DRAINED.0, DRAINED.1);
        }
        Ok(outcome)
    }

    /// Writes a diagnosis in the form that was asked for.
    fn diagnosis(&mut self, diagnosis: &Diagnosis) -> io::Result<()> {
        let width = self.width();
        let entry: Vec<_> = diagnosis.meanings.first().copied().into_iter().collect();
        if self.options.open && !entry.is_empty() {
            return self.open(&entry).map(drop);
        }
        match self.options.format() {
            Format::Json => json::write_diagnosis(self.out, diagnosis),
            Format::Plain => records::plain(self.out, diagnosis),
            Format::Csv => records::csv(self.out, diagnosis),
            Format::Markdown => markdown::diagnosis(self.out, diagnosis),
            Format::Human => {
                let detail =
                    if self.options.short { Detail::Line(self.columns) } else { Detail::Card };
                diagnosis::write(self.out, diagnosis, detail, &self.styles, width)
            }
        }
    }

    fn unreadable(&mut self, error: &io::Error) -> Outcome {
        self.talk.say(format_args!("can't read standard input: {error}"), None);
        Outcome::Refused
    }
}
