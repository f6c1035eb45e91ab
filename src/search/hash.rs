//! The hash of a stem in the index of details. `build.rs` uses this file too.

/// FNV-1a, 32 bits: of some thousand stems hardly any two share one.
pub(super) fn hash(stem: &str) -> u32 {
    stem.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
