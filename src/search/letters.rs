//! The letters of a word as a set of bits: a quick look at how far apart two words are. `build.rs`
//! uses this file too.

/// The set of a word's letters, a bit each. A wrong letter changes it by two at the most, which is
/// far cheaper to see than the distance.
pub(super) const fn letter_mask(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let mut set = 0;
    let mut index = 0;
    while index < bytes.len() {
        set |= 1 << (bytes[index] & 31);
        index += 1;
    }
    set
}

#[cfg(test)]
mod tests {
    use super::letter_mask;

    #[test]
    fn a_set_has_a_bit_for_each_letter_of_a_word() {
        assert_eq!(letter_mask(""), 0);
        assert_eq!(letter_mask("a"), 0b10);
        assert_eq!(letter_mask("dada"), letter_mask("a") | letter_mask("d"));
        assert_eq!(letter_mask("adz").count_ones(), 3);
    }
}
