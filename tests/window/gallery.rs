//! The gallery: every widget on every page, in every theme, with words of the usual size and the
//! largest, mirrored, for the other hand. It needs no school. With `TAWNY_SHOTS` set there is a picture
//! of each to look at.

use std::rc::Rc;

use crate::harness::{Stage, Window, program};
use crate::said::Said;

const SIZE: (u32, u32) = (1366, 768);
const PAGES: usize = 8;

fn open(stage: &Rc<Stage>) -> Window {
    let mut command = stage.command(program());
    command.args(["gallery", "--windowed", "1366x768", "--data"]).arg(stage.dir().join("nothing"));
    Window::open(stage, command)
}

/// Sees every page; each has something to press, and leads to the next.
fn walk(gallery: &Window, said: &Said, look: &str) {
    for page in 0..PAGES {
        gallery.wait_for_words(&said.say(&format!("gallery-page-{page}")));
        gallery.shot(&format!("gallery-{look}-{page}"));
        assert!(gallery.pressables().len() > 4, "{look}: nothing to press on page {page}");
        gallery.press(&said.say("gallery-next"));
    }
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn every_widget_is_seen_without_a_school() {
        let stage = Rc::new(Stage::set_up(SIZE.0, SIZE.1));
        let (gallery, said) = (open(&stage), Said::new());
        walk(&gallery, &said, "plain");
        gallery.press(&said.say("gallery-theme-plain"));
        gallery.wait_for(&said.say("gallery-theme-high-contrast"));
        gallery.press(&said.say("gallery-theme-high-contrast"));
        gallery.wait_for(&said.say("gallery-theme-calm"));
        gallery.press(&said.say("gallery-hand-right"));
        gallery.wait_for(&said.say("gallery-hand-left"));
        // Keys do the same as the buttons.
        gallery.key("t");
        gallery.wait_for(&said.say("gallery-theme-plain"));
        gallery.key("Next");
        gallery.wait_for_words(&said.say("gallery-page-1"));
        // A toast is said, and goes by itself.
        gallery.press_one_of(&said.say("home-learn"), 0);
        gallery.wait_for(&said.say("gallery-pressed"));
        gallery.wait_gone(&said.say("gallery-pressed"));
        assert!(!stage.dir().join("nothing").exists(), "the gallery keeps nothing");
    }
}
