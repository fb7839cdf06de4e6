//! Every lesson in every tale, played to its end in a window by the tree a screen reader reads.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Instant;

use tawny::content;
use tawny::domain::ids::TaleId;
use tawny::domain::lesson::{Lesson, StepBody};

use crate::harness::{DemoSchool, Stage, Window};
use crate::kiosk::{BY_READER, learn_tale};
use crate::said::Said;

/// A language, and how large the window is.
type Look = (&'static str, (u32, u32));

const USUAL: Look = ("en-GB", (1366, 768));

/// Opens a lesson as its author sees it: the same screens as a child's, and every tale at hand.
fn open(school: &DemoSchool, stage: &Rc<Stage>, lesson: &Lesson, tale: &TaleId, said: &Said, look: Look) -> Window {
    let (tag, (width, height)) = look;
    let size = format!("{width}x{height}");
    let window = school.open_on(stage, "preview", &[lesson.id.as_str(), "--windowed", &size, "--lang", tag]);
    if lesson.tales[0].id != *tale {
        window.press(&said.say("back"));
        window.press(&format!("{} ({tale})", said.say(lesson.title.as_str())));
    }
    window
}

fn play(wanted: impl Fn(&Lesson) -> bool) -> usize {
    let (library, _) = content::load(&content::root());
    let wanted = library.lessons.iter().filter(|lesson| wanted(lesson));
    play_tales(wanted.flat_map(|lesson| lesson.tales.iter().map(move |tale| (lesson, &tale.id))), USUAL)
}

fn play_tales<'a>(tales: impl IntoIterator<Item = (&'a Lesson, &'a TaleId)>, look: Look) -> usize {
    let (tag, (width, height)) = look;
    let (said, school, stage) = (Said::in_language(tag), DemoSchool::none(), Rc::new(Stage::set_up(width, height)));
    let mut played = 0;
    for (lesson, tale) in tales {
        let begun = Instant::now();
        let window = open(&school, &stage, lesson, tale, &said, look);
        learn_tale(&window, lesson, tale, &said, BY_READER);
        println!("{} {tale}, {tag}: played in {:.0?}", lesson.id, begun.elapsed());
        played += 1;
    }
    played
}

/// As few tales as it takes to meet every kind of step.
fn every_kind(lessons: &[Lesson]) -> Vec<(&Lesson, &TaleId)> {
    let (mut met, mut chosen) = (BTreeSet::new(), Vec::new());
    for (lesson, tale) in lessons.iter().flat_map(|lesson| lesson.tales.iter().map(move |tale| (lesson, tale))) {
        let before = met.len();
        met.extend(tale.steps.iter().map(|step| kind(&step.body)));
        if met.len() > before {
            chosen.push((lesson, &tale.id));
        }
    }
    assert_eq!(met.len(), 13, "every kind of step is in a lesson");
    chosen
}

fn kind(body: &StepBody) -> &'static str {
    match body {
        StepBody::Story(_) => "story",
        StepBody::Choice(_) => "choice",
        StepBody::Sort(_) => "sort",
        StepBody::Order(_) => "order",
        StepBody::Match(_) => "match",
        StepBody::Spot(_) => "spot",
        StepBody::Chat(_) => "chat",
        StepBody::Search(_) => "search",
        StepBody::Build(_) => "build",
        StepBody::Say(_) => "say",
        StepBody::Talk(_) => "talk",
        StepBody::Feel(_) => "feel",
        StepBody::Exit(_) => "exit",
    }
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

    fn every_kind_in(look: Look) {
        let (library, _) = content::load(&content::root());
        let tales = every_kind(&library.lessons);
        assert_eq!(play_tales(tales.iter().copied(), look), tales.len());
    }

    #[test]
    fn every_kind_of_step_is_played_on_a_large_screen() {
        every_kind_in(("en-GB", (1920, 1080)));
    }

    #[test]
    fn every_kind_of_step_is_played_in_longer_words() {
        every_kind_in(("en-XA", (1366, 768)));
    }

    #[test]
    fn every_kind_of_step_is_played_from_right_to_left() {
        every_kind_in(("ar", (1366, 768)));
    }
}
