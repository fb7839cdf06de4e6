//! Everything the children's window knows, and the only place that changes it. The window turns
//! taps, keys, the clock and the store's answers into [`Intent`]s; [`Model::hear`] takes one in and
//! says what to ask of the store and whether to draw again; screens are drawn from it.
//!
//! This is the whole kiosk without an engine: journeys through it are tested with plain values.

mod access;
mod arriving;
mod board;
mod class_mode;
mod code;
mod concern;
mod corner;
mod gallery;
mod going;
mod hearing;
mod intent;
mod language;
mod learning;
mod listening;
mod looking;
mod opinion;
mod previewing;
mod promising;
mod screen;
mod sharing;
mod sounding;
mod starting;
mod telling;
mod toasting;
mod tracking;
mod wet_play;

pub use board::{AskName, Board, OnBoard};
pub use class_mode::{ClassMode, InClass, OnBoardNow};
pub use code::{CodePad, OnCode, Pictures};
pub use concern::{Asks, OnConcern, Sealed, Writing};
pub use corner::{Corner, Page};
pub use gallery::{GALLERY_PAGES, Gallery, OnGallery};
pub use intent::{Effect, Intent, Outcome};
pub use language::Tongue;
pub use looking::{Look, View};
pub use opinion::{OnOpinion, Opining, OpinionStage};
pub use previewing::Preview;
pub use screen::{Screen, Shipped};
pub use sounding::{Touch, Was};
pub use starting::{Begin, Starting};
pub use tracking::{LINES_PER_PAGE, OnTracker, Tracker, TrackerStage};
pub use wet_play::{Wet, WetPlay};

use crate::domain::access::Profile;
use crate::domain::agreement::{DrawnMark, Signing};
use crate::domain::ids::{GroupId, ReportId};
use crate::domain::lesson_start::{GivenBy, LessonStart};
use crate::domain::person::{Group, Pupil};
use crate::domain::presence::Help;
use crate::domain::shelf::Shelf;
use crate::domain::tales::Met;
use crate::domain::telling::Telling;
use crate::domain::text::Wording;
use crate::domain::time::Moment;
use crate::domain::visit::{Happening, Visit};
use crate::screen::TooSmall;
use crate::store::worker::{PupilNow, Request, SchoolNow};
use crate::store::{StoreError, Verb};

/// A child who touches nothing this long is asked "Are you there?" (CHILDREN.md §5).
pub const STILL_THERE_SECS: u64 = 60;
/// Then the kiosk goes back to its welcome.
pub const BACK_TO_WELCOME_SECS: u64 = 90;
/// Whoever presses with a switch, or by resting the pointer, has so many times as long.
pub const SLOW_PACE: u64 = 4;
/// A class board nobody touched this long goes back to the welcome.
pub const BOARD_IDLE_SECS: u64 = 30 * 60;
/// Letters of a first name *I'm new here* takes.
pub const FIRST_NAME_CHARS_MAX: usize = 30;
/// Children on one page of *Who are you?*.
pub const PUPILS_PER_PAGE: usize = 12;
/// Feathers on one page of *My feathers*.
pub const FEATHERS_PER_PAGE: usize = 8;

