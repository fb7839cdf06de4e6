//! Contrast as it is seen: taken from the pixels of the main screens, words against what they stand
//! on, in the plain look and in high contrast. Themes are computed beforehand; here is what pictures,
//! landscapes and veils make of them.

use std::collections::HashMap;

use tawny::domain::access::Profile;
use tawny::domain::theme::{CHILDREN_READ, Rgb, STAFF_READ, contrast};

use crate::access::kiosk_needs;
use crate::harness::{DemoSchool, Place, Window};
use crate::said::Said;

/// Letters cover this part of their place at least, in their own colour: edges are smoothed.
const LETTERS_SHARE: f64 = 0.004;
/// What a letter's core loses to smoothing.
const SMOOTHED: f64 = 0.93;

/// The contrast between what is seen most and what differs from it most.
fn seen(colours: &[Rgb]) -> f64 {
    let mut counts: HashMap<(u8, u8, u8), (usize, Rgb)> = HashMap::new();
    for colour in colours {
        // A landscape has many colours that are one to the eye.
        let alike = (colour.0 >> 4, colour.1 >> 4, colour.2 >> 4);
        counts.entry(alike).or_insert((0, *colour)).0 += 1;
    }
    let ground = counts.values().max_by_key(|(count, _)| *count).map_or(Rgb(0, 0, 0), |(_, colour)| *colour);
    let mut away: Vec<f64> = colours.iter().map(|colour| contrast(*colour, ground)).collect();
    away.sort_by(|one, other| other.total_cmp(one));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "pixels")]
    let letters = (away.len() as f64 * LETTERS_SHARE) as usize;
    away.get(letters).copied().unwrap_or(1.0)
}

fn see(kiosk: &Window, screen: &str, staff: &[String], faults: &mut Vec<String>) {
    let words = kiosk.labels();
    let pressed = kiosk.pressables();
    let pixels = kiosk.pixels();
    let mut look = |what: &str, place: Place| {
        let colours = pixels.of(place);
        let least = if staff.iter().any(|words| words == what) { STAFF_READ } else { CHILDREN_READ };
        let found = seen(&colours);
        if colours.len() > 100 && found < least * SMOOTHED {
            faults.push(format!("{screen}: {what:?} has a contrast of {found:.1}, not {least}"));
        }
    };
    for (words, place) in words.iter().chain(&pressed) {
        look(words, *place);
    }
}

fn all_screens(profile: &Profile, look: &str) {
    let school = DemoSchool::make();
    kiosk_needs(&school, profile);
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    let said = Said::new();
    let mut faults = Vec::new();
    let staff = ["demo-ribbon", "grown-ups-button", "cover-uncover"].map(|key| said.say(key));
    let mut see = |screen: &str| see(&kiosk, &format!("{look} {screen}"), &staff, &mut faults);
    kiosk.wait_for("Tap to start");
    see("welcome");
    kiosk.press("Tap to start");
    kiosk.wait_for("Oak");
    see("class");
    kiosk.press("Oak");
    kiosk.wait_for("Ben");
    see("me");
    kiosk.press("Ben");
    kiosk.wait_for("Learn");
    see("home");
    kiosk.press("My feathers");
    kiosk.wait_for_words(&said.say("feathers-none"));
    see("feathers");
    kiosk.press("Back");
    kiosk.press("Our promises");
    kiosk.wait_for("I will");
    see("promise");
    kiosk.press("Tell a teacher");
    kiosk.wait_for("A mean message");
    see("tell");
    kiosk.press("A mean message");
    kiosk.wait_for("Send");
    see("tell-feelings");
    kiosk.press("Send");
    kiosk.press(&said.say("tell-name-yes"));
    kiosk.wait_for("OK");
    see("thanks");
    kiosk.press("Cover the screen");
    kiosk.wait_for_words(&said.say("cover-title"));
    see("cover");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn words_are_seen_on_whatever_they_stand_on() {
    all_screens(&Profile::default(), "plain");
}

#[test]
fn pale_words_are_found_by_their_pixels() {
    let on_white = |ink: u8| {
        let mut colours = vec![Rgb(255, 255, 255); 950];
        colours.extend([Rgb(ink, ink, ink); 50]);
        seen(&colours)
    };
    assert!(on_white(0x1b) > CHILDREN_READ);
    assert!(on_white(0x90) < STAFF_READ);
    assert!(seen(&[Rgb(9, 9, 9); 400]) < 1.01);
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn words_are_seen_in_high_contrast() {
        all_screens(&Profile { high_contrast: true, ..Profile::default() }, "high contrast");
    }
}
