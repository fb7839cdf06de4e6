//! After the second tap: everything here may be skipped, and each answer is added to what is kept.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Frame, Part, Press, bold, card, chip, column, drawing, frame, grid, heading, keyboard, lines, narrow, row,
    text_box, words,
};
use super::tell::{told_already, ways_on};
use crate::domain::person::Staff;
use crate::domain::report::{Feeling, TalkTo, WORDS_CHARS_MAX, Whereabouts};
use crate::domain::telling::{Stage, Telling, Told};

/// One of the later screens.
pub fn draw(show: &Show, telling: &Telling) -> Part {
    let (name, asked) = match telling.stage {
        Stage::WhichGrownUp => (show.say("tell-school-adult-title"), which_grown_up(show)),
        Stage::Whereabouts => (show.say("tell-place-title"), whereabouts(show)),
        Stage::TalkTo => (show.say("tell-talk-to-title"), talk_to(show)),
        Stage::Words => (show.say("tell-text-title"), own_words(show)),
        Stage::IsThisYou => (show.say("tell-name-title"), is_this_you(show)),
        Stage::Feeling | Stage::Worry(_) | Stage::Over => (show.say("tell-feeling-title"), feelings(show)),
    };
    let mistake = Press::new(show.say("tell-mistake"), Intent::Told(Told::ByMistake)).sized(22.0);
    let mistake = if show.wordless() { mistake.picture("symbol/close").wordless(true) } else { mistake };
    let mistake = chip(mistake);
    let mut body = asked;
    body.push(ways_on(show, telling));
    if telling.stage == Stage::Feeling || telling.stage == Stage::WhichGrownUp {
        body.push(mistake);
    }
    frame(
        show,
        Frame {
            name: name.clone(),
            head: vec![drawing("owl/listen", 130.0, 107.0), lead(show, name, telling)],
            back: Some(Intent::Told(Told::Back)),
            cover: true,
            body,
            ..Frame::default()
        },
    )
}

/// What is asked, and that it is kept already.
fn lead(show: &Show, name: String, telling: &Telling) -> Part {
    let asked = if show.wordless() { drawing("symbol/question", 84.0, 84.0) } else { heading(name, show.lead_px()) };
    let kept = told_already(show, telling);
    if show.wordless() { row(vec![asked, kept]) } else { lines(vec![asked, kept]) }
}

fn feelings(show: &Show) -> Vec<Part> {
    let face = |feeling: &Feeling| {
        let press = Press::new(show.say(feeling.words()), Intent::Told(Told::Feeling(*feeling)));
        card(press.picture(feeling.picture()).sized(25.0).wordless(show.wordless()), 164.0, 200.0)
    };
    vec![row(Feeling::ALL.iter().map(face).collect())]
}

fn whereabouts(show: &Show) -> Vec<Part> {
    let place = |text: String, picture: &str, place: Whereabouts| {
        let press = Press::new(text, Intent::Told(Told::Whereabouts(place))).picture(picture).sized(show.size() - 4.0);
        card(press.wordless(show.wordless()), 330.0, 270.0)
    };
    vec![row(vec![
        place(show.say("tell-place-school"), "symbol/school", Whereabouts::School),
        place(show.say_for_age("tell-place-outside"), "symbol/house", Whereabouts::Outside),
        place(show.say("tell-feeling-not-sure"), "face/not-sure", Whereabouts::NotSure),
    ])]
}

/// A face keeps its name: many children know it as a picture.
fn person(staff: &Staff, told: Told, high: f32) -> Part {
    let press = Press::new(staff.name.clone(), Intent::Told(told)).picture(staff.picture.as_str());
    card(press.sized(24.0), FACE.0, high)
}

/// A face is lower where two rows of them stand under a line of words.
const FACE: (f32, f32) = (214.0, 186.0);
const FACE_LOW: f32 = 146.0;
/// So many stand in one row.
const IN_A_ROW: usize = 5;

fn talk_to(show: &Show) -> Vec<Part> {
    let faces = show.model.faces();
    let mut parts: Vec<Part> =
        faces.iter().map(|staff| person(staff, Told::TalkTo(TalkTo::Person(staff.id.clone())), FACE.1)).collect();
    let anybody = Press::new(show.say("tell-talk-to-dont-mind"), Intent::Told(Told::TalkTo(TalkTo::Anybody)));
    parts.push(card(anybody.picture("symbol/heart").sized(24.0).wordless(show.wordless()), FACE.0, FACE.1));
    vec![grid(parts)]
}

fn which_grown_up(show: &Show) -> Vec<Part> {
    let faces = show.model.faces();
    let high = if faces.len() < IN_A_ROW { FACE.1 } else { FACE_LOW };
    let mut parts: Vec<Part> =
        faces.iter().map(|staff| person(staff, Told::GrownUp(Some(staff.id.clone())), high)).collect();
    let not_here = Press::new(show.say("tell-school-adult-dont-say"), Intent::Told(Told::GrownUp(None)));
    let not_here = not_here.picture("tell/dont-want-to-say").sized(22.0).wordless(show.wordless());
    parts.push(card(not_here, FACE.0, high));
    if show.wordless() {
        return vec![grid(parts)];
    }
    vec![words(show.say_for_age("tell-school-adult-says"), show.size() - 8.0), grid(parts)]
}

fn own_words(show: &Show) -> Vec<Part> {
    let name = show.say("tell-text-title");
    let how = narrow(words(show.say("tell-text-how-older"), 26.0), 1200.0);
    vec![how, text_box(name, &show.model.typed, WORDS_CHARS_MAX, 3.0), keyboard(show)]
}

fn is_this_you(show: &Show) -> Vec<Part> {
    let me = show.model.me.as_ref();
    let name = me.map(|me| me.first_name.clone()).unwrap_or_default();
    let animal = me.map(|me| me.animal.as_str().to_owned()).unwrap_or_default();
    let yes = Press::new(show.say("tell-name-yes"), Intent::Told(Told::ItIsMe(true))).picture(animal).sized(28.0);
    let no = Press::new(show.say("tell-name-rather-not"), Intent::Told(Told::ItIsMe(false)));
    let no = no.picture("tell/dont-want-to-say").sized(28.0);
    if show.wordless() {
        let cards = [yes, no].map(|press| card(press.wordless(true), 340.0, 300.0));
        return vec![row(cards.into())];
    }
    let high = if show.beside_english() { 176.0 } else { 230.0 };
    vec![
        bold(name, show.lead_px()),
        row(vec![card(yes, 340.0, high), card(no, 340.0, high)]),
        narrow(column(vec![words(show.say("tell-name-rather-not-says"), 25.0)]), 1150.0),
    ]
}
