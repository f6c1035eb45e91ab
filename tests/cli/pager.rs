//! The pager: which program shows a long answer on a terminal, and when there is none.
#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::{env, fs, process, thread};

use crate::common::pty::{Pty, Shown, without_escapes};
use crate::common::{binary, prints, tools};

/// A folder with a program `less` that writes down how it is called and what it is given.
struct Pager {
    folder: PathBuf,
}

const SCREEN: Pty = Pty { columns: 80, rows: 24 };

impl Pager {
    fn new() -> Self {
        let name = thread::current().name().unwrap_or_default().replace("::", "-");
        let folder = env::temp_dir().join(format!("httpstatus-{name}-{}", process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let pager = Self { folder };
        let script = format!(
            "#!/bin/sh\ncd '{}'\nprintf '%s\\n' \"$@\" >arguments\n\
             printf %s \"${{LESS-unset}}\" >variable\ncat >shown\necho paged\n",
            pager.folder.display()
        );
        for program in ["less", "other"] {
            let file = pager.folder.join(program);
            fs::write(&file, &script).expect("a file");
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("a program");
        }
        pager
    }

    /// Runs the tool on a terminal with these variables. The pager is `less`, unless they say
    /// something else.
    fn run(&self, terminal: Pty, variables: &str, arguments: &str) -> Shown {
        let _ = fs::remove_file(self.folder.join("shown"));
        let path = format!("PATH='{}':\"$PATH\"", self.folder.display());
        terminal.run(&format!("env {path} {variables} \"$0\" {arguments}"))
    }

    /// What the pager was given; `None` if it was not started.
    fn shown(&self) -> Option<String> {
        fs::read_to_string(self.folder.join("shown")).ok()
    }

    /// The arguments that the pager was called with.
    fn arguments(&self) -> Vec<String> {
        let text = fs::read_to_string(self.folder.join("arguments")).expect("it was started");
        text.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect()
    }

    /// What `LESS` was set to for the pager.
    fn less(&self) -> String {
        fs::read_to_string(self.folder.join("variable")).expect("it was started")
    }
}

impl Drop for Pager {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn what_is_longer_than_the_screen_is_shown_by_less() {
    let pager = Pager::new();
    for arguments in ["list", "-l 502", "list -l 1xx", "5xx -a", "vendors", "404 410 -l"] {
        let answer = pager.run(SCREEN, "", arguments);
        assert!(answer.text.ends_with("paged\n"), "{arguments}: {}", answer.text);
        assert_eq!(answer.status, 0, "{arguments}");
        let shown = pager.shown().unwrap_or_else(|| panic!("{arguments}: not started"));
        assert!(shown.lines().count() >= 24, "{arguments}");
    }
}

#[test]
fn what_fits_the_screen_is_printed() {
    let pager = Pager::new();
    for arguments in ["502", "499", "", "404 410", "30x", "vendors --limit 3", "timeout", "-h"] {
        let answer = pager.run(SCREEN, "", arguments);
        assert_eq!(pager.shown(), None, "{arguments}: {}", answer.text);
        assert!(answer.text.lines().count() <= 23, "{arguments}: {}", answer.text);
    }
}

/// The screen also has to hold the prompt that follows.
#[test]
fn an_answer_of_as_many_lines_as_the_screen_has_rows_is_paged() {
    let pager = Pager::new();
    let lines = u16::try_from(prints(&["30x"]).lines().count()).expect("a few lines");
    for (rows, is_paged) in [(lines - 1, true), (lines, true), (lines + 1, false)] {
        pager.run(Pty { columns: 80, rows }, "", "30x -a");
        assert_eq!(pager.shown().is_some(), is_paged, "{lines} lines on {rows} rows");
    }
}

#[test]
fn the_pager_shows_the_whole_answer() {
    let pager = Pager::new();
    pager.run(SCREEN, "NO_COLOR=1", "502 -l");
    assert_eq!(pager.shown().as_deref(), Some(&*prints(&["502", "-l"])));
}

#[test]
fn colour_survives_the_pager() {
    let pager = Pager::new();
    pager.run(SCREEN, "", "502 -l");
    let shown = pager.shown().expect("it was started");
    assert!(shown.contains("\u{1b}[1mBad Gateway\u{1b}[0m"), "{shown:?}");
    assert_eq!(
        without_escapes(&shown).split_whitespace().collect::<Vec<_>>(),
        prints(&["502", "-l"]).replace('`', "").split_whitespace().collect::<Vec<_>>()
    );
}

#[test]
fn httpstatus_pager_comes_before_pager_and_pager_before_less() {
    let pager = Pager::new();
    for (variables, program) in [
        ("", "less"),
        ("PAGER=other", "other"),
        ("HTTPSTATUS_PAGER=other", "other"),
        ("HTTPSTATUS_PAGER=other PAGER=nonsense", "other"),
        ("HTTPSTATUS_PAGER=less PAGER=other", "less"),
    ] {
        // The program that was started is the one that is not removed.
        let unused = pager.folder.join(if program == "less" { "other" } else { "less" });
        let hidden = unused.with_extension("hidden");
        fs::rename(&unused, &hidden).expect("a file");
        pager.run(SCREEN, variables, "list");
        fs::rename(&hidden, &unused).expect("a file");
        assert!(pager.shown().is_some(), "{variables}");
    }
}

#[test]
fn its_command_is_split_into_words_and_no_shell_sees_it() {
    let pager = Pager::new();
    pager.run(SCREEN, "PAGER='less  -a \"b c\" $HOME ; * `id`'", "list");
    let words = ["-a", "\"b", "c\"", "$HOME", ";", "*", "`id`"];
    assert_eq!(pager.arguments(), words);
}

#[test]
fn less_is_set_to_frx_unless_it_is_set() {
    let pager = Pager::new();
    for (variables, less) in [("", "FRX"), ("LESS=-S", "-S"), ("LESS=", ""), ("PAGER=other", "FRX")]
    {
        pager.run(SCREEN, variables, "list");
        assert_eq!(pager.less(), less, "{variables}");
    }
}

#[test]
fn there_is_no_pager_if_nobody_wants_one() {
    let pager = Pager::new();
    for (variables, arguments) in [
        ("", "list --no-pager"),
        ("", "--no-pager 502 -l"),
        ("PAGER=cat", "list"),
        ("PAGER=", "list"),
        ("PAGER='  '", "list"),
        ("HTTPSTATUS_PAGER=cat PAGER=less", "list"),
        ("HTTPSTATUS_PAGER= PAGER=less", "list"),
    ] {
        let answer = pager.run(SCREEN, variables, arguments);
        assert_eq!(pager.shown(), None, "{variables} {arguments}");
        assert!(answer.text.lines().count() > 24, "{variables} {arguments}: {}", answer.text);
        assert_eq!(answer.status, 0, "{variables} {arguments}");
    }
}

#[test]
fn there_is_no_pager_for_programs_and_for_documents() {
    let pager = Pager::new();
    for arguments in [
        "list --json", "list --plain", "list --format csv", "list --format markdown",
        "list --field code", "choose --plain", "vendors --plain",
    ] {
        let answer = pager.run(SCREEN, "", arguments);
        assert_eq!(pager.shown(), None, "{arguments}");
        assert!(answer.text.lines().count() > 24, "{arguments}: {}", answer.text);
    }
}

#[test]
fn there_is_no_pager_without_a_terminal() {
    let pager = Pager::new();
    for elsewhere in ["list | tail -n 1", "list >/dev/null"] {
        pager.run(SCREEN, "", elsewhere);
        assert_eq!(pager.shown(), None, "{elsewhere}");
    }
}

#[test]
fn a_pager_that_does_not_exist_loses_nothing() {
    let pager = Pager::new();
    for variables in ["PAGER=/no/such/program", "PAGER='nonsense -x'", "PAGER=/"] {
        let answer = pager.run(SCREEN, &format!("NO_COLOR=1 {variables}"), "502 -l");
        assert_eq!(answer.text, prints(&["502", "-l"]), "{variables}");
        assert_eq!(answer.status, 0, "{variables}");
    }
}

#[test]
fn a_pager_that_is_left_early_or_fails_changes_no_exit_status() {
    let pager = Pager::new();
    for variables in ["PAGER='head -n 1'", "PAGER=true", "PAGER=false"] {
        let answer = pager.run(SCREEN, variables, "list");
        assert_eq!(answer.status, 0, "{variables}: {}", answer.text);
        assert!(answer.text.lines().count() <= 1, "{variables}: {}", answer.text);
    }
}

#[test]
fn what_is_missing_is_said_after_the_pager() {
    let pager = Pager::new();
    let unknown = crate::unknown_code();
    let answer = pager.run(SCREEN, "", &format!("502 {unknown} -l"));
    let (_, after) = answer.text.split_once("paged\n").expect("it was started");
    let error = format!("httpstatus: no status code {unknown}\n");
    assert!(after.starts_with(&error), "{}", answer.text);
    assert_eq!(answer.status, 1);
}

/// The command line of the pager has its own words and nothing of the input.
#[cfg(target_os = "linux")]
#[test]
fn nothing_of_the_input_is_on_the_command_line_of_the_pager() {
    if !tools::is_installed("strace") {
        return;
    }
    let pager = Pager::new();
    let trace = pager.folder.join("trace");
    let input = pager.folder.join("secret-response");
    let head = "HTTP/1.1 401 secret\r\nWWW-Authenticate: Basic realm=\"secret\"\r\n\r\n";
    fs::write(&input, head).expect("a file");
    for arguments in [
        "list -l 502".to_owned(),
        format!("explain -l '{}'", input.display()),
        "-l 'not found' # secret".to_owned(),
    ] {
        // Cargo sets where a test finds libraries.
        let traced = format!(
            "env --unset=LD_LIBRARY_PATH strace -f -qq -e trace=execve -s 4096 -o '{}' {} {arguments}",
            trace.display(),
            binary()
        );
        SCREEN.run(&format!("export PATH='{}':\"$PATH\"; {traced}", pager.folder.display()));
        let trace = fs::read_to_string(&trace).expect("a trace");
        let calls =
            trace.lines().filter(|line| line.contains("/less\", ") && line.ends_with("= 0"));
        let calls: Vec<_> = calls.collect();
        assert_eq!(calls.len(), 1, "{arguments}: {trace}");
        assert!(calls[0].contains("/less\", [\"less\"], "), "{}", calls[0]);
        assert!(!calls[0].contains("secret"), "{}", calls[0]);
    }
}
