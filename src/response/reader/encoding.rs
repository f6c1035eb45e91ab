//! UTF-16, as PowerShell's `>` writes it and Notepad saves it, to UTF-8.

use std::io::{self, BufRead, BufReader, Read};

/// The input as UTF-8. Most input is that already and is passed on as it is.
pub(super) fn decode<R: BufRead>(mut input: R) -> io::Result<Decoded<R>> {
    let order: Option<fn([u8; 2]) -> u16> = match input.fill_buf()? {
        [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
        [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
        // Without a mark: the first two characters are ASCII.
        [first, 0, second, 0, ..] if *first > 0 && *second > 0 => Some(u16::from_le_bytes),
        [0, first, 0, second, ..] if *first > 0 && *second > 0 => Some(u16::from_be_bytes),
        _ => None,
    };
    Ok(match order {
        None => Decoded::Utf8(input),
        Some(order) => Decoded::Utf16(BufReader::new(Utf16 { input, order, high: None })),
    })
}

/// An input in UTF-8, decoded or as it came.
pub(super) enum Decoded<R: BufRead> {
    Utf8(R),
    Utf16(BufReader<Utf16<R>>),
}

impl<R: BufRead> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Utf8(input) => input.read(buffer),
            Self::Utf16(input) => input.read(buffer),
        }
    }
}

impl<R: BufRead> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self {
            Self::Utf8(input) => input.fill_buf(),
            Self::Utf16(input) => input.fill_buf(),
        }
    }

    fn consume(&mut self, amount: usize) {
        match self {
            Self::Utf8(input) => input.consume(amount),
            Self::Utf16(input) => input.consume(amount),
        }
    }
}

/// Decodes UTF-16; half of a pair becomes a replacement character.
pub(super) struct Utf16<R> {
    input: R,
    order: fn([u8; 2]) -> u16,
    /// The first half of a pair.
    high: Option<u16>,
}

/// The most bytes of UTF-8 that one unit of UTF-16 leads to: a replacement for the half before it,
/// and its own character.
const UNIT_MAX: usize = 6;

impl<R: BufRead> Read for Utf16<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut written = 0;
        while buffer.len() - written >= UNIT_MAX {
            let mut pair = [0; 2];
            let filled = self.input.by_ref().take(2).read(&mut pair)?;
            if filled == 0 || filled == 1 && self.input.read(&mut pair[1..])? == 0 {
                break;
            }
            for character in self.decode((self.order)(pair)) {
                written += character.encode_utf8(&mut buffer[written..]).len();
            }
        }
        Ok(written)
    }
}

impl<R> Utf16<R> {
    /// The characters that are complete with this unit.
    fn decode(&mut self, unit: u16) -> Vec<char> {
        let units = self.high.take().into_iter().chain([unit]);
        let is_high = (0xd800..0xdc00).contains(&unit);
        if is_high {
            self.high = Some(unit);
        }
        let mut decoded: Vec<_> = char::decode_utf16(units)
            .map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        if is_high {
            decoded.pop();
        }
        decoded
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::decode;

    fn decoded(bytes: &[u8]) -> String {
        let mut text = String::new();
        decode(bytes).expect("readable").read_to_string(&mut text).expect("UTF-8");
        text
    }

    #[test]
    fn utf16_is_read_in_both_orders_with_and_without_a_mark() {
        let text = "HTTP/1.1 502 Bad Gateway\r\nX: caf\u{e9} \u{1f600}\r\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(&little), text);
        assert_eq!(decoded(&big), text);
        assert_eq!(
            decoded(&[&[0xff, 0xfe], little.as_slice()].concat()),
            format!("\u{feff}{text}")
        );
        assert_eq!(decoded(&[&[0xfe, 0xff], big.as_slice()].concat()), format!("\u{feff}{text}"));
    }

    #[test]
    fn halves_of_pairs_and_of_units_are_replaced_or_dropped() {
        assert_eq!(decoded(&[0xff, 0xfe, 0x3d, 0xd8, b'a', 0, b'b']), "\u{feff}\u{fffd}a");
        assert_eq!(decoded(b"plain"), "plain");
        assert_eq!(decoded(b""), "");
    }
}
