//! `choose` at a terminal: the real program in a pseudo-terminal, its keys pressed one by one.
#![cfg(unix)]

use std::process::Command;

use httpstatus::choice::tree::ROOT;
use httpstatus::choice::{Question, Then};
use rexpect::reader::Options;
use rexpect::session::{PtySession, spawn_with_options};

const UP: &str = "\u{1b}[A";
const DOWN: &str = "\u{1b}[B";
const LEFT: &str = "\u{1b}[D";
const BACKSPACE: &str = "\u{7f}";
const ESCAPE: &str = "\u{1b}";
const CTRL_C: &str = "\u{3}";
const CTRL_D: &str = "\u{4}";

const FIRST: &str = "What became of the request?";
const SUCCESS: &str = "What is there to send back?";
const CLIENT: &str = "What is in the way?";

/// `choose` at a terminal of 80 columns. Around it the shell prints the terminal's settings, and
/// behind it the exit status.
struct Terminal {
    session: PtySession,
    settings: String,
}

impl Terminal {
    fn new(arguments: &str, variables: &[(&str, &str)]) -> Self {
        let script = format!(
            "trap : INT; stty rows 40 cols 80; echo \"<$(stty -g)>\"; \"$0\" choose {arguments}; \
             echo \"status $?\"; echo \"<$(stty -g)>\""
        );
        // Where whoever runs the tests ignores Ctrl-C, as a job in the background does, the shell
        // and the tool would too, and no shell can undo it.
        let mut command = Command::new(if cfg!(target_os = "linux") { "env" } else { "sh" });
        if cfg!(target_os = "linux") {
            command.args(["--default-signal=INT", "sh"]);
        }
        command.args(["-c", &script, env!("CARGO_BIN_EXE_httpstatus")]);
        for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "FORCE_HYPERLINK"] {
            command.env_remove(variable);
        }
        command.env("TERM", "xterm-256color").envs(variables.iter().copied());
        let options = Options::new().timeout_ms(Some(20_000)).strip_ansi_escape_codes(true);
        let mut session = spawn_with_options(command, options).expect("a terminal");
        session.exp_char('<').expect("the settings begin");
        let settings = session.exp_char('>').expect("the settings end");
        Self { session, settings }
    }

    /// With colours: a menu.
    fn menu(arguments: &str) -> Self {
        Self::new(arguments, &[])
    }

    /// Without: numbered lines.
    fn numbered(arguments: &str) -> Self {
        Self::new(arguments, &[("NO_COLOR", "1")])
    }

    /// Waits for a text and answers what came before it.
    fn sees(&mut self, text: &str) -> String {
        // The session takes every byte for a character.
        let bytes: String = text.bytes().map(char::from).collect();
        let before = self.session.exp_string(&bytes);
        let before = before.unwrap_or_else(|error| panic!("{text:?}: {error}"));
        let before = before.chars().map(|byte| u8::try_from(byte).expect("a byte")).collect();
        String::from_utf8(before).expect("UTF-8")
    }

    fn presses(&mut self, keys: &str) {
        self.session.send(keys).expect("keys are sent");
        self.session.flush().expect("keys are sent");
    }

    /// Waits until the menu with this question is drawn to its last line.
    fn asked(&mut self, question: &str) {
        self.sees(question);
        self.sees("Esc to leave");
    }

    /// The program has ended with this status and left the terminal as it was.
    fn ends(&mut self, status: i32) -> String {
        let last = self.sees(&format!("status {status}\r\n"));
        self.session.exp_char('<').expect("the settings begin");
        let settings = self.session.exp_char('>').expect("the settings end");
        assert_eq!(settings, self.settings, "the terminal is not as it was");
        last
    }
}

/// The question that some answers lead to.
fn question(answers: &str) -> &'static Question {
    answers.chars().fold(&ROOT, |question, number| {
        let place = number.to_digit(10).expect("a digit") as usize - 1;
        match &question.answers[place].then {
            Then::Ask(next) => next,
            Then::Send(_) => question,
        }
    })
}

