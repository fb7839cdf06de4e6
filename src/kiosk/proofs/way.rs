//! A walk through every screen a pupil meets but the steps of lessons, which have proofs of their own: a
//! model, made-up people with long names, and what the store would answer.

#![cfg(test)]

use std::sync::Arc;

use super::SHIPPED;
use super::people::{class, school};
use crate::content;
use crate::domain::access::{Profile, TextSize};
use crate::domain::agreement::{Given, SigningStage};
use crate::domain::ids::ReportId;
use crate::domain::lesson_start::{GivenBy, LessonStart, REMINDERS_SHOWN, Thumb};
use crate::domain::opinion::Asked;
use crate::domain::picture_code::CodePicture;
use crate::domain::presence::Help;
use crate::domain::report::{Feeling, SignedInBy, TalkTo, Whereabouts, Worry};
use crate::domain::telling::{Keep, Told};
use crate::domain::text::{Band, Picture};
use crate::domain::time::Moment;
use crate::domain::tracking::{Came, Line};
use crate::kiosk::model::{
    AskName, Board, Effect, Intent, Model, OnCode, OnOpinion, OnTracker, OpinionStage, Screen, Shipped, TrackerStage,
    View,
};
use crate::locales::languages;
use crate::store::worker::{AskedNow, PupilNow, Reply, Request};

/// What somebody looks at, and by what name it is found again.
type See<'a> = &'a mut dyn FnMut(&str, &Model);

/// A kiosk, and somebody who walks through it.
pub struct Way<'a> {
    model: Model,
    year: u8,
    profile: Profile,
    now: Moment,
    fresh: u32,
    /// What the children are asked.
    asks: Option<AskedNow>,
    see: See<'a>,
}

impl<'a> Way<'a> {
    /// Walks all of them as a child of this year, in this language and with words this large.
    pub fn walk(tag: &str, year: u8, profile: &Profile, see: See<'a>) {
        let (offered, _) = languages(&content::root());
        let animals: Vec<Picture> = (0..24).map(|_| Picture::from("animal/fox")).collect();
        let shipped = Shipped { animals: Arc::new(animals), languages: Arc::new(offered), ..SHIPPED.clone() };
        let (mut model, _) = Model::new(shipped, tag.to_owned(), Moment(0));
        // The grown-ups' corner is English anyway; everything else here is a child's.
        model.tongue.picked = Some(tag.to_owned());
        let mut way = Way { model, year, profile: profile.clone(), now: Moment(1_000), fresh: 0, asks: None, see };
        way.arrive();
        way.promise();
        way.tell();
        way.tell_otherwise();
        way.look_what_became();
        way.say_what_they_think();
        way.stand_before_the_board();
        way.go_on();
    }

    fn look(&mut self, name: &str) {
        // With larger words there may be more below, and a button to turn to it.
        let below = self.profile.text > TextSize::Usual;
        self.model.view = View { below, ..View::default() };
        (self.see)(name, &self.model);
    }

    fn press(&mut self, intent: Intent) {
        self.now = self.now.plus_secs(1);
        self.fresh += 1;
        let outcome = self.model.hear(intent, &format!("fresh-{}", self.fresh), self.now);
        for effect in outcome.effects {
            if let Effect::Ask(request) = effect
                && let Some(reply) = self.answer(&request)
            {
                self.press(Intent::Store(reply));
            }
        }
    }

    /// Presses, and looks at what came of it.
    fn to(&mut self, name: &str, intent: Intent) {
        self.press(intent);
        self.look(name);
    }

    fn on(&self, screen: Screen) {
        assert_eq!(self.model.screen, screen);
    }

    /// What a store would say.
    fn answer(&self, request: &Request) -> Option<Reply> {
        Some(match request {
            Request::Pupils(group) => Reply::Pupils(group.clone(), class(self.year), Default::default()),
            Request::Pupil(pupil) => Reply::Pupil(Box::new(PupilNow {
                pupil: pupil.clone(),
                visits: Vec::new(),
                finished: SHIPPED.lessons.iter().map(|lesson| lesson.id.clone()).take(8).collect(),
                signing: None,
                signed_version: None,
                leaves: vec![SHIPPED.agreement.version.clone(); 20],
                access: self.profile.clone(),
                met: Vec::new(),
                again: Vec::new(),
                asked: self.asks.clone(),
            })),
            _ => return None,
        })
    }

