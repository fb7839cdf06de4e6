//! Real files, damaged at random: cut, doubled, spliced, with the signs that parsers stumble over put in
//! anywhere. What is left is nearly a file of ours, so it gets far into whatever reads it.

use proptest::prelude::*;

/// Signs that mean something to one of the parsers.
const SIGNS: [&[u8]; 40] = [
    b"(",
    b")",
    b"[",
    b"]",
    b"{",
    b"}",
    b"\"",
    b"'",
    b"\\",
    b",",
    b":",
    b"<",
    b">",
    b"/>",
    b"</svg>",
    b"<g>",
    b"&",
    b";",
    b"#",
    b"=",
    b"\n",
    b"\r\n",
    b"\0",
    b"\xff",
    b"\xe2\x80\xae",
    b" ->",
    b"*[",
    b"{ $x }",
    b"r#\"",
    b"/*",
    b"*/",
    b"//",
    b"-1",
    b"1e999",
    b"99999999999999999999",
    b"Some(",
    b"\\u{202e}",
    b"then:",
    b"url(",
    b"PK\x03\x04",
];

/// Numbers no drawing has.
const EXTREMES: [&str; 14] = [
    "1e999",
    "1e38",
    "1e30",
    "1e20",
    "99999999999999999999",
    "1e9",
    "2147483648",
    "8388608.5",
    "1000000",
    "65536",
    "32767.5",
    "1e-38",
    "-1e12",
    "0",
];

/// One thing done to a file: what, where, how much, with what.
type Blow = (u8, u16, u16, u8);

/// A damaged file: which of several, and what was done to it.
#[derive(Clone, Debug)]
pub struct Damage {
    which: usize,
    blows: Vec<Blow>,
}

/// Any damage.
pub fn damage() -> impl Strategy<Value = Damage> {
    (any::<usize>(), prop::collection::vec(any::<Blow>(), 1..8)).prop_map(|(which, blows)| Damage { which, blows })
}

impl Damage {
    /// The number of the file, of so many.
    pub fn which(&self, count: usize) -> usize {
        self.which % count
    }

    /// A text, some of its numbers put beyond all measure.
    pub fn done_to_numbers(&self, text: &str) -> String {
        let mut numbers = Vec::new();
        let mut began = None;
        for (at, letter) in text.char_indices() {
            match (letter.is_ascii_digit() || letter == '.', began) {
                (true, None) => began = Some(at),
                (false, Some(from)) => {
                    numbers.push(from..at);
                    began = None;
                }
                _ => {}
            }
        }
        let mut text = text.to_owned();
        let mut chosen: Vec<(usize, u8)> =
            self.blows.iter().map(|(_, at, _, with)| (usize::from(*at) * numbers.len() / (1 << 16), *with)).collect();
        // From the end on: what stands before keeps its place.
        chosen.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
        chosen.dedup_by_key(|(number, _)| *number);
        for (number, with) in chosen {
            if let Some(place) = numbers.get(number) {
                text.replace_range(place.clone(), EXTREMES[usize::from(with) % EXTREMES.len()]);
            }
        }
        text
    }

    /// The file, damaged; parts of `other` come into it.
    pub fn done_to(&self, whole: &[u8], other: &[u8]) -> Vec<u8> {
        let mut bytes = whole.to_vec();
        for (what, at, long, with) in &self.blows {
            let at = usize::from(*at) * bytes.len() / (1 << 16);
            // Mostly a few bytes, sometimes much of the file.
            let long = 1 + usize::from(*long) % [4, 40, 400, 8_000][usize::from(*with) % 4];
            let end = (at + long).min(bytes.len());
            match what % 8 {
                0 => bytes.truncate(at),
                1 => drop(bytes.drain(at..end)),
                2 => {
                    let part = bytes[at..end].to_vec();
                    let times = 1 + usize::from(*with) % 20;
                    drop(bytes.splice(at..at, part.repeat(times)));
                }
                3 => {
                    let from = usize::from(*with) * other.len() / 256;
                    let part = other[from..(from + long).min(other.len())].to_vec();
                    drop(bytes.splice(at..end, part));
                }
                4 => {
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte ^= 1 << (with % 8);
                    }
                }
                5 => {
                    let sign = SIGNS[usize::from(*with) % SIGNS.len()];
                    drop(bytes.splice(at..at, sign.repeat(1 + long % 60)));
                }
                6 => {
                    if let Some(byte) = bytes.get_mut(at) {
                        *byte = *with;
                    }
                }
                _ => {
                    let sign = SIGNS[usize::from(*with) % SIGNS.len()];
                    drop(bytes.splice(at..end.min(at + 1), sign.to_vec()));
                }
            }
        }
        bytes
    }
}
