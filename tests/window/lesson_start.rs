//! A lesson starts on the real board: three taps, three reminders, *We're ready*; a lesson for the
//! whole class; two children at one screen; and the desk that a PIN opens beside the kiosk.

use std::cell::Cell;
use std::path::Path;
use std::time::Instant;

use tawny::content;
use tawny::domain::class_lesson::{ClassAct, ClassLesson};
use tawny::domain::on_board::OnShow;
use tawny::store::Store;
use tawny::store::sqlite::Sqlite;

use crate::harness::{DemoSchool, Window};
use crate::kiosk::enter_pin;
use crate::said::Said;

/// A finger that counts its taps.
struct Finger<'w> {
    window: &'w Window,
    taps: Cell<u32>,
}

impl<'w> Finger<'w> {
    fn on(window: &'w Window) -> Self {
        Self { window, taps: Cell::new(0) }
    }

    fn tap(&self, name: &str) {
        self.taps.set(self.taps.get() + 1);
        self.window.touch(name);
    }
}

fn answers(kiosk: &Window) -> Vec<String> {
    let named = |name: &str| name.starts_with("Show answer:");
    kiosk.look().into_iter().map(|node| node.name).filter(|name| named(name)).collect()
}

/// From the welcome to the class at work, by finger.
fn lesson_starts(size: &str, class: &str, shot: &str) {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", size]);
    let said = Said::new();
    let finger = Finger::on(&kiosk);
    kiosk.wait_for("Tap to start");
    let began = Instant::now();
    finger.tap("Grown-ups");
    kiosk.wait_for(class);
    kiosk.shot(&format!("{shot}-corner"));
    finger.tap(class);
    kiosk.wait_for(&said.say("grown-ups-start"));
    kiosk.shot(&format!("{shot}-tools"));
    finger.tap(&said.say("grown-ups-start"));
    kiosk.wait_for(&said.say("board-ready"));
    println!("{size}: the board after {} taps and {:?}", finger.taps.get(), began.elapsed());
    assert!(finger.taps.get() <= 3, "a lesson starts in three taps");

    kiosk.wait_for_words(&said.say("tell-button-board"));
    kiosk.wait_until("three questions", |_| (answers(&kiosk).len() == 3).then_some(()));
    assert!(!kiosk.shows("Tell a teacher"), "nobody tells before the whole class");
    kiosk.shot(&format!("{shot}-board"));
    for answer in answers(&kiosk).iter().take(2) {
        kiosk.touch(answer);
        kiosk.wait_for(&answer.replace("Show answer", "Show question"));
    }
    kiosk.touch(&said.say("board-thumbs"));
    for _ in 0..2 {
        kiosk.wait_until("thumbs", |nodes| nodes.iter().find(|node| node.name.starts_with("Got it")).map(|_| ()));
        let name = kiosk.look().into_iter().map(|node| node.name).find(|name| name.starts_with("Got it")).unwrap();
        kiosk.touch(&name);
    }
    kiosk.wait_for("Got it: 2");
    kiosk.shot(&format!("{shot}-thumbs"));
    kiosk.touch(&said.say("board-ready"));
    kiosk.wait_for_words(&said.say("board-who"));
    kiosk.shot(&format!("{shot}-who"));
    let teacher = school.with_role("class-teacher").name.clone();
    kiosk.touch(&said.say("grown-ups-other-name"));
    kiosk.wait_for(&said.say("grown-ups-name-done"));
    kiosk.type_text("Mx Bell");
    kiosk.shot(&format!("{shot}-name"));
    kiosk.touch(&said.say("grown-ups-name-done"));
    kiosk.wait_for_words(&said.say("me-title"));

    let (mut store, _) = Sqlite::open_desk(&school.data()).unwrap();
    let group = store.groups().unwrap().into_iter().find(|group| group.name == class).unwrap();
    let starts = kiosk.wait_until("the end to be kept", |_| {
        let starts = store.lesson_starts_of(&group.id, 9).unwrap();
        starts.iter().all(|start| start.ready.is_some()).then_some(starts)
    });
    assert_eq!(starts.len(), 1);
    assert_eq!(starts[0].by.name(), Some("Mx Bell"));
    assert_ne!(starts[0].by.name(), Some(teacher.as_str()));
    assert_eq!(starts[0].ready.as_ref().unwrap().thumbs.unwrap().up, 2);
    assert_eq!(starts[0].reminders.len(), 3);
}

#[test]
fn a_lesson_starts_in_three_taps_on_a_small_board() {
    lesson_starts("1366x768", "Oak", "start-small");
}

