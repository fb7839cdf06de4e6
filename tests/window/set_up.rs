//! From an empty folder to a class at the kiosk: a school is set up at the desk, left in the middle
//! and killed on the way, and what was given out there opens it.

use std::cell::Cell;
use std::rc::Rc;

use crate::harness::{DemoSchool, Stage, Window};

/// Seconds a field and a tap take somebody who has done it never before: printed, never asserted.
const FIELD_SECS: f64 = 4.0;
const TAP_SECS: f64 = 1.5;

/// What somebody's hands did.
#[derive(Default)]
pub struct Hands {
    fields: Cell<u32>,
    taps: Cell<u32>,
}

impl Hands {
    pub fn field(&self, desk: &Window, name: &str, text: &str) {
        desk.press(name);
        desk.wait_until(&format!("{name:?} to have the keyboard"), |_| {
            (desk.focused().as_deref() == Some(name)).then_some(())
        });
        if !text.is_empty() {
            desk.type_text(text);
        }
        self.fields.set(self.fields.get() + 1);
    }

    fn tap(&self, desk: &Window, name: &str) {
        desk.press(name);
        self.taps.set(self.taps.get() + 1);
    }
}

/// The numbered letters of the paper on the screen: the key's groups, then the school key's words.
pub fn paper(desk: &Window) -> (Vec<String>, Vec<String>) {
    let all = desk.wait_until("a whole paper", |nodes| {
        let numbered = nodes.iter().filter_map(|node| {
            let (number, letters) = node.name.split_once(": ")?;
            number.parse::<usize>().ok().map(|_| letters.to_owned())
        });
        let all: Vec<String> = numbered.collect();
        (all.len() == 39).then_some(all)
    });
    (all[..15].to_vec(), all[15..].to_vec())
}

/// Reads the three places that are asked for from a paper and types them.
pub fn prove(desk: &Window, hands: &Hands, (groups, words): &(Vec<String>, Vec<String>)) {
    let asked = desk.wait_until("three questions", |nodes| {
        let asked: Vec<String> = nodes
            .iter()
            .filter(|node| node.text.is_some())
            .map(|node| node.name.clone())
            .filter(|name| name.starts_with("Recovery key, group") || name.starts_with("School key, word"))
            .collect();
        (asked.len() == 3).then_some(asked)
    });
    for name in asked {
        let number: usize = name.rsplit(' ').next().unwrap().parse().unwrap();
        let letters = if name.starts_with("Recovery") { &groups[number - 1] } else { &words[number - 1] };
        hands.field(desk, &name, letters);
    }
    hands.tap(desk, "That is on my paper");
}

/// The label behind another one.
pub fn behind(desk: &Window, name: &str) -> String {
    desk.wait_until(&format!("what stands behind {name:?}"), |nodes| {
        let at = nodes.iter().position(|node| node.name == name)?;
        nodes.get(at + 1).map(|node| node.name.clone())
    })
}

/// What the safeguarding lead of a school that was just set up was given, and where.
pub struct SetUp {
    pub stage: Rc<Stage>,
    pub passphrase: String,
    pub pin: String,
}

