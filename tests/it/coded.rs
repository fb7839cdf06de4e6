//! Children who come to the kiosk with their picture codes, tell, and look what became of it.

use std::path::Path;

use tawny::domain::person::Pupil;
use tawny::domain::picture_code::PictureCode;
use tawny::domain::report::{Report, Worry};
use tawny::domain::telling::{Safe, Told};
use tawny::domain::tracking::Came;
use tawny::kiosk::model::{Intent, OnCode, OnTracker, Screen};
use tawny::seal::identity::hash_pin;
use tawny::seal::open;
use tawny::store::signed::parted;
use tawny::store::sqlite::Sqlite;
use tawny::store::{PictureRows, SealedReport, Store, clock};

use crate::driven::Kiosk;
use crate::school::School;

/// The codes of Amina and Ben; Cem, who is new, has none yet.
pub fn codes() -> [PictureCode; 2] {
    [PictureCode::nth(17), PictureCode::nth(321)]
}

/// Oak, whose children of `year` have codes.
pub fn coded_school(dir: &Path, school: &School, year: u8) -> Sqlite {
    school.set_up(dir);
    let (mut store, _) = Sqlite::open_desk(dir).unwrap();
    for (id, name) in [("amina", "Amina"), ("ben", "Ben"), ("cem", "Cem")] {
        let pupil = Pupil {
            id: id.into(),
            first_name: name.into(),
            surname_initial: Some('K'),
            year,
            animal: "animal/fox".into(),
            groups: vec!["oak".into()],
            new_here: false,
        };
        store.put_pupil(&pupil).unwrap();
    }
    let by = "larch".into();
    store.set_picture_codes(&"oak".into(), true, &by, clock::now()).unwrap();
    for (id, code) in ["amina", "ben"].into_iter().zip(codes()) {
        store.set_picture_code(&id.into(), &hash_pin(&code.word()).unwrap(), &by, clock::now()).unwrap();
    }
    store
}

/// A kiosk that goes by the clock on the wall, as its worker does.
pub fn kiosk(dir: &Path) -> Kiosk {
    let mut kiosk = Kiosk::open(dir);
    kiosk.now = clock::now();
    kiosk
}

pub fn tap(kiosk: &mut Kiosk, code: &PictureCode) {
    for picture in code.pictures() {
        kiosk.press(Intent::Code(OnCode::Tap(picture)));
    }
}

/// To the names of Oak, and this one tapped: 0 Amina, 1 Ben, 2 Cem.
pub fn choose(kiosk: &mut Kiosk, child: usize) {
    kiosk.until("a school", |model| model.school.is_some());
    kiosk.press(Intent::Start);
    let oak = kiosk.model.school.as_ref().unwrap().groups.iter().position(|group| group.id.as_str() == "oak");
    kiosk.press(Intent::ChooseGroup(oak.unwrap()));
    kiosk.until("children", |model| !model.pupils.is_empty());
    kiosk.press(Intent::ChoosePupil(child));
}

pub fn come(kiosk: &mut Kiosk, child: usize) {
    choose(kiosk, child);
    assert_eq!(kiosk.model.screen, Screen::Code);
    tap(kiosk, &codes()[child]);
    kiosk.until("home", |model| model.screen == Screen::Home && model.past.is_some());
}

pub fn settled(kiosk: &mut Kiosk) {
    kiosk.until("thanks", |model| model.telling.as_ref().is_some_and(|telling| telling.safe == Safe::Yes));
    kiosk.press(Intent::TellDone);
}

/// Tells about `worry`, in these words where the child is old enough, and answers "Is this you?".
pub fn tell(kiosk: &mut Kiosk, worry: Worry, words: Option<&str>, me: bool) {
    kiosk.press(Intent::Tell);
    kiosk.press(Intent::Told(Told::Worry(worry)));
    if let Some(words) = words {
        kiosk.press(Intent::Told(Told::Words(words.to_owned())));
    }
    kiosk.press(Intent::Told(Told::Send));
    kiosk.press(Intent::Told(Told::ItIsMe(me)));
    settled(kiosk);
}

/// From *Tell a teacher* to what became of it, with this code.
pub fn look_with(kiosk: &mut Kiosk, code: &PictureCode) {
    kiosk.press(Intent::Tell);
    kiosk.press(Intent::Tracker(OnTracker::Open));
    assert_eq!(kiosk.model.screen, Screen::Code, "the pictures are asked for again");
    tap(kiosk, code);
}

pub fn look(kiosk: &mut Kiosk, child: usize) -> Vec<Came> {
    look_with(kiosk, &codes()[child]);
    kiosk.until("what became of it", |model| model.screen == Screen::Track);
    lines(kiosk)
}

pub fn lines(kiosk: &Kiosk) -> Vec<Came> {
    kiosk.model.tracker.as_ref().unwrap().lines.iter().map(|line| line.came).collect()
}

pub fn reports(store: &mut Sqlite) -> Vec<SealedReport> {
    store.reports_after(0).unwrap().0
}

pub fn opened(school: &School, who: &str, sealed: &SealedReport) -> Option<Report> {
    let words = open(&sealed.body, &school.identities[&who.into()]).ok()?;
    Some(serde_json::from_slice(parted(&words).1).unwrap())
}
