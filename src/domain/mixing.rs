//! The order in which answers stand on a screen. It is another one each time somebody begins a lesson,
//! so that the right answer never has a place of its own, and it stays the same until they are done.

use serde::{Deserialize, Serialize};

/// What an order is drawn from. The first one leaves everything as it is written: visits that were
/// saved before there were orders go on as they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(u64);

/// FNV-1a, 64 bits: its offset and prime.
const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

impl Seed {
    /// The seed of a fresh random id.
    pub fn of(fresh: &str) -> Self {
        Self(hash(OFFSET, fresh))
    }

    /// `count` places in the order of this part of this step.
    pub fn order(self, step: &str, part: usize, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        if self == Self::default() {
            return order;
        }
        let mut state = hash(self.0, step) ^ part as u64;
        for last in (1..count).rev() {
            order.swap(last, below(&mut state, last + 1));
        }
        order
    }
}

fn hash(start: u64, text: &str) -> u64 {
    text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

/// A number below `end`, by SplitMix64 (Steele, Lea and Flood 2014).
fn below(state: &mut u64, end: usize) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from((mixed ^ (mixed >> 31)) % end.max(1) as u64).unwrap_or_default()
}
