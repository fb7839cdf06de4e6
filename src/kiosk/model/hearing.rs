//! What the kiosk does about time that passes and about what the store answers.

use super::{BACK_TO_WELCOME_SECS, BOARD_IDLE_SECS, Effect, Model, Outcome, SLOW_PACE, STILL_THERE_SECS, Screen};
use crate::domain::telling::WALKED_AWAY_SECS;
use crate::domain::time::Moment;
use crate::store::worker::Reply;
use crate::store::{Notice, StoreError};

impl Model {
    pub(super) fn tick(&mut self, fresh: &str, now: Moment) -> Outcome {
        let mut outcome = self.tick_screen(fresh, now);
        outcome.draw |= self.tick_toast(now);
        outcome.effects.extend(self.offer_again(now));
        let asked = self.start_as_asked(now);
        outcome.effects.extend(asked.effects);
        outcome.draw |= asked.draw;
        outcome
    }

    fn tick_screen(&mut self, fresh: &str, now: Moment) -> Outcome {
        // Whoever presses with a switch or by resting has longer for everything.
        let pace = if self.access().presses_slowly() { SLOW_PACE } else { 1 };
        let idle = now.secs_since(self.touched) / pace;
        match self.screen {
            Screen::Tell => self.tick_tell(idle, fresh, now),
            // A language nobody stayed for is not the next child's.
            Screen::Welcome if self.tongue.picked.is_some() && idle >= BACK_TO_WELCOME_SECS => self.leave(),
            Screen::Track => self.tick_tracker(idle),
            Screen::Code if self.looks_at_tracker() && idle >= WALKED_AWAY_SECS => self.leave(),
            Screen::Code if self.pictures.has_rested(now) => Outcome::draw(),
            Screen::Welcome | Screen::Cover | Screen::Trouble | Screen::Gallery => Outcome::nothing(),
            // A class talks; it is not asked whether it is there.
            Screen::Board | Screen::ClassLesson if idle >= BOARD_IDLE_SECS => self.leave(),
            Screen::Board => Outcome::nothing(),
            Screen::ClassLesson => self.tick_quiet(now),
            // An author reads as long as they like.
            _ if self.preview.is_some() => Outcome::nothing(),
            Screen::Shelf if self.wet_play.is_some() => Outcome::nothing(),
            _ if idle >= BACK_TO_WELCOME_SECS => self.leave(),
            _ if idle >= STILL_THERE_SECS && !self.asks_still_there => {
                self.asks_still_there = true;
                Outcome::draw()
            }
            _ => Outcome::nothing(),
        }
    }

    pub(super) fn hear_store(&mut self, reply: Reply, fresh: &str, now: Moment) -> Outcome {
        // The gallery has no school, and that is no trouble.
        if self.gallery.is_some() {
            return Outcome::nothing();
        }
        match reply {
            Reply::School(school) => {
                self.school = Some(*school);
                self.trouble = None;
                if self.screen == Screen::Trouble { self.go(Screen::Welcome) } else { Outcome::draw() }
            }
            Reply::Pupils(group, pupils, coded) => {
                self.hear_class(&group, &pupils);
                self.hear_board_class(&group, &pupils);
                self.hear_wet_class(&group, &pupils);
                self.hear_concern_class(&group, &pupils);
                if self.group.as_ref().is_some_and(|chosen| chosen.id == group) {
                    self.pupils = pupils;
                    self.pictures.coded = coded;
                    self.pupils_known = true;
                }
                Outcome::draw()
            }
            Reply::Pupil(past) if self.me.as_ref().is_some_and(|me| me.id == past.pupil) => {
                self.past = Some(*past);
                Outcome::draw()
            }
            Reply::Needs(pupils, profile, met) => self.hear_needs(&pupils, *profile, met),
            Reply::Met(group, met) => self.hear_met(&group, met),
            Reply::Told(report, _) if self.calls_with(&report) => self.called(true),
            Reply::NotTold(report) if self.calls_with(&report) => self.called(false),
            Reply::Told(report, _) if self.writes(&report) => self.sealed(true),
            Reply::NotTold(report) if self.writes(&report) => self.sealed(false),
            Reply::Told(report, _) => self.heard_of(report, true, fresh, now),
            Reply::NotTold(report) => self.heard_of(report, false, fresh, now),
            Reply::CodeRight(pupil) => self.code_right(&pupil),
            Reply::CodeWrong(pupil, secs) => self.code_wrong(&pupil, secs, now),
            Reply::Tracked(pupil, lines) => self.tracked(&pupil, lines),
            Reply::Signed => self.signed(),
            Reply::Opinion(kept) => self.opinion_kept(kept),
            Reply::NotStored(error) => self.in_trouble(error),
            Reply::PinRight => self.pin_right(),
            Reply::PinWrong(secs) => self.pin_wrong(secs, now),
            Reply::Help { help, heard } => {
                (self.help, self.heard) = (help, heard);
                if matches!(self.screen, Screen::Tell | Screen::GrownUps) {
                    Outcome::draw()
                } else {
                    Outcome::nothing()
                }
            }
            Reply::Notice(Notice::Uncover) => self.uncover(),
            Reply::Notice(Notice::CloseKiosk) => Outcome::only(Effect::Close),
            Reply::Notice(Notice::StartLesson(group)) => self.asked_to_start(group, now),
            Reply::LessonStarts(group, starts) => self.hear_starts(&group, starts),
            Reply::LessonReady(start) => self.lesson_ready(&start),
            Reply::GivenToday(given) => {
                self.given_today = given;
                Outcome::draw()
            }
            Reply::Saved | Reply::Pupil(_) => Outcome::nothing(),
        }
    }

    /// A lesson goes on without the store; telling has its own words for it. Only a kiosk that
    /// knows no school at all stops here.
    fn in_trouble(&mut self, error: StoreError) -> Outcome {
        // Without a store there is nothing to keep, and nothing to be in trouble about.
        if self.preview.is_some() {
            return Outcome::nothing();
        }
        self.trouble = Some(error);
        self.pictures.let_go();
        if self.school.is_none() { self.go(Screen::Trouble) } else { Outcome::draw() }
    }
}