#[test]
fn two_children_sit_down_together_and_learn() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    let said = Said::new();
    kiosk.touch("Tap to start");
    kiosk.touch("Oak");
    kiosk.wait_for("Ben");
    kiosk.shot("me-may-share");
    kiosk.touch(&said.say("me-together"));
    kiosk.touch("Ben");
    assert!(!kiosk.shows(&said.say("me-together-done")), "one child alone shares with nobody");
    kiosk.touch("Chiara");
    kiosk.wait_for(&said.say("me-together-done"));
    kiosk.shot("me-together");
    kiosk.touch(&said.say("me-together-done"));
    kiosk.wait_for_words(&said.say("home-hello-together"));
    kiosk.shot("home-together");
    assert!(!kiosk.shows("Our promises"), "promises are signed alone");
    kiosk.touch("Learn");
    kiosk.wait_for_words(&said.say("shelf-title"));
}

/// The process that is a desk on this data folder.
fn desk_on(data: &Path) -> Option<i32> {
    let is_desk = |pid: &i32| {
        let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let words: Vec<&[u8]> = line.split(|byte| *byte == 0).collect();
        words.get(1) == Some(&b"desk".as_slice()) && words.contains(&data.as_os_str().as_encoded_bytes())
    };
    let processes = std::fs::read_dir("/proc").unwrap().map(Result::unwrap);
    processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).find(is_desk)
}

#[test]
fn a_pin_opens_the_desk_beside_the_kiosk_and_the_kiosk_stays() {
    let school = DemoSchool::make();
    let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
    let said = Said::new();
    kiosk.press("Grown-ups");
    kiosk.press(&said.say("grown-ups-pin"));
    enter_pin(&kiosk, &said, &school.with_role("class-teacher").pin.clone());
    kiosk.press(&said.say("grown-ups-open-desk"));
    let desk = kiosk.wait_until("a desk on the same data", |_| desk_on(&school.data()));
    kiosk.press("Back");
    kiosk.press("Back");
    kiosk.wait_for("Tap to start");
    assert_eq!(kiosk.ended(), None);
    let desk = rustix::process::Pid::from_raw(desk).unwrap();
    rustix::process::kill_process(desk, rustix::process::Signal::KILL).unwrap();
}

/// What takes longer: run by `./check nightly`.
mod nightly {
    use super::*;

    #[test]
    fn a_whole_class_goes_through_a_lesson_with_hands_up() {
        let school = DemoSchool::make();
        let kiosk = school.open_kiosk(&["--windowed", "1366x768"]);
        let said = Said::new();
        let (library, _) = content::load(&content::root());
        let lesson = library.lessons.iter().find(|lesson| lesson.id.as_str() == "bull-older").unwrap();
        kiosk.press("Grown-ups");
        kiosk.press(&said.say("grown-ups-class-mode"));
        kiosk.press("Elm");
        kiosk.wait_for(&said.say(lesson.title.as_str()));
        kiosk.shot("class-lessons");
        kiosk.press(&said.say("grown-ups-two-minutes"));
        kiosk.press(&said.say(lesson.title.as_str()));
        kiosk.wait_for(&said.say("class-done"));
        kiosk.shot("class-two-minutes");
        kiosk.press("Back");
        kiosk.press(&said.say("grown-ups-whole-lesson"));
        kiosk.press(&said.say(lesson.title.as_str()));
        let mut on = ClassLesson::start(lesson, &lesson.tales[0].id).unwrap();
        while !on.finished {
            let shown = on.on_show(lesson).unwrap();
            kiosk.wait_for_words(&said.say("tell-button-board"));
            let name = format!("class-{}-{}", on.step, on.part);
            if let Some(answer) = shown.answers().first() {
                kiosk.press(&format!("{}: 0", said.say(answer.text)));
                kiosk.press(&format!("{}: 1", said.say(answer.text)));
                kiosk.wait_for(&format!("{}: 2", said.say(answer.text)));
                kiosk.shot(&name);
                kiosk.press(&said.say("class-show"));
                kiosk.wait_for("Next");
                on = on.act(lesson, ClassAct::Show).unwrap();
                kiosk.shot(&format!("{name}-shown"));
            } else {
                if let OnShow::Panel(panel) = shown {
                    kiosk.wait_for_words(&said.say(panel.text.as_str()));
                }
                kiosk.shot(&name);
            }
            kiosk.press("Next");
            on = on.act(lesson, ClassAct::Next).unwrap();
        }
        kiosk.wait_for_words(&said.say("class-end"));
        kiosk.shot("class-end");
        kiosk.press(&said.say("class-done"));
        kiosk.wait_for("Tap to start");
    }

    #[test]
    fn a_lesson_starts_in_three_taps_on_a_large_board_for_older_children() {
        lesson_starts("1920x1080", "Elm", "start-large");
    }
}
