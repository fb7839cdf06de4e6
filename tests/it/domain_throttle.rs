//! Waiting after wrong tries: longer and longer, never for ever, and no clock shortens it.

use proptest::prelude::*;
use tawny::domain::throttle::{FREE_TRIES, Throttle, WAIT_SECS_MAX};
use tawny::domain::time::Moment;

const NOW: Moment = Moment(1_790_000_000_000);

#[test]
fn two_wrong_tries_are_free_and_then_waits_grow_to_a_minute() {
    let mut throttle = Throttle::default();
    let mut waits = Vec::new();
    for _ in 0..8 {
        throttle = throttle.wrong_at(NOW);
        waits.push(throttle.wait_secs(NOW));
    }
    assert_eq!(waits, [0, 0, 5, 10, 20, 40, 60, 60]);
    assert_eq!(FREE_TRIES, 3);
    assert_eq!(throttle.right().wait_secs(NOW), 0);
}

#[test]
fn a_day_of_guessing_leaves_fewer_than_ten_tries_in_five_minutes() {
    let mut throttle = Throttle::default();
    let mut tries = Vec::new();
    for second in 0..86_400u64 {
        let now = NOW.plus_secs(second);
        if throttle.wait_secs(now) == 0 {
            tries.push(second);
            throttle = throttle.wrong_at(now);
        }
    }
    let most = (0..86_100).step_by(10).map(|from| tries.iter().filter(|at| (from..from + 300).contains(*at)).count());
    let most = most.max().unwrap();
    println!("{} tries in a day, at most {most} in five minutes", tries.len());
    assert!(most <= 10);
}

proptest! {
    #[test]
    fn nobody_ever_waits_longer_than_a_minute_whatever_the_clock_does(wrong in any::<u32>(), last in any::<i64>(), now in any::<i64>()) {
        let throttle = Throttle { wrong, last: Moment(last) };
        prop_assert!(throttle.wait_secs(Moment(now)) <= WAIT_SECS_MAX);
        // A clock set back before the last wrong try starts the wait anew.
        if now < last && wrong >= FREE_TRIES {
            prop_assert!(throttle.wait_secs(Moment(now)) > 0);
        }
    }
}
