//! A child at the kiosk: learns, promises, tells; by finger, by keyboard alone, through the tree a
//! screen reader reads. And nobody but staff closes it.

use tawny::content;
use tawny::domain::ids::TaleId;
use tawny::domain::lesson::{Form, Lesson, StepBody};
use tawny::domain::time::Moment;
use tawny::domain::visit::{Answer, Visit};

use crate::harness::{DemoSchool, Window, wait};
use crate::player::good_answers;
use crate::said::Said;
use crate::taps;

/// How long a page of the shelf may take to come.
const PAGE: std::time::Duration = std::time::Duration::from_secs(2);
const SMALL: [&str; 2] = ["--windowed", "1366x768"];

/// Presses a name, in one of the ways people have.
pub type Hand = fn(&Window, &str);

pub const BY_FINGER: Hand = |kiosk, name| kiosk.touch(name);
pub const BY_READER: Hand = |kiosk, name| kiosk.press(name);
pub const BY_KEYS: Hand = |kiosk, name| kiosk.choose(name);

fn sign_in(kiosk: &Window, class: &str, child: &str, press: Hand) {
    press(kiosk, "Tap to start");
    press(kiosk, class);
    press(kiosk, child);
    kiosk.wait_for("Our promises");
}

/// Turns the shelf until the lesson stands there, and takes it.
pub fn take_lesson(kiosk: &Window, lesson: &Lesson, said: &Said, press: Hand) {
    let title = said.say(lesson.title.as_str());
    kiosk.wait_for_words(&said.say("shelf-title"));
    // A page takes a moment to come: whoever does not wait for it turns one too many.
    while wait::until(PAGE, || kiosk.shows(&title).then_some(())).is_none() {
        press(kiosk, &said.say("shelf-after"));
    }
    press(kiosk, &title);
}

/// Goes through the first tale of a lesson by its own rules, pressing what it shows.
pub fn learn(kiosk: &Window, lesson: &Lesson, said: &Said, press: Hand) {
    learn_tale(kiosk, lesson, &lesson.tales[0].id, said, press);
}

/// The same through another of its tales.
pub fn learn_tale(kiosk: &Window, lesson: &Lesson, tale: &TaleId, said: &Said, press: Hand) {
    let mut visit = Visit::start(lesson, tale, Form::Plain, Moment(1)).unwrap();
    let mut stood_on = None;
    while !visit.finished {
        let step = visit.step_of(lesson).unwrap().clone();
        let answer = good_answers(lesson, &visit)[0];
        let is_new = stood_on.replace(step.id.clone()).is_none_or(|before| before != step.id);
        if answer == Answer::Next {
            kiosk.shot(&format!("lesson-{}-{}-{}-{}", said.tag(), lesson.id, step.id, visit.trail.len()));
        } else if is_new && let Some(first) = taps::of(&step.body, &visit.at, answer, said).first() {
            kiosk.wait_for(&first.name);
            kiosk.shot(&format!("lesson-{}-{}-{}-begins", said.tag(), lesson.id, step.id));
        }
        for tap in taps::of(&step.body, &visit.at, answer, said) {
            match tap.nth {
                Some(nth) => kiosk.press_one_of(&tap.name, nth),
                None => press(kiosk, &tap.name),
            }
        }
        if let (StepBody::Sort(sort), Answer::Place(card, _)) = (&step.body, answer) {
            kiosk.wait_gone(&said.say(sort.cards[card].text.as_str()));
        }
        let before = visit.clone();
        visit = visit.answer(lesson, answer).0;
        assert_ne!(visit, before, "{} leads nowhere", step.id);
    }
    kiosk.wait_for_words(&said.say("lesson-finished"));
    kiosk.shot(&format!("lesson-{}-{}-finished", said.tag(), lesson.id));
}

#[test]
fn a_child_of_six_learns_a_lesson_with_a_finger() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&SMALL);
    let said = Said::new();
    let (library, _) = content::load(&content::root());
    let lesson = library.lessons.iter().find(|lesson| lesson.id.as_str() == "priv-younger").unwrap();
    kiosk.wait_for("Tap to start");
    kiosk.shot("welcome");
    kiosk.touch("Tap to start");
    kiosk.wait_for("Oak");
    kiosk.shot("class");
    kiosk.touch("Oak");
    kiosk.wait_for("Ben");
    kiosk.shot("me");
    kiosk.touch("Ben");
    kiosk.wait_for("Learn");
    kiosk.shot("home");
    kiosk.touch("Learn");
    take_lesson(&kiosk, lesson, &said, BY_FINGER);
    learn(&kiosk, lesson, &said, BY_FINGER);
    kiosk.touch(&said.say("lesson-finished-home"));
    kiosk.touch("My feathers");
    kiosk.wait_for_words(&said.say(lesson.title.as_str()));
    kiosk.shot("feathers");
}

