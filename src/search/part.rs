//! The kinds of text that an entry has, and what a match in each is worth. `build.rs` uses this file
//! too.

/// A kind of text in an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The code itself.
    Code,
    /// The reason phrase.
    Phrase,
    /// A former name.
    Former,
    /// Another name in use.
    Alias,
    /// A constant of a library, or a gRPC code.
    Constant,
    /// A keyword.
    Keyword,
    /// The name of a field that belongs to the code.
    Field,
    /// The product that sends it, without the vendor's name.
    Product,
    /// The line that gives the sender away.
    Tell,
    /// The summary.
    Summary,
}

impl Part {
    /// What a match in it is worth, 0–1.
    pub(super) const fn weight(self) -> f32 {
        match self {
            Self::Code | Self::Phrase => 1.0,
            Self::Former | Self::Alias => 0.97,
            Self::Keyword => 0.94,
            Self::Constant => 0.92,
            Self::Field => 0.75,
            Self::Summary => 0.7,
            Self::Tell | Self::Product => 0.5,
        }
    }

    /// Whether it is one of the names that a code has in the world of HTTP.
    #[must_use]
    pub const fn is_phrase(self) -> bool {
        matches!(self, Self::Phrase | Self::Former | Self::Alias)
    }

    /// Whether a word may be completed or corrected to a word that stands here.
    #[must_use]
    pub const fn is_name(self) -> bool {
        !matches!(self, Self::Summary | Self::Tell)
    }

    /// Whether it says what the entry is about: not how to recognise the sender.
    pub(super) const fn is_weighty(self) -> bool {
        !matches!(self, Self::Tell | Self::Product | Self::Field)
    }
}
