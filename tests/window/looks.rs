//! Every screen a child meets, at the sizes schools have and in languages that are longer or run
//! the other way: nothing leaves the window, nothing that can be pressed lies on another, nothing
//! is too small for a small finger. With `TAWNY_SHOTS` set there is a picture of each to look at.

use tawny::locales::{Direction, languages};

use crate::harness::{DemoSchool, Place, Window};
use crate::said::Said;

/// The least height and width of what a child presses, as a share of the window's height, less a
/// hair for rounding: 20 mm where a display does not know its millimetres (CHILDREN.md §5).
pub const TARGET_SHARE_YOUNGER: f64 = 0.109;
/// 15 mm in the same measure.
pub const TARGET_SHARE_OLDER: f64 = 0.082;
/// *Tell a teacher* is the largest thing of all.
const TELL_SHARE: f64 = 0.13;

/// A named thing that can be pressed, and where.
struct Thing {
    name: String,
    place: Place,
}

/// What is wrong with how these things lie in a window of this size; one line each.
fn faults(things: &[Thing], (width, height): (i32, i32), least_share: impl Fn(&str) -> f64) -> Vec<String> {
    let mut faults = Vec::new();
    for (index, Thing { name, place }) in things.iter().enumerate() {
        let (right, bottom) = (place.x + place.width, place.y + place.height);
        if place.x < 0 || place.y < 0 || right > width || bottom > height {
            faults.push(format!("{name:?} leaves the window: {place:?}"));
        }
        let least = least_share(name) * f64::from(height);
        if f64::from(place.height) < least || f64::from(place.width) < least {
            faults.push(format!("{name:?} is smaller than {least:.0} px: {place:?}"));
        }
        for other in things.iter().skip(index + 1) {
            if overlap(*place, other.place) {
                faults.push(format!("{name:?} lies on {:?}: {place:?}, {:?}", other.name, other.place));
            }
        }
    }
    faults
}

/// What stands on the wrong side: *Tell* ends the head line and *Back* starts it, whichever way it runs.
fn on_the_wrong_side(things: &[Thing], width: i32, (tell, back): (&str, &str), mirrored: bool) -> Vec<String> {
    let is_left = |place: Place| place.x + place.width / 2 < width / 2;
    let sides = [(tell, mirrored), (back, !mirrored)];
    let wrong = |thing: &&Thing| sides.iter().any(|(name, left)| thing.name == *name && is_left(thing.place) != *left);
    things
        .iter()
        .filter(wrong)
        .map(|thing| format!("{:?} is on the wrong side: {:?}", thing.name, thing.place))
        .collect()
}

fn overlap(one: Place, other: Place) -> bool {
    let along = |a: i32, a_long: i32, b: i32, b_long: i32| a < b + b_long && b < a + a_long;
    along(one.x, one.width, other.x, other.width) && along(one.y, one.height, other.y, other.height)
}

/// A walk through the kiosk in one language at one size.
pub struct Walk {
    pub kiosk: Window,
    pub said: Said,
    tag: &'static str,
    size: (i32, i32),
    least_share: f64,
    faults: Vec<String>,
}

impl Walk {
    pub fn start(school: &DemoSchool, tag: &'static str, size: (i32, i32), least_share: f64) -> Self {
        let window = format!("{}x{}", size.0, size.1);
        let kiosk = school.open_kiosk(&["--windowed", &window, "--lang", tag]);
        Self { kiosk, said: Said::in_language(tag), tag, size, least_share, faults: Vec::new() }
    }

    pub fn press(&self, key: &str) {
        self.kiosk.press(&self.said.say(key));
    }

    /// Presses, and waits until the screen it leads to shows these words.
    pub fn goes(&mut self, key: &str, to: &str, screen: &str) {
        self.press(key);
        self.kiosk.wait_for_words(&self.said.say(to));
        self.see(screen);
    }

    /// Takes the picture and looks how everything lies.
    pub fn see(&mut self, screen: &str) {
        self.kiosk.shot(&format!("look-{}-{}x{}-{screen}", self.tag, self.size.0, self.size.1));
        let things: Vec<Thing> =
            self.kiosk.pressables().into_iter().map(|(name, place)| Thing { name, place }).collect();
        assert!(!things.is_empty(), "nothing to press on {screen}");
        let tell = self.said.say("tell-button");
        let least = |name: &str| if name == tell { TELL_SHARE } else { self.least_share };
        let found = faults(&things, self.size, least);
        let back = self.said.say("back");
        let mirrored = self.said.direction() == Direction::RightToLeft;
        let sides = on_the_wrong_side(&things, self.size.0, (&tell, &back), mirrored);
        let found = found.into_iter().chain(sides);
        self.faults.extend(found.map(|fault| format!("{} {:?} {screen}: {fault}", self.tag, self.size)));
    }

    pub fn done(self) {
        assert!(self.faults.is_empty(), "{}", self.faults.join("\n"));
    }
}

