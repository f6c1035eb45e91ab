//! What a tool shows of the request: its request line and fields, its address, the command itself.

use super::super::head::{Field, Request};
use super::super::status_line::{find_request_line, is_secure};
use super::command_line::parse_command_line;
use super::prefix::{LinePrefix, Part, is_field_line};

/// The most fields of a request that are kept, and the most bytes of one.
const FIELDS_MAX: usize = 64;
const FIELD_BYTES_MAX: usize = 4 * 1024;

/// Reads requests, each of which is answered by the head that follows.
#[derive(Debug, Default)]
pub(super) struct RequestReader {
    current: Request,
    /// What stands in front of its lines, while they go on.
    open: Option<LinePrefix>,
    /// Whether the connection is known to use TLS.
    is_secure: Option<bool>,
}

impl RequestReader {
    /// The request that a head answers which comes now.
    pub(super) fn current(&self) -> &Request {
        &self.current
    }

    /// The request has been answered.
    pub(super) fn finish(&mut self) {
        self.current = Request::default();
        self.open = None;
    }

    /// Takes a line, if it is about the request. `is_bare` says that nothing stands in front of it.
    pub(super) fn take(&mut self, text: &str, is_bare: bool) -> bool {
        if let Some((index, request)) = find_request_line(text)
            && let Some(prefix) = LinePrefix::new(&text[..index])
        {
            self.begin(request, prefix);
            return true;
        }
        if self.take_field(text, is_bare) {
            return true;
        }
        if let Some(address) = wget_address(text) {
            self.current = Request {
                is_secure: is_secure(address),
                target: Some(address.to_owned()),
                ..Request::default()
            };
            return true;
        }
        self.take_note(text);
        self.take_named(text)
    }

    /// The address and the method in a copy from a browser.
    fn take_named(&mut self, text: &str) -> bool {
        if let Some(address) = text.strip_prefix("Request URL: ") {
            self.current.is_secure = is_secure(address);
            self.current.target = Some(address.trim().to_owned());
            return true;
        }
        let Some(method) = text.strip_prefix("Request Method: ") else { return false };
        self.current.method = Some(method.trim().to_owned());
        true
    }

    fn begin(&mut self, mut request: Request, prefix: LinePrefix) {
        request.is_secure = request.is_secure.or(self.is_secure);
        self.current = request;
        self.open = Some(prefix);
    }

    /// Takes a line of the request that has begun.
    fn take_field(&mut self, text: &str, is_bare: bool) -> bool {
        let Some(prefix) = &mut self.open else { return false };
        let part = if is_bare { Part::Line(text) } else { prefix.strip(text) };
        let line = match part {
            Part::Line(line) | Part::Rest(line) => line,
            Part::Aside => return false,
            Part::After => {
                self.open = None;
                return false;
            }
        };
        let Some((name, value)) = line.split_once(':').filter(|_| is_field_line(line)) else {
            self.open = None;
            return line.trim().is_empty();
        };
        let (name, value) = (name.trim(), value.trim());
        if let Some(path) = self.current.target.as_mut().filter(|path| path.starts_with('/'))
            && name.eq_ignore_ascii_case("Host")
        {
            path.insert_str(0, value);
        }
        if self.current.fields.len() < FIELDS_MAX && line.len() <= FIELD_BYTES_MAX {
            self.current.fields.push(Field { name: name.to_owned(), value: value.to_owned() });
        }
        true
    }

    /// curl's notes on the connection.
    fn take_note(&mut self, text: &str) {
        let Some(note) = text.strip_prefix("* ") else { return };
        if note.starts_with("SSL connection using") {
            self.is_secure = Some(true);
        } else if note.starts_with("Connected to ") {
            let has_port = |port: &str| note.contains(port) || note.ends_with(port.trim_end());
            self.is_secure = match (has_port(" port 443 "), has_port(" port 80 ")) {
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => None,
            };
        }
    }

    /// Takes a command at a shell prompt that makes a request; whether it is one.
    pub(super) fn take_command(&mut self, text: &str) -> bool {
        let Some(request) = parse_command_line(text) else { return false };
        self.current = request;
        self.open = None;
        self.is_secure = None;
        true
    }
}

/// The address from `--2026-01-31 12:00:00--  https://example.com/`, which wget prints.
fn wget_address(line: &str) -> Option<&str> {
    let (_, address) = line.strip_prefix("--")?.split_once("--  ")?;
    address.contains("://").then_some(address)
}