/// Everything the children's window knows.
#[derive(Debug)]
pub struct Model {
    /// Lessons, promises, animals.
    pub shipped: Shipped,
    /// The language, a BCP-47 tag: what is signed says which one it was.
    pub language: String,
    /// How it came to be the one.
    pub tongue: Tongue,
    /// The screen on show.
    pub screen: Screen,
    /// Where *Back* from telling, covering and the grown-ups' corner leads.
    pub back_to: Screen,
    /// The school, once the store answered.
    pub school: Option<SchoolNow>,
    /// What is wrong.
    pub trouble: Option<StoreError>,
    /// The class chosen.
    pub group: Option<Group>,
    /// Its children.
    pub pupils: Vec<Pupil>,
    /// Whether the store has said who they are: before that, nobody is told that there are none.
    pub pupils_known: bool,
    /// The picture codes of this class, and the one being tapped.
    pub pictures: Pictures,
    /// What of a long screen is looked at.
    pub view: View,
    /// Counts the screens that came: whatever moves begins with one.
    pub shown: u32,
    /// What happened just now, by its message, and when.
    pub toast: Option<(&'static str, Moment)>,
    /// The gallery of widgets, when the window was opened for it.
    pub gallery: Option<Gallery>,
    /// The picture of the screen's sign on show; `None` while none is.
    pub sign_page: Option<usize>,
    /// The page of a long list.
    pub page: usize,
    /// Where the child stands before the shelf: the page is kept while they play a lesson.
    pub shelf_place: Shelf,
    /// The child signed in.
    pub me: Option<Pupil>,
    /// What that child has done.
    pub past: Option<PupilNow>,
    /// What stands in the text box.
    pub typed: String,
    /// The animal a new child picked.
    pub animal: Option<usize>,
    /// The lesson under way.
    pub visit: Option<Visit>,
    /// What the last tap in it did.
    pub happened: Happening,
    /// Counts good answers, so that praise changes.
    pub praises: usize,
    /// A card in the hand, waiting for its basket.
    pub holding: Option<usize>,
    /// A question of the class, while the child answers it.
    pub opining: Option<Opining>,
    /// The promises under way.
    pub signing: Option<Signing>,
    /// *Tell me more* is open.
    pub more: bool,
    /// The mark being drawn.
    pub mark: DrawnMark,
    /// The promises were signed just now.
    pub just_signed: bool,
    /// A child telling; stays until the store has said it is committed, even when the child left.
    pub telling: Option<Telling>,
    /// Whether somebody hears a child who tells.
    pub help: Help,
    /// A bell is there, or desks enough, at whatever hour.
    pub heard: bool,
    /// What children press is too small on this display.
    pub too_small: Option<TooSmall>,
    /// The child walked away from it.
    pub walked_away: bool,
    /// What became of what this child told, while they look at it.
    pub tracker: Option<Tracker>,
    /// *I still need help*, until the store has said that it is kept.
    calling: Option<ReportId>,
    /// Two or three children are choosing themselves.
    pub sharing: bool,
    /// Those who share the screen; nobody of them is signed in alone.
    pub together: Vec<Pupil>,
    /// What they need to see, hear and press.
    together_need: Profile,
    /// The tales any of them was told.
    together_met: Vec<Met>,
    /// The grown-ups' corner.
    pub corner: Corner,
    /// A concern a grown-up writes down.
    pub writing: Option<Writing>,
    /// A lesson about to start.
    pub starting: Option<Starting>,
    /// The board with its reminders.
    pub board: Option<Board>,
    /// A lesson for the whole class.
    pub class_mode: Option<ClassMode>,
    /// A class that stays in.
    pub wet_play: Option<WetPlay>,
    /// An author looks at a lesson.
    pub preview: Option<Preview>,
    /// Who gave reminders today.
    given_today: Vec<GivenBy>,
    /// Ends of starts the store has not said to have kept.
    unkept: Vec<LessonStart>,
    /// When they were offered to it last.
    offered_at: Moment,
    /// The class the desk asked to start a lesson for, and when.
    asked_start: Option<(GroupId, Moment)>,
    /// The screen is covered; it stays so, through *Tell* and the grown-ups' corner, until uncovered.
    pub covered: bool,
    /// "Are you there?" is on show.
    pub asks_still_there: bool,
    /// The room has sound.
    pub sound: bool,
    /// Rule: telling and thanks are never read out unasked. Only the test that proves the rule turns
    /// it off.
    pub tells_quietly: bool,
    /// Nobody touched anything since.
    pub touched: Moment,
}

impl Model {
    /// A kiosk at its welcome, asking the store who there is.
    pub fn new(shipped: Shipped, language: String, now: Moment) -> (Self, Vec<Effect>) {
        let tongue = Tongue::new(&language, &shipped.languages);
        let model = Self {
            shipped,
            language: tongue.home.clone(),
            tongue,
            screen: Screen::Welcome,
            back_to: Screen::Welcome,
            school: None,
            trouble: None,
            group: None,
            pupils: Vec::new(),
            pupils_known: false,
            pictures: Pictures::default(),
            view: View::default(),
            shown: 0,
            toast: None,
            gallery: None,
            sign_page: None,
            page: 0,
            shelf_place: Shelf::default(),
            me: None,
            past: None,
            typed: String::new(),
            animal: None,
            visit: None,
            happened: Happening::Nothing,
            praises: 0,
            holding: None,
            opining: None,
            signing: None,
            more: false,
            mark: DrawnMark::default(),
            just_signed: false,
            telling: None,
            help: Help::NotRung,
            heard: false,
            too_small: None,
            walked_away: false,
            tracker: None,
            calling: None,
            sharing: false,
            together: Vec::new(),
            together_need: Profile::default(),
            together_met: Vec::new(),
            corner: Corner::default(),
            writing: None,
            starting: None,
            board: None,
            class_mode: None,
            wet_play: None,
            preview: None,
            given_today: Vec::new(),
            unkept: Vec::new(),
            offered_at: now,
            asked_start: None,
            covered: false,
            asks_still_there: false,
            sound: true,
            tells_quietly: true,
            touched: now,
        };
        (model, vec![Effect::Ask(Request::School)])
    }

    /// Takes one intent in. `fresh` is a new random id, used when something new begins.
    pub fn hear(&mut self, intent: Intent, fresh: &str, now: Moment) -> Outcome {
        let before = self.on_show();
        let outcome = self.decide(intent, fresh, now);
        if self.on_show() != before {
            self.view = View::default();
            self.shown = self.shown.wrapping_add(1);
            self.sign_page = None;
        }
        outcome
    }

