//! A child telling, as a pure state machine (CHILDREN.md §4). Two taps and it is kept; what follows
//! is added to it; every later screen can be skipped. The child reads thanks only after the store
//! said it is committed, and "please tell a grown-up now" when it could not be.

use super::ids::{GroupId, PupilId, ReportId, StaffId};
use super::report::{Feeling, REPORT_FORMAT, Report, SignedInBy, TalkTo, Teller, WORDS_CHARS_MAX, Whereabouts, Worry};
use super::source::Source;
use super::text::Wording;
use super::time::Moment;

/// A telling child who touches nothing this long has walked away.
pub const WALKED_AWAY_SECS: u64 = 30;
/// What a kiosk kept and never settled (it lost power) shows in the queue after this long.
pub const KEPT_SHOWS_AFTER_SECS: u64 = 120;

/// What the kiosk knows when a child presses *Tell a teacher*.
#[derive(Clone, Debug)]
pub struct Circumstances {
    /// The kiosk's place name.
    pub place: String,
    /// A demo school.
    pub demo: bool,
    /// Which words and how many pictures.
    pub wording: Wording,
    /// The class chosen at sign-in.
    pub group: Option<(GroupId, String)>,
    /// Who is signed in, and their name for staff.
    pub pupil: Option<(PupilId, String)>,
    /// How that name came.
    pub by: SignedInBy,
    /// Whether there are faces to choose from.
    pub faces: bool,
}

/// Which screen the child is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// "What is it about?", and which page of pictures.
    Worry(usize),
    /// Which grown-up at school.
    WhichGrownUp,
    /// How it feels.
    Feeling,
    /// At school or outside.
    Whereabouts,
    /// Who to talk to.
    TalkTo,
    /// Own words, ages 7-11.
    Words,
    /// "Is this you?"
    IsThisYou,
    /// Everything is said: the store has it, or is about to.
    Over,
}

/// What the child, the clock or the store did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// A picture.
    Worry(Worry),
    /// The other page of pictures.
    MorePictures,
    /// A face, or *I don't want to say*.
    GrownUp(Option<StaffId>),
    /// A feeling.
    Feeling(Feeling),
    /// A place.
    Whereabouts(Whereabouts),
    /// Somebody to talk to.
    TalkTo(TalkTo),
    /// Words, as typed so far.
    Words(String),
    /// "Is this you?": yes, or I'd rather not say.
    ItIsMe(bool),
    /// On without an answer.
    Skip,
    /// The screen before.
    Back,
    /// "That's all."
    Send,
    /// *I need someone now*.
    NeedSomeoneNow,
    /// "I pressed it by mistake."
    ByMistake,
    /// Nobody touched anything for [`WALKED_AWAY_SECS`].
    WalkedAway,
    /// The store committed what it was last asked to keep or settle.
    Committed,
    /// The store could not.
    NotStored,
}

/// What the store must do now. Until it answers, nothing is called told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Keep what is known so far; replaces what was kept of this report before.
    Draft,
    /// Settle it: into the readers' queues.
    Settle,
}

/// What the child may be told about where their words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safe {
    /// Nothing told yet.
    Nothing,
    /// The store is at it.
    Asking,
    /// Committed.
    Yes,
    /// Not stored: "Please tell a grown-up now."
    No,
}

/// A child telling.
#[derive(Clone, Debug)]
pub struct Telling {
    around: Circumstances,
    /// What was told; `None` until the picture.
    pub report: Option<Report>,
    /// The screen.
    pub stage: Stage,
    /// Whether it is committed.
    pub safe: Safe,
    /// Something of it was committed: the child may read that they have told.
    pub committed: bool,
    settled: bool,
    asked: u32,
}

impl Telling {
    /// The first tap: nothing is told yet.
    pub fn open(around: Circumstances) -> Self {
        Self {
            around,
            report: None,
            stage: Stage::Worry(0),
            safe: Safe::Nothing,
            committed: false,
            settled: false,
            asked: 0,
        }
    }

    /// The words this child reads.
    pub fn wording(&self) -> Wording {
        self.around.wording
    }

    /// The name to ask "Is this you?" about.
    pub fn signed_in_as(&self) -> Option<&str> {
        self.around.pupil.as_ref().map(|(_, name)| name.as_str())
    }

    /// Whether the report is already in the readers' queues.
    pub fn is_settled(&self) -> bool {
        self.settled
    }

    /// Takes one happening in. `fresh` is used for the id at the second tap; `now` is the kiosk's clock.
    pub fn hear(mut self, told: Told, fresh: ReportId, now: Moment) -> (Self, Option<Keep>) {
        let keep = self.decide(told, fresh, now);
        if keep.is_some() {
            self.asked += 1;
            self.safe = Safe::Asking;
        }
        if keep == Some(Keep::Settle) {
            self.settled = true;
            self.stage = Stage::Over;
        }
        (self, keep)
    }