    /// Welcome, class, child, home and what hangs on it.
    fn arrive(&mut self) {
        // Until then nobody knows that words are to be larger.
        if self.profile.text == TextSize::Usual {
            self.look("welcome before the store answered");
        }
        self.press(Intent::Store(Reply::School(Box::new(school(&self.profile)))));
        self.look("welcome");
        self.to("languages", Intent::Languages);
        self.on(Screen::Languages);
        self.press(Intent::Back);
        self.to("classes", Intent::Start);
        self.to("children", Intent::ChooseGroup(0));
        self.to("more children", Intent::NextPage);
        self.to("sharing", Intent::Share);
        for index in 0..3 {
            self.press(Intent::ChoosePupil(index));
        }
        self.look("three share");
        self.to("three at home", Intent::ThatIsUs);
        self.on(Screen::Home);
        self.press(Intent::Leave);
        self.press(Intent::Start);
        self.press(Intent::ChooseGroup(0));
        self.to("new here", Intent::NewHere);
        self.press(Intent::ChooseAnimal(3));
        self.press(Intent::Typed("Maximilian".to_owned()));
        self.look("new here with a name");
        self.press(Intent::Back);
        self.model.pictures.coded.insert(class(self.year)[0].id.clone());
        self.to("picture code", Intent::ChoosePupil(0));
        self.on(Screen::Code);
        self.press(Intent::Code(OnCode::Tap(CodePicture::ALL[0])));
        self.to("picture code after one", Intent::Code(OnCode::Tap(CodePicture::ALL[1])));
        self.to("picture code forgotten", Intent::Code(OnCode::Forgot));
        let pupil = class(self.year)[0].id.clone();
        self.press(Intent::Store(Reply::CodeRight(pupil)));
        self.press(Intent::Leave);
        self.come_in();
        self.look("home");
        self.to("feathers", Intent::Feathers);
        self.to("more feathers", Intent::NextPage);
        self.press(Intent::Back);
        self.to("shelf", Intent::Learn);
        self.press(Intent::Back);
        self.to("covered", Intent::Cover);
        self.model.covered = false;
        self.model.screen = Screen::Home;
        self.model.asks_still_there = true;
        self.look("still there?");
        self.model.asks_still_there = false;
        let finished = self.model.past.as_mut().map(|past| std::mem::take(&mut past.finished));
        self.to("no feathers yet", Intent::Feathers);
        self.press(Intent::Back);
        if let (Some(past), Some(finished)) = (self.model.past.as_mut(), finished) {
            past.finished = finished;
        }
    }

    fn come_in(&mut self) {
        self.model.pictures.coded.clear();
        self.press(Intent::Start);
        self.press(Intent::ChooseGroup(0));
        self.press(Intent::ChoosePupil(4));
        self.on(Screen::Home);
    }

    /// Every promise, with and without *Tell me more*, and signing.
    fn promise(&mut self) {
        self.press(Intent::Promises);
        let mut number = 0;
        while self.model.signing_stage() != Some(SigningStage::Sign) {
            if self.model.signing_stage() == Some(SigningStage::Rest) {
                self.look("a rest between promises");
                self.press(Intent::Rested);
                continue;
            }
            self.look(&format!("promise {number}"));
            self.to(&format!("promise {number} with more"), Intent::More);
            self.press(Intent::Give(if number == 3 { Given::NotSure } else { Given::IWill }));
            number += 1;
            assert!(number < 40, "the promises end");
        }
        self.look("sign");
        self.press(Intent::Typed("Krzysztof Wojciechowski".to_owned()));
        self.press(Intent::StarMark);
        self.look("sign with name and mark");
        self.model.just_signed = true;
        self.look("signed");
        self.model.just_signed = false;
        self.model.screen = Screen::Home;
    }

    /// Two taps, and everything that may follow.
    fn tell(&mut self) {
        self.model.pictures.by = SignedInBy::PictureCode;
        self.to("tell with the way to the tracker", Intent::Tell);
        self.on(Screen::Tell);
        self.to("tell, other pictures", Intent::Told(Told::MorePictures));
        self.press(Intent::Told(Told::Worry(Worry::ALL[0])));
        self.look("how it feels, not kept yet");
        self.kept();
        self.look("how it feels, kept");
        self.to("where", Intent::Told(Told::Feeling(Feeling::ALL[0])));
        self.to("who to talk to", Intent::Told(Told::Whereabouts(Whereabouts::Outside)));
        self.to("after who to talk to", Intent::Told(Told::TalkTo(TalkTo::Anybody)));
        self.press(Intent::Typed("They took my tablet and wrote things to everybody in my class. ".to_owned()));
        self.look("own words");
        self.press(Intent::Told(Told::Send));
        self.kept();
        for (help, heard) in [(Help::NotRung, false), (Help::Rung, true), (Help::Unstaffed, true)] {
            (self.model.help, self.model.heard) = (help, heard);
            self.look(&format!("thanks {help:?}"));
        }
        self.press(Intent::TellDone);
    }

    fn kept(&mut self) {
        let told = self.model.telling.as_ref().and_then(|telling| telling.report.as_ref()).map(|told| told.id.clone());
        self.press(Intent::Store(Reply::Told(told.expect("a report"), Keep::Draft)));
    }

