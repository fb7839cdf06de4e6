//! The teacher's quiet timer on the class board.

use tawny::domain::class_lesson::ClassAct;
use tawny::domain::on_board::OnShow;
use tawny::domain::shelf::{OnShelf, Rack};
use tawny::kiosk::model::{InClass, Intent, OnBoardNow};

use crate::driven::Kiosk;
use crate::lesson_journeys::{index_of_oak, oak};

#[test]
fn a_talk_has_a_quiet_timer_that_is_off_until_its_teacher_wants_it_and_ends_with_the_talk() {
    let (_dir, mut kiosk) = oak(2);
    kiosk.press(Intent::GrownUps);
    kiosk.press(Intent::InClass(InClass::Choose));
    kiosk.press(Intent::InClass(InClass::Class(index_of_oak(&kiosk.model))));
    kiosk.press(Intent::InClass(InClass::Shelf(OnShelf::Rack(Rack::Starters))));
    kiosk.press(Intent::InClass(InClass::Lesson(0)));
    let quiet = |kiosk: &Kiosk| kiosk.model.class_mode.as_ref().unwrap().quiet.map(|quiet| quiet.minutes);
    let mut talks = 0;
    while let Some(OnBoardNow::Lesson(on)) = &kiosk.model.class_mode.as_ref().unwrap().on {
        if on.finished {
            break;
        }
        let talk = matches!(on.on_show(kiosk.model.class_lesson().unwrap()), Some(OnShow::Talk(_)));
        assert_eq!(quiet(&kiosk), None, "off by default");
        kiosk.press(Intent::InClass(InClass::Quiet));
        assert_eq!(quiet(&kiosk), talk.then_some(1), "beside a talk alone");
        talks += u8::from(talk);
        kiosk.press(Intent::InClass(InClass::Act(ClassAct::Show)));
        kiosk.press(Intent::InClass(InClass::Act(ClassAct::Next)));
    }
    assert!(talks > 0, "the lesson has a talk");
}
