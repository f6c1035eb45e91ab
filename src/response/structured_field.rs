//! Whether a value is a structured field (RFC 9651): a list, a dictionary, an item.

/// What a field has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Members with commas between them.
    List,
    /// Members with names.
    Dictionary,
    /// A dictionary of byte sequences.
    ByteSequences,
    /// A date: `@1688169599`.
    Date,
}

/// Whether a value parses.
pub(super) fn is_valid(value: &str, kind: Kind) -> bool {
    let mut parser = Parser { rest: value.trim_matches(' '), last: Item::Other };
    let parsed = match kind {
        Kind::List => parser.list(),
        Kind::Dictionary => parser.dictionary(|_| true),
        Kind::ByteSequences => parser.dictionary(|item| item == Item::Bytes),
        Kind::Date => parser.item().filter(|()| parser.last == Item::Date),
    };
    parsed.is_some() && parser.rest.is_empty()
}

/// The items that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Item {
    Bytes,
    Date,
    Other,
}

/// Each step answers `None` where the text does not follow the grammar.
struct Parser<'a> {
    rest: &'a str,
    /// The item that was read last.
    last: Item,
}

impl Parser<'_> {
    fn eat(&mut self, character: char) -> Option<()> {
        self.rest = self.rest.strip_prefix(character)?;
        Some(())
    }

    fn skip_spaces(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t']);
    }

    /// Moves past characters like this, at least one.
    fn skip_some(&mut self, is_part: impl Fn(char) -> bool) -> Option<usize> {
        let length = self.rest.find(|character| !is_part(character)).unwrap_or(self.rest.len());
        self.rest = &self.rest[length..];
        (length > 0).then_some(length)
    }

    /// Members with commas between them.
    fn members(&mut self, mut member: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        while !self.rest.is_empty() {
            member(self)?;
            self.skip_spaces();
            if self.rest.is_empty() {
                return Some(());
            }
            self.eat(',')?;
            self.skip_spaces();
            // A comma at the end is not allowed.
            if self.rest.is_empty() {
                return None;
            }
        }
        Some(())
    }

    fn list(&mut self) -> Option<()> {
        self.members(Self::item_or_inner_list)
    }

    fn dictionary(&mut self, is_wanted: impl Fn(Item) -> bool) -> Option<()> {
        self.members(|parser| {
            parser.key()?;
            parser.last = Item::Other;
            match parser.eat('=') {
                Some(()) => parser.item_or_inner_list()?,
                None => parser.parameters()?,
            }
            is_wanted(parser.last).then_some(())
        })
    }

    fn item_or_inner_list(&mut self) -> Option<()> {
        if self.eat('(').is_none() {
            return self.item();
        }
        loop {
            self.skip_spaces();
            if self.eat(')').is_some() {
                self.last = Item::Other;
                return self.parameters();
            }
            self.item()?;
            if !self.rest.starts_with([' ', ')']) {
                return None;
            }
        }
    }

    fn item(&mut self) -> Option<()> {
        let item = self.bare_item()?;
        self.parameters()?;
        self.last = item;
        Some(())
    }

    fn parameters(&mut self) -> Option<()> {
        while self.eat(';').is_some() {
            self.skip_spaces();
            self.key()?;
            if self.eat('=').is_some() {
                self.bare_item()?;
            }
        }
        Some(())
    }

    fn key(&mut self) -> Option<()> {
        if !self.rest.starts_with(|first: char| first.is_ascii_lowercase() || first == '*') {
            return None;
        }
        let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.*".contains(c);
        self.skip_some(is_part).map(drop)
    }

    fn bare_item(&mut self) -> Option<Item> {
        let first = self.rest.chars().next()?;
        match first {
            '"' => self.string(),
            ':' => {
                self.eat(':')?;
                let is_base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
                self.skip_some(is_base64);
                self.eat(':').map(|()| Item::Bytes)
            }
            '?' => {
                self.eat('?')?;
                self.eat('0').or_else(|| self.eat('1')).map(|()| Item::Other)
            }
            '@' => {
                self.eat('@')?;
                self.number().filter(|is_whole| *is_whole).map(|_| Item::Date)
            }
            '%' => {
                self.eat('%')?;
                self.string()
            }
            '-' | '0'..='9' => self.number().map(|_| Item::Other),
            'a'..='z' | 'A'..='Z' | '*' => {
                let is_part = |c: char| {
                    u8::try_from(c).is_ok_and(super::list::is_token_byte) || matches!(c, ':' | '/')
                };
                self.skip_some(is_part).map(|_| Item::Other)
            }
            _ => None,
        }
    }

    /// A number; whether it is a whole one.
    fn number(&mut self) -> Option<bool> {
        let _ = self.eat('-');
        let whole = self.skip_some(|c| c.is_ascii_digit())?;
        if self.eat('.').is_none() {
            return (whole <= 15).then_some(true);
        }
        let fraction = self.skip_some(|c| c.is_ascii_digit())?;
        (whole <= 12 && fraction <= 3).then_some(false)
    }

    fn string(&mut self) -> Option<Item> {
        self.eat('"')?;
        loop {
            let character = self.rest.chars().next().filter(|c| (' '..='~').contains(c))?;
            self.eat(character)?;
            match character {
                '"' => return Some(Item::Other),
                '\\' => self.eat('"').or_else(|| self.eat('\\'))?,
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, is_valid};

    #[test]
    fn structured_fields_are_told_from_others() {
        for (value, kind) in [
            ("ExampleCache; hit; ttl=376", Kind::List),
            ("\"a b\";fwd=uri-miss;detail=\"x\\\"y\", Token/1:2", Kind::List),
            ("(\"a\" \"b\");created=1618884473", Kind::List),
            ("", Kind::List),
            ("max-age=60, no-store", Kind::Dictionary),
            ("u=1, i", Kind::Dictionary),
            ("sig1=(\"@method\" \"@path\");created=1618884473;keyid=\"a\"", Kind::Dictionary),
            ("sha-256=:AAA=:, sha-512=:BBB=:", Kind::ByteSequences),
            ("@1688169599", Kind::Date),
        ] {
            assert!(is_valid(value, kind), "{value}");
        }
        for (value, kind) in [
            ("a b", Kind::List),
            ("a,", Kind::List),
            ("\"a", Kind::List),
            ("Max-Age=60", Kind::Dictionary),
            ("a=1.2345", Kind::Dictionary),
            ("sha-256=AAA=", Kind::ByteSequences),
            ("sha-256=token", Kind::ByteSequences),
            ("true", Kind::Date),
            ("@1.5", Kind::Date),
            ("caf\u{e9}", Kind::List),
        ] {
            assert!(!is_valid(value, kind), "{value}");
        }
    }
}