#[test]
fn numbers_lead_to_a_card_with_the_way_below_it() {
    let mut terminal = Terminal::menu("");
    for (question, number) in
        [(FIRST, "3"), (CLIENT, "1"), ("Why may it not?", "2"), ("May the client learn", "1")]
    {
        terminal.asked(question);
        terminal.presses(number);
    }
    terminal.sees("403 Forbidden \u{b7} Client Error");
    terminal.sees("If you run the server");
    terminal.sees("You send 403 when you know who asks");
    terminal.sees("4. May the client learn that it exists? (RFC 9110 §15.5.4)");
    terminal.sees("not 401, because to log in once more would change nothing.");
    terminal.ends(0);
}

#[test]
fn arrow_keys_and_enter() {
    let mut terminal = Terminal::menu("--short");
    terminal.asked("> 1  It worked");
    terminal.presses(UP);
    terminal.asked("> 4  It failed");
    terminal.presses(DOWN);
    terminal.asked("> 1  It worked");
    terminal.presses("\r");
    terminal.asked("> 1  What it asked for");
    terminal.presses(DOWN);
    terminal.asked("> 2  That something new was created");
    terminal.presses("\r");
    terminal.sees("201 Created");
    terminal.sees("You send 201 when");
    terminal.ends(0);
}

#[test]
fn letters_narrow_the_answers_down() {
    let mut terminal = Terminal::menu("-s");
    terminal.asked(FIRST);
    for (typed, foot) in [("d", "with: d"), ("a", "with: da"), ("t", "with: dat")] {
        terminal.presses(typed);
        terminal.sees(foot);
    }
    terminal.presses("x");
    terminal.sees("no answer with: datx");
    terminal.presses("\r");
    terminal.sees("no answer with: datx");
    terminal.presses(BACKSPACE);
    terminal.sees("> 1  It worked");
    terminal.sees("with: dat");
    // Esc takes the letters away first.
    terminal.presses(ESCAPE);
    terminal.asked("> 1  It worked");
    terminal.presses("s");
    terminal.sees("with: s");
    for (typed, foot) in [("i", "with: si"), ("l", "with: sil")] {
        terminal.presses(typed);
        terminal.sees(foot);
    }
    terminal.presses("\r");
    terminal.asked("What failed?");
    terminal.presses("1");
    terminal.sees("You send 500 when");
    terminal.ends(0);
}

#[test]
fn back_goes_one_question_back() {
    let mut terminal = Terminal::menu("-s");
    terminal.asked(FIRST);
    // There is nothing before the first question.
    terminal.presses(LEFT);
    terminal.asked(FIRST);
    terminal.presses("3");
    terminal.sees(CLIENT);
    terminal.sees("\u{2190} back, Esc to leave");
    terminal.presses("2");
    terminal.asked("What is wrong with what it asks for?");
    terminal.presses(LEFT);
    terminal.asked(CLIENT);
    terminal.presses(BACKSPACE);
    terminal.asked(FIRST);
    terminal.presses("1");
    terminal.asked(SUCCESS);
    terminal.presses("3");
    let way = terminal.sees("The codes that were near");
    assert!(way.contains("You send 202 when"), "{way}");
    assert!(way.contains("2. What is there to send back?") && !way.contains("3. "), "{way}");
    terminal.ends(0);
}

#[test]
fn escape_leaves_without_a_code() {
    let mut terminal = Terminal::menu("");
    terminal.asked(FIRST);
    terminal.presses(ESCAPE);
    terminal.ends(1);
}

#[test]
fn ctrl_c_is_status_130_and_leaves_the_terminal_as_it_was() {
    for mut terminal in [Terminal::menu(""), Terminal::numbered("")] {
        terminal.sees("leave");
        terminal.presses(CTRL_C);
        terminal.ends(130);
    }
}

