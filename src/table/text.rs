//! Texts and lists of the embedded table: positions instead of pointers.
//!
//! A pointer in a static has to be relocated when a position-independent program starts; there were
//! 17,000 of them, and they took longer than a look-up. So all texts stand in one string, all items
//! of a kind in one array, and a field holds a start and a length.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::slice;

use super::embedded::TEXTS;

/// A text of the table. It dereferences to `str`.
///
/// ```
/// let not_found = httpstatus::table::by_code(404).next().expect("404 is registered");
/// assert_eq!(not_found.phrase, "Not Found");
/// assert!(not_found.phrase.starts_with("Not"));
/// ```
#[derive(Clone, Copy)]
pub struct Text {
    /// The byte of [`TEXTS`] at which it begins, and in the lowest bits its length.
    packed: u32,
}

/// The bits of a length: a text has up to 1023 bytes, and the 22 bits that are left hold a start of
/// up to 4 MiB.
const LENGTH_BITS: u32 = 10;

impl Text {
    /// The text of this length that begins at this byte of [`TEXTS`].
    #[allow(clippy::panic, reason = "it stops the compiler")]
    pub(super) const fn new(start: u32, length: u32) -> Self {
        assert!(
            !(length >> LENGTH_BITS != 0 || start >> (u32::BITS - LENGTH_BITS) != 0),
            "a text of the table is longer than 1023 bytes, or all texts than 4 MiB"
        );
        Self { packed: start << LENGTH_BITS | length }
    }

    /// The text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        let start = (self.packed >> LENGTH_BITS) as usize;
        let length = (self.packed & ((1 << LENGTH_BITS) - 1)) as usize;
        TEXTS.get(start..start + length).unwrap_or_default()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<Text> for &'static str {
    fn from(text: Text) -> Self {
        text.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// So that a list of texts can be joined.
impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<Text> for &str {
    fn eq(&self, other: &Text) -> bool {
        *self == other.as_str()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

#[cfg(feature = "cli")]
impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// An item that lists of the table hold.
pub trait Item: Sized + 'static {
    /// The items of all lists, end to end.
    #[doc(hidden)]
    fn all() -> &'static [Self];
}

/// A list of the table. It dereferences to a slice.
///
/// ```
/// let not_found = httpstatus::table::by_code(404).next().expect("404 is registered");
/// for cause in not_found.causes {
///     println!("{cause}");
/// }
/// ```
pub struct List<T> {
    start: u16,
    length: u16,
    items: PhantomData<fn() -> T>,
}

impl<T> List<T> {
    /// The list of this length that begins at this item of [`Item::all`].
    pub(super) const fn new(start: u16, length: u16) -> Self {
        Self { start, length, items: PhantomData }
    }
}

impl<T: Item> List<T> {
    /// The items.
    #[must_use]
    pub fn as_slice(self) -> &'static [T] {
        let start = usize::from(self.start);
        T::all().get(start..start + usize::from(self.length)).unwrap_or_default()
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T: Item> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T: Item> IntoIterator for List<T> {
    type Item = &'static T;
    type IntoIter = slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}

impl<T: Item> IntoIterator for &List<T> {
    type Item = &'static T;
    type IntoIter = slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}

impl<T: Item + PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Item + Eq> Eq for List<T> {}

impl<T: Item + fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

#[cfg(feature = "cli")]
impl<T: Item + serde::Serialize> serde::Serialize for List<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(serializer)
    }
}

/// One item that several rows share. It dereferences to the item.
pub struct Ref<T> {
    index: u16,
    item: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// The item of this index in [`Item::all`].
    pub(super) const fn new(index: u16) -> Self {
        Self { index, item: PhantomData }
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Ref<T> {}

impl<T: Item> Deref for Ref<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &T::all()[usize::from(self.index)]
    }
}

impl<T: Item + PartialEq> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Item + Eq> Eq for Ref<T> {}

impl<T: Item + fmt::Debug> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