/// Sets Hillside up at the desk, killed once on the way, and leaves the desk at its sign-in.
pub fn hillside(school: &DemoSchool, hands: &Hands) -> (SetUp, Window) {
    let desk = school.open_desk(&["--windowed", "1366x768"]);
    desk.wait_for("Step 1 of 7");
    hands.field(&desk, "Name of the school", "Hillside Primary School");
    hands.field(&desk, "This computer stands in", "Library");
    desk.shot("set-up-1-school");
    hands.tap(&desk, "Next");
    desk.wait_for("Step 2 of 7");
    desk.shot("set-up-2-times");
    hands.tap(&desk, "Next");
    desk.wait_for("Step 3 of 7");
    // Enter goes down the list of names.
    desk.press("Head teacher");
    for name in ["Ms Adeyemi", "Mrs Khan", "Mr Price", "Mr Osei", "Miss Larch", "Dr Lindqvist"] {
        desk.type_text(name);
        desk.key("Return");
        hands.fields.set(hands.fields.get() + 1);
    }
    desk.shot("set-up-3-people");
    hands.tap(&desk, "Next");
    desk.wait_for("Step 4 of 7");
    desk.wait_for("Mrs Khan is named: Mr Price · Mr Osei · Dr Lindqvist");
    desk.shot("set-up-4-readers");

    // The computer fails; nothing that was typed is lost.
    let stage = Rc::clone(desk.stage());
    desk.kill();
    drop(desk);
    let desk = school.open_on(&stage, "desk", &["--windowed", "1366x768"]);
    desk.wait_for("Step 4 of 7");
    // By keyboard alone.
    desk.choose("Next");
    hands.taps.set(hands.taps.get() + 1);
    desk.wait_for("Step 5 of 7");
    hands.field(&desk, "Class", "Oak");
    hands.tap(&desk, "Year 2");
    hands.field(&desk, "Names, one a line", "");
    for name in ["Amina Khan", "Ben Turner", "Amina"] {
        desk.type_text(name);
        desk.key("Return");
    }
    desk.wait_for_words("3 children");
    desk.shot("set-up-5-class");
    hands.tap(&desk, "Next");

    desk.wait_for_words("Paper 1 of 2, for Ms Adeyemi");
    let first = paper(&desk);
    desk.shot("set-up-6-paper");
    hands.tap(&desk, "Save both papers");
    desk.wait_for_words("2 files are saved.");
    hands.tap(&desk, "I have this paper");
    desk.wait_for("That is on my paper");
    desk.shot("set-up-6-proof");
    prove(&desk, hands, &first);
    desk.wait_for_words("Paper 2 of 2, for Dr Lindqvist");
    let second = paper(&desk);
    assert_ne!(first.0, second.0, "two recovery keys");
    assert_eq!(first.1, second.1, "one school key");
    hands.tap(&desk, "I have this paper");
    prove(&desk, hands, &second);

    desk.wait_for("Step 7 of 7");
    desk.touch("Mrs Khan");
    let passphrase = behind(&desk, "Passphrase");
    assert_eq!(passphrase.split(' ').count(), 6, "{}", desk.tree());
    let pin = behind(&desk, "PIN");
    desk.shot("set-up-7-sign-ins");
    hands.tap(&desk, "Save everybody’s slip");
    desk.wait_for_words("6 files are saved.");
    hands.tap(&desk, "Finish");
    desk.wait_for_words("Who are you?");
    (SetUp { stage, passphrase, pin }, desk)
}

#[test]
fn a_school_is_set_up_from_an_empty_folder_and_its_class_finds_itself_at_the_kiosk() {
    let school = DemoSchool::none();
    let hands = Hands::default();
    let (SetUp { stage, passphrase, .. }, desk) = hillside(&school, &hands);
    let (fields, taps) = (hands.fields.get(), hands.taps.get());
    let secs = f64::from(fields) * FIELD_SECS + f64::from(taps) * TAP_SECS;
    println!("a school set up with {fields} fields and {taps} taps: about {secs:.0} s of hands");
    assert_eq!((fields, taps), (16, 13), "more to type or press than before");

    desk.touch("Mrs Khan");
    desk.wait_gone("Choose your name first");
    desk.press("Passphrase");
    desk.type_text(&passphrase);
    desk.key("Return");
    desk.wait_for("Queue");
    // Later changes, each a short screen.
    desk.press("School");
    desk.wait_for("Somebody joins");
    desk.shot("school");
    desk.touch("Somebody leaves");
    desk.wait_for("Take their key away");
    desk.touch("Mr Price");
    desk.wait_for_words("Who follows them?");
    desk.shot("school-leave");
    desk.press("Back to School");
    desk.wait_for("Somebody joins");
    desk.touch("A new PIN for me");
    desk.wait_for("Make a new PIN");
    desk.press("Your passphrase now");
    desk.type_text(&passphrase);
    desk.press("Make a new PIN");
    desk.wait_for_words("Your new PIN");
    desk.shot("school-pin");
    drop(desk);
    let kiosk = school.open_on(&stage, "kiosk", &["--windowed", "1366x768"]);
    kiosk.press("Tap to start");
    // With one class there is nothing to choose.
    for name in ["Amina K", "Ben", "Amina"] {
        kiosk.wait_for(name);
    }
    kiosk.shot("set-up-8-kiosk");
}

#[test]
fn a_set_up_is_left_for_later_and_goes_on_where_it_was() {
    let school = DemoSchool::none();
    let desk = school.open_desk(&["--windowed", "1920x1080"]);
    desk.wait_for("Step 1 of 7");
    // Nothing typed: refused in words beside the fields.
    desk.press("Next");
    desk.wait_for("Type the name of your school.");
    desk.shot("set-up-wide-refused");
    let hands = Hands::default();
    hands.field(&desk, "Name of the school", "Hillside");
    hands.field(&desk, "This computer stands in", "Hall");
    desk.press("Next");
    desk.wait_for("Step 2 of 7");
    let stage = Rc::clone(desk.stage());
    desk.press("Leave for later");
    assert!(desk.wait_for_end().success());
    drop(desk);
    let desk = school.open_on(&stage, "desk", &["--windowed", "1920x1080"]);
    desk.wait_for("Step 2 of 7");
    desk.press("Next");
    desk.wait_for("Step 3 of 7");
    desk.press_one_of("More", 0);
    desk.wait_for("SENCO");
    desk.shot("set-up-wide-person");
}