/// Answers all fourteen, not sure of one, and signs with a drawn mark.
pub fn promise(kiosk: &Window, said: &Said) {
    kiosk.press("Our promises");
    for number in 1..=14 {
        if number == 6 || number == 11 {
            kiosk.shot("promises-rest");
            kiosk.press(&said.say("promises-go-on"));
        }
        kiosk.wait_for_words(&format!("Promise {number} of 14"));
        if number == 3 {
            kiosk.press("Tell me more");
            kiosk.shot("promise-more");
        }
        kiosk.press(if number == 4 { "I'm not sure" } else { "I will" });
    }
    let pad = said.say("promises-mark");
    kiosk.wait_for_words(&said.say("promises-sign-title"));
    kiosk.draw_on(&pad, &[(0.2, 0.7), (0.35, 0.2), (0.5, 0.7), (0.65, 0.3), (0.8, 0.6)]);
    kiosk.shot("sign");
    kiosk.press(&said.say("promises-sign"));
    kiosk.wait_for_words(&said.say("promises-done"));
    kiosk.shot("signed");
}

#[test]
fn fourteen_promises_are_answered_and_signed_with_a_drawn_mark() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&SMALL);
    sign_in(&kiosk, "Oak", "Ben", BY_READER);
    promise(&kiosk, &Said::new());
    let verified = school.tawny(&["verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
}

#[test]
fn two_taps_tell_and_thanks_come_after() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&SMALL);
    let said = Said::new();
    kiosk.wait_for("Tap to start");
    kiosk.touch("Tell a teacher");
    kiosk.wait_for_words(&said.say("tell-question"));
    kiosk.shot("tell");
    kiosk.touch(&said.say("tell-picture-scary-or-rude-younger"));
    kiosk.wait_for_words(&said.say("tell-told-younger"));
    kiosk.shot("tell-feeling");
    kiosk.touch("Send");
    kiosk.wait_for_words(&said.say("thanks-2-younger"));
    // No bell is there; at a weekend or in the evening nobody else is either.
    let nobody_rung = [said.say("thanks-near-you"), said.say("thanks-no-staff")];
    kiosk.wait_until("a grown-up to be told by the child", |nodes| {
        nodes.iter().find(|node| nobody_rung.contains(&node.name)).map(|_| ())
    });
    kiosk.shot("thanks");
    kiosk.touch(&said.say("thanks-done"));
    kiosk.wait_for("Tap to start");
}

#[test]
fn an_older_child_tells_in_own_words_by_keyboard_alone() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&SMALL);
    let said = Said::new();
    sign_in(&kiosk, "Elm", "Aisha", BY_KEYS);
    kiosk.choose("Tell a teacher");
    kiosk.wait_for_words(&said.say("tell-question"));
    kiosk.shot("tell-older");
    kiosk.choose(&said.say("tell-picture-unkind-message-older"));
    kiosk.choose(&said.say("tell-feeling-worried"));
    kiosk.wait_for_words(&said.say("tell-place-title"));
    kiosk.shot("tell-place");
    kiosk.choose(&said.say("tell-place-school"));
    kiosk.wait_for_words(&said.say("tell-talk-to-title"));
    kiosk.shot("tell-talk-to");
    kiosk.choose(&said.say("tell-talk-to-dont-mind"));
    kiosk.wait_for(&said.say("tell-text-title"));
    // Hands that are slow to leave Shift lose no space, and Backspace still rubs.
    kiosk.type_text("they call me stripy,");
    kiosk.key("shift+space");
    kiosk.type_text("every dayx");
    kiosk.key("shift+BackSpace");
    kiosk.shot("tell-words");
    kiosk.choose("Send");
    kiosk.wait_for_words(&said.say("tell-name-title"));
    kiosk.shot("tell-name");
    kiosk.choose(&said.say("tell-name-yes"));
    kiosk.wait_for_words(&said.say("thanks-2-older"));
    kiosk.shot("thanks-older");
    assert_eq!(words_told(&school), ["they call me stripy, every day"], "kept word for word");
}

/// The words of every report, opened with a paper recovery key as on the day everybody forgot theirs.
fn words_told(school: &DemoSchool) -> Vec<String> {
    let (mut store, _) = tawny::store::sqlite::Sqlite::open_desk(&school.data()).unwrap();
    let paper = tawny::seal::Identity::from_line(&school.sign_ins.recovery_keys[0]).unwrap();
    // The paper opens the school's lock first, as docs/RESTORE.md has it.
    assert!(tawny::store::locks::LockRows::hold_locks(&mut store, &paper).unwrap());
    let (sealed, _) = tawny::store::Store::reports_after(&mut store, 0).unwrap();
    let opened = sealed.into_iter().map(|report| tawny::seal::open(&report.body, &paper).unwrap());
    let reports = opened.map(|plain| {
        serde_json::from_slice::<tawny::domain::report::Report>(tawny::store::signed::parted(&plain).1).unwrap()
    });
    reports.filter_map(|report| report.words).collect()
}

