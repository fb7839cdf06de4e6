//! Going back, and going away: nobody is signed in any more, and nothing of them stays on the screen.

use super::{Effect, Model, Outcome, Pictures, Screen};
use crate::domain::access::Profile;
use crate::domain::agreement::DrawnMark;
use crate::domain::class_lesson::ClassAct;
use crate::domain::shelf::Shelf;

impl Model {
    pub(super) fn back(&mut self) -> Outcome {
        // A grown-up who looks back at what was asked keeps their words.
        if self.screen == Screen::GrownUps && self.writing.is_some() {
            return self.back_in_concern();
        }
        // Whoever looks at the pictures again keeps their words.
        if self.screen != Screen::Opinion {
            self.typed.clear();
        }
        match self.screen {
            Screen::Group | Screen::Languages => self.go(Screen::Welcome),
            Screen::Me if self.sharing => self.share(),
            Screen::Me if self.school.as_ref().is_some_and(|school| school.groups.len() == 1) => {
                self.go(Screen::Welcome)
            }
            Screen::Me => self.go(Screen::Group),
            Screen::NewHere => self.go(Screen::Me),
            Screen::Code => self.back_from_code(),
            Screen::Track => self.close_tracker(),
            Screen::Shelf if self.preview.is_some() || self.wet_play.is_some() => Outcome::nothing(),
            Screen::Shelf | Screen::Promises | Screen::Feathers => {
                self.just_signed = false;
                self.go(Screen::Home)
            }
            Screen::Opinion => self.back_from_opinion(),
            Screen::Lesson => self.go(Screen::Shelf),
            Screen::GrownUps => self.back_in_corner(),
            Screen::Board => self.back_from_board(),
            Screen::ClassLesson => self.act_in_class(ClassAct::Back),
            _ => self.leave(),
        }
    }

    /// Nobody is signed in any more; what was kept is kept.
    pub(super) fn leave(&mut self) -> Outcome {
        if self.preview.is_some() {
            self.visit = None;
            return self.go(Screen::Shelf);
        }
        // At wet play the next child comes: the class stays.
        let class = self.group.take().filter(|_| self.wet_play.is_some());
        self.tongue.picked = None;
        self.group = class;
        self.pupils.clear();
        self.me = None;
        self.past = None;
        self.pictures = Pictures::default();
        self.tracker = None;
        self.sharing = false;
        self.together.clear();
        self.together_need = Profile::default();
        self.together_met.clear();
        (self.writing, self.starting) = (None, None);
        self.board = None;
        self.class_mode = None;
        self.typed.clear();
        self.animal = None;
        self.visit = None;
        self.shelf_place = Shelf::default();
        self.signing = None;
        self.opining = None;
        self.mark = DrawnMark::default();
        self.just_signed = false;
        self.asks_still_there = false;
        let screen = match (self.trouble.is_some(), self.wet_play.is_some()) {
            (true, _) => Screen::Trouble,
            (false, true) => Screen::Shelf,
            (false, false) => Screen::Welcome,
        };
        self.back_to = screen;
        self.go(if self.covered { Screen::Cover } else { screen }).and(Effect::ForgetTyped)
    }
}