    fn decide(&mut self, told: Told, fresh: ReportId, now: Moment) -> Option<Keep> {
        match told {
            Told::Committed => {
                self.committed = true;
                self.asked = self.asked.saturating_sub(1);
                if self.asked == 0 {
                    self.safe = Safe::Yes;
                }
                None
            }
            Told::NotStored => {
                self.asked = self.asked.saturating_sub(1);
                self.safe = Safe::No;
                None
            }
            _ if self.settled => None,
            Told::Worry(worry) => self.first_told(worry, fresh, now),
            Told::MorePictures => {
                if let Stage::Worry(page) = self.stage {
                    self.stage = Stage::Worry(1 - page.min(1));
                }
                None
            }
            Told::Back => {
                self.stage = self.before();
                None
            }
            later => self.later_told(later),
        }
    }

    fn first_told(&mut self, worry: Worry, fresh: ReportId, now: Moment) -> Option<Keep> {
        if !matches!(self.stage, Stage::Worry(_)) {
            return None;
        }
        let around = &self.around;
        let teller = match &around.pupil {
            Some((pupil, name)) => Teller::Possibly { pupil: pupil.clone(), name: name.clone(), by: around.by },
            None => Teller::NotSignedIn,
        };
        match &mut self.report {
            // Back to the pictures and another one: the same report, told better.
            Some(report) => report.worry = worry,
            None => {
                self.report = Some(Report {
                    format: REPORT_FORMAT,
                    id: fresh,
                    at: now,
                    place: around.place.clone(),
                    demo: around.demo,
                    group: around.group.clone(),
                    worry,
                    feeling: None,
                    whereabouts: None,
                    talk_to: None,
                    words: None,
                    accused: Vec::new(),
                    teller,
                    signed_in: around.pupil.as_ref().map(|(pupil, _)| pupil.clone()),
                    needs_someone_now: false,
                    by_mistake: false,
                    sent: false,
                    readers: Vec::new(),
                    recovery: Vec::new(),
                    barred: Vec::new(),
                    again: None,
                    source: Source::Child,
                    rings: false,
                });
            }
        }
        self.stage =
            if worry == Worry::GrownUpAtSchool && self.around.faces { Stage::WhichGrownUp } else { Stage::Feeling };
        Some(Keep::Draft)
    }

    fn later_told(&mut self, told: Told) -> Option<Keep> {
        let report = self.report.as_mut()?;
        let skipped = told == Told::Skip;
        match told {
            Told::GrownUp(who) => report.accused = who.into_iter().collect(),
            Told::Feeling(feeling) => report.feeling = Some(feeling),
            Told::Whereabouts(place) => report.whereabouts = Some(place),
            Told::TalkTo(who) => report.talk_to = Some(who),
            Told::Words(words) => {
                let kept: String = words.chars().take(WORDS_CHARS_MAX).collect();
                report.words = (!kept.trim().is_empty()).then_some(kept);
                // Typing goes on: kept, but the screen stays.
                return Some(Keep::Draft);
            }
            Told::ItIsMe(yes) => {
                report.teller = match (yes, &self.around.pupil) {
                    (true, Some((pupil, name))) => {
                        Teller::Said { pupil: pupil.clone(), name: name.clone(), by: self.around.by }
                    }
                    _ => Teller::RatherNot,
                };
                report.sent = true;
                return Some(Keep::Settle);
            }
            Told::Skip => {}
            Told::Send => {
                // The name is asked once, last, before it goes: "Is this you?"
                if self.stage != Stage::IsThisYou && self.around.pupil.is_some() {
                    self.stage = Stage::IsThisYou;
                    return None;
                }
                report.sent = true;
                return Some(Keep::Settle);
            }
            Told::NeedSomeoneNow => {
                report.needs_someone_now = true;
                report.sent = true;
                return Some(Keep::Settle);
            }
            Told::ByMistake => {
                report.by_mistake = true;
                return Some(Keep::Settle);
            }
            Told::WalkedAway => return Some(Keep::Settle),
            Told::Worry(_) | Told::MorePictures | Told::Back | Told::Committed | Told::NotStored => return None,
        }
        self.stage = self.after();
        if self.stage == Stage::Over {
            if let Some(report) = self.report.as_mut() {
                report.sent = true;
            }
            return Some(Keep::Settle);
        }
        (!skipped).then_some(Keep::Draft)
    }

    fn path(&self) -> Vec<Stage> {
        let about_staff = self.report.as_ref().is_some_and(|report| report.worry == Worry::GrownUpAtSchool);
        let mut path = vec![Stage::Worry(0)];
        if about_staff && self.around.faces {
            path.push(Stage::WhichGrownUp);
        }
        path.extend([Stage::Feeling, Stage::Whereabouts]);
        if self.around.faces {
            path.push(Stage::TalkTo);
        }
        if self.around.wording == Wording::Older {
            path.push(Stage::Words);
        }
        if self.around.pupil.is_some() {
            path.push(Stage::IsThisYou);
        }
        path.push(Stage::Over);
        path
    }

    fn after(&self) -> Stage {
        let path = self.path();
        let here = path.iter().position(|stage| *stage == self.stage);
        here.and_then(|index| path.get(index + 1)).copied().unwrap_or(Stage::Over)
    }

    fn before(&self) -> Stage {
        let path = self.path();
        let here = path.iter().position(|stage| *stage == self.stage);
        here.and_then(|index| path.get(index.saturating_sub(1))).copied().unwrap_or(Stage::Worry(0))
    }
}
