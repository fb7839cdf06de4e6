//! Every screen a child meets with words twice as large: nothing is lost, *Tell* and *Cover* are always
//! there, and what does not fit is turned to by two big buttons.

use tawny::domain::access::{Profile, TextSize};

use crate::access::kiosk_needs;
use crate::harness::{DemoSchool, Place, Window};
use crate::said::Said;

const SIZE: (i32, i32) = (1366, 768);

/// A walk with large words.
struct Walk {
    kiosk: Window,
    said: Said,
    name: &'static str,
    faults: Vec<String>,
}

impl Walk {
    fn start(school: &DemoSchool, name: &'static str, tag: &str, profile: &Profile) -> Self {
        kiosk_needs(school, profile);
        let kiosk = school.open_kiosk(&["--windowed", "1366x768", "--lang", tag]);
        Self { kiosk, said: Said::in_language(tag), name, faults: Vec::new() }
    }

    fn press(&self, key: &str) {
        self.kiosk.press(&self.said.say(key));
    }

    /// Looks at the whole screen, screenful by screenful.
    fn see(&mut self, screen: &str) {
        let (up, down) = (self.said.say("look-up"), self.said.say("look-down"));
        let mut seen: Vec<String> = Vec::new();
        let mut all: Vec<String> = Vec::new();
        for turn in 0..12 {
            self.kiosk.shot(&format!("{}-{screen}-{turn}", self.name));
            let stops = self.kiosk.pressables();
            for always in ["tell-button", "cover-button"] {
                let name = self.said.say(always);
                if let Some((_, place)) = stops.iter().find(|(other, _)| *other == name)
                    && !whole(*place)
                {
                    self.faults.push(format!("{screen}: {name:?} leaves the window: {place:?}"));
                }
            }
            let flat = self.kiosk.labels().into_iter().find(|(_, place)| place.height == 0);
            self.faults.extend(flat.map(|(words, _)| format!("{screen}: nobody sees the words {words:?}")));
            all.extend(stops.iter().map(|(name, _)| name.clone()));
            seen.extend(stops.iter().filter(|(_, place)| whole(*place)).map(|(name, _)| name.clone()));
            if !stops.iter().any(|(name, _)| *name == down) {
                break;
            }
            self.kiosk.press(&down);
        }
        let lost = all.iter().find(|name| !seen.contains(name));
        self.faults.extend(lost.map(|name| format!("{screen}: nobody sees {name:?} whole")));
        while self.kiosk.shows(&up) {
            self.kiosk.press(&up);
        }
    }

    fn done(self) {
        assert!(self.faults.is_empty(), "{}", self.faults.join("\n"));
    }
}

fn whole(place: Place) -> bool {
    place.x >= 0 && place.y >= 0 && place.x + place.width <= SIZE.0 && place.y + place.height <= SIZE.1
}

fn all_screens(name: &'static str, tag: &str, profile: &Profile, older: bool) {
    let school = DemoSchool::make();
    let (class, child, age) = if older { ("Elm", "Aisha", "older") } else { ("Oak", "Ben", "younger") };
    let mut walk = Walk::start(&school, name, tag, profile);
    walk.kiosk.wait_for(&walk.said.say("welcome-start"));
    walk.see("welcome");
    walk.press("welcome-start");
    walk.kiosk.wait_for(class);
    walk.see("class");
    walk.kiosk.press(class);
    walk.kiosk.wait_for(child);
    walk.see("me");
    walk.press("me-new");
    walk.kiosk.wait_for_words(&walk.said.say("new-title"));
    walk.see("new-here");
    walk.press("back");
    walk.kiosk.press(child);
    walk.kiosk.wait_for(&walk.said.say("home-promises"));
    walk.see("home");
    walk.press("home-learn");
    walk.kiosk.wait_for_words(&walk.said.say("shelf-title"));
    walk.see("shelf");
    walk.press("back");
    walk.press("home-promises");
    walk.kiosk.wait_for(&walk.said.say("i-will"));
    walk.press("tell-me-more");
    walk.see("promise-more");
    walk.press("back");
    walk.press("tell-button");
    let picture = walk.said.say(&format!("tell-picture-unkind-message-{age}"));
    walk.kiosk.wait_for(&picture);
    walk.see("tell");
    walk.kiosk.press(&picture);
    walk.kiosk.wait_for_words(&walk.said.say("tell-feeling-title"));
    walk.see("tell-feelings");
    walk.press("tell-feeling-ok");
    walk.kiosk.wait_for_words(&walk.said.say("tell-place-title"));
    walk.see("tell-place");
    walk.press("tell-place-school");
    walk.kiosk.wait_for_words(&walk.said.say("tell-talk-to-title"));
    walk.see("tell-talk-to");
    walk.press("send");
    walk.kiosk.wait_for(&walk.said.say("tell-name-yes"));
    walk.see("tell-me");
    walk.press("tell-name-yes");
    walk.kiosk.wait_for(&walk.said.say("thanks-done"));
    walk.see("thanks");
    walk.press("cover-button");
    walk.kiosk.wait_for_words(&walk.said.say("cover-uncover"));
    walk.see("cover");
    walk.done();
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn older_left_handed_children_with_words_half_as_large_again_in_high_contrast() {
        let profile = Profile { text: TextSize::Large, high_contrast: true, left_handed: true, ..Profile::default() };
        all_screens("large-older-left", "en-GB", &profile, true);
    }

    #[test]
    fn younger_children_with_words_twice_as_large() {
        let profile = Profile { text: TextSize::Largest, ..Profile::default() };
        all_screens("large-younger", "en-GB", &profile, false);
    }
}
