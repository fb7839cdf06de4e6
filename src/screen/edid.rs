//! A display's EDID: what it says of itself in 128 bytes (VESA E-EDID 1.4). Only its size is of use
//! here: bytes 21 and 22 in centimetres, and in millimetres beside the first timing, which is believed
//! as far as it says the same.

use super::Millimetres;

/// The first block; what follows says nothing of the size.
pub const BLOCK_BYTES: usize = 128;
/// What every EDID begins with.
const BEGINS: [u8; 8] = [0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x00];
/// Where the size stands, in centimetres.
const WIDE_CM: usize = 21;
const HIGH_CM: usize = 22;
/// Where it stands in millimetres: the low bytes, and one that holds four higher bits of each.
const WIDE_MM: usize = 66;
const HIGH_MM: usize = 67;
const BOTH_MM: usize = 68;
/// Some televisions put their shape there instead of their size.
const SHAPES: [(u8, u8); 4] = [(16, 9), (16, 10), (4, 3), (5, 4)];
/// Whole centimetres are off by this much at most.
const ROUNDED_MM: u32 = 10;

/// The size an EDID tells. `None` for a projector, which has none (0), for one that tells only its
/// shape, and for bytes that are no EDID or were damaged on the way.
pub fn size(bytes: &[u8]) -> Option<Millimetres> {
    let block = bytes.get(..BLOCK_BYTES)?;
    let sum = block.iter().fold(0u8, |sum, byte| sum.wrapping_add(*byte));
    if !block.starts_with(&BEGINS) || sum != 0 {
        return None;
    }
    let (wide, high) = (*block.get(WIDE_CM)?, *block.get(HIGH_CM)?);
    if wide == 0 || high == 0 || SHAPES.contains(&(wide, high)) {
        return None;
    }
    let rounded = Millimetres { wide: u32::from(wide) * 10, high: u32::from(high) * 10 };
    let [low_wide, low_high, both] =
        [WIDE_MM, HIGH_MM, BOTH_MM].map(|at| block.get(at).map_or(0, |byte| u32::from(*byte)));
    let exact = Millimetres { wide: low_wide | (both >> 4) << 8, high: low_high | (both & 15) << 8 };
    let same = |a: u32, b: u32| a.abs_diff(b) <= ROUNDED_MM;
    Some(if same(exact.wide, rounded.wide) && same(exact.high, rounded.high) { exact } else { rounded })
}
