//! Field lines: added to a head one by one, each as it came, and what is wrong with it.

use super::head::{Extent, Fault, FaultKind, Field, Head};
use super::list::is_token;
use super::status_line::Version;

/// The most bytes of a head's fields that are kept. Servers and clients give up well before.
const BYTES_MAX: usize = 64 * 1024;

/// The most fields of a head that are kept.
const FIELDS_MAX: usize = 256;

/// The most faults of a head that are kept: more of them tell nothing new.
const FAULTS_MAX: usize = 16;

impl Head {
    /// Adds a field line, without its line end.
    pub(super) fn add_field_line(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else {
            return self.add_fault(FaultKind::NoField, line);
        };
        let value = value.trim_matches([' ', '\t']);
        let bare = name.trim();
        if !is_token(bare) {
            self.add_fault(FaultKind::NoField, bare);
        } else if name.ends_with([' ', '\t']) {
            self.add_fault(FaultKind::SpaceBeforeColon, bare);
        } else if value.contains(|character: char| character.is_control() && character != '\t') {
            self.add_fault(FaultKind::Control, bare);
        }
        self.add_field(bare, value);
    }

    /// Adds a field, if there is room for it.
    pub(super) fn add_field(&mut self, name: &str, value: &str) {
        if self.has_room(name.len() + value.len()) {
            self.fields.push(Field { name: name.to_owned(), value: value.trim().to_owned() });
        } else {
            self.extent = Extent::Partial;
        }
    }

    /// Whether this many bytes more can be kept.
    fn has_room(&self, bytes: usize) -> bool {
        let kept = || -> usize {
            self.fields.iter().map(|field| field.name.len() + field.value.len()).sum()
        };
        self.extent != Extent::Partial
            && self.fields.len() < FIELDS_MAX
            && kept() + bytes <= BYTES_MAX
    }

    /// A line that begins with a space continues the field above it (obs-fold).
    pub(super) fn fold(&mut self, line: &str) {
        let line = line.trim();
        let Some(field) = self.fields.last_mut() else {
            return self.add_fault(FaultKind::SpaceFirst, line);
        };
        let name = field.name.clone();
        self.extend_last(&format!(" {line}"));
        self.add_fault(FaultKind::Folded, &name);
    }

    /// Continues the value of the last field.
    pub(super) fn extend_last(&mut self, text: &str) {
        if !self.has_room(text.len()) {
            self.extent = Extent::Partial;
        } else if let Some(field) = self.fields.last_mut() {
            field.value.push_str(text);
        }
    }

    /// Notes a fault, if the lines are the server's own: there are no lines in HTTP/2.
    pub(super) fn add_fault(&mut self, kind: FaultKind, line: &str) {
        if self.version.is_some_and(Version::is_text) && self.faults.len() < FAULTS_MAX {
            let start = line.char_indices().nth(LINE_MAX).map_or(line, |(end, _)| &line[..end]);
            self.faults.push(Fault { kind, line: start.to_owned() });
        }
    }
}

/// The most characters of a faulty line that are kept.
const LINE_MAX: usize = 500;
