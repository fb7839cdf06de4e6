//! A kiosk without a window that somebody drives: the model, the shipped lessons and promises, and a real
//! store behind a real worker.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tawny::content;
use tawny::domain::language::{Direction, Language};
use tawny::domain::person::{Group, Pupil};
use tawny::domain::text::Picture;
use tawny::domain::time::Moment;
use tawny::domain::visit::{Answer, At};
use tawny::kiosk::model::{Effect, Intent, Model, Screen, Shipped};
use tawny::store::Store;
use tawny::store::sqlite::Sqlite;
use tawny::store::worker::{Link, spawn_kiosk};

use crate::player::good_answers;
use crate::school::school;

/// A kiosk and somebody in front of it.
pub struct Kiosk {
    pub model: Model,
    pub link: Link,
    pub now: Moment,
    fresh: u32,
    /// Staff closed it.
    pub closed: bool,
}

impl Kiosk {
    pub fn open(dir: &Path) -> Self {
        Self::with(dir, &content::root())
    }

    /// With the lessons of this pack.
    pub fn with(dir: &Path, pack: &Path) -> Self {
        let (library, problems) = content::load(pack);
        assert!(problems.is_empty(), "{problems:?}");
        let routing = library.routing();
        let shipped = Shipped {
            lessons: Arc::new(library.lessons),
            agreement: Arc::new(library.agreement),
            reminders: Arc::new(library.reminders),
            questions: Arc::new(library.questions),
            animals: Arc::new(vec![Picture::from("animal/fox"), Picture::from("animal/otter")]),
            languages: Arc::new(languages()),
        };
        let link = spawn_kiosk(dir.to_owned(), None, routing, || {});
        let (model, effects) = Model::new(shipped, "en-GB".into(), Moment(0));
        let mut kiosk = Self { model, link, now: Moment(1_000), fresh: 0, closed: false };
        kiosk.carry_out(effects);
        kiosk
    }

    /// Opens a lesson of the child's shelf.
    pub fn open_lesson(&mut self, id: &str) {
        let place = self.model.shelf().iter().position(|lesson| lesson.id.as_str() == id).unwrap();
        self.press(Intent::OpenLesson(place));
    }

    pub fn press(&mut self, intent: Intent) {
        self.now = self.now.plus_secs(1);
        self.fresh += 1;
        let outcome = self.model.hear(intent, &format!("fresh-{}", self.fresh), self.now);
        self.carry_out(outcome.effects);
    }

    pub fn wait_secs(&mut self, secs: u64) {
        for _ in 0..secs {
            self.press(Intent::Tick);
        }
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Ask(request) => self.link.ask(request).unwrap(),
                Effect::Sign(at) => {
                    let stood = |key: &str| (format!("the words of {key}"), self.model.language.clone());
                    let signed = self.model.agreement_to_sign(stood, at).unwrap();
                    self.link.ask(signed).unwrap();
                }
                Effect::Close => self.closed = true,
                Effect::OpenDesk | Effect::ForgetTyped | Effect::Listen | Effect::Sound(_) | Effect::Hush(_) => {}
            }
        }
    }

    /// Takes answers in until `ready`.
    pub fn until(&mut self, what: &str, ready: impl Fn(&Model) -> bool) {
        let deadline = Instant::now() + Duration::from_secs(20);
        while !ready(&self.model) {
            assert!(Instant::now() < deadline, "waited in vain for: {what}; on {:?}", self.model.screen);
            if let Some(reply) = self.link.hear_within(Duration::from_millis(50)) {
                self.press(Intent::Store(reply));
            }
        }
    }

    /// Takes in whatever was asked for so far.
    pub fn hear_all(&mut self) {
        while let Some(reply) = self.link.hear_within(Duration::from_millis(400)) {
            self.press(Intent::Store(reply));
        }
    }

    /// Signs the first child of Oak in.
    pub fn sign_in(&mut self) {
        self.until("a school", |model| model.school.is_some());
        self.press(Intent::Start);
        assert_eq!(self.model.screen, Screen::Group);
        let oak = self.model.school.as_ref().unwrap().groups.iter().position(|group| group.id.as_str() == "oak");
        self.press(Intent::ChooseGroup(oak.unwrap()));
        self.until("children", |model| !model.pupils.is_empty());
        self.press(Intent::ChoosePupil(0));
        self.until("what the child did before", |model| model.past.is_some());
    }
}

/// English and Welsh, as their files would say.
fn languages() -> Vec<Language> {
    let of = |tag: &str| Language {
        tag: tag.into(),
        format_version: 1,
        own_name: tag.into(),
        english_name: tag.into(),
        direction: Direction::LeftToRight,
        letters: Vec::new(),
        scale_percent: 100,
        line_percent: 140,
        voice: None,
        review: BTreeMap::default(),
    };
    vec![of("en-GB"), of("cy")]
}

pub fn school_with(dir: &Path, year: u8) {
    school().set_up(dir);
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    let group = Group { id: "oak".into(), name: "Oak".into(), picture: "symbol/tree".into(), language: None };
    store.put_group(&group).unwrap();
    let pupil = Pupil {
        id: "amina".into(),
        first_name: "Amina".into(),
        surname_initial: Some('K'),
        year,
        animal: "animal/fox".into(),
        groups: vec!["oak".into()],
        new_here: false,
    };
    store.put_pupil(&pupil).unwrap();
}

/// Does what the step on show asks for, and goes on.
pub fn do_step(kiosk: &mut Kiosk) {
    let lesson = kiosk.model.lesson().unwrap().clone();
    loop {
        let visit = kiosk.model.visit.clone().unwrap();
        let answer = good_answers(&lesson, &visit)[0];
        if let (Answer::Place(card, _), At::Placing(_)) = (answer, &visit.at) {
            kiosk.press(Intent::Hold(card));
        }
        kiosk.press(Intent::Answer(answer));
        if answer == Answer::Next {
            return;
        }
    }
}
