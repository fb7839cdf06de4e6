//! Telling, from the yellow button to thanks. Thanks stand on the screen only after the store
//! committed; a child who walks away has told all the same.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::ids::ReportId;
use crate::domain::person::Staff;
use crate::domain::report::WORDS_CHARS_MAX;
use crate::domain::telling::{Circumstances, Keep, Safe, Stage, Telling, Told, WALKED_AWAY_SECS};
use crate::domain::text::Wording;
use crate::domain::time::Moment;
use crate::store::worker::Request;

/// Faces on *who to talk to* and *which grown-up*.
pub const FACES_MAX: usize = 8;

impl Model {
    /// The text box holds this now; while a child tells, every word that ends is kept.
    pub(super) fn typed(&mut self, text: String, fresh: &str, now: Moment) -> Outcome {
        let word_ended = text.ends_with(|c: char| !c.is_alphanumeric());
        self.typed = text;
        if self.screen == Screen::Tell && word_ended {
            return self.keep_typed(fresh, now);
        }
        Outcome::nothing()
    }

    /// The faces the school chose, up to eight; the child's own teachers first.
    pub fn faces(&self) -> Vec<&Staff> {
        let Some(school) = &self.school else { return Vec::new() };
        let mut faces: Vec<&Staff> = school.directory.staff.iter().filter(|staff| staff.talks_to_children).collect();
        faces.sort_by_key(|staff| !self.group.as_ref().is_some_and(|group| staff.teaches.contains(&group.id)));
        faces.truncate(FACES_MAX);
        faces
    }

    pub(super) fn open_tell(&mut self) -> Outcome {
        // On the class board telling would be seen by everybody: it says where to tell instead.
        if self.screen == Screen::Tell || self.on_board() {
            return Outcome::nothing();
        }
        let around = Circumstances {
            place: self.school.as_ref().map(|school| school.place.clone()).unwrap_or_default(),
            demo: self.demo(),
            // Who tells by pictures alone is asked for no words.
            wording: if self.access().wordless { Wording::Younger } else { self.wording() },
            group: self.group.as_ref().map(|group| (group.id.clone(), group.name.clone())),
            pupil: self.me.as_ref().map(|me| (me.id.clone(), me.staff_name())),
            by: self.pictures.by,
            faces: !self.faces().is_empty(),
        };
        if !self.put_tracker_away() && !matches!(self.screen, Screen::GrownUps | Screen::Cover) {
            self.back_to = self.screen;
        }
        self.telling = Some(Telling::open(around));
        self.walked_away = false;
        self.typed.clear();
        self.go(Screen::Tell)
    }

    pub(super) fn told(&mut self, told: Told, fresh: &str, now: Moment) -> Outcome {
        let Some(telling) = self.telling.as_ref() else { return Outcome::nothing() };
        // Words still in the box go along before anything else happens.
        let mut effects = Vec::new();
        if telling.stage == Stage::Words && told != Told::Back {
            effects.extend(self.keep_typed(fresh, now).effects);
        }
        if told == Told::Back && self.telling.as_ref().is_some_and(|telling| telling.stage == Stage::Worry(0)) {
            return self.tell_done();
        }
        let Some(telling) = self.telling.take() else { return Outcome::nothing() };
        let (telling, keep) = telling.hear(told, ReportId::from(fresh), now);
        effects.extend(keep.and_then(|keep| ask(&telling, keep)));
        self.telling = Some(telling);
        Outcome { effects, draw: true }
    }

    /// Keeps what stands in the text box.
    pub(super) fn keep_typed(&mut self, fresh: &str, now: Moment) -> Outcome {
        let kept =
            self.telling.as_ref().and_then(|telling| telling.report.as_ref()).and_then(|report| report.words.clone());
        let typed: String = self.typed.chars().take(WORDS_CHARS_MAX).collect();
        let unchanged = kept.unwrap_or_default() == typed;
        let at_words = self.telling.as_ref().is_some_and(|telling| telling.stage == Stage::Words);
        if unchanged || !at_words {
            return Outcome::nothing();
        }
        let Some(telling) = self.telling.take() else { return Outcome::nothing() };
        let (telling, keep) = telling.hear(Told::Words(typed), ReportId::from(fresh), now);
        let effects = keep.and_then(|keep| ask(&telling, keep)).into_iter().collect();
        self.telling = Some(telling);
        Outcome { effects, draw: false }
    }

    pub(super) fn tick_tell(&mut self, idle: u64, fresh: &str, now: Moment) -> Outcome {
        if idle < WALKED_AWAY_SECS {
            return self.keep_typed(fresh, now);
        }
        let told_something = self.telling.as_ref().is_some_and(|telling| telling.report.is_some());
        let mut effects = Vec::new();
        if told_something {
            effects = self.told(Told::WalkedAway, fresh, now).effects;
            self.walked_away = true;
        } else {
            self.telling = None;
        }
        let mut outcome = self.leave();
        effects.append(&mut outcome.effects);
        Outcome { effects, draw: true }
    }

    pub(super) fn heard_of(&mut self, report: ReportId, stored: bool, fresh: &str, now: Moment) -> Outcome {
        let ours =
            self.telling.as_ref().and_then(|telling| telling.report.as_ref()).is_some_and(|told| told.id == report);
        let Some(telling) = self.telling.take().filter(|_| ours) else { return Outcome::nothing() };
        let told = if stored { Told::Committed } else { Told::NotStored };
        let (telling, _) = telling.hear(told, ReportId::from(fresh), now);
        let safe = telling.safe;
        self.telling = Some(telling);
        if !self.walked_away {
            // A child who is typing is left in peace while all goes well.
            let typing = safe != Safe::No && self.telling.as_ref().is_some_and(|telling| telling.stage == Stage::Words);
            return if self.screen == Screen::Tell && !typing { Outcome::draw() } else { Outcome::nothing() };
        }
        match safe {
            // Nobody stands here to read "tell a grown-up now": a grown-up must be called to the screen.
            Safe::No => self.go(Screen::Trouble),
            Safe::Yes => {
                self.telling = None;
                Outcome::nothing()
            }
            Safe::Asking | Safe::Nothing => Outcome::nothing(),
        }
    }

    /// Back to where the child was; nothing told stays nothing told.
    pub(super) fn tell_done(&mut self) -> Outcome {
        self.telling = None;
        self.typed.clear();
        let screen = if self.covered { Screen::Cover } else { self.back_to };
        self.go(screen).and(Effect::ForgetTyped)
    }
}

fn ask(telling: &Telling, keep: Keep) -> Option<Effect> {
    let report = telling.report.clone()?;
    Some(Effect::Ask(Request::Tell(keep, Box::new(report))))
}