    /// Somebody who did not sign in, about a grown-up, and what could not be kept.
    fn tell_otherwise(&mut self) {
        self.press(Intent::Leave);
        self.to("tell from the welcome", Intent::Tell);
        self.to("about a grown-up at school", Intent::Told(Told::Worry(Worry::GrownUpAtSchool)));
        self.to("a face, skipped", Intent::Told(Told::Skip));
        for step in 0..4 {
            if self.model.telling.as_ref().is_none_or(|telling| telling.report.is_none()) {
                break;
            }
            self.to(&format!("skipped {step}"), Intent::Told(Told::Skip));
        }
        self.look("one moment");
        let told = self.model.telling.as_ref().and_then(|telling| telling.report.as_ref()).map(|told| told.id.clone());
        self.press(Intent::Store(Reply::NotTold(told.expect("a report"))));
        self.look("not stored");
        self.press(Intent::TellDone);
        self.model.walked_away = false;
        self.come_in();
    }

    /// What became of it.
    fn look_what_became(&mut self) {
        self.model.pictures.by = SignedInBy::PictureCode;
        self.press(Intent::Tell);
        self.to("code for the tracker", Intent::Tracker(OnTracker::Open));
        for picture in CodePicture::ALL.into_iter().take(3) {
            self.press(Intent::Code(OnCode::Tap(picture)));
        }
        let came = [Came::Waiting, Came::Read, Came::Talked, Came::Waiting, Came::Closed];
        let line = |(number, came): (i64, Came)| Line {
            report: ReportId::from(format!("report-{number}").as_str()),
            at: Moment(1_700_000_000 + number * 90_000),
            came,
        };
        let lines: Vec<Line> = (0..).zip(came).map(line).collect();
        let me = self.model.me.as_ref().map(|me| me.id.clone()).expect("somebody");
        self.press(Intent::Store(Reply::Tracked(me.clone(), lines)));
        self.on(Screen::Track);
        self.look("what became of it");
        self.to("what became of more", Intent::NextPage);
        for stage in [TrackerStage::Calling, TrackerStage::Called, TrackerStage::NotStored] {
            if let Some(tracker) = self.model.tracker.as_mut() {
                tracker.stage = stage;
            }
            self.look(&format!("still needs help {stage:?}"));
        }
        self.press(Intent::Tracker(OnTracker::Done));
        self.press(Intent::Leave);
        self.come_in();
    }

    /// Every question a class can be asked, from the card at home to thanks.
    fn say_what_they_think(&mut self) {
        for (row, question) in (1..).zip(SHIPPED.questions.iter()) {
            let id = &question.id;
            self.press(Intent::Leave);
            let asked = Asked { row, question: id.clone() };
            self.asks = Some(AskedNow { group: ("class-0".into(), "Year 6 Sweet chestnut".to_owned()), asked });
            self.come_in();
            self.look(&format!("home with the question {id}"));
            self.to(&format!("question {id}"), Intent::Opinion(OnOpinion::Open));
            self.on(Screen::Opinion);
            self.to(&format!("question {id} with an answer"), Intent::Opinion(OnOpinion::Choose(0)));
            if self.model.writes_opinion() {
                self.to(&format!("question {id}, own words"), Intent::Opinion(OnOpinion::Next));
                self.press(Intent::Typed("I find it hard to stop when my friends still play. ".to_owned()));
                self.look(&format!("question {id}, own words typed"));
            }
            self.to(&format!("question {id}, keeping"), Intent::Opinion(OnOpinion::Send));
            for kept in [false, true] {
                if let Some(opining) = self.model.opining.as_mut() {
                    opining.stage = OpinionStage::Keeping;
                }
                let what = if kept { "thanks" } else { "not kept" };
                self.to(&format!("question {id}, {what}"), Intent::Store(Reply::Opinion(kept)));
            }
            self.press(Intent::Opinion(OnOpinion::Done));
            self.on(Screen::Home);
            assert!(self.model.question().is_none(), "asked once");
        }
        self.asks = None;
    }

    /// The board at the start of a lesson: every reminder, its question and its answer, and thumbs.
    fn stand_before_the_board(&mut self) {
        let band = Band::of_year(self.year);
        for (number, reminders) in SHIPPED.reminders.chunks(REMINDERS_SHOWN).enumerate() {
            for answered in [false, true] {
                let start = LessonStart {
                    id: "start".into(),
                    group: "class-0".into(),
                    at: self.now,
                    place: "Library".to_owned(),
                    tools: Vec::new(),
                    reminders: Vec::new(),
                    by: GivenBy::NotSaid,
                    ready: None,
                };
                let group = school(&self.profile).groups.into_iter().next().expect("a class");
                self.model.board = Some(Board {
                    start,
                    group,
                    wording: band.wording(),
                    reminders: reminders.to_vec(),
                    answers: [answered; REMINDERS_SHOWN],
                    counting: answered,
                    thumbs: if answered { vec![Thumb::Up; 28] } else { Vec::new() },
                    asks: AskName::No,
                });
                self.model.screen = Screen::Board;
                self.look(&format!("board {number} {}", if answered { "answered" } else { "asked" }));
            }
        }
        self.model.board = None;
        self.model.screen = Screen::Home;
    }

    /// Trouble, which anybody may meet.
    fn go_on(&mut self) {
        self.model.trouble = Some(crate::store::StoreError::Busy);
        self.model.screen = Screen::Trouble;
        self.look("trouble");
    }
}
