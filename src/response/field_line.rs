//! Field lines: added to a head one by one, each as it came, and what is wrong with it.

use httparse::{EMPTY_HEADER, Error, parse_headers};

use super::head::{Fault, FaultKind, Field, Head};
use super::status_line::Version;

/// The most bytes of a head's fields that are kept. Servers and clients give up well before.
const BYTES_MAX: usize = 64 * 1024;

/// The most fields of a head that are kept.
const FIELDS_MAX: usize = 256;

/// The most faults of a head that are kept: after these it is no better known.
const FAULTS_MAX: usize = 16;

impl Head {
    /// Adds a field line, without its line end.
    pub(super) fn add_line(&mut self, line: &[u8]) {
        if !self.has_room(line.len()) {
            self.is_cut = true;
        } else if line.starts_with(b" ") || line.starts_with(b"\t") {
            self.fold(&text(line));
        } else {
            self.add_field(line);
        }
    }

    /// Whether so many bytes more can be kept.
    pub(super) fn has_room(&self, bytes: usize) -> bool {
        let kept = || -> usize {
            self.fields.iter().map(|field| field.name.len() + field.value.len()).sum()
        };
        !self.is_cut && self.fields.len() < FIELDS_MAX && kept() + bytes <= BYTES_MAX
    }

    /// A line that begins with a blank goes on with the field above it (obs-fold).
    fn fold(&mut self, line: &str) {
        let Some(field) = self.fields.last_mut() else {
            return self.fault(FaultKind::BlankFirst, line);
        };
        field.value.push(' ');
        field.value.push_str(line);
        let name = field.name.clone();
        self.fault(FaultKind::Folded, &name);
    }

    fn add_field(&mut self, line: &[u8]) {
        // What is a name and what is a value is for httparse to say; it reads whole heads.
        let mut parsed = [EMPTY_HEADER];
        let fault = match parse_headers(&[line, b"\r\n\r\n"].concat(), &mut parsed) {
            Ok(_) => None,
            Err(Error::HeaderValue) => Some(FaultKind::Control),
            Err(_) => Some(FaultKind::NoField),
        };
        let Some(colon) = line.iter().position(|&byte| byte == b':') else {
            return self.fault(FaultKind::NoField, &text(line));
        };
        let (name, value) = (text(&line[..colon]), text(&line[colon + 1..]));
        if let Some(kind) = fault {
            let before_colon = line[..colon].ends_with(b" ") || line[..colon].ends_with(b"\t");
            self.fault(if before_colon { FaultKind::BlankBeforeColon } else { kind }, &name);
        }
        self.fields.push(Field { name, value });
    }

    /// Notes a fault, where the lines are the server's own: there are no lines in HTTP/2.
    pub(super) fn fault(&mut self, kind: FaultKind, line: &str) {
        if self.version.is_some_and(Version::is_text) && self.faults.len() < FAULTS_MAX {
            self.faults.push(Fault { kind, line: line.to_owned() });
        }
    }
}

/// Bytes as text, without the blanks around them.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes.trim_ascii()).into_owned()
}
