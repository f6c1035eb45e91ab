//! `choose` at a terminal: the real program in a pseudo-terminal, its keys pressed one by one.

use std::process::Command;

use httpstatus::choice::tree::ROOT;
use httpstatus::choice::{self, Choice, Question, Then};
use rexpect::reader::Options;
use rexpect::session::{PtySession, spawn_with_options};

use crate::common::{binary, neutral};

const UP: &str = "\u{1b}[A";
const DOWN: &str = "\u{1b}[B";
const LEFT: &str = "\u{1b}[D";
const BACKSPACE: &str = "\u{7f}";
const ESCAPE: &str = "\u{1b}";
const CTRL_C: &str = "\u{3}";
const CTRL_D: &str = "\u{4}";

/// `choose` at a terminal of 80 columns. Before and after it the shell prints the terminal's
/// settings, and after it the exit status.
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
        // If whoever runs the tests ignores Ctrl-C, as a job in the background does, the shell and
        // the tool would too, and no shell can undo it.
        let mut command = Command::new(if cfg!(target_os = "linux") { "env" } else { "sh" });
        if cfg!(target_os = "linux") {
            command.args(["--default-signal=INT", "sh"]);
        }
        command.args(["-c", &script, &binary()]);
        neutral(&mut command).env("TERM", "xterm-256color").envs(variables.iter().copied());
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

    /// Waits for a text and returns what came before it.
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

    /// Waits until the menu with this text is drawn to its last line.
    fn is_asked(&mut self, text: &str) {
        self.sees(text);
        self.sees("Esc to quit");
    }

    /// Waits for the end of the program, which has left the terminal as it was.
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
    answers.chars().fold(&ROOT, |question, number| match then(question, number) {
        Then::Ask(next) => next,
        Then::Recommend(_) => question,
    })
}