#[test]
fn a_covered_screen_is_uncovered_by_a_staff_pin_and_tell_stays_live() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&SMALL);
    let said = Said::new();
    sign_in(&kiosk, "Oak", "Ben", BY_READER);
    kiosk.touch("Cover the screen");
    kiosk.wait_for_words(&said.say("cover-title"));
    kiosk.shot("cover");
    kiosk.press("Tell a teacher");
    kiosk.wait_for_words(&said.say("tell-question"));
    kiosk.press("Back");
    kiosk.wait_for_words(&said.say("cover-title"));
    kiosk.press(&said.say("cover-uncover"));
    enter_pin(&kiosk, &said, "000000");
    kiosk.wait_for_words(&said.say("grown-ups-wrong"));
    kiosk.shot("grown-ups");
    let pin = school.with_role("class-teacher").pin.clone();
    enter_pin(&kiosk, &said, &pin);
    kiosk.press(&said.say("grown-ups-uncover"));
    kiosk.wait_for("Our promises");
}

pub fn enter_pin(kiosk: &Window, said: &Said, pin: &str) {
    for digit in pin.chars() {
        kiosk.press(&digit.to_string());
    }
    kiosk.press(&said.say("grown-ups-pin-enter"));
}

#[test]
fn only_staff_close_the_kiosk() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&SMALL);
    let said = Said::new();
    kiosk.wait_for("Tap to start");
    for chord in ["alt+F4", "ctrl+q", "Escape", "ctrl+w", "super"] {
        kiosk.key(chord);
    }
    kiosk.press("Tap to start");
    kiosk.wait_for("Oak");
    assert_eq!(kiosk.ended(), None, "{}", kiosk.log());
    kiosk.press("Back");
    kiosk.press("Grown-ups");
    kiosk.press(&said.say("grown-ups-pin"));
    let pin = school.with_role("class-teacher").pin.clone();
    enter_pin(&kiosk, &said, &pin);
    kiosk.wait_for(&said.say("grown-ups-close"));
    kiosk.shot("grown-ups-open");
    kiosk.press(&said.say("grown-ups-close"));
    kiosk.wait_for(&said.say("grown-ups-close-not"));
    kiosk.shot("grown-ups-closing");
    kiosk.press(&said.say("grown-ups-close-sure"));
    assert!(kiosk.wait_for_end().success());
}

#[test]
fn a_new_child_finds_a_name_and_an_animal() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&SMALL);
    let said = Said::new();
    kiosk.press("Tap to start");
    kiosk.press("Elm");
    kiosk.press(&said.say("me-new"));
    kiosk.wait_for_words(&said.say("new-animal"));
    kiosk.type_text("Zofia");
    kiosk.shot("new-here");
    // Some animals stand beside the keys; once one is picked all of them are there.
    kiosk.press(&said.say("animal-bear"));
    kiosk.press(&said.say("animal-otter"));
    kiosk.press("Next");
    kiosk.wait_for_words("Hello, Zofia");
}

#[test]
fn a_display_that_does_not_answer_is_told_in_two_lines_and_no_panic() {
    let school = DemoSchool::make();
    for face in ["kiosk", "desk"] {
        for (name, value) in [("DISPLAY", ":4711"), ("WAYLAND_DISPLAY", "wayland-4711"), ("DISPLAY", "")] {
            let asked = school.run_with(&[(name, value)], &[face]);
            let said = String::from_utf8_lossy(&asked.stderr).into_owned();
            assert_eq!(asked.status.code(), Some(2), "{said}");
            assert_eq!(said.lines().count(), 2, "{said}");
            assert!(said.contains(value) && said.contains("desktop session"), "{said}");
        }
    }
}

#[test]
fn without_a_school_the_kiosk_says_what_to_do_and_a_second_one_is_refused() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&SMALL);
    let said = Said::new();
    kiosk.wait_for("Tap to start");
    let second = school.open_on(kiosk.stage(), "kiosk", &["--windowed", "1000x600"]);
    second.wait_for_words(&said.say("trouble-title"));
    second.wait_for_words(&said.say("store-in-use"));
    second.shot("trouble");
}

#[test]
fn an_idle_kiosk_uses_no_processor() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&SMALL);
    kiosk.wait_for("Tap to start");
    let share = kiosk.cores_used_in(std::time::Duration::from_secs(10));
    println!("idle kiosk: {:.2} % of a core over 10 s", share * 100.0);
    assert!(share < 0.25, "an idle kiosk draws: {:.1} % of a core", share * 100.0);
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_child_of_ten_learns_a_lesson_through_a_screen_reader() {
        let school = DemoSchool::make();
        let kiosk = school.open_kiosk(&SMALL);
        let said = Said::new();
        let (library, _) = content::load(&content::root());
        let lesson = library.lessons.iter().find(|lesson| lesson.id.as_str() == "bull-older").unwrap();
        sign_in(&kiosk, "Elm", "Aisha", BY_READER);
        kiosk.press("Learn");
        take_lesson(&kiosk, lesson, &said, BY_READER);
        learn(&kiosk, lesson, &said, BY_READER);
    }
}
