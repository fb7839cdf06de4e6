//! Every lesson in every tale, played to its end in a window by the tree a screen reader reads.

use std::rc::Rc;
use std::time::Instant;

use tawny::content;
use tawny::domain::ids::TaleId;
use tawny::domain::lesson::Lesson;

use crate::harness::{DemoSchool, Stage, Window};
use crate::kiosk::{BY_READER, learn_tale};
use crate::said::Said;

/// Opens a lesson as its author sees it: the same screens as a child's, and every tale at hand.
fn open(school: &DemoSchool, stage: &Rc<Stage>, lesson: &Lesson, tale: &TaleId, said: &Said) -> Window {
    let window = school.open_on(stage, "preview", &[lesson.id.as_str(), "--windowed", "1366x768"]);
    if lesson.tales[0].id != *tale {
        window.press("Back");
        window.press(&format!("{} ({tale})", said.say(lesson.title.as_str())));
    }
    window
}

fn play(wanted: impl Fn(&Lesson) -> bool) -> usize {
    let (said, school, stage) = (Said::new(), DemoSchool::none(), Rc::new(Stage::set_up(1366, 768)));
    let (library, _) = content::load(&content::root());
    let mut played = 0;
    for lesson in library.lessons.iter().filter(|lesson| wanted(lesson)) {
        for tale in &lesson.tales {
            let begun = Instant::now();
            let window = open(&school, &stage, lesson, &tale.id, &said);
            learn_tale(&window, lesson, &tale.id, &said, BY_READER);
            println!("{} {}: played in {:.0?}", lesson.id, tale.id, begun.elapsed());
            played += 1;
        }
    }
    played
}

#[test]
fn a_short_story_is_played_to_its_end() {
    assert_eq!(play(|lesson| lesson.id.as_str() == "starter-a0-older"), 1);
}

/// All of them, a part of the shelf at a time.
mod nightly {
    use tawny::domain::lesson::LessonKind;
    use tawny::domain::text::Band;

    use super::*;

    fn is_lesson(lesson: &Lesson, band: Band) -> bool {
        lesson.kind == LessonKind::Lesson && lesson.bands.contains(&band)
    }

    #[test]
    fn every_lesson_of_the_youngest_is_played_in_both_its_tales() {
        assert!(play(|lesson| is_lesson(lesson, Band::ReceptionToYear2)) >= 16);
    }

    #[test]
    fn every_lesson_of_the_middle_is_played_in_both_its_tales() {
        assert!(play(|lesson| is_lesson(lesson, Band::Years3And4)) >= 16);
    }

    #[test]
    fn every_lesson_of_the_oldest_is_played_in_both_its_tales() {
        assert!(play(|lesson| is_lesson(lesson, Band::Years5And6)) >= 18);
    }

    #[test]
    fn every_starter_and_every_lesson_of_moving_up_is_played() {
        assert!(play(|lesson| lesson.kind != LessonKind::Lesson) >= 32);
    }
}