    fn decide(&mut self, intent: Intent, fresh: &str, now: Moment) -> Outcome {
        if intent.is_touch() {
            self.touched = now;
            if std::mem::take(&mut self.asks_still_there) && matches!(intent, Intent::StillHere) {
                return Outcome::draw();
            }
        }
        if self.covered && intent.is_behind_the_cover() {
            return Outcome::nothing();
        }
        let outcome = self.do_as_meant(intent, fresh, now);
        self.settle_language();
        outcome
    }

    fn do_as_meant(&mut self, intent: Intent, fresh: &str, now: Moment) -> Outcome {
        match intent {
            Intent::Tick => self.tick(fresh, now),
            Intent::Touched | Intent::StillHere => Outcome::nothing(),
            Intent::Store(reply) => self.hear_store(reply, fresh, now),
            Intent::Start => self.start(),
            Intent::Languages => self.open_languages(),
            Intent::Speak(index) => self.pick_language(index),
            Intent::ChooseGroup(index) => self.choose_group(index),
            Intent::ChoosePupil(index) => self.choose_pupil(index),
            Intent::Share => self.share(),
            Intent::ThatIsUs => self.that_is_us(),
            Intent::Look(look) => self.look(look),
            Intent::ShowSign(pictures) => self.show_sign(pictures),
            Intent::NextPage => self.next_page(),
            Intent::NewHere => self.go(Screen::NewHere),
            Intent::ChooseAnimal(index) => {
                self.animal = Some(index);
                Outcome::draw()
            }
            Intent::IAmNew => self.i_am_new(fresh),
            Intent::Typed(text) => self.typed(text, fresh, now),
            Intent::Back => self.back(),
            Intent::Leave => self.leave(),
            Intent::Learn => self.go(Screen::Shelf),
            Intent::Feathers => self.go(Screen::Feathers),
            Intent::OnShelf(act) => {
                self.shelf_place = self.shelf_place.act(act);
                Outcome::draw()
            }
            Intent::OpenLesson(index) => self.open_lesson(index, fresh, now),
            Intent::Answer(answer) => self.answer(answer, now),
            Intent::LessonDone => self.lesson_done(),
            Intent::Hold(card) => self.hold(card),
            Intent::Promises => self.open_promises(),
            Intent::Opinion(act) => self.on_opinion(act),
            Intent::Give(given) => self.give(given),
            Intent::More => {
                self.more = !self.more;
                Outcome::draw()
            }
            Intent::PromiseBefore => self.promise_before(),
            Intent::Rested => self.rested(),
            Intent::PenDown(point) => self.pen_down(point),
            Intent::PenMoves(point) => self.pen_moves(point),
            Intent::ClearMark => self.clear_mark(),
            Intent::StarMark => {
                self.mark = DrawnMark::star();
                Outcome::draw()
            }
            Intent::SignNow => self.sign_now(now),
            Intent::Listen => Outcome::only(Effect::Listen),
            Intent::Tell => self.open_tell(),
            Intent::Told(told) => self.told(told, fresh, now),
            Intent::TellDone => self.tell_done(),
            Intent::Code(act) => self.do_with_code(act),
            Intent::Tracker(act) => self.do_with_tracker(act, fresh),
            Intent::Cover => self.cover(),
            Intent::GrownUps => self.open_corner(),
            Intent::Turn(page) => self.turn(page),
            Intent::KioskAccess(profile) => self.set_kiosk_access(*profile),
            Intent::Begin(begin) => self.begin(begin, fresh, now),
            Intent::Concern(act) => self.on_concern(act, fresh, now),
            Intent::OnBoard(act) => self.do_on_board(act, now),
            Intent::InClass(act) => self.in_class(act, fresh, now),
            Intent::Wet(act) => self.wet(act),
            Intent::Digit(digit) => self.digit(digit),
            Intent::RubDigit => self.rub_digit(),
            Intent::TryPin => self.try_pin(),
            Intent::Sound(on) => self.set_sound(on),
            Intent::Uncover => self.uncover(),
            Intent::OpenDesk => Outcome::only(Effect::OpenDesk),
            Intent::AskToClose(asks) => self.ask_to_close(asks),
            Intent::Gallery(act) => self.in_gallery(act),
            Intent::CloseKiosk => {
                Outcome { effects: vec![Effect::Ask(Request::Audit(Verb::ClosedKiosk)), Effect::Close], draw: false }
            }
        }
    }

    /// Which words this child reads: by their own year; nobody signed in reads the younger ones.
    pub fn wording(&self) -> Wording {
        let youngest = self.me.iter().chain(&self.together).map(|pupil| pupil.band().wording()).min();
        let others = || self.wet_play.as_ref().map(|play| play.wording).or(self.previewed_wording());
        youngest.or_else(others).unwrap_or(Wording::Younger)
    }

    /// A demo school says so on every screen.
    pub fn demo(&self) -> bool {
        self.school.as_ref().is_some_and(|school| school.directory.demo)
    }

    fn go(&mut self, screen: Screen) -> Outcome {
        self.screen = screen;
        self.page = 0;
        self.more = false;
        self.holding = None;
        Outcome::draw()
    }
}
