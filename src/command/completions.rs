//! `httpstatus completions zsh`: the completion script of a shell. The script gets its candidates
//! from [`super::complete`].

use std::io::{self, Write};

use super::arguments::Shell;
use super::{Outcome, Session};

impl<O: Write, E: Write> Session<'_, O, E> {
    /// Prints the script of a shell.
    pub(super) fn print_completions(&mut self, shell: Shell) -> io::Result<Outcome> {
        self.out.stop_paging();
        let script = match shell {
            Shell::Bash => include_str!("../../completions/httpstatus.bash"),
            Shell::Elvish => include_str!("../../completions/httpstatus.elv"),
            Shell::Fish => include_str!("../../completions/httpstatus.fish"),
            Shell::Nushell => include_str!("../../completions/httpstatus.nu"),
            Shell::PowerShell => include_str!("../../completions/_httpstatus.ps1"),
            Shell::Zsh => include_str!("../../completions/_httpstatus"),
        };
        self.out.write_all(script.as_bytes())?;
        Ok(Outcome::Found)
    }
}
