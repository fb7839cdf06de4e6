//! A quiet timer for the teacher, while a class talks: a ring that fills, and nothing else. It is off until
//! somebody wants it, makes no sound, ends nothing, and says to nobody that they are late.

use super::time::Moment;

/// Parts of the ring: so often the board changes, and no oftener.
pub const PARTS: u64 = 12;
/// The longest talk it is set to, in minutes.
const MINUTES_MAX: u8 = 3;
const SECS_IN_MINUTE: u64 = 60;

/// A timer that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// For so long, in minutes.
    pub minutes: u8,
    /// Parts of the ring that are full.
    pub full: u64,
    began: Moment,
}

impl Quiet {
    /// One press further: a minute, two, three, off.
    pub fn turned(was: Option<Self>, now: Moment) -> Option<Self> {
        let minutes = was.map_or(0, |was| was.minutes) + 1;
        (minutes <= MINUTES_MAX).then_some(Self { minutes, full: 0, began: now })
    }

    /// The same timer later. Once it is full it stays so.
    pub fn at(self, now: Moment) -> Self {
        let all = u64::from(self.minutes) * SECS_IN_MINUTE;
        let full = now.secs_since(self.began).saturating_mul(PARTS) / all.max(1);
        Self { full: full.min(PARTS), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(secs: i64) -> Moment {
        Moment(secs * 1_000)
    }

    #[test]
    fn it_is_off_until_it_is_wanted_and_off_again_after_three_minutes() {
        let mut timer = None;
        let mut minutes = Vec::new();
        for _ in 0..5 {
            timer = Quiet::turned(timer, secs(0));
            minutes.push(timer.map(|timer| timer.minutes));
        }
        assert_eq!(minutes, [Some(1), Some(2), Some(3), None, Some(1)]);
    }

    #[test]
    fn the_ring_fills_part_by_part_and_stays_full() {
        let timer = Quiet::turned(None, secs(100)).unwrap();
        for (at, full) in [(100, 0), (104, 0), (105, 1), (130, 6), (159, 11), (160, 12), (10_000, 12), (0, 0)] {
            assert_eq!(timer.at(secs(at)).full, full, "{at}");
        }
    }
}