#[test]
fn an_end_of_the_input_in_the_middle_is_an_error_with_a_message() {
    let message = "httpstatus: the input ended before a code was chosen\r\n\
                   hint: for the whole tree: httpstatus choose --plain\r\n";
    let mut menu = Terminal::menu("");
    menu.asked(FIRST);
    menu.presses("1");
    menu.asked(SUCCESS);
    menu.presses(CTRL_D);
    menu.sees(message);
    menu.ends(2);
    let mut numbered = Terminal::numbered("");
    numbered.sees("q to leave:");
    numbered.presses("1\n");
    numbered.sees("q to leave:");
    numbered.presses(CTRL_D);
    numbered.sees(message);
    numbered.ends(2);
}

#[test]
fn an_end_of_the_input_before_the_first_question_is_seen_too() {
    let mut terminal = Terminal::new("", &[]);
    terminal.presses(CTRL_D);
    terminal.sees("httpstatus: the input ended before a code was chosen");
    terminal.ends(2);
}

#[test]
fn without_colour_it_asks_by_numbered_lines() {
    for mut terminal in [
        Terminal::new("-s", &[("NO_COLOR", "1")]),
        Terminal::new("-s", &[("TERM", "dumb")]),
        Terminal::new("-s --color never", &[]),
    ] {
        let before = terminal.sees("1 to 4, a word of the answer, q to leave:\r\n");
        assert_eq!(
            before.trim_start(),
            "What became of the request?\r\n\
             1. It worked, or I have taken it on (data read, a user created, a job queued)\r\n\
             2. The answer is elsewhere, or the client has it already (a page that moved, the\r\n\
             \u{20}  outcome of a form, a copy that still holds)\r\n\
             3. I refuse it: something has to change on the client's side (log in, correct\r\n\
             \u{20}  the body, take another URL, slow down)\r\n\
             4. It failed: the fault is on the server's side (a bug, the database down,\r\n\
             \u{20}  another service silent)\r\n"
        );
        terminal.presses("database\n");
        terminal.sees("What failed?");
        terminal.sees("1 to 5, a word of the answer, b for back, q to leave:\r\n");
        terminal.presses("6\n");
        terminal.sees("There is no answer 6.");
        terminal.presses("\n");
        terminal.sees("Please type a number.");
        terminal.presses("for\n");
        terminal.sees("More than one answer has 'for' in it.");
        terminal.presses("penguin\n");
        terminal.sees("No answer has 'penguin' in it.");
        terminal.presses("b\n");
        terminal.sees(FIRST);
        terminal.sees("leave:");
        terminal.presses("b\n");
        terminal.sees("There is no question before this one.");
        terminal.presses("4\n");
        terminal.sees("leave:");
        terminal.presses("2\n");
        let answer = terminal.ends(0);
        assert!(answer.contains("You send 503 when"), "{answer}");
        assert!(!answer.contains('\u{1b}'), "{answer}");
    }
    let mut terminal = Terminal::numbered("");
    terminal.sees("leave:");
    terminal.presses("q\n");
    terminal.ends(1);
}

#[test]
fn both_ways_of_asking_lead_to_the_same_codes() {
    // One for each branch; all twenty cases stand in tests/choose.rs.
    for (answers, code) in [("2111", 308), ("3341", 413), ("342", 412), ("351", 429), ("431", 504)]
    {
        for (mut terminal, enter) in [(Terminal::menu("-s"), ""), (Terminal::numbered("-s"), "\n")]
        {
            for place in 0..answers.len() {
                terminal.sees(question(&answers[..place]).asks);
                terminal.sees("leave");
                terminal.presses(&format!("{}{enter}", &answers[place..=place]));
            }
            terminal.sees(&format!("You send {code} when"));
            terminal.ends(0);
        }
    }
}

#[test]
fn the_tree_is_printed_where_another_form_is_asked_for() {
    let mut terminal = Terminal::menu("--plain");
    terminal.sees("5. A full disk");
    terminal.ends(0);
}

#[test]
fn the_tree_is_printed_where_nobody_sees_the_questions_or_can_answer_them() {
    for elsewhere in ["</dev/null", "| cat"] {
        let mut terminal = Terminal::menu(elsewhere);
        terminal.sees("5. A full disk");
        terminal.ends(0);
    }
}
