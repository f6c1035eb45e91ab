//! `explain`, and the bare command with something piped in: a response or a log in, its diagnosis or
//! summary out.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::input::Input;
use super::log::{Beginning, Source};
use super::request::{Length, View};
use super::{Outcome, Session, messages, system};
use crate::line::Summary;
use crate::query::Query;
use crate::render::diagnosis::{Ending, write_diagnosis};
use crate::render::text::sanitize_short;
use crate::render::{diagnosis_rows, json, markdown};
use crate::response::{self, Diagnosis};

/// What standard input is called in messages.
const STANDARD_INPUT: &str = "standard input";

/// How long the bare command waits for a first byte if nobody watches: a cron job, an editor or
/// `ssh host httpstatus` may hold a pipe open that never sends anything.
const PATIENCE: Duration = Duration::from_secs(10);

/// How much is still read from the writer after the answer, and for how long, so that
/// `curl -si URL | httpstatus` does not end in a write error, nor fail under `set -o pipefail`. A
/// download or an endless stream is cut off, as by `head`.
const DRAINED_BYTES: usize = 8 * 1024 * 1024;
const DRAINED_TIME: Duration = Duration::from_secs(2);

/// What was found in the files of one call.
struct Findings {
    /// The lines of the files that are no responses.
    log: Summary,
    /// How many responses were explained.
    responses: usize,
}

