//! Which short sound answers a touch. Telling makes none, from the first tap to the thanks: the
//! neighbours must not learn of it.

use super::{Intent, Model, Screen};
use crate::domain::visit::Happening;
use crate::sound::Effect;

/// What was touched, as far as it can be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// An answer in a lesson.
    Answer,
    /// A way on or back.
    Way,
    /// Anything else that can be pressed.
    Thing,
    /// *Cover the screen*.
    Cover,
    /// Nothing that is heard: the clock, the store, a pen, a letter, a digit, *Listen*.
    Nothing,
}

/// Where the kiosk was before a touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Was {
    screen: Screen,
    covered: bool,
    just_signed: bool,
}

impl Touch {
    /// What kind of touch an intent is.
    pub fn of(intent: &Intent) -> Self {
        match intent {
            Intent::Answer(_) => Self::Answer,
            Intent::Cover => Self::Cover,
            Intent::Start
            | Intent::ChooseGroup(_)
            | Intent::ChoosePupil(_)
            | Intent::ThatIsUs
            | Intent::NextPage
            | Intent::NewHere
            | Intent::IAmNew
            | Intent::Languages
            | Intent::Speak(_)
            | Intent::Back
            | Intent::Leave
            | Intent::Learn
            | Intent::Feathers
            | Intent::OnShelf(_)
            | Intent::OpenLesson(_)
            | Intent::LessonDone
            | Intent::Promises
            | Intent::Give(_)
            | Intent::Opinion(_)
            | Intent::PromiseBefore
            | Intent::Rested => Self::Way,
            Intent::StillHere
            | Intent::Share
            | Intent::ChooseAnimal(_)
            | Intent::Hold(_)
            | Intent::More
            | Intent::ClearMark
            | Intent::StarMark
            | Intent::OnBoard(_)
            | Intent::KioskAccess(_)
            | Intent::InClass(_)
            | Intent::Wet(_) => Self::Thing,
            Intent::Tick
            | Intent::Touched
            | Intent::Store(_)
            | Intent::Typed(_)
            | Intent::Look(_)
            | Intent::ShowSign(_)
            | Intent::PenDown(_)
            | Intent::PenMoves(_)
            | Intent::SignNow
            | Intent::Tell
            | Intent::Told(_)
            | Intent::TellDone
            | Intent::Code(_)
            | Intent::Tracker(_)
            | Intent::Listen
            | Intent::GrownUps
            | Intent::Turn(_)
            | Intent::Begin(_)
            | Intent::Concern(_)
            | Intent::Digit(_)
            | Intent::RubDigit
            | Intent::TryPin
            | Intent::Sound(_)
            | Intent::Uncover
            | Intent::OpenDesk
            | Intent::AskToClose(_)
            | Intent::CloseKiosk
            | Intent::Gallery(_) => Self::Nothing,
        }
    }
}

impl Model {
    /// Where the kiosk is now.
    pub fn was(&self) -> Was {
        Was { screen: self.screen, covered: self.covered, just_signed: self.just_signed }
    }

    /// The sound of a touch that did something (`drew`), or of what the store answered.
    pub fn sound_of(&self, touch: Touch, was: Was, drew: bool) -> Option<Effect> {
        let quiet = |screen| matches!(screen, Screen::Tell | Screen::Code | Screen::Track | Screen::GrownUps);
        if quiet(self.screen) || quiet(was.screen) || !drew || self.access().calm {
            return None;
        }
        if self.just_signed && !was.just_signed {
            return Some(Effect::Leaf);
        }
        match touch {
            Touch::Answer if self.screen == Screen::Lesson => match self.happened {
                Happening::Well => Some(Effect::Good),
                Happening::ThinkAgain | Happening::ShowMe => Some(Effect::ThinkAgain),
                Happening::Changed => Some(Effect::CardDown),
                Happening::Heard => Some(Effect::Page),
                Happening::Finished => Some(Effect::Feather),
                Happening::Moved | Happening::Nothing => Some(Effect::Page),
            },
            Touch::Answer | Touch::Way => Some(Effect::Page),
            Touch::Thing => Some(Effect::Tap),
            Touch::Cover => (self.covered && !was.covered).then_some(Effect::Cover),
            Touch::Nothing => None,
        }
    }
}
