//! What people, the clock and the store want of the kiosk, and what it does about it.

use super::{Begin, InClass, Look, OnBoard, OnCode, OnConcern, OnGallery, OnOpinion, OnTracker, Page, Wet};
use crate::domain::access::Profile;
use crate::domain::agreement::{Given, MarkPoint};
use crate::domain::shelf::OnShelf;
use crate::domain::telling::Told;
use crate::domain::time::Moment;
use crate::domain::visit::Answer;
use crate::store::worker::{Reply, Request};

/// Something happened. Buttons carry one each.
#[derive(Clone, Debug)]
pub enum Intent {
    /// Time passed.
    Tick,
    /// A finger, a key or a mouse, on nothing in particular.
    Touched,
    /// "Are you there?" — yes.
    StillHere,
    /// The store answered.
    Store(Reply),
    /// Tap to start.
    Start,
    /// The page of languages.
    Languages,
    /// The language at this place of it.
    Speak(usize),
    /// The class at this place of the list.
    ChooseGroup(usize),
    /// The child at this place of the list.
    ChoosePupil(usize),
    /// *We are sharing*: two or three children at this screen, or not after all.
    Share,
    /// *That's us*.
    ThatIsUs,
    /// More children.
    NextPage,
    /// The sign of this screen, or its next picture, or no more. With how many pictures it has.
    ShowSign(usize),
    /// More of what does not fit the screen.
    Look(Look),
    /// *I'm new here*.
    NewHere,
    /// The animal at this place.
    ChooseAnimal(usize),
    /// Name and animal are chosen.
    IAmNew,
    /// The text box holds this now.
    Typed(String),
    /// One screen back.
    Back,
    /// "Not me", or done for today.
    Leave,
    /// Learn.
    Learn,
    /// My feathers.
    Feathers,
    /// Another page or part of the shelf.
    OnShelf(OnShelf),
    /// The lesson at this place of the shelf.
    OpenLesson(usize),
    /// Something in a lesson.
    Answer(Answer),
    /// The feather is seen: home.
    LessonDone,
    /// A card is taken into the hand.
    Hold(usize),
    /// Our promises.
    Promises,
    /// Something with a question of the class.
    Opinion(OnOpinion),
    /// An answer to the promise on show.
    Give(Given),
    /// *Tell me more*, open or close.
    More,
    /// The promise before.
    PromiseBefore,
    /// On after a rest.
    Rested,
    /// The pen touches the pad.
    PenDown(MarkPoint),
    /// It moves.
    PenMoves(MarkPoint),
    /// Draw the mark again.
    ClearMark,
    /// A star instead of a mark drawn by hand.
    StarMark,
    /// Sign.
    SignNow,
    /// *Tell a teacher*.
    Tell,
    /// Something told.
    Told(Told),
    /// Thanks are read.
    TellDone,
    /// Something with the child's three pictures.
    Code(OnCode),
    /// Something with what became of what the child told.
    Tracker(OnTracker),
    /// *Listen*, and again: stop.
    Listen,
    /// *Cover the screen*.
    Cover,
    /// *Grown-ups*.
    GrownUps,
    /// A page of the grown-ups' corner.
    Turn(Page),
    /// What the kiosk does for everybody from now on.
    KioskAccess(Box<Profile>),
    /// Something before the board opens.
    Begin(Begin),
    /// Something with a concern a grown-up writes down.
    Concern(OnConcern),
    /// Something on the board.
    OnBoard(OnBoard),
    /// A lesson for the whole class.
    InClass(InClass),
    /// A class stays in.
    Wet(Wet),
    /// A digit of the PIN.
    Digit(u8),
    /// The last digit goes.
    RubDigit,
    /// The PIN is typed.
    TryPin,
    /// Staff give the room sound, or silence it.
    Sound(bool),
    /// Staff uncover the screen.
    Uncover,
    /// Staff open the desk.
    OpenDesk,
    /// Staff want to close the kiosk, or not after all.
    AskToClose(bool),
    /// Staff close the kiosk.
    CloseKiosk,
    /// Something in the gallery of widgets.
    Gallery(OnGallery),
}

impl Intent {
    /// Whether it belongs to a screen that a covered screen hides: only telling, grown-ups, the
    /// clock and the store go on.
    pub fn is_behind_the_cover(&self) -> bool {
        matches!(
            self,
            Self::Start
                | Self::Languages
                | Self::Speak(_)
                | Self::ChooseGroup(_)
                | Self::ChoosePupil(_)
                | Self::NextPage
                | Self::Share
                | Self::ThatIsUs
                | Self::KioskAccess(_)
                | Self::Begin(_)
                | Self::Concern(_)
                | Self::OnBoard(_)
                | Self::InClass(_)
                | Self::Wet(_)
                | Self::Code(_)
                | Self::Tracker(_)
                | Self::NewHere
                | Self::ChooseAnimal(_)
                | Self::IAmNew
                | Self::Learn
                | Self::Feathers
                | Self::OnShelf(_)
                | Self::OpenLesson(_)
                | Self::Answer(_)
                | Self::LessonDone
                | Self::Hold(_)
                | Self::Promises
                | Self::Opinion(_)
                | Self::Give(_)
                | Self::More
                | Self::PromiseBefore
                | Self::Rested
                | Self::StarMark
                | Self::SignNow
        )
    }

    /// Whether somebody is there: everything but the clock and the store.
    pub fn is_touch(&self) -> bool {
        !matches!(self, Self::Tick | Self::Store(_) | Self::Look(Look::Found { .. } | Look::At(_)))
    }
}

/// What the window does for the model.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "one a tap, handed on at once: a box would save nothing")]
pub enum Effect {
    /// Ask the store.
    Ask(Request),
    /// Store the signed agreement, in the words on the screen ([`super::Model::agreement_to_sign`]).
    Sign(Moment),
    /// Read the screen aloud, or stop.
    Listen,
    /// Give the room sound, or silence it, and remember.
    Sound(bool),
    /// Sound or silence for now: the switch stays as it is.
    Hush(bool),
    /// Start the staff's window.
    OpenDesk,
    /// Close the kiosk: staff said so.
    Close,
    /// Empty the text box's clipboard: it would outlive the child.
    ForgetTyped,
}

/// What came of an intent.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What to do, in order.
    pub effects: Vec<Effect>,
    /// Draw the screen again.
    pub draw: bool,
}

impl Outcome {
    /// Nothing to do, nothing new to see.
    pub fn nothing() -> Self {
        Self::default()
    }

    /// Something new to see.
    pub fn draw() -> Self {
        Self { effects: Vec::new(), draw: true }
    }

    /// One effect, nothing new to see.
    pub fn only(effect: Effect) -> Self {
        Self { effects: vec![effect], draw: false }
    }

    /// And one effect more.
    pub fn and(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }
}
