//! Ways through numbered places: which are reached from the first, and which lead in a circle.

use std::collections::{BTreeMap, BTreeSet};

/// Where each place leads; a place that leads nowhere is an end.
pub type Ways = BTreeMap<usize, BTreeSet<usize>>;

/// The places somebody who starts at the first one can come to.
pub fn reached_from_first(ways: &Ways) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut next = vec![0];
    while let Some(index) = next.pop() {
        if reached.insert(index) {
            next.extend(ways.get(&index).into_iter().flatten());
        }
    }
    reached
}

/// Places that lead back to themselves: what is left after taking away, again and again, every place
/// that leads only to places taken away.
pub fn in_a_circle(ways: &Ways) -> BTreeSet<usize> {
    let mut left = ways.clone();
    loop {
        let ended: Vec<usize> = left
            .iter()
            .filter(|(_, next)| next.iter().all(|index| !left.contains_key(index)))
            .map(|(index, _)| *index)
            .collect();
        if ended.is_empty() {
            break;
        }
        for index in ended {
            left.remove(&index);
        }
    }
    // Places that lead into a circle are left too; only those the circle comes back to are in it.
    let comes_back = |start: usize| {
        let mut seen = BTreeSet::new();
        let mut next: Vec<usize> = left.get(&start).into_iter().flatten().copied().collect();
        while let Some(index) = next.pop() {
            if index == start {
                return true;
            }
            if seen.insert(index) {
                next.extend(left.get(&index).into_iter().flatten());
            }
        }
        false
    };
    left.keys().copied().filter(|index| comes_back(*index)).collect()
}
