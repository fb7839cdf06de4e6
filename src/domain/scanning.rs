//! Pressing with one or two switches: what lights up after what, and what a press then does. Pure:
//! where the stops lie and when a step is due is handed in.
//!
//! A screen of a few stops lights them one after the other in reading order. With more of them,
//! whole rows light up first, so that the last stop is a few steps away and not two dozen.

/// With more stops than this, rows light up first; and no row holds more.
pub const STOPS_IN_A_ROW_MAX: usize = 8;
/// A row whose stops went by so often without a press is left again.
const ROUNDS_IN_A_ROW: usize = 2;
/// After so many rounds without a press nothing lights up until the switch is pressed again: nobody is
/// there.
const ROUNDS: usize = 3;

/// Where a stop lies, in any unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Its upper edge.
    pub top: f32,
    /// Its lower edge.
    pub bottom: f32,
}

/// What a press did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// This stop is pressed.
    Stop(usize),
    /// Scanning goes on inside a row, or begins again.
    Nothing,
}

/// Scanning of one screen. Stops are numbered in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scanner {
    rows: Vec<Vec<usize>>,
    at: At,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum At {
    /// Nothing is lit.
    #[default]
    Rest,
    /// A row, or a stop that is a row of its own.
    Row { row: usize, rounds: usize },
    /// A stop of a row.
    Stop { row: usize, stop: usize, rounds: usize },
}

impl Scanner {
    /// Begins with the first of the stops that lie there.
    pub fn start(stops: &[Place]) -> Self {
        let rows = rows(stops);
        let at = if rows.is_empty() { At::Rest } else { At::Row { row: 0, rounds: 0 } };
        Self { rows, at }
    }

    /// Whether nothing is lit because nobody pressed anything for long.
    pub fn rests(&self) -> bool {
        self.at == At::Rest
    }

    /// The stops that are lit: one, a whole row, or none.
    pub fn lit(&self) -> &[usize] {
        match self.at {
            At::Rest => &[],
            At::Row { row, .. } => self.rows.get(row).map_or(&[], Vec::as_slice),
            At::Stop { row, stop, .. } => self.rows.get(row).and_then(|row| row.get(stop..=stop)).unwrap_or(&[]),
        }
    }

    /// The next one lights up. With `forever`, scanning never rests: somebody steps by hand.
    pub fn step(&mut self, forever: bool) {
        self.at = match self.at {
            At::Rest => At::Rest,
            At::Row { row, rounds } if row + 1 < self.rows.len() => At::Row { row: row + 1, rounds },
            At::Row { rounds, .. } if rounds + 1 < ROUNDS || forever => At::Row { row: 0, rounds: rounds + 1 },
            At::Row { .. } => At::Rest,
            At::Stop { row, stop, rounds } => {
                let long = self.rows.get(row).map_or(0, Vec::len);
                if stop + 1 < long {
                    At::Stop { row, stop: stop + 1, rounds }
                } else if rounds + 1 < ROUNDS_IN_A_ROW {
                    At::Stop { row, stop: 0, rounds: rounds + 1 }
                } else if row + 1 < self.rows.len() {
                    At::Row { row: row + 1, rounds: 0 }
                } else {
                    At::Row { row: 0, rounds: 0 }
                }
            }
        };
    }

    /// The switch is pressed. After a rest the first press only begins again.
    pub fn press(&mut self) -> Pressed {
        match self.at {
            At::Rest if self.rows.is_empty() => Pressed::Nothing,
            At::Rest => {
                self.at = At::Row { row: 0, rounds: 0 };
                Pressed::Nothing
            }
            At::Row { row, .. } => match self.rows.get(row).map(Vec::as_slice) {
                Some([only]) => {
                    let only = *only;
                    // Somebody is there: the rounds without a press are counted from here.
                    self.at = At::Row { row, rounds: 0 };
                    Pressed::Stop(only)
                }
                Some(_) => {
                    self.at = At::Stop { row, stop: 0, rounds: 0 };
                    Pressed::Nothing
                }
                None => Pressed::Nothing,
            },
            At::Stop { .. } => match self.lit() {
                [only] => {
                    let only = *only;
                    self.at = At::Row { row: 0, rounds: 0 };
                    Pressed::Stop(only)
                }
                _ => Pressed::Nothing,
            },
        }
    }
}

/// Stops that stand beside each other, in the order of their first; each alone while there are few.
fn rows(stops: &[Place]) -> Vec<Vec<usize>> {
    if stops.len() <= STOPS_IN_A_ROW_MAX {
        return (0..stops.len()).map(|stop| vec![stop]).collect();
    }
    let mut rows: Vec<(Place, Vec<usize>)> = Vec::new();
    for (index, place) in stops.iter().enumerate() {
        match rows.iter_mut().find(|(first, _)| beside(first, place)) {
            Some((_, row)) => row.push(index),
            None => rows.push((*place, vec![index])),
        }
    }
    rows.into_iter().flat_map(|(_, row)| parts(&row)).collect()
}

/// Whether the middle of either lies within the other.
fn beside(one: &Place, other: &Place) -> bool {
    let within = |place: &Place, around: &Place| {
        let middle = f32::midpoint(place.top, place.bottom);
        around.top < middle && middle < around.bottom
    };
    within(one, other) && within(other, one)
}

/// A row in parts as equal as they can be, none longer than it may be.
fn parts(row: &[usize]) -> Vec<Vec<usize>> {
    let count = row.len().div_ceil(STOPS_IN_A_ROW_MAX).max(1);
    row.chunks(row.len().div_ceil(count).max(1)).map(<[usize]>::to_vec).collect()
}
