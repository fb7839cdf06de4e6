//! The screens there are, and what a kiosk is opened with.

use std::sync::Arc;

use crate::domain::agreement::Agreement;
use crate::domain::language::Language;
use crate::domain::lesson::Lesson;
use crate::domain::opinion::Question;
use crate::domain::reminder::Reminder;
use crate::domain::text::Picture;

/// One screen of the kiosk; each is drawn by the file of its name in `kiosk/screens`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The attract screen.
    Welcome,
    /// Which language.
    Languages,
    /// Which class.
    Group,
    /// Which child.
    Me,
    /// The child's own three pictures.
    Code,
    /// *I'm new here*.
    NewHere,
    /// Learn, Our promises, My feathers.
    Home,
    /// The lessons.
    Shelf,
    /// A lesson.
    Lesson,
    /// The promises, one by one, and signing.
    Promises,
    /// A question to the class.
    Opinion,
    /// What a child has finished.
    Feathers,
    /// Telling, and thanks.
    Tell,
    /// What became of what the child told.
    Track,
    /// The screen is covered.
    Cover,
    /// The grown-ups' corner.
    GrownUps,
    /// The reminders at the start of a lesson.
    Board,
    /// A lesson for the whole class.
    ClassLesson,
    /// Something is wrong: a grown-up is needed.
    Trouble,
    /// Every widget, for those who make screens.
    Gallery,
}

/// What the kiosk was opened with.
#[derive(Clone, Debug)]
pub struct Shipped {
    /// The lessons, checked.
    pub lessons: Arc<Vec<Lesson>>,
    /// The promises, checked.
    pub agreement: Arc<Agreement>,
    /// The reminders, checked.
    pub reminders: Arc<Vec<Reminder>>,
    /// The questions a class can be asked, checked.
    pub questions: Arc<Vec<Question>>,
    /// The animals a new child may pick.
    pub animals: Arc<Vec<Picture>>,
    /// The languages a child may pick, English first.
    pub languages: Arc<Vec<Language>>,
}
