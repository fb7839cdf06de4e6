//! Lessons: opening one, going through it, saving every step.

use super::{Effect, Model, Outcome, Screen};
use crate::domain::ids::PupilId;
use crate::domain::lesson::Lesson;
use crate::domain::mixing::Seed;
use crate::domain::report::Feeling;
use crate::domain::shelf::{self, Done};
use crate::domain::tales::{Met, next_tale};
use crate::domain::text::Band;
use crate::domain::time::Moment;
use crate::domain::visit::{Answer, Happening, Visit};
use crate::store::worker::{Request, SaidFeeling};

impl Model {
    /// The lessons this child may open, of the part of the shelf they stand before: those of their own
    /// band, what was not yet done first.
    pub fn shelf(&self) -> Vec<&Lesson> {
        // Children who share a screen read with the youngest of them.
        if self.preview.is_some() {
            return self.shipped.lessons.iter().collect();
        }
        if let Some(play) = &self.wet_play {
            return self.shipped.lessons.iter().filter(|lesson| play.offers(lesson)).collect();
        }
        let youngest = self.me.iter().chain(&self.together).min_by_key(|pupil| pupil.year);
        let bands: Vec<Band> = youngest.iter().map(|pupil| pupil.band()).collect();
        let years: Vec<u8> = youngest.iter().map(|pupil| pupil.year).collect();
        shelf::stand(&self.shipped.lessons, self.shelf_place.rack, &bands, &years, |lesson| self.done(lesson))
    }

    fn done(&self, lesson: &Lesson) -> Done {
        match () {
            () if self.may_resume(lesson) => Done::Begun,
            () if self.comes_again(lesson) => Done::NotYet,
            () if self.has_feather(lesson) => Done::Yes,
            () => Done::NotYet,
        }
    }

    /// The lesson under way.
    pub fn lesson(&self) -> Option<&Lesson> {
        let visit = self.visit.as_ref()?;
        self.shipped.lessons.iter().find(|lesson| lesson.id == visit.lesson)
    }

    /// The lessons this child has a feather for, in the order of the shelf.
    pub fn feathers(&self) -> Vec<&Lesson> {
        self.shipped.lessons.iter().filter(|lesson| self.has_feather(lesson)).collect()
    }

    /// Whether this child finished the lesson before: a feather.
    pub fn has_feather(&self, lesson: &Lesson) -> bool {
        self.past.as_ref().is_some_and(|past| past.finished.contains(&lesson.id))
    }

    /// Whether this child was in the middle of it.
    pub fn may_resume(&self, lesson: &Lesson) -> bool {
        self.past
            .as_ref()
            .is_some_and(|past| past.visits.iter().any(|visit| visit.lesson == lesson.id && !visit.finished))
    }

    /// Whether a lesson this child has done is there again. It says nothing of how it went.
    pub fn comes_again(&self, lesson: &Lesson) -> bool {
        self.past.as_ref().is_some_and(|past| past.again.contains(&lesson.id))
    }

    /// Whether a grown-up will hear of a heavy feeling: somebody is signed in whom it can be of.
    pub fn feelings_are_heard(&self) -> bool {
        self.me.is_some() || !self.together.is_empty() || self.preview.is_some()
    }

    /// The tales whoever sits here was told.
    fn met(&self) -> &[Met] {
        match &self.past {
            Some(past) if self.me.is_some() => &past.met,
            _ => &self.together_met,
        }
    }

    pub(super) fn open_lesson(&mut self, index: usize, fresh: &str, now: Moment) -> Outcome {
        let shelf = self.shelf();
        let Some(lesson) = shelf.get(index) else { return Outcome::nothing() };
        let saved =
            self.past.as_ref().and_then(|past| past.visits.iter().find(|visit| visit.lesson == lesson.id)).cloned();
        let form = self.form();
        let goes_on = saved.and_then(|saved| saved.resume(lesson, form, now));
        let begin = || Visit::start(lesson, &next_tale(lesson, self.met(), now)?.id, form, now);
        let visit = goes_on.or_else(|| Some(begin()?.mixed_by(Seed::of(fresh))));
        if visit.is_none() {
            return Outcome::nothing();
        }
        self.visit = visit;
        self.happened = Happening::Nothing;
        self.go(Screen::Lesson)
    }

    pub(super) fn lesson_done(&mut self) -> Outcome {
        self.visit = None;
        let alone = self.wet_play.is_some() || self.preview.is_some();
        self.go(if alone { Screen::Shelf } else { Screen::Home })
    }

    pub(super) fn hold(&mut self, card: usize) -> Outcome {
        self.holding = if self.holding == Some(card) { None } else { Some(card) };
        self.happened = Happening::Nothing;
        Outcome::draw()
    }

    pub(super) fn answer(&mut self, answer: Answer, now: Moment) -> Outcome {
        let Some(visit) = self.visit.take() else { return Outcome::nothing() };
        let lessons = self.shipped.lessons.clone();
        let Some(lesson) = lessons.iter().find(|lesson| lesson.id == visit.lesson) else { return Outcome::nothing() };
        let felt_before = visit.heavy_feeling(lesson);
        let (visit, happening) = visit.answer(lesson, answer);
        let felt = visit.heavy_feeling(lesson).filter(|felt| Some(*felt) != felt_before);
        self.visit = Some(visit.clone());
        if happening == Happening::Nothing {
            // Back on the first step leads to the shelf.
            return if answer == Answer::Back { self.back() } else { Outcome::nothing() };
        }
        self.happened = happening;
        self.holding = None;
        if happening == Happening::Well {
            self.praises = self.praises.wrapping_add(1);
        }
        self.remember(&visit, now);
        let mut outcome = Outcome::draw();
        outcome.effects.extend(felt.and_then(|felt| self.say_felt(&visit, felt)));
        match &self.me {
            Some(me) => outcome.and(Effect::Ask(Request::SaveVisit(me.id.clone(), visit))),
            None if visit.finished && !self.together.is_empty() => outcome.and(self.credit(&visit)),
            None => outcome,
        }
    }

    /// A grown-up hears of a child's own heavy feeling; the screen said so before the child tapped.
    fn say_felt(&self, visit: &Visit, feeling: Feeling) -> Option<Effect> {
        let pupils: Vec<PupilId> = self.me.iter().chain(&self.together).map(|pupil| pupil.id.clone()).collect();
        let lesson = visit.lesson.clone();
        (!pupils.is_empty()).then(|| Effect::Ask(Request::Felt(SaidFeeling { pupils, lesson, feeling })))
    }

    /// Keeps this visit in what the kiosk knows of the child, as the store will.
    fn remember(&mut self, visit: &Visit, now: Moment) {
        let met = Met { lesson: visit.lesson.clone(), tale: visit.tale.clone(), at: now };
        let Some(past) = self.past.as_mut() else {
            if visit.finished {
                self.together_met.push(met);
            }
            return;
        };
        past.met.retain(|other| (&other.lesson, &other.tale) != (&met.lesson, &met.tale));
        past.met.push(met);
        past.visits.retain(|other| other.lesson != visit.lesson);
        if visit.finished {
            past.again.retain(|lesson| *lesson != visit.lesson);
            if !past.finished.contains(&visit.lesson) {
                past.finished.push(visit.lesson.clone());
            }
        } else {
            past.visits.push(visit.clone());
        }
    }
}