fn then(question: &'static Question, number: char) -> &'static Then {
    let place = number.to_digit(10).expect("a digit") as usize - 1;
    &question.answers[place].then
}

/// The beginning of an answer, as the menu shows it: short enough for one line.
fn start(question: &'static Question, number: usize) -> &'static str {
    let text = question.answers[number - 1].text;
    &text[..text.len().min(30)]
}

/// The code at the end of a path.
fn chosen(code: u16) -> &'static Choice {
    choice::paths_to(code)[0].choice
}

#[test]
fn numbers_lead_to_the_verdict_with_the_path_below_it() {
    let mut terminal = Terminal::menu("");
    for place in 0..4 {
        let asked = question(&"3121"[..place]).asks;
        terminal.is_asked(&asked[..asked.len().min(40)]);
        terminal.presses(&"3121"[place..=place]);
    }
    terminal.sees("403 Forbidden \u{b7} Client Error \u{b7} ");
    terminal.sees("You send 403 when");
    terminal.sees("How you got here");
    terminal.sees("4. ");
    let near: Vec<_> = chosen(403).near.iter().map(|near| near.code.to_string()).collect();
    terminal.sees(&format!("Why not {}?", near.join(" or ")));
    terminal.sees("Source   https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4");
    terminal.sees("More     httpstatus 403");
    let last = terminal.ends(0);
    assert!(!last.contains("Why you see it"), "{last}");
}

#[test]
fn long_adds_the_card_below_the_verdict() {
    let mut terminal = Terminal::menu("-l --no-pager");
    terminal.is_asked(ROOT.asks);
    terminal.presses("1");
    terminal.is_asked(question("1").asks);
    terminal.presses("2");
    terminal.sees("You send 201 when");
    terminal.sees("More     httpstatus 201");
    terminal.sees("Why you see it");
    terminal.sees("At a glance");
    terminal.ends(0);
}

#[test]
fn the_verdict_fits_the_screen() {
    let mut terminal = Terminal::numbered("");
    for number in "42".chars() {
        terminal.sees("to quit:");
        terminal.presses(&format!("{number}\n"));
    }
    terminal.sees("503 Service Unavailable");
    let verdict = terminal.ends(0);
    assert!(verdict.lines().count() <= 23, "{verdict}");
}

#[test]
fn arrow_keys_and_enter_choose_an_answer() {
    let mut terminal = Terminal::menu("");
    terminal.is_asked(&format!("> 1  {}", start(&ROOT, 1)));
    terminal.presses(UP);
    terminal.is_asked(&format!("> 4  {}", start(&ROOT, 4)));
    terminal.presses(DOWN);
    terminal.is_asked(&format!("> 1  {}", start(&ROOT, 1)));
    terminal.presses("\r");
    terminal.is_asked(&format!("> 1  {}", start(question("1"), 1)));
    terminal.presses(DOWN);
    terminal.is_asked(&format!("> 2  {}", start(question("1"), 2)));
    terminal.presses("\r");
    terminal.sees("201 Created");
    terminal.sees("You send 201 when");
    terminal.ends(0);
}

#[test]
fn letters_filter_the_answers() {
    let mut terminal = Terminal::menu("");
    terminal.is_asked(ROOT.asks);
    for (typed, foot) in [("d", "with: d"), ("a", "with: da"), ("t", "with: dat")] {
        terminal.presses(typed);
        terminal.sees(foot);
    }
    terminal.presses("x");
    terminal.sees("no answer with: datx");
    terminal.presses("\r");
    terminal.sees("no answer with: datx");
    terminal.presses(BACKSPACE);
    terminal.sees("> 1  ");
    terminal.sees("with: dat");
    // Esc takes the letters away first.
    terminal.presses(ESCAPE);
    terminal.is_asked(&format!("> 1  {}", start(&ROOT, 1)));
    terminal.presses("s");
    terminal.sees("with: s");
    for (typed, foot) in [("i", "with: si"), ("l", "with: sil")] {
        terminal.presses(typed);
        terminal.sees(foot);
    }
    terminal.presses("\r");
    terminal.is_asked(question("4").asks);
    terminal.presses("1");
    terminal.sees("You send 500 when");
    terminal.ends(0);
}

#[test]
fn the_left_arrow_goes_one_question_back() {
    let mut terminal = Terminal::menu("");
    terminal.is_asked(ROOT.asks);
    // There is nothing before the first question.
    terminal.presses(LEFT);
    terminal.is_asked(ROOT.asks);
    terminal.presses("3");
    terminal.sees(question("3").asks);
    terminal.sees("\u{2190} back, Esc to quit");
    terminal.presses("2");
    terminal.is_asked(question("32").asks);
    terminal.presses(LEFT);
    terminal.is_asked(question("3").asks);
    terminal.presses(BACKSPACE);
    terminal.is_asked(ROOT.asks);
    terminal.presses("1");
    terminal.is_asked(question("1").asks);
    terminal.presses("3");
    let path = terminal.sees("Why not ");
    assert!(path.contains("You send 202 when"), "{path}");
    let second = format!("2. {}", question("1").asks);
    assert!(path.contains(&second) && !path.contains("3. "), "{path}");
    terminal.ends(0);
}

#[test]
fn escape_leaves_without_a_code() {
    let mut terminal = Terminal::menu("");
    terminal.is_asked(ROOT.asks);
    terminal.presses(ESCAPE);
    terminal.ends(1);
}

#[test]
fn ctrl_c_is_exit_status_130_and_leaves_the_terminal_as_it_was() {
    for mut terminal in [Terminal::menu(""), Terminal::numbered("")] {
        terminal.sees("to quit");
        terminal.presses(CTRL_C);
        terminal.ends(130);
    }
}

const ENDED: &str = "httpstatus: the input ended before a code was chosen\r\n\
                     hint: for the whole tree: httpstatus choose --plain\r\n";

#[test]
fn an_end_of_the_input_between_two_questions_is_an_error_with_a_message() {
    let mut menu = Terminal::menu("");
    menu.is_asked(ROOT.asks);
    menu.presses("1");
    menu.is_asked(question("1").asks);
    menu.presses(CTRL_D);
    menu.sees(ENDED);
    menu.ends(2);
    let mut numbered = Terminal::numbered("");
    numbered.sees("q to quit:");
    numbered.presses("1\n");
    numbered.sees("q to quit:");
    numbered.presses(CTRL_D);
    numbered.sees(ENDED);
    numbered.ends(2);
}

#[test]
fn an_end_of_the_input_before_the_first_question_is_the_same_error() {
    let mut terminal = Terminal::menu("");
    terminal.presses(CTRL_D);
    terminal.sees(ENDED);
    terminal.ends(2);
}

/// A word of the answer of this index that as many answers contain as are wanted.
fn word_in(question: &Question, wanted: impl Fn(usize) -> bool, place: usize) -> String {
    let text = |answer: &choice::Answer| {
        format!("{} {}", answer.text, answer.example.unwrap_or_default()).to_lowercase()
    };
    let texts: Vec<_> = question.answers.iter().map(text).collect();
    let words = texts[place].split(|letter: char| !letter.is_ascii_alphabetic());
    let mut words = words.filter(|word| word.len() > 1);
    let count = |word: &str| texts.iter().filter(|text| text.contains(word)).count();
    words.find(|word| wanted(count(word))).expect("a word").to_owned()
}

/// The first question as numbered lines, wrapped at 80 columns.
fn numbered_question() -> String {
    let mut lines = vec![ROOT.asks.to_owned()];
    for (number, answer) in (1..).zip(ROOT.answers) {
        let example = answer.example.map(|example| format!(" ({example})")).unwrap_or_default();
        let mut line = format!("{number}.");
        for word in format!("{}{example}", answer.text).split(' ') {
            if line.chars().count() + 1 + word.chars().count() > 80 {
                lines.push(line);
                line = String::from("  ");
            }
            line += &format!(" {word}");
        }
        lines.push(line);
    }
    lines.join("\r\n") + "\r\n"
}

#[test]
fn without_colour_it_asks_by_numbered_lines() {
    for mut terminal in [
        Terminal::numbered(""),
        Terminal::new("", &[("TERM", "dumb")]),
        Terminal::menu("--color never"),
    ] {
        let before = terminal.sees("1 to 4, a word of the answer, q to quit:\r\n");
        assert_eq!(before.trim_start(), numbered_question());
        terminal.presses(&format!("{}\n", word_in(&ROOT, |count| count == 1, 3)));
        terminal.sees(question("4").asks);
        terminal.sees("1 to 5, a word of the answer, b for back, q to quit:\r\n");
        terminal.presses("6\n");
        terminal.sees("There is no answer 6.");
        terminal.presses("\n");
        terminal.sees("Type a number.");
        let word = word_in(question("4"), |count| count > 1, 0);
        terminal.presses(&format!("{word}\n"));
        terminal.sees(&format!("More than one answer contains '{word}'."));
        terminal.presses("penguin\n");
        terminal.sees("No answer contains 'penguin'.");
        terminal.presses("b\n");
        terminal.sees(ROOT.asks);
        terminal.sees("to quit:");
        terminal.presses("b\n");
        terminal.sees("There is no question before this one.");
        terminal.presses("4\n");
        terminal.sees("to quit:");
        terminal.presses("2\n");
        let answer = terminal.ends(0);
        assert!(answer.contains("You send 503 when"), "{answer}");
        assert!(!answer.contains('\u{1b}'), "{answer}");
    }
    let mut terminal = Terminal::numbered("");
    terminal.sees("to quit:");
    terminal.presses("q\n");
    terminal.ends(1);
}

#[test]
fn both_ways_of_asking_lead_to_the_same_codes() {
    // One for each branch; all cases are in tests/library/choice.rs.
    for (answers, code) in [("2111", 308), ("3341", 413), ("342", 412), ("351", 429), ("431", 504)]
    {
        for (mut terminal, enter) in [(Terminal::menu(""), ""), (Terminal::numbered(""), "\n")] {
            for place in 0..answers.len() {
                let asked = question(&answers[..place]).asks;
                terminal.sees(&asked[..asked.len().min(40)]);
                terminal.sees("to quit");
                terminal.presses(&format!("{}{enter}", &answers[place..=place]));
            }
            terminal.sees(&format!("You send {code} when"));
            terminal.ends(0);
        }
    }
}

#[test]
fn the_tree_is_printed_where_nobody_is_asked() {
    // Another form, no input from a person, no person who sees the questions.
    for elsewhere in ["--plain", "</dev/null", "| cat"] {
        let mut terminal = Terminal::new(elsewhere, &[("PAGER", "cat")]);
        terminal.sees(&format!("5. {}", start(question("4"), 5)));
        terminal.ends(0);
    }
}
