//! The promises, one a screen: a picture, the words, three answers. "Not sure" never blocks.

use super::super::drive::Show;
use super::super::model::Intent;
use super::super::widgets::{
    Big, Frame, Part, Press, bold, button, centred, class_tree, column, drawing, frame, heading, lines, narrow, panel,
    plain_frame, row, sided, tawny_says, title, words,
};
use super::sign;
use crate::domain::agreement::{Given, Promise, SigningStage};
use crate::locales::Arg;
use crate::theme::kiosk::size;

/// The class tree.
const TREE: f32 = 500.0;

/// Where the child is among them.
pub fn draw(show: &Show) -> Part {
    if show.model.just_signed {
        return done(show);
    }
    match show.model.signing_stage() {
        Some(SigningStage::Promise(index)) => match show.model.shipped.agreement.promises.get(index) {
            Some(promise) => one(show, promise, index),
            None => done(show),
        },
        Some(SigningStage::Rest) => rest(show),
        Some(SigningStage::Sign) => sign::draw(show),
        None => done(show),
    }
}

fn one(show: &Show, promise: &Promise, index: usize) -> Part {
    let count = i64::try_from(show.model.shipped.agreement.promises.len()).unwrap_or(0);
    let number = i64::try_from(index + 1).unwrap_or(0);
    let name = show.say_with("promises-number", &[("number", Arg::Number(number)), ("count", Arg::Number(count))]);
    let said = promise.words(show.model.reads());
    let tight = show.beside_english();
    let mut text: Vec<Part> = vec![heading(show.say(said.text.as_str()), show.lead_px())];
    if show.model.more {
        let size_px = if tight { show.size().min(size::WORDS_OLDER) } else { show.size() };
        text.push(words(show.say(said.more.as_str()), size_px));
    }
    let mut body: Vec<Part> = Vec::new();
    // With English below everything there is room for the one or the other.
    if index == 0 && !(tight && show.model.more) {
        let (intro, who_sees) = (show.say_for_age("promises-intro"), show.say_for_age("promises-who-sees"));
        let px = if tight { 23.0 } else { show.size() - 8.0 };
        body.push(narrow(words(intro, px), 1200.0));
        body.push(words(who_sees, px));
        if tight {
            body = vec![lines(body)];
        }
    }
    let side = if show.large() { 120.0 } else { 220.0 };
    body.push(row(vec![drawing(promise.picture.as_str(), side, side), panel(text, 860.0)]));
    body.push(row(vec![
        button(
            Press::new(show.say("i-will"), Intent::Give(Given::IWill)).picture("symbol/check-white").sized(34.0),
            Big::Next,
        ),
        button(
            Press::new(show.say("not-sure"), Intent::Give(Given::NotSure)).picture("symbol/question").sized(30.0),
            Big::Quiet,
        ),
        button(
            Press::new(show.say("tell-me-more"), Intent::More)
                .chosen(show.model.more)
                .picture("symbol/more")
                .sized(30.0),
            Big::Quiet,
        ),
    ]));
    let back = if index == 0 { Intent::Back } else { Intent::PromiseBefore };
    let mut plain = plain_frame(name.clone(), body);
    plain.head = vec![bold(name, 30.0)];
    plain.back = Some(back);
    plain.place = Some("place/meadow");
    plain.sign = Some(said.text.as_str().to_owned());
    frame(show, plain)
}

fn rest(show: &Show) -> Part {
    let text = show.say("promises-rest");
    let go_on = button(
        Press::new(show.say("promises-go-on"), Intent::Rested).picture("symbol/next-white").sized(34.0),
        Big::Next,
    );
    let stop = button(Press::new(show.say("promises-stop"), Intent::Back).sized(30.0), Big::Quiet);
    let said = centred(title(text.clone()));
    // Large words need the whole width.
    let said = if show.large() { said } else { tawny_says(show, "owl/calm", 260.0, vec![said], 520.0) };
    let body = vec![column(vec![said, row(vec![go_on, stop])])];
    frame(show, Frame { name: text, place: Some("place/meadow"), tell: true, cover: true, body, ..Frame::default() })
}

fn done(show: &Show) -> Part {
    let text = show.say("promises-done");
    let said = vec![centred(title(text.clone())), centred(words(show.say("promises-leaf"), show.size()))];
    let beside = column(vec![tawny_says(show, "owl/happy-open", 210.0, said, 440.0)]);
    let mut plain = plain_frame(text, vec![sided(show, vec![class_tree(TREE, show.model.leaves()), beside])]);
    plain.head = Vec::new();
    plain.place = Some("place/meadow");
    frame(show, plain)
}
