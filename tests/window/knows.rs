//! What a class knows, at the desk of its teacher; what comes back, on a child's shelf; a class at wet
//! play.

use tawny::content;
use tawny::domain::mastery::DAY_SECS;
use tawny::domain::report::Feeling;
use tawny::domain::time::Moment;
use tawny::domain::visit::{Mark, Visit};
use tawny::store::sqlite::Sqlite;
use tawny::store::{Felt, LearnRows, Store, clock};

use crate::harness::{DemoSchool, Window};

/// Every child of the first class has done two lessons a month ago, half of them again a fortnight ago, some
/// better than others; one was sad.
fn learnt(school: &DemoSchool) {
    let (library, _) = content::load(&content::root());
    let (mut store, _) = Sqlite::open_desk(&school.data()).unwrap();
    let oak = store.groups().unwrap().into_iter().find(|group| group.name == "Oak").unwrap();
    let ago = |days: u64| Moment(clock::now().0 - Moment(0).plus_secs(days * DAY_SECS).0);
    for (index, pupil) in store.pupils(&oak.id).unwrap().into_iter().enumerate() {
        for (turn, days) in [35, 14].into_iter().enumerate().take(1 + index % 2) {
            for lesson in ["priv-younger", "bull-younger"] {
                let lesson = library.lessons.iter().find(|one| one.id.as_str() == lesson).unwrap();
                let mut visit = Visit::start(lesson, &lesson.tales[turn].id, Default::default(), ago(days)).unwrap();
                visit.finished = true;
                for (at, outcome) in lesson.outcomes.iter().enumerate() {
                    let step = format!("s{at}").as_str().into();
                    let first_try = (index + at + turn * 2) % 3 != 0;
                    visit.marks.push(Mark { step, part: 0, outcome: outcome.id.clone(), first_try });
                }
                store.save_visit(&pupil.id, &visit, ago(days)).unwrap();
            }
        }
        if index == 0 {
            let (pupil, lesson) = (pupil.id, "heal-younger".into());
            let felt = Felt { row: 0, pupil, lesson, feeling: Feeling::Sad, together: false, at: ago(0) };
            store.add_felt(&[felt]).unwrap();
        }
    }
}

fn sign_in(school: &DemoSchool, desk: &Window, role: &str) {
    let person = school.with_role(role);
    desk.touch(&person.name);
    desk.press("Passphrase");
    desk.type_text(&person.passphrase);
    desk.key("Return");
    desk.wait_for("Today");
}

#[test]
fn a_teacher_sees_what_the_class_knows_and_whom_to_listen_to_and_what_the_course_teaches() {
    let school = DemoSchool::make();
    learnt(&school);
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    sign_in(&school, &desk, "class-teacher");
    desk.wait_for_words("Feels");
    desk.shot("desk-felt");
    desk.press("Class");
    desk.press("What they know");
    desk.wait_for("Worth a warm-up");
    desk.shot("desk-known");
    desk.press("The whole course");
    desk.wait_for("Everything is taught.");
    desk.shot("desk-course");
    desk.press("Children");
    desk.shot("desk-class-again");
}

#[test]
fn a_child_finds_what_comes_back_and_a_class_plays_in_the_dry() {
    let school = DemoSchool::make();
    learnt(&school);
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    kiosk.press("Grown-ups");
    kiosk.wait_for("Wet play");
    kiosk.shot("wet-play-corner");
    kiosk.press("Wet play");
    kiosk.wait_for("Oak");
    kiosk.shot("wet-play-class");
    kiosk.press("Oak");
    kiosk.wait_for("What will you learn?");
    kiosk.shot("wet-play-shelf");
    kiosk.wait_for("Tell a teacher");
    kiosk.press("Grown-ups");
    kiosk.press("End wet play");
    kiosk.press("Tap to start");
    kiosk.press("Oak");
    kiosk.press("Ben");
    kiosk.press("Learn");
    kiosk.wait_for("What will you learn?");
    kiosk.wait_for_words("Time to do this again");
    kiosk.shot("again-shelf");
}
