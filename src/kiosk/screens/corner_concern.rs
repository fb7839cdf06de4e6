//! A concern any adult writes down: one thing asked a page, little of it needed.

use super::super::drive::Show;
use super::super::model::{Asks, Intent, OnConcern, Sealed, Writing};
use super::super::widgets::{
    Big, Part, Press, bold, button, chip, column, frame, grid, keyboard, plain_frame, row, small, text_box, wide, words,
};
use crate::domain::report::{WORDS_CHARS_MAX, Worry};
use crate::domain::source::{BY_CHARS_MAX, How};
use crate::domain::theme::Tone;
use crate::theme::kiosk::size;

/// How wide rows of answers are.
const ROW: f32 = 1300.0;

/// What is asked now.
pub fn draw(show: &Show) -> Part {
    let Some(writing) = show.model.writing.as_ref() else { return super::welcome::draw(show) };
    let (name, body) = match writing.asks {
        Asks::How => ("concern-how", how(show, writing)),
        Asks::What => ("concern-what", what(show, writing)),
        Asks::Child => ("concern-class", child(show, writing)),
        Asks::About => ("concern-about", about(show, writing)),
        Asks::Words => ("concern-words-title", own_words(show, writing)),
        Asks::Name => ("concern-by", name_box(show)),
        Asks::Sealed(Sealed::Asking) => ("concern-sending", Vec::new()),
        Asks::Sealed(Sealed::Yes) => ("concern-sent", done(show, "concern-sent-do")),
        Asks::Sealed(Sealed::No) => ("concern-title", done(show, "concern-not-sent")),
    };
    frame(show, plain_frame(show.say(name), body))
}

fn pick(text: String, act: OnConcern, chosen: bool) -> Part {
    let press = Press::new(text, Intent::Concern(act)).chosen(chosen).sized(size::STAFF);
    chip(if chosen { press.picture("symbol/check") } else { press })
}

fn picks(parts: Vec<Part>) -> Part {
    wide(grid(parts), ROW)
}

/// On, once it can be gone on.
fn on(show: &Show, writing: &Writing, key: &str) -> Part {
    let press = Press::new(show.say(key), Intent::Concern(OnConcern::On)).picture("symbol/next-white");
    // What is typed is not drawn anew with every letter: the model asks for what is missing.
    let typing = matches!(writing.asks, Asks::Words | Asks::Name);
    if typing || writing.may_go_on("") { button(press, Big::Next) } else { column(Vec::new()) }
}

fn how(show: &Show, writing: &Writing) -> Vec<Part> {
    let one = |how: How| {
        let chosen = writing.concern.how == Some(how);
        pick(show.say(&format!("concern-how-{}", how.slug())), OnConcern::How(how), chosen)
    };
    let mut body = vec![
        wide(small(show.say("concern-how-it-goes"), size::STAFF, Tone::InkSoft), ROW),
        picks(How::ALL.into_iter().map(one).collect()),
    ];
    if writing.concern.how == Some(How::StaffBullied) {
        body.push(small(show.say("concern-confidence"), size::STAFF, Tone::InkSoft));
    }
    body.push(on(show, writing, "concern-on"));
    body
}

fn what(show: &Show, writing: &Writing) -> Vec<Part> {
    let one = |worry: Worry| {
        let chosen = writing.concern.worry == Some(worry);
        pick(show.say(&format!("desk-worry-{}", worry.slug())), OnConcern::What(worry), chosen)
    };
    // What a child does not want to say a grown-up cannot say for them.
    let all = Worry::ALL.into_iter().filter(|worry| *worry != Worry::DontWantToSay);
    vec![picks(all.map(one).collect()), on(show, writing, "concern-on")]
}

fn child(show: &Show, writing: &Writing) -> Vec<Part> {
    let concern = &writing.concern;
    let groups = show.model.school.as_ref().map(|school| school.groups.as_slice()).unwrap_or_default();
    let mut classes = vec![pick(show.say("concern-class-none"), OnConcern::Class(None), concern.group.is_none())];
    for (place, group) in groups.iter().enumerate() {
        let chosen = concern.group.as_ref().is_some_and(|(id, _)| *id == group.id);
        classes.push(pick(group.name.clone(), OnConcern::Class(Some(place)), chosen));
    }
    let mut body = vec![picks(classes)];
    if concern.group.is_some() && !writing.children.is_empty() {
        let mut children = vec![pick(show.say("concern-child-none"), OnConcern::Child(None), concern.child.is_none())];
        for (place, pupil) in writing.children.iter().enumerate() {
            let chosen = concern.child.as_ref().is_some_and(|(id, _)| *id == pupil.id);
            children.push(pick(pupil.staff_name(), OnConcern::Child(Some(place)), chosen));
        }
        body.push(bold(show.say("concern-child"), size::WORDS_OLDER));
        body.push(picks(children));
    }
    body.push(on(show, writing, "concern-on"));
    body
}

fn about(show: &Show, writing: &Writing) -> Vec<Part> {
    let (people, more) = show.model.people_on_page(writing.page);
    let mut names: Vec<Part> = people
        .into_iter()
        .map(|(place, staff)| {
            let chosen = writing.concern.about.contains(&staff.id);
            pick(staff.name.clone(), OnConcern::About(place), chosen)
        })
        .collect();
    if more {
        let press = Press::new(show.say("concern-more-people"), Intent::Concern(OnConcern::MorePeople));
        names.push(chip(press.picture("symbol/next").sized(size::STAFF)));
    }
    vec![
        small(show.say("concern-about-how"), size::STAFF, Tone::InkSoft),
        picks(names),
        on(show, writing, "concern-on"),
    ]
}

fn own_words(show: &Show, writing: &Writing) -> Vec<Part> {
    let name = show.say("concern-words");
    let mut last = vec![on(show, writing, "concern-on")];
    if writing.concern.how != Some(How::StaffBullied) {
        last.insert(0, pick(show.say("concern-now"), OnConcern::Now, writing.concern.now));
    }
    let how = small(name.clone(), size::STAFF, Tone::InkSoft);
    vec![how, text_box(name, &show.model.typed, WORDS_CHARS_MAX, 3.0), keyboard(show), row(last)]
}

fn name_box(show: &Show) -> Vec<Part> {
    let send = Press::new(show.say("concern-send"), Intent::Concern(OnConcern::On)).picture("symbol/check-white");
    vec![
        text_box(show.say("concern-by"), &show.model.typed, BY_CHARS_MAX, 1.0),
        keyboard(show),
        button(send, Big::Next),
    ]
}

fn done(show: &Show, key: &str) -> Vec<Part> {
    let done = Press::new(show.say("concern-done"), Intent::Concern(OnConcern::Done));
    vec![wide(words(show.say(key), size::WORDS_OLDER), ROW), button(done, Big::Next)]
}
