//! One switch and two: everything on a screen can be reached, soon, and nothing is pressed by a rest.

use proptest::prelude::*;
use tawny::domain::scanning::{Place, Pressed, STOPS_IN_A_ROW_MAX, Scanner};

fn line(count: usize, top: u16) -> Vec<Place> {
    vec![Place { top: f32::from(top), bottom: f32::from(top) + 88.0 }; count]
}

/// Stops of a screen, row by row.
fn screen(rows: &[usize]) -> Vec<Place> {
    let tops = (0u16..).step_by(120);
    rows.iter().zip(tops).flat_map(|(count, top)| line(*count, top)).collect()
}

/// Steps and presses until `wanted` is pressed: what it took.
fn reach(stops: &[Place], wanted: usize) -> (usize, usize) {
    let mut scanner = Scanner::start(stops);
    let (mut steps, mut presses) = (0, 0);
    while steps < 200 {
        if scanner.lit().contains(&wanted) {
            presses += 1;
            match scanner.press() {
                Pressed::Stop(stop) => {
                    assert_eq!(stop, wanted);
                    return (steps, presses);
                }
                Pressed::Nothing => continue,
            }
        }
        scanner.step(false);
        steps += 1;
    }
    panic!("{wanted} never lights up");
}

#[test]
fn few_stops_light_up_one_by_one_in_reading_order() {
    let stops = screen(&[3, 2]);
    let mut scanner = Scanner::start(&stops);
    for stop in [0, 1, 2, 3, 4, 0] {
        assert_eq!(scanner.lit(), [stop]);
        scanner.step(false);
    }
    assert_eq!(scanner.press(), Pressed::Stop(1));
    assert_eq!(reach(&stops, 2), (2, 1), "Tell is the third");
}

#[test]
fn of_many_a_row_lights_up_first_and_then_its_stops() {
    let stops = screen(&[3, 6, 6, 2]);
    let mut scanner = Scanner::start(&stops);
    assert_eq!(scanner.lit(), [0, 1, 2]);
    assert_eq!(scanner.press(), Pressed::Nothing);
    assert_eq!(scanner.lit(), [0]);
    assert_eq!(reach(&stops, 2), (2, 2), "Tell: its row, then the third");
    assert_eq!(reach(&stops, 14), (7, 2), "the last child of two dozen");
    // A stop that has a row of its own needs no second press.
    let stops = screen(&[3, 6, 1]);
    assert_eq!(reach(&stops, 9), (2, 1));
}

#[test]
fn a_row_entered_by_mistake_is_left_after_two_rounds() {
    let stops = screen(&[3, 6, 6]);
    let mut scanner = Scanner::start(&stops);
    scanner.press();
    for stop in [0, 1, 2, 0, 1, 2] {
        assert_eq!(scanner.lit(), [stop]);
        scanner.step(false);
    }
    assert_eq!(scanner.lit(), [3, 4, 5, 6, 7, 8]);
}

#[test]
fn whoever_presses_once_a_round_is_never_taken_for_nobody() {
    let mut scanner = Scanner::start(&screen(&[4, 3]));
    for _ in 0..14 {
        while scanner.lit() != [4] {
            assert!(!scanner.rests(), "fourteen promises alike, each pressed in its first round");
            scanner.step(false);
        }
        assert_eq!(scanner.press(), Pressed::Stop(4));
        scanner.step(false);
    }
}

#[test]
fn with_nobody_there_it_rests_and_the_next_press_only_wakes_it() {
    let stops = screen(&[2]);
    let mut scanner = Scanner::start(&stops);
    for _ in 0..6 {
        assert!(!scanner.rests());
        scanner.step(false);
    }
    assert!(scanner.rests() && scanner.lit().is_empty());
    scanner.step(false);
    assert!(scanner.rests());
    assert_eq!(scanner.press(), Pressed::Nothing);
    assert_eq!(scanner.lit(), [0]);
    let mut by_hand = Scanner::start(&stops);
    for _ in 0..100 {
        by_hand.step(true);
    }
    assert!(!by_hand.rests(), "whoever steps by hand is there");
    assert_eq!(Scanner::start(&[]).press(), Pressed::Nothing);
}

proptest! {
    /// Whatever a screen looks like, every stop can be pressed, and none takes long.
    #[test]
    fn every_stop_of_every_screen_is_reached(rows in proptest::collection::vec(1usize..15, 1..7)) {
        let stops = screen(&rows);
        for wanted in 0..stops.len() {
            let (steps, presses) = reach(&stops, wanted);
            let parts: usize = rows.iter().map(|row| row.div_ceil(STOPS_IN_A_ROW_MAX)).sum();
            prop_assert!(steps < parts.max(STOPS_IN_A_ROW_MAX) + STOPS_IN_A_ROW_MAX && presses <= 2);
        }
    }
}
