//! Sentences that stand nowhere else, and a search that finds them in any bytes: as they are, in lower
//! case, as UTF-16, base64 or hexadecimal, whole or by the one word of each that no other has.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use tawny::seal::hash::hex;

use crate::store_confidential::{base64, bytes_below};

/// How many there are.
pub const CANARIES: usize = 1_000;
/// Letters of a needle that are looked up first. A needle is never shorter.
const HEAD: usize = 8;

/// The one word of a sentence that is in no other: letters only, 18 of them.
pub fn word(number: usize) -> String {
    let letters = b"bdfgklmnpr";
    let digit = |power: u32| char::from(letters[number / 10usize.pow(power) % 10]);
    format!("Zq{}ovuwex{}ajiquy{}oshe", digit(2), digit(1), digit(0))
}

pub fn canary(number: usize) -> String {
    format!("Purple {} hid a lamp at {}.", word(number), number * 7_919 % 10_007)
}

/// Some of them, one after the other.
pub fn several(numbers: std::ops::Range<usize>) -> String {
    numbers.map(canary).collect::<Vec<_>>().join(" ")
}

/// Everything a sentence could be recognised by.
fn needles(number: usize) -> Vec<Vec<u8>> {
    let mut needles = Vec::new();
    for text in [word(number), word(number).to_lowercase()] {
        let bytes = text.as_bytes();
        needles.push(bytes.to_vec());
        needles.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        needles.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
        needles.push(hex(bytes).into_bytes());
        needles.extend((0..3).map(|skip| base64(&bytes[skip..])));
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        needles.extend((0..3).map(|skip| base64(&utf16[skip..])));
    }
    needles
}

pub struct Search(HashMap<[u8; HEAD], Vec<(Vec<u8>, usize)>>);

impl Search {
    pub fn new() -> Self {
        let mut by_head: HashMap<[u8; HEAD], Vec<(Vec<u8>, usize)>> = HashMap::new();
        for number in 0..CANARIES {
            for needle in needles(number) {
                by_head.entry(needle[..HEAD].try_into().unwrap()).or_default().push((needle, number));
            }
        }
        Self(by_head)
    }

    /// The sentences of which something stands in these bytes.
    pub fn within(&self, hay: &[u8]) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for (at, head) in hay.windows(HEAD).enumerate() {
            let Some(needles) = self.0.get(head) else { continue };
            found.extend(needles.iter().filter(|(needle, _)| hay[at..].starts_with(needle)).map(|(_, number)| *number));
        }
        found
    }

    /// The same in every file below a folder, by file.
    pub fn below(&self, dir: &Path) -> BTreeMap<PathBuf, BTreeSet<usize>> {
        let files = bytes_below(dir).into_iter().map(|(path, bytes)| (path, self.within(&bytes)));
        files.filter(|(_, found)| !found.is_empty()).collect()
    }

    /// The same in every file this program holds open, also those without a name.
    pub fn held_open(&self) -> BTreeMap<PathBuf, BTreeSet<usize>> {
        let held = fs::read_dir("/proc/self/fd").unwrap().map(|entry| entry.unwrap().path());
        let files = held.filter(|path| fs::metadata(path).is_ok_and(|facts| facts.is_file()));
        let found = files.map(|path| (fs::read_link(&path).unwrap_or_default(), fs::read(&path).unwrap_or_default()));
        found.map(|(path, bytes)| (path, self.within(&bytes))).filter(|(_, found)| !found.is_empty()).collect()
    }
}

#[test]
fn every_sentence_is_found_in_every_disguise_and_nothing_in_noise() {
    let search = Search::new();
    for number in 0..CANARIES {
        let sentence = canary(number);
        let utf16 = |order: fn(u16) -> [u8; 2]| sentence.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let inside = |bytes: Vec<u8>| [b"\x07before".as_slice(), &bytes, b"after"].concat();
        for bytes in [
            sentence.clone().into_bytes(),
            sentence.to_lowercase().into_bytes(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
            hex(sentence.as_bytes()).into_bytes(),
            base64(sentence.as_bytes()),
            base64(format!("a{sentence}").as_bytes()),
            base64(format!("to{sentence}").as_bytes()),
            base64(&utf16(u16::to_le_bytes)),
        ] {
            assert_eq!(search.within(&inside(bytes)), [number].into(), "{sentence}");
        }
    }
    let mut state = 7u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    let noise: Vec<u8> = (0..1 << 20).map(|_| next()).collect();
    assert_eq!(search.within(&noise), BTreeSet::new());
}
