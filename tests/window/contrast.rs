//! Contrast as it is seen: taken from the pixels of the main screens, words against what they stand
//! on, in the plain look and in high contrast. Themes are computed beforehand; here is what pictures,
//! landscapes and veils make of them. On the way each screen is held against its picture in
//! `docs/screens`, which the README shows: `TAWNY_PICTURES=renew` takes them anew.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use tawny::domain::access::Profile;
use tawny::domain::theme::{CHILDREN_READ, Rgb, STAFF_READ, contrast};
use tawny::sound::room;

use crate::access::kiosk_needs;
use crate::harness::{DemoSchool, Pixels, Place, Window};
use crate::said::Said;

/// The look that has pictures.
const PLAIN: &str = "plain";
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

/// So much of a picture may be another than it was: another version of the drawer smooths an edge
/// otherwise, and a word that moves by a pixel is seen.
const OTHERWISE: f64 = 0.002;
/// Set to `renew`, it takes the pictures anew.
const PICTURES: &str = "TAWNY_PICTURES";

fn pictures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/screens")
}

/// Whether a screen looks as its picture does.
fn looks_as_before(screen: &str, pixels: &Pixels, faults: &mut Vec<String>) {
    let picture = pictures().join(format!("{screen}.png"));
    if std::env::var_os(PICTURES).is_some_and(|renew| renew == "renew") {
        pixels.save(&picture);
    }
    let otherwise = pixels.otherwise(&Pixels::read(&picture));
    if otherwise > OTHERWISE {
        let per_mille = otherwise * 1_000.0;
        faults.push(format!(
            "{screen}: {per_mille:.1} of 1,000 points are others than in {}. Look at it; if it is better so, {PICTURES}=renew",
            picture.display()
        ));
    }
}

fn see(kiosk: &Window, screen: &str, look: &str, staff: &[String], faults: &mut Vec<String>) {
    let words = kiosk.labels();
    let pressed = kiosk.pressables();
    let pixels = kiosk.pixels();
    if look == PLAIN {
        looks_as_before(screen, &pixels, faults);
    }
    let mut check = |what: &str, place: Place| {
        let colours = pixels.of(place);
        let least = if staff.iter().any(|words| words == what) { STAFF_READ } else { CHILDREN_READ };
        let found = seen(&colours);
        if colours.len() > 100 && found < least * SMOOTHED {
            faults.push(format!("{look} {screen}: {what:?} has a contrast of {found:.1}, not {least}"));
        }
    };
    for (words, place) in words.iter().chain(&pressed) {
        check(words, *place);
    }
}

fn all_screens(profile: &Profile, look: &str) {
    let school = DemoSchool::make();
    // A word that is being read out stands out: pictures are taken in a silent room.
    room::keep(&school.data(), false).expect("the room is silent");
    kiosk_needs(&school, profile);
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    let said = Said::new();
    let mut faults = Vec::new();
    let staff = ["demo-ribbon", "grown-ups-button", "cover-uncover"].map(|key| said.say(key));
    let mut see = |screen: &str| see(&kiosk, screen, look, &staff, &mut faults);
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
    all_screens(&Profile::default(), PLAIN);
}

#[test]
fn a_screen_that_looks_otherwise_is_seen() {
    let home = Pixels::read(&pictures().join("home.png"));
    let promise = Pixels::read(&pictures().join("promise.png"));
    assert_eq!(home.otherwise(&home), 0.0);
    assert!(home.otherwise(&promise) > OTHERWISE);
    assert!(home.otherwise(&home.moved_by_a_pixel()) > OTHERWISE);
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
