//! Everything the children's window knows, and the only place that changes it. The window turns
//! taps, keys, the clock and the store's answers into [`Intent`]s; [`Model::hear`] takes one in and
//! says what to ask of the store and whether to draw again; screens are drawn from it.
//!
//! This is the whole kiosk without an engine: journeys through it are tested with plain values.

mod arriving;
mod corner;
mod intent;
mod learning;
mod promising;
mod telling;

pub use corner::Corner;
pub use intent::{Effect, Intent, Outcome};

use std::sync::Arc;

use crate::domain::agreement::{Agreement, DrawnMark, Signing};
use crate::domain::ids::ReportId;
use crate::domain::lesson::Lesson;
use crate::domain::person::{Group, Pupil};
use crate::domain::ringing::Help;
use crate::domain::telling::Telling;
use crate::domain::text::{Picture, Wording};
use crate::domain::time::Moment;
use crate::domain::visit::{Happening, Visit};
use crate::store::worker::{PupilNow, Reply, Request, SchoolNow};
use crate::store::{Notice, StoreError, Verb};

/// A child who touches nothing this long is asked "Are you there?" (CHILDREN.md §5).
pub const STILL_THERE_SECS: u64 = 60;
/// Then the kiosk goes back to its welcome.
pub const BACK_TO_WELCOME_SECS: u64 = 90;
/// Letters of a first name *I'm new here* takes.
pub const FIRST_NAME_CHARS_MAX: usize = 30;
/// Children on one page of *Who are you?*.
pub const PUPILS_PER_PAGE: usize = 12;

/// One screen of the kiosk; each is drawn by the file of its name in `kiosk/screens`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The attract screen.
    Welcome,
    /// Which class.
    Group,
    /// Which child.
    Me,
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
    /// What a child has finished.
    Feathers,
    /// Telling, and thanks.
    Tell,
    /// The screen is covered.
    Cover,
    /// The grown-ups' corner.
    GrownUps,
    /// Something is wrong: a grown-up is needed.
    Trouble,
}

/// What the kiosk was opened with.
#[derive(Clone, Debug)]
pub struct Shipped {
    /// The lessons, checked.
    pub lessons: Arc<Vec<Lesson>>,
    /// The promises, checked.
    pub agreement: Arc<Agreement>,
    /// The animals a new child may pick.
    pub animals: Arc<Vec<Picture>>,
}

/// Everything the children's window knows.
#[derive(Debug)]
pub struct Model {
    /// Lessons, promises, animals.
    pub shipped: Shipped,
    /// The language, a BCP-47 tag: what is signed says which one it was.
    pub language: String,
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
    /// The page of a long list.
    pub page: usize,
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
    /// A bell is there.
    pub bell: bool,
    /// The child walked away from it.
    pub walked_away: bool,
    /// The grown-ups' corner.
    pub corner: Corner,
    /// The screen is covered; it stays so, through *Tell* and the grown-ups' corner, until uncovered.
    pub covered: bool,
    /// "Are you there?" is on show.
    pub asks_still_there: bool,
    /// Nobody touched anything since.
    pub touched: Moment,
}

impl Model {
    /// A kiosk at its welcome, asking the store who there is.
    pub fn new(shipped: Shipped, language: String, now: Moment) -> (Self, Vec<Effect>) {
        let model = Self {
            shipped,
            language,
            screen: Screen::Welcome,
            back_to: Screen::Welcome,
            school: None,
            trouble: None,
            group: None,
            pupils: Vec::new(),
            page: 0,
            me: None,
            past: None,
            typed: String::new(),
            animal: None,
            visit: None,
            happened: Happening::Nothing,
            praises: 0,
            holding: None,
            signing: None,
            more: false,
            mark: DrawnMark::default(),
            just_signed: false,
            telling: None,
            help: Help::NotRung,
            bell: false,
            walked_away: false,
            corner: Corner::default(),
            covered: false,
            asks_still_there: false,
            touched: now,
        };
        (model, vec![Effect::Ask(Request::School)])
    }

    /// Takes one intent in. `fresh` is a new random id, used when something new begins.
    pub fn hear(&mut self, intent: Intent, fresh: &str, now: Moment) -> Outcome {
        if intent.is_touch() {
            self.touched = now;
            if std::mem::take(&mut self.asks_still_there) && matches!(intent, Intent::StillHere) {
                return Outcome::draw();
            }
        }
        if self.covered && intent.is_behind_the_cover() {
            return Outcome::nothing();
        }
        match intent {
            Intent::Tick => self.tick(fresh, now),
            Intent::Touched | Intent::StillHere => Outcome::nothing(),
            Intent::Store(reply) => self.hear_store(reply, fresh, now),
            Intent::Start => self.start(),
            Intent::ChooseGroup(index) => self.choose_group(index),
            Intent::ChoosePupil(index) => self.choose_pupil(index),
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
            Intent::OpenLesson(index) => self.open_lesson(index),
            Intent::Answer(answer) => self.answer(answer),
            Intent::LessonDone => self.lesson_done(),
            Intent::Hold(card) => self.hold(card),
            Intent::Promises => self.open_promises(),
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
            Intent::SignNow => self.sign_now(now),
            Intent::Tell => self.open_tell(),
            Intent::Told(told) => self.told(told, fresh, now),
            Intent::TellDone => self.tell_done(),
            Intent::Cover => self.cover(),
            Intent::GrownUps => self.open_corner(),
            Intent::Digit(digit) => self.digit(digit),
            Intent::RubDigit => self.rub_digit(),
            Intent::TryPin => self.try_pin(),
            Intent::Uncover => self.uncover(),
            Intent::OpenDesk => Outcome::only(Effect::OpenDesk),
            Intent::CloseKiosk => {
                Outcome { effects: vec![Effect::Ask(Request::Audit(Verb::ClosedKiosk)), Effect::Close], draw: false }
            }
        }
    }