/// From the welcome through learning, promising and telling, with a child of this age.
fn all_screens(tag: &'static str, size: (i32, i32), age: Age) {
    let school = DemoSchool::make();
    let (class, child, picture, least_share) = match age {
        Age::Younger => ("Oak", "Ben", "tell-picture-unkind-message-younger", TARGET_SHARE_YOUNGER),
        Age::Older => ("Elm", "Aisha", "tell-picture-unkind-message-older", TARGET_SHARE_OLDER),
    };
    let mut walk = Walk::start(&school, tag, size, least_share);
    walk.kiosk.wait_for(&walk.said.say("welcome-start"));
    walk.see("welcome");
    walk.press("welcome-start");
    walk.kiosk.wait_for(class);
    walk.see("class");
    walk.kiosk.press(class);
    walk.kiosk.wait_for(child);
    walk.see("me");
    walk.kiosk.press(child);
    walk.kiosk.wait_for(&walk.said.say("home-promises"));
    walk.see("home");
    walk.goes("home-learn", "shelf-title", "shelf");
    walk.press("back");
    walk.goes("home-promises", "tell-me-more", "promise");
    walk.press("tell-me-more");
    walk.see("promise-more");
    walk.press("back");
    walk.goes("tell-button", picture, "tell");
    walk.goes(picture, "tell-feeling-title", "tell-feelings");
    walk.goes("send", "tell-name-yes", "tell-me");
    walk.goes("tell-name-yes", "thanks-done", "thanks");
    walk.press("cover-button");
    walk.kiosk.wait_for_words(&walk.said.say("cover-uncover"));
    walk.see("cover");
    walk.done();
}

enum Age {
    Younger,
    Older,
}

#[test]
fn older_children_in_a_language_from_right_to_left() {
    all_screens("ar-XB", (1280, 800), Age::Older);
}

/// In a language that is shipped; one nobody has begun to translate is not offered to anybody.
fn in_language(tag: &'static str, age: Age) {
    let (offered, _) = languages(&tawny::content::root());
    if offered.iter().any(|language| language.tag == tag) {
        all_screens(tag, (1366, 768), age);
    }
}

#[test]
fn what_lies_wrong_is_seen() {
    let thing = |name: &str, x, y, width, height| Thing { name: name.into(), place: Place { x, y, width, height } };
    let wrong = |things: &[Thing]| faults(things, (1000, 600), |_| TARGET_SHARE_YOUNGER);
    assert_eq!(wrong(&[thing("a", 0, 0, 100, 100), thing("b", 100, 0, 100, 100)]), [""; 0]);
    assert!(wrong(&[thing("a", 0, 0, 100, 100), thing("b", 99, 50, 100, 100)])[0].contains("lies on"));
    assert!(wrong(&[thing("a", 920, 0, 100, 100)])[0].contains("leaves the window"));
    assert!(wrong(&[thing("a", 0, 0, 100, 50)])[0].contains("smaller"));
}

#[test]
fn what_stands_on_the_wrong_side_is_seen() {
    let thing = |name: &str, x| Thing { name: name.into(), place: Place { x, y: 0, width: 100, height: 100 } };
    let english = [thing("back", 0), thing("tell", 900)];
    let arabic = [thing("tell", 0), thing("back", 900)];
    let wrong = |things: &[Thing], mirrored| on_the_wrong_side(things, 1000, ("tell", "back"), mirrored).len();
    assert_eq!((wrong(&english, false), wrong(&arabic, true)), (0, 0));
    assert_eq!((wrong(&english, true), wrong(&arabic, false)), (2, 2));
    // One that was forgotten is found too.
    assert_eq!(wrong(&[thing("tell", 0), thing("back", 0)], true), 1);
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn older_children_on_a_full_hd_screen() {
        all_screens("en-GB", (1920, 1080), Age::Older);
    }

    #[test]
    fn younger_children_in_a_longer_language() {
        all_screens("en-XA", (1366, 768), Age::Younger);
    }

    #[test]
    fn younger_children_on_the_smallest_screen() {
        all_screens("en-GB", (1366, 768), Age::Younger);
    }

    #[test]
    fn younger_children_on_an_old_screen_less_wide() {
        all_screens("en-GB", (1024, 768), Age::Younger);
    }

    #[test]
    fn older_children_in_urdu() {
        in_language("ur", Age::Older);
    }

    #[test]
    fn younger_children_in_arabic() {
        in_language("ar", Age::Younger);
    }

    #[test]
    fn older_children_in_bengali() {
        in_language("bn", Age::Older);
    }

    #[test]
    fn younger_children_in_polish() {
        in_language("pl", Age::Younger);
    }

    #[test]
    fn older_children_in_somali() {
        in_language("so", Age::Older);
    }

    #[test]
    fn younger_children_in_romanian() {
        in_language("ro", Age::Younger);
    }

    #[test]
    fn older_children_in_welsh() {
        in_language("cy", Age::Older);
    }

    #[test]
    fn younger_children_in_punjabi() {
        in_language("pa", Age::Younger);
    }
}