impl<O: Write, E: Write> Session<'_, O, E> {
    /// The bare command: explains what is piped in. Without any input it prints the cheat sheet. An
    /// empty pipe is an error: the request that should have filled it failed.
    pub(super) fn explain_piped<I: Read + Send + 'static>(
        &mut self,
        input: impl FnOnce() -> I,
    ) -> io::Result<Outcome> {
        let patience = self.around.screen.is_none().then_some(PATIENCE);
        match Input::new(input()).wait_for_data(patience) {
            Some(_) if matches!(self.view, View::Fields(_)) => {
                self.messages.problem(&messages::no_fields_of("explain"));
                Ok(Outcome::Failed)
            }
            Some(input) => self.explain_input(input, false, None),
            None if (self.around.input_is_pipe)() => Ok(self.report_empty_input()),
            None => self.print_cheat_sheet(),
        }
    }

    /// Explains files, or standard input, for which it waits as long as it takes.
    pub(super) fn explain<I: Read + Send + 'static>(
        &mut self,
        files: &[PathBuf],
        check: bool,
        input: impl FnOnce() -> I,
    ) -> io::Result<Outcome> {
        let mut input = Some(input);
        let mut outcome = Outcome::Found;
        if files.is_empty() {
            return self.explain_standard_input(input.take(), check, None);
        }
        let mut found = Findings { log: self.new_log(), responses: 0 };
        for file in files {
            outcome = outcome.and(if file.as_os_str() == "-" {
                self.explain_standard_input(input.take(), check, Some(&mut found))?
            } else {
                self.explain_file(file, check, &mut found)?
            });
        }
        if found.log.files().is_empty() {
            return Ok(outcome);
        }
        if found.responses > 0 {
            writeln!(self.out)?;
        }
        let name = found.log.files().join(", ");
        Ok(outcome.and(self.print_log(&found.log, &name)?))
    }

    fn explain_standard_input<I: Read + Send + 'static>(
        &mut self,
        input: Option<impl FnOnce() -> I>,
        check: bool,
        found: Option<&mut Findings>,
    ) -> io::Result<Outcome> {
        let Some(input) = input else {
            self.messages.error("standard input can be read only once", None);
            return Ok(Outcome::Failed);
        };
        if (self.around.input_is_terminal)() {
            let end = system::END_OF_INPUT;
            self.messages.hint(format_args!("paste a response or a log, then press {end}"));
        }
        self.explain_input(Input::new(input()), check, found)
    }

    fn explain_file(
        &mut self,
        file: &Path,
        check: bool,
        found: &mut Findings,
    ) -> io::Result<Outcome> {
        match File::open(file) {
            Ok(mut open) => {
                let name = file.display().to_string();
                self.explain_reader(&mut open, &name, check, found)
            }
            Err(error) => {
                self.report_unreadable_file(file, &error);
                Ok(Outcome::Failed)
            }
        }
    }

    /// A file that is not there may be a code or an address that was meant for something else.
    fn report_unreadable_file(&mut self, file: &Path, error: &io::Error) {
        let name = file.to_string_lossy();
        let name = sanitize_short(&name);
        let hint = match Query::parse(&[&*name]) {
            _ if error.kind() != io::ErrorKind::NotFound => None,
            Query::Address(_) => Some(format!("curl -si '{name}' | httpstatus explain")),
            Query::Codes(_) | Query::Named(_) => {
                Some(format!("to look up a code: httpstatus {name}"))
            }
            _ => None,
        };
        self.messages.error(format_args!("can't read {name}: {error}"), hint.as_deref());
    }

    fn explain_input<I: Read + Send + 'static>(
        &mut self,
        mut input: Input<I>,
        check: bool,
        shared: Option<&mut Findings>,
    ) -> io::Result<Outcome> {
        let mut own = Findings { log: self.new_log(), responses: 0 };
        let is_shared = shared.is_some();
        let found = shared.unwrap_or(&mut own);
        let mut outcome = self.explain_reader(&mut input, STANDARD_INPUT, check, found)?;
        if input.was_empty() {
            return Ok(outcome);
        }
        if !is_shared && !found.log.files().is_empty() {
            outcome = outcome.and(self.print_log(&found.log, STANDARD_INPUT)?);
            self.out.flush()?;
        }
        if !(self.around.input_is_terminal)() {
            input.drain(DRAINED_BYTES, DRAINED_TIME);
        }
        Ok(outcome)
    }

    /// Explains a response. Counts the lines of anything else as a log.
    fn explain_reader(
        &mut self,
        input: &mut impl Source,
        name: &str,
        check: bool,
        found: &mut Findings,
    ) -> io::Result<Outcome> {
        let watch = system::Interruption::watch();
        let beginning = match Beginning::read(input, &watch, response::has_head) {
            Ok(beginning) => beginning,
            Err(error) => return Ok(self.report_unreadable(name, &error)),
        };
        if beginning.bytes.is_empty() && name == STANDARD_INPUT {
            let outcome = self.report_empty_input();
            return Ok(if check { Outcome::Failed } else { outcome });
        }
        if let Some(command) = beginning.unpacked_by() {
            return Ok(self.report_compressed(name, command));
        }
        let bytes = &beginning.bytes;
        let is_response =
            response::has_head(bytes) || beginning.is_whole && response::is_response(bytes);
        if !is_response {
            if check {
                return Ok(self.report_no_response(name, check));
            }
            let counted = self.count_lines(&mut found.log, name, beginning, input, &watch);
            return Ok(match counted {
                Ok(()) => Outcome::Found,
                Err(error) => self.report_unreadable(name, &error),
            });
        }
        let whole = BufReader::new(beginning.bytes.chain(input));
        self.explain_response(whole, name, check, found)
    }

    fn explain_response(
        &mut self,
        whole: impl BufRead,
        name: &str,
        check: bool,
        found: &mut Findings,
    ) -> io::Result<Outcome> {
        let now = (self.around.now)();
        let diagnosis = match response::diagnose(whole, now, self.filter.vendor) {
            Ok(Some(diagnosis)) => diagnosis,
            Ok(None) => return Ok(self.report_no_response(name, check)),
            Err(error) => return Ok(self.report_unreadable(name, &error)),
        };
        if found.responses > 0 {
            writeln!(self.out)?;
        }
        found.responses += 1;
        self.report_diagnosis(&diagnosis, name, check)
    }

    /// Explains a response that was pasted as an argument; `None` if the text is no head with fields.
    pub(super) fn explain_pasted(&mut self, text: &str) -> io::Result<Option<Outcome>> {
        let bytes = text.as_bytes();
        if !text.trim().contains('\n') || !response::has_head(bytes) {
            return Ok(None);
        }
        let now = (self.around.now)();
        let read = response::diagnose(bytes, now, self.filter.vendor)?;
        let has_fields = |it: &Diagnosis| it.heads.iter().any(|head| !head.fields.is_empty());
        match read.filter(has_fields) {
            Some(diagnosis) => self.print_diagnosis(&diagnosis).map(Some),
            None => Ok(None),
        }
    }

    fn report_diagnosis(
        &mut self,
        diagnosis: &Diagnosis,
        name: &str,
        check: bool,
    ) -> io::Result<Outcome> {
        let outcome = self.print_diagnosis(diagnosis)?;
        self.out.flush()?;
        if check && diagnosis.heads.iter().all(|head| head.failure.is_some()) {
            return Ok(self.report_no_response(name, check));
        }
        let is_violated = check && diagnosis.has_violation();
        Ok(outcome.and(if is_violated { Outcome::Violated } else { Outcome::Found }))
    }

    fn report_no_response(&mut self, name: &str, check: bool) -> Outcome {
        let error = format!("no response found in {}", sanitize_short(name));
        self.messages.error(error, None);
        if check { Outcome::Failed } else { Outcome::NotFound }
    }

    fn report_unreadable(&mut self, name: &str, error: &io::Error) -> Outcome {
        self.messages.error(format_args!("can't read {}: {error}", sanitize_short(name)), None);
        Outcome::Failed
    }

    fn report_compressed(&mut self, name: &str, command: &str) -> Outcome {
        let name = sanitize_short(name);
        let file = if name == STANDARD_INPUT { "FILE" } else { &*name };
        let hint = format!("{command} {file} | httpstatus");
        self.messages.error(format_args!("{name} is compressed"), Some(&hint));
        Outcome::Failed
    }

    fn report_empty_input(&mut self) -> Outcome {
        let hint = "curl -sS shows why a request failed";
        self.messages.error("standard input is empty", Some(hint));
        Outcome::NotFound
    }

    fn print_diagnosis(&mut self, diagnosis: &Diagnosis) -> io::Result<Outcome> {
        match &self.view {
            View::Open => {
                let entries: Vec<_> = diagnosis.meanings.first().copied().into_iter().collect();
                return self.open(&entries);
            }
            View::Json => json::write_json_diagnosis(&mut self.out, diagnosis),
            View::Plain | View::Fields(_) => {
                diagnosis_rows::write_plain_diagnosis(&mut self.out, diagnosis)
            }
            View::Csv => diagnosis_rows::write_csv_diagnosis(&mut self.out, diagnosis),
            View::Markdown(_) => markdown::write_markdown_diagnosis(&mut self.out, diagnosis),
            View::Human(human) => {
                let human = *human;
                let ending = match human.length {
                    Length::Usual => Ending::Steps,
                    Length::Long => Ending::Card,
                    Length::Short => Ending::Line(human.row_width),
                };
                write_diagnosis(&mut self.layout(human), diagnosis, ending)
            }
        }?;
        Ok(Outcome::Found)
    }
}
