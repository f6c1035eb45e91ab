//! Standard output. On a terminal an answer for people is collected first, and goes through the
//! pager if it is longer than the screen.

use std::io::{self, Write};

use super::surroundings::Surroundings;
use super::system;
use crate::render::text::count_line_ends;

/// Where answers are written.
pub(super) struct Output<'a, W> {
    out: &'a mut W,
    /// What has been written since the last flush, if it may have to be paged.
    collected: Option<Vec<u8>>,
    /// The height of the terminal.
    rows: usize,
    pager: Pager,
}

/// The program that shows long answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Pager {
    /// The program and its arguments; none for no pager.
    pub words: Vec<String>,
    /// Whether `LESS` has to be set for it.
    pub sets_less: bool,
}

impl Pager {
    /// `$HTTPSTATUS_PAGER`, else `$PAGER`, else `less`, split into words. An empty value or `cat`
    /// means none.
    pub(super) fn new(around: &Surroundings) -> Self {
        let command = around.variables.pager.as_deref().unwrap_or(system::DEFAULT_PAGER);
        let mut words: Vec<String> = command.split_whitespace().map(str::to_owned).collect();
        if words.len() == 1 && words[0] == "cat" {
            words.clear();
        }
        Self { words, sets_less: around.variables.less.is_none() }
    }
}

impl<'a, W: Write> Output<'a, W> {
    /// Output that goes straight to `out`.
    pub(super) fn direct(out: &'a mut W) -> Self {
        Self { out, collected: None, rows: 0, pager: Pager::default() }
    }

    /// Output to a terminal with this many rows, paged if it is longer.
    pub(super) fn paged(out: &'a mut W, rows: usize, pager: Pager) -> Self {
        let collected = (!pager.words.is_empty()).then(Vec::new);
        Self { out, collected, rows, pager }
    }

    /// Standard output, past the pager: a question must be seen at once.
    pub(super) fn unpaged(&mut self) -> &mut W {
        self.out
    }

    /// Sends what follows straight to standard output.
    pub(super) fn stop_paging(&mut self) {
        self.collected = None;
    }
}

impl<W: Write> Write for Output<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.collected {
            Some(collected) => collected.write(bytes),
            None => self.out.write(bytes),
        }
    }

    /// Shows what was collected. The screen also has to hold the prompt that follows.
    fn flush(&mut self) -> io::Result<()> {
        if let Some(collected) = &mut self.collected {
            let lines = count_line_ends(collected);
            let is_shown = lines >= self.rows
                && system::page(&self.pager.words, self.pager.sets_less, collected);
            if !is_shown {
                self.out.write_all(collected)?;
            }
            collected.clear();
        }
        self.out.flush()
    }
}
