//! The command that made a request, from a shell prompt in a copy: `$ curl -I https://example.com/`.

use super::super::head::{Field, Request};
use super::super::status_line::is_secure;

/// The programs whose output has a response.
const PROGRAMS: [&str; 8] = ["curl", "curl.exe", "wget", "http", "https", "xh", "xhs", "curlie"];

/// What ends a prompt.
const PROMPT_ENDS: [&str; 7] = ["$ ", "# ", "% ", "> ", "\u{276f} ", "\u{279c} ", "~ "];

/// The longest prompt.
const PROMPT_MAX: usize = 80;

/// The request that a command at a prompt makes; `None` for any other line. Without a prompt only
/// `curl` begins a command: a sentence may begin with any of the other names.
pub(super) fn parse_command_line(line: &str) -> Option<Request> {
    let command = command(line)?;
    let mut words = split_words(command).into_iter().skip(1).peekable();
    let mut request = Request::default();
    let mut has_data = false;
    while let Some(word) = words.next() {
        let is_option = |long: &str, short: char| is_option(&word, long, short);
        if is_option("--request", 'X') {
            request.method = words.next();
        } else if is_option("--header", 'H') {
            request.fields.extend(words.next().and_then(|line| field(&line)));
        } else if is_option("--head", 'I') {
            request.method = Some("HEAD".to_owned());
        } else if word.starts_with("--data") || is_option("--form", 'd') || is_option("--json", 'F')
        {
            has_data = true;
            words.next();
        } else if word.contains("://") {
            request.is_secure = is_secure(&word);
            request.target = Some(word);
        }
    }
    if has_data {
        request.method.get_or_insert_with(|| "POST".to_owned());
    }
    Some(request)
}

/// The command in a line with a prompt.
fn command(line: &str) -> Option<&str> {
    let line = line.trim();
    let begins = |command: &&str| {
        let program = command.split(' ').next().unwrap_or_default();
        PROGRAMS.contains(&program) && command.len() > program.len()
    };
    if line.starts_with("curl ") && line.contains(['-', '/']) {
        return Some(line);
    }
    let after_prompt = |end: &&str| {
        let (prompt, command) = line.split_once(*end)?;
        (prompt.len() <= PROMPT_MAX && !prompt.contains(": ")).then_some(command.trim_start())
    };
    PROMPT_ENDS.iter().filter_map(after_prompt).find(begins)
}

/// Whether a word is this option, alone or at the end of several short ones: `-X`, `-siX`.
fn is_option(word: &str, long: &str, short: char) -> bool {
    let is_short = word.strip_prefix('-').is_some_and(|letters| {
        letters.ends_with(short) && letters.chars().all(|letter| letter.is_ascii_alphabetic())
    });
    word == long || is_short
}

fn field(line: &str) -> Option<Field> {
    let (name, value) = line.split_once(':')?;
    Some(Field { name: name.trim().to_owned(), value: value.trim().to_owned() })
}

/// The words of a command, as a shell reads them; quotes keep a word together.
fn split_words(command: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    for character in command.chars() {
        match quote {
            Some(open) if character == open => quote = None,
            None if matches!(character, '"' | '\'') => quote = Some(character),
            None if character.is_whitespace() => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
            _ => word.push(character),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::parse_command_line;

    #[test]
    fn the_request_of_a_command_is_read() {
        for (line, method, target) in [
            ("$ curl -I https://a.example/", Some("HEAD"), Some("https://a.example/")),
            ("user@host:~$ curl -sS -X PUT 'http://a/b?c'", Some("PUT"), Some("http://a/b?c")),
            ("> curl -v -d a=b https://a/", Some("POST"), Some("https://a/")),
            ("curl --head https://a/", Some("HEAD"), Some("https://a/")),
            ("# http https://a/", None, Some("https://a/")),
        ] {
            let request = parse_command_line(line).expect(line);
            assert_eq!((request.method.as_deref(), request.target.as_deref()), (method, target));
        }
        let request =
            parse_command_line("$ curl -H 'Origin: https://b' https://a/").expect("a request");
        assert_eq!(request.value("origin"), Some("https://b"));
    }

    #[test]
    fn other_lines_are_no_commands() {
        for line in
            ["curl is a tool", "> GET / HTTP/1.1", "http error 404", "$ ls", "cost: $ curl x"]
        {
            assert_eq!(parse_command_line(line), None, "{line}");
        }
    }
}