    /// Which words this child reads: by their own year; nobody signed in reads the younger ones.
    pub fn wording(&self) -> Wording {
        self.me.as_ref().map_or(Wording::Younger, |pupil| pupil.band().wording())
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

    fn typed(&mut self, text: String, fresh: &str, now: Moment) -> Outcome {
        let word_ended = text.ends_with(|c: char| !c.is_alphanumeric());
        self.typed = text;
        if self.screen == Screen::Tell && word_ended {
            return self.keep_typed(fresh, now);
        }
        Outcome::nothing()
    }

    fn back(&mut self) -> Outcome {
        self.typed.clear();
        match self.screen {
            Screen::Group => self.go(Screen::Welcome),
            Screen::Me if self.school.as_ref().is_some_and(|school| school.groups.len() == 1) => {
                self.go(Screen::Welcome)
            }
            Screen::Me => self.go(Screen::Group),
            Screen::NewHere => self.go(Screen::Me),
            Screen::Shelf | Screen::Promises | Screen::Feathers => {
                self.just_signed = false;
                self.go(Screen::Home)
            }
            Screen::Lesson => self.go(Screen::Shelf),
            Screen::GrownUps => self.close_corner(),
            _ => self.leave(),
        }
    }

    /// Nobody is signed in any more; what was kept is kept.
    fn leave(&mut self) -> Outcome {
        self.group = None;
        self.pupils.clear();
        self.me = None;
        self.past = None;
        self.typed.clear();
        self.animal = None;
        self.visit = None;
        self.signing = None;
        self.mark = DrawnMark::default();
        self.just_signed = false;
        self.asks_still_there = false;
        let screen = if self.trouble.is_some() { Screen::Trouble } else { Screen::Welcome };
        self.back_to = screen;
        self.go(if self.covered { Screen::Cover } else { screen }).and(Effect::ForgetTyped)
    }

    fn tick(&mut self, fresh: &str, now: Moment) -> Outcome {
        let idle = now.secs_since(self.touched);
        match self.screen {
            Screen::Tell => self.tick_tell(idle, fresh, now),
            Screen::Welcome | Screen::Cover | Screen::Trouble => Outcome::nothing(),
            _ if idle >= BACK_TO_WELCOME_SECS => self.leave(),
            _ if idle >= STILL_THERE_SECS && !self.asks_still_there => {
                self.asks_still_there = true;
                Outcome::draw()
            }
            _ => Outcome::nothing(),
        }
    }

    fn hear_store(&mut self, reply: Reply, fresh: &str, now: Moment) -> Outcome {
        match reply {
            Reply::School(school) => {
                self.school = Some(*school);
                self.trouble = None;
                if self.screen == Screen::Trouble { self.go(Screen::Welcome) } else { Outcome::draw() }
            }
            Reply::Pupils(group, pupils) if self.group.as_ref().is_some_and(|chosen| chosen.id == group) => {
                self.pupils = pupils;
                Outcome::draw()
            }
            Reply::Pupil(past) if self.me.as_ref().is_some_and(|me| me.id == past.pupil) => {
                self.past = Some(*past);
                Outcome::draw()
            }
            Reply::Told(report, _) => self.heard_of(report, true, fresh, now),
            Reply::NotTold(report) => self.heard_of(report, false, fresh, now),
            Reply::Signed => self.signed(),
            Reply::NotStored(error) => self.in_trouble(error),
            Reply::PinRight => self.pin_right(),
            Reply::PinWrong(secs) => self.pin_wrong(secs, now),
            Reply::Help { help, bell } => {
                (self.help, self.bell) = (help, bell);
                if matches!(self.screen, Screen::Tell | Screen::GrownUps) {
                    Outcome::draw()
                } else {
                    Outcome::nothing()
                }
            }
            Reply::Notice(Notice::Uncover) => self.uncover(),
            Reply::Notice(Notice::CloseKiosk) => Outcome::only(Effect::Close),
            Reply::Notice(Notice::StartLesson(_))
            | Reply::LessonStarts(..)
            | Reply::GivenToday(_)
            | Reply::LessonReady(_) => Outcome::nothing(),
            Reply::Saved | Reply::Pupils(..) | Reply::Pupil(_) => Outcome::nothing(),
        }
    }

    /// A lesson goes on without the store; telling has its own words for it. Only a kiosk that
    /// knows no school at all stops here.
    fn in_trouble(&mut self, error: StoreError) -> Outcome {
        self.trouble = Some(error);
        if self.school.is_none() { self.go(Screen::Trouble) } else { Outcome::draw() }
    }
}

/// A report id from a fresh random id.
fn report_id(fresh: &str) -> ReportId {
    ReportId(fresh.to_owned())
}
