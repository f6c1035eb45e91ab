//! How a request ended, and the exit status that says so.

/// How a request ended, if everything could be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Everything asked for was found.
    Found,
    /// Something was not found; what was found is printed.
    NotFound,
    /// A usage error, or something could not be read or opened.
    Failed,
    /// A response that was to be checked breaks the standard.
    Violated,
    /// `choose` was left by Ctrl-C.
    Interrupted,
}

impl Outcome {
    /// The exit status of the process.
    #[must_use]
    pub const fn exit_status(self) -> u8 {
        match self {
            Self::Found => 0,
            Self::NotFound => 1,
            Self::Failed => 2,
            Self::Violated => 3,
            Self::Interrupted => 130,
        }
    }

    /// The outcome of two parts of an answer. By exit status, 130 wins over 2, 2 over 3, 3 over 1.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        if self.rank() >= other.rank() { self } else { other }
    }

    const fn rank(self) -> u8 {
        match self {
            Self::Found => 0,
            Self::NotFound => 1,
            Self::Violated => 2,
            Self::Failed => 3,
            Self::Interrupted => 4,
        }
    }
}
